-- Sample people: five hundred over eighteen months. One statement, since all its parts share the lives
-- that it makes up first, hence its length.
--
-- Every life is a function of the person's number and of the days before today: no random(), so
-- that each load gives the same rows, on every engine. They end yesterday rather than on a date
-- written here: with a fixed end every subscription would have lapsed a month later, and each
-- screen about "the last 30 days" would be empty. Two loads on one day give the same; a load on
-- another day gives the same lives slid by the days between, where the calendar alone changes
-- weekends, seasons, ages and the lengths of months.
-- Settings: app.sample_date, such as 2026-09-01, stops that clock; app.sample_people changes the
-- number of people, spread over the same months.

do $sample_people$
declare
  today constant date := coalesce(
    nullif(current_setting('app.sample_date', true), '')::date, (now() at time zone 'utc')::date
  );
  monday constant date := date_trunc('week', today)::date;
  crowd constant integer := coalesce(
    nullif(current_setting('app.sample_people', true), '')::integer, 500
  );
begin
  if coalesce(current_setting('app.sample_data', true), '') <> 'on'
    or exists (select from auth.users where id = '00000000-0000-4000-b000-000000000001')
  then
    return;
  end if;
  -- The rows keep the dates and versions that are given here.
  perform set_config('app.keep_row', 'on', true);

  -- A number in [0, 1) from who, when and what is asked: the same hash on every engine.
  create or replace function pg_temp.chance(person integer, day integer, question integer)
  returns double precision
  language sql
  immutable
  parallel safe
  return (hashint8extended(person::bigint * 100003 + day, question) & 16777215)
    / 16777216.0::double precision;

  -- About normal, mean 0, deviation 1.
  create or replace function pg_temp.deviation(person integer, day integer, question integer)
  returns double precision
  language sql
  immutable
  parallel safe
  return (
    pg_temp.chance(person, day, question) + pg_temp.chance(person, day, question + 1000)
    + pg_temp.chance(person, day, question + 2000) - 1.5
  ) * 2;

  create or replace function pg_temp.pick(choices text[], share double precision)
  returns text
  language sql
  immutable
  parallel safe
  return choices[1 + floor(share * cardinality(choices))::integer];

  -- Ids are hashes too: a load gives the same.
  create or replace function pg_temp.id_of(kind text, person integer, number integer)
  returns uuid
  language sql
  immutable
  parallel safe
  return md5(kind || '/' || person || '/' || number)::uuid;

  -- Who they are. Habit: how they use the application; about a quarter leaves within weeks.
  create temporary table sample_lives on commit drop as
  select
    p.n,
    ('00000000-0000-4000-b000-' || lpad(p.n::text, 12, '0'))::uuid as user_id,
    signup.day as signed_up_on,
    least(
      today - 1,
      case habit.kind
        when 'parti' then signup.day + 8 + floor(60 * pg_temp.chance(p.n, 0, 3))::integer
        -- One faithful person in four stops at some time as well.
        else case when pg_temp.chance(p.n, 0, 4) < 0.25
          then signup.day + 60 + floor(400 * pg_temp.chance(p.n, 0, 5))::integer
          else today
        end
      end
    ) as last_day,
    habit.kind as habit, habit.tracks, habit.weighs, habit.adheres, habit.cooks,
    -- A few never get beyond the sign-up.
    pg_temp.chance(p.n, 0, 47) > 0.03 as has_profile,
    gender.key as gender,
    pg_temp.pick(
      case when gender.key = 'homme' or gender.key <> 'femme' and p.n % 2 = 0 then array[
        'Adrien', 'Alain', 'Antoine', 'Bernard', 'Bruno', 'Christophe', 'Clément', 'Damien',
        'David', 'Didier', 'Éric', 'Étienne', 'Florian', 'François', 'Gérard', 'Guillaume', 'Hugo',
        'Jérôme', 'Julien', 'Karim', 'Laurent', 'Loïc', 'Marc', 'Mathieu', 'Mehdi', 'Nicolas',
        'Olivier', 'Pascal', 'Patrick', 'Quentin', 'Romain', 'Sébastien', 'Thomas', 'Vincent',
        'Yann'
      ] else array[
        'Agnès', 'Amandine', 'Anne', 'Aurélie', 'Brigitte', 'Camille', 'Caroline', 'Cécile',
        'Chantal', 'Charlotte', 'Chloé', 'Christine', 'Claire', 'Élodie', 'Émilie', 'Fatima',
        'Florence', 'Françoise', 'Hélène', 'Inès', 'Isabelle', 'Julie', 'Laure', 'Léa', 'Lucie',
        'Maëlle', 'Manon', 'Marie', 'Martine', 'Mathilde', 'Nadia', 'Nathalie', 'Océane',
        'Patricia', 'Pauline', 'Sandrine', 'Sarah', 'Sophie', 'Sylvie', 'Valérie', 'Véronique',
        'Yasmine', 'Zoé'
      ] end,
      pg_temp.chance(p.n, 0, 11)
    ) as first_name,
    pg_temp.pick(array[
      'André', 'Arnaud', 'Aubert', 'Barbier', 'Baron', 'Benali', 'Bernard', 'Bertrand', 'Blanc',
      'Bonnet', 'Boucher', 'Bourgeois', 'Brun', 'Caron', 'Chevalier', 'Clément', 'Colin', 'David',
      'Denis', 'Diallo', 'Dubois', 'Dufour', 'Dumas', 'Dupont', 'Durand', 'Fabre', 'Faure',
      'Fernandez', 'Fontaine', 'Fournier', 'François', 'Garcia', 'Garnier', 'Gauthier', 'Gérard',
      'Girard', 'Guérin', 'Haddad', 'Henry', 'Jacquet', 'Lambert', 'Laurent', 'Lebrun', 'Leclerc',
      'Lefèvre', 'Lemaire', 'Leroux', 'Leroy', 'Lopez', 'Marchand', 'Martin', 'Martinez', 'Masson',
      'Mathieu', 'Mercier', 'Meunier', 'Meyer', 'Michel', 'Moreau', 'Morel', 'Muller', 'N''Guyen',
      'Nicolas', 'Noël', 'Perrin', 'Petit', 'Picard', 'Renard', 'Renaud', 'Rivière', 'Robert',
      'Rolland', 'Roux', 'Schmitt', 'Simon', 'Thomas', 'Traoré', 'Vidal', 'Vincent', 'Weber'
    ], pg_temp.chance(p.n, 0, 12)) as last_name,
    signup.day - (365.25 * years.old)::integer as born_on,
    body.height as height_cm,
    round((body.bmi * (body.height / 100) ^ 2)::numeric, 1) as first_weight_kg,
    goal.key as goal,
    case goal.key
      when 'perdre_du_poids' then round((
        greatest(body.bmi * 0.88, 21.5 + 2 * pg_temp.chance(p.n, 0, 21)) * (body.height / 100) ^ 2
      )::numeric)
      when 'prendre_du_poids' then round((body.bmi * (body.height / 100) ^ 2)::numeric) + 4
    end as target_weight_kg,
    pg_temp.pick(
      '{sedentaire,sedentaire,leger,leger,leger,modere,modere,actif,tres_actif}',
      pg_temp.chance(p.n, 0, 22)
    )::public.activity_level as activity_level,
    pg_temp.pick(
      array_fill(''::text, '{12}')
        || '{vegetarien,vegetarien,pescetarien,sans_porc,sans_porc}'::text[]
        || '{sans_lactose,sans_lactose,sans_gluten,vegetalien}'::text[],
      pg_temp.chance(p.n, 0, 23)
    ) as diet,
    case when pg_temp.chance(p.n, 0, 24) < 0.11 then pg_temp.pick(
      '{nuts,nuts,milk,gluten,eggs,peanuts,crustaceans,mustard,fish,sesame-seeds}',
      pg_temp.chance(p.n, 0, 25)
    ) end as allergy,
    1 + floor(4 * pg_temp.chance(p.n, 0, 26) ^ 1.5)::integer as household,
    pg_temp.deviation(p.n, 0, 27) as appetite
  from generate_series(1, crowd) as p (n)
  -- Sign-ups grow slowly from month to month; the last is of yesterday.
  cross join lateral (
    select today - 1 - floor(547 * (1 - (p.n::double precision / crowd) ^ 0.8))::integer as day
  ) as signup
  -- How likely they track a day and weigh themselves in a week, how near they come to their target,
  -- how much they cook.
  cross join lateral (
    select h.*
    from (
      values
        ('assidu', 0.18, 0.42, 0.7, 1.0, 2.2),
        ('regulier', 0.48, 0.16, 0.4, 0.7, 1.3),
        ('occasionnel', 0.76, 0.05, 0.15, 0.35, 0.5),
        ('parti', 1.0, 0.35, 0.5, 0.35, 0.5)
    ) as h (kind, up_to, tracks, weighs, adheres, cooks)
    where pg_temp.chance(p.n, 0, 2) < h.up_to
    order by h.up_to
    limit 1
  ) as habit
  cross join lateral (
    select (case
      when pg_temp.chance(p.n, 0, 6) < 0.66 then 'femme'
      when pg_temp.chance(p.n, 0, 6) < 0.97 then 'homme'
      when pg_temp.chance(p.n, 0, 6) < 0.985 then 'autre'
      else 'non_precise'
    end)::public.gender as key
  ) as gender
  cross join lateral (
    select greatest(19.5, least(77.5, 44 + 14 * pg_temp.deviation(p.n, 0, 7))) as old
  ) as years
  cross join lateral (
    select
      round((
        case when gender.key = 'homme' then 177 else 164 end + 6.5 * pg_temp.deviation(p.n, 0, 8)
      )::numeric) as height,
      greatest(19.2, least(38, 26.2 + 4 * pg_temp.deviation(p.n, 0, 9))) as bmi
  ) as body
  cross join lateral (
    select case
      when body.bmi >= 25 and years.old < 70 and pg_temp.chance(p.n, 0, 10) < 0.78
        then 'perdre_du_poids'
      when body.bmi < 21 and pg_temp.chance(p.n, 0, 10) < 0.3 then 'prendre_du_poids'
      when pg_temp.chance(p.n, 0, 10) < 0.6 then 'maintenir_son_poids'
    end as key
  ) as goal;

  create unique index on sample_lives (n);
  analyze sample_lives;

  -- Accounts. Without a password nobody can sign in as one of them. The numbers are of the range
  -- that is kept free for fiction.
  insert into auth.users (
    id, instance_id, aud, role, email, encrypted_password, email_confirmed_at, phone,
    raw_app_meta_data, raw_user_meta_data, banned_until, last_sign_in_at, confirmation_token,
    recovery_token, email_change, email_change_token_new, email_change_token_current,
    reauthentication_token, created_at, updated_at
  )
  select
    l.user_id, '00000000-0000-0000-0000-000000000000', 'authenticated', 'authenticated',
    regexp_replace(private.fold(l.first_name), '[^a-z]', '', 'g') || '.'
      || regexp_replace(private.fold(l.last_name), '[^a-z]', '', 'g')
      || coalesce(nullif(row_number() over (
        partition by private.fold(l.first_name), private.fold(l.last_name) order by l.n
      ), 1)::text, '')
      || '@courriel.example',
    '',
    case when pg_temp.chance(l.n, 0, 31) > 0.04 then born.at + interval '11 minutes' end,
    case when pg_temp.chance(l.n, 0, 32) < 0.45
      then '3363998' || lpad((l.n * 17 % 10000)::text, 4, '0')
    end,
    '{"provider": "email", "providers": ["email"]}',
    jsonb_build_object('display_name', l.first_name || ' ' || l.last_name),
    case when l.n % 97 = 0 then born.at + interval '10 years' end,
    greatest(born.at, (l.last_day + time '19:00') at time zone 'utc'),
    '', '', '', '', '', '', born.at, born.at
  from sample_lives as l
  cross join lateral (
    select (l.signed_up_on + time '07:00' + interval '14 hours' * pg_temp.chance(l.n, 0, 33))
      at time zone 'utc' as at
  ) as born;

  -- Weigh-ins, on the person's own day of the week.
  create temporary table sample_weighings on commit drop as
  select
    l.*, s.week, l.signed_up_on + 7 * s.week as day, 1 - exp(-s.week / 14.0) as progress,
    -- On the way to the target, never past it.
    round((
      l.first_weight_kg
      + case when l.target_weight_kg < l.first_weight_kg
        then greatest(change.kg, l.target_weight_kg - l.first_weight_kg + 0.5)
        else least(change.kg, coalesce(l.target_weight_kg - l.first_weight_kg - 0.5, 3))
      end
    )::numeric, 1) as weight
  from sample_lives as l
  cross join generate_series(0, (l.last_day - l.signed_up_on) / 7) as s (week)
  cross join lateral (
    select
      coalesce(l.target_weight_kg - l.first_weight_kg, 0) * 0.75
        * l.adheres * (1 - exp(-s.week / 22.0))
      + 0.5 * pg_temp.deviation(l.n, s.week, 80) as kg
  ) as change
  where l.has_profile and (s.week = 0 or pg_temp.chance(l.n, s.week, 79) < l.weighs);

  -- Needs are worked out by the profile's own trigger.
  insert into public.user_profiles (
    id, user_id, first_name, last_name, birth_date, gender, weight_kg, height_cm, activity_level,
    health_goals, target_weight_kg, target_change_kg_per_week, food_restrictions, allergies,
    is_lactating, version, created_at, updated_at
  )
  select
    pg_temp.id_of('profil', l.n, 0), l.user_id, l.first_name, l.last_name, l.born_on, l.gender,
    last.weight, l.height_cm, l.activity_level,
    array_remove(array[
      l.goal,
      case when pg_temp.chance(l.n, 0, 41) < 0.55 then 'reduire_inflammation' end,
      case when pg_temp.chance(l.n, 0, 42) < 0.25 then 'plus_d_energie' end,
      case when pg_temp.chance(l.n, 0, 43) < 0.2 then 'mieux_digerer' end,
      case when pg_temp.chance(l.n, 0, 44) < 0.15 then 'mieux_dormir' end,
      case when pg_temp.chance(l.n, 0, 45) < 0.12 then 'sante_cardiovasculaire' end
    ], null),
    l.target_weight_kg,
    case l.goal
      when 'perdre_du_poids' then -0.25 - 0.05 * floor(6 * pg_temp.chance(l.n, 0, 46))
      when 'prendre_du_poids' then 0.2
    end,
    array_remove(array[nullif(l.diet, '')], null), array_remove(array[l.allergy], null),
    l.gender = 'femme' and l.goal is null and l.signed_up_on - l.born_on < 38 * 365, 0,
    made.at, made.at
  from sample_lives as l
  cross join lateral (select (l.signed_up_on + time '20:40') at time zone 'utc' as at) as made
  -- Whoever has no profile never weighed in either.
  join lateral (
    select w.weight from sample_weighings as w where w.n = l.n order by w.week desc limit 1
  ) as last on true;

  insert into public.user_preferences (
    id, user_id, favorite_cuisines, preferred_cooking_methods, meal_times,
    notification_preferences, created_at, updated_at
  )
  select
    pg_temp.id_of('preferences', l.n, 0), l.user_id,
    array(
      select c.key
      from unnest(
        '{francaise,mediterraneenne,italienne,libanaise,maghrebine,indienne,japonaise}'::text[]
          || '{thailandaise,espagnole,mexicaine}'::text[]
      ) with ordinality as c (key, place)
      where pg_temp.chance(l.n, c.place::integer, 51) < 0.75 / (c.place ^ 0.5)
    ),
    array(
      select m.key
      from unnest('{four,mijote,poele,vapeur,cru,grille,wok,papillote}'::text[])
        with ordinality as m (key, place)
      where pg_temp.chance(l.n, m.place::integer, 52) < 0.6 / (m.place ^ 0.4)
    ),
    jsonb_build_object(
      'petit_dejeuner', pg_temp.pick('{06:45,07:15,07:30,08:00,09:00}', pg_temp.chance(l.n, 0, 53)),
      'dejeuner', pg_temp.pick('{12:00,12:30,12:45,13:00}', pg_temp.chance(l.n, 0, 54)),
      'diner', pg_temp.pick('{19:00,19:30,20:00,20:30}', pg_temp.chance(l.n, 0, 55))
    ),
    jsonb_build_object(
      'email', pg_temp.chance(l.n, 0, 56) < 0.8, 'push', pg_temp.chance(l.n, 0, 57) < 0.5,
      'weekly_summary', pg_temp.chance(l.n, 0, 58) < 0.6,
      'newsletter', pg_temp.chance(l.n, 0, 59) < 0.3
    ),
    made.at, made.at
  from sample_lives as l
  cross join lateral (select (l.signed_up_on + time '20:45') at time zone 'utc' as at) as made
  where l.has_profile and pg_temp.chance(l.n, 0, 60) < 0.8;

  -- Goals: the first at sign-up, a new one after a hundred days for those who are still there.
  create temporary table sample_goals on commit drop as
  select
    l.n, l.user_id, g.number, g.since, g.until,
    greatest(1200, 10 * round((p.daily_calorie_needs - 60 * g.number) / 10))::integer as energy,
    round(p.daily_protein_needs_g) as protein
  from sample_lives as l
  join public.user_profiles as p on p.user_id = l.user_id
  cross join lateral (
    select 0 as number, l.signed_up_on as since,
      case when l.last_day - l.signed_up_on > 110 then l.signed_up_on + 99 end as until
    union all
    select 1, l.signed_up_on + 100, null where l.last_day - l.signed_up_on > 110
  ) as g
  where pg_temp.chance(l.n, 0, 61) < 0.9;

  insert into public.nutrition_goals (
    id, user_id, daily_calories_target, protein_target_g, fat_target_g, carbs_target_g,
    fiber_target_g, anti_inflammatory_foods_per_day, sodium_limit_mg, sugar_limit_g, valid_from,
    valid_until, is_active, version, created_at, updated_at
  )
  select
    pg_temp.id_of('objectif', g.n, g.number), g.user_id, g.energy, g.protein,
    round(g.energy * 0.37 / 9), round((g.energy * 0.63 - 4 * g.protein) / 4), 30,
    4 + g.number, 2000, 100, g.since, g.until, g.until is null, 0, made.at, made.at
  from sample_goals as g
  cross join lateral (select (g.since + time '21:00') at time zone 'utc' as at) as made;

  -- Days that were tracked. Less at weekends, in August and between the holidays, with weeks off;
  -- the first weeks are keen, then the habit settles.
  create temporary table sample_days on commit drop as
  select
    d.*,
    round((4 * d.protein + 4 * d.carbs + 9 * d.fat + 2 * d.fiber)::numeric)::integer as energy
  from (
    select
      l.n, l.user_id, l.day, l.ago, feel.mood, feel.progress,
      goal.daily_calories_target as energy_target, goal.protein_target_g as protein_target,
      goal.carbs_target_g as carbs_target, goal.fat_target_g as fat_target,
      round((
        goal.protein_target_g * (eaten.ratio + 0.12 * pg_temp.deviation(l.n, l.ago, 71))
      )::numeric, 1) as protein,
      round((
        goal.carbs_target_g * (eaten.ratio + 0.1 * pg_temp.deviation(l.n, l.ago, 72))
      )::numeric, 1) as carbs,
      round((
        goal.fat_target_g * (eaten.ratio + 0.1 * pg_temp.deviation(l.n, l.ago, 73))
      )::numeric, 1) as fat,
      round((17 + 5 * feel.progress + 4 * feel.mood)::numeric, 1) as fiber,
      (l.day + time '18:30' + interval '4 hours' * pg_temp.chance(l.n, l.ago, 76))
        at time zone 'utc' as noted_at
    from (
      -- The days that no habit reaches are left out first: most of the 100,000.
      select l.*, s.i as age, l.signed_up_on + s.i as day, today - l.signed_up_on - s.i as ago
      from sample_lives as l
      cross join lateral generate_series(0, l.last_day - l.signed_up_on) as s (i)
      where pg_temp.chance(l.n, today - l.signed_up_on - s.i, 77) < 1.9 * l.tracks
      offset 0
    ) as l
    join public.nutrition_goals as goal
      on goal.user_id = l.user_id
      and l.day between goal.valid_from and coalesce(goal.valid_until, 'infinity')
    cross join lateral (
      select
        greatest(-2, least(2, pg_temp.deviation(l.n, l.ago, 70))) as mood,
        1 - exp(-l.age / 80.0) as progress
    ) as feel
    cross join lateral (
      select 0.95 + 0.06 * l.appetite + 0.07 * pg_temp.deviation(l.n, l.ago, 74)
        + case when extract(isodow from l.day) >= 6 then 0.08 else 0 end as ratio
    ) as eaten
    where pg_temp.chance(l.n, l.ago, 77) <
      l.tracks * (1 + 0.9 * exp(-l.age / 18.0))
        * case extract(isodow from l.day) when 6 then 0.6 when 7 then 0.7 else 1 end
        * case when to_char(l.day, 'MMDD') between '0803' and '0820'
          or to_char(l.day, 'MMDD') not between '0102' and '1222' then 0.3 else 1 end
      and pg_temp.chance(l.n, l.ago / 7, 78) > 0.1
  ) as d;

  insert into public.daily_nutrition_tracking (
    id, user_id, tracking_date, consumed_nutrition, daily_targets, calories_consumed,
    protein_goal_percentage, carbs_goal_percentage, fat_goal_percentage,
    daily_anti_inflammatory_score, nutrition_quality_score, energy_level, hunger_satisfaction,
    created_at, updated_at
  )
  select
    pg_temp.id_of('jour', t.n, t.ago), t.user_id, t.day,
    jsonb_build_object(
      'energy_kcal', t.energy, 'protein_g', t.protein, 'carbohydrate_g', t.carbs, 'fat_g', t.fat,
      'fiber_g', t.fiber, 'sugars_g', round(t.carbs * (0.28 + 0.04 * t.mood)::numeric),
      'saturated_fat_g', round(t.fat * (0.34 - 0.03 * t.mood)::numeric, 1),
      'salt_g', round((6.6 - 0.5 * t.mood)::numeric, 1)
    ),
    jsonb_build_object(
      'energy_kcal', t.energy_target, 'protein_g', t.protein_target,
      'carbohydrate_g', t.carbs_target, 'fat_g', t.fat_target, 'fiber_g', 30, 'salt_g', 5
    ),
    t.energy, round(100 * t.protein / t.protein_target, 1),
    round(100 * t.carbs / t.carbs_target, 1), round(100 * t.fat / t.fat_target, 1),
    round((5.2 + 1.4 * t.progress + 0.8 * t.mood)::numeric, 1),
    round(greatest(5, 100 - 60 * (
      abs(t.energy - t.energy_target)::numeric / t.energy_target
      + abs(t.protein - t.protein_target) / t.protein_target
      + abs(t.fiber - 30) / 30
    )), 1),
    least(10, greatest(1, round(5.6 + 1.2 * t.progress + 1.3 * t.mood)))::smallint,
    least(10, greatest(1, round(6.4 + 1.1 * pg_temp.deviation(t.n, t.ago, 75))))::smallint,
    t.noted_at, t.noted_at
  from sample_days as t;

  insert into public.user_progress (
    id, user_id, recorded_date, weight_kg, body_fat_percentage, energy_level, sleep_quality,
    mood_score, inflammation_feeling, meals_followed_percentage, notes, created_at, updated_at
  )
  select
    pg_temp.id_of('mesure', w.n, w.week), w.user_id, w.day, w.weight,
    case when pg_temp.chance(w.n, 0, 81) < 0.4 then round(least(60, greatest(5,
      1.2 * w.weight / (w.height_cm / 100) ^ 2 + 0.23 * (w.day - w.born_on) / 365.25
        - case w.gender when 'homme' then 16.2 else 5.4 end
    ))::numeric, 1) end,
    scores.value[1], scores.value[2], scores.value[3],
    least(10, greatest(1, round(
      5.6 - 1.9 * w.progress + 1.2 * pg_temp.deviation(w.n, w.week, 85)
    )))::smallint,
    case when pg_temp.chance(w.n, w.week, 86) < 0.7
      then round(least(100, greatest(0,
        62 + 12 * w.progress + 15 * pg_temp.deviation(w.n, w.week, 87)
      ))::numeric)
    end,
    case when pg_temp.chance(w.n, w.week, 88) < 0.05 then pg_temp.pick(array[
      'Semaine chargée, peu cuisiné.', 'Beaucoup mieux dormi.', 'Repas de famille ce week-end.',
      'Moins mal aux genoux le matin.', 'J''ai repris la marche.', 'Plateau depuis trois semaines.',
      'Digestion plus légère.', 'En déplacement, difficile de suivre le plan.'
    ], pg_temp.chance(w.n, w.week, 89)) end,
    (w.day + time '07:20') at time zone 'utc', (w.day + time '07:20') at time zone 'utc'
  from sample_weighings as w
  cross join lateral (
    select array_agg(
      least(10, greatest(1, round(
        5.5 + 1.3 * w.progress + 1.3 * pg_temp.deviation(w.n, w.week, 81 + q)
      )))::smallint order by q
    ) as value
    from generate_series(1, 3) as q
  ) as scores;

  -- Subscriptions. Nearly half of them try one; most trials are kept. A subscription ends after so
  -- many paid periods: by choice, because a payment failed for good, or by the support. Some who
  -- left come back later.
  create temporary table sample_subscriptions on commit drop as
  with tries as (
    select
      l.n, l.user_id, 0 as number,
      l.signed_up_on + floor(25 * pg_temp.chance(l.n, 0, 102) ^ 2)::integer as start_on,
      pg_temp.chance(l.n, 0, 103) < 0.85 as has_trial
    from sample_lives as l
    where l.has_profile and pg_temp.chance(l.n, 0, 101) < 0.47
  ),
  planned as (
    select
      t.*,
      case when pg_temp.chance(t.n, t.number, 104) < 0.07 then interval '1 year'
        else interval '1 month'
      end as step,
      t.start_on + 14 as trial_end_on,
      case
        when pg_temp.chance(t.n, t.number, 105) < 0.03 then 'abandoned'
        when t.has_trial and pg_temp.chance(t.n, t.number, 105) < 0.3 then 'trial_lost'
        when t.has_trial and pg_temp.chance(t.n, t.number, 105) < 0.33 then 'paused'
        else 'paid'
      end as course,
      case
        when pg_temp.chance(t.n, t.number, 106) < 0.6 then 'volontaire'
        when pg_temp.chance(t.n, t.number, 106) < 0.9 then 'echec_paiement'
        else 'support'
      end as ending
    from tries as t
  ),
  paid as (
    select
      p.*,
      case p.course
        when 'paused'
          then p.trial_end_on + 5 + floor(25 * pg_temp.chance(p.n, p.number, 107))::integer
        else case when p.has_trial then p.trial_end_on else p.start_on end
      end as paid_from,
      case when p.step = interval '1 year'
        then 1 + floor(1.6 * pg_temp.chance(p.n, p.number, 108))::integer
        else 1 + floor(ln(1 - pg_temp.chance(p.n, p.number, 108)) / ln(1 - 0.075))::integer
      end as periods
    from planned as p
  ),
  firsts as (
    select p.*, (p.paid_from + p.periods * p.step)::date as ends_on from paid as p
  ),
  returns as (
    select
      f.n, f.user_id, 1, f.ends_on + 30 + floor(110 * pg_temp.chance(f.n, 1, 109))::integer,
      false
    from firsts as f
    where f.course in ('paid', 'paused') and f.ending = 'volontaire'
      and pg_temp.chance(f.n, 1, 110) < 0.35
  ),
  seconds as (
    select
      r.n, r.user_id, 1 as number, r.start_on, false as has_trial, interval '1 month' as step,
      null::date as trial_end_on, 'paid' as course, 'volontaire' as ending, r.start_on as paid_from,
      1 + floor(ln(1 - pg_temp.chance(r.n, 1, 108)) / ln(1 - 0.05))::integer as periods
    from returns as r (n, user_id, number, start_on, has_trial)
  ),
  everything as (
    select * from firsts
    union all
    select s.*, (s.paid_from + s.periods * s.step)::date from seconds as s
  )
  select
    e.*,
    pg_temp.id_of('abonnement', e.n, e.number) as id,
    'cus_' || left(md5('client/' || e.n), 14) as customer,
    'sub_' || left(md5('abonnement/' || e.n || '/' || e.number), 24) as stripe_id,
    -- When in the day the payments of this person fall.
    time '06:00' + interval '15 hours' * pg_temp.chance(e.n, e.number, 111) as hour,
    -- The day of the decision to leave, within the last period.
    greatest(
      case when e.course = 'trial_lost' then e.start_on + 1 else e.paid_from + 2 end,
      case when e.course = 'trial_lost' then e.trial_end_on else e.ends_on end
        - 2 - floor(25 * pg_temp.chance(e.n, e.number, 112))::integer
    ) as decided_on,
    -- The early price of 4.99 EUR rose for all some 300 days ago, at the next payment.
    case when e.step = interval '1 month' and e.paid_from < today - 300 then (
      select min((e.paid_from + k * e.step)::date)
      from generate_series(0, 24) as k
      where (e.paid_from + k * e.step)::date >= today - 300
    ) end as price_rises_on,
    case
      when e.n % 89 = 0 then 0
      when e.step = interval '1 year' then 59.9
      else 5.99
    end::numeric(10, 2) as amount,
    greatest(0, (
      select max(k) from generate_series(0, 24) as k
      where (e.paid_from + k * e.step)::date <= today
    )) as period
  from everything as e
  where e.start_on < today;

  -- Their history, day by day; what lies ahead of today has not happened.
  create temporary table sample_events on commit drop as
  select
    h.*,
    row_number() over (order by h.day, h.n, h.place) as position,
    row_number() over (partition by h.id, h.day order by h.place) as step_of_day
  from (
    select s.n, s.id, s.user_id, s.start_on as day, 0 as place, 'created' as kind,
      null as before, 'incomplete' as after
    from sample_subscriptions as s
    union all
    select s.n, s.id, s.user_id, s.start_on, 1, 'trial_started', 'incomplete', 'trialing'
    from sample_subscriptions as s where s.has_trial and s.course <> 'abandoned'
    union all
    select s.n, s.id, s.user_id, s.start_on + 1, 1, 'canceled', 'incomplete', 'incomplete_expired'
    from sample_subscriptions as s where s.course = 'abandoned'
    union all
    select s.n, s.id, s.user_id, s.decided_on, 2, 'cancel_scheduled', 'trialing', 'trialing'
    from sample_subscriptions as s where s.course = 'trial_lost'
    union all
    select s.n, s.id, s.user_id, s.trial_end_on, 3, 'canceled', 'trialing', 'canceled'
    from sample_subscriptions as s where s.course = 'trial_lost'
    union all
    select s.n, s.id, s.user_id, s.trial_end_on, 2, 'paused', 'trialing', 'paused'
    from sample_subscriptions as s where s.course = 'paused'
    union all
    select s.n, s.id, s.user_id, s.paid_from, 3,
      case
        when s.course = 'paused' then 'resumed'
        when s.number > 0 then 'reactivated'
        else 'activated'
      end,
      case
        when s.course = 'paused' then 'paused'
        when s.has_trial then 'trialing'
        else 'incomplete'
      end,
      'active'
    from sample_subscriptions as s where s.course in ('paid', 'paused')
    union all
    -- Renewals; one in thirty fails at first and is made good within days.
    select s.n, s.id, s.user_id, r.day, 10 * k,
      case when fails.it then 'payment_failed' else 'renewed' end,
      'active', case when fails.it then 'past_due' else 'active' end
    from sample_subscriptions as s
    cross join lateral generate_series(1, s.periods - 1) as k
    cross join lateral (select (s.paid_from + k * s.step)::date as day) as r
    cross join lateral (select pg_temp.chance(s.n, k, 113) < 0.035 as it) as fails
    where s.course in ('paid', 'paused') and r.day <= today
    union all
    select s.n, s.id, s.user_id, r.day, 10 * k + 1, 'recovered', 'past_due', 'active'
    from sample_subscriptions as s
    cross join lateral generate_series(1, s.periods - 1) as k
    cross join lateral (
      select
        (s.paid_from + k * s.step)::date + 1
          + floor(6 * pg_temp.chance(s.n, k, 114))::integer as day
    ) as r
    where s.course in ('paid', 'paused') and pg_temp.chance(s.n, k, 113) < 0.035
    union all
    select s.n, s.id, s.user_id, s.price_rises_on, 9, 'price_changed', 'active', 'active'
    from sample_subscriptions as s
    where s.course in ('paid', 'paused') and s.price_rises_on < s.ends_on and s.amount > 0
    union all
    -- Second thoughts: cancelled for the end of a period, then taken back in time.
    select s.n, s.id, s.user_id, m.day + 4 * q.step, 5 + q.step,
      case q.step when 0 then 'cancel_scheduled' else 'cancel_revoked' end, 'active', 'active'
    from sample_subscriptions as s
    cross join lateral (
      select (
        s.paid_from
        + floor((s.periods - 1) * pg_temp.chance(s.n, s.number, 115))::integer * s.step
      )::date + 9 as day
    ) as m
    cross join generate_series(0, 1) as q (step)
    where s.course in ('paid', 'paused') and s.periods > 1
      and pg_temp.chance(s.n, s.number, 116) < 0.12 and m.day + 4 < today
    union all
    select s.n, s.id, s.user_id, s.decided_on, 6, 'cancel_scheduled', 'active', 'active'
    from sample_subscriptions as s where s.course in ('paid', 'paused') and s.ending = 'volontaire'
    union all
    select s.n, s.id, s.user_id, s.ends_on, 5000, 'payment_failed', 'active', 'past_due'
    from sample_subscriptions as s
    where s.course in ('paid', 'paused') and s.ending = 'echec_paiement'
    union all
    -- Two weeks of further tries; then it is cancelled, or left unpaid for a while.
    select s.n, s.id, s.user_id, s.ends_on + 14, 5001,
      case when u.unpaid then 'changed' else 'canceled' end, 'past_due',
      case when u.unpaid then 'unpaid' else 'canceled' end
    from sample_subscriptions as s
    cross join lateral (
      select pg_temp.chance(s.n, s.number, 117) < 0.5 and s.ends_on > today - 70 as unpaid
    ) as u
    where s.course in ('paid', 'paused') and s.ending = 'echec_paiement'
    union all
    select s.n, s.id, s.user_id,
      case s.ending when 'support' then s.decided_on else s.ends_on end, 5002, 'canceled', 'active',
      'canceled'
    from sample_subscriptions as s
    where s.course in ('paid', 'paused') and s.ending in ('volontaire', 'support')
  ) as h
  where h.day <= today;

  insert into public.subscriptions (
    id, user_id, stripe_customer_id, stripe_subscription_id, status, started_at, trial_start,
    trial_end, current_period_start, current_period_end, amount_euro, billing_interval,
    cancel_at_period_end, cancel_at, canceled_at, ended_at, cancellation_kind, cancellation_reason, metadata,
    version, created_at, updated_at
  )
  select
    s.id, s.user_id, s.customer, s.stripe_id, now_is.status::public.subscription_status,
    (s.start_on + s.hour) at time zone 'utc',
    case when s.has_trial then (s.start_on + s.hour) at time zone 'utc' end,
    case when s.has_trial then (s.trial_end_on + s.hour) at time zone 'utc' end,
    case when s.course <> 'abandoned' then (paid.since + s.hour) at time zone 'utc' end,
    case when s.course <> 'abandoned' then (paid.until + s.hour) at time zone 'utc' end,
    s.amount, case when s.step = interval '1 year' then 'year' else 'month' end,
    now_is.status in ('active', 'trialing') and coalesce(ended.leaves, false),
    case when now_is.status in ('active', 'trialing') and ended.leaves
      then (paid.until + s.hour) at time zone 'utc'
    end,
    ended.decided_at, ended.at,
    case when ended.decided_at is null then null
      when s.course = 'trial_lost' then 'volontaire'
      when s.course = 'abandoned' then 'autre'
      else s.ending
    end,
    case
      when ended.decided_at is null or s.course = 'abandoned' then null
      when s.course = 'trial_lost' or s.ending = 'volontaire' then pg_temp.pick(array[
        'Trop cher pour moi', 'Je n''ai pas le temps de cuisiner', 'J''ai atteint mon objectif',
        'Je n''utilise pas assez l''application', 'Recettes trop longues',
        'Je préfère un suivi en cabinet', 'Difficile avec des enfants', 'Sans raison donnée'
      ], pg_temp.chance(s.n, s.number, 118))
      when s.ending = 'support' then 'Annulé à la demande de la personne, période remboursée'
      else 'Paiement refusé par la banque à chaque nouvel essai'
    end,
    case when s.amount = 0 then '{"offert": "partenaire"}' else '{}' end::jsonb,
    0, (s.start_on + s.hour) at time zone 'utc', (s.start_on + s.hour) at time zone 'utc'
  from sample_subscriptions as s
  cross join lateral (
    select e.after as status, e.day
    from sample_events as e
    where e.id = s.id
    order by e.day desc, e.place desc
    limit 1
  ) as now_is
  cross join lateral (
    select
      case when p.is_trial then s.start_on
        else (s.paid_from + p.periods * s.step)::date
      end as since,
      case when p.is_trial then s.trial_end_on
        else (s.paid_from + (p.periods + 1) * s.step)::date
      end as until
    from (
      select
        s.course = 'trial_lost'
          or s.has_trial and now_is.status in ('trialing', 'paused') as is_trial,
        -- After the last paid period comes one more only where its payment was awaited.
        least(
          s.period, s.periods - case s.ending when 'echec_paiement' then 0 else 1 end
        ) as periods
    ) as p
  ) as paid
  left join lateral (
    select
      bool_or(e.kind = 'cancel_scheduled' and e.day >= s.decided_on) as leaves,
      (min(e.day) filter (where e.kind = 'cancel_scheduled' and e.day >= s.decided_on
        or e.kind = 'canceled') + s.hour) at time zone 'utc' as decided_at,
      (min(e.day) filter (where e.kind = 'canceled') + s.hour) at time zone 'utc' as at
    from sample_events as e
    where e.id = s.id
  ) as ended on true;

  -- Each insert above was noted as if it happened today; what really happened takes its place.
  delete from private.subscription_events as e
  using sample_subscriptions as s
  where e.subscription_id = s.id;

  -- What Stripe sent of it in the last three months; older messages were cleared away.
  create temporary table sample_messages on commit drop as
  select
    e.position, e.id, e.day, e.kind, e.after,
    'evt_' || left(md5('message/' || e.id || '/' || e.kind || '/' || e.day), 24) as event_id,
    -- A payment due today is told as of midnight: the hour of it may lie ahead.
    (
      least(e.day + s.hour, today + time '00:00') + interval '2 seconds' * e.step_of_day
    )
      at time zone 'utc' as happened_at,
    case
      when e.kind in ('activated', 'reactivated', 'renewed', 'recovered') then 'invoice.paid'
      when e.kind = 'payment_failed' then 'invoice.payment_failed'
      when e.kind = 'created' then 'customer.subscription.created'
      when e.kind = 'canceled' then 'customer.subscription.deleted'
      when e.kind in ('paused', 'resumed') then 'customer.subscription.' || e.kind
      else 'customer.subscription.updated'
    end as type,
    case
      when s.amount = 0 then 0
      when e.day < s.price_rises_on then 4.99
      else s.amount
    end as amount,
    s.customer, s.stripe_id, s.price_rises_on, s.n, s.user_id, e.before
  from sample_events as e
  join sample_subscriptions as s on s.id = e.id;

  insert into private.stripe_events (
    id, type, api_version, created_at, received_at, deliveries, payload, status, attempts,
    processed_at
  )
  select
    m.event_id, m.type, '2024-06-20', m.happened_at, m.happened_at + interval '3 seconds',
    case when pg_temp.chance(m.n, today - m.day, 121) < 0.06 then 2 else 1 end,
    jsonb_build_object(
      'id', m.event_id, 'object', 'event', 'api_version', '2024-06-20', 'type', m.type,
      'livemode', false, 'created', extract(epoch from m.happened_at)::bigint,
      'data', jsonb_build_object('object', case when m.type like 'invoice.%'
        then jsonb_build_object(
          'id', 'in_' || left(md5('facture/' || m.event_id), 24), 'object', 'invoice',
          'customer', m.customer, 'subscription', m.stripe_id, 'currency', 'eur',
          'amount_due', round(100 * m.amount)::integer,
          'amount_paid',
          case m.type when 'invoice.paid' then round(100 * m.amount)::integer else 0 end,
          'status', case m.type when 'invoice.paid' then 'paid' else 'open' end
        )
        else jsonb_build_object(
          'id', m.stripe_id, 'object', 'subscription', 'customer', m.customer, 'status', m.after,
          'cancel_at_period_end', m.kind = 'cancel_scheduled'
        )
      end)
    ),
    'processed', 1, m.happened_at + interval '4 seconds'
  from sample_messages as m
  where m.day >= today - 90
  order by m.position;

  insert into private.subscription_events (
    subscription_id, user_id, occurred_at, kind, status_before, status_after, amount_before_euro,
    amount_after_euro, source, stripe_event_id
  )
  select
    m.id, m.user_id, m.happened_at, m.kind, m.before::public.subscription_status,
    m.after::public.subscription_status,
    case m.kind when 'created' then null when 'price_changed' then 4.99 else m.amount end,
    m.amount,
    case when m.day >= today - 90 then 'stripe' else 'sample' end,
    case when m.day >= today - 90 then m.event_id end
  from sample_messages as m
  order by m.position;

  -- What the support asked of Stripe.
  insert into private.subscription_commands (
    id, subscription_id, action, reason, requested_by, requested_at, status, attempts,
    next_attempt_at, finished_at
  )
  select
    pg_temp.id_of('commande', m.n, 0), m.id, 'cancel_now', 'Demande reçue par téléphone',
    '00000000-0000-4000-a000-000000000003', m.happened_at - interval '20 seconds', 'done', 1,
    m.happened_at - interval '20 seconds', m.happened_at
  from sample_messages as m
  join public.subscriptions as s on s.id = m.id
  where m.kind = 'canceled' and s.cancellation_kind = 'support';

  -- Weekly plans of subscribers: what suits their diet and the season, without their allergen.
  create temporary table sample_menus on commit drop as
  select
    w.diet, w.allergy, season.key as season, meal.key as meal,
    array_agg(r.id order by hashtextextended(r.slug, 7)) as recipes
  from (select distinct l.diet, l.allergy from sample_lives as l) as w
  cross join unnest(private.season_keys()) as season (key)
  cross join unnest(private.meal_keys()) as meal (key)
  join public.recipes as r
    on r.is_published
    and (r.season = '{}' or season.key = any (r.season))
    and meal.key = any (r.meal_type)
    and (w.diet = '' or w.diet = any (r.diets))
    and (w.allergy is null or w.allergy = any (r.allergens_absent))
  group by w.diet, w.allergy, season.key, meal.key;

  insert into public.weekly_meal_plans (
    id, user_id, week_start_date, meals, status, is_custom, generation_prompt, version, created_at,
    updated_at
  )
  select
    pg_temp.id_of('semaine', w.n, w.week), w.user_id, w.starts, menu.meals,
    (case
      when w.starts > monday then 'draft'
      when w.starts = monday then 'active'
      when pg_temp.chance(w.n, w.week, 131) < 0.06 then 'cancelled'
      else 'completed'
    end)::public.meal_plan_status,
    pg_temp.chance(w.n, w.week, 132) < 0.2,
    case when pg_temp.chance(w.n, w.week, 132) >= 0.2 then pg_temp.pick(array[
      'Semaine anti-inflammatoire, dîners en moins de 30 minutes',
      'Beaucoup de légumes de saison', 'Petit budget, deux repas de poisson',
      'Repas simples à réchauffer au travail', 'Moins de viande cette semaine'
    ], pg_temp.chance(w.n, w.week, 133)) end,
    0, w.made_at, w.made_at
  from (
    select
      l.n, l.user_id, l.diet, l.allergy, k as week, monday - 7 * k as starts,
      (monday - 7 * k - 2 + time '17:30' + interval '4 hours' * pg_temp.chance(l.n, k, 134))
        at time zone 'utc' as made_at,
      case extract(month from monday - 7 * k)::integer / 3
        when 1 then 'printemps' when 2 then 'ete' when 3 then 'automne' else 'hiver'
      end as season,
      case when p.daily_calorie_needs > 2300 then 1.5 else 1 end as portion
    from sample_lives as l
    join public.user_profiles as p on p.user_id = l.user_id
    join (
      select
        s.n, s.start_on as since,
        least(today, min(e.day) filter (where e.kind = 'canceled')) - 1 as until
      from sample_subscriptions as s
      join sample_events as e on e.id = s.id
      where s.course <> 'abandoned'
      group by s.id, s.n, s.start_on
    ) as paid on paid.n = l.n
    -- Plans are made on the Saturday before, at the latest yesterday.
    cross join lateral generate_series(
      -1, (monday - 2 - paid.since) / 7
    ) as k
    where monday - 7 * k - 2 between paid.since and paid.until
      and pg_temp.chance(l.n, k, 135)
        -- One subscriber in ten plans most weeks, the others once in a while.
        < case
          when pg_temp.chance(l.n, 0, 139) > 0.1 then 0.04
          when l.habit in ('assidu', 'regulier') then 0.75
          else 0.4
        end
  ) as w
  cross join lateral (
    select jsonb_object_agg(d.day, d.meals) as meals
    from (
      select
        day.key as day,
        jsonb_object_agg(m.meal, jsonb_build_object(
          'recipe_id',
          -- The same breakfast on working days; the first of the list are the favourites.
          m.recipes[1 + floor(cardinality(m.recipes) * pg_temp.chance(
            w.n,
            w.week * 7 + case
              when m.meal = 'petit_dejeuner' and day.place < 6 then 0 else day.place
            end::integer,
            140 + length(m.meal)
          ) ^ 1.4)::integer],
          'servings', case m.meal when 'petit_dejeuner' then 1 else w.portion end
        )) as meals
      from unnest(private.day_keys()) with ordinality as day (key, place)
      join sample_menus as m
        on m.diet = w.diet and m.allergy is not distinct from w.allergy and m.season = w.season
      -- Dinners, the lunches of the weekend for half of them, breakfasts for a few.
      where m.meal = 'diner'
        or m.meal = 'dejeuner' and day.place >= 6 and pg_temp.chance(w.n, 0, 136) < 0.5
        or m.meal = 'petit_dejeuner' and pg_temp.chance(w.n, 0, 137) < 0.15
      group by day.key
    ) as d
  ) as menu
  where menu.meals is not null;

  -- The lists that came with the plans of this week and the next, under ids and times of their
  -- own; a part is ticked off, as on a Saturday.
  with made as (
    delete from public.shopping_lists as l
    using sample_lives as p, public.weekly_meal_plans as w
    where l.user_id = p.user_id and w.id = l.source_meal_plan_id
    returning l.*, p.n, w.created_at as planned_at
  )
  insert into public.shopping_lists (
    id, user_id, name, items, status, source_meal_plan_id, is_auto_generated, created_at, updated_at
  )
  select
    pg_temp.id_of('courses', m.n, 1 + ((m.planned_at at time zone 'utc')::date - today) / 7),
    m.user_id, m.name,
    (
      select jsonb_agg(
        case when pg_temp.chance(m.n, i.place::integer, 138) < 0.4
          then i.item || '{"checked": true}' else i.item
        end order by i.place
      )
      from jsonb_array_elements(m.items) with ordinality as i (item, place)
    ),
    m.status, m.source_meal_plan_id, true, m.planned_at, m.planned_at
  from made as m;

  -- What they did with the recipes: some dishes are everyone's, most are tried by a few.
  create temporary table sample_tastes on commit drop as
  select
    l.n, l.user_id, l.last_day, r.dish, r.id as recipe_id, taste.likes, cooked.times,
    l.signed_up_on
      + floor((l.last_day - l.signed_up_on) * pg_temp.chance(l.n, r.dish, 152))::integer as since,
    case when cooked.times > 0 and pg_temp.chance(l.n, r.dish, 156) < 0.55 then
      least(5, greatest(1, round(
        1.6 + 3.6 * taste.likes + 0.5 * pg_temp.deviation(l.n, r.dish, 157)
      )))
    end::smallint as rating
  from sample_lives as l
  cross join (
    select r.id, r.allergens, r.rank::integer as dish, 0.015 + 0.2 * exp(-r.rank / 14.0) as appeal
    from (
      select
        r.*,
        row_number() over (order by r.is_featured desc, hashtextextended(r.slug, 3)) as rank
      from public.recipes as r
      where r.is_published
    ) as r
  ) as r
  cross join lateral (
    select pg_temp.chance(l.n, r.dish, 153) * 0.7 + 0.3 * pg_temp.chance(0, r.dish, 153) as likes
  ) as taste
  cross join lateral (
    select case when pg_temp.chance(l.n, r.dish, 160) < 0.2 + 0.5 * taste.likes
      then least(
        1 + floor(5 * pg_temp.chance(l.n, r.dish, 161) ^ 3)::integer,
        1 + (l.last_day - l.signed_up_on) / 3
      )
      else 0
    end as times
  ) as cooked
  where pg_temp.chance(l.n, r.dish, 151) < r.appeal
      * l.cooks
    and (l.allergy is null or l.allergy <> all (r.allergens))
    and l.has_profile;

  insert into public.user_recipe_interactions (
    id, user_id, recipe_id, is_liked, is_saved, is_cooked, rating, review_text, cooked_count,
    times_cooked, view_count, last_viewed_at, created_at, updated_at
  )
  select
    pg_temp.id_of('gout', i.n, i.dish), i.user_id, i.recipe_id, i.likes > 0.62,
    pg_temp.chance(i.n, i.dish, 154) < 0.3, i.times > 0, i.rating,
    case when i.rating is not null and pg_temp.chance(i.n, i.dish, 158) < 0.12 then pg_temp.pick(
      case
        when i.rating >= 4 then array[
          'Adoptée, toute la famille en a repris.', 'Simple et parfumée, je la refais souvent.',
          'Encore meilleure réchauffée le lendemain.', 'Bien expliquée, réussie du premier coup.'
        ]
        when i.rating = 3 then array[
          'Bonne, mais j''ai ajouté des épices.', 'Un peu longue pour un soir de semaine.'
        ]
        else array['Trop fade à mon goût.', 'La cuisson était trop courte chez moi.']
      end, pg_temp.chance(i.n, i.dish, 159)
    ) end,
    i.times,
    array(
      select (
        least(i.last_day, i.since + (k - 1) * i.every) + time '18:40'
      ) at time zone 'utc'
      from generate_series(1, i.times) as k
    ),
    1 + i.times + floor(3 * pg_temp.chance(i.n, i.dish, 155))::integer,
    (least(i.last_day, i.since + (greatest(i.times, 1) - 1) * i.every) + time '18:45')
      at time zone 'utc',
    (i.since + time '18:15') at time zone 'utc', (i.since + time '18:15') at time zone 'utc'
  from (
    select t.*, greatest(1, (t.last_day - t.since) / greatest(t.times, 1)) as every
    from sample_tastes as t
  ) as i;

  -- The support looked into a few profiles, each time for a reason, for thirty minutes at most.
  with opened as (
    insert into private.personal_data_grants (
      id, staff_id, user_id, reason, opened_at, expires_at, closed_at
    )
    select
      pg_temp.id_of('acces', l.n, 0), '00000000-0000-4000-a000-000000000003', l.user_id,
      pg_temp.pick(array[
        'Besoin calorique affiché jugé faux par la personne',
        'Poids saisi en livres, à corriger avec elle',
        'Suivi disparu après un changement de téléphone',
        'Question sur l''objectif de protéines'
      ], pg_temp.chance(l.n, 0, 171)),
      o.at, o.at + interval '30 minutes', case when l.n % 2 = 0 then o.at + interval '9 minutes' end
    from sample_lives as l
    cross join lateral (
      select (l.last_day - 1 + time '09:30') at time zone 'utc' as at
    ) as o
    where l.n % 41 = 7 and l.last_day - 1 > l.signed_up_on
    returning *
  )
  insert into private.personal_data_log (
    occurred_at, grant_id, staff_id, user_id, action, tables, row_count
  )
  select e.at, o.id, o.staff_id, o.user_id, e.action, e.tables, e.found
  from opened as o
  cross join lateral (
    values
      (o.opened_at, 'opened', '{}'::text[], null::integer),
      (o.opened_at + interval '1 minute', 'read', '{user_profiles,nutrition_goals}', 2),
      (o.closed_at, 'closed', '{}', null)
  ) as e (at, action, tables, found)
  where e.at is not null
  order by e.at, o.id, e.action;

  drop table sample_lives, sample_weighings, sample_goals, sample_days, sample_subscriptions,
    sample_events, sample_messages, sample_menus, sample_tastes;

  perform set_config('app.keep_row', '', true);
  -- Counted anew as a whole: what the triggers noted on the way and the count of the empty database go.
  delete from private.activity_changes;
  delete from private.insight_refreshes;
  perform private.rebuild_insights();
end;
$sample_people$;
