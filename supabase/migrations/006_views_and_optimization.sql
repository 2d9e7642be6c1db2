-- What lists read: summary views, search, facets, and one index for each way to sort or filter.

-- ------------------------------------------------------------------------------------------------
-- The list of foods
-- ------------------------------------------------------------------------------------------------

create view public.foods_summary
with (security_invoker = true)
as
select
  f.id,
  f.name_fr,
  f.name_en,
  f.name_sort,
  f.common_names,
  f.category,
  f.subcategory,
  (f.nutrition_per_100g ->> 'energy_kcal')::numeric as energy_kcal,
  (f.nutrition_per_100g ->> 'protein_g')::numeric as protein_g,
  (f.nutrition_per_100g ->> 'carbohydrate_g')::numeric as carbohydrate_g,
  (f.nutrition_per_100g ->> 'fat_g')::numeric as fat_g,
  (f.nutrition_per_100g ->> 'fiber_g')::numeric as fiber_g,
  (f.nutrition_per_100g ->> 'salt_g')::numeric as salt_g,
  f.anti_inflammatory_score,
  f.inflammatory_potential,
  f.allergens,
  f.allergens_absent,
  f.diet_compatibility,
  f.season_months,
  f.season_availability,
  f.average_price_per_kg,
  f.price_is_estimate,
  f.is_incomplete,
  f.missing_essentials,
  f.ciqual_code,
  f.ciqual_edition,
  f.version,
  f.updated_at
from public.foods as f;

revoke all on table public.foods_summary from anon, authenticated, service_role;
grant select on table public.foods_summary to anon, authenticated, service_role;

comment on view public.foods_summary is
  'What lists show of each food; amounts per 100 g, price in EUR/kg. Read by everyone, as foods.';

create index idx_foods_search on public.foods using gin (search_vector);
create index idx_foods_typos on public.foods using gin (search_text extensions.gin_trgm_ops);
create index idx_foods_name on public.foods (name_sort, id);
create index idx_foods_category on public.foods (category, name_sort, id);
-- Best first with unknown last, and the reverse of it, worst first with unknown last.
create index idx_foods_score_desc
  on public.foods (anti_inflammatory_score desc nulls last, name_sort, id);
create index idx_foods_score on public.foods (anti_inflammatory_score, name_sort, id);
create index idx_foods_energy_desc
  on public.foods (
    ((nutrition_per_100g ->> 'energy_kcal')::numeric) desc nulls last, name_sort, id
  );
create index idx_foods_energy
  on public.foods (((nutrition_per_100g ->> 'energy_kcal')::numeric), name_sort, id);
create index idx_foods_updated on public.foods (updated_at desc, id);
create index idx_foods_price on public.foods (average_price_per_kg, name_sort, id);
create index idx_foods_allergens on public.foods using gin (allergens);
create index idx_foods_allergens_absent on public.foods using gin (allergens_absent);
create index idx_foods_diets on public.foods using gin (diet_compatibility);
create index idx_foods_seasons on public.foods using gin (season_months);
create index idx_foods_incomplete on public.foods (name_sort, id) where is_incomplete;
create index idx_foods_without_score
  on public.foods (name_sort, id) where anti_inflammatory_score is null;

-- ------------------------------------------------------------------------------------------------
-- Search
-- ------------------------------------------------------------------------------------------------

create function private.search_tokens(q text)
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  with words as (
    select w.word, w.place
    from regexp_split_to_table(private.search_words(left(q, 200)), ' ')
      with ordinality as w (word, place)
    where w.word <> ''
  ),
  telling as (
    select * from words
    -- Little words join names and tell nothing, unless there is nothing else.
    where word not in ('a', 'au', 'aux', 'd', 'de', 'des', 'du', 'en', 'et', 'l', 'la', 'le', 'les')
  )
  select coalesce(
    (select (array_agg(t.word order by t.place))[1:8] from telling as t),
    (select (array_agg(w.word order by w.place))[1:8] from words as w),
    '{}'
  );
$$;

comment on function private.search_tokens(text) is
  'The words that people search for, folded, at most eight. Callable by every API role.';

revoke all on function private.search_tokens(text) from public;
grant execute on function private.search_tokens(text) to anon, authenticated, service_role;

