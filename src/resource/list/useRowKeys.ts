import type { RefObject } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';

// By what a key writes, not by where it lies: keyboards differ. With the shift key where they need it.
const byKey = { useKey: true };

/** Walks the rows with j and k, ticks one with x, and leads to the search with /. Enter opens: it is a link. */
export function useRowKeys(area: RefObject<HTMLElement | null>) {
  const links = () => [...(area.current?.querySelectorAll<HTMLElement>('.rows-link') ?? [])];
  const walk = (step: 1 | -1) => {
    const all = links();
    const at = all.findIndex((link) => link.contains(document.activeElement));
    const next = all[at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  useHotkeys('j', () => walk(1), byKey);
  useHotkeys('k', () => walk(-1), byKey);
  useHotkeys(
    'x',
    () => document.activeElement?.closest('tr')?.querySelector('input')?.click(),
    byKey,
  );
  useHotkeys(
    ['/', 'shift+/'],
    () => document.querySelector<HTMLElement>('input[type="search"]')?.focus(),
    { ...byKey, preventDefault: true },
  );
}
