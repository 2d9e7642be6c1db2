import type { Row } from '../providers/jsonColumns';

/** A shopping list as lists read it, with the person it is of. */
export type ShoppingListSummary = Row<'shopping_lists_summary'>;

const columns = [
  'id',
  'user_id',
  'name',
  'description',
  'items',
  'total_estimated_cost_euro',
  'status',
  'source_meal_plan_id',
  'is_auto_generated',
  'created_at',
  'updated_at',
] as const satisfies readonly (keyof Row<'shopping_lists'>)[];

/** A shopping list as its own page reads it. */
export type ShoppingList = Pick<Row<'shopping_lists'>, (typeof columns)[number]>;
export const shoppingListMeta = { columns };
