-- Does a recipe suit a person.

create function private.recipe_fit(recipe_ids uuid[], person uuid)
returns table (
  recipe_id uuid,
  score integer,
  allergens_found text[],
  allergens_unknown text[],
  restrictions_broken text[],
  restrictions_unknown text[],
  likes_cuisine boolean,
  likes_methods text[]
)
language plpgsql
stable
rows 20
security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
  perform private.require_about(person);
  return query
  with who as (
    select
      coalesce(p.allergies, '{}') as allergies,
      coalesce(p.food_restrictions, '{}') as restrictions,
      coalesce(f.favorite_cuisines, '{}') as cuisines,
      coalesce(f.preferred_cooking_methods, '{}') as methods
    from (select person as id) as me
    left join public.user_profiles as p on p.user_id = me.id
    left join public.user_preferences as f on f.user_id = me.id
  ),
  compared as (
    select
      r.id,
      array(
        select a from unnest(w.allergies) as a where a = any (r.allergens) order by a
      ) as found,
      array(
        select a from unnest(w.allergies) as a
        where a <> all (r.allergens) and a <> all (r.allergens_absent) order by a
      ) as unsure,
      array(select d from unnest(w.restrictions) as d where d = any (r.diets_refused) order by d)
        as broken,
      array(
        select d from unnest(w.restrictions) as d
        where d <> all (r.diets_refused) and d <> all (r.diets) order by d
      ) as untold,
      case when cardinality(w.cuisines) > 0 then coalesce(r.cuisine = any (w.cuisines), false) end
        as likes_cuisine,
      case when cardinality(w.methods) > 0
        then array(select m from unnest(r.cooking_methods) as m where m = any (w.methods) order by m)
      end as likes_methods
    from unnest(recipe_ids) as wanted (id)
    join public.recipes as r on r.id = wanted.id
    cross join who as w
  )
  select
    c.id,
    case
      when cardinality(c.found) > 0 then 0
      else greatest(
        1,
        100
        - 50 * cardinality(c.broken)
        - 20 * cardinality(c.unsure)
        - 15 * cardinality(c.untold)
        - case when c.likes_cuisine = false then 5 else 0 end
        - case when c.likes_methods = '{}' then 5 else 0 end
      )
    end,
    c.found,
    c.unsure,
    c.broken,
    c.untold,
    c.likes_cuisine,
    c.likes_methods
  from compared as c;
end;
$$;

comment on function private.recipe_fit(uuid[], uuid) is
  'How recipes suit a person, 0 to 100: 0 with an allergen of theirs; else 100 less 50 for each '
  'broken restriction, 20 for each of their allergens of unknown status, 15 for each restriction '
  'of unknown status, 5 for a cuisine and 5 for cooking methods that are not theirs, at least 1. '
  'SECURITY DEFINER: it checks who asks (PT403).';

revoke all on function private.recipe_fit(uuid[], uuid) from public;
grant execute on function private.recipe_fit(uuid[], uuid) to authenticated, service_role;

create function public.calculate_diet_compatibility_score(recipe_id uuid, user_id uuid)
returns table (
  score integer,
  allergens_found text[],
  allergens_unknown text[],
  restrictions_broken text[],
  restrictions_unknown text[],
  likes_cuisine boolean,
  likes_methods text[]
)
language plpgsql
stable
rows 1
set search_path = ''
as $$
#variable_conflict use_column
begin
  perform private.require_about(calculate_diet_compatibility_score.user_id);
  if not exists (
    select from public.recipes as r where r.id = calculate_diet_compatibility_score.recipe_id
  ) then
    perform private.fail(
      404, 'recipe_not_found', 'recipe_id',
      coalesce(calculate_diet_compatibility_score.recipe_id::text, '')
    );
  end if;
  return query
    select
      f.score, f.allergens_found, f.allergens_unknown, f.restrictions_broken,
      f.restrictions_unknown, f.likes_cuisine, f.likes_methods
    from private.recipe_fit(
      array[calculate_diet_compatibility_score.recipe_id],
      calculate_diet_compatibility_score.user_id
    ) as f;
end;
$$;

comment on function public.calculate_diet_compatibility_score(uuid, uuid) is
  'How a recipe suits a person: one row with the score, 0 to 100 (0 means an allergen of theirs), '
  'and what it comes from. allergens_unknown and restrictions_unknown are not known to be safe. '
  'Preferences are NULL when the person has none. About oneself or under a live grant, else PT403; '
  'PT404 for a recipe that the caller may not read. Callable by signed-in people.';

revoke all on function public.calculate_diet_compatibility_score(uuid, uuid) from public;
grant execute on function public.calculate_diet_compatibility_score(uuid, uuid)
  to authenticated, service_role;
