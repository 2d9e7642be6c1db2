import BookmarkIcon from '@mui/icons-material/BookmarkBorder';
import Button from '@mui/material/Button';
import { useResourceContext, useStore, useTranslate } from 'react-admin';
import { lazy, Suspense, useState } from 'react';
import { currentKey, type ListParts } from './savedView';

const CurrentView = lazy(() => import('./CurrentView'));
const ViewsMenu = lazy(() => import('./ViewsMenu'));

/** Opens the views of the list around; says which one it shows. */
export function ViewsButton({ parts }: { parts: ListParts }) {
  const usual = useTranslate()('resource.views.button');
  const [current] = useStore<string | undefined>(currentKey(useResourceContext() ?? ''));
  const [anchor, setAnchor] = useState<HTMLElement>();
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<BookmarkIcon />}
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
        // Of its name as much is shown as the other actions leave room for.
        sx={{ minWidth: 0, flexShrink: 1 }}
      >
        {current ? (
          <Suspense fallback={usual}>
            <CurrentView parts={parts} />
          </Suspense>
        ) : (
          usual
        )}
      </Button>
      {anchor && (
        <Suspense>
          <ViewsMenu anchor={anchor} onClose={() => setAnchor(undefined)} parts={parts} />
        </Suspense>
      )}
    </>
  );
}
