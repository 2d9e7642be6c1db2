import Box from '@mui/material/Box';
import Popover from '@mui/material/Popover';
import { useStore, useTranslate } from 'react-admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { columnsKey } from '../list/columns';
import { listPath } from '../list/listPath';
import { useList } from '../list/useList';
import type { ListParts, SavedView } from './savedView';
import { useApplyView } from './useApplyView';
import { useCurrentView } from './useCurrentView';
import { useRights } from './useRights';
import { useSaveView } from './useSaveView';
import { ViewDialog } from './ViewDialog';
import { ViewGroup } from './ViewGroup';
import { ViewsFooter } from './ViewsFooter';

interface Props {
  anchor: HTMLElement;
  onClose: () => void;
  parts: ListParts;
}

/** The views of the list around: one's own, the team's; applying, keeping and changing them. */
export default function ViewsMenu({ anchor, onClose, parts }: Props) {
  const translate = useTranslate();
  const { resource } = useList();
  const now = useCurrentView(parts);
  const navigate = useNavigate();
  const [, setHidden] = useStore<string[]>(columnsKey(resource));
  const { isMine } = useRights();
  const apply = useApplyView(resource, parts);
  const { create, update } = useSaveView(resource);
  const [edited, edit] = useState<SavedView | 'new'>();
  const leave = () => {
    now.setId(undefined);
    setHidden([...parts.columns.hidden]);
    onClose();
    void navigate(listPath(resource, { filter: {} }));
  };
  const title = translate('resource.views.title');
  const group = (shared: boolean) => (
    <ViewGroup
      title={translate(`resource.views.${shared ? 'team' : 'mine'}`)}
      views={(now.views ?? []).filter(({ is_shared }) => is_shared === shared)}
      current={now.current}
      onApply={apply}
      onEdit={edit}
      onClose={onClose}
    />
  );
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': title } }}
    >
      <Box sx={{ p: 1.5, width: 320, maxWidth: '100%', boxSizing: 'border-box' }}>
        {now.error && <p role="alert">{now.error.message}</p>}
        {now.views?.length === 0 && (
          <p className="views-none">{translate('resource.views.none')}</p>
        )}
        {group(false)}
        {group(true)}
        <ViewsFooter
          current={now.current}
          changed={now.changed}
          state={now.state}
          onUpdate={update}
          onNew={() => edit('new')}
          onLeave={leave}
          onClose={onClose}
        />
        {edited === 'new' && (
          <ViewDialog
            title={translate('resource.views.new_title')}
            onSave={async (change) => {
              const { id } = await create({ ...change, state: now.state });
              now.setId(id);
              onClose();
            }}
            onClose={() => edit(undefined)}
          />
        )}
        {edited && edited !== 'new' && (
          <ViewDialog
            title={translate('resource.views.edit_title')}
            name={edited.name}
            shared={edited.is_shared}
            fixed={!isMine(edited)}
            onSave={(change) => update(edited, change)}
            onClose={() => edit(undefined)}
          />
        )}
      </Box>
    </Popover>
  );
}
