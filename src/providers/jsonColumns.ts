import * as z from 'zod/mini';
import type { Database, Tables } from './database.types';
import { parseAnswer } from './parseAnswer';

/** Amounts by key (nutrient, unit). A key that is missing is unknown, not 0. */
const amounts = z.record(z.string(), z.number());

/** Where an amount comes from and how exact it is. */
export const amountDetail = z.object({
  qualifier: z.enum(['exact', 'traces', 'less_than', 'unknown']),
  source: z.nullish(z.string()),
});

const scorePart = z.object({
  key: z.string(),
  /** A lowers inflammation, P raises it. */
  side: z.enum(['A', 'P']),
  weight: z.number(),
  amount: z.number(),
  /** The amount per 100 g that earns all of the weight. */
  full_at: z.number(),
  /** The part of the weight earned, 0–1. */
  share: z.number(),
  /** What it adds to R, signed: above 0 it raises the score. */
  contribution: z.number(),
});

/** What `food_score` answers, and what `foods.score_detail` keeps of it. */
export const scoreDetail = z.object({
  /** Under the rule; null when there is none. */
  score: z.nullable(z.number()),
  /** Before the rule. */
  computed: z.nullable(z.number()),
  rule: z.nullable(z.string()),
  cap: z.nullable(z.number()),
  R: z.nullable(z.number()),
  A: z.nullable(z.number()),
  P: z.nullable(z.number()),
  coverage_a: z.number(),
  coverage_p: z.number(),
  parts: z.array(scorePart),
  missing: z.array(z.string()),
});

const ingredient = z.object({
  /** Tells the line through its changes; given by the database. */
  key: z.nullish(z.string()),
  name: z.string(),
  quantity: z.nullish(z.number()),
  unit: z.nullish(z.string()),
  notes: z.nullish(z.string()),
  /** The food it is linked to. */
  food_id: z.nullish(z.string()),
});

/** Where the nutrition of a recipe comes from: what is missing, by ingredient. */
const recipeDetail = z.object({
  gaps: z.optional(z.array(z.object({ name: z.string() }))),
});

const shoppingItem = z.object({
  name: z.string(),
  /** None for what is taken to taste. */
  quantity: z.nullish(z.number()),
  unit: z.nullish(z.string()),
  /** The same in another unit, where it is known. */
  other_quantity: z.nullish(z.number()),
  other_unit: z.nullish(z.string()),
  category: z.string(),
  /** Euros; none when the price or the weight is unknown. */
  estimated_cost: z.nullish(z.number()),
  food_id: z.nullish(z.string()),
  checked: z.nullish(z.boolean()),
});

const dish = z.object({ recipe_id: z.string(), servings: z.number() });

/** What the jsonb columns hold, which `database.types` knows only as `Json`: said here alone. */
const jsonColumns = {
  foods: z.object({
    nutrition_per_100g: amounts,
    // Nothing is lost with a detail that cannot be read: the amount stands beside it.
    nutrition_details: z.record(z.string(), z.catch(amountDetail, { qualifier: 'unknown' })),
    score_detail: z.nullable(scoreDetail),
    unit_weights_g: amounts,
  }),
  recipes: z.object({
    ingredients: z.array(ingredient),
    /** Of one portion. */
    nutrition_facts: z.nullable(amounts),
    nutrition_detail: recipeDetail,
  }),
  /** What a view of a list shows: see `is_view_state`. */
  saved_views: z.object({
    state: z.object({
      filter: z.record(z.string(), z.unknown()),
      sort: z.optional(z.string()),
      order: z.optional(z.string()),
      /** Those shown, of the columns that a person may show or hide. */
      columns: z.array(z.string()),
    }),
  }),
  shopping_lists: z.object({ items: z.array(shoppingItem) }),
  /** The dishes by day and meal; both may be absent. */
  weekly_meal_plans: z.object({ meals: z.record(z.string(), z.record(z.string(), dish)) }),
};

export type ShoppingItem = z.infer<typeof shoppingItem>;
export type Meals = z.infer<typeof jsonColumns.weekly_meal_plans>['meals'];
export type AmountDetail = z.infer<typeof amountDetail>;
export type ScorePart = z.infer<typeof scorePart>;
export type ScoreDetail = z.infer<typeof scoreDetail>;

type Public = Database['public'];
type JsonOf<Name> = Name extends keyof typeof jsonColumns
  ? z.infer<(typeof jsonColumns)[Name]>
  : unknown;

/** A row of a table or view, as the database declares it, with its jsonb columns narrowed. */
export type Row<Name extends keyof Public['Tables'] | keyof Public['Views']> = {
  [Column in keyof Tables<Name>]: Column extends keyof JsonOf<Name>
    ? JsonOf<Name>[Column]
    : Tables<Name>[Column];
};

const schemas: Partial<Record<string, z.ZodMiniType<object>>> = {
  foods: z.partial(jsonColumns.foods),
  recipes: z.partial(jsonColumns.recipes),
  saved_views: z.partial(jsonColumns.saved_views),
  shopping_lists: z.partial(jsonColumns.shopping_lists),
  weekly_meal_plans: z.partial(jsonColumns.weekly_meal_plans),
};

/**
 * A row that was read, its jsonb columns checked; those that were not asked for are left out.
 * @throws ConsoleError when a column holds something else.
 */
export function parseJsonColumns<R extends object>(resource: string, row: R): R {
  const schema = schemas[resource];
  return schema ? { ...row, ...parseAnswer(schema, row) } : row;
}
