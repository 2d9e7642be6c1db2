import { useTranslate } from 'react-admin';
import type { Row } from '../../providers/jsonColumns';
import { RelatedRows } from '../../resource/record/RelatedRows';
import type { Plan } from '../columns';

/** The shopping lists that were made from a plan. */
export const ShoppingLists = ({ plan }: { plan: Plan }) => (
  <RelatedRows<Row<'shopping_lists_summary'>>
    resource="shopping_lists"
    filter={{ 'source_meal_plan_id@eq': plan.id }}
    sort={{ field: 'created_at', order: 'DESC' }}
    columns={[
      { source: 'name' },
      { source: 'status', kind: 'words', texts: 'resources.shopping_lists.status' },
      { source: 'item_count', kind: 'amount', decimals: 0, align: 'right' },
      { source: 'total_estimated_cost_euro', kind: 'money', align: 'right' },
    ]}
    none={useTranslate()('resources.weekly_meal_plans.show.no_list')}
  />
);
