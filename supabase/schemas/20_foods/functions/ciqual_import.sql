-- The import of a whole Ciqual table.

create function private.pick(document jsonb, keys text[])
returns jsonb
language sql
immutable
parallel safe
set search_path = ''
as $$
  select coalesce(jsonb_object_agg(d.key, d.value), '{}')
  from jsonb_each(document) as d
  where d.key = any (keys);
$$;

comment on function private.pick(jsonb, text[]) is
  'The part of an object under some keys. Callable by the owner.';

revoke all on function private.pick(jsonb, text[]) from public;

create function private.curated_nutrients(nutrition jsonb, details jsonb)
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select coalesce(array_agg(n.key order by n.key), '{}')
  from jsonb_each(details || nutrition) as n
  where coalesce(details -> n.key ->> 'source', '') not like 'ciqual-%';
$$;

comment on function private.curated_nutrients(jsonb, jsonb) is
  'The nutrients of a food that people set or removed, which no import may change. Callable by the '
  'owner.';

revoke all on function private.curated_nutrients(jsonb, jsonb) from public;

create function private.import_ciqual(p_edition text)
returns table (
  outcome text, line integer, code text, name text, nutrient text, kept text, published text,
  reason text
)
language plpgsql
volatile
set search_path = ''
as $$
declare
  source constant text := 'ciqual-' || p_edition;
  deleted constant text[] := array(
    select d.content ->> 'ciqual_code'
    from private.deleted_rows as d
    where d.table_name = 'foods' and d.content ->> 'ciqual_code' is not null
  );
  food record;
begin
  -- Triggers keep the source of each value as given here, instead of taking them for typed.
  perform set_config('app.source', source, true);
  for food in
    -- `offset 0` keeps the planner from computing the same documents again at each mention.
    select
      s.*, f.id, f.ciqual_edition as edition, f.nutrition_per_100g as stored, c.curated,
      r.nutrition as read, m.nutrition, m.details,
      (f.nutrition_per_100g, f.nutrition_details, f.ciqual_edition, f.ciqual_name)
        is distinct from (m.nutrition, m.details, p_edition, s.name) as changed
    from private.ciqual_staging as s
    left join public.foods as f on f.ciqual_code = s.code
    cross join lateral (
      select
        private.ciqual_nutrition(s.amounts) as nutrition,
        private.ciqual_details(s.amounts, source) as details
      offset 0
    ) as r
    cross join lateral (
      select private.curated_nutrients(
        coalesce(f.nutrition_per_100g, '{}'), coalesce(f.nutrition_details, '{}')
      ) as curated
      offset 0
    ) as c
    cross join lateral (
      select
        (r.nutrition - c.curated) || private.pick(f.nutrition_per_100g, c.curated) as nutrition,
        (r.details - c.curated) || private.pick(f.nutrition_details, c.curated) as details
      offset 0
    ) as m
  loop
    line := food.line;
    code := food.code;
    name := food.name;
    reason := null;
    if food.id is null then
      outcome := case when food.code = any (deleted) then 'deleted' else 'created' end;
    elsif food.edition > p_edition then
      outcome := 'older_edition';
    else
      outcome := case when food.changed then 'updated' else 'unchanged' end;
    end if;
    if outcome in ('created', 'updated') then
      -- A food that the database refuses is reported and left out; the others go on.
      begin
        if outcome = 'created' then
          insert into public.foods (
            id, name_fr, scientific_name, category, subcategory, score_rule, nutrition_per_100g,
            nutrition_details, ciqual_code, ciqual_edition, ciqual_name
          ) values (
            private.ciqual_food_id(food.code), food.name, food.scientific_name, food.category,
            food.subcategory, food.score_rule, food.nutrition, food.details, food.code, p_edition,
            food.name
          );
        else
          update public.foods as f set
            nutrition_per_100g = food.nutrition,
            nutrition_details = food.details,
            ciqual_edition = p_edition,
            ciqual_name = food.name,
            name_fr = case when f.name_fr = f.ciqual_name then food.name else f.name_fr end,
            scientific_name = coalesce(f.scientific_name, food.scientific_name)
          where f.id = food.id;
        end if;
      exception when others then
        outcome := 'rejected';
        reason := sqlerrm;
      end;
    end if;
    return next;
    if outcome in ('updated', 'unchanged') then
      outcome := 'conflict';
      foreach nutrient in array food.curated loop
        kept := food.stored ->> nutrient;
        published := food.read ->> nutrient;
        if published is not null and kept is distinct from published then
          published := food.amounts ->> nutrient;
          return next;
        end if;
      end loop;
      nutrient := null;
      kept := null;
      published := null;
    end if;
  end loop;
  delete from private.ciqual_staging;
  perform set_config('app.source', '', true);
end;
$$;

comment on function private.import_ciqual(text) is
  'Takes the staged foods of an edition (2020 or 2025) into public.foods and tells, food by food, '
  'what became of each: created, updated, unchanged, older_edition (the food has values of a newer '
  'one), deleted (by people, not brought back) or rejected with a reason; and a conflict for each '
  'value that people set and the table gives otherwise. What people set stays: values of another '
  'source, names, categories. Empties the staging table. Callable by the owner, from '
  'npm run import:ciqual.';

revoke all on function private.import_ciqual(text) from public;
