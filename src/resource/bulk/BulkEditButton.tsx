import EditIcon from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import { useTranslate, type Identifier } from 'react-admin';
import { Suspense, useState, type ComponentType } from 'react';
import { useList } from '../list/useList';

/** The dialog of a resource that changes many of its rows: loaded lazily, it is rarely wanted. */
export type BulkEditDialog = ComponentType<BulkEditProps>;

export interface BulkEditProps {
  ids: readonly Identifier[];
  /** @param changed the rows that are done. */
  onClose: (changed: ReadonlySet<Identifier>) => void;
}

/** Opens the dialog that changes the rows selected; those that did not change stay selected. */
export function BulkEditButton({ Edit }: { Edit: BulkEditDialog }) {
  const translate = useTranslate();
  const { selectedIds, onSelect } = useList();
  const [editing, setEditing] = useState<readonly Identifier[]>();
  const close = (changed: ReadonlySet<Identifier>) => {
    setEditing(undefined);
    if (changed.size > 0) onSelect(selectedIds.filter((id) => !changed.has(id)));
  };
  return (
    <>
      <Button startIcon={<EditIcon />} onClick={() => setEditing(selectedIds)}>
        {translate('resource.bulk.edit')}
      </Button>
      {editing && (
        <Suspense>
          <Edit ids={editing} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
