-- The backup of one person: a document that proves itself, its restore, and what it refuses.
begin;
select plan(44);

insert into public.user_profiles (user_id, weight_kg, first_name) values (pg_temp.person('zoe'), 71.00, 'Zoé');
insert into public.nutrition_goals (user_id, daily_calories_target) values (pg_temp.person('zoe'), 2000);
insert into public.user_progress (user_id, recorded_date, weight_kg) values (pg_temp.person('zoe'), '2026-01-01', 71.50), (pg_temp.person('zoe'), '2026-01-02', 71.00);
insert into public.subscriptions (id, user_id, stripe_customer_id, status, current_period_start, current_period_end)
values ('c0000000-0000-4000-a000-0000000000c1', pg_temp.person('zoe'), 'cus_zoe', 'active', now(), now() + interval '7 days');
insert into private.subscription_commands (subscription_id, action, reason) values ('c0000000-0000-4000-a000-0000000000c1', 'resume', 'essai');
insert into public.recipes (id, name, slug, servings) values ('b0000000-0000-4000-a000-0000000000c1', 'Essai', 'essai-sauvegarde', 1);
insert into public.user_recipe_interactions (user_id, recipe_id, is_liked) values (pg_temp.person('zoe'), 'b0000000-0000-4000-a000-0000000000c1', true);
select pg_temp.reads('support', $$ select open_personal_access('$$ || pg_temp.person('zoe') || $$', 'une raison assez longue') $$) is not null;

