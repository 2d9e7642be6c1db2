-- Loaded before each test file, in its session: people to act as, and two ways to act.
-- By hand: psql -f supabase/tests/_support.sql -f supabase/tests/staff.sql

create function pg_temp.person(who text)
returns uuid
language sql
as $$
  select case when who ~ '^[0-9a-f-]{36}$' then who::uuid else md5(who)::uuid end;
$$;

insert into auth.users (id, email, aud, role, raw_user_meta_data, created_at, updated_at)
select
  pg_temp.person(p.name), p.name || '@test.example', 'authenticated', 'authenticated',
  jsonb_build_object('display_name', initcap(p.name)), now(), now()
from unnest(array['admin', 'nutritionist', 'support', 'analyst', 'yves', 'zoe']) as p (name);

insert into private.staff (user_id, role)
select pg_temp.person(r.role), r.role
from unnest(array['admin', 'nutritionist', 'support', 'analyst']) as r (role);

-- Runs a statement as the API would for a person (NULL: nobody signed in) and returns the first
-- value, or `<sqlstate> <detail>` of the error, or its sentence instead of the detail. Assertions
-- themselves run as the owner.
create function pg_temp.reads(who text, statement text, told text default 'detail')
returns text
language plpgsql
as $$
declare
  uid constant text := pg_temp.person(who);
  api_role constant text := case when who is null then 'anon' else 'authenticated' end;
  answer text;
  field text;
begin
  perform set_config('request.jwt.claim.sub', coalesce(uid, ''), true);
  perform set_config('request.jwt.claim.role', api_role, true);
  perform set_config(
    'request.jwt.claims', jsonb_build_object('sub', uid, 'role', api_role)::text, true
  );
  perform set_config('role', api_role, true);
  begin
    execute statement into answer;
  exception when others then
    get stacked diagnostics field = pg_exception_detail;
    -- Only errors meant for people have the same detail on every version of PostgreSQL.
    answer := btrim(sqlstate || ' ' || case
      when sqlstate not like 'PT%' then '' when told = 'detail' then field else sqlerrm
    end);
  end;
  perform set_config('role', 'none', true);
  perform set_config('request.jwt.claim.sub', '', true);
  perform set_config('request.jwt.claim.role', '', true);
  perform set_config('request.jwt.claims', '', true);
  return answer;
end;
$$;

-- The same for a statement that changes rows: returns how many.
create function pg_temp.writes(who text, statement text)
returns text
language sql
as $$
  select pg_temp.reads(
    who, 'with w as (' || statement || ' returning 1) select count(*) from w'
  );
$$;

-- A food that breaks no rule, of the category autres.
create function pg_temp.some_food(name text, nutrition jsonb default '{}')
returns uuid
language sql
as $$
  insert into public.foods (name_fr, category, nutrition_per_100g) values (name, 'autres', nutrition)
  returning id;
$$;
