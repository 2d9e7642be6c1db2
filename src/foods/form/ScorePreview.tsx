import { keepPreviousData, useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../../providers/dataProvider';
import { Disclosure } from '../../shared/Disclosure';
import { useDebounced } from '../../shared/useDebounced';
import { useFormats } from '../../shared/format/useFormats';
import { ScoreBadge } from '../../nutrition/ScoreBadge';
import type { FoodRow } from './foodValues';
import { scoreDetail } from '../../providers/jsonColumns';
import { ScoreExplanation } from '../score/ScoreExplanation';
import { isUsedByGram } from '../isUsedByGram';
import { useWords } from '../words';
import { pause } from './useFoodChecks';

/** The score of the food as it is typed, computed by the database, with its explanation. */
export function ScorePreview({ row }: { row: FoodRow }) {
  const words = useWords();
  const { fixed } = useFormats();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const { nutrition_per_100g: nutrition, nutrition_details: details, score_rule: rule } = row;
  const args = useDebounced({ nutrition, rule: rule ?? undefined, details }, pause);
  const { data: detail } = useQuery({
    queryKey: ['foods', 'score', args],
    queryFn: ({ signal }) => dataProvider.rpc('food_score', args, scoreDetail, signal),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
  });
  const effective = typeof row.score_override === 'number' ? row.score_override : detail?.score;
  return (
    <Box>
      <Box component="h2" sx={{ typography: 'h3', m: 0, mb: 0.75 }}>
        {words('score.preview')}
      </Box>
      <Box role="status">
        <ScoreBadge
          score={effective}
          worded
          size="large"
          byGram={isUsedByGram({ category: row.category ?? '' })}
        />
      </Box>
      {detail && (
        <Disclosure
          label={
            typeof effective === 'number'
              ? words('score.why', { score: fixed(effective, 1) })
              : words('score.why_none')
          }
        >
          <ScoreExplanation
            detail={detail}
            food={{
              score_override: typeof row.score_override === 'number' ? row.score_override : null,
              score_override_reason: row.score_override_reason,
              score_reviewed_at: null,
            }}
          />
        </Disclosure>
      )}
    </Box>
  );
}
