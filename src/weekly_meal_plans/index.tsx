import PlanIcon from '@mui/icons-material/CalendarViewWeekOutlined';
import type { ResourceProps } from 'react-admin';
import { withTexts } from '../i18n/i18nProvider';
import { page } from '../shared/page';
import { RecordSkeleton } from '../resource/record/RecordSkeleton';

/** The weekly plans of people whose data are open, to read. */
const weeklyMealPlans = {
  name: 'weekly_meal_plans',
  list: page(
    withTexts(['weekly_meal_plans', 'shopping_lists', 'personal'], () => import('./list/PlanList')),
  ),
  show: page(
    withTexts(['weekly_meal_plans', 'shopping_lists', 'personal'], () => import('./show/PlanShow')),
    RecordSkeleton,
  ),
  icon: PlanIcon,
  options: { desk: 'accounts' },
} satisfies ResourceProps;

export default weeklyMealPlans;
