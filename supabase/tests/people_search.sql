-- Finding accounts, recipes and combinations: what people type, and who may.
begin;
select plan(33);

update auth.users set phone = '33612345678', raw_user_meta_data = '{"display_name": "Zoé Lefèvre"}'
where id = pg_temp.person('zoe');
insert into public.user_profiles (user_id, first_name, last_name)
values (pg_temp.person('yves'), 'Yves-André', 'Œillet');
insert into public.subscriptions
  (user_id, status, current_period_end, stripe_customer_id, stripe_subscription_id)
values (pg_temp.person('zoe'), 'active', now() + interval '9 days', 'cus_Zoe9', 'sub_Zoe9');

create function pg_temp.finds(who text, q text)
returns text
language sql
as $$
  select pg_temp.reads(who, format($q$
    select string_agg(split_part(email, '@', 1), ' ' order by rank desc)
    from public.search_users(%L) where email like '%%@test.example'
  $q$, q));
$$;

select is(pg_temp.finds('support', q), 'zoe', 'support finds Zoé by ' || q)
from unnest(array[
  'zoe@test.example', 'ZOE@TEST.EXAMPLE', 'zoe@te', 'Zoé Lefèvre', 'lefevre zoe', 'lefèv',
  '06 12 34 56 78', '+33 6 12 34 56 78', '345678', 'cus_Zoe9', 'sub_Zoe9',
  pg_temp.person('zoe')::text, 'lefevvre'
]) as q;
select is(pg_temp.finds('support', 'oeillet'), 'yves', 'a name of the profile leads to the account');
select is(pg_temp.finds('admin', 'lefevre'), 'zoe', 'admins search too');
select is(pg_temp.finds('support', q), null, 'nobody for ' || quote_literal(q))
from unnest(array['', '   ', '%', '@@@', 'xqzwvk', '''; drop table users; --']) as q;
select is(pg_temp.finds(who, 'zoe'), 'PT403 q', who || ' may not')
from unnest(array['nutritionist', 'analyst', 'zoe']) as who;
select is(pg_temp.finds(null, 'zoe'), '42501', 'nor anybody who is not signed in');

-- Subscriptions: by the words of their account, all that it has.
insert into public.subscriptions (user_id, status, ended_at, stripe_subscription_id)
values (pg_temp.person('zoe'), 'canceled', now() - interval '9 days', 'sub_Zoe1');
create function pg_temp.subscriptions(who text, q text) returns text language sql as $$
  select pg_temp.reads(who, format(
    'select string_agg(stripe_subscription_id, '' '' order by stripe_subscription_id) '
    'from public.search_subscriptions(%L) where email = ''zoe@test.example''', q));
$$;
select is(pg_temp.subscriptions('support', q), 'sub_Zoe1 sub_Zoe9', 'the subscriptions of Zoé by ' || q)
from unnest(array['lefevre', 'sub_Zoe1']) as q;
select is(pg_temp.subscriptions('nutritionist', 'lefevre'), 'PT403 q', 'support and admins alone');
select is(pg_temp.subscriptions(null, 'lefevre'), '42501', 'nor anybody who is not signed in');

-- Recipes: drafts are for those who write.
insert into public.recipes (name, slug, description, ingredients, instructions, is_published)
values
  ('Crêpes brûlées aux myrtilles', 'essai-crepes', 'Un dessert', '[{"name": "xylitol"}]', '{Cuire.}',
    true),
  ('Crêpes secrètes', 'essai-secret', null, '[{"name": "sel"}]', '{Cuire.}', false);
create function pg_temp.recipes(who text, q text)
returns text
language sql
as $$
  select pg_temp.reads(who, format($q$
    select string_agg(slug, ' ' order by rank desc, slug)
    from public.search_recipes(%L) where slug like 'essai-%%'
  $q$, q));
$$;
select is(
  array[
    pg_temp.recipes(null, 'crepes brulees'), pg_temp.recipes(null, 'myrtille crêpe'),
    pg_temp.recipes(null, 'xylit'), pg_temp.recipes(null, 'crepes brullees')
  ],
  array_fill('essai-crepes'::text, array[4]),
  'accents, order, plural, ingredients and typos'
);
select is(pg_temp.recipes(null, 'secretes'), null, 'a draft is found by nobody');
select is(pg_temp.recipes('nutritionist', 'secretes'), 'essai-secret', 'but by nutritionists');

-- Combinations: by both foods together.
insert into public.foods (id, name_fr, category) values
  ('d0000000-0000-4000-a000-000000000001', 'Zyxtomate', 'legumes'),
  ('d0000000-0000-4000-a000-000000000002', 'Wqavocat', 'fruits');
insert into public.food_combinations
  (food_1_id, food_2_id, combination_type, synergy_score, nutritional_benefits)
values ('d0000000-0000-4000-a000-000000000001', 'd0000000-0000-4000-a000-000000000002',
  'synergique', 9, '{"Zlycopène absorbé"}');
select is(
  pg_temp.reads(null, format('select count(*) from public.search_food_combinations(%L)', q)), '1', q
)
from unnest(array['wqavocat zyxtomate']) as q;

select * from finish();
rollback;
