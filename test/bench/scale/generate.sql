-- 100,000 people, 1,000,000 days of tracking and 20,000 recipes beside the sample data, made by
-- copying it with other keys. Triggers and foreign keys rest meanwhile: what they would derive is
-- copied with the rows.
set session_replication_role = replica;

create temporary table sample_recipes as
select r.*, row_number() over (order by r.slug)::integer as nr from public.recipes as r;

create temporary table made_recipes as
select gen_random_uuid() as new_id, s.nr, s.id as old_id, copy
from generate_series(1, 20000) as copy
join sample_recipes as s on s.nr = 1 + copy % (select count(*) from sample_recipes);

insert into public.recipes (
  id, name, slug, description, ingredients, instructions, servings, prep_time_minutes,
  cook_time_minutes, difficulty_level, meal_type, diet_tags, season, cuisine, cooking_methods,
  cost_per_serving_euro, is_published, published_at, nutrition_facts, nutrition_detail,
  anti_inflammatory_score, score_r, score_mass_g, allergens, allergens_absent, allergens_unknown,
  like_count, rating_count, rating_sum, rating_avg, updated_at
)
select
  m.new_id, s.name || ' n° ' || m.copy, s.slug || '-' || m.copy, s.description, s.ingredients,
  s.instructions, s.servings, 5 + m.copy % 60, m.copy % 90, s.difficulty_level, s.meal_type,
  s.diet_tags, s.season, s.cuisine, s.cooking_methods, s.cost_per_serving_euro,
  s.is_published, s.published_at, s.nutrition_facts, s.nutrition_detail,
  s.anti_inflammatory_score, s.score_r, s.score_mass_g, s.allergens, s.allergens_absent,
  s.allergens_unknown, m.copy % 100, m.copy % 50, (m.copy % 50) * 4,
  case when m.copy % 50 > 0 then 4 end, now() - m.copy * interval '1 minute'
from made_recipes as m
join sample_recipes as s on s.nr = m.nr;

insert into public.recipe_ingredients
  (recipe_id, is_published, position, food_id, name, quantity, unit, grams)
select m.new_id, i.is_published, i.position, i.food_id, i.name, i.quantity, i.unit, i.grams
from made_recipes as m
join public.recipe_ingredients as i on i.recipe_id = m.old_id;

create temporary table made_people as
select ('10000000-0000-4000-a000-' || lpad(n::text, 12, '0'))::uuid as id, n
from generate_series(1, 100000) as n;

insert into auth.users (id, aud, role, email, raw_app_meta_data, raw_user_meta_data)
select id, 'authenticated', 'authenticated', 'personne' || n || '@coach.example', '{}', '{}'
from made_people;

insert into public.users (id, email, display_name, created_at)
select id, 'personne' || n || '@coach.example', 'Personne ' || n, now() - n * interval '5 minutes'
from made_people;

insert into public.user_profiles
  (user_id, first_name, last_name, birth_date, gender, weight_kg, height_cm)
select
  id, 'Prénom' || n % 500, 'Nom' || n % 3000, date '1960-01-01' + n % 15000,
  (array['homme', 'femme']::public.gender[])[1 + n % 2], 50 + n % 50, 150 + n % 40
from made_people;

insert into public.subscriptions (
  user_id, stripe_customer_id, stripe_subscription_id, status, started_at,
  current_period_start, current_period_end, created_at
)
select
  id, 'cus_scale' || n, 'sub_scale' || n,
  case when n % 4 = 0 then 'canceled' else 'active' end::public.subscription_status,
  now() - n % 500 * interval '1 day', now() - n % 30 * interval '1 day',
  now() + (30 - n % 30) * interval '1 day', now() - n * interval '5 minutes'
from made_people;

-- Twenty days of half of the people.
insert into public.daily_nutrition_tracking
  (user_id, tracking_date, consumed_nutrition, calories_consumed, daily_anti_inflammatory_score)
select
  p.id, current_date - day, '{"energy_kcal": 1900, "protein_g": 80}', 1500 + (p.n * day) % 900,
  1 + (p.n + day) % 90 / 10.0
from made_people as p
cross join generate_series(1, 20) as day
where p.n % 2 = 0;

insert into public.user_recipe_interactions (user_id, recipe_id, is_liked, rating, last_viewed_at)
select p.id, m.new_id, p.n % 3 = 0, 1 + p.n % 5, now() - p.n * interval '1 minute'
from made_people as p
join made_recipes as m on m.copy = 1 + p.n % 20000;

set session_replication_role = origin;
analyze;
