-- Backups: what is in them.

create or replace function private.backup_tables()
returns table (
  place integer, table_name text, mode text, person text, erases text, scope text
)
language sql
immutable
parallel safe
rows 28
set search_path = ''
as $$
  values
    (1, 'auth.users', 'append', 's.id::text', null, null),
    (2, 'auth.identities', 'append', 's.user_id::text', null, null),
    (3, 'public.users', 'account', 's.id::text', null, 'l.id = $1'),
    (4, 'private.staff', 'if_empty', 's.user_id::text', null, null),
    (5, 'public.foods', 'exact', null, null, null),
    (6, 'private.food_aliases', 'exact', null, null, null),
    (7, 'public.recipes', 'exact', null, null, null),
    (8, 'public.recipe_ingredients', 'exact', null, null, null),
    (9, 'public.food_combinations', 'exact', null, null, null),
    (10, 'public.user_profiles', 'exact', 's.user_id::text', null, 'l.user_id = $1'),
    (11, 'public.user_preferences', 'exact', 's.user_id::text', null, 'l.user_id = $1'),
    (12, 'public.nutrition_goals', 'exact', 's.user_id::text', null, 'l.user_id = $1'),
    (13, 'public.weekly_meal_plans', 'exact', 's.user_id::text', null, 'l.user_id = $1'),
    (14, 'public.shopping_lists', 'exact', 's.user_id::text', null, 'l.user_id = $1'),
    (15, 'public.daily_nutrition_tracking', 'exact', 's.user_id::text', null, 'l.user_id = $1'),
    (16, 'public.user_progress', 'exact', 's.user_id::text', null, 'l.user_id = $1'),
    (17, 'public.user_recipe_interactions', 'exact', 's.user_id::text', null, 'l.user_id = $1'),
    (
      18, 'public.subscriptions', 'exact', 's.user_id::text',
      'array[s.id::text, s.stripe_customer_id]', 'l.user_id = $1'
    ),
    (19, 'private.stripe_events', 'exact', 's.payload #>> ''{data,object,customer}''', null, null),
    (20, 'private.subscription_events', 'exact', 's.user_id::text', null, 'l.user_id = $1'),
    (
      21, 'private.subscription_commands', 'outbox', 's.subscription_id::text', null,
      'l.subscription_id in (select x.id from public.subscriptions as x where x.user_id = $1)'
    ),
    (22, 'private.content_revisions', 'exact', null, null, null),
    (23, 'private.deleted_rows', 'exact', 's.content ->> ''user_id''', null, null),
    (24, 'private.content_comments', 'exact', null, null, null),
    (25, 'public.saved_views', 'exact', 's.user_id::text', null, 'l.user_id = $1'),
    (26, 'private.personal_data_grants', 'append', null, null, null),
    (27, 'private.personal_data_log', 'append', null, null, null);
$$;

comment on function private.backup_tables() is
  'What a full backup holds, parents before children, and how it is restored. Modes: exact, the '
  'table becomes what it was; append, only missing rows come back, because what exists must not '
  'go back in time (sign-in, the access log); outbox, as append, but what waited for longer than '
  'Stripe knows its keys is given up, lest a refund be made twice; account, as append, but the '
  'fields of existing accounts too, address and activity excepted; if_empty, only where nobody '
  'is admin, so that no restore gives back a revoked role. person: the key of the person that a '
  'row s is about. erases: keys that are erased with an erased row. scope: the rows l of the '
  'person $1, in the backup of one person. Called by backups and restores.';

revoke all on function private.backup_tables() from public, anon, authenticated, service_role;

create or replace function private.tables_without_backup()
returns table (table_name text, why text)
language sql
immutable
parallel safe
rows 40
set search_path = ''
as $$
  values
    ('public.nutrients', 'filled by migrations'),
    ('private.units', 'filled by migrations'),
    ('private.error_messages', 'filled by migrations'),
    ('private.restorable_tables', 'filled by migrations'),
    ('private.action_limits', 'filled by migrations'),
    ('private.job_steps', 'filled by migrations'),
    ('private.tasks', 'filled by migrations'),
    ('private.job_schedule', 'filled by migrations'),
    ('private.retention_rules', 'filled by migrations'),
    ('private.insight_views', 'filled by migrations'),
    ('private.health_thresholds', 'filled by migrations'),
    ('private.health_texts', 'filled by migrations'),
    ('private.activity_changes', 'counted anew after a restore'),
    ('private.nutrition_rollup', 'counted anew after a restore'),
    ('private.use_rollup', 'counted anew after a restore'),
    ('private.people_rollup', 'counted anew after a restore'),
    ('private.recency_rollup', 'counted anew after a restore'),
    ('private.user_activity', 'counted anew after a restore'),
    ('private.ciqual_staging', 'transient: rows of a running import'),
    ('private.rate_limits', 'transient: counters of minutes'),
    ('private.audit_log', 'an append-only history must not be rolled back'),
    ('private.audit_links', 'an append-only history must not be rolled back'),
    ('private.audit_head', 'an append-only history must not be rolled back'),
    ('private.job_runs', 'history of this installation'),
    ('private.job_run_steps', 'history of this installation'),
    ('private.insight_refreshes', 'history of this installation'),
    ('private.health_history', 'history of this installation'),
    ('private.active_people_history', 'history of this installation'),
    ('private.installation', 'names this database'),
    ('private.backups', 'the backups themselves'),
    ('private.backup_chunks', 'the backups themselves'),
    ('private.restores', 'history of this installation'),
    ('private.erasures', 'only ever grows: each backup carries it in its manifest');
$$;

comment on function private.tables_without_backup() is
  'The tables of public and private that no backup holds, and why: a new table is in this list '
  'or in backup_tables (supabase/tests/backups.sql). Called by that test.';

revoke all on function private.tables_without_backup()
  from public, anon, authenticated, service_role;

create or replace function private.backup_format()
returns integer
language sql
immutable
parallel safe
set search_path = ''
as $$
  select 1;
$$;

comment on function private.backup_format() is
  'Version of the format of backups that this code writes and reads. Called by backups and '
  'restores.';

revoke all on function private.backup_format() from public, anon, authenticated, service_role;

create or replace function private.schema_version()
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select m.version
  from supabase_migrations.schema_migrations as m
  where m.version ~ '^\d+$'
  order by m.version::numeric desc
  limit 1;
$$;

comment on function private.schema_version() is
  'The greatest number of the migrations that were applied. Called by backups and restores.';

revoke all on function private.schema_version() from public, anon, authenticated, service_role;

create or replace function private.backup_columns(p_table text)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_agg(
    jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
    order by a.attnum
  )
  from pg_catalog.pg_attribute as a
  where
    a.attrelid = p_table::regclass
    and a.attnum > 0
    and not a.attisdropped
    and a.attgenerated = ''
    -- Tokens of sign-in never leave the database.
    and (
      p_table <> 'auth.users'
      or a.attname = any (array[
        'id', 'instance_id', 'aud', 'role', 'email', 'encrypted_password', 'email_confirmed_at',
        'phone', 'phone_confirmed_at', 'raw_app_meta_data', 'raw_user_meta_data', 'banned_until',
        'deleted_at', 'is_sso_user', 'is_anonymous', 'last_sign_in_at', 'created_at', 'updated_at'
      ]::name[])
    );
$$;

comment on function private.backup_columns(text) is
  'The columns of a table that a backup holds, in order, [{name, type}]: generated ones are left '
  'out, and of auth.users all but those common to hosted and embedded. Called by backups and '
  'restores.';

revoke all on function private.backup_columns(text) from public, anon, authenticated, service_role;
