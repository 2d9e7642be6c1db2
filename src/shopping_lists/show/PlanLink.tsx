import Link from '@mui/material/Link';
import { useGetOne, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Row } from '../../providers/jsonColumns';
import { showPath } from '../../resource/list/clickedPath';
import { useWeekName } from '../../shared/format/useWeekName';

type Plan = Pick<Row<'weekly_meal_plans'>, 'id' | 'week_start_date'>;
const meta = { columns: ['id', 'week_start_date'] };

/** The plan that a list was made from, which leads to it. */
export function PlanLink({ id }: { id: string }) {
  const translate = useTranslate();
  const weekName = useWeekName();
  const { data: plan } = useGetOne<Plan>('weekly_meal_plans', { id, meta });
  return (
    <Link component={RouterLink} underline="always" to={showPath('weekly_meal_plans', id)}>
      {plan ? weekName(plan.week_start_date) : translate('resources.shopping_lists.show.plan')}
    </Link>
  );
}
