/** English texts of the shopping lists. */
const texts = {
  resources: {
    shopping_lists: {
      count: '%{total} list |||| %{total} lists',
      fields: {
        name: 'Name',
        user_id: 'Person',
        display_name: 'Person',
        description: 'Notes',
        status: 'State',
        item_count: 'Items',
        checked_count: 'Ticked',
        total_estimated_cost_euro: 'Estimated cost',
        source_meal_plan_id: 'From the plan',
        week_start_date: 'From the plan',
        is_auto_generated: 'Origin',
        created_at: 'Created',
        updated_at: 'Changed',
      },
      status: { active: 'In use', completed: 'Done', archived: 'Archived' },
      origin: { true: 'Made from a plan', false: 'Written by hand' },
      list: {
        filter: { status: 'State', is_auto_generated: 'Origin', created_at: 'Created' },
        empty_title: 'No list is open to reading',
        empty_text:
          'Shopping lists are personal data: only those of people whose access is open can be read. It is opened for 30 minutes, with a reason, from the account of the person, section Health.',
        none_title: 'No list open to reading fits',
        none_text: 'Remove a filter, or open the access from the account of the person.',
      },
      show: {
        items: 'To buy',
        checked: 'Ticked',
        unchecked: 'To buy',
        checked_of: '%{smart_count} ticked of %{total} |||| %{smart_count} ticked of %{total}',
        quantities: '%{quantity}, or %{other}',
        total: 'Total of the known costs: %{total}.',
        without_cost:
          'The cost of %{smart_count} item is unknown. |||| The cost of %{smart_count} items is unknown.',
        no_item: 'This list is empty.',
        plan: 'Plan of the week',
        not_found:
          'A shopping list can be read while the access to the data of its person is open. It is opened from their account, section Health.',
      },
    },
  },
};

export default texts;
