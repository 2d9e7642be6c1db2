import { useGetList, useTranslate, type RaRecord } from 'react-admin';
import type { Row } from '../providers/jsonColumns';
import { useFormats } from '../shared/format/useFormats';
import { Few, Figure } from './Figure';

type Level = Row<'user_engagement_analytics'> & RaRecord;

/** Which share of the accounts used a part of the app lately: all but those at level 0. */
export function ActivePeople() {
  const translate = useTranslate();
  const { percent } = useFormats();
  const { data, isPending, error, refetch } = useGetList<Level>('user_engagement_analytics');
  const idle = data?.find(({ level }) => level === 0);
  const share = idle?.share_percent ?? null;
  const value = share === null ? '–' : percent(1 - share / 100);
  return (
    <Figure
      value={idle?.is_suppressed ? <Few /> : value}
      label={translate('home.active', { days: idle?.window_days ?? 30 })}
      {...{ isPending, error }}
      onRetry={() => void refetch()}
    />
  );
}
