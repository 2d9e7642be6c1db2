-- Changing many rows at once: each from its version, each taken or refused for itself, nobody past the rules.
begin;
select plan(75);

create temporary table made (place integer primary key, id uuid) on commit drop;
insert into made select n, md5('bulk ' || n)::uuid from generate_series(1, 205) as n;
insert into public.foods (id, name_fr, category) select m.id, 'Aliment en masse ' || m.place, 'autres' from made as m;
insert into public.food_combinations (id, food_1_id, food_2_id, combination_type, synergy_score, reference_note)
select md5('bulk pair ' || m.place)::uuid, m.id, f.id, 'synergique', 5, case m.place when 2 then 'Lu' end
from made as m join made as f on f.place = m.place + 1 where m.place <= 2;

-- The outcomes of a call, in the order of the rows made: `changed 2`, `refused 1 allergens`…
create function pg_temp.changes(who text, p_table text, p_rows jsonb, more text default '') returns text language sql as $$
  select pg_temp.reads(who, format(
    'select string_agg(concat_ws('' '', c.outcome, c.version, c.field%s), '', '' order by array_position(%L::uuid[], c.id)) from public.change_rows(%L, %L) as c',
    more, (select array_agg(m.id order by m.place) from made as m), p_table, p_rows));
$$;
create function pg_temp.change(place integer, version integer, changes jsonb) returns jsonb language sql as $$
  select jsonb_build_object('id', m.id, 'version', change.version, 'changes', change.changes) from made as m where m.place = change.place;
$$;
create function pg_temp.food(place integer) returns public.foods language sql as $$
  select f.* from public.foods as f join made as m on m.id = f.id where m.place = food.place;
$$;

-- Each row for itself
select is(pg_temp.changes('nutritionist', 'foods', jsonb_build_array(
  pg_temp.change(1, 1, '{"category": "fruits"}'), pg_temp.change(2, 1, '{"category": "autres"}'),
  pg_temp.change(3, 1, '{"category": "rien"}'), pg_temp.change(4, 7, '{"category": "fruits"}'),
  jsonb_build_object('id', md5('never made')::uuid, 'version', 1, 'changes', '{"category": "fruits"}'::jsonb),
  pg_temp.change(5, 1, '{"category": "fruits"}')
)), 'changed 2, unchanged 1, refused 1 category, stale 1 version, changed 2, gone id', 'changed, unchanged, refused, stale, gone: each for itself');
select is((pg_temp.food(1)).category || (pg_temp.food(1)).version, 'fruits2', 'what is changed is written');
select is((pg_temp.food(3)).category || (pg_temp.food(3)).version, 'autres1', 'what is refused is not');
select is((pg_temp.food(4)).category || (pg_temp.food(4)).version, 'autres1', 'what is stale is not');
select is((pg_temp.food(5)).category, 'fruits', 'a refusal does not undo the row after it');
select is((pg_temp.food(1)).updated_by, pg_temp.person('nutritionist'), 'the row says who changed it');
select is((select r.author_id from private.content_revisions as r join made as m on m.id = r.row_id where m.place = 1 and r.version = 2), pg_temp.person('nutritionist'), 'and so do its versions');
select is(pg_temp.changes('admin', 'foods', jsonb_build_array(pg_temp.change(1, 2, '{"category": "autres"}'), pg_temp.change(5, 1, '{"category": "autres"}'))), 'changed 3, stale 2 version', 'undone from the version it got; not where someone changed it since');
select is(pg_temp.changes('admin', 'food_combinations', jsonb_build_array(
  jsonb_build_object('id', md5('bulk pair 1')::uuid, 'version', 1, 'changes', '{"is_verified": true}'::jsonb)
)), 'refused 1 is_verified', 'a combination without a reference is not verified');
select is(pg_temp.changes('admin', 'food_combinations', jsonb_build_array(
  jsonb_build_object('id', md5('bulk pair 2')::uuid, 'version', 1, 'changes', '{"is_verified": true, "evidence_grade": "mixte"}'::jsonb)
)), 'changed 2', 'one with a reference is');

