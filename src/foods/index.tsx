import SpaIcon from '@mui/icons-material/SpaOutlined';
import type { ResourceProps } from 'react-admin';
import { lazy } from 'react';
import type { FoodSummary } from './columns';

/** The foods: where every other resource copies from. Pages load when they are opened. */
const foods: ResourceProps = {
  name: 'foods',
  list: lazy(() => import('./list/FoodList')),
  show: lazy(() => import('./show/FoodShow')),
  edit: lazy(() => import('./form/FoodEdit')),
  create: lazy(() => import('./form/FoodCreate')),
  icon: SpaIcon,
  recordRepresentation: (food: FoodSummary) => food.name_fr,
  options: { desk: 'curation' },
};

export default foods;
