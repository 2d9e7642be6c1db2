-- Triggers of meal plans and shopping lists: validation, the list of an active plan, its total.

create function private.validate_meal_plan_data()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  wrong private.finding;
  bought jsonb;
begin
  if tg_op = 'UPDATE' and new.meals = old.meals and new.user_id = old.user_id then
    new.shopping_list := old.shopping_list;
    new.total_estimated_cost_euro := old.total_estimated_cost_euro;
    new.anti_inflammatory_score_avg := old.anti_inflammatory_score_avg;
    return new;
  end if;
  new.meals := coalesce(new.meals, '{}');
  select c.path, 'error', c.code, c.args into wrong
  from private.check_meals(new.meals, 'meals') as c
  limit 1;
  if wrong.code is null then
    select d.* into wrong
    from private.plan_dish_findings(new.meals, new.user_id) as d
    where d.level = 'error'
    limit 1;
  end if;
  if wrong.code is not null then
    perform private.fail(422, wrong.code, wrong.field, variadic wrong.args);
  end if;
  bought := private.shopping_list(new.meals);
  new.shopping_list := bought -> 'items';
  new.total_estimated_cost_euro := private.as_number(bought -> 'total_estimated_cost_euro');
  new.anti_inflammatory_score_avg := (
    select private.meal_score(array_agg(p.recipe_id), array_agg(p.servings))
    from private.planned_dishes(new.meals) as p
  );
  return new;
end;
$$;

comment on function private.validate_meal_plan_data() is
  'Trigger of public.weekly_meal_plans: refuses (PT422, naming the path) a malformed document, an '
  'unknown or unpublished recipe and an allergen of the person; then works out the shopping list, '
  'its cost and the score of the week by mass. All three change with the meals only.';

revoke all on function private.validate_meal_plan_data() from public;

create trigger validate_meal_plan_data_trigger
  before insert or update on public.weekly_meal_plans
  for each row execute function private.validate_meal_plan_data();

create function private.auto_generate_shopping_list()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.meals = '{}' or new.status in ('cancelled', 'completed') then
    return null;
  end if;
  if tg_op = 'UPDATE' and new.meals = old.meals and new.week_start_date = old.week_start_date then
    return null;
  end if;
  insert into public.shopping_lists as l
    (user_id, name, items, source_meal_plan_id, is_auto_generated)
  values (
    new.user_id,
    case private.language()
      when 'en' then 'Week of ' || to_char(new.week_start_date, 'YYYY-MM-DD')
      else 'Semaine du ' || to_char(new.week_start_date, 'DD/MM/YYYY')
    end,
    new.shopping_list,
    new.id,
    true
  )
  on conflict (source_meal_plan_id) where is_auto_generated do update set
    name = excluded.name,
    -- What was ticked stays ticked while as much of it is wanted.
    items = coalesce((
      select jsonb_agg(
        case
          when exists (
            select from jsonb_array_elements(l.items) as o (item)
            where o.item -> 'checked' = 'true'
              and o.item -> 'name' = n.item -> 'name'
              and o.item -> 'unit' = n.item -> 'unit'
              and o.item -> 'quantity' >= n.item -> 'quantity'
          ) then n.item || '{"checked": true}'
          else n.item
        end order by n.place
      )
      from jsonb_array_elements(excluded.items) with ordinality as n (item, place)
    ), '[]')
  where l.status = 'active';
  return null;
end;
$$;

comment on function private.auto_generate_shopping_list() is
  'Trigger of public.weekly_meal_plans: makes the shopping list of a new plan, and brings it up to '
  'date with the meals while it is active, keeping what was ticked.';

revoke all on function private.auto_generate_shopping_list() from public;

create trigger auto_generate_shopping_list_trigger
  after insert or update on public.weekly_meal_plans
  for each row execute function private.auto_generate_shopping_list();

create function private.total_shopping_list()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  new.total_estimated_cost_euro := (
    select sum(private.as_number(i -> 'estimated_cost'))
    from jsonb_array_elements(
      case jsonb_typeof(new.items) when 'array' then new.items else '[]' end
    ) as i
  );
  return new;
end;
$$;

comment on function private.total_shopping_list() is
  'Trigger of public.shopping_lists: the total is the sum of the known costs.';

revoke all on function private.total_shopping_list() from public;

create trigger shopping_lists_total
  before insert or update of items, total_estimated_cost_euro on public.shopping_lists
  for each row execute function private.total_shopping_list();
