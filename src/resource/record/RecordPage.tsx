import { ShowBase, useRedirect, useShowContext, useTranslate, type RaRecord } from 'react-admin';
import { useState, type ReactNode } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { HistoryButton, type History } from '../history/HistoryButton';
import { DeleteButton } from '../undo/DeleteButton';
import { EditButton } from './EditButton';
import { Neighbours } from './Neighbours';
import { useRemember } from './recent';
import { RecordFailed } from './RecordFailed';
import { RecordHeader } from './RecordHeader';
import { RecordLayout } from './RecordLayout';
import { RecordSkeleton } from './RecordSkeleton';
import { Section } from './Section';
import { SectionNav } from './SectionNav';

/** A titled part of a record's page; its title is `resources.<resource>.show.<id>`. */
export interface RecordSection<Row> {
  id: string;
  /** Small text beside the title. */
  note?: (record: Row) => ReactNode;
  content: (record: Row) => ReactNode;
}

interface Props<Row> {
  resource: string;
  /** The columns to read. */
  meta?: { columns: readonly string[] };
  title: (record: Row) => ReactNode;
  /** State, score: short marks after the name. */
  state?: (record: Row) => ReactNode;
  /** Actions before the usual ones, which are absent where not allowed: delete, edit. */
  actions?: (record: Row) => ReactNode;
  /** The facts, in a card beside the sections. */
  facts: (record: Row) => ReactNode;
  sections: readonly RecordSection<Row>[];
  /** Its versions and comments, where the database keeps them. */
  history?: History;
}

/** The page of a record, for reading: name with its state, actions, facts beside sections. */
export function RecordPage<Row extends RaRecord>(props: Props<Row>) {
  const { resource, meta } = props;
  // The page itself says what failed: no notice, no way back to the list without a word.
  const [queryOptions] = useState({ meta, onError: () => undefined });
  return (
    <ShowBase<Row> resource={resource} queryOptions={queryOptions}>
      <Page {...props} />
    </ShowBase>
  );
}

function Page<Row extends RaRecord>(props: Props<Row>) {
  const { resource, title, state, actions, facts, sections, history } = props;
  const translate = useTranslate();
  const redirect = useRedirect();
  useHotkeys('u', () => redirect('list', resource), { useKey: true });
  const { record, error } = useShowContext<Row>();
  useRemember(resource, record?.id, record && title(record));
  if (!record) return error ? <RecordFailed error={error} /> : <RecordSkeleton />;
  const titled = sections.map((section) => ({
    ...section,
    title: translate(`resources.${resource}.show.${section.id}`),
  }));
  return (
    <>
      <RecordHeader
        title={title(record)}
        state={state?.(record)}
        actions={
          <>
            <Neighbours />
            {actions?.(record)}
            {history && <HistoryButton of={history} />}
            <DeleteButton />
            <EditButton />
          </>
        }
      />
      {titled.length > 1 && <SectionNav sections={titled} />}
      <RecordLayout aside={facts(record)}>
        {titled.map(({ id, title, note, content }) => (
          <Section key={id} id={id} title={title} note={note?.(record)}>
            {content(record)}
          </Section>
        ))}
      </RecordLayout>
    </>
  );
}
