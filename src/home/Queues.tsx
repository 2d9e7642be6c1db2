import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';
import { QueueTile } from './QueueTile';
import { workQueues } from './queues';
import { Failed } from './Failed';

/** What waits, each with the list that shows it; what is done says so. */
export function Queues() {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery(workQueues);
  const waiting = data?.filter((queue) => queue.waiting > 0);
  return (
    <section aria-labelledby="queues">
      <Box component="h2" id="queues" sx={{ typography: 'h2', m: 0, mb: 1.5 }}>
        {translate('home.waiting')}
      </Box>
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={112} aria-hidden />}
      {waiting?.length === 0 && <p>{translate('home.nothing_waits')}</p>}
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(auto-fill, minmax(220px, 1fr))' },
          gap: 1.5,
        }}
      >
        {waiting?.map((queue) => (
          <li key={queue.queue}>
            <QueueTile queue={queue} />
          </li>
        ))}
      </Box>
    </section>
  );
}
