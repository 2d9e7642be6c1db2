-- What waits for somebody of the staff: to each role its own, as many as a list would find.
begin;
select plan(11);

create function pg_temp.queues(who text) returns text language sql as $$
  select pg_temp.reads(
    who, 'select string_agg(queue, '' '' order by queue collate "C") from public.work_queues()'
  );
$$;
create function pg_temp.waiting(who text, queue text) returns text language sql as $$
  select pg_temp.reads(
    who, format('select waiting from public.work_queues() where queue = %L', queue)
  );
$$;

select is(
  pg_temp.queues('nutritionist'),
  'allergens_to_check draft_recipes foods_without_score incomplete_foods recipe_allergens_to_check',
  'nutritionists have foods and recipes'
);
select is(
  pg_temp.queues('support'), 'ending_subscriptions failed_payments own_accesses',
  'support has money and open accesses'
);
select is(
  pg_temp.queues('admin'),
  'allergens_to_check draft_recipes ending_subscriptions failed_payments foods_without_score '
  'incomplete_foods own_accesses recipe_allergens_to_check',
  'admins have all of them'
);
select is(pg_temp.queues('analyst'), null, 'analysts have none');
select is(pg_temp.queues('yves'), null, 'nor have those who are not staff');
select is(pg_temp.queues(null), '42501', 'strangers may not even ask');

select is(
  pg_temp.waiting('nutritionist', 'allergens_to_check'),
  (select count(*)::text from public.foods where allergens_unknown),
  'as many foods as the list finds'
);
select is(
  pg_temp.waiting('nutritionist', 'draft_recipes'),
  (select count(*)::text from public.recipes where not is_published), 'as many drafts'
);
select is(
  pg_temp.waiting('support', 'failed_payments'),
  (select count(*)::text from public.subscriptions where status in ('past_due', 'unpaid')),
  'as many failed payments'
);
update public.subscriptions set status = 'past_due', billing_interval = 'year', amount_euro = 60
where id = (select s.id from public.subscriptions as s where s.status = 'active' limit 1);
select is(
  pg_temp.reads(
    'support', 'select amount_euro from public.work_queues() where queue = ''failed_payments'''
  ),
  (
    select round(sum(
      case billing_interval when 'year' then amount_euro / 12 else amount_euro end
    ), 2)::text
    from public.subscriptions where status in ('past_due', 'unpaid')
  ),
  'and the euros of a month, of those who pay by the year too'
);
select pg_temp.reads('support', format(
  'select count(*) from public.open_personal_access(%L, ''Demande de la personne'')',
  pg_temp.person('yves')
));
select is(pg_temp.waiting('support', 'own_accesses'), '1', 'an access that is open');

select * from finish();
rollback;
