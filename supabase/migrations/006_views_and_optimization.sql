-- Assembled from supabase/schemas by `npm run migrations`; never edited by hand.

-- 10_accounts/views.sql

-- The list of accounts: view, search, and an index for each way to sort it.

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
-- Not a lateral look-up for each account: a list of those who owe starts from the subscriptions.
left join public.subscriptions as s on s.user_id = u.id and not exists (
  select
  from public.subscriptions as other
  where
    other.user_id = s.user_id
    and (other.status in ('trialing', 'active', 'past_due'), other.created_at, other.id)
      > (s.status in ('trialing', 'active', 'past_due'), s.created_at, s.id)
);

revoke all on table public.users_summary from anon, authenticated, service_role;
grant select on table public.users_summary to authenticated, service_role;

comment on view public.users_summary is
  'What lists show of each account, with its living subscription or else the latest. Read as users: '
  'all by support and admins, their own by people.';

create index idx_users_search on public.users using gin (search_text extensions.gin_trgm_ops);
create index idx_users_created on public.users (created_at desc, id);
create index idx_users_email_desc on public.users (email desc nulls last, id);
create index idx_users_deactivated on public.users (created_at desc, id) where is_active is false;
create index idx_users_unverified on public.users (created_at desc, id)
  where email_verified_at is null;
create index idx_user_profiles_names on public.user_profiles
  using gin (private.search_words(first_name, last_name) extensions.gin_trgm_ops);

create function private.users_by_identifier(typed text)
returns setof uuid
language plpgsql
stable
set search_path = ''
as $$
begin
  return query
  select u.id
  from public.users as u
  where u.email = lower(typed)
    or u.id = case
      when typed ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' then typed::uuid
    end
  union all
  select s.user_id
  from public.subscriptions as s
  where s.stripe_customer_id = typed or s.stripe_subscription_id = typed;
end;
$$;

comment on function private.users_by_identifier(text) is
  'The accounts whose whole address, identifier or Stripe identifier this is. Called by '
  'matching_users, which checks the role.';

revoke all on function private.users_by_identifier(text) from public;

create function private.users_by_words(phrase text, words text[], pattern text)
returns table (id uuid, rank integer)
language plpgsql
stable
set search_path = ''
as $$
begin
  return query
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
  );
end;
$$;

comment on function private.users_by_words(text, text[], text) is
  'The accounts that hold all of some folded words in address, phone or names, with a rank of 2 to 4; '
  'at most 1,000 of each kind. The pattern is the LIKE of the longest word, for the index. Called by '
  'matching_users, which checks the role.';

revoke all on function private.users_by_words(text, text[], text) from public;

create function private.users_resembling(words text[], longest text)
returns table (id uuid, rank real)
language plpgsql
stable
set search_path = ''
set pg_trgm.word_similarity_threshold = 0.45
as $$
begin
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

comment on function private.users_resembling(text[], text) is
  'The accounts whose words resemble all of these, typing errors forgiven; at most 50, the closest '
  'first. Called by matching_users, which checks the role.';

revoke all on function private.users_resembling(text[], text) from public;

create function private.matching_users(q text)
returns table (id uuid, rank real)
language plpgsql
volatile
security definer
rows 50
set search_path = ''
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
  perform private.limit_action('people_search');
  if coalesce(longest, '') = '' then
    return;
  end if;
  return query
  select hit.id, max(hit.rank)::real
  from (
    select k.id, 9 as rank from private.users_by_identifier(typed) as k (id)
    union all
    select w.id, w.rank from private.users_by_words(phrase, words, pattern) as w
  ) as hit
  group by hit.id;
  if found or digits is not null then
    return;
  end if;
  return query select r.id, r.rank from private.users_resembling(words, longest) as r;
end;
$$;

comment on function private.matching_users(text) is
  'The accounts that fit what support typed: rank 9 for a whole address, account or Stripe '
  'identifier, 2 to 4 for parts of address, phone or names, below 1 for typos, looked for only when '
  'nothing is written as typed. At most 1,000 of each kind; nobody for no words. SECURITY DEFINER, '
  'because no policy lets the index of a search be used: it checks the role once, PT403 without '
  'support or admin. The names of a profile lead to the account and to nothing else of the '
  'profile. It counts who searches (PT429), hence VOLATILE. Callable by signed-in people.';

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
volatile
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
  'like a table, by POST. PT403 without the role support or admin, PT429 for more than action_limits '
  'allows. Callable by signed-in people.';

revoke all on function public.search_users(text) from public;
grant execute on function public.search_users(text) to authenticated;

-- 20_foods/views/1_foods_summary.sql

-- The list of foods, and one index for each way to sort or filter it.

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
  f.allergens_unknown,
  f.diet_compatibility,
  f.season_months,
  f.is_imported,
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
create index idx_foods_allergens_unknown on public.foods (name_sort, id) where allergens_unknown;
create index idx_foods_without_score
  on public.foods (name_sort, id) where anti_inflammatory_score is null;

-- 20_foods/views/2_search.sql

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

-- 20_foods/views/3_facets.sql

-- The filters of foods with their counts.

create function public.food_facets(q text default null, filter jsonb default '{}')
returns table (facet text, value text, found bigint)
language sql
stable
rows 80
set search_path = ''
as $$
  select * from private.count_facets('public.foods_summary', 'private.matching_foods', array[
    ('category', 'any', 'array[category]'),
    ('score', 'range', 'anti_inflammatory_score'),
    ('allergens_absent', 'all', 'allergens_absent'),
    ('allergens', 'any', 'allergens'),
    ('diet_compatibility', 'all', 'diet_compatibility'),
    ('season_months', 'any', 'season_months::text[]'),
    ('allergens_unknown', 'state', 'allergens_unknown'),
    ('is_incomplete', 'state', 'is_incomplete'),
    ('missing_score', 'state', 'anti_inflammatory_score is null')
  ]::private.facet[], q, filter);
$$;

comment on function public.food_facets(text, jsonb) is
  'How many foods each value of a facet has under a search and the filters of the other facets. '
  'Filters: lists category, allergens, season_months (any of them), allergens_absent, '
  'diet_compatibility (all of them); booleans is_incomplete, missing_score, allergens_unknown '
  '(some allergen undecided); numbers score_min, score_max. The row total counts the foods under all '
  'filters. Callable by everyone.';

revoke all on function public.food_facets(text, jsonb) from public;
grant execute on function public.food_facets(text, jsonb) to anon, authenticated, service_role;

analyze public.foods;

-- 30_recipes/views/1_recipes_summary.sql

-- The list of recipes, and one index for each way to sort or filter it.

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
  r.diets,
  r.diets_refused,
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
  r.food_ids,
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
create index idx_recipes_diets on public.recipes using gin (diets);

-- 30_recipes/views/2_search.sql

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

-- 30_recipes/views/3_interactions.sql

-- What a person saw last.

create index idx_user_interactions_composite on public.user_recipe_interactions
  (user_id, last_viewed_at desc, is_liked, is_saved);

-- 30_recipes/views/4_facets.sql

-- The filters of recipes with their counts.

create function public.recipe_facets(q text default null, filter jsonb default '{}')
returns table (facet text, value text, found bigint)
language sql
stable
rows 80
set search_path = ''
as $$
  select * from private.count_facets('public.recipes_summary', 'private.matching_recipes', array[
    ('meal_type', 'any', 'meal_type'),
    ('score', 'range', 'anti_inflammatory_score'),
    ('diets', 'all', 'diets'),
    ('allergens_absent', 'all', 'allergens_absent'),
    ('allergens', 'any', 'allergens'),
    ('season', 'any', 'season'),
    ('difficulty_level', 'any', 'array[difficulty_level::text]'),
    ('cuisine', 'any', 'array[cuisine]'),
    ('food', 'only', 'food_ids::text[]'),
    ('is_draft', 'state', 'not is_published'),
    ('is_featured', 'state', 'is_featured'),
    ('allergens_unknown', 'state', 'allergens_unknown'),
    ('missing_score', 'state', 'anti_inflammatory_score is null')
  ]::private.facet[], q, filter);
$$;

comment on function public.recipe_facets(text, jsonb) is
  'How many recipes each value of a facet has under a search and the filters of the other facets. '
  'Filters: lists meal_type, allergens, season, difficulty_level, cuisine, food (ids of ingredients; any '
  'of them), diets, allergens_absent (all of them); booleans is_draft, is_featured, allergens_unknown '
  '(some allergen undecided), missing_score; numbers score_min, score_max. The row total counts the '
  'recipes under all filters. Callable by everyone, who counts what they may read.';

revoke all on function public.recipe_facets(text, jsonb) from public;
grant execute on function public.recipe_facets(text, jsonb) to anon, authenticated, service_role;

-- 30_recipes/views/5_food_recipes.sql

-- The recipes that a food stands in.

create view public.food_recipes
with (security_invoker = true)
as
select
  i.food_id,
  r.id,
  r.name,
  r.name_sort,
  r.anti_inflammatory_score,
  r.is_published,
  case when bool_and(i.grams is not null) then sum(i.grams) / r.servings end as grams_per_serving
from public.recipe_ingredients as i
join public.recipes as r on r.id = i.recipe_id
where i.food_id is not null
group by i.food_id, r.id;

revoke all on table public.food_recipes from anon, authenticated, service_role;
grant select on table public.food_recipes to anon, authenticated, service_role;

comment on view public.food_recipes is
  'Each recipe (id) of each food (food_id) that one of its lines is linked to, with the raw edible grams of '
  'it in a portion: NULL where some line cannot be weighed. Ask for one food_id. Read as recipes: published '
  'ones by everyone.';

-- 40_combinations/views.sql

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

-- 50_plans/views.sql

-- The lists of plans and shopping lists, and the plans of a person, latest week first.

-- Nobody reads the plans or lists of more than a few people: one's own, and those that one has opened.
-- So each way to sort or filter them starts from the index of the person, and needs no other: an index
-- over everybody would be walked for rows that are then refused.
create index idx_meal_plans_user_period on public.weekly_meal_plans
  (user_id, week_start_date desc, status);

create view public.weekly_meal_plans_summary
with (security_invoker = true)
as
select
  p.id,
  p.user_id,
  u.email,
  u.display_name,
  p.week_start_date,
  p.status,
  p.is_custom,
  p.anti_inflammatory_score_avg,
  p.total_estimated_cost_euro,
  p.version,
  p.created_at,
  p.updated_at
from public.weekly_meal_plans as p
left join public.users as u on u.id = p.user_id;

revoke all on table public.weekly_meal_plans_summary from anon, authenticated, service_role;
grant select on table public.weekly_meal_plans_summary to authenticated, service_role;

