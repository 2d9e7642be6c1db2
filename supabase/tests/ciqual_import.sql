-- private.import_ciqual: what becomes of each staged food, and what people set stays.
begin;
select plan(9);

create function pg_temp.stage(place integer, code text, name text, amounts jsonb, category text default 'autres')
returns void language sql as $$
  insert into private.ciqual_staging (line, code, name, category, amounts)
  values (place, code, name, category, amounts)
$$;

do $$ begin
  perform pg_temp.stage(1, '9990001', 'Essai un', '{"energy_kcal": 50, "fat_g": "< 0,5", "fiber_g": "traces"}');
  perform pg_temp.stage(2, '9990002', 'Essai deux', '{"energy_kcal": 60}');
  perform pg_temp.stage(3, '9990003', 'Essai trois', '{"energy_kcal": 70}', 'inconnue');
end $$;
select results_eq(
  $$ select outcome, code, reason is not null from private.import_ciqual('2020') order by code $$,
  $$ values ('created', '9990001', false), ('created', '9990002', false), ('rejected', '9990003', true) $$,
  'foods are created, one that breaks a rule is told and the others go on'
);
select is((select count(*) from private.ciqual_staging), 0::bigint, 'the staging table is empty again');
select is(
  (select nutrition_details -> 'fat_g' ->> 'qualifier' from foods where ciqual_code = '9990001'),
  'less_than', 'the qualifier of a value is kept');

update foods set nutrition_per_100g = nutrition_per_100g || '{"energy_kcal": 55}' where ciqual_code = '9990001';
delete from foods where ciqual_code = '9990002';
do $$ begin
  perform pg_temp.stage(1, '9990001', 'Essai un', '{"energy_kcal": 51, "fat_g": 0.4}');
  perform pg_temp.stage(2, '9990002', 'Essai deux', '{"energy_kcal": 60}');
end $$;
select results_eq(
  $$ select outcome, code, nutrient, kept, published from private.import_ciqual('2025') order by code, nutrient nulls first $$,
  $$ values ('updated', '9990001', null, null, null), ('conflict', '9990001', 'energy_kcal', '55', '51'),
    ('deleted', '9990002', null, null, null) $$,
  'a newer edition updates, tells what people set otherwise, and leaves the deleted alone');
select is((select nutrition_per_100g from foods where ciqual_code = '9990001'),
  '{"energy_kcal": 55, "fat_g": 0.4}', 'the value of a person stays');
do $$ begin perform pg_temp.stage(1, '9990001', 'Essai un', '{"energy_kcal": 51, "fat_g": 0.4}'); end $$;
select is((select outcome from private.import_ciqual('2025') limit 1), 'unchanged', 'the same again changes nothing');
do $$ begin perform pg_temp.stage(1, '9990001', 'Essai un', '{"energy_kcal": 1}'); end $$;
select is((select outcome from private.import_ciqual('2020')), 'older_edition', 'an older edition is left aside');
set constraints all immediate;
select is((select count(distinct batch) from private.audit_log where table_name = 'public.foods'
  and row_id = (select id::text from foods where ciqual_code = '9990001')), 1::bigint,
  'all of it is one batch of the audit');
select is_empty('select * from private.verify_audit_chain()', 'whose chain is whole');

select * from finish();
rollback;
