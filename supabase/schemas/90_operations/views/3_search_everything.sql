-- One search over everything that the caller may read.

create function public.search_everything(q text)
returns table (resource text, id uuid, title text, detail text)
language plpgsql
volatile
rows 20
set search_path = ''
as $$
declare
  words constant text := btrim(left(q, 200));
  whole uuid;
begin
  if length(words) < 2 then
    return;
  end if;
  if words ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
    whole := words::uuid;
  end if;

  return query
  select 'foods', f.id, f.name_fr, f.scientific_name
  from public.foods as f where f.id = whole or f.ciqual_code = words;
  if not found then
    return query
    select 'foods', s.id, s.name_fr, null::text
    from public.search_foods(words) as s
    order by s.rank desc, s.name_sort
    limit 5;
  end if;

  return query
  select 'recipes', r.id, r.name, null::text from public.recipes as r where r.id = whole;
  if not found then
    return query
    select 'recipes', s.id, s.name, null::text
    from public.search_recipes(words) as s
    order by s.rank desc, s.name_sort
    limit 5;
  end if;

  return query
  select 'food_combinations', s.id, s.food_1_name || ' + ' || s.food_2_name, null::text
  from public.search_food_combinations(words) as s
  order by s.rank desc, s.food_1_sort
  limit 5;

  -- People are searched by those who look after them; by three letters at least, since it is counted.
  if length(words) >= 3 and (select private.has_role('support', 'admin')) then
    return query
    select 'users', s.id, coalesce(s.display_name, s.email, s.id::text), s.email
    from public.search_users(words) as s
    order by s.rank desc, s.id
    limit 5;
    return query
    select 'subscriptions', s.id, s.stripe_subscription_id, coalesce(s.display_name, s.email)
    from public.subscriptions_summary as s
    where s.id = whole or s.stripe_subscription_id = words
    limit 5;
  end if;
end;
$$;

comment on function public.search_everything(text) is
  'The best five of each resource that the caller may read and that fits words, a code or an '
  'identifier, of two letters or more; people for support and admins, of three. PT429 for more '
  'searches of people than action_limits allows. Callable by signed-in people, by POST.';

revoke all on function public.search_everything(text) from public;
grant execute on function public.search_everything(text) to authenticated;
