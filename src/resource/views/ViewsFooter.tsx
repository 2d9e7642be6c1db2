import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'react-admin';
import { useState } from 'react';
import type { SavedView, ViewState } from './savedView';
import { useRights } from './useRights';
import type { ViewChange } from './useSaveView';

interface Props {
  current?: SavedView;
  changed: boolean;
  state: ViewState;
  onUpdate: (view: SavedView, change: ViewChange) => Promise<unknown>;
  onNew: () => void;
  onLeave: () => void;
  onClose: () => void;
}

/** What the list around can become: the view it shows, brought up to date, or a new one. */
export function ViewsFooter(props: Props) {
  const { current, changed, state, onUpdate, onNew, onLeave, onClose } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const { mayChange } = useRights();
  const [pending, setPending] = useState(false);
  const update = async (view: SavedView) => {
    setPending(true);
    try {
      await onUpdate(view, { state });
      onClose();
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
      setPending(false);
    }
  };
  return (
    <Box sx={{ display: 'grid', gap: 0.5, mt: 1, justifyItems: 'start' }}>
      {current && changed && mayChange(current) && (
        <Button loading={pending} onClick={() => void update(current)} sx={{ textAlign: 'left' }}>
          {translate('resource.views.update', { name: current.name })}
        </Button>
      )}
      <Button onClick={onNew}>{translate('resource.views.save')}</Button>
      {current && <Button onClick={onLeave}>{translate('resource.views.leave')}</Button>}
    </Box>
  );
}
