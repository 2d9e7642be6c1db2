-- Weekly meal plans and shopping lists, with the checks of their documents.

-- ------------------------------------------------------------------------------------------------
-- Documents
-- ------------------------------------------------------------------------------------------------

create function private.check_shopping_items(document jsonb, root text default 'items')
returns table (path text, code text, args text[])
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return query select wrong.* from private.check_items(document, root, 500, jsonb_build_array(
    '{"field": "name", "kind": "text", "most": 300, "required": true}'::jsonb,
    '{"field": "quantity", "kind": "number", "least": 0, "most": 1000000}'::jsonb,
    jsonb_build_object(
      'field', 'unit', 'kind', 'choice', 'code', 'unknown_unit', 'among', private.unit_keys()
    ),
    jsonb_build_object(
      'field', 'category', 'kind', 'choice', 'code', 'unknown_category', 'required', true,
      'among', private.category_keys()
    ),
    '{"field": "estimated_cost", "kind": "number", "least": 0, "most": 100000}'::jsonb,
    '{"field": "food_id", "kind": "id"}'::jsonb,
    '{"field": "checked", "kind": "boolean"}'::jsonb
  )) as wrong;
end;
$$;

comment on function private.check_shopping_items(jsonb, text) is
  'What is wrong with shopping_lists.items or weekly_meal_plans.shopping_list: [{name, quantity, '
  'unit, category, estimated_cost (EUR, null when unknown), food_id, checked}], at most 500; no '
  'quantity for what is taken to taste. No row when it is right. Callable by writers, whose rows '
  'the constraint checks.';

revoke all on function private.check_shopping_items(jsonb, text) from public;
grant execute on function private.check_shopping_items(jsonb, text) to authenticated, service_role;

create function private.check_meals(document jsonb, root text default 'meals')
returns table (path text, code text, args text[])
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
declare
  dishes jsonb;
  paths text[];
begin
  if jsonb_typeof(document) is distinct from 'object' then
    return query select root, 'not_an_object', '{}'::text[];
    return;
  end if;
  return query
    select
      root || '.' || left(d.key, 60),
      case when d.key = any (private.day_keys()) then 'not_an_object' else 'unknown_day' end,
      case when d.key = any (private.day_keys()) then '{}' else array[left(d.key, 60)] end
    from jsonb_each(document) as d
    where d.key <> all (private.day_keys()) or jsonb_typeof(d.value) <> 'object'
    limit 20;
  if found then
    return;
  end if;
  return query
    select concat_ws('.', root, d.key, left(m, 60)), 'unknown_meal', array[left(m, 60)]
    from jsonb_each(document) as d
    cross join lateral jsonb_object_keys(d.value) as m
    where m <> all (private.meal_keys())
    limit 20;
  select jsonb_agg(m.value), array_agg(concat_ws('.', root, d.key, m.key))
  into dishes, paths
  from jsonb_each(document) as d
  cross join lateral jsonb_each(d.value) as m
  where m.key = any (private.meal_keys());
  return query select wrong.* from private.check_objects(coalesce(dishes, '[]'), paths, '[
    {"field": "recipe_id", "kind": "id", "required": true},
    {"field": "servings", "kind": "number", "least": 0.1, "most": 50, "required": true}
  ]') as wrong;
end;
$$;

comment on function private.check_meals(jsonb, text) is
  'What is wrong with weekly_meal_plans.meals: {day: {meal: {recipe_id, servings}}}; days and meals '
  'may be absent. No row when it is right; whether the recipes exist is for the trigger. Callable '
  'by writers, whose rows the constraint checks.';

revoke all on function private.check_meals(jsonb, text) from public;
grant execute on function private.check_meals(jsonb, text) to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Plans and shopping
-- ------------------------------------------------------------------------------------------------

create table public.weekly_meal_plans (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  week_start_date date not null constraint weekly_meal_plans_week_starts_on_monday
    check (
      extract(isodow from week_start_date) = 1
      and week_start_date between '2000-01-01' and '2200-01-01'
    ),
  meals jsonb not null default '{}' constraint weekly_meal_plans_meals_are_right
    check (private.is_right('meals', meals)),
  shopping_list jsonb not null default '[]' constraint weekly_meal_plans_shopping_list_is_right
    check (private.is_right('shopping_items', shopping_list)),
  total_estimated_cost_euro numeric(8, 2)
    constraint weekly_meal_plans_cost_range check (total_estimated_cost_euro between 0 and 100000),
  anti_inflammatory_score_avg numeric(3, 1)
    constraint weekly_meal_plans_score_range check (anti_inflammatory_score_avg between 1 and 10),
  status public.meal_plan_status not null default 'draft',
  is_custom boolean not null default false,
  generation_prompt text
    constraint weekly_meal_plans_prompt_length check (length(generation_prompt) <= 10000),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint weekly_meal_plans_owner_key unique (id, user_id)
);

