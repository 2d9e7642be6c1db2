-- The Ciqual table: the rows of an import, and what the reference foods are made with.

-- ------------------------------------------------------------------------------------------------
-- Rows of an import
-- ------------------------------------------------------------------------------------------------

create table private.ciqual_staging (
  line integer not null,
  code text primary key,
  name text not null,
  scientific_name text,
  category text not null,
  subcategory text,
  score_rule text,
  amounts jsonb not null
);

revoke all on table private.ciqual_staging from anon, authenticated, service_role;

comment on table private.ciqual_staging is
  'Foods read from a Ciqual file, for private.import_ciqual. Filled and emptied in one transaction: '
  'others always see it empty.';
comment on column private.ciqual_staging.line is 'Line of the file.';
comment on column private.ciqual_staging.code is 'Ciqual code of the food.';
comment on column private.ciqual_staging.name is 'Official name.';
comment on column private.ciqual_staging.scientific_name is 'Latin name, if the table gives one.';
comment on column private.ciqual_staging.category is 'Our category for the group of the food.';
comment on column private.ciqual_staging.subcategory is 'Name of the finest group.';
comment on column private.ciqual_staging.score_rule is 'Score rule for a food that is new.';
comment on column private.ciqual_staging.amounts is
  'Published amounts per 100 g: {key: 1.2 | "traces" | "< 0,5"}; unknown is an absent key.';

-- ------------------------------------------------------------------------------------------------
-- Values of the reference foods
-- ------------------------------------------------------------------------------------------------

create function private.ciqual_food_id(code text)
returns uuid
language sql
immutable
strict
parallel safe
set search_path = ''
as $$
  select extensions.uuid_generate_v5(
    extensions.uuid_ns_url(), 'https://ciqual.anses.fr/#/aliments/' || code
  );
$$;

comment on function private.ciqual_food_id(text) is
  'The id of the food made from a Ciqual code: the same in every database. Callable by the owner.';

revoke all on function private.ciqual_food_id(text) from public;

create function private.ciqual_nutrition(amounts jsonb)
returns jsonb
language sql
immutable
strict
parallel safe
set search_path = ''
as $$
  select coalesce(
    jsonb_object_agg(
      a.key,
      case
        when jsonb_typeof(a.value) = 'number' then (a.value #>> '{}')::numeric
        when a.value #>> '{}' = 'traces' then 0
        else replace(ltrim(a.value #>> '{}', '< '), ',', '.')::numeric
      end
    ),
    '{}'
  )
  from jsonb_each(amounts) as a;
$$;

comment on function private.ciqual_nutrition(jsonb) is
  'Published amounts {key: 1.2 | "traces" | "< 0,5"} as numbers for foods.nutrition_per_100g: '
  'traces are 0, "< x" is x. Callable by the owner.';

revoke all on function private.ciqual_nutrition(jsonb) from public;

create function private.ciqual_details(amounts jsonb, source text)
returns jsonb
language sql
immutable
strict
parallel safe
set search_path = ''
as $$
  select coalesce(
    jsonb_object_agg(
      a.key,
      case
        when jsonb_typeof(a.value) = 'number'
          then jsonb_build_object('qualifier', 'exact', 'source', source)
        else jsonb_build_object(
          'qualifier', case a.value #>> '{}' when 'traces' then 'traces' else 'less_than' end,
          'raw', a.value,
          'source', source
        )
      end
    ),
    '{}'
  )
  from jsonb_each(amounts) as a;
$$;

comment on function private.ciqual_details(jsonb, text) is
  'Published amounts {key: 1.2 | "traces" | "< 0,5"} as foods.nutrition_details; the text is kept '
  'where it is not the plain number. Callable by the owner.';

revoke all on function private.ciqual_details(jsonb, text) from public;

create function private.allergens_ruled_out(contained text[], undecided text[])
returns text[]
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
declare
  decided constant text[] := contained || coalesce(undecided, '{}');
begin
  -- A word that is no allergen would leave out nothing, and so rule out what it was to leave open.
  if contained is null or not decided <@ private.allergen_keys() or array_position(decided, null) > 0
  then
    raise exception using
      errcode = 'invalid_parameter_value',
      message = format('no allergens: %s, %s', contained, undecided);
  end if;
  return array(
    select a from unnest(private.allergen_keys()) as a
    where undecided is not null and a <> all (decided)
  );
end;
$$;

comment on function private.allergens_ruled_out(text[], text[]) is
  'The allergens that a reference food is known to be free of: those it neither contains nor '
  'leaves undecided; none while undecided is NULL, for a food of which nobody has decided any. '
  'Refuses what is no allergen (22023). Callable by the owner.';

revoke all on function private.allergens_ruled_out(text[], text[]) from public;
