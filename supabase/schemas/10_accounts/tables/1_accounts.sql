-- Accounts, a mirror of auth.users, and who of them works here.

-- ------------------------------------------------------------------------------------------------
-- Accounts: a mirror of auth.users
-- ------------------------------------------------------------------------------------------------

create table public.users (
  id uuid primary key references auth.users (id) on delete cascade,
  email text unique,
  phone text,
  email_verified_at timestamptz,
  is_active boolean not null default true,
  metadata jsonb not null default '{}'
    constraint users_metadata_is_object check (jsonb_typeof(metadata) = 'object'),
  display_name text constraint users_display_name_is_short check (length(display_name) <= 120),
  search_text text not null
    generated always as (private.search_words(email, display_name, phone)) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

alter table public.users enable row level security;
revoke all on table public.users from anon, authenticated, service_role;
grant select, update on table public.users to authenticated;
grant select, insert, update, delete on table public.users to service_role;

comment on table public.users is
  'Every account, mirrored from auth.users by triggers. People read their own row, support and '
  'admins read all.';
comment on column public.users.id is 'The id of the account in auth.users.';
comment on column public.users.email is 'The address that signs in; changes through sign-in only.';
comment on column public.users.phone is 'The phone of the account; changes through sign-in only.';
comment on column public.users.email_verified_at is 'When the address was confirmed.';
comment on column public.users.is_active is
  'False for a banned or deleted account; an inactive account has no role.';
comment on column public.users.metadata is
  'What the account said of itself at sign-up. Never read it to decide what someone may do.';
comment on column public.users.search_text is
  'Folded words of address, name and phone, for search_users.';
comment on column public.users.display_name is 'The name shown beside what the person does.';
comment on column public.users.created_at is 'When the account was made.';
comment on column public.users.updated_at is 'When this row last changed.';

-- ------------------------------------------------------------------------------------------------
-- Staff and roles
-- ------------------------------------------------------------------------------------------------

create table private.staff (
  user_id uuid not null references public.users (id) on delete cascade,
  role text not null
    constraint staff_role_is_known check (role in ('admin', 'nutritionist', 'support', 'analyst')),
  granted_by uuid,
  granted_at timestamptz not null default now(),
  primary key (user_id, role)
);

revoke all on table private.staff from anon, authenticated, service_role;

comment on table private.staff is
  'Who works here, in which roles. Looked up at every statement, so that a revoked role is gone at '
  'once. Guarded by prevent_admin_escalation_trigger.';
comment on column private.staff.user_id is 'The account that holds the role.';
comment on column private.staff.role is 'admin, nutritionist, support or analyst.';
comment on column private.staff.granted_by is
  'Who gave the role; NULL for the owner of the database. No foreign key: it outlives the giver.';
comment on column private.staff.granted_at is 'When the role was given.';