create function private.search_query(tokens text[])
returns tsquery
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
declare
  token text;
  word tsquery;
  wanted tsquery;
begin
  foreach token in array tokens loop
    -- The stem finds other endings, the word as typed so far finds its beginnings.
    word := to_tsquery('private.french_words', token || ':*') || (token || ':*')::tsquery;
    -- The stemmer knows poireaux, but neither choux nor any other plural in -oux.
    if token like '%oux' then
      word := word || left(token, -1)::tsquery;
    end if;
    wanted := case when wanted is null then word else wanted && word end;
  end loop;
  return wanted;
end;
$$;

comment on function private.search_query(text[]) is
  'Every word, in any order, by its stem or its beginning; NULL for no words. Callable by every '
  'API role.';

revoke all on function private.search_query(text[]) from public;
grant execute on function private.search_query(text[]) to anon, authenticated, service_role;

create function private.singular(words text)
returns text
language sql
immutable
parallel safe
set search_path = ''
as $$
  select regexp_replace(words, '([a-z]{2})[sx]\M', '\1', 'g');
$$;

comment on function private.singular(text) is
  'Folded words without a plural ending, good enough to compare names. Callable by every API role.';

revoke all on function private.singular(text) from public;
grant execute on function private.singular(text) to anon, authenticated, service_role;

create function private.matching_foods(q text)
returns table (id uuid, rank real)
language plpgsql
stable
rows 50
set search_path = ''
-- A transposition in a word of seven letters still shares half of its trigrams.
set pg_trgm.word_similarity_threshold = 0.38
as $$
declare
  tokens constant text[] := private.search_tokens(q);
  wanted constant tsquery := private.search_query(tokens);
  typed constant text := private.singular(private.search_words(left(q, 200)));
  longest text;
begin
  if wanted is null then
    return query select f.id, 0::real from public.foods as f;
    return;
  end if;
  -- While the first letters are typed: the beginnings of names, by their index.
  if length(typed) < 3 then
    return query
    select f.id, (4 + 1.0 / (1 + length(f.name_sort)))::real
    from public.foods as f
    where f.name_sort like typed || '%';
    if found then
      return;
    end if;
  end if;

  return query
  select
    f.id,
    (
      case
        -- The plural endings that singular removes are never among the first two letters.
        when left(f.search_text, 2) <> left(typed, 2) or n.beginning not like typed || '%' then 2
        when private.singular(f.name_sort) = typed then 8
        when n.beginning = typed or n.beginning like typed || ' %' then 6
        else 4
      end
      + ts_rank(f.search_vector, wanted) + 1.0 / (1 + length(f.name_sort))
    )::real
  from public.foods as f
  cross join lateral (
    -- All names, the French one first; room for the plurals that typed has lost.
    select private.singular(left(f.search_text, 2 * length(typed) + 2)) as beginning
  ) as n
  where f.search_vector @@ wanted;
  if found then
    return;
  end if;

  -- Nothing is written so: look for the longest word with typos, and then for the others.
  select t into longest from unnest(tokens) as t order by length(t) desc limit 1;
  return query
  with near as (
    select
      f.id,
      f.name_sort,
      (
        select min(extensions.word_similarity(t, f.search_text))
        from unnest(tokens) as t
      ) as similarity
    from public.foods as f
    where longest operator(extensions.<%) f.search_text
  )
  select n.id, (n.similarity + 0.1 / (1 + length(n.name_sort)))::real
  from near as n
  where n.similarity >= 0.35
    and n.similarity >= (select max(m.similarity) from near as m) - 0.2;
end;
$$;

comment on function private.matching_foods(text) is
  'The foods that fit what a person typed, better ones with a higher rank: from 2 for words in the '
  'names (from 4 when the name begins so, 8 when it is the name), below 1.1 for names with typos, '
  'which are looked for only when nothing is written as typed. All foods at rank 0 for no words. '
  'Callable by every API role; row level security applies.';

revoke all on function private.matching_foods(text) from public;
grant execute on function private.matching_foods(text) to anon, authenticated, service_role;

