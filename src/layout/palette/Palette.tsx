import CloseIcon from '@mui/icons-material/Close';
import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import { Command } from 'cmdk';
import { useTranslate } from 'react-admin';
import { useState } from 'react';
import { usePhone } from '../../resource/list/useWide';
import { modKey } from '../../shared/modKey';
import { Destinations } from './Destinations';
import { FoundKinds } from './FoundKinds';
import { RecentRecords } from './RecentRecords';
import { SearchState } from './SearchState';
import { useChoice } from './useChoice';
import { useFound } from './useFound';
import { useAdditions, usePages } from './usePages';
import './palette.css';

/** Everything the person may read, and every page, found from one field; Ctrl Enter opens a tab. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const phone = usePhone();
  const [words, setWords] = useState('');
  const { kinds, ...search } = useFound(words);
  const pages = usePages(words);
  const settled = search.asked && !search.searching && !search.error;
  const additions = useAdditions(words);
  const { open, type, ...choice } = useChoice({
    pages,
    kinds,
    onClose,
    searching: search.searching,
  });
  const label = translate('console.search.label');
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      fullScreen={phone}
      className="palette"
      slotProps={{ paper: { 'aria-label': label, 'aria-labelledby': undefined } }}
    >
      <Command label={label} shouldFilter={false} vimBindings={false} loop {...choice}>
        <Command.Input
          autoFocus
          value={words}
          onValueChange={(typed) => type(() => setWords(typed))}
          placeholder={label}
        />
        <Command.List label={translate('console.search.results')} aria-busy={search.searching}>
          {!search.asked && <RecentRecords onOpen={open} />}
          <Destinations title="pages" all={pages} onOpen={open} />
          <FoundKinds kinds={kinds} onOpen={open} />
          {settled && kinds.length === 0 && (
            <Destinations title="additions" all={additions} onOpen={open} />
          )}
        </Command.List>
      </Command>
      <SearchState
        {...search}
        words={words.trim()}
        count={kinds.flatMap(([, found]) => found).length}
      />
      {phone ? (
        <IconButton
          className="palette-close"
          aria-label={translate('console.search.close')}
          onClick={onClose}
        >
          <CloseIcon />
        </IconButton>
      ) : (
        <p className="palette-keys">{translate('console.search.keys', { key: modKey })}</p>
      )}
    </Dialog>
  );
}