comment on view public.weekly_meal_plans_summary is
  'What lists show of each weekly plan, with its person; cost in EUR. Read as weekly_meal_plans: their '
  'own by people, those that they opened by support and admins.';

create view public.shopping_lists_summary
with (security_invoker = true)
as
select
  l.id,
  l.user_id,
  u.email,
  u.display_name,
  l.name,
  l.status,
  l.is_auto_generated,
  i.item_count,
  i.checked_count,
  l.total_estimated_cost_euro,
  l.source_meal_plan_id,
  p.week_start_date,
  l.created_at,
  l.updated_at
from public.shopping_lists as l
left join public.users as u on u.id = l.user_id
left join public.weekly_meal_plans as p on p.id = l.source_meal_plan_id
cross join lateral (
  select
    count(*)::integer as item_count,
    count(*) filter (where item.document -> 'checked' = 'true')::integer as checked_count
  from jsonb_array_elements(l.items) as item (document)
) as i;

revoke all on table public.shopping_lists_summary from anon, authenticated, service_role;
grant select on table public.shopping_lists_summary to authenticated, service_role;

comment on view public.shopping_lists_summary is
  'What lists show of each shopping list: its person, how many items it has and how many are ticked, '
  'the cost in EUR, the week of the plan it was made from. Read as shopping_lists: their own by people, '
  'those that they opened by support and admins.';

-- 70_subscriptions/views.sql

-- The list of subscriptions with an index for each way to sort it, and who subscribes now.

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
  s.currency,
  s.billing_interval,
  s.collection_paused_at,
  s.collection_resumes_at,
  s.cancel_at_period_end,
  s.cancel_at,
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
create index idx_subscriptions_period_end_desc
  on public.subscriptions (current_period_end desc nulls last, id);
create index idx_subscriptions_ending on public.subscriptions (created_at desc, id)
  where cancel_at_period_end is true;

create function public.search_subscriptions(q text)
returns table (
  id uuid,
  user_id uuid,
  email text,
  display_name text,
  stripe_customer_id text,
  stripe_subscription_id text,
  status public.subscription_status,
  started_at timestamptz,
  trial_end timestamptz,
  current_period_start timestamptz,
  current_period_end timestamptz,
  amount_euro numeric,
  currency text,
  billing_interval text,
  collection_paused_at timestamptz,
  collection_resumes_at timestamptz,
  cancel_at_period_end boolean,
  cancel_at timestamptz,
  canceled_at timestamptz,
  ended_at timestamptz,
  cancellation_kind text,
  version integer,
  created_at timestamptz,
  updated_at timestamptz,
  rank real
)
language sql
volatile
rows 50
set search_path = ''
as $$
  select s.*, m.rank
  from private.matching_users(q) as m
  -- Offset: the words come first, so that who may not search is refused and not shown nothing.
  cross join lateral (
    select t.* from public.subscriptions_summary as t where t.user_id = m.id offset 0
  ) as s;
$$;

comment on function public.search_subscriptions(text) is
  'The rows of subscriptions_summary whose account search_users finds by the same words, with its '
  'rank: all of somebody whose address, name or Stripe identifier this is. Filter, order and page it '
  'like a table, by POST. PT403 without the role support or admin, PT429 for more than action_limits '
  'allows. Callable by signed-in people.';

revoke all on function public.search_subscriptions(text) from public;
grant execute on function public.search_subscriptions(text) to authenticated;

-- ------------------------------------------------------------------------------------------------
-- Who subscribes
-- ------------------------------------------------------------------------------------------------

create view public.active_subscribers
with (security_invoker = true)
as
select
  s.user_id,
  u.email,
  u.display_name,
  s.id as subscription_id,
  s.status,
  s.started_at,
  s.trial_end,
  s.current_period_end,
  s.cancel_at_period_end,
  s.cancel_at,
  s.collection_paused_at,
  private.is_paying(s) as is_paying,
  s.amount_euro,
  s.currency,
  s.billing_interval,
  round(case s.billing_interval when 'year' then s.amount_euro / 12 else s.amount_euro end, 2)
    as monthly_amount_euro
from public.subscriptions as s
join public.users as u on u.id = s.user_id
where
  -- What the index of the state can leave out, before the rule is asked of each.
  s.status in ('trialing', 'active', 'past_due')
  and s.current_period_end > now() - private.renewal_grace()
  and private.gives_access(s);

revoke all on table public.active_subscribers from anon, authenticated, service_role;
grant select on table public.active_subscribers to authenticated;

comment on view public.active_subscribers is
  'Accounts whose subscription gives access now, trials and late payments included, as '
  'has_active_subscription; is_paying leaves out trials, free and paused ones; amounts in EUR, VAT '
  'included. Read as subscriptions: all by support and admins, their own by people.';

-- 80_insights/views/1_facts.sql

-- Every use and every tracked day, as the rollups count them.

create view private.activity_facts as
select 'tracking' as feature, t.user_id, t.tracking_date as day
from public.daily_nutrition_tracking as t
union all
select 'progress', p.user_id, d.day
from public.user_progress as p
cross join lateral unnest(private.progress_days(p)) as d (day)
union all
select 'plans', w.user_id, d.day
from public.weekly_meal_plans as w
cross join lateral unnest(private.plans_days(w)) as d (day)
union all
select 'lists', l.user_id, d.day
from public.shopping_lists as l
cross join lateral unnest(private.lists_days(l)) as d (day)
union all
select 'recipes', i.user_id, d.day
from public.user_recipe_interactions as i
cross join lateral unnest(private.recipes_days(i)) as d (day);

revoke all on table private.activity_facts from anon, authenticated, service_role;

comment on view private.activity_facts is
  'Every use of a main feature: a tracked day, a progress note, a meal plan made, a shopping list '
  'used, a recipe seen or cooked. The whole history: for recounting, never for a screen.';

create view private.tracking_facts as
select
  t.user_id,
  t.tracking_date as day,
  1 as change,
  t.calories_consumed as calories,
  t.protein_goal_percentage as protein,
  t.carbs_goal_percentage as carbs,
  t.fat_goal_percentage as fat,
  t.daily_anti_inflammatory_score as score,
  t.nutrition_quality_score as quality,
  t.energy_level as energy,
  t.hunger_satisfaction as hunger
from public.daily_nutrition_tracking as t;

revoke all on table private.tracking_facts from anon, authenticated, service_role;

comment on view private.tracking_facts is
  'Every tracked day as a line of activity_changes. The whole history: for recounting.';

-- 80_insights/views/2_rollups.sql

-- Folding what changed since the last refresh into the rollups.

-- The three functions that follow say what the rollups gain; private.take_changes calls them in the one
-- statement that takes the lines. They are STABLE, hence read with its snapshot: the lines that it
-- deletes are there for them, and what others write meanwhile is for none of them.

create function private.nutrition_gains(recount boolean)
returns setof private.nutrition_rollup
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return query
  select
    f.day,
    sum(f.change)::integer,
    coalesce(sum(f.change) filter (where f.calories is not null), 0)::integer,
    coalesce(sum(f.change * f.calories), 0),
    coalesce(sum(f.change) filter (where f.protein is not null), 0)::integer,
    coalesce(sum(f.change * f.protein), 0),
    coalesce(sum(f.change) filter (where f.protein between g.low and g.high), 0)::integer,
    coalesce(sum(f.change) filter (where f.carbs is not null), 0)::integer,
    coalesce(sum(f.change * f.carbs), 0),
    coalesce(sum(f.change) filter (where f.carbs between g.low and g.high), 0)::integer,
    coalesce(sum(f.change) filter (where f.fat is not null), 0)::integer,
    coalesce(sum(f.change * f.fat), 0),
    coalesce(sum(f.change) filter (where f.fat between g.low and g.high), 0)::integer,
    coalesce(sum(f.change) filter (
      where f.protein is not null and f.carbs is not null and f.fat is not null
    ), 0)::integer,
    coalesce(sum(f.change) filter (
      where f.protein between g.low and g.high and f.carbs between g.low and g.high
        and f.fat between g.low and g.high
    ), 0)::integer,
    coalesce(sum(f.change) filter (where f.score is not null), 0)::integer,
    coalesce(sum(f.change * f.score), 0),
    coalesce(sum(f.change) filter (where f.quality is not null), 0)::integer,
    coalesce(sum(f.change * f.quality), 0),
    coalesce(sum(f.change) filter (where f.energy is not null), 0)::integer,
    coalesce(sum(f.change * f.energy), 0),
    coalesce(sum(f.change) filter (where f.hunger is not null), 0)::integer,
    coalesce(sum(f.change * f.hunger), 0)
  from (
    select
      t.day, t.change, t.calories, t.protein, t.carbs, t.fat, t.score, t.quality, t.energy,
      t.hunger
    from private.activity_changes as t
    where t.feature = 'tracking' and not recount
    union all
    select
      w.day, w.change, w.calories, w.protein, w.carbs, w.fat, w.score, w.quality, w.energy,
      w.hunger
    from private.tracking_facts as w
    where recount
  ) as f
  -- A goal is reached within 10 % of the target, since both too little and too much miss it: a
  -- choice of this project. Plain bounds, because a function would be called for every row.
  cross join (values (90, 110)) as g (low, high)
  group by f.day;
end;
$$;

comment on function private.nutrition_gains(boolean) is
  'What the lines of activity_changes add to the rollup of nutrition, by day; for a recount, what all '
  'tracked days make it. Called by private.take_changes.';

revoke all on function private.nutrition_gains(boolean) from public;

create function private.use_gains(recount boolean)
returns setof private.use_rollup
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return query
  select f.feature, f.day, sum(f.change)
  from (
    select t.feature, t.day, t.change
    from private.activity_changes as t
    where t.day is not null and not recount
    union all
    select w.feature, w.day, 1 from private.activity_facts as w where recount
  ) as f
  group by f.feature, f.day;
end;
$$;

comment on function private.use_gains(boolean) is
  'What the lines of activity_changes add to the rollup of uses, by feature and day; for a recount, '
  'what all uses make it. Called by private.take_changes.';

revoke all on function private.use_gains(boolean) from public;

