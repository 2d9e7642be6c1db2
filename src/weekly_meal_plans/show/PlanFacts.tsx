import { PersonLink } from '../../personal/PersonLink';
import { FactCard } from '../../resource/record/FactCard';
import { RecordFacts } from '../../resource/record/RecordFacts';
import type { Plan } from '../columns';

/** Whose plan it is, who made it and of what wish, what it costs, and its dates. */
export const PlanFacts = ({ plan }: { plan: Plan }) => (
  <FactCard>
    <RecordFacts
      record={plan}
      fields={[
        { source: 'user_id', cell: (id) => <PersonLink id={id} /> },
        { source: 'is_custom', kind: 'words', texts: 'resources.weekly_meal_plans.origin' },
        { source: 'generation_prompt' },
        { source: 'total_estimated_cost_euro', kind: 'money' },
        { source: 'created_at', kind: 'moment' },
        { source: 'updated_at', kind: 'moment' },
      ]}
    />
  </FactCard>
);
