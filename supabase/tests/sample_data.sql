-- The sample data of 007: complete, plausible, the same on every load, and nothing unless asked for.
begin;
select plan(36);

create temporary table sample as
select u.id, u.created_at::date as signed_up_on from auth.users as u
where u.id::text like '00000000-0000-4000-b000-%';

-- Yesterday is the last day of these lives; the database may be a few days old.
create function pg_temp.last_day() returns date language sql
as $$ select max(signed_up_on) from sample $$;

-- Recipes
select cmp_ok((select count(*) from recipes where slug !~ '^essai-'), '>=', 64::bigint, 'at least 64 recipes');
select results_eq(
  'select is_published, is_featured, count(*) > 2 from recipes group by 1, 2 order by 1, 2',
  $$values (false, false, true), (true, false, true), (true, true, true)$$,
  'most are published, some featured, some drafts'
);
select is_empty(
  'select r.slug, i.name from recipes r join recipe_ingredients i on i.recipe_id = r.id
   where i.food_id is null or i.grams is null or i.grams <= 0',
  'every ingredient is linked to a food and can be weighed'
);
select is_empty(
  $$select slug from recipes where jsonb_array_length(ingredients) not between 3 and 20
    or cardinality(instructions) not between 3 and 8 or ingredients @? '$[*] ? (!exists(@.quantity))'$$,
  'every recipe has 3 to 20 ingredients with quantities, and 3 to 8 steps'
);
select is(
  (select count(analyze_recipe_nutrition(id) -> 'per_serving' -> 'energy_kcal') from recipes),
  (select count(*) from recipes), 'every recipe is analysed without error'
);
select is_empty(
  $$select slug from recipes where is_published and (anti_inflammatory_score is null
    or cost_per_serving_euro is null or nutrition_facts is null or nutrition_detail -> 'gaps' <> '[]')$$,
  'every published recipe has a score, a cost and its nutrition, without gap'
);
select is_empty(
  $$select slug, nutrition_facts -> 'energy_kcal' from recipes
    where (nutrition_facts ->> 'energy_kcal')::numeric not between 50 and 750
      or (nutrition_facts ->> 'salt_g')::numeric > 3 or cost_per_serving_euro not between 0.3 and 10$$,
  'a portion has 50 to 750 kcal, at most 3 g of salt, and costs 0.30 to 10 EUR'
);
select is_empty(
  $$select r.slug, d from recipes r cross join unnest(r.diet_tags) as d
    join recipe_ingredients i on i.recipe_id = r.id join foods f on f.id = i.food_id
    where d <> all (f.diet_compatibility)$$,
  'a recipe promises no diet that one of its foods does not hold'
);
select is_empty(
  $$select m, s from unnest(private.meal_keys()) m cross join unnest(private.season_keys()) s
    where (select count(*) from recipes where is_published and meal_type @> array[m] and season @> array[s]) < 5$$,
  'each season has at least five published recipes for each meal'
);

-- People
select is((select count(*) from sample), 500::bigint, 'five hundred people');
select is_empty(
  $$select email from auth.users join sample using (id)
    where coalesce(encrypted_password, '') <> '' or email not like '%.example'
      or exists (select from private.staff s where s.user_id = users.id)
      or exists (select from auth.identities i where i.user_id = users.id)$$,
  'nobody can sign in as one of them, and none has a role'
);
select is(
  (select count(distinct to_char(signed_up_on, 'YYYY-MM')) >= 18 from sample
   where signed_up_on >= pg_temp.last_day() - 548), true, 'people signed up in each of the 18 months'
);
select is_empty(
  $$select p.user_id, c.code from user_profiles p join sample s on s.id = p.user_id
    cross join lateral check_user_profile(to_jsonb(p)) c where c.level = 'error'$$,
  'no profile breaks a rule'
);
select is_empty(
  $$select p.user_id from user_profiles p join sample s on s.id = p.user_id
    where p.weight_kg is distinct from (
      select weight_kg from user_progress g where g.user_id = p.user_id order by recorded_date desc limit 1)
    or p.daily_calorie_needs is null$$,
  'the weight of a profile is the last one measured'
);
select is_empty(
  $$select user_id, change from (
      select user_id, abs(weight_kg - lag(weight_kg) over w) as change,
        recorded_date - lag(recorded_date) over w as days
      from user_progress join sample s on s.id = user_id window w as (partition by user_id order by recorded_date)
    ) as g where change > 4 + 0.15 * days$$,
  'nobody gains or loses weight faster than bodies do'
);
select is_empty(
  $$select user_id from nutrition_goals g join sample s on s.id = g.user_id
    group by user_id having count(*) filter (where is_active) <> 1
      or bool_or(abs(4 * protein_target_g + 4 * carbs_target_g + 9 * fat_target_g - daily_calories_target) > 12)$$,
  'everyone with goals has one active, whose parts add up to its calories'
);
select cmp_ok(
  (select count(*) from daily_nutrition_tracking t join sample s on s.id = t.user_id), '>', 8000::bigint,
  'thousands of days were tracked'
);
select is_empty(
  $$select t.id from daily_nutrition_tracking t join sample s on s.id = t.user_id
    where tracking_date not between signed_up_on and pg_temp.last_day() or calories_consumed not between 600 and 6000
      or abs(calories_consumed - 4 * (consumed_nutrition ->> 'protein_g')::numeric
        - 4 * (consumed_nutrition ->> 'carbohydrate_g')::numeric - 9 * (consumed_nutrition ->> 'fat_g')::numeric
        - 2 * (consumed_nutrition ->> 'fiber_g')::numeric) > 1
      or (consumed_nutrition ->> 'sugars_g')::numeric > (consumed_nutrition ->> 'carbohydrate_g')::numeric
      or (consumed_nutrition ->> 'saturated_fat_g')::numeric > (consumed_nutrition ->> 'fat_g')::numeric$$,
  'each tracked day lies in the life of the person, and its energy is that of its nutrients'
);
select is(
  (select avg(n) filter (where dow >= 6) < 0.85 * avg(n) filter (where dow < 6) from (
     select extract(isodow from tracking_date) as dow, count(*) as n
     from daily_nutrition_tracking join sample s on s.id = user_id group by 1) as d),
  true, 'less is tracked at weekends'
);

