/** English texts of the weekly plans. */
const texts = {
  resources: {
    weekly_meal_plans: {
      count: '%{total} plan |||| %{total} plans',
      fields: {
        user_id: 'Person',
        display_name: 'Person',
        week_start_date: 'Week',
        status: 'State',
        is_custom: 'Origin',
        anti_inflammatory_score_avg: 'Average score',
        total_estimated_cost_euro: 'Estimated cost',
        generation_prompt: 'Request',
        created_at: 'Created',
        updated_at: 'Changed',
      },
      status: { draft: 'Draft', active: 'Current', completed: 'Over', cancelled: 'Cancelled' },
      origin: { true: 'Made by hand', false: 'Proposed by the assistant' },
      list: {
        filter: {
          status: 'State',
          is_custom: 'Origin',
          week_start_date: 'Week beginning',
          score: 'Average score',
        },
        empty_title: 'No plan is open to reading',
        empty_text:
          'Meal plans are personal data: only those of people whose access is open can be read. It is opened for 30 minutes, with a reason, from the account of the person, section Health.',
        none_title: 'No plan open to reading fits',
        none_text: 'Remove a filter, or open the access from the account of the person.',
      },
      show: {
        week: 'Week',
        lists: 'Shopping lists',
        day: 'Day',
        portions: '%{count} portion |||| %{count} portions',
        no_recipe: 'Recipe removed or not published',
        no_meal: 'There are no meals in this plan.',
        no_list: 'No shopping list was made from this plan.',
        not_found:
          'A meal plan can be read while the access to the data of its person is open. It is opened from their account, section Health.',
      },
    },
  },
};

export default texts;