create function private.people_gains(recount boolean)
returns setof private.people_rollup
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return query
  select f.cohort, f.month, sum(f.people)::integer
  from (
    select
      coalesce(a.cohort, private.month_of(private.day_of(u.created_at))) as cohort,
      n.month,
      (left_now.days > 0)::integer - (left_now.days - n.change > 0)::integer as people
    from (
      select t.user_id, private.month_of(t.day) as month, sum(t.change) as change
      from private.activity_changes as t
      where t.feature = 'tracking' and not recount
      group by 1, 2
      having sum(t.change) <> 0
    ) as n
    left join private.user_activity as a on a.user_id = n.user_id
    left join public.users as u on u.id = n.user_id
    cross join lateral (
      select count(*) as days
      from public.daily_nutrition_tracking as d
      where d.user_id = n.user_id
        and d.tracking_date >= n.month
        and d.tracking_date < (n.month + interval '1 month')::date
    ) as left_now
    union all
    select private.month_of(private.day_of(u.created_at)), w.month, count(*)::integer
    from (
      select d.user_id, date_trunc('month', d.tracking_date::timestamp)::date as month
      from public.daily_nutrition_tracking as d
      where recount
      group by 1, 2
    ) as w
    join public.users as u on u.id = w.user_id
    group by 1, 2
  ) as f
  where f.people <> 0
  group by f.cohort, f.month
  having sum(f.people) <> 0;
end;
$$;

comment on function private.people_gains(boolean) is
  'Which months of tracking people enter or leave by the lines of activity_changes, by cohort; for a '
  'recount, who tracked in which month. Called by private.take_changes.';

revoke all on function private.people_gains(boolean) from public;

create function private.take_changes(recount boolean)
returns table (folded jsonb, touched uuid[])
language sql
volatile
security definer
set search_path = ''
as $$
  -- One statement, hence one snapshot: the lines taken and the tables looked into are of the same
  -- moment, while others go on writing.
  with taken as (
    delete from private.activity_changes returning *
  ),
  nutrition as (
    insert into private.nutrition_rollup as r
    select n.* from private.nutrition_gains(recount) as n
    on conflict (day) do update set
      tracked = r.tracked + excluded.tracked,
      calories_days = r.calories_days + excluded.calories_days,
      calories = r.calories + excluded.calories,
      protein_days = r.protein_days + excluded.protein_days,
      protein = r.protein + excluded.protein,
      protein_reached = r.protein_reached + excluded.protein_reached,
      carbs_days = r.carbs_days + excluded.carbs_days,
      carbs = r.carbs + excluded.carbs,
      carbs_reached = r.carbs_reached + excluded.carbs_reached,
      fat_days = r.fat_days + excluded.fat_days,
      fat = r.fat + excluded.fat,
      fat_reached = r.fat_reached + excluded.fat_reached,
      goals_days = r.goals_days + excluded.goals_days,
      goals_reached = r.goals_reached + excluded.goals_reached,
      score_days = r.score_days + excluded.score_days,
      score = r.score + excluded.score,
      quality_days = r.quality_days + excluded.quality_days,
      quality = r.quality + excluded.quality,
      energy_days = r.energy_days + excluded.energy_days,
      energy = r.energy + excluded.energy,
      hunger_days = r.hunger_days + excluded.hunger_days,
      hunger = r.hunger + excluded.hunger
  ),
  uses as (
    insert into private.use_rollup as r
    select u.* from private.use_gains(recount) as u
    on conflict (feature, day) do update set uses = r.uses + excluded.uses
  ),
  people as (
    insert into private.people_rollup as r
    select p.* from private.people_gains(recount) as p
    on conflict (month, cohort) do update set people = r.people + excluded.people
  )
  select
    coalesce((
      select jsonb_object_agg(g.feature, g.changes)
      from (select t.feature, count(*) as changes from taken as t group by t.feature) as g
    ), '{}'),
    case
      when recount then array(select u.id from public.users as u)
      else array(select distinct t.user_id from taken as t where t.user_id is not null)
    end;
$$;

comment on function private.take_changes(boolean) is
  'Takes the lines of activity_changes and adds them to the rollups of nutrition, uses and people; '
  'for a recount it fills them from the tables instead, into empty rollups. Returns the lines taken '
  'by feature and the people they touched. Called by private.fold_changes.';

revoke all on function private.take_changes(boolean) from public;

create function private.last_uses(touched uuid[])
returns setof private.user_activity
language sql
stable
security definer
set search_path = ''
as $$
  select
    u.id,
    private.month_of(private.day_of(u.created_at)),
    (
      select max(t.tracking_date) from public.daily_nutrition_tracking as t where t.user_id = u.id
    ),
    (
      select max(p.recorded_date) from public.user_progress as p where p.user_id = u.id
    ),
    (
      select private.day_of(max(w.created_at)) from public.weekly_meal_plans as w
      where w.user_id = u.id
    ),
    (
      select max(d.day)
      from public.shopping_lists as l
      cross join lateral unnest(private.lists_days(l)) as d (day)
      where l.user_id = u.id
    ),
    (
      select private.day_of(max(greatest(
        coalesce(i.last_viewed_at, i.created_at),
        (select max(t) from unnest(i.times_cooked) as t)
      )))
      from public.user_recipe_interactions as i
      where i.user_id = u.id
    )
  from unnest(touched) as t (id)
  join public.users as u on u.id = t.id;
$$;

comment on function private.last_uses(uuid[]) is
  'When these people last used each feature, from the tables themselves: by an '
  'index for each person. Called by private.fold_changes.';

revoke all on function private.last_uses(uuid[]) from public;

create function private.count_recency(touched uuid[])
returns void
language sql
volatile
security definer
set search_path = ''
as $$
  with moved as materialized (
    select b.activity as before, n.activity as after
    from (
      select a.user_id, a as activity
      from unnest(touched) as t (id)
      join private.user_activity as a on a.user_id = t.id
    ) as b
    full join (
      select u.user_id, u as activity from private.last_uses(touched) as u
    ) as n on n.user_id = b.user_id
    where b.activity is distinct from n.activity
  ),
  gone as (
    delete from private.user_activity as a
    using moved as m
    where a.user_id = (m.before).user_id and (m.after).user_id is null
  ),
  kept as (
    insert into private.user_activity as a
    select (m.after).*
    from moved as m
    where (m.after).user_id is not null
    on conflict (user_id) do update set
      cohort = excluded.cohort,
      tracking_on = excluded.tracking_on,
      progress_on = excluded.progress_on,
      plans_on = excluded.plans_on,
      lists_on = excluded.lists_on,
      recipes_on = excluded.recipes_on
  )
  insert into private.recency_rollup as r
  select c.measure, c.last_on, c.cohort, sum(c.people)
  from (
    select d.measure, d.last_on, (m.after).cohort, 1 as people
    from moved as m
    cross join lateral private.recencies(m.after) as d
    where (m.after).user_id is not null
    union all
    select d.measure, d.last_on, (m.before).cohort, -1
    from moved as m
    cross join lateral private.recencies(m.before) as d
    where (m.before).user_id is not null
  ) as c
  group by c.measure, c.last_on, c.cohort
  having sum(c.people) <> 0
  on conflict (measure, last_on, cohort) do update set people = r.people + excluded.people;
$$;

comment on function private.count_recency(uuid[]) is
  'Looks up again when these people last used each feature, and moves them in the '
  'histogram. Right whatever it has missed or done before. Called by private.fold_changes.';

revoke all on function private.count_recency(uuid[]) from public;

create function private.fold_changes(recount boolean default false)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
-- The same statement takes ten lines and counts ten million rows: each time with a plan of its own.
set plan_cache_mode = force_custom_plan
-- What a recount sorts is kept off the disk, and no more: one at a time runs.
set work_mem = '32MB'
as $$
declare
  everything constant boolean := recount or exists (
    select from private.activity_changes as c where c.feature = 'everything'
  );
  taken record;
begin
  perform private.take_lock('rollups');
  if everything then
    delete from private.nutrition_rollup;
    delete from private.use_rollup;
    delete from private.people_rollup;
    delete from private.recency_rollup;
    truncate private.user_activity;
  end if;
  select t.* into taken from private.take_changes(everything) as t;
  perform private.count_recency(taken.touched);
  delete from private.nutrition_rollup as r where r.tracked = 0;
  delete from private.use_rollup as r where r.uses = 0;
  delete from private.people_rollup as r where r.people = 0;
  delete from private.recency_rollup as r where r.people = 0;
  return taken.folded;
end;
$$;

comment on function private.fold_changes(boolean) is
  'Brings the rollups up to date at the cost of what changed since the last time, and returns how '
  'many lines of each feature it took; counts everything anew when asked to, or when a table was '
  'truncated. One at a time (PT409). Callable by the owner.';

revoke all on function private.fold_changes(boolean) from public;

-- 80_insights/views/3_materialized.sql

-- Materialized views: in private, since they know no row level security.

create materialized view private.popular_recipes_mv as
select
  r.id as recipe_id,
  r.like_count,
  r.save_count,
  r.cooked_count,
  r.rating_avg,
  r.rating_count,
  private.popularity_of(r.like_count, r.cooked_count, r.rating_sum) as popularity_score,
  rank() over (
    order by private.popularity_of(r.like_count, r.cooked_count, r.rating_sum) desc
  ) as popularity_rank
from public.recipes as r
where r.is_published;

create unique index popular_recipes_mv_key on private.popular_recipes_mv (recipe_id);
create index popular_recipes_mv_rank_idx on private.popular_recipes_mv
  (popularity_rank, recipe_id);

revoke all on table private.popular_recipes_mv from anon, authenticated, service_role;

comment on materialized view private.popular_recipes_mv is
  'Published recipes with their popularity (private.popularity_of). Read through popular_recipes.';

create materialized view private.nutrition_insights_mv as
select
  r.month,
  p.people,
  r.tracked as days_tracked,
  round(r.tracked::numeric / p.people, 1) as days_per_person,
  round(r.calories / nullif(r.calories_days, 0), 0) as avg_calories,
  round(r.protein / nullif(r.protein_days, 0), 1) as avg_protein_goal_percentage,
  round(r.carbs / nullif(r.carbs_days, 0), 1) as avg_carbs_goal_percentage,
  round(r.fat / nullif(r.fat_days, 0), 1) as avg_fat_goal_percentage,
  round(100.0 * r.protein_reached / nullif(r.protein_days, 0), 1) as protein_goal_rate,
  round(100.0 * r.carbs_reached / nullif(r.carbs_days, 0), 1) as carbs_goal_rate,
  round(100.0 * r.fat_reached / nullif(r.fat_days, 0), 1) as fat_goal_rate,
  round(100.0 * r.goals_reached / nullif(r.goals_days, 0), 1) as all_goals_rate,
  round(r.score / nullif(r.score_days, 0), 2) as avg_anti_inflammatory_score,
  round(r.quality / nullif(r.quality_days, 0), 1) as avg_nutrition_quality_score,
  round(r.energy / nullif(r.energy_days, 0), 2) as avg_energy_level,
  round(r.hunger / nullif(r.hunger_days, 0), 2) as avg_hunger_satisfaction
