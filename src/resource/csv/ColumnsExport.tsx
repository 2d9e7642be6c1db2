import type { RaRecord } from 'react-admin';
import type { Column } from '../list/columns';
import { useListWords } from '../list/useListWords';
import { ExportButton } from './ExportButton';
import { useColumnCsv } from './useColumnCsv';

/** Exports every column of the list, shown or not. */
export const ColumnsExport = <Row extends RaRecord>(props: { columns: readonly Column<Row>[] }) => (
  <ExportButton name={useListWords().text('export_name')} columns={useColumnCsv(props.columns)} />
);
