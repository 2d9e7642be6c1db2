import SearchIcon from '@mui/icons-material/Search';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { lazy, Suspense, useState } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';

const Palette = lazy(() => import('./palette/Palette'));

/** Opens the search over everything: from anywhere, by Ctrl or ⌘ and K. */
export function SearchButton() {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  useHotkeys('mod+k', () => setOpen(true), { preventDefault: true, enableOnFormTags: true });
  return (
    <>
      <Button
        startIcon={<SearchIcon />}
        aria-keyshortcuts="Control+K"
        aria-label={translate('console.search.open')}
        onClick={() => setOpen(true)}
        sx={{
          color: 'text.secondary',
          minWidth: 44,
          '& kbd': { display: { xs: 'none', md: 'inline' }, font: 'inherit' },
        }}
      >
        <kbd>{translate('console.search.button')}</kbd>
      </Button>
      {open && (
        <Suspense>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
