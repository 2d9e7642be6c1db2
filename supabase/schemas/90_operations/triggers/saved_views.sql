-- Triggers of saved views. Version and times: every_table.sql.

create function private.check_saved_view()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  -- As many lists as one finds one's way among, and a bound to what one account can fill.
  most constant integer := 50;
begin
  new.name := regexp_replace(private.visible_text(new.name), '\s+', ' ', 'g');
  -- A restore has its own order, and judges conflicts itself.
  if private.keeps_row() then
    return new;
  end if;
  if tg_op = 'UPDATE' then
    -- An account that goes leaves the team's views.
    if pg_trigger_depth() = 1 or new.user_id is not null then
      new.user_id := old.user_id;
    end if;
    new.resource := old.resource;
  elsif auth.uid() is not null then
    -- Row level security refuses it next: nothing is told of the views that others have.
    if new.user_id is distinct from auth.uid() or new.resource <> all (private.listable()) then
      return new;
    end if;
    -- One after another, so that none slips past the limit.
    perform from public.users as u where u.id = new.user_id for no key update;
    if (select count(*) from public.saved_views as v where v.user_id = new.user_id) >= most then
      perform private.fail(422, 'too_many_views', '', most::text);
    end if;
  end if;
  if auth.uid() is not null and exists (
    select
    from public.saved_views as v
    where
      v.id <> new.id and v.resource = new.resource and lower(v.name) = lower(new.name)
      and v.is_shared = new.is_shared and (new.is_shared or v.user_id = new.user_id)
  ) then
    perform private.fail(
      409, case when new.is_shared then 'team_view_name_taken' else 'view_name_taken' end, 'name',
      new.name
    );
  end if;
  return new;
end;
$$;

comment on function private.check_saved_view() is
  'Trigger of saved_views: trims the name, keeps owner and list, and refuses in words, of a view that one '
  'may keep, a name that is taken (PT409) and one too many (PT422).';

revoke all on function private.check_saved_view() from public;

create trigger saved_views_3_check
  before insert or update on public.saved_views
  for each row execute function private.check_saved_view();

create function private.leave_team_views()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.saved_views as v set user_id = null where v.user_id = old.id and v.is_shared;
  return old;
end;
$$;

comment on function private.leave_team_views() is
  'Trigger of public.users: an account that is deleted leaves its views of the team to the team.';

revoke all on function private.leave_team_views() from public;

create trigger leave_team_views
  before delete on public.users
  for each row execute function private.leave_team_views();
