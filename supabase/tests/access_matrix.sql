-- The access matrix: who may do what with which rows of every table, tried out for real.
-- The HTTP matrix (test/backend/accessMatrix.test.ts) runs the part between the two marks, too.

begin;
-- matrix: begin
create schema access_test;

create table access_test.expected (
  table_name text, action text, anon text, subscriber text, lapsed text, other text,
  nutritionist text, support text, support_with_grant text, analyst text, admin text, revoked text
);

-- all: every row. own: those of the person. opened: also those of the subscriber, whose data
-- support_with_grant has opened. published: not the drafts. none: no row, and no error. refused: an
-- error.
insert into access_test.expected values
-- table, action, anon, subscriber, lapsed, other, nutritionist, support, with grant, analyst, admin, revoked
('users', 'select', 'refused', 'own', 'own', 'own', 'own', 'all', 'all', 'own', 'all', 'own'),
('users', 'insert', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused'),
('users', 'update', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'all', 'own'),
('users', 'delete', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused'),

('user_profiles', 'select', 'refused', 'own', 'own', 'own', 'own', 'own', 'opened', 'own', 'own', 'own'),
('user_profiles', 'insert', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own'),
('user_profiles', 'update', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own'),
('user_profiles', 'delete', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own'),

('user_preferences', 'select', 'refused', 'own', 'own', 'own', 'own', 'own', 'opened', 'own', 'own', 'own'),
('user_preferences', 'insert', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own'),
('user_preferences', 'update', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own'),
('user_preferences', 'delete', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own'),

('nutrition_goals', 'select', 'refused', 'own', 'own', 'own', 'own', 'own', 'opened', 'own', 'own', 'own'),
('nutrition_goals', 'insert', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own'),
('nutrition_goals', 'update', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own'),
('nutrition_goals', 'delete', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own'),

('daily_nutrition_tracking', 'select', 'refused', 'own', 'own', 'own', 'own', 'own', 'opened', 'own', 'own', 'own'),
('daily_nutrition_tracking', 'insert', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own'),
('daily_nutrition_tracking', 'update', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own'),
('daily_nutrition_tracking', 'delete', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own'),

('user_progress', 'select', 'refused', 'own', 'own', 'own', 'own', 'own', 'opened', 'own', 'own', 'own'),
('user_progress', 'insert', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own'),
('user_progress', 'update', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own'),
('user_progress', 'delete', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own'),

('weekly_meal_plans', 'select', 'refused', 'own', 'none', 'own', 'none', 'none', 'opened', 'none', 'own', 'none'),
('weekly_meal_plans', 'insert', 'refused', 'own', 'refused', 'own', 'refused', 'refused', 'refused', 'refused', 'own', 'refused'),
('weekly_meal_plans', 'update', 'refused', 'own', 'none', 'own', 'none', 'none', 'none', 'none', 'own', 'none'),
('weekly_meal_plans', 'delete', 'refused', 'own', 'none', 'own', 'none', 'none', 'none', 'none', 'own', 'none'),

('shopping_lists', 'select', 'refused', 'own', 'own', 'own', 'own', 'own', 'opened', 'own', 'own', 'own'),
('shopping_lists', 'insert', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own'),
('shopping_lists', 'update', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own'),
('shopping_lists', 'delete', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own'),

('user_recipe_interactions', 'select', 'refused', 'own', 'own', 'own', 'own', 'own', 'opened', 'own', 'own', 'own'),
('user_recipe_interactions', 'insert', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own'),
('user_recipe_interactions', 'update', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own'),
('user_recipe_interactions', 'delete', 'refused', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'own'),

('subscriptions', 'select', 'refused', 'own', 'own', 'own', 'own', 'all', 'all', 'own', 'all', 'own'),
('subscriptions', 'insert', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused'),
('subscriptions', 'update', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused'),
('subscriptions', 'delete', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused'),

('nutrients', 'select', 'all', 'all', 'all', 'all', 'all', 'all', 'all', 'all', 'all', 'all'),
('nutrients', 'insert', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused'),
('nutrients', 'update', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused'),
('nutrients', 'delete', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused'),

('foods', 'select', 'all', 'all', 'all', 'all', 'all', 'all', 'all', 'all', 'all', 'all'),
('foods', 'insert', 'refused', 'refused', 'refused', 'refused', 'all', 'refused', 'refused', 'refused', 'all', 'refused'),
('foods', 'update', 'refused', 'none', 'none', 'none', 'all', 'none', 'none', 'none', 'all', 'none'),
('foods', 'delete', 'refused', 'none', 'none', 'none', 'all', 'none', 'none', 'none', 'all', 'none'),

('recipes', 'select', 'published', 'published', 'published', 'published', 'all', 'published', 'published', 'published', 'all', 'published'),
('recipes', 'insert', 'refused', 'refused', 'refused', 'refused', 'all', 'refused', 'refused', 'refused', 'all', 'refused'),
('recipes', 'update', 'refused', 'none', 'none', 'none', 'all', 'none', 'none', 'none', 'all', 'none'),
('recipes', 'delete', 'refused', 'none', 'none', 'none', 'all', 'none', 'none', 'none', 'all', 'none'),

('recipe_ingredients', 'select', 'published', 'published', 'published', 'published', 'all', 'published', 'published', 'published', 'all', 'published'),
('recipe_ingredients', 'insert', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused'),
('recipe_ingredients', 'update', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused'),
('recipe_ingredients', 'delete', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused'),

('food_combinations', 'select', 'all', 'all', 'all', 'all', 'all', 'all', 'all', 'all', 'all', 'all'),
('food_combinations', 'insert', 'refused', 'refused', 'refused', 'refused', 'all', 'refused', 'refused', 'refused', 'all', 'refused'),
('food_combinations', 'update', 'refused', 'none', 'none', 'none', 'all', 'none', 'none', 'none', 'all', 'none'),
('food_combinations', 'delete', 'refused', 'none', 'none', 'none', 'all', 'none', 'none', 'none', 'all', 'none'),

('saved_views', 'select', 'refused', 'none', 'none', 'none', 'own', 'own', 'own', 'own', 'own', 'none'),
('saved_views', 'insert', 'refused', 'refused', 'refused', 'refused', 'own', 'own', 'own', 'own', 'own', 'refused'),
('saved_views', 'update', 'refused', 'none', 'none', 'none', 'own', 'own', 'own', 'own', 'own', 'none'),
('saved_views', 'delete', 'refused', 'none', 'none', 'none', 'own', 'own', 'own', 'own', 'own', 'none'),

-- Views show what their tables show.
('users_summary', 'select', 'refused', 'own', 'own', 'own', 'own', 'all', 'all', 'own', 'all', 'own'),
('subscriptions_summary', 'select', 'refused', 'own', 'own', 'own', 'own', 'all', 'all', 'own', 'all', 'own'),
('user_dashboard_summary', 'select', 'refused', 'own', 'own', 'own', 'own', 'all', 'all', 'own', 'all', 'own'),
('weekly_meal_plans_summary', 'select', 'refused', 'own', 'none', 'own', 'none', 'none', 'opened', 'none', 'own', 'none'),
('shopping_lists_summary', 'select', 'refused', 'own', 'own', 'own', 'own', 'own', 'opened', 'own', 'own', 'own'),
('active_subscribers', 'select', 'refused', 'own', 'none', 'own', 'none', 'all', 'all', 'none', 'all', 'none'),
('foods_summary', 'select', 'all', 'all', 'all', 'all', 'all', 'all', 'all', 'all', 'all', 'all'),
('recipes_summary', 'select', 'published', 'published', 'published', 'published', 'all', 'published', 'published', 'published', 'all', 'published'),
('food_recipes', 'select', 'published', 'published', 'published', 'published', 'all', 'published', 'published', 'published', 'all', 'published'),
('food_combinations_summary', 'select', 'all', 'all', 'all', 'all', 'all', 'all', 'all', 'all', 'all', 'all');

-- Insights and jobs are of nobody: some roles read them whole, others are refused.
create table access_test.expected_insights (
  view_name text, anon text, subscriber text, lapsed text, other text,
  nutritionist text, support text, support_with_grant text, analyst text, admin text, revoked text
);
insert into access_test.expected_insights values
('popular_recipes', 'done', 'done', 'done', 'done', 'done', 'done', 'done', 'done', 'done', 'done'),
('ingredient_popularity', 'refused', 'refused', 'refused', 'refused', 'done', 'refused', 'refused', 'done', 'done', 'refused'),
('nutrition_insights', 'refused', 'refused', 'refused', 'refused', 'done', 'refused', 'refused', 'done', 'done', 'refused'),
('insight_freshness', 'refused', 'refused', 'refused', 'refused', 'done', 'refused', 'refused', 'done', 'done', 'refused'),
('user_engagement_analytics', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'done', 'done', 'refused'),
('feature_usage_report', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'done', 'done', 'refused'),
('user_retention', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'done', 'done', 'refused'),
('trash', 'refused', 'refused', 'refused', 'refused', 'done', 'refused', 'refused', 'refused', 'done', 'refused'),
('jobs', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'done', 'refused'),
('job_runs', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'done', 'refused');

-- In private nobody may do anything to any table: it is enough to name it.
create table access_test.expected_private (table_name text);
insert into access_test.expected_private values
('audit_head'), ('audit_links'), ('audit_log'), ('backup_chunks'), ('backups'), ('ciqual_staging'),
('content_comments'), ('content_revisions'), ('deleted_rows'), ('erasures'), ('installation'), ('restores'),
('error_messages'),
('food_aliases'), ('action_limits'), ('personal_data_grants'), ('personal_data_log'), ('rate_limits'),
('restorable_tables'), ('staff'), ('stripe_events'), ('subscription_commands'),
('subscription_events'), ('units'),
('activity_changes'), ('activity_facts'), ('tracking_facts'), ('nutrition_rollup'), ('use_rollup'),
('people_rollup'), ('recency_rollup'), ('user_activity'), ('popular_recipes_mv'),
('nutrition_insights_mv'), ('ingredient_popularity_mv'), ('insight_views'), ('insight_refreshes'),
('tasks'), ('job_steps'), ('job_schedule'), ('job_runs'), ('job_run_steps'), ('retention_rules'),
('health_thresholds'), ('health_texts'), ('health_history'), ('active_people_history');

-- ---------------------------------------------------------------------------------------- people

create table access_test.personas (persona text primary key, id uuid, email text, place integer);
insert into access_test.personas
select name, case when name <> 'anon' then md5('access ' || name)::uuid end,
  name || '@access.example', place
from unnest(array[
  'anon', 'subscriber', 'lapsed', 'other', 'nutritionist', 'support', 'support_with_grant',
  'analyst', 'admin', 'revoked'
]) with ordinality as p (name, place);

insert into auth.users (
  instance_id, id, aud, role, email, encrypted_password, email_confirmed_at, confirmation_token,
  recovery_token, email_change_token_new, email_change, raw_app_meta_data, raw_user_meta_data,
  created_at, updated_at
)
select
  '00000000-0000-0000-0000-000000000000', p.id, 'authenticated', 'authenticated', p.email,
  extensions.crypt('coach-demo-2026', extensions.gen_salt('bf', 4)), now(), '', '', '', '',
  '{"provider": "email", "providers": ["email"]}', '{}', now(), now()
from access_test.personas as p
where p.id is not null;

insert into auth.identities (
  id, provider_id, user_id, identity_data, provider, last_sign_in_at, created_at, updated_at
)
select
  gen_random_uuid(), p.id::text, p.id,
  jsonb_build_object('sub', p.id::text, 'email', p.email, 'email_verified', true), 'email', now(),
  now(), now()
from access_test.personas as p
where p.id is not null;

insert into private.staff (user_id, role)
select p.id, g.role
from access_test.personas as p
join (values
  ('nutritionist', 'nutritionist'), ('support', 'support'), ('support_with_grant', 'support'),
  ('analyst', 'analyst'), ('admin', 'admin'), ('revoked', 'support'), ('revoked', 'nutritionist'),
  ('revoked', 'admin')
) as g (persona, role) on g.persona = p.persona;

create function access_test.id_of(name text) returns uuid language sql as $$
  select p.id from access_test.personas as p where p.persona = name;
$$;

create function access_test.act_as(name text) returns void language plpgsql as $$
declare
  person constant uuid := access_test.id_of(name);
  api_role constant text := case when person is null then 'anon' else 'authenticated' end;
begin
  perform set_config('request.jwt.claim.sub', coalesce(person::text, ''), true);
  perform set_config('request.jwt.claim.role', api_role, true);
  perform set_config('request.jwt.claims', jsonb_build_object('sub', person, 'role', api_role)::text,
    true);
  perform set_config('role', api_role, true);
end;
$$;

-- --------------------------------------------------------------------------------------- content

create function access_test.food(label text) returns uuid language sql as $$
  select md5('access food ' || label)::uuid;
$$;

-- A row to insert: of a person, or, for content, the first (published) or second (draft) one.
create function access_test.new_row(tab text, person uuid, second boolean)
returns jsonb language sql as $$
  select case tab
    when 'users' then jsonb_build_object('id', person)
    when 'user_profiles' then jsonb_build_object('user_id', person, 'birth_date', '1990-01-01',
      'gender', 'femme', 'weight_kg', 60, 'height_cm', 165, 'activity_level', 'modere')
    when 'user_preferences' then jsonb_build_object('user_id', person)
    when 'nutrition_goals' then jsonb_build_object('user_id', person,
      'daily_calories_target', 2000, 'valid_from', '2024-01-01')
    when 'daily_nutrition_tracking' then
      jsonb_build_object('user_id', person, 'tracking_date', '2024-01-02')
    when 'user_progress' then
      jsonb_build_object('user_id', person, 'recorded_date', '2024-01-02', 'weight_kg', 60)
    when 'weekly_meal_plans' then
      jsonb_build_object('user_id', person, 'week_start_date', '2024-01-01')
    when 'shopping_lists' then jsonb_build_object('user_id', person, 'name', 'Courses')
    when 'saved_views' then jsonb_build_object('user_id', person, 'resource', 'foods',
      'name', 'Vue d’essai', 'state', '{"filter": {}, "columns": []}'::jsonb)
    when 'user_recipe_interactions' then jsonb_build_object('user_id', person, 'is_saved', true,
      'recipe_id', md5('access recipes first')::uuid)
    when 'subscriptions' then jsonb_build_object('user_id', person, 'status', case
        when person in (access_test.id_of('subscriber'), access_test.id_of('other'))
          then 'active' else 'canceled' end,
      'current_period_start', now() - interval '40 days',
      'current_period_end', case
        when person in (access_test.id_of('subscriber'), access_test.id_of('other'))
          then now() + interval '20 days' else now() - interval '10 days' end)
    when 'nutrients' then jsonb_build_object('key', 'essai_g', 'label_fr', 'E', 'label_en', 'E',
      'unit', 'g', 'nutrient_group', 'energie', 'display_order', 9999, 'decimals', 0,
      'min_value', 0, 'max_value', 1)
    when 'foods' then jsonb_build_object('name_fr', 'Aliment d’essai', 'category', 'autres')
    when 'recipes' then jsonb_build_object('name', 'Recette d’essai', 'is_published', not second,
      'slug', case when second then 'essai-brouillon' else 'essai-publie' end,
      'ingredients', jsonb_build_array(jsonb_build_object('name', 'essai', 'quantity', 100,
        'unit', 'g', 'food_id', access_test.food('1'))),
      'instructions', array['Mélanger.'], 'published_at', case when not second then now() end)
    when 'recipe_ingredients' then jsonb_build_object('recipe_id',
      md5('access recipes ' || case when second then 'second' else 'first' end)::uuid,
      'is_published', not second, 'position', 50, 'name', 'essai', 'quantity', 1, 'unit', 'g')
    when 'food_combinations' then jsonb_build_object(
      'food_1_id', access_test.food(case when second then '2' else '1' end),
      'food_2_id', access_test.food('3'), 'combination_type', 'synergique', 'synergy_score', 5)
  end;
$$;

create function access_test.insert_sql(tab text, content jsonb) returns text language sql as $$
  select format(
    'insert into public.%1$I (%2$s) select %2$s from jsonb_populate_record(null::public.%1$I, %3$L)',
    tab, string_agg(quote_ident(key), ', '), content
  )
  from jsonb_object_keys(content) as key;
$$;

create function access_test.is_personal(tab text) returns boolean language sql as $$
  select tab = 'users' or exists (
    select from pg_catalog.pg_attribute
    where attrelid = ('public.' || tab)::regclass and attname = 'user_id'
  ) or tab = 'users_summary';
$$;

create function access_test.owner_column(tab text) returns text language sql as $$
  select case when tab in ('users', 'users_summary') then 'id' else 'user_id' end;
$$;

-- The condition that finds a row: the person's, or the first or second row of content.
create function access_test.condition(tab text, person uuid, second boolean)
returns text language sql as $$
  select case
    when access_test.is_personal(tab)
      then format('%I = %L', access_test.owner_column(tab), person)
    when tab = 'nutrients' then case when second then 'key = ''fat_g''' else 'key = ''salt_g''' end
    else format('%I = %L', case tab when 'recipe_ingredients' then 'recipe_id' else 'id' end,
      md5('access ' || case when tab in ('recipe_ingredients', 'food_recipes') then 'recipes'
          else replace(tab, '_summary', '') end || ' '
        || case when second then 'second' else 'first' end)::uuid)
  end;
$$;

-- What became of one's own row (or the first of content), of somebody else's (or the second), and of
-- those of strangers, in one word.
create function access_test.word(tab text, action text, mine text, theirs text, strangers text)
returns text language sql as $$
  select case
    when mine not in ('done', 'nothing', 'refused') then mine
    when theirs not in ('done', 'nothing', 'refused') then theirs
    when reads_people and strangers = 'done' then 'all'
    when reads_people and theirs = 'done' then 'opened'
    when mine = 'done' and theirs = 'done' then 'all'
    when mine = 'done' and access_test.is_personal(tab) then 'own'
    when mine = 'done' then 'published'
    when theirs = 'done' then 'only the second'
    when mine = 'refused' or theirs = 'refused' then 'refused'
    else 'none'
  end
  from (select access_test.is_personal(tab) and action = 'select' as reads_people) as k;
$$;

-- A row to insert that nobody has yet.
create function access_test.fresh_row(tab text, person uuid, second boolean)
returns jsonb language sql as $$
  select jsonb_strip_nulls(access_test.new_row(tab, person, second) || case tab
    when 'recipes' then '{"slug": "essai-neuf"}'
    when 'foods' then '{"name_fr": "Aliment d’essai neuf"}'
    when 'food_combinations' then '{"combination_type": "antagoniste"}'
    else '{}'
  end::jsonb);
$$;

-- Rows of everybody (or only of one), and of content a first and a second; foods 1 to 3 are in use.
create function access_test.fill(tab text, only_person uuid default null) returns void language plpgsql as $$
declare
  person uuid;
  second boolean;
begin
  if tab in ('users', 'nutrients', 'recipe_ingredients') then
    return;
  end if;
  if access_test.is_personal(tab) then
    for person in
      select id from access_test.personas where id = coalesce(only_person, id)
    loop
      execute format('delete from public.%I where user_id = %L', tab, person);
      execute access_test.insert_sql(tab, access_test.new_row(tab, person, false));
    end loop;
    return;
  end if;
  foreach second in array array[false, true] loop
    execute format('delete from public.%I where ', tab) || access_test.condition(tab, null, second);
    execute access_test.insert_sql(tab, access_test.new_row(tab, null, second)
      || jsonb_build_object('id', md5('access ' || tab || case when second then ' second' else
        ' first' end)::uuid));
  end loop;
end;
$$;

select access_test.fill('foods');
insert into public.foods (id, name_fr, category)
select access_test.food(n::text), 'Aliment ' || n, 'autres' from generate_series(1, 3) as n;
select access_test.fill(tab)
from unnest(array['recipes', 'food_combinations', 'subscriptions', 'user_profiles',
  'user_preferences', 'nutrition_goals', 'daily_nutrition_tracking', 'user_progress',
  'weekly_meal_plans', 'shopping_lists', 'user_recipe_interactions', 'saved_views']) as tab;

-- Both open the data of the subscriber; then one of them loses every role.
do $$
declare
  subscriber constant uuid := access_test.id_of('subscriber');
  name text;
begin
  foreach name in array array['support_with_grant', 'revoked'] loop
    perform access_test.act_as(name);
    perform public.open_personal_access(subscriber, 'Demande d’essai n° 1');
    perform set_config('role', 'none', true), set_config('request.jwt.claim.sub', '', true),
      set_config('request.jwt.claim.role', '', true), set_config('request.jwt.claims', '', true);
  end loop;
  delete from private.staff where user_id = access_test.id_of('revoked');
end;
$$;
-- matrix: end

select plan((
  select count(*)::integer + 4 * (select count(*)::integer from access_test.expected_private)
    - 3
    + (select count(*)::integer from access_test.expected_insights) + 2
  from access_test.expected
));

-- Runs one statement as somebody and undoes it: how many rows it touched, or `refused`.
create function access_test.try(persona text, before text, statement text)
returns text language plpgsql as $$
declare
  touched bigint;
  said text;
begin
  begin
    if before is not null then
      execute before;
    end if;
    perform access_test.act_as(persona);
    if statement like 'select%' then
      execute statement into touched;
    else
      execute statement;
      get diagnostics touched = row_count;
    end if;
    raise exception using errcode = 'ZZ001', message = touched;
  exception
    when sqlstate 'ZZ001' then said := case sqlerrm when '0' then 'nothing' else 'done' end;
    when insufficient_privilege or sqlstate 'PT403' then said := 'refused';
    when others then said := sqlstate || ' ' || sqlerrm;
  end;
  return said;
end;
$$;

create function access_test.outcome(tab text, action text, persona text)
returns text language plpgsql as $$
declare
  -- Who is not signed in tries the rows of the subscriber.
  me uuid := coalesce(access_test.id_of(persona), access_test.id_of('subscriber'));
  subscriber constant uuid := access_test.id_of('subscriber');
  -- The row of somebody else: the subscriber's, whose data is open to some.
  them uuid := case when persona = 'subscriber' then access_test.id_of('other') else subscriber end;
  personal constant boolean := access_test.is_personal(tab);
  one_each constant boolean := personal and tab <> 'users';
  mine text;
  theirs text;
  strangers text := 'nothing';
  same text;
  -- Where there is a version, a change says from which it starts.
  version constant text := case when exists (
    select from pg_catalog.pg_attribute as a
    where a.attrelid = ('public.' || tab)::regclass and a.attname = 'version'
  ) then ', version = version' else '' end;
begin
  if action = 'insert' then
    -- Where a person has one row, theirs goes first.
    mine := access_test.try(
      persona,
      case when one_each then format('delete from public.%I where ', tab)
        || access_test.condition(tab, me, false) end,
      access_test.insert_sql(tab, access_test.fresh_row(tab, me, false))
    );
    theirs := access_test.try(
      persona,
      case when one_each then format('delete from public.%I where ', tab)
        || access_test.condition(tab, them, false) end,
      access_test.insert_sql(tab, access_test.fresh_row(tab, them, true))
    );
  else
    same := (
      select a.attname from pg_catalog.pg_attribute as a
      where a.attrelid = ('public.' || tab)::regclass and a.attnum = 1
    );
    mine := access_test.try(persona, null, format(
      case action
        when 'select' then 'select count(*) from public.%1$I where '
        when 'update' then 'update public.%1$I set %2$I = %2$I' || version || ' where '
        else 'delete from public.%1$I where '
      end, tab, same
    ) || access_test.condition(tab, me, false));
    theirs := access_test.try(persona, null, format(
      case action
        when 'select' then 'select count(*) from public.%1$I where '
        when 'update' then 'update public.%1$I set %2$I = %2$I' || version || ' where '
        else 'delete from public.%1$I where '
      end, tab, same
    ) || access_test.condition(tab, them, true));
    if personal and action = 'select' then
      strangers := access_test.try(persona, null, format(
        'select count(*) from public.%I where %I not in (%L, %L)',
        tab, access_test.owner_column(tab), me, subscriber
      ));
    end if;
  end if;
  return access_test.word(tab, action, mine, theirs, strangers);
end;
$$;

select is(
  (
    select string_agg(p.persona || ': ' || access_test.outcome(e.table_name, e.action, p.persona),
      ', ' order by p.place)
    from access_test.personas as p
  ),
  (
    select string_agg(p.persona || ': ' || (to_jsonb(e) ->> p.persona), ', ' order by p.place)
    from access_test.personas as p
  ),
  e.action || ' ' || e.table_name
)
from access_test.expected as e
order by e.table_name, e.action;

select is(
  (
    select string_agg(
      p.persona || ': '
        || access_test.try(p.persona, null, format('select 1 + count(*) from public.%I', e.view_name)),
      ', ' order by p.place
    )
    from access_test.personas as p
  ),
  (
    select string_agg(p.persona || ': ' || (to_jsonb(e) ->> p.persona), ', ' order by p.place)
    from access_test.personas as p
  ),
  'select ' || e.view_name
)
from access_test.expected_insights as e
order by e.view_name;

select is(
  (
    select string_agg(distinct access_test.try(p.persona, null, format(
      case action.name
        when 'select' then 'select count(*) from private.%1$I'
        when 'insert' then 'insert into private.%1$I default values'
        when 'update' then 'update private.%1$I set %2$I = %2$I'
        else 'delete from private.%1$I'
      end,
      e.table_name,
      (
        select a.attname from pg_catalog.pg_attribute as a
        where a.attrelid = ('private.' || e.table_name)::regclass and a.attnum > 0
          and a.attidentity = '' and a.attgenerated = ''
        order by a.attnum
        limit 1
      )
    )), ', ')
    from access_test.personas as p
  ),
  'refused',
  action.name || ' private.' || e.table_name || ' is refused to everybody'
)
from access_test.expected_private as e
cross join unnest(array['select', 'insert', 'update', 'delete']) as action (name)
-- Nobody at all may write to a union.
where e.table_name <> 'activity_facts' or action.name = 'select'
order by e.table_name, action.name;

select is(
  (
    select string_agg(missing.name, ', ' order by missing.name)
    from (
      select c.relname || ' ' || action.name as name
      from pg_catalog.pg_class as c
      cross join unnest(array['select', 'insert', 'update', 'delete']) as action (name)
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
        and (c.relkind in ('r', 'p') or action.name = 'select')
      except
      select e.table_name || ' ' || e.action from access_test.expected as e
      except
      select e.view_name || ' select' from access_test.expected_insights as e
    ) as missing
  ),
  null,
  'the matrix names every table and view of public'
);

select is(
  (
    select string_agg(missing.name, ', ' order by missing.name)
    from (
      select c.relname as name
      from pg_catalog.pg_class as c
      where c.relnamespace = 'private'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
      except
      select e.table_name from access_test.expected_private as e
    ) as missing
  ),
  null,
  'the matrix names every table of private'
);

select * from finish();
rollback;
