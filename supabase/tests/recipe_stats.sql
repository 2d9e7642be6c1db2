-- Counts and mean rating of recipes follow every insert, update and delete of interactions.
begin;
select plan(15);

insert into auth.users (id, email, email_confirmed_at)
select ('a0000000-0000-4000-a000-' || lpad(i::text, 12, '0'))::uuid, 'stats-' || i || '@essai.example', now()
from generate_series(1, 20) as i;
insert into recipes (id, name, slug) values
  ('b0000000-0000-4000-a000-000000000001', 'Un', 'essai-stats-1'),
  ('b0000000-0000-4000-a000-000000000002', 'Deux', 'essai-stats-2');
create function pg_temp.stats(recipe integer) returns text language sql as $$
  select concat_ws(' ', like_count, save_count, cooked_count, view_count, rating_count, coalesce(rating_avg::text, '-'))
  from recipes where id = ('b0000000-0000-4000-a000-' || lpad(recipe::text, 12, '0'))::uuid
$$;

select is(pg_temp.stats(1), '0 0 0 0 0 -', 'a new recipe has no counts');
insert into user_recipe_interactions (user_id, recipe_id, is_liked, is_saved, rating, times_cooked, view_count)
select ('a0000000-0000-4000-a000-' || lpad(i::text, 12, '0'))::uuid, 'b0000000-0000-4000-a000-000000000001',
  i <= 3, i <= 2, case when i <= 3 then i + 2 end, array_fill(now(), array[i]), 2
from generate_series(1, 4) as i;
select is(pg_temp.stats(1), '3 2 9 8 3 4.00', 'several at once are counted, of the four times of one person three');
update user_recipe_interactions set is_liked = not is_liked where user_id::text like 'a0000000%';
select is(pg_temp.stats(1), '1 2 9 8 3 4.00', 'likes taken back and given');
update user_recipe_interactions set rating = 1 where rating = 5 and user_id::text like 'a0000000%';
select is(pg_temp.stats(1), '1 2 9 8 3 2.67', 'a changed rating');
update user_recipe_interactions set rating = null where rating = 1 and user_id::text like 'a0000000%';
select is(pg_temp.stats(1), '1 2 9 8 2 3.50', 'a rating taken back');
update user_recipe_interactions set recipe_id = 'b0000000-0000-4000-a000-000000000002'
where user_id = 'a0000000-0000-4000-a000-000000000004';
select is(pg_temp.stats(1) || ', ' || pg_temp.stats(2), '0 2 6 6 2 3.50, 1 0 3 2 0 -', 'an interaction that moves');
delete from user_recipe_interactions where user_id = 'a0000000-0000-4000-a000-000000000001';
select is(pg_temp.stats(1), '0 1 5 4 1 4.00', 'a deleted one');
delete from auth.users where id = 'a0000000-0000-4000-a000-000000000002';
select is(pg_temp.stats(1), '0 0 3 2 0 -', 'a deleted account');
insert into user_recipe_interactions (user_id, recipe_id, is_liked, rating)
values ('a0000000-0000-4000-a000-000000000003', 'b0000000-0000-4000-a000-000000000001', true, 5)
on conflict (user_id, recipe_id) do update set is_liked = excluded.is_liked, rating = excluded.rating;
select is(pg_temp.stats(1), '1 0 3 2 1 5.00', 'an upsert');
select is((select version from recipes where id = 'b0000000-0000-4000-a000-000000000001'), 1, 'counts make no version');
select is((select count(*) from private.audit_log where row_id = 'b0000000-0000-4000-a000-000000000001' and action = 'update'),
  0::bigint, 'and no audit');

-- 400 random writes with a fixed seed, held against a recount.
select setseed(0.9);
do $$
declare
  person uuid;
begin
  for i in 1 .. 400 loop
    person := ('a0000000-0000-4000-a000-' || lpad((3 + (17 * random())::integer)::text, 12, '0'))::uuid;
    if random() < 0.2 then
      delete from public.user_recipe_interactions where user_id = person;
    else
      insert into public.user_recipe_interactions (user_id, recipe_id, is_liked, is_saved, rating, times_cooked)
      values (person, ('b0000000-0000-4000-a000-00000000000' || 1 + (random())::integer)::uuid, random() < 0.5,
        random() < 0.5, nullif((5 * random())::integer, 0), array_fill(now(), array[(5 * random())::integer]))
      on conflict (user_id, recipe_id) do update set is_liked = excluded.is_liked,
        is_saved = excluded.is_saved, rating = excluded.rating, times_cooked = excluded.times_cooked;
    end if;
  end loop;
end $$;
select is(
  pg_temp.stats(r.n),
  (select concat_ws(' ', count(*) filter (where is_liked), count(*) filter (where is_saved), sum(least(cooked_count, private.most_of_one())),
      sum(least(view_count, private.most_of_one())), count(rating), coalesce(round(avg(rating), 2)::text, '-'))
    from user_recipe_interactions where recipe_id = ('b0000000-0000-4000-a000-00000000000' || r.n)::uuid),
  'after 400 random writes the counts are those of a recount'
) from generate_series(1, 2) as r (n);
select is(private.recount_recipe_stats(), 0, 'a recount finds nothing wrong');
update recipes set like_count = 77 where id = 'b0000000-0000-4000-a000-000000000001';
select is(private.recount_recipe_stats(), 1, 'and corrects what is');

select * from finish();
rollback;
