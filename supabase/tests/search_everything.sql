-- One search over everything: to each role what it may read, by words, codes, addresses, identifiers.
begin;
select plan(53);

create function pg_temp.finds(who text, words text) returns text language sql as $$
  select pg_temp.reads(who, format(
    'select string_agg(distinct resource, '' '' order by resource) from public.search_everything(%L)',
    words
  ));
$$;
create function pg_temp.first(who text, words text, kind text, shown text default 'title')
returns text language sql as $$
  select pg_temp.reads(who, format(
    'select %s from public.search_everything(%L) where resource = %L limit 1', shown, words, kind
  ));
$$;
create function pg_temp.counted() returns integer language sql as $$
  select coalesce(sum(r.action_count), 0)::integer from private.rate_limits as r
  where r.user_id = pg_temp.person('support') and r.action_type = 'people_search';
$$;

update auth.users set phone = '33612345678' where id = pg_temp.person('yves');
update public.users set display_name = 'Lentille Curcuma' where id = pg_temp.person('yves');
insert into public.subscriptions
  (user_id, status, current_period_end, stripe_customer_id, stripe_subscription_id)
values (pg_temp.person('yves'), 'active', now() + interval '9 days', 'cus_Yves9', 'sub_Yves9');
insert into public.foods
  (id, name_fr, name_en, common_names, scientific_name, category, ciqual_code, ciqual_edition, ciqual_name)
values (
  md5('zyx')::uuid, 'Zyxine rouge', 'Qwertberry', '{"Vblume des prés"}', 'Zorgus maximus', 'fruits',
  '987654', '2025', 'Zyxine'
);
insert into public.recipes (id, name, slug, description, ingredients, instructions, is_published)
values
  (md5('publiée')::uuid, 'Crème d’essai', 'creme-zyx-essai', 'Un flan plouquet',
    '[{"name": "wazoule fraîche"}]', '{Cuire.}', true),
  (md5('brouillon')::uuid, 'Plouquet secret', 'plouquet-secret', null, '[{"name": "sel"}]', '{Cuire.}', false);

-- By role.
select is(pg_temp.finds(who, 'curcuma'), 'food_combinations foods recipes', who || ' finds content, and nobody')
from unnest(array['nutritionist', 'analyst', 'yves']) as who;
select is(pg_temp.finds(who, 'curcuma'), 'food_combinations foods recipes users', who || ' finds people too')
from unnest(array['support', 'admin']) as who;
select is(pg_temp.finds(null, 'curcuma'), '42501', 'strangers may not ask');
select is(pg_temp.finds(who, q), 'subscriptions users', who || ' finds accounts by ' || q)
from unnest(array['support', 'admin']) as who
cross join unnest(array[
  'yves@test.example', 'YVES@test.example', 'cus_Yves9', 'sub_Yves9'
]) as q;
select is(pg_temp.finds(who, q), null, who || ' does not, by ' || q)
from unnest(array['nutritionist', 'analyst', 'yves', 'zoe']) as who
cross join unnest(array['yves@test.example', 'sub_Yves9', pg_temp.person('yves')::text]) as q;
select is(
  pg_temp.finds('support', (select id::text from public.subscriptions where stripe_subscription_id = 'sub_Yves9')),
  'subscriptions', 'a subscription by its own identifier'
);
select is(
  array[
    pg_temp.finds('nutritionist', md5('brouillon')::uuid::text), pg_temp.finds('analyst', md5('brouillon')::uuid::text),
    pg_temp.first('yves', 'plouquet', 'recipes')
  ],
  array['recipes', null, 'Crème d’essai'],
  'a draft is found by those who may read it alone, by identifier and words'
);
select is(
  array[
    pg_temp.first('nutritionist', 'plouquet-secret', 'recipes'), pg_temp.first('analyst', 'plouquet-secret', 'recipes')
  ],
  array['Plouquet secret', null], 'nor is it by its slug'
);

