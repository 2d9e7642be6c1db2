import { PersonLink } from '../../personal/PersonLink';
import { FactCard } from '../../resource/record/FactCard';
import { RecordFacts } from '../../resource/record/RecordFacts';
import type { ShoppingList } from '../columns';
import { PlanLink } from './PlanLink';

/** Whose list it is, where it comes from, its notes, what it costs, and its dates. */
export const ShoppingListFacts = ({ list }: { list: ShoppingList }) => (
  <FactCard>
    <RecordFacts
      record={list}
      fields={[
        { source: 'user_id', cell: (id) => <PersonLink id={id} /> },
        { source: 'source_meal_plan_id', cell: (id) => <PlanLink id={id} /> },
        { source: 'is_auto_generated', kind: 'words', texts: 'resources.shopping_lists.origin' },
        { source: 'description' },
        { source: 'total_estimated_cost_euro', kind: 'money' },
        { source: 'created_at', kind: 'moment' },
        { source: 'updated_at', kind: 'moment' },
      ]}
    />
  </FactCard>
);
