-- Triggers of food combinations: version, author, times, trash.

create trigger food_combinations_1_lock_version
  before insert or update on public.food_combinations
  for each row execute function private.lock_version();

create function private.keep_author()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' then
    new.created_by := old.created_by;
  elsif not private.keeps_row() then
    new.created_by := auth.uid();
  end if;
  return new;
end;
$$;

comment on function private.keep_author() is
  'Trigger of any table with created_by: the author is who added the row.';

revoke all on function private.keep_author() from public;

create trigger food_combinations_2_keep_author
  before insert or update on public.food_combinations
  for each row execute function private.keep_author();

create trigger food_combinations_6_touch
  before insert or update on public.food_combinations
  for each row execute function private.touch();

create trigger food_combinations_keep_deleted
  after delete on public.food_combinations
  for each row execute function private.keep_deleted();
