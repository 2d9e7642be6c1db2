/** English texts of what accounts and subscriptions share. */
const texts = {
  billing: {
    no_subscription: 'None',
    status: {
      incomplete: 'Incomplete',
      incomplete_expired: 'Incomplete, expired',
      trialing: 'Trial',
      active: 'Active',
      past_due: 'Payment overdue',
      canceled: 'Ended',
      unpaid: 'Unpaid',
      paused: 'Paused',
    },
    sentence: {
      none: 'No subscription.',
      incomplete: 'The first payment has not succeeded.',
      incomplete_expired: 'The first payment never succeeded.',
      trialing: 'On trial until %{date}, then paying.',
      trialing_ending: 'On trial until %{date}, then ended: the subscription is cancelled.',
      active: 'Active until %{date}, then renewed automatically.',
      late: 'The renewal expected on %{date} is not confirmed.',
      collection_paused: 'Active until %{date}; collection is paused.',
      collection_paused_undated: 'Active; collection is paused.',
      active_ending: 'Active until %{date}, then ended: the subscription is cancelled.',
      active_undated: 'Active.',
      past_due: 'The payment expected on %{date} failed.',
      past_due_undated: 'A payment failed.',
      canceled: 'Ended on %{date}.',
      canceled_undated: 'Ended.',
      unpaid: 'Unpaid: the attempts to collect have failed.',
      paused: 'Paused: nothing is collected.',
    },
  },
};

export default texts;
