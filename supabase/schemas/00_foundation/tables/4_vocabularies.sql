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
