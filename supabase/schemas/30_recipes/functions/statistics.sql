-- Counts and mean rating of recipes.

-- Differences, not recounts: adding to a locked row is right whatever runs at the same time, and
-- costs the same for the hundred-thousandth like. Once a statement and in the order of the ids, so
-- that two statements on the same recipes (deleted accounts, imports) never wait for each other.
create function private.signed_counts(i public.user_recipe_interactions, sign integer)
returns jsonb
language sql
immutable
set search_path = ''
as $$
  select jsonb_build_object(
    'id', i.recipe_id,
    'likes', sign * i.is_liked::integer,
    'saves', sign * i.is_saved::integer,
    'cooked', sign * i.cooked_count,
    'views', sign * i.view_count,
    'ratings', sign * (i.rating is not null)::integer,
    'stars', sign * coalesce(i.rating, 0)
  );
$$;

comment on function private.signed_counts(public.user_recipe_interactions, integer) is
  'What an interaction adds to the counts of its recipe (1), or took from them (-1). Called by '
  'update_recipe_stats.';

revoke all on function private.signed_counts(public.user_recipe_interactions, integer) from public;

create function private.add_to_recipe_stats(changes jsonb)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform from public.recipes as r
  where r.id in (select (c ->> 'id')::uuid from jsonb_array_elements(changes) as c)
  order by r.id
  for no key update;
  update public.recipes as r set
    like_count = r.like_count + d.likes,
    save_count = r.save_count + d.saves,
    cooked_count = r.cooked_count + d.cooked,
    view_count = r.view_count + d.views,
    rating_count = r.rating_count + d.ratings,
    rating_sum = r.rating_sum + d.stars,
    rating_avg = round((r.rating_sum + d.stars)::numeric / nullif(r.rating_count + d.ratings, 0), 2)
  from (
    select
      c.id, sum(c.likes) as likes, sum(c.saves) as saves, sum(c.cooked) as cooked,
      sum(c.views) as views, sum(c.ratings) as ratings, sum(c.stars) as stars
    from jsonb_to_recordset(changes) as c (
      id uuid, likes integer, saves integer, cooked integer, views integer, ratings integer,
      stars integer
    )
    group by c.id
  ) as d
  where r.id = d.id
    and (d.likes, d.saves, d.cooked, d.views, d.ratings, d.stars) <> (0, 0, 0, 0, 0, 0);
end;
$$;

comment on function private.add_to_recipe_stats(jsonb) is
  'Adds [{id, likes, saves, cooked, views, ratings, stars}] to the counts of recipes. Called by '
  'update_recipe_stats.';

revoke all on function private.add_to_recipe_stats(jsonb) from public;

create function private.recount_recipe_stats()
returns integer
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  changed integer;
begin
  -- Nobody may like or rate between the count and the write.
  lock table public.user_recipe_interactions in share mode;
  update public.recipes as r set
    like_count = c.likes,
    save_count = c.saves,
    cooked_count = c.cooked,
    view_count = c.views,
    rating_count = c.ratings,
    rating_sum = c.stars,
    rating_avg = round(c.stars::numeric / nullif(c.ratings, 0), 2)
  from (
    select
      x.id,
      count(*) filter (where i.is_liked) as likes,
      count(*) filter (where i.is_saved) as saves,
      coalesce(sum(i.cooked_count), 0) as cooked,
      coalesce(sum(i.view_count), 0) as views,
      count(i.rating) as ratings,
      coalesce(sum(i.rating), 0) as stars
    from public.recipes as x
    left join public.user_recipe_interactions as i on i.recipe_id = x.id
    group by x.id
  ) as c
  where r.id = c.id
    and (r.like_count, r.save_count, r.cooked_count, r.view_count, r.rating_count, r.rating_sum)
      <> (c.likes, c.saves, c.cooked, c.views, c.ratings, c.stars);
  get diagnostics changed = row_count;
  return changed;
end;
$$;

comment on function private.recount_recipe_stats() is
  'Counts likes, saves, views, cooking and ratings of every recipe from scratch and returns how '
  'many recipes were wrong: 0, unless triggers were off. For maintenance. Callable by the owner.';

revoke all on function private.recount_recipe_stats() from public;
