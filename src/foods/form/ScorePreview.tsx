import Box from '@mui/material/Box';
import { Disclosure } from '../../shared/Disclosure';
import { useFormats } from '../../shared/format/useFormats';
import { ScoreBadge } from '../../nutrition/ScoreBadge';
import type { FoodRow } from './foodValues';
import { ScoreExplanation } from '../score/ScoreExplanation';
import { isUsedByGram } from '../isUsedByGram';
import { useWords } from '../words';
import { useLiveScore } from './useLiveScore';

/** The score of the food as it is typed, computed by the database, with its explanation. */
export function ScorePreview({ row }: { row: FoodRow }) {
  const words = useWords();
  const { fixed } = useFormats();
  const { detail, score: effective } = useLiveScore(row);
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
