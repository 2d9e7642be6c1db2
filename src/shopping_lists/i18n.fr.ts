/** French texts of the shopping lists. */
const texts = {
  resources: {
    shopping_lists: {
      count: '%{total} liste |||| %{total} listes',
      fields: {
        name: 'Nom',
        user_id: 'Personne',
        display_name: 'Personne',
        description: 'Notes',
        status: 'État',
        item_count: 'Articles',
        checked_count: 'Cochés',
        total_estimated_cost_euro: 'Coût estimé',
        source_meal_plan_id: 'D’après le plan',
        week_start_date: 'D’après le plan',
        is_auto_generated: 'Origine',
        created_at: 'Créée',
        updated_at: 'Modifiée',
      },
      status: { active: 'En cours', completed: 'Terminée', archived: 'Archivée' },
      origin: { true: 'Faite d’un plan', false: 'Écrite à la main' },
      list: {
        filter: { status: 'État', is_auto_generated: 'Origine', created_at: 'Création' },
        empty_title: 'Aucune liste ouverte à la lecture',
        empty_text:
          'Les listes de courses sont des données personnelles : on ne lit que celles des personnes dont l’accès est ouvert. Il s’ouvre 30 minutes, avec un motif, depuis le compte de la personne, section Santé.',
        none_title: 'Aucune liste ouverte à la lecture ne correspond',
        none_text: 'Retirez un filtre, ou ouvrez l’accès depuis le compte de la personne.',
      },
      show: {
        items: 'À acheter',
        checked: 'Coché',
        unchecked: 'À acheter',
        checked_of: '%{smart_count} coché sur %{total} |||| %{smart_count} cochés sur %{total}',
        quantities: '%{quantity}, soit %{other}',
        total: 'Total des coûts connus : %{total}.',
        without_cost:
          'Le coût de %{smart_count} article est inconnu. |||| Le coût de %{smart_count} articles est inconnu.',
        no_item: 'Cette liste est vide.',
        plan: 'Plan de la semaine',
        not_found:
          'Une liste de courses se lit tant que l’accès aux données de sa personne est ouvert. Il s’ouvre depuis son compte, section Santé.',
      },
    },
  },
};

export default texts;
