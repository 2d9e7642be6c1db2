import { ExportButton } from '../../resource/csv/ExportButton';
import { useFoodCsv } from './useFoodCsv';
import { useWords } from '../words';

/** Exports the foods with more than the list shows: what they are free of, lists apart. */
export const FoodExport = () => (
  <ExportButton name={useWords()('list.export_name')} columns={useFoodCsv()} />
);