-- Subscriptions
select is_empty(
  $$select s.id from subscriptions s join sample p on p.id = s.user_id
    where s.status is distinct from (
      select e.status_after from private.subscription_events e where e.subscription_id = s.id
      order by e.occurred_at desc, e.id desc limit 1)$$,
  'each subscription is in the state where its history leads'
);
select is_empty(
  $$select subscription_id, kind from (
      select e.*, lag(status_after) over w as led_to, row_number() over w as place
      from private.subscription_events e join sample p on p.id = e.user_id
      window w as (partition by subscription_id order by occurred_at, e.id)
    ) as e where (place = 1) <> (kind = 'created') or place > 1 and status_before is distinct from led_to$$,
  'each history starts with its creation and has no hole'
);
select is_empty(
  $$select k from unnest(array['trial_started', 'activated', 'renewed', 'payment_failed', 'recovered',
      'cancel_scheduled', 'cancel_revoked', 'canceled', 'reactivated', 'paused', 'resumed', 'price_changed']) k
    where not exists (select from private.subscription_events e join sample s on s.id = e.user_id where e.kind = k)$$,
  'subscriptions started, failed, recovered, were cancelled, taken up again and resumed'
);
select is_empty(
  $$select s.id, s.status from subscriptions s join sample p on p.id = s.user_id
    where case
      when s.status in ('trialing', 'active', 'past_due')
        then s.current_period_end::date <= pg_temp.last_day() or s.current_period_start::date > pg_temp.last_day() + 1
          or s.ended_at is not null
      when s.status in ('canceled', 'incomplete_expired')
        then s.ended_at is null or s.cancellation_kind is null or s.ended_at < s.started_at
    end$$,
  'open ones run now, closed ones say when and why they ended'
);
select is_empty(
  $$select s.id from subscriptions s join sample p on p.id = s.user_id
    where s.stripe_customer_id !~ '^cus_[0-9a-f]{14}$' or s.stripe_subscription_id !~ '^sub_[0-9a-f]{24}$'$$,
  'with ids as Stripe gives them'
);
select is_empty(
  $$select e.id from private.stripe_events e left join private.subscription_events h on h.stripe_event_id = e.id
    where e.payload -> 'data' -> 'object' ->> 'customer' like 'cus_%' and h.id is null$$,
  'each message of Stripe is one of the history'
);

