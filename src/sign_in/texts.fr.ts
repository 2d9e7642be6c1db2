export const fr = {
  loading: 'Chargement de la console',
  failed: {
    title: 'La console n’a pas pu se charger',
    text: 'La connexion est coupée, ou la console a été mise à jour depuis. Rechargez-la pour continuer.',
    reload: 'Recharger la console',
  },
  app: 'Coach Nutrition',
  subtitle: 'Console de l’équipe',
  language: 'Langue',
  theme: { label: 'Thème', system: 'Système', light: 'Clair', dark: 'Sombre' },
  email: 'Adresse e-mail',
  password: 'Mot de passe',
  show: 'Afficher le mot de passe',
  hide: 'Masquer le mot de passe',
  signIn: {
    title: 'Connexion',
    submit: 'Se connecter',
    pending: 'Connexion…',
    forgot: 'Mot de passe oublié ?',
  },
  ended: {
    expired: 'Votre session a expiré. Connectez-vous pour reprendre où vous en étiez.',
    by_person: 'Vous êtes déconnecté.',
  },
  forgot: {
    title: 'Mot de passe oublié',
    explain:
      'Indiquez votre adresse e-mail : vous recevrez un lien pour choisir un nouveau mot de passe.',
    submit: 'Envoyer le lien',
    pending: 'Envoi…',
    back: 'Retour à la connexion',
    sentTitle: 'Consultez votre messagerie',
    sent: 'Si un compte existe pour cette adresse, un lien vient d’y être envoyé. Il ne sert qu’une fois et expire au bout d’une heure. Pensez au dossier des indésirables.',
  },
  reset: {
    title: 'Nouveau mot de passe',
    explain: 'Il remplacera l’ancien dès que vous l’aurez enregistré.',
    password: 'Nouveau mot de passe',
    again: 'Le même, une seconde fois',
    rule: 'Au moins 10 caractères. Une phrase de quelques mots convient très bien.',
    submit: 'Enregistrer et entrer',
    pending: 'Enregistrement…',
  },
  callback: {
    checking: 'Vérification du lien…',
    invalidTitle: 'Ce lien n’est plus valable',
    invalid: 'Il a déjà servi, ou il a expiré. Demandez-en un nouveau.',
    again: 'Demander un nouveau lien',
  },
  errors: {
    emailMissing: 'Indiquez votre adresse e-mail.',
    emailInvalid: 'Cette adresse e-mail est incomplète.',
    passwordMissing: 'Indiquez votre mot de passe.',
    credentials: 'L’adresse e-mail ou le mot de passe est incorrect.',
    tooMany: 'Trop d’essais en peu de temps. Attendez un quart d’heure avant de recommencer.',
    tooManyMails:
      'Trop de demandes en peu de temps. Cherchez le dernier e-mail reçu, ou attendez une heure.',
    noMail:
      'Ce serveur n’envoie pas d’e-mails. Demandez un nouveau mot de passe à la personne qui administre la console.',
    deactivated: 'Ce compte est désactivé. Adressez-vous à la personne qui administre la console.',
    samplePassword:
      'Ce mot de passe des comptes d’exemple est connu de tous : un serveur que d’autres machines atteignent le refuse.',
    unreachable: 'Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.',
    server: 'Le serveur a rencontré une erreur. Réessayez dans un instant.',
    unconfirmed: 'Cette adresse n’est pas encore confirmée : ouvrez le lien reçu par e-mail.',
    tooShort: 'Il faut au moins 10 caractères.',
    mismatch: 'Les deux mots de passe diffèrent.',
    samePassword: 'C’est votre mot de passe actuel : choisissez-en un autre.',
    weak: 'Ce mot de passe est trop facile à deviner : allongez-le.',
  },
};

export type Texts = typeof fr;
