import Button from '@mui/material/Button';
import { months, shortMonth } from '../../shared/format/months';
import { useFormats } from '../../shared/format/useFormats';
import { BooleanInput } from '../../resource/form/BooleanInput';
import { ToggleSet } from '../../resource/form/ToggleSet';
import { useWords } from '../words';

/** The months in which the food is in season, or that it is not grown here. */
export function SeasonFields() {
  const words = useWords();
  const { locale } = useFormats();
  return (
    <>
      <ToggleSet<number>
        source="season_months"
        help="resources.foods.form.months_help"
        options={months.map((value) => ({ value, label: shortMonth(value, locale) }))}
        actions={(set) => (
          <>
            <Button onClick={() => set([...months])}>{words('form.all_year')}</Button>
            <Button onClick={() => set([])}>{words('form.no_month')}</Button>
          </>
        )}
      />
      <BooleanInput source="is_imported" />
    </>
  );
}
