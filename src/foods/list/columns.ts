import type { Columns } from '../../shared/list/ColumnsMenu';

/** The columns of the foods: the name always stands first, the others are the person's choice. */
export const columns: Columns = {
  all: [
    'name_en',
    'anti_inflammatory_score',
    'category',
    'subcategory',
    'energy_kcal',
    'protein_g',
    'carbohydrate_g',
    'fat_g',
    'fiber_g',
    'salt_g',
    'allergens',
    'diet_compatibility',
    'season_months',
    'average_price_per_kg',
    'ciqual_code',
    'updated_at',
  ],
  hidden: [
    'name_en',
    'subcategory',
    'protein_g',
    'carbohydrate_g',
    'fat_g',
    'fiber_g',
    'salt_g',
    'diet_compatibility',
    'ciqual_code',
    'updated_at',
  ],
};
