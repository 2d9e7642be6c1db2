-- What support does to a subscription: each command checks the role, the version seen and the reason,
-- changes the row, and stays in private.subscription_commands until Stripe has done it.

create function private.begin_command(p_subscription uuid, p_version integer)
returns public.subscriptions
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  found_one public.subscriptions;
begin
  perform private.require_role('support', 'admin');
  select s.* into found_one
  from public.subscriptions as s
  where s.id = p_subscription
  for update;
  if not found then
    perform private.fail(404, 'subscription_not_found', 'subscription_id');
  end if;
  if p_version is null then
    perform private.fail(428, 'version_required', 'version');
  end if;
  if p_version <> found_one.version then
    perform private.fail(409, 'stale_version', 'version');
  end if;
  if found_one.status in ('canceled', 'incomplete', 'incomplete_expired') then
    perform private.fail(409, 'subscription_is_over', 'subscription_id');
  end if;
  return found_one;
end;
$$;

comment on function private.begin_command(uuid, integer) is
  'The subscription that a command is about, locked. PT403 without the role support or admin, '
  'PT404 for none, PT428 without the version seen, PT409 for another one and for a subscription '
  'that has ended. Called by the commands.';

revoke all on function private.begin_command(uuid, integer) from public;

create function private.record_command(
  p_subscription public.subscriptions, p_action text, p_arguments jsonb, p_reason text
)
returns void
language sql
volatile
security definer
set search_path = ''
as $$
  insert into private.subscription_commands (
    subscription_id, action, arguments, reason, requested_by, status, finished_at
  )
  select
    p_subscription.id, p_action, jsonb_strip_nulls(p_arguments), p_reason, auth.uid(),
    case when here_only then 'done' else 'pending' end,
    case when here_only then now() end
  -- What Stripe does not know has no one to be told.
  from (select p_subscription.stripe_subscription_id is null as here_only) as k;
$$;

comment on function private.record_command(public.subscriptions, text, jsonb, text) is
  'Keeps a command with who asked and why, to be sent to Stripe; done at once where Stripe does '
  'not know the subscription. Called by the commands.';

revoke all on function private.record_command(public.subscriptions, text, jsonb, text) from public;

create function private.cancel_subscription(
  p_subscription uuid, p_how text, p_reason text, p_version integer, p_at timestamptz
)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  subscription constant public.subscriptions := private.begin_command(p_subscription, p_version);
  reason constant text := private.sound_reason(p_reason, 'command_reason_too_short', 2000);
  ends_at constant timestamptz := case p_how
    when 'now' then now()
    when 'period_end' then subscription.current_period_end
    when 'on_date' then p_at
  end;
begin
  if p_how is null or p_how not in ('now', 'period_end', 'on_date') then
    perform private.fail(422, 'unknown_cancellation', 'how', coalesce(left(p_how, 60), ''));
  end if;
  if p_how = 'period_end' and (ends_at > now()) is not true then
    perform private.fail(409, 'subscription_not_running', 'how');
  end if;
  if p_how = 'on_date' and (ends_at between now() and now() + interval '24 months') is not true then
    perform private.fail(422, 'date_out_of_reach', 'at', '24');
  end if;
  if subscription.cancel_at = ends_at then
    perform private.fail(409, 'cancellation_is_set', 'how');
  end if;
  update public.subscriptions as s set
    status = case p_how when 'now' then 'canceled' else s.status end,
    cancel_at = case when p_how <> 'now' then ends_at end,
    cancel_at_period_end = p_how = 'period_end',
    canceled_at = now(),
    ended_at = case p_how when 'now' then now() end,
    cancellation_kind = 'support',
    cancellation_reason = reason
  where s.id = p_subscription;
  perform private.record_command(
    subscription,
    case p_how
      when 'now' then 'cancel_now' when 'period_end' then 'cancel_at_period_end' else 'cancel_on_date'
    end,
    jsonb_build_object('at', case p_how when 'on_date' then ends_at end), reason
  );
end;
$$;

comment on function private.cancel_subscription(uuid, text, text, integer, timestamptz) is
  'Twin of public.cancel_subscription: checks the role, then writes past row level security. '
  'Callable by signed-in people.';

