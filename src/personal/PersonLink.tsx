import Link from '@mui/material/Link';
import { useGetOne } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Row } from '../providers/jsonColumns';

type Person = Pick<Row<'users'>, 'id' | 'email' | 'display_name'>;
const meta = { columns: ['id', 'email', 'display_name'] };

/** The page of a person's account. */
export const accountPath = (id: string) => `/users/${encodeURIComponent(id)}/show`;

/** What a person is called, which leads to their account. */
export function PersonLink({ id }: { id: string }) {
  const { data: person } = useGetOne<Person>('users', { id, meta });
  return (
    <Link component={RouterLink} underline="always" to={accountPath(id)}>
      {person?.display_name ?? person?.email ?? id}
    </Link>
  );
}
