import { HistoryDrawer } from '../../resource/history/HistoryDrawer';
import { editableColumns } from '../columns';
import { ShownValue } from '../form/ShownValue';
import { useWords } from '../words';

/** The history of the combination around. */
export default function CombinationHistory({ onClose }: { onClose: () => void }) {
  const words = useWords();
  return (
    <HistoryDrawer
      onClose={onClose}
      columns={editableColumns}
      nameOf={(path) => words(`fields.${path}`)}
      show={(path, value) => <ShownValue path={path} value={value} />}
    />
  );
}
