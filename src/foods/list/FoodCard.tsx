import { AllergensCell } from '../../nutrition/AllergensCell';
import { ScoreBadge } from '../../nutrition/ScoreBadge';
import { CardLine, RowCard } from '../../resource/list/RowCard';
import { Amount } from '../../shared/Amount';
import type { FoodSummary } from '../columns';
import { isUsedByGram } from '../isUsedByGram';
import { useWords } from '../words';
import { FoodName } from './FoodName';
import { Price } from './Price';
import { Season } from './Season';

/** A food on a phone. */
export function FoodCard({ food }: { food: FoodSummary }) {
  const words = useWords();
  return (
    <RowCard
      mark={<ScoreBadge score={food.anti_inflammatory_score} byGram={isUsedByGram(food)} />}
      name={<FoodName food={food} />}
    >
      <CardLine faint>
        <span>{words(`category.${food.category}`)}</span>
        <Amount value={food.energy_kcal} unit="kcal" decimals={0} />
        <Price food={food} />
      </CardLine>
      <CardLine>
        <AllergensCell of={food} short={3} />
        <Season food={food} />
      </CardLine>
    </RowCard>
  );
}
