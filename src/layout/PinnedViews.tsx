import Box from '@mui/material/Box';
import { useGetMany } from 'react-admin';
import { useEffect } from 'react';
import { Link } from 'react-router-dom';
import { useFirstRowsAreThere } from '../home/useFirstRowsAreThere';
import { parseJsonColumns } from '../providers/jsonColumns';
import { viewPath, type SavedView } from '../resource/views/savedView';
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
    <Box
      component="ul"
      sx={{
        m: 0,
        p: 0,
        pl: 3.5,
        listStyle: 'none',
        whiteSpace: 'nowrap',
        // Their place is kept until they come: the lines below never move.
        '& li': { minHeight: 36 },
        '& a': { fontSize: '0.8125rem', fontWeight: 400, pl: 1 },
      }}
    >
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
    </Box>
  );
}

function PinnedView({ view, onNavigate }: { view: SavedView; onNavigate?: () => void }) {
  const count = useViewCount(view);
  return (
    <NavigationLink as={Link} to={viewPath(view)} onClick={onNavigate} title={view.name}>
      <Box component="span" sx={{ minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' }}>
        {view.name}
      </Box>{' '}
      {count && <small>{count}</small>}
    </NavigationLink>
  );
}
