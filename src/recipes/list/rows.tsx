import { AllergensCell } from '../../nutrition/AllergensCell';
import { ScoreBadge } from '../../nutrition/ScoreBadge';
import type { Column, ListRows } from '../../resource/list/columns';
import type { RecipeSummary } from '../columns';
import { RecipeCard } from './RecipeCard';
import { RecipeName } from './RecipeName';

const count = (source: 'like_count' | 'save_count' | 'cooked_count' | 'rating_count') =>
  ({
    source,
    kind: 'amount',
    decimals: 0,
    align: 'right',
    firstOrder: 'DESC',
    hidden: source !== 'like_count',
  }) satisfies Column<RecipeSummary>;

/** How recipes are shown in a list: `columns` on a wide screen, `card` on a phone. */
const rows: ListRows<RecipeSummary> = {
  columns: [
    { source: 'name_sort', fixed: true, cell: (recipe) => <RecipeName recipe={recipe} /> },
    {
      source: 'anti_inflammatory_score',
      firstOrder: 'DESC',
      cell: (recipe) => <ScoreBadge score={recipe.anti_inflammatory_score} />,
    },
    { source: 'meal_type', sortable: false, kind: 'words', texts: 'nutrition.meal' },
    { source: 'allergens', sortable: false, cell: (recipe) => <AllergensCell of={recipe} /> },
    { source: 'diets', sortable: false, hidden: true, kind: 'words', texts: 'nutrition.diet' },
    { source: 'season', sortable: false, hidden: true, kind: 'words', texts: 'nutrition.season' },
    { source: 'total_time_minutes', kind: 'amount', unit: 'min', decimals: 0, align: 'right' },
    {
      source: 'energy_kcal',
      kind: 'amount',
      unit: 'kcal',
      decimals: 0,
      align: 'right',
      hidden: true,
    },
    { source: 'cost_per_serving_euro', kind: 'money', align: 'right', hidden: true },
    count('like_count'),
    count('save_count'),
    count('cooked_count'),
    { source: 'rating_avg', kind: 'amount', align: 'right', firstOrder: 'DESC', hidden: true },
    count('rating_count'),
    {
      source: 'difficulty_level',
      hidden: true,
      kind: 'words',
      texts: 'resources.recipes.difficulty',
    },
    { source: 'cuisine', hidden: true, kind: 'words', texts: 'resources.recipes.cuisine' },
    { source: 'is_published', sortable: false, hidden: true, kind: 'boolean' },
    { source: 'published_at', firstOrder: 'DESC', hidden: true, kind: 'day' },
    { source: 'updated_at', firstOrder: 'DESC', hidden: true, kind: 'day' },
  ],
  card: (recipe) => <RecipeCard recipe={recipe} />,
};

export default rows;
