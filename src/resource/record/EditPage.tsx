import { EditBase, useEditContext, type RaRecord } from 'react-admin';
import { useState, type ReactNode } from 'react';
import { RecordFailed } from '../../shared/record/RecordFailed';
import { RecordSkeleton } from '../../shared/record/RecordSkeleton';
import type { WritePageProps } from './CreatePage';

interface Props<Row> extends WritePageProps {
  /** The page of the record as it was opened. */
  children: (opened: Row) => ReactNode;
}

/**
 * A record for correcting; once saved, its own page opens. It waits for the database's answer: what was
 * refused as stale must find its form still there.
 */
export function EditPage<Row extends RaRecord>(props: Props<Row>) {
  const { resource, meta, toRow, children } = props;
  // The page itself says what failed.
  const [queryOptions] = useState({ meta, onError: () => undefined });
  return (
    <EditBase<Row>
      resource={resource}
      queryOptions={queryOptions}
      mutationOptions={{ meta }}
      mutationMode="pessimistic"
      redirect="show"
      transform={toRow}
    >
      <Loaded>{children}</Loaded>
    </EditBase>
  );
}

function Loaded<Row extends RaRecord>({ children }: Pick<Props<Row>, 'children'>) {
  const { record, error } = useEditContext<Row>();
  if (error) return <RecordFailed error={error} />;
  if (!record) return <RecordSkeleton />;
  return (
    <Opened key={record.id} record={record}>
      {children}
    </Opened>
  );
}

/** Stays on the record that it was opened on, whatever is read again meanwhile. */
function Opened<Row>({ record, children }: Pick<Props<Row>, 'children'> & { record: Row }) {
  const [opened] = useState(record);
  return children(opened);
}
