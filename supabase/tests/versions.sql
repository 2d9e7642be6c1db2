-- Versions: a request changes one row at a time and says from which version; jobs and SQL need not.
begin;
select plan(68);

-- A row of each table with a version, and who may write it.
create temporary table made (name text primary key, who text, id uuid, edit text) on commit drop;
insert into made values
  ('foods', 'nutritionist', md5('versions foods')::uuid, 'name_en = ''Second'''),
  ('recipes', 'nutritionist', md5('versions recipes')::uuid, 'description = ''Second'''),
  ('food_combinations', 'nutritionist', md5('versions combinations')::uuid, 'synergy_score = 6'),
  ('user_profiles', 'yves', md5('versions profile')::uuid, 'first_name = ''Second'''),
  ('nutrition_goals', 'yves', md5('versions goals')::uuid, 'daily_calories_target = 2100'),
  ('weekly_meal_plans', 'yves', md5('versions plan')::uuid, 'generation_prompt = ''Second'''),
  ('saved_views', 'nutritionist', md5('versions view')::uuid, 'name = ''Second''');
insert into public.saved_views (id, user_id, resource, name, state) values
  (md5('versions view')::uuid, pg_temp.person('nutritionist'), 'foods', 'Vue à versions', '{"filter": {}, "columns": []}');
insert into public.subscriptions (user_id, status, current_period_start, current_period_end)
values (pg_temp.person('yves'), 'active', now() - interval '1 day', now() + interval '20 days');
insert into public.foods (id, name_fr, category) values
  (md5('versions foods')::uuid, 'Aliment à versions', 'autres'),
  (md5('versions foods two')::uuid, 'Autre aliment à versions', 'autres');
insert into public.recipes (id, name) values (md5('versions recipes')::uuid, 'Recette à versions'), (md5('versions recipes two')::uuid, 'Autre recette à versions');
insert into public.food_combinations (id, food_1_id, food_2_id, combination_type, synergy_score)
values (md5('versions combinations')::uuid, md5('versions foods')::uuid, md5('versions foods two')::uuid, 'synergique', 5),
  (md5('versions combinations two')::uuid, md5('versions foods')::uuid, md5('versions foods two')::uuid, 'antagoniste', 5);
insert into public.user_profiles (id, user_id) values (md5('versions profile')::uuid, pg_temp.person('yves'));
insert into public.nutrition_goals (id, user_id, daily_calories_target, is_active, valid_from) values
  (md5('versions goals')::uuid, pg_temp.person('yves'), 2000, true, '2026-02-01'), (md5('versions goals two')::uuid, pg_temp.person('yves'), 2000, false, '2026-01-01');
insert into public.weekly_meal_plans (id, user_id, week_start_date) values
  (md5('versions plan')::uuid, pg_temp.person('yves'), '2026-03-02'), (md5('versions plan two')::uuid, pg_temp.person('yves'), '2026-03-09');
create function pg_temp.version_of(name text, id uuid) returns integer language plpgsql as $$
declare
  found integer;
begin
  execute format('select version from public.%I where id = %L', name, id) into found;
  return found;
end $$;

-- Which tables carry a version, and that all of them are guarded, whoever adds one.
select set_eq(
  $$ select c.relname::text from pg_class as c join pg_attribute as a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'version' and not a.attisdropped $$,
  array(select name from made) || '{subscriptions}', 'the tables with a version'
);
select set_eq(
  $$ select c.relname::text || ' ' || t.tgfoid::regproc || ' ' || case t.tgtype & 1 when 1 then 'row' else 'statement' end
     from pg_trigger as t join pg_class as c on c.oid = t.tgrelid
     where c.relnamespace = 'public'::regnamespace
       and t.tgfoid::regproc::text in ('private.check_version', 'private.guard_rows', 'private.lock_version', 'private.guard_deletion') $$,
  $$ select m.name || ' private.' || g.guard
     from (select name from made union all select 'subscriptions') as m
     cross join unnest(array['check_version row', 'guard_rows row', 'guard_rows statement', 'guard_deletion statement', 'lock_version row']) as g (guard)
     union all values ('users private.guard_rows row'), ('users private.guard_rows statement') $$,
  'each has its guards; accounts, which have none, change one at a time too'
);

