import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useGetList, useTranslate, type RaRecord } from 'react-admin';
import type { Row } from '../providers/jsonColumns';
import { useFormats } from '../shared/format/useFormats';
import { Failed } from './Failed';
import { Few } from './Figure';

type Use = Row<'feature_usage_report'> & RaRecord;

/** How many people use each part of the app, against the window before: from the rollups. */
export function FeatureUse() {
  const translate = useTranslate();
  const { number, percent, date } = useFormats();
  const { data, error, refetch } = useGetList<Use>('feature_usage_report');
  const [first] = data ?? [];
  const few = <Few />;
  return (
    <section aria-labelledby="use">
      <Box component="h2" id="use" sx={{ typography: 'h2', m: 0, mb: 0.5 }}>
        {translate('home.use', { days: first?.window_days ?? 30 })}
      </Box>
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={180} aria-hidden />}
      {data?.length === 0 && <p>{translate('home.no_use')}</p>}
      {first && (
        <>
          <p className="home-note">
            {first.as_of && translate('home.as_of', { date: date(first.as_of) })}
          </p>
          <table className="home-table">
            <thead>
              <tr>
                <th scope="col">{translate('home.feature')}</th>
                <th scope="col">{translate('home.people')}</th>
                <th scope="col">{translate('home.uses')}</th>
                <th scope="col">{translate('home.change')}</th>
              </tr>
            </thead>
            <tbody>
              {data?.map(({ feature, people, uses, change_percent: change, is_suppressed }) => (
                <tr key={feature}>
                  <th scope="row">{translate(`home.features.${feature ?? ''}`)}</th>
                  <td>{is_suppressed ? few : number(people ?? 0, 0)}</td>
                  <td>{is_suppressed ? few : number(uses ?? 0, 0)}</td>
                  <td>
                    {is_suppressed || change === null
                      ? '–'
                      : `${change > 0 ? '+' : ''}${percent(change / 100)}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
