import { Amount } from '../../shared/Amount';
import { MonthStrip } from '../../shared/MonthStrip';
import { ScoreBadge } from '../../shared/score/ScoreBadge';
import type { FoodSummary } from '../columns';
import { useWords } from '../words';
import { Allergens } from './Allergens';
import { FoodName } from './FoodName';
import { Price } from './Price';

/** A food on a phone. */
export function FoodCard({ food }: { food: FoodSummary }) {
  const words = useWords();
  return (
    <div className="food-card">
      <div className="food-card-score">
        <ScoreBadge score={food.anti_inflammatory_score} />
      </div>
      <div className="food-card-body">
        <FoodName food={food} />
        <div className="food-card-line rows-faint">
          <span>{words(`category.${food.category}`)}</span>
          <Amount value={food.energy_kcal} unit="kcal" decimals={0} />
          <Price food={food} />
        </div>
        <div className="food-card-line">
          <Allergens food={food} short={3} />
          <MonthStrip season={food.season_months} />
        </div>
      </div>
    </div>
  );
}
