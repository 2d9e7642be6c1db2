import { useGetList, useTranslate, type RaRecord } from 'react-admin';
import type { Row } from '../providers/jsonColumns';
import { useFormats } from '../shared/format/useFormats';
import { Few, Figure } from './Figure';

type Cell = Row<'user_retention'> & RaRecord;

/** The month after sign-up, of the last two cohorts that have had all of it. */
const asked = {
  filter: { 'period@eq': 1, 'is_complete@is': true },
  sort: { field: 'cohort', order: 'DESC' as const },
  pagination: { page: 1, perPage: 2 },
};

const monthAndYear = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** How many of the last cohort came back the month after, against the one before. */
export function Retention() {
  const translate = useTranslate();
  const { percent, number, locale } = useFormats();
  const { data, isPending, error, refetch } = useGetList<Cell>('user_retention', asked);
  const [last, before] = data ?? [];
  const month = (day: string | null | undefined) =>
    day ? new Intl.DateTimeFormat(locale, monthAndYear).format(new Date(day)) : '–';
  const now = last?.retention_percent ?? null;
  const then = before?.retention_percent ?? null;
  const points = now === null || then === null ? undefined : Math.round(now) - Math.round(then);
  return (
    <Figure
      value={last?.is_suppressed ? <Few /> : now === null ? '–' : percent(now / 100)}
      label={
        last
          ? translate('home.retention', { month: month(last.cohort) })
          : translate('home.no_cohort')
      }
      note={
        points === undefined
          ? undefined
          : translate('home.points', {
              points: `${points > 0 ? '+' : ''}${number(points, 0)}`,
              smart_count: Math.abs(points),
              month: month(before?.cohort),
            })
      }
      {...{ isPending, error }}
      onRetry={() => void refetch()}
    />
  );
}