-- The sentences are those of a single change.
create function pg_temp.sentence(changes jsonb, version integer default 1) returns text language sql as $$
  select pg_temp.reads('nutritionist', format('select c.message from public.change_rows(''foods'', %L) as c', jsonb_build_array(pg_temp.change(6, version, changes))));
$$;
select is(
  pg_temp.sentence(c.changes),
  (select m.message_fr || ' ' || m.hint_fr from private.error_messages as m where m.code = c.code), 'said: ' || c.code
) from (values
  ('{"category": null}'::jsonb, 'required'), ('{"average_price_per_kg": "dix"}', 'value_unreadable'), ('{"season_months": "mai"}', 'value_unreadable'),
  ('{"season_months": {"a": 1}}', 'value_unreadable'), ('{"average_price_per_kg": 1e30}', 'value_unreadable'), ('{"price_date": "2026-02-31"}', 'value_unreadable'),
  ('{"is_imported": "peut-être"}', 'value_unreadable')
) as c (changes, code);
select is(pg_temp.sentence('{"category": "fruits"}', null), 'Cette modification ne dit pas de quelle version elle part. Rechargez la fiche, puis enregistrez de nouveau.', 'no version, no change');
select ok(starts_with(pg_temp.sentence('{"category": "rien"}'), substr(pg_temp.reads('nutritionist', format('update public.foods set category = ''rien'', version = 1 where id = %L', m.id), 'sentence'), 7)), 'what many are told is what one is told')
from made as m where m.place = 6;
select is((pg_temp.food(6)).version, 1, 'none of these was written');
select ok(pg_temp.changes('admin', 'foods', jsonb_build_array(pg_temp.change(5, 1, '{"category": "autres"}')), ', c.message') like 'stale 2 version Nutritionist a modifié cette fiche entre-temps.%', 'who changed it meanwhile is named');
update public.foods set name_en = 'By SQL' where id = md5('bulk 7')::uuid;
select ok(pg_temp.changes('admin', 'foods', jsonb_build_array(pg_temp.change(7, 1, '{"category": "fruits"}')), ', c.message') like 'stale 2 version Cette fiche a changé entre-temps.%', 'what no person did names nobody');

-- Rules over several columns hold.
select is(pg_temp.changes('nutritionist', 'foods', jsonb_build_array(pg_temp.change(8, 1, '{"average_price_per_kg": 3}'))), 'refused 1 price_source', 'a price needs its source');
select is(pg_temp.changes('nutritionist', 'foods', jsonb_build_array(pg_temp.change(8, 1, '{"average_price_per_kg": 3, "price_source": "INSEE"}'))), 'changed 2', 'and with it is taken');
select is(pg_temp.changes('nutritionist', 'foods', jsonb_build_array(pg_temp.change(9, 1, '{"is_imported": true, "season_months": [5]}'))), 'refused 1 season_months', 'what is imported has no season');
select is(pg_temp.changes('nutritionist', 'foods', jsonb_build_array(pg_temp.change(9, 1, '{"allergens": ["milk"], "allergens_absent": ["milk"]}'))), 'refused 1 allergens', 'no allergen stands both ways');
select is(pg_temp.changes('nutritionist', 'foods', jsonb_build_array(pg_temp.change(9, 1, '{}'))), 'unchanged 1', 'nothing asked, nothing changed');

-- Roles: nobody who does not curate, whatever is asked.
select is(pg_temp.changes(who, t, jsonb_build_array(pg_temp.change(10, 1, '{"category": "fruits", "is_verified": true}'))), case when who is null then '42501' else 'PT403' end, coalesce(who, 'anon') || ' changes no ' || t)
from unnest(array[null, 'yves', 'support', 'analyst']) as who cross join unnest(array['foods', 'food_combinations']) as t;
-- Beside the gate, row level security itself.
create function pg_temp.past_the_gate(who text) returns text language sql as $$
  select pg_temp.reads(who, format('select (private.change_row(''foods'', %L, 1, ''{"category": "fruits"}'')).outcome', md5('bulk 10')::uuid));
