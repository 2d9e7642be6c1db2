import CombinationIcon from '@mui/icons-material/JoinInnerOutlined';
import type { ResourceProps } from 'react-admin';
import { withTexts } from '../i18n/i18nProvider';
import { page } from '../shared/page';
import { RecordSkeleton } from '../resource/record/RecordSkeleton';
import type { CombinationSummary } from './columns';

/** The pairs of foods that strengthen or hinder each other. */
const combinations = {
  name: 'food_combinations',
  list: page(withTexts(['food_combinations'], () => import('./list/CombinationList'))),
  show: page(
    withTexts(['food_combinations'], () => import('./show/CombinationShow')),
    RecordSkeleton,
  ),
  edit: page(
    withTexts(['food_combinations'], () => import('./form/CombinationEdit')),
    RecordSkeleton,
  ),
  create: page(
    withTexts(['food_combinations'], () => import('./form/CombinationCreate')),
    RecordSkeleton,
  ),
  icon: CombinationIcon,
  recordRepresentation: ({ food_1_name, food_2_name }: CombinationSummary) =>
    food_1_name && food_2_name ? `${food_1_name} + ${food_2_name}` : '',
  options: { desk: 'curation' },
} satisfies ResourceProps;

export default combinations;
