import { useWeekName } from '../../shared/format/useWeekName';
import type { ShoppingListSummary } from '../columns';

/** The week of the plan that a list was made from. */
export function PlanOfList({ list }: { list: ShoppingListSummary }) {
  const weekName = useWeekName();
  if (list.week_start_date === null) return <span className="rows-faint">–</span>;
  return weekName(list.week_start_date);
}
