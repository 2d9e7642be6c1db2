-- Access of the staff to the data of people, its log, and the limits of what one account may ask.

-- ------------------------------------------------------------------------------------------------
-- Rate limits
-- ------------------------------------------------------------------------------------------------

create table private.rate_limits (
  user_id uuid not null references public.users (id) on delete cascade,
  action_type text not null
    constraint rate_limits_action_shape check (action_type ~ '^[a-z][a-z0-9_]{0,62}$'),
  window_start timestamptz not null,
  window_minutes integer not null
    constraint rate_limits_window_range check (window_minutes between 1 and 10080),
  action_count integer not null default 0
    constraint rate_limits_count_range check (action_count >= 0),
  primary key (user_id, action_type, window_minutes, window_start)
);

create index rate_limits_age_idx on private.rate_limits (window_start);

revoke all on table private.rate_limits from anon, authenticated, service_role;

comment on table private.rate_limits is
  'Buckets of check_rate_limit; daily_maintenance drops those older than 7 days.';
comment on column private.rate_limits.user_id is 'Who acts.';
comment on column private.rate_limits.action_type is 'What is limited.';
comment on column private.rate_limits.window_start is 'Begin of the bucket.';
comment on column private.rate_limits.window_minutes is 'Length of the bucket, minutes.';
comment on column private.rate_limits.action_count is 'Actions in the bucket.';

-- ------------------------------------------------------------------------------------------------
-- Access of the staff to the data of people
-- ------------------------------------------------------------------------------------------------

create table private.personal_data_grants (
  id uuid primary key default gen_random_uuid(),
  staff_id uuid not null,
  user_id uuid not null,
  reason text not null constraint personal_data_grants_reason_length
    check (length(btrim(reason)) between 10 and 500),
  opened_at timestamptz not null default now(),
  expires_at timestamptz not null,
  closed_at timestamptz,
  constraint personal_data_grants_last_30_minutes
    check (expires_at > opened_at and expires_at <= opened_at + interval '30 minutes')
);

create index personal_data_grants_staff_idx on private.personal_data_grants
  (staff_id, expires_at desc);
create index personal_data_grants_user_idx on private.personal_data_grants
  (user_id, opened_at desc);

revoke all on table private.personal_data_grants from anon, authenticated, service_role;

comment on table private.personal_data_grants is
  'Who of the staff opened the data of which person, why and until when; open_personal_access '
  'writes it. No foreign keys: it outlives both accounts.';
comment on column private.personal_data_grants.id is 'Identifier.';
comment on column private.personal_data_grants.staff_id is 'Who opened it.';
comment on column private.personal_data_grants.user_id is 'Whose data.';
comment on column private.personal_data_grants.reason is 'Why, in at least 10 characters.';
comment on column private.personal_data_grants.opened_at is 'When.';
comment on column private.personal_data_grants.expires_at is 'Until when, 30 minutes at most.';
comment on column private.personal_data_grants.closed_at is 'When it was closed early, if so.';

create table private.personal_data_log (
  id bigint generated always as identity primary key,
  occurred_at timestamptz not null default now(),
  grant_id uuid not null references private.personal_data_grants (id),
  staff_id uuid not null,
  user_id uuid not null,
  action text not null
    constraint personal_data_log_action_is_known check (
      action in ('opened', 'read', 'closed', 'exported', 'restored')
    ),
  tables text[] not null default '{}',
  row_count integer
);

create index personal_data_log_grant_idx on private.personal_data_log (grant_id);
create index personal_data_log_user_idx on private.personal_data_log (user_id, id desc);
create index personal_data_log_staff_idx on private.personal_data_log (staff_id, id desc);

revoke all on table private.personal_data_log from anon, authenticated, service_role;

comment on table private.personal_data_log is
  'Each opening, reading and closing of the data of a person by staff. Goes into the export of that '
  'person.';
comment on column private.personal_data_log.id is 'Order.';
comment on column private.personal_data_log.occurred_at is 'When.';
comment on column private.personal_data_log.grant_id is 'Under which grant.';
comment on column private.personal_data_log.staff_id is 'Who read.';
comment on column private.personal_data_log.user_id is 'Whose data.';
comment on column private.personal_data_log.action is
  'opened, read or closed; exported or restored for the backup of a person.';
comment on column private.personal_data_log.tables is 'What was read.';
comment on column private.personal_data_log.row_count is 'How many rows were handed over.';
