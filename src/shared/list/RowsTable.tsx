import { useResourceContext } from 'ra-core';
import { DataTable } from 'ra-ui-materialui';
import type { ReactNode } from 'react';
import { useCan } from '../../providers/useAccess';

interface Props {
  children: ReactNode;
  /** Columns that a person has to ask for. */
  hiddenColumns: readonly string[];
  /** What can be done with a selection; rows can be selected by those who may delete. */
  bulkActions: ReactNode;
}

const look = {
  minHeight: 0,
  flex: '0 1 auto',
  overflow: 'auto',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1.5,
  bgcolor: 'background.paper',
  '& .RaDataTable-headerCell': { bgcolor: 'background.default', fontWeight: 550 },
  '& .RaDataTable-rowCell': { whiteSpace: 'nowrap' },
  '& .RaDataTable-rowCell, & .RaDataTable-headerCell': { px: 1 },
  '& .MuiTableCell-paddingCheckbox': { width: 40, p: 0, pl: 0.5 },
  '& .MuiCheckbox-root': { p: 0.75 },
  '& .MuiCheckbox-root svg': { fontSize: 18 },
  '& tbody tr:last-of-type td': { borderBottom: 0 },
} as const;

/** Rows of a list on a wide screen: dense, under a header that stays. A click opens the row. */
export function RowsTable({ children, hiddenColumns, bulkActions }: Props) {
  const resource = useResourceContext() ?? '';
  const selectable = useCan()(resource, 'delete');
  return (
    <DataTable
      rowClick="show"
      hiddenColumns={[...hiddenColumns]}
      bulkActionsToolbar={selectable ? <>{bulkActions}</> : <></>}
      // Said at once: react-admin would ask first, and the column of boxes would come late.
      bulkActionButtons={selectable ? <></> : false}
      sx={look}
    >
      {children}
    </DataTable>
  );
}
