import type { Row } from '../providers/jsonColumns';

/** A weekly plan as lists read it, with the person it is of. */
export type PlanSummary = Row<'weekly_meal_plans_summary'>;

const columns = [
  'id',
  'user_id',
  'week_start_date',
  'meals',
  'total_estimated_cost_euro',
  'anti_inflammatory_score_avg',
  'status',
  'is_custom',
  'generation_prompt',
  'version',
  'created_at',
  'updated_at',
] as const satisfies readonly (keyof Row<'weekly_meal_plans'>)[];

/** A weekly plan as its own page reads it. */
export type Plan = Pick<Row<'weekly_meal_plans'>, (typeof columns)[number]>;
export const planMeta = { columns };
