-- Which lists a person may keep views of.

create function private.listable()
returns text[]
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return
    case when private.has_role('nutritionist', 'support', 'analyst', 'admin')
      then array['food_combinations', 'foods', 'recipes'] else '{}' end
    || case when private.has_role('nutritionist', 'admin') then array['trash'] else '{}' end
    || case when private.has_role('support', 'admin')
      then array['shopping_lists', 'subscriptions', 'users', 'weekly_meal_plans'] else '{}' end;
end;
$$;

comment on function private.listable() is
  'The lists that the person of the request may open, as the console names them; empty for who is no '
  'staff. In policies always as (select private.listable()), evaluated once per statement. Callable by '
  'signed-in people: it only tells them about themselves.';

revoke all on function private.listable() from public;
grant execute on function private.listable() to authenticated;
