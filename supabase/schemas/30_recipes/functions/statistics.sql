-- Counts and mean rating of recipes.

create function private.most_of_one()
returns integer
language sql
immutable
parallel safe
set search_path = ''
as $$
  select 3;
$$;

comment on function private.most_of_one() is
  'How often one person counts at most among the times a recipe was cooked or seen, so that nobody '
  'puts a recipe on top of a ranking. Called by the counts of recipes.';

revoke all on function private.most_of_one() from public;

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
    'cooked', sign * least(i.cooked_count, private.most_of_one()),
    'views', sign * least(i.view_count, private.most_of_one()),
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

-- Both sides of each difference are of one snapshot, in which every like counts in both or in neither:
-- adding the difference later is right whatever was liked meanwhile, and nobody has to wait.
create function private.wrong_recipe_stats()
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(to_jsonb(w)), '[]')
  from (
    select
      r.id,
      count(*) filter (where i.is_liked) - r.like_count as likes,
      count(*) filter (where i.is_saved) - r.save_count as saves,
      coalesce(
        sum(least(i.cooked_count, private.most_of_one())) filter (where i.id is not null), 0
      ) - r.cooked_count as cooked,
      coalesce(
        sum(least(i.view_count, private.most_of_one())) filter (where i.id is not null), 0
      ) - r.view_count as views,
      count(i.rating) - r.rating_count as ratings,
      coalesce(sum(i.rating), 0) - r.rating_sum as stars
    from public.recipes as r
    left join public.user_recipe_interactions as i on i.recipe_id = r.id
    group by r.id
  ) as w
  where (w.likes, w.saves, w.cooked, w.views, w.ratings, w.stars) <> (0, 0, 0, 0, 0, 0);
$$;

comment on function private.wrong_recipe_stats() is
  'Counts likes, saves, views, cooking and ratings of every recipe from scratch and returns what the '
  'wrong ones lack, as add_to_recipe_stats takes it: [], unless triggers were off. Called by '
  'recount_recipe_stats and maintenance.';

revoke all on function private.wrong_recipe_stats() from public;

create function private.recount_recipe_stats()
returns integer
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  wrong constant jsonb := private.wrong_recipe_stats();
begin
  perform private.add_to_recipe_stats(wrong);
  return jsonb_array_length(wrong);
end;
$$;

comment on function private.recount_recipe_stats() is
  'Puts the counts of recipes right and returns how many were wrong: 0, unless triggers were off. '
  'Only those are locked. For maintenance. Callable by the owner.';

revoke all on function private.recount_recipe_stats() from public;
