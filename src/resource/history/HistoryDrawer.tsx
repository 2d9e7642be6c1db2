import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import { useRecordContext, useResourceContext, useTranslate, type RaRecord } from 'react-admin';
import { useId } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { Comments } from './Comments';
import { Versions, type VersionsProps } from './Versions';
import './history.css';

interface Props extends VersionsProps {
  onClose: () => void;
}

/** Beside the record of the page: what was said about it, who changed what and when, the way back. */
export function HistoryDrawer({ onClose, ...versions }: Props) {
  const translate = useTranslate();
  const title = useId();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext<RaRecord & { version: number }>();
  // What had the focus may be gone: a comment that was deleted.
  useHotkeys('esc', ({ target }) => {
    if (target === document.body) onClose();
  });
  if (!record) return null;
  const close = translate('resource.record.close');
  return (
    <Drawer
      anchor="right"
      // Not modal: the record stays in sight and in reach, and so does a notice with its way back.
      variant="persistent"
      open
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      slotProps={{ paper: { role: 'dialog', 'aria-labelledby': title, className: 'history' } }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
        <Box component="h2" id={title} sx={{ typography: 'h2', m: 0, flex: 1 }}>
          {translate('resource.history.title')}
        </Box>
        <IconButton autoFocus onClick={onClose} aria-label={close} title={close}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      <h3>{translate('resource.comments.title')}</h3>
      <Comments key={`comments ${record.id}`} resource={resource} id={record.id} />
      <h3>{translate('resource.history.versions')}</h3>
      <Versions key={`versions ${record.id}`} resource={resource} record={record} {...versions} />
    </Drawer>
  );
}