create function public.search_foods(q text)
returns table (
  id uuid,
  name_fr text,
  name_en text,
  name_sort text,
  common_names text[],
  category text,
  subcategory text,
  energy_kcal numeric,
  protein_g numeric,
  carbohydrate_g numeric,
  fat_g numeric,
  fiber_g numeric,
  salt_g numeric,
  anti_inflammatory_score numeric,
  inflammatory_potential public.inflammatory_potential,
  allergens text[],
  allergens_absent text[],
  diet_compatibility text[],
  season_months smallint[],
  season_availability text[],
  average_price_per_kg numeric,
  price_is_estimate boolean,
  is_incomplete boolean,
  missing_essentials text[],
  ciqual_code text,
  ciqual_edition text,
  version integer,
  updated_at timestamptz,
  rank real
)
language sql
stable
rows 50
set search_path = ''
as $$
  select
    s.id,
    s.name_fr,
    s.name_en,
    s.name_sort,
    s.common_names,
    s.category,
    s.subcategory,
    s.energy_kcal,
    s.protein_g,
    s.carbohydrate_g,
    s.fat_g,
    s.fiber_g,
    s.salt_g,
    s.anti_inflammatory_score,
    s.inflammatory_potential,
    s.allergens,
    s.allergens_absent,
    s.diet_compatibility,
    s.season_months,
    s.season_availability,
    s.average_price_per_kg,
    s.price_is_estimate,
    s.is_incomplete,
    s.missing_essentials,
    s.ciqual_code,
    s.ciqual_edition,
    s.version,
    s.updated_at,
    m.rank
  from private.matching_foods(q) as m
  join public.foods_summary as s on s.id = m.id;
$$;

comment on function public.search_foods(text) is
  'The rows of foods_summary that fit what a person typed, with a rank to order by, descending: '
  'forgives accents, plurals, word order and typos, and finds beginnings while typing. Filter, '
  'order and page it like a table. Callable by everyone.';

revoke all on function public.search_foods(text) from public;
grant execute on function public.search_foods(text) to anon, authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Facets
-- ------------------------------------------------------------------------------------------------

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
      case when g.missing_score <> scoreless then 'missing_score' end
    ], null)
  from (
    select
      f.category, f.allergens, f.allergens_absent, f.diet_compatibility, f.season_months,
      f.is_incomplete, f.anti_inflammatory_score is null as missing_score, count(*) as foods
    from public.foods as f
    where (not searching or f.id in (select m.id from private.matching_foods(q) as m))
      and (least_score is null or f.anti_inflammatory_score >= least_score)
      and (most_score is null or f.anti_inflammatory_score <= most_score)
    group by 1, 2, 3, 4, 5, 6, 7
  ) as g;
end;
$$;

comment on function private.food_groups(text, jsonb) is
  'The foods that fit a search and a score range, counted by all that facets look at, each group '
  'with the facets whose filter it fails. Called by food_facets; row level security applies.';

revoke all on function private.food_groups(text, jsonb) from public;
grant execute on function private.food_groups(text, jsonb) to anon, authenticated, service_role;

create function public.food_facets(q text default null, filter jsonb default '{}')
returns table (facet text, value text, foods bigint)
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
    'is_incomplete', 'missing_score', 'score_min', 'score_max'
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
  select 'total', null, coalesce(sum(f.foods), 0)::bigint from f where f.fails = '{}';
end;
$$;

comment on function public.food_facets(text, jsonb) is
  'How many foods each value of a facet has under a search and the filters of the other facets. '
  'Filters: lists category, allergens, season_months (any of them), allergens_absent, '
  'diet_compatibility (all of them); booleans is_incomplete, missing_score; numbers score_min, '
  'score_max. The row total counts the foods under all filters. Callable by everyone.';

revoke all on function public.food_facets(text, jsonb) from public;
grant execute on function public.food_facets(text, jsonb) to anon, authenticated, service_role;

analyze public.foods;

-- ------------------------------------------------------------------------------------------------
-- The list of recipes and its search
-- ------------------------------------------------------------------------------------------------

