/** English texts of the food combinations. */
const texts = {
  resources: {
    food_combinations: {
      count: '%{total} combination |||| %{total} combinations',
      fields: {
        food_1_sort: 'Foods',
        food_1_id: 'First food',
        food_2_id: 'Second food',
        combination_type: 'Effect',
        synergy_score: 'Strength of the effect',
        evidence_grade: 'Evidence',
        nutritional_benefits: 'Effects in short',
        scientific_explanation: 'Explanation',
        reference_doi: 'DOI',
        reference_note: 'Reference and limits',
        is_verified: 'Verified',
        created_at: 'Created on',
        updated_at: 'Changed on',
      },
      type: {
        synergique: 'Synergy',
        complementaire: 'Complement',
        antagoniste: 'Antagonism',
      },
      grade: {
        essai_humain: 'Human trial',
        etude_humaine: 'Human study',
        animal: 'Animal study',
        in_vitro: 'In vitro',
        mixte: 'Mixed evidence',
        connaissance_generale: 'General knowledge',
      },
      list: {
        search: 'Search for a combination',
        search_hint: 'By one of the two foods or by the effect.',
        filter: {
          combination_type: 'Effect',
          evidence_grade: 'Evidence',
          synergy_score: 'Strength',
          state: 'To do',
          unverified: 'To verify',
        },
        empty_title: 'There are no combinations',
        empty_text: 'Add the first one: two foods and what they do to each other.',
        none_title: 'No combination fits',
        none_text: 'Remove a filter, or search for a shorter word.',
        export_name: 'combinations',
      },
      show: {
        effect: 'Effect',
        evidence: 'Evidence',
        no_effect: 'Nothing has been written yet.',
        verified: 'read in its source',
        unverified: 'not read in its source yet',
      },
      form: {
        create_title: 'New combination',
        pair: 'Foods',
        score_help: 'From 1 to 10: 8 and more for a human trial with a strong effect.',
      },
      notifications: { updated: 'Combination saved.', created: 'Combination created.' },
      validation: {
        food: 'Choose a food.',
        type: 'Choose the effect.',
        score: 'Write a number from 1 to 10.',
        grade: 'Choose the evidence.',
      },
    },
  },
};

export default texts;
