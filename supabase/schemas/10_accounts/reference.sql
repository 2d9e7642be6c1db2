-- Sentences about accounts, roles, profiles and personal data.

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'account_field_is_fixed',
    'Ce champ d’un compte ne se modifie pas ici.',
    'L’adresse et le téléphone se changent par la connexion, l’activation par un administrateur.',
    'This field of an account cannot be changed here.',
    'Address and phone change through sign-in, activation through an administrator.'
  ),
  (
    'roles_by_admins_only',
    'Seul un administrateur peut donner ou retirer un rôle.',
    'Demandez à un administrateur.',
    'Only an administrator may give or take a role.',
    'Ask an administrator.'
  ),
  (
    'last_admin',
    'Le dernier administrateur ne peut pas perdre son rôle.',
    'Donnez d’abord ce rôle à une autre personne.',
    'The last administrator cannot lose the role.',
    'Give the role to another person first.'
  ),
  (
    'not_about_others',
    'Vous ne pouvez demander cela que pour vous-même.',
    'Ouvrez d’abord un accès motivé à cette personne, si votre rôle le permet.',
    'You may only ask this about yourself.',
    'First open a reasoned access to this person, if your role allows it.'
  ),
  (
    'account_not_found',
    'Ce compte n’existe pas.',
    'Vérifiez l’identifiant ou rechargez la liste.',
    'There is no such account.',
    'Check the identifier or reload the list.'
  ),
  (
    'not_an_action',
    'Le nom d’une action s’écrit en minuscules, chiffres et « _ », 60 caractères au plus.',
    'Corrigez le nom de l’action.',
    'The name of an action is lower-case letters, digits and “_”, at most 60.',
    'Correct the name of the action.'
  ),
  (
    'sign_in_first',
    'Connectez-vous pour continuer.',
    'Ouvrez la page de connexion.',
    'Sign in to continue.',
    'Open the sign-in page.'
  ),
  (
    'age_out_of_range',
    'L’âge doit être compris entre 18 et 100 ans (ici %s).',
    'Vérifiez la date de naissance.',
    'The age must lie between 18 and 100 (here %s).',
    'Check the birth date.'
  ),
  (
    'bmi_out_of_range',
    'Ce poids et cette taille donnent un IMC de %s, hors de 12 à 70.',
    'Vérifiez le poids (kg) et la taille (cm).',
    'This weight and height give a BMI of %s, outside 12 to 70.',
    'Check the weight (kg) and the height (cm).'
  ),
  (
    'several_weight_goals',
    'Un seul objectif de poids à la fois : perdre, maintenir ou prendre.',
    'Gardez-en un.',
    'Only one weight goal at a time: lose, keep or gain.',
    'Keep one.'
  ),
  (
    'loss_while_expecting',
    'Pas de perte de poids pendant la grossesse ou l’allaitement.',
    'Choisissez un autre objectif.',
    'No weight loss while pregnant or breastfeeding.',
    'Choose another goal.'
  ),
  (
    'loss_when_thin',
    'Pas de perte de poids avec un IMC de %s, inférieur à 18,5.',
    'Choisissez un autre objectif.',
    'No weight loss with a BMI of %s, below 18.5.',
    'Choose another goal.'
  ),
  (
    'target_too_thin',
    'Le poids visé donne un IMC de %s, inférieur à 18,5.',
    'Visez un poids plus élevé.',
    'The weight wanted gives a BMI of %s, below 18.5.',
    'Aim for a higher weight.'
  ),
  (
    'goal_against_target',
    'L’objectif contredit le poids visé (%s kg pour %s kg aujourd’hui).',
    'Changez l’objectif ou le poids visé.',
    'The goal contradicts the weight wanted (%s kg from %s kg today).',
    'Change the goal or the weight wanted.'
  ),
  (
    'pace_against_goal',
    'Le rythme visé contredit l’objectif.',
    'Un rythme négatif fait perdre, un rythme positif fait prendre.',
    'The pace wanted contradicts the goal.',
    'A negative pace loses, a positive one gains.'
  ),
  (
    'unusual_value',
    'Valeur inhabituelle : d’ordinaire entre %s et %s.',
    'Vérifiez la saisie.',
    'Unusual value: ordinarily between %s and %s.',
    'Check the figure.'
  ),
  (
    'bmi_unusual',
    'L’IMC est de %s, hors de 18,5 à 30.',
    'Vérifiez le poids et la taille.',
    'The BMI is %s, outside 18.5 to 30.',
    'Check the weight and the height.'
  ),
  (
    'bmi_high',
    'L’IMC est de %s.',
    'Un suivi médical est conseillé.',
    'The BMI is %s.',
    'Medical advice is recommended.'
  ),
  (
    'loss_when_slim',
    'Perte de poids avec un IMC de %s seulement.',
    'Un autre objectif convient sans doute mieux.',
    'Weight loss with a BMI of only %s.',
    'Another goal may suit better.'
  ),
  (
    'loss_when_old',
    'Perte de poids après 70 ans.',
    'Demandez l’avis d’un médecin.',
    'Weight loss after 70.',
    'Ask a doctor first.'
  ),
  (
    'gain_when_obese',
    'Prise de poids avec un IMC de %s.',
    'Vérifiez l’objectif.',
    'Weight gain with a BMI of %s.',
    'Check the goal.'
  ),
  (
    'reason_too_short',
    'La raison doit compter au moins %s caractères.',
    'Dites pourquoi vous avez besoin de ces données, par exemple le numéro de la demande.',
    'The reason needs at least %s characters.',
    'Say why you need these data, such as the number of the request.'
  ),
  (
    'unknown_person',
    'Ce compte n’existe pas.',
    'Rechargez la liste : il a peut-être été supprimé.',
    'This account does not exist.',
    'Reload the list: it may have been deleted.'
  ),
  (
    'access_not_open',
    'Vous n’avez pas ouvert l’accès aux données de cette personne, ou il a expiré.',
    'Ouvrez l’accès en indiquant une raison.',
    'You have not opened access to the data of this person, or it has expired.',
    'Open access and give a reason.'
  ),
  (
    'unknown_table',
    'La table « %s » ne se lit pas ainsi.',
    'Choisissez une table de données personnelles.',
    'The table “%s” cannot be read this way.',
    'Choose a table of personal data.'
  ),
  (
    'metadata_names_role',
    'Un rôle ne se donne pas par les métadonnées du compte (« %s »).',
    'Demandez à un administrateur.',
    'A role is not given through the metadata of an account (“%s”).',
    'Ask an administrator.'
  );
