-- Where a value of a food comes from, and what its qualifier leaves open.

create function private.provenance(
  old_nutrition jsonb, old_details jsonb, new_nutrition jsonb, new_details jsonb, writer text
)
returns jsonb
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_object_agg(k.key, k.detail), '{}')
    from (
      select
        n.key,
        case
          when writer is not null and new_details ? n.key then new_details -> n.key
          when old_nutrition -> n.key = n.value and old_details ? n.key
            and coalesce(said.qualifier, old_details -> n.key ->> 'qualifier')
              = old_details -> n.key ->> 'qualifier'
            then old_details -> n.key
          else jsonb_build_object(
            'qualifier', coalesce(said.qualifier, 'exact'), 'source', coalesce(writer, 'saisie')
          )
        end as detail
      from jsonb_each(new_nutrition) as n
      -- A bound is above 0 and traces count as 0: nothing else is either.
      cross join lateral (
        select case
          when writer is null and new_details -> n.key ->> 'source' = 'saisie' and (
            new_details -> n.key ->> 'qualifier' = 'exact'
            or new_details -> n.key ->> 'qualifier' = 'less_than' and n.value > '0'
            or new_details -> n.key ->> 'qualifier' = 'traces' and n.value = '0'
          ) then new_details -> n.key ->> 'qualifier'
        end as qualifier
      ) as said
      union all
      -- What a person removed stays removed: an import finds this mark and reports a conflict.
      select
        o.key,
        case
          when writer is not null then new_details -> o.key
          when old_nutrition ? o.key then '{"qualifier": "unknown", "source": "saisie"}'
          else o.value
        end
      from jsonb_each(case when writer is null then old_details else new_details end) as o
      where not new_nutrition ? o.key
    ) as k
  );
end;
$$;

comment on function private.provenance(jsonb, jsonb, jsonb, jsonb, text) is
  'nutrition_details after a write. A named writer (an import) says itself where values come from; '
  'for people (NULL) unchanged values keep their source and all others become `saisie`, exact '
  'unless the details that the person sends, with that source, say less_than or traces. Called by '
  'triggers and check_food.';

revoke all on function private.provenance(jsonb, jsonb, jsonb, jsonb, text) from public;
grant execute on function private.provenance(jsonb, jsonb, jsonb, jsonb, text)
  to authenticated, service_role;

create function private.nutrient_values(nutrition jsonb, details jsonb)
returns table (
  key text, value numeric, lowest numeric, highest numeric, expected numeric, by_hand boolean
)
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return query
  select
    n.key,
    n.value,
    case when n.qualifier in ('less_than', 'traces') then 0 else n.value end,
    case when n.qualifier = 'traces' then null else n.value end,
    case n.qualifier when 'less_than' then n.value / 2 when 'traces' then 0 else n.value end,
    n.by_hand
  from (
    select
      e.key,
      (e.value #>> '{}')::numeric as value,
      details -> e.key ->> 'qualifier' as qualifier,
      coalesce(details -> e.key ->> 'source', 'saisie') = 'saisie' as by_hand
    from jsonb_each(case when jsonb_typeof(nutrition) = 'object' then nutrition else '{}' end) as e
    where jsonb_typeof(e.value) = 'number'
  ) as n;
end;
$$;

comment on function private.nutrient_values(jsonb, jsonb) is
  'The numbers of a nutrition document with what their qualifier leaves open: the least and the '
  'most the true value can be (NULL for traces), the value to put in a sum (half of "< x"), and '
  'whether a person typed it. Called by check_food and by sums over foods.';

revoke all on function private.nutrient_values(jsonb, jsonb) from public;
grant execute on function private.nutrient_values(jsonb, jsonb) to authenticated, service_role;
