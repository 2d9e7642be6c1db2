import SpaIcon from '@mui/icons-material/SpaOutlined';
import type { ResourceProps } from 'ra-core';
import { page } from '../shared/page';
import type { FoodSummary } from './Food';

/** The foods: where every other resource copies from. Pages load when they are opened. */
const foods = {
  name: 'foods',
  list: page(() => import('./list/FoodList')),
  show: page(() => import('./show/FoodShow')),
  edit: page(() => import('./form/FoodEdit')),
  create: page(() => import('./form/FoodCreate')),
  icon: SpaIcon,
  recordRepresentation: (food: FoodSummary) => food.name_fr,
  options: { desk: 'curation' },
} satisfies ResourceProps;

export default foods;
