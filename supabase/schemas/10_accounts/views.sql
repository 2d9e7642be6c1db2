-- The list of accounts: view, search, and an index for each way to sort it.

create view public.users_summary
with (security_invoker = true)
as
select
  u.id,
  u.email,
  u.phone,
  u.display_name,
  u.is_active,
  u.email_verified_at,
  u.created_at,
  u.updated_at,
  s.id as subscription_id,
  s.status as subscription_status,
  s.current_period_end,
  s.cancel_at_period_end
from public.users as u
-- Not a lateral look-up for each account: a list of those who owe starts from the subscriptions.
left join public.subscriptions as s on s.user_id = u.id and not exists (
  select
  from public.subscriptions as other
  where
    other.user_id = s.user_id
    and (other.status in ('trialing', 'active', 'past_due'), other.created_at, other.id)
      > (s.status in ('trialing', 'active', 'past_due'), s.created_at, s.id)
);

revoke all on table public.users_summary from anon, authenticated, service_role;
grant select on table public.users_summary to authenticated, service_role;

comment on view public.users_summary is
  'What lists show of each account, with its living subscription or else the latest. Read as users: '
  'all by support and admins, their own by people.';

create index idx_users_search on public.users using gin (search_text extensions.gin_trgm_ops);
create index idx_users_created on public.users (created_at desc, id);
create index idx_users_email_desc on public.users (email desc nulls last, id);
create index idx_users_deactivated on public.users (created_at desc, id) where is_active is false;
create index idx_users_unverified on public.users (created_at desc, id)
  where email_verified_at is null;
create index idx_user_profiles_names on public.user_profiles
  using gin (private.search_words(first_name, last_name) extensions.gin_trgm_ops);

create function private.users_by_identifier(typed text)
returns setof uuid
language plpgsql
stable
set search_path = ''
as $$
begin
  return query
  select u.id
  from public.users as u
  where u.email = lower(typed)
    or u.id = case
      when typed ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' then typed::uuid
    end
  union all
  select s.user_id
  from public.subscriptions as s
  where s.stripe_customer_id = typed or s.stripe_subscription_id = typed;
end;
$$;

comment on function private.users_by_identifier(text) is
  'The accounts whose whole address, identifier or Stripe identifier this is. Called by '
  'matching_users, which checks the role.';

revoke all on function private.users_by_identifier(text) from public;

create function private.users_by_words(phrase text, words text[], pattern text)
returns table (id uuid, rank integer)
language plpgsql
stable
set search_path = ''
as $$
begin
  return query
  (
    select
      u.id,
      case
        when u.search_text like phrase || '%' then 4
        when u.search_text like '%' || phrase || '%' then 3
        else 2
      end
    from public.users as u
    where u.search_text like pattern
      and u.search_text like all (array(select '%' || w || '%' from unnest(words) as w))
    limit 1000
  )
  union all
  (
    select
      p.user_id,
      case when private.search_words(p.first_name, p.last_name) = phrase then 4 else 2 end
    from public.user_profiles as p
    where private.search_words(p.first_name, p.last_name) like pattern
      and private.search_words(p.first_name, p.last_name)
        like all (array(select '%' || w || '%' from unnest(words) as w))
    limit 1000
  );
end;
$$;

comment on function private.users_by_words(text, text[], text) is
  'The accounts that hold all of some folded words in address, phone or names, with a rank of 2 to 4; '
  'at most 1,000 of each kind. The pattern is the LIKE of the longest word, for the index. Called by '
  'matching_users, which checks the role.';

revoke all on function private.users_by_words(text, text[], text) from public;

