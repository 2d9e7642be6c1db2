import { BulkBar } from '../../resource/list/BulkBar';
import { RowsTable } from '../../resource/list/RowsTable';
import { BulkDeleteButton } from '../../resource/undo/BulkDeleteButton';
import rows from './rows';

/** The foods as dense rows; which columns are shown is the person's choice, and kept. */
export const FoodTable = () => (
  <RowsTable
    columns={rows.columns}
    bulkActions={
      <BulkBar>
        <BulkDeleteButton />
      </BulkBar>
    }
  />
);
