import { useMonthName } from '../../shared/format/useMonthName';
import { months } from '../../shared/format/months';
import { Vocabularies } from '../../providers/database.types';
import type { BulkField } from '../../resource/bulk/bulkField';
import { choiceOf, listOf, textOf, yesOrNo } from '../../resource/bulk/bulkFields';
import { useColumnWord, type KeyColumn } from '../useColumnWord';
import { allergens } from './allergens';
import type { FoodRow } from './foodRow';
import { price } from './price';

const wordOf = (column: KeyColumn) =>
  function useWord() {
    const word = useColumnWord();
    return (key: string) => word(column, key);
  };

function useMonth() {
  const name = useMonthName();
  return (month: string) => name(Number(month));
}

/** What may be changed in many foods at once, as `private.bulk_columns` allows it. */
export const fields: readonly BulkField<FoodRow>[] = [
  choiceOf('category', Vocabularies.category, wordOf('category')),
  textOf('subcategory'),
  listOf('season_months', months, useMonth),
  yesOrNo('is_imported'),
  allergens,
  listOf('diet_compatibility', Vocabularies.diet, wordOf('diet_compatibility')),
  price,
];
