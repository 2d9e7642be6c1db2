import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import { ScoreBadge } from '../../nutrition/ScoreBadge';
import { useNutrientNames } from '../../nutrition/useNutrients';
import type { Food } from '../columns';
import { isUsedByGram } from '../isUsedByGram';
import { useWords } from '../words';

/** The score, which leads to its reasons, and a mark when essential values are missing. */
export function FoodState({ food }: { food: Food }) {
  const words = useWords();
  const names = useNutrientNames();
  return (
    <>
      <Link href="#score" color="inherit">
        <ScoreBadge score={food.anti_inflammatory_score} worded byGram={isUsedByGram(food)} />
      </Link>
      {food.is_incomplete && (
        <Chip
          label={words('state.incomplete')}
          title={words('state.missing', { names: names(food.missing_essentials) })}
          color="warning"
          variant="outlined"
        />
      )}
    </>
  );
}
