-- 1,000,000 people who signed up over the last 540 days, with a subscription each, progress notes and
-- recipes, beside the sample data. Triggers and foreign keys rest meanwhile.
set session_replication_role = replica;

create table private.bench_people as
select
  ('20000000-0000-4000-a000-' || lpad(n::text, 12, '0'))::uuid as id, n,
  current_date - 1 - n % 540 as signed_up_on
from generate_series(1, 1000000) as n;

alter table private.bench_people owner to postgres;

insert into public.users (id, email, display_name, created_at)
select id, 'personne' || n || '@essai.example', 'Personne ' || n, signed_up_on + time '12:00'
from private.bench_people;

insert into public.subscriptions (
  user_id, stripe_customer_id, stripe_subscription_id, status, started_at, current_period_start,
  current_period_end, created_at
)
select
  id, 'cus_essai' || n, 'sub_essai' || n,
  case when n % 4 = 0 then 'canceled' else 'active' end::public.subscription_status,
  signed_up_on, now() - n % 30 * interval '1 day', now() + (30 - n % 30) * interval '1 day',
  signed_up_on + time '12:00'
from private.bench_people;

insert into public.user_progress (user_id, recorded_date, weight_kg)
select id, signed_up_on, 50 + n % 50 from private.bench_people;

insert into public.user_recipe_interactions
  (user_id, recipe_id, is_liked, last_viewed_at, created_at)
select p.id, r.id, p.n % 3 = 0, p.signed_up_on + time '19:00', p.signed_up_on + time '19:00'
from private.bench_people as p
join (
  select r.id, row_number() over (order by r.slug) as place, count(*) over () as recipes
  from public.recipes as r
) as r on r.place = 1 + p.n % r.recipes;

set session_replication_role = origin;
analyze;
