-- The audit: what an entry holds, its seal in the chain, verifying and pruning it.

-- ------------------------------------------------------------------------------------------------
-- Revisions of content
-- ------------------------------------------------------------------------------------------------

create function private.derived_columns()
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array[
    -- Generated, and kept by triggers from what the same row or others hold.
    'name_sort', 'search_text', 'search_vector', 'food_ids', 'total_time_minutes', 'is_incomplete',
    'missing_essentials', 'computed_score', 'score_detail', 'inflammatory_potential',
    'season_availability', 'nutrition_detail', 'score_r', 'score_mass_g', 'allergens_unknown',
    'diets', 'diets_refused', 'like_count', 'save_count', 'cooked_count', 'view_count', 'rating_count', 'rating_sum',
    'rating_avg',
    -- Stamps.
    'version', 'created_at', 'updated_at', 'created_by', 'updated_by'
  ];
$$;

comment on function private.derived_columns() is
  'Columns that nobody edits: left out of revisions and of the audit log. Called by triggers.';

revoke all on function private.derived_columns() from public;

-- ------------------------------------------------------------------------------------------------
-- Audit
-- ------------------------------------------------------------------------------------------------

create function private.audit_request()
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  headers constant json := nullif(current_setting('request.headers', true), '')::json;
begin
  if headers is null then
    return jsonb_strip_nulls(jsonb_build_object(
      'application', nullif(current_setting('application_name', true), '')
    ));
  end if;
  return jsonb_strip_nulls(jsonb_build_object(
    'id', left(coalesce(headers ->> 'x-request-id', headers ->> 'sb-request-id'), 100),
    'method', nullif(current_setting('request.method', true), ''),
    'path', nullif(current_setting('request.path', true), ''),
    'client', left(headers ->> 'user-agent', 200)
  ));
end;
$$;

comment on function private.audit_request() is
  'Where the running statement comes from: request id, method, path and client of a request, or '
  'the application at a SQL prompt. Called by the audit trigger.';

revoke all on function private.audit_request() from public;

create function private.audited_value(value jsonb)
returns jsonb
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when value is null or octet_length(value::text) <= 4096 then value
    else jsonb_build_object(
      'bytes', octet_length(value::text),
      'sha256', encode(sha256(convert_to(value::text, 'UTF8')), 'hex')
    )
  end;
$$;

comment on function private.audited_value(jsonb) is
  'A value as the audit log keeps it: itself, or of more than 4 kB its size and digest, so that '
  'nobody grows the log by writing large values. Called by the audit trigger.';

revoke all on function private.audited_value(jsonb) from public;

create function private.digest_of(salt text, payload jsonb)
returns text
language sql
immutable
parallel safe
set search_path = ''
as $$
  select encode(sha256(convert_to(salt || payload::text, 'UTF8')), 'hex');
$$;

comment on function private.digest_of(text, jsonb) is
  'SHA-256 of a salted payload, hexadecimal. Called by the audit.';

revoke all on function private.digest_of(text, jsonb) from public;

create function private.batch_digest(batch bigint)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select encode(sha256(convert_to(string_agg(
    jsonb_build_array(
      e.sequence, extract(epoch from e.occurred_at), e.actor_id, e.actor_role, e.table_name,
      e.row_id, e.subject_id, e.action, e.changed_keys, e.payload_digest, e.request
    )::text, E'\n' order by e.sequence
  ), 'UTF8')), 'hex')
  from private.audit_log as e
  where e.batch = batch_digest.batch;
$$;

comment on function private.batch_digest(bigint) is
  'SHA-256 over the entries of a transaction, with the digests of their payloads in their place. '
  'Called by the audit.';

revoke all on function private.batch_digest(bigint) from public;

create function private.link_hash(previous text, place bigint, batch bigint, entries bigint)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select encode(sha256(convert_to(
    concat_ws('|', previous, place, batch, entries, private.batch_digest(batch)), 'UTF8'
  )), 'hex');
$$;

comment on function private.link_hash(text, bigint, bigint, bigint) is
  'The hash of a link of the chain. Called by the audit.';

