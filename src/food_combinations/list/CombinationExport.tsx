import { ExportButton } from '../../resource/csv/ExportButton';
import { useColumnCsv } from '../../resource/csv/useColumnCsv';
import type { CombinationSummary } from '../columns';
import { useWords } from '../words';
import rows from './rows';

/** Exports the combinations with their two foods by name, each in a column of its own. */
export function CombinationExport() {
  const words = useWords();
  const [, ...others] = useColumnCsv<CombinationSummary>(rows.columns);
  const columns = [
    { header: words('fields.food_1_id'), value: (pair: CombinationSummary) => pair.food_1_name },
    { header: words('fields.food_2_id'), value: (pair: CombinationSummary) => pair.food_2_name },
    ...others,
  ];
  return <ExportButton name={words('list.export_name')} columns={columns} />;
}
