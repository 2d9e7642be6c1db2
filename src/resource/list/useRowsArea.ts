import { useListContext, useNavigate } from 'react-admin';
import { useEffect, useRef, type MouseEvent } from 'react';
import { clickedPath, opensTab } from './clickedPath';
import { keepPlace, takePlace } from './place';
import { useRowKeys } from './useRowKeys';

/**
 * What the element around the rows of a list needs: a click anywhere on a row opens its record, with Ctrl
 * or the middle button in a tab; keys walk the rows; and who comes back finds their place again.
 */
export function useRowsArea() {
  const { resource } = useListContext();
  const navigate = useNavigate();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (ref.current) takePlace(resource, ref.current);
  }, [resource]);
  useRowKeys(ref);
  const open = (event: MouseEvent<HTMLDivElement>) => {
    const path = clickedPath(event);
    if (!path) return;
    if (opensTab(event)) {
      window.open(path, '_blank', 'noopener');
      return;
    }
    keepPlace(resource, event.currentTarget, path);
    navigate(path, { state: { _scrollToTop: true } });
  };
  return { ref, onClick: open, onAuxClick: open };
}
