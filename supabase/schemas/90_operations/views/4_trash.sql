-- The trash as a list, and what stands in the way of a deletion.

create function private.food_name(food uuid)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(
    (select f.name_fr from public.foods as f where f.id = food),
    (
      select d.content ->> 'name_fr'
      from private.deleted_rows as d
      where d.table_name = 'foods' and d.row_id = food
      order by d.id desc
      limit 1
    )
  );
$$;

comment on function private.food_name(uuid) is
  'The name of a food, deleted or not. Called by deleted_title.';

revoke all on function private.food_name(uuid) from public;

create function private.deleted_title(p_table text, content jsonb)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select case p_table
    when 'foods' then content ->> 'name_fr'
    when 'recipes' then content ->> 'name'
    when 'food_combinations' then concat_ws(
      ' – ', private.food_name((content ->> 'food_1_id')::uuid),
      private.food_name((content ->> 'food_2_id')::uuid)
    )
  end;
$$;

comment on function private.deleted_title(text, jsonb) is
  'What a deleted row was called. Called by trash.';

revoke all on function private.deleted_title(text, jsonb) from public;

create function private.trash()
returns table (
  id bigint, table_name text, row_id uuid, title text, deleted_at timestamptz, deleted_by text,
  kept_until timestamptz
)
language plpgsql
stable
security definer
rows 100
set search_path = ''
as $$
declare
  mine constant text[] := array(
    select t.table_name from private.restorable_tables as t where private.has_role(variadic t.roles)
  );
  period constant interval := (
    select r.period from private.retention_rules as r where r.kept = 'trash'
  );
begin
  if mine = '{}' then
    perform private.fail(403, 'forbidden', '');
  end if;
  return query
  select
    d.id, d.table_name, d.row_id, private.deleted_title(d.table_name, d.content), d.deleted_at,
    private.who_is(d.deleted_by), d.deleted_at + period
  from (
    select distinct on (x.table_name, x.row_id) x.*
    from private.deleted_rows as x
    where x.table_name = any (mine)
    order by x.table_name, x.row_id, x.id desc
  ) as d;
end;
$$;

comment on function private.trash() is
  'The twin of the view trash: checks the role, then reads past row level security. Callable by '
  'signed-in people.';

revoke all on function private.trash() from public;
grant execute on function private.trash() to authenticated;

create view public.trash
with (security_invoker = true)
as
select t.* from private.trash() as t;

revoke all on table public.trash from anon, authenticated, service_role;
grant select on table public.trash to authenticated;

comment on view public.trash is
  'What was deleted and can come back by restore_deleted: of each row its last deletion, by whom, and '
  'until when it is kept. Read by who may delete such rows; PT403 for others.';

create function public.search_trash(q text)
returns table (
  id bigint, table_name text, row_id uuid, title text, deleted_at timestamptz, deleted_by text,
  kept_until timestamptz, rank real
)
language sql
stable
rows 20
set search_path = ''
as $$
  select t.*, 1::real
  from public.trash as t
  where private.search_words(t.title, t.deleted_by)
    like all (select '%' || w || '%' from unnest(private.search_tokens(q)) as w);
$$;

comment on function public.search_trash(text) is
  'The rows of trash whose title or author hold all the words. Callable as trash is read.';

revoke all on function public.search_trash(text) from public;
grant execute on function public.search_trash(text) to authenticated;

create function public.uses_of(p_table text, p_ids uuid[])
returns table (id uuid, name text, resource text, row_id uuid, title text)
language sql
stable
rows 50
set search_path = ''
as $$
  with held as (
    select f.id, f.name_fr from public.foods as f where p_table = 'foods' and f.id = any (p_ids)
  )
  select distinct h.id, h.name_fr, 'recipes', r.id, r.name
  from held as h
  join public.recipe_ingredients as i on i.food_id = h.id
  join public.recipes as r on r.id = i.recipe_id
  union all
  select h.id, h.name_fr, 'food_combinations', c.id, c.food_1_name || ' – ' || c.food_2_name
  from held as h
  join public.food_combinations_summary as c on h.id in (c.food_1_id, c.food_2_id)
  order by 2, 3 desc, 5;
$$;

comment on function public.uses_of(text, uuid[]) is
  'What keeps rows (id, name) from being deleted, as far as who asks may read it: for foods the '
  'recipes and combinations that hold them. Empty for other tables, which nothing holds. Callable by signed-in '
  'people.';

revoke all on function public.uses_of(text, uuid[]) from public;
grant execute on function public.uses_of(text, uuid[]) to authenticated;
