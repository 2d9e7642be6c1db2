/** How a resource is read where it differs from "the table of the same name". */
export interface Source {
  /** The view that lists and filters. */
  list: string;
  /** The function that finds by words, its argument `q`. */
  search?: string;
  /** The order of a list when the person chose none. */
  order: string;
  /**
   * Columns that are never null: asked in the database's own order, which their index has. "Nulls last"
   * would be another order to it, and sort every row.
   */
  neverNull?: readonly string[];
  /** The unique column that settles ties of an order; `id` unless told. */
  key?: string;
}

const sources: Partial<Record<string, Source>> = {
  food_combinations: {
    list: 'food_combinations_summary',
    search: 'search_food_combinations',
    order: 'food_1_sort.asc',
  },
  food_recipes: { list: 'food_recipes', order: 'name_sort.asc' },
  foods: { list: 'foods_summary', search: 'search_foods', order: 'name_sort.asc' },
  feature_usage_report: {
    list: 'feature_usage_report',
    order: 'people.desc',
    key: 'feature',
  },
  insight_freshness: { list: 'insight_freshness', order: 'refreshed_at.asc', key: 'view_name' },
  recipes: { list: 'recipes_summary', search: 'search_recipes', order: 'name_sort.asc' },
  shopping_lists: { list: 'shopping_lists_summary', order: 'created_at.desc' },
  subscriptions: {
    list: 'subscriptions_summary',
    search: 'search_subscriptions',
    order: 'created_at.desc',
    neverNull: ['created_at'],
  },
  trash: {
    list: 'trash',
    search: 'search_trash',
    order: 'deleted_at.desc',
    neverNull: ['deleted_at'],
  },
  user_dashboard_summary: {
    list: 'user_dashboard_summary',
    order: 'user_id.asc',
    key: 'user_id',
  },
  user_engagement_analytics: {
    list: 'user_engagement_analytics',
    order: 'level.asc',
    key: 'level',
  },
  user_retention: { list: 'user_retention', order: 'cohort.asc', key: 'month' },
  users: {
    list: 'users_summary',
    search: 'search_users',
    order: 'created_at.desc',
    neverNull: ['created_at'],
  },
  weekly_meal_plans: { list: 'weekly_meal_plans_summary', order: 'week_start_date.desc' },
  nutrients: { list: 'nutrients', order: 'display_order.asc', key: 'key' },
};

export const sourceOf = (resource: string): Source =>
  sources[resource] ?? { list: resource, order: 'id.asc' };
