/** French texts of the home page. */
const texts = {
  home: {
    title: 'Accueil',
    hello: 'Bonjour %{name}',
    waiting: 'À faire',
    nothing_waits: 'Rien n’attend : tout est à jour.',
    at_stake: '%{amount} par mois en jeu',
    mine: 'dont une à vous, depuis le %{date} |||| dont %{smart_count} à vous, la plus ancienne du %{date}',
    first: {
      failed_payments: 'première échéance le %{date}',
      ending_subscriptions: 'le premier le %{date}',
      own_accesses: 'le premier se ferme le %{date}',
    },
    look_up: 'Nom, adresse e-mail, téléphone ou identifiant Stripe',
    find: 'Chercher un compte',
    queue: {
      allergens_to_check:
        'aliment aux allergènes à vérifier |||| aliments aux allergènes à vérifier',
      foods_without_score: 'aliment sans score |||| aliments sans score',
      incomplete_foods: 'fiche d’aliment à compléter |||| fiches d’aliments à compléter',
      draft_recipes: 'recette en brouillon à terminer |||| recettes en brouillon à terminer',
      recipe_allergens_to_check:
        'recette aux allergènes à vérifier |||| recettes aux allergènes à vérifier',
      unverified_combinations: 'combinaison à vérifier |||| combinaisons à vérifier',
      failed_payments: 'paiement en échec à suivre |||| paiements en échec à suivre',
      ending_subscriptions:
        'abonnement annulé finit d’ici 7 jours |||| abonnements annulés finissent d’ici 7 jours',
      own_accesses:
        'accès ouvert à des données personnelles |||| accès ouverts à des données personnelles',
    },
    operations: 'Exploitation',
    health: {
      unknown: 'L’état de la base n’a pas encore été relevé ; il l’est toutes les heures.',
      well: 'Tout va bien dans la base.',
      findings:
        'Un point de la base demande votre attention : %{checks}. |||| %{smart_count} points de la base demandent votre attention : %{checks}.',
      check: '« %{title} »',
      more: 'un autre |||| %{smart_count} autres',
      taken: 'Relevé du %{date}.',
    },
    last_backup: 'Dernière sauvegarde',
    last_proof: 'Dernière preuve',
    never: 'Jamais',
    too_old: 'Trop ancienne',
    to_do: 'À faire',
    jobs: 'Tâches',
    failed_runs:
      'Un échec en 7 jours : %{job}, le %{date} |||| %{smart_count} échecs en 7 jours ; le dernier : %{job}, le %{date}',
    no_failed_run: 'Aucun échec en 7 jours',
    team: 'Équipe',
    joined: '%{who} a reçu le rôle %{role} (%{date})',
    left: '%{who} n’a plus le rôle %{role} (%{date})',
    account_gone: 'Un compte supprimé',
    no_staff_change: 'Aucun changement de rôle en 30 jours',
    figures: 'Activité',
    active: 'des comptes ont utilisé l’application ces %{days} derniers jours',
    retention: 'des personnes inscrites en %{month} sont revenues le mois suivant',
    no_cohort: 'Aucun mois d’inscription n’est encore assez ancien pour mesurer la rétention',
    points: '%{points} point par rapport à %{month} |||| %{points} points par rapport à %{month}',
    fresh: 'Le calcul le plus ancien date du %{date}.',
    stale: 'Un calcul en retard |||| %{smart_count} calculs en retard',
    never_computed: 'Ces chiffres n’ont encore jamais été calculés.',
    use: 'Usage de l’application sur %{days} jours',
    as_of: 'Jusqu’au %{date}, comparé à la même durée avant.',
    no_use: 'Aucun usage n’est encore mesuré.',
    few: 'peu',
    few_title: 'Trop peu de personnes pour un chiffre.',
    feature: 'Partie',
    people: 'Personnes',
    uses: 'Usages',
    change: 'Évolution',
    features: {
      tracking: 'Suivi des jours',
      progress: 'Progrès',
      plans: 'Plans de repas',
      lists: 'Listes de courses',
      recipes: 'Recettes',
    },
  },
};

export default texts;
