-- One clock: the day is that of Paris, whatever the server and the session think.
begin;
select plan(10);

select is_empty($$
  select p.oid::regprocedure from pg_proc as p
  where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace)
    and p.prosrc ~* '\m(current_date|localtimestamp|localtime|current_time)\M|(now\(\)|current_timestamp|clock_timestamp\(\))::date'
$$, 'no function asks for the day of the server');
select is_empty($$
  select c.oid::regclass || '.' || a.attname from pg_attrdef as d
  join pg_class as c on c.oid = d.adrelid join pg_attribute as a on a.attrelid = c.oid and a.attnum = d.adnum
  where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace) and pg_get_expr(d.adbin, d.adrelid) ~* 'current_date|::date'
$$, 'no default does');
select is_empty($$
  select c.oid::regclass from pg_class as c
  where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace) and c.relkind in ('v', 'm')
    and pg_get_viewdef(c.oid) ~* 'current_date|now\(\)\)?::date'
$$, 'nor a view');
select is(private.today(), (now() at time zone 'Europe/Paris')::date, 'it is the day of Paris');
set local timezone = 'Pacific/Kiritimati';
select is(private.today(), (now() at time zone 'Europe/Paris')::date, 'for a session fourteen hours ahead');
set local timezone = 'Pacific/Pago_Pago';
select is(private.today(), (now() at time zone 'Europe/Paris')::date, 'and for one eleven hours behind');

-- Rules about days follow it: in a session whose day is another one, today is today.
select is(
  (select count(*) from public.check_food(jsonb_build_object(
    'name_fr', 'Prix', 'category', 'autres', 'average_price_per_kg', 1, 'price_source', 'essai', 'price_date', private.today() + n
  )) as c where c.field = 'price_date'), n::bigint, why
)
from (values (0, 'a price of today is not in the future'), (1, 'one of tomorrow is')) as v (n, why);
insert into public.foods (name_fr, category, average_price_per_kg, price_source) values ('Prix sans date', 'autres', 1, 'essai');
select is((select price_date from public.foods where name_fr = 'Prix sans date'), private.today(), 'a price without a day is of today');
insert into public.nutrition_goals (user_id, daily_calories_target) values (pg_temp.person('zoe'), 2000);
select is((select valid_from from public.nutrition_goals where user_id = pg_temp.person('zoe')), private.today(), 'and so are goals');

select * from finish();
rollback;