from (
  select
    private.month_of(n.day) as month,
    sum(n.tracked) as tracked,
    sum(n.calories_days) as calories_days,
    sum(n.calories) as calories,
    sum(n.protein_days) as protein_days,
    sum(n.protein) as protein,
    sum(n.protein_reached) as protein_reached,
    sum(n.carbs_days) as carbs_days,
    sum(n.carbs) as carbs,
    sum(n.carbs_reached) as carbs_reached,
    sum(n.fat_days) as fat_days,
    sum(n.fat) as fat,
    sum(n.fat_reached) as fat_reached,
    sum(n.goals_days) as goals_days,
    sum(n.goals_reached) as goals_reached,
    sum(n.score_days) as score_days,
    sum(n.score) as score,
    sum(n.quality_days) as quality_days,
    sum(n.quality) as quality,
    sum(n.energy_days) as energy_days,
    sum(n.energy) as energy,
    sum(n.hunger_days) as hunger_days,
    sum(n.hunger) as hunger
  from private.nutrition_rollup as n
  group by 1
) as r
join (
  select p.month, sum(p.people) as people from private.people_rollup as p group by p.month
) as p on p.month = r.month;

create unique index nutrition_insights_mv_key on private.nutrition_insights_mv (month);

revoke all on table private.nutrition_insights_mv from anon, authenticated, service_role;

comment on materialized view private.nutrition_insights_mv is
  'What people ate and felt, by month: means over tracked days (a missing value is in no mean), and '
  'the share of days that reached each goal (within 10 % of the target), in %. From the daily rollup. '
  'Read through nutrition_insights.';

create materialized view private.ingredient_popularity_mv as
with recipe as (
  select
    m.recipe_id,
    m.like_count,
    m.cooked_count,
    m.popularity_score,
    m.popularity_score > 0 and percent_rank() over (order by m.popularity_score) >= 0.75 as popular
  from (
    select
      r.id as recipe_id, r.like_count, r.cooked_count,
      private.popularity_of(r.like_count, r.cooked_count, r.rating_sum) as popularity_score
    from public.recipes as r
    where r.is_published
  ) as m
),
total as (
  select
    count(*) as recipes,
    nullif(sum(r.popularity_score), 0) as popularity,
    nullif(count(*) filter (where r.popular), 0) as popular
  from recipe as r
),
used as (
  select distinct
    i.recipe_id, coalesce(i.food_id::text, private.search_words(i.name)) as ingredient, i.food_id
  from public.recipe_ingredients as i
  where i.is_published
),
counted as (
  select
    u.ingredient,
    u.food_id,
    count(*) as recipes,
    sum(r.like_count) as likes,
    sum(r.cooked_count) as cooked,
    sum(r.popularity_score) as popularity,
    count(*) filter (where r.popular) as popular
  from used as u
  join recipe as r on r.recipe_id = u.recipe_id
  group by u.ingredient, u.food_id
)
select
  c.ingredient,
  c.food_id,
  coalesce(f.name_fr, c.ingredient) as name,
  c.recipes,
  round(100.0 * c.recipes / t.recipes, 2) as recipe_share,
  c.likes,
  c.cooked,
  round(100.0 * c.popularity / t.popularity, 2) as popularity_share,
  round(
    50.0 * c.recipes / t.recipes + coalesce(50.0 * c.popularity / t.popularity, 0), 2
  ) as popularity_score,
  c.popular as popular_recipes,
  round((c.popular::numeric / t.popular) / (c.recipes::numeric / t.recipes), 2) as lift
from counted as c
cross join total as t
left join public.foods as f on f.id = c.food_id;

create unique index ingredient_popularity_mv_key on private.ingredient_popularity_mv (ingredient);

revoke all on table private.ingredient_popularity_mv from anon, authenticated, service_role;

comment on materialized view private.ingredient_popularity_mv is
  'Ingredients of published recipes, by linked food or by name: share of the recipes that use them, '
  'share of all popularity that those recipes have, popularity_score, the mean of both (0 to 100), '
  'and lift: how much more often the most popular quarter of recipes uses them than all do '
  '(1: as often). Read through ingredient_popularity.';

-- 80_insights/views/4_refresh.sql

-- Refreshing the insights, and how old each is.

-- ------------------------------------------------------------------------------------------------
-- Refreshing, and how old each insight is
-- ------------------------------------------------------------------------------------------------

create function private.refresh_insight(name text)
returns private.insight_refreshes
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  done private.insight_refreshes;
  began constant timestamptz := clock_timestamp();
  taken jsonb := '{}'::jsonb;
  found_rows bigint;
  failure text;
begin
  begin
    if name = 'rollups' then
      taken := private.fold_changes();
      select count(*) into found_rows from private.nutrition_rollup;
    else
      execute format('refresh materialized view concurrently private.%I', name);
      execute format('select count(*) from private.%I', name) into found_rows;
    end if;
  exception
    when sqlstate 'PT409' then raise;
    when others then failure := sqlerrm;
  end;
  insert into private.insight_refreshes
    (view_name, started_at, finished_at, status, row_count, changes, error)
  values (
    name, began, clock_timestamp(), case when failure is null then 'succeeded' else 'failed' end,
    found_rows, taken, failure
  )
  returning * into done;
  return done;
end;
$$;

comment on function private.refresh_insight(text) is
  'Refreshes one insight without keeping anybody from reading it, and records it; a failure is '
  'recorded too and leaves what was there. Called by private.refresh_insights.';

revoke all on function private.refresh_insight(text) from public;

create function private.rebuild_insights()
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  insight text;
  done private.insight_refreshes;
begin
  insert into private.activity_changes (feature, change) values ('everything', 0);
  for insight in select v.view_name from private.insight_views as v order by v.position loop
    done := private.refresh_insight(insight);
    if done.error is not null then
      raise exception '%: %', insight, done.error;
    end if;
  end loop;
end;
$$;

comment on function private.rebuild_insights() is
  'Counts the rollups anew from the tables and refreshes every view; fails where one fails. For '
  'restores, which write while triggers are off. Callable by the owner.';

revoke all on function private.rebuild_insights() from public;

create function private.refresh_insights(name text)
returns setof private.insight_refreshes
language plpgsql
volatile
security definer
set search_path = ''
set lock_timeout = '5s'
as $$
declare
  insight text;
begin
  perform private.require_admin();
  if name is not null and not exists (
    select from private.insight_views as v where v.view_name = name
  ) then
    perform private.fail(
      422, 'unknown_view', 'view_name', left(name, 60),
      (select string_agg(v.view_name, ', ' order by v.position) from private.insight_views as v)
    );
  end if;
  perform private.take_lock('insights');
  -- Each rests on the rollups, hence these first, whichever is asked for.
  for insight in
    select v.view_name
    from private.insight_views as v
    where name is null or v.view_name in ('rollups', name)
    order by v.position
  loop
    return next private.refresh_insight(insight);
  end loop;
end;
$$;

comment on function private.refresh_insights(text) is
  'The twin of refresh_materialized_views: checks the role, takes the lock (PT409 when busy). '
  'Callable by signed-in people.';

revoke all on function private.refresh_insights(text) from public;
grant execute on function private.refresh_insights(text) to authenticated;

create function public.refresh_materialized_views(view_name text default null)
returns table (
  name text,
  status text,
  started_at timestamptz,
  finished_at timestamptz,
  row_count bigint,
  changes bigint,
  error text
)
language sql
volatile
set search_path = ''
as $$
  select
    r.view_name, r.status, r.started_at, r.finished_at, r.row_count,
    (select coalesce(sum(c.value::bigint), 0)::bigint from jsonb_each_text(r.changes) as c),
    r.error
  from private.refresh_insights(view_name) as r;
$$;

comment on function public.refresh_materialized_views(text) is
  'Refreshes all insights, or one with the rollups it rests on, and returns what came of each: rows, '
  'changes taken in, error. PT409 while another refresh runs, PT422 for an unknown name. For admins '
  'and, at a SQL prompt, the owner of the database.';

revoke all on function public.refresh_materialized_views(text) from public;
grant execute on function public.refresh_materialized_views(text) to authenticated;

create function private.insight_staleness()
returns table (
  view_name text,
  refreshed_at timestamptz,
  age interval,
  changes_since bigint,
  max_age interval,
  is_stale boolean
)
language sql
stable
security definer
set search_path = ''
as $$
  with pending as (
    select c.feature, count(*) as changes from private.activity_changes as c group by c.feature
  )
  select
    v.view_name,
    last.finished_at,
    now() - last.finished_at,
    coalesce((
      select sum(p.changes) from pending as p where p.feature = any (v.features)
    ), 0)::bigint
    + case when v.view_name = 'rollups' then 0 else coalesce((
      select sum(c.value::bigint)
      from private.insight_refreshes as r
      cross join lateral jsonb_each_text(r.changes) as c
      where r.view_name = 'rollups' and r.finished_at > last.started_at
        and c.key = any (v.features)
    ), 0) end::bigint,
    v.max_age,
    coalesce(now() - last.finished_at > v.max_age, true)
  from private.insight_views as v
  left join lateral (
    select r.started_at, r.finished_at
    from private.insight_refreshes as r
    where r.view_name = v.view_name and r.status = 'succeeded'
    order by r.finished_at desc
    limit 1
  ) as last on true
  order by v.position;
$$;

comment on function private.insight_staleness() is
  'How old each insight is, how many changes it does not show yet, and whether that is too old. '
  'Called by insight_freshness and the health checks.';

revoke all on function private.insight_staleness() from public;

create function private.insight_freshness()
returns table (
  view_name text,
  refreshed_at timestamptz,
  age interval,
  changes_since bigint,
  max_age interval,
  is_stale boolean
)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_role('nutritionist', 'analyst', 'admin');
  return query select s.* from private.insight_staleness() as s;
end;
$$;

comment on function private.insight_freshness() is
  'The twin of the view insight_freshness: checks the role. Callable by signed-in people.';

revoke all on function private.insight_freshness() from public;
grant execute on function private.insight_freshness() to authenticated;

create view public.insight_freshness
with (security_invoker = true)
as
select f.* from private.insight_freshness() as f;

revoke all on table public.insight_freshness from anon, authenticated, service_role;
grant select on table public.insight_freshness to authenticated;

comment on view public.insight_freshness is
  'When each insight was last refreshed, its age, the changes since that it does not show yet, and '
  'whether it is older than it may be. Read by nutritionists, analysts and admins; PT403 for others.';

-- ------------------------------------------------------------------------------------------------
-- What was there before the triggers
-- ------------------------------------------------------------------------------------------------

