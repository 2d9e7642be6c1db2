-- Versions of content, going back to one, comments: for those who curate it.
begin;
select plan(75);

select set_config('app.source', 'ciqual-2025', true);
insert into public.foods (id, name_fr, category, nutrition_per_100g, nutrition_details, ciqual_code, ciqual_edition) values
  (md5('history food')::uuid, 'Aliment à histoire', 'autres', '{"fat_g": 1, "iron_mg": 2}',
   '{"fat_g": {"qualifier": "exact", "source": "ciqual-2025"}, "iron_mg": {"qualifier": "less_than", "source": "ciqual-2025"}}', '999999991', '2025'),
  (md5('history other food')::uuid, 'Autre aliment à histoire', 'autres', '{}', '{}', null, null);
select set_config('app.source', '', true);
insert into public.recipes (id, name, description) values (md5('history recipe')::uuid, 'Recette à histoire', 'Première');
insert into public.food_combinations (id, food_1_id, food_2_id, combination_type, synergy_score)
values (md5('history pair')::uuid, md5('history food')::uuid, md5('history other food')::uuid, 'synergique', 5);

create temporary table made (name text primary key, id uuid, edit text, column_name text) on commit drop;
insert into made values
  ('foods', md5('history food')::uuid, 'name_en = ''Second''', 'name_en'),
  ('recipes', md5('history recipe')::uuid, 'description = ''Second''', 'description'),
  ('food_combinations', md5('history pair')::uuid, 'synergy_score = 6', 'synergy_score');

create function pg_temp.call(who text, call text) returns text language sql as $$
  select pg_temp.reads(who, 'select ' || call);
$$;
create function pg_temp.versions(who text, name text, more text default '') returns text language sql as $$
  select pg_temp.call(who, format(
    '(select string_agg(v.version || '':'' || coalesce(v.author, ''-''), '' '') from public.content_versions(%L, %L%s) as v)', m.name, m.id, more))
  from made as m where m.name = versions.name;
$$;
create function pg_temp.back(who text, name text, version integer, current integer) returns text language sql as $$
  select pg_temp.call(who, format('public.restore_version(%L, %L, %s, %s)', m.name, m.id, version, current))
  from made as m where m.name = back.name;
$$;

-- Each table: what a person saved is a version with their name; the former one comes back as the next.
select is(pg_temp.writes('nutritionist', format('update public.%I set %s, version = 1 where id = %L', m.name, m.edit, m.id)), '1', m.name || ' is edited')
from made as m;
select is(pg_temp.versions('nutritionist', m.name), '2:Nutritionist 1:-', m.name || ': the newest first, with who made it') from made as m;
select is(pg_temp.versions('admin', m.name, ', 2'), '1:-', m.name || ': those before a version') from made as m;
select is(pg_temp.back('admin', m.name, 1, 2), '3', m.name || ': a version brought back is the next one') from made as m;
select is(pg_temp.versions('nutritionist', m.name), '3:Admin 2:Nutritionist 1:-', m.name || ': with who brought it back') from made as m;
select is(
  (select content from private.content_revisions as r where (r.row_id, r.version) = (m.id, 3)),
  (select content from private.content_revisions as r where (r.row_id, r.version) = (m.id, 1)),
  m.name || ' says what it said at first'
) from made as m;
select is(pg_temp.back('nutritionist', m.name, 2, 2), 'PT409 version', m.name || ': not over what someone saved meanwhile') from made as m;
select is(pg_temp.back('nutritionist', m.name, 9, 3), 'PT404 p_version', m.name || ': no version that was never made') from made as m;

-- What was there before the trigger, as the reference foods are, is kept when it is first changed.
alter table public.foods disable trigger keep_revision;
insert into public.foods (id, name_fr, category) values (md5('history old food')::uuid, 'Aliment d’avant', 'autres');
alter table public.foods enable trigger keep_revision;
select is(pg_temp.writes('nutritionist', format('update public.foods set name_en = ''x'', version = 1 where id = %L', md5('history old food')::uuid)), '1', 'an old food is edited');
select is(pg_temp.call('admin', format('(select string_agg(v.version || coalesce(v.content ->> ''name_en'', ''-''), '' '') from public.content_versions(''foods'', %L) as v)', md5('history old food')::uuid)), '2x 1-', 'and what it was is kept');

-- A version that cites what is gone is refused in a sentence.
select is(pg_temp.writes('nutritionist', format('update public.food_combinations set food_2_id = %L, version = 3 where id = %L', md5('history old food')::uuid, md5('history pair')::uuid)), '1', 'a pair takes another food');
select is(pg_temp.writes('nutritionist', format('delete from public.foods where id = %L', md5('history other food')::uuid)), '1', 'the food of before goes');
select is(pg_temp.back('nutritionist', 'food_combinations', 1, 4), 'PT409 p_version', 'a version does not come back without its food');