revoke all on function private.cancel_subscription(uuid, text, text, integer, timestamptz) from public;
grant execute on function private.cancel_subscription(uuid, text, text, integer, timestamptz)
  to authenticated;

create function public.cancel_subscription(
  subscription_id uuid, how text, reason text, version integer, at timestamptz default null
)
returns public.subscriptions
language sql
volatile
set search_path = ''
as $$
  select private.cancel_subscription(subscription_id, how, reason, cancel_subscription.version, at);
  select s.* from public.subscriptions as s where s.id = subscription_id;
$$;

comment on function public.cancel_subscription(uuid, text, text, integer, timestamptz) is
  'Cancels a subscription now, at the end of its period (period_end) or on_date (at, within 24 '
  'months), for a reason of at least 10 characters that stays, from the version seen; returns it. '
  'PT403, PT404, PT409 (ended, stale, set already), PT422, PT428. Callable by signed-in people, '
  'for support and admins, by POST.';

revoke all on function public.cancel_subscription(uuid, text, text, integer, timestamptz) from public;
grant execute on function public.cancel_subscription(uuid, text, text, integer, timestamptz)
  to authenticated;

create function private.resume_subscription(p_subscription uuid, p_reason text, p_version integer)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  subscription constant public.subscriptions := private.begin_command(p_subscription, p_version);
  reason constant text := private.sound_reason(p_reason, 'command_reason_too_short', 2000);
begin
  if not subscription.cancel_at_period_end and subscription.cancel_at is null
    and subscription.collection_paused_at is null and subscription.status <> 'paused'
  then
    perform private.fail(409, 'nothing_to_resume', 'subscription_id');
  end if;
  if subscription.status in ('unpaid', 'paused') and exists (
    select
    from public.subscriptions as s
    where s.user_id = subscription.user_id and s.id <> subscription.id
      and s.status in ('trialing', 'active', 'past_due')
  ) then
    perform private.fail(409, 'another_subscription_lives', 'subscription_id');
  end if;
  -- The state `paused` ends with the payment that Stripe asks for; its notice says so.
  update public.subscriptions as s set
    cancel_at = null,
    cancel_at_period_end = false,
    canceled_at = null,
    cancellation_kind = null,
    cancellation_reason = null,
    collection_paused_at = null,
    collection_resumes_at = null
  where s.id = p_subscription;
  perform private.record_command(subscription, 'resume', '{}', reason);
end;
$$;

comment on function private.resume_subscription(uuid, text, integer) is
  'Twin of public.resume_subscription: checks the role, then writes past row level security. '
  'Callable by signed-in people.';

revoke all on function private.resume_subscription(uuid, text, integer) from public;
grant execute on function private.resume_subscription(uuid, text, integer) to authenticated;

create function public.resume_subscription(subscription_id uuid, reason text, version integer)
returns public.subscriptions
language sql
volatile
set search_path = ''
as $$
  select private.resume_subscription(subscription_id, reason, resume_subscription.version);
  select s.* from public.subscriptions as s where s.id = subscription_id;
$$;

comment on function public.resume_subscription(uuid, text, integer) is
  'Takes back a cancellation that is set, and goes on collecting paused payments, for a reason, '
  'from the version seen; returns the subscription. One in the state paused stays in it until '
  'Stripe says that it was paid. PT403, PT404, PT409 (nothing to resume, another one lives), '
  'PT422, PT428. Callable by signed-in people, for support and admins, by POST.';

revoke all on function public.resume_subscription(uuid, text, integer) from public;
grant execute on function public.resume_subscription(uuid, text, integer) to authenticated;

create function private.extend_subscription(
  p_subscription uuid, p_days integer, p_reason text, p_version integer
)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  subscription constant public.subscriptions := private.begin_command(p_subscription, p_version);
  reason constant text := private.sound_reason(p_reason, 'command_reason_too_short', 2000);
  -- From today where the period is over: days in the past help nobody.
  until constant timestamptz :=
    greatest(subscription.current_period_end, now()) + make_interval(days => p_days);