$$;
select is(pg_temp.past_the_gate(who), 'gone', who || ' does not get past the gate either') from unnest(array['yves', 'support', 'analyst']) as who;
select is(pg_temp.past_the_gate(null), '42501', 'nor does anybody signed out');
select is((pg_temp.food(10)).version, 1, 'nothing was written');
update public.users set is_active = false where id = pg_temp.person('nutritionist');
select is(pg_temp.changes('nutritionist', 'foods', jsonb_build_array(pg_temp.change(10, 1, '{"category": "fruits"}'))), 'PT403', 'an account that is shut changes nothing');
update public.users set is_active = true where id = pg_temp.person('nutritionist');

-- Calls that are none
select is(pg_temp.changes('admin', t, '[]'), 'PT404 p_table', 'no bulk changes of ' || coalesce(t, 'nothing'))
from unnest(array['users', 'recipes', 'private.staff', 'foods; drop table foods', 'FOODS', null]) as t;
select is(pg_temp.changes('admin', 'foods', given), 'PT422 p_rows', 'refused: ' || left(coalesce(given::text, 'nothing'), 60))
from unnest(array[
  null, '{}', '[]', '[1]', '[null]', '[{}]', '[{"id": "x", "version": 1, "changes": {}}]', '[{"id": 5, "version": 1, "changes": {}}]'
]::jsonb[]) as given;
select is(pg_temp.changes('admin', 'foods', jsonb_build_array(pg_temp.change(10, 1, changes))), 'PT422 p_rows', 'refused: ' || changes::text)
from unnest(array['[]', 'null', '{"name_fr": "x"}', '{"version": 9}', '{"id": "x"}', '{"updated_by": null}', '{"category\" = 1 --": 1}', '{"": 1}']::jsonb[]) as changes;
select is(pg_temp.changes('admin', 'foods', jsonb_build_array(jsonb_build_object('id', md5('bulk 10')::uuid, 'version', v, 'changes', '{}'::jsonb))), 'PT422 p_rows', 'no version: ' || v::text)
from unnest(array['1.5', '-1', '99999999999', '"x"']::jsonb[]) as v;
select is(pg_temp.changes('admin', 'foods', jsonb_build_array(pg_temp.change(10, 1, '{"category": "fruits"}'), pg_temp.change(10, 1, '{"category": "autres"}'))), 'PT422 p_rows', 'no row twice');
select is(pg_temp.changes('admin', 'foods', (select jsonb_agg(pg_temp.change(m.place, 1, '{"category": "fruits"}')) from made as m)), 'PT422 p_rows', 'no more than 200');
select is((select jsonb_agg(jsonb_build_object('id', gen_random_uuid(), 'version', 1, 'changes', '{}'::jsonb)) is not null from generate_series(1, 10000)), true, 'ten thousand are made');
select is(pg_temp.changes('admin', 'foods', (select jsonb_agg(jsonb_build_object('id', gen_random_uuid(), 'version', 1, 'changes', '{}'::jsonb)) from generate_series(1, 10000))), 'PT422 p_rows', 'and refused');
select is((pg_temp.food(10)).version, 1, 'none of these wrote anything');
select matches(pg_temp.changes('admin', 'foods', (select jsonb_agg(pg_temp.change(m.place, 1, '{"category": "fruits"}')) from made as m where m.place > 5 and m.place <= 205)), '^(stale|changed|unchanged).*', 'two hundred are taken');
select is((select count(*)::integer from public.foods as f join made as m on m.id = f.id where f.category = 'fruits' and m.place > 10), 195, 'each of them');

-- One statement over many rows is refused as before.
select is(pg_temp.writes('nutritionist', 'update public.foods set category = ''autres'', version = 2 where version = 2'), 'PT422', 'a request without the function still changes one row');

select * from finish();
rollback;
