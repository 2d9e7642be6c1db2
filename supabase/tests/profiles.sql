-- user_profiles: what is refused, what is warned of, what is worked out.
begin;
select plan(60);

insert into auth.users (id, email, email_confirmed_at) values
  ('a0000000-0000-4000-a000-000000000001', 'profil-1@essai.example', now()),
  ('a0000000-0000-4000-a000-000000000002', 'profil-2@essai.example', now());

-- check_user_profile: one changed value of a sound profile, and what it must say.
create function pg_temp.sound(change jsonb) returns jsonb language sql as $$
  select jsonb_build_object(
    'birth_date', (current_date - interval '40 years')::date, 'weight_kg', 70, 'height_cm', 170,
    'gender', 'femme', 'health_goals', '[]'::jsonb
  ) || change
$$;
select is_empty($$ select * from check_user_profile(pg_temp.sound('{}')) $$, 'a sound profile');
select is(
  (select array_agg(level || ' ' || field || ' ' || code) from check_user_profile(
    pg_temp.sound(v.change::jsonb))),
  v.said, v.why
)
from (values
  (format('{"birth_date": "%s"}', (current_date - interval '17 years')::date), '{error birth_date age_out_of_range,warning birth_date unusual_value}'::text[], 'a minor'),
  (format('{"birth_date": "%s"}', (current_date - interval '101 years')::date), '{error birth_date age_out_of_range,warning birth_date unusual_value}', 'a centenarian'),
  (format('{"birth_date": "%s"}', (current_date - interval '80 years')::date), '{warning birth_date unusual_value}', 'an age beyond the formula'),
  ('{"height_cm": 135}', '{warning height_cm unusual_value,warning weight_kg bmi_high}', 'a small person'),
  ('{"weight_kg": 29}', '{error weight_kg out_of_range,error weight_kg bmi_out_of_range,warning weight_kg unusual_value,warning weight_kg bmi_unusual}', 'a weight below 30 kg'),
  ('{"weight_kg": 250, "height_cm": 150}', '{error weight_kg bmi_out_of_range,warning weight_kg unusual_value,warning weight_kg bmi_high}', 'a body mass index above 70'),
  ('{"weight_kg": 95}', '{warning weight_kg bmi_unusual}', 'an index above 30'),
  ('{"weight_kg": 50, "health_goals": ["perdre_du_poids"]}', '{error health_goals loss_when_thin,warning weight_kg bmi_unusual}', 'losing with an index of 17.3'),
  ('{"weight_kg": 56, "health_goals": ["perdre_du_poids"]}', '{warning health_goals loss_when_slim}', 'losing with an index of 19.4'),
  ('{"target_weight_kg": 50}', '{error target_weight_kg target_too_thin}', 'aiming at an index of 17.3'),
  ('{"is_pregnant": true, "health_goals": ["perdre_du_poids"]}', '{error health_goals loss_while_expecting}', 'losing while pregnant'),
  ('{"is_lactating": true, "target_change_kg_per_week": -0.5}', '{error health_goals loss_while_expecting}', 'or breastfeeding, by the pace'),
  ('{"health_goals": ["perdre_du_poids"], "target_weight_kg": 75}', '{error target_weight_kg goal_against_target}', 'losing towards more'),
  ('{"health_goals": ["prendre_du_poids"], "target_weight_kg": 65}', '{error target_weight_kg goal_against_target}', 'gaining towards less'),
  ('{"health_goals": ["maintenir_son_poids"], "target_weight_kg": 60}', '{error target_weight_kg goal_against_target}', 'keeping towards less'),
  ('{"health_goals": ["perdre_du_poids", "prendre_du_poids"]}', '{error health_goals several_weight_goals}', 'two goals'),
  ('{"health_goals": ["perdre_du_poids"], "target_change_kg_per_week": 0.2}', '{error target_change_kg_per_week pace_against_goal}', 'a pace against the goal'),
  ('{"target_change_kg_per_week": -2}', '{error target_change_kg_per_week out_of_range,warning target_change_kg_per_week unusual_value}', 'too fast'),
  ('{"target_change_kg_per_week": -0.8}', '{warning target_change_kg_per_week unusual_value}', 'fast'),
  ('{"weight_kg": 90, "health_goals": ["prendre_du_poids"]}', '{warning weight_kg bmi_unusual,warning health_goals gain_when_obese}', 'gaining with an index of 31'),
  ('{"weight_kg": "beaucoup", "height_cm": [], "birth_date": "hier", "health_goals": 3}', null, 'values of the wrong kind are for the types to refuse'),
  ('{"birth_date": "2001-02-31"}', null, 'so is a day that does not exist')
) as v (change, said, why);
select is_empty('select * from check_user_profile(null)', 'nothing is said of nothing');

