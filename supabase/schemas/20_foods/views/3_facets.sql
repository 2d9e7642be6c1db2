-- The filters of foods with their counts.

create function private.facet_values(filter jsonb, facet text)
returns text[]
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  given constant jsonb := filter -> facet;
begin
  if coalesce(jsonb_typeof(given), 'null') = 'null' or given = '[]' then
    return null;
  end if;
  if jsonb_typeof(given) <> 'array' or exists (
    select from jsonb_array_elements(given) as v
    where jsonb_typeof(v) not in ('string', 'number')
  ) then
    perform private.fail(422, 'unknown_filter', 'filter.' || facet, facet);
  end if;
  return array(select jsonb_array_elements_text(given));
end;
$$;

comment on function private.facet_values(jsonb, text) is
  'The values that a facet filter asks for; NULL for none. PT422 when it is no list of texts or '
  'numbers. Callable by every API role.';

revoke all on function private.facet_values(jsonb, text) from public;
grant execute on function private.facet_values(jsonb, text) to anon, authenticated, service_role;

create function private.facet_single(filter jsonb, facet text, kind text)
returns text
language plpgsql
stable
parallel safe
set search_path = ''
as $$
begin
  if coalesce(jsonb_typeof(filter -> facet), 'null') not in (kind, 'null') then
    perform private.fail(422, 'unknown_filter', 'filter.' || facet, facet);
  end if;
  return filter ->> facet;
end;
$$;

comment on function private.facet_single(jsonb, text, text) is
  'The value that a filter asks for, of one JSON type; NULL for none, PT422 for another type. '
  'Callable by every API role.';

revoke all on function private.facet_single(jsonb, text, text) from public;
grant execute on function private.facet_single(jsonb, text, text)
  to anon, authenticated, service_role;

create function private.food_groups(q text, filter jsonb)
returns table (
  category text,
  allergens text[],
  allergens_absent text[],
  diet_compatibility text[],
  season_months smallint[],
  is_incomplete boolean,
  missing_score boolean,
  allergens_unknown boolean,
  foods bigint,
  fails text[]
)
language plpgsql
stable
rows 1000
set search_path = ''
as $$
declare
  in_categories constant text[] := private.facet_values(filter, 'category');
  with_allergens constant text[] := private.facet_values(filter, 'allergens');
  without_allergens constant text[] := private.facet_values(filter, 'allergens_absent');
  of_diets constant text[] := private.facet_values(filter, 'diet_compatibility');
  in_months constant text[] := private.facet_values(filter, 'season_months');
  incomplete constant boolean := private.facet_single(filter, 'is_incomplete', 'boolean')::boolean;
  scoreless constant boolean := private.facet_single(filter, 'missing_score', 'boolean')::boolean;
  undecided constant boolean :=
    private.facet_single(filter, 'allergens_unknown', 'boolean')::boolean;
  least_score constant numeric := private.facet_single(filter, 'score_min', 'number')::numeric;
  most_score constant numeric := private.facet_single(filter, 'score_max', 'number')::numeric;
  searching constant boolean := cardinality(private.search_tokens(q)) > 0;
begin
  return query
  select
    g.*,
    array_remove(array[
      case when g.category <> all (in_categories) then 'category' end,
      case when not g.allergens && with_allergens then 'allergens' end,
      case when not g.allergens_absent @> without_allergens then 'allergens_absent' end,
      case when not g.diet_compatibility @> of_diets then 'diet_compatibility' end,
      case when not g.season_months::text[] && in_months then 'season_months' end,
      case when g.is_incomplete <> incomplete then 'is_incomplete' end,
      case when g.missing_score <> scoreless then 'missing_score' end,
      case when g.allergens_unknown <> undecided then 'allergens_unknown' end
    ], null)
  from (
    select
      f.category, f.allergens, f.allergens_absent, f.diet_compatibility, f.season_months,
      f.is_incomplete, f.anti_inflammatory_score is null as missing_score, f.allergens_unknown,
      count(*) as foods
    from public.foods as f
    where (not searching or f.id in (select m.id from private.matching_foods(q) as m))
      and (least_score is null or f.anti_inflammatory_score >= least_score)
      and (most_score is null or f.anti_inflammatory_score <= most_score)
    group by 1, 2, 3, 4, 5, 6, 7, 8
  ) as g;
