import MoreIcon from '@mui/icons-material/MoreHoriz';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useNotify, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ConfirmDialog } from '../../shared/ConfirmDialog';
import { viewPath, type SavedView } from './savedView';
import { useDeleteView } from './useDeleteView';
import { usePins } from './usePins';
import { useRights } from './useRights';

interface Props {
  view: SavedView;
  onEdit: () => void;
  /** Before it is deleted: the offer to undo lies under what is open. */
  onDelete: () => void;
}

/** What can be done with a view: its link and the menu for everyone, the rest for its author and admins. */
export function ViewActions({ view, onEdit, onDelete }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const { isPinned, toggle } = usePins();
  const { discard, undoable } = useDeleteView(view);
  const writable = useRights().mayChange(view);
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [asking, ask] = useState(false);
  const text = (key: string) => translate(`resource.views.${key}`, { name: view.name });
  const close = () => setAnchor(undefined);
  const after = (act: () => void) => () => {
    close();
    act();
  };
  const remove = () => {
    onDelete();
    void discard();
  };
  const copy = () =>
    void navigator.clipboard
      .writeText(new URL(viewPath(view), window.location.origin).href)
      .then(() => notify('resource.views.copied', { type: 'info' }));
  return (
    <>
      <IconButton
        aria-label={text('actions')}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ width: { xs: 44, md: 34 }, height: { xs: 44, md: 34 } }}
      >
        <MoreIcon fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== undefined} onClose={close}>
        <MenuItem onClick={after(copy)}>{text('copy')}</MenuItem>
        <MenuItem onClick={after(() => toggle(view))}>
          {text(isPinned(view) ? 'unpin' : 'pin')}
        </MenuItem>
        {writable && <MenuItem onClick={after(onEdit)}>{text('edit')}</MenuItem>}
        {writable && (
          <MenuItem onClick={after(() => (undoable ? remove() : ask(true)))}>
            {text('delete')}
          </MenuItem>
        )}
      </Menu>
      <ConfirmDialog
        open={asking}
        title={text('delete_title')}
        text={text('delete_text')}
        confirm={text('delete')}
        cancel={translate('resource.form.cancel')}
        onConfirm={remove}
        onCancel={() => ask(false)}
      />
    </>
  );
}
