/** English texts of the subscriptions. */
const texts = {
  resources: {
    subscriptions: {
      count: '%{total} subscription |||| %{total} subscriptions',
      fields: {
        id: 'Identifier',
        display_name: 'Person',
        email: 'E-mail address',
        status: 'State',
        current_period_start: 'Period began',
        current_period_end: 'Period ends',
        cancel_at_period_end: 'Cancelled at period end',
        amount_euro: 'Amount',
        billing_interval: 'Billing',
        started_at: 'Started',
        trial_end: 'Trial ends',
        cancel_at: 'Cancelled for',
        canceled_at: 'Cancellation asked',
        ended_at: 'Ended',
        cancellation_kind: 'Cause of the end',
        cancellation_reason: 'Reason of the end',
        collection_paused_at: 'Collection paused',
        collection_resumes_at: 'Collection resumes',
        stripe_customer_id: 'Stripe customer',
        stripe_subscription_id: 'Stripe subscription',
        created_at: 'Created',
        updated_at: 'Changed',
      },
      per: { month: '/month', year: '/year' },
      interval: { month: 'monthly', year: 'yearly' },
      cancellation: {
        volontaire: 'Asked by the person',
        echec_paiement: 'Payment failure',
        support: 'By support',
        autre: 'Other',
      },
      list: {
        search: 'Search for a subscription',
        search_hint: 'By name, address, phone or Stripe identifier.',
        filter: {
          status: 'State',
          current_period_end: 'Period ends',
          billing_interval: 'Billing',
          state: 'To come',
          cancel_at_period_end: 'Cancelled at period end',
        },
        empty_title: 'There are no subscriptions',
        empty_text: 'Subscriptions taken in the app appear here.',
        none_title: 'No subscription fits',
        none_text: 'Remove a filter, or search for a part of the name or address.',
        export_name: 'subscriptions',
      },
      show: { state: 'State', terms: 'Terms and dates', of: 'Subscription of' },
    },
  },
};

export default texts;