select private.rebuild_insights();

-- 80_insights/views/5_recipes_and_nutrition.sql

-- What the team reads about recipes, ingredients and nutrition.

create function private.popular_recipes()
returns table (
  recipe_id uuid,
  name text,
  slug text,
  meal_type text[],
  anti_inflammatory_score numeric,
  like_count integer,
  save_count integer,
  cooked_count integer,
  rating_avg numeric,
  rating_count integer,
  popularity_score numeric,
  popularity_rank bigint
)
language sql
stable
security definer
rows 1000
set search_path = ''
as $$
  select
    m.recipe_id, r.name, r.slug, r.meal_type, r.anti_inflammatory_score, m.like_count,
    m.save_count, m.cooked_count, m.rating_avg, m.rating_count, m.popularity_score,
    m.popularity_rank
  from private.popular_recipes_mv as m
  join public.recipes as r on r.id = m.recipe_id
  -- Whatever was published at the last refresh.
  where r.is_published
  order by m.popularity_rank, m.recipe_id;
$$;

comment on function private.popular_recipes() is
  'The twin of the view popular_recipes: only what is published now. Callable by every API role, '
  'since it holds nothing else.';

revoke all on function private.popular_recipes() from public;
grant execute on function private.popular_recipes() to anon, authenticated, service_role;

create view public.popular_recipes
with (security_invoker = true)
as
select p.* from private.popular_recipes() as p;

revoke all on table public.popular_recipes from anon, authenticated, service_role;
grant select on table public.popular_recipes to anon, authenticated, service_role;

comment on view public.popular_recipes is
  'Published recipes by popularity_score = 0.3 × likes + 0.4 × times cooked + 0.3 × mean rating × '
  'number of ratings, as of the last refresh, the most popular first. Read by everyone.';

create function private.nutrition_insights()
returns table (
  month date,
  people bigint,
  days_tracked bigint,
  days_per_person numeric,
  avg_calories numeric,
  avg_protein_goal_percentage numeric,
  avg_carbs_goal_percentage numeric,
  avg_fat_goal_percentage numeric,
  protein_goal_rate numeric,
  carbs_goal_rate numeric,
  fat_goal_rate numeric,
  all_goals_rate numeric,
  avg_anti_inflammatory_score numeric,
  avg_nutrition_quality_score numeric,
  avg_energy_level numeric,
  avg_hunger_satisfaction numeric,
  is_suppressed boolean
)
language plpgsql
stable
security definer
rows 60
set search_path = ''
as $$
begin
  perform private.require_role('nutritionist', 'analyst', 'admin');
  return query
  select m.*, false
  from private.nutrition_insights_mv as m
  where m.people >= private.smallest_group()
  union all
  select
    m.month, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
    true
  from private.nutrition_insights_mv as m
  where m.people < private.smallest_group()
  order by 1;
end;
$$;

comment on function private.nutrition_insights() is
  'The twin of the view nutrition_insights: checks the role and suppresses small groups. Callable by '
  'signed-in people.';

revoke all on function private.nutrition_insights() from public;
grant execute on function private.nutrition_insights() to authenticated;

create view public.nutrition_insights
with (security_invoker = true)
as
select n.* from private.nutrition_insights() as n;

revoke all on table public.nutrition_insights from anon, authenticated, service_role;
grant select on table public.nutrition_insights to authenticated;

comment on view public.nutrition_insights is
  'nutrition_insights_mv as of its last refresh: by month the people who tracked, means over their '
  'days and the share of days within 10 % of each target, in %. Months of fewer than 5 people say '
  'only that. Read by nutritionists, analysts and admins; PT403 for others.';

create function private.ingredient_popularity()
returns table (
  ingredient text,
  food_id uuid,
  name text,
  recipes bigint,
  recipe_share numeric,
  likes bigint,
  cooked bigint,
  popularity_share numeric,
  popularity_score numeric,
  popular_recipes bigint,
  lift numeric
)
language plpgsql
stable
security definer
rows 1000
set search_path = ''
as $$
begin
  perform private.require_role('nutritionist', 'analyst', 'admin');
  return query
  select m.* from private.ingredient_popularity_mv as m
  order by m.popularity_score desc, m.ingredient;
end;
$$;

comment on function private.ingredient_popularity() is
  'The twin of the view ingredient_popularity: checks the role. Callable by signed-in people.';

revoke all on function private.ingredient_popularity() from public;
grant execute on function private.ingredient_popularity() to authenticated;

create view public.ingredient_popularity
with (security_invoker = true)
as
select i.* from private.ingredient_popularity() as i;

revoke all on table public.ingredient_popularity from anon, authenticated, service_role;
grant select on table public.ingredient_popularity to authenticated;

comment on view public.ingredient_popularity is
  'Ingredients of published recipes as of the last refresh: share of the recipes and of their '
  'popularity, popularity_score (the mean of both, 0 to 100), and lift, how much more often the most '
  'popular quarter of recipes uses them. Read by nutritionists, analysts and admins; PT403 for '
  'others.';

-- 80_insights/views/6_engagement.sql

-- What the team reads about engagement, use and retention.

create function private.engagement_analytics()
returns table (
  level integer,
  people integer,
  share_percent numeric,
  is_suppressed boolean,
  window_days integer,
  as_of date,
  formula text
)
language plpgsql
stable
security definer
rows 6
set search_path = ''
as $$
begin
  perform private.require_role('analyst', 'admin');
  return query
  with at_least as (
    -- Level 0 and up: everybody.
    select 0 as level, coalesce(sum(r.people), 0)::integer as people
    from private.recency_rollup as r
    where r.measure = 'level_1'
    union all
    select l.level, coalesce(sum(r.people), 0)::integer
    from generate_series(1, 5) as l (level)
    left join private.recency_rollup as r on r.measure = 'level_' || l.level
      and r.last_on > private.today() - private.engagement_window()
    group by l.level
  ),
  exactly as (
    select
      a.level,
      a.people - coalesce(lead(a.people) over (order by a.level), 0) as people,
      first_value(a.people) over (order by a.level) as everybody
    from at_least as a
  ),
  hidden as (
    select private.hidden_groups(array_agg(e.people order by e.level)) as groups from exactly as e
  )
  select
    e.level,
    case when not h.groups[e.level + 1] then e.people end,
    case when not h.groups[e.level + 1] then round(100.0 * e.people / nullif(e.everybody, 0), 1) end,
    h.groups[e.level + 1],
    private.engagement_window(),
    private.today(),
    case private.language()
      when 'en' then 'Number of main features (tracking, progress, meal plans, shopping lists, '
        || 'recipes) that the account used at least once within the last 30 days'
      else 'Nombre de fonctionnalités principales (suivi, progrès, plans de repas, listes de '
        || 'courses, recettes) que le compte a utilisées au moins une fois ces 30 derniers jours'
    end
  from exactly as e
  cross join hidden as h
  order by e.level;
end;
$$;

comment on function private.engagement_analytics() is
  'The twin of the view user_engagement_analytics: checks the role and suppresses small groups. '
  'Callable by signed-in people.';

revoke all on function private.engagement_analytics() from public;
grant execute on function private.engagement_analytics() to authenticated;

create view public.user_engagement_analytics
with (security_invoker = true)
as
select e.* from private.engagement_analytics() as e;

revoke all on table public.user_engagement_analytics from anon, authenticated, service_role;
grant select on table public.user_engagement_analytics to authenticated;

comment on view public.user_engagement_analytics is
  'How many accounts are at each level of engagement today. Level (0 to 5) = number of main features '
  '(tracking, progress, meal plans, shopping lists, recipes) used at least once within the last 30 '
  'days; the column formula says it in the reader''s language. Groups of fewer than 5 people are '
  'suppressed. Read by analysts and admins; PT403 for others.';

create function private.feature_usage()
returns table (
  feature text,
  people integer,
  share_percent numeric,
  uses bigint,
  uses_per_person numeric,
  uses_before bigint,
  change_percent numeric,
  is_suppressed boolean,
  window_days integer,
  as_of date
)
language plpgsql
stable
security definer
rows 5
set search_path = ''
as $$
declare
  today constant date := private.today();
  span constant integer := private.engagement_window();
  everybody constant integer := (
    select sum(r.people) from private.recency_rollup as r where r.measure = 'level_1'
  );
begin
  perform private.require_role('analyst', 'admin');
  return query
  select
    c.feature,
    case when not c.small then c.people end,
    case when not c.small then round(100.0 * c.people / nullif(everybody, 0), 1) end,
    case when not c.small then c.uses end,
    case when not c.small then round(c.uses::numeric / nullif(c.people, 0), 1) end,
    case when not c.small then c.uses_before end,
    case when not c.small then round(
      100.0 * (c.uses - c.uses_before) / nullif(c.uses_before, 0), 1
    ) end,
    c.small,
    span,
    today
  from (
    select
      f.feature,
      f.place,
      w.people,
      w.people between 1 and private.smallest_group() - 1 as small,
      u.uses,
      u.uses_before
    from unnest(array['tracking', 'recipes', 'plans', 'lists', 'progress'])
      with ordinality as f (feature, place)
    cross join lateral (
      select coalesce(sum(r.people), 0)::integer as people
      from private.recency_rollup as r
      where r.measure = f.feature and r.last_on > today - span
    ) as w
    cross join lateral (
      select
        coalesce(sum(r.uses) filter (where r.day > today - span), 0)::bigint as uses,
        coalesce(sum(r.uses) filter (where r.day <= today - span), 0)::bigint as uses_before
      from private.use_rollup as r
      where r.feature = f.feature and r.day > today - 2 * span
    ) as u
  ) as c
  order by c.place;
end;
$$;

comment on function private.feature_usage() is
  'The twin of the view feature_usage_report: checks the role and suppresses small groups. Callable '
  'by signed-in people.';

revoke all on function private.feature_usage() from public;
grant execute on function private.feature_usage() to authenticated;

create view public.feature_usage_report
with (security_invoker = true)
as
select f.* from private.feature_usage() as f;

revoke all on table public.feature_usage_report from anon, authenticated, service_role;
grant select on table public.feature_usage_report to authenticated;

comment on view public.feature_usage_report is
  'Each main feature over the last 30 days: different people and their share of all accounts (%), '
  'uses, uses a person, uses in the 30 days before and the change (%). Features used by fewer than 5 '
  'people say only that. Read by analysts and admins; PT403 for others.';

