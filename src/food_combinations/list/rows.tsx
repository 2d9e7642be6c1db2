import type { ListRows } from '../../resource/list/columns';
import { CardLine, RowCard } from '../../resource/list/RowCard';
import { Value } from '../../resource/values/Value';
import type { CombinationSummary } from '../columns';
import { PairName } from './PairName';
import { TypeTag } from '../TypeTag';

const grade = { kind: 'words', texts: 'resources.food_combinations.grade' } as const;

/** How combinations are shown in a list: `columns` on a wide screen, `card` on a phone. */
const rows: ListRows<CombinationSummary> = {
  columns: [
    { source: 'food_1_sort', fixed: true, cell: (pair) => <PairName pair={pair} /> },
    {
      source: 'combination_type',
      sortable: false,
      kind: 'words',
      texts: 'resources.food_combinations.type',
      cell: ({ combination_type }) => <TypeTag type={combination_type} />,
    },
    {
      source: 'synergy_score',
      firstOrder: 'DESC',
      kind: 'amount',
      decimals: 1,
      align: 'right',
    },
    { source: 'evidence_grade', sortable: false, ...grade },
    { source: 'nutritional_benefits', sortable: false, hidden: true },
    { source: 'reference_doi', sortable: false, hidden: true },
    { source: 'is_verified', sortable: false, kind: 'boolean' },
    { source: 'updated_at', firstOrder: 'DESC', kind: 'day' },
  ],
  card: (pair) => (
    <RowCard name={<PairName pair={pair} />}>
      <CardLine>
        <TypeTag type={pair.combination_type} />
        <span className="rows-faint">
          <Value of={grade} value={pair.evidence_grade} />
        </span>
      </CardLine>
    </RowCard>
  ),
};

export default rows;
