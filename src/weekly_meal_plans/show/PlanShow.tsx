import { ScoreBadge } from '../../nutrition/ScoreBadge';
import { OpenMark } from '../../personal/OpenMark';
import { RecordPage, type RecordSection } from '../../resource/record/RecordPage';
import { useWeekName } from '../../shared/format/useWeekName';
import { planMeta, type Plan } from '../columns';
import { PlanStatus } from '../PlanStatus';
import { PlanFacts } from './PlanFacts';
import { ShoppingLists } from './ShoppingLists';
import { Week } from './Week';

const sections: readonly RecordSection<Plan>[] = [
  { id: 'week', content: (plan) => <Week plan={plan} /> },
  { id: 'lists', content: (plan) => <ShoppingLists plan={plan} /> },
];

/** One weekly plan, for reading. */
export default function PlanShow() {
  const weekName = useWeekName();
  return (
    <RecordPage<Plan>
      resource="weekly_meal_plans"
      meta={planMeta}
      title={(plan) => weekName(plan.week_start_date)}
      state={(plan) => (
        <>
          <ScoreBadge score={plan.anti_inflammatory_score_avg} worded />
          <PlanStatus status={plan.status} />
          <OpenMark userId={plan.user_id} />
        </>
      )}
      facts={(plan) => <PlanFacts plan={plan} />}
      sections={sections}
    />
  );
}