revoke all on function private.link_hash(text, bigint, bigint, bigint) from public;

create function private.verify_audit_chain()
returns table (link bigint, problem text)
language sql
stable
security definer
set search_path = ''
as $$
  with head as (select h.* from private.audit_head as h),
  links as (
    select
      l.*,
      lag(l.sequence, 1, h.first_sequence) over chain as sequence_before,
      lag(l.hash, 1, h.first_hash) over chain as hash_before
    from private.audit_links as l
    cross join head as h
    window chain as (order by l.sequence)
  )
  select l.sequence, 'link missing before'
  from links as l
  where l.sequence <> l.sequence_before + 1
  union all
  select l.sequence, 'does not continue the link before'
  from links as l
  where l.previous_hash <> l.hash_before
  union all
  select l.sequence, 'entries changed, added or removed'
  from links as l
  where l.hash is distinct from private.link_hash(
    l.previous_hash, l.sequence, l.batch, l.entries
  )
    or l.entries <> (select count(*) from private.audit_log as e where e.batch = l.batch)
  union all
  select l.sequence, 'payload of entry ' || e.sequence || ' changed'
  from private.audit_log as e
  left join private.audit_links as l on l.batch = e.batch
  where e.payload is not null and e.payload_salt is not null
    and e.payload_digest <> private.digest_of(e.payload_salt, e.payload)
    or (e.payload is null) <> (e.payload_salt is null)
  union all
  select null, 'entry ' || e.sequence || ' belongs to no link'
  from private.audit_log as e
  where not exists (select from private.audit_links as l where l.batch = e.batch)
  union all
  select h.sequence, 'the chain does not end at its head'
  from head as h
  left join lateral (
    select l.sequence, l.hash from private.audit_links as l order by l.sequence desc limit 1
  ) as l on true
  where (h.sequence, h.hash)
    <> (coalesce(l.sequence, h.first_sequence), coalesce(l.hash, h.first_hash))
  order by 1;
$$;

comment on function private.verify_audit_chain() is
  'What contradicts the audit log: no row when nobody has changed, added or removed an entry, a '
  'payload or a link behind the back of the triggers. An erased payload is no contradiction. Who '
  'could rewrite the whole chain is caught by a head hash noted elsewhere. Callable by the owner.';

revoke all on function private.verify_audit_chain() from public;

create function private.erase_audit_payload(person uuid)
returns integer
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  erased integer;
begin
  update private.audit_log as e set payload = null, payload_salt = null
  where e.subject_id = person and e.payload is not null;
  get diagnostics erased = row_count;
  return erased;
end;
$$;

comment on function private.erase_audit_payload(uuid) is
  'Erases what the audit log holds of a person and returns the number of entries; that something '
  'changed, when and by whom stays, and the chain stays whole. Callable by the owner.';

revoke all on function private.erase_audit_payload(uuid) from public;

create function private.prune_audit(before timestamptz)
returns integer
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  last record;
  removed integer;
begin
  perform from private.audit_head for update;
  -- Only a beginning of the chain: a hole would look like tampering.
  select l.sequence, l.hash into last
  from private.audit_links as l
  where l.sequence < coalesce(
    (select min(k.sequence) from private.audit_links as k where k.sealed_at >= before),
    9223372036854775807
  )
  order by l.sequence desc
  limit 1;
  if not found then
    return 0;
  end if;
  delete from private.audit_log as e
  using private.audit_links as l
  where l.batch = e.batch and l.sequence <= last.sequence;
  get diagnostics removed = row_count;
  delete from private.audit_links as l where l.sequence <= last.sequence;
  update private.audit_head set first_sequence = last.sequence, first_hash = last.hash;
  return removed;
end;
$$;

comment on function private.prune_audit(timestamptz) is
  'Removes the entries sealed before a time and returns their number; the chain goes on from the '
  'last removed link, which the head remembers. For maintenance. Callable by the owner.';

revoke all on function private.prune_audit(timestamptz) from public;
