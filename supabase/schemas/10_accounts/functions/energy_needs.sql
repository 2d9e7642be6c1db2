-- Energy and needs of a person (Mifflin-St Jeor, Am J Clin Nutr 1990;51:241).

create function private.sex_term(gender public.gender)
returns numeric
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case gender when 'homme' then 5 when 'femme' then -161 else -78 end;
$$;

comment on function private.sex_term(public.gender) is
  'The constant of the Mifflin-St Jeor formula, kcal/day: +5 for men, -161 for women, and for any '
  'other or undisclosed gender -78, the mean of both, which errs by 83 at most. Callable by '
  'signed-in people.';

revoke all on function private.sex_term(public.gender) from public;
grant execute on function private.sex_term(public.gender) to authenticated, service_role;

create function private.basal_rate(
  weight numeric, height numeric, age integer, gender public.gender
)
returns numeric
language sql
immutable
strict
parallel safe
set search_path = ''
as $$
  select 10 * weight + 6.25 * height - 5 * age + private.sex_term(gender);
$$;

comment on function private.basal_rate(numeric, numeric, integer, public.gender) is
  'The Mifflin-St Jeor formula itself, kcal/day, for values already checked. Called by '
  'calculate_bmr and by triggers.';

revoke all on function private.basal_rate(numeric, numeric, integer, public.gender) from public;
grant execute on function private.basal_rate(numeric, numeric, integer, public.gender)
  to authenticated, service_role;

create function private.activity_factor(activity_level public.activity_level)
returns numeric
language sql
immutable
strict
parallel safe
set search_path = ''
as $$
  select case activity_level
    when 'sedentaire' then 1.2
    when 'leger' then 1.375
    when 'modere' then 1.55
    when 'actif' then 1.725
    when 'tres_actif' then 1.9
  end;
$$;

comment on function private.activity_factor(public.activity_level) is
  'What the basal rate is multiplied with. Called by calculate_daily_calories and by triggers.';

revoke all on function private.activity_factor(public.activity_level) from public;
grant execute on function private.activity_factor(public.activity_level)
  to authenticated, service_role;

create function public.calculate_bmr(
  weight numeric, height numeric, age integer, gender public.gender
)
returns numeric
language plpgsql
stable
strict
set search_path = ''
as $$
begin
  perform private.require_between(weight, 30, 300, 'weight');
  perform private.require_between(height, 100, 250, 'height');
  perform private.require_between(age, 18, 100, 'age');
  return private.basal_rate(weight, height, age, gender);
end;
$$;

comment on function public.calculate_bmr(numeric, numeric, integer, public.gender) is
  'Basal metabolic rate in kcal/day, unrounded, from kg, cm and years (Mifflin-St Jeor, validated '
  'from 19 to 78 years). NULL when a value is missing; PT422 outside 30-300 kg, 100-250 cm, 18-100 '
  'years. Callable by signed-in people.';

revoke all on function public.calculate_bmr(numeric, numeric, integer, public.gender) from public;
grant execute on function public.calculate_bmr(numeric, numeric, integer, public.gender)
  to authenticated, service_role;

create function public.calculate_daily_calories(
  bmr numeric, activity_level public.activity_level
)
returns numeric
language plpgsql
stable
strict
set search_path = ''
as $$
begin
  -- The bounds hold every rate that calculate_bmr can give.
  perform private.require_between(bmr, 200, 5000, 'bmr');
  return bmr * private.activity_factor(activity_level);
end;
$$;

comment on function public.calculate_daily_calories(numeric, public.activity_level) is
  'Daily expenditure in kcal, unrounded: the basal rate times the activity factor, 1.2 to 1.9. '
  'NULL when a value is missing; PT422 for a rate outside 200-5,000. Callable by signed-in people.';

revoke all on function public.calculate_daily_calories(numeric, public.activity_level) from public;
grant execute on function public.calculate_daily_calories(numeric, public.activity_level)
  to authenticated, service_role;

create function private.protein_need(
  weight numeric, age integer, expecting boolean, kcal numeric
)
returns numeric
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when weight is null or kcal is null then null
    else round(least(
      greatest(
        weight * case when expecting then 1.2 when age >= 60 then 1.0 else 0.83 end,
        0.10 * kcal / 4
      ),
      0.20 * kcal / 4
    ), 1)
  end;
$$;

comment on function private.protein_need(numeric, integer, boolean, numeric) is
  'Grams of protein a day: 0.83 g/kg, 1.0 from 60 years, 1.2 when pregnant or breastfeeding, kept '
  'within 10 to 20 % of the energy. Called by triggers.';

revoke all on function private.protein_need(numeric, integer, boolean, numeric) from public;

create function private.calorie_target(
  bmr numeric, expenditure numeric, gender public.gender, aim text
)
returns integer
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when bmr is null or expenditure is null then null
    else round(greatest(
      case aim
        when 'perte' then expenditure - least(500, 0.2 * expenditure)
        when 'prise' then expenditure + least(500, 0.1 * expenditure)
        else expenditure
      end,
      bmr,
      case gender when 'homme' then 1500 when 'femme' then 1200 else 1350 end
    ))
  end;
$$;

comment on function private.calorie_target(numeric, numeric, public.gender, text) is
  'Kilocalories a day for an aim (perte, maintien, prise): a deficit of 500 kcal or 20 % at most, a '
  'surplus of 10 % or 500 kcal at most, never below the basal rate nor below 1,200 (women), 1,500 '
  '(men), 1,350 (others). Callable by signed-in people.';

revoke all on function private.calorie_target(numeric, numeric, public.gender, text) from public;
grant execute on function private.calorie_target(numeric, numeric, public.gender, text)
  to authenticated, service_role;
