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
