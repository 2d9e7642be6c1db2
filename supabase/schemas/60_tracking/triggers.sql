-- Days that have not come are not tracked.

create function private.refuse_future_day()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.fail(422, 'day_in_future', tg_argv[0]);
  return null;
end;
$$;

comment on function private.refuse_future_day() is
  'Trigger of tables with a row a day: refuses (PT422) a day after today in Paris. Its condition '
  'stands in the triggers, where it costs next to nothing.';

revoke all on function private.refuse_future_day() from public;

create trigger "0_refuse_future_day"
  before insert or update of tracking_date on public.daily_nutrition_tracking
  for each row when (new.tracking_date > private.today())
  execute function private.refuse_future_day('tracking_date');

create trigger "0_refuse_future_day"
  before insert or update of recorded_date on public.user_progress
  for each row when (new.recorded_date > private.today())
  execute function private.refuse_future_day('recorded_date');