-- Who may not: nobody who does not curate.
select is(pg_temp.versions(who, m.name), case when who is null then '42501' else 'PT403' end, coalesce(who, 'anon') || ' reads no version of ' || m.name)
from made as m cross join unnest(array[null, 'yves', 'support', 'analyst']) as who;
select is(pg_temp.back(who, 'foods', 1, 3), case when who is null then '42501' else 'PT403' end, coalesce(who, 'anon') || ' brings none back')
from unnest(array[null, 'yves', 'support', 'analyst']) as who;
select is(pg_temp.call('admin', format('(select count(*) from public.content_versions(%L, %L))', t, gen_random_uuid())), 'PT404 p_table', 'no versions of ' || t)
from unnest(array['users', 'private.staff', 'foods; drop table x']) as t;

-- Sources and qualifiers come back with the values, the review of a score does not.
select is(pg_temp.writes('nutritionist', format($$update public.foods set nutrition_per_100g = '{"fat_g": 3}', version = 3 where id = %L$$, md5('history food')::uuid)), '1', 'values are corrected');
select is((select nutrition_details -> 'fat_g' ->> 'source' from public.foods where id = md5('history food')::uuid), 'saisie', 'by hand');
select is(pg_temp.back('nutritionist', 'foods', 3, 4), '5', 'the values before come back');
select is(
  (select nutrition_details from public.foods where id = md5('history food')::uuid),
  '{"fat_g": {"qualifier": "exact", "source": "ciqual-2025"}, "iron_mg": {"qualifier": "less_than", "source": "ciqual-2025"}}'::jsonb,
  'with where they came from'
);
select is(current_setting('app.source', true), '', 'the next write is by hand again');

-- What is online stays as it is.
create temporary table online on commit drop as select id, version, description from public.recipes where is_published order by id limit 1;
update public.recipes set is_published = false, is_featured = false, description = 'Retirée' where id = (select id from online);
select is(pg_temp.call('nutritionist', format('public.restore_version(''recipes'', %L, %s, %s)', id, version, version + 1)), (version + 2)::text, 'a recipe goes back')
from online;
select is((select r.description from public.recipes as r where r.id = o.id), o.description, 'to what it said') from online as o;
select is((select is_published from public.recipes where id = (select id from online)), false, 'but stays offline');

-- Comments
create function pg_temp.says(who text, name text, body text) returns text language sql as $$
  select regexp_replace(pg_temp.call(who, format('public.add_comment(%L, %L, %L)', m.name, m.id, body)), '^[0-9a-f-]{36}$', 'done')
  from made as m where m.name = says.name;
$$;
create function pg_temp.said(who text) returns text language sql as $$
  select pg_temp.call(who, format(
    '(select string_agg(c.author || '': '' || c.body || case when c.deletable then '' x'' else '''' end, '', '' order by c.author desc) from public.content_comments(''foods'', %L) as c)',
    md5('history food')::uuid));
$$;
select is(pg_temp.says('nutritionist', m.name, ' À revoir '), 'done', 'a remark on ' || m.name) from made as m;
select is(pg_temp.says('admin', 'foods', 'Vu'), 'done', 'an answer');
select is(pg_temp.said('nutritionist'), 'Nutritionist: À revoir x, Admin: Vu', 'both are read; one deletes one''s own');
select is(pg_temp.said('admin'), 'Nutritionist: À revoir x, Admin: Vu x', 'admins any');
select is(pg_temp.says('nutritionist', 'foods', body), 'PT422 p_body', 'not ' || why)
from (values (' ', 'an empty one'), (E'\u00a0\u200b\n', 'one of spaces that nobody sees'), (E'\u2800\u2060', 'one of blanks of other scripts'), (null, 'none'), (repeat('x', 2001), 'a book')) as t (body, why);
select is(pg_temp.says(who, 'foods', 'Bonjour'), 'PT403', who || ' says nothing') from unnest(array['yves', 'support', 'analyst']) as who;
select is(pg_temp.call('nutritionist', format('public.add_comment(''foods'', %L, ''x'')', gen_random_uuid())), 'PT404 p_id', 'on no food');
select is(
  coalesce(pg_temp.call(who, format('public.delete_comment(%L)', c.id)), ''), told, who || ' deletes the comment of an admin: ' || told
) from (values ('nutritionist', 'PT403'), ('yves', 'PT403'), ('admin', ''), ('admin', 'PT404 p_id')) as t (who, told),
  lateral (select id from private.content_comments where body = 'Vu' union all select gen_random_uuid() limit 1) as c;

select * from finish();
rollback;