create function private.retention()
returns table (
  cohort date,
  cohort_people integer,
  month date,
  period integer,
  people integer,
  retention_percent numeric,
  is_complete boolean,
  is_suppressed boolean
)
language plpgsql
stable
security definer
rows 300
set search_path = ''
as $$
begin
  perform private.require_role('analyst', 'admin');
  return query
  with cohorts as (
    select r.cohort, sum(r.people)::integer as people
    from private.recency_rollup as r
    where r.measure = 'level_1'
    group by r.cohort
  ),
  cells as (
    select
      c.cohort,
      c.people as cohort_people,
      m.month::date as month,
      coalesce(p.people, 0) as people,
      row_number() over (partition by m.month order by c.cohort) as place
    from cohorts as c
    cross join lateral generate_series(
      c.cohort::timestamp, private.month_of(private.today())::timestamp, interval '1 month'
    ) as m (month)
    left join private.people_rollup as p on p.month = m.month::date and p.cohort = c.cohort
  ),
  hidden as (
    -- By month, since nutrition_insights tells the people of each month.
    select x.month, private.hidden_groups(array_agg(x.people order by x.place)) as groups
    from cells as x
    group by x.month
  )
  select
    x.cohort,
    case when x.cohort_people >= private.smallest_group() then x.cohort_people end,
    x.month,
    12 * (extract(year from x.month) - extract(year from x.cohort))::integer
      + (extract(month from x.month) - extract(month from x.cohort))::integer,
    case when not s.small then x.people end,
    case when not s.small then round(100.0 * x.people / x.cohort_people, 1) end,
    x.month < private.month_of(private.today()),
    s.small
  from cells as x
  join hidden as h on h.month = x.month
  cross join lateral (
    select h.groups[x.place] or x.cohort_people < private.smallest_group() as small
  ) as s
  order by x.cohort, x.month;
end;
$$;

comment on function private.retention() is
  'The twin of the view user_retention: checks the role and suppresses small groups. Callable by '
  'signed-in people.';

revoke all on function private.retention() from public;
grant execute on function private.retention() to authenticated;

create view public.user_retention
with (security_invoker = true)
as
select r.* from private.retention() as r;

revoke all on table public.user_retention from anon, authenticated, service_role;
grant select on table public.user_retention to authenticated;

comment on view public.user_retention is
  'Retention triangle: of the people who signed up in a month (cohort), how many tracked at least one '
  'day in each month since (period 0 is the month of sign-up), in %. The running month is not '
  'complete; later ones are absent. Groups of fewer than 5 people are suppressed. Read by analysts '
  'and admins; PT403 for others.';

-- 80_insights/views/7_dashboard.sql

-- One person at a glance.

create view public.user_dashboard_summary
with (security_invoker = true)
as
select
  u.id as user_id,
  u.email,
  u.display_name,
  u.is_active,
  u.created_at,
  s.status as subscription_status,
  s.current_period_end,
  s.cancel_at_period_end,
  g.daily_calories_target,
  n.days_tracked_30,
  n.avg_calories_7,
  n.avg_anti_inflammatory_score_7,
  n.avg_nutrition_quality_score_7,
  t.tracking_date as last_tracked_on,
  w.weight_kg,
  w.recorded_date as weighed_on,
  w.weight_kg - b.weight_kg as weight_change_30_kg,
  p.id as current_meal_plan_id,
  p.status as current_meal_plan_status,
  p.anti_inflammatory_score_avg as current_meal_plan_score,
  r.recipes_liked,
  r.recipes_saved,
  r.dishes_cooked
from public.users as u
left join lateral (
  select x.status, x.current_period_end, x.cancel_at_period_end
  from public.subscriptions as x
  where x.user_id = u.id
  order by x.status in ('trialing', 'active', 'past_due') desc, x.created_at desc
  limit 1
) as s on true
left join lateral (
  select x.daily_calories_target
  from public.nutrition_goals as x
  where x.user_id = u.id and x.is_active
) as g on true
left join lateral (
  select x.tracking_date
  from public.daily_nutrition_tracking as x
  where x.user_id = u.id
  order by x.tracking_date desc
  limit 1
) as t on true
left join lateral (
  select
    count(*)::integer as days_tracked_30,
    round(avg(x.calories_consumed) filter (where x.tracking_date > private.today() - 7))
      as avg_calories_7,
    round(avg(x.daily_anti_inflammatory_score) filter (
      where x.tracking_date > private.today() - 7
    ), 1) as avg_anti_inflammatory_score_7,
    round(avg(x.nutrition_quality_score) filter (where x.tracking_date > private.today() - 7), 1)
      as avg_nutrition_quality_score_7
  from public.daily_nutrition_tracking as x
  where x.user_id = u.id and x.tracking_date > private.today() - 30
  -- Nothing to read is not the same as nothing tracked: without access there is no row.
  having t.tracking_date is not null
) as n on true
left join lateral (
  select x.weight_kg, x.recorded_date
  from public.user_progress as x
  where x.user_id = u.id and x.weight_kg is not null
  order by x.recorded_date desc
  limit 1
) as w on true
left join lateral (
  select x.weight_kg
  from public.user_progress as x
  where x.user_id = u.id and x.weight_kg is not null and x.recorded_date <= w.recorded_date - 30
  order by x.recorded_date desc
  limit 1
) as b on true
left join lateral (
  select x.id, x.status, x.anti_inflammatory_score_avg
  from public.weekly_meal_plans as x
  where x.user_id = u.id and x.status <> 'cancelled'
    and x.week_start_date between private.today() - 6 and private.today()
  order by x.week_start_date desc
  limit 1
) as p on true
left join lateral (
  select
    count(*) filter (where x.is_liked)::integer as recipes_liked,
    count(*) filter (where x.is_saved)::integer as recipes_saved,
    sum(x.cooked_count)::integer as dishes_cooked
  from public.user_recipe_interactions as x
  where x.user_id = u.id
  having count(*) > 0
) as r on true;

revoke all on table public.user_dashboard_summary from anon, authenticated, service_role;
grant select on table public.user_dashboard_summary to authenticated;

comment on view public.user_dashboard_summary is
  'One person at a glance: account, subscription, goal, the last 7 and 30 days, weight (kg) and its '
  'change over the 30 days before the last weighing, plan of the week, recipes. Everything as the '
  'reader may see it: people their own; support and admins the account and the subscription of '
  'anyone, and what is health only under a grant, NULL without. Ask for one user_id, or for a page.';

-- 90_operations/views/1_jobs.sql

-- Reading the jobs and their runs.

create function private.job_runs()
returns table (
  id uuid,
  job text,
  label text,
  dry_run boolean,
  status text,
  requested_by text,
  requested_at timestamptz,
  started_at timestamptz,
  finished_at timestamptz,
  steps_done integer,
  steps_total integer,
  current_step text,
  cancel_requested boolean,
  error text,
  steps jsonb
)
language plpgsql
stable
security definer
rows 100
set search_path = ''
as $$
begin
  perform private.require_admin();
  return query
  select
    r.id, r.job, private.task_label(r.job), r.dry_run, r.status, private.who_is(r.requested_by),
    r.requested_at, r.started_at, r.finished_at, s.done, s.total, s.at_work, r.cancel_requested,
    r.error, s.steps
  from (
    select x.* from private.job_runs as x order by x.requested_at desc, x.id limit 1000
  ) as r
  cross join lateral (
    select
      count(*) filter (where s.status in ('succeeded', 'failed'))::integer as done,
      count(*)::integer as total,
      max(s.step) filter (where s.status = 'running') as at_work,
      jsonb_agg(
        to_jsonb(s) - array['run_id', 'action', 'required'] order by s.position
      ) as steps
    from private.job_run_steps as s
    where s.run_id = r.id
  ) as s;
end;
$$;

comment on function private.job_runs() is
  'The twin of the view job_runs: checks the role. Callable by signed-in people.';

revoke all on function private.job_runs() from public;
grant execute on function private.job_runs() to authenticated;

create view public.job_runs
with (security_invoker = true)
as
select r.* from private.job_runs() as r;

revoke all on table public.job_runs from anon, authenticated, service_role;
grant select on table public.job_runs to authenticated;

comment on view public.job_runs is
  'The last 1,000 runs of jobs, latest first: who asked, how far it is, what came of each step. Read '
  'by admins; PT403 for others.';

create function private.jobs()
returns table (
  job text,
  label text,
  steps text[],
  every interval,
  at time,
  weekday integer,
  enabled boolean,
  last_run_id uuid,
  last_status text,
  last_finished_at timestamptz,
  next_due_at timestamptz
)
language plpgsql
stable
security definer
rows 10
set search_path = ''
as $$
begin
  perform private.require_admin();
  return query
  select
    j.job, private.task_label(j.job), j.steps, s.every, s.at, s.weekday, s.enabled, r.id, r.status,
    r.finished_at,
    case when s.enabled then
      private.next_due(s.every, s.at, s.weekday, now())
    end
  from (
    select x.job, array_agg(x.step order by x.position) as steps
    from private.job_steps as x
    group by x.job
  ) as j
  left join private.job_schedule as s on s.job = j.job
  left join lateral (
    select x.id, x.status, x.finished_at
    from private.job_runs as x
    where x.job = j.job and not x.dry_run
    order by x.requested_at desc
    limit 1
  ) as r on true
  order by j.job;
end;
$$;

comment on function private.jobs() is
  'The twin of the view jobs: checks the role. Callable by signed-in people.';

revoke all on function private.jobs() from public;
grant execute on function private.jobs() to authenticated;

create view public.jobs
with (security_invoker = true)
as
select j.* from private.jobs() as j;

revoke all on table public.jobs from anon, authenticated, service_role;
grant select on table public.jobs to authenticated;

comment on view public.jobs is
  'The jobs that start_job knows: steps, schedule (Paris), last run. Read by admins; PT403 for '
  'others.';

-- 90_operations/views/2_work_queues.sql

-- What waits for somebody of the staff. Each count reads an index of its own that holds what waits and
-- nothing else, so that it costs what waits and not the table; for drafts and payments the lists
-- have one.

create index idx_recipes_allergens_unknown on public.recipes (name_sort, id)
  where allergens_unknown;
create index idx_food_combinations_unverified on public.food_combinations (updated_at desc, id)
  where not is_verified;
create index idx_subscriptions_ending_soon on public.subscriptions (current_period_end, id)
  where cancel_at_period_end and status in ('active', 'trialing');

create function private.monthly_euro(s public.subscriptions)
returns numeric
language sql
immutable
set search_path = ''
as $$
  select case s.billing_interval when 'year' then s.amount_euro / 12 else s.amount_euro end;
$$;

comment on function private.monthly_euro(public.subscriptions) is
  'What a subscription is worth, EUR a month. Callable by signed-in people.';

revoke all on function private.monthly_euro(public.subscriptions) from public;
grant execute on function private.monthly_euro(public.subscriptions) to authenticated;

