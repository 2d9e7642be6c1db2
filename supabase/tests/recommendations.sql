-- calculate_diet_compatibility_score and get_personalized_recipe_recommendations.
begin;
select plan(36);

insert into auth.users (id, email, email_confirmed_at) values
  ('a0000000-0000-4000-a000-000000000001', 'reco-1@essai.example', now()),
  ('a0000000-0000-4000-a000-000000000002', 'reco-2@essai.example', now()),
  ('a0000000-0000-4000-a000-000000000003', 'reco-3@essai.example', now());
insert into private.staff (user_id, role) values ('a0000000-0000-4000-a000-000000000003', 'support');
insert into user_profiles (user_id, allergies, food_restrictions)
values ('a0000000-0000-4000-a000-000000000001', '{milk,nuts}', '{sans_porc,sans_gluten}');
insert into user_preferences (user_id, favorite_cuisines, preferred_cooking_methods)
values ('a0000000-0000-4000-a000-000000000001', '{grecque}', '{four}');

-- Only the recipes of this file are published.
update recipes set is_published = false, is_featured = false where is_published;
alter table recipes disable trigger user;
insert into recipes (
  id, name, slug, ingredients, instructions, is_published, published_at, meal_type, cuisine,
  cooking_methods, diet_tags, season, anti_inflammatory_score, score_r, allergens,
  allergens_absent, allergens_unknown, diets, diets_refused
)
select
  ('b0000000-0000-4000-a000-' || lpad(v.id::text, 12, '0'))::uuid, v.name, 'essai-reco-' || v.id,
  '[{"name": "x", "quantity": 1, "unit": "g"}]', '{Cuire.}', v.id <> 9, now(), '{diner}', v.cuisine,
  v.methods::text[], v.tags::text[], '{}', v.score, 0.5, v.allergens::text[], v.absent::text[],
  v.absent = '{}', v.diets::text[], v.refused::text[]
from (values
  (1, 'Salade grecque', 'grecque', '{four}', '{}', 8.0, '{}', private.allergen_keys()::text, '{sans_gluten,sans_porc}', '{}'),
  (2, 'Gratin', 'francaise', '{four}', '{}', 9.0, '{milk}', '{nuts}', '{sans_gluten,sans_porc}', '{}'),
  (3, 'Soupe sans étiquette', 'francaise', '{bouilli}', '{}', 8.5, '{}', '{nuts}', '{sans_gluten,sans_porc}', '{}'),
  (4, 'Saucisse', 'francaise', '{poele}', '{sans_porc,sans_gluten}', 9.5, '{}', private.allergen_keys()::text, '{sans_gluten}', '{sans_porc}'),
  (5, 'Pain', 'francaise', '{four}', '{sans_porc,sans_gluten}', 7.0, '{gluten}', '{milk,nuts}', '{sans_porc}', '{sans_gluten}'),
  (6, 'Riz', null, '{}', '{sans_porc,sans_gluten}', 6.0, '{}', '{milk,nuts}', '{}', '{}'),
  (9, 'Brouillon', 'grecque', '{four}', '{}', 10.0, '{}', private.allergen_keys()::text, '{}', '{}')
) as v (id, name, cuisine, methods, tags, score, allergens, absent, diets, refused);
alter table recipes enable trigger user;

create function pg_temp.rid(id integer) returns uuid language sql as $$
  select ('b0000000-0000-4000-a000-' || lpad(id::text, 12, '0'))::uuid
$$;
create function pg_temp.uid(id integer) returns uuid language sql as $$
  select ('a0000000-0000-4000-a000-' || lpad(id::text, 12, '0'))::uuid
$$;