begin
  perform private.require_between(coalesce(p_days, 0), 1, 90, 'days');
  if subscription.status not in ('trialing', 'active', 'past_due') then
    perform private.fail(409, 'subscription_not_running', 'subscription_id');
  end if;
  if until > now() + interval '15 months' then
    perform private.fail(422, 'period_too_long', 'days', '15');
  end if;
  update public.subscriptions as s set
    current_period_end = until,
    trial_end = case s.status when 'trialing' then until else s.trial_end end,
    cancel_at = case when s.cancel_at_period_end then until else s.cancel_at end
  where s.id = p_subscription;
  perform private.record_command(
    subscription, 'extend',
    jsonb_build_object('days', p_days, 'until', until), reason
  );
end;
$$;

comment on function private.extend_subscription(uuid, integer, text, integer) is
  'Twin of public.extend_subscription: checks the role, then writes past row level security. '
  'Callable by signed-in people.';

revoke all on function private.extend_subscription(uuid, integer, text, integer) from public;
grant execute on function private.extend_subscription(uuid, integer, text, integer)
  to authenticated;

create function public.extend_subscription(
  subscription_id uuid, days integer, reason text, version integer
)
returns public.subscriptions
language sql
volatile
set search_path = ''
as $$
  select private.extend_subscription(subscription_id, days, reason, extend_subscription.version);
  select s.* from public.subscriptions as s where s.id = subscription_id;
$$;

comment on function public.extend_subscription(uuid, integer, text, integer) is
  'Gives 1 to 90 days: the period (or trial) ends that much later, counted from now where it is '
  'over, and never more than 15 months from now; for a reason, from the version seen; returns the '
  'subscription. PT403, PT404, PT409, PT422, PT428. Callable by signed-in people, for support and '
  'admins, by POST.';

revoke all on function public.extend_subscription(uuid, integer, text, integer) from public;
grant execute on function public.extend_subscription(uuid, integer, text, integer) to authenticated;

create function private.pause_subscription(
  p_subscription uuid, p_reason text, p_version integer, p_until timestamptz
)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  subscription constant public.subscriptions := private.begin_command(p_subscription, p_version);
  reason constant text := private.sound_reason(p_reason, 'command_reason_too_short', 2000);
begin
  if subscription.status not in ('trialing', 'active', 'past_due') then
    perform private.fail(409, 'subscription_not_running', 'subscription_id');
  end if;
  if subscription.collection_paused_at is not null then
    perform private.fail(409, 'collection_is_paused', 'subscription_id');
  end if;
  if p_until not between now() + interval '1 hour' and now() + interval '12 months' then
    perform private.fail(422, 'date_out_of_reach', 'until', '12');
  end if;
  update public.subscriptions as s set
    collection_paused_at = now(), collection_resumes_at = p_until
  where s.id = p_subscription;
  perform private.record_command(
    subscription, 'pause_collection', jsonb_build_object('until', p_until), reason
  );
end;
$$;

comment on function private.pause_subscription(uuid, text, integer, timestamptz) is
  'Twin of public.pause_subscription: checks the role, then writes past row level security. '
  'Callable by signed-in people.';

revoke all on function private.pause_subscription(uuid, text, integer, timestamptz) from public;
grant execute on function private.pause_subscription(uuid, text, integer, timestamptz)
  to authenticated;

create function public.pause_subscription(
  subscription_id uuid, reason text, version integer, until timestamptz default null
)
returns public.subscriptions
language sql
volatile
set search_path = ''
as $$
  select private.pause_subscription(subscription_id, reason, pause_subscription.version, until);
  select s.* from public.subscriptions as s where s.id = subscription_id;
$$;

comment on function public.pause_subscription(uuid, text, integer, timestamptz) is
  'Stops collecting payments, until a date within 12 months or until resume_subscription; access '
  'lasts as long as the period that runs. For a reason, from the version seen; returns the '
  'subscription. PT403, PT404, PT409, PT422, PT428. Callable by signed-in people, for support and '
  'admins, by POST.';

revoke all on function public.pause_subscription(uuid, text, integer, timestamptz) from public;
grant execute on function public.pause_subscription(uuid, text, integer, timestamptz)
  to authenticated;