create function public.work_queues()
returns table (
  queue text, resource text, filter jsonb, waiting bigint, amount_euro numeric, mine bigint,
  moment timestamptz
)
language sql
stable
rows 12
set search_path = ''
as $$
  select 'allergens_to_check', 'foods', '{"allergens_unknown@is": true}'::jsonb, (
    select count(*) from public.foods as f where f.allergens_unknown
  ), null::numeric, null::bigint, null::timestamptz
  where (select private.has_role('admin', 'nutritionist'))
  union all
  select 'foods_without_score', 'foods', '{"anti_inflammatory_score@is": "null"}', (
    select count(*) from public.foods as f where f.anti_inflammatory_score is null
  ), null, null, null
  where (select private.has_role('admin', 'nutritionist'))
  union all
  select 'incomplete_foods', 'foods', '{"is_incomplete@is": true}', (
    select count(*) from public.foods as f where f.is_incomplete
  ), null, null, null
  where (select private.has_role('admin', 'nutritionist'))
  union all
  select 'draft_recipes', 'recipes', '{"is_published@is": false}', d.waiting, null, d.mine, d.moment
  from (
    select
      count(*) as waiting,
      count(*) filter (where r.created_by = (select auth.uid())) as mine,
      min(r.updated_at) filter (where r.created_by = (select auth.uid())) as moment
    from public.recipes as r where not r.is_published
  ) as d
  where (select private.has_role('admin', 'nutritionist'))
  union all
  select 'recipe_allergens_to_check', 'recipes', '{"allergens_unknown@is": true}', (
    select count(*) from public.recipes as r where r.allergens_unknown
  ), null, null, null
  where (select private.has_role('admin', 'nutritionist'))
  union all
  select 'unverified_combinations', 'food_combinations', '{"is_verified@is": false}', (
    select count(*) from public.food_combinations as c where not c.is_verified
  ), null, null, null
  where (select private.has_role('admin', 'nutritionist'))
  union all
  select 'failed_payments', 'subscriptions', '{"status@in": ["past_due", "unpaid"]}',
    s.waiting, s.amount_euro, null, s.moment
  from (
    select
      count(*) as waiting,
      round(sum(private.monthly_euro(p)), 2) as amount_euro,
      min(p.current_period_end) as moment
    from public.subscriptions as p where p.status in ('past_due', 'unpaid')
  ) as s
  where (select private.has_role('admin', 'support'))
  union all
  -- Those that should have ended and have not are the first to look at: no day to begin with.
  select
    'ending_subscriptions', 'subscriptions',
    jsonb_build_object(
      'cancel_at_period_end@is', true,
      'status@in', array['active', 'trialing'],
      'current_period_end@lt', (private.today() + 8) || ' Europe/Paris'
    ),
    s.waiting, s.amount_euro, null, s.moment
  from (
    select
      count(*) as waiting,
      round(sum(private.monthly_euro(p)), 2) as amount_euro,
      min(p.current_period_end) as moment
    from public.subscriptions as p
    where p.cancel_at_period_end and p.status in ('active', 'trialing')
      and p.current_period_end < (private.today() + 8)::timestamp at time zone 'Europe/Paris'
  ) as s
  where (select private.has_role('admin', 'support'))
  union all
  select 'own_accesses', null, '{}', a.waiting, null, null, a.moment
  from (
    select count(*) as waiting, min(g.expires_at) as moment from public.my_personal_access() as g
  ) as a
  where (select private.has_role('admin', 'support'))
$$;

comment on function public.work_queues() is
  'What waits for the caller, by their roles: how many rows of which resource, under the filter that '
  'finds them in a list of the console; the euros a month at stake; how many the caller began (mine); '
  'a moment: since when the oldest of theirs waits, when the first one ends or ended. No row for '
  'who has no role. Callable by signed-in people.';

revoke all on function public.work_queues() from public;
grant execute on function public.work_queues() to authenticated;

-- 90_operations/views/3_operations_summary.sql

-- How the database is doing, at a glance: what the jobs have written down, so that nothing large is
-- measured while somebody waits.

create function private.staff_changes(since timestamptz)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(to_jsonb(c) order by c.at desc), '[]')
  from (
    select
      private.who_is(a.subject_id) as who,
      split_part(a.row_id, '/', 2) as role,
      a.action = 'insert' as joined,
      a.occurred_at as at
    from private.audit_log as a
    where a.table_name = 'private.staff' and a.action in ('insert', 'delete')
      and a.occurred_at > since
    order by a.occurred_at desc
    limit 5
  ) as c;
$$;

comment on function private.staff_changes(timestamptz) is
  'Who was given a role or lost one since then, the last five: [{who, role, joined, at}]; who is NULL '
  'where the account is gone. For functions that check the role first.';

revoke all on function private.staff_changes(timestamptz) from public;

create function private.health_glance(
  out level text, out findings text[], out taken_at timestamptz
)
returns record
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  select
    (array_agg(l.level order by l.severity desc nulls last))[1],
    coalesce(
      array_agg(l.title order by l.severity desc, l.position)
        filter (where l.level in ('warning', 'error')),
      '{}'
    ),
    max(l.taken_at)
  into level, findings, taken_at
  from (
    select
      n.level, h.taken_at, t.position, coalesce(w.title, t.name) as title,
      array_position(array['ok', 'info', 'warning', 'error'], n.level) as severity
    from private.health_thresholds as t
    cross join lateral (
      select x.level, x.taken_at
      from private.health_history as x
      where x.check_name = t.name
      order by x.hour desc
      limit 1
    ) as h
    -- Of backups it is known now, in a few rows: the record would contradict one made since.
    cross join lateral (
      select case t.name
        when 'backup_age' then (private.check_backup_age()).level
        when 'backup_proof' then (private.check_backup_proof()).level
        else h.level
      end as level
    ) as n
    left join private.health_texts as w
      on w.name = t.name and w.language = private.language()
  ) as l;
end;
$$;

comment on function private.health_glance() is
  'The worst level of the last hourly record of the health checks, the titles of those at warning or '
  'error, worst first, in the language of the request, and when that was; NULL before the first '
  'record. Backups are judged now. For functions that check the role first.';

revoke all on function private.health_glance() from public;

create function private.operations_summary()
returns table (
  health_level text,
  health_findings text[],
  health_taken_at timestamptz,
  last_backup_at timestamptz,
  backup_level text,
  last_proof_at timestamptz,
  proof_level text,
  failed_runs bigint,
  failed_job text,
  failed_at timestamptz,
  staff_changes jsonb
)
language plpgsql
stable
security definer
rows 1
set search_path = ''
as $$
begin
  perform private.require_admin();
  return query
  select
    h.level, h.findings, h.taken_at,
    b.made, (private.check_backup_age()).level,
    b.proved, (private.check_backup_proof()).level,
    f.failed, private.task_label(f.jobs[1]), f.last,
    private.staff_changes(now() - interval '30 days')
  from private.health_glance() as h
  cross join (
    select
      max(k.finished_at) filter (where k.status = 'complete') as made,
      max(k.proved_at) as proved
    from private.backups as k
  ) as b
  cross join (
    select
      count(*) as failed,
      array_agg(r.job order by r.requested_at desc) as jobs,
      max(coalesce(r.finished_at, r.requested_at)) as last
    from private.job_runs as r
    where r.requested_at > now() - interval '7 days' and r.status in ('failed', 'partial')
  ) as f;
end;
$$;

comment on function private.operations_summary() is
  'See public.operations_summary. SECURITY DEFINER: it reads private; PT403 without the role admin. '
  'Callable by signed-in people.';

revoke all on function private.operations_summary() from public;
grant execute on function private.operations_summary() to authenticated;

create function public.operations_summary()
returns table (
  health_level text,
  health_findings text[],
  health_taken_at timestamptz,
  last_backup_at timestamptz,
  backup_level text,
  last_proof_at timestamptz,
  proof_level text,
  failed_runs bigint,
  failed_job text,
  failed_at timestamptz,
  staff_changes jsonb
)
language sql
stable
rows 1
set search_path = ''
as $$
  select * from private.operations_summary();
$$;

comment on function public.operations_summary() is
  'One row for the home of admins: the worst level of the last hourly health record with the titles '
  'of what is at warning or error; the last complete backup and the last proof with the levels of '
  'their ages; runs of jobs that failed in part or whole within 7 days, with the last one; who was '
  'given or lost a role within 30 days. PT403 without the role admin. Callable by signed-in people.';

revoke all on function public.operations_summary() from public;
grant execute on function public.operations_summary() to authenticated;

-- 90_operations/views/3_search_everything.sql

-- One search over everything that the caller may read.

create function private.says(wanted tsquery, words text)
returns boolean
language sql
immutable
parallel safe
set search_path = ''
as $$
  select to_tsvector('private.french_words', private.search_words(words)) @@ wanted;
$$;

comment on function private.says(tsquery, text) is
  'Whether a text holds what a person typed (search_query); NULL for no words. Callable by signed-in people.';

revoke all on function private.says(tsquery, text) from public;
grant execute on function private.says(tsquery, text) to authenticated;

create function private.search_content(words text, whole uuid, by_words boolean, per_kind integer)
returns table (resource text, id uuid, title text, detail text, matched text, rank real)
language plpgsql
stable
rows 15
set search_path = ''
as $$
declare
  wanted constant tsquery := private.search_query(private.search_tokens(words));
