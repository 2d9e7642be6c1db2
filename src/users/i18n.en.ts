/** English texts of the accounts. */
const texts = {
  resources: {
    users: {
      name: 'Account |||| Accounts',
      count: '%{total} account |||| %{total} accounts',
      fields: {
        id: 'Identifier',
        display_name: 'Name',
        email: 'E-mail address',
        phone: 'Phone',
        stripe_customer_id: 'Stripe customer',
        stripe_subscription_id: 'Stripe subscription',
        subscription_status: 'Subscription',
        current_period_end: 'Period ends',
        cancel_at_period_end: 'Cancelled at period end',
        is_active: 'Active',
        email_verified_at: 'Address verified',
        created_at: 'Signed up',
        updated_at: 'Changed',
      },
      list: {
        search: 'Search for an account',
        search_hint: 'By name, address, phone, identifier or Stripe identifier.',
        filter: {
          created_at: 'Sign-up',
          state: 'State',
          is_deactivated: 'Deactivated',
          is_unverified: 'Address not verified',
        },
        empty_title: 'There are no accounts',
        empty_text: 'People who sign up in the app appear here.',
        none_title: 'No account fits',
        none_text: 'Check the address, or search for a part of the name.',
        export_name: 'accounts',
      },
      state: { deactivated: 'Deactivated' },
      activity: {
        last_tracked_on: 'Last day tracked',
        days_tracked_30: 'Days tracked in 30 days',
        recipes_liked: 'Recipes liked',
        recipes_saved: 'Recipes saved',
        dishes_cooked: 'Dishes cooked',
      },
      show: {
        access: 'Access in the app',
        subscriptions: 'Subscriptions',
        activity: 'Activity',
        premium_yes: 'The app opens plans and shopping lists to them.',
        premium_no: 'The app does not open plans to them: no running subscription.',
        premium_deactivated: 'The account is deactivated: the app is closed to them.',
        activity_closed:
          'What this person does in the app is personal data: closed to reading, unless an access is opened with a reason.',
      },
    },
  },
};

export default texts;
