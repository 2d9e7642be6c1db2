import type { MouseEvent } from 'react';
import { opensTab } from '../list/clickedPath';
import { viewPath, type SavedView } from './savedView';
import { useViewCount } from './useViewCount';
import { ViewActions } from './ViewActions';

interface Props {
  view: SavedView;
  current: boolean;
  onApply: () => void;
  onEdit: () => void;
  onClose: () => void;
}

/** A view to be applied, with how many rows it finds now. */
export function ViewItem({ view, current, onApply, onEdit, onClose }: Props) {
  const count = useViewCount(view);
  const apply = (event: MouseEvent) => {
    if (opensTab(event) || event.shiftKey) return;
    event.preventDefault();
    onClose();
    onApply();
  };
  return (
    <li className={current ? 'view current' : 'view'}>
      <a href={viewPath(view)} onClick={apply} aria-current={current || undefined}>
        <span>{view.name}</span> <small>{count}</small>
      </a>
      <ViewActions view={view} onEdit={onEdit} onDelete={onClose} />
    </li>
  );
}