begin
  return query
  with hit as (
    select h.id, max(h.rank) as rank
    from (
      select f.id, 9::real from public.foods as f where f.id = whole or f.ciqual_code = words
      union all
      select m.id, m.rank from private.matching_foods(words) as m where by_words
    ) as h (id, rank)
    group by h.id
  )
  select 'foods', f.id, f.name_fr, told.detail, told.matched, best.rank
  from (
    select h.id, h.rank from hit as h join public.foods as n on n.id = h.id
    order by h.rank desc, n.name_sort limit per_kind
  ) as best
  join public.foods as f on f.id = best.id
  left join lateral (
    select t.matched, t.detail
    from (
      values
        (1, 'ciqual_code', f.ciqual_code, f.ciqual_code = words),
        (2, null, null, private.says(wanted, f.name_fr)),
        (
          3, 'common_names',
          (select n from unnest(f.common_names) as n where private.says(wanted, n) limit 1), true
        ),
        (4, 'name_en', f.name_en, private.says(wanted, f.name_en)),
        (5, 'scientific_name', f.scientific_name, private.says(wanted, f.scientific_name))
    ) as t (place, matched, detail, holds)
    where t.holds and (t.matched is null or t.detail is not null)
    order by t.place
    limit 1
  ) as told on true
  order by best.rank desc, f.name_sort;

  return query
  with hit as (
    select h.id, max(h.rank) as rank
    from (
      select r.id, 9::real from public.recipes as r where r.id = whole or r.slug = words
      union all
      select m.id, m.rank from private.matching_recipes(words) as m where by_words
    ) as h (id, rank)
    group by h.id
  )
  select 'recipes', r.id, r.name, told.detail, told.matched, best.rank
  from (
    select h.id, h.rank from hit as h join public.recipes as n on n.id = h.id
    order by h.rank desc, n.name_sort limit per_kind
  ) as best
  join public.recipes as r on r.id = best.id
  left join lateral (
    select t.matched, t.detail
    from (
      values
        (1, null, null, private.says(wanted, r.name)),
        (2, 'slug', r.slug, r.slug = words),
        (
          3, 'ingredients',
          (
            select i.name from public.recipe_ingredients as i
            where i.recipe_id = r.id and private.says(wanted, i.name)
            order by i.position limit 1
          ),
          true
        ),
        (4, 'description', left(r.description, 120), private.says(wanted, r.description))
    ) as t (place, matched, detail, holds)
    where t.holds and (t.matched is null or t.detail is not null)
    order by t.place
    limit 1
  ) as told on true
  order by best.rank desc, r.name_sort;

  return query
  with hit as (
    select c.id, 9::real as rank from public.food_combinations as c where c.id = whole
    union all
    select m.id, m.rank from private.matching_combinations(words) as m where by_words
  )
  select
    'food_combinations', c.id, c.food_1_name || ' + ' || c.food_2_name, told.detail,
    case when told.detail is not null then 'nutritional_benefits' end, hit.rank
  from hit
  join public.food_combinations_summary as c on c.id = hit.id
  left join lateral (
    select n as detail from unnest(c.nutritional_benefits) as n
    where private.says(wanted, n) and not private.says(wanted, c.food_1_name || ' ' || c.food_2_name)
    limit 1
  ) as told on true
  order by hit.rank desc, c.food_1_sort, c.food_2_sort, c.id
  limit per_kind;
end;
$$;

comment on function private.search_content(text, uuid, boolean, integer) is
  'The part of search_everything that every member of staff may read: foods, recipes, combinations; '
  'row level security applies. Callable by signed-in people.';

revoke all on function private.search_content(text, uuid, boolean, integer) from public;
grant execute on function private.search_content(text, uuid, boolean, integer) to authenticated;

create function private.search_people(words text, whole uuid, per_kind integer)
returns table (resource text, id uuid, title text, detail text, matched text, rank real)
language plpgsql
volatile
rows 10
set search_path = ''
as $$
declare
  stripe constant boolean := words ~* '^(cus|sub)_';
begin
  return query
  select
    'users', s.id, coalesce(s.display_name, s.email, s.id::text),
    case when k.matched = 'phone' then s.phone when stripe then words else s.email end, k.matched, s.rank
  from (select u.* from public.search_users(words) as u order by u.rank desc, u.id limit per_kind) as s
  cross join lateral (
    select case
      when whole is not null then 'id'
      when words ilike 'cus\_%' then 'stripe_customer_id'
      when stripe then 'stripe_subscription_id'
      when words ~ '^[+0-9 ().-]{6,}$' then 'phone'
      when position(lower(words) in s.email) > 0 then 'email'
    end as matched
  ) as k
  order by s.rank desc, s.id;

  -- One index each: joined by "or", they would read every subscription.
  return query
  with hit as (
    select s.id, 'id' as matched from public.subscriptions as s where s.id = whole
    union all
    select s.id, 'stripe_subscription_id' from public.subscriptions as s
    where s.stripe_subscription_id = words
    union all
    select s.id, 'stripe_customer_id' from public.subscriptions as s where s.stripe_customer_id = words
    union all
    select s.id, 'email' from public.users as u
    join public.subscriptions as s on s.user_id = u.id
    where u.email = lower(words)
  )
  select
    'subscriptions', s.id, coalesce(s.stripe_subscription_id, s.id::text),
    coalesce(s.display_name, s.email), hit.matched, 9::real
  from hit
  join public.subscriptions_summary as s on s.id = hit.id
  order by s.created_at desc, s.id
  limit per_kind;
end;
$$;

comment on function private.search_people(text, uuid, integer) is
  'The part of search_everything for support and admins: accounts as search_users finds and counts '
  'them, and subscriptions by a whole identifier or address. PT403 for others. Callable by signed-in '
  'people.';

revoke all on function private.search_people(text, uuid, integer) from public;
grant execute on function private.search_people(text, uuid, integer) to authenticated;

create function public.search_everything(q text, per_kind integer default 5)
returns table (resource text, id uuid, title text, detail text, matched text, rank real)
language plpgsql
volatile
rows 25
set search_path = ''
as $$
declare
  words constant text := coalesce(btrim(left(q, 200)), '');
  whole constant uuid := case
    when words ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then words::uuid
  end;
  -- Addresses and identifiers are no words: nothing else resembles them.
  by_words constant boolean := whole is null and words !~* '@|^(cus|sub)_';
  most constant integer := coalesce(per_kind, 5);
begin
  perform private.require_between(most, 1, 20, 'per_kind');
  if length(words) < 2 then
    return;
  end if;
  return query select c.* from private.search_content(words, whole, by_words, most) as c;
  if found and whole is not null then
    return;
  end if;
  -- A search of people is counted: from three letters, and only for those who look after them.
  if length(words) >= 3 and (select private.has_role('support', 'admin')) then
    return query select p.* from private.search_people(words, whole, most) as p;
  end if;
end;
$$;

comment on function public.search_everything(text, integer) is
  'The best per_kind (1 to 20, five unless told) of each resource that the caller may read and that fits '
  'words, a code, an address or an identifier, of two letters or more; people for support and admins, of '
  'three. matched is the column that fits where it is not the title, detail what stands in it, or the '
  'address of an account. PT422 for another per_kind, PT429 for more searches of people than '
  'action_limits allows. Callable by signed-in people, by POST.';

revoke all on function public.search_everything(text, integer) from public;
grant execute on function public.search_everything(text, integer) to authenticated;

-- 90_operations/views/4_trash.sql

-- The trash as a list, and what stands in the way of a deletion.

create function private.food_name(food uuid)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(
    (select f.name_fr from public.foods as f where f.id = food),
    (
      select d.content ->> 'name_fr'
      from private.deleted_rows as d
      where d.table_name = 'foods' and d.row_id = food
      order by d.id desc
      limit 1
    )
  );
$$;

comment on function private.food_name(uuid) is
  'The name of a food, deleted or not. Called by deleted_title.';

revoke all on function private.food_name(uuid) from public;

create function private.deleted_title(p_table text, content jsonb)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select case p_table
    when 'foods' then content ->> 'name_fr'
    when 'recipes' then content ->> 'name'
    when 'food_combinations' then concat_ws(
      ' – ', private.food_name((content ->> 'food_1_id')::uuid),
      private.food_name((content ->> 'food_2_id')::uuid)
    )
  end;
$$;

comment on function private.deleted_title(text, jsonb) is
  'What a deleted row was called. Called by trash.';

revoke all on function private.deleted_title(text, jsonb) from public;

create function private.trash()
returns table (
  id bigint, table_name text, row_id uuid, title text, deleted_at timestamptz, deleted_by text,
  kept_until timestamptz
)
language plpgsql
stable
security definer
rows 100
set search_path = ''
as $$
declare
  mine constant text[] := array(
    select t.table_name from private.restorable_tables as t where private.has_role(variadic t.roles)
  );
  period constant interval := (
    select r.period from private.retention_rules as r where r.kept = 'trash'
  );
begin
  if mine = '{}' then
    perform private.fail(403, 'forbidden', '');
  end if;
  return query
  select
    d.id, d.table_name, d.row_id, private.deleted_title(d.table_name, d.content), d.deleted_at,
    private.who_is(d.deleted_by), d.deleted_at + period
  from (
    select distinct on (x.table_name, x.row_id) x.*
    from private.deleted_rows as x
    where x.table_name = any (mine)
    order by x.table_name, x.row_id, x.id desc
  ) as d;
end;
$$;

comment on function private.trash() is
  'The twin of the view trash: checks the role, then reads past row level security. Callable by '
  'signed-in people.';

revoke all on function private.trash() from public;
grant execute on function private.trash() to authenticated;

create view public.trash
with (security_invoker = true)
as
select t.* from private.trash() as t;

revoke all on table public.trash from anon, authenticated, service_role;
grant select on table public.trash to authenticated;

comment on view public.trash is
  'What was deleted and can come back by restore_deleted: of each row its last deletion, by whom, and '
  'until when it is kept. Read by who may delete such rows; PT403 for others.';

create function public.search_trash(q text)
returns table (
  id bigint, table_name text, row_id uuid, title text, deleted_at timestamptz, deleted_by text,
  kept_until timestamptz, rank real
)
language sql
stable
rows 20
set search_path = ''
as $$
  select t.*, 1::real
  from public.trash as t
  where private.search_words(t.title, t.deleted_by)
    like all (select '%' || w || '%' from unnest(private.search_tokens(q)) as w);
$$;

comment on function public.search_trash(text) is
  'The rows of trash whose title or author hold all the words. Callable as trash is read.';

revoke all on function public.search_trash(text) from public;
grant execute on function public.search_trash(text) to authenticated;

create function public.uses_of(p_table text, p_ids uuid[])
returns table (id uuid, name text, resource text, row_id uuid, title text)
language sql
stable
rows 50
set search_path = ''
as $$
  with held as (
    select f.id, f.name_fr from public.foods as f where p_table = 'foods' and f.id = any (p_ids)
  )
  select distinct h.id, h.name_fr, 'recipes', r.id, r.name
  from held as h
  join public.recipe_ingredients as i on i.food_id = h.id
  join public.recipes as r on r.id = i.recipe_id
  union all
  select h.id, h.name_fr, 'food_combinations', c.id, c.food_1_name || ' – ' || c.food_2_name
  from held as h
  join public.food_combinations_summary as c on h.id in (c.food_1_id, c.food_2_id)
  order by 2, 3 desc, 5;
$$;

comment on function public.uses_of(text, uuid[]) is
  'What keeps rows (id, name) from being deleted, as far as who asks may read it: for foods the '
  'recipes and combinations that hold them. Empty for other tables, which nothing holds. Callable by signed-in '
  'people.';

revoke all on function public.uses_of(text, uuid[]) from public;
grant execute on function public.uses_of(text, uuid[]) to authenticated;
