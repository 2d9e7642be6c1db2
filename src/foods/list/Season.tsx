import { MonthStrip } from '../../nutrition/MonthStrip';
import type { FoodSummary } from '../columns';
import { useWords } from '../words';

/** When a food is in season, or that it is not grown here. */
export function Season({ food }: { food: FoodSummary }) {
  const words = useWords();
  return (
    <>
      <MonthStrip season={food.season_months} />
      {food.is_imported && (
        <span className="rows-faint" title={words('fields.is_imported')}>
          {words('list.imported')}
        </span>
      )}
    </>
  );
}
