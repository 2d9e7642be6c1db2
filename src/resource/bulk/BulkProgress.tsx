import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import LinearProgress from '@mui/material/LinearProgress';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../shared/format/useFormats';

interface Props {
  /** What is under way: a key of `resource.bulk`. */
  what: 'reading' | 'changing';
  done: number;
  total: number;
  onStop: () => void;
}

/** How far many rows are. */
export function BulkProgress({ what, done, total, onStop }: Props) {
  const translate = useTranslate();
  const { number } = useFormats();
  const words = { done: number(done, 0), total: number(total, 0) };
  const text = translate(`resource.bulk.${what}`, words);
  return (
    <>
      <DialogContent>
        <p role="status">{text}</p>
        <LinearProgress
          variant="determinate"
          aria-label={text}
          value={total === 0 ? 0 : Math.min(100, (100 * done) / total)}
        />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onStop}>{translate('resource.list.stop')}</Button>
      </DialogActions>
    </>
  );
}
