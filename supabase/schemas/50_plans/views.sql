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
