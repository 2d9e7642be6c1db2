import Box from '@mui/material/Box';
import { useFormats } from '../../shared/format/useFormats';
import type { ScoreDetail } from '../../providers/jsonColumns';
import type { Food } from '../columns';
import { useNutrientNames } from '../../nutrition/useNutrients';
import { useWords } from '../words';
import { ScoreParts } from './ScoreParts';

/** What explains the effective score beside the computation: the reviewed value and its reason. */
type Reviewed = Pick<Food, 'score_override' | 'score_override_reason' | 'score_reviewed_at'>;

interface Props {
  food: Reviewed;
  detail: ScoreDetail;
}

/** Why a food has its score: formula in words, each part, what is missing, rule and review. */
export function ScoreExplanation({ food, detail }: Props) {
  const words = useWords();
  const names = useNutrientNames();
  const { fixed, percent, date } = useFormats();
  const { score, R, missing, parts, rule } = detail;
  const computed = score === null ? words('score.none_short') : fixed(score, 1);
  const missingKey = R === null ? 'score.missing_too_many' : 'score.missing';
  return (
    <Box sx={{ '& p': { m: 0, mb: 1, maxWidth: '70ch' } }}>
      {food.score_override !== null && (
        <>
          <p>
            <strong>
              {words('score.override', { score: fixed(food.score_override, 1), computed })}
            </strong>{' '}
            {food.score_reviewed_at &&
              words('score.reviewed', { date: date(food.score_reviewed_at) })}
          </p>
          <p>{words('score.reason', { reason: food.score_override_reason })}</p>
        </>
      )}
      {rule && (
        <p>
          {words('score.rule', { rule: words(`rule.${rule}`) })} {words(`rule_reason.${rule}`)}
        </p>
      )}
      <p>{words('score.formula', { r: R === null ? '–' : fixed(R, 2) })}</p>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { md: '1fr 1fr' },
          gap: 3,
          my: 1.5,
          alignItems: 'start',
        }}
      >
        <ScoreParts title={words('score.helps')} parts={parts.filter(({ side }) => side === 'A')} />
        <ScoreParts title={words('score.harms')} parts={parts.filter(({ side }) => side === 'P')} />
      </Box>
      {missing.length > 0 && <p>{words(missingKey, { names: names(missing) })}</p>}
      <p>
        {words('score.coverage', {
          a: percent(detail.coverage_a),
          p: percent(detail.coverage_p),
        })}
      </p>
    </Box>
  );
}
