-- The search of foods.

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
  allergens_unknown boolean,
  diet_compatibility text[],
  season_months smallint[],
  is_imported boolean,
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
    s.allergens_unknown,
    s.diet_compatibility,
    s.season_months,
    s.is_imported,
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
