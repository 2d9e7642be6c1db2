import Box from '@mui/material/Box';
import { Disclosure } from '../../shared/Disclosure';
import { useFormats } from '../../shared/format/useFormats';
import { ScoreBadge } from '../../nutrition/ScoreBadge';
import type { Food } from '../columns';
import { ScoreExplanation } from '../score/ScoreExplanation';
import { isUsedByGram } from '../isUsedByGram';
import { useWords } from '../words';

/** The score, its word, and on request why it is what it is. */
export function ScoreSection({ food }: { food: Food }) {
  const words = useWords();
  const { fixed } = useFormats();
  const score = food.anti_inflammatory_score;
  const why =
    score === null ? words('score.why_none') : words('score.why', { score: fixed(score, 1) });
  return (
    <>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1 }}
      >
        <ScoreBadge score={score} worded size="large" byGram={isUsedByGram(food)} />
      </Box>
      {food.score_detail && (
        <Disclosure label={why}>
          <ScoreExplanation food={food} detail={food.score_detail} />
        </Disclosure>
      )}
      <Box component="p" sx={{ m: 0, mt: 1, color: 'text.secondary', fontSize: '0.75rem' }}>
        {words('score.disclaimer')}
      </Box>
    </>
  );
}
