import type { Kind } from '../resource/values/kinds';

const minutes = { kind: 'amount', unit: 'min', decimals: 0 } as const;
const count = { kind: 'amount', decimals: 0 } as const;
const words = (texts: string) => ({ kind: 'words', texts }) as const;

/** What the columns of a recipe hold; those not named here hold text. */
export const kinds = {
  servings: count,
  prep_time_minutes: minutes,
  cook_time_minutes: minutes,
  difficulty_level: words('resources.recipes.difficulty'),
  meal_type: words('nutrition.meal'),
  diet_tags: words('nutrition.diet'),
  season: words('nutrition.season'),
  cuisine: words('resources.recipes.cuisine'),
  cooking_methods: words('resources.recipes.method'),
  cost_per_serving_euro: { kind: 'money' },
  is_featured: { kind: 'boolean' },
  is_published: { kind: 'boolean' },
  like_count: count,
  save_count: count,
  cooked_count: count,
  rating_avg: { kind: 'amount' },
  rating_count: count,
} as const satisfies Record<string, Kind>;
