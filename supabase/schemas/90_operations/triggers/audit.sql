-- Triggers of the audit and of the revisions of content.

-- ------------------------------------------------------------------------------------------------
-- Revisions of content
-- ------------------------------------------------------------------------------------------------

create function private.keep_revision()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  -- What migrations and seeds wrote before this trigger was there is kept when it is first changed.
  if tg_op = 'UPDATE' then
    insert into private.content_revisions
      (table_name, row_id, version, content, recorded_at, author_id)
    select
      tg_table_name, old.id, old.version, to_jsonb(old) - private.derived_columns(), old.updated_at,
      old.updated_by
    where new.version <> old.version and not exists (
      select
      from private.content_revisions as r
      where (r.table_name, r.row_id, r.version) = (tg_table_name, old.id, old.version)
    );
  end if;
  insert into private.content_revisions (table_name, row_id, version, content, author_id)
  select tg_table_name, new.id, new.version, to_jsonb(new) - private.derived_columns(), auth.uid()
  where tg_op = 'INSERT' or new.version <> old.version
  on conflict (table_name, row_id, version) do nothing;
  return null;
end;
$$;

comment on function private.keep_revision() is
  'Trigger of foods, recipes and food_combinations: keeps each version as it was saved, and the one '
  'before where none was. A write that makes no version (counts, derived columns) keeps nothing.';

revoke all on function private.keep_revision() from public;

-- ------------------------------------------------------------------------------------------------
-- Audit
-- ------------------------------------------------------------------------------------------------

create function private.audit_sensitive_changes()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  -- Arguments: the column that names the person concerned, and `content` where revisions keep the
  -- values of new rows already.
  before jsonb;
  after jsonb;
  one jsonb;
  changed text[];
  values_changed jsonb := '{}'::jsonb;
  batch bigint := nullif(current_setting('app.audit_batch', true), '')::bigint;
  salt constant uuid := gen_random_uuid();
begin
  -- What follows from the change of another row is recorded there.
  if tg_op = 'UPDATE' and private.keeps_row() then
    return null;
  end if;
  before := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  one := coalesce(after, before);
  changed := array(
    select k
    from jsonb_object_keys(one) as k
    where before -> k is distinct from after -> k
      and k <> all (private.derived_columns())
      and not (coalesce(before -> k, 'null') = 'null' and coalesce(after -> k, 'null') = 'null')
    order by k
  );
  if changed = '{}' then
    return null;
  end if;
  -- A deleted row is kept by the trash if at all: the log must not outlive the data of a person.
  if tg_op = 'UPDATE' or (tg_op = 'INSERT' and tg_argv[1] is null) then
    values_changed := (
      select jsonb_object_agg(
        k, jsonb_build_array(private.audited_value(before -> k), private.audited_value(after -> k))
      )
      from unnest(changed) as k
    );
  end if;
  insert into private.audit_log (
    batch, opens_batch, occurred_at, actor_id, actor_role, table_name, row_id, subject_id, action,
    changed_keys, payload, payload_salt, payload_digest, request
  )
  values (
    coalesce(batch, nextval('private.audit_batches')),
    batch is null,
    clock_timestamp(),
    auth.uid(),
    coalesce(nullif(nullif(current_setting('role', true), 'none'), ''), session_user),
    tg_table_schema || '.' || tg_table_name,
    coalesce(one ->> 'id', concat_ws('/', one ->> 'user_id', one ->> 'role')),
    (one ->> tg_argv[0])::uuid,
    lower(tg_op),
    changed,
    values_changed,
    salt::text,
    -- As private.digest_of, without its call.
    encode(sha256(convert_to(salt::text || values_changed::text, 'UTF8')), 'hex'),
    private.audit_request()
  );
  if batch is null then
    perform set_config('app.audit_batch', currval('private.audit_batches')::text, true);
  end if;
  return null;
end;
$$;

comment on function private.audit_sensitive_changes() is
  'Trigger of content, accounts, staff, subscriptions, profiles, goals and saved views: records who '
  'changed which columns, when and from where, whether a person, SQL or a job did it.';

revoke all on function private.audit_sensitive_changes() from public;

create function private.seal_audit()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  head record;
  held bigint;
  link text;
begin
  select h.sequence + 1 as sequence, h.hash into head from private.audit_head as h for update;
  select count(*) into held from private.audit_log as e where e.batch = new.batch;
  link := private.link_hash(head.hash, head.sequence, new.batch, held);
  insert into private.audit_links (sequence, batch, entries, previous_hash, hash)
  values (head.sequence, new.batch, held, head.hash, link);
  update private.audit_head set sequence = head.sequence, hash = link;
  -- What the transaction still writes, after SET CONSTRAINTS, opens another batch.
  perform set_config('app.audit_batch', '', true);
  return null;
end;
$$;

comment on function private.seal_audit() is
  'Deferred trigger of private.audit_log, once a transaction: adds its link to the chain.';

revoke all on function private.seal_audit() from public;

create constraint trigger audit_log_seal
  after insert on private.audit_log
  deferrable initially deferred
  for each row when (new.opens_batch)
  execute function private.seal_audit();

do $$
declare
  audited record;
  -- Counts change with every like, and nobody edits them.
  edits constant text := 'update of name, slug, description, ingredients, instructions, servings,
    prep_time_minutes, cook_time_minutes, difficulty_level, meal_type, diet_tags, season, cuisine,
    cooking_methods, cost_per_serving_euro, is_featured, is_published, published_at';
begin
  for audited in
    select a.*, case a.name when 'public.recipes' then edits else 'update' end as updates
    from (values
      ('public.foods', '''none'', ''content'''),
      ('public.recipes', '''none'', ''content'''),
      ('public.food_combinations', '''none'', ''content'''),
      ('public.users', '''id'''),
      ('public.user_profiles', '''user_id'''),
      ('public.nutrition_goals', '''user_id'''),
      ('public.subscriptions', '''user_id'''),
      ('public.saved_views', '''user_id'''),
      ('private.staff', '''user_id''')
    ) as a (name, arguments)
  loop
    execute format(
      'create trigger audit_sensitive_changes_trigger
       after insert or delete or %s on %s
       for each row execute function private.audit_sensitive_changes(%s)',
      audited.updates, audited.name, audited.arguments
    );
    if audited.arguments like '%content%' then
      execute format(
        'create trigger keep_revision after insert or %s on %s
         for each row execute function private.keep_revision()', audited.updates, audited.name
      );
    end if;
  end loop;
end;
$$;

create function private.forget_audited_person()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.erase_audit_payload(old.id);
  return null;
end;
$$;

comment on function private.forget_audited_person() is
  'Trigger of public.users: a deleted account takes its values out of the audit log.';

revoke all on function private.forget_audited_person() from public;

create trigger zz_forget_audited_person
  after delete on public.users
  for each row execute function private.forget_audited_person();
