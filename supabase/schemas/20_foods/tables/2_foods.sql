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
