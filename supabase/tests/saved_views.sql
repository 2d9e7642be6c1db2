-- Saved views: whose they are, who reads, changes and deletes them, and what may be in them.
begin;
select plan(80);

create function pg_temp.keeps(who text, view text, own text default '{}') returns text language sql as $$
  select pg_temp.writes(who, format(
    'insert into public.saved_views (id, resource, name, state, is_shared)
     select coalesce(r.id, md5(%1$L)::uuid), coalesce(r.resource, ''foods''), coalesce(r.name, %1$L), coalesce(r.state, ''{"filter": {"q": "pain"}, "columns": ["score"]}''), coalesce(r.is_shared, false)
     from jsonb_populate_record(null::public.saved_views, %2$L) as r', view, own));
$$;
create function pg_temp.changes(who text, view text, sets text) returns text language sql as $$
  select pg_temp.writes(who, format('update public.saved_views set %s, version = %s where id = %L', sets,
    (select coalesce(max(v.version), 1) from public.saved_views as v where v.id = md5(view)::uuid), md5(view)::uuid));
$$;
create function pg_temp.removes(who text, view text) returns text language sql as $$
  select pg_temp.writes(who, format('delete from public.saved_views where id = %L', md5(view)::uuid));
$$;
create function pg_temp.seen(who text) returns text language sql as $$
  select pg_temp.reads(who, 'select coalesce(string_agg(name, '', '' order by name collate "C"), ''-'') from public.saved_views');
$$;

-- Who keeps views, and of which lists.
select is(pg_temp.keeps(who, 'Refusée'), '42501', coalesce(who, 'anon') || ' keeps none') from unnest(array[null, 'yves', 'zoe']) as who;
select is(pg_temp.keeps(who, 'Liste ' || who), '1', who || ' keeps one of foods') from unnest(array['admin', 'nutritionist', 'support', 'analyst']) as who;
select is(
  pg_temp.keeps(who, format('De %s, %s', resource, who), jsonb_build_object('resource', resource)::text),
  case when ok then '1' else '42501' end, format('%s: a view of %s', who, resource)
)
from (values
  ('nutritionist', 'users', false), ('nutritionist', 'trash', true), ('support', 'trash', false), ('support', 'users', true),
  ('support', 'subscriptions', true), ('support', 'weekly_meal_plans', true), ('analyst', 'shopping_lists', false), ('admin', 'trash', true), ('admin', 'users', true)
) as t (who, resource, ok);
select is(pg_temp.keeps('admin', 'D’ailleurs', '{"resource": "staff"}'), 'PT422 resource', 'of no list that there is none of');
delete from public.saved_views where resource <> 'foods';

-- One's own, and the team's.
select is(pg_temp.seen(who), case when who in ('yves') then '-' else 'Liste ' || who end, who || ' sees their own')
from unnest(array['admin', 'nutritionist', 'support', 'analyst', 'yves']) as who;
select is(pg_temp.seen(null), '42501', 'visitors see nothing');
select is(pg_temp.keeps('nutritionist', 'Équipe', '{"is_shared": true}'), '1', 'one for the team');
select is(pg_temp.keeps('support', 'Comptes', '{"is_shared": true, "resource": "users"}'), '1', 'one of accounts for those who see accounts');
select is(pg_temp.seen('analyst'), 'Liste analyst, Équipe', 'the team reads it');
select is(pg_temp.seen('nutritionist'), 'Liste nutritionist, Équipe', 'nobody reads one of a list that is closed to them');
select is(pg_temp.seen('admin'), 'Comptes, Liste admin, Équipe', 'but others do');
select is(pg_temp.seen('yves'), '-', 'subscribers read none');

-- Who changes what.
select is(pg_temp.changes(who, 'Équipe', 'name = ''Prise'''), '0', who || ' does not rename one of the team') from unnest(array['analyst', 'support', 'yves']) as who;
select is(pg_temp.removes(who, 'Équipe'), '0', who || ' does not delete it') from unnest(array['analyst', 'support', 'yves']) as who;
select is(pg_temp.changes('admin', 'Liste analyst', 'name = ''Prise'''), '0', 'admins change no view of one person');
select is(pg_temp.removes('admin', 'Liste analyst'), '0', 'nor delete it');
select is(pg_temp.changes('nutritionist', 'Équipe', 'state = ''{"filter": {}, "columns": []}'''), '1', 'the author changes it');
select is(pg_temp.changes('admin', 'Équipe', 'name = '' L’équipe '''), '1', 'admins too');
select is((select name from public.saved_views where id = md5('Équipe')::uuid), 'L’équipe', 'names are trimmed');
select is(pg_temp.changes('admin', 'Équipe', 'is_shared = false'), '42501', 'but only its author takes it back');
select is(pg_temp.changes('admin', 'Équipe', 'user_id = null'), '1', 'who else says so');
select is((select user_id from public.saved_views where id = md5('Équipe')::uuid), pg_temp.person('nutritionist'), 'leaves it with its author');
select is(pg_temp.changes('nutritionist', 'Équipe', format('user_id = %L, resource = ''users''', pg_temp.person('admin'))), '1', 'nobody gives one away');
select results_eq($$select user_id, resource from public.saved_views where id = md5('Équipe')::uuid$$, $$select pg_temp.person('nutritionist'), 'foods'$$, 'nor to another list');
select is(pg_temp.writes('nutritionist', format('update public.saved_views set name = ''x'', version = 1 where id = %L', md5('Équipe')::uuid)), 'PT409 version', 'not over what somebody saved meanwhile');
select is(pg_temp.writes('nutritionist', format('update public.saved_views set name = ''x'' where id = %L', md5('Équipe')::uuid)), 'PT428 version', 'nor without a version');
select is(pg_temp.writes('nutritionist', format('insert into public.saved_views (user_id, resource, name, state) values (%L, ''foods'', ''Pour un autre'', ''{"filter": {}, "columns": []}'')', pg_temp.person('analyst'))), '42501', 'nobody keeps one in the name of another');

-- Names.
select is(pg_temp.keeps('nutritionist', 'a', '{"name": "liste  Nutritionist "}'), 'PT409 name', 'one name once, however it is written');
select is(pg_temp.keeps('nutritionist', 'a', '{"name": "Liste analyst"}'), '1', 'others may have it');
select is(pg_temp.keeps('nutritionist', 'b', '{"name": "Liste analyst", "resource": "recipes"}'), '1', 'another list too');
select is(pg_temp.keeps('analyst', 'c', '{"name": "l’équipe", "is_shared": true}'), 'PT409 name', 'one name once in the team');
select is(pg_temp.keeps('analyst', 'c', '{"name": "L’équipe"}'), '1', 'and once among one''s own');
select is(pg_temp.changes('analyst', 'c', 'is_shared = true'), 'PT409 name', 'sharing is refused where the team has the name');
select is(pg_temp.keeps('analyst', 'd', jsonb_build_object('name', name)::text), 'PT422 name', 'not a name of ' || why)
from (values (' ', 'a space'), (E'\u00a0\u200b', 'spaces that nobody sees'), (E'\u2800\u3164', 'blanks of other scripts'), (E'\u202e\u2066', 'turns of direction'), (repeat('x', 61), '61 characters')) as t (name, why);

-- States.
select is(pg_temp.keeps('analyst', 'd', jsonb_build_object('state', state)::text), 'PT422 state', 'not the state ' || left(state::text, 60))
from unnest(array[
  '[]', '{}', '{"filter": {}}', '{"filter": [], "columns": []}', '{"filter": {}, "columns": [1]}', '{"filter": {}, "columns": [], "sort": 3}',
  '{"filter": {}, "columns": [], "order": "up"}', '{"filter": {}, "columns": [], "more": 1}'
]::jsonb[]) as state;
select is(pg_temp.keeps('analyst', 'd', jsonb_build_object('state', jsonb_build_object('columns', '[]'::jsonb, 'filter', jsonb_build_object('q', repeat('x', 9000))))::text), 'PT422 state', 'nor a large one');

select is(
  pg_temp.keeps('analyst', 'd', jsonb_build_object('state', jsonb_build_object('columns', '[]'::jsonb, 'filter', jsonb_build_object('q', repeat('é', 4100))))::text),
  'PT422 state', 'nor one that is large in bytes');
select is(pg_temp.keeps('analyst', 'Tourné', jsonb_build_object('name', E'abc\u202egpj.exe')::text), '1', 'what turns the direction');
select is((select name from public.saved_views where id = md5('Tourné')::uuid), 'abcgpj.exe', 'is taken out of a name');

-- Nothing is told of what others keep: a name that is taken is refused as one that is free.
select is(
  pg_temp.writes(who, format(
    'insert into public.saved_views (user_id, resource, name, is_shared, state) values (%L, %L, %L, %L, ''{"filter": {}, "columns": []}'')',
    pg_temp.person(owner), list, name, shared)),
  '42501', format('%s guesses %s', who, name)
)
from (values
  ('yves', 'nutritionist', 'foods', 'Liste nutritionist', false), ('support', 'nutritionist', 'foods', 'Liste nutritionist', false),
  ('analyst', 'analyst', 'users', 'Comptes', true)
) as t (who, owner, list, name, shared);

-- So many, and no more.
select is(
  (select string_agg(distinct pg_temp.keeps('support', 'Vue ' || n), ', ') from generate_series(1, 48) as n), '1', 'fifty each'
);
select is(pg_temp.keeps('support', 'De trop'), 'PT422', 'and no more');

-- Who leaves.
delete from private.staff where user_id = pg_temp.person('nutritionist');
select is(pg_temp.seen('nutritionist'), '-', 'without a role one sees none');
select is(pg_temp.seen('admin'), 'Comptes, Liste admin, L’équipe', 'the team keeps what they shared');
delete from auth.users where id = pg_temp.person('nutritionist');
select results_eq(
  $$select name, user_id from public.saved_views where id in (md5('Équipe')::uuid, md5('Liste nutritionist')::uuid)$$,
  $$values ('L’équipe', null::uuid)$$, 'with the account its own go, and those of the team stay'
);
select is(pg_temp.changes('admin', 'Équipe', 'name = ''De tous'''), '1', 'admins look after them');

select * from finish();
rollback;
