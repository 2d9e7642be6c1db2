import { use } from 'react';
import { showPath } from '../../shared/list/Rows';
import type { FoodSummary } from '../columns';
import { NutrientNames } from '../NutrientNames';
import { useWords } from '../words';

/** The food's name, which leads to it, and a mark when its record lacks essential values. */
export function FoodName({ food }: { food: FoodSummary }) {
  const words = useWords();
  const names = use(NutrientNames);
  return (
    <span className="food-name">
      <a className="rows-link" href={showPath('foods', food.id)} title={food.name_fr}>
        {food.name_fr}
      </a>
      {food.is_incomplete && (
        <span
          className="tag tag-warning"
          title={words('state.missing', { names: names(food.missing_essentials) })}
        >
          {words('state.incomplete')}
        </span>
      )}
    </span>
  );
}