-- One aim, for the rules and for the needs.
select is(private.weight_aim(v.goals::text[], 70, v.target, v.pace), v.said, v.why)
from (values
  ('{}', 65, -0.5, 'perte', 'a lower weight wanted, at a pace'), ('{}', 65, null, 'perte', 'a lower weight wanted'), ('{}', null, -0.5, 'perte', 'a pace'),
  ('{}', 75, 0.2, 'prise', 'a higher weight wanted'), ('{}', null, null, 'maintien', 'nothing said'), ('{maintenir_son_poids}', 69, null, 'maintien', 'the goal says more'),
  ('{perdre_du_poids}', null, null, 'perte', 'as here'), ('{}', 70, 0, 'maintien', 'the same weight')
) as v (goals, target, pace, said, why);
select is((select array_agg(code order by code) from check_user_profile(pg_temp.sound(v.change::jsonb))), v.said::text[], v.why)
from (values
  ('{"is_pregnant": true, "target_weight_kg": 65, "target_change_kg_per_week": -0.5}', '{loss_while_expecting}', 'losing while pregnant, by weight and pace'),
  ('{"health_goals": ["maintenir_son_poids"], "target_weight_kg": 69, "is_pregnant": true}', null, 'keeping within a kilo is not losing'),
  ('{"health_goals": ["maintenir_son_poids"], "target_change_kg_per_week": -0.5}', '{pace_against_goal}', 'nor does one keep at a pace')
) as v (change, said, why);

-- The trigger.
select lives_ok($$
  insert into user_profiles (user_id, birth_date, gender, weight_kg, height_cm, activity_level)
  values ('a0000000-0000-4000-a000-000000000001', current_date - interval '30 years 1 day', 'homme',
    80, 180, 'modere')
$$, 'a sound profile is written');
select results_eq(
  $$ select bmr_calories, daily_calorie_needs, daily_protein_needs_g from user_profiles
     where user_id = 'a0000000-0000-4000-a000-000000000001' $$,
  $$ values (1780, 2759, 69.0) $$, 'with its needs: protein is raised to 10 % of the energy'
);
update user_profiles set health_goals = '{perdre_du_poids}', bmr_calories = 1
where user_id = 'a0000000-0000-4000-a000-000000000001';
select results_eq(
  $$ select bmr_calories, daily_calorie_needs from user_profiles
     where user_id = 'a0000000-0000-4000-a000-000000000001' $$,
  $$ values (1780, 2259) $$, 'a goal changes them, nobody else does'
);
update user_profiles set weight_kg = null where user_id = 'a0000000-0000-4000-a000-000000000001';
select results_eq(
  $$ select bmr_calories, daily_calorie_needs, daily_protein_needs_g, version from user_profiles
     where user_id = 'a0000000-0000-4000-a000-000000000001' $$,
  $$ values (null::integer, null::integer, null::numeric, 3) $$, 'nothing is told from a missing weight'
);
select throws_ok($$
  insert into user_profiles (user_id, birth_date)
  values ('a0000000-0000-4000-a000-000000000002', current_date - interval '10 years')
$$, 'PT422', 'L’âge doit être compris entre 18 et 100 ans (ici 10).', 'an error is refused in words');
select is((select count(*) from user_profiles where user_id = 'a0000000-0000-4000-a000-000000000002'),
  0::bigint, 'and nothing is written');
select throws_ok($$
  update user_profiles set version = 1 where user_id = 'a0000000-0000-4000-a000-000000000001'
$$, 'PT409', null, 'a stale version is refused');

