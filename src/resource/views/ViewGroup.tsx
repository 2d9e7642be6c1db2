import { ViewItem } from './ViewItem';
import type { SavedView } from './savedView';
import './views.css';

interface Props {
  title: string;
  views: SavedView[];
  current?: SavedView;
  onApply: (view: SavedView) => void;
  onEdit: (view: SavedView) => void;
  onClose: () => void;
}

/** Views of one kind under their title; nothing where there are none. */
export function ViewGroup({ title, views, current, onApply, onEdit, onClose }: Props) {
  if (views.length === 0) return null;
  return (
    <section className="views">
      <h3>{title}</h3>
      <ul>
        {views.map((view) => (
          <ViewItem
            key={view.id}
            view={view}
            current={view.id === current?.id}
            onApply={() => onApply(view)}
            onEdit={() => onEdit(view)}
            onClose={onClose}
          />
        ))}
      </ul>
    </section>
  );
}
