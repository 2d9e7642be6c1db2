import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';
import * as z from 'zod/mini';
import type { ConsoleDataProvider } from '../../providers/dataProvider';
import type { User } from '../columns';

/** Whether the app opens its plans to this person, as the database decides it. */
export function PremiumAccess({ user }: { user: User }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const { data, error, isPending } = useQuery({
    queryKey: ['users', 'premium', user.id],
    queryFn: ({ signal }) =>
      dataProvider.rpc('can_access_premium_features', { user_id: user.id }, z.boolean(), signal),
  });
  if (!user.is_active) return translate('resources.users.show.premium_deactivated');
  if (error) return <p role="alert">{error.message}</p>;
  if (isPending) return <p role="status">{translate('resource.record.loading')}</p>;
  return translate(`resources.users.show.premium_${data ? 'yes' : 'no'}`);
}
