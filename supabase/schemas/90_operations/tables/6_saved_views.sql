-- Views of a list that staff keep: what is filtered, searched, ordered and shown, under a name.

create function private.is_view_state(state jsonb)
returns boolean
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return
    jsonb_typeof(state) = 'object'
    and octet_length(state::text) <= 8192
    and state - array['filter', 'sort', 'order', 'columns'] = '{}'
    and jsonb_typeof(state -> 'filter') is not distinct from 'object'
    and coalesce(jsonb_typeof(state -> 'sort'), 'string') = 'string'
    and coalesce(state ->> 'order', 'ASC') in ('ASC', 'DESC')
    and jsonb_typeof(state -> 'columns') is not distinct from 'array'
    and not jsonb_path_exists(state, '$.columns[*] ? (@.type() != "string")');
end;
$$;

comment on function private.is_view_state(jsonb) is
  'Whether a document is {filter: {column@operator: value}, sort, order: ASC | DESC, columns: [text]} of '
  'at most 8 kB; sort and order may be absent. Which filters and columns a list knows is the console''s '
  'to say. Callable by writers, whose rows the constraint checks.';

revoke all on function private.is_view_state(jsonb) from public;
grant execute on function private.is_view_state(jsonb) to authenticated, service_role;

create table public.saved_views (
  id uuid primary key default gen_random_uuid(),
  user_id uuid default auth.uid() references public.users (id) on delete cascade,
  resource text not null constraint saved_views_resource_is_known check (
    resource in (
      'food_combinations', 'foods', 'recipes', 'shopping_lists', 'subscriptions', 'trash', 'users',
      'weekly_meal_plans'
    )
  ),
  name text not null constraint saved_views_name_length check (length(name) between 1 and 60),
  state jsonb not null
    constraint saved_views_state_is_right check (private.is_view_state(state)),
  is_shared boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint saved_views_have_an_owner check (user_id is not null or is_shared)
);

create unique index saved_views_own_name_key
  on public.saved_views (user_id, resource, lower(name)) where not is_shared;
create unique index saved_views_team_name_key
  on public.saved_views (resource, lower(name)) where is_shared;
create index saved_views_user_id_idx on public.saved_views (user_id);

alter table public.saved_views enable row level security;
revoke all on table public.saved_views from anon, authenticated, service_role;
grant select, insert, update, delete on table public.saved_views to authenticated, service_role;

comment on table public.saved_views is
  'Lists as staff keep them, for themselves or for the team. One reads one''s own and the team''s, of the '
  'lists that one''s role reads; one writes one''s own, and admins the team''s too. One''s own are erased '
  'with the account; the team''s stay with the team, in nobody''s name.';
comment on column public.saved_views.id is 'Identifier; never changes: the address of the view holds it.';
comment on column public.saved_views.user_id is
  'Whose view; never changes. NULL for one of the team whose author has left with the account.';
comment on column public.saved_views.resource is 'The list, as the console names it.';
comment on column public.saved_views.name is
  'What it is called, 1 to 60 characters: once among one''s own of a list, once among the team''s.';
comment on column public.saved_views.state is
  'What the list shows: {filter, sort, order, columns}, see is_view_state.';
comment on column public.saved_views.is_shared is 'Whether it is the team''s.';
comment on column public.saved_views.version is
  'Counts the writes; send it back to detect a stale save.';
comment on column public.saved_views.created_at is 'When it was made.';
comment on column public.saved_views.updated_at is 'When it last changed.';
