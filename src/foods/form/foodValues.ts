import { editableColumns, type EditableFood, type Food, type Nutrient } from '../Food';
import type { FoodValues } from './foodSchema';

/** A food to be filled in. */
const blank = {
  ...Object.fromEntries(editableColumns.map((column) => [column, null])),
  common_names: [],
  nutrition_per_100g: {},
  allergens: [],
  allergens_absent: [],
  diet_compatibility: [],
  season_months: [],
  price_is_estimate: false,
  unit_weights_g: {},
};

/** What the form edits of a food; every nutrient is there, null when unknown. */
export function toValues(food: Partial<Food>, nutrients: readonly Nutrient[]): FoodValues {
  const known = Object.fromEntries(
    editableColumns
      .filter((column) => food[column] !== undefined)
      .map((column): [string, unknown] => [column, food[column]]),
  );
  const amounts: Record<string, unknown> = { ...food.nutrition_per_100g };
  for (const { key } of nutrients) amounts[key] ??= null;
  return {
    ...blank,
    ...known,
    nutrition_per_100g: amounts,
  } as unknown as FoodValues;
}

/** What the database keeps of the form: unknown numbers are left out, texts are trimmed. */
export function toRow(values: FoodValues): EditableFood {
  const entries = Object.entries(values).map(([column, value]) => [column, tidy(value)]);
  return Object.fromEntries<unknown>(entries as [string, unknown][]) as unknown as EditableFood;
}

function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([, amount]) => amount !== null && amount !== undefined),
  );
}
