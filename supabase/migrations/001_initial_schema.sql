-- Assembled from supabase/schemas by `npm run migrations`; never edited by hand.

-- 00_foundation/tables/1_schemas.sql

-- Schemas, extensions and privileges: `public` is the API, guarded by row level security; `private` is
-- never exposed by the API and holds no table with row level security, because the embedded engine
-- grants everything in schemas that do; `extensions` holds extensions.

create schema if not exists extensions;
create schema if not exists private;

do $$
declare
  wanted text;
begin
  foreach wanted in array array['uuid-ossp', 'pg_trgm', 'btree_gin', 'pgcrypto', 'unaccent'] loop
    if not exists (select from pg_catalog.pg_extension where extname = wanted) then
      execute format('create extension if not exists %I with schema extensions', wanted);
    end if;
  end loop;
end;
$$;

-- Nobody may execute, read or write anything that its own migration does not grant. Revoking
-- EXECUTE from PUBLIC takes effect only without `in schema`; hosted Supabase grants to the API
-- roles by name as well, hence the second half.
alter default privileges revoke execute on functions from public;
alter default privileges in schema public
  revoke execute on functions from anon, authenticated, service_role;
alter default privileges in schema public
  revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public
  revoke all on sequences from anon, authenticated, service_role;

revoke all on schema private from public;
grant usage on schema public to anon, authenticated, service_role;
grant usage on schema private to anon, authenticated, service_role;
grant usage on schema extensions to anon, authenticated, service_role;

comment on schema private is
  'Out of the API: staff, messages, trash, and the functions that policies and triggers call. '
  'Never put a table with row level security here.';

-- 00_foundation/tables/2_clock.sql

-- One clock: the day is that of Paris, for rules, defaults, jobs and rollups alike. No function reads
-- the day of the server (a test of the catalogue).

create function private.day_of(moment timestamptz)
returns date
language sql
immutable
parallel safe
set search_path = ''
as $$
  select (moment at time zone 'Europe/Paris')::date;
$$;

comment on function private.day_of(timestamptz) is
  'The calendar day of a moment in Paris, where the people of the product live. Callable by '
  'signed-in people, for views of the API.';

revoke all on function private.day_of(timestamptz) from public;
grant execute on function private.day_of(timestamptz) to authenticated, service_role;

create function private.today()
returns date
language sql
stable
parallel safe
set search_path = ''
as $$
  select private.day_of(now());
$$;

comment on function private.today() is
  'The calendar day in Paris. Callable by signed-in people, for views of the API.';

revoke all on function private.today() from public;
grant execute on function private.today() to authenticated, service_role;

-- 00_foundation/tables/2_text.sql

-- Text: folding and search words, which generated columns and indexes are made of.

create function private.fold(value text)
returns text
language plpgsql
immutable
strict
parallel safe
set search_path = ''
as $$
begin
  return lower(
    extensions.unaccent('extensions.unaccent'::regdictionary, normalize(value, NFKC))
  );
end;
$$;

comment on function private.fold(text) is
  'Text without accents, ligatures and capitals, for sorting and searching. Declared IMMUTABLE '
  'although unaccent is STABLE: its rules only change with the server. Callable by every API role, '
  'for generated columns and search.';

revoke all on function private.fold(text) from public;
grant execute on function private.fold(text) to anon, authenticated, service_role;

create function private.search_words(variadic parts text[])
returns text
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return btrim(
    regexp_replace(
      private.fold(array_to_string(parts, ' ')), '[^a-z0-9]+', ' ', 'g'
    )
  );
end;
$$;

comment on function private.search_words(text[]) is
  'The folded words of some texts, separated by single spaces: the same form for what is indexed '
  'and for what people type. NULLs are skipped. Callable by every API role.';

revoke all on function private.search_words(text[]) from public;
grant execute on function private.search_words(text[]) to anon, authenticated, service_role;

-- The stock `french` configuration drops stop words, and `maïs`, `son` and `pois` must be found:
-- the folded `mais` is one. So: the same stemmer without a stop list.
create text search dictionary private.french_stem_all (
  template = pg_catalog.snowball,
  language = french
);

create text search configuration private.french_words (copy = pg_catalog.french);

alter text search configuration private.french_words
  alter mapping for asciihword, asciiword, hword, hword_asciipart, hword_part, word
  with private.french_stem_all;

comment on text search configuration private.french_words is
  'French stemming of folded words, without stop words.';

-- 00_foundation/tables/3_messages.sql

-- The sentences that the database says to people; each domain has its own in its layer `reference`.

create table private.error_messages (
  code text primary key,
  message_fr text not null,
  hint_fr text not null,
  message_en text not null,
  hint_en text not null
);

comment on table private.error_messages is
  'Every sentence that the database says to people, in French and English; %s stands for an '
  'argument. Read through private.message and private.fail only.';
comment on column private.error_messages.code is 'What went wrong, such as `stale_version`.';
comment on column private.error_messages.message_fr is 'The sentence, in French.';
comment on column private.error_messages.hint_fr is 'The way out, in French.';
comment on column private.error_messages.message_en is 'The sentence, in English.';
comment on column private.error_messages.hint_en is 'The way out, in English.';

revoke all on table private.error_messages from anon, authenticated, service_role;

-- 00_foundation/tables/4_vocabularies.sql

-- The words that columns may hold, called by constraints of every domain, and the units of amounts.
-- Functions in PL/pgSQL, whose plans last a session: one in SQL would be planned again at every statement.

-- ------------------------------------------------------------------------------------------------
-- Vocabularies of people, recipes and plans
-- ------------------------------------------------------------------------------------------------

create type public.gender as enum ('homme', 'femme', 'autre', 'non_precise');
create type public.activity_level as enum ('sedentaire', 'leger', 'modere', 'actif', 'tres_actif');
create type public.difficulty_level as enum ('facile', 'moyen', 'difficile');
create type public.combination_type as enum ('synergique', 'complementaire', 'antagoniste');
create type public.meal_plan_status as enum ('draft', 'active', 'completed', 'cancelled');
create type public.shopping_list_status as enum ('active', 'completed', 'archived');
create type public.subscription_status as enum (
  'incomplete', 'incomplete_expired', 'trialing', 'active', 'past_due', 'canceled', 'unpaid',
  'paused'
);

comment on type public.gender is
  'autre and non_precise use the mean constant of calculate_bmr, never that of femme.';
comment on type public.activity_level is
  'Factor on the basal metabolic rate: 1.2, 1.375, 1.55, 1.725, 1.9.';
comment on type public.difficulty_level is 'How hard a recipe is.';
comment on type public.combination_type is
  'What two foods do to each other: strengthen, complete, or weaken.';
comment on type public.meal_plan_status is 'Life of a weekly plan; a cancelled one frees its week.';
comment on type public.shopping_list_status is 'Life of a shopping list.';
comment on type public.subscription_status is 'The eight states of a subscription at Stripe.';

