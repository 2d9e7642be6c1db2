import { AllergensCell } from '../../nutrition/AllergensCell';
import { ScoreBadge } from '../../nutrition/ScoreBadge';
import { CardLine, RowCard } from '../../resource/list/RowCard';
import { Value } from '../../resource/values/Value';
import type { RecipeSummary } from '../columns';
import { RecipeName } from './RecipeName';

/** A recipe on a phone. */
export const RecipeCard = ({ recipe }: { recipe: RecipeSummary }) => (
  <RowCard
    mark={<ScoreBadge score={recipe.anti_inflammatory_score} />}
    name={<RecipeName recipe={recipe} />}
  >
    <CardLine faint>
      <span>
        <Value of={{ kind: 'words', texts: 'nutrition.meal' }} value={recipe.meal_type} />
      </span>
      <Value of={{ kind: 'amount', unit: 'min', decimals: 0 }} value={recipe.total_time_minutes} />
      <span>
        <Value of={{ kind: 'money' }} value={recipe.cost_per_serving_euro} />
      </span>
    </CardLine>
    <CardLine>
      <AllergensCell of={recipe} short={3} />
    </CardLine>
  </RowCard>
);
