import Dialog from '@mui/material/Dialog';
import { Command } from 'cmdk';
import {
  useGetResourceLabel,
  useNavigate,
  useResourceDefinitions,
  useTranslate,
} from 'react-admin';
import { useState, type KeyboardEvent } from 'react';
import { showPath } from '../../resource/list/clickedPath';
import { useFound } from './useFound';
import { usePages } from './usePages';
import './palette.css';

/** Everything the person may read, and every page, found from one field; Ctrl Enter opens a tab. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const navigate = useNavigate();
  const resources = useResourceDefinitions();
  const [words, setWords] = useState('');
  const [inTab, setInTab] = useState(false);
  const { found, error, searching, asked, refetch } = useFound(words);
  const pages = usePages(words);
  const shown = found.filter(({ resource }) => resources[resource]?.hasShow === true);
  const kinds = [...new Set(shown.map(({ resource }) => resource))];

  const open = (path: string) => {
    onClose();
    if (inTab) window.open(path, '_blank', 'noopener');
    else navigate(path);
  };
  const note = (event: KeyboardEvent) => setInTab(event.ctrlKey || event.metaKey);
  const label = translate('console.search.label');
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      slotProps={{
        paper: {
          'aria-label': label,
          'aria-labelledby': undefined,
          sx: { alignSelf: 'flex-start', mt: { xs: 0, sm: '10vh' } },
        },
      }}
    >
      <Command label={label} shouldFilter={false} loop onKeyDownCapture={note} className="palette">
        <Command.Input autoFocus value={words} onValueChange={setWords} placeholder={label} />
        <Command.List aria-busy={searching}>
          {kinds.map((kind) => (
            <Command.Group key={kind} heading={labelOf(kind, 2)}>
              {shown
                .filter(({ resource }) => resource === kind)
                .map(({ id, title, detail }) => (
                  <Command.Item key={id} value={id} onSelect={() => open(showPath(kind, id))}>
                    <span>{title}</span>
                    {detail && <small>{detail}</small>}
                  </Command.Item>
                ))}
            </Command.Group>
          ))}
          {pages.length > 0 && (
            <Command.Group heading={translate('console.search.pages')}>
              {pages.map((page) => (
                <Command.Item key={page.path} value={page.path} onSelect={() => open(page.path)}>
                  {page.label}
                </Command.Item>
              ))}
            </Command.Group>
          )}
        </Command.List>
        {error && (
          <p role="alert">
            {error.message}{' '}
            <button type="button" onClick={() => void refetch()}>
              {translate('resource.list.retry')}
            </button>
          </p>
        )}
        {asked && !searching && !error && shown.length === 0 && (
          <p role="status">{translate('console.search.nothing', { words: words.trim() })}</p>
        )}
      </Command>
    </Dialog>
  );
}
