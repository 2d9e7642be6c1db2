-- Profiles: what is wrong in one, what is unusual.

create function private.profile_figures(profile jsonb)
returns table (
  age integer,
  weight numeric,
  height numeric,
  bmi numeric,
  target numeric,
  target_bmi numeric,
  pace numeric,
  goals jsonb,
  loses boolean,
  gains boolean,
  expecting boolean
)
language plpgsql
stable
rows 1
set search_path = ''
as $$
begin
  -- PL/pgSQL keeps its plans; a SQL function is planned anew by every statement that calls it.
  return query
  with said as (
    select
      date_part('year', age(current_date, private.as_date(profile ->> 'birth_date')))::integer as age,
      case jsonb_typeof(profile -> 'weight_kg')
        when 'number' then (profile ->> 'weight_kg')::numeric end as weight,
      case jsonb_typeof(profile -> 'height_cm')
        when 'number' then (profile ->> 'height_cm')::numeric end as height,
      case jsonb_typeof(profile -> 'target_weight_kg')
        when 'number' then (profile ->> 'target_weight_kg')::numeric end as target,
      case jsonb_typeof(profile -> 'target_change_kg_per_week')
        when 'number' then (profile ->> 'target_change_kg_per_week')::numeric end as pace,
      case jsonb_typeof(profile -> 'health_goals')
        when 'array' then profile -> 'health_goals' else '[]'
      end as goals,
      profile -> 'is_pregnant' = 'true' or profile -> 'is_lactating' = 'true' as expecting
  )
  select
    s.age,
    s.weight,
    s.height,
    round(s.weight / nullif(s.height / 100, 0) ^ 2, 1),
    s.target,
    round(s.target / nullif(s.height / 100, 0) ^ 2, 1),
    s.pace,
    s.goals,
    s.goals ? 'perdre_du_poids' or coalesce(s.target < s.weight, false) or coalesce(s.pace < 0, false),
    s.goals ? 'prendre_du_poids' or coalesce(s.target > s.weight, false) or coalesce(s.pace > 0, false),
    coalesce(s.expecting, false)
  from said as s;
end;
$$;

comment on function private.profile_figures(jsonb) is
  'Age in years, kg, cm, body mass index (kg/m2) and aims of a profile. Callable by signed-in '
  'people.';

revoke all on function private.profile_figures(jsonb) from public;
grant execute on function private.profile_figures(jsonb) to authenticated, service_role;

create function public.check_user_profile(profile jsonb)
returns table (field text, level text, code text, message text, hint text)
language plpgsql
stable
set search_path = ''
as $$
begin
  return query
  with p as (select f.* from private.profile_figures(profile) as f),
  rules as (
    select r.*
    from p
    cross join lateral (values
      (1, p.age not between 18 and 100, 'birth_date', 'error', 'age_out_of_range',
        array[p.age::numeric]),
      (2, p.weight not between 30 and 300, 'weight_kg', 'error', 'out_of_range',
        array[30, 300]),
      (3, p.height not between 100 and 250, 'height_cm', 'error', 'out_of_range',
        array[100, 250]),
      (4, p.bmi not between 12 and 70, 'weight_kg', 'error', 'bmi_out_of_range',
        array[p.bmi]),
      (5, p.target not between 30 and 300, 'target_weight_kg', 'error', 'out_of_range',
        array[30, 300]),
      (6, p.pace not between -1 and 0.5, 'target_change_kg_per_week', 'error', 'out_of_range',
        array[-1, 0.5]),
      (7, p.goals ?& array['perdre_du_poids', 'prendre_du_poids']
        or p.goals ?& array['perdre_du_poids', 'maintenir_son_poids']
        or p.goals ?& array['prendre_du_poids', 'maintenir_son_poids'],
        'health_goals', 'error', 'several_weight_goals', '{}'),
      (8, p.expecting and p.loses, 'health_goals', 'error', 'loss_while_expecting', '{}'),
      (9, p.loses and p.bmi < 18.5, 'health_goals', 'error', 'loss_when_thin',
        array[p.bmi]),
      (10, p.target_bmi < 18.5, 'target_weight_kg', 'error', 'target_too_thin',
        array[p.target_bmi]),
      (11, p.goals ? 'perdre_du_poids' and p.target >= p.weight
        or p.goals ? 'prendre_du_poids' and p.target <= p.weight
        or p.goals ? 'maintenir_son_poids' and abs(p.target - p.weight) > 0.03 * p.weight,
        'target_weight_kg', 'error', 'goal_against_target',
        array[p.target, p.weight]),
      (12, p.goals ? 'perdre_du_poids' and p.pace > 0 or p.goals ? 'prendre_du_poids' and p.pace < 0
        or p.pace < 0 and p.target > p.weight or p.pace > 0 and p.target < p.weight,
        'target_change_kg_per_week', 'error', 'pace_against_goal', '{}'),
      (20, p.age not between 19 and 78, 'birth_date', 'warning', 'unusual_value',
        array[19, 78]),
      (21, p.weight not between 40 and 200, 'weight_kg', 'warning', 'unusual_value',
        array[40, 200]),
      (22, p.height not between 140 and 210, 'height_cm', 'warning', 'unusual_value',
        array[140, 210]),
      (23, p.bmi not between 18.5 and 30 and p.bmi < 35, 'weight_kg', 'warning', 'bmi_unusual',
        array[p.bmi]),
      (24, p.bmi >= 35, 'weight_kg', 'warning', 'bmi_high', array[p.bmi]),
      (25, p.pace not between -0.7 and 0.25, 'target_change_kg_per_week', 'warning',
        'unusual_value', array[-0.7, 0.25]),
      (26, p.loses and p.bmi between 18.5 and 20, 'health_goals', 'warning', 'loss_when_slim',
        array[p.bmi]),
      (27, p.loses and p.age >= 70, 'health_goals', 'warning', 'loss_when_old', '{}'),
      (28, p.gains and p.bmi >= 30, 'health_goals', 'warning', 'gain_when_obese',
        array[p.bmi])
    ) as r (rank, broken, field, level, code, figures)
    where r.broken
  )
  select r.field, r.level, r.code, m.message, m.hint
  from rules as r
  cross join lateral private.message(
    r.code, array(select private.show_number(f) from unnest(r.figures) as f)
  ) as m
  order by r.rank;
end;
$$;

comment on function public.check_user_profile(jsonb) is
  'What is wrong (level error: the write trigger refuses it) or unusual (warning) in a profile, '
  'with the field and a sentence; the form asks it while typing. It reads its argument only. '
  'Callable by signed-in people.';

revoke all on function public.check_user_profile(jsonb) from public;
grant execute on function public.check_user_profile(jsonb) to authenticated, service_role;
