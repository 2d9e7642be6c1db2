/** French texts of the subscriptions. */
const texts = {
  resources: {
    subscriptions: {
      count: '%{total} abonnement |||| %{total} abonnements',
      fields: {
        id: 'Identifiant',
        display_name: 'Personne',
        email: 'Adresse e-mail',
        status: 'État',
        current_period_start: 'Début de période',
        current_period_end: 'Échéance',
        cancel_at_period_end: 'Annulé à l’échéance',
        amount_euro: 'Montant',
        billing_interval: 'Facturation',
        started_at: 'Commencé',
        trial_end: 'Fin d’essai',
        cancel_at: 'Annulé pour le',
        canceled_at: 'Annulation demandée',
        ended_at: 'Terminé',
        cancellation_kind: 'Cause de la fin',
        cancellation_reason: 'Motif de la fin',
        collection_paused_at: 'Prélèvement suspendu',
        collection_resumes_at: 'Prélèvement repris',
        stripe_customer_id: 'Client Stripe',
        stripe_subscription_id: 'Abonnement Stripe',
        created_at: 'Créé',
        updated_at: 'Modifié',
      },
      per: { month: '/mois', year: '/an' },
      interval: { month: 'au mois', year: 'à l’année' },
      cancellation: {
        volontaire: 'Demandée par la personne',
        echec_paiement: 'Échec de paiement',
        support: 'Par le support',
        autre: 'Autre',
      },
      list: {
        search: 'Chercher un abonnement',
        search_hint: 'Par nom, adresse, téléphone ou identifiant Stripe.',
        filter: {
          status: 'État',
          current_period_end: 'Échéance',
          billing_interval: 'Facturation',
          state: 'À venir',
          cancel_at_period_end: 'Annulé à l’échéance',
        },
        empty_title: 'Aucun abonnement',
        empty_text: 'Les abonnements pris dans l’application apparaissent ici.',
        none_title: 'Aucun abonnement ne correspond',
        none_text: 'Retirez un filtre, ou cherchez une partie du nom ou de l’adresse.',
        export_name: 'abonnements',
      },
      show: { state: 'État', terms: 'Conditions et dates', of: 'Abonnement de' },
    },
  },
};

export default texts;
