import RecipeIcon from '@mui/icons-material/MenuBookOutlined';
import type { ResourceProps } from 'react-admin';
import { withTexts } from '../i18n/i18nProvider';
import { page } from '../shared/page';
import { RecordSkeleton } from '../resource/record/RecordSkeleton';
import type { RecipeSummary } from './columns';

/** The recipes, to read. */
const recipes = {
  name: 'recipes',
  list: page(withTexts(['recipes'], () => import('./list/RecipeList'))),
  show: page(
    withTexts(['recipes'], () => import('./show/RecipeShow')),
    RecordSkeleton,
  ),
  icon: RecipeIcon,
  recordRepresentation: (recipe: RecipeSummary) => recipe.name,
  options: { desk: 'curation' },
} satisfies ResourceProps;

export default recipes;