-- Who may
select is(pg_temp.reads('support', 'select create_user_backup(''' || pg_temp.person('zoe') || ''')'), 'PT403', 'support does not');
select is(pg_temp.reads('zoe', 'select create_user_backup(''' || pg_temp.person('zoe') || ''')'), 'PT403', 'nor the person, who has an export');
select is(pg_temp.reads(null, 'select create_user_backup(''' || pg_temp.person('zoe') || ''')'), '42501', 'nor anybody');
select is(pg_temp.reads('support', 'select restore_user_backup(''{}'')'), 'PT403', 'the same for restoring');
select is(pg_temp.reads('admin', 'select create_user_backup(gen_random_uuid())'), 'PT404 user_id', 'nobody');

-- The document
create temporary table doc as select pg_temp.reads('admin', 'select create_user_backup(''' || pg_temp.person('zoe') || ''')')::jsonb as d;
select set_eq('select jsonb_object_keys(d) from doc', array['format', 'format_version', 'schema_version', 'installation', 'created_at', 'user_id', 'tables', 'access_log', 'sha256'], 'its parts');
select set_eq('select jsonb_object_keys(d -> ''tables'') from doc', array[
  'public.users', 'public.user_profiles', 'public.user_preferences', 'public.nutrition_goals', 'public.weekly_meal_plans', 'public.shopping_lists',
  'public.daily_nutrition_tracking', 'public.user_progress', 'public.user_recipe_interactions', 'public.subscriptions', 'private.subscription_events', 'private.subscription_commands', 'public.saved_views'
], 'all tables of the person');
select is((select jsonb_array_length(d #> '{tables,public.user_progress}') from doc), 2, 'their rows');
select is((select d #>> '{tables,private.subscription_commands,0,reason}' from doc), 'essai', 'commands too');
select is((select d::text ilike '%encrypted_password%' from doc), false, 'no password');
select is((select d #>> '{access_log,0,reason}' from doc), 'une raison assez longue', 'who read the data, and why');
select is((select (d -> 'access_log' -> -1 ->> 'action', d -> 'access_log' -> -1 ->> 'staff_name')::text from doc), '(exported,Admin)', 'and that they were exported');
select is((select count(*) from private.personal_data_grants as g where g.user_id = pg_temp.person('zoe') and g.closed_at is null), 1::bigint, 'which opened no access');
select is((select d ->> 'sha256' from doc), (select private.document_hash(d) from doc), 'its hash');
select is((select private.document_hash(replace(replace(d::text, '71.00', '71'), '71.50', '71.5')::jsonb) from doc), (select d ->> 'sha256' from doc), 'the same after a program has rewritten its numbers');
select isnt((select private.document_hash(replace(d::text, '71.50', '71.05')::jsonb) from doc), (select d ->> 'sha256' from doc), 'another for other numbers');
select isnt((select private.user_backup(pg_temp.person('zoe')) ->> 'sha256'), null, 'the owner makes one too');

-- Restored
create function pg_temp.back(document jsonb, dry boolean default false) returns text language sql as $$
  select pg_temp.reads('admin', format('select restore_user_backup(%L, %L)', document, dry), 'sentence') $$;
create function pg_temp.sums() returns table (name text, sum numeric) language plpgsql as $$
begin
  for name in select table_name from private.backup_tables() where table_name not like 'private.personal%' and table_name <> 'auth.users' loop
    execute format('select sum(hashtextextended((to_jsonb(t) - %L)::text, 0)) from %s as t', case when name like 'public.%' then 'version' else '' end, name) into sum;
    return next;
  end loop;
end $$;
create temporary table before as select * from pg_temp.sums();
select is((select pg_temp.back(d, true)::jsonb - 'tables' from doc), jsonb_build_object('user_id', pg_temp.person('zoe'), 'dry_run', true, 'new', 0, 'changed', 0, 'deleted', 0, 'conflicts', 0, 'erased', 0), 'nothing to do');
update public.user_profiles set first_name = 'Autre' where user_id = pg_temp.person('zoe');
delete from public.user_progress where user_id = pg_temp.person('zoe') and recorded_date = '2026-01-01';
insert into public.user_preferences (user_id) values (pg_temp.person('zoe'));
delete from public.user_recipe_interactions where user_id = pg_temp.person('zoe');
select is((select pg_temp.back(d, true)::jsonb - 'tables' - 'user_id' from doc), '{"dry_run": true, "new": 2, "changed": 1, "deleted": 1, "conflicts": 0, "erased": 0}', 'a dry run says what would change');
select is((select pg_temp.back(d)::jsonb - 'tables' - 'user_id' from doc), '{"dry_run": false, "new": 2, "changed": 1, "deleted": 1, "conflicts": 0, "erased": 0}', 'the restore does it');
select is_empty('select * from pg_temp.sums() except select * from before', 'every row is as it was, and nobody else''s has changed');
select is((select version from public.user_profiles where user_id = pg_temp.person('zoe')), 3, 'a changed row has a new version');
select is((select like_count from public.recipes where id = 'b0000000-0000-4000-a000-0000000000c1'), 1, 'counts follow');
select is((select (user_id, backup_id is null)::text from private.restores), '(' || pg_temp.person('zoe') || ',t)', 'noted');
select is((select action from private.personal_data_log order by id desc limit 1), 'restored', 'in the access log too');
select is((select count(*) from pg_trigger where tgrelid = 'public.user_profiles'::regclass and tgenabled <> 'O'), 0::bigint, 'triggers are awake');
delete from auth.users where id = pg_temp.person('zoe');
select is((select (pg_temp.back(d, true)::jsonb ->> 'conflicts')::bigint from doc), 0::bigint, 'an account that is gone');
select is((select pg_temp.back(d)::jsonb ->> 'dry_run' from doc), 'false', 'comes back');
select is((select (email, encrypted_password is null)::text from auth.users where id = pg_temp.person('zoe')), '(zoe@test.example,t)', 'without a password');
select is_empty('select * from pg_temp.sums() except select * from before', 'with all its data');
select is((select version from public.user_profiles where user_id = pg_temp.person('zoe')), 1001, 'in a version that nobody has seen');

select is((select pg_temp.back(to_jsonb(d::text), true)::jsonb ->> 'dry_run' from doc), 'true', 'the text of the document does as well');

-- Refused
create function pg_temp.signed(document jsonb) returns jsonb language sql as $$ select document || jsonb_build_object('sha256', private.document_hash(document)) $$;
select is(pg_temp.back('"{"'), 'PT422 Ce document n’est pas la sauvegarde d’une personne.', 'a text that is no document');
select is(pg_temp.back('{}'), 'PT422 Ce document n’est pas la sauvegarde d’une personne.', 'another document');
select is((select pg_temp.back(jsonb_set(d, '{tables,private.staff}', '[]')) from doc), 'PT422 Ce document n’est pas la sauvegarde d’une personne.', 'another table');
select is((select pg_temp.back(jsonb_set(d, '{tables,public.user_progress}', '[]')) from doc), 'PT409 Cette sauvegarde a été modifiée depuis sa création.', 'a changed one');
select matches((select pg_temp.back(pg_temp.signed(d || '{"schema_version": "99991231235959"}')) from doc), '^PT409 .*version plus récente de la base', 'a newer schema');
select is((select pg_temp.back(pg_temp.signed(d || '{"installation": "x"}')) from doc), 'PT409 Cette sauvegarde vient d’une autre installation.', 'another installation');
select matches((select pg_temp.back(pg_temp.signed(d || '{"format_version": 2}')) from doc), '^PT409 .*format inconnu \(version 2\)', 'a newer format');
select is((select pg_temp.back(pg_temp.signed(jsonb_set(d, '{tables,public.user_progress,0,user_id}', to_jsonb(pg_temp.person('yves'))))) from doc), 'PT422 Ce document n’est pas la sauvegarde d’une personne.', 'a row of somebody else');
insert into public.user_progress (user_id, recorded_date, weight_kg) values (pg_temp.person('yves'), '2026-01-03', 80);
create temporary table stolen as select pg_temp.signed(jsonb_set(d, '{tables,public.user_progress,0,id}', to_jsonb((select id from public.user_progress where user_id = pg_temp.person('yves'))))) as d from doc;
select is((select (pg_temp.back(d, true)::jsonb ->> 'conflicts')::integer from stolen), 1, 'the key of somebody else''s row is a conflict');
select matches((select pg_temp.back(d) from stolen), '^PT409 Restauration annulée, rien n’a changé. La table user_progress', 'and stops the restore');
select matches((select pg_temp.back(pg_temp.signed(jsonb_set(d, '{tables,public.user_progress,0,weight_kg}', '"lourd"'))) from doc), '^PT409 Restauration annulée', 'as does what cannot be read');
insert into private.erasures (user_id, reason) values (pg_temp.person('zoe'), 'demande du 3 mars');
select is((select pg_temp.back(d) from doc), 'PT409 Les données de cette personne ont été effacées à sa demande.', 'erased people stay erased');

select * from finish();
rollback;