-- One row: without its version, from an older one, from the right one.
select is(pg_temp.writes(who, format('update public.%I set %s where id = %L', name, edit, id)), 'PT428 version', name || ': no version')
from made order by name;
select is(pg_temp.version_of(name, id), 1, name || ': and nothing changed') from made order by name;
select is(pg_temp.writes(who, format('update public.%I set %s, version = 1 where id = %L', name, edit, id)), '1', name || ': the version seen')
from made order by name;
select is(pg_temp.version_of(name, id), 2, name || ': counted once') from made order by name;
select is(pg_temp.writes(who, format('update public.%I set %s, version = 1 where id = %L', name, edit, id)), 'PT409 version', name || ': an older one')
from made order by name;
select is(pg_temp.writes(who, format('update public.%I set %s, version = 3 where id = %L', name, edit, id)), 'PT409 version', name || ': the next, guessed')
from made order by name;
select is(pg_temp.writes(who, format('update public.%I set %s, version = null where id = %L', name, edit, id)), 'PT409 version', name || ': none at all')
from made order by name;

-- Many rows, with a version that all of them have.
update public.foods set version = version, name_en = null where id = md5('versions foods two')::uuid;
select is(pg_temp.writes('nutritionist', $$ update public.foods set version = 2, name_en = 'Tous' where name_fr ilike '%aliment à versions' $$), 'PT422', 'two foods at once');
select is(pg_temp.reads('nutritionist', $$ update public.foods set version = 2, name_en = 'Tous' where name_fr ilike '%aliment à versions' $$, 'sentence'),
  'PT422 Une modification ne porte que sur une fiche à la fois.', 'in words');
select is(pg_temp.writes('yves', $$ update public.nutrition_goals set version = version, sugar_limit_g = 1 $$), 'PT422', 'two goals of one''s own');
select is(pg_temp.writes('nutritionist', $$ update public.foods set version = 2, name_en = 'Une' where id = md5('versions foods')::uuid $$), '1', 'one after the other');
select is(pg_temp.writes('nutritionist', $$ update public.foods set version = 2, name_en = 'Deux' where id = md5('versions foods two')::uuid $$), '1', 'in one transaction');
select is(pg_temp.reads('nutritionist', $$ update public.foods set name_en = 'Sans' where id = md5('versions foods')::uuid $$, 'sentence'),
  'PT428 Cette modification ne dit pas de quelle version elle part.', 'the refusal says what is missing');

-- What nobody edits is no way around.
select is(pg_temp.writes('nutritionist', $$ update public.recipes set like_count = 5 $$), 'PT428 version', 'counts of recipes');
select is(pg_temp.writes('nutritionist', $$ update public.foods set updated_at = now() $$), 'PT428 version', 'times');

-- An upsert: a new row needs no version, a stored one does.
select is(pg_temp.writes('zoe', format($$ insert into public.user_profiles (user_id, first_name) values (%L, 'Zoé')
  on conflict (user_id) do update set first_name = excluded.first_name $$, pg_temp.person('zoe'))), '1', 'a row is added');
select is(pg_temp.writes('zoe', format($$ insert into public.user_profiles (user_id, first_name) values (%L, 'Autre')
  on conflict (user_id) do update set first_name = excluded.first_name $$, pg_temp.person('zoe'))), 'PT428 version', 'and not replaced unseen');

-- Accounts have no version: one at a time, by whom it is allowed.
select is(pg_temp.writes('admin', $$ update public.users set is_active = false where email like '%@test.example' and email not like 'admin%' $$), 'PT422', 'an admin does not deactivate everybody');
select is(pg_temp.writes('admin', format($$ update public.users set is_active = false where id = %L $$, pg_temp.person('zoe'))), '1', 'but one');

-- Jobs and SQL.
select lives_ok($$ update public.foods set name_en = 'Maintenance' where name_fr ilike '%aliment à versions' $$, 'the owner changes many');
select is(pg_temp.version_of('foods', md5('versions foods')::uuid), 4, 'and it counts');

-- Deletions: as many as a page shows.
insert into public.foods (name_fr, category) select 'Aliment de trop ' || i, 'autres' from generate_series(1, 101) as i;
select is(pg_temp.writes('nutritionist', $$ delete from public.foods where name_fr like 'Aliment de trop%' $$), 'PT422', 'not everything at once');
select is(pg_temp.writes('nutritionist', $$ delete from public.foods where name_fr like 'Aliment de trop%' and name_fr <> 'Aliment de trop 1' $$), '100', 'a page at most');
select lives_ok($$ delete from auth.users where id = md5('yves')::uuid $$, 'an account goes with all it has');

select * from finish();
rollback;
