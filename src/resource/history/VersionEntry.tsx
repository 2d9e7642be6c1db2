import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../shared/format/useFormats';
import { ChangedFields } from '../merge/MergedFields';
import type { Presentation } from '../merge/presentation';
import type { MergedField } from '../merge/threeWayMerge';
import type { Version } from './useVersions';

interface Props extends Presentation {
  version: Version;
  changes: MergedField[];
  isCurrent: boolean;
  /** Absent while it cannot be done. */
  onRestore?: () => void;
}

/** One version: who saved it and when, what it changed, and the way back to it. */
export function VersionEntry({ version, changes, isCurrent, onRestore, ...presentation }: Props) {
  const translate = useTranslate();
  const { dateTime } = useFormats();
  const { version: number, author, recorded_at, before } = version;
  const says = (key: string, args?: object) => translate(`resource.history.${key}`, args);
  return (
    <Box component="li" sx={{ py: 1.25, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', columnGap: 1, flexWrap: 'wrap' }}>
        <strong>{author ?? says('by_import')}</strong>
        <Box component="time" dateTime={recorded_at} sx={{ color: 'text.secondary' }}>
          {dateTime(recorded_at)}
        </Box>
        <Box component="span" sx={{ color: 'text.secondary', flex: 1, whiteSpace: 'nowrap' }}>
          {says(isCurrent ? 'current' : 'version', { version: number })}
        </Box>
        {!isCurrent && (
          <Button
            size="small"
            sx={{ ml: 'auto' }}
            disabled={!onRestore}
            onClick={onRestore}
            aria-label={says('restore_version', { version: number })}
          >
            {says('restore')}
          </Button>
        )}
      </Box>
      {before ? (
        <ChangedFields fields={changes} side="theirs" {...presentation} />
      ) : (
        <p className="history-note">{says(number === 1 ? 'created' : 'oldest')}</p>
      )}
      {before && changes.length === 0 && <p className="history-note">{says('nothing')}</p>}
    </Box>
  );
}
