-- What people do with recipes: counts follow the times, one person weighs little, no draft, sound times.
begin;
select plan(41);

update public.users set created_at = now() - interval '100 days' where id in (pg_temp.person('yves'), pg_temp.person('zoe'));
insert into public.recipes (id, name, ingredients, instructions, is_published) values
  (md5('plat publié')::uuid, 'Plat publié', '[{"name": "sel"}]', '{Saler.}', true),
  (md5('plat en cours')::uuid, 'Plat en cours', '[]', '{}', false);
create function pg_temp.does(who text, edit text, recipe text default 'plat publié') returns text language sql as $$
  select pg_temp.writes(who, format('insert into public.user_recipe_interactions as i (user_id, recipe_id, %s) values (%L, %L, %s)
    on conflict (user_id, recipe_id) do update set %s', string_agg(btrim(split_part(e, ' = ', 1)), ', '), pg_temp.person(who), md5(recipe)::uuid,
    string_agg(split_part(e, ' = ', 2), ', '), replace(edit, '; ', ', ')))
  from unnest(string_to_array(edit, '; ')) as e
$$;
create function pg_temp.counts(who text default 'yves') returns text language sql as $$
  select concat_ws(' ', is_cooked, cooked_count, cardinality(times_cooked)) from public.user_recipe_interactions
  where user_id = pg_temp.person(who) and recipe_id = md5('plat publié')::uuid
$$;

-- Counts follow the times.
select is(pg_temp.does('yves', v.edit) || ' ' || pg_temp.counts(), '1 ' || v.said, v.why)
from (values
  ('cooked_count = 100000', 'f 0 0', 'a count without a time'),
  ('is_cooked = true', 't 1 1', 'ticked: cooked now'),
  ('times_cooked = array[now() - interval ''3 days'', now() - interval ''1 day'', now()]', 't 3 3', 'three times'),
  ('cooked_count = 7', 't 3 3', 'a count is derived'),
  ('is_cooked = true', 't 3 3', 'ticked again changes nothing'),
  ('is_cooked = false', 'f 0 0', 'taken back')
) as v (edit, said, why);
select is(pg_temp.does('yves', 'times_cooked = array(select now() - i * interval ''1 hour'' from generate_series(1, 1000) as i)'), '1', 'a thousand times');
select is((select concat_ws(' ', cooked_count, view_count) from public.recipes where id = md5('plat publié')::uuid), private.most_of_one() || ' 0', 'one person weighs a few');
select is(pg_temp.does('yves', 'view_count = 1000000'), '1', 'a million views');
select is((select concat_ws(' ', cooked_count, view_count) from public.recipes where id = md5('plat publié')::uuid), concat_ws(' ', private.most_of_one(), private.most_of_one()), 'weigh a few');
select is(pg_temp.does('zoe', 'view_count = 1; is_cooked = true'), '1', 'another person');
select is((select concat_ws(' ', cooked_count, view_count) from public.recipes where id = md5('plat publié')::uuid), concat_ws(' ', private.most_of_one() + 1, private.most_of_one() + 1), 'adds theirs');
select is(private.recount_recipe_stats(), 0, 'a recount says the same');
select is(pg_temp.does('yves', 'times_cooked = ''{}''; view_count = 0'), '1', 'gone');
select is((select concat_ws(' ', cooked_count, view_count) from public.recipes where id = md5('plat publié')::uuid), '1 1', 'with what it weighed');
select throws_ok($$ alter table public.user_recipe_interactions disable trigger user; update public.user_recipe_interactions set cooked_count = 5 where user_id = md5('zoe')::uuid $$,
  '23514', null, 'not even where no trigger runs');

-- Drafts.
select is(pg_temp.does('zoe', 'is_liked = true', 'plat en cours'), 'PT422 recipe_id', 'a draft is not liked');
select is(pg_temp.does('nutritionist', 'is_liked = true', 'plat en cours'), 'PT422 recipe_id', 'by who may read it neither');
select is(pg_temp.does('zoe', 'is_liked = true', 'aucun plat'), 'PT422 recipe_id', 'nor what does not exist');
update public.recipes set is_published = false where id = md5('plat publié')::uuid;
select is(pg_temp.does('zoe', 'is_liked = true'), 'PT422 recipe_id', 'nor a recipe taken back');
select is(pg_temp.writes('zoe', format('update public.user_recipe_interactions set rating = 5 where recipe_id = %L', md5('plat publié')::uuid)), 'PT422 recipe_id', 'nor rated');
select is(pg_temp.writes('zoe', format('delete from public.user_recipe_interactions where recipe_id = %L', md5('plat publié')::uuid)), '1', 'one''s own trace goes all the same');
update public.recipes set is_published = true where id = md5('plat publié')::uuid;

-- Times.
select is(pg_temp.does('zoe', v.edit), v.said, v.edit)
from (values
  ('last_viewed_at = ''2100-01-01''', 'PT422 last_viewed_at'), ('last_viewed_at = ''1970-01-01''', 'PT422 last_viewed_at'), ('last_viewed_at = ''infinity''', 'PT422 last_viewed_at'),
  ('times_cooked = array[now(), ''2100-01-01'']', 'PT422 times_cooked'), ('times_cooked = array[''-infinity''::timestamptz]', 'PT422 times_cooked'),
  ('times_cooked = array[now() - interval ''90 days'']', '1'), ('last_viewed_at = now() + interval ''10 minutes''', '1')
) as v (edit, said);
select ok((select last_viewed_at <= now() from public.user_recipe_interactions where user_id = pg_temp.person('zoe')), 'a clock that is fast is set right');
select is(pg_temp.writes('zoe', format('insert into public.daily_nutrition_tracking (user_id, tracking_date) values (%L, private.today() + 1)', pg_temp.person('zoe'))), 'PT422 tracking_date', 'no day is tracked before it comes');
select is(pg_temp.writes('zoe', format('insert into public.user_progress (user_id, recorded_date) values (%L, private.today() + 1)', pg_temp.person('zoe'))), 'PT422 recorded_date', 'nor weighed');
select is(pg_temp.writes('zoe', format('insert into public.daily_nutrition_tracking (user_id, tracking_date) values (%L, private.today())', pg_temp.person('zoe'))), '1', 'today is');
select is(pg_temp.writes('zoe', 'update public.daily_nutrition_tracking set tracking_date = private.today() + 1'), 'PT422 tracking_date', 'and does not move ahead');

-- Photos.
select is(pg_temp.writes('zoe', format('insert into public.user_progress (user_id, recorded_date, progress_photos_urls) values (%L, private.today(), array[%L])
  on conflict (user_id, recorded_date) do update set progress_photos_urls = excluded.progress_photos_urls', pg_temp.person('zoe'), v.address)), v.said, v.address)
from (values
  ('https://photos.example.fr/a/b.jpg?x=1', '1'), ('http://photos.example.fr/a.jpg', 'PT422 progress_photos_urls'), ('javascript:alert(1)', 'PT422 progress_photos_urls'),
  ('data:image/png;base64,AAAA', 'PT422 progress_photos_urls'), ('https://a:b@photos.example.fr/', 'PT422 progress_photos_urls'), ('https://photos.example.fr/"onerror=x', 'PT422 progress_photos_urls'),
  (' https://photos.example.fr/a.jpg', 'PT422 progress_photos_urls')
) as v (address, said);

select * from finish();
rollback;
