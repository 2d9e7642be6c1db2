import { ScoreBadge } from '../../nutrition/ScoreBadge';
import { nameOfPerson } from '../../personal/nameOfPerson';
import type { ListRows } from '../../resource/list/columns';
import { CardLine, RowCard } from '../../resource/list/RowCard';
import { Value } from '../../resource/values/Value';
import type { PlanSummary } from '../columns';
import { PlanStatus } from '../PlanStatus';
import { PlanWeek } from './PlanWeek';

/** How plans are shown in a list: `columns` on a wide screen, `card` on a phone. */
const rows: ListRows<PlanSummary> = {
  columns: [
    {
      source: 'week_start_date',
      fixed: true,
      firstOrder: 'DESC',
      kind: 'day',
      cell: (plan) => <PlanWeek plan={plan} />,
    },
    { source: 'display_name', sortable: false, cell: nameOfPerson },
    {
      source: 'status',
      sortable: false,
      kind: 'words',
      texts: 'resources.weekly_meal_plans.status',
      cell: ({ status }) => <PlanStatus status={status} />,
    },
    {
      source: 'is_custom',
      sortable: false,
      kind: 'words',
      texts: 'resources.weekly_meal_plans.origin',
    },
    {
      source: 'anti_inflammatory_score_avg',
      firstOrder: 'DESC',
      cell: (plan) => <ScoreBadge score={plan.anti_inflammatory_score_avg} />,
    },
    { source: 'total_estimated_cost_euro', kind: 'money', align: 'right', firstOrder: 'DESC' },
    { source: 'updated_at', kind: 'day', firstOrder: 'DESC' },
  ],
  card: (plan) => (
    <RowCard
      mark={<ScoreBadge score={plan.anti_inflammatory_score_avg} />}
      name={<PlanWeek plan={plan} />}
    >
      <CardLine faint>{nameOfPerson(plan)}</CardLine>
      <CardLine>
        <PlanStatus status={plan.status} />
        <span>
          <Value
            of={{ kind: 'words', texts: 'resources.weekly_meal_plans.origin' }}
            value={plan.is_custom}
          />
        </span>
        <span>
          <Value of={{ kind: 'money' }} value={plan.total_estimated_cost_euro} />
        </span>
      </CardLine>
    </RowCard>
  ),
};

export default rows;