create function private.day_keys()
returns text[]
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return array['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
end;
$$;

comment on function private.day_keys() is
  'The days of a weekly plan, Monday first. Callable by writers, whose rows the constraint checks.';

revoke all on function private.day_keys() from public;
grant execute on function private.day_keys() to authenticated, service_role;

create function private.meal_keys()
returns text[]
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return array['petit_dejeuner', 'dejeuner', 'diner', 'collation'];
end;
$$;

comment on function private.meal_keys() is
  'The meals of a day. Callable by writers, whose rows the constraint checks.';

revoke all on function private.meal_keys() from public;
grant execute on function private.meal_keys() to authenticated, service_role;

create function private.season_keys()
returns text[]
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return array['printemps', 'ete', 'automne', 'hiver'];
end;
$$;

comment on function private.season_keys() is
  'The seasons. Callable by writers, whose rows the constraint checks.';

revoke all on function private.season_keys() from public;
grant execute on function private.season_keys() to authenticated, service_role;

create function private.health_goal_keys()
returns text[]
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return array[
    'perdre_du_poids', 'maintenir_son_poids', 'prendre_du_poids', 'reduire_inflammation',
    'mieux_digerer', 'mieux_dormir', 'plus_d_energie', 'equilibrer_glycemie',
    'sante_cardiovasculaire', 'performance_sportive'
  ];
end;
$$;

comment on function private.health_goal_keys() is
  'What a person may want; at most one of the first three, which set the calories. Callable by '
  'writers, whose rows the constraint checks.';

revoke all on function private.health_goal_keys() from public;
grant execute on function private.health_goal_keys() to authenticated, service_role;

create function private.cuisine_keys()
returns text[]
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return array[
    'francaise', 'mediterraneenne', 'italienne', 'espagnole', 'grecque', 'libanaise',
    'maghrebine', 'africaine', 'creole', 'indienne', 'thailandaise', 'vietnamienne', 'chinoise',
    'japonaise', 'coreenne', 'mexicaine', 'americaine', 'britannique', 'nordique', 'autre'
  ];
end;
$$;

comment on function private.cuisine_keys() is
  'Cuisines of recipes and of preferences. Callable by writers, whose rows the constraint checks.';

revoke all on function private.cuisine_keys() from public;
grant execute on function private.cuisine_keys() to authenticated, service_role;

create function private.cooking_method_keys()
returns text[]
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return array[
    'cru', 'vapeur', 'bouilli', 'mijote', 'poele', 'wok', 'four', 'papillote', 'grille', 'friture',
    'micro_ondes'
  ];
end;
$$;

comment on function private.cooking_method_keys() is
  'Ways of cooking, of recipes and of preferences. Callable by writers, whose rows the constraint '
  'checks.';

revoke all on function private.cooking_method_keys() from public;
grant execute on function private.cooking_method_keys() to authenticated, service_role;

create function private.unit_keys()
returns text[]
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return array[
    'mg', 'g', 'kg', 'ml', 'cl', 'dl', 'l', 'cuillere_a_cafe', 'cuillere_a_soupe', 'verre',
    'pincee', 'piece', 'tranche', 'gousse', 'botte', 'bouquet', 'brin', 'branche', 'feuille',
    'filet', 'poignee', 'noix', 'noisette', 'sachet', 'boite', 'pot', 'cube', 'carre', 'tete',
    'baton', 'dose', 'grain', 'morceau'
  ];
end;
$$;

comment on function private.unit_keys() is
  'The units of ingredients and shopping lists: the keys of private.units, as a constant that '
  'constraints may use. Callable by writers, whose rows the constraint checks.';

revoke all on function private.unit_keys() from public;
grant execute on function private.unit_keys() to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Vocabularies of foods
-- ------------------------------------------------------------------------------------------------

create function private.category_keys()
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array[
    'legumes', 'fruits', 'legumineuses', 'noix_graines', 'cereales', 'tubercules', 'viandes',
    'charcuteries', 'volailles', 'poissons', 'fruits_de_mer', 'oeufs', 'produits_laitiers',
    'fromages', 'matieres_grasses', 'herbes_epices', 'sauces_condiments', 'sucres', 'desserts',
    'boissons', 'boissons_alcoolisees', 'plats_composes', 'alimentation_infantile', 'algues',
    'autres'
  ];
$$;

comment on function private.category_keys() is
  'The food categories. Callable by writers, whose rows the constraint checks.';

revoke all on function private.category_keys() from public;
grant execute on function private.category_keys() to authenticated, service_role;

create function private.allergen_keys()
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array[
    'gluten', 'crustaceans', 'eggs', 'fish', 'peanuts', 'soybeans', 'milk', 'nuts', 'celery',
    'mustard', 'sesame-seeds', 'sulphur-dioxide-and-sulphites', 'lupin', 'molluscs'
  ];
$$;

comment on function private.allergen_keys() is
  'The 14 allergens of annex II of Regulation (EU) 1169/2011, keyed as Open Food Facts does. '
  'Callable by writers, whose rows the constraint checks.';

revoke all on function private.allergen_keys() from public;
grant execute on function private.allergen_keys() to authenticated, service_role;

create function private.diet_keys()
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array[
    'vegetarien', 'vegetalien', 'pescetarien', 'sans_gluten', 'sans_lactose', 'sans_porc'
  ];
$$;

comment on function private.diet_keys() is
  'The diets a food can suit. Callable by writers, whose rows the constraint checks.';

revoke all on function private.diet_keys() from public;
grant execute on function private.diet_keys() to authenticated, service_role;

create function private.score_rule_keys()
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array[
    'viande_transformee', 'boisson_sucree', 'alcool', 'viande_rouge_abats', 'feculent_frit',
    'sauce_emulsionnee'
  ];
$$;

comment on function private.score_rule_keys() is
  'The classes of food whose score is capped or withheld, see private.score_cap: the nutrient sum '
  'alone would rank them against what cohort studies of food groups report. Callable by writers, '
  'whose rows the constraint checks.';

revoke all on function private.score_rule_keys() from public;
grant execute on function private.score_rule_keys() to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Units of amounts
-- ------------------------------------------------------------------------------------------------

create table private.units (
  key text primary key constraint units_key_is_known check (key = any (private.unit_keys())),
  label_fr text not null,
  label_en text not null,
  kind text not null constraint units_kind_is_known check (kind in ('mass', 'volume', 'measure')),
  factor numeric constraint units_factor_is_positive check (factor > 0 and factor < 1000000),
  constraint units_factor_fits_kind check ((factor is null) = (kind = 'measure'))
);

revoke all on table private.units from anon, authenticated, service_role;

comment on table private.units is
  'What each unit is worth, unless foods.unit_weights_g of the food says otherwise (a pinch of salt '
  'is 0.4 g). A measure (piece, gousse…) weighs only what that says; there is no guess.';
comment on column private.units.key is 'The unit in documents.';
comment on column private.units.label_fr is 'Name in French.';
comment on column private.units.label_en is 'Name in English.';
comment on column private.units.kind is 'mass, volume or measure.';
comment on column private.units.factor is 'Grams of a mass, millilitres of a volume.';

-- 00_foundation/tables/5_documents.sql

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

create function private.lists_addresses(items text[])
returns boolean
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return not exists (
    select from unnest(items) as item
    -- A name with a dot, no sign-in in it, nothing that could leave an attribute of a page.
    where item !~* '^https://[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?([/?#][^\s<>"''`\\]*)?$'
  );
end;
$$;

comment on function private.lists_addresses(text[]) is
  'Whether a list holds nothing but addresses of the web, https only, without a sign-in and without '
  'what could leave the attribute of a page. Callable by writers, whose rows the constraint checks.';

revoke all on function private.lists_addresses(text[]) from public;
grant execute on function private.lists_addresses(text[]) to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Checks with the path of what is wrong
-- ------------------------------------------------------------------------------------------------

create function private.check_keys(objects jsonb, paths text[], rules jsonb)
returns table (place bigint, path text, code text, args text[])
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
declare
  fields constant text[] := array(select r ->> 'field' from jsonb_array_elements(rules) as r);
begin
  return query
  select
    e.place,
    paths[e.place] || coalesce('.' || k.key, ''),
    case when k.key is null then 'not_an_object' else 'unknown_key' end,
    case when k.key is null then '{}'::text[] else array[k.key] end
  from jsonb_array_elements(objects) with ordinality as e (item, place)
  left join lateral (
    select left(o, 60) as key
    from jsonb_object_keys(
      case when jsonb_typeof(e.item) = 'object' then e.item - fields else '{}' end
    ) as o
  ) as k on true
  where jsonb_typeof(e.item) <> 'object' or k.key is not null;
end;
$$;

comment on function private.check_keys(jsonb, text[], jsonb) is
  'Of a list, what is no object, and the keys that no rule names. Called by check_objects.';

revoke all on function private.check_keys(jsonb, text[], jsonb) from public;
grant execute on function private.check_keys(jsonb, text[], jsonb) to authenticated, service_role;

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
    select w.place, w.path, w.code, w.args from private.check_keys(objects, paths, rules) as w
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

-- 00_foundation/tables/6_trash.sql

-- Trash: deleted rows that can come back. Each domain says in its layer `reference` which of its tables.

create table private.restorable_tables (
  table_name text primary key,
  roles text[] not null
);

revoke all on table private.restorable_tables from anon, authenticated, service_role;

comment on table private.restorable_tables is
  'Tables of public whose deleted rows are kept, and the roles that may bring them back.';
comment on column private.restorable_tables.table_name is
  'Name of a table of public with an `id uuid`.';
comment on column private.restorable_tables.roles is 'The roles that may delete from it.';

create table private.deleted_rows (
  id bigint generated always as identity primary key,
  table_name text not null,
  row_id uuid not null,
  content jsonb not null,
  deleted_at timestamptz not null default now(),
  deleted_by uuid
);

create index deleted_rows_by_row on private.deleted_rows (table_name, row_id, id desc);

revoke all on table private.deleted_rows from anon, authenticated, service_role;

comment on table private.deleted_rows is
  'Deleted rows as they were, for public.restore_deleted. Written by keep_deleted triggers.';
comment on column private.deleted_rows.id is 'Order of deletion.';
comment on column private.deleted_rows.table_name is 'The table in public.';
comment on column private.deleted_rows.row_id is 'The id of the deleted row.';
comment on column private.deleted_rows.content is 'The whole row.';
comment on column private.deleted_rows.deleted_at is 'When it was deleted.';
comment on column private.deleted_rows.deleted_by is 'Who deleted it; NULL for SQL and jobs.';

-- 10_accounts/tables/1_accounts.sql

-- Accounts, a mirror of auth.users, and who of them works here.

-- ------------------------------------------------------------------------------------------------
-- Accounts: a mirror of auth.users
-- ------------------------------------------------------------------------------------------------

create table public.users (
  id uuid primary key references auth.users (id) on delete cascade,
  email text unique,
  phone text,
  email_verified_at timestamptz,
  is_active boolean not null default true,
  metadata jsonb not null default '{}'
    constraint users_metadata_is_object check (jsonb_typeof(metadata) = 'object'),
  display_name text constraint users_display_name_is_short check (length(display_name) <= 120),
  search_text text not null
    generated always as (private.search_words(email, display_name, phone)) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

alter table public.users enable row level security;
revoke all on table public.users from anon, authenticated, service_role;
grant select, update on table public.users to authenticated;
grant select, insert, update, delete on table public.users to service_role;

comment on table public.users is
  'Every account, mirrored from auth.users by triggers. People read their own row, support and '
  'admins read all.';
comment on column public.users.id is 'The id of the account in auth.users.';
comment on column public.users.email is 'The address that signs in; changes through sign-in only.';
comment on column public.users.phone is 'The phone of the account; changes through sign-in only.';
comment on column public.users.email_verified_at is 'When the address was confirmed.';
comment on column public.users.is_active is
  'False for a banned or deleted account; an inactive account has no role.';
comment on column public.users.metadata is
  'What the account said of itself at sign-up. Never read it to decide what someone may do.';
comment on column public.users.search_text is
  'Folded words of address, name and phone, for search_users.';
comment on column public.users.display_name is 'The name shown beside what the person does.';
comment on column public.users.created_at is 'When the account was made.';
comment on column public.users.updated_at is 'When this row last changed.';

-- ------------------------------------------------------------------------------------------------
-- Staff and roles
-- ------------------------------------------------------------------------------------------------

create table private.staff (
  user_id uuid not null references public.users (id) on delete cascade,
  role text not null
    constraint staff_role_is_known check (role in ('admin', 'nutritionist', 'support', 'analyst')),
  granted_by uuid,
  granted_at timestamptz not null default now(),
  primary key (user_id, role)
);

revoke all on table private.staff from anon, authenticated, service_role;

comment on table private.staff is
  'Who works here, in which roles. Looked up at every statement, so that a revoked role is gone at '
  'once. Guarded by prevent_admin_escalation_trigger.';
comment on column private.staff.user_id is 'The account that holds the role.';
comment on column private.staff.role is 'admin, nutritionist, support or analyst.';
comment on column private.staff.granted_by is
  'Who gave the role; NULL for the owner of the database. No foreign key: it outlives the giver.';
comment on column private.staff.granted_at is 'When the role was given.';

-- 10_accounts/tables/2_people.sql

-- What a person says of themselves: profile and preferences, with the checks of their documents.

-- ------------------------------------------------------------------------------------------------
-- Documents
-- ------------------------------------------------------------------------------------------------

create function private.check_meal_times(document jsonb, root text default 'meal_times')
returns table (path text, code text, args text[])
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return query
    select wrong.path, replace(wrong.code, 'unknown_key', 'unknown_meal'), wrong.args
    from private.check_objects(jsonb_build_array(document), array[root], '[
      {"field": "petit_dejeuner", "kind": "time"},
      {"field": "dejeuner", "kind": "time"},
      {"field": "diner", "kind": "time"},
      {"field": "collation", "kind": "time"}
    ]') as wrong;
end;
$$;

comment on function private.check_meal_times(jsonb, text) is
  'What is wrong with user_preferences.meal_times: {meal: "HH:MM"}, any may be absent. No row when '
  'it is right. Callable by writers, whose rows the constraint checks.';

revoke all on function private.check_meal_times(jsonb, text) from public;
grant execute on function private.check_meal_times(jsonb, text) to authenticated, service_role;

create function private.check_notifications(
  document jsonb, root text default 'notification_preferences'
)
returns table (path text, code text, args text[])
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return query
    select wrong.*
    from private.check_objects(jsonb_build_array(document), array[root], '[
    {"field": "email", "kind": "boolean"},
    {"field": "push", "kind": "boolean"},
    {"field": "meal_reminders", "kind": "boolean"},
    {"field": "shopping_reminders", "kind": "boolean"},
    {"field": "progress_reminders", "kind": "boolean"},
    {"field": "weekly_summary", "kind": "boolean"},
    {"field": "newsletter", "kind": "boolean"}
  ]') as wrong;
end;
$$;

comment on function private.check_notifications(jsonb, text) is
  'What is wrong with user_preferences.notification_preferences: {email, push, meal_reminders, '
  'shopping_reminders, progress_reminders, weekly_summary, newsletter: boolean}, any may be absent. '
  'No row when it is right. Callable by writers, whose rows the constraint checks.';

revoke all on function private.check_notifications(jsonb, text) from public;
grant execute on function private.check_notifications(jsonb, text) to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- People: profile and preferences
-- ------------------------------------------------------------------------------------------------

create table public.user_profiles (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null unique references public.users (id) on delete cascade,
  first_name text constraint user_profiles_first_name_length check (length(first_name) <= 100),
  last_name text constraint user_profiles_last_name_length check (length(last_name) <= 100),
  birth_date date
    constraint user_profiles_birth_date_range check (birth_date between '1900-01-01' and '2200-01-01'),
  gender public.gender not null default 'non_precise',
  weight_kg numeric(5, 2)
    constraint user_profiles_weight_range check (weight_kg between 30 and 300),
  height_cm numeric(5, 1)
    constraint user_profiles_height_range check (height_cm between 100 and 250),
  activity_level public.activity_level not null default 'sedentaire',
  health_goals text[] not null default '{}' constraint user_profiles_health_goals_are_known
    check (private.lists_only(health_goals, private.health_goal_keys())),
  target_weight_kg numeric(5, 2)
    constraint user_profiles_target_weight_range check (target_weight_kg between 30 and 300),
  target_change_kg_per_week numeric(3, 2) constraint user_profiles_target_change_range
    check (target_change_kg_per_week between -1 and 0.5),
  is_pregnant boolean not null default false,
  is_lactating boolean not null default false,
  food_restrictions text[] not null default '{}' constraint user_profiles_restrictions_are_known
    check (private.lists_only(food_restrictions, private.diet_keys())),
  allergies text[] not null default '{}' constraint user_profiles_allergies_are_known
    check (private.lists_only(allergies, private.allergen_keys())),
  bmr_calories integer
    constraint user_profiles_bmr_range check (bmr_calories between 100 and 10000),
  daily_calorie_needs integer
    constraint user_profiles_needs_range check (daily_calorie_needs between 100 and 20000),
  daily_protein_needs_g numeric(6, 1)
    constraint user_profiles_protein_range check (daily_protein_needs_g between 0 and 1000),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

alter table public.user_profiles enable row level security;
revoke all on table public.user_profiles from anon, authenticated, service_role;
grant select, insert, update, delete on table public.user_profiles to authenticated, service_role;

comment on table public.user_profiles is
  'Body, goals and allergies of a person: health data. The person reads and writes it; staff read '
  'it under a grant of open_personal_access.';
comment on column public.user_profiles.id is 'Identifier; never changes.';
comment on column public.user_profiles.user_id is 'Whose profile; one each.';
comment on column public.user_profiles.first_name is 'First name.';
comment on column public.user_profiles.last_name is 'Last name.';
comment on column public.user_profiles.birth_date is 'Birth date; the age must be 18 to 100.';
comment on column public.user_profiles.gender is 'Sets the constant of the metabolic rate.';
comment on column public.user_profiles.weight_kg is 'Weight, kg.';
comment on column public.user_profiles.height_cm is 'Height, cm.';
comment on column public.user_profiles.activity_level is 'Sets the activity factor.';
comment on column public.user_profiles.health_goals is 'Of private.health_goal_keys().';
comment on column public.user_profiles.target_weight_kg is 'Weight wanted, kg.';
comment on column public.user_profiles.target_change_kg_per_week is
  'Pace wanted, kg per week; negative to lose.';
comment on column public.user_profiles.is_pregnant is 'Excludes losing weight; needs more protein.';
comment on column public.user_profiles.is_lactating is
  'Excludes losing weight; needs more protein.';
comment on column public.user_profiles.food_restrictions is 'Diets kept, of private.diet_keys().';
comment on column public.user_profiles.allergies is 'Of private.allergen_keys().';
comment on column public.user_profiles.bmr_calories is
  'Basal metabolic rate, kcal per day; kept by trigger.';
comment on column public.user_profiles.daily_calorie_needs is
  'Energy need with activity and goal, kcal per day; kept by trigger.';
comment on column public.user_profiles.daily_protein_needs_g is
  'Protein need, g per day; kept by trigger.';
comment on column public.user_profiles.version is
  'Counts the writes; send it back to detect a stale save.';
comment on column public.user_profiles.created_at is 'When the profile was made.';
comment on column public.user_profiles.updated_at is 'When it last changed.';

create table public.user_preferences (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null unique references public.users (id) on delete cascade,
  favorite_cuisines text[] not null default '{}' constraint user_preferences_cuisines_are_known
    check (private.lists_only(favorite_cuisines, private.cuisine_keys())),
  preferred_cooking_methods text[] not null default '{}'
    constraint user_preferences_cooking_methods_are_known
    check (private.lists_only(preferred_cooking_methods, private.cooking_method_keys())),
  meal_times jsonb not null default '{}' constraint user_preferences_meal_times_are_right
    check (private.is_right('meal_times', meal_times)),
  notification_preferences jsonb not null default '{}'
    constraint user_preferences_notifications_are_right
    check (private.is_right('notifications', notification_preferences)),
  ai_personalization_data jsonb not null default '{}' constraint user_preferences_ai_data_is_object
    check (
      jsonb_typeof(ai_personalization_data) = 'object'
      and length(ai_personalization_data::text) <= 65536
    ),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

alter table public.user_preferences enable row level security;
revoke all on table public.user_preferences from anon, authenticated, service_role;
grant select, insert, update, delete on table public.user_preferences
  to authenticated, service_role;

comment on table public.user_preferences is
  'Tastes and settings of a person, who alone reads and writes them; staff read them under a '
  'grant, because ai_personalization_data may tell of health.';
comment on column public.user_preferences.id is 'Identifier; never changes.';
comment on column public.user_preferences.user_id is 'Whose preferences; one row each.';
comment on column public.user_preferences.favorite_cuisines is 'Of private.cuisine_keys().';
comment on column public.user_preferences.preferred_cooking_methods is
  'Of private.cooking_method_keys().';
comment on column public.user_preferences.meal_times is '{meal: "HH:MM"}, see check_meal_times.';
comment on column public.user_preferences.notification_preferences is
  '{channel or topic: boolean}, see check_notifications.';
comment on column public.user_preferences.ai_personalization_data is
  'What the assistant keeps, free form, at most 64 kB.';
comment on column public.user_preferences.created_at is 'When the row was made.';
comment on column public.user_preferences.updated_at is 'When it last changed.';

-- 10_accounts/tables/3_access.sql

-- Access of the staff to the data of people, its log, and the limits of what one account may ask.

-- ------------------------------------------------------------------------------------------------
-- Rate limits
-- ------------------------------------------------------------------------------------------------

create table private.action_limits (
  action_type text primary key
    constraint action_limits_action_shape check (action_type ~ '^[a-z][a-z0-9_]{0,62}$'),
  max_actions integer not null
    constraint action_limits_most check (max_actions between 1 and 100000),
  window_minutes integer not null
    constraint action_limits_window check (window_minutes between 1 and 10080),
  description text not null
);

revoke all on table private.action_limits from anon, authenticated, service_role;

comment on table private.action_limits is
  'The one place for limits: how often an action may be done. The server decides, never the caller; the '
  'owner of the database changes a row, and the server of the console reads them as it starts.';
comment on column private.action_limits.action_type is 'What is limited.';
comment on column private.action_limits.max_actions is 'How often in any window.';
comment on column private.action_limits.window_minutes is 'Length of the window, minutes.';
comment on column private.action_limits.description is 'By whom it is counted, and why.';

create table private.rate_limits (
  user_id uuid not null,
  action_type text not null
    constraint rate_limits_action_shape check (action_type ~ '^[a-z][a-z0-9_]{0,62}$'),
  window_start timestamptz not null,
  window_minutes integer not null
    constraint rate_limits_window_range check (window_minutes between 1 and 10080),
  action_count integer not null default 0
    constraint rate_limits_count_range check (action_count >= 0),
  primary key (user_id, action_type, window_minutes, window_start)
);

create index rate_limits_age_idx on private.rate_limits (window_start);

revoke all on table private.rate_limits from anon, authenticated, service_role;

comment on table private.rate_limits is
  'Buckets of count_action; daily_maintenance drops those older than 7 days.';
comment on column private.rate_limits.user_id is
  'Who acts. At the doors of sign-in a mark of the address that is tried, which need not have an '
  'account: hence no foreign key. forget_user removes those of an account.';
comment on column private.rate_limits.action_type is 'What is limited.';
comment on column private.rate_limits.window_start is 'Begin of the bucket.';
comment on column private.rate_limits.window_minutes is 'Length of the bucket, minutes.';
comment on column private.rate_limits.action_count is 'Actions in the bucket.';

-- ------------------------------------------------------------------------------------------------
-- Access of the staff to the data of people
-- ------------------------------------------------------------------------------------------------

create table private.personal_data_grants (
  id uuid primary key default gen_random_uuid(),
  staff_id uuid not null,
  user_id uuid not null,
  reason text not null constraint personal_data_grants_reason_length
    check (length(btrim(reason)) between 10 and 500),
  opened_at timestamptz not null default now(),
  expires_at timestamptz not null,
  closed_at timestamptz,
  constraint personal_data_grants_last_30_minutes
    check (expires_at > opened_at and expires_at <= opened_at + interval '30 minutes')
);

create index personal_data_grants_staff_idx on private.personal_data_grants
  (staff_id, expires_at desc);
create index personal_data_grants_user_idx on private.personal_data_grants
  (user_id, opened_at desc);

revoke all on table private.personal_data_grants from anon, authenticated, service_role;

comment on table private.personal_data_grants is
  'Who of the staff opened the data of which person, why and until when; open_personal_access '
  'writes it. No foreign keys: it outlives both accounts.';
comment on column private.personal_data_grants.id is 'Identifier.';
comment on column private.personal_data_grants.staff_id is 'Who opened it.';
comment on column private.personal_data_grants.user_id is 'Whose data.';
comment on column private.personal_data_grants.reason is 'Why, in at least 10 characters.';
comment on column private.personal_data_grants.opened_at is 'When.';
comment on column private.personal_data_grants.expires_at is 'Until when, 30 minutes at most.';
comment on column private.personal_data_grants.closed_at is 'When it was closed early, if so.';

create table private.personal_data_log (
  id bigint generated always as identity primary key,
  occurred_at timestamptz not null default now(),
  grant_id uuid not null references private.personal_data_grants (id),
  staff_id uuid not null,
  user_id uuid not null,
  action text not null
    constraint personal_data_log_action_is_known check (
      action in ('opened', 'read', 'closed', 'exported', 'restored')
    ),
  tables text[] not null default '{}',
  row_count integer
);

create index personal_data_log_grant_idx on private.personal_data_log (grant_id);
create index personal_data_log_user_idx on private.personal_data_log (user_id, id desc);
create index personal_data_log_staff_idx on private.personal_data_log (staff_id, id desc);

revoke all on table private.personal_data_log from anon, authenticated, service_role;

comment on table private.personal_data_log is
  'Each opening, reading and closing of the data of a person by staff. Goes into the export of that '
  'person.';
comment on column private.personal_data_log.id is 'Order.';
comment on column private.personal_data_log.occurred_at is 'When.';
comment on column private.personal_data_log.grant_id is 'Under which grant.';
comment on column private.personal_data_log.staff_id is 'Who read.';
comment on column private.personal_data_log.user_id is 'Whose data.';
comment on column private.personal_data_log.action is
  'opened, read or closed; exported or restored for the backup of a person.';
comment on column private.personal_data_log.tables is 'What was read.';
comment on column private.personal_data_log.row_count is 'How many rows were handed over.';

-- 20_foods/tables/1_nutrients.sql

-- Nutrients: the vocabulary of foods.nutrition_per_100g.

create table public.nutrients (
  key text primary key constraint nutrients_key_names_unit
    check (key ~ '^[a-z0-9_]+_(kj|kcal|g|mg|ug)$'),
  label_fr text not null,
  label_en text not null,
  unit text not null
    constraint nutrients_unit_is_known check (unit in ('kJ', 'kcal', 'g', 'mg', 'µg')),
  nutrient_group text not null constraint nutrients_group_is_known check (
    nutrient_group in ('energie', 'macronutriments', 'acides_gras', 'mineraux', 'vitamines')
  ),
  ciqual_code text unique,
  display_order integer not null unique,
  decimals integer not null constraint nutrients_decimals_are_few check (decimals between 0 and 4),
  reference_intake numeric constraint nutrients_reference_is_positive
    check (reference_intake > 0 and reference_intake < 'Infinity'),
  reference_source text,
  min_value numeric not null,
  max_value numeric not null,
  constraint nutrients_reference_has_source
    check ((reference_intake is null) = (reference_source is null)),
  constraint nutrients_range_is_finite
    check (min_value >= 0 and max_value > min_value and max_value < 'Infinity')
);

alter table public.nutrients enable row level security;
revoke all on table public.nutrients from anon, authenticated, service_role;
grant select on table public.nutrients to anon, authenticated, service_role;

comment on table public.nutrients is
  'The nutrients that a food can have, with unit, bounds and daily reference intake. Everyone '
  'reads it; it changes by migration only.';
comment on column public.nutrients.key is 'The key in nutrition_per_100g; ends in its unit.';
comment on column public.nutrients.label_fr is 'Name in French.';
comment on column public.nutrients.label_en is 'Name in English.';
comment on column public.nutrients.unit is 'Unit of values, bounds and reference intake.';
comment on column public.nutrients.nutrient_group is 'The section that shows the nutrient.';
comment on column public.nutrients.ciqual_code is 'Constituent code of the Ciqual table.';
comment on column public.nutrients.display_order is 'Order on pages.';
comment on column public.nutrients.decimals is 'Decimals shown.';
comment on column public.nutrients.reference_intake is
  'Daily reference intake of an adult, in unit; NULL when none is set.';
comment on column public.nutrients.reference_source is 'Where the reference intake is set.';
comment on column public.nutrients.min_value is 'Smallest value accepted per 100 g.';
comment on column public.nutrients.max_value is
  'Largest value accepted per 100 g when a person types it; above any published one.';

-- 20_foods/tables/2_foods.sql

-- Foods, and the names that people and imports give them.

-- ------------------------------------------------------------------------------------------------
-- Foods
-- ------------------------------------------------------------------------------------------------

create type public.inflammatory_potential as enum (
  'anti_inflammatoire_fort', 'anti_inflammatoire', 'neutre', 'pro_inflammatoire',
  'pro_inflammatoire_fort'
);

comment on type public.inflammatory_potential is
  'Band of the score: from 8, from 6.5, from 4.5, from 3, below 3.';

create table public.foods (
  id uuid primary key default gen_random_uuid(),
  name_fr text not null
    constraint foods_name_fr_length check (length(btrim(name_fr)) between 1 and 300),
  shares_name boolean not null default false,
  name_en text constraint foods_name_en_length check (length(name_en) <= 300),
  scientific_name text
    constraint foods_scientific_name_length check (length(scientific_name) <= 300),
  common_names text[] not null default '{}' constraint foods_common_names_are_a_list check (
    coalesce(array_ndims(common_names), 1) = 1
    and cardinality(common_names) <= 50
    and array_position(common_names, null) is null
  ),
  category text not null
    constraint foods_category_is_known check (category = any (private.category_keys())),
  subcategory text constraint foods_subcategory_length check (length(subcategory) <= 200),

  nutrition_per_100g jsonb not null default '{}' constraint foods_nutrition_holds_numbers
    check (private.holds_numbers(nutrition_per_100g, 1000000)),
  nutrition_details jsonb not null default '{}' constraint foods_nutrition_details_is_object
    check (jsonb_typeof(nutrition_details) = 'object'),
  missing_essentials text[] not null default '{}',
  is_incomplete boolean not null generated always as (cardinality(missing_essentials) > 0) stored,

  anti_inflammatory_score numeric(3, 1)
    constraint foods_score_range check (anti_inflammatory_score between 1 and 10),
  computed_score numeric(3, 1)
    constraint foods_computed_score_range check (computed_score between 1 and 10),
  score_detail jsonb,
  score_rule text constraint foods_score_rule_is_known
    check (score_rule = any (private.score_rule_keys())),
  score_override numeric(3, 1)
    constraint foods_score_override_range check (score_override between 1 and 10),
  score_override_reason text
    constraint foods_score_override_reason_length check (length(score_override_reason) <= 2000),
  score_reviewed_by uuid,
  score_reviewed_at timestamptz,
  inflammatory_potential public.inflammatory_potential,

  allergens text[] not null default '{}' constraint foods_allergens_are_known check (
    allergens <@ private.allergen_keys() and coalesce(array_ndims(allergens), 1) = 1
  ),
  allergens_absent text[] not null default '{}' constraint foods_allergens_absent_are_known check (
    allergens_absent <@ private.allergen_keys() and coalesce(array_ndims(allergens_absent), 1) = 1
  ),
  allergens_unknown boolean not null generated always as (
    not private.allergen_keys() <@ (allergens || allergens_absent)
  ) stored,
  diet_compatibility text[] not null default '{}' constraint foods_diets_are_known check (
    diet_compatibility <@ private.diet_keys()
    and coalesce(array_ndims(diet_compatibility), 1) = 1
  ),
  season_months smallint[] not null default '{}' constraint foods_season_months_are_months check (
    season_months <@ array[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]::smallint[]
    and coalesce(array_ndims(season_months), 1) = 1
  ),
  is_imported boolean not null default false,
  season_availability text[] not null default '{}',

  average_price_per_kg numeric(8, 2)
    constraint foods_price_range check (average_price_per_kg between 0 and 100000),
  price_source text constraint foods_price_source_length check (length(price_source) <= 200),
  price_date date,
  price_is_estimate boolean not null default false,

  density_g_per_ml numeric
    constraint foods_density_range check (density_g_per_ml between 0.05 and 5),
  edible_fraction numeric
    constraint foods_edible_fraction_range check (edible_fraction > 0 and edible_fraction <= 1),
  unit_weights_g jsonb not null default '{}' constraint foods_unit_weights_hold_numbers
    check (private.holds_numbers(unit_weights_g, 100000)),

  ciqual_code text constraint foods_ciqual_code_key unique
    constraint foods_ciqual_code_is_digits check (ciqual_code ~ '^[0-9]{1,10}$'),
  ciqual_edition text
    constraint foods_ciqual_edition_is_known check (ciqual_edition in ('2020', '2025')),
  ciqual_name text constraint foods_ciqual_name_length check (length(ciqual_name) <= 300),

  name_sort text collate "C" not null generated always as (private.fold(name_fr)) stored,
  search_text text not null generated always as (
    private.search_words(name_fr, private.search_words(variadic common_names), name_en)
  ) stored,
  search_vector tsvector not null generated always as (
    setweight(to_tsvector('private.french_words', private.search_words(name_fr)), 'A')
    || setweight(
      to_tsvector(
        'private.french_words',
        private.search_words(private.search_words(variadic common_names), name_en)
      ), 'B'
    )
    || setweight(to_tsvector('private.french_words', private.search_words(scientific_name)), 'C')
  ) stored,

  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  updated_by uuid,

  constraint foods_allergens_are_not_both_ways check (not allergens && allergens_absent),
  constraint foods_imported_have_no_season check (not is_imported or season_months = '{}'),
  constraint foods_ciqual_code_and_edition_go_together
    check ((ciqual_code is null) = (ciqual_edition is null)),
  constraint foods_price_has_source
    check (average_price_per_kg is null or (price_source is not null and price_date is not null)),
  constraint foods_override_has_reason check (score_override is null or score_override_reason <> '')
)
-- Lists read six amounts of each row: nutrition_per_100g is to stay in the row, uncompressed.
with (toast_tuple_target = 4096);

alter table public.foods enable row level security;
revoke all on table public.foods from anon, authenticated, service_role;
grant select on table public.foods to anon;
grant select, insert, update, delete on table public.foods to authenticated, service_role;

comment on table public.foods is
  'Foods with their values per 100 g of edible part. Everyone reads them; nutritionists and '
  'admins write. Every write goes through check_food; the constraints are its backstop.';
comment on column public.foods.id is 'Identifier; never changes.';
comment on column public.foods.name_fr is 'Name in French, as people look for it.';
comment on column public.foods.shares_name is
  'Whether somebody confirmed that another food of the same name is another food.';
comment on column public.foods.name_en is 'Name in English, if known.';
comment on column public.foods.scientific_name is 'Latin name of the species, if any.';
comment on column public.foods.common_names is 'Other French names, for the search.';
comment on column public.foods.category is 'One of private.category_keys().';
comment on column public.foods.subcategory is 'A finer group, free text.';
comment on column public.foods.nutrition_per_100g is
  '{key of public.nutrients: number} per 100 g edible part. Unknown is an absent key, never '
  '0. Of a value published as "< x" it holds x itself, of which the score and every sum take '
  'half: nutrition_details tells which.';
comment on column public.foods.nutrition_details is
  '{key: {qualifier: exact | traces | less_than | unknown, raw, source}}, kept by trigger: '
  'what a person types has the source `saisie`, and is exact unless the person sends '
  '{qualifier: less_than | traces, source: saisie} with it; `unknown` marks a value that a '
  'person removed.';
comment on column public.foods.missing_essentials is
  'Essential nutrients without a value; kept by trigger.';
comment on column public.foods.is_incomplete is 'Whether an essential nutrient is missing.';
comment on column public.foods.anti_inflammatory_score is
  'Effective score, 1 to 10, 10 the most anti-inflammatory: the override, else the computed '
  'score under its rule. NULL when it cannot be told. Kept by trigger.';
comment on column public.foods.computed_score is
  'Score by food_score before rule and override; kept by trigger.';
comment on column public.foods.score_detail is
  'What food_score answered: parts, coverage, missing values; kept by trigger.';
comment on column public.foods.score_rule is
  'Reviewed rule, one of private.score_rule_keys(): viande_transformee (at most 4), '
  'boisson_sucree (at most 3), alcool (no score), viande_rouge_abats and feculent_frit (at most '
  '5), sauce_emulsionnee (at most 6).';
comment on column public.foods.score_override is 'Score set by hand; needs a reason.';
comment on column public.foods.score_override_reason is 'Why the score was set by hand.';
comment on column public.foods.score_reviewed_by is
  'Who last changed rule or override; kept by trigger. No foreign key: it outlives the '
  'account.';
comment on column public.foods.score_reviewed_at is
  'When rule or override last changed; kept by trigger.';
comment on column public.foods.inflammatory_potential is
  'Band of the effective score; kept by trigger.';
comment on column public.foods.allergens is
  'Allergens it contains. In neither list means unknown, never absent.';
comment on column public.foods.allergens_absent is 'Allergens it is known to be free of.';
comment on column public.foods.allergens_unknown is
  'Whether nobody has decided some of the 14 allergens. Generated.';
comment on column public.foods.diet_compatibility is 'Diets it suits.';
comment on column public.foods.season_months is
  'Months of the season in France, 1 to 12; empty when it has none.';
comment on column public.foods.is_imported is
  'Whether it is not grown in metropolitan France, and so has no season there.';
comment on column public.foods.season_availability is
  'Seasons derived from the months: printemps 3-5, ete 6-8, automne 9-11, hiver 12-2. Kept '
  'by trigger.';
comment on column public.foods.average_price_per_kg is
  'Mean retail price in France, EUR per kg as bought.';
comment on column public.foods.price_source is 'Where the price comes from.';
comment on column public.foods.price_date is
  'The day or month the price was seen; today when not given.';
comment on column public.foods.price_is_estimate is
  'Whether the price was estimated rather than surveyed.';
comment on column public.foods.density_g_per_ml is 'Grams per millilitre, for measures by volume.';
comment on column public.foods.edible_fraction is
  'Edible share of the weight as bought, above 0, at most 1.';
comment on column public.foods.unit_weights_g is
  '{unit: grams} of kitchen units, such as {"piece": 150}.';
comment on column public.foods.ciqual_code is
  'Food code of the Ciqual table that the values come from.';
comment on column public.foods.ciqual_edition is 'Edition of that table: 2020 or 2025.';
comment on column public.foods.ciqual_name is 'Name of the food in that table.';
comment on column public.foods.name_sort is
  'Folded name, in byte order: PGlite has no language-aware collation.';
comment on column public.foods.search_text is 'Folded words of all names, for typos.';
comment on column public.foods.search_vector is
  'Folded, stemmed words: French name (A), other names (B), Latin name (C).';
comment on column public.foods.version is 'Counts the writes; send it back to detect a stale save.';
comment on column public.foods.created_at is 'When the food was added.';
comment on column public.foods.updated_at is 'When it last changed.';
comment on column public.foods.updated_by is
  'Who last changed it; NULL for imports and migrations. No foreign key: it outlives the '
  'account.';

-- ------------------------------------------------------------------------------------------------
-- Other names of foods
-- ------------------------------------------------------------------------------------------------

create table private.food_aliases (
  alias text primary key
    constraint food_aliases_alias_length check (length(alias) between 1 and 300),
  food_id uuid not null references public.foods (id) on delete cascade,
  written text not null,
  confirmed_by uuid,
  confirmed_at timestamptz not null default now()
);

create index food_aliases_food_id_idx on private.food_aliases (food_id);

revoke all on table private.food_aliases from anon, authenticated, service_role;

comment on table private.food_aliases is
  'Names of ingredients that somebody linked to a food, so that the next recipe links itself.';
comment on column private.food_aliases.alias is 'The name as private.search_words folds it.';
comment on column private.food_aliases.food_id is 'The food it means.';
comment on column private.food_aliases.written is 'The name as it was written.';
comment on column private.food_aliases.confirmed_by is 'Who linked it; NULL for SQL and imports.';
comment on column private.food_aliases.confirmed_at is 'When.';

-- 20_foods/tables/3_ciqual.sql

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

-- 30_recipes/tables/1_recipes.sql

-- Recipes, the lines that link them to foods, and the checks of their documents.

-- ------------------------------------------------------------------------------------------------
-- Documents
-- ------------------------------------------------------------------------------------------------

create function private.check_ingredients(document jsonb, root text default 'ingredients')
returns table (path text, code text, args text[])
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return query select wrong.* from private.check_items(document, root, 100, jsonb_build_array(
    '{"field": "key", "kind": "text", "most": 40}'::jsonb,
    '{"field": "name", "kind": "text", "most": 200, "required": true}'::jsonb,
    '{"field": "quantity", "kind": "number", "least": 0.001, "most": 100000}'::jsonb,
    jsonb_build_object(
      'field', 'unit', 'kind', 'choice', 'code', 'unknown_unit', 'among', private.unit_keys()
    ),
    '{"field": "notes", "kind": "text", "most": 500}'::jsonb,
    '{"field": "food_id", "kind": "id"}'::jsonb
  )) as wrong;
  if not found then
    return query
      select root || '.' || (e.place - 1) || '.' || f.field, 'required', '{}'::text[]
      from jsonb_array_elements(document) with ordinality as e (item, place)
      cross join (values ('quantity', 'unit'), ('unit', 'quantity')) as f (field, other)
      where e.item ->> f.field is null and e.item ->> f.other is not null
      order by e.place;
  end if;
end;
$$;

comment on function private.check_ingredients(jsonb, text) is
  'What is wrong with recipes.ingredients: [{key, name, quantity, unit, notes, food_id}], at most 100; '
  'key (given by trigger), notes and food_id may be absent or null, quantity and unit both or neither ("sel"). No row when '
  'it is right. Callable by writers, whose rows the constraint checks.';

revoke all on function private.check_ingredients(jsonb, text) from public;
grant execute on function private.check_ingredients(jsonb, text) to authenticated, service_role;

create function private.check_modifications(
  document jsonb, root text default 'ingredient_modifications'
)
returns table (path text, code text, args text[])
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return query select wrong.* from private.check_items(document, root, 50, jsonb_build_array(
    '{"field": "name", "kind": "text", "most": 200, "required": true}'::jsonb,
    '{
      "field": "change", "kind": "choice", "code": "unknown_choice", "required": true,
      "among": ["ajoute", "retire", "remplace", "ajuste"]
    }'::jsonb,
    '{"field": "replacement", "kind": "text", "most": 200}'::jsonb,
    '{"field": "quantity", "kind": "number", "least": 0.001, "most": 100000}'::jsonb,
    jsonb_build_object(
      'field', 'unit', 'kind', 'choice', 'code', 'unknown_unit', 'among', private.unit_keys()
    )
  )) as wrong;
end;
$$;

comment on function private.check_modifications(jsonb, text) is
  'What is wrong with user_recipe_interactions.ingredient_modifications: [{name, change: ajoute | '
  'retire | remplace | ajuste, replacement, quantity, unit}], at most 50. No row when it is right. '
  'Callable by writers, whose rows the constraint checks.';

revoke all on function private.check_modifications(jsonb, text) from public;
grant execute on function private.check_modifications(jsonb, text) to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Recipes
-- ------------------------------------------------------------------------------------------------

create function private.ingredient_words(ingredients jsonb)
returns text
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return private.search_words(variadic coalesce(array(
    select left(n #>> '{}', 200) from jsonb_path_query(ingredients, 'lax $[*].name') as n
  ), '{}'));
end;
$$;

comment on function private.ingredient_words(jsonb) is
  'The folded words of the names of ingredients, for the search of recipes. Callable by writers, '
  'whose rows generate the column.';

revoke all on function private.ingredient_words(jsonb) from public;
grant execute on function private.ingredient_words(jsonb) to authenticated, service_role;

create function private.linked_foods(ingredients jsonb)
returns uuid[]
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return array(
    select distinct private.as_uuid(f #>> '{}')
    from jsonb_path_query(ingredients, 'lax $[*].food_id ? (@ != null)') as f
    where private.as_uuid(f #>> '{}') is not null
    order by 1
  );
end;
$$;

comment on function private.linked_foods(jsonb) is
  'The foods that ingredients are linked to, each once. Callable by writers, whose rows generate the '
  'column.';

revoke all on function private.linked_foods(jsonb) from public;
grant execute on function private.linked_foods(jsonb) to authenticated, service_role;

create table public.recipes (
  id uuid primary key default gen_random_uuid(),
  name text not null
    constraint recipes_name_length check (length(btrim(name)) between 1 and 200),
  slug text not null constraint recipes_slug_key unique
    constraint recipes_slug_shape
    check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 200),
  description text constraint recipes_description_length check (length(description) <= 5000),
  ingredients jsonb not null default '[]' constraint recipes_ingredients_are_right
    check (private.is_right('ingredients', ingredients)),
  instructions text[] not null default '{}' constraint recipes_instructions_are_a_list
    check (private.lists_texts(instructions, 60, 3000)),
  servings integer not null default 4
    constraint recipes_servings_range check (servings between 1 and 100),
  prep_time_minutes integer not null default 0
    constraint recipes_prep_time_range check (prep_time_minutes between 0 and 10080),
  cook_time_minutes integer not null default 0
    constraint recipes_cook_time_range check (cook_time_minutes between 0 and 10080),
  total_time_minutes integer not null
    generated always as (prep_time_minutes + cook_time_minutes) stored,
  difficulty_level public.difficulty_level not null default 'facile',
  meal_type text[] not null default '{}' constraint recipes_meal_type_is_known
    check (private.lists_only(meal_type, private.meal_keys())),
  diet_tags text[] not null default '{}' constraint recipes_diet_tags_are_known
    check (private.lists_only(diet_tags, private.diet_keys())),
  season text[] not null default '{}' constraint recipes_season_is_known
    check (private.lists_only(season, private.season_keys())),
  cuisine text constraint recipes_cuisine_is_known check (cuisine = any (private.cuisine_keys())),
  cooking_methods text[] not null default '{}' constraint recipes_cooking_methods_are_known
    check (private.lists_only(cooking_methods, private.cooking_method_keys())),
  cost_per_serving_euro numeric(8, 2)
    constraint recipes_cost_range check (cost_per_serving_euro between 0 and 10000),
  is_featured boolean not null default false,
  is_published boolean not null default false,
  published_at timestamptz,

  nutrition_facts jsonb constraint recipes_nutrition_facts_are_right
    check (
      jsonb_typeof(nutrition_facts) = 'object'
      and not jsonb_path_exists(
        nutrition_facts, 'strict $.* ? (@.type() != "number" || @ < 0 || @ > 10000000)'
      )
    ),
  nutrition_detail jsonb not null default '{}' constraint recipes_nutrition_detail_is_object
    check (jsonb_typeof(nutrition_detail) = 'object'),
  anti_inflammatory_score numeric(3, 1)
    constraint recipes_score_range check (anti_inflammatory_score between 1 and 10),
  score_r numeric constraint recipes_score_r_range check (score_r between -10 and 10),
  score_mass_g numeric
    constraint recipes_score_mass_range check (score_mass_g > 0 and score_mass_g < 'Infinity'),
  allergens text[] not null default '{}' constraint recipes_allergens_are_known
    check (private.lists_only(allergens, private.allergen_keys())),
  allergens_absent text[] not null default '{}' constraint recipes_allergens_absent_are_known
    check (private.lists_only(allergens_absent, private.allergen_keys())),
  allergens_unknown boolean not null default true,
  diets text[] not null default '{}' constraint recipes_diets_are_known
    check (private.lists_only(diets, private.diet_keys())),
  diets_refused text[] not null default '{}' constraint recipes_diets_refused_are_known
    check (private.lists_only(diets_refused, private.diet_keys())),

  like_count integer not null default 0 constraint recipes_likes_range check (like_count >= 0),
  save_count integer not null default 0 constraint recipes_saves_range check (save_count >= 0),
  cooked_count integer not null default 0
    constraint recipes_cooked_range check (cooked_count >= 0),
  view_count integer not null default 0 constraint recipes_views_range check (view_count >= 0),
  rating_count integer not null default 0
    constraint recipes_rating_count_range check (rating_count >= 0),
  rating_sum integer not null default 0
    constraint recipes_rating_sum_range check (rating_sum >= 0),
  rating_avg numeric(3, 2)
    constraint recipes_rating_avg_range check (rating_avg between 1 and 5),

  food_ids uuid[] not null generated always as (private.linked_foods(ingredients)) stored,
  name_sort text collate "C" not null generated always as (private.fold(name)) stored,
  search_text text not null generated always as (private.search_words(name)) stored,
  search_vector tsvector not null generated always as (
    setweight(to_tsvector('private.french_words', private.search_words(name)), 'A')
    || setweight(to_tsvector('private.french_words', private.search_words(description)), 'B')
    || setweight(to_tsvector('private.french_words', private.ingredient_words(ingredients)), 'B')
  ) stored,

  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by uuid,
  updated_by uuid,

  constraint recipes_visibility_key unique (id, is_published),
  constraint recipes_published_are_complete check (
    not is_published
    or (ingredients <> '[]' and cardinality(instructions) > 0 and published_at is not null)
  ),
  constraint recipes_featured_are_published check (is_published or not is_featured),
  constraint recipes_allergens_are_not_both_ways check (not allergens && allergens_absent),
  constraint recipes_diets_are_not_both_ways check (not diets && diets_refused),
  constraint recipes_average_needs_ratings check ((rating_avg is null) = (rating_count = 0)),
  constraint recipes_score_has_parts
    check ((anti_inflammatory_score is null) = (score_r is null))
);

alter table public.recipes enable row level security;
revoke all on table public.recipes from anon, authenticated, service_role;
grant select on table public.recipes to anon;
grant select, insert, update, delete on table public.recipes to authenticated, service_role;

comment on table public.recipes is
  'Recipes. Everyone reads the published ones; nutritionists and admins read and write all.';
comment on column public.recipes.id is 'Identifier; never changes.';
comment on column public.recipes.name is 'Name in French.';
comment on column public.recipes.slug is 'Name in the address of its page.';
comment on column public.recipes.description is 'Introduction, plain text.';
comment on column public.recipes.ingredients is
  '[{key, name, quantity, unit, notes, food_id}] for all servings together; see check_ingredients. The key '
  'tells a line through its changes; a line that comes without one is given it by trigger.';
comment on column public.recipes.instructions is 'Steps, in order.';
comment on column public.recipes.servings is 'How many portions the ingredients make.';
comment on column public.recipes.prep_time_minutes is 'Preparation, minutes.';
comment on column public.recipes.cook_time_minutes is 'Cooking, minutes.';
comment on column public.recipes.total_time_minutes is 'Preparation and cooking, minutes.';
comment on column public.recipes.difficulty_level is 'How hard it is.';
comment on column public.recipes.meal_type is 'Meals it suits, of private.meal_keys().';
comment on column public.recipes.diet_tags is
  'Diets that its author says it suits, of private.diet_keys(): a claim. What holds is in diets.';
comment on column public.recipes.season is 'Its seasons; empty for all the year.';
comment on column public.recipes.cuisine is 'Of private.cuisine_keys().';
comment on column public.recipes.cooking_methods is 'Of private.cooking_method_keys().';
comment on column public.recipes.cost_per_serving_euro is
  'Cost of a portion, EUR; kept by trigger when every ingredient has a price.';
comment on column public.recipes.is_featured is 'Shown first.';
comment on column public.recipes.is_published is 'Visible to everyone.';
comment on column public.recipes.published_at is 'First publication; kept by trigger.';
comment on column public.recipes.nutrition_facts is
  '{nutrient: number} of one portion; NULL until every ingredient is linked to a food and can be '
  'weighed. Kept by trigger.';
comment on column public.recipes.nutrition_detail is
  'Where nutrition_facts comes from: {weight_g, coverage: {nutrient: share of the weight known}, '
  'gaps: [{position, name, code}], dry_g (weight without water)}. Kept by trigger.';
comment on column public.recipes.anti_inflammatory_score is
  'Score 1 to 10 from score_r; NULL when it cannot be told. Kept by trigger.';
comment on column public.recipes.score_r is
  'Unrounded R of the recipe, weighted by edible grams without water; meals and days weigh it '
  'again. Kept by trigger.';
comment on column public.recipes.score_mass_g is
  'Grams that score_r weighs, all portions; kept by trigger.';
comment on column public.recipes.allergens is
  'Allergens that some ingredient contains; kept by trigger. In neither list means unknown.';
comment on column public.recipes.allergens_absent is
  'Allergens that every ingredient is known to be free of; kept by trigger.';
comment on column public.recipes.allergens_unknown is
  'Whether the status of some allergen is unknown. Kept by trigger.';
comment on column public.recipes.diets is
  'Diets that every ingredient is known to suit, whatever the tags say; kept by trigger. In neither '
  'list means unknown.';
comment on column public.recipes.diets_refused is
  'Diets that some ingredient does not suit, or an allergen refuses; kept by trigger.';
comment on column public.recipes.like_count is 'People who like it; kept by trigger.';
comment on column public.recipes.save_count is 'People who saved it; kept by trigger.';
comment on column public.recipes.cooked_count is
  'Times it was cooked, of each person at most private.most_of_one(); kept by trigger.';
comment on column public.recipes.view_count is
  'Times it was seen, of each person at most private.most_of_one(); kept by trigger.';
comment on column public.recipes.rating_count is 'Number of ratings; kept by trigger.';
comment on column public.recipes.rating_sum is
  'Sum of the ratings, so that the mean changes by differences; kept by trigger.';
comment on column public.recipes.rating_avg is
  'Mean rating, 1 to 5; NULL without ratings. Kept by trigger.';
comment on column public.recipes.food_ids is
  'The foods of its ingredients, each once, for the filter of lists.';
comment on column public.recipes.name_sort is 'Folded name, in byte order.';
comment on column public.recipes.search_text is 'Folded words of the name, for typos.';
comment on column public.recipes.search_vector is
  'Folded, stemmed words: name (A), description and ingredients (B).';
comment on column public.recipes.version is
  'Counts the writes; send it back to detect a stale save.';
comment on column public.recipes.created_at is 'When it was added.';
comment on column public.recipes.updated_at is 'When it last changed.';
comment on column public.recipes.created_by is
  'Who added it; NULL for SQL and imports. No foreign key: it outlives the account.';
comment on column public.recipes.updated_by is 'Who last changed it; likewise.';

create table public.recipe_ingredients (
  recipe_id uuid not null,
  -- Follows the recipe by the foreign key itself, so that the policy looks nothing up.
  is_published boolean not null,
  position integer not null constraint recipe_ingredients_position_range check (position >= 0),
  food_id uuid references public.foods (id),
  name text not null,
  quantity numeric,
  unit text references private.units (key),
  grams numeric constraint recipe_ingredients_grams_range
    check (grams >= 0 and grams < 'Infinity'),
  primary key (recipe_id, position),
  constraint recipe_ingredients_recipe_fkey foreign key (recipe_id, is_published)
    references public.recipes (id, is_published) on update cascade on delete cascade
);

create index recipe_ingredients_recipe_idx on public.recipe_ingredients (recipe_id, is_published);
create index recipe_ingredients_food_id_idx on public.recipe_ingredients (food_id);
create index recipe_ingredients_unit_idx on public.recipe_ingredients (unit);

alter table public.recipe_ingredients enable row level security;
revoke all on table public.recipe_ingredients from anon, authenticated, service_role;
grant select on table public.recipe_ingredients to anon, authenticated, service_role;

comment on table public.recipe_ingredients is
  'recipes.ingredients as rows, kept by trigger, so that "which recipes use this food" is an index '
  'look-up. Readable with its recipe; nobody writes it. A food in use cannot be deleted.';
comment on column public.recipe_ingredients.recipe_id is 'The recipe.';
comment on column public.recipe_ingredients.is_published is 'Whether the recipe is published.';
comment on column public.recipe_ingredients.position is 'Place in recipes.ingredients, from 0.';
comment on column public.recipe_ingredients.food_id is 'The food it is linked to, if any.';
comment on column public.recipe_ingredients.name is 'Name as written in the recipe.';
comment on column public.recipe_ingredients.quantity is 'Quantity, in unit; NULL for to taste.';
comment on column public.recipe_ingredients.unit is 'Unit, of private.units.';
comment on column public.recipe_ingredients.grams is
  'Raw edible weight of all portions, g; NULL without a quantity and when the unit cannot be '
  'converted for this food.';

-- 30_recipes/tables/2_interactions.sql

-- Interactions of people with recipes.

create table public.user_recipe_interactions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  recipe_id uuid not null references public.recipes (id) on delete cascade,
  is_liked boolean not null default false,
  is_saved boolean not null default false,
  is_cooked boolean not null default false,
  rating smallint
    constraint user_recipe_interactions_rating_range check (rating between 1 and 5),
  review_text text
    constraint user_recipe_interactions_review_length check (length(review_text) <= 5000),
  personal_notes text
    constraint user_recipe_interactions_notes_length check (length(personal_notes) <= 5000),
  ingredient_modifications jsonb not null default '[]'
    constraint user_recipe_interactions_modifications_are_right
    check (private.is_right('modifications', ingredient_modifications)),
  cooked_count integer not null default 0
    constraint user_recipe_interactions_cooked_range check (cooked_count between 0 and 100000),
  times_cooked timestamptz[] not null default '{}'
    constraint user_recipe_interactions_times_are_a_list check (
      coalesce(array_ndims(times_cooked), 1) = 1
      and cardinality(times_cooked) <= 1000
      and array_position(times_cooked, null) is null
    ),
  view_count integer not null default 0
    constraint user_recipe_interactions_views_range check (view_count between 0 and 1000000),
  last_viewed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint user_recipe_interactions_pair_key unique (user_id, recipe_id),
  constraint user_recipe_interactions_counts_are_right
    check (cooked_count = cardinality(times_cooked) and is_cooked = (cooked_count > 0))
);

create index user_recipe_interactions_recipe_id_idx on public.user_recipe_interactions (recipe_id);

alter table public.user_recipe_interactions enable row level security;
revoke all on table public.user_recipe_interactions from anon, authenticated, service_role;
grant select, insert, update, delete on table public.user_recipe_interactions
  to authenticated, service_role;

comment on table public.user_recipe_interactions is
  'What a person did with a recipe. The person reads and writes it; staff read it under a grant of '
  'open_personal_access. Recipes carry the counts.';
comment on column public.user_recipe_interactions.id is 'Identifier; never changes.';
comment on column public.user_recipe_interactions.user_id is 'Who.';
comment on column public.user_recipe_interactions.recipe_id is 'Which recipe.';
comment on column public.user_recipe_interactions.is_liked is 'Likes it.';
comment on column public.user_recipe_interactions.is_saved is 'Saved it.';
comment on column public.user_recipe_interactions.is_cooked is
  'Cooked it at least once; kept by trigger. Set to true it notes a time, to false it clears them.';
comment on column public.user_recipe_interactions.rating is 'Rating, 1 to 5.';
comment on column public.user_recipe_interactions.review_text is 'Review.';
comment on column public.user_recipe_interactions.personal_notes is 'Notes for oneself.';
comment on column public.user_recipe_interactions.ingredient_modifications is
  '[{name, change, replacement, quantity, unit}]; see check_modifications.';
comment on column public.user_recipe_interactions.cooked_count is
  'Times cooked: the length of times_cooked, kept by trigger.';
comment on column public.user_recipe_interactions.times_cooked is 'When it was cooked.';
comment on column public.user_recipe_interactions.view_count is
  'Times seen. Of these, and of the times cooked, a recipe counts private.most_of_one().';
comment on column public.user_recipe_interactions.last_viewed_at is 'When it was last seen.';
comment on column public.user_recipe_interactions.created_at is 'When the row was made.';
comment on column public.user_recipe_interactions.updated_at is 'When it last changed.';

-- 40_combinations/tables.sql

-- Food combinations: pairs of foods that strengthen or hinder each other.

create table public.food_combinations (
  id uuid primary key default gen_random_uuid(),
  food_1_id uuid not null references public.foods (id),
  food_2_id uuid not null references public.foods (id),
  combination_type public.combination_type not null,
  nutritional_benefits text[] not null default '{}'
    constraint food_combinations_benefits_are_a_list
    check (private.lists_texts(nutritional_benefits, 20, 300)),
  synergy_score numeric(3, 1) not null
    constraint food_combinations_score_range check (synergy_score between 1 and 10),
  scientific_explanation text constraint food_combinations_explanation_length
    check (length(scientific_explanation) <= 5000),
  reference_doi text constraint food_combinations_doi_shape
    check (reference_doi ~ '^10[.][0-9]{4,9}/[^[:space:]]+$' and length(reference_doi) <= 200),
  reference_note text
    constraint food_combinations_reference_length check (length(reference_note) <= 1000),
  evidence_grade text not null default 'connaissance_generale'
    constraint food_combinations_grade_is_known check (
      evidence_grade in (
        'essai_humain', 'etude_humaine', 'animal', 'in_vitro', 'mixte', 'connaissance_generale'
      )
    ),
  is_verified boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by uuid,
  updated_by uuid,
  constraint food_combinations_foods_differ check (food_1_id <> food_2_id),
  constraint food_combinations_verified_have_reference
    check (not is_verified or coalesce(reference_doi, reference_note, '') <> '')
);

create unique index food_combinations_pair_key on public.food_combinations (
  least(food_1_id, food_2_id), greatest(food_1_id, food_2_id), combination_type
);
create index food_combinations_food_1_id_idx on public.food_combinations (food_1_id);
create index food_combinations_food_2_id_idx on public.food_combinations (food_2_id);

alter table public.food_combinations enable row level security;
revoke all on table public.food_combinations from anon, authenticated, service_role;
grant select on table public.food_combinations to anon;
grant select, insert, update, delete on table public.food_combinations
  to authenticated, service_role;

comment on table public.food_combinations is
  'What two foods do to each other, with the evidence. Everyone reads it; nutritionists and admins '
  'write it. A pair stands once per type, in either order.';
comment on column public.food_combinations.id is 'Identifier; never changes.';
comment on column public.food_combinations.food_1_id is 'One of the two foods.';
comment on column public.food_combinations.food_2_id is 'The other one.';
comment on column public.food_combinations.combination_type is 'Synergy, complement, antagonism.';
comment on column public.food_combinations.nutritional_benefits is 'The effects, in short.';
comment on column public.food_combinations.synergy_score is
  'Strength of the effect, helpful or not, 1 to 10: 8-10 human trial with at least x2 or -50 %, '
  '6-7 human and moderate, 3-5 in vitro, animal or mixed.';
comment on column public.food_combinations.scientific_explanation is 'The mechanism, in a paragraph.';
comment on column public.food_combinations.reference_doi is 'DOI of the source, without https.';
comment on column public.food_combinations.reference_note is 'The source in words, and its limits.';
comment on column public.food_combinations.evidence_grade is
  'essai_humain, etude_humaine, animal, in_vitro, mixte or connaissance_generale.';
comment on column public.food_combinations.is_verified is
  'Whether somebody read it in the source; what is not verified is never shown as a fact.';
comment on column public.food_combinations.version is
  'Counts the writes; send it back to detect a stale save.';
comment on column public.food_combinations.created_at is 'When it was added.';
comment on column public.food_combinations.updated_at is 'When it last changed.';
comment on column public.food_combinations.created_by is
  'Who added it; NULL for SQL and imports. No foreign key: it outlives the account.';
comment on column public.food_combinations.updated_by is 'Who last changed it; likewise.';

-- 50_plans/tables.sql

-- Weekly meal plans and shopping lists, with the checks of their documents.

-- ------------------------------------------------------------------------------------------------
-- Documents
-- ------------------------------------------------------------------------------------------------

create function private.check_shopping_items(document jsonb, root text default 'items')
returns table (path text, code text, args text[])
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return query select wrong.* from private.check_items(document, root, 500, jsonb_build_array(
    '{"field": "name", "kind": "text", "most": 300, "required": true}'::jsonb,
    '{"field": "quantity", "kind": "number", "least": 0, "most": 1000000}'::jsonb,
    jsonb_build_object(
      'field', 'unit', 'kind', 'choice', 'code', 'unknown_unit', 'among', private.unit_keys()
    ),
    '{"field": "other_quantity", "kind": "number", "least": 0, "most": 1000000}'::jsonb,
    jsonb_build_object(
      'field', 'other_unit', 'kind', 'choice', 'code', 'unknown_unit', 'among', private.unit_keys()
    ),
    jsonb_build_object(
      'field', 'category', 'kind', 'choice', 'code', 'unknown_category', 'required', true,
      'among', private.category_keys()
    ),
    '{"field": "estimated_cost", "kind": "number", "least": 0, "most": 100000}'::jsonb,
    '{"field": "food_id", "kind": "id"}'::jsonb,
    '{"field": "checked", "kind": "boolean"}'::jsonb
  )) as wrong;
end;
$$;

comment on function private.check_shopping_items(jsonb, text) is
  'What is wrong with shopping_lists.items or weekly_meal_plans.shopping_list: [{name, quantity, '
  'unit, other_quantity, other_unit (the same in grams, pieces or millilitres, where known), category, '
  'estimated_cost (EUR, null when unknown), food_id, checked}], at most 500; no quantity for what is '
  'taken to taste. No row when it is right. Callable by writers, whose rows the constraint checks.';

revoke all on function private.check_shopping_items(jsonb, text) from public;
grant execute on function private.check_shopping_items(jsonb, text) to authenticated, service_role;

create function private.check_meals(document jsonb, root text default 'meals')
returns table (path text, code text, args text[])
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
declare
  dishes jsonb;
  paths text[];
begin
  if jsonb_typeof(document) is distinct from 'object' then
    return query select root, 'not_an_object', '{}'::text[];
    return;
  end if;
  return query
    select
      root || '.' || left(d.key, 60),
      case when d.key = any (private.day_keys()) then 'not_an_object' else 'unknown_day' end,
      case when d.key = any (private.day_keys()) then '{}' else array[left(d.key, 60)] end
    from jsonb_each(document) as d
    where d.key <> all (private.day_keys()) or jsonb_typeof(d.value) <> 'object'
    limit 20;
  if found then
    return;
  end if;
  return query
    select concat_ws('.', root, d.key, left(m, 60)), 'unknown_meal', array[left(m, 60)]
    from jsonb_each(document) as d
    cross join lateral jsonb_object_keys(d.value) as m
    where m <> all (private.meal_keys())
    limit 20;
  select jsonb_agg(m.value), array_agg(concat_ws('.', root, d.key, m.key))
  into dishes, paths
  from jsonb_each(document) as d
  cross join lateral jsonb_each(d.value) as m
  where m.key = any (private.meal_keys());
  return query select wrong.* from private.check_objects(coalesce(dishes, '[]'), paths, '[
    {"field": "recipe_id", "kind": "id", "required": true},
    {"field": "servings", "kind": "number", "least": 0.1, "most": 50, "required": true}
  ]') as wrong;
end;
$$;

comment on function private.check_meals(jsonb, text) is
  'What is wrong with weekly_meal_plans.meals: {day: {meal: {recipe_id, servings}}}; days and meals '
  'may be absent. No row when it is right; whether the recipes exist is for the trigger. Callable '
  'by writers, whose rows the constraint checks.';

revoke all on function private.check_meals(jsonb, text) from public;
grant execute on function private.check_meals(jsonb, text) to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Plans and shopping
-- ------------------------------------------------------------------------------------------------

create table public.weekly_meal_plans (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  week_start_date date not null constraint weekly_meal_plans_week_starts_on_monday
    check (
      extract(isodow from week_start_date) = 1
      and week_start_date between '2000-01-01' and '2200-01-01'
    ),
  meals jsonb not null default '{}' constraint weekly_meal_plans_meals_are_right
    check (private.is_right('meals', meals)),
  shopping_list jsonb not null default '[]' constraint weekly_meal_plans_shopping_list_is_right
    check (private.is_right('shopping_items', shopping_list)),
  total_estimated_cost_euro numeric(8, 2)
    constraint weekly_meal_plans_cost_range check (total_estimated_cost_euro between 0 and 100000),
  anti_inflammatory_score_avg numeric(3, 1)
    constraint weekly_meal_plans_score_range check (anti_inflammatory_score_avg between 1 and 10),
  status public.meal_plan_status not null default 'draft',
  is_custom boolean not null default false,
  generation_prompt text
    constraint weekly_meal_plans_prompt_length check (length(generation_prompt) <= 10000),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint weekly_meal_plans_owner_key unique (id, user_id)
);

create unique index weekly_meal_plans_week_key on public.weekly_meal_plans
  (user_id, week_start_date) where status <> 'cancelled';

alter table public.weekly_meal_plans enable row level security;
revoke all on table public.weekly_meal_plans from anon, authenticated, service_role;
grant select, insert, update, delete on table public.weekly_meal_plans
  to authenticated, service_role;

comment on table public.weekly_meal_plans is
  'Meals of a week. The person reads and writes them while the subscription lasts; staff read them '
  'under a grant of open_personal_access.';
comment on column public.weekly_meal_plans.id is 'Identifier; never changes.';
comment on column public.weekly_meal_plans.user_id is 'Whose plan.';
comment on column public.weekly_meal_plans.week_start_date is 'The Monday.';
comment on column public.weekly_meal_plans.meals is
  '{day: {meal: {recipe_id, servings}}}; see check_meals.';
comment on column public.weekly_meal_plans.shopping_list is
  'What generate_shopping_list made of it; kept by trigger.';
comment on column public.weekly_meal_plans.total_estimated_cost_euro is
  'Cost of the shopping list, EUR; kept by trigger.';
comment on column public.weekly_meal_plans.anti_inflammatory_score_avg is
  'Score of the week, 1 to 10; kept by trigger.';
comment on column public.weekly_meal_plans.status is 'draft, active, completed or cancelled.';
comment on column public.weekly_meal_plans.is_custom is 'Made by hand rather than by the assistant.';
comment on column public.weekly_meal_plans.generation_prompt is 'What the assistant was asked.';
comment on column public.weekly_meal_plans.version is
  'Counts the writes; send it back to detect a stale save.';
comment on column public.weekly_meal_plans.created_at is 'When it was made.';
comment on column public.weekly_meal_plans.updated_at is 'When it last changed.';

create table public.shopping_lists (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  name text not null
    constraint shopping_lists_name_length check (length(btrim(name)) between 1 and 200),
  description text constraint shopping_lists_description_length check (length(description) <= 2000),
  items jsonb not null default '[]' constraint shopping_lists_items_are_right
    check (private.is_right('shopping_items', items)),
  total_estimated_cost_euro numeric(8, 2)
    constraint shopping_lists_cost_range check (total_estimated_cost_euro between 0 and 100000),
  status public.shopping_list_status not null default 'active',
  source_meal_plan_id uuid,
  is_auto_generated boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- Both columns, so that a list never points at the plan of somebody else.
  constraint shopping_lists_source_meal_plan_fkey foreign key (source_meal_plan_id, user_id)
    references public.weekly_meal_plans (id, user_id) on delete set null (source_meal_plan_id)
);

create index shopping_lists_user_id_idx on public.shopping_lists (user_id, created_at desc);
create index shopping_lists_source_meal_plan_idx on public.shopping_lists
  (source_meal_plan_id, user_id);
create unique index shopping_lists_one_per_plan_key on public.shopping_lists
  (source_meal_plan_id) where is_auto_generated;

alter table public.shopping_lists enable row level security;
revoke all on table public.shopping_lists from anon, authenticated, service_role;
grant select, insert, update, delete on table public.shopping_lists to authenticated, service_role;

comment on table public.shopping_lists is
  'Shopping lists of a person, made by hand or from a plan. The person reads and writes them; staff '
  'read them under a grant of open_personal_access.';
comment on column public.shopping_lists.id is 'Identifier; never changes.';
comment on column public.shopping_lists.user_id is 'Whose list.';
comment on column public.shopping_lists.name is 'Title.';
comment on column public.shopping_lists.description is 'Notes.';
comment on column public.shopping_lists.items is
  '[{name, quantity, unit, other_quantity, other_unit, category, estimated_cost, food_id, checked}]; '
  'see check_shopping_items.';
comment on column public.shopping_lists.total_estimated_cost_euro is
  'Sum of the known costs, EUR.';
comment on column public.shopping_lists.status is 'active, completed or archived.';
comment on column public.shopping_lists.source_meal_plan_id is
  'The plan it was made from, of the same person.';
comment on column public.shopping_lists.is_auto_generated is
  'Made by trigger from the plan, which has at most one such list.';
comment on column public.shopping_lists.created_at is 'When it was made.';
comment on column public.shopping_lists.updated_at is 'When it last changed.';

-- 60_tracking/tables.sql

-- Goals, tracked days and progress: health data, with the checks of their documents.

-- ------------------------------------------------------------------------------------------------
-- Documents
-- ------------------------------------------------------------------------------------------------

create function private.check_tracking(document jsonb, root text default 'consumed_nutrition')
returns table (path text, code text, args text[])
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  if jsonb_typeof(document) is distinct from 'object' then
    return query select root, 'not_an_object', '{}'::text[];
    return;
  end if;
  return query
    select
      root || '.' || left(e.key, 60),
      found.code,
      case found.code
        when 'unknown_nutrient' then array[left(e.key, 60)]
        when 'out_of_range' then array['0', '10000000']
        else '{}'
      end
    from jsonb_each(document) as e
    cross join lateral (
      select case
        when e.key !~ '^[a-z0-9_]{1,40}_(kj|kcal|g|mg|ug)$' then 'unknown_nutrient'
        when jsonb_typeof(e.value) <> 'number' then 'not_a_number'
        when e.value::numeric not between 0 and 10000000 then 'out_of_range'
      end as code
      offset 0
    ) as found
    where found.code is not null
    order by e.key
    limit 50;
end;
$$;

comment on function private.check_tracking(jsonb, text) is
  'What is wrong with daily_nutrition_tracking.consumed_nutrition, .daily_targets or '
  'recipes.nutrition_facts: {nutrient: number}, keys as in public.nutrients, unknown is absent. No '
  'row when it is right; whether the nutrient exists is for the trigger. Callable by writers, '
  'whose rows the constraint checks.';

revoke all on function private.check_tracking(jsonb, text) from public;
grant execute on function private.check_tracking(jsonb, text) to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Goals, tracking and progress: health data
-- ------------------------------------------------------------------------------------------------

create table public.nutrition_goals (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  daily_calories_target integer not null
    constraint nutrition_goals_calories_range check (daily_calories_target between 1200 and 6000),
  protein_target_g numeric(6, 1)
    constraint nutrition_goals_protein_range check (protein_target_g between 0 and 1000),
  carbs_target_g numeric(6, 1)
    constraint nutrition_goals_carbs_range check (carbs_target_g between 0 and 2000),
  fat_target_g numeric(6, 1)
    constraint nutrition_goals_fat_range check (fat_target_g between 0 and 1000),
  fiber_target_g numeric(6, 1)
    constraint nutrition_goals_fiber_range check (fiber_target_g between 0 and 200),
  anti_inflammatory_foods_per_day integer
    constraint nutrition_goals_foods_range check (anti_inflammatory_foods_per_day between 0 and 50),
  sodium_limit_mg numeric(7, 1)
    constraint nutrition_goals_sodium_range check (sodium_limit_mg between 0 and 20000),
  sugar_limit_g numeric(6, 1)
    constraint nutrition_goals_sugar_range check (sugar_limit_g between 0 and 1000),
  valid_from date not null default private.today()
    constraint nutrition_goals_from_range check (valid_from between '2000-01-01' and '2200-01-01'),
  valid_until date
    constraint nutrition_goals_until_range check (valid_until between '2000-01-01' and '2200-01-01'),
  is_active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint nutrition_goals_period_is_forward check (valid_until >= valid_from)
);

create index nutrition_goals_user_id_idx on public.nutrition_goals (user_id, valid_from desc);
create unique index nutrition_goals_one_active_key on public.nutrition_goals (user_id)
  where is_active;

alter table public.nutrition_goals enable row level security;
revoke all on table public.nutrition_goals from anon, authenticated, service_role;
grant select, insert, update, delete on table public.nutrition_goals
  to authenticated, service_role;

comment on table public.nutrition_goals is
  'Daily targets of a person: health data. The person reads and writes them, one active at a time; '
  'staff read them under a grant of open_personal_access.';
comment on column public.nutrition_goals.id is 'Identifier; never changes.';
comment on column public.nutrition_goals.user_id is 'Whose goals.';
comment on column public.nutrition_goals.daily_calories_target is 'Energy, kcal per day.';
comment on column public.nutrition_goals.protein_target_g is 'Protein, g per day.';
comment on column public.nutrition_goals.carbs_target_g is 'Carbohydrates, g per day.';
comment on column public.nutrition_goals.fat_target_g is 'Fat, g per day.';
comment on column public.nutrition_goals.fiber_target_g is 'Dietary fibre, g per day.';
comment on column public.nutrition_goals.anti_inflammatory_foods_per_day is
  'Anti-inflammatory foods to eat per day.';
comment on column public.nutrition_goals.sodium_limit_mg is 'Most sodium, mg per day.';
comment on column public.nutrition_goals.sugar_limit_g is 'Most sugars, g per day.';
comment on column public.nutrition_goals.valid_from is 'First day.';
comment on column public.nutrition_goals.valid_until is 'Last day; NULL for open.';
comment on column public.nutrition_goals.is_active is 'The goals in force; one row each at most.';
comment on column public.nutrition_goals.version is
  'Counts the writes; send it back to detect a stale save.';
comment on column public.nutrition_goals.created_at is 'When they were set.';
comment on column public.nutrition_goals.updated_at is 'When they last changed.';

-- The largest table: its constraints on documents are plain expressions, a tenth of the cost of a
-- function. They leave the names of nutrients to the trigger.
create table public.daily_nutrition_tracking (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  tracking_date date not null constraint daily_nutrition_tracking_date_range
    check (tracking_date between '2000-01-01' and '2200-01-01'),
  consumed_nutrition jsonb not null default '{}'
    constraint daily_nutrition_tracking_consumed_is_right
    check (
      jsonb_typeof(consumed_nutrition) = 'object'
      and not jsonb_path_exists(
        consumed_nutrition, 'strict $.* ? (@.type() != "number" || @ < 0 || @ > 10000000)'
      )
    ),
  daily_targets jsonb not null default '{}' constraint daily_nutrition_tracking_targets_are_right
    check (
      jsonb_typeof(daily_targets) = 'object'
      and not jsonb_path_exists(
        daily_targets, 'strict $.* ? (@.type() != "number" || @ < 0 || @ > 10000000)'
      )
    ),
  calories_consumed integer constraint daily_nutrition_tracking_calories_range
    check (calories_consumed between 0 and 20000),
  protein_goal_percentage numeric(6, 1) constraint daily_nutrition_tracking_protein_range
    check (protein_goal_percentage between 0 and 10000),
  carbs_goal_percentage numeric(6, 1) constraint daily_nutrition_tracking_carbs_range
    check (carbs_goal_percentage between 0 and 10000),
  fat_goal_percentage numeric(6, 1) constraint daily_nutrition_tracking_fat_range
    check (fat_goal_percentage between 0 and 10000),
  daily_anti_inflammatory_score numeric(3, 1) constraint daily_nutrition_tracking_score_range
    check (daily_anti_inflammatory_score between 1 and 10),
  nutrition_quality_score numeric(4, 1) constraint daily_nutrition_tracking_quality_range
    check (nutrition_quality_score between 0 and 100),
  energy_level smallint
    constraint daily_nutrition_tracking_energy_range check (energy_level between 1 and 10),
  hunger_satisfaction smallint
    constraint daily_nutrition_tracking_hunger_range check (hunger_satisfaction between 1 and 10),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint daily_nutrition_tracking_day_key unique (user_id, tracking_date)
);

create index daily_nutrition_tracking_date_idx on public.daily_nutrition_tracking
  using brin (tracking_date);

alter table public.daily_nutrition_tracking enable row level security;
revoke all on table public.daily_nutrition_tracking from anon, authenticated, service_role;
grant select, insert, update, delete on table public.daily_nutrition_tracking
  to authenticated, service_role;

comment on table public.daily_nutrition_tracking is
  'What a person ate on a day, one row each: health data. The person reads and writes it; staff '
  'read it under a grant of open_personal_access.';
comment on column public.daily_nutrition_tracking.id is 'Identifier; never changes.';
comment on column public.daily_nutrition_tracking.user_id is 'Whose day.';
comment on column public.daily_nutrition_tracking.tracking_date is 'The day, not one to come.';
comment on column public.daily_nutrition_tracking.consumed_nutrition is
  '{nutrient: number} eaten; unknown is an absent key. See check_tracking.';
comment on column public.daily_nutrition_tracking.daily_targets is
  '{nutrient: number} aimed at on that day.';
comment on column public.daily_nutrition_tracking.calories_consumed is 'Energy eaten, kcal.';
comment on column public.daily_nutrition_tracking.protein_goal_percentage is
  'Protein eaten, % of the target.';
comment on column public.daily_nutrition_tracking.carbs_goal_percentage is
  'Carbohydrates eaten, % of the target.';
comment on column public.daily_nutrition_tracking.fat_goal_percentage is
  'Fat eaten, % of the target.';
comment on column public.daily_nutrition_tracking.daily_anti_inflammatory_score is
  'Score of the day, 1 to 10.';
comment on column public.daily_nutrition_tracking.nutrition_quality_score is
  'How near the day came to its targets, 0 to 100.';
comment on column public.daily_nutrition_tracking.energy_level is 'Energy felt, 1 to 10.';
comment on column public.daily_nutrition_tracking.hunger_satisfaction is
  'Hunger stilled, 1 to 10.';
comment on column public.daily_nutrition_tracking.created_at is 'When the day was first noted.';
comment on column public.daily_nutrition_tracking.updated_at is 'When it last changed.';

create table public.user_progress (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  recorded_date date not null constraint user_progress_date_range
    check (recorded_date between '2000-01-01' and '2200-01-01'),
  weight_kg numeric(5, 2)
    constraint user_progress_weight_range check (weight_kg between 30 and 300),
  body_fat_percentage numeric(4, 1)
    constraint user_progress_body_fat_range check (body_fat_percentage between 3 and 70),
  energy_level smallint constraint user_progress_energy_range check (energy_level between 1 and 10),
  sleep_quality smallint
    constraint user_progress_sleep_range check (sleep_quality between 1 and 10),
  mood_score smallint constraint user_progress_mood_range check (mood_score between 1 and 10),
  inflammation_feeling smallint
    constraint user_progress_inflammation_range check (inflammation_feeling between 1 and 10),
  meals_followed_percentage numeric(4, 1)
    constraint user_progress_followed_range check (meals_followed_percentage between 0 and 100),
  progress_photos_urls text[] not null default '{}' constraint user_progress_photos_are_a_list
    check (private.lists_texts(progress_photos_urls, 20, 2000))
    constraint user_progress_photos_are_addresses
    check (private.lists_addresses(progress_photos_urls)),
  notes text constraint user_progress_notes_length check (length(notes) <= 5000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint user_progress_day_key unique (user_id, recorded_date)
);

alter table public.user_progress enable row level security;
revoke all on table public.user_progress from anon, authenticated, service_role;
grant select, insert, update, delete on table public.user_progress to authenticated, service_role;

comment on table public.user_progress is
  'How body and well-being of a person change, one row a day at most: health data. The person reads '
  'and writes it; staff read it under a grant of open_personal_access.';
comment on column public.user_progress.id is 'Identifier; never changes.';
comment on column public.user_progress.user_id is 'Whose progress.';
comment on column public.user_progress.recorded_date is 'The day, not one to come.';
comment on column public.user_progress.weight_kg is 'Weight, kg.';
comment on column public.user_progress.body_fat_percentage is 'Body fat, %.';
comment on column public.user_progress.energy_level is 'Energy felt, 1 to 10.';
comment on column public.user_progress.sleep_quality is 'Sleep, 1 to 10.';
comment on column public.user_progress.mood_score is 'Mood, 1 to 10.';
comment on column public.user_progress.inflammation_feeling is
  'Inflammation felt, 1 (none) to 10 (strong).';
comment on column public.user_progress.meals_followed_percentage is
  'Share of the planned meals that were eaten, %.';
comment on column public.user_progress.progress_photos_urls is 'Addresses of photos, https only.';
comment on column public.user_progress.notes is 'Notes of the person.';
comment on column public.user_progress.created_at is 'When it was noted.';
comment on column public.user_progress.updated_at is 'When it last changed.';

-- 70_subscriptions/tables.sql

-- Subscriptions, their history, and the traffic with Stripe.

-- ------------------------------------------------------------------------------------------------
-- Subscriptions
-- ------------------------------------------------------------------------------------------------

create table public.subscriptions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  stripe_customer_id text
    constraint subscriptions_customer_length check (length(stripe_customer_id) between 1 and 255),
  stripe_subscription_id text constraint subscriptions_stripe_subscription_key unique
    constraint subscriptions_stripe_subscription_length
    check (length(stripe_subscription_id) between 1 and 255),
  status public.subscription_status not null default 'incomplete',
  started_at timestamptz not null default now(),
  trial_start timestamptz,
  trial_end timestamptz,
  current_period_start timestamptz,
  current_period_end timestamptz,
  amount_euro numeric(10, 2) not null default 5.99
    constraint subscriptions_amount_range check (amount_euro between 0 and 100000),
  currency text not null default 'eur'
    constraint subscriptions_currency_shape check (currency ~ '^[a-z]{3}$'),
  billing_interval text not null default 'month'
    constraint subscriptions_interval_is_known check (billing_interval in ('month', 'year')),
  collection_paused_at timestamptz,
  collection_resumes_at timestamptz,
  cancel_at_period_end boolean not null default false,
  cancel_at timestamptz,
  canceled_at timestamptz,
  ended_at timestamptz,
  cancellation_kind text constraint subscriptions_cancellation_is_known
    check (cancellation_kind in ('volontaire', 'echec_paiement', 'support', 'autre')),
  cancellation_reason text
    constraint subscriptions_reason_length check (length(cancellation_reason) <= 2000),
  metadata jsonb not null default '{}' constraint subscriptions_metadata_is_object
    check (jsonb_typeof(metadata) = 'object' and length(metadata::text) <= 65536),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint subscriptions_period_is_forward check (current_period_end >= current_period_start),
  constraint subscriptions_trial_is_forward check (trial_end >= trial_start),
  constraint subscriptions_pause_is_forward check (
    collection_resumes_at is null or collection_resumes_at > collection_paused_at
  ),
  -- Access ends with the period, so a state that gives access must say when that is.
  constraint subscriptions_open_ones_have_a_period check (
    status not in ('trialing', 'active', 'past_due') or current_period_end is not null
  )
);

create index subscriptions_user_id_idx on public.subscriptions (user_id, created_at desc);
-- An unpaid or paused one gives nothing: who wants to subscribe again may.
create unique index subscriptions_one_living_key on public.subscriptions (user_id)
  where status in ('trialing', 'active', 'past_due');
create index subscriptions_stripe_customer_idx on public.subscriptions (stripe_customer_id);

alter table public.subscriptions enable row level security;
revoke all on table public.subscriptions from anon, authenticated, service_role;
grant select, update on table public.subscriptions to authenticated;
grant select, insert on table public.subscriptions to service_role;

comment on table public.subscriptions is
  'Subscriptions at Stripe, one living one each (trialing, active or past_due). The person reads '
  'theirs, support and admins all. They are made by the Stripe webhook and change by commands with '
  'a reason (cancel_subscription and its like), never directly: the right to try an update stays, so '
  'that the refusal is a sentence.';
comment on column public.subscriptions.id is 'Identifier; never changes.';
comment on column public.subscriptions.user_id is 'Who subscribes.';
comment on column public.subscriptions.stripe_customer_id is 'Customer at Stripe, cus_….';
comment on column public.subscriptions.stripe_subscription_id is 'Subscription at Stripe, sub_….';
comment on column public.subscriptions.status is 'State, as Stripe names it.';
comment on column public.subscriptions.started_at is 'When it began, trial included.';
comment on column public.subscriptions.trial_start is 'Begin of the trial, if any.';
comment on column public.subscriptions.trial_end is 'End of the trial, if any.';
comment on column public.subscriptions.current_period_start is 'Begin of the paid period.';
comment on column public.subscriptions.current_period_end is 'End of the paid period.';
comment on column public.subscriptions.amount_euro is
  'Price of one billing interval, EUR, VAT included.';
comment on column public.subscriptions.currency is
  'Currency that Stripe charges, ISO 4217 in its lower case; amount_euro is its value in EUR.';
comment on column public.subscriptions.billing_interval is 'month or year.';
comment on column public.subscriptions.collection_paused_at is
  'Since when no payment is collected, whatever the status says; NULL while they are.';
comment on column public.subscriptions.collection_resumes_at is
  'When collecting goes on by itself, if that is set.';
comment on column public.subscriptions.cancel_at_period_end is
  'Whether it ends with the current period.';
comment on column public.subscriptions.cancel_at is
  'When it ends, where that is set: with the period, or on another date.';
comment on column public.subscriptions.canceled_at is 'When it was decided to cancel it.';
comment on column public.subscriptions.ended_at is 'When access ended for good.';
comment on column public.subscriptions.cancellation_kind is
  'volontaire, echec_paiement, support or autre: splits voluntary churn from failed payment.';
comment on column public.subscriptions.cancellation_reason is 'The reason, in words.';
comment on column public.subscriptions.metadata is 'Free data of Stripe, at most 64 kB.';
comment on column public.subscriptions.version is
  'Counts the writes; send it back to detect a stale save.';
comment on column public.subscriptions.created_at is 'When the row was made.';
comment on column public.subscriptions.updated_at is 'When it last changed.';

-- ------------------------------------------------------------------------------------------------
-- The traffic with Stripe
-- ------------------------------------------------------------------------------------------------

create table private.stripe_events (
  id text primary key constraint stripe_events_id_length check (length(id) between 1 and 255),
  type text not null,
  api_version text,
  created_at timestamptz not null,
  received_at timestamptz not null default now(),
  deliveries integer not null default 1,
  payload jsonb not null,
  status text not null default 'pending' constraint stripe_events_status_is_known
    check (status in ('pending', 'processed', 'ignored', 'failed')),
  attempts integer not null default 0,
  processed_at timestamptz,
  error text
);

create index stripe_events_pending_idx on private.stripe_events (created_at)
  where status in ('pending', 'failed');
create index stripe_events_received_idx on private.stripe_events (received_at desc);

revoke all on table private.stripe_events from anon, authenticated, service_role;

comment on table private.stripe_events is
  'Inbox of the Stripe webhook: each event once, whatever the number and order of deliveries.';
comment on column private.stripe_events.id is 'Event at Stripe, evt_….';
comment on column private.stripe_events.type is 'Such as customer.subscription.updated.';
comment on column private.stripe_events.api_version is 'Version of the payload.';
comment on column private.stripe_events.created_at is 'When it happened at Stripe: the order.';
comment on column private.stripe_events.received_at is 'When it first came in.';
comment on column private.stripe_events.deliveries is 'How often it came in.';
comment on column private.stripe_events.payload is 'The event as received.';
comment on column private.stripe_events.status is 'pending, processed, ignored or failed.';
comment on column private.stripe_events.attempts is 'How often it was tried.';
comment on column private.stripe_events.processed_at is 'When it was done.';
comment on column private.stripe_events.error is 'Why the last try failed.';

create table private.subscription_events (
  id bigint generated always as identity primary key,
  subscription_id uuid not null references public.subscriptions (id) on delete cascade,
  user_id uuid not null references public.users (id) on delete cascade,
  occurred_at timestamptz not null default now(),
  kind text not null constraint subscription_events_kind_is_known check (
    kind in (
      'created', 'trial_started', 'activated', 'renewed', 'extended', 'payment_failed', 'recovered',
      'paused', 'resumed', 'cancel_scheduled', 'cancel_revoked', 'canceled', 'reactivated',
      'price_changed', 'changed'
    )
  ),
  status_before public.subscription_status,
  status_after public.subscription_status not null,
  amount_before_euro numeric(10, 2),
  amount_after_euro numeric(10, 2) not null,
  source text not null constraint subscription_events_source_is_known
    check (source in ('stripe', 'console', 'job', 'sample')),
  actor_id uuid,
  stripe_event_id text references private.stripe_events (id),
  data jsonb not null default '{}'
    constraint subscription_events_data_is_object check (jsonb_typeof(data) = 'object')
);

create index subscription_events_subscription_idx on private.subscription_events
  (subscription_id, occurred_at desc);
create index subscription_events_user_idx on private.subscription_events
  (user_id, occurred_at desc);
create index subscription_events_stripe_event_idx on private.subscription_events (stripe_event_id);
create index subscription_events_time_idx on private.subscription_events (occurred_at);

revoke all on table private.subscription_events from anon, authenticated, service_role;

comment on table private.subscription_events is
  'History of subscriptions: what revenue and churn are computed from.';
comment on column private.subscription_events.id is 'Order of recording.';
comment on column private.subscription_events.subscription_id is 'Which subscription.';
comment on column private.subscription_events.user_id is 'Whose.';
comment on column private.subscription_events.occurred_at is 'When it took effect.';
comment on column private.subscription_events.kind is 'What happened.';
comment on column private.subscription_events.status_before is 'State before; NULL at creation.';
comment on column private.subscription_events.status_after is 'State after.';
comment on column private.subscription_events.amount_before_euro is
  'Price of one interval before, EUR.';
comment on column private.subscription_events.amount_after_euro is
  'Price of one interval after, EUR.';
comment on column private.subscription_events.source is 'stripe, console, job or sample.';
comment on column private.subscription_events.actor_id is 'Who, when from the console.';
comment on column private.subscription_events.stripe_event_id is 'The event that said so, if any.';
comment on column private.subscription_events.data is 'Details, such as an invoice.';

create table private.subscription_commands (
  id uuid primary key default gen_random_uuid(),
  subscription_id uuid not null references public.subscriptions (id) on delete cascade,
  action text not null constraint subscription_commands_action_is_known check (
    action in (
      'cancel_now', 'cancel_at_period_end', 'cancel_on_date', 'resume', 'extend',
      'pause_collection', 'refund', 'change_price'
    )
  ),
  arguments jsonb not null default '{}' constraint subscription_commands_arguments_are_object
    check (jsonb_typeof(arguments) = 'object'),
  reason text not null
    constraint subscription_commands_reason_length check (length(btrim(reason)) between 1 and 2000),
  requested_by uuid,
  requested_at timestamptz not null default now(),
  status text not null default 'pending' constraint subscription_commands_status_is_known
    check (status in ('pending', 'sent', 'done', 'failed', 'abandoned')),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  finished_at timestamptz,
  error text
);

create index subscription_commands_subscription_idx on private.subscription_commands
  (subscription_id, requested_at desc);
create index subscription_commands_pending_idx on private.subscription_commands (next_attempt_at)
  where status in ('pending', 'sent');

revoke all on table private.subscription_commands from anon, authenticated, service_role;

comment on table private.subscription_commands is
  'What support asked for, with its reason: the outbox to Stripe, until Stripe has done it.';
comment on column private.subscription_commands.id is
  'Identifier, and the idempotency key sent to Stripe: a repeat does nothing twice.';
comment on column private.subscription_commands.subscription_id is 'Which subscription.';
comment on column private.subscription_commands.action is 'What to do.';
comment on column private.subscription_commands.arguments is 'Such as a date or an amount.';
comment on column private.subscription_commands.reason is 'Why.';
comment on column private.subscription_commands.requested_by is 'Who asked; NULL for jobs.';
comment on column private.subscription_commands.requested_at is 'When.';
comment on column private.subscription_commands.status is
  'pending, sent, done, failed or abandoned.';
comment on column private.subscription_commands.attempts is 'How often it was tried.';
comment on column private.subscription_commands.next_attempt_at is 'When to try next.';
comment on column private.subscription_commands.finished_at is 'When it ended.';
comment on column private.subscription_commands.error is 'Why the last try failed.';

-- 80_insights/tables.sql

-- Insights: what the team reads about use, engagement, retention and nutrition. They rest on daily
-- rollups that cost what changed since the last refresh, late and corrected rows included, and not
-- the history:
--
--   a write     statement triggers add signed lines to private.activity_changes, in its transaction;
--   a refresh   takes those lines and adds them to the rollups (private.fold_changes);
--   a reading   sums a few hundred rollup rows, for any window of days.
--
-- Sums and counts add up line by line. Distinct people do not, hence two devices: people of a month
-- are counted by looking whether the person has any day left in it, and "used within the last N
-- days" reads a histogram of last uses, which slides by itself as days pass.

-- ------------------------------------------------------------------------------------------------
-- What changed since the last refresh
-- ------------------------------------------------------------------------------------------------

create table private.activity_changes (
  id bigint generated always as identity primary key,
  feature text not null constraint activity_changes_feature_is_known check (
    feature in ('tracking', 'progress', 'plans', 'lists', 'recipes', 'account', 'everything')
  ),
  user_id uuid,
  day date,
  change integer not null,
  calories integer,
  protein numeric,
  carbs numeric,
  fat numeric,
  score numeric,
  quality numeric,
  energy smallint,
  hunger smallint
);

revoke all on table private.activity_changes from anon, authenticated, service_role;

comment on table private.activity_changes is
  'What happened since the last refresh of the rollups, one signed line a person, feature and day: '
  'written by triggers in the transaction of the change, taken by private.fold_changes. No foreign '
  'key: it outlives the account.';
comment on column private.activity_changes.id is 'Order of writing.';
comment on column private.activity_changes.feature is
  'The feature used; account for a new or deleted account, everything for a recount.';
comment on column private.activity_changes.user_id is 'Whose.';
comment on column private.activity_changes.day is 'The day of the use, in Paris.';
comment on column private.activity_changes.change is
  'How many uses came (above 0) or went (below 0): a correction is one of each.';
comment on column private.activity_changes.calories is 'Of tracking: kcal eaten.';
comment on column private.activity_changes.protein is 'Of tracking: % of the target.';
comment on column private.activity_changes.carbs is 'Of tracking: % of the target.';
comment on column private.activity_changes.fat is 'Of tracking: % of the target.';
comment on column private.activity_changes.score is 'Of tracking: score of the day, 1 to 10.';
comment on column private.activity_changes.quality is 'Of tracking: quality, 0 to 100.';
comment on column private.activity_changes.energy is 'Of tracking: energy felt, 1 to 10.';
comment on column private.activity_changes.hunger is 'Of tracking: hunger stilled, 1 to 10.';

-- ------------------------------------------------------------------------------------------------
-- The rollups
-- ------------------------------------------------------------------------------------------------

create table private.nutrition_rollup (
  day date primary key,
  tracked integer not null,
  calories_days integer not null,
  calories bigint not null,
  protein_days integer not null,
  protein numeric not null,
  protein_reached integer not null,
  carbs_days integer not null,
  carbs numeric not null,
  carbs_reached integer not null,
  fat_days integer not null,
  fat numeric not null,
  fat_reached integer not null,
  goals_days integer not null,
  goals_reached integer not null,
  score_days integer not null,
  score numeric not null,
  quality_days integer not null,
  quality numeric not null,
  energy_days integer not null,
  energy bigint not null,
  hunger_days integer not null,
  hunger bigint not null
);

revoke all on table private.nutrition_rollup from anon, authenticated, service_role;

comment on table private.nutrition_rollup is
  'Sums over all people of a tracked day. For each measure: the days that have it (…_days), its sum, '
  'and how many reached the goal (within 10 % of the target). Kept by private.fold_changes.';
comment on column private.nutrition_rollup.day is 'The day.';
comment on column private.nutrition_rollup.tracked is 'Tracked days, one a person.';
comment on column private.nutrition_rollup.calories_days is 'Days that know their energy.';
comment on column private.nutrition_rollup.calories is 'Sum of energy, kcal.';
comment on column private.nutrition_rollup.protein_days is 'Days that know their protein.';
comment on column private.nutrition_rollup.protein is 'Sum of protein, % of the target.';
comment on column private.nutrition_rollup.protein_reached is 'Days that reached it.';
comment on column private.nutrition_rollup.carbs_days is 'Days that know their carbohydrates.';
comment on column private.nutrition_rollup.carbs is 'Sum of carbohydrates, % of the target.';
comment on column private.nutrition_rollup.carbs_reached is 'Days that reached it.';
comment on column private.nutrition_rollup.fat_days is 'Days that know their fat.';
comment on column private.nutrition_rollup.fat is 'Sum of fat, % of the target.';
comment on column private.nutrition_rollup.fat_reached is 'Days that reached it.';
comment on column private.nutrition_rollup.goals_days is 'Days that know all three.';
comment on column private.nutrition_rollup.goals_reached is 'Days that reached all three.';
comment on column private.nutrition_rollup.score_days is 'Days with a score.';
comment on column private.nutrition_rollup.score is 'Sum of the anti-inflammatory score, 1 to 10.';
comment on column private.nutrition_rollup.quality_days is 'Days with a quality.';
comment on column private.nutrition_rollup.quality is 'Sum of the quality, 0 to 100.';
comment on column private.nutrition_rollup.energy_days is 'Days with the energy felt.';
comment on column private.nutrition_rollup.energy is 'Sum of the energy felt, 1 to 10.';
comment on column private.nutrition_rollup.hunger_days is 'Days with the hunger stilled.';
comment on column private.nutrition_rollup.hunger is 'Sum of the hunger stilled, 1 to 10.';

create table private.use_rollup (
  feature text not null,
  day date not null,
  uses bigint not null,
  primary key (feature, day)
);

revoke all on table private.use_rollup from anon, authenticated, service_role;

comment on table private.use_rollup is
  'Uses of each feature by day. Kept by private.fold_changes.';
comment on column private.use_rollup.feature is 'tracking, progress, plans, lists or recipes.';
comment on column private.use_rollup.day is 'The day, in Paris.';
comment on column private.use_rollup.uses is 'How many uses.';

create table private.people_rollup (
  cohort date not null,
  month date not null,
  people integer not null,
  primary key (month, cohort)
);

revoke all on table private.people_rollup from anon, authenticated, service_role;

comment on table private.people_rollup is
  'Different people who tracked at least one day of a month, by the month of their sign-up. Kept by '
  'private.fold_changes.';
comment on column private.people_rollup.cohort is 'First day of the month of sign-up.';
comment on column private.people_rollup.month is 'First day of the month tracked.';
comment on column private.people_rollup.people is 'How many people.';

create table private.user_activity (
  user_id uuid primary key,
  cohort date not null,
  tracking_on date,
  progress_on date,
  plans_on date,
  lists_on date,
  recipes_on date
);

revoke all on table private.user_activity from anon, authenticated, service_role;

comment on table private.user_activity is
  'When each account last used each feature: what recency_rollup counts. Kept by '
  'private.fold_changes. No foreign key: the next refresh must still know who was counted.';
comment on column private.user_activity.user_id is 'The account.';
comment on column private.user_activity.cohort is 'First day of the month of sign-up.';
comment on column private.user_activity.tracking_on is 'Last tracked day.';
comment on column private.user_activity.progress_on is 'Last progress note.';
comment on column private.user_activity.plans_on is 'Last meal plan made.';
comment on column private.user_activity.lists_on is 'Last shopping list used.';
comment on column private.user_activity.recipes_on is 'Last recipe seen or cooked.';

create table private.recency_rollup (
  measure text not null,
  last_on date not null,
  cohort date not null,
  people integer not null,
  primary key (measure, last_on, cohort)
);

revoke all on table private.recency_rollup from anon, authenticated, service_role;

comment on table private.recency_rollup is
  'Histogram of last uses: how many people last used something on a day. "People who used it within '
  'N days" is the sum of its last N days. Kept by private.fold_changes.';
comment on column private.recency_rollup.measure is
  'A feature; or level_1 to level_5: the day since which a person has not used one, two … five '
  'different features, so that the level within N days reads off in the same way.';
comment on column private.recency_rollup.last_on is 'The day; -infinity for never.';
comment on column private.recency_rollup.cohort is 'First day of the month of sign-up.';
comment on column private.recency_rollup.people is 'How many people.';

-- ------------------------------------------------------------------------------------------------
-- Refreshing, and how old each insight is
-- ------------------------------------------------------------------------------------------------

create table private.insight_views (
  view_name text primary key,
  position integer not null constraint insight_views_position_key unique,
  features text[] not null,
  max_age interval not null
);

revoke all on table private.insight_views from anon, authenticated, service_role;

comment on table private.insight_views is 'What refresh_materialized_views refreshes, in order.';
comment on column private.insight_views.view_name is 'rollups, or a materialized view of private.';
comment on column private.insight_views.position is 'Order: the rollups come first.';
comment on column private.insight_views.features is 'The features whose changes it shows.';
comment on column private.insight_views.max_age is 'Older than this it counts as stale.';

create table private.insight_refreshes (
  id bigint generated always as identity primary key,
  view_name text not null references private.insight_views (view_name),
  started_at timestamptz not null,
  finished_at timestamptz not null,
  status text not null constraint insight_refreshes_status_is_known
    check (status in ('succeeded', 'failed')),
  row_count bigint,
  changes jsonb not null default '{}',
  error text
);

create index insight_refreshes_view_idx on private.insight_refreshes (view_name, finished_at desc);
create index insight_refreshes_age_idx on private.insight_refreshes (finished_at);

revoke all on table private.insight_refreshes from anon, authenticated, service_role;

comment on table private.insight_refreshes is
  'Every refresh of an insight and what came of it; kept for a year.';
comment on column private.insight_refreshes.id is 'Order.';
comment on column private.insight_refreshes.view_name is 'What was refreshed.';
comment on column private.insight_refreshes.started_at is 'When it began.';
comment on column private.insight_refreshes.finished_at is 'When it ended.';
comment on column private.insight_refreshes.status is 'succeeded or failed.';
comment on column private.insight_refreshes.row_count is 'Rows it has since.';
comment on column private.insight_refreshes.changes is
  'Of the rollups: how many changes of each feature it took in.';
comment on column private.insight_refreshes.error is 'Why it failed.';

-- 90_operations/tables/1_audit.sql

-- The audit log with its chain, and the revisions of content.
-- No foreign key leads from here to accounts: a trace outlives what it tells of.
--
-- An entry is written with the change and sealed when the transaction commits: one link of the chain
-- for all its entries. Sealing locks the one row of audit_head, so audited commits queue there. Done
-- at the write it would hold that lock to the end of the transaction: a long import would stop
-- everyone, and whoever waits for the head with a row locked could block who holds it.

create sequence private.audit_batches;

revoke all on sequence private.audit_batches from anon, authenticated, service_role;

comment on sequence private.audit_batches is 'Numbers the transactions that the audit log records.';

create table private.audit_log (
  sequence bigint generated always as identity primary key,
  batch bigint not null,
  opens_batch boolean not null,
  occurred_at timestamptz not null default now(),
  actor_id uuid,
  actor_role text not null,
  table_name text not null,
  row_id text not null,
  subject_id uuid,
  action text not null
    constraint audit_log_action_is_known check (action in ('insert', 'update', 'delete')),
  changed_keys text[] not null default '{}',
  payload jsonb,
  payload_salt text,
  payload_digest text not null,
  request jsonb not null default '{}'
);

create index audit_log_batch_idx on private.audit_log (batch);

create index audit_log_row_idx on private.audit_log (table_name, row_id, sequence desc);
create index audit_log_actor_idx on private.audit_log (actor_id, sequence desc);
create index audit_log_subject_idx on private.audit_log (subject_id, sequence desc);
create index audit_log_time_idx on private.audit_log using brin (occurred_at);

revoke all on table private.audit_log from anon, authenticated, service_role;

comment on table private.audit_log is
  'Every change of content, subscriptions, staff and profiles, by people, SQL or jobs, made '
  'tamper-evident by private.audit_links. Written by audit_sensitive_changes_trigger; nobody '
  'changes it.';
comment on column private.audit_log.sequence is 'Order of recording; a rolled back write leaves a gap.';
comment on column private.audit_log.batch is 'The transaction; sealed by its row in audit_links.';
comment on column private.audit_log.opens_batch is 'Whether it is the first of its transaction.';
comment on column private.audit_log.occurred_at is 'When.';
comment on column private.audit_log.actor_id is 'Who; NULL for SQL and jobs.';
comment on column private.audit_log.actor_role is 'The database role that wrote.';
comment on column private.audit_log.table_name is 'Schema and table.';
comment on column private.audit_log.row_id is 'Key of the row.';
comment on column private.audit_log.subject_id is
  'The person whose data it is, if any: what erasure looks for.';
comment on column private.audit_log.action is 'insert, update or delete.';
comment on column private.audit_log.changed_keys is 'Columns that changed.';
comment on column private.audit_log.payload is
  '{column: [before, after]} of what changed; NULL once erased, which leaves the chain whole.';
comment on column private.audit_log.payload_salt is
  'Keeps the digest of an erased payload from being guessed; erased with it.';
comment on column private.audit_log.payload_digest is
  'SHA-256 of payload_salt and payload, hexadecimal.';
comment on column private.audit_log.request is 'Where it came from: method, path, client.';

create table private.audit_links (
  sequence bigint primary key,
  batch bigint not null constraint audit_links_batch_key unique,
  entries integer not null,
  previous_hash text not null,
  hash text not null,
  sealed_at timestamptz not null default now()
);

revoke all on table private.audit_links from anon, authenticated, service_role;

comment on table private.audit_links is
  'The chain over the audit log: one link for each transaction, added when it commits.';
comment on column private.audit_links.sequence is 'Place in the chain, without gaps.';
comment on column private.audit_links.batch is 'The entries it seals.';
comment on column private.audit_links.entries is 'How many they are.';
comment on column private.audit_links.previous_hash is 'Hash of the link before.';
comment on column private.audit_links.hash is
  'SHA-256 of previous_hash, this link and its entries without payload, with payload_digest.';
comment on column private.audit_links.sealed_at is 'When its transaction began.';

create table private.audit_head (
  only_row boolean primary key default true constraint audit_head_has_one_row check (only_row),
  sequence bigint not null,
  hash text not null,
  first_sequence bigint not null default 0,
  first_hash text not null default ''
);

revoke all on table private.audit_head from anon, authenticated, service_role;

comment on table private.audit_head is
  'The last link of the chain, locked by each writer while it commits: reading it off the log '
  'breaks the chain under concurrent writes.';
comment on column private.audit_head.only_row is 'Always true.';
comment on column private.audit_head.sequence is 'Sequence of the last link; 0 for none.';
comment on column private.audit_head.hash is 'Its hash.';
comment on column private.audit_head.first_sequence is
  'The last link that prune_audit removed; 0 for none.';
comment on column private.audit_head.first_hash is 'Its hash, from which the chain goes on.';

insert into private.audit_head (sequence, hash) values (0, '');

create table private.content_revisions (
  id bigint generated always as identity primary key,
  table_name text not null,
  row_id uuid not null,
  version integer not null,
  content jsonb not null,
  recorded_at timestamptz not null default now(),
  author_id uuid,
  constraint content_revisions_version_key unique (table_name, row_id, version)
);

create index content_revisions_by_author on private.content_revisions (author_id)
  where author_id is not null;

revoke all on table private.content_revisions from anon, authenticated, service_role;

comment on table private.content_revisions is
  'Each version of foods, recipes and food_combinations as it was saved, for comparing and going '
  'back. Written by trigger.';
comment on column private.content_revisions.id is 'Order of recording.';
comment on column private.content_revisions.table_name is 'The table in public.';
comment on column private.content_revisions.row_id is 'The id of the row.';
comment on column private.content_revisions.version is 'Its version.';
comment on column private.content_revisions.content is
  'What a person may edit of the row, without derived columns.';
comment on column private.content_revisions.recorded_at is 'When it was saved.';
comment on column private.content_revisions.author_id is 'Who saved it; NULL for SQL and imports.';

-- 90_operations/tables/2_jobs.sql

-- Jobs: long work in the background, one step a transaction, recorded as it goes.
--
--   start_job      queues a run of a job, for an admin or by its schedule;
--   work_jobs      does one unit of work and returns whether there is more: a worker calls it again
--                  and again, each time in a transaction of its own. The server of the console is a
--                  worker, pg_cron another where it exists;
--   a step         runs behind a savepoint: what it did is kept whole with its record, or not at all.
--
-- Before a step runs, its claim is committed: a process that dies leaves a run that the next worker
-- finds, marks as failed and names. No lock outlives a process.

-- ------------------------------------------------------------------------------------------------
-- One at a time
-- ------------------------------------------------------------------------------------------------

create table private.tasks (
  task text primary key,
  label_fr text not null,
  label_en text not null
);

revoke all on table private.tasks from anon, authenticated, service_role;

comment on table private.tasks is
  'What runs one at a time, by the name of its lock, with the words for it at the beginning of a '
  'sentence.';
comment on column private.tasks.task is 'Name of the lock, and of the job where it is one.';
comment on column private.tasks.label_fr is 'In French, such as « La maintenance quotidienne ».';
comment on column private.tasks.label_en is 'In English.';

-- ------------------------------------------------------------------------------------------------
-- Jobs
-- ------------------------------------------------------------------------------------------------

create table private.job_steps (
  job text not null references private.tasks (task),
  position integer not null,
  step text not null,
  action text not null,
  required boolean not null default true,
  primary key (job, position),
  constraint job_steps_step_key unique (job, step)
);

revoke all on table private.job_steps from anon, authenticated, service_role;

comment on table private.job_steps is 'What each job consists of.';
comment on column private.job_steps.job is 'The job.';
comment on column private.job_steps.position is 'Order of the steps.';
comment on column private.job_steps.step is 'Name of the step.';
comment on column private.job_steps.action is
  'Function private.<action>(dry_run boolean, options jsonb) returns jsonb that does it.';
comment on column private.job_steps.required is 'Whether its failure ends the run.';

create table private.job_schedule (
  job text primary key references private.tasks (task),
  every interval not null
    constraint job_schedule_every_is_known check (every in ('1 hour', '1 day', '7 days')),
  at time not null default '00:00',
  weekday integer constraint job_schedule_weekday_range check (weekday between 1 and 7),
  enabled boolean not null default true,
  since timestamptz not null default now(),
  constraint job_schedule_weekday_when_weekly check ((every = '7 days') = (weekday is not null))
);

revoke all on table private.job_schedule from anon, authenticated, service_role;

comment on table private.job_schedule is
  'When jobs are due, in Paris; private.queue_due_jobs reads it. What was missed while nothing ran is '
  'made up for once.';
comment on column private.job_schedule.job is 'The job.';
comment on column private.job_schedule.every is 'An hour, a day or a week.';
comment on column private.job_schedule.at is 'Time of day; of an hourly job the minutes count.';
comment on column private.job_schedule.weekday is 'Of a weekly job: 1 Monday to 7 Sunday.';
comment on column private.job_schedule.enabled is 'Whether it is done at all.';
comment on column private.job_schedule.since is 'Not due before.';

create table private.job_runs (
  id uuid primary key default gen_random_uuid(),
  job text not null references private.tasks (task),
  dry_run boolean not null default false,
  options jsonb not null default '{}'
    constraint job_runs_options_are_object check (jsonb_typeof(options) = 'object'),
  status text not null default 'queued' constraint job_runs_status_is_known check (
    status in ('queued', 'running', 'succeeded', 'partial', 'failed', 'cancelled')
  ),
  requested_by uuid,
  requested_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  worker text,
  claimed_at timestamptz,
  cancel_requested boolean not null default false,
  error text
);

create unique index job_runs_one_active_key on private.job_runs (job)
  where status in ('queued', 'running');
create index job_runs_job_idx on private.job_runs (job, requested_at desc);
create index job_runs_requested_idx on private.job_runs (requested_at desc, id);

revoke all on table private.job_runs from anon, authenticated, service_role;

comment on table private.job_runs is 'Every run of a job; kept for a year.';
comment on column private.job_runs.id is 'Identifier.';
comment on column private.job_runs.job is 'The job.';
comment on column private.job_runs.dry_run is 'Whether it only counts what it would do.';
comment on column private.job_runs.options is 'What the steps are told, such as a backup.';
comment on column private.job_runs.status is
  'queued, running, succeeded, partial (some steps failed), failed or cancelled.';
comment on column private.job_runs.requested_by is 'Who asked; NULL for the schedule and SQL.';
comment on column private.job_runs.requested_at is 'When.';
comment on column private.job_runs.started_at is 'When it began.';
comment on column private.job_runs.finished_at is 'When it ended.';
comment on column private.job_runs.worker is 'The process that runs it.';
comment on column private.job_runs.claimed_at is 'When that process took the step it is at.';
comment on column private.job_runs.cancel_requested is 'Whether it is to end before the next step.';
comment on column private.job_runs.error is 'Why it failed.';

create table private.job_run_steps (
  run_id uuid not null references private.job_runs (id) on delete cascade,
  position integer not null,
  step text not null,
  action text not null,
  required boolean not null,
  status text not null default 'waiting' constraint job_run_steps_status_is_known check (
    status in ('waiting', 'running', 'succeeded', 'failed', 'skipped')
  ),
  started_at timestamptz,
  finished_at timestamptz,
  result jsonb,
  error text,
  primary key (run_id, position)
);

revoke all on table private.job_run_steps from anon, authenticated, service_role;

comment on table private.job_run_steps is 'The steps of a run and what came of each.';
comment on column private.job_run_steps.run_id is 'The run.';
comment on column private.job_run_steps.position is 'Order.';
comment on column private.job_run_steps.step is 'Name of the step.';
comment on column private.job_run_steps.action is 'The function that does it.';
comment on column private.job_run_steps.required is 'Whether its failure ends the run.';
comment on column private.job_run_steps.status is
  'waiting, running, succeeded, failed or skipped.';
comment on column private.job_run_steps.started_at is 'When it began.';
comment on column private.job_run_steps.finished_at is 'When it ended.';
comment on column private.job_run_steps.result is 'What it counted, such as {"rows": 12}.';
comment on column private.job_run_steps.error is 'Why it failed.';

-- ------------------------------------------------------------------------------------------------
-- How long things are kept
-- ------------------------------------------------------------------------------------------------

create table private.retention_rules (
  kept text primary key,
  period interval not null constraint retention_rules_period_is_positive
    check (period >= interval '1 day')
);

revoke all on table private.retention_rules from anon, authenticated, service_role;

comment on table private.retention_rules is 'How long maintenance keeps what passes.';
comment on column private.retention_rules.kept is 'What.';
comment on column private.retention_rules.period is 'How long.';

-- 90_operations/tables/3_backups.sql

-- Backups: of everything, in chunks, and of one person, as a document; their restores, and the ledger of
-- the people who were erased. The functions are in the layer `maintenance`.

-- ------------------------------------------------------------------------------------------------
-- Where a backup comes from
-- ------------------------------------------------------------------------------------------------

create table private.installation (
  only_row boolean primary key default true constraint installation_is_one_row check (only_row),
  id uuid not null default gen_random_uuid()
);

revoke all on table private.installation from anon, authenticated, service_role;

comment on table private.installation is
  'This database among others: a backup of another one is restored only when that is asked for.';
comment on column private.installation.only_row is 'Keeps the table at one row.';
comment on column private.installation.id is 'Drawn when the database was made.';

insert into private.installation (only_row) values (true);

-- ------------------------------------------------------------------------------------------------
-- Backups and their chunks
-- ------------------------------------------------------------------------------------------------

create table private.backups (
  id uuid primary key default gen_random_uuid(),
  kind text not null default 'full' constraint backups_kind_is_known check (kind = 'full'),
  status text not null default 'running' constraint backups_status_is_known
    check (status in ('running', 'complete', 'failed', 'damaged')),
  reason text not null
    constraint backups_reason_length check (length(btrim(reason)) between 1 and 500),
  format_version integer not null,
  schema_version text not null,
  installation uuid not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  snapshot_at timestamptz not null,
  finished_at timestamptz,
  verified_at timestamptz,
  proved_at timestamptz,
  row_count bigint,
  byte_count bigint,
  chunk_count integer,
  manifest jsonb,
  manifest_sha256 bytea,
  error text
);

create index backups_created_idx on private.backups (created_at desc);

revoke all on table private.backups from anon, authenticated, service_role;

comment on table private.backups is
  'The full backups that are kept, made by create_full_backup or by the job full_backup.';
comment on column private.backups.id is 'Identifier.';
comment on column private.backups.kind is 'full.';
comment on column private.backups.status is
  'complete, or damaged once a verification has found it so; running and failed are never '
  'committed, because a backup is one transaction.';
comment on column private.backups.reason is 'Why it was made.';
comment on column private.backups.format_version is 'Version of the format of chunks and manifest.';
comment on column private.backups.schema_version is 'The last migration when it was made.';
comment on column private.backups.installation is 'The database it was made of.';
comment on column private.backups.created_at is 'When it was begun.';
comment on column private.backups.created_by is 'Who asked; NULL for the owner and for jobs.';
comment on column private.backups.snapshot_at is 'The moment that all its tables show.';
comment on column private.backups.finished_at is 'When all chunks were written.';
comment on column private.backups.verified_at is 'When its hashes were last found right.';
comment on column private.backups.proved_at is
  'When it was last restored aside and found equal to what was read.';
comment on column private.backups.row_count is 'Rows of all tables.';
comment on column private.backups.byte_count is 'Bytes that its chunks take.';
comment on column private.backups.chunk_count is 'Number of chunks.';
comment on column private.backups.manifest is
  'For each table columns, rows, chunks and checksum; the people erased by then; the hash over '
  'the chunks.';
comment on column private.backups.manifest_sha256 is 'SHA-256 of the manifest.';
comment on column private.backups.error is 'What the last verification found wrong.';

create table private.backup_chunks (
  backup_id uuid not null references private.backups (id) on delete cascade,
  position integer not null,
  table_name text not null,
  table_rows bigint not null,
  row_count integer not null,
  checksum numeric not null,
  sha256 bytea not null,
  data text[] not null,
  primary key (backup_id, position)
);

revoke all on table private.backup_chunks from anon, authenticated, service_role;

comment on table private.backup_chunks is
  'The rows of backups, about 1 MB a chunk. They hold what people stored, as the tables do.';
comment on column private.backup_chunks.backup_id is 'The backup.';
comment on column private.backup_chunks.position is 'Place in the backup, from 1, without gaps.';
comment on column private.backup_chunks.table_name is 'The table, with its schema.';
comment on column private.backup_chunks.table_rows is
  'How many rows the table had in the same snapshot, counted apart.';
comment on column private.backup_chunks.row_count is 'Number of rows.';
comment on column private.backup_chunks.checksum is
  'Sum of the 64-bit hashes of the rows, whatever their order.';
comment on column private.backup_chunks.sha256 is 'SHA-256 of the data.';
comment on column private.backup_chunks.data is
  'The rows, each as the text of a record of the columns in the manifest.';

-- Nearly as small as pglz and much faster; the embedded engine is built without it.
do $$
begin
  alter table private.backup_chunks alter column data set compression lz4;
exception when feature_not_supported then
  raise notice 'backups are compressed by pglz: this server has no lz4';
end;
$$;

-- Not transactional, so that others see how far a running backup or restore is.
create sequence private.backup_done minvalue 0 start 0;
create sequence private.backup_total minvalue 0 start 0;
revoke all on sequence private.backup_done from anon, authenticated, service_role;
revoke all on sequence private.backup_total from anon, authenticated, service_role;

comment on sequence private.backup_done is 'Chunks that the running backup or restore has done.';
comment on sequence private.backup_total is 'Chunks that it has to do.';

-- ------------------------------------------------------------------------------------------------
-- Erased people, and restores
-- ------------------------------------------------------------------------------------------------

create table private.erasures (
  user_id uuid primary key,
  erased_at timestamptz not null default now(),
  erased_by uuid,
  reason text not null
    constraint erasures_reason_length check (length(btrim(reason)) between 10 and 500)
);

revoke all on table private.erasures from anon, authenticated, service_role;

comment on table private.erasures is
  'People whose data were erased for good: a restore leaves them out. The account is gone, so '
  'there is no foreign key.';
comment on column private.erasures.user_id is 'The account that was.';
comment on column private.erasures.erased_at is 'When.';
comment on column private.erasures.erased_by is 'Who did it; NULL for the owner of the database.';
comment on column private.erasures.reason is 'Why, such as the number of the request.';

create table private.restores (
  id uuid primary key default gen_random_uuid(),
  restored_at timestamptz not null default now(),
  restored_by uuid,
  backup_id uuid,
  user_id uuid,
  kept_backup uuid,
  tables jsonb not null,
  constraint restores_are_of_all_or_of_one check ((backup_id is null) <> (user_id is null))
);

create index restores_backup_idx on private.restores (backup_id, restored_at desc);

revoke all on table private.restores from anon, authenticated, service_role;

comment on table private.restores is
  'Each restore that was carried out. No foreign keys: it outlives backups and accounts.';
comment on column private.restores.id is 'Identifier.';
comment on column private.restores.restored_at is 'When.';
comment on column private.restores.restored_by is 'Who, or who asked for the job; NULL for the owner.';
comment on column private.restores.backup_id is
  'The full backup; NULL when one person was restored.';
comment on column private.restores.user_id is 'The person restored; NULL for a full restore.';
comment on column private.restores.kept_backup is
  'The backup of the state before, from which the restore can be undone.';
comment on column private.restores.tables is 'What changed in each table.';

-- 90_operations/tables/4_health.sql

-- Health of the database: what is watched, from which value on it tells, in which words, and what was
-- found each hour. The functions that look are in the layer `maintenance`.

-- ------------------------------------------------------------------------------------------------
-- Thresholds
-- ------------------------------------------------------------------------------------------------

create table private.health_thresholds (
  name text primary key
    constraint health_thresholds_name_is_a_word check (name ~ '^[a-z_]{1,40}$'),
  position integer not null constraint health_thresholds_position_key unique,
  comparison text not null
    constraint health_thresholds_comparison_is_known check (comparison in ('<', '>', '>=')),
  info numeric,
  warning numeric,
  error numeric,
  unit text not null constraint health_thresholds_unit_is_known
    check (unit in ('%', 'count', 'ms', 's', 'h', 'days', 'GB', 'per_day')),
  conditions jsonb not null default '{}'
    constraint health_thresholds_conditions_are_numbers check (
      jsonb_typeof(conditions) = 'object'
      and not jsonb_path_exists(conditions, 'strict $.* ? (@.type() != "number")')
    ),
  needs text constraint health_thresholds_needs_is_known
    check (needs in ('statistics', 'sessions', 'statements')),
  source text not null
);

revoke all on table private.health_thresholds from anon, authenticated, service_role;

comment on table private.health_thresholds is
  'Every health check, one row each: the function private.check_<name> looks, these are the values '
  'from which it tells. The owner of the database may change them; the code repeats none.';
comment on column private.health_thresholds.name is 'The check, such as cache_hit_ratio.';
comment on column private.health_thresholds.position is 'Its place in lists.';
comment on column private.health_thresholds.comparison is
  'How the value must compare to a threshold to reach its level.';
comment on column private.health_thresholds.info is 'Threshold of the level info; NULL: none.';
comment on column private.health_thresholds.warning is
  'Threshold of the level warning; NULL: none.';
comment on column private.health_thresholds.error is 'Threshold of the level error; NULL: none.';
comment on column private.health_thresholds.unit is 'What the value counts.';
comment on column private.health_thresholds.conditions is
  'What must hold besides, as {name: number}, such as {"min_rows": 10000}.';
comment on column private.health_thresholds.needs is
  'What the check cannot do without: statistics of activity, other sessions, statistics of '
  'statements; NULL: nothing. Without it the check is unavailable, which differs from healthy.';
comment on column private.health_thresholds.source is 'Who recommends these values, or why.';

-- ------------------------------------------------------------------------------------------------
-- Words
-- ------------------------------------------------------------------------------------------------

create table private.health_texts (
  name text not null references private.health_thresholds (name) on delete cascade,
  language text not null
    constraint health_texts_language_is_known check (language in ('fr', 'en')),
  title text not null,
  conditions text not null default '',
  meaning text not null,
  remedy text not null,
  primary key (name, language)
);

revoke all on table private.health_texts from anon, authenticated, service_role;

comment on table private.health_texts is
  'The words of each health check in each language. Read through private.health_checks only.';
comment on column private.health_texts.name is 'The check.';
comment on column private.health_texts.language is 'fr or en.';
comment on column private.health_texts.title is 'What lists and reports call it.';
comment on column private.health_texts.conditions is
  'Its conditions beside the threshold; {name} stands for the number of that condition.';
comment on column private.health_texts.meaning is 'What it means for the team.';
comment on column private.health_texts.remedy is 'What to do about it.';

-- ------------------------------------------------------------------------------------------------
-- What a check finds
-- ------------------------------------------------------------------------------------------------

create type private.health_finding as (level text, value numeric, evidence jsonb, note text);

comment on type private.health_finding is
  'What private.check_<name> returns: ok, info, warning, error or unavailable, the value that was '
  'judged, the rows that show it, and what limits the finding.';

create type private.health_check as (
  name text,
  title text,
  level text,
  value numeric,
  unit text,
  threshold text,
  since timestamptz,
  evidence jsonb,
  meaning text,
  remedy text,
  note text
);

comment on type private.health_check is
  'The one row shape of health checks: a finding with its threshold, its age and its words.';

-- ------------------------------------------------------------------------------------------------
-- History
-- ------------------------------------------------------------------------------------------------

create table private.health_history (
  check_name text not null,
  hour timestamptz not null,
  taken_at timestamptz not null,
  level text not null constraint health_history_level_is_known
    check (level in ('ok', 'info', 'warning', 'error', 'unavailable')),
  value numeric,
  since timestamptz not null,
  -- In the order in which it is read: one check, the latest hours.
  primary key (check_name, hour)
);

revoke all on table private.health_history from anon, authenticated, service_role;

comment on table private.health_history is
  'What each check found, one row each hour: another run within the hour replaces it. Written by '
  'private.record_health, read by health_history(check_name, since).';
comment on column private.health_history.check_name is
  'The check. No foreign key: the history of a check outlives it.';
comment on column private.health_history.hour is 'The hour of taken_at.';
comment on column private.health_history.taken_at is 'When the check looked.';
comment on column private.health_history.level is 'What it found.';
comment on column private.health_history.value is 'The value that was judged.';
comment on column private.health_history.since is
  'Since when the check has been at this level without a break.';

create table private.active_people_history (
  day date primary key,
  counted_at timestamptz not null,
  last_1_day integer not null,
  last_7_days integer not null,
  last_30_days integer not null
);

revoke all on table private.active_people_history from anon, authenticated, service_role;

comment on table private.active_people_history is
  'How many people were active, one row each day: the last count of the day. Written by '
  'private.record_health, because the count takes seconds with a million accounts; read by '
  'get_database_health_metrics.';
comment on column private.active_people_history.day is 'The day of counted_at.';
comment on column private.active_people_history.counted_at is 'When they were counted.';
comment on column private.active_people_history.last_1_day is
  'People who signed in or tracked within a day before.';
comment on column private.active_people_history.last_7_days is 'The same for 7 days.';
comment on column private.active_people_history.last_30_days is 'The same for 30 days.';

-- 90_operations/tables/5_comments.sql

-- What curators say to each other about a food, a recipe or a combination.

create table private.content_comments (
  id uuid primary key default gen_random_uuid(),
  table_name text not null references private.restorable_tables (table_name),
  row_id uuid not null,
  body text not null constraint content_comments_body_is_readable
    check (length(btrim(body)) between 1 and 2000),
  author_id uuid not null,
  created_at timestamptz not null default now()
);

create index content_comments_by_row on private.content_comments (table_name, row_id, created_at desc);
create index content_comments_by_author on private.content_comments (author_id);

revoke all on table private.content_comments from anon, authenticated, service_role;

comment on table private.content_comments is
  'Remarks of curators on content. Written and read by add_comment, delete_comment and '
  'content_comments; never changed. They outlive a deletion, so that a restored row has its own again.';
comment on column private.content_comments.id is 'Key.';
comment on column private.content_comments.table_name is 'The table in public.';
comment on column private.content_comments.row_id is 'The id of the row.';
comment on column private.content_comments.body is 'Plain text of 1 to 2000 characters.';
comment on column private.content_comments.author_id is
  'Who wrote it. No foreign key: a remark outlives the account of a colleague.';
comment on column private.content_comments.created_at is 'When it was written.';

-- 90_operations/tables/6_saved_views.sql

-- Views of a list that staff keep: what is filtered, searched, ordered and shown, under a name.

create function private.is_view_state(state jsonb)
returns boolean
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return
    jsonb_typeof(state) = 'object'
    and octet_length(state::text) <= 8192
    and state - array['filter', 'sort', 'order', 'columns'] = '{}'
    and jsonb_typeof(state -> 'filter') is not distinct from 'object'
    and coalesce(jsonb_typeof(state -> 'sort'), 'string') = 'string'
    and coalesce(state ->> 'order', 'ASC') in ('ASC', 'DESC')
    and jsonb_typeof(state -> 'columns') is not distinct from 'array'
    and not jsonb_path_exists(state, '$.columns[*] ? (@.type() != "string")');
end;
$$;

comment on function private.is_view_state(jsonb) is
  'Whether a document is {filter: {column@operator: value}, sort, order: ASC | DESC, columns: [text]} of '
  'at most 8 kB; sort and order may be absent. Which filters and columns a list knows is the console''s '
  'to say. Callable by writers, whose rows the constraint checks.';

revoke all on function private.is_view_state(jsonb) from public;
grant execute on function private.is_view_state(jsonb) to authenticated, service_role;

create table public.saved_views (
  id uuid primary key default gen_random_uuid(),
  user_id uuid default auth.uid() references public.users (id) on delete cascade,
  resource text not null constraint saved_views_resource_is_known check (
    resource in (
      'food_combinations', 'foods', 'recipes', 'shopping_lists', 'subscriptions', 'trash', 'users',
      'weekly_meal_plans'
    )
  ),
  name text not null constraint saved_views_name_length check (length(name) between 1 and 60),
  state jsonb not null
    constraint saved_views_state_is_right check (private.is_view_state(state)),
  is_shared boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint saved_views_have_an_owner check (user_id is not null or is_shared)
);

create unique index saved_views_own_name_key
  on public.saved_views (user_id, resource, lower(name)) where not is_shared;
create unique index saved_views_team_name_key
  on public.saved_views (resource, lower(name)) where is_shared;
create index saved_views_user_id_idx on public.saved_views (user_id);

alter table public.saved_views enable row level security;
revoke all on table public.saved_views from anon, authenticated, service_role;
grant select, insert, update, delete on table public.saved_views to authenticated, service_role;

comment on table public.saved_views is
  'Lists as staff keep them, for themselves or for the team. One reads one''s own and the team''s, of the '
  'lists that one''s role reads; one writes one''s own, and admins the team''s too. One''s own are erased '
  'with the account; the team''s stay with the team, in nobody''s name.';
comment on column public.saved_views.id is 'Identifier; never changes: the address of the view holds it.';
comment on column public.saved_views.user_id is
  'Whose view; never changes. NULL for one of the team whose author has left with the account.';
comment on column public.saved_views.resource is 'The list, as the console names it.';
comment on column public.saved_views.name is
  'What it is called, 1 to 60 characters: once among one''s own of a list, once among the team''s.';
comment on column public.saved_views.state is
  'What the list shows: {filter, sort, order, columns}, see is_view_state.';
comment on column public.saved_views.is_shared is 'Whether it is the team''s.';
comment on column public.saved_views.version is
  'Counts the writes; send it back to detect a stale save.';
comment on column public.saved_views.created_at is 'When it was made.';
comment on column public.saved_views.updated_at is 'When it last changed.';
