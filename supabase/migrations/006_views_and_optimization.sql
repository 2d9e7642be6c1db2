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
