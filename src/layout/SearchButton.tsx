import SearchIcon from '@mui/icons-material/Search';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { lazy, Suspense, useState } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { modKey } from '../shared/modKey';

const Palette = lazy(() => import('./palette/Palette'));

const everywhere = { preventDefault: true, enableOnFormTags: true, enableOnContentEditable: true };

/** Opens the search over everything: from anywhere, by Ctrl or ⌘ and K, which closes it too. */
export function SearchButton() {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  useHotkeys('mod+k', () => setOpen((before) => !before), everywhere);
  return (
    <>
      <Button
        startIcon={<SearchIcon />}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        aria-label={translate('console.search.open', { key: modKey })}
        onClick={() => setOpen(true)}
        sx={{
          color: 'text.secondary',
          minWidth: 44,
          minHeight: { xs: 44, md: 34 },
          border: { md: 1 },
          borderColor: { md: 'divider' },
          '& .MuiButton-startIcon': { mr: { xs: 0, md: 1 }, ml: 0 },
          '& span.text': { display: { xs: 'none', md: 'flex' }, gap: 3 },
          '& kbd': { font: 'inherit', fontSize: '0.75rem' },
        }}
      >
        <span className="text">
          {translate('console.search.button')} <kbd>{modKey} K</kbd>
        </span>
      </Button>
      {open && (
        <Suspense>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
