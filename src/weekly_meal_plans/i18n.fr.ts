/** French texts of the weekly plans. */
const texts = {
  resources: {
    weekly_meal_plans: {
      count: '%{total} plan |||| %{total} plans',
      fields: {
        user_id: 'Personne',
        display_name: 'Personne',
        week_start_date: 'Semaine',
        status: 'État',
        is_custom: 'Origine',
        anti_inflammatory_score_avg: 'Score moyen',
        total_estimated_cost_euro: 'Coût estimé',
        generation_prompt: 'Demande',
        created_at: 'Créé',
        updated_at: 'Modifié',
      },
      status: { draft: 'Brouillon', active: 'En cours', completed: 'Terminé', cancelled: 'Annulé' },
      origin: { true: 'Composé à la main', false: 'Proposé par l’assistant' },
      list: {
        filter: {
          status: 'État',
          is_custom: 'Origine',
          week_start_date: 'Semaine commençant',
          score: 'Score moyen',
        },
        empty_title: 'Aucun plan ouvert à la lecture',
        empty_text:
          'Les plans de repas sont des données personnelles : on ne lit que ceux des personnes dont l’accès est ouvert. Il s’ouvre 30 minutes, avec un motif, depuis le compte de la personne, section Santé.',
        none_title: 'Aucun plan ouvert à la lecture ne correspond',
        none_text: 'Retirez un filtre, ou ouvrez l’accès depuis le compte de la personne.',
      },
      show: {
        week: 'Semaine',
        lists: 'Listes de courses',
        day: 'Jour',
        portions: '%{count} portion |||| %{count} portions',
        no_recipe: 'Recette retirée ou non publiée',
        no_meal: 'Aucun repas dans ce plan.',
        no_list: 'Aucune liste de courses n’a été faite de ce plan.',
        not_found:
          'Un plan de repas se lit tant que l’accès aux données de sa personne est ouvert. Il s’ouvre depuis son compte, section Santé.',
      },
    },
  },
};

export default texts;
