-- The search of recipes.

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
  diets text[],
  diets_refused text[],
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
  food_ids uuid[],
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
