import { EditBase, useEditContext, type RaRecord } from 'react-admin';
import { useState, type ReactNode } from 'react';
import { RecordFailed } from './RecordFailed';
import { RecordSkeleton } from './RecordSkeleton';
import type { WritePageProps } from './CreatePage';

interface Props<Row> extends WritePageProps {
  /** The page of the record, as it was read first. */
  children: (record: Row) => ReactNode;
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
  // A record that could not be read again is still there, and so is what was typed.
  if (!record) return error ? <RecordFailed error={error} /> : <RecordSkeleton />;
  return (
    <FirstRead key={record.id} record={record}>
      {children}
    </FirstRead>
  );
}

/** Stays on the record as it was read first, whatever is read again meanwhile. */
function FirstRead<Row>({ record, children }: Pick<Props<Row>, 'children'> & { record: Row }) {
  const [first] = useState(record);
  return children(first);
}
