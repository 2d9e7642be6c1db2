-- Subscriptions change by recorded commands of support and admins, never directly.
begin;
select plan(75);

create temporary table s on commit drop as select md5('commande')::uuid as id, md5('autre commande')::uuid as other;
grant select on s to authenticated, anon, service_role;
insert into public.subscriptions (id, user_id, stripe_customer_id, stripe_subscription_id, status, current_period_start, current_period_end)
values ((select id from s), pg_temp.person('yves'), 'cus_yves', 'sub_yves', 'active', now() - interval '10 days', now() + interval '20 days');

-- No way around the commands, for nobody but the owner.
select is(pg_temp.writes(who, 'update public.subscriptions set ' || change || ', version = version where id = (select id from s)'), 'PT403', who || ': ' || change)
from unnest(array['support', 'admin', 'yves']) as who
cross join unnest(array[
  'user_id = md5(''zoe'')::uuid', 'amount_euro = 0', 'stripe_customer_id = ''cus_faux''', 'stripe_subscription_id = ''sub_faux''',
  'status = ''canceled''', 'current_period_end = ''2100-01-01''', 'metadata = ''{"a": 1}'''
]) as change;
select is(pg_temp.reads('support', 'update public.subscriptions set status = ''canceled''', 'sentence'), 'PT403 Un abonnement ne se modifie pas directement.', 'nor for all at once');
select is(pg_temp.writes(null, 'update public.subscriptions set amount_euro = 0'), '42501', 'nobody signed in');
create function pg_temp.server(statement text) returns text language plpgsql as $$
begin
  perform set_config('role', 'service_role', true);
  execute statement;
  return 'done';
exception when others then
  return sqlstate;
end $$;
select is(pg_temp.server('update public.subscriptions set amount_euro = 0'), '42501', 'the server''s key neither');
select is(pg_temp.server('delete from public.subscriptions'), '42501', 'and it deletes none');
select is((select (user_id, amount_euro, stripe_customer_id, status, version)::text from public.subscriptions where id = (select id from s)),
  '(' || pg_temp.person('yves') || ',5.99,cus_yves,active,1)', 'the row is as it was');

-- Not even inside a function of the owner that a request calls.
create function public.forge_subscription(change text) returns integer language plpgsql security definer set search_path = '' as $$
declare touched integer;
begin
  execute 'update public.subscriptions set ' || change || ' where id = md5(''commande'')::uuid';
  get diagnostics touched = row_count;
  return touched;
end $$;
grant execute on function public.forge_subscription(text) to authenticated;
select is(pg_temp.reads('admin', format('select public.forge_subscription(%L)', change)), said, 'in a function: ' || change)
from (values
  ('user_id = md5(''zoe'')::uuid', 'PT403 user_id'), ('stripe_customer_id = ''cus_faux''', 'PT403 stripe_customer_id'),
  ('stripe_subscription_id = null', 'PT403 stripe_subscription_id')
) as v (change, said);
select lives_ok($$ update public.subscriptions set stripe_customer_id = 'cus_autre' where id = md5('commande')::uuid $$, 'the owner corrects it');
update public.subscriptions set stripe_customer_id = 'cus_yves', version = 2 where id = md5('commande')::uuid;

-- Who may, and what a command must say.
create function pg_temp.command(who text, call text, told text default 'detail') returns text language sql as $$
  select pg_temp.reads(who, 'select (' || call || ').status', told);
$$;
create function pg_temp.seen() returns text language sql as $$ select version::text from public.subscriptions where id = md5('commande')::uuid $$;
select is(pg_temp.command(who, 'public.cancel_subscription(md5(''commande'')::uuid, ''now'', ''essai de droits'', 3)'), said, coalesce(who, 'nobody') || ' cancels')
from (values ('yves', 'PT403'), ('nutritionist', 'PT403'), ('analyst', 'PT403'), (null, '42501')) as v (who, said);
select is(pg_temp.command('support', call), said, call)
from (values
  ('public.resume_subscription(md5(''commande'')::uuid, ''court'', 3)', 'PT422 reason'),
  ('public.resume_subscription(md5(''commande'')::uuid, null, 3)', 'PT422 reason'),
  ('public.resume_subscription(md5(''commande'')::uuid, repeat(''long'', 600), 3)', 'PT422 reason'),
  ('public.resume_subscription(md5(''commande'')::uuid, ''une raison valable'', 2)', 'PT409 version'),
  ('public.resume_subscription(md5(''commande'')::uuid, ''une raison valable'', null)', 'PT428 version'),
  ('public.resume_subscription(md5(''aucun'')::uuid, ''une raison valable'', 1)', 'PT404 subscription_id'),
  ('public.resume_subscription(md5(''commande'')::uuid, ''une raison valable'', 3)', 'PT409 subscription_id'),
  ('public.cancel_subscription(md5(''commande'')::uuid, ''demain'', ''une raison valable'', 3)', 'PT422 how'),
  ('public.cancel_subscription(md5(''commande'')::uuid, null, ''une raison valable'', 3)', 'PT422 how'),
  ('public.cancel_subscription(md5(''commande'')::uuid, ''on_date'', ''une raison valable'', 3)', 'PT422 at'),
  ('public.cancel_subscription(md5(''commande'')::uuid, ''on_date'', ''une raison valable'', 3, now() - interval ''1 minute'')', 'PT422 at'),
  ('public.cancel_subscription(md5(''commande'')::uuid, ''on_date'', ''une raison valable'', 3, ''2100-01-01'')', 'PT422 at'),
  ('public.extend_subscription(md5(''commande'')::uuid, 0, ''une raison valable'', 3)', 'PT422 days'),
  ('public.extend_subscription(md5(''commande'')::uuid, 36500, ''une raison valable'', 3)', 'PT422 days'),
  ('public.extend_subscription(md5(''commande'')::uuid, null, ''une raison valable'', 3)', 'PT422 days'),
  ('public.pause_subscription(md5(''commande'')::uuid, ''une raison valable'', 3, ''2100-01-01'')', 'PT422 until')
) as v (call, said);
select is((select count(*) from private.subscription_commands where subscription_id = (select id from s)), 0::bigint, 'what is refused leaves nothing');