create view public.recipes_summary
with (security_invoker = true)
as
select
  r.id,
  r.name,
  r.name_sort,
  r.slug,
  r.servings,
  r.prep_time_minutes,
  r.cook_time_minutes,
  r.total_time_minutes,
  r.difficulty_level,
  r.meal_type,
  r.diet_tags,
  r.season,
  r.cuisine,
  r.cooking_methods,
  r.cost_per_serving_euro,
  r.anti_inflammatory_score,
  (r.nutrition_facts ->> 'energy_kcal')::numeric as energy_kcal,
  (r.nutrition_facts ->> 'protein_g')::numeric as protein_g,
  r.nutrition_facts is not null as has_nutrition,
  r.allergens,
  r.allergens_absent,
  r.allergens_unknown,
  r.is_featured,
  r.is_published,
  r.published_at,
  r.like_count,
  r.save_count,
  r.cooked_count,
  r.rating_avg,
  r.rating_count,
  r.version,
  r.updated_at
from public.recipes as r;

revoke all on table public.recipes_summary from anon, authenticated, service_role;
grant select on table public.recipes_summary to anon, authenticated, service_role;

comment on view public.recipes_summary is
  'What lists show of each recipe; amounts per portion, cost in EUR. Read as recipes: published '
  'ones by everyone.';

create index idx_recipes_recommendation
  on public.recipes (is_published, anti_inflammatory_score desc, total_time_minutes);
create index idx_recipes_search on public.recipes using gin (search_vector);
create index idx_recipes_typos on public.recipes using gin (search_text extensions.gin_trgm_ops);
create index idx_recipes_name on public.recipes (name_sort, id);
create index idx_recipes_score_desc
  on public.recipes (anti_inflammatory_score desc nulls last, name_sort, id);
create index idx_recipes_score on public.recipes (anti_inflammatory_score, name_sort, id);
create index idx_recipes_rating_desc
  on public.recipes (rating_avg desc nulls last, rating_count desc, id);
create index idx_recipes_time on public.recipes (total_time_minutes, name_sort, id);
create index idx_recipes_cost on public.recipes (cost_per_serving_euro, name_sort, id);
create index idx_recipes_updated on public.recipes (updated_at desc, id);
create index idx_recipes_allergens on public.recipes using gin (allergens);
create index idx_recipes_meal_type on public.recipes using gin (meal_type);
create index idx_recipes_diets on public.recipes using gin (diet_tags);

