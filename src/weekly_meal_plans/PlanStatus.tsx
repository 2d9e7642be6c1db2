import { useTranslate } from 'react-admin';
import '../shared/cells.css';
import type { Plan } from './columns';

const tones: Partial<Record<string, string>> = { active: 'tag-good', draft: 'tag-warning' };

/** What a plan is at: being made, of now, over, or given up. */
export function PlanStatus({ status }: Pick<Plan, 'status'>) {
  const translate = useTranslate();
  return (
    <span className={`tag ${tones[status] ?? ''}`}>
      {translate(`resources.weekly_meal_plans.status.${status}`)}
    </span>
  );
}
