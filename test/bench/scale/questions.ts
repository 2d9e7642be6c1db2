/** What a screen asks the database, and as whom. */
export interface Question {
  what: string;
  /** The person whose token asks; undefined for a visitor without one. */
  as: string | undefined;
  sql: string;
}

const staff = (n: number) => `00000000-0000-4000-a000-00000000000${n}`;
export const [nutritionist, support] = [staff(2), staff(3)];
/** A subscriber of the generated people, with twenty days of tracking. */
export const person = '10000000-0000-4000-a000-000000050002';

const page = 'limit 25';

export const questions: Question[] = [
  {
    what: 'Foods, first page',
    as: nutritionist,
    sql: `select * from public.foods_summary order by name_sort, id ${page}`,
  },
  {
    what: 'Foods, search "epinard"',
    as: nutritionist,
    sql: `select * from public.search_foods('epinard') order by rank desc, name_sort ${page}`,
  },
  {
    what: 'Recipes, first page',
    as: nutritionist,
    sql: `select * from public.recipes_summary order by name_sort, id ${page}`,
  },
  {
    what: 'Recipes, search "lentilles"',
    as: nutritionist,
    sql: `select * from public.search_recipes('lentilles') order by rank desc, name_sort ${page}`,
  },
  {
    what: 'Published recipes by score, a visitor',
    as: undefined,
    sql: `select * from public.recipes_summary where is_published order by anti_inflammatory_score desc nulls last, name_sort, id ${page}`,
  },
  {
    what: 'Recipes that use a food',
    as: nutritionist,
    sql: `select recipe_id from public.recipe_ingredients where food_id = (select id from public.foods where ciqual_code = '20057') ${page}`,
  },
  {
    what: 'Accounts, first page',
    as: support,
    sql: `select * from public.users_summary order by created_at desc, id ${page}`,
  },
  {
    what: 'Accounts, search of part of an e-mail',
    as: support,
    sql: `select * from public.search_users('personne4242') order by rank desc ${page}`,
  },
  {
    what: 'Subscriptions, first page',
    as: support,
    sql: `select * from public.subscriptions_summary order by current_period_end, id ${page}`,
  },
  {
    what: 'A person’s own last month',
    as: person,
    sql: `select * from public.daily_nutrition_tracking where user_id = '${person}' order by tracking_date desc limit 30`,
  },
  {
    what: 'The same month, support under a grant',
    as: support,
    sql: `select * from public.daily_nutrition_tracking where user_id = '${person}' order by tracking_date desc limit 30`,
  },
  {
    what: 'Recommendations for a person',
    as: person,
    sql: `select * from public.get_personalized_recipe_recommendations('${person}', 'diner', 10)`,
  },
];
