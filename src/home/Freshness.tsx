import { useGetList, useTranslate, type RaRecord } from 'react-admin';
import type { Row } from '../providers/jsonColumns';
import { useFormats } from '../shared/format/useFormats';

type Insight = Row<'insight_freshness'> & RaRecord;

/** How old the figures are: since when at most, and whether that is too old. */
export function Freshness() {
  const translate = useTranslate();
  const { dateTime } = useFormats();
  const { data } = useGetList<Insight>('insight_freshness');
  const times = data?.map((one) => one.refreshed_at).filter((at) => at !== null) ?? [];
  const oldest = times.sort()[0];
  if (!data?.length || oldest === undefined)
    return <p className="home-note">{data ? translate('home.never_computed') : '\u00a0'}</p>;
  const stale = data.filter((one) => one.is_stale).length;
  return (
    <p className="home-note">
      {translate('home.fresh', { date: dateTime(oldest) })}{' '}
      {stale > 0 && (
        <span className="tag tag-warning">{translate('home.stale', { smart_count: stale })}</span>
      )}
    </p>
  );
}
