import { useGetMany, useStore, useTranslate } from 'react-admin';
import { useEffect } from 'react';
import { Link } from 'react-router-dom';
import { useFirstRowsAreThere } from '../home/useFirstRowsAreThere';
import { parseJsonColumns } from '../providers/jsonColumns';
import { currentKey, viewPath, type SavedView } from '../resource/views/savedView';
import { usePins, type Pin } from '../resource/views/usePins';
import { useViewCount } from '../resource/views/useViewCount';
import { NavigationLink } from './NavigationLink';

interface Props {
  /** Those of one list. */
  pins: Pin[];
  onNavigate?: () => void;
}

/** The views pinned under their list, each with how many rows it finds; asked once the page has its rows. */
export default function PinnedViews({ pins, onNavigate }: Props) {
  const all = usePins();
  const enabled = useFirstRowsAreThere();
  const ids = all.pins.map(({ id }) => id);
  const { data } = useGetMany<SavedView>('saved_views', { ids }, { enabled, staleTime: 60_000 });
  const gone = data && pins.find(({ id }) => !data.some((view) => view.id === id));
  const { unpin } = all;
  useEffect(() => {
    if (gone) unpin(gone);
  }, [gone, unpin]);
  return (
    <ul className="pins">
      {pins.map(({ id }) => (
        <li key={id}>
          {data
            ?.filter((view) => view.id === id)
            .map((view) => (
              <PinnedView
                key={id}
                view={parseJsonColumns('saved_views', view)}
                onNavigate={onNavigate}
              />
            ))}
        </li>
      ))}
    </ul>
  );
}

function PinnedView({ view, onNavigate }: { view: SavedView; onNavigate?: () => void }) {
  const translate = useTranslate();
  const count = useViewCount(view);
  const [current] = useStore<string | undefined>(currentKey(view.resource));
  return (
    <NavigationLink
      as={Link}
      to={viewPath(view)}
      className={current === view.id ? 'current' : undefined}
      onClick={onNavigate}
      title={view.name}
    >
      <span>{view.name}</span>
      {count && <small aria-label={translate('resource.views.finds', { count })}>{count}</small>}
    </NavigationLink>
  );
}