create function private.users_resembling(words text[], longest text)
returns table (id uuid, rank real)
language plpgsql
stable
set search_path = ''
set pg_trgm.word_similarity_threshold = 0.45
as $$
begin
  return query
  select near.id, near.similarity
  from (
    select
      resembling.id,
      (
        select min(extensions.word_similarity(w, resembling.search_text)) from unnest(words) as w
      )::real as similarity
    from (
      select u.id, u.search_text
      from public.users as u
      where longest operator(extensions.<%) u.search_text
      -- A word that resembles everybody's must not take seconds.
      limit 1000
    ) as resembling
  ) as near
  where near.similarity >= 0.45
  order by near.similarity desc
  limit 50;
end;
$$;

comment on function private.users_resembling(text[], text) is
  'The accounts whose words resemble all of these, typing errors forgiven; at most 50, the closest '
  'first. Called by matching_users, which checks the role.';

revoke all on function private.users_resembling(text[], text) from public;

create function private.matching_users(q text)
returns table (id uuid, rank real)
language plpgsql
volatile
security definer
rows 50
set search_path = ''
as $$
declare
  typed constant text := btrim(left(q, 200));
  phrase constant text := private.search_words(typed);
  -- As phones are stored: digits alone, without the 0 that stands for the country.
  digits constant text := case
    when typed ~ '^[+0-9 ().-]{6,}$' then ltrim(regexp_replace(typed, '[^0-9]', '', 'g'), '0')
  end;
  words constant text[] := case
    when digits is not null then array[digits]
    else array(select regexp_split_to_table(phrase, ' ') limit 8)
  end;
  longest constant text := (select w from unnest(words) as w order by length(w) desc limit 1);
  -- Under three letters there is nothing to look up in the middle of a word.
  pattern constant text :=
    case when length(longest) > 2 then '%' || longest || '%' else longest || '%' end;
begin
  if not private.has_role('support', 'admin') then
    perform private.fail(403, 'forbidden', 'q');
  end if;
  perform private.limit_action('people_search');
  if coalesce(longest, '') = '' then
    return;
  end if;
  return query
  select hit.id, max(hit.rank)::real
  from (
    select k.id, 9 as rank from private.users_by_identifier(typed) as k (id)
    union all
    select w.id, w.rank from private.users_by_words(phrase, words, pattern) as w
  ) as hit
  group by hit.id;
  if found or digits is not null then
    return;
  end if;
  return query select r.id, r.rank from private.users_resembling(words, longest) as r;
end;
$$;

comment on function private.matching_users(text) is
  'The accounts that fit what support typed: rank 9 for a whole address, account or Stripe '
  'identifier, 2 to 4 for parts of address, phone or names, below 1 for typos, looked for only when '
  'nothing is written as typed. At most 1,000 of each kind; nobody for no words. SECURITY DEFINER, '
  'because no policy lets the index of a search be used: it checks the role once, PT403 without '
  'support or admin. The names of a profile lead to the account and to nothing else of the '
  'profile. It counts who searches (PT429), hence VOLATILE. Callable by signed-in people.';

revoke all on function private.matching_users(text) from public;
grant execute on function private.matching_users(text) to authenticated;

create function public.search_users(q text)
returns table (
  id uuid,
  email text,
  phone text,
  display_name text,
  is_active boolean,
  email_verified_at timestamptz,
  created_at timestamptz,
  updated_at timestamptz,
  subscription_id uuid,
  subscription_status public.subscription_status,
  current_period_end timestamptz,
  cancel_at_period_end boolean,
  rank real
)
language sql
volatile
rows 50
set search_path = ''
as $$
  select s.*, m.rank
  from private.matching_users(q) as m
  join public.users_summary as s on s.id = m.id;
$$;

comment on function public.search_users(text) is
  'The rows of users_summary that fit an address, a name, a phone, an account or a Stripe '
  'identifier, whole or in part, with a rank to order by, descending. Filter, order and page it '
  'like a table, by POST. PT403 without the role support or admin, PT429 for more than action_limits '
  'allows. Callable by signed-in people.';

revoke all on function public.search_users(text) from public;
grant execute on function public.search_users(text) to authenticated;
