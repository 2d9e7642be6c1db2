import { lazy, Suspense, useState } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';

const Sheet = lazy(() => import('./ShortcutSheet'));

/** Shows the sheet of keyboard shortcuts on `?`. */
export function Shortcuts() {
  const [open, setOpen] = useState(false);
  useHotkeys(['?', 'shift+?'], () => setOpen(true), { useKey: true });
  return (
    open && (
      <Suspense>
        <Sheet onClose={() => setOpen(false)} />
      </Suspense>
    )
  );
}
