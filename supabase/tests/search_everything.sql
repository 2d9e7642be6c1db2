-- One search over everything: to each role what it may read.
begin;
select plan(12);

create function pg_temp.finds(who text, words text) returns text language sql as $$
  select pg_temp.reads(who, format(
    'select string_agg(distinct resource, '' '' order by resource) from public.search_everything(%L)',
    words
  ));
$$;
create function pg_temp.first(who text, words text, kind text) returns text language sql as $$
  select pg_temp.reads(who, format(
    'select title from public.search_everything(%L) where resource = %L limit 1', words, kind
  ));
$$;
update public.users set display_name = 'Lentille Curcuma' where id = pg_temp.person('yves');

select is(
  pg_temp.finds('nutritionist', 'curcuma'), 'food_combinations foods recipes',
  'nutritionists find foods, combinations and recipes, and nobody'
);
select is(
  pg_temp.finds('support', 'curcuma'), 'food_combinations foods recipes users',
  'support finds people too'
);
select is(pg_temp.finds('analyst', 'curcuma'), 'food_combinations foods recipes', 'analysts do not');
select is(
  pg_temp.finds('yves', 'curcuma'), 'food_combinations foods recipes', 'nor do those of the app'
);
select is(pg_temp.finds(null, 'curcuma'), '42501', 'strangers may not ask');
select is(pg_temp.finds('support', 'c'), null, 'one letter finds nothing');
select is(
  pg_temp.first('nutritionist', 'épinards', 'foods'),
  (select name_fr from public.search_foods('épinards') order by rank desc, name_sort limit 1),
  'the best food first'
);
select is(
  pg_temp.first('nutritionist', (select ciqual_code from public.foods where name_fr = 'Abricot cru'), 'foods'),
  'Abricot cru', 'a code finds its food'
);
select is(
  pg_temp.first('nutritionist', (select id::text from public.foods where name_fr = 'Abricot cru'), 'foods'),
  'Abricot cru', 'so does an identifier'
);
select is(
  pg_temp.first('support', (select email from public.users where id = pg_temp.person('yves')), 'users'),
  'Lentille Curcuma', 'an address finds its account'
);
select is(
  pg_temp.finds('support', (select stripe_subscription_id from public.subscriptions
    where stripe_subscription_id is not null order by id limit 1)) like '%subscriptions%', true,
  'an identifier of Stripe its subscription'
);
select is(
  (
    select count(*)::integer from public.recipes as r
    where not r.is_published and pg_temp.first('analyst', r.id::text, 'recipes') is not null
  ),
  0, 'a draft is found by nobody who may not read it'
);

select * from finish();
rollback;
