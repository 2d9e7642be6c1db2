import SearchIcon from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useState, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { pathOf } from './queues';

/** Leads to the accounts that fit what is typed: whom support is asked about. */
export function LookUp() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const find = (event: SubmitEvent) => {
    event.preventDefault();
    const q = words.trim();
    void navigate(pathOf({ resource: 'users', filter: q ? { q } : {} }));
  };
  const label = translate('home.look_up');
  return (
    <Box
      component="form"
      role="search"
      onSubmit={find}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}
    >
      <TextField
        type="search"
        autoFocus
        value={words}
        onChange={(event) => setWords(event.target.value)}
        placeholder={label}
        sx={{ flex: '1 1 300px', maxWidth: 520 }}
        slotProps={{
          htmlInput: { 'aria-label': label, autoComplete: 'off' },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
      />
      <Button type="submit" variant="contained">
        {translate('home.find')}
      </Button>
    </Box>
  );
}
