/** French texts of the home page. */
const texts = {
  home: {
    title: 'Accueil',
    hello: 'Bonjour %{name}',
    waiting: 'À faire',
    nothing_waits: 'Rien n’attend : tout est à jour.',
    at_stake: '%{amount} par mois en jeu',
    look_up: 'Nom, adresse e-mail, téléphone ou identifiant Stripe',
    find: 'Chercher un compte',
    queue: {
      allergens_to_check:
        'aliment aux allergènes à vérifier |||| aliments aux allergènes à vérifier',
      foods_without_score: 'aliment sans score |||| aliments sans score',
      incomplete_foods: 'fiche d’aliment incomplète |||| fiches d’aliments incomplètes',
      draft_recipes: 'recette en brouillon |||| recettes en brouillon',
      recipe_allergens_to_check:
        'recette aux allergènes à vérifier |||| recettes aux allergènes à vérifier',
      failed_payments: 'paiement en échec |||| paiements en échec',
      ending_subscriptions: 'abonnement annulé à l’échéance |||| abonnements annulés à l’échéance',
      own_accesses:
        'accès ouvert à des données personnelles |||| accès ouverts à des données personnelles',
    },
    use: 'Usage de l’application sur %{days} jours',
    as_of: 'Calculé le %{date}, comparé à la même durée avant.',
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
