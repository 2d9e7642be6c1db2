import type { consoleFr } from './console.fr';

export const consoleEn: typeof consoleFr = {
  console: {
    loading: 'Loading the console',
    search: {
      open: 'Search %{key} K, all of the console',
      button: 'Search',
      close: 'Close the search',
      label: 'Find a food, a recipe, an account, a page…',
      pages: 'Pages and actions',
      additions: 'Add',
      add: 'Add “%{name}” to the %{kind}',
      create_words: 'create new',
      recent: 'Opened lately',
      results: 'Results',
      searching: 'Searching…',
      found: '%{smart_count} record found |||| %{smart_count} records found',
      nothing: 'No record fits “%{words}”.',
      keys: '↑ ↓ choose · ↵ open · %{key} ↵ open in a tab · Esc close',
    },
    shortcuts: {
      title: 'Keyboard shortcuts',
      everywhere: 'Search everywhere',
      help: 'Show these shortcuts',
      search: 'Search the list',
      next: 'Next row or record',
      previous: 'Previous row or record',
      open: 'Open the row',
      open_tab: 'Open the row in a tab',
      select: 'Tick the row',
      edit: 'Edit the record',
      list: 'Back to the list',
    },
    skip: 'Skip to content',
    navigation: 'Main navigation',
    open_navigation: 'Open navigation',
    offline: 'No network connection: what you see may be out of date, and nothing can be saved.',
    desks: {
      curation: 'Curation',
      accounts: 'Accounts',
      analytics: 'Analytics',
      operations: 'Operations',
    },
    roles: {
      admin: 'Administration',
      nutritionist: 'Nutrition',
      support: 'Support',
      analyst: 'Analysis',
    },
    person: { menu: 'Account of %{name}', sign_out: 'Sign out' },
    theme: { system: 'System theme', light: 'Light theme', dark: 'Dark theme' },
    no_role: {
      title: 'Your account has no access to the console yet',
      body: 'You are signed in as %{email}, but you have not been given a role.',
      ask: 'Ask an administrator to give you a role (nutrition, support, analysis or administration), then check again.',
      retry: 'Check again',
    },
    denied: {
      title: 'This page is not open to your role',
      body: 'If you need it for your work, ask an administrator.',
    },
    not_found: {
      title: 'This page does not exist',
      body: 'The address may be incomplete, or the page has moved.',
    },
    error_page: {
      title: 'This page could not be shown',
      unexpected:
        'Something unexpected went wrong in the console; what was saved is intact. Try again; if it happens again, report it with what you were doing.',
      outdated:
        'A part of the console could not be loaded: it has been updated since you opened it, or the connection is down. Reload it to go on.',
      reference: 'Reference to quote:',
      copy: 'Copy',
      copied: 'Copied',
      retry: 'Try again',
      reload: 'Reload the console',
      home: 'Back to the first page',
    },
    errors: {
      network:
        'The server does not answer. Check your connection and try again: nothing on screen is lost.',
      session: 'Your session has expired: please sign in again.',
      too_many: 'Too many requests in a short time. Wait a minute, then try again.',
      not_found: 'This record does not exist, or no longer does.',
      forbidden: 'Your role does not allow this action. Nothing was changed.',
      forbidden_or_gone:
        'Nothing was changed: your role does not allow it, or the record has just been deleted.',
      partial:
        'One record of %{total} was left as it was: your role does not allow it, or it no longer exists. |||| %{smart_count} records of %{total} were left as they were: your role does not allow it, or they no longer exist.',
      fields: 'Some values are refused: they are marked in the form.',
      duplicate: 'Another record already uses this value.',
      required: 'This field is required.',
      check: 'This value is not allowed here.',
      unreadable: 'This value is not in the expected form or is out of range.',
      still_used: 'Not possible: other records still use this one.',
      too_long: 'The request took too long and was stopped. Narrow it down, then try again.',
      server:
        'Sorry, the server met an error and could not answer. Try again; if it persists, quote the reference %{reference}.',
    },
  },
  resources: {
    foods: { name: 'Food |||| Foods', create: 'Add a food' },
    recipes: { name: 'Recipe |||| Recipes' },
    food_combinations: { name: 'Combination |||| Combinations', create: 'Add a combination' },
    trash: { name: 'Trash' },
    users: { name: 'Account |||| Accounts' },
    subscriptions: { name: 'Subscription |||| Subscriptions' },
    weekly_meal_plans: { name: 'Meal plan |||| Meal plans' },
    shopping_lists: { name: 'Shopping list |||| Shopping lists' },
  },
  home: {
    title: 'Home',
    queue: {
      allergens_to_check: 'food with allergens to check |||| foods with allergens to check',
      foods_without_score: 'food without a score |||| foods without a score',
      incomplete_foods: 'food record to complete |||| food records to complete',
      draft_recipes: 'draft recipe to finish |||| draft recipes to finish',
      recipe_allergens_to_check:
        'recipe with allergens to check |||| recipes with allergens to check',
      unverified_combinations: 'combination to verify |||| combinations to verify',
      failed_payments: 'failed payment to follow up |||| failed payments to follow up',
      ending_subscriptions:
        'cancelled subscription ends within 7 days |||| cancelled subscriptions end within 7 days',
      own_accesses: 'open access to personal data |||| open accesses to personal data',
    },
  },
};
