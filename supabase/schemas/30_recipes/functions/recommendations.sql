-- Which recipes to recommend to a person.

create function private.current_season()
returns text
language sql
stable
set search_path = ''
as $$
  select (private.seasons_of(array[date_part('month', private.today())::smallint]))[1];
$$;

comment on function private.current_season() is
  'The season of today in France. Called by recommend_recipes.';

revoke all on function private.current_season() from public;

create function private.recipe_candidates(person uuid, meal text)
returns setof uuid
language plpgsql
stable
rows 200
set search_path = ''
as $$
declare
  allergies constant text[] := coalesce(
    (select p.allergies from public.user_profiles as p where p.user_id = person), '{}'
  );
begin
  return query
  (
    select r.id
    from public.recipes as r
    where
      r.is_published
      and r.anti_inflammatory_score is not null
      and (meal is null or r.meal_type @> array[meal])
      and not r.allergens && allergies
    order by r.anti_inflammatory_score desc, r.total_time_minutes
    limit 200
  )
  union
  (
    select r.id
    from public.user_recipe_interactions as i
    join public.recipes as r on r.id = i.recipe_id
    where
      i.user_id = person
      and r.is_published
      and (i.is_liked or i.is_saved or i.rating >= 4)
      and (meal is null or r.meal_type @> array[meal])
    limit 200
  );
end;
$$;

comment on function private.recipe_candidates(uuid, text) is
  'The recipes worth scoring for a person: the best by idx_recipes_recommendation, and what the person '
  'knows. Scoring every recipe of a large collection would change the tail only, since the score '
  'weighs most. Called by recommend_recipes, which checks who asks.';

revoke all on function private.recipe_candidates(uuid, text) from public;

create function private.recommend_recipes(person uuid, meal text, how_many integer)
returns table (
  rank integer,
  recipe_id uuid,
  name text,
  slug text,
  score numeric,
  compatibility integer,
  anti_inflammatory_score numeric,
  total_time_minutes integer,
  cost_per_serving_euro numeric,
  rating_avg numeric,
  allergens_unknown text[],
  restrictions_unknown text[],
  reasons jsonb
)
language plpgsql
stable
security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
  perform private.require_about(person);
  return query
  with mine as materialized (
    select i.recipe_id, i.is_liked, i.is_saved, i.rating, i.cooked_count,
      (select max(t) from unnest(i.times_cooked) as t) as last_cooked
    from public.user_recipe_interactions as i
    where i.user_id = person
  ),
  fit as (
    select f.*
    from private.recipe_fit(
      array(select c from private.recipe_candidates(person, meal) as c), person
    ) as f
    where f.score > 0 and f.restrictions_broken = '{}'
  ),
  points as (
    select
      r.id,
      p.code,
      round(p.points, 1) as points,
      p.value
    from fit as f
    join public.recipes as r on r.id = f.recipe_id
    left join mine as m on m.recipe_id = r.id
    cross join lateral (values
      ('anti_inflammatory', 40 * (r.anti_inflammatory_score - 1) / 9,
        to_jsonb(r.anti_inflammatory_score)),
      ('compatibility', 25.0 * f.score / 100, to_jsonb(f.score)),
      ('cuisine', case when f.likes_cuisine then 8.0 end, to_jsonb(r.cuisine)),
      ('cooking_methods', case when f.likes_methods <> '{}' then 4.0 end,
        to_jsonb(f.likes_methods)),
      ('season', case when private.current_season() = any (r.season) then 3.0 end,
        to_jsonb(r.season)),
      ('liked', case when m.is_liked then 5.0 end, 'true'::jsonb),
      ('saved', case when m.is_saved then 4.0 end, 'true'::jsonb),
      ('own_rating', case when m.rating is not null then 3.0 * (m.rating - 3) end,
        to_jsonb(m.rating)),
      ('cooked_lately', case when m.last_cooked > now() - interval '7 days' then -10.0 end,
        to_jsonb(m.last_cooked)),
      -- Five imaginary ratings of 3.5 keep one enthusiast from outweighing many.
      ('community', case when r.rating_count > 0 then
        2.0 * ((r.rating_avg * r.rating_count + 3.5 * 5) / (r.rating_count + 5) - 3) end,
        to_jsonb(r.rating_avg))
    ) as p (code, points, value)
    where p.points is not null
  ),
  scored as (
    select
      p.id,
      sum(p.points) as score,
      jsonb_agg(
        jsonb_build_object('code', p.code, 'points', p.points, 'value', p.value)
        order by abs(p.points) desc, p.code
      ) as reasons
    from points as p
    group by p.id
  )
  select
    row_number() over best::integer,
    r.id,
    r.name,
    r.slug,
    s.score,
    f.score,
    r.anti_inflammatory_score,
    r.total_time_minutes,
    r.cost_per_serving_euro,
    r.rating_avg,
    f.allergens_unknown,
    f.restrictions_unknown,
    s.reasons
  from scored as s
  join public.recipes as r on r.id = s.id
  join fit as f on f.recipe_id = s.id
  window best as (order by s.score desc, r.anti_inflammatory_score desc nulls last, r.id)
  order by s.score desc, r.anti_inflammatory_score desc nulls last, r.id
  limit how_many;
