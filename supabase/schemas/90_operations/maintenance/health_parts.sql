-- Health of the database: what checks are made of.
--
-- A check is a function private.check_<name>() that returns a private.health_finding, and a row of
-- private.health_thresholds. private.health_checks runs them all.

create or replace function private.engine()
returns text
language sql
stable
set search_path = ''
as $$
  select case when version() ~ 'wasm|emcc' then 'pglite' else 'postgresql' end;
$$;

comment on function private.engine() is
  'pglite for the embedded engine, which has one connection, else postgresql. For the owner.';

revoke all on function private.engine() from public;

create or replace function private.health_schemas()
returns text[]
language sql
immutable
set search_path = ''
as $$
  select '{public,private}'::text[];
$$;

comment on function private.health_schemas() is
  'The schemas whose tables, indexes and sequences are watched. For the owner.';

revoke all on function private.health_schemas() from public;

create or replace function private.health_condition(p_check text, p_condition text)
returns numeric
language sql
stable
set search_path = ''
as $$
  select (t.conditions ->> p_condition)::numeric
  from private.health_thresholds as t
  where t.name = p_check;
$$;

comment on function private.health_condition(text, text) is
  'A number that a check asks for besides its threshold; NULL where there is none. For the owner.';

revoke all on function private.health_condition(text, text) from public;

create or replace function private.health_level(p_check text, p_value numeric)
returns text
language sql
stable
set search_path = ''
as $$
  select coalesce(
    (
      select b.level
      from private.health_thresholds as t
      cross join lateral (
        values ('error', t.error, 1), ('warning', t.warning, 2), ('info', t.info, 3)
      ) as b (level, bound, rank)
      where t.name = p_check and case t.comparison
        when '<' then p_value < b.bound
        when '>' then p_value > b.bound
        else p_value >= b.bound
      end
      order by b.rank
      limit 1
    ),
    'ok'
  );
$$;

comment on function private.health_level(text, numeric) is
  'The level that a value reaches by the thresholds of a check; ok for NULL. For the owner.';

revoke all on function private.health_level(text, numeric) from public;

create or replace function private.health_finding(
  p_level text, p_value numeric, p_evidence jsonb default '[]', p_note text default null
)
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select
    p_level,
    trim_scale(round(p_value, 2)),
    case
      when p_level in ('ok', 'unavailable') then '[]'
      -- Enough to act on; a thousand would only make the answer heavy.
      else jsonb_path_query_array(coalesce(p_evidence, '[]'), '$[0 to 19]')
    end,
    p_note;
$$;

comment on function private.health_finding(text, numeric, jsonb, text) is
  'A finding with at most 20 rows of evidence, none where nothing is wrong. For the owner.';

revoke all on function private.health_finding(text, numeric, jsonb, text) from public;

create or replace function private.unavailable(p_code text, variadic p_args text[] default '{}')
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.health_finding(
    'unavailable', null, '[]', (private.message(p_code, p_args)).message
  );
$$;

comment on function private.unavailable(text, text[]) is
  'The finding of a check that cannot look, with the reason of that code. For the owner.';

revoke all on function private.unavailable(text, text[]) from public;

create or replace function private.worst_of(p_check text, p_rows jsonb, p_note text default null)
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  with judged as (
    select
      r.content,
      v.value,
      private.health_level(p_check, v.value) as level,
      case when t.comparison = '<' then v.value else - v.value end as goodness
    from jsonb_array_elements(coalesce(p_rows, '[]')) as r (content)
    cross join lateral (select (r.content ->> 'value')::numeric as value) as v
    join private.health_thresholds as t on t.name = p_check
  ),
  worst as (
    select j.value from judged as j order by j.goodness limit 1
  )
  select private.health_finding(
    private.health_level(p_check, (select w.value from worst as w)),
    (select w.value from worst as w),
    (select jsonb_agg(j.content order by j.goodness) from judged as j where j.level <> 'ok'),
    p_note
  );
$$;

comment on function private.worst_of(text, jsonb, text) is
  'The finding of a check that measures several things, each a row with its value: it has the '
  'value of the worst and shows those past a threshold, worst first. For the owner.';

revoke all on function private.worst_of(text, jsonb, text) from public;

create or replace function private.number_of_rows(p_check text, p_rows jsonb)
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.health_finding(
    private.health_level(p_check, c.number), c.number, p_rows
  )
  from (select jsonb_array_length(coalesce(p_rows, '[]'))::numeric as number) as c;
$$;

comment on function private.number_of_rows(text, jsonb) is
  'The finding of a check whose value is how many rows there are. For the owner.';

revoke all on function private.number_of_rows(text, jsonb) from public;

create or replace function private.masked_query(p_query text)
returns text
language sql
immutable
set search_path = ''
as $$
  -- Health reports travel by e-mail. A query longer than what PostgreSQL keeps of it may end within
  -- a literal.
  select left(
    regexp_replace(
      regexp_replace(
        regexp_replace(p_query, '\$(\w*?)\$.*?(\$\1\$|$)', '?', 'g'),
        '''(''''|[^''])*(''|$)', '?', 'g'
      ),
      -- Not $1, which pg_stat_statements puts in the place of a value.
      '(^|[^\w$.])\d+(\.\d+)?\M', '\1?', 'g'
    ),
    300
  );
$$;

comment on function private.masked_query(text) is
  'A query without the values in it, which may be personal data. For the owner.';

revoke all on function private.masked_query(text) from public;

create or replace function private.statistics_since()
returns timestamptz
language sql
stable
set search_path = ''
as $$
  select coalesce(d.stats_reset, pg_postmaster_start_time())
  from pg_stat_database as d
  where d.datname = current_database();
$$;

comment on function private.statistics_since() is
  'Since when the statistics of activity of this database count. For the owner.';

revoke all on function private.statistics_since() from public;

create or replace function private.health_obstacle(p_need text)
returns text
language sql
stable
set search_path = ''
as $$
  select case p_need
    when 'statistics' then
      case when not current_setting('track_counts')::boolean then 'health_no_statistics' end
    when 'sessions' then
      case when private.engine() = 'pglite' then 'health_no_sessions' end
    when 'statements' then
      case
        when not exists (select from pg_extension where extname = 'pg_stat_statements')
          then 'health_no_statements'
      end
  end;
$$;

comment on function private.health_obstacle(text) is
  'The code of the reason why this engine, as it is set up, lacks what a check needs; NULL where '
  'it does not. For the owner.';

revoke all on function private.health_obstacle(text) from public;

create or replace function private.hidden_sessions()
returns text
language sql
stable
set search_path = ''
as $$
  -- Of a session that this role may not see, PostgreSQL shows no more than that it is there.
  select case
    when count(*) > 0 then (
      private.message('health_hidden_sessions', array[count(*)::text])
    ).message
  end
  from pg_stat_activity as a
  where a.datname = current_database() and a.backend_type is null;
$$;

comment on function private.hidden_sessions() is
  'The sentence on the sessions whose activity the owner may not see; NULL where it sees all. For '
  'the owner.';

revoke all on function private.hidden_sessions() from public;
