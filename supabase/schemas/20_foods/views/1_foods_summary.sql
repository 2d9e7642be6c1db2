-- The list of foods, and one index for each way to sort or filter it.

create view public.foods_summary
with (security_invoker = true)
as
select
  f.id,
  f.name_fr,
  f.name_en,
  f.name_sort,
  f.common_names,
  f.category,
  f.subcategory,
  (f.nutrition_per_100g ->> 'energy_kcal')::numeric as energy_kcal,
  (f.nutrition_per_100g ->> 'protein_g')::numeric as protein_g,
  (f.nutrition_per_100g ->> 'carbohydrate_g')::numeric as carbohydrate_g,
  (f.nutrition_per_100g ->> 'fat_g')::numeric as fat_g,
  (f.nutrition_per_100g ->> 'fiber_g')::numeric as fiber_g,
  (f.nutrition_per_100g ->> 'salt_g')::numeric as salt_g,
  f.anti_inflammatory_score,
  f.inflammatory_potential,
  f.allergens,
  f.allergens_absent,
  f.allergens_unknown,
  f.diet_compatibility,
  f.season_months,
  f.is_imported,
  f.season_availability,
  f.average_price_per_kg,
  f.price_is_estimate,
  f.is_incomplete,
  f.missing_essentials,
  f.ciqual_code,
  f.ciqual_edition,
  f.version,
  f.updated_at
from public.foods as f;

revoke all on table public.foods_summary from anon, authenticated, service_role;
grant select on table public.foods_summary to anon, authenticated, service_role;

comment on view public.foods_summary is
  'What lists show of each food; amounts per 100 g, price in EUR/kg. Read by everyone, as foods.';

create index idx_foods_search on public.foods using gin (search_vector);
create index idx_foods_typos on public.foods using gin (search_text extensions.gin_trgm_ops);
create index idx_foods_name on public.foods (name_sort, id);
create index idx_foods_category on public.foods (category, name_sort, id);
-- Best first with unknown last, and the reverse of it, worst first with unknown last.
create index idx_foods_score_desc
  on public.foods (anti_inflammatory_score desc nulls last, name_sort, id);
create index idx_foods_score on public.foods (anti_inflammatory_score, name_sort, id);
create index idx_foods_energy_desc
  on public.foods (
    ((nutrition_per_100g ->> 'energy_kcal')::numeric) desc nulls last, name_sort, id
  );
create index idx_foods_energy
  on public.foods (((nutrition_per_100g ->> 'energy_kcal')::numeric), name_sort, id);
create index idx_foods_updated on public.foods (updated_at desc, id);
create index idx_foods_price on public.foods (average_price_per_kg, name_sort, id);
create index idx_foods_allergens on public.foods using gin (allergens);
create index idx_foods_allergens_absent on public.foods using gin (allergens_absent);
create index idx_foods_diets on public.foods using gin (diet_compatibility);
create index idx_foods_seasons on public.foods using gin (season_months);
create index idx_foods_incomplete on public.foods (name_sort, id) where is_incomplete;
create index idx_foods_allergens_unknown on public.foods (name_sort, id) where allergens_unknown;
create index idx_foods_without_score
  on public.foods (name_sort, id) where anti_inflammatory_score is null;
