import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useDataProvider, useTranslate, type RaRecord } from 'react-admin';
import type { Row } from '../providers/jsonColumns';
import { useFormats } from '../shared/format/useFormats';
import { Failed } from './Failed';
import './home.css';

type Use = Row<'feature_usage_report'> & RaRecord;

const page = {
  pagination: { page: 1, perPage: 10 },
  sort: { field: 'people', order: 'DESC' as const },
  filter: {},
};

/** How many people use each part of the app, against the window before: from the rollups. */
export function FeatureUse() {
  const translate = useTranslate();
  const dataProvider = useDataProvider();
  const { number, dateTime } = useFormats();
  const { data, error, refetch } = useQuery({
    queryKey: ['feature_usage_report'],
    queryFn: async () => (await dataProvider.getList<Use>('feature_usage_report', page)).data,
    staleTime: 60_000,
  });
  const [first] = data ?? [];
  const few = <span title={translate('home.few_title')}>{translate('home.few')}</span>;
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
            {first.as_of && translate('home.as_of', { date: dateTime(first.as_of) })}
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
                      : `${change > 0 ? '+' : ''}${number(change, 0)} %`}
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
