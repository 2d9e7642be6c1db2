import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';
import { Failed } from './Failed';
import { OperationsFacts } from './OperationsFacts';
import { operationsSummary } from './operations';
import { useHealthSentence } from './useHealthSentence';

/** How the database is doing, for admins: a sentence on its health, then what proves it. */
export function Operations() {
  const translate = useTranslate();
  const sentence = useHealthSentence();
  const { data, error, refetch } = useQuery(operationsSummary());
  return (
    <section aria-labelledby="operations">
      <Box component="h2" id="operations" sx={{ typography: 'h2', m: 0, mb: 1 }}>
        {translate('home.operations')}
      </Box>
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={168} aria-hidden />}
      {data && (
        <>
          <p className="home-sentence">{sentence(data)}</p>
          <OperationsFacts summary={data} />
        </>
      )}
    </section>
  );
}
