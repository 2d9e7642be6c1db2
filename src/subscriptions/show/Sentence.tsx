import Link from '@mui/material/Link';
import { useGetOne, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useSubscriptionSentence } from '../../billing/useSubscriptionSentence';
import type { Row } from '../../providers/jsonColumns';
import { showPath } from '../../resource/list/clickedPath';
import type { Subscription } from '../columns';

type Person = Pick<Row<'users'>, 'id' | 'email' | 'display_name'>;
const meta = { columns: ['id', 'email', 'display_name'] };

/** What the subscription is at now, and whose it is. */
export function Sentence({ subscription }: { subscription: Subscription }) {
  const translate = useTranslate();
  const sentence = useSubscriptionSentence();
  const id = subscription.user_id;
  const { data: person } = useGetOne<Person>('users', { id, meta });
  return (
    <>
      <p>{sentence(subscription)}</p>
      <p>
        {translate('resources.subscriptions.show.of')}{' '}
        <Link component={RouterLink} underline="always" to={showPath('users', id)}>
          {person?.display_name ?? person?.email ?? id}
        </Link>
      </p>
    </>
  );
}
