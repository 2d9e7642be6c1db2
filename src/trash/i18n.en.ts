/** English texts of the trash. */
const texts = {
  resources: {
    trash: {
      count: '%{total} deleted record |||| %{total} deleted records',
      fields: {
        title: 'Record',
        table_name: 'Kind',
        deleted_at: 'Deleted on',
        deleted_by: 'By',
        kept_until: 'Kept until',
      },
      kind: { foods: 'Food', recipes: 'Recipe', food_combinations: 'Combination' },
      restore: 'Restore the selection',
      list: {
        search: 'Search the trash',
        search_hint: 'By the name of the record or of who deleted it.',
        filter: { table_name: 'Kind' },
        empty_title: 'The trash is empty',
        empty_text: 'What is deleted stays here for a month, then it is gone.',
        none_title: 'Nothing in the trash matches',
        none_text: 'Remove a filter, or search for a shorter word.',
        export_name: 'trash',
      },
    },
  },
};

export default texts;
