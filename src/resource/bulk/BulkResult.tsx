import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../shared/format/useFormats';
import type { Presentation } from '../merge/presentation';
import { ChangesTable } from './ChangesTable';
import type { Outcome, Outcomes } from './outcomes';
import type { BulkRow, Planned } from './planned';

interface Props<Row> extends Presentation {
  rows: readonly Planned<Row>[];
  nameOfRow: (row: Row) => string;
  outcomes: Outcomes;
  /** Whether the outcomes are those of taking the changes back. */
  isUndo: boolean;
  /** Absent where there is nothing to take back. */
  onUndo?: () => void;
  onClose: () => void;
}

/** What needs a person first. */
const order = ['failed', 'refused', 'stale', 'gone', 'left', 'unchanged', 'changed'] as const;
const same: Outcome = { outcome: 'unchanged', version: null, message: null };

/** What became of each row, and taking it back. */
export function BulkResult<Row extends BulkRow>(props: Props<Row>) {
  const { rows, outcomes, isUndo, onUndo, onClose } = props;
  const translate = useTranslate();
  const { number } = useFormats();
  const of = ({ row }: Planned<Row>) => outcomes.get(row.id) ?? same;
  const groups = order.map((outcome) => ({
    outcome,
    rows: rows.filter((one) => of(one).outcome === outcome),
  }));
  const words = (outcome: Outcome['outcome']) =>
    isUndo && outcome === 'changed' ? 'restored' : outcome;
  return (
    <>
      <DialogContent>
        <ul role="status" className="bulk-summary">
          {groups
            .filter((group) => group.rows.length > 0)
            .toReversed()
            .map(({ outcome, rows: { length } }) => (
              <li key={outcome}>
                {translate(`resource.bulk.summary.${words(outcome)}`, {
                  smart_count: length,
                  total: number(length, 0),
                })}
              </li>
            ))}
        </ul>
        <ChangesTable
          {...props}
          rows={groups.flatMap((group) => group.rows)}
          outcomeOf={(row) => {
            const { outcome, message } = outcomes.get(row.id) ?? same;
            return (
              <>
                <strong className={`bulk-${outcome}`}>
                  {translate(`resource.bulk.outcomes.${words(outcome)}`)}
                </strong>
                {message && <div>{message}</div>}
              </>
            );
          }}
        />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        {onUndo && <Button onClick={onUndo}>{translate('resource.bulk.undo')}</Button>}
        <Button variant="contained" onClick={onClose} autoFocus>
          {translate('resource.record.close')}
        </Button>
      </DialogActions>
    </>
  );
}