end;
$$;

comment on function private.recommend_recipes(uuid, text, integer) is
  'Twin of get_personalized_recipe_recommendations. SECURITY DEFINER: it checks who asks '
  '(PT403).';

revoke all on function private.recommend_recipes(uuid, text, integer) from public;
grant execute on function private.recommend_recipes(uuid, text, integer)
  to authenticated, service_role;

create function private.require_sound_question(person uuid, meal text, how_many integer)
returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  perform private.require_about(person);
  if meal <> all (private.meal_keys()) then
    perform private.fail(422, 'unknown_meal', 'meal_type', left(meal, 60));
  end if;
  perform private.require_between(how_many, 1, 100, 'limit');
end;
$$;

comment on function private.require_sound_question(uuid, text, integer) is
  'Refuses what get_personalized_recipe_recommendations is not to answer. Callable by signed-in '
  'people.';

revoke all on function private.require_sound_question(uuid, text, integer) from public;
grant execute on function private.require_sound_question(uuid, text, integer)
  to authenticated, service_role;

create function public.get_personalized_recipe_recommendations(
  user_id uuid, meal_type text default null, "limit" integer default 10
)
returns table (
  rank integer,
  recipe_id uuid,
  name text,
  slug text,
  score numeric,
  compatibility integer,
  anti_inflammatory_score numeric,
  total_time_minutes integer,
  cost_per_serving_euro numeric,
  rating_avg numeric,
  allergens_unknown text[],
  restrictions_unknown text[],
  reasons jsonb
)
language sql
stable
rows 10
set search_path = ''
as $$
  select
    private.require_sound_question(
      get_personalized_recipe_recommendations.user_id, meal_type, "limit"
    );
  select r.*
  from private.recommend_recipes(
    get_personalized_recipe_recommendations.user_id, meal_type, coalesce("limit", 10)
  ) as r;
$$;

comment on function public.get_personalized_recipe_recommendations(uuid, text, integer) is
  'Published recipes for a person, best first, for a meal or any, with the reasons of each rank: '
  '[{code, points, value}], whose points add up to the score: anti-inflammatory score up to 40, '
  'compatibility 25, cuisine 8, cooking methods 4, season 3, liked 5, saved 4, own rating -6 to 6, '
  'cooked within 7 days -10, community -4 to 4. Recipes with an allergen of the person or against '
  'a restriction are left out; allergens_unknown and restrictions_unknown are not known to be safe. '
  'About oneself or under a live grant, else PT403; PT422 for an unknown meal or a limit outside '
  '1-100. Callable by signed-in people.';

revoke all on function public.get_personalized_recipe_recommendations(uuid, text, integer) from public;
grant execute on function public.get_personalized_recipe_recommendations(uuid, text, integer)
  to authenticated, service_role;
