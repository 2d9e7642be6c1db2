/** French texts of the accounts. */
const texts = {
  resources: {
    users: {
      name: 'Compte |||| Comptes',
      count: '%{total} compte |||| %{total} comptes',
      fields: {
        id: 'Identifiant',
        display_name: 'Nom',
        email: 'Adresse e-mail',
        phone: 'Téléphone',
        stripe_customer_id: 'Client Stripe',
        stripe_subscription_id: 'Abonnement Stripe',
        subscription_status: 'Abonnement',
        current_period_end: 'Échéance',
        cancel_at_period_end: 'Annulé à l’échéance',
        is_active: 'Actif',
        email_verified_at: 'Adresse vérifiée',
        created_at: 'Inscription',
        updated_at: 'Modifié',
      },
      list: {
        search: 'Chercher un compte',
        search_hint: 'Par nom, adresse, téléphone, identifiant ou identifiant Stripe.',
        filter: {
          created_at: 'Inscription',
          state: 'État',
          is_deactivated: 'Désactivé',
          is_unverified: 'Adresse non vérifiée',
        },
        empty_title: 'Aucun compte',
        empty_text: 'Les personnes qui s’inscrivent dans l’application apparaissent ici.',
        none_title: 'Aucun compte ne correspond',
        none_text: 'Vérifiez l’adresse, ou cherchez une partie du nom.',
        export_name: 'comptes',
      },
      state: { deactivated: 'Désactivé' },
      activity: {
        last_tracked_on: 'Dernier jour suivi',
        days_tracked_30: 'Jours suivis en 30 jours',
        recipes_liked: 'Recettes aimées',
        recipes_saved: 'Recettes enregistrées',
        dishes_cooked: 'Plats cuisinés',
      },
      show: {
        access: 'Accès dans l’application',
        subscriptions: 'Abonnements',
        activity: 'Activité',
        premium_yes: 'L’application lui ouvre les plans et les listes de courses.',
        premium_no: 'L’application ne lui ouvre pas les plans : aucun abonnement en cours.',
        premium_deactivated: 'Le compte est désactivé : l’application lui est fermée.',
        activity_closed:
          'Ce que cette personne fait dans l’application est une donnée personnelle : fermée à la lecture, sauf accès ouvert avec un motif.',
      },
    },
  },
};

export default texts;