-- Within a request, constraints speak too.
select matches(
  pg_temp.reads('a0000000-0000-4000-a000-000000000002', format($$
    insert into user_profiles (user_id, %s) values ('a0000000-0000-4000-a000-000000000002', %s)
  $$, v.field, v.value), 'sentence'),
  '^' || concat_ws(' ', v.state, v.said), v.why
)
from (values
  ('weight_kg', '20', 'PT422', 'La valeur doit être comprise entre 30 et 300.', 'a range'),
  ('weight_kg', '''NaN''', 'PT422', 'La valeur doit être comprise entre 30 et 300.', 'no number'),
  ('weight_kg', '1e9', '22003', null, 'a number too large for the column'),
  ('first_name', 'repeat(''a'', 101)', 'PT422', 'Ce texte dépasse 100 caractères.', 'a text too long'),
  ('health_goals', '''{voler}''', 'PT422', 'Une des valeurs n’est pas proposée.', 'an unknown goal'),
  ('allergies', '''{arachide}''', 'PT422', null, 'an unknown allergen'),
  ('gender', '''robot''', '22P02', null, 'an unknown gender'),
  ('birth_date', '''0001-01-01''', 'PT422', null, 'a birth before all')
) as v (field, value, state, said, why);
set local request.headers = '{"accept-language": "en-GB"}';
select is(pg_temp.reads('a0000000-0000-4000-a000-000000000002', $$ insert into user_profiles (user_id, weight_kg) values ('a0000000-0000-4000-a000-000000000002', 20) $$, 'sentence'), 'PT422' || ' ' || 'The value must lie between 30 and 300.', 'in the language of the request');
select is(pg_temp.writes('a0000000-0000-4000-a000-000000000002', $$ insert into user_profiles (user_id, first_name, created_at)
     values ('a0000000-0000-4000-a000-000000000002', 'Zoë 👩‍🍳 ''; drop table users; --', '1999-01-01') $$), '1', 'a naughty name is a name');
select is((select created_at::date from user_profiles where user_id = 'a0000000-0000-4000-a000-000000000002'),
  now()::date, 'nobody sets the time of writing');

-- Needs follow the weight wanted and the age.
insert into auth.users (id, email) values ('a0000000-0000-4000-a000-000000000009', 'profil-9@essai.example');
insert into user_profiles (id, user_id, birth_date, gender, weight_kg, height_cm, activity_level, target_weight_kg, target_change_kg_per_week)
values ('b0000000-0000-4000-a000-000000000009', 'a0000000-0000-4000-a000-000000000009', private.today() - interval '59 years', 'femme', 80, 165, 'modere', 75, -0.5);
select is((select daily_calorie_needs from user_profiles where id = 'b0000000-0000-4000-a000-000000000009'),
  private.calorie_target(private.basal_rate(80, 165, 59, 'femme'), private.basal_rate(80, 165, 59, 'femme') * 1.55, 'femme', 'perte'), 'a weight wanted with a pace is losing');
alter table user_profiles disable trigger user;
update user_profiles set birth_date = private.today() - interval '60 years' where id = 'b0000000-0000-4000-a000-000000000009';
alter table user_profiles enable trigger user;
create temporary table stale as select private.renew_needs(true, '{}') as told;
select is((select (told ->> 'profiles')::integer >= 1 from stale), true, 'a birthday later the dry run tells it');
select is(private.renew_needs(false, '{}'), (select told from stale), 'the yearly step does it');
select results_eq($$ select bmr_calories, daily_protein_needs_g, version from user_profiles where id = 'b0000000-0000-4000-a000-000000000009' $$,
  $$ select round(private.basal_rate(80, 165, 60, 'femme'))::integer, 80.0, 1 $$, 'less energy, more protein from 60 on, and no new version');
select is(private.renew_needs(false, '{}'), '{"profiles": 0}', 'once');
-- What was sound when it was written stops no other change.
alter table user_profiles disable trigger user;
update user_profiles set birth_date = private.today() - interval '101 years' where id = 'b0000000-0000-4000-a000-000000000009';
alter table user_profiles enable trigger user;
select is(pg_temp.writes('a0000000-0000-4000-a000-000000000009', 'update public.user_profiles set first_name = ''Aînée'', version = version'), '1', 'a name, at 101');
select is(pg_temp.writes('a0000000-0000-4000-a000-000000000009', 'update public.user_profiles set weight_kg = 79, version = version'), 'PT422 birth_date', 'not a weight');

select * from finish();
rollback;
