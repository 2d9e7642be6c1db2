import { randomBytes } from 'node:crypto';
import { Refusal } from '../shared/refusal.ts';
import { inTransaction, type Session } from './session.ts';

export const roles = ['admin', 'nutritionist', 'support', 'analyst'] as const;
export type Role = (typeof roles)[number];

export interface StaffMember {
  email: string;
  roles: string;
}

/** 15 random bytes in base64url: 20 characters, typed once and then changed. */
const newPassword = () => randomBytes(15).toString('base64url');

async function findAccount(session: Session, email: string): Promise<string | undefined> {
  const [row] = await session.query<{ id: string }>(
    'select id from auth.users where email = $1 and deleted_at is null',
    [email],
  );
  return row?.id;
}

/** Makes an account as the sign-in service would: confirmed, with an identity of kind e-mail. */
async function createAccount(session: Session, email: string, password: string): Promise<string> {
  const [row] = await session.query<{ id: string }>(
    `insert into auth.users (
       instance_id, id, aud, role, email, encrypted_password, email_confirmed_at,
       confirmation_token, recovery_token, email_change, email_change_token_new,
       email_change_token_current, reauthentication_token,
       raw_app_meta_data, raw_user_meta_data, created_at, updated_at
     ) values (
       '00000000-0000-0000-0000-000000000000', gen_random_uuid(), 'authenticated', 'authenticated',
       $1, extensions.crypt($2, extensions.gen_salt('bf', 10)), now(),
       '', '', '', '', '', '', '{"provider":"email","providers":["email"]}', '{}', now(), now()
     ) returning id`,
    [email, password],
  );
  if (row === undefined) throw new Error('The account was not created.');
  await session.query(
    `insert into auth.identities (id, provider, provider_id, user_id, identity_data)
     select gen_random_uuid(), 'email', id::text, id,
       jsonb_build_object('sub', id, 'email', email, 'email_verified', true)
     from auth.users where id = $1`,
    [row.id],
  );
  return row.id;
}

/** Gives a role; makes the account where there is none, and then returns its new password. */
export async function grantRole(
  session: Session,
  email: string,
  role: Role,
): Promise<string | undefined> {
  return inTransaction(session, async () => {
    const known = await findAccount(session, email);
    const password = known === undefined ? newPassword() : undefined;
    const id = known ?? (await createAccount(session, email, password ?? ''));
    await session.query(
      'insert into private.staff (user_id, role) values ($1, $2) on conflict do nothing',
      [id, role],
    );
    return password;
  });
}

/** Takes a role back. The database refuses to let the last administrator go. */
export async function revokeRole(session: Session, email: string, role: Role): Promise<void> {
  const rows = await session.query(
    `delete from private.staff using auth.users
     where id = user_id and email = $1 and staff.role = $2 returning user_id`,
    [email, role],
  );
  if (rows.length === 0) throw new Refusal(`${email} n'a pas le rôle ${role}.`);
}

export const listStaff = (session: Session): Promise<StaffMember[]> =>
  session.query(
    `select email, string_agg(staff.role, ', ' order by staff.role) as roles
     from private.staff join auth.users on id = user_id group by email order by email`,
  );
