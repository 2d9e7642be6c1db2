-- Functions with the rights of the owner that are asked about a person check who asks.
begin;
select plan(20);

create temporary table asked (what text, question text);
insert into asked values
  ('recipe_fit', 'select count(*) from private.recipe_fit(array(select id from recipes limit 1), %L)'),
  ('recommend_recipes', 'select count(*) from private.recommend_recipes(%L, null, 1)'),
  ('plan_dish_findings', 'select count(*) from private.plan_dish_findings(''{}'', %L)'),
  ('plan_balance_findings', 'select count(*) from private.plan_balance_findings(''{}'', %L)'),
  ('is_subscribed', 'select private.is_subscribed(%L)'),
  ('has_premium', 'select private.has_premium(%L)'),
  ('is_last_admin', 'select private.is_last_admin(%L)');
select is(pg_temp.reads('zoe', format(question, pg_temp.person('yves'))), 'PT403 user_id', what || ' of somebody else')
from asked order by what;
select unalike(pg_temp.reads('zoe', format(question, pg_temp.person('zoe'))), 'PT%', what || ' of oneself')
from asked order by what;

-- Whoever adds one: of what signed-in people may call, it names each that takes a person.
select set_eq($$
  select p.proname::text
  from pg_proc as p
  where p.pronamespace = 'private'::regnamespace and p.prosecdef
    and has_function_privilege('authenticated', p.oid, 'execute')
    and p.proargnames && array['person', 'p_person', 'user_id', 'p_user_id']
    and pg_get_function_identity_arguments(p.oid) ~ '(person|user_id) uuid'
$$, $$
  select a.what from asked as a
  -- These ask for the caller's role or their own grant (accounts.sql, personal_access.sql, erasure.sql).
  union all values ('has_personal_access'), ('open_grant'), ('close_grants'), ('log_reading'),
    ('user_backup'), ('erase')
$$, 'every such function is known to check its caller');

-- A forged plan: triggers come before policies, and must not tell of somebody else's allergies.
insert into public.user_profiles (user_id, allergies) values (pg_temp.person('yves'), '{nuts}');
insert into public.foods (id, name_fr, category, allergens)
values (md5('noix')::uuid, 'Noix d’essai', 'autres', '{nuts}');
insert into public.recipes (id, name, ingredients, instructions, servings, is_published) values (
  md5('gâteau')::uuid, 'Gâteau d’essai',
  jsonb_build_array(jsonb_build_object('name', 'noix', 'quantity', 100, 'unit', 'g', 'food_id', md5('noix')::uuid)),
  '{Cuire.}', 2, true
);
create function pg_temp.plans(who text, whose text) returns text language sql as $$
  select pg_temp.writes(who, format(
    'insert into public.weekly_meal_plans (user_id, week_start_date, meals) values (%L, ''2026-03-02'', %L)',
    pg_temp.person(whose), '{"lundi": {"diner": {"recipe_id": "' || md5('gâteau')::uuid || '", "servings": 1}}}'
  ))
$$;
select is(pg_temp.plans('yves', 'yves'), 'PT422 meals.lundi.diner.recipe_id', 'nuts are not for Yves');
select is(pg_temp.plans('zoe', 'yves'), 'PT403 user_id', 'which a plan for him does not tell Zoé');
select is(
  pg_temp.reads('yves', $$ select private.has_premium(auth.uid()) $$), 'false', 'one asks for oneself'
);
update public.users set is_active = false where id = pg_temp.person('yves');
select is(
  pg_temp.reads('yves', $$ select private.has_premium(auth.uid()) $$), 'PT403 user_id',
  'not with an account that is deactivated'
);
select is(
  pg_temp.reads('support', format('select private.is_subscribed(%L)', pg_temp.person('yves'))),
  'false', 'support asks for anyone'
);

select * from finish();
rollback;
