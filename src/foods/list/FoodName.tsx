import { use } from 'react';
import { NutrientNames } from '../../nutrition/NutrientNames';
import { NameCell } from '../../resource/list/NameCell';
import type { FoodSummary } from '../columns';
import { useWords } from '../words';

/** The food's name, which leads to it, and a mark when its record lacks essential values. */
export function FoodName({ food }: { food: FoodSummary }) {
  const words = useWords();
  const names = use(NutrientNames);
  return (
    <NameCell resource="foods" row={food} name={food.name_fr}>
      {food.is_incomplete && (
        <span
          className="tag tag-warning"
          title={words('state.missing', { names: names(food.missing_essentials) })}
        >
          {words('state.incomplete')}
        </span>
      )}
    </NameCell>
  );
}
