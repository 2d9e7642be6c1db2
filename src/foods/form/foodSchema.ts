import * as z from 'zod/mini';
import { Vocabularies } from '../../providers/database.types';
import { amountDetail } from '../../providers/jsonColumns';

/** Messages are text keys; ranges and sums are the database's business (`check_food`). */
const t = (key: string) => `resources.foods.validation.${key}`;

/** Nothing typed is null, or not there at all where the field was never touched. */
const price = z.nullish(z.number(t('number')).check(z.gte(0, t('positive'))));
const amount = z.nullish(z.number(t('amount')).check(z.gte(0, t('positive'))));
const positive = z.nullish(z.number(t('number')).check(z.gt(0, t('strictly_positive'))));
const text = z.nullable(z.string());
/** A key of a vocabulary; typed as the database types it, as a text. */
const oneOf = (keys: readonly string[], error?: string) =>
  z.string(error).check(z.refine((key) => keys.includes(key), { error }));

/** The shape of a food in the form: unknown numbers are null here, and left out of what is saved. */
export const foodSchema = z
  .object({
    name_fr: z.string(t('name_required')).check(z.trim(), z.minLength(1, t('name_required'))),
    shares_name: z.boolean(),
    name_en: text,
    scientific_name: text,
    common_names: z.array(z.string()),
    category: oneOf(Vocabularies.category, t('category_required')),
    subcategory: text,
    nutrition_per_100g: z.record(z.string(), amount),
    nutrition_details: z.record(z.string(), z.optional(amountDetail)),
    score_rule: z.nullable(oneOf(Vocabularies.score_rule)),
    score_override: z.nullable(
      z.number(t('number')).check(z.gte(1, t('override_range')), z.lte(10, t('override_range'))),
    ),
    score_override_reason: text,
    allergens: z.array(oneOf(Vocabularies.allergen)),
    allergens_absent: z.array(oneOf(Vocabularies.allergen)),
    diet_compatibility: z.array(oneOf(Vocabularies.diet)),
    season_months: z.array(z.number()),
    is_imported: z.boolean(),
    average_price_per_kg: price,
    price_source: text,
    price_date: text,
    price_is_estimate: z.boolean(),
    density_g_per_ml: positive,
    edible_fraction: z.nullable(
      z.number(t('number')).check(z.gt(0, t('fraction')), z.lte(1, t('fraction'))),
    ),
    unit_weights_g: z.record(z.string(), positive),
    ciqual_code: z.nullable(z.string().check(z.regex(/^\d{1,10}$/, t('code_format')))),
    ciqual_edition: text,
    ciqual_name: text,
  })
  .check(
    z.refine(
      (food) => food.score_override === null || Boolean(food.score_override_reason?.trim()),
      {
        path: ['score_override_reason'],
        error: t('reason_required'),
      },
    ),
    z.refine((food) => food.ciqual_code === null || food.ciqual_edition !== null, {
      path: ['ciqual_edition'],
      error: t('edition_required'),
    }),
  );