-- Plans, lists, tastes
select is_empty(
  $$select w.id, f.code from weekly_meal_plans w join sample s on s.id = w.user_id
    cross join lateral private.plan_dish_findings(w.meals, w.user_id) f
    where f.level = 'error' or f.code = 'plan_breaks_diet'$$,
  'no plan holds an unpublished recipe, an allergen or a dish against the diet of the person'
);
select is_empty(
  $$select w.id from weekly_meal_plans w join sample s on s.id = w.user_id
    where jsonb_array_length(w.shopping_list) < 3 or w.total_estimated_cost_euro is null
      or w.anti_inflammatory_score_avg is null or not exists (
        select from subscriptions b where b.user_id = w.user_id and w.created_at::date >= b.started_at::date
          and w.created_at <= coalesce(b.ended_at, 'infinity'))$$,
  'each plan has its list, cost and score, and was made under a subscription'
);
select is_empty(
  $$select w.id from weekly_meal_plans w join sample s on s.id = w.user_id
    where w.status in ('draft', 'active') <> exists (
      select from shopping_lists l where l.source_meal_plan_id = w.id and l.items <> '[]')$$,
  'the plans of this week and the next have their shopping list'
);
select is_empty(
  $$select i.id from user_recipe_interactions i join sample s on s.id = i.user_id
    where cooked_count <> cardinality(times_cooked) or is_cooked <> (cooked_count > 0)
      or rating is not null and not is_cooked or review_text is not null and rating is null
      or (select min(t)::date < signed_up_on or max(t)::date > pg_temp.last_day() from unnest(times_cooked) t)$$,
  'who rated has cooked, between sign-up and yesterday'
);
select is(private.recount_recipe_stats(), 0, 'the counts of the recipes are those of the interactions');
select is_empty(
  $$select g.id from private.personal_data_grants g join sample s on s.id = g.user_id
    where not exists (select from private.personal_data_log l where l.grant_id = g.id and l.action = 'opened')$$,
  'each access of the support is in the log'
);

-- Loading again. The text of the migration is in the record of migrations.
create function pg_temp.load_samples(switch text)
returns void
language plpgsql
as $$
declare
  statement text;
begin
  perform set_config('app.sample_data', switch, true);
  perform set_config('app.sample_date', '2026-09-01', true);
  perform set_config('app.sample_people', '60', true);
  for statement in
    select u.statement
    from supabase_migrations.schema_migrations as m
    cross join unnest(m.statements) with ordinality as u (statement, place)
    where m.version = '007' and u.statement like '%$sample\_%'
    order by u.place
  loop
    execute statement;
  end loop;
end;
$$;

create function pg_temp.unload_samples()
returns void
language sql
as $$
  delete from auth.users where id::text like '00000000-0000-4000-b000-%';
  delete from private.personal_data_log;
  delete from private.personal_data_grants;
  delete from private.subscription_events;
  delete from private.stripe_events;
  delete from private.food_aliases;
  delete from public.recipes;
$$;

-- All rows of the tables that samples fill, without what the load itself stamps.
create function pg_temp.fingerprint()
returns text
language plpgsql
as $$
declare
  relation text;
  part text;
  whole text := '';
begin
  foreach relation in array array[
    'public.recipes', 'public.recipe_ingredients', 'public.users',
    'public.user_profiles', 'public.user_preferences', 'public.nutrition_goals',
    'public.daily_nutrition_tracking', 'public.user_progress', 'public.subscriptions',
    'public.weekly_meal_plans', 'public.shopping_lists', 'public.user_recipe_interactions',
    'private.subscription_events', 'private.stripe_events', 'private.subscription_commands',
    'private.food_aliases', 'private.personal_data_grants', 'private.personal_data_log'
  ] loop
    execute format(
      $query$
        select md5(string_agg(content, ',' order by content collate "C"))
        from (
          select (to_jsonb(t)
            - array['updated_at', 'confirmed_at', 'search_vector']
            - case when %1$L in ('private.subscription_events', 'private.personal_data_log')
                then array['id'] else '{}' end
          )::text as content
          from %1$s as t
          where %1$L <> 'public.users' or to_jsonb(t) ->> 'id' like '00000000-0000-4000-b000-%%'
        ) as c
      $query$, relation
    ) into part;
    whole := whole || coalesce(part, relation);
  end loop;
  return md5(whole);
end;
$$;

create temporary table fingerprints (place integer, print text);
select pg_temp.unload_samples();
insert into fingerprints select 0, pg_temp.fingerprint();
select pg_temp.load_samples('off');
select is(pg_temp.fingerprint(), (select print from fingerprints), 'without the setting nothing is inserted');
select pg_temp.load_samples('');
select is(pg_temp.fingerprint(), (select print from fingerprints), 'nor with an empty one');

select pg_temp.load_samples('on');
insert into fingerprints select 1, pg_temp.fingerprint();
select is(
  (select count(*) from auth.users where id::text like '00000000-0000-4000-b000-%'), 60::bigint,
  'with it people are, as many as asked for'
);
select is(
  (select max(created_at)::date from auth.users where id::text like '00000000-0000-4000-b000-%'),
  date '2026-08-31', 'up to the day asked for'
);
select pg_temp.unload_samples();
set local timezone = 'America/Cayenne';
select pg_temp.load_samples('on');
set local timezone = 'UTC';
select is(
  pg_temp.fingerprint(), (select print from fingerprints where place = 1),
  'every load gives the same rows, whatever the time zone: '
    || (select left(print, 8) from fingerprints where place = 1)
);

select * from finish();
rollback;