select results_eq(
  format('select score, allergens_found, allergens_unknown, restrictions_broken, restrictions_unknown
    from calculate_diet_compatibility_score(pg_temp.rid(%s), pg_temp.uid(1))', v.id),
  format('values (%s, %L::text[], %L::text[], %L::text[], %L::text[])', v.score, v.found, v.unsure, v.broken, v.untold),
  v.why
)
from (values
  (1, 100, '{}', '{}', '{}', '{}', 'all suits'),
  (2, 0, '{milk}', '{}', '{}', '{}', 'an allergen: 0'),
  (3, 70, '{}', '{milk}', '{}', '{}', 'an unknown allergen costs 20 and is told, cuisine and methods 10'),
  (4, 40, '{}', '{}', '{sans_porc}', '{}', 'a food refuses what the tags say'),
  (5, 45, '{}', '{}', '{sans_gluten}', '{}', 'so does an allergen'),
  (6, 60, '{}', '{}', '{}', '{sans_gluten,sans_porc}', 'a tag alone tells nothing')
) as v (id, score, found, unsure, broken, untold, why);
select results_eq(
  'select score, likes_cuisine, likes_methods from calculate_diet_compatibility_score(pg_temp.rid(2), pg_temp.uid(2))',
  'values (100, null::boolean, null::text[])', 'who has no profile has nothing against it'
);
select throws_ok('select * from calculate_diet_compatibility_score(gen_random_uuid(), pg_temp.uid(1))', 'PT404', null, 'an unknown recipe');
select throws_ok('select * from calculate_diet_compatibility_score(null, pg_temp.uid(1))', 'PT404', null, 'no recipe');

create function pg_temp.names(person integer, meal text default null, how_many integer default 10) returns text[]
language sql as $$
  select array_agg(name order by rank) from get_personalized_recipe_recommendations(
    pg_temp.uid(person), meal, how_many)
$$;
select is(pg_temp.names(1), '{Salade grecque,Soupe sans étiquette,Riz}',
  'no allergen, no broken restriction, no draft; what suits comes before a better score');
select is(pg_temp.names(2), '{Saucisse,Gratin,Soupe sans étiquette,Salade grecque,Pain,Riz}', 'without a profile the score decides');
select is(pg_temp.names(1, 'petit_dejeuner'), null, 'none for another meal');
select is(pg_temp.names(2, 'diner', 1), '{Saucisse}', 'as many as wanted');
select is(
  (select allergens_unknown from get_personalized_recipe_recommendations(pg_temp.uid(1)) where name like 'Soupe%'),
  '{milk}', 'an unknown allergen is told');
select is_empty(
  $$ select r.recipe_id from get_personalized_recipe_recommendations(pg_temp.uid(1)) as r
     where r.score <> (select sum((x ->> 'points')::numeric) from jsonb_array_elements(r.reasons) as x) $$,
  'the points of the reasons add up to the score');
select is(
  (select array_agg(x ->> 'code') from get_personalized_recipe_recommendations(pg_temp.uid(1)) as r,
    jsonb_array_elements(r.reasons) as x where r.rank = 1),
  '{anti_inflammatory,compatibility,cuisine,cooking_methods}', 'the reasons of the first, the strongest before');

-- What the person did.
insert into user_recipe_interactions (user_id, recipe_id, is_liked, is_saved, rating, is_cooked, cooked_count, times_cooked) values
  (pg_temp.uid(2), pg_temp.rid(6), true, true, 5, false, 0, '{}'),
  (pg_temp.uid(2), pg_temp.rid(4), false, false, null, true, 1, array[now() - interval '2 days']),
  (pg_temp.uid(2), pg_temp.rid(2), false, false, 1, false, 0, '{}');
select is(pg_temp.names(2), '{Riz,Soupe sans étiquette,Salade grecque,Gratin,Saucisse,Pain}',
  'liked comes first; cooked lately and rated low step back');
select ok(
  (select reasons @> '[{"code": "liked", "points": 5}, {"code": "saved", "points": 4}, {"code": "own_rating", "points": 6}]'
   from get_personalized_recipe_recommendations(pg_temp.uid(2)) where name = 'Riz'), 'liked, saved and rated is told');
select ok(
  (select reasons @> '[{"code": "own_rating", "points": -6}]'
   from get_personalized_recipe_recommendations(pg_temp.uid(2)) where name = 'Gratin'), 'so is what speaks against');
select ok(
  (select reasons @> '[{"code": "cooked_lately", "points": -10}]'
   from get_personalized_recipe_recommendations(pg_temp.uid(2)) where name = 'Saucisse'), 'variety too');
select ok(
  (select reasons @> '[{"code": "community"}]'
   from get_personalized_recipe_recommendations(pg_temp.uid(1)) where name = 'Riz'), 'and what others think');

-- A thousand people by the same seed: an allergen never comes through.
select setseed(0.3);
create temporary table draws on commit drop as
select array(select k from unnest(private.allergen_keys()) as k where random() < 0.2 + 0 * g) as allergies
from generate_series(1, 60) as g;
create function pg_temp.leaks(allergies text[]) returns bigint language plpgsql as $$
begin
  update user_profiles set allergies = leaks.allergies where user_id = pg_temp.uid(1);
  return (select count(*) from get_personalized_recipe_recommendations(pg_temp.uid(1), null, 100) as r
    join recipes as x on x.id = r.recipe_id where x.allergens && leaks.allergies
      or not leaks.allergies <@ (x.allergens_absent || r.allergens_unknown));
end $$;
select is(sum(pg_temp.leaks(d.allergies)), 0::numeric,
  'over 60 people no allergen is recommended and none of unknown status goes untold') from draws as d;

-- Bad input.
select throws_ok(format('select * from get_personalized_recipe_recommendations(pg_temp.uid(1), %s)', v.call), v.state, null, v.why)
from (values
  ('''gouter''', 'PT422', 'an unknown meal'),
  ('''x"; drop table recipes; --''', 'PT422', 'a naughty one'),
  ('''diner'', 0', 'PT422', 'none wanted'),
  ('''diner'', -1', 'PT422', 'fewer than none'),
  ('''diner'', 101', 'PT422', 'too many')
) as v (call, state, why);
select is(cardinality(pg_temp.names(2, null, null)), 6, 'NULL wants the usual number');

-- Who may ask: oneself, and support under a grant.
select is(left(pg_temp.reads('a0000000-0000-4000-a000-000000000002', $$ select * from get_personalized_recipe_recommendations('a0000000-0000-4000-a000-000000000001') $$), 5), 'PT403', 'nobody sees what suits another');
select is(left(pg_temp.reads('a0000000-0000-4000-a000-000000000002', $$ select * from get_personalized_recipe_recommendations(null) $$), 5), 'PT403', 'nor nobody');
select is(left(pg_temp.reads('a0000000-0000-4000-a000-000000000002', $$ select * from calculate_diet_compatibility_score('b0000000-0000-4000-a000-000000000001', 'a0000000-0000-4000-a000-000000000001') $$), 5), 'PT403', 'nor whether one dish does');
select is(left(pg_temp.reads('a0000000-0000-4000-a000-000000000002', $$ select * from calculate_diet_compatibility_score('b0000000-0000-4000-a000-000000000009', 'a0000000-0000-4000-a000-000000000002') $$), 5), 'PT404', 'a draft does not exist');
select isnt(pg_temp.reads('a0000000-0000-4000-a000-000000000002', $$ select count(*) from (select * from get_personalized_recipe_recommendations('a0000000-0000-4000-a000-000000000002')) as r $$), '0', 'one asks for oneself');
select is(left(pg_temp.reads('a0000000-0000-4000-a000-000000000003', $$ select * from get_personalized_recipe_recommendations('a0000000-0000-4000-a000-000000000001') $$), 5), 'PT403', 'support neither, without a grant');
insert into private.personal_data_grants (staff_id, user_id, reason, expires_at)
values ('a0000000-0000-4000-a000-000000000003', 'a0000000-0000-4000-a000-000000000001', 'Demande numéro 12', now() + interval '10 minutes');
select isnt(pg_temp.reads('a0000000-0000-4000-a000-000000000003', $$ select count(*) from (select * from get_personalized_recipe_recommendations('a0000000-0000-4000-a000-000000000001')) as r $$), '0', 'with one, it does');
select is(left(pg_temp.reads(null, $$ select * from get_personalized_recipe_recommendations('a0000000-0000-4000-a000-000000000001') $$), 5), '42501', 'the public may not even ask');

select * from finish();
rollback;
