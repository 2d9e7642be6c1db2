-- The lists of plans and shopping lists: what they say of a row, and to whom.
begin;
select plan(20);

insert into public.subscriptions (user_id, status, current_period_start, current_period_end)
values (pg_temp.person('yves'), 'active', now() - interval '10 days', now() + interval '20 days');
insert into public.weekly_meal_plans (id, user_id, week_start_date, status, is_custom) values
  (md5('plan')::uuid, pg_temp.person('yves'), '2026-11-02', 'active', true),
  (md5('older plan')::uuid, pg_temp.person('yves'), '2026-10-26', 'completed', false),
  (md5('plan of zoe')::uuid, pg_temp.person('zoe'), '2026-11-02', 'draft', false);
insert into public.shopping_lists (id, user_id, name, items, source_meal_plan_id) values
  (md5('list')::uuid, pg_temp.person('yves'), 'Samedi', '[
    {"name": "riz", "quantity": 500, "unit": "g", "category": "cereales", "estimated_cost": 1.5, "checked": true},
    {"name": "riz noir", "category": "cereales", "checked": false},
    {"name": "sel", "category": "sauces_condiments", "estimated_cost": 0.25}]', md5('plan')::uuid),
  (md5('empty list')::uuid, pg_temp.person('yves'), 'Rien', '[]', null),
  (md5('list of zoe')::uuid, pg_temp.person('zoe'), 'Zoé', '[]', null);

create function pg_temp.plans(who text) returns text language sql as $$
  select pg_temp.reads(who, format(
    'select string_agg(concat_ws('' '', display_name, email, week_start_date, status, is_custom), '', '' order by week_start_date)
     from weekly_meal_plans_summary where user_id in (%L, %L)', pg_temp.person('yves'), pg_temp.person('zoe')));
$$;
create function pg_temp.lists(who text) returns text language sql as $$
  select pg_temp.reads(who, format(
    'select string_agg(concat_ws('' '', display_name, name, item_count, checked_count, total_estimated_cost_euro, week_start_date), '', '' order by name desc)
     from shopping_lists_summary where user_id in (%L, %L)', pg_temp.person('yves'), pg_temp.person('zoe')));
$$;

select is(pg_temp.plans('yves'), 'Yves yves@test.example 2026-10-26 completed f, Yves yves@test.example 2026-11-02 active t',
  'people see their own plans');
select is(pg_temp.plans('zoe'), null, 'those who pay for nothing see none');
select is(pg_temp.lists('yves'), 'Yves Samedi 3 1 1.75 2026-11-02, Yves Rien 0 0', 'and their own lists, with what is ticked');
select is(pg_temp.lists('zoe'), 'Zoe Zoé 0 0', 'nobody else''s');
select is(pg_temp.plans(v.who), null, 'no plan for ' || v.who)
from (values ('support'), ('admin'), ('nutritionist'), ('analyst')) as v (who);
select is(pg_temp.lists(v.who), null, 'no list for ' || v.who)
from (values ('support'), ('admin'), ('nutritionist'), ('analyst')) as v (who);
select is(pg_temp.reads('support', format($$ select count(*) from open_personal_access(%L, 'Demande de la personne') $$, pg_temp.person('yves'))),
  '1', 'with a reason');
select is(pg_temp.plans('support'), pg_temp.plans('yves'), 'support sees the plans that it opened');
select is(pg_temp.lists('support'), pg_temp.lists('yves'), 'and the lists');
select is(pg_temp.plans('admin'), null, 'an admin who opened nothing does not');
select is(pg_temp.reads('support', format('select close_personal_access(%L)', pg_temp.person('yves'))), '1', 'once closed');
select is(pg_temp.plans('support'), null, 'no more');
select is(pg_temp.reads(null, v.query), '42501', 'nothing for strangers: ' || v.query)
from (values ('select count(*) from weekly_meal_plans_summary'), ('select count(*) from shopping_lists_summary')) as v (query);

select * from finish();
rollback;