-- What each does: state, history, and the command with who and why.
create function pg_temp.last() returns text language sql as $$
  select concat_ws(' ', c.action, c.status, c.reason, c.requested_by = pg_temp.person('support'), (
    select string_agg(e.kind || ' ' || e.source, ',' order by e.id) from private.subscription_events as e
    where e.subscription_id = c.subscription_id and e.occurred_at = now() and e.id > coalesce(nullif(current_setting('test.seen', true), '')::bigint, 0)
  ), set_config('test.seen', (select max(id)::text from private.subscription_events), true) is null)
  from private.subscription_commands as c
  where c.subscription_id = md5('commande')::uuid
  order by c.ctid desc limit 1
$$;
create function pg_temp.state() returns text language sql as $$
  select concat_ws(' ', status, cancel_at_period_end, date_trunc('day', cancel_at - now()), canceled_at is not null, cancellation_kind, date_trunc('day', current_period_end - now()),
    collection_paused_at is not null, version)
  from public.subscriptions where id = md5('commande')::uuid
$$;
do $$ begin perform set_config('test.seen', (select max(id)::text from private.subscription_events), true); end $$;
select is(pg_temp.command('support', 'public.cancel_subscription(md5(''commande'')::uuid, ''period_end'', ''  Demande
  par téléphone '', 3)'), 'active', 'a cancellation for the end of the period');
select is(pg_temp.last(), 'cancel_at_period_end pending Demande par téléphone t cancel_scheduled console f', 'is recorded');
select is(pg_temp.state(), 'active t 20 days t support 20 days f 4', 'and set');
select is(has_active_subscription(pg_temp.person('yves')), true, 'access lasts until then');
select is(pg_temp.command('support', 'public.cancel_subscription(md5(''commande'')::uuid, ''period_end'', ''une raison valable'', 4)'), 'PT409 how', 'once');
select is(pg_temp.command('support', 'public.extend_subscription(md5(''commande'')::uuid, 7, ''geste commercial'', 4)'), 'active', 'an extension');
select is(pg_temp.last(), 'extend pending geste commercial t extended console f', 'is recorded');
select is(pg_temp.state(), 'active t 27 days t support 27 days f 5', 'and moves the end, that of the cancellation too');
select is(pg_temp.command('admin', 'public.cancel_subscription(md5(''commande'')::uuid, ''on_date'', ''une autre date'', 5, now() + interval ''3 days'')'), 'active', 'another date, by an admin');
select is(pg_temp.state(), 'active f 3 days t support 27 days f 6', 'is kept');
select is(pg_temp.command('support', 'public.resume_subscription(md5(''commande'')::uuid, ''la personne reste'', 6)'), 'active', 'taken back');
select is(pg_temp.last(), 'resume pending la personne reste t cancel_revoked console f', 'is recorded');
select is(pg_temp.state(), 'active f f 27 days f 7', 'and undone');
select is(pg_temp.command('support', 'public.pause_subscription(md5(''commande'')::uuid, ''absente un mois'', 7, now() + interval ''30 days'')'), 'active', 'a pause');
select is(pg_temp.last(), 'pause_collection pending absente un mois t paused console f', 'is recorded');
select is((select (private.is_paying(x), private.gives_access(x))::text from public.subscriptions as x where id = (select id from s)), '(f,t)', 'who pauses does not pay');
select is(pg_temp.command('support', 'public.pause_subscription(md5(''commande'')::uuid, ''absente un mois'', 8)'), 'PT409 subscription_id', 'once');
select is(pg_temp.command('support', 'public.resume_subscription(md5(''commande'')::uuid, ''de retour en France'', 8)'), 'active', 'and goes on');
select is(pg_temp.last(), 'resume pending de retour en France t resumed console f', 'is recorded');
select is(pg_temp.command('support', 'public.cancel_subscription(md5(''commande'')::uuid, ''now'', ''double paiement'', 9)'), 'canceled', 'at once');
select is(pg_temp.last(), 'cancel_now pending double paiement t canceled console f', 'is recorded');
select is((select concat_ws(' ', status, cancel_at is null, ended_at = now(), cancellation_reason) from public.subscriptions where id = (select id from s)), 'canceled t t double paiement', 'and ends');
select is(has_active_subscription(pg_temp.person('yves')), false, 'with the access');
select is(pg_temp.command('support', 'public.resume_subscription(md5(''commande'')::uuid, ''une raison valable'', 10)'), 'PT409 subscription_id', 'for good');

select * from finish();
rollback;
