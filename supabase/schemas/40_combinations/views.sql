-- The list of food combinations: view, search, and an index for each way to sort it.

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

create function public.combination_facets(q text default null, filter jsonb default '{}')
returns table (facet text, value text, found bigint)
language sql
stable
rows 20
set search_path = ''
as $$
  select * from private.count_facets(
    'public.food_combinations_summary', 'private.matching_combinations', array[
      ('combination_type', 'any', 'array[combination_type::text]'),
      ('evidence_grade', 'any', 'array[evidence_grade]'),
      ('synergy_score', 'range', 'synergy_score'),
      ('unverified', 'state', 'not is_verified')
    ]::private.facet[], q, filter
  );
$$;

comment on function public.combination_facets(text, jsonb) is
  'How many combinations each value of a facet has under a search and the filters of the other facets. '
  'Filters: lists combination_type, evidence_grade (any of them); boolean unverified; numbers '
  'synergy_score_min, synergy_score_max. The row total counts the combinations under all filters. '
  'Callable by everyone.';

revoke all on function public.combination_facets(text, jsonb) from public;
grant execute on function public.combination_facets(text, jsonb)
  to anon, authenticated, service_role;
