import ClearIcon from '@mui/icons-material/Clear';
import SearchIcon from '@mui/icons-material/Search';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useEffect, useRef, useState } from 'react';
import { useFilters } from '../filters/useFilters';

/** Time without a key pressed before the words are searched, ms. */
const pause = 250;

interface Props {
  label: string;
  hint?: string;
}

/** Words to search in the list around (`q` of its filter); Escape clears them. */
export function SearchBox({ label, hint }: Props) {
  const translate = useTranslate();
  const filters = useFilters();
  const searched = typeof filters.values.q === 'string' ? filters.values.q : '';
  const [typed, setTyped] = useState(searched);
  const [known, setKnown] = useState(searched);
  // The address changed by other means than typing: a chip removed, the back button.
  if (known !== searched) {
    setKnown(searched);
    if (typed.trim() !== searched) setTyped(searched);
  }
  const apply = useRef(filters.set);
  useEffect(() => {
    apply.current = filters.set;
  });
  useEffect(() => {
    const words = typed.trim();
    if (words === searched) return;
    // While a next page loads, this one waits hidden: it must not call the person back.
    const page = window.location.pathname;
    const search = () => {
      if (window.location.pathname === page) apply.current('q', words);
    };
    const timer = setTimeout(search, words === '' ? 0 : pause);
    return () => clearTimeout(timer);
  }, [typed, searched]);

  return (
    <TextField
      type="search"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => event.key === 'Escape' && setTyped('')}
      placeholder={label}
      title={hint}
      sx={{
        flex: '1 1 220px',
        maxWidth: 420,
        '& input::-webkit-search-cancel-button': { display: 'none' },
      }}
      slotProps={{
        htmlInput: { 'aria-label': label, autoComplete: 'off', spellCheck: false },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
          endAdornment: typed !== '' && (
            <InputAdornment position="end">
              <IconButton
                edge="end"
                aria-label={translate('resource.list.clear_search')}
                onClick={() => setTyped('')}
              >
                <ClearIcon fontSize="small" />
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