create function private.matching_recipes(q text)
returns table (id uuid, rank real)
language plpgsql
stable
security definer
rows 50
set search_path = ''
set pg_trgm.word_similarity_threshold = 0.45
as $$
declare
  drafts_too constant boolean := private.has_role('nutritionist', 'admin');
  tokens constant text[] := private.search_tokens(q);
  wanted constant tsquery := private.search_query(tokens);
  -- The same query, asked of the names alone.
  in_name constant tsquery :=
    regexp_replace(wanted::text, '''([a-z0-9]+)''(:(\*))?', '''\1'':\3A', 'g')::tsquery;
  typed constant text := private.singular(private.search_words(left(q, 200)));
  longest text;
begin
  if wanted is null then
    return query select r.id, 0::real from public.recipes as r where r.is_published or drafts_too;
    return;
  end if;
  return query
  select
    r.id,
    (
      case
        when not r.search_vector @@ in_name then 1
        -- Room for the plurals that typed has lost.
        when private.singular(r.search_text) = typed then 8
        when private.singular(left(r.search_text, 2 * length(typed) + 2)) like typed || '%' then 4
        else 2
      end
      + ts_rank(r.search_vector, wanted) + 1.0 / (1 + length(r.name_sort))
    )::real
  from public.recipes as r
  where r.search_vector @@ wanted and (r.is_published or drafts_too);
  if found then
    return;
  end if;

  select t into longest from unnest(tokens) as t order by length(t) desc limit 1;
  return query
  with near as (
    select
      r.id,
      r.name_sort,
      (
        select min(extensions.word_similarity(t, r.search_text)) from unnest(tokens) as t
      ) as similarity
    from public.recipes as r
    where longest operator(extensions.<%) r.search_text and (r.is_published or drafts_too)
  )
  select n.id, (n.similarity * 0.9 + 0.1 / (1 + length(n.name_sort)))::real
  from near as n
  where n.similarity >= 0.4
    and n.similarity >= (select max(m.similarity) from near as m) - 0.2;
end;
$$;

comment on function private.matching_recipes(text) is
  'The recipes that fit what a person typed, better ones with a higher rank: from 2 for words in '
  'the name (from 4 when it begins so, 8 when it is the name), from 1 for words in description and '
  'ingredients, below 1 for a name with typos, looked for only when nothing is written as typed. '
  'SECURITY DEFINER, because no policy but a constant one lets the index of a search be used: it '
  'checks the role once and leaves drafts to nutritionists and admins. Callable by every API role.';

revoke all on function private.matching_recipes(text) from public;
grant execute on function private.matching_recipes(text) to anon, authenticated, service_role;

create function public.search_recipes(q text)
returns table (
  id uuid,
  name text,
  name_sort text,
  slug text,
  servings integer,
  prep_time_minutes integer,
  cook_time_minutes integer,
  total_time_minutes integer,
  difficulty_level public.difficulty_level,
  meal_type text[],
  diet_tags text[],
  season text[],
  cuisine text,
  cooking_methods text[],
  cost_per_serving_euro numeric,
  anti_inflammatory_score numeric,
  energy_kcal numeric,
  protein_g numeric,
  has_nutrition boolean,
  allergens text[],
  allergens_absent text[],
  allergens_unknown boolean,
  is_featured boolean,
  is_published boolean,
  published_at timestamptz,
  like_count integer,
  save_count integer,
  cooked_count integer,
  rating_avg numeric,
  rating_count integer,
  version integer,
  updated_at timestamptz,
  rank real
)
language sql
stable
rows 50
set search_path = ''
as $$
  select s.*, m.rank
  from private.matching_recipes(q) as m
  join public.recipes_summary as s on s.id = m.id;
$$;

comment on function public.search_recipes(text) is
  'The rows of recipes_summary that fit what a person typed, with a rank to order by, descending: '
  'searches names, descriptions and ingredients, forgives accents, plurals, word order and, in '
  'names, typos. Filter, order and page it like a table. Callable by everyone.';

revoke all on function public.search_recipes(text) from public;
grant execute on function public.search_recipes(text) to anon, authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- The list of food combinations and its search
-- ------------------------------------------------------------------------------------------------

create view public.food_combinations_summary
with (security_invoker = true)
as
select
  c.id,
  c.food_1_id,
  f1.name_fr as food_1_name,
  f1.name_sort as food_1_sort,
  c.food_2_id,
  f2.name_fr as food_2_name,
  f2.name_sort as food_2_sort,
  c.combination_type,
  c.nutritional_benefits,
  c.synergy_score,
  c.evidence_grade,
  c.is_verified,
  c.reference_doi,
  c.version,
  c.updated_at
from public.food_combinations as c
join public.foods as f1 on f1.id = c.food_1_id
join public.foods as f2 on f2.id = c.food_2_id;

revoke all on table public.food_combinations_summary from anon, authenticated, service_role;
grant select on table public.food_combinations_summary to anon, authenticated, service_role;

comment on view public.food_combinations_summary is
  'What lists show of each combination, with the names of both foods. Read by everyone.';

create index idx_food_combinations_score
  on public.food_combinations (synergy_score desc, id);
create index idx_food_combinations_updated on public.food_combinations (updated_at desc, id);

create function private.matching_combinations(q text)
returns table (id uuid, rank real)
language plpgsql
stable
rows 50
set search_path = ''
as $$
declare
  tokens constant text[] := private.search_tokens(q);
  wanted constant tsquery := private.search_query(tokens);
begin
  if wanted is null then
    return query select c.id, 0::real from public.food_combinations as c;
    return;
  end if;
  return query
  select
    c.id,
    ((names.words @@ wanted)::integer + ts_rank(names.words || said.words, wanted))::real
  from public.food_combinations as c
  join public.foods as f1 on f1.id = c.food_1_id
  join public.foods as f2 on f2.id = c.food_2_id
  cross join lateral (select f1.search_vector || f2.search_vector as words) as names
  cross join lateral (
    select setweight(to_tsvector('private.french_words', private.search_words(
      variadic c.nutritional_benefits || c.scientific_explanation || c.reference_note
    )), 'C') as words
  ) as said
  where (names.words || said.words) @@ wanted;
  if found then
    return;
  end if;

  return query
  with near as (
    select
      c.id,
      (
        select min(extensions.word_similarity(t, f1.search_text || ' ' || f2.search_text))
        from unnest(tokens) as t
      ) as similarity
    from public.food_combinations as c
    join public.foods as f1 on f1.id = c.food_1_id
    join public.foods as f2 on f2.id = c.food_2_id
  )
  select n.id, n.similarity * 0.9::real
  from near as n
  where n.similarity >= 0.45
    and n.similarity >= (select max(m.similarity) from near as m) - 0.2;
end;
$$;

comment on function private.matching_combinations(text) is
  'The combinations that fit what a person typed: from 1 for words in the names of the two foods '
  'together, below 1 for words in what is said of them or for names with typos. Reads all '
  'combinations, which are hundreds. Callable by every API role; row level security applies.';

revoke all on function private.matching_combinations(text) from public;
grant execute on function private.matching_combinations(text) to anon, authenticated, service_role;

create function public.search_food_combinations(q text)
returns table (
  id uuid,
  food_1_id uuid,
  food_1_name text,
  food_1_sort text,
  food_2_id uuid,
  food_2_name text,
  food_2_sort text,
  combination_type public.combination_type,
  nutritional_benefits text[],
  synergy_score numeric,
  evidence_grade text,
  is_verified boolean,
  reference_doi text,
  version integer,
  updated_at timestamptz,
  rank real
)
language sql
stable
rows 50
set search_path = ''
as $$
  select s.*, m.rank
  from private.matching_combinations(q) as m
  join public.food_combinations_summary as s on s.id = m.id;
$$;

comment on function public.search_food_combinations(text) is
  'The rows of food_combinations_summary that fit what a person typed, with a rank to order by, '
  'descending; `tomate avocat` finds the pair. Filter, order and page it like a table. Callable by '
  'everyone.';

revoke all on function public.search_food_combinations(text) from public;
grant execute on function public.search_food_combinations(text)
  to anon, authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- The list of subscriptions
-- ------------------------------------------------------------------------------------------------

create view public.subscriptions_summary
with (security_invoker = true)
as
select
  s.id,
  s.user_id,
  u.email,
  u.display_name,
  s.stripe_customer_id,
  s.stripe_subscription_id,
  s.status,
  s.started_at,
  s.trial_end,
  s.current_period_start,
  s.current_period_end,
  s.amount_euro,
  s.billing_interval,
  s.cancel_at_period_end,
  s.canceled_at,
  s.ended_at,
  s.cancellation_kind,
  s.version,
  s.created_at,
  s.updated_at
from public.subscriptions as s
left join public.users as u on u.id = s.user_id;

revoke all on table public.subscriptions_summary from anon, authenticated, service_role;
grant select on table public.subscriptions_summary to authenticated, service_role;

comment on view public.subscriptions_summary is
  'What lists show of each subscription, with its account; amounts in EUR, VAT included. Read as '
  'subscriptions: all by support and admins, their own by people.';

create index idx_subscriptions_created on public.subscriptions (created_at desc, id);
create index idx_subscriptions_status on public.subscriptions (status, current_period_end, id);
create index idx_subscriptions_period_end on public.subscriptions (current_period_end, id);

-- ------------------------------------------------------------------------------------------------
-- The list of accounts and its search
-- ------------------------------------------------------------------------------------------------

create view public.users_summary
with (security_invoker = true)
as
select
  u.id,
  u.email,
  u.phone,
  u.display_name,
  u.is_active,
  u.email_verified_at,
  u.created_at,
  u.updated_at,
  s.id as subscription_id,
  s.status as subscription_status,
  s.current_period_end,
  s.cancel_at_period_end
from public.users as u
left join lateral (
  select latest.id, latest.status, latest.current_period_end, latest.cancel_at_period_end
  from public.subscriptions as latest
  where latest.user_id = u.id
  order by latest.created_at desc
  limit 1
) as s on true;

revoke all on table public.users_summary from anon, authenticated, service_role;
grant select on table public.users_summary to authenticated, service_role;

comment on view public.users_summary is
  'What lists show of each account, with its latest subscription. Read as users: all by support and '
  'admins, their own by people.';

create index idx_users_search on public.users using gin (search_text extensions.gin_trgm_ops);
create index idx_users_created on public.users (created_at desc, id);
create index idx_user_profiles_names on public.user_profiles
  using gin (private.search_words(first_name, last_name) extensions.gin_trgm_ops);

create function private.matching_users(q text)
returns table (id uuid, rank real)
language plpgsql
stable
security definer
rows 50
set search_path = ''
set pg_trgm.word_similarity_threshold = 0.45
as $$
declare
  typed constant text := btrim(left(q, 200));
  phrase constant text := private.search_words(typed);
  -- As phones are stored: digits alone, without the 0 that stands for the country.
  digits constant text := case
    when typed ~ '^[+0-9 ().-]{6,}$' then ltrim(regexp_replace(typed, '[^0-9]', '', 'g'), '0')
  end;
  words constant text[] := case
    when digits is not null then array[digits]
    else array(select regexp_split_to_table(phrase, ' ') limit 8)
  end;
  longest constant text := (select w from unnest(words) as w order by length(w) desc limit 1);
  -- Under three letters there is nothing to look up in the middle of a word.
  pattern constant text :=
    case when length(longest) > 2 then '%' || longest || '%' else longest || '%' end;
begin
  if not private.has_role('support', 'admin') then
    perform private.fail(403, 'forbidden', 'q');
  end if;
  if coalesce(longest, '') = '' then
    return;
  end if;

  return query
  select hit.id, max(hit.rank)::real
  from (
    select u.id, 9 as rank
    from public.users as u
    where u.email = lower(typed)
      or u.id = case
        when typed ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' then typed::uuid
      end
    union all
    select s.user_id, 9
    from public.subscriptions as s
    where s.stripe_customer_id = typed or s.stripe_subscription_id = typed
    union all
    (
      select
        u.id,
        case
          when u.search_text like phrase || '%' then 4
          when u.search_text like '%' || phrase || '%' then 3
          else 2
        end
      from public.users as u
      where u.search_text like pattern
        and u.search_text like all (array(select '%' || w || '%' from unnest(words) as w))
      limit 1000
    )
    union all
    (
      select
        p.user_id,
        case when private.search_words(p.first_name, p.last_name) = phrase then 4 else 2 end
      from public.user_profiles as p
      where private.search_words(p.first_name, p.last_name) like pattern
        and private.search_words(p.first_name, p.last_name)
          like all (array(select '%' || w || '%' from unnest(words) as w))
      limit 1000
    )
  ) as hit
  group by hit.id;
  if found or digits is not null then
    return;
  end if;

  return query
  select near.id, near.similarity
  from (
    select
      resembling.id,
      (
        select min(extensions.word_similarity(w, resembling.search_text)) from unnest(words) as w
      )::real as similarity
    from (
      select u.id, u.search_text
      from public.users as u
      where longest operator(extensions.<%) u.search_text
      -- A word that resembles everybody's must not take seconds.
      limit 1000
    ) as resembling
  ) as near
  where near.similarity >= 0.45
  order by near.similarity desc
  limit 50;
end;
$$;

comment on function private.matching_users(text) is
  'The accounts that fit what support typed: rank 9 for a whole address, account or Stripe '
  'identifier, 2 to 4 for parts of address, phone or names, below 1 for typos, looked for only when '
  'nothing is written as typed. At most 1,000 of each kind; nobody for no words. SECURITY DEFINER, '
  'because no policy lets the index of a search be used: it checks the role once, PT403 without '
  'support or admin. The names of a profile lead to the account and to nothing else of the '
  'profile. Callable by signed-in people.';

revoke all on function private.matching_users(text) from public;
grant execute on function private.matching_users(text) to authenticated;

create function public.search_users(q text)
returns table (
  id uuid,
  email text,
  phone text,
  display_name text,
  is_active boolean,
  email_verified_at timestamptz,
  created_at timestamptz,
  updated_at timestamptz,
  subscription_id uuid,
  subscription_status public.subscription_status,
  current_period_end timestamptz,
  cancel_at_period_end boolean,
  rank real
)
language sql
stable
rows 50
set search_path = ''
as $$
  select s.*, m.rank
  from private.matching_users(q) as m
  join public.users_summary as s on s.id = m.id;
$$;

comment on function public.search_users(text) is
  'The rows of users_summary that fit an address, a name, a phone, an account or a Stripe '
  'identifier, whole or in part, with a rank to order by, descending. Filter, order and page it '
  'like a table. PT403 without the role support or admin. Callable by signed-in people.';

revoke all on function public.search_users(text) from public;
grant execute on function public.search_users(text) to authenticated;
