import RestoreIcon from '@mui/icons-material/RestoreFromTrashOutlined';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useState } from 'react';
import { useList } from '../../resource/list/useList';
import { useRestore } from '../../resource/undo/useRestore';
import type { Deleted } from '../columns';

/** Brings the rows selected back, table by table; those that cannot come back are told and stay. */
export function RestoreSelected() {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const restore = useRestore();
  const { data = [], selectedIds, onSelect } = useList<Deleted>();
  const [pending, setPending] = useState(false);
  const run = async () => {
    setPending(true);
    const chosen = data.filter(({ id }) => selectedIds.includes(id));
    const left: Deleted[] = [];
    // Foods first: a combination does not come back without both of its own.
    for (const table of ['foods', 'recipes', 'food_combinations']) {
      const rows = chosen.filter(({ table_name }) => table_name === table);
      const ids = rows.map(({ row_id }) => row_id);
      if (rows.length > 0 && !(await restore(table, ids))) left.push(...rows);
    }
    setPending(false);
    onSelect(left.map(({ id }) => id));
    await queryClient.invalidateQueries({ queryKey: ['trash'] });
  };
  return (
    <Button startIcon={<RestoreIcon />} loading={pending} onClick={() => void run()}>
      {translate('resources.trash.restore')}
    </Button>
  );
}
