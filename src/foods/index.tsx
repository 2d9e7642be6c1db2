import SpaIcon from '@mui/icons-material/SpaOutlined';
import type { ResourceProps } from 'react-admin';
import { withTexts } from '../i18n/i18nProvider';
import { page } from '../shared/page';
import { RecordSkeleton } from '../resource/record/RecordSkeleton';
import type { FoodSummary } from './columns';

/** The foods: where every other resource copies from. Pages load when they are opened. */
const foods = {
  name: 'foods',
  list: page(withTexts(['foods'], () => import('./list/FoodList'))),
  show: page(
    withTexts(['foods', 'food_combinations', 'recipes'], () => import('./show/FoodShow')),
    RecordSkeleton,
  ),
  edit: page(
    withTexts(['foods'], () => import('./form/FoodEdit')),
    RecordSkeleton,
  ),
  create: page(
    withTexts(['foods'], () => import('./form/FoodCreate')),
    RecordSkeleton,
  ),
  icon: SpaIcon,
  recordRepresentation: (food: FoodSummary) => food.name_fr,
  options: { desk: 'curation', nameColumn: 'name_fr' },
} satisfies ResourceProps;

export default foods;
