-- Triggers that keep the counts and mean rating of recipes.

create function private.update_recipe_stats()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: oldtable = interactions_before, newtable = interactions_after
declare
  added jsonb := '[]'::jsonb;
  removed jsonb := '[]'::jsonb;
begin
  if tg_op <> 'DELETE' then
    added := (select jsonb_agg(private.signed_counts(i, 1)) from interactions_after as i);
  end if;
  if tg_op <> 'INSERT' then
    removed := (select jsonb_agg(private.signed_counts(i, -1)) from interactions_before as i);
  end if;
  perform private.add_to_recipe_stats(coalesce(added, '[]') || coalesce(removed, '[]'));
  return null;
end;
$$;

comment on function private.update_recipe_stats() is
  'Trigger of public.user_recipe_interactions: likes, saves, views, times cooked, number and mean of '
  'ratings of the recipes, by the differences of the statement.';

revoke all on function private.update_recipe_stats() from public;

create trigger update_recipe_stats_trigger
  after update on public.user_recipe_interactions
  referencing old table as interactions_before new table as interactions_after
  for each statement execute function private.update_recipe_stats();

create trigger update_recipe_stats_trigger_on_insert
  after insert on public.user_recipe_interactions
  referencing new table as interactions_after
  for each statement execute function private.update_recipe_stats();

create trigger update_recipe_stats_trigger_on_delete
  after delete on public.user_recipe_interactions
  referencing old table as interactions_before
  for each statement execute function private.update_recipe_stats();
