import RestoreIcon from '@mui/icons-material/RestoreFromTrashOutlined';
import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import { useList } from '../../resource/list/useList';
import type { Deleted } from '../../resource/undo/trash';
import { useRestore } from '../../resource/undo/useRestore';
import { portions } from '../../shared/portions';
import { tables } from './filters';

/** Rows asked for by their ids in one request: an address holds no more. */
const atOnce = 150;

/** Brings the rows selected back, table by table; those that cannot come back are told and stay. */
export function RestoreSelected() {
  const translate = useTranslate();
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const notify = useNotify();
  const restore = useRestore();
  const { selectedIds, onSelect } = useList<Deleted>();
  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      // Read anew: a selection may reach over several pages.
      const chosen: Deleted[] = [];
      for (const ids of portions(selectedIds.map(Number), atOnce))
        chosen.push(...(await dataProvider.getMany<Deleted>('trash', { ids })).data);
      const left: Deleted[] = [];
      for (const table of new Set([...tables, ...chosen.map(({ table_name }) => table_name)])) {
        const rows = chosen.filter(({ table_name }) => table_name === table);
        const ids = rows.map(({ row_id }) => row_id);
        const back = new Set(rows.length > 0 ? await restore(table, ids) : []);
        left.push(...rows.filter(({ row_id }) => !back.has(row_id)));
      }
      onSelect(left.map(({ id }) => id));
    },
    onError: (error) => notify(error.message, { type: 'error' }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['trash'] }),
  });
  return (
    <Button startIcon={<RestoreIcon />} loading={isPending} onClick={() => mutate()}>
      {translate('resources.trash.restore')}
    </Button>
  );
}
