import Box from '@mui/material/Box';
import { scoreColour } from '../../nutrition/scoreScale';
import { useFilters } from '../../resource/list/useFilters';
import { NativeSelect } from '../../shared/NativeSelect';
import { withFilter } from '../../resource/list/filterValues';
import { useWords } from '../words';
import { numberIn, scoreMaxKey, scoreMinKey } from './filterKeys';

const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const text = (value: number | undefined) => (value === undefined ? '' : String(value));

/** A range of scores: two ends to choose, over the scale itself. */
export function ScoreFilter() {
  const words = useWords();
  const { values, replace } = useFilters();
  const min = numberIn(values, scoreMinKey);
  const max = numberIn(values, scoreMaxKey);
  const inRange = (step: number) => step >= (min ?? 1) && step <= (max ?? 10);
  const end = (label: string, key: string, value: number | undefined, open: string) => (
    <NativeSelect
      label={label}
      value={text(value)}
      options={[
        { value: '', label: open },
        ...steps.map((step) => ({ value: String(step), label: String(step) })),
      ]}
      onChange={(chosen) =>
        replace(withFilter(values, key, chosen === '' ? undefined : Number(chosen)))
      }
    />
  );
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 2 }}>
      <Box component="legend" sx={{ typography: 'h3', p: 0, mb: 0.75 }}>
        {words('list.filter.score')}
      </Box>
      <Box
        aria-hidden
        sx={{ display: 'flex', height: 8, borderRadius: 1, overflow: 'hidden', mb: 0.75 }}
      >
        {steps.map((step) => (
          <Box
            key={step}
            sx={{
              flex: 1,
              bgcolor: scoreColour(step).background,
              opacity: inRange(step) ? 1 : 0.2,
            }}
          />
        ))}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, '& select': { flex: 1 } }}>
        {end(words('list.score_min'), scoreMinKey, min, 'min')}
        <span aria-hidden>–</span>
        {end(words('list.score_max'), scoreMaxKey, max, 'max')}
      </Box>
    </Box>
  );
}
