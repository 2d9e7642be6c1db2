-- Erasure of a person.

create or replace function private.erase(p_person uuid, p_reason text)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  tidy text;
  customers text[];
  accounts bigint;
  events bigint;
  values_erased bigint;
begin
  perform private.require_admin();
  perform private.limit_action('erasure');
  tidy := private.sound_reason(p_reason, 'reason_too_short', 500);
  if p_person = auth.uid() then
    perform private.fail(409, 'cannot_erase_oneself', 'user_id');
  end if;
  -- Who deleted their account themselves can still be kept from coming back by a restore.
  if not exists (select from auth.users as a where a.id = p_person)
    and not exists (select from private.audit_log as g where g.subject_id = p_person)
    and not exists (select from private.erasures as e where e.user_id = p_person)
  then
    perform private.fail(404, 'unknown_person', 'user_id');
  end if;
  insert into private.erasures (user_id, erased_by, reason) values (p_person, auth.uid(), tidy)
  on conflict (user_id) do nothing;
  customers := array(
    select s.stripe_customer_id from public.subscriptions as s
    where s.user_id = p_person and s.stripe_customer_id is not null
  );
  delete from auth.users as a where a.id = p_person;
  get diagnostics accounts = row_count;
  delete from private.stripe_events as v
  where v.payload #>> '{data,object,customer}' = any (customers);
  get diagnostics events = row_count;
  delete from private.deleted_rows as d where d.content ->> 'user_id' = p_person::text;
  values_erased := private.erase_audit_payload(p_person);
  -- Sign-in keeps a history of its own, with addresses.
  if to_regclass('auth.audit_log_entries') is not null then
    execute 'delete from auth.audit_log_entries as g where g.payload ->> ''actor_id'' = $1'
      using p_person::text;
  end if;
  return jsonb_build_object(
    'user_id', p_person, 'accounts', accounts, 'stripe_events', events,
    'audit_values', values_erased
  );
end;
$$;

comment on function private.erase(uuid, text) is
  'Erases a person and notes it in the ledger. PT403 without the role admin, PT409 for oneself '
  'and the last admin. Callable by signed-in people.';

revoke all on function private.erase(uuid, text) from public, anon, service_role;
grant execute on function private.erase(uuid, text) to authenticated;

create or replace function public.erase_person(user_id uuid, reason text)
returns jsonb
language sql
volatile
set search_path = ''
as $$
  select private.erase(user_id, reason);
$$;

comment on function public.erase_person(uuid, text) is
  'Deletes a person''s account and all that hangs on it, for good: every restore leaves the '
  'person out. Backups forget the person as they expire. That it happened, when, by whom and why '
  'stays. Returns {user_id, accounts, stripe_events, audit_values}. Callable by signed-in '
  'people, for admins, by POST.';

revoke all on function public.erase_person(uuid, text) from public, anon, service_role;
grant execute on function public.erase_person(uuid, text) to authenticated;
