import type { Comparison } from '../../resource/merge/useVersionedSave';
import { editableColumns, type Food } from '../columns';
import type { TypedAmount } from '../../nutrition/amountText';

/** A food as two versions of it are compared: an amount together with its qualifier. */
type ComparedFood = Omit<Food, 'nutrition_per_100g' | 'nutrition_details'> & {
  /** A merge may leave an amount out. */
  nutrition_per_100g: Record<string, TypedAmount | undefined>;
};

/** What is compared: an amount's qualifier is a part of it. */
export const comparedColumns = editableColumns.filter((column) => column !== 'nutrition_details');

function compared({ nutrition_details, ...food }: Food): ComparedFood {
  const amounts = Object.entries(food.nutrition_per_100g).map(([key, value]) => {
    const { qualifier = 'exact' } = nutrition_details[key] ?? {};
    return [key, { value, qualifier: qualifier === 'unknown' ? 'exact' : qualifier }] as const;
  });
  return { ...food, nutrition_per_100g: Object.fromEntries(amounts) };
}

/** The food of a comparison as it is stored; what is as in `theirs` keeps its source. */
function joined(merged: ComparedFood, theirs: Food): Food {
  const amounts = Object.entries(merged.nutrition_per_100g).flatMap(([key, one]) =>
    one ? [[key, one] as const] : [],
  );
  const before = compared(theirs).nutrition_per_100g;
  const own = amounts
    .filter(([key, { value, qualifier }]) => {
      const other = before[key];
      return other?.value !== value || other.qualifier !== qualifier;
    })
    .map(([key, { qualifier }]) => [key, { qualifier, source: 'saisie' }] as const);
  return {
    ...merged,
    nutrition_per_100g: Object.fromEntries(amounts.map(([key, { value }]) => [key, value ?? 0])),
    nutrition_details: { ...theirs.nutrition_details, ...Object.fromEntries(own) },
  };
}

export const foodComparison: Comparison<Food> = {
  compared,
  joined: (merged, theirs) => joined(merged as ComparedFood, theirs),
};
