import { useGetList, useTranslate } from 'react-admin';
import type { Row } from '../../providers/jsonColumns';
import { Facts } from '../../resource/record/Facts';
import { useValueText } from '../../resource/values/useValueText';
import type { User } from '../columns';

type Dashboard = Row<'user_dashboard_summary'> & { id: string };

const shown = [
  { source: 'last_tracked_on', kind: 'day' },
  { source: 'days_tracked_30', kind: 'amount', decimals: 0 },
  { source: 'recipes_liked', kind: 'amount', decimals: 0 },
  { source: 'recipes_saved', kind: 'amount', decimals: 0 },
  { source: 'dishes_cooked', kind: 'amount', decimals: 0 },
] as const satisfies readonly { source: keyof Dashboard; kind: string; decimals?: number }[];

/** What a person does in the app, as far as the database shows it to the reader. */
export function Activity({ user }: { user: User }) {
  const translate = useTranslate();
  const text = useValueText();
  const { data, error, isPending } = useGetList<Dashboard>('user_dashboard_summary', {
    filter: { 'user_id@eq': user.id },
    pagination: { page: 1, perPage: 1 },
  });
  if (error) return <p role="alert">{error.message}</p>;
  if (isPending) return <p role="status">{translate('resource.record.loading')}</p>;
  const [row] = data;
  const facts = shown.map((field) => ({
    label: translate(`resources.users.activity.${field.source}`),
    value: row && text(field, row[field.source]),
  }));
  return facts.some(({ value }) => value) ? (
    <Facts facts={facts} />
  ) : (
    translate('resources.users.show.activity_closed')
  );
}
