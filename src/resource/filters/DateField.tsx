import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { FilterFieldset } from './FilterFieldset';
import { endsOf, keysOf, type DateFilter } from './filters';
import { fromDay, toDay } from './days';
import { useFilters } from './useFilters';
import { useFilterWords } from './useFilterWords';

const Line = styled('label')({
  display: 'grid',
  gridTemplateColumns: '32px 1fr',
  alignItems: 'center',
  fontSize: '0.8125rem',
});

const DayInput = styled('input')(({ theme }) => ({
  font: 'inherit',
  height: 34,
  minWidth: 0,
  padding: '0 8px',
  color: theme.palette.text.primary,
  background: theme.palette.background.paper,
  border: `1px solid ${theme.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  colorScheme: theme.palette.mode,
}));

/** From a day to a day, both included. */
export function DateField({ filter }: { filter: DateFilter }) {
  const translate = useTranslate();
  const title = useFilterWords().title(filter);
  const { values, set } = useFilters();
  const ends = endsOf(filter, values);
  const end = (at: 0 | 1) => {
    const day = at === 0 ? fromDay : toDay;
    const word = translate(at === 0 ? 'resource.list.from' : 'resource.list.to');
    return (
      <Line>
        <span aria-hidden>{word}</span>
        <DayInput
          type="date"
          aria-label={`${title} ${word}`}
          value={day.read(ends[at])}
          onChange={({ target: { value } }) =>
            set(keysOf(filter)[at] ?? '', value && day.write(value, filter.moment))
          }
        />
      </Line>
    );
  };
  return <FilterFieldset stacked title={title} from={end(0)} to={end(1)} />;
}