end;
$$;

comment on function private.food_groups(text, jsonb) is
  'The foods that fit a search and a score range, counted by all that facets look at, each group '
  'with the facets whose filter it fails. Called by food_facets; row level security applies.';

revoke all on function private.food_groups(text, jsonb) from public;
grant execute on function private.food_groups(text, jsonb) to anon, authenticated, service_role;

create function public.food_facets(q text default null, filter jsonb default '{}')
returns table (facet text, value text, found bigint)
language plpgsql
stable
rows 80
set search_path = ''
as $$
declare
  unknown text;
begin
  if jsonb_typeof(coalesce(filter, '{}')) <> 'object' then
    perform private.fail(422, 'not_an_object', 'filter');
  end if;
  select k into unknown
  from jsonb_object_keys(coalesce(filter, '{}')) as k
  where k not in (
    'category', 'allergens', 'allergens_absent', 'diet_compatibility', 'season_months',
    'is_incomplete', 'missing_score', 'allergens_unknown', 'score_min', 'score_max'
  )
  limit 1;
  if unknown is not null then
    perform private.fail(422, 'unknown_filter', 'filter', left(unknown, 60));
  end if;

  return query
  with f as materialized (
    select g.* from private.food_groups(q, coalesce(filter, '{}')) as g
    -- Foods that fail the filters of two facets count in none.
    where cardinality(g.fails) < 2
  )
  select 'category', f.category, sum(f.foods)::bigint
  from f where f.fails <@ array['category'] group by f.category
  union all
  select 'allergens', v, sum(f.foods)::bigint
  from f cross join lateral unnest(f.allergens) as v
  where f.fails <@ array['allergens'] group by v
  union all
  select 'allergens_absent', v, sum(f.foods)::bigint
  from f cross join lateral unnest(f.allergens_absent) as v
  where f.fails <@ array['allergens_absent'] group by v
  union all
  select 'diet_compatibility', v, sum(f.foods)::bigint
  from f cross join lateral unnest(f.diet_compatibility) as v
  where f.fails <@ array['diet_compatibility'] group by v
  union all
  select 'season_months', v::text, sum(f.foods)::bigint
  from f cross join lateral unnest(f.season_months) as v
  where f.fails <@ array['season_months'] group by v
  union all
  select 'is_incomplete', 'true', coalesce(sum(f.foods), 0)::bigint
  from f where f.is_incomplete and f.fails <@ array['is_incomplete']
  union all
  select 'missing_score', 'true', coalesce(sum(f.foods), 0)::bigint
  from f where f.missing_score and f.fails <@ array['missing_score']
  union all
  select 'allergens_unknown', 'true', coalesce(sum(f.foods), 0)::bigint
  from f where f.allergens_unknown and f.fails <@ array['allergens_unknown']
  union all
  select 'total', null, coalesce(sum(f.foods), 0)::bigint from f where f.fails = '{}';
end;
$$;

comment on function public.food_facets(text, jsonb) is
  'How many foods each value of a facet has under a search and the filters of the other facets. '
  'Filters: lists category, allergens, season_months (any of them), allergens_absent, '
  'diet_compatibility (all of them); booleans is_incomplete, missing_score, allergens_unknown '
  '(some allergen undecided); numbers score_min, score_max. The row total counts the foods under all filters. Callable by everyone.';

revoke all on function public.food_facets(text, jsonb) from public;
grant execute on function public.food_facets(text, jsonb) to anon, authenticated, service_role;

analyze public.foods;
