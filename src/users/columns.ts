import type { Row } from '../providers/jsonColumns';

/** An account as lists read it. */
export type UserSummary = Row<'users_summary'>;

const columns = [
  'id',
  'email',
  'phone',
  'display_name',
  'is_active',
  'email_verified_at',
  'created_at',
  'updated_at',
] as const satisfies readonly (keyof Row<'users'>)[];

/** An account as its own page reads it. */
export type User = Pick<Row<'users'>, (typeof columns)[number]>;
export const userMeta = { columns };

/** What an account is called: its name, else its address. */
export const nameOf = ({ display_name, email, id }: Pick<User, 'display_name' | 'email' | 'id'>) =>
  display_name ?? email ?? id;
