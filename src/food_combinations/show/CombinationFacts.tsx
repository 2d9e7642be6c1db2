import { FactCard } from '../../resource/record/FactCard';
import { RecordFacts } from '../../resource/record/RecordFacts';
import { SavedBy } from '../../resource/record/SavedBy';
import type { Combination } from '../columns';

/** Strength and dates. */
export const CombinationFacts = ({ combination }: { combination: Combination }) => (
  <FactCard>
    <RecordFacts
      record={combination}
      fields={[
        { source: 'synergy_score', kind: 'amount' },
        { source: 'created_at', kind: 'moment' },
        { source: 'updated_at', cell: () => <SavedBy record={combination} /> },
      ]}
    />
  </FactCard>
);
