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
