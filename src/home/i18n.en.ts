/** English texts of the home page. */
const texts = {
  home: {
    title: 'Home',
    hello: 'Hello %{name}',
    waiting: 'To do',
    nothing_waits: 'Nothing waits: all is up to date.',
    at_stake: '%{amount} a month at stake',
    look_up: 'Name, e-mail address, phone or Stripe identifier',
    find: 'Find an account',
    queue: {
      allergens_to_check: 'food with allergens to check |||| foods with allergens to check',
      foods_without_score: 'food without a score |||| foods without a score',
      incomplete_foods: 'incomplete food record |||| incomplete food records',
      draft_recipes: 'draft recipe |||| draft recipes',
      recipe_allergens_to_check:
        'recipe with allergens to check |||| recipes with allergens to check',
      failed_payments: 'failed payment |||| failed payments',
      ending_subscriptions:
        'subscription cancelled at period end |||| subscriptions cancelled at period end',
      own_accesses: 'open access to personal data |||| open accesses to personal data',
    },
    use: 'Use of the app over %{days} days',
    as_of: 'Computed on %{date}, compared with as long a time before.',
    no_use: 'No use has been measured yet.',
    few: 'few',
    few_title: 'Too few people for a figure.',
    feature: 'Part',
    people: 'People',
    uses: 'Uses',
    change: 'Change',
    features: {
      tracking: 'Day tracking',
      progress: 'Progress',
      plans: 'Meal plans',
      lists: 'Shopping lists',
      recipes: 'Recipes',
    },
  },
};

export default texts;