create unique index weekly_meal_plans_week_key on public.weekly_meal_plans
  (user_id, week_start_date) where status <> 'cancelled';

alter table public.weekly_meal_plans enable row level security;
revoke all on table public.weekly_meal_plans from anon, authenticated, service_role;
grant select, insert, update, delete on table public.weekly_meal_plans
  to authenticated, service_role;

comment on table public.weekly_meal_plans is
  'Meals of a week. The person reads and writes them while the subscription lasts; staff read them '
  'under a grant of open_personal_access.';
comment on column public.weekly_meal_plans.id is 'Identifier; never changes.';
comment on column public.weekly_meal_plans.user_id is 'Whose plan.';
comment on column public.weekly_meal_plans.week_start_date is 'The Monday.';
comment on column public.weekly_meal_plans.meals is
  '{day: {meal: {recipe_id, servings}}}; see check_meals.';
comment on column public.weekly_meal_plans.shopping_list is
  'What generate_shopping_list made of it; kept by trigger.';
comment on column public.weekly_meal_plans.total_estimated_cost_euro is
  'Cost of the shopping list, EUR; kept by trigger.';
comment on column public.weekly_meal_plans.anti_inflammatory_score_avg is
  'Score of the week, 1 to 10; kept by trigger.';
comment on column public.weekly_meal_plans.status is 'draft, active, completed or cancelled.';
comment on column public.weekly_meal_plans.is_custom is 'Made by hand rather than by the assistant.';
comment on column public.weekly_meal_plans.generation_prompt is 'What the assistant was asked.';
comment on column public.weekly_meal_plans.version is
  'Counts the writes; send it back to detect a stale save.';
comment on column public.weekly_meal_plans.created_at is 'When it was made.';
comment on column public.weekly_meal_plans.updated_at is 'When it last changed.';

create table public.shopping_lists (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  name text not null
    constraint shopping_lists_name_length check (length(btrim(name)) between 1 and 200),
  description text constraint shopping_lists_description_length check (length(description) <= 2000),
  items jsonb not null default '[]' constraint shopping_lists_items_are_right
    check (private.is_right('shopping_items', items)),
  total_estimated_cost_euro numeric(8, 2)
    constraint shopping_lists_cost_range check (total_estimated_cost_euro between 0 and 100000),
  status public.shopping_list_status not null default 'active',
  source_meal_plan_id uuid,
  is_auto_generated boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- Both columns, so that a list never points at the plan of somebody else.
  constraint shopping_lists_source_meal_plan_fkey foreign key (source_meal_plan_id, user_id)
    references public.weekly_meal_plans (id, user_id) on delete set null (source_meal_plan_id)
);

create index shopping_lists_user_id_idx on public.shopping_lists (user_id, created_at desc);
create index shopping_lists_source_meal_plan_idx on public.shopping_lists
  (source_meal_plan_id, user_id);
create unique index shopping_lists_one_per_plan_key on public.shopping_lists
  (source_meal_plan_id) where is_auto_generated;

alter table public.shopping_lists enable row level security;
revoke all on table public.shopping_lists from anon, authenticated, service_role;
grant select, insert, update, delete on table public.shopping_lists to authenticated, service_role;

comment on table public.shopping_lists is
  'Shopping lists of a person, made by hand or from a plan. The person reads and writes them; staff '
  'read them under a grant of open_personal_access.';
comment on column public.shopping_lists.id is 'Identifier; never changes.';
comment on column public.shopping_lists.user_id is 'Whose list.';
comment on column public.shopping_lists.name is 'Title.';
comment on column public.shopping_lists.description is 'Notes.';
comment on column public.shopping_lists.items is
  '[{name, quantity, unit, category, estimated_cost, food_id, checked}]; see check_shopping_items.';
comment on column public.shopping_lists.total_estimated_cost_euro is
  'Sum of the known costs, EUR.';
comment on column public.shopping_lists.status is 'active, completed or archived.';
comment on column public.shopping_lists.source_meal_plan_id is
  'The plan it was made from, of the same person.';
comment on column public.shopping_lists.is_auto_generated is
  'Made by trigger from the plan, which has at most one such list.';
comment on column public.shopping_lists.created_at is 'When it was made.';
comment on column public.shopping_lists.updated_at is 'When it last changed.';
