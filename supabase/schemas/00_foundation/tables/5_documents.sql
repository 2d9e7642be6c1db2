-- What jsonb columns may hold: the parts that the check functions of the domains are made of, and the
-- form in which constraints call those.

-- ------------------------------------------------------------------------------------------------
-- Shapes of lists and objects
-- ------------------------------------------------------------------------------------------------

create function private.holds_numbers(document jsonb, largest numeric)
returns boolean
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return (
    select jsonb_typeof(document) = 'object' and not exists (
      select
      from jsonb_each(case when jsonb_typeof(document) = 'object' then document else '{}' end) as e
      where case
        when jsonb_typeof(e.value) = 'number'
          then (e.value #>> '{}')::numeric not between 0 and largest
        else true
      end
    )
  );
end;
$$;

comment on function private.holds_numbers(jsonb, numeric) is
  'Whether a document is a flat object of numbers from 0 to the largest: the backstop behind '
  'check_food. Callable by writers, whose rows the constraint checks.';

revoke all on function private.holds_numbers(jsonb, numeric) from public;
grant execute on function private.holds_numbers(jsonb, numeric) to authenticated, service_role;

create function private.lists_only(items text[], keys text[])
returns boolean
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return items <@ keys and coalesce(array_ndims(items), 1) = 1;
end;
$$;

comment on function private.lists_only(text[], text[]) is
  'Whether a plain list holds nothing but these keys. Callable by writers, whose rows the '
  'constraint checks.';

revoke all on function private.lists_only(text[], text[]) from public;
grant execute on function private.lists_only(text[], text[]) to authenticated, service_role;

create function private.lists_texts(items text[], most integer, longest integer)
returns boolean
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return
    coalesce(array_ndims(items), 1) = 1
    and cardinality(items) <= most
    and not exists (
      select from unnest(items) as item
      where item is null or length(btrim(item)) not between 1 and longest
    );
end;
$$;

comment on function private.lists_texts(text[], integer, integer) is
  'Whether a plain list holds at most so many texts, none blank, none longer than that many '
  'characters. Callable by writers, whose rows the constraint checks.';

revoke all on function private.lists_texts(text[], integer, integer) from public;
grant execute on function private.lists_texts(text[], integer, integer)
  to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Checks with the path of what is wrong
-- ------------------------------------------------------------------------------------------------

create function private.check_objects(objects jsonb, paths text[], rules jsonb)
returns table (path text, code text, args text[])
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  -- One query over all fields of all objects: a call per field took ten times as long.
  return query
  with rule as materialized (
    select r.*
    from jsonb_to_recordset(rules) as r (
      field text, kind text, required boolean, least numeric, most numeric, among text[], code text
    )
  ), object as (
    select paths[e.place] as path, e.item, e.place
    from jsonb_array_elements(objects) with ordinality as e (item, place)
  ), problem as (
    select o.place, o.path, 'not_an_object' as code, '{}'::text[] as args
    from object as o
    where jsonb_typeof(o.item) <> 'object'
    union all
    select o.place, o.path || '.' || left(k, 60), 'unknown_key', array[left(k, 60)]
    from object as o
    cross join lateral jsonb_object_keys(o.item - array(select rule.field from rule)) as k
    where jsonb_typeof(o.item) = 'object'
    union all
    select
      o.place,
      o.path || '.' || rule.field,
      found.code,
      case found.code
        when 'out_of_range' then array[rule.least::text, rule.most::text]
        when 'too_long' then array[rule.most::text]
        when rule.code then array[left(o.item ->> rule.field, 60)]
        else '{}'
      end
    from object as o
    cross join rule
    cross join lateral (
      select case
        when coalesce(jsonb_typeof(o.item -> rule.field), 'null') = 'null'
          then case when rule.required then 'required' end
        when rule.kind = 'number' then case
          when jsonb_typeof(o.item -> rule.field) <> 'number' then 'not_a_number'
          when (o.item -> rule.field)::numeric not between rule.least and rule.most
            then 'out_of_range'
        end
        when rule.kind = 'boolean'
          then case when jsonb_typeof(o.item -> rule.field) <> 'boolean' then 'not_yes_or_no' end
        when jsonb_typeof(o.item -> rule.field) <> 'string' then coalesce(
          rule.code, case rule.kind when 'id' then 'not_an_id' when 'time' then 'not_a_time' end,
          'not_a_text'
        )
        when rule.kind = 'choice'
          then case when o.item ->> rule.field <> all (rule.among) then rule.code end
        when rule.kind = 'id' then case
          when o.item ->> rule.field !~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'
            then 'not_an_id'
        end
        when rule.kind = 'time' then case
          when o.item ->> rule.field !~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' then 'not_a_time'
        end
        when length(o.item ->> rule.field) > rule.most then 'too_long'
        when o.item ->> rule.field ~ '[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]' then 'control_characters'
        when rule.required and btrim(o.item ->> rule.field) = '' then 'required'
      end as code
      offset 0
    ) as found
    where jsonb_typeof(o.item) = 'object' and found.code is not null
  )
  select problem.path, problem.code, problem.args
  from problem
  order by problem.place, problem.path
  limit 50;
end;
$$;

comment on function private.check_objects(jsonb, text[], jsonb) is
  'What is wrong with a list of flat objects, each found at the path of its place. A rule is '
  '{field, kind: text | number | boolean | choice | id | time, required, least, most (characters of '
  'a text), among, code}; a field without a rule is unknown. Callable by writers, whose rows the '
  'constraint checks.';

revoke all on function private.check_objects(jsonb, text[], jsonb) from public;
grant execute on function private.check_objects(jsonb, text[], jsonb)
  to authenticated, service_role;

create function private.check_items(document jsonb, root text, most integer, rules jsonb)
returns table (path text, code text, args text[])
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  if jsonb_typeof(document) is distinct from 'array' then
    return query select root, 'not_a_list', '{}'::text[];
  elsif jsonb_array_length(document) > most then
    return query select root, 'too_many_items', array[most::text];
  elsif jsonb_array_length(document) > 0 then
    return query select wrong.* from private.check_objects(
      document,
      array(select root || '.' || n from generate_series(0, jsonb_array_length(document) - 1) as n),
      rules
    ) as wrong;
  end if;
end;
$$;

comment on function private.check_items(jsonb, text, integer, jsonb) is
  'What is wrong with a list of flat objects, paths counted from 0 as forms do. Callable by '
  'writers, whose rows the constraint checks.';

revoke all on function private.check_items(jsonb, text, integer, jsonb) from public;
grant execute on function private.check_items(jsonb, text, integer, jsonb)
  to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- The form that constraints need
-- ------------------------------------------------------------------------------------------------

create function private.is_right(kind text, document jsonb)
returns boolean
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return case kind
    when 'ingredients' then not exists (select from private.check_ingredients(document))
    when 'modifications' then not exists (select from private.check_modifications(document))
    when 'shopping_items' then not exists (select from private.check_shopping_items(document))
    when 'meals' then not exists (select from private.check_meals(document))
    when 'meal_times' then not exists (select from private.check_meal_times(document))
    when 'notifications' then not exists (select from private.check_notifications(document))
    else false
  end;
end;
$$;

comment on function private.is_right(text, jsonb) is
  'Whether the check function of that name finds nothing wrong: the form that constraints need. '
  'Callable by writers, whose rows the constraint checks.';

revoke all on function private.is_right(text, jsonb) from public;
grant execute on function private.is_right(text, jsonb) to authenticated, service_role;
