import { FactCard } from '../../resource/record/FactCard';
import { RecordFacts } from '../../resource/record/RecordFacts';
import { CopyText } from '../../shared/CopyText';
import type { User } from '../columns';

const copied = (text: string) => <CopyText text={text} />;

/** How to reach a person, and the dates of the account. */
export const UserFacts = ({ user }: { user: User }) => (
  <FactCard>
    <RecordFacts
      record={user}
      fields={[
        { source: 'email', cell: copied },
        { source: 'phone', cell: copied },
        { source: 'id', cell: copied },
        { source: 'is_active', kind: 'boolean' },
        { source: 'email_verified_at', kind: 'moment' },
        { source: 'created_at', kind: 'moment' },
        { source: 'updated_at', kind: 'moment' },
      ]}
    />
  </FactCard>
);
