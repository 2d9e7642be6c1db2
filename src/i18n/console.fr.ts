/** The texts of the frame; those of a resource live in its own folder. */
export const consoleFr = {
  console: {
    loading: 'Chargement de la console',
    search: {
      open: 'Chercher %{key} K, dans toute la console',
      button: 'Chercher',
      close: 'Fermer la recherche',
      label: 'Chercher un aliment, une recette, un compte, une page…',
      pages: 'Pages et actions',
      additions: 'Ajouter',
      add: 'Ajouter « %{name} » aux %{kind}',
      create_words: 'créer nouveau nouvel nouvelle',
      recent: 'Ouverts récemment',
      results: 'Résultats',
      searching: 'Recherche…',
      found: '%{smart_count} fiche trouvée |||| %{smart_count} fiches trouvées',
      nothing: 'Aucune fiche ne correspond à « %{words} ».',
      keys: '↑ ↓ choisir · ↵ ouvrir · %{key} ↵ ouvrir dans un onglet · Échap fermer',
    },
    shortcuts: {
      title: 'Raccourcis clavier',
      everywhere: 'Chercher partout',
      help: 'Afficher ces raccourcis',
      search: 'Chercher dans la liste',
      next: 'Ligne ou fiche suivante',
      previous: 'Ligne ou fiche précédente',
      open: 'Ouvrir la ligne',
      open_tab: 'Ouvrir la ligne dans un onglet',
      select: 'Cocher la ligne',
      edit: 'Modifier la fiche',
      list: 'Revenir à la liste',
    },
    skip: 'Aller au contenu',
    navigation: 'Navigation principale',
    open_navigation: 'Ouvrir la navigation',
    offline:
      'Pas de connexion au réseau : ce que vous voyez peut dater, et rien ne peut être enregistré.',
    desks: {
      curation: 'Curation',
      accounts: 'Comptes',
      analytics: 'Analyses',
      operations: 'Exploitation',
    },
    roles: {
      admin: 'Administration',
      nutritionist: 'Nutrition',
      support: 'Assistance',
      analyst: 'Analyse',
    },
    person: { menu: 'Compte de %{name}', sign_out: 'Se déconnecter' },
    theme: { system: 'Thème du système', light: 'Thème clair', dark: 'Thème sombre' },
    no_role: {
      title: 'Votre compte n’a pas encore accès à la console',
      body: 'Vous êtes connecté en tant que %{email}, mais aucun rôle ne vous a été attribué.',
      ask: 'Demandez à une personne de l’administration de vous donner un rôle (nutrition, assistance, analyse ou administration), puis vérifiez à nouveau.',
      retry: 'Vérifier à nouveau',
    },
    denied: {
      title: 'Cette page n’est pas ouverte à votre rôle',
      body: 'Si vous en avez besoin pour votre travail, demandez-le à une personne de l’administration.',
    },
    not_found: {
      title: 'Cette page n’existe pas',
      body: 'L’adresse est peut-être incomplète, ou la page a été déplacée.',
    },
    error_page: {
      title: 'Cette page n’a pas pu s’afficher',
      unexpected:
        'Une erreur inattendue s’est produite dans la console ; ce qui était enregistré est intact. Réessayez ; si cela se reproduit, signalez-le avec ce que vous étiez en train de faire.',
      outdated:
        'Une partie de la console n’a pas pu être chargée : elle a été mise à jour depuis que vous l’avez ouverte, ou la connexion est coupée. Rechargez-la pour continuer.',
      reference: 'Référence à citer :',
      copy: 'Copier',
      copied: 'Copiée',
      retry: 'Réessayer',
      reload: 'Recharger la console',
      home: 'Revenir à l’accueil',
    },
    errors: {
      network:
        'Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez : rien n’a été perdu à l’écran.',
      session: 'Votre session a expiré : reconnectez-vous.',
      too_many: 'Trop de demandes en peu de temps. Attendez une minute, puis réessayez.',
      not_found: 'Cette fiche n’existe pas, ou n’existe plus.',
      forbidden: 'Votre rôle ne permet pas cette action. Rien n’a été modifié.',
      forbidden_or_gone:
        'Rien n’a été modifié : votre rôle ne le permet pas, ou la fiche vient d’être supprimée.',
      partial:
        'Une fiche sur %{total} n’a pas été traitée : votre rôle ne le permet pas, ou elle n’existe plus. |||| %{smart_count} fiches sur %{total} n’ont pas été traitées : votre rôle ne le permet pas, ou elles n’existent plus.',
      fields: 'Certaines valeurs sont refusées : elles sont signalées dans le formulaire.',
      duplicate: 'Cette valeur est déjà utilisée par une autre fiche.',
      required: 'Ce champ est obligatoire.',
      check: 'Cette valeur n’est pas permise ici.',
      unreadable: 'Cette valeur n’a pas la forme attendue ou sort des limites.',
      still_used: 'Impossible : d’autres fiches utilisent encore celle-ci.',
      too_long: 'La demande a pris trop de temps et a été arrêtée. Précisez-la, puis réessayez.',
      server:
        'Désolé, le serveur a rencontré une erreur et n’a pas pu répondre. Réessayez ; si cela persiste, citez la référence %{reference}.',
    },
  },
  resources: {
    foods: { name: 'Aliment |||| Aliments', create: 'Ajouter un aliment' },
    recipes: { name: 'Recette |||| Recettes' },
    food_combinations: {
      name: 'Combinaison |||| Combinaisons',
      create: 'Ajouter une combinaison',
    },
    trash: { name: 'Corbeille' },
    users: { name: 'Compte |||| Comptes' },
    subscriptions: { name: 'Abonnement |||| Abonnements' },
    weekly_meal_plans: { name: 'Plan de repas |||| Plans de repas' },
    shopping_lists: { name: 'Liste de courses |||| Listes de courses' },
  },
  home: {
    title: 'Accueil',
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
  },
};