-- What fits, and where it is not the title.
select is(
  pg_temp.first('nutritionist', 'épinards', 'foods'),
  (select name_fr from public.search_foods('épinards') order by rank desc, name_sort limit 1),
  'the best food first'
);
select is(
  pg_temp.first('support', q, kind, 'concat_ws('' | '', title, matched, detail)'), told, kind || ' by ' || q
)
from (values
  ('foods', 'zyxine', 'Zyxine rouge'),
  ('foods', '987654', 'Zyxine rouge | ciqual_code | 987654'),
  ('foods', md5('zyx')::uuid::text, 'Zyxine rouge'),
  ('foods', 'qwertberry', 'Zyxine rouge | name_en | Qwertberry'),
  ('foods', 'vblumes', 'Zyxine rouge | common_names | Vblume des prés'),
  ('foods', 'zorgus', 'Zyxine rouge | scientific_name | Zorgus maximus'),
  ('recipes', 'creme-zyx-essai', 'Crème d’essai | slug | creme-zyx-essai'),
  ('recipes', 'wazoules', 'Crème d’essai | ingredients | wazoule fraîche'),
  ('users', 'yves@test', 'Lentille Curcuma | email | yves@test.example'),
  ('users', '06 12 34 56 78', 'Lentille Curcuma | phone | 33612345678'),
  ('users', 'cus_Yves9', 'Lentille Curcuma | stripe_customer_id | cus_Yves9'),
  ('subscriptions', 'cus_Yves9', 'sub_Yves9 | stripe_customer_id | Lentille Curcuma')
) as t (kind, q, told);

-- Limits.
select is(
  array[pg_temp.finds('support', 'c'), pg_temp.finds('support', '  '), pg_temp.finds('support', null)],
  array_fill(null::text, array[3]), 'fewer than two letters find nothing'
);
select is(
  pg_temp.reads('nutritionist', $$ select max(n) from (
    select count(*) as n from public.search_everything('lait', 3) group by resource) as k $$),
  '3', 'as many of a kind as asked'
);
select is(
  pg_temp.reads('nutritionist', $$ select count(*) from public.search_everything('lait', 500) $$),
  'PT422 per_kind', 'but twenty at most'
);
update private.rate_limits set action_count = 0 where action_type = 'people_search';
select is(
  array[
    pg_temp.finds('support', 'yv'), pg_temp.finds('support', md5('zyx')::uuid::text),
    pg_temp.counted()::text
  ],
  array[null, 'foods', '0'],
  'people are not searched by two letters, nor for what was found by its identifier'
);
select is(
  array[pg_temp.first('support', 'lentille curcuma', 'users'), pg_temp.counted()::text],
  array['Lentille Curcuma', '1'],
  'they are by three'
);

-- Whole identifiers are read by their indexes.
set local enable_seqscan = off;
create function pg_temp.plan_of(statement text) returns text language plpgsql as $$
declare
  line text;
  whole text := '';
begin
  perform set_config('role', 'authenticated', true);
  for line in execute 'explain (costs off) ' || statement loop
    whole := whole || line;
  end loop;
  perform set_config('role', 'none', true);
  return whole;
end;
$$;
select matches(pg_temp.plan_of('select id from public.' || rest), index, rest)
from (values
  ('foods_pkey.*foods_ciqual_code_key', $$foods where id = md5('')::uuid or ciqual_code = '1'$$),
  ('recipes_(pkey|visibility_key).*recipes_slug_key', $$recipes where id = md5('')::uuid or slug = 's'$$),
  ('subscriptions_pkey', $$subscriptions where id = md5('')::uuid$$),
  ('subscriptions_stripe_subscription_key', $$subscriptions where stripe_subscription_id = 's'$$),
  ('subscriptions_stripe_customer_idx', $$subscriptions where stripe_customer_id = 's'$$),
  ('users_email_key|idx_users_email_desc', $$users where email = 'a@b.example'$$)
) as t (index, rest);

select * from finish();
rollback;
