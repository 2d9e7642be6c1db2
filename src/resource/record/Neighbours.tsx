import NextIcon from '@mui/icons-material/KeyboardArrowDown';
import PreviousIcon from '@mui/icons-material/KeyboardArrowUp';
import IconButton from '@mui/material/IconButton';
import { useNavigate, usePrevNextController, useResourceContext, useTranslate } from 'react-admin';
import { useHotkeys } from 'react-hotkeys-hook';
import { movePlace } from '../list/place';
import { usualPage } from '../list/usualPage';

const { sort } = usualPage;

/** The record before and the one after, in the order and under the filters of the list: also k and j. */
export function Neighbours() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const resource = useResourceContext() ?? '';
  const { prevPath, nextPath } = usePrevNextController({ linkType: 'show', sort });
  const go = (path: string | undefined) => {
    if (!path) return;
    movePlace(resource, path);
    navigate(path);
  };
  useHotkeys('j', () => go(nextPath), { useKey: true });
  useHotkeys('k', () => go(prevPath), { useKey: true });
  if (!prevPath && !nextPath) return null;
  const button = (path: string | undefined, key: string, name: string, Icon: typeof NextIcon) => {
    const label = translate(`resource.record.${name}`);
    return (
      <IconButton
        disabled={!path}
        onClick={() => go(path)}
        aria-label={label}
        aria-keyshortcuts={key}
        title={`${label} (${key})`}
        sx={{ width: 34, height: 34 }}
      >
        <Icon fontSize="small" />
      </IconButton>
    );
  };
  return (
    <>
      {button(prevPath, 'k', 'previous', PreviousIcon)}
      {button(nextPath, 'j', 'next', NextIcon)}
    </>
  );
}
