/** French texts of what accounts and subscriptions share. */
const texts = {
  billing: {
    no_subscription: 'Aucun',
    status: {
      incomplete: 'Incomplet',
      incomplete_expired: 'Incomplet, expiré',
      trialing: 'Essai',
      active: 'Actif',
      past_due: 'Paiement en retard',
      canceled: 'Terminé',
      unpaid: 'Impayé',
      paused: 'En pause',
    },
    sentence: {
      none: 'Aucun abonnement.',
      incomplete: 'Le premier paiement n’a pas abouti.',
      incomplete_expired: 'Le premier paiement n’a jamais abouti.',
      trialing: 'En essai jusqu’au %{date}, puis payant.',
      trialing_ending: 'En essai jusqu’au %{date}, puis terminé : l’abonnement est annulé.',
      active: 'Actif jusqu’au %{date}, puis renouvelé automatiquement.',
      late: 'Le renouvellement attendu le %{date} n’est pas confirmé.',
      collection_paused: 'Actif jusqu’au %{date} ; les prélèvements sont suspendus.',
      collection_paused_undated: 'Actif ; les prélèvements sont suspendus.',
      active_ending: 'Actif jusqu’au %{date}, puis terminé : l’abonnement est annulé.',
      active_undated: 'Actif.',
      past_due: 'Le paiement attendu le %{date} a échoué.',
      past_due_undated: 'Un paiement a échoué.',
      canceled: 'Terminé le %{date}.',
      canceled_undated: 'Terminé.',
      unpaid: 'Impayé : les essais de prélèvement ont échoué.',
      paused: 'En pause : rien n’est prélevé.',
    },
  },
};

export default texts;
