-- What an interaction must satisfy, and what it derives.

create function private.check_interaction()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  -- A clock may be wrong by a little, a day by a time zone.
  earliest timestamptz;
  latest constant timestamptz := now() + interval '1 day';
  wrong text;
begin
  if not exists (
    select from public.recipes as r where r.id = new.recipe_id and r.is_published
  ) then
    perform private.fail(422, 'recipe_not_found', 'recipe_id', coalesce(new.recipe_id::text, ''));
  end if;
  if new.last_viewed_at is not null or new.times_cooked <> '{}' then
    select u.created_at - interval '1 day' into earliest from public.users as u where u.id = new.user_id;
    wrong := case
      when new.last_viewed_at not between earliest and latest then 'last_viewed_at'
      when exists (
        select from unnest(new.times_cooked) as t (moment)
        where t.moment not between earliest and latest
      ) then 'times_cooked'
    end;
    if wrong is not null then
      perform private.fail(422, 'time_out_of_range', wrong);
    end if;
    new.last_viewed_at := least(new.last_viewed_at, now());
    new.times_cooked := array(
      select least(t.moment, now()) from unnest(new.times_cooked) with ordinality as t (moment, place)
      order by t.place
    );
  end if;
  return new;
end;
$$;

comment on function private.check_interaction() is
  'Trigger of public.user_recipe_interactions, within requests: only with a published recipe (PT422), '
  'whoever may read drafts; times neither before the account nor ahead (PT422), and a clock that is '
  'fast by less than a day is set right.';

revoke all on function private.check_interaction() from public;

create function private.count_cooking()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  new.times_cooked := coalesce(new.times_cooked, '{}');
  -- Ticking "cooked" is cooking it now, clearing it takes all back; the list of times says the rest.
  if tg_op = 'INSERT' then
    if new.is_cooked and new.times_cooked = '{}' then
      new.times_cooked := array[now()];
    end if;
  elsif new.times_cooked = old.times_cooked and new.is_cooked is distinct from old.is_cooked then
    new.times_cooked := case when new.is_cooked then array[now()] else '{}' end;
  end if;
  new.cooked_count := cardinality(new.times_cooked);
  new.is_cooked := new.cooked_count > 0;
  return new;
end;
$$;

comment on function private.count_cooking() is
  'Trigger of public.user_recipe_interactions: the count and the mark of a cooked recipe follow '
  'times_cooked.';

revoke all on function private.count_cooking() from public;

create trigger "1_check_interaction"
  before insert or update on public.user_recipe_interactions
  for each row when (nullif(current_setting('request.jwt.claims', true), '') is not null)
  execute function private.check_interaction();

create trigger "2_count_cooking"
  before insert or update on public.user_recipe_interactions
  for each row execute function private.count_cooking();
