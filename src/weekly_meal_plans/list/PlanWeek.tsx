import { NameCell } from '../../resource/list/NameCell';
import { useWeekName } from '../../shared/format/useWeekName';
import type { PlanSummary } from '../columns';

/** The week of a plan, which leads to it. */
export const PlanWeek = ({ plan }: { plan: PlanSummary }) => (
  <NameCell resource="weekly_meal_plans" row={plan} name={useWeekName()(plan.week_start_date)} />
);
