-- Assembled from supabase/schemas by `npm run migrations`; never edited by hand.

-- 00_foundation/reference/messages.sql

-- Sentences that several domains say: refusals of values and documents, versions, the trash.

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'stale_version',
    'Cette fiche a été modifiée entre-temps par quelqu’un d’autre.',
    'Comparez les deux versions, puis enregistrez de nouveau.',
    'Someone else has changed this record in the meantime.',
    'Compare both versions, then save again.'
  ),
  (
    'version_required',
    'Cette modification ne dit pas de quelle version elle part.',
    'Rechargez la fiche, puis enregistrez de nouveau.',
    'This change does not say which version it starts from.',
    'Reload the record, then save again.'
  ),
  (
    'one_row_at_a_time',
    'Une modification ne porte que sur une fiche à la fois.',
    'Modifiez-les une par une, chacune avec sa version.',
    'A change is about one record at a time.',
    'Change them one by one, each with its version.'
  ),
  (
    'too_many_deleted',
    'Une suppression porte sur %s fiches au plus.',
    'Choisissez-les, et procédez en plusieurs fois.',
    'At most %s records are deleted at once.',
    'Choose them, and proceed in several steps.'
  ),
  (
    'already_taken',
    'Une autre fiche a déjà cette valeur.',
    'Choisissez-en une autre, ou ouvrez la fiche existante.',
    'Another record has this value already.',
    'Choose another one, or open the existing record.'
  ),
  (
    'id_is_fixed',
    'L’identifiant d’une fiche ne change pas.',
    'Créez une nouvelle fiche et supprimez celle-ci.',
    'The identifier of a record never changes.',
    'Create a new record and delete this one.'
  ),
  (
    'forbidden',
    'Votre rôle ne permet pas cette action.',
    'Demandez à un administrateur de vous donner le rôle nécessaire.',
    'Your role does not allow this action.',
    'Ask an administrator for the role it needs.'
  ),
  (
    'not_an_object',
    'Cette valeur doit être un objet.',
    'Envoyez des paires nom : valeur.',
    'This value must be an object.',
    'Send name: value pairs.'
  ),
  (
    'not_a_list',
    'Cette valeur doit être une liste simple.',
    'Envoyez une liste de valeurs, sans liste à l’intérieur.',
    'This value must be a plain list.',
    'Send a list of values, without lists inside.'
  ),
  (
    'not_a_text',
    'Cette valeur doit être un texte.',
    'Saisissez un texte.',
    'This value must be a text.',
    'Type a text.'
  ),
  (
    'not_a_number',
    'Cette valeur doit être un nombre.',
    'Saisissez un nombre, par exemple 12,5.',
    'This value must be a number.',
    'Type a number, such as 12.5.'
  ),
  (
    'required',
    'Ce champ est obligatoire.',
    'Remplissez-le avant d’enregistrer.',
    'This field is required.',
    'Fill it in before saving.'
  ),
  (
    'too_long',
    'Ce texte dépasse %s caractères.',
    'Raccourcissez-le.',
    'This text is longer than %s characters.',
    'Shorten it.'
  ),
  (
    'control_characters',
    'Ce texte contient des caractères invisibles.',
    'Retapez-le au lieu de le coller.',
    'This text holds invisible characters.',
    'Type it again instead of pasting it.'
  ),
  (
    'too_many_items',
    'Cette liste dépasse %s éléments.',
    'Retirez-en.',
    'This list has more than %s items.',
    'Remove some.'
  ),
  (
    'out_of_range',
    'La valeur doit être comprise entre %s et %s.',
    'Vérifiez la saisie et l’unité.',
    'The value must lie between %s and %s.',
    'Check the figure and its unit.'
  ),
  (
    'not_restorable',
    'La table « %s » n’a pas de corbeille.',
    'Vérifiez le nom de la table.',
    'The table “%s” has no trash.',
    'Check the name of the table.'
  ),
  (
    'not_in_trash',
    'Fiches demandées qui ne sont pas dans la corbeille : %s.',
    'Rechargez la liste : elles ont peut-être déjà été rétablies.',
    'Requested records that are not in the trash: %s.',
    'Reload the list: they may have been restored already.'
  ),
  (
    'cites_missing_record',
    'Ce que vous rétablissez cite une fiche qui n’existe plus.',
    'Rétablissez d’abord cette fiche depuis la corbeille.',
    'What you restore cites a record that no longer exists.',
    'Restore that record from the trash first.'
  ),
  (
    'restore_conflicts',
    'Une fiche existante porte déjà le même identifiant ou le même code.',
    'Modifiez ou supprimez d’abord cette fiche.',
    'An existing record already has the same identifier or code.',
    'Change or delete that record first.'
  ),
  (
    'ids_out_of_range',
    'Choisissez entre 1 et %s fiches.',
    'Procédez en plusieurs fois.',
    'Choose between 1 and %s records.',
    'Proceed in several steps.'
  ),
  (
    'unknown_key',
    'Le champ « %s » n’existe pas ici.',
    'Retirez-le ou corrigez son nom.',
    'There is no field “%s” here.',
    'Remove it or correct its name.'
  ),
  (
    'unknown_unit',
    'L’unité « %s » n’existe pas.',
    'Choisissez une unité de la liste.',
    'There is no unit “%s”.',
    'Choose a unit from the list.'
  ),
  (
    'unknown_meal',
    'Le repas « %s » n’existe pas.',
    'Utilisez petit_dejeuner, dejeuner, diner ou collation.',
    'There is no meal “%s”.',
    'Use petit_dejeuner, dejeuner, diner or collation.'
  ),
  (
    'unknown_choice',
    'La valeur « %s » n’est pas proposée.',
    'Choisissez une valeur de la liste.',
    'The value “%s” is not one of the choices.',
    'Choose a value from the list.'
  ),
  (
    'not_an_id',
    'Cet identifiant est mal formé.',
    'Choisissez l’élément dans la liste.',
    'This identifier is malformed.',
    'Choose the item from the list.'
  ),
  (
    'not_yes_or_no',
    'Cette valeur doit être vraie ou fausse.',
    'Cochez ou décochez la case.',
    'This value must be true or false.',
    'Tick or untick the box.'
  ),
  (
    'not_a_time',
    'Une heure s’écrit HH:MM, de 00:00 à 23:59.',
    'Saisissez une heure, par exemple 12:30.',
    'A time is written HH:MM, from 00:00 to 23:59.',
    'Type a time, such as 12:30.'
  ),
  (
    'value_refused',
    'Cette valeur n’est pas acceptée (règle %s).',
    'Vérifiez la saisie.',
    'This value is not accepted (rule %s).',
    'Check the figure.'
  ),
  (
    'text_length',
    'Ce texte doit compter de %s à %s caractères.',
    'Complétez-le ou raccourcissez-le.',
    'This text needs %s to %s characters.',
    'Complete or shorten it.'
  ),
  (
    'not_a_choice',
    'Une des valeurs n’est pas proposée.',
    'Choisissez dans la liste.',
    'One of the values is not among the choices.',
    'Choose from the list.'
  );

-- 00_foundation/reference/units.sql

-- The units of amounts.

insert into private.units (key, label_fr, label_en, kind, factor) values
  ('mg', 'mg', 'mg', 'mass', 0.001),
  ('g', 'g', 'g', 'mass', 1),
  ('kg', 'kg', 'kg', 'mass', 1000),
  ('ml', 'ml', 'ml', 'volume', 1),
  ('cl', 'cl', 'cl', 'volume', 10),
  ('dl', 'dl', 'dl', 'volume', 100),
  ('l', 'l', 'l', 'volume', 1000),
  ('cuillere_a_cafe', 'c. à café', 'tsp', 'volume', 5),
  ('cuillere_a_soupe', 'c. à soupe', 'tbsp', 'volume', 15),
  ('verre', 'verre', 'glass', 'volume', 200),
  ('pincee', 'pincée', 'pinch', 'mass', 0.3),
  ('piece', 'pièce', 'piece', 'measure', null),
  ('tranche', 'tranche', 'slice', 'measure', null),
  ('gousse', 'gousse', 'clove', 'measure', null),
  ('botte', 'botte', 'bunch', 'measure', null),
  ('bouquet', 'bouquet', 'bouquet', 'measure', null),
  ('brin', 'brin', 'sprig', 'measure', null),
  ('branche', 'branche', 'stick', 'measure', null),
  ('feuille', 'feuille', 'leaf', 'measure', null),
  ('filet', 'filet', 'drizzle', 'measure', null),
  ('poignee', 'poignée', 'handful', 'measure', null),
  ('noix', 'noix', 'knob', 'measure', null),
  ('noisette', 'noisette', 'small knob', 'measure', null),
  ('sachet', 'sachet', 'packet', 'measure', null),
  ('boite', 'boîte', 'tin', 'measure', null),
  ('pot', 'pot', 'pot', 'measure', null),
  ('cube', 'cube', 'cube', 'measure', null),
  ('carre', 'carré', 'square', 'measure', null),
  ('tete', 'tête', 'head', 'measure', null),
  ('baton', 'bâton', 'stick', 'measure', null),
  ('dose', 'dose', 'dose', 'measure', null),
  ('grain', 'grain', 'grain', 'measure', null),
  ('morceau', 'morceau', 'lump', 'measure', null);

-- 10_accounts/reference.sql

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
    'Cette action n’a pas de limite connue.',
    'Corrigez le nom de l’action, ou ajoutez-la à private.action_limits.',
    'This action has no known limit.',
    'Correct the name of the action, or add it to private.action_limits.'
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

-- 10_accounts/reference/limits.sql

-- What may be done how often, and what is said at the doors of sign-in.

insert into private.action_limits (action_type, max_actions, window_minutes, description) values
  ('sign_in_pair', 10, 15, 'Wrong passwords for one account from one address of the network.'),
  ('sign_in_account', 50, 60, 'Wrong passwords for one account from anywhere.'),
  ('sign_in_address', 100, 15, 'Wrong passwords from one address of the network.'),
  ('recovery_code_account', 5, 60, 'Wrong codes for one account: as long as a code lives.'),
  ('recovery_code_address', 20, 60, 'Wrong codes from one address of the network.'),
  ('recovery_mail_account', 10, 60, 'E-mails asked for one account.'),
  ('recovery_mail_address', 30, 60, 'E-mails asked from one address of the network.'),
  ('email_change_account', 5, 60, 'New addresses that a member of staff asks for.'),
  ('email_change_address', 20, 60, 'New addresses asked for from one address of the network.'),
  ('search_address', 600, 1, 'Searches of foods and recipes from one address of the network.'),
  ('people_search', 120, 1, 'Searches of people by one member of staff, who types.'),
  ('personal_access', 60, 60, 'Accesses to personal data that one member of staff opens.'),
  ('personal_read', 600, 60, 'Readings of personal data by one member of staff.'),
  ('personal_export', 60, 60, 'Backups of one person by one administrator.'),
  ('full_backup', 30, 60, 'Backups of everything that one administrator asks for.'),
  ('erasure', 60, 60, 'People whom one administrator erases.'),
  ('export', 60, 60, 'Lists that one person exports as a file.');

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'too_many_actions',
    'Vous avez fait cela trop souvent en peu de temps.',
    'Réessayez dans %s minutes.',
    'You have done this too often in a short time.',
    'Try again in %s minutes.'
  ),
  (
    'too_many_tries',
    'Trop d’essais en peu de temps.',
    'Réessayez dans %s minutes.',
    'Too many tries in a short time.',
    'Try again in %s minutes.'
  ),
  (
    'mail_not_configured',
    'Ce serveur n’envoie pas d’e-mails.',
    'Demandez un nouveau mot de passe à la personne qui administre la console.',
    'This server sends no e-mail.',
    'Ask whoever administers the console for a new password.'
  ),
  (
    'sample_password',
    'Ce mot de passe des comptes d’exemple est connu de tous : un serveur que d’autres machines '
    'atteignent le refuse.',
    'Créez votre accès : npm run staff -- grant EMAIL admin.',
    'This password of the sample accounts is known to everyone: a server that other machines can '
    'reach refuses it.',
    'Make an account of your own: npm run staff -- grant EMAIL admin.'
  ),
  (
    'account_deactivated',
    'Ce compte est désactivé.',
    'Adressez-vous à la personne qui administre la console.',
    'This account is deactivated.',
    'Ask whoever administers the console.'
  ),
  (
    'email_by_support',
    'L’adresse e-mail d’un compte se change avec le support.',
    'Écrivez-lui depuis votre adresse actuelle.',
    'The e-mail address of an account is changed with support.',
    'Write to them from your present address.'
  ),
  (
    'session_ended',
    'Votre session est terminée.',
    'Connectez-vous de nouveau.',
    'Your session has ended.',
    'Sign in again.'
  );

-- 20_foods/reference/1_nutrients.sql

-- The nutrients, with their bounds and daily reference intakes.

insert into public.nutrients (
  key, label_fr, label_en, unit, nutrient_group, ciqual_code, display_order, decimals,
  reference_intake, reference_source, min_value, max_value
) values
  ('energy_kj', 'Énergie (kJ)', 'Energy (kJ)', 'kJ', 'energie', '327', 10, 0, 8400, 'UE 1169/2011', 0, 3800),
  ('energy_kcal', 'Énergie (kcal)', 'Energy (kcal)', 'kcal', 'energie', '328', 20, 0, 2000, 'UE 1169/2011', 0, 900),
  ('water_g', 'Eau', 'Water', 'g', 'macronutriments', '400', 30, 1, null, null, 0, 100),
  ('protein_g', 'Protéines', 'Protein', 'g', 'macronutriments', '25000', 40, 1, 50, 'UE 1169/2011', 0, 100),
  ('carbohydrate_g', 'Glucides', 'Carbohydrates', 'g', 'macronutriments', '31000', 50, 1, 260, 'UE 1169/2011', 0, 100),
  ('sugars_g', 'Sucres', 'Sugars', 'g', 'macronutriments', '32000', 60, 1, 90, 'UE 1169/2011', 0, 100),
  ('polyols_g', 'Polyols', 'Polyols', 'g', 'macronutriments', '34000', 70, 1, null, null, 0, 100),
  ('fiber_g', 'Fibres alimentaires', 'Dietary fibre', 'g', 'macronutriments', '34100', 80, 1, 30, 'Anses 2016', 0, 100),
  ('alcohol_g', 'Alcool', 'Alcohol', 'g', 'macronutriments', '60000', 90, 1, null, null, 0, 100),
  ('organic_acids_g', 'Acides organiques', 'Organic acids', 'g', 'macronutriments', '65000', 100, 2, null, null, 0, 100),
  ('salt_g', 'Sel', 'Salt', 'g', 'macronutriments', '10004', 110, 2, 6, 'UE 1169/2011', 0, 100),
  ('fat_g', 'Lipides', 'Fat', 'g', 'acides_gras', '40000', 120, 1, 70, 'UE 1169/2011', 0, 100),
  ('saturated_fat_g', 'Acides gras saturés', 'Saturated fat', 'g', 'acides_gras', '40302', 130, 1, 20, 'UE 1169/2011', 0, 100),
  ('monounsaturated_fat_g', 'Acides gras mono-insaturés', 'Monounsaturated fat', 'g', 'acides_gras', '40303', 140, 1, null, null, 0, 100),
  ('polyunsaturated_fat_g', 'Acides gras poly-insaturés', 'Polyunsaturated fat', 'g', 'acides_gras', '40304', 150, 1, null, null, 0, 100),
  ('ala_g', 'Acide alpha-linolénique (ALA)', 'Alpha-linolenic acid (ALA)', 'g', 'acides_gras', '41833', 160, 3, null, null, 0, 100),
  ('epa_g', 'EPA', 'EPA', 'g', 'acides_gras', '42053', 170, 3, null, null, 0, 100),
  ('dha_g', 'DHA', 'DHA', 'g', 'acides_gras', '42263', 180, 3, null, null, 0, 100),
  ('cholesterol_mg', 'Cholestérol', 'Cholesterol', 'mg', 'acides_gras', '75100', 190, 0, null, null, 0, 10000),
  ('sodium_mg', 'Sodium', 'Sodium', 'mg', 'mineraux', '10110', 200, 0, null, null, 0, 40000),
  ('magnesium_mg', 'Magnésium', 'Magnesium', 'mg', 'mineraux', '10120', 210, 1, 375, 'UE 1169/2011', 0, 10000),
  ('potassium_mg', 'Potassium', 'Potassium', 'mg', 'mineraux', '10190', 220, 0, 2000, 'UE 1169/2011', 0, 50000),
  ('calcium_mg', 'Calcium', 'Calcium', 'mg', 'mineraux', '10200', 230, 0, 800, 'UE 1169/2011', 0, 40000),
  ('iron_mg', 'Fer', 'Iron', 'mg', 'mineraux', '10260', 240, 2, 14, 'UE 1169/2011', 0, 1000),
  ('zinc_mg', 'Zinc', 'Zinc', 'mg', 'mineraux', '10300', 250, 2, 10, 'UE 1169/2011', 0, 500),
  ('selenium_ug', 'Sélénium', 'Selenium', 'µg', 'mineraux', '10340', 260, 1, 55, 'UE 1169/2011', 0, 5000),
  ('iodine_ug', 'Iode', 'Iodine', 'µg', 'mineraux', '10530', 270, 1, 150, 'UE 1169/2011', 0, 1000000),
  ('retinol_ug', 'Rétinol', 'Retinol', 'µg', 'vitamines', '51200', 280, 0, null, null, 0, 100000),
  ('beta_carotene_ug', 'Bêta-carotène', 'Beta-carotene', 'µg', 'vitamines', '51330', 290, 0, null, null, 0, 500000),
  ('vitamin_d_ug', 'Vitamine D', 'Vitamin D', 'µg', 'vitamines', '52100', 300, 2, 5, 'UE 1169/2011', 0, 1000),
  ('vitamin_e_mg', 'Vitamine E', 'Vitamin E', 'mg', 'vitamines', '53100', 310, 2, 12, 'UE 1169/2011', 0, 1000),
  ('vitamin_c_mg', 'Vitamine C', 'Vitamin C', 'mg', 'vitamines', '55100', 320, 1, 80, 'UE 1169/2011', 0, 10000),
  ('vitamin_b1_mg', 'Vitamine B1 (thiamine)', 'Vitamin B1 (thiamin)', 'mg', 'vitamines', '56100', 330, 2, 1.1, 'UE 1169/2011', 0, 100),
  ('vitamin_b2_mg', 'Vitamine B2 (riboflavine)', 'Vitamin B2 (riboflavin)', 'mg', 'vitamines', '56200', 340, 2, 1.4, 'UE 1169/2011', 0, 100),
  ('vitamin_b3_mg', 'Vitamine B3 (niacine)', 'Vitamin B3 (niacin)', 'mg', 'vitamines', '56310', 350, 2, 16, 'UE 1169/2011', 0, 1000),
  ('vitamin_b6_mg', 'Vitamine B6', 'Vitamin B6', 'mg', 'vitamines', '56500', 360, 2, 1.4, 'UE 1169/2011', 0, 100),
  ('vitamin_b12_ug', 'Vitamine B12', 'Vitamin B12', 'µg', 'vitamines', '56600', 370, 2, 2.5, 'UE 1169/2011', 0, 1000),
  ('vitamin_b9_ug', 'Vitamine B9 (folates)', 'Vitamin B9 (folate)', 'µg', 'vitamines', '56700', 380, 1, 200, 'UE 1169/2011', 0, 10000);

update public.nutrients
set reference_source = 'Règlement (UE) n° 1169/2011, annexe XIII'
where reference_source = 'UE 1169/2011';

-- 20_foods/reference/2_foods.sql

-- Reference foods: 616 foods that French recipes use, with their real values per 100 g. One statement of
-- two lines a food, hence its length.
--
-- Values, scientific and official names: Anses. 2025. Table de composition nutritionnelle des
-- aliments Ciqual 2025, doi 10.57745/RDMHWY, Licence Ouverte 2.0 (Etalab). Names of cooks,
-- categories, allergens and diets were added by hand.
-- Season months: datagir / ADEME (MIT licence), completed by hand where it has none or breaks off
-- (chicory, fennel). Prices: INSEE, mean retail prices of August 2026
-- (Licence Ouverte 2.0); a price per piece was divided by the weight of the piece. Other prices are
-- estimates of the usual price in a French shop, marked as such.
-- Allergens speak of the recipe, not of traces left by a shared workshop; what a label may or may
-- not declare (sulphites of dried fruit, ground spices …) is undecided, and so is everything that a
-- composite food is not known to contain. Diets say what the allergens say: gluten-free where gluten
-- is ruled out, lactose-free where milk is. A cheese made with rennet is not called vegetarian, for
-- its label alone tells which rennet.

-- One row a food. `amounts` follows the order of nutrient_order; null is unknown. Allergens in
-- neither list are ruled out; where `undecided` is null, nobody has decided any that the food does not
-- contain. Where `months` is null, it is not grown here. The price source `INSEE/piece` is a price per
-- piece, hence an estimate per kg.
with reference (
  code, name_fr, name_en, scientific_name, ciqual_name, common_names, category, subcategory,
  contains, undecided, diets, months, price, price_source, density, edible, units, score_rule, amounts
) as (
  values
    -- legumes
    ('20052', 'Artichaut cru', 'Artichoke, raw', 'Cynara cardunculus L.', 'Artichaut, cru', '{artichauts,"artichaut camus",poivrade}', 'legumes', 'légumes fleurs', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{5,6,7,8,9}', 4.2, 'estimation', null, 0.4, '{"piece":300}', null,
      '[190,45.4,84.9,3.27,4.84,0.99,null,5.4,0.15,0.036,0.005,0.064,null,0,0,0,0,0.27,0.24,94,60,370,44,1.28,0.49,0.23,1.08,0,8,0,0.19,11.7,0.072,0.066,1.05,0.12,0,68]'),
    ('20156', 'Fond d''artichaut en conserve, égoutté', 'Artichoke bottom, canned, drained', 'Cynara cardunculus L.', 'Artichaut, fond, appertisé, égoutté', '{"fonds d''artichaut"}', 'legumes', 'légumes fleurs', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 9.5, 'estimation', null, null, '{"piece":40}', null,
      '[98.1,23.4,91.3,1.2,3.02,0.8,"< 0,5",2.6,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",null,0,0.43,0.73,293,20,140,36,0.36,0.2,"< 20","< 20",0,10.7,"< 0,25",0.42,18,0.041,"< 0,01",0.2,0.22,null,53.6]'),
    ('20279', 'Asperge verte crue', 'Green asparagus, raw', 'Asparagus officinalis L.', 'Asperge, verte, crue', '{"asperges vertes"}', 'legumes', 'légumes tiges', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{4,5,6}', 9.8, 'estimation', null, 0.75, '{"piece":25,"botte":500}', null,
      '[103,24.7,92.5,2.46,2.03,1.5,null,2.15,0.27,0.069,0.007,0.16,0.013,0,0,0,0,null,0.014,3.85,12.2,267,22.4,1,null,null,null,0,null,0,null,15.5,null,null,null,0.15,0,150]'),
    ('20282', 'Asperge blanche crue, pelée', 'White asparagus, raw, peeled', 'Asparagus officinalis L.', 'Asperge, blanche ou violette, pelée, crue', '{"asperges blanches","asperge violette"}', 'legumes', 'légumes tiges', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{4,5,6}', 11.5, 'estimation', null, 0.65, '{"piece":40,"botte":500}', null,
      '[88.2,21,93.2,2.2,1.62,1.62,null,2.1,0.12,0.04,0.0045,0.05,0.0042,0,0,0,0,0.16,0.005,2,14,202,24,2.14,0.54,1.33,1.91,0,449,0,1.13,5.6,0.14,0.14,0.98,0.091,0,52]'),
    ('20053', 'Aubergine crue', 'Aubergine, raw', 'Solanum melongena L.', 'Aubergine, crue', '{aubergines,bringelle,mélongène}', 'legumes', 'légumes fruits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7,8,9}', 3.4, 'estimation', null, 0.9, '{"piece":300}', null,
      '[95.5,22.9,92.3,0.98,2.7,2.7,null,3,0.18,0.034,0.016,0.076,0.0091,0,0,0,0,0.18,0.005,2,14,229,9,0.23,0.16,0.4,0.48,0,14,0,0.3,2.2,0.039,0.037,0.65,0.084,0,22]'),
    ('20091', 'Betterave rouge crue', 'Beetroot, raw', 'Beta vulgaris var. vulgaris L.', 'Betterave rouge, crue', '{betteraves,"carotte rouge"}', 'legumes', 'légumes racines', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,10,11,12}', 2.6, 'estimation', null, 0.8, '{"piece":150}', null,
      '[169,40.2,87.6,1.61,6.34,6.34,null,2.8,0.17,0.027,0.032,0.06,0.01,0,0,0,0,0.43,0.2,78,23,325,16,0.8,0.35,0.2,0.45,0,20,0,0.04,4.9,0.031,0.04,0.33,0.067,0,109]'),
    ('20003', 'Betterave rouge cuite', 'Beetroot, cooked', 'Beta vulgaris var. vulgaris L.', 'Betterave rouge, cuite', '{"betteraves cuites"}', 'legumes', 'légumes racines', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,10,11,12}', 4.1, 'estimation', null, 0.95, '{"piece":150}', null,
      '[175,41.5,88.3,1.44,7.13,6.7,"< 0,5",2.5,0.4,0.15,0.13,0.07,"< 0,01","< 0,01","< 0,01",0,0,0.13,0.23,90,17,320,24,0.29,0.29,"< 20","< 20",0,"< 5",0,"< 0,08","< 0,5","< 0,015","< 0,01","< 0,1",0.031,0,12.4]'),
    ('20004', 'Blette crue, côtes', 'Swiss chard stems, raw', 'Beta vulgaris var. cycla L.', 'Bette ou blette, côte (sans feuille), crue', '{blettes,bettes,poirée,"côtes de blette"}', 'legumes', 'légumes tiges', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7,8,9,10,11}', 3.2, 'estimation', null, 0.85, '{"botte":700}', null,
      '[53.5,12.8,95.4,1,1.63,1.2,"< 0,5",1.8,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.13,0.57,null,17,300,25,0.85,0.07,"< 20","< 20",0,25.9,"< 0,25",0.25,3.08,"< 0,015",0.015,"< 0,1",0.036,null,24.7]'),
    ('20057', 'Brocoli cru', 'Broccoli, raw', 'Brassica oleracea L. var. italica Plenck', 'Brocoli, cru', '{brocolis,broccoli}', 'legumes', 'choux', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{9,10,11}', 3.6, 'estimation', null, 0.65, '{"piece":500}', null,
      '[134,31.9,90,2.9,2.15,1.7,null,2.6,0.36,0.047,0.018,0.1,null,0,0,0,0,1.1,0.075,30,23,321,47.5,0.81,0.41,1.21,3.63,0,361,0,0.78,91.2,0.068,0.12,0.64,0.17,0,67]'),
    ('20204', 'Brocoli surgelé', 'Broccoli, frozen', 'Brassica oleracea L. var. italica Plenck', 'Brocoli, surgelé, cru', '{"brocolis surgelés"}', 'legumes', 'choux', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 3.1, 'estimation', null, null, '{}', null,
      '[110,26.4,90.6,2.78,1.5,1.24,null,2.75,0.42,0.076,0.024,0.16,0.005,0,0,0,0,null,0.046,18.5,16,250,41,0.72,0.34,2.8,null,0,675,0,1.35,68.3,0.072,0.11,0.46,0.18,0,94]'),
    ('20009', 'Carotte crue', 'Carrot, raw', 'Daucus carota L. subsp. Sativus', 'Carotte, crue', '{carottes}', 'legumes', 'légumes racines', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,9,10,11,12}', 2.21, 'INSEE', null, 0.85, '{"piece":90,"botte":500}', null,
      '[127,30.2,90,0.78,5.16,4.85,"< 0,01",2.9,"< 0,5","< 0,15","< 0,15","< 0,15","< 0,15","< 0,15","< 0,15",0,0,0.2,0.12,49,13.6,274,36.2,"< 0,25","< 0,5","< 0,83","< 20",0,13200,"< 0,1",0.21,3.73,0.05,0.03,0.41,0.14,0,11.2]'),
    ('20023', 'Céleri branche cru', 'Celery stalks, raw', 'Apium graveolens', 'Céleri branche, cru', '{"céleri en branches","céleri à côtes"}', 'legumes', 'légumes tiges', '{celery}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7,8,9,10,11}', 2.9, 'estimation', null, 0.75, '{"branche":60,"piece":500}', null,
      '[64.2,15.4,93.4,0.63,2.41,1.3,0.8,2.2,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.047,0.2,79,11,390,46,0.06,0.09,"< 20","< 20",0,74.6,0,"< 0,08",5.51,"< 0,015","< 0,01","< 0,1",0.052,0,56.8]'),
    ('20055', 'Céleri-rave cru', 'Celeriac, raw', 'Apium graveolens L. var. rapaceum (Mill.) Gaudin', 'Céleri-rave, cru', '{céleris-raves,"céleri boule"}', 'legumes', 'légumes racines', '{celery}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,10,11,12}', 2.6, 'estimation', null, 0.75, '{"piece":700}', null,
      '[109,26.3,88.8,1.38,3.98,1.6,2.2,4.5,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.056,0.085,34,13,500,40,0.28,0.33,"< 20","< 20",0,"< 5",0,0.12,2.87,0.059,0.041,0.3,0.2,0,39]'),
    ('20056', 'Champignon de Paris cru', 'Button mushroom, raw', 'Agaricus bisporus', 'Champignon de Paris ou champignon de couche, cru', '{"champignons de Paris","champignons de couche"}', 'legumes', 'champignons', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,4,5,6,7,8,9,10,11,12}', 6.6, 'INSEE', null, 0.9, '{"piece":25}', null,
      '[88.2,21,93.9,2.11,1.83,1.55,0.28,1,0.36,0.067,0.02,0.12,0.00021,0,0,0,0,0.14,0.098,39,10.4,364,3,0.31,0.53,7.11,4.81,0,0,0.3,0.02,3.18,0.059,0.13,4.49,0.15,0,28]'),
    ('20160', 'Cèpe cru', 'Porcini mushroom, raw', 'Boletus edulis', 'Champignon, cèpe, cru', '{cèpes,bolet}', 'legumes', 'champignons', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{8,9,10,11}', 32, 'estimation', null, 0.9, '{"piece":70}', null,
      '[121,28.8,90.3,3.23,2,1.28,0.45,2.12,0.49,0.12,0,0.37,null,0,0,0,0,null,0.048,21,12,361,22.7,1.07,0.4,null,null,0,null,3.1,0.04,2.83,0.21,0.32,4.45,0.18,null,44]'),
    ('20103', 'Girolle crue', 'Chanterelle, raw', 'Cantharellus cibarius fries.', 'Champignon, chanterelle ou girolle, crue', '{girolles,chanterelles}', 'legumes', 'champignons', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7,8,9,10}', 28, 'estimation', null, 0.9, '{}', null,
      '[102,24.7,89.9,1.49,1.77,1.16,0.42,3.8,0.53,0.5,null,null,null,0,0,0,0,null,0.023,9,13,506,15,3.47,0.71,0.65,2.15,0,null,5.3,0.06,5.67,0.015,0.22,4.09,0.044,0,2]'),
    ('20105', 'Morille crue', 'Morel, raw', 'Morchella esculenta pers.', 'Champignon, morille, crue', '{morilles}', 'legumes', 'champignons', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{3,4,5,6}', 60, 'estimation', null, 0.95, '{}', null,
      '[97.9,23.5,89.6,3.12,0.1,0.057,0.043,2.8,0.57,0.065,0.052,0.43,0,0,0,0,0,null,0.053,21,19,411,43,1.2,2.03,null,null,0,0,5.1,0.05,5,0.069,0.21,2.25,0.14,null,9]'),
    ('20114', 'Pleurote crue', 'Oyster mushroom, raw', 'Pleurotus spp.', 'Champignon, pleurote, crue', '{pleurotes}', 'legumes', 'champignons', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 13.5, 'estimation', null, 0.95, '{}', null,
      '[112,26.8,89.2,3.31,1.5,1.07,0.43,2.3,0.41,0.062,0.031,0.12,null,0,0,0,0,null,0.045,18,18,420,3,1.33,0.77,null,null,0,29,0.7,0,4,0.13,0.35,4.96,0.11,0,38]'),
    ('20116', 'Chou blanc cru', 'White cabbage, raw', 'Brassica oleracea L. convar. capitata L. var. alba', 'Chou blanc, cru', '{"choux blancs","chou cabus"}', 'legumes', 'choux', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,10,11,12}', 1.9, 'estimation', null, 0.8, '{"piece":1200}', null,
      '[147,35.2,90,1.38,4.63,4.2,"< 0,5",3.5,0.6,0.27,0.17,0.1,0.04,"< 0,01","< 0,01",0,0,0.18,0.033,13,11,240,59,0.3,0.16,20,"< 20",0,"< 5",0,"< 0,08",8.88,0.04,"< 0,01",0.2,0.17,0,69.6]'),
    ('20014', 'Chou rouge cru', 'Red cabbage, raw', 'Brassica oleracea L. convar. capitata L. var. rubra', 'Chou rouge, cru', '{"choux rouges"}', 'legumes', 'choux', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,10,11,12}', 2.1, 'estimation', null, 0.8, '{"piece":1200}', null,
      '[111,26.4,90.7,1.13,4.33,3.9,"< 0,5",2.8,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.25,0.035,14,9.7,260,36,0.25,0.15,"< 20","< 20",0,"< 5",0,"< 0,08",18.7,0.036,"< 0,01",0.12,0.14,0,31.9]'),
    ('20069', 'Chou vert cru', 'Green cabbage, raw', 'Brassica oleracea var. capitata', 'Chou vert, cru', '{"choux verts","chou pommé","chou de Milan"}', 'legumes', 'choux', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,10,11,12}', 2.2, 'estimation', null, 0.8, '{"piece":1200,"feuille":30}', null,
      '[102,24.4,92.1,1.43,2.74,2.74,null,2.55,0.14,0.023,0.013,0.06,0.031,0,0,0,0,0.47,0.051,20.5,17.5,223,42.3,0.5,0.2,1.86,3.05,0,321,0,0.16,40.2,0.058,0.033,0.28,0.13,0,59.3]'),
    ('20346', 'Chou kale cru', 'Kale, raw', 'Brassica oleracea var. sabellica L.', 'Chou kale, cru', '{"chou frisé non pommé"}', 'legumes', 'choux', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,10,11,12}', 7.5, 'estimation', null, 0.75, '{}', null,
      '[143,34.6,89.6,2.92,0.32,0.32,null,4.1,1.49,0.18,0.1,0.67,null,0,0,0,0,null,0.13,53,33,348,254,1.6,0.39,null,null,0,2870,0,0.66,93.4,0.11,0.35,1.18,0.15,0,62]'),
    ('20340', 'Pak choï cru', 'Pak choi, raw', 'Brassica rapa L. subsp. Chinensis', 'Chou chinois pak choï ou pak choy (feuilles vertes ressemblant à des blettes), cru', '{"bok choy","chou chinois"}', 'legumes', 'choux', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 4.8, 'estimation', null, 0.9, '{"piece":250}', null,
      '[61.3,14.6,95.3,1.5,1.2,1.18,null,1,0.2,0.027,0.015,0.096,0.051,0,0,0,0,null,0.16,65,19,252,105,0.8,0.19,null,null,0,2680,0,0.09,45,0.04,0.07,0.5,0.19,0,66]'),
    ('20058', 'Chou de Bruxelles cru', 'Brussels sprout, raw', 'Brassica oleracea L. var. Gemnifera (DC.) Zenker', 'Chou de Bruxelles, cru', '{"choux de Bruxelles"}', 'legumes', 'choux', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,10,11,12}', 4.3, 'estimation', null, 0.85, '{"piece":15}', null,
      '[184,43.9,86,3.38,4.59,2.2,null,3.8,0.3,0.062,0.023,0.15,0.12,0,0,0,0,0.56,0.063,25,23,389,42,1.4,0.42,1.32,0.59,0,450,0,0.88,85,0.14,0.09,0.75,0.22,0,61]'),
    ('20016', 'Chou-fleur cru', 'Cauliflower, raw', 'Brassica oleracea L. var. botrytis L.', 'Chou-fleur, cru', '{choux-fleurs}', 'legumes', 'choux', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,9,10,11,12}', 4.58, 'INSEE/piece', null, 0.6, '{"piece":1000}', null,
      '[104,24.9,92.9,1.81,2.13,1.7,"< 0,5",2.2,0.7,0.24,0.14,0.25,0.17,"< 0,01","< 0,01",0,0,0.046,0.015,6,9.8,270,23,0.27,0.22,"< 20","< 20",0,"< 5",0,"< 0,08",48.2,0.031,"< 0,01",0.26,0.22,0,56.2]'),
    ('20280', 'Chou romanesco cru', 'Romanesco broccoli, raw', 'Brassica oleracea var. botrytis', 'Chou romanesco ou brocoli à pomme, cru', '{romanesco}', 'legumes', 'choux', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,9,10,11,12}', 3.9, 'estimation', null, 0.6, '{"piece":700}', null,
      '[124,29.7,89.8,2.95,2.2,2.2,null,3.2,0.3,0.047,0.028,0.13,null,0,0,0,0,null,0.058,23,20,300,33,0.73,0.64,null,null,0,93,0,0.04,88.1,0.08,0.1,0.73,0.22,0,57]'),
    ('20019', 'Concombre cru, avec peau', 'Cucumber, raw, with skin', 'Cucumis sativus L.', 'Concombre, chair et peau, cru', '{concombres}', 'legumes', 'légumes fruits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{5,6,7,8,9,10}', 2.7, 'estimation', null, 0.97, '{"piece":300}', null,
      '[71,16.8,95.2,0.65,2.87,1.67,0.039,0.5,0.11,0.037,0.005,0.032,0.015,0,0,0,0,0.26,0.012,4.8,13.6,157,19.2,0.13,0.095,"< 10",1.18,0,45,0,0.03,2.8,0.027,0.033,0.098,0.04,0,7]'),
    ('20138', 'Courge butternut crue', 'Butternut squash, raw', 'Cucurbita moschata', 'Courge butternut (doubeurre), chair sans peau, crue', '{doubeurre,"courges butternut"}', 'legumes', 'courges', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,9,10,11,12}', 2.6, 'estimation', null, 0.8, '{"piece":1200}', null,
      '[129,30.5,86.4,1,5.4,2.2,null,2,0.1,0.021,0.007,0.042,null,0,0,0,0,null,0.01,4,34,352,48,0.7,0.15,null,null,0,4230,0,1.44,21,0.1,0.02,1.2,0.15,0,27]'),
    ('20132', 'Potimarron cru', 'Red kuri squash, raw', 'Cucurbita maxima', 'Potimarron, chair sans peau, cru', '{potimarrons}', 'legumes', 'courges', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,9,10,11,12}', 2.9, 'estimation', null, 0.85, '{"piece":1300}', null,
      '[92.7,22.1,91.5,0.95,3.1,1.69,null,1.7,0.28,0.027,0.002,0.051,0.033,0,0,0,0,null,0.074,29.7,7.13,342,18.5,0.38,0.11,"< 3,35",0.43,0,null,0,0.1,9.86,0.03,0.02,0.2,0.05,0,36]'),
    ('20044', 'Potiron cru', 'Pumpkin, raw', 'Cucurbita maxima', 'Potiron, cru', '{potirons,citrouille,giraumon}', 'legumes', 'courges', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,9,10,11,12}', 2.4, 'estimation', null, 0.75, '{}', null,
      '[85.1,20.1,93.7,1.05,3.5,1.93,null,0.5,0.1,0.051,0.012,0.0075,null,0,0,0,0,null,0.0025,1,12,271,20.5,0.85,0.24,null,null,0,3350,0,1.06,10.7,0.04,0.065,0.55,0.041,0,12]'),
    ('20020', 'Courgette crue', 'Courgette, raw', 'Cucurbita pepo L.', 'Courgette, chair et peau, crue', '{courgettes,zucchini}', 'legumes', 'légumes fruits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{5,6,7,8,9,10}', 2.43, 'INSEE', null, 0.95, '{"piece":200}', null,
      '[70.1,16.7,94.8,1.21,1.75,1.74,0.014,1,0.32,0.084,0.011,0.091,0.061,0,0,0,0,null,0.02,8,18,261,16,0.37,0.32,0.76,1.64,0,120,0,0.12,17.9,0.045,0.094,0.45,0.16,0,24]'),
    ('20022', 'Cresson de fontaine cru', 'Watercress, raw', 'Nasturium officinale', 'Cresson de fontaine, cru', '{cressons}', 'legumes', 'salades', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,4,5,6,7,8,9,10,11,12}', 11, 'estimation', null, 0.75, '{"botte":200}', null,
      '[65.7,15.5,95.1,2.3,1.11,0.2,null,0.5,0.1,0.027,0.008,0.035,null,0,0,0,0,null,0.1,41,21,330,120,0.2,0.11,null,13.8,0,1910,0,1,43,0.09,0.12,0.2,0.13,0,9]'),
    ('20097', 'Échalote crue', 'Shallot, raw', 'Allium cepa var. aggregatum', 'Échalote, crue', '{échalotes,échalotte}', 'legumes', 'bulbes', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{10,11,12}', 4.6, 'estimation', null, 0.85, '{"piece":30}', null,
      '[261,61.7,82.3,1.81,12.2,3.3,"< 0,5",2.6,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.2,0.013,5,7.5,220,9.5,0.12,0.2,"< 20","< 20",0,"< 5",0,"< 0,08",8,0.036,"< 0,01",0.2,0.1,0,10.2]'),
    ('20026', 'Endive crue', 'Chicory, raw', 'Cichorium intybus var. foliosum', 'Endive, crue', '{endives,chicon}', 'legumes', 'salades', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,4,5,10,11,12}', 4.64, 'INSEE', null, 0.9, '{"piece":150}', null,
      '[70,16.6,94.3,1.19,2.83,2.4,"< 0,5",1.1,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.02,"< 0,013","< 5",8.3,150,20,0.12,0.13,"< 20","< 20",0,"< 5",0,"< 0,08",2.12,0.067,"< 0,01",0.21,0.026,0,25.6]'),
    ('20059', 'Épinard cru', 'Spinach, raw', 'Spinacia oleracea L.', 'Épinard, cru', '{épinards}', 'legumes', 'légumes feuilles', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,4,5,9,10,11,12}', 5.9, 'estimation', null, 0.85, '{"botte":500,"poignee":30}', null,
      '[140,33.3,90,2.68,3.06,0.46,null,2.6,0.39,0.063,0.01,0.17,0.14,0,0,0,0,0.55,0.2,79.5,79,558,99,2.71,0.53,0.66,3.68,0,5630,0,2.03,28.1,0.078,0.19,0.72,0.2,0,194]'),
    ('20270', 'Épinard cru, jeunes pousses', 'Baby spinach, raw', 'Spinacia oleracea L.', 'Épinard, jeunes pousses pour salades, cru', '{"pousses d''épinard"}', 'legumes', 'légumes feuilles', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,4,5,9,10,11,12}', 11.9, 'estimation', null, null, '{"poignee":30}', null,
      '[70.5,17,93.7,2.06,"traces","traces","< 0,5",2.4,0.4,0.09,0.06,0.21,0.17,"< 0,01","< 0,01",0,0,0.11,0.063,25,44,580,110,1.8,0.43,"< 20",60,0,2810,"< 0,25",0.56,6.04,0.041,0.057,0.26,0.15,null,78.6]'),
    ('20083', 'Épinard surgelé', 'Spinach, frozen', 'Spinacia oleracea L.', 'Epinard, haché ou purée ou en branches, surgelé, cru', '{"épinards surgelés","épinards hachés"}', 'legumes', 'légumes feuilles', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 2.7, 'estimation', null, null, '{}', null,
      '[117,28,90.2,3.32,1,0.83,null,2.95,0.54,0.041,0.019,0.082,0.068,0,0,0,0,null,0.14,65,75,346,129,1.89,0.56,0.1,2.75,0,7040,0,2.9,15.3,0.092,0.18,0.51,0.17,0,145]'),
    ('20028', 'Fenouil cru', 'Fennel bulb, raw', 'Foeniculum vulgare subsp. sativum', 'Fenouil, cru', '{fenouils,"bulbe de fenouil"}', 'legumes', 'légumes tiges', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{4,5,6,7,8,9,10,11}', 3.5, 'estimation', null, 0.8, '{"piece":250}', null,
      '[76.1,18.2,92.9,1,2.63,2.2,"< 0,5",2.6,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.071,0.055,22,11,320,37,0.2,0.19,"< 20","< 20",0,8.01,0,"< 0,08",2.57,"< 0,015","< 0,01","< 0,1",0.05,0,19.6]'),
    ('20061', 'Haricot vert cru', 'Green bean, raw', 'Phaseolus vulgaris L.', 'Haricot vert, cru', '{"haricots verts","haricots fins"}', 'legumes', 'légumes gousses', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7,8,9,10}', 7.57, 'INSEE', null, 0.93, '{}', null,
      '[134,31.9,90.3,1.83,4.14,3.26,null,2.7,0.22,0.05,0.01,0.11,0.06,0,0,0,0,0.22,0.015,6,25,211,37,1.03,0.24,0.98,0.81,0,379,0,0.41,12.2,0.082,0.1,0.73,0.14,0,33]'),
    ('20070', 'Haricot vert surgelé', 'Green bean, frozen', 'Phaseolus vulgaris L.', 'Haricot vert, surgelé, cru', '{"haricots verts surgelés"}', 'legumes', 'légumes gousses', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 3, 'estimation', null, null, '{}', null,
      '[139,33.1,89.9,1.79,4.76,2.21,0.1,2.6,0.21,0.047,0.008,0.11,0.059,0,0,0,0,null,0.0075,3,22,186,42,0.85,0.26,1.1,0.85,0,292,0,0.42,12.9,0.098,0.091,0.5,0.044,0,15]'),
    ('20062', 'Haricot vert en conserve, égoutté', 'Green bean, canned, drained', 'Phaseolus vulgaris L.', 'Haricot vert, appertisé, égoutté', '{"haricots verts en boîte"}', 'legumes', 'légumes gousses', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 3.9, 'estimation', null, null, '{}', null,
      '[96.4,23.2,93.4,1.34,2.07,0.77,0.3,3.36,0.32,0.083,0.017,0.21,0.077,0,0,0,0,0.15,0.65,258,13,96,38,1.06,0.2,0.89,0.99,0,122,0,0.03,2.8,0.016,0.046,0.21,0.03,0,28]'),
    ('20195', 'Haricot beurre cru', 'Yellow wax bean, raw', 'Phaseolus vulgaris', 'Haricot beurre, cru', '{"haricots beurre"}', 'legumes', 'légumes gousses', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7,8,9,10}', 6.5, 'estimation', null, 0.93, '{}', null,
      '[158,37.6,90.3,1.82,5.6,null,null,3.4,0.12,0.026,0.005,0.059,null,0,0,0,0,null,0.015,6,25,209,37,1.04,0.24,null,0.6,0,null,0,0.45,16.3,0.084,0.11,0.75,0.074,0,37]'),
    ('20031', 'Laitue crue', 'Lettuce, raw', 'Lactuca sativa L.', 'Laitue, crue', '{laitues,"salade verte"}', 'legumes', 'salades', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{5,6,7,8,9}', 4, 'estimation', null, 0.75, '{"piece":300,"feuille":10}', null,
      '[61.5,14.7,95.4,1.35,1.22,0.73,null,1.1,0.2,0.022,0.0063,0.09,0.064,0,0,0,0,0.14,0.021,8.47,14.9,206,64.6,1.1,0.2,2.33,1.22,0,3640,0,0.18,5.53,0.064,0.073,0.35,0.091,0,49]'),
    ('20171', 'Laitue romaine crue', 'Romaine lettuce, raw', 'Lactuca sativa L. Cos group', 'Laitue romaine, crue', '{romaine}', 'legumes', 'salades', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{5,6,7,8,9}', 4.4, 'estimation', null, 0.8, '{"piece":350}', null,
      '[71.8,17.2,94.6,1.23,1.35,1.19,null,2.1,0.3,0.039,0.012,0.16,0.11,0,0,0,0,null,0.02,8,14,247,33,0.97,0.23,1,1.25,0,5230,0,0.13,4,0.072,0.067,0.31,0.074,0,136]'),
    ('20123', 'Batavia crue', 'Batavia lettuce, raw', 'Lactuca sativa L.', 'Batavia, crue', '{batavias}', 'legumes', 'salades', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{5,6,7,8,9}', 4, 'estimation', null, 0.75, '{"piece":350}', null,
      '[62.4,14.9,95.6,1.25,1.78,1.1,0.5,2.1,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.05,0.015,6,8.7,200,26,0.39,0.16,"< 20","< 20",0,891,null,"< 0,08",4.38,0.042,"< 0,01",0.2,0.051,null,65.6]'),
    ('20012', 'Chicorée frisée crue', 'Curly endive, raw', 'Cichorium endivia L. var. crispum Lamarck', 'Salade ou chicorée frisée, crue', '{frisée,"salade frisée"}', 'legumes', 'salades', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7,8,9,10,11}', 4.2, 'estimation', null, 0.75, '{"piece":400}', null,
      '[108,26,92,1.7,2.13,0.7,null,4,0.3,0.073,0.006,0.13,0.013,0,0,0,0,null,0.11,45,30,420,100,0.9,0.42,1,0.4,0,3430,0,2.26,24,0.06,0.1,0.5,0.11,0,110]'),
    ('20099', 'Mâche crue', 'Lamb''s lettuce, raw', 'Valerianella locusta (L.) Laterr.', 'Mâche, crue', '{doucette,rampon}', 'legumes', 'salades', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,10,11,12}', 13.5, 'estimation', null, 0.95, '{"poignee":25}', null,
      '[62.6,15,93.7,2,0.5,"traces","< 0,5",2.3,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.13,"< 0,013","< 5",19,330,41,0.4,0.14,"< 20","< 20",0,3280,0,0.22,2.38,0.042,0.066,0.37,0.096,0,45.5]'),
    ('20272', 'Mesclun cru', 'Mixed salad leaves, raw', '(Genus and species unknown or multiple)', 'Mesclun ou salade, mélange de jeunes pousses', '{"jeunes pousses","mélange de salades"}', 'legumes', 'salades', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 13.9, 'estimation', null, null, '{"poignee":25}', null,
      '[92.5,22,null,2,2.5,0,null,2,0,0,null,null,null,0,0,0,0,null,0.048,19,null,null,null,null,null,null,null,0,null,null,null,null,null,null,null,null,null,null]'),
    ('20217', 'Roquette crue', 'Rocket, raw', 'Eruca sativa', 'Roquette, crue', '{roquettes,arugula}', 'legumes', 'salades', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{5,6,7,8,9}', 14.5, 'estimation', null, null, '{"poignee":20}', null,
      '[117,27.9,91.7,2.58,2.1,2.05,null,1.6,0.66,0.086,0.049,0.32,null,0,0,0,0,null,0.068,27,47,369,160,1.46,0.47,null,null,0,1420,0,0.43,15,0.044,0.086,0.31,0.073,0,97]'),
    ('20064', 'Navet cru, pelé', 'Turnip, raw, peeled', 'Brassica rapa subsp. rapa L.', 'Navet, pelé, cru', '{navets}', 'legumes', 'légumes racines', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,4,5,10,11,12}', 2.9, 'estimation', null, 0.8, '{"piece":120,"botte":600}', null,
      '[108,25.6,91.9,0.9,4.39,3.71,null,1.8,0.1,0.011,0.006,0.053,null,0,0,0,0,null,0.17,67,11,191,30,0.3,0.27,1.25,3,0,0,0,0.03,21,0.04,0.03,0.4,0.09,0,15]'),
    ('20034', 'Oignon cru', 'Onion, raw', 'Allium cepa L.', 'Oignon, cru', '{oignons}', 'legumes', 'bulbes', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,4,9,10,11,12}', 2.85, 'INSEE', null, 0.9, '{"piece":100}', null,
      '[164,39,89.6,1.1,6.25,4.8,null,1.7,0.62,0.2,0.013,0.017,0.00081,0,0,0,0,0.21,0.098,39,9,190,25,0.00019,0.23,2.3,"< 10",0,"< 50",0,0.02,3.9,"< 0,05","< 0,05","< 0,05",0.1,0,29.6]'),
    ('20239', 'Oignon jaune cru', 'Yellow onion, raw', 'Allium cepa L.', 'Oignon jaune, cru', '{"oignons jaunes"}', 'legumes', 'bulbes', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,4,9,10,11,12}', 2.6, 'estimation', null, 0.9, '{"piece":100}', null,
      '[151,35.9,89,1.19,6.39,0.2,"< 0,5",2.6,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.13,"< 0,013","< 5",5.4,150,13,0.1,0.1,"< 20","< 20",0,"< 5",null,"< 0,08",2.08,0.026,"< 0,01",0.13,0.064,null,13]'),
    ('20238', 'Oignon rouge cru', 'Red onion, raw', 'Allium cepa L.', 'Oignon rouge, cru', '{"oignons rouges"}', 'legumes', 'bulbes', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,4,9,10,11,12}', 3.2, 'estimation', null, 0.9, '{"piece":100}', null,
      '[147,35,90.3,1.31,5.63,5.2,"< 0,5",2.5,0.4,0.14,0.13,0.07,"< 0,01","< 0,01","< 0,01",0,0,0.12,"< 0,013","< 5",9,190,22,0.19,0.21,"< 20","< 20",0,"< 5",null,0.12,4.09,0.029,"< 0,01",0.18,0.049,null,10.9]'),
    ('20111', 'Oseille crue', 'Sorrel, raw', 'Rumex acetosa L.', 'Oseille, crue', '{oseilles,surelle}', 'legumes', 'légumes feuilles', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{4,5,6,7,8,9}', 15, 'estimation', null, 0.75, '{"botte":100}', null,
      '[97.8,23.4,93,1.89,1.6,1.54,null,1.8,0.65,0.1,0.04,0.26,null,0,0,0,0,null,0.0094,4,103,390,44,2.4,0.2,0.9,0.4,0,null,0,null,48,0.04,0.1,0.5,0.12,0,82.5]'),
    ('20181', 'Panais cru', 'Parsnip, raw', 'Pastinaca sativa L.', 'Panais, cru', '{panais}', 'legumes', 'légumes racines', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,10,11,12}', 3.8, 'estimation', null, 0.8, '{"piece":150}', null,
      '[286,67.9,79.5,1.2,12.6,4.8,0.81,4.9,0.3,0.05,0.11,0.047,0.0038,0,0,0,0,0.48,0.025,10,29,375,36,0.59,0.59,0.2,0.28,0,0,0,1.49,17,0.09,0.05,0.7,0.09,0,67]'),
    ('20072', 'Petits pois crus', 'Garden peas, raw', 'Pisum sativum', 'Petits pois, crus', '{"petit pois","pois frais"}', 'legumes', 'légumes gousses', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{5,6,7}', 6.9, 'estimation', null, 0.4, '{}', null,
      '[342,81.2,78.9,5.42,11.4,5.67,null,5.1,0.4,0.071,0.035,0.19,0.031,0,0,0,0,null,0.013,5,33,244,25,1.47,1.24,0.74,1.05,0,449,0,0.13,40,0.27,0.13,2.09,0.17,0,65]'),
    ('20084', 'Petits pois surgelés', 'Garden peas, frozen', 'Pisum sativum', 'Petits pois, surgelés, crus', '{"petit pois surgelés"}', 'legumes', 'légumes gousses', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 3.3, 'estimation', null, null, '{}', null,
      '[328,77.9,80,5.86,9.5,3.75,null,6.45,0.4,0.066,0.033,0.18,0.029,0,0,0,0,null,0.18,35,26,153,22,1.53,0.82,1.01,1.05,0,1230,0,0.02,18,0.26,0.1,1.72,0.083,0,53]'),
    ('20036', 'Petits pois en conserve, égouttés', 'Garden peas, canned, drained', 'Pisum sativum', 'Petits pois, appertisés, égouttés', '{"petits pois en boîte"}', 'legumes', 'légumes gousses', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 3.8, 'estimation', null, null, '{}', null,
      '[389,92.5,72.8,4.87,13.7,3.59,0.29,5.75,0.8,0.15,0.071,0.38,0.065,0,0,0,0,null,0.65,260,16.3,106,20.6,1.18,0.42,"< 3,35",2.03,0,514,0,0.38,4.2,0.11,0.053,0.98,0.056,0,31]'),
    ('20173', 'Pois gourmand cru', 'Mangetout, raw', 'Pisum sativum var. sachhamatum or var.macrocarpon', 'Pois mange-tout ou pois gourmand, cru', '{"pois mange-tout","pois gourmands"}', 'legumes', 'légumes gousses', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{5,6,7}', 10.5, 'estimation', null, 0.93, '{}', null,
      '[181,43,88.9,2.8,6.2,4,null,2.6,0.2,0.039,0.021,0.089,null,0,0,0,0,null,0.01,4,24,200,43,2.08,0.27,null,null,0,630,0,0.39,60,0.15,0.08,0.6,0.16,0,42]'),
    ('20151', 'Piment cru', 'Chilli pepper, raw', 'Capsicum annuum', 'Piment, cru', '{piments}', 'legumes', 'légumes fruits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{7,8,9,10}', 12, 'estimation', null, 0.9, '{"piece":15}', null,
      '[158,37.4,88,1.87,5.75,4.01,null,1.5,0.44,0.042,0.024,0.24,0.005,0,0,0,0,null,0.023,9,23,322,14,1.03,0.26,null,null,0,534,0,0.69,144,0.072,0.086,1.24,0.51,0,23]'),
    ('20039', 'Poireau cru', 'Leek, raw', 'Allium porrum', 'Poireau, cru', '{poireaux,porreau,"blanc de poireau"}', 'legumes', 'bulbes', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,4,9,10,11,12}', 2.73, 'INSEE', null, 0.75, '{"piece":200,"botte":1000}', null,
      '[128,30.4,90.4,1.5,4.55,3.9,0.056,1.8,0.3,0.04,0.004,0.17,0.035,0,0,0,0,null,0.05,20,28,180,59,2.1,0.12,0.75,0.74,0,1000,0,0.92,12,0.06,0.03,0.4,0.23,0,64]'),
    ('20041', 'Poivron cru', 'Sweet pepper, raw', 'Capsicum annuum', 'Poivron, vert, jaune ou rouge, cru', '{poivrons}', 'legumes', 'légumes fruits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7,8,9}', 4.87, 'INSEE', null, 0.82, '{"piece":150}', null,
      '[95.1,22.6,92.1,0.8,3.5,1.5,null,1.5,0.27,0.071,0.02,0.16,0.026,0,0,0,0,null,0.021,8.4,11.9,155,7.7,0.4,0.13,0.1,"< 5","< 2",834,"< 0,5",1.44,121,0.041,0.041,0.74,0.38,null,40.7]'),
    ('20087', 'Poivron rouge cru', 'Red sweet pepper, raw', 'Capsicum annuum', 'Poivron rouge, cru', '{"poivrons rouges"}', 'legumes', 'légumes fruits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7,8,9}', 4.9, 'estimation', null, 0.82, '{"piece":150}', null,
      '[141,33.6,90.2,1.06,5.98,4.8,1,3.2,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.45,"< 0,013","< 5",8.2,180,4.8,0.21,0.14,"< 20","< 20",0,554,0,3.45,121,0.036,0.11,0.34,0.31,0,81.8]'),
    ('20085', 'Poivron vert cru', 'Green sweet pepper, raw', 'Capsicum annuum', 'Poivron vert, cru', '{"poivrons verts"}', 'legumes', 'légumes fruits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7,8,9}', 4.3, 'estimation', null, 0.82, '{"piece":150}', null,
      '[93.9,22.5,93,0.81,3.43,3,"< 0,5",3.2,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.27,"< 0,013","< 5",7.7,160,6.2,0.22,0.11,"< 20","< 20",0,154,0,0.28,26.9,"< 0,015","< 0,01",0.3,0.21,0,55.1]'),
    ('20168', 'Poivron jaune cru', 'Yellow sweet pepper, raw', 'Capsicum annuum', 'Poivron jaune, cru', '{"poivrons jaunes"}', 'legumes', 'légumes fruits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7,8,9}', 5.2, 'estimation', null, 0.82, '{"piece":150}', null,
      '[124,29.4,91.9,0.94,4.73,4.3,"< 0,5",1.2,0.3,0.11,0.11,0.07,0.02,"< 0,01","< 0,01",0,0,1.1,"< 0,013","< 5",12,220,8.6,0.21,0.23,"< 20","< 20",0,642,0,1.76,121,0.03,"< 0,01",0.28,0.079,0,43.3]'),
    ('20045', 'Radis rouge cru', 'Radish, raw', 'Raphanus sativus L.', 'Radis rouge, cru', '{radis,"radis roses"}', 'legumes', 'légumes racines', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{3,4,5,6}', 4.5, 'estimation', null, 0.65, '{"piece":10,"botte":250}', null,
      '[46,11,95.5,0.94,1.53,1.1,"< 0,5",1.4,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.01,0.04,16,6.2,250,15,0.4,0.08,"< 20","< 20",0,"< 5",0,"< 0,08",12.2,"< 0,015","< 0,01","< 0,1",0.063,0,95.4]'),
    ('20089', 'Radis noir cru', 'Black radish, raw', 'Raphanus sativus var. niger', 'Radis noir, cru', '{"radis noirs"}', 'legumes', 'légumes racines', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,10,11,12}', 3.6, 'estimation', null, 0.85, '{"piece":250}', null,
      '[119,28.2,91.4,0.94,5.52,4.3,"< 0,5",1.2,"< 0,3","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.0042,0.058,23,10,300,39,0.23,0.15,"< 20","< 20",0,"< 5",0,"< 0,08",9.58,0.021,0.016,0.23,0.077,null,17.3]'),
    ('20201', 'Rutabaga cru', 'Swede, raw', 'Brassica napus subsp. rapifera', 'Rutabaga, cru', '{chou-navet,rutabagas}', 'legumes', 'légumes racines', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,10,11,12}', 2.6, 'estimation', null, 0.8, '{"piece":400}', null,
      '[140,33.2,89.4,1.08,5.7,4.46,null,2.3,0.16,0.027,0.025,0.088,0.03,0,0,0,0,null,0.03,12,20,305,43,0.44,0.24,0,0.75,0,1,0,0.3,25,0.09,0.04,0.7,0.1,0,21]'),
    ('20197', 'Salsifis cru', 'Salsify, raw', 'Scorzonera hispanica', 'Salsifis noir, ou scorsonère d''Espagne, cru', '{scorsonère}', 'legumes', 'légumes racines', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,11,12}', 4.9, 'estimation', null, 0.65, '{}', null,
      '[351,83,77,3.13,15.3,null,null,3.3,0.3,"< 0,1",null,null,0.036,0,0,0,0,null,0.011,4.5,32.1,387,24.1,0.7,null,null,0.2,0,null,0,0.8,3,0.15,0.05,0.3,0.07,0,null]'),
    ('20385', 'Tomate crue', 'Tomato, raw', 'Solanum lycopersicum L.', 'Tomate sans précision, crue (aliment moyen)', '{tomates,"pomme d''amour"}', 'legumes', 'légumes fruits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7,8,9}', 4.26, 'INSEE', null, 0.96, '{"piece":120}', null,
      '[81.3,19.2,94.1,0.6,3.69,3.22,"< 0,5",1.02,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,0099","< 0,0099",0,0,0.5,"< 0,013","< 5",7.49,225,6.78,0.19,0.092,"< 20","< 20",0,874,null,0.52,20.1,null,0.0065,0.51,0.073,null,14]'),
    ('20172', 'Tomate cerise crue', 'Cherry tomato, raw', 'Solanum lycopersicum esculentum M.', 'Tomate cerise, crue', '{"tomates cerises"}', 'legumes', 'légumes fruits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7,8,9}', 6.9, 'estimation', null, 0.98, '{"piece":15}', null,
      '[135,31.8,90.1,1.31,5.62,4.8,"< 0,5",1.2,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.56,"< 0,013","< 5",11,330,6.6,0.37,0.18,"< 20","< 20",0,1360,0,0.4,21.8,0.048,0.018,0.92,0.096,0,17.6]'),
    ('20192', 'Tomate cœur de bœuf crue', 'Beef tomato, raw', 'Solanum lycopersicum L.', 'Tomate côtelée ou coeur de boeuf, crue', '{"tomates cœur de bœuf"}', 'legumes', 'légumes fruits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7,8,9}', 5.2, 'estimation', null, 0.96, '{"piece":250}', null,
      '[73.5,17.4,94.6,0.5,3.4,2.98,"< 0,5",0.9,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.55,"< 0,013","< 5",6.9,210,7.2,0.14,0.09,"< 20","< 20",0,825,null,0.6,17.8,0.035,"< 0,01",0.44,0.057,null,65.4]'),
    ('20048', 'Tomate pelée en conserve, égouttée', 'Peeled tomato, canned, drained', 'Solanum lycopersicum L.', 'Tomate, pelée, appertisée, égouttée', '{"tomates pelées"}', 'legumes', 'tomates transformées', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 3.2, 'estimation', null, null, '{"piece":60}', null,
      '[68.9,16.4,94.8,0.9,1.61,1.6,0.0064,1.27,0.28,0.034,0.04,0.1,0.0095,0,0,0,0,0.46,0.33,130,9.2,191,21.1,0.57,0.11,"< 2,2",1.73,0,245,0,0.59,12.6,0.58,0.055,0.71,0.11,0,8]'),
    ('20169', 'Tomate concassée en conserve', 'Chopped tomato, canned', 'Solanum lycopersicum L.', 'Tomate, chair, appertisée', '{"pulpe de tomate","tomates concassées","chair de tomate"}', 'legumes', 'tomates transformées', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 2.9, 'estimation', null, null, '{"boite":400}', null,
      '[95.1,22.6,93,1.2,3.63,3.2,"< 0,5",1.8,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.45,0.068,27.1,11,260,20,0.39,0.09,"< 20","< 20",0,1980,"< 0,25",1.3,10.5,0.036,0.023,0.65,0.083,0,30.2]'),
    ('20260', 'Coulis de tomate', 'Tomato coulis', 'Solanum lycopersicum L.', 'Tomate, coulis, appertisé (purée de tomates mi-réduite à 11%)', '{"coulis de tomates",passata}', 'legumes', 'tomates transformées', '{}', '{celery,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 3, 'estimation', 1.04, null, '{}', null,
      '[192,45.5,89.1,2.05,7.57,5.5,null,2.6,0.2,0.08,"< 0,01","< 0,01","< 0,01",0,"< 0,01",null,0,null,0.88,350,null,null,null,null,null,null,null,0,null,null,null,null,null,null,null,null,null,null]'),
    ('20068', 'Concentré de tomate', 'Tomato paste', null, 'Tomate, concentré, appertisé', '{"concentré de tomates"}', 'legumes', 'tomates transformées', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 6.2, 'estimation', 1.1, null, '{}', null,
      '[419,99.2,72,4.4,17.1,13.3,null,4.2,0.53,0.1,0.067,0.16,0.01,0,0,0,0,null,0.27,108,63.3,1010,45.6,1.2,"< 0,1",0.4,4.4,0,784,0,5.7,2.6,0.08,0.1,2.2,0.09,0,58]'),
    ('20189', 'Tomate séchée', 'Sun-dried tomato', null, 'Tomate, séchée', '{"tomates séchées"}', 'legumes', 'tomates transformées', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 19, 'estimation', null, null, '{"piece":5}', null,
      '[null,null,14.6,14.1,43.5,37.6,null,12.3,2.97,0.43,0.49,1.12,0.011,0,0,0,0,null,0.62,247,194,3430,110,9.09,1.99,5.5,null,0,524,0,0.01,39.2,0.53,0.49,9.05,0.33,0,68]'),
    ('20066', 'Maïs doux en conserve, égoutté', 'Sweetcorn, canned, drained', 'Zea mays L. convar. saccharata', 'Maïs doux, appertisé, égoutté', '{"maïs en boîte"}', 'legumes', 'légumes grains', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 5.2, 'estimation', null, null, '{"boite":285}', null,
      '[443,105,75.4,2.66,18.3,2.37,0.13,3.1,1.68,0.26,0.22,0.42,0.015,0,0,0,0,null,0.59,236,26.9,224,3.51,0.35,0.39,"< 10",2.55,0,22,0,0.07,2.1,0.015,0.016,0.88,0.065,0,75]'),
    ('20108', 'Maïs doux en épi surgelé', 'Corn on the cob, frozen', 'Zea mays L. convar. saccharata', 'Maïs doux, en épis, surgelé, cru', '{"épi de maïs"}', 'legumes', 'légumes grains', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 4.5, 'estimation', null, 0.55, '{"piece":250}', null,
      '[411,97.4,73.3,3.36,17,2.74,null,2.65,1.19,0.19,0.34,0.58,0.019,0,0,0,0,null,0.01,4,30.3,276,4.18,0.59,1.05,4,0.75,0,61,0,0.37,6.9,0.11,0.082,1.72,0.18,0,36.5]'),
    ('20183', 'Pousse de haricot mungo crue', 'Mung bean sprout, raw', 'Vigna radiata L.', 'Graine germée de haricot mungo ou pousse de "soja", crue', '{"pousses de soja","germes de soja"}', 'legumes', 'graines germées', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 4.8, 'estimation', null, null, '{}', null,
      '[119,28.3,91.7,2.57,3.4,3.4,null,1.7,"< 0,5","< 0,0002","< 0,0002","< 0,0002","< 0,0002","< 0,0002","< 0,0002",0,0,null,0.043,17.1,16,120,16,0.44,0.32,"< 50","< 20",0,"< 10","< 0,5",0.1,4.13,0.065,0.06,0.71,0.06,0,61.3]'),
    ('20018', 'Cœur de palmier en conserve, égoutté', 'Heart of palm, canned, drained', 'Euterpe oleracea Mart.', 'Coeur de palmier, appertisé, égoutté', '{"cœurs de palmier"}', 'legumes', 'légumes tiges', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 9.8, 'estimation', null, null, '{}', null,
      '[174,41.5,90.2,2.51,5.5,1.5,null,2.2,0.56,0.13,0.1,0.2,null,0,0,0,0,null,0.81,324,38,177,58,3.13,1.15,null,0.5,0,null,0,null,7.9,0.011,0.057,0.44,0.022,0,39]'),
    ('58100', 'Gombo cru', 'Okra, raw', 'Abelmoschus esculentus L.', 'Gombo, fruit, cru', '{gombos,okra}', 'legumes', 'légumes fruits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 9, 'estimation', null, 0.88, '{}', null,
      '[130,31,89.6,1.93,3.8,1.48,null,3.2,0.19,0.026,0.017,0.027,0.001,0,0,0,0,null,0.018,7,57,299,82,0.62,0.58,null,null,0,416,0,0.27,23,0.2,0.06,1,0.22,0,60]'),
    ('13128', 'Chayote crue', 'Chayote, raw', 'Sechium edule', 'Chayote ou christophine ou chouchou, crue', '{christophine,chouchou,chouchoute}', 'legumes', 'légumes fruits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', null, 4.5, 'estimation', null, 0.8, '{"piece":300}', null,
      '[80,19.1,94.2,0.82,2.8,1.66,null,1.7,0.13,0.028,0.01,0.057,null,0,0,0,0,null,0.005,2,12,125,17,0.34,0.74,null,null,0,0,0,0.12,7.7,0.025,0.029,0.47,0.076,0,93]'),
    ('20090', 'Scarole crue', 'Escarole, raw', 'Cichorium endivia L.', 'Scarole, crue', '{scaroles}', 'legumes', 'salades', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,9,10,11,12}', 4, 'estimation', null, 0.75, '{"piece":500}', null,
      '[85.5,20.5,92.9,1.44,2,0.7,null,2.3,0.23,0.049,0.004,0.089,0.013,0,0,0,0,null,0.036,13.7,14,314,53.7,0.38,0.5,0.6,0.4,0,1500,"traces","traces",11.5,0.08,0.12,0.33,0.013,0,132]'),
    ('13004', 'Avocat cru', 'Avocado, raw', 'Persea americana Mill.', 'Avocat, chair sans peau, sans noyau, cru', '{avocats}', 'legumes', 'légumes fruits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', null, 10, 'INSEE/piece', null, 0.71, '{"piece":150}', null,
      '[838,203,70.3,1.56,"traces",0.4,"< 0,5",3.6,20.6,4.51,12.3,2.83,0.15,"< 0,01","< 0,01","< 0,5",0,1.02,0.015,6,21,430,9.4,0.34,0.43,"< 20","< 20",0,"< 5",0,2.23,"< 0,5",0.052,0.037,1.56,0.17,0,70.4]'),
    -- tubercules
    ('4008', 'Pomme de terre crue, sans peau', 'Potato, raw, peeled', null, 'Pomme de terre, sans peau, crue', '{"pommes de terre",patate,patates}', 'tubercules', 'pommes de terre', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 1.94, 'INSEE', null, 0.84, '{"piece":150}', null,
      '[339,80,79.3,2.02,16.2,0.78,0,2.2,0.09,0.026,0.002,0.043,0.018,0,0,0,0,0.61,"< 0,0011","< 0,44",22,421,14.3,0.78,0.35,22.9,1.74,0,1,0,0.01,19.7,0.08,0.032,1.05,0.3,0,16]'),
    ('4023', 'Pomme de terre nouvelle crue', 'New potato, raw', null, 'Pomme de terre nouvelle ou primeur, crue', '{"pommes de terre nouvelles",primeur,grenaille}', 'tubercules', 'pommes de terre', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{4,5,6,7,8}', 3.2, 'estimation', null, 0.95, '{"piece":60}', null,
      '[323,76.4,80.9,1.94,15.8,0.2,0,1.35,0.3,0.058,0.014,0.17,0.096,0,0,0,0,0,0.058,23,null,367,10,0.6,0.5,null,0.9,0,null,0,0.06,25,0.12,0.03,2.4,0.44,0,25]'),
    ('4003', 'Pomme de terre cuite à l''eau', 'Potato, boiled', null, 'Pomme de terre, bouillie/cuite à l''eau', '{"pommes de terre vapeur"}', 'tubercules', 'pommes de terre', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 3.5, 'estimation', null, null, '{"piece":150}', null,
      '[343,81,78.3,1.8,16.8,0.86,0,1.8,0.34,0.094,0.002,0.043,0.011,0,0,0,0,0,0.051,20.6,17.3,363,5.83,0.27,0.15,"< 10","< 5",0,2,0,0.01,2.92,0.079,"< 0,04",1.73,0.34,0,31.1]'),
    ('4101', 'Patate douce crue', 'Sweet potato, raw', null, 'Patate douce, crue', '{"patates douces",kumara}', 'tubercules', 'tubercules exotiques', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{9,10,11,12}', 3.3, 'estimation', null, 0.85, '{"piece":250}', null,
      '[343,81.2,77.3,1.57,17.1,4.18,0,3,0.05,0.018,0.001,0.014,0.001,0,0,0,0,0,0.14,55,25,337,30,0.61,0.3,0.6,0.2,0,8510,0,0.26,2.4,0.078,0.061,0.56,0.21,0,11]'),
    ('20196', 'Topinambour cru', 'Jerusalem artichoke, raw', null, 'Topinambour, cru', '{topinambours}', 'tubercules', 'tubercules anciens', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,11,12}', 4.6, 'estimation', null, 0.7, '{"piece":60}', null,
      '[316,74.7,78,2,15.8,9.6,0,1.6,0.01,0,0.004,0.001,0.00021,0,0,0,0,0,0.01,4,17,429,14,3.4,0.12,0.03,0.1,0,12,0,0.19,4,0.2,0.06,1.3,0.077,0,13]'),
    ('53502', 'Igname crue, pelée', 'Yam, raw, peeled', null, 'Igname, pelée, crue', '{ignames}', 'tubercules', 'tubercules exotiques', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', null, 4.8, 'estimation', null, 0.82, '{}', null,
      '[467,111,69.6,1.53,23.7,0.5,0,4.1,0.17,0.037,0.006,0.076,null,0,0,0,0,0,0.023,9,21,816,17,0.54,0.24,null,null,0,83,0,0.35,17.1,0.11,0.032,0.55,0.29,0,23]'),
    ('54031', 'Manioc cru', 'Cassava, raw', null, 'Manioc, racine crue', '{manioc,yuca}', 'tubercules', 'tubercules exotiques', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', null, 4.6, 'estimation', null, 0.8, '{}', null,
      '[664,157,59.7,1.36,36.3,1.7,0,1.8,0.28,0.074,0.075,0.048,0.017,0,0,0,0,0,0.035,14,21,271,16,0.27,0.34,null,null,0,8,0,0.19,20.6,0.087,0.048,0.85,0.088,0,27]'),
    ('4000', 'Tapioca cru', 'Tapioca pearls, dry', null, 'Tapioca ou perles du Japon, cru', '{"perles du Japon"}', 'tubercules', 'fécules', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 6.5, 'estimation', 0.75, null, '{}', null,
      '[1500,354,11,0.19,87.8,3.35,0,0.9,0.02,0.005,0.005,0.003,0.00027,0,0,0,0,0,0.0025,1,1,11,20,1.58,0.12,0.3,2.7,0,0,0,0,0,0.004,0,0,0.008,0,4]'),
    ('4022', 'Flocons de pomme de terre', 'Potato flakes, dry', null, 'Flocons de pomme de terre, nature, déshydratés', '{"purée en flocons","purée mousseline"}', 'tubercules', 'pommes de terre', '{}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 7, 'estimation', null, null, '{}', null,
      '[1460,346,6.58,8,73.5,2.35,0,8.05,0.41,0.17,0.009,0.14,0.016,0,0,0,0,0,0.55,220,66,1100,27,1.21,0.7,13.4,0.5,0,6,0,0.03,31,0.99,0.11,6.26,0.75,0,46]'),
    ('4030', 'Frites surgelées, cuites au four', 'Oven chips, cooked', null, 'Frites de pommes de terre, surgelées, rôties/cuites au four', '{frites}', 'tubercules', 'pommes de terre', '{}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 2.6, 'estimation', null, null, '{}', 'feculent_frit',
      '[896,213,51.1,3.75,32.6,0.2,0,4.2,6.6,0.75,2.24,3.32,0.02,"< 0,01","< 0,01","< 0,7",0,0,0.39,156,29,590,11,0.67,0.45,"< 20","< 20","< 21","< 5","< 0,5",7.64,2.38,0.097,0.018,1.15,0.52,0,40.6]'),
    ('26264', 'Gnocchi à la pomme de terre, à cuire', 'Potato gnocchi, to cook', null, 'Gnocchi à la pomme de terre, à cuire', '{gnocchis}', 'tubercules', 'pommes de terre', '{gluten}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 4.6, 'estimation', null, null, '{}', null,
      '[744,176,null,4.66,35,3.18,0,2.2,1.42,0.3,null,0,null,0,0,null,0,0,1.18,468,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null]'),
    ('25510', 'Gnocchi à la pomme de terre cuits', 'Potato gnocchi, cooked', null, 'Gnocchi à la pomme de terre, cuit', '{gnocchis}', 'tubercules', 'pommes de terre', '{gluten}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 4.6, 'estimation', null, null, '{}', null,
      '[755,178,55.5,5.01,34.1,1.1,0,1.75,2.05,0.26,0.54,1.04,0.024,0,0,129,0,0,1.01,402,18.8,184,5.1,0.7,0.5,5,60,"< 2",null,"< 0,5",0.92,null,0.084,"< 0,04",1.6,0.12,0.15,27.1]'),
    ('4090', 'Fécule de pomme de terre', 'Potato starch', null, 'Fécule de pomme de terre', '{fécule}', 'tubercules', 'fécules', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 5.6, 'estimation', 0.7, null, '{}', null,
      '[1480,348,12.7,0,86.3,null,0,0.55,0.2,0.039,0.0095,0.11,0.064,0,0,0,0,0,0.0094,3.75,6,33.5,27.5,0.84,0.16,0.4,0.49,0,null,0,0,0,0.0055,0.005,0.12,0.01,0,null]'),
    -- fruits
    ('13000', 'Abricot cru', 'Apricot, raw', 'Prunus armeniaca L.', 'Abricot, dénoyauté, cru', '{abricots}', 'fruits', 'fruits à noyau', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7,8}', 4.9, 'estimation', null, 0.93, '{"piece":45}', null,
      '[187,44.1,87.1,0.81,9.01,6.7,"< 0,5",1.7,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.47,"< 0,013","< 5",8.4,260,15,0.19,0.09,"< 20","< 20",0,2350,0,0.7,2.55,0.03,0.013,"< 0,1",0.054,0,7.6]'),
    ('13001', 'Abricot sec', 'Dried apricot', null, 'Abricot, dénoyauté, sec', '{"abricots secs"}', 'fruits', 'fruits secs', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 13.5, 'estimation', null, null, '{"piece":8}', null,
      '[1010,239,24.7,2.88,59.1,34.3,22.6,8.3,0.5,0.19,0.12,0.15,0.06,"< 0,01","< 0,01",0,0,1.98,"< 0,013","< 5",41,1400,71,1.4,0.35,"< 20","< 20",0,46.7,"< 0,25",5.52,"< 0,5","< 0,015","< 0,01",1.12,0.48,0,8.85]'),
    ('13002', 'Ananas cru', 'Pineapple, raw', 'Ananas comosus (L.) Merril', 'Ananas, chair sans peau, cru', '{ananas}', 'fruits', 'fruits exotiques', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', null, 2.6, 'estimation', null, 0.55, '{"piece":1300,"tranche":80}', null,
      '[219,51.6,85.5,0.25,11.7,10.5,"< 0,5",1.2,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.78,"< 0,013","< 5",15,140,8,0.17,0.08,"< 20","< 20",0,66.9,0,"< 0,08",46.1,0.056,0.033,0.31,0.052,0,19.6]'),
    ('13005', 'Banane crue', 'Banana, raw', 'Musa spp.', 'Banane, chair sans peau, crue', '{bananes,"figue (Antilles)"}', 'fruits', 'fruits exotiques', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', null, 2.14, 'INSEE', null, 0.64, '{"piece":120}', null,
      '[371,87.6,75.8,1.06,19.7,15.6,"< 0,5",2.7,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.13,"< 0,013","< 5",28,320,5.1,0.2,0.14,"< 20","< 20",0,28.5,0,"< 0,08",7.16,0.054,"< 0,01",0.39,0.18,0,19]'),
    ('53100', 'Banane plantain crue', 'Plantain, raw', 'Musa × paradisiaca L.', 'Banane plantain, crue', '{plantains,"banane légume"}', 'fruits', 'fruits exotiques', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', null, 3.6, 'estimation', null, 0.65, '{"piece":250}', null,
      '[557,132,65.3,1.3,29.6,null,null,2.3,0.37,0.14,0.032,0.069,null,0,0,0,0,"traces",0.01,4,37,499,3,0.6,0.14,null,2.5,0,457,0,0.14,18.4,0.052,0.054,0.69,0.3,0,22]'),
    ('13007', 'Cassis cru', 'Blackcurrant, raw', 'Ribes nigrum', 'Cassis, cru', '{cassis}', 'fruits', 'fruits rouges', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7,8}', 18, 'estimation', null, 0.97, '{}', null,
      '[295,70.2,80.9,1.4,9.68,9.68,null,7.13,0.41,0.034,0.058,0.18,0.06,0,0,0,0,2.63,0.005,2,24,322,55,1.54,0.27,1.1,1.35,0,100,0,1.37,181,0.05,0.05,0.3,0.066,0,12.1]'),
    ('13008', 'Cerise crue', 'Cherry, raw', 'Prunus avium L.', 'Ceriser, chair et peau, sans noyau, crue', '{cerises,bigarreau}', 'fruits', 'fruits à noyau', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7}', 9.5, 'estimation', null, 0.88, '{"piece":8}', null,
      '[227,53.7,85.7,0.81,13,10,2.8,1.6,"< 0,3","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.17,"< 0,013","< 5",8.8,190,9.9,0.17,0.06,"< 20","< 20",0,242,0,"< 0,08",4.09,"< 0,015",0.012,"< 0,1",0.04,0,6.75]'),
    ('13110', 'Griotte crue', 'Sour cherry, raw', 'Prunus cerasus', 'Griotte, crue', '{griottes,"cerise acide"}', 'fruits', 'fruits à noyau', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7}', 10.5, 'estimation', null, 0.88, '{"piece":6}', null,
      '[null,null,86.1,1,10.6,8.49,null,1.6,0.3,0.068,0.082,0.09,null,0,0,0,0,null,0.0075,3,9,173,16,0.32,0.1,null,null,0,770,0,0.07,10,0.03,0.04,0.4,0.044,0,8]'),
    ('13009', 'Citron cru', 'Lemon, raw', 'Citrus limon (L.) Burm. f.', 'Citron, chair sans peau, sans pépins, cru', '{citrons,"citron jaune"}', 'fruits', 'agrumes', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2}', 4.16, 'INSEE', null, 0.64, '{"piece":100}', null,
      '[105,24.3,91.3,0.25,1.56,0.8,"< 0,5","< 0,5","< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,6.01,"< 0,013","< 5",7.9,140,11,0.15,0.33,"< 20","< 20",0,"< 5",0,"< 0,08",45,0.043,"< 0,01","< 0,1",0.023,0,28.4]'),
    ('13125', 'Zeste de citron', 'Lemon zest', 'Citrus limon (L.) Burm. f.', 'Citron, zeste, cru', '{"zestes de citron","écorce de citron"}', 'fruits', 'agrumes', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', null, null, null, null, '{"piece":3}', null,
      '[null,null,81.6,1.5,5.4,4.17,null,10.6,0.3,0.039,0.011,0.089,0.026,0,0,0,0,null,0.015,6,15,160,134,0.8,0.25,7,null,0,7,0,0.25,129,0.06,0.08,0.4,0.17,0,13]'),
    ('2007', 'Jus de citron frais', 'Lemon juice, fresh', null, 'Jus de citron, fait maison', '{"jus de citron pressé"}', 'fruits', 'agrumes', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 9, 'estimation', 1.03, null, '{}', null,
      '[122,28.6,92.3,0.35,2.52,2.52,null,0.3,0.24,0.04,0.006,0.021,0.009,0,0,0,0,4.78,0.0065,2.62,5.99,103,12.4,0.08,0.049,"< 2,2",0.9,0,1,0,0.15,38.7,0.024,0.015,0.091,0.046,0,20]'),
    ('13067', 'Citron vert cru', 'Lime, raw', 'Citrus aurantiifolia (Christm.) Swingle.', 'Citron vert ou lime, chair sans peau, sans pépins, cru', '{"citrons verts",lime}', 'fruits', 'agrumes', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', null, 5.2, 'estimation', null, 0.6, '{"piece":70}', null,
      '[166,39.3,86.3,1.13,3.14,2.1,"< 0,5",4.3,"< 0,3","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,4.55,0.015,6,14,190,57,0.2,0.15,"< 20","< 20",0,12.4,0,0.45,29.3,"< 0,015",0.023,0.25,0.018,0,36.5]'),
    ('13024', 'Clémentine crue', 'Clementine, raw', 'Citrus clementina hort. ex Tanaka or Citrus reticulata Blanco', 'Clémentine ou mandarine, chair sans peau, sans pépins, crue', '{clémentines,mandarine,mandarines}', 'fruits', 'agrumes', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,11,12}', 4.22, 'INSEE', null, 0.77, '{"piece":70}', null,
      '[193,45.5,87,0.81,9.17,8.6,"< 0,5",1.7,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.72,"< 0,013","< 5",9.3,140,23,0.09,0.1,"< 20","< 20",0,147,0,0.21,49.2,0.064,"< 0,01",0.23,0.079,0,27.6]'),
    ('13010', 'Coing cru', 'Quince, raw', 'Cydonia vulgaris', 'Coing, cru', '{coings}', 'fruits', 'fruits à pépins', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{10}', 3.6, 'estimation', null, 0.7, '{"piece":250}', null,
      '[250,59,83.8,0.4,12.5,6.3,null,1.9,0.1,0.01,0.036,0.05,0,0,0,0,0,0.93,0.01,4,8,197,11,0.7,0.04,null,0.4,0,null,0,0.55,15,0.02,0.03,0.2,0.04,0,3]'),
    ('13011', 'Datte sèche', 'Date, dried', null, 'Datte, chair et peau, sans noyau, sèche', '{dattes,"deglet nour"}', 'fruits', 'fruits secs', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', null, 9.5, 'estimation', null, 0.9, '{"piece":9}', null,
      '[1210,287,22.9,1.81,64.7,64.7,null,7.3,0.25,0.075,0.12,null,0.0068,0,0,0.2,0,1.26,0.098,39,47.3,696,44.9,0.9,0.23,3.05,1.4,0,89,0,0.05,0,0.05,0.06,1.61,0.25,0,15]'),
    ('13012', 'Figue crue', 'Fig, raw', 'Ficus carica L.', 'Figue, crue', '{figues}', 'fruits', 'autres fruits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{7,8,9,10}', 8.5, 'estimation', null, 0.98, '{"piece":50}', null,
      '[285,67.6,80.2,1.19,13.5,12.2,"< 0,5",4.1,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.17,0.013,5,22,230,57,0.27,0.16,"< 20","< 20",0,73.6,0,"< 0,08","< 0,5","< 0,015","< 0,01",0.37,0.059,0,24.5]'),
    ('13013', 'Figue sèche', 'Dried fig', null, 'Figue, sèche', '{"figues sèches"}', 'fruits', 'fruits secs', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 12, 'estimation', null, null, '{"piece":18}', null,
      '[1110,261,30.1,2.9,55,48.4,null,8.15,1.22,0.57,0.16,0.35,0.02,0,0,0,0,0.8,0.22,86.3,52.5,680,167,2.03,0.51,"< 2,2",2.55,0,6,0,0.35,1.2,0.085,0.082,0.62,0.11,0,9]'),
    ('13014', 'Fraise crue', 'Strawberry, raw', 'Fragaria x ananassa Duchene ex Rozier', 'Fraise, crue', '{fraises,gariguette}', 'fruits', 'fruits rouges', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{5,6,7}', 9.9, 'estimation', null, 0.96, '{"piece":15}', null,
      '[147,35.1,90.3,0.63,6.03,5.6,"< 0,5",3.8,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.85,"< 0,013","< 5",12,140,18,0.19,0.11,"< 20","< 20",0,"< 5",0,0.3,54,"< 0,015","< 0,01",0.21,0.04,0,98.9]'),
    ('13015', 'Framboise crue', 'Raspberry, raw', 'Rubus idaeus L.', 'Framboise, crue', '{framboises}', 'fruits', 'fruits rouges', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7,8}', 19.5, 'estimation', null, null, '{"piece":4}', null,
      '[201,47.9,86.8,1.19,5.83,5.4,"< 0,5",4.3,0.8,0.13,0.16,0.43,0.16,"< 0,01","< 0,01",0,0,1.9,"< 0,013","< 5",20,170,16,0.4,0.24,"< 20","< 20",0,100,0,0.88,18.7,"< 0,015",0.02,0.35,0.032,0,38.1]'),
    ('13136', 'Framboise surgelée', 'Raspberry, frozen', 'Rubus idaeus L.', 'Framboise, surgelée, crue', '{"framboises surgelées"}', 'fruits', 'fruits rouges', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 10.5, 'estimation', null, null, '{}', null,
      '[null,null,85.9,1,7,7,null,6.5,0.5,0.048,0.048,0.4,0.19,0,0,0,0,null,0.0075,3,17,228,29.9,0.78,0.34,0.19,0.4,0,null,0,1.4,24.5,0.03,0.05,0.5,0.09,0,44]'),
    ('13016', 'Fruit de la passion cru', 'Passion fruit, raw', 'Passiflora edulis Sims.', 'Fruit de la passion ou maracudja, chair sans peau, avec pépins, cru', '{maracudja,grenadille,"fruits de la passion"}', 'fruits', 'fruits exotiques', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', null, 13, 'estimation', null, 0.52, '{"piece":45}', null,
      '[426,102,73.6,2.13,10.9,8.5,"< 0,5",6.8,3,0.54,0.49,1.82,0.17,"< 0,01","< 0,01",0,0,3,"< 0,013","< 5",26,240,8.1,0.56,0.76,"< 20","< 20",0,1010,0,0.5,25.6,"< 0,015",0.053,1.37,0.17,0,101]'),
    ('13018', 'Grenade crue', 'Pomegranate, raw', 'Punica granatum L.', 'Grenade, chair sans peau, avec pépins, crue', '{grenades}', 'fruits', 'fruits exotiques', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,11,12}', 5.8, 'estimation', null, 0.55, '{"piece":280}', null,
      '[342,81,79.4,1.44,14.3,13.3,"< 0,5",2.3,1.2,0.07,0.07,0.96,"< 0,01",0,"< 0,01",0,0,0.88,"< 0,013","< 5",12,230,9.5,0.17,0.22,"< 20","< 20",0,12.1,0,"< 0,08",9.02,0.054,"< 0,01",0.23,0.032,0,8.77]'),
    ('13019', 'Groseille crue', 'Redcurrant, raw', 'Ribes rubrum', 'Groseille, crue', '{groseilles}', 'fruits', 'fruits rouges', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7,8}', 18, 'estimation', null, 0.97, '{}', null,
      '[284,67.2,82.1,1.56,7.06,6.63,"< 0,5",4.6,0.7,0.21,0.11,0.38,0.14,"< 0,01","< 0,01",0,0,6.3,"< 0,013","< 5",12,230,38,0.35,0.15,"< 20","< 20",0,25.6,0,1.19,29.8,0.041,"< 0,01",0.18,0.03,0,11.8]'),
    ('13066', 'Kaki cru', 'Persimmon, raw', 'Diospyros kaki L. f.', 'Kaki, chair et peau, cru', '{kakis,plaquemine}', 'fruits', 'fruits exotiques', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,10,11,12}', 4.9, 'estimation', null, 0.9, '{"piece":180}', null,
      '[279,66,81.8,0.88,14.3,13.9,"< 0,5",3.4,"< 0,3","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.031,"< 0,013","< 5",7.2,160,6.9,0.06,"< 0,05","< 20","< 20",0,180,"< 0,25",0.12,3.41,"< 0,015","< 0,01","< 0,1","< 0,01",0,22.1]'),
    ('13021', 'Kiwi cru', 'Kiwi fruit, raw', 'Actinidia sinensis Planch.', 'Kiwi, chair sans peau, avec pépins, cru', '{kiwis}', 'fruits', 'fruits exotiques', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,11,12}', 4.9, 'estimation', null, 0.85, '{"piece":80}', null,
      '[257,60.9,83.5,0.88,11,8.9,"< 0,5",2.4,0.6,0.13,0.16,0.25,0.18,"< 0,01","< 0,01",0,0,1.05,"< 0,013","< 5",12,290,29,0.16,0.12,"< 20","< 20",0,38,0,0.96,81.9,"< 0,015",0.021,0.23,0.036,0,22.2]'),
    ('13023', 'Litchi cru', 'Lychee, raw', 'Litchi chinensis Sonn.', 'Litchi, chair sans peau, sans noyau, cru', '{litchis,letchi}', 'fruits', 'fruits exotiques', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', null, 7.9, 'estimation', null, 0.6, '{"piece":20}', null,
      '[329,77.5,80.5,1.13,16.1,15.7,"< 0,5",2,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,2.06,"< 0,013","< 5",18,200,3.6,0.26,0.23,"< 20","< 20",0,"< 5",0,"< 0,08",19.2,"< 0,015","< 0,01",1.06,0.12,0,28.3]'),
    ('13025', 'Mangue crue', 'Mango, raw', 'Mangifera indica L.', 'Mangue, chair sans peau, sans noyau, crue', '{mangues}', 'fruits', 'fruits exotiques', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', null, 5.9, 'estimation', null, 0.69, '{"piece":350}', null,
      '[302,71.1,81.1,0.63,14.3,12.9,"< 0,5",1.6,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,3.13,"< 0,013","< 5",11,150,12,0.09,0.11,"< 20","< 20",0,864,0,2.05,25,"< 0,015","< 0,01",0.72,0.1,0,70.2]'),
    ('13026', 'Melon cru', 'Cantaloupe melon, raw', 'Cucumis melo L.', 'Melon cantaloup (par ex.: Charentais), chair sans peau, sans pépins, cru', '{melons,"melon charentais"}', 'fruits', 'autres fruits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7,8,9}', 3.4, 'estimation', null, 0.6, '{"piece":900}', null,
      '[253,59.8,84.2,1.13,14.8,10.6,4,1.3,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.23,0.06,24,16,380,11,0.21,0.18,"< 20","< 20",0,2500,0,"< 0,08",8.14,"< 0,015","< 0,01",0.6,0.055,0,58.9]'),
    ('13027', 'Mirabelle crue', 'Mirabelle plum, raw', 'Prunus domestica L. subsp. Syriaca', 'Prune mirabelle, sans noyau, crue', '{mirabelles}', 'fruits', 'fruits à noyau', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{8,9}', 5.5, 'estimation', null, 0.94, '{"piece":12}', null,
      '[315,74.6,78.1,0.63,18,13.3,2.7,2.2,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,"traces","< 0,013","< 5",8.2,240,11,0.13,0.11,"< 20","< 20",0,346,null,1.52,5.29,null,0.015,"< 0,1",0.074,null,12.5]'),
    ('13029', 'Mûre crue', 'Blackberry, raw', 'Rugus spp.', 'Mûre (de ronce), crue', '{mûres,"mûre de ronce"}', 'fruits', 'fruits rouges', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{8,9}', 20, 'estimation', null, null, '{"piece":5}', null,
      '[192,46,86.1,1.13,6.53,6.1,"< 0,5",5.2,0.7,0.07,0.15,0.43,0.08,"< 0,01","< 0,01",0,0,0.15,"< 0,013","< 5",20,200,31,0.4,0.18,"< 20","< 20",0,156,0,1.28,10.1,"< 0,015",0.02,0.33,0.015,0,17]'),
    ('13028', 'Myrtille crue', 'Blueberry, raw', 'Vaccinium spp.', 'Myrtille, crue', '{myrtilles,bleuet,brimbelle}', 'fruits', 'fruits rouges', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{7,8,9}', 16.5, 'estimation', null, null, '{}', null,
      '[244,57.7,84.2,0.87,10.6,9.96,0.014,2.4,0.33,0.028,0.047,0.15,null,0,0,0,0,1.37,0.0025,1,6,77,6,0.28,0.16,"traces",0.5,0,32,0,0.57,9.7,0.037,0.041,0.42,0.052,0,6]'),
    ('13132', 'Myrtille surgelée', 'Blueberry, frozen', 'Vaccinium spp.', 'Myrtille, surgelée, crue', '{"myrtilles surgelées"}', 'fruits', 'fruits rouges', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 9.9, 'estimation', null, null, '{}', null,
      '[null,null,86.6,0.42,8.9,8.45,null,2.7,0.64,0.032,0.055,0.17,null,0,0,0,0,null,0.0025,1,3.5,57,7,0.29,0.065,null,null,0,29,0,0.5,1.75,0.026,0.045,0.39,0.059,0,7]'),
    ('13148', 'Nectarine jaune crue', 'Yellow nectarine, raw', 'Prunus persica Mill. var nectarina (Alton)', 'Nectarine ou brugnon, jaune, chair et peau, sans noyau, crue', '{nectarines,brugnon}', 'fruits', 'fruits à noyau', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{8,9}', 4.6, 'estimation', null, 0.92, '{"piece":140}', null,
      '[210,49.5,86.6,0.69,11.3,8.8,"< 0,5",0.6,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.16,"< 0,013","< 5",8,220,4.8,0.13,0.11,"< 20","< 20",0,144,null,"< 0,08",3.38,"< 0,015","< 0,01",0.56,"< 0,01",null,8.4]'),
    ('13034', 'Orange crue', 'Orange, raw', 'Citrus sinensis (L.) Osbeck', 'Orange, chair sans peau, sans pépins, crue', '{oranges}', 'fruits', 'agrumes', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3}', 2.6, 'estimation', null, 0.72, '{"piece":180}', null,
      '[177,42,87.3,0.75,8.03,7.6,"< 0,5",2.7,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,1.05,"< 0,013","< 5",15,180,66,0.57,0.25,"< 20","< 20",0,"< 5",0,0.19,47.5,0.045,"< 0,01",0.37,"< 0,01",0,25.9]'),
    ('2013', 'Jus d''orange frais', 'Orange juice, fresh', null, 'Jus d''orange, frais', '{"jus d''orange pressé"}', 'fruits', 'agrumes', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 5.2, 'estimation', 1.04, null, '{}', null,
      '[190,44.8,88.3,0.7,9.19,8.4,null,0.2,0.2,0.024,0.036,0.04,null,0,0,0,0,1.01,"< 0,0028","< 1,11",13.2,200,10.5,0.079,0.027,"< 10",1,0,33,0,0.04,50,0.09,0.03,0.4,0.04,0,30]'),
    ('13040', 'Pamplemousse cru', 'Grapefruit, raw', 'Citrus paradisi Macf.', 'Pomelo (dit Pamplemousse), chair sans peau, sans pépins, cru', '{pomelo,pamplemousses}', 'fruits', 'agrumes', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{2,3,4,5,6}', 3.2, 'estimation', null, 0.6, '{"piece":350}', null,
      '[142,33.5,90,0.84,5.92,5.87,0,1.1,"< 0,5","< 0,15","< 0,15","< 0,15","< 0,15","< 0,15","< 0,15",0,0,1.48,"< 2","< 2",9.97,171,23,"< 0,25","< 0,5","< 0,83","< 2,5",0,350,"< 0,1",0.42,36.4,0.06,0.02,"< 0,2",0.06,0,38.7]'),
    ('13035', 'Papaye crue', 'Papaya, raw', 'Carica papaya L.', 'Papaye, chair sans peau, crue', '{papayes}', 'fruits', 'fruits exotiques', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', null, 6.2, 'estimation', null, 0.65, '{"piece":500}', null,
      '[167,39.6,88.8,0.75,8.53,8.1,"< 0,5",1.8,"< 0,3","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.19,"< 0,013","< 5",18,200,22,0.16,"< 0,05","< 20","< 20",0,351,0,"< 0,08",65.3,0.017,0.017,0.29,0.02,0,55.3]'),
    ('13036', 'Pastèque crue', 'Watermelon, raw', 'Citrullus vulgaris Schraders or Citrullus lanatus (Thunb.) Matsum', 'Pastèque, chair sans peau, sans pépins, crue', '{pastèques,"melon d''eau"}', 'fruits', 'autres fruits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7,8,9}', 1.9, 'estimation', null, 0.57, '{"tranche":300}', null,
      '[150,35.4,91,0.69,8.33,7.9,"< 0,5",0.5,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.016,"< 0,013","< 5",11,100,6,0.16,0.09,"< 20","< 20",0,1220,0,"< 0,08",4.26,0.015,0.01,0.3,0.064,0,36.9]'),
    ('13043', 'Pêche crue', 'Peach, raw', 'Prunus persica', 'Pêche, chair et peau, sans noyau, crue', '{pêches}', 'fruits', 'fruits à noyau', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{6,7,8,9}', 4.4, 'estimation', null, 0.88, '{"piece":150}', null,
      '[160,37.9,88.9,0.91,7.55,6.83,0.72,1.5,0.25,0.019,0.067,0.086,0.0022,0,0,0,0,null,"< 0,0028","< 1,11",11.2,215,7.32,0.15,0.12,0.28,0.55,0,162,0,0.73,6.6,0.024,0.031,0.81,0.025,0,4]'),
    ('13037', 'Poire crue, avec peau', 'Pear, raw, with skin', 'Pyrus communis L.', 'Poire, chair et peau, crue', '{poires,conférence,williams}', 'fruits', 'fruits à pépins', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,8,9,10,11,12}', 3.5, 'estimation', null, 0.91, '{"piece":170}', null,
      '[238,56.6,83.5,0.36,12.3,9.75,2.02,2.9,0.27,0.067,0.084,0.094,0.012,0,0,0,0,0.32,0.0045,1.8,8.23,132,6.46,0.072,0.097,"< 10",0.88,0,14,0,0.12,4.3,0.012,0.026,0.16,0.029,0,7]'),
    ('13039', 'Pomme crue, avec peau', 'Apple, raw, with skin', 'Malus domestica Borkhausen', 'Pomme, chair et peau, crue', '{pommes}', 'fruits', 'fruits à pépins', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,4,8,9,10,11,12}', 3.19, 'INSEE', null, 0.91, '{"piece":150}', null,
      '[229,54,85.4,0.25,11.6,10.6,null,1.4,0.25,0.052,0.007,0.051,0.0049,0,0,0,0,0.46,0.0037,1.5,6.47,119,5.34,0.099,0.031,"< 10",0.37,0,21.4,0,0.19,4.6,0.016,0.026,0.081,0.044,0,3]'),
    ('13086', 'Pomme golden crue, sans peau', 'Golden apple, raw, peeled', 'Malus domestica Borkhausen Golden Delicious', 'Pomme Golden, chair sans peau, crue', '{golden}', 'fruits', 'fruits à pépins', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,4,8,9,10,11,12}', 2.7, 'estimation', null, 0.82, '{"piece":150}', null,
      '[213,50.4,85.5,0.25,11.7,11.3,"< 0,5",2.5,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.051,"< 0,013","< 5",3.5,110,2.8,0.06,"< 0,05","< 20","< 20",0,59.8,null,"< 0,08",1.29,"< 0,015","< 0,01","< 0,1",0.052,null,8.93]'),
    ('13121', 'Pomme granny smith crue, sans peau', 'Granny Smith apple, raw, peeled', 'Malus domestica Borkhausen Granny Smith', 'Pomme Granny Smith, chair sans peau, crue', '{granny}', 'fruits', 'fruits à pépins', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{1,2,3,4,8,9,10,11,12}', 3, 'estimation', null, 0.82, '{"piece":150}', null,
      '[216,51,85.3,0.25,11.4,10.6,"< 0,5",2.6,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.037,"< 0,013","< 5",2.9,110,3.2,0.08,"< 0,05","< 20","< 20",0,12.8,null,"< 0,08",2.21,"< 0,015","< 0,01","< 0,1",0.029,null,7.16]'),
    ('13187', 'Purée de pommes sans sucres ajoutés', 'Apple purée, unsweetened', null, 'Purée de pommes, type "compote sans sucres ajoutés", rayon ambiant', '{"compote de pommes","compote sans sucre"}', 'fruits', 'fruits transformés', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 3.6, 'estimation', 1.04, null, '{"pot":100}', null,
      '[239,56.4,85.1,1.13,11.6,11.6,0,1.7,0.28,0.082,null,0,null,0,0,0,0,0.074,"< 0,013","< 5",4.2,110,4.3,0.1,"< 0,05","< 20",null,0,19.9,"< 0,25",0.4,9.86,"< 0,015","< 0,01","< 0,1",0.035,null,6.29]'),
    ('13100', 'Prune crue', 'Plum, raw', 'Prunus domestica L.', 'Prune, sans noyau, crue', '{prunes,quetsche}', 'fruits', 'fruits à noyau', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{7,8,9}', 3.6, 'estimation', null, 0.94, '{"piece":35}', null,
      '[219,51.6,87.2,0.7,9.92,9.92,null,1.4,0.28,0.017,0.13,0.044,0.015,0,0,0,0,1.27,0,0,7,157,6,0.17,0.1,0.057,0.27,0,190,0,0.26,9.5,0.028,0.026,0.42,0.029,0,5]'),
    ('13041', 'Reine-claude crue', 'Greengage, raw', 'Prunus domestica var.italica Borkh', 'Prune Reine-Claude, sans noyau, crue', '{reines-claudes}', 'fruits', 'fruits à noyau', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{9}', 4.3, 'estimation', null, 0.94, '{"piece":30}', null,
      '[292,69,80.1,0.94,16.4,10.4,2.3,1.7,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,22",0,0.0058,"< 0,013","< 5",9.5,250,13,0.16,0.12,"< 20","< 20",0,430,0,1.2,4.16,"< 0,015","< 0,01",0.23,0.049,0,18.4]'),
    ('13042', 'Pruneau sec, dénoyauté', 'Prune, pitted', null, 'Pruneau, sans noyau, sec', '{pruneaux,"pruneaux d''Agen"}', 'fruits', 'fruits secs', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 10.5, 'estimation', null, null, '{"piece":9}', null,
      '[969,229,34.9,1.63,55.4,38.1,9.6,5.1,0.4,0.16,0.14,0.05,"< 0,01","< 0,01","< 0,01",0,0,0.9,"< 0,013","< 5",30,610,50,0.38,0.28,"< 20",1.1,0,394,"< 0,25",0.41,"< 0,5",0.029,0.034,0.43,0.25,0,2.5]'),
    ('13044', 'Raisin blanc cru', 'White grape, raw', 'Vitis vinifera L.', 'Raisin blanc, à gros grain (type Italia ou Dattier), cru', '{"raisins blancs",italia}', 'fruits', 'autres fruits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{9,10}', 4.6, 'estimation', null, 0.96, '{"piece":6}', null,
      '[304,71.6,80.9,0.75,16.6,15.5,"< 0,5",1,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,13",0,0.076,"< 0,013","< 5",7.6,200,12,0.2,"< 0,05","< 20","< 20",0,7.54,"< 0,25",0.31,1.07,0.043,"< 0,01","< 0,1",0.043,0,16.3]'),
    ('13045', 'Raisin noir cru', 'Black grape, raw', 'Vitis vinifera L.', 'Raisin noir, cru', '{"raisins noirs"}', 'fruits', 'autres fruits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{9,10}', 4.6, 'estimation', null, 0.96, '{"piece":6}', null,
      '[294,69.5,82.1,0.57,15.6,15.3,0.2,1.43,0.25,0.08,0.016,0.074,0.017,0,0,"< 0,03",0,null,"< 0,00097","< 0,39",6.78,172,8.98,0.3,0.038,"< 2,97",0.45,0,24,0,0.4,8.4,0.038,0.02,0.13,0.07,0,11.2]'),
    ('13046', 'Raisin sec', 'Raisin', null, 'Raisin sec', '{"raisins secs","raisins de Corinthe"}', 'fruits', 'fruits secs', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 7.9, 'estimation', 0.65, null, '{}', null,
      '[1360,322,16,3,73.2,70.3,"< 0,5",4.2,0.9,0.31,0.34,0.18,0.01,"< 0,01","< 0,01",0,0,0.22,0.013,5,35,960,54,1.7,0.24,"< 20","< 20",0,"< 5","< 0,25",1.67,"< 0,5",0.075,"< 0,01",0.53,0.061,0,82]'),
    ('13047', 'Rhubarbe crue', 'Rhubarb, raw', 'Rheum rhabarbarum L.', 'Rhubarbe, tige, crue', '{rhubarbes}', 'fruits', 'autres fruits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{4,5,6}', 4.9, 'estimation', null, 0.85, '{"branche":100}', null,
      '[76.2,18.1,93.6,0.73,1.12,1.1,null,1.8,0.16,0.041,0.03,0.077,0.019,0,0,0,0,1.9,0.0075,3,15,198,140,0.26,0.1,0.37,0.3,0,62.5,0,0.27,6.4,0.026,0.03,0.25,0.025,0,7.5]'),
    ('13178', 'Cranberry séchée, sucrée', 'Cranberry, dried, sweetened', null, 'Canneberge ou cranberry, séchée, sucrée', '{"canneberges séchées"}', 'fruits', 'fruits secs', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 13, 'estimation', null, null, '{}', null,
      '[1410,332,14.6,0.25,76.4,72.8,"traces",5.7,1,0.2,0.55,0.15,0.03,"< 0,01","< 0,01",0,0,1.91,"< 0,013","< 5",3.9,58,8,0.16,"< 0,05","< 20",null,0,15.5,"< 0,25",1.92,"< 0,5","< 0,015","< 0,01","< 0,1",0.43,0,2.5]'),
    -- legumineuses
    ('20501', 'Haricot blanc sec', 'White bean, dry', null, 'Haricot blanc, sec', '{"haricots blancs",lingot,mogette}', 'legumineuses', 'légumes secs', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 5.6, 'estimation', 0.8, null, '{}', null,
      '[1300,307,11.3,23.4,43.9,null,null,15.2,0.85,0.22,0.074,0.36,null,0,0,0,0,"traces",0.04,16,190,1800,240,10.4,3.67,11.9,1.2,0,0,0,0.21,0,0.44,0.15,0.48,0.32,0,388]'),
    ('20502', 'Haricot blanc cuit', 'White bean, boiled', null, 'Haricot blanc, bouilli/cuit à l''eau', '{"haricots blancs cuits"}', 'legumineuses', 'légumes cuits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 4.2, 'estimation', null, null, '{}', null,
      '[466,112,66.9,6.75,12,0.3,"< 0,5",13.8,1.1,0.25,0.15,0.61,0.37,"< 0,01","< 0,01",0,0,0.12,0.023,9.3,33,260,120,1.7,0.67,"< 20","< 20",0,5.48,"< 0,25","< 0,08","< 0,5",0.03,0.017,0.32,0.039,0,31.1]'),
    ('20511', 'Haricot blanc en conserve, égoutté', 'White bean, canned, drained', null, 'Haricot blanc, appertisé, égoutté', '{"haricots blancs en boîte"}', 'legumineuses', 'légumes en conserve', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 3.9, 'estimation', null, null, '{"boite":265}', null,
      '[359,85.5,72.9,5.88,10.9,0.75,null,7,0.5,0.15,0.026,0.13,null,0,0,0,0,"traces",0.69,270,38.4,362,70.7,2.99,1.12,null,3,0,"traces",0,0.79,0,0.096,0.037,0.11,0.075,0,65]'),
    ('20539', 'Haricot flageolet vert sec', 'Flageolet bean, dry', null, 'Haricot flageolet, vert, sec', '{flageolets}', 'legumineuses', 'légumes secs', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 6.6, 'estimation', 0.8, null, '{}', null,
      '[1320,315,8.5,19.1,42.1,null,null,23.4,2.6,0.35,0.24,1.49,1.02,"< 0,001","< 0,001","< 0,7",0,"traces",0.02,7.9,160,null,null,7.3,2.3,"< 50","< 20",0,27,"< 0,5",0.08,"< 0,5",0.31,0.03,1.93,0.41,null,121]'),
    ('20508', 'Haricot flageolet en conserve, égoutté', 'Flageolet bean, canned, drained', null, 'Haricot flageolet, appertisé, égoutté', '{"flageolets en boîte"}', 'legumineuses', 'légumes en conserve', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 4.6, 'estimation', null, null, '{"boite":265}', null,
      '[391,92.9,72,6.1,12.2,"traces",null,6.3,0.79,0.11,0.016,0.14,null,0,0,0,0,"traces",0.73,293,26.5,281,63.1,1.3,"< 0,1","< 2,2","< 10",0,"< 50",0,0.37,"< 1",0.07,0.16,0.79,0.05,0,23]'),
    ('20525', 'Haricot rouge sec', 'Kidney bean, dry', null, 'Haricot rouge, sec', '{"haricots rouges"}', 'legumineuses', 'légumes secs', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 5.4, 'estimation', 0.8, null, '{}', null,
      '[1330,314,11.8,22.5,46.1,2.1,null,15.2,1.06,0.15,0.082,0.59,null,0,0,0,0,"traces",0.03,12,138,1360,83,6.69,2.79,null,1.9,0,0,0,0.21,4.5,0.61,0.22,2.11,0.4,0,394]'),
    ('20524', 'Haricot rouge en conserve, égoutté', 'Kidney bean, canned, drained', null, 'Haricot rouge, appertisé, égoutté', '{"haricots rouges en boîte"}', 'legumineuses', 'légumes en conserve', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 3.9, 'estimation', null, null, '{"boite":250}', null,
      '[454,108,68.9,8.31,13,1,null,7,0.97,0.41,0.052,0.35,0.23,0,0,0,0,"traces",0.68,269,29,250,58,1.5,0.74,null,null,0,0,0,null,0.2,0.06,0.015,0.42,null,0,23]'),
    ('20585', 'Lentille verte sèche', 'Green lentil, dry', null, 'Lentille verte, sèche', '{lentilles,"lentilles vertes","lentilles du Puy"}', 'legumineuses', 'légumes secs', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 6.2, 'estimation', 0.85, null, '{}', null,
      '[1380,327,9.5,25.1,44.5,1.1,null,16.4,1.8,0.24,0.45,0.95,0.21,"< 0,01","< 0,01",0,0,"traces","< 0,13","< 5",97,940,64,6.3,3.4,"< 20","< 20",0,36.7,"< 0,25",null,1.63,0.29,0.046,1.98,0.35,null,117]'),
    ('20587', 'Lentille verte cuite', 'Green lentil, boiled', null, 'Lentille verte, bouillie/cuite à l''eau', '{"lentilles cuites"}', 'legumineuses', 'légumes cuits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 4.5, 'estimation', null, null, '{}', null,
      '[527,125,64.8,10.1,16.2,0.2,"< 0,5",8.45,0.58,0.093,0.13,0.18,0.032,"< 0,01","< 0,01",0,0,0.094,0.015,5.8,34,215,39.5,2.45,1.25,"< 20","< 20",0,16.8,"< 0,25",0.53,"< 0,5",0.094,0.022,0.52,0.11,null,50.5]'),
    ('20586', 'Lentille blonde sèche', 'Brown lentil, dry', null, 'Lentille blonde, sèche', '{"lentilles blondes"}', 'legumineuses', 'légumes secs', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 4.2, 'estimation', 0.85, null, '{}', null,
      '[1430,339,8.8,26.1,48.3,1.4,null,12.1,1.9,0.32,0.52,0.94,0.21,"< 0,01","< 0,01",0,0,"traces","< 0,13","< 5",91,780,54,7.4,3,50,"< 20",0,30.7,"< 0,25",null,"< 0,5",0.32,0.029,1.92,0.44,null,103]'),
    ('20535', 'Lentille corail sèche', 'Red lentil, dry', null, 'Lentille corail, sèche', '{"lentilles corail","lentilles rouges"}', 'legumineuses', 'légumes secs', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 5.2, 'estimation', 0.85, null, '{}', null,
      '[1390,328,8.8,27.7,44.9,1.29,null,15.4,0.8,0.14,0.23,0.37,0.09,"< 0,01","< 0,01",0,0,"traces","< 0,13","< 5",74,750,29,6.3,3.9,"< 20","< 20",0,29.9,"< 0,25",null,"< 0,5",0.32,0.018,1.42,0.41,0,124]'),
    ('20516', 'Pois chiche sec', 'Chickpea, dry', null, 'Pois chiche, sec', '{"pois chiches"}', 'legumineuses', 'légumes secs', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 4.6, 'estimation', 0.8, null, '{}', null,
      '[1480,350,7.68,20.5,47.5,2.3,null,12.2,6.04,0.6,1.38,2.73,0.1,0,0,0,0,"traces",0.06,24,79,718,57,4.31,2.76,2,0.6,0,40,0,3.1,4,0.48,0.21,1.54,0.54,0,557]'),
    ('20507', 'Pois chiche cuit', 'Chickpea, boiled', null, 'Pois chiche, bouilli/cuit à l''eau', '{"pois chiches cuits"}', 'legumineuses', 'légumes cuits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 4.2, 'estimation', null, null, '{}', null,
      '[620,148,62,8.31,17.7,0.3,"< 0,5",8.2,3,0.46,0.82,1.59,0.08,"< 0,01","< 0,01",0,0,0.056,0.027,10.9,44,170,72,1.3,1.1,"< 20","< 20",0,13,"< 0,25",1.22,"< 0,5",0.06,0.027,0.21,0.09,null,84.4]'),
    ('20532', 'Pois chiche en conserve, égoutté', 'Chickpea, canned, drained', null, 'Pois chiche, appertisé, égoutté', '{"pois chiches en boîte"}', 'legumineuses', 'légumes en conserve', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 3.9, 'estimation', null, null, '{"boite":265}', null,
      '[512,122,72.1,6.74,15,0.5,null,5.45,2.68,0.3,0.47,0.92,0.032,0,0,0,0,"traces",0.54,216,27.5,135,41.2,1.15,0.93,23.3,null,0,11.5,0,0.29,0.1,0.03,0.015,0.14,0.29,0,36.5]'),
    ('20515', 'Pois cassé sec', 'Split pea, dry', null, 'Pois cassé, sec', '{"pois cassés"}', 'legumineuses', 'légumes secs', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 3.6, 'estimation', 0.85, null, '{}', null,
      '[1460,347,2.36,23.8,47.5,2.56,null,25.5,1.16,0.16,0.24,0.5,0.083,0,0,0,0,"traces",0.038,15,49,823,37,4.82,3.55,6.2,1.25,0,89,0,0.09,1.8,0.73,0.22,2.89,0.17,0,274]'),
    ('20506', 'Pois cassé cuit', 'Split pea, boiled', null, 'Pois cassé, bouilli/cuit à l''eau', '{"pois cassés cuits"}', 'legumineuses', 'légumes cuits', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 3.2, 'estimation', null, null, '{}', null,
      '[542,129,64.9,8.6,16.3,3.85,null,7.95,1.49,0.16,0.33,0.66,null,0,0,0,0,"traces",0.011,4.5,20.9,327,24.7,2.09,0.65,"< 2,2",2,0,10,0,0.19,0.85,0.15,0.06,0.71,0.094,0,119]'),
    ('20517', 'Fève fraîche crue', 'Broad bean, fresh, raw', null, 'Fève à écosser, fraîche, crue', '{fèves}', 'legumineuses', 'légumes frais', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{5,6,7}', 4.9, 'estimation', null, 0.35, '{}', null,
      '[258,61.5,76.8,6.76,4.2,0.37,null,5.85,0.67,0.13,0.061,0.33,null,0,0,0,0,"traces",0.094,37.5,35.5,291,29.5,1.73,0.79,0.6,null,0,196,0,1.16,18.4,0.15,0.2,1.87,0.071,0,122]'),
    ('20541', 'Fève pelée surgelée', 'Broad bean, peeled, frozen', null, 'Fève, pelée, fraîche, surgelée, crue', '{"fèves surgelées"}', 'legumineuses', 'légumes frais', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 6.8, 'estimation', null, null, '{}', null,
      '[419,99.3,75.8,9.55,12.2,2.08,null,5.05,0.26,0.1,null,null,null,0,0,0,0,"traces",0.03,15,null,null,null,null,null,null,null,0,null,null,null,null,null,null,null,null,null,null]'),
    ('20518', 'Fève sèche', 'Broad bean, dry', null, 'Fève, sèche', '{"fèves sèches"}', 'legumineuses', 'légumes secs', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 5.2, 'estimation', 0.8, null, '{}', null,
      '[1270,301,11,26.1,33.3,5.7,null,25,1.53,0.25,0.3,0.63,null,0,0,0,0,"traces",0.033,13,192,1060,103,6.7,3.14,null,null,0,32,0,0.05,1.4,0.56,0.33,2.83,0.37,0,423]'),
    ('20530', 'Haricot mungo sec', 'Mung bean, dry', null, 'Haricot mungo, sec', '{"soja vert"}', 'legumineuses', 'légumes secs', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 5.9, 'estimation', 0.85, null, '{}', null,
      '[1440,343,6.89,25.2,47.6,null,null,18.3,1.64,0.11,0.085,1.07,0.028,0,0,0,0,"traces",0.095,38,267,983,138,7.57,3.35,8.8,null,0,null,0,1.9,0,0.27,0.25,1.45,0.28,0,216]'),
    ('20534', 'Lupin, graine sèche', 'Lupin seed, dry', null, 'Lupin, graine, sec', '{lupins}', 'legumineuses', 'légumes secs', '{lupin}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 6.9, 'estimation', null, null, '{}', null,
      '[1490,356,10.4,36.2,21.5,null,null,18.9,9.74,1.16,3.94,2.44,null,0,0,0,0,"traces",0.038,15,198,1010,176,4.36,4.75,null,null,0,0,0,null,4.8,0.64,0.22,2.19,0.36,0,355]'),
    ('20901', 'Soja, graine entière', 'Soybean, whole', null, 'Soja, graine entière', '{"graines de soja","fève de soja"}', 'legumineuses', 'légumes secs', '{soybeans}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 4.9, 'estimation', null, null, '{}', null,
      '[1840,441,8.54,36.5,20.9,7.33,0.5,9.3,19.9,2.88,4.4,11.3,1.29,0,0,0,0,0,0.005,2,280,1800,277,15.7,4.89,8.8,3.3,0,13,0,0.85,6,0.87,0.87,1.62,0.38,0,375]'),
    ('20904', 'Tofu nature', 'Tofu, plain', null, 'Tofu nature, préemballé', '{"tofu ferme"}', 'legumineuses', 'dérivés du soja', '{soybeans}', '{gluten}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 9.5, 'estimation', null, null, '{}', null,
      '[615,147,73.8,13.4,2.87,0.57,"traces","< 0,5",8.5,1.35,1.91,4.81,0.55,"< 0,01","< 0,01",0,0,0.16,0.025,10,100,140,100,2.4,1.3,"< 20","< 20",0,"< 5","< 0,25",0.71,"< 0,5",0.024,"< 0,01",0.13,0.028,0,25.1]'),
    ('20906', 'Tofu soyeux', 'Silken tofu', null, 'Tofu soyeux, préemballé', '{"tofu souple"}', 'legumineuses', 'dérivés du soja', '{soybeans}', '{gluten}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 7.9, 'estimation', null, null, '{}', null,
      '[227,54.3,89.4,4.57,1.53,1.13,"traces",0.6,2.9,0.47,0.65,1.62,0.18,"< 0,01","< 0,01",null,0,0.28,"< 0,013","< 5",64,210,21,0.64,0.47,"< 20","< 20",null,"< 5","< 0,25",0.41,"< 0,5",0.036,"< 0,01","< 0,1",0.048,null,24.2]'),
    ('20912', 'Tofu fumé', 'Smoked tofu', null, 'Tofu fumé, préemballé', '{}', 'legumineuses', 'dérivés du soja', '{soybeans}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 12.5, 'estimation', null, null, '{}', null,
      '[683,164,70.3,14.9,2.91,0.85,"traces","< 0,5",9.5,1.53,1.97,5.59,0.68,"< 0,01",0.025,null,0,0.3,0.74,295,140,190,62,2,1.4,"< 20",null,null,"< 5","< 0,5",0.61,"< 0,5",0.026,"< 0,01",0.11,0.044,0.019,16.4]'),
    ('20917', 'Tempeh', 'Tempeh', null, 'Tempeh', '{}', 'legumineuses', 'dérivés du soja', '{soybeans}', '{gluten}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 17, 'estimation', null, null, '{}', null,
      '[660,157,63.7,16.1,7.89,0.24,"traces",6.2,4.7,0.57,1.09,2.79,0.24,"< 0,01","< 0,01",0,0,0.25,0.098,39,60,310,88,1.7,1.3,"< 20","< 20",0,"< 5","< 0,25",1.17,"< 0,5",0.03,0.18,1.46,0.091,0.019,38.5]'),
    ('20591', 'Protéine de soja texturée, réhydratée', 'Textured soy protein, rehydrated', null, 'Protéine de soja texturée, réhydratée', '{"protéines de soja texturées"}', 'legumineuses', 'dérivés du soja', '{soybeans}', '{gluten}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 4.5, 'estimation', null, null, '{}', null,
      '[630,150,62.8,18.6,7.03,3.65,"traces",5.61,2.9,0.47,0.63,1.63,0.21,"< 0,01","< 0,01",null,0,0.89,"< 0,013","< 5",100,820,90,3.3,2.1,"< 20","< 20",null,"< 5","< 0,25",0.3,"< 0,5",0.062,0.018,0.77,0.21,null,52.7]'),
    ('9580', 'Farine de pois chiche', 'Chickpea flour', null, 'Farine de pois chiche', '{besan,socca}', 'legumineuses', 'farines', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 5.6, 'estimation', 0.53, null, '{}', null,
      '[1510,359,10.3,22.4,47,10.9,0,10.8,6.69,0.69,1.5,2.98,null,0,0,0,0,0,0.16,64,166,846,45,4.86,2.81,null,null,0,25,0,0.83,0,0.49,0.11,1.76,0.49,0,null]'),
    -- noix_graines
    ('15006', 'Noix de coco fraîche', 'Coconut flesh, fresh', null, 'Noix de coco, chair, fraîche', '{"noix de coco",coco}', 'noix_graines', 'coco', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', null, 4.5, 'estimation', null, 0.52, '{"piece":500}', null,
      '[1520,369,45.5,3.47,4.69,4.69,null,10.6,34.7,30.3,1.9,0.49,null,0,0,0,0,0,0.048,18.5,32,363,13.5,2.27,0.8,null,1.2,0,0,0,0.24,3.15,0.053,0.015,0.52,0.052,null,26]'),
    ('15000', 'Amande avec peau', 'Almond, with skin', null, 'Amande, avec peau, sans sel ajouté', '{amandes,"amande entière"}', 'noix_graines', 'fruits à coque', '{nuts}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 15.5, 'estimation', 0.6, null, '{"piece":1.2}', null,
      '[2540,615,4.8,18.8,9.51,4.2,null,12.5,51.3,4.11,34.4,10.5,"< 0,01","< 0,01","< 0,01",0,0,0,"< 0,013","< 5",270,800,260,3.4,3.5,"< 20","< 20",0,7.33,"< 0,25",22.3,"< 0,5",0.15,0.29,1.97,0.07,0,120]'),
    ('15041', 'Amande émondée', 'Almond, blanched', null, 'Amande, émondée, sans sel ajouté', '{"amandes mondées","poudre d''amandes","amandes effilées"}', 'noix_graines', 'fruits à coque', '{nuts}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 17.5, 'estimation', 0.5, null, '{}', null,
      '[2610,631,4.51,21.4,8.76,4.63,null,9.9,52.5,3.95,33.4,12.4,null,0,0,0,0,0,0.048,19,268,659,236,3.28,2.97,null,null,0,4,0,23.8,0,0.19,0.71,3.5,0.12,0,49]'),
    ('15001', 'Cacahuète nature', 'Peanut, plain', null, 'Cacahuète, sans sel ajouté', '{cacahuètes,arachide,"pistache de terre"}', 'noix_graines', 'oléagineux', '{peanuts}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 7.5, 'estimation', 0.6, null, '{}', null,
      '[2580,623,2.2,22.8,14.8,5.9,null,8.6,49.1,8.4,25.5,12.9,0.04,"< 0,01","< 0,01",0,0,0,0.022,8.6,190,700,57,1.6,3,30,"< 20",0,"< 5",0,2.46,"< 0,5",0.43,0.024,10.6,0.4,0,89.3]'),
    ('15202', 'Beurre de cacahuète', 'Peanut butter', null, 'Beurre de cacahuète ou pâte d''arachide', '{"pâte d''arachide"}', 'noix_graines', 'purées d''oléagineux', '{peanuts}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 11.5, 'estimation', 1.05, null, '{}', null,
      '[2670,643,1.23,22.2,17.3,10.5,null,5,51.4,10.1,25.5,12.3,0.027,0,0,0,0,0,1.07,426,168,558,49,1.74,2.51,7.2,1.25,0,0,0,9.1,0,0.15,0.19,13.1,0.44,0,87]'),
    ('15024', 'Châtaigne crue', 'Chestnut, raw', null, 'Châtaigne, crue', '{châtaignes,marron}', 'noix_graines', 'fruits à coque', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{10,11}', 7.9, 'estimation', null, 0.8, '{"piece":12}', null,
      '[795,189,50.3,2.02,36.8,7.92,null,8.1,1.76,0.33,0.61,0.69,0.062,0,0,0,0,0,0.0063,2.5,31,501,23,0.98,0.51,0.9,0.1,0,0,0,0.5,41.6,0.19,0.092,1.14,0.36,0,60]'),
    ('15039', 'Marron en conserve', 'Chestnut, canned', null, 'Châtaigne ou marron, appertisé', '{"marrons entiers","châtaignes en bocal"}', 'noix_graines', 'fruits à coque', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 15, 'estimation', null, null, '{"piece":10}', null,
      '[613,145,62.7,1.96,28.8,3.9,null,4,1.4,0.4,null,null,null,0,0,0.2,0,0,0.13,52.1,24.1,359,21.1,"< 1",null,null,null,0,null,null,"< 0,1",null,"< 0,05",0.07,1.5,0.22,null,58]'),
    ('15047', 'Graine de chia', 'Chia seed', null, 'Chia, graine, séchée', '{"graines de chia"}', 'noix_graines', 'graines', '{}', '{sesame-seeds}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 12.5, 'estimation', 0.68, null, '{}', null,
      '[1880,454,5.8,16.5,7.72,null,null,34.4,30.7,3.33,2.31,23.7,17.8,0,0,0,0,0,0.04,16,335,407,631,7.72,4.58,null,null,0,null,null,0.5,1.6,0.62,0.17,8.83,null,0,49]'),
    ('15064', 'Graine de courge', 'Pumpkin seed', null, 'Courge, graine, séchée', '{"graines de courge","pépins de courge"}', 'noix_graines', 'graines', '{}', '{sesame-seeds}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 13, 'estimation', 0.6, null, '{}', null,
      '[2560,618,5.23,29.5,5.39,1.4,null,6,49.1,8.66,16.2,21,0.12,0,0,0,0,0,0.018,7,592,809,46,8.82,7.81,null,null,0,9,0,2.18,1.9,0.27,0.15,4.99,0.14,0,58]'),
    ('15034', 'Graine de lin', 'Flaxseed', null, 'Lin, graine', '{"graines de lin"}', 'noix_graines', 'graines', '{}', '{sesame-seeds}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 7.5, 'estimation', 0.7, null, '{}', null,
      '[2180,528,6.1,19,6.49,1.64,"< 0,01",24.4,40.3,4.26,8.19,26.1,19.6,"< 0,006","< 0,006",0,0,0.42,0.1,40,336,840,223,6,6.1,6.7,"< 2,5",0,"< 30",0,7.2,"< 2",0.19,0.06,0.83,0.31,0,23.9]'),
    ('15004', 'Noisette', 'Hazelnut', null, 'Noisette, sans sel ajouté', '{noisettes,aveline}', 'noix_graines', 'fruits à coque', '{nuts}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{9,10,11}', 17.5, 'estimation', 0.6, null, '{"piece":1.5}', null,
      '[2610,632,7.3,14.4,7.16,4.9,null,11.6,56.9,4.75,44.2,5.4,0.05,"< 0,01","< 0,01",0,0,0,"< 0,013","< 5",160,860,120,3,2.3,"< 20","< 20",0,15.9,"< 0,25",16.3,"< 0,5",0.35,0.088,0.71,0.21,0,65.2]'),
    ('15005', 'Noix, cerneau séché', 'Walnut, kernel', null, 'Noix, cerneau, séchée', '{noix,"cerneaux de noix","noix de Grenoble"}', 'noix_graines', 'fruits à coque', '{nuts}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{9,10}', 17, 'estimation', 0.5, null, '{"piece":5}', null,
      '[2930,709,4,13.3,6.88,3,null,6.7,67.3,6.45,14.1,43.6,7.5,"< 0,01","< 0,01",0,0,"traces","< 0,13","< 5",140,430,75,2.2,2.7,"< 20","< 20",0,20.7,"< 0,25",1.67,0.77,0.3,0.05,0.4,0.19,"< 0,08",120]'),
    ('15054', 'Noix de cajou grillée, sans sel', 'Cashew nut, roasted, unsalted', null, 'Noix de cajou, grillée, sans sel ajouté', '{cajou,anacarde}', 'noix_graines', 'fruits à coque', '{nuts}', '{peanuts}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 18.5, 'estimation', 0.6, null, '{"piece":1.5}', null,
      '[2560,618,1.7,17.4,21.3,6.64,"traces",8.4,48.1,8.24,29.1,8.65,0.07,"< 0,01",0.032,0,0,0.5,0.015,6,260,610,39,5.4,5,"< 20",null,0,7.91,"< 0,25",1.33,"< 0,5",0.4,0.031,1.03,0.11,null,30.2]'),
    ('15007', 'Noix de coco séchée', 'Coconut, dried', null, 'Noix de coco, chair, sèche', '{"coco râpée","noix de coco râpée"}', 'noix_graines', 'fruits à coque', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 10.5, 'estimation', 0.35, null, '{}', null,
      '[2850,692,3,6.83,7.81,6.93,null,13.7,66.8,60.6,2.75,0.71,"< 0,005",0,0,0,0,0,0.076,30.5,90,543,26,3.32,2.01,9.8,1.15,0,0,0,0.44,1.5,0.06,0.1,0.6,0.3,0,9]'),
    ('15027', 'Noix de macadamia', 'Macadamia nut', null, 'Noix de macadamia, sans sel ajouté', '{}', 'noix_graines', 'fruits à coque', '{nuts}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 34, 'estimation', null, null, '{"piece":2.5}', null,
      '[3120,757,1.36,7.91,5.22,4.24,null,8.6,75.8,12.1,58.9,1.5,null,0,0,0,0,0,0.013,5,130,368,85,3.69,1.3,null,2,0,null,0,0.54,1.2,1.2,0.16,2.47,0.28,0,11]'),
    ('15026', 'Noix de pécan', 'Pecan nut', null, 'Noix de pécan, sans sel ajouté', '{pacanes}', 'noix_graines', 'fruits à coque', '{nuts}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 29, 'estimation', null, null, '{"piece":2}', null,
      '[3000,727,3.52,9.17,4.25,3.81,null,9.6,72,6.18,40.8,21.6,0.94,0,0,0,0,0,0,0,121,410,70,2.53,4.53,5.2,2,0,29,0,1.4,1.1,0.66,0.13,1.17,0.21,0,22]'),
    ('15008', 'Noix du Brésil', 'Brazil nut', null, 'Noix du Brésil ou noix d''Amazonie, sans sel ajouté', '{"noix d''Amazonie"}', 'noix_graines', 'fruits à coque', '{nuts}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 24, 'estimation', null, null, '{"piece":4}', null,
      '[2890,701,3.42,14.3,4.23,2.33,null,7.5,67.1,16.1,23.9,24.4,0.018,0,0,0,0,0,0.0075,3,376,659,160,2.43,4.06,103,2.53,0,0,0,5.65,0.7,0.62,0.035,0.3,0.1,0,22]'),
    ('15025', 'Pignon de pin', 'Pine nut', null, 'Pignon de pin', '{pignons}', 'noix_graines', 'graines', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 55, 'estimation', 0.6, null, '{}', null,
      '[2930,712,2.45,13.7,2.93,1.83,null,10,68.4,4.9,18.8,34.1,0.11,0,0,0,0,0,0.023,9,227,662,6.2,4.6,5.6,"< 5",11.2,0,17,0,8.47,"< 0,5",0.57,0.11,3.29,0.14,0,80.2]'),
    ('15044', 'Pistache grillée, sans sel', 'Pistachio, roasted, unsalted', null, 'Pistache, grillée, sans sel ajouté', '{pistaches}', 'noix_graines', 'fruits à coque', '{nuts}', '{peanuts}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 27, 'estimation', 0.6, null, '{}', null,
      '[2610,631,1.85,18.4,14.9,7.75,null,10.2,51.6,6.45,23.7,13.4,0.25,0,0,0,0,0,0.012,7.7,102,1010,107,4.03,2.34,4.7,null,0,156,0,2.42,3,0.7,0.23,1.37,1.12,0,51]'),
    ('15010', 'Graine de sésame', 'Sesame seed', null, 'Sésame, graine', '{sésame}', 'noix_graines', 'graines', '{sesame-seeds}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 9.5, 'estimation', 0.6, null, '{}', null,
      '[2510,606,3.48,17.7,12.8,0.3,null,11.8,49.7,6.96,18.8,21.8,0.26,0,0,0,0,0,"< 0,1",2.31,324,468,962,14.6,5.74,26.5,"< 5",0,5,0,0.25,0,0.79,0.25,4.52,0.79,0,97]'),
    ('15203', 'Tahin', 'Tahini', null, 'Tahin ou purée de sésame', '{tahini,"purée de sésame","crème de sésame"}', 'noix_graines', 'purées d''oléagineux', '{sesame-seeds}', '{peanuts,nuts}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 16, 'estimation', 1, null, '{}', null,
      '[2610,631,3.03,17.7,13.8,0.49,null,7,53.4,7.48,20.2,23.4,null,0,0,0,0,0,0.19,75,95,437,284,6.69,4.62,null,null,0,40,0,0.25,4.2,1.41,0.3,5.55,0.15,0,98]'),
    ('15011', 'Graine de tournesol', 'Sunflower seed', null, 'Tournesol, graine', '{"graines de tournesol"}', 'noix_graines', 'graines', '{}', '{sesame-seeds}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 6.5, 'estimation', 0.55, null, '{}', null,
      '[2700,653,3.38,21.3,10.1,2.62,null,6.4,55.5,6.23,10.9,35.6,0.16,0,0,0,0,0,0.023,9,364,645,78,4.9,3.8,8.41,5,0,30,0,35.2,1.4,1.98,0.16,4.8,1.24,0,254]'),
    ('11061', 'Graine de pavot', 'Poppy seed', null, 'Pavot, graine', '{pavot}', 'noix_graines', 'graines', '{}', '{sesame-seeds}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 14, 'estimation', 0.6, null, '{}', null,
      '[2210,534,5.95,21.2,13.7,2.99,0,10,41.6,4.52,5.98,28.6,0.25,0,0,0,0,"traces",0.065,26,347,719,1440,9.76,7.9,null,null,0,null,0,1.77,1,0.85,0.1,0.9,0.25,0,82]'),
    ('18041', 'Lait de coco', 'Coconut milk', null, 'Lait de coco', '{"crème de coco"}', 'noix_graines', 'coco', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 4.9, 'estimation', 1, null, '{"boite":400}', null,
      '[821,199,72.9,1.94,4.29,2.5,0,0.75,19.2,17,0.91,0.23,0.02,0,0,0,0,0,0.068,27,46,220,18,3.3,0.56,3,1,0,0,0,0.7,1,0.022,0,0.64,0.028,0,14]'),
    -- cereales
    ('32140', 'Flocons d''avoine', 'Oat flakes', null, 'Flocons d''avoine', '{avoine,porridge,gruau}', 'cereales', 'flocons', '{gluten}', '{}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 3.2, 'estimation', 0.4, null, '{}', null,
      '[1550,369,11,10.6,57.7,1.04,0,11.2,7.82,1.37,3.46,2.99,0.065,0,0,0,0,0,0.011,4,101,362,52,3.8,2.6,"< 3,35",0.5,0,0,0,0.42,0,0.2,0.16,1.13,0.1,0,32]'),
    ('9640', 'Son d''avoine', 'Oat bran', null, 'Son d''avoine', '{}', 'cereales', 'sons et germes', '{gluten}', '{}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 6.5, 'estimation', 0.4, null, '{}', null,
      '[1520,361,6.55,16.8,50.6,2.23,0,16.7,6.52,1.16,2.38,2.77,null,0,0,0,0,0,0.016,6.5,235,566,58,5.41,3.11,45.2,null,0,0,0,1.01,0,1.17,0.22,0.93,0.17,0,null]'),
    ('9690', 'Boulgour cru', 'Bulgur, dry', null, 'Boulgour de blé, cru', '{boulghour}', 'cereales', 'blé', '{gluten}', '{}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 4.2, 'estimation', 0.75, null, '{}', null,
      '[1470,347,9,11.7,65.8,0.41,0,10.5,1.42,0.23,0.17,0.54,0.035,0,0,0,0,0,0.043,17,164,410,35,2.46,1.93,3.2,2.7,0,5,0,0.06,0,0.23,0.12,5.11,0.34,0,27]'),
    ('9681', 'Couscous cru', 'Couscous, dry', null, 'Graine de couscous (semoule de blé dur précuite), à cuire', '{"semoule de couscous","graine de couscous"}', 'cereales', 'blé', '{gluten}', '{}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 3.2, 'estimation', 0.75, null, '{}', null,
      '[1550,366,8.56,12.3,72.7,3.5,0,4.5,1.32,0.26,0.089,0.25,0.014,0,"< 0,01",0,0,0,0.018,7,44,166,24,1.08,0.83,null,null,0,null,0,null,0,0.16,0.078,3.49,0.11,0,20]'),
    ('9610', 'Semoule de blé dur crue', 'Durum wheat semolina, dry', null, 'Semoule de blé dur, crue', '{"semoule fine"}', 'cereales', 'blé', '{gluten}', '{}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 2.4, 'estimation', 0.7, null, '{}', null,
      '[1480,350,12.7,11.8,69.8,1,0,3.7,1.28,0.23,0.12,0.43,0.028,0,0,0,0,0,0.0025,1,47,186,17,1.23,1.05,1,3.5,0,null,0,0.1,0,0.28,0.08,3.31,0.1,0,72]'),
    ('9080', 'Blé dur précuit, à cuire', 'Precooked durum wheat, dry', null, 'Blé dur complet, précuit, à cuire', '{"blé à cuire"}', 'cereales', 'blé', '{gluten}', '{}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 3.6, 'estimation', 0.8, null, '{}', null,
      '[1520,359,8.81,13.7,67.7,0.83,0,6.67,1.83,0.37,0.82,0.12,null,0,0,0.37,0,0,0.01,4,50,950,55,0,0,null,0,0,0,0,null,0,1.11,0,8.4,0.3,0,331]'),
    ('9001', 'Épeautre cru', 'Spelt, raw', null, 'Épeautre, cru', '{"petit épeautre"}', 'cereales', 'grains', '{gluten}', '{}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 6.5, 'estimation', 0.8, null, '{}', null,
      '[1450,344,11,14.6,59.5,6.68,0,10.7,2.43,0.41,0.45,1.26,0.065,0,0,0,0,0,0.02,8,136,388,27,4.44,3.28,null,null,0,5,null,0.79,0,0.36,0.11,6.84,0.23,0,45]'),
    ('9321', 'Orge perlée crue', 'Pearl barley, dry', null, 'Orge perlée, crue', '{orge}', 'cereales', 'grains', '{gluten}', '{}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 4.5, 'estimation', 0.8, null, '{}', null,
      '[1460,346,10.1,9.91,68.6,0.8,0,9.1,1.16,0.24,0.15,0.56,null,0,0,0,0,0,0.023,9,79,280,29,2.5,2.13,null,null,0,13,0,0.02,0,0.19,0.11,4.6,0.26,0,23]'),
    ('9340', 'Quinoa cru', 'Quinoa, dry', null, 'Quinoa, cru', '{quinoa}', 'cereales', 'grains', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 8.5, 'estimation', 0.75, null, '{}', null,
      '[1510,358,13.3,13.2,58.1,null,0,7,6.07,0.71,1.61,3.29,0.13,0,0,0,0,0,0.013,5,197,563,47,4.57,3.1,null,null,0,8,0,2.44,null,0.36,0.32,1.52,0.49,0,184]'),
    ('9341', 'Quinoa cuit', 'Quinoa, boiled', null, 'Quinoa, bouilli/cuit à l''eau, sans sel ajouté', '{}', 'cereales', 'grains', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 6, 'estimation', null, null, '{}', null,
      '[631,149,61.6,4.66,27.9,0.87,0,3.8,1.1,0.14,0.31,0.56,0.07,"< 0,01","< 0,01",0,0,0,0.015,6,71,220,23,1.6,1.2,"< 20",null,0,"< 5",0,0.88,0,0.14,0.014,0.2,0.089,0,49.9]'),
    ('9380', 'Sarrasin cru', 'Buckwheat, raw', null, 'Sarrasin complet, cru', '{"blé noir",kasha}', 'cereales', 'grains', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 6.2, 'estimation', 0.75, null, '{}', null,
      '[1530,362,9.75,13.3,67.5,null,0,4,3.4,0.74,1.04,1.04,0.078,0,0,0,0,0,0.0025,1,231,460,18,2.2,2.4,null,2.5,0,null,0,null,0,0.1,0.43,7.02,0.21,0,30]'),
    ('9330', 'Mil cru', 'Millet, raw', null, 'Mil complet, cru', '{millet}', 'cereales', 'grains', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 5.5, 'estimation', 0.8, null, '{}', null,
      '[1520,360,8.67,11,64.3,null,0,8.5,4.22,0.72,0.77,2.13,0.12,0,0,0,0,0,0.013,5,114,195,8,3.01,1.68,16,5,0,null,0,0.05,0,0.42,0.29,4.72,0.38,0,85]'),
    ('9614', 'Polenta crue', 'Polenta, dry', null, 'Polenta ou semoule de maïs, précuite, à cuire', '{"semoule de maïs"}', 'cereales', 'maïs', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 3.9, 'estimation', 0.7, null, '{}', null,
      '[1480,350,12.6,7.88,74,"traces",0,3.2,1.8,null,null,null,null,0,0,null,0,0,0.0043,1.7,35,144,1.55,"< 1","< 1","< 5","< 10",0,"< 50",null,"< 1",null,0.07,0.06,"< 0,05",0.08,null,35]'),
    ('9100', 'Riz blanc cru', 'White rice, raw', null, 'Riz blanc, cru', '{riz}', 'cereales', 'riz', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 2.7, 'estimation', 0.85, null, '{}', null,
      '[1480,350,12.6,7.02,77.5,0.12,0,1.53,0.79,0.16,0.18,0.16,0.0045,0,0,0,0,0,0.0079,2.33,27.7,92.3,13.3,1.94,1.12,9.42,6.54,0,0,0,0.11,0,0.24,0.048,2.44,0.16,0,7.67]'),
    ('9104', 'Riz blanc cuit', 'White rice, boiled', null, 'Riz blanc, cuit, sans sel ajouté', '{}', 'cereales', 'riz', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 2.2, 'estimation', null, null, '{}', null,
      '[658,155,61.4,3.15,33.2,"traces",0,1.4,0.7,0.17,0.12,0.15,0.006,"< 0,001","< 0,001","< 1",0,"traces",0.045,18,9.03,21.9,6.3,"< 0,25","< 0,5","< 2","< 13",0,"< 30",0,"< 0,1","< 2","< 0,079","< 0,1",0.37,"< 0,03",0.032,9.9]'),
    ('9102', 'Riz complet cru', 'Brown rice, raw', null, 'Riz complet, cru', '{"riz brun"}', 'cereales', 'riz', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 3.6, 'estimation', 0.85, null, '{}', null,
      '[1480,350,12.6,7.02,71.4,0,0,5,2.8,0.56,1.01,1,0.026,0,0,0,0,0,0.01,4.1,118,219,11.1,"< 1",2,"< 5","< 10",0,"< 50",0,0.2,0,0.26,0.05,"< 0,05",0.09,0,48]'),
    ('9119', 'Riz basmati ou thaï cru', 'Basmati or Thai rice, raw', null, 'Riz thaï ou basmati, cru', '{"riz parfumé"}', 'cereales', 'riz', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 4.2, 'estimation', 0.85, null, '{}', null,
      '[1490,351,12.5,7.08,78.4,0,0,1.06,0.63,0.18,0.25,0.19,0.0057,"< 0,01","< 0,01",0,0,0,0.032,14.2,null,null,null,null,null,null,null,0,null,null,null,null,null,null,null,null,null,null]'),
    ('9108', 'Riz sauvage cru', 'Wild rice, raw', null, 'Riz sauvage, cru', '{}', 'cereales', 'riz', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 14, 'estimation', 0.8, null, '{}', null,
      '[1460,344,11.5,11.1,69.2,0.9,0,5.9,0.94,0.15,0.15,0.64,null,0,0,0,0,0,0.0068,2.7,90.1,298,6.95,"< 1",3.7,"< 5","< 10",0,"< 50",0,"< 0,1",0,0.41,0.15,3.5,0.24,0,49]'),
    ('9810', 'Pâtes sèches crues', 'Pasta, dry', null, 'Pâtes sèches, standard, crues', '{spaghetti,macaroni,coquillettes,penne}', 'cereales', 'pâtes', '{gluten}', '{eggs,soybeans,mustard}', '{vegetarien,pescetarien,sans_lactose,sans_porc}', '{}', 2.1, 'estimation', null, null, '{}', null,
      '[1540,364,9.9,12,72.7,2.58,0,2.91,1.6,0.33,0.17,0.56,0.018,0,0,0,0,0,0.016,6.2,53,223,21,1.3,1.41,20.1,1.2,0,null,0,0.067,0,0.09,0.06,1.7,0.14,0,18]'),
    ('9811', 'Pâtes cuites', 'Pasta, boiled', null, 'Pâtes sèches, standard, cuites, sans sel ajouté', '{nouilles}', 'cereales', 'pâtes', '{gluten}', '{eggs,soybeans,mustard}', '{vegetarien,pescetarien,sans_lactose,sans_porc}', '{}', 1.6, 'estimation', null, null, '{}', null,
      '[706,167,58.9,6.1,31.4,0.87,0,2.2,1.1,0.2,0.16,0.48,0.028,"< 0,002","< 0,002","< 1",0,0.027,0.048,19,21.9,52.1,18,0.68,0.51,4.21,"< 13",0,"< 30",0,"< 0,08","< 2","< 0,079","< 0,1","< 0,2","< 0,03",0.014,5.2]'),
    ('9870', 'Pâtes complètes crues', 'Wholewheat pasta, dry', null, 'Pâtes sèches, au blé complet, crues', '{"pâtes au blé complet"}', 'cereales', 'pâtes', '{gluten}', '{eggs,soybeans,mustard}', '{vegetarien,pescetarien,sans_lactose,sans_porc}', '{}', 2.7, 'estimation', null, null, '{}', null,
      '[1490,353,11,11.8,67.6,1.8,0,6.1,2.2,0.36,0.2,0.56,0.037,0,0,0,0,0,0.016,6.2,82.2,378,32.1,3.2,1.9,5.8,10,0,null,0,"< 0,1",0,0.25,0.07,0.87,0.13,0,22.4]'),
    ('9821', 'Pâtes aux œufs crues', 'Egg pasta, dry', null, 'Pâtes sèches, aux oeufs, crues', '{tagliatelles,"pâtes d''Alsace"}', 'cereales', 'pâtes', '{gluten,eggs}', '{soybeans,mustard}', '{vegetarien,pescetarien,sans_lactose,sans_porc}', '{}', 3.8, 'estimation', null, null, '{}', null,
      '[1610,381,9.01,14,68,2.19,0,3.15,4.72,1.34,1.25,1.33,0.058,0,0,84,0,0,0.085,34,58,244,35,1.9,1.92,32.5,7.04,17,2,0.3,0.37,0,0.17,0.09,2.1,0.22,0.29,29]'),
    ('9900', 'Vermicelle de riz sec', 'Rice vermicelli, dry', null, 'Vermicelles de riz sèches, crues', '{"nouilles de riz"}', 'cereales', 'pâtes', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 6.2, 'estimation', null, null, '{}', null,
      '[1550,365,9.5,7.44,80.5,"traces",0,1.2,1,0.3,null,null,null,0,0,null,0,0,0.03,12,13,20.3,14.2,"< 1",1.3,"< 5","< 10",0,"< 50",null,"< 0,1",null,"< 0,05","< 0,05","< 0,05","< 0,05",null,10]'),
    ('9410', 'Farine de blé T110', 'Wheat flour, type 110', null, 'Farine de blé tendre ou froment T110', '{"farine semi-complète","farine bise"}', 'cereales', 'farines', '{gluten}', '{}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 1.9, 'estimation', 0.53, null, '{}', null,
      '[1450,343,12.4,9.61,68.6,1.6,0,6.8,1.5,0.27,0.28,0.88,0.06,"< 0,01","< 0,01",0,0,0,"< 0,13","< 5",73,280,27,2.2,1.9,"< 20","< 20",0,5,"< 0,25",0.71,"< 0,5",0.26,"< 0,01","< 0,1",0.11,0,25.7]'),
    ('9436', 'Farine de blé T55', 'Wheat flour, type 55', null, 'Farine de blé tendre ou froment T55 (pour pains)', '{"farine blanche"}', 'cereales', 'farines', '{gluten}', '{}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 1.3, 'estimation', 0.53, null, '{}', null,
      '[1480,350,12.5,9.03,73.7,1.5,0,3.2,1,0.19,0.15,0.62,0.04,"< 0,01","< 0,01",0,0,0,"< 0,13","< 5",27,180,23,1,0.81,"< 20","< 20",0,1,"< 0,25",0.4,"< 0,5",0.15,"< 0,01","< 0,1",0.054,0,15.4]'),
    ('9440', 'Farine de blé T45', 'Wheat flour, type 45', null, 'Farine de blé tendre ou froment T45 (pour pâtisserie)', '{farine,"farine fluide","farine à pâtisserie"}', 'cereales', 'farines', '{gluten}', '{}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 1.4, 'estimation', 0.53, null, '{}', null,
      '[1510,355,11.3,8.44,76.5,0.44,0,2.5,0.82,0.13,0.14,0.55,0.012,0,0,0,0,0,0.098,39,22.5,144,21.2,1.38,0.75,2.76,"< 5",0,null,0,0.43,0,0.12,0.031,0.89,0.06,0,18]'),
    ('9415', 'Farine de blé complète T150', 'Wholemeal wheat flour, type 150', null, 'Farine de blé tendre ou froment T150', '{"farine complète","farine intégrale"}', 'cereales', 'farines', '{gluten}', '{}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 2.2, 'estimation', 0.53, null, '{}', null,
      '[1450,342,10.7,11.4,64.9,1.77,0,10.2,1.52,0.22,0.17,null,0.04,0,0,0,0,0,0.035,14,85.1,407,31.9,2.7,2.5,null,null,0,null,null,1.04,"< 0,5",0.34,0.11,3.48,0.26,null,52.4]'),
    ('9540', 'Farine de sarrasin', 'Buckwheat flour', null, 'Farine de sarrasin', '{"farine de blé noir"}', 'cereales', 'farines', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 4.2, 'estimation', 0.53, null, '{}', null,
      '[1470,348,12.1,11.5,68.4,0.03,0,4.2,2.19,0.58,0.81,0.81,0.03,0,0,0,0,0,0.06,24,157,577,23.8,2.5,2.3,4.9,null,0,0,0,0.32,"< 0,5",0.42,0.19,4.75,0.46,0,66.8]'),
    ('9520', 'Farine de riz', 'Rice flour', null, 'Farine de riz', '{}', 'cereales', 'farines', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 4.9, 'estimation', 0.53, null, '{}', null,
      '[1510,357,11.4,7.62,73.9,0.9,0,3.3,2.5,0.46,0.97,0.92,0.04,"< 0,01","< 0,01",0,0,0,"< 0,13","< 5",110,270,9.5,0.79,1.4,"< 20","< 20",0,0,"< 0,25",0.66,"< 0,5",0.33,"< 0,01","< 0,1",0.13,0,25.1]'),
    ('9530', 'Farine de seigle T170', 'Rye flour, type 170', null, 'Farine de seigle T170', '{"farine de seigle"}', 'cereales', 'farines', '{gluten}', '{}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 2.9, 'estimation', 0.53, null, '{}', null,
      '[1320,315,10.8,15.9,44.8,2.31,0,23.8,2.22,0.27,0.28,1.05,null,0,0,0,0,0,0.005,2,160,717,37,4.97,5.04,null,4.6,0,7,0,2.73,0,0.32,0.25,4.27,0.44,0,null]'),
    ('9510', 'Fécule de maïs', 'Corn starch', null, 'Amidon de maïs ou fécule de maïs', '{maïzena,"amidon de maïs"}', 'cereales', 'farines', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 6.5, 'estimation', 0.53, null, '{}', null,
      '[1550,365,8.32,0.26,90.4,0,0,0.9,0.05,0.009,0.016,0.025,null,0,0,0,0,0,0.023,9,3,3,2,0.47,0.06,2.8,0.6,0,0,0,0,0,0,0,0,0,0,1]'),
    ('9660', 'Germe de blé', 'Wheat germ', null, 'Germe de blé', '{}', 'cereales', 'sons et germes', '{gluten}', '{}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 9.5, 'estimation', 0.4, null, '{}', null,
      '[1580,375,7.5,27.2,35.1,10,0,16.3,9.5,1.83,1.52,5.72,0.64,"< 0,01","< 0,01",0,0,0,0.018,7.2,250,990,54,8.9,14,"< 20","< 20",0,22.4,"< 0,25",10.2,"< 0,5",1.32,0.14,1.68,0.83,0,143]'),
    ('7001', 'Pain baguette', 'Baguette bread', null, 'Pain blanc (par ex. : baguette, boule…)', '{baguette,"pain blanc",boule}', 'cereales', 'pains', '{gluten}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 4.11, 'INSEE', null, null, '{"piece":250,"tranche":30}', null,
      '[1220,287,30,8.27,58.3,2.3,0,2.7,1.4,0.45,0.32,0.53,0.04,"< 0,01","< 0,01",0.075,0,0,1.25,500,23,180,22,1.2,0.73,"< 20","< 20",0,"traces","< 0,25",0.32,"< 0,5",0.17,"< 0,01",2.88,"< 0,01",null,26.8]'),
    ('7100', 'Pain de campagne', 'Country bread', null, 'Pain de campagne', '{miche}', 'cereales', 'pains', '{gluten}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 5.2, 'estimation', null, null, '{"tranche":30}', null,
      '[1070,253,33.4,7.52,50,2.5,0,4.3,1.3,0.42,0.27,0.53,0.04,"< 0,01","< 0,01",0.37,0,0,1.18,474,33,190,23,1.5,0.88,"< 20","< 20",0,"< 5","< 0,25","< 0,08","< 0,5",0.097,"< 0,01","< 0,1",0.051,null,30.2]'),
    ('7110', 'Pain complet', 'Wholemeal bread', null, 'Pain complet ou intégral (à la farine T150)', '{"pain intégral"}', 'cereales', 'pains', '{gluten}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 5.4, 'estimation', null, null, '{"tranche":30}', null,
      '[989,234,35.9,8.66,41.2,2.41,0,7.3,1.7,0.56,0.31,0.74,0.052,"< 0,002","< 0,002","< 1",0,0.37,1.17,470,54.2,236,83.2,2,1.2,2.43,"< 2,5",0,"< 30",0.86,0.34,"< 2",0.16,"< 0,1",0.48,0.12,0,35.6]'),
    ('7125', 'Pain de seigle', 'Rye and wheat bread', null, 'Pain de seigle et froment', '{}', 'cereales', 'pains', '{gluten}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 6, 'estimation', null, null, '{"tranche":30}', null,
      '[1100,260,31.6,8.27,51.5,2.4,0,4.5,1,0.32,0.28,0.33,0.029,"< 0,01","< 0,01",0,0,0,1.13,450,27,170,33,1.2,0.86,"< 20","< 20",0,"< 5","< 0,5",0.26,"< 0,5",0.11,"< 0,01",0.28,"< 0,01",0,49.3]'),
    ('7255', 'Pain aux céréales', 'Multigrain bread', null, 'Pain aux céréales et/ou graines', '{"pain aux graines"}', 'cereales', 'pains', '{gluten}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 6.2, 'estimation', null, null, '{"tranche":30}', null,
      '[1140,269,31.6,9.58,46.9,2.2,0,5.2,3.2,0.45,0.84,1.71,0.47,"< 0,01","< 0,01","< 0,5",0,0,1.13,450,53,230,40,1.6,1.1,"< 20","< 20","< 2","< 5","< 0,5",0.85,"< 0,5",0.098,"< 0,01",0.71,0.059,null,30.5]'),
    ('7200', 'Pain de mie', 'White sandwich bread', null, 'Pain de mie blanc, préemballé', '{"pain de mie blanc"}', 'cereales', 'pains', '{gluten}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 3.6, 'estimation', null, null, '{"tranche":28}', null,
      '[1180,279,33.3,7.06,50.4,6.14,0,2.83,4.37,0.54,1.8,1,0.21,"< 0,01","< 0,01",3.2,0.2,0,1.07,429,17,120,88,0.7,0.47,"< 20","< 20",0,"< 5",0,0.12,"< 0,5",0.12,0.015,0.31,0.03,null,13.3]'),
    ('7500', 'Chapelure', 'Breadcrumbs', null, 'Chapelure', '{}', 'cereales', 'pains', '{gluten}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 5.2, 'estimation', 0.45, null, '{}', null,
      '[1550,365,7.6,9.41,74.3,4.29,0,5.4,1.6,0.46,0.26,0.81,0.05,"< 0,002","< 0,002","< 1",0,0.46,0.72,288,31.3,208,26.8,1.1,0.81,2,"< 2,5","< 16","< 30","traces","< 0,1","< 2",0.18,"< 0,1",0.2,0.04,"< 0,1",4.3]'),
    ('7180', 'Pain pita', 'Pita bread', null, 'Pain pita', '{"pain pitta"}', 'cereales', 'pains', '{gluten}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 7.5, 'estimation', null, null, '{"piece":80}', null,
      '[1050,249,34.1,7.48,48.8,2.51,0,3.7,1.5,0.2,0.24,0.25,null,0,null,null,0,0,1.2,543,18.1,134,52.7,1,"< 1","< 5","< 10",null,"< 50",null,"< 0,1",null,0.11,0.08,2.6,0.05,null,21]'),
    ('7815', 'Tortilla de blé', 'Wheat tortilla', null, 'Tortilla souple (à garnir), à base de blé', '{wrap}', 'cereales', 'pains', '{gluten}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 7.2, 'estimation', null, null, '{"piece":60}', null,
      '[1350,320,26,8.01,53,2.12,0,2.89,7.48,1.39,4.08,2.01,0.26,"< 0,01","< 0,01",0.79,0,0,1.41,650,19,150,45,0.76,0.57,"< 20","< 20","< 21","< 5",null,"< 0,08",null,0.11,"< 0,01",0.17,0.027,null,39.4]'),
    ('23414', 'Pâte brisée pur beurre crue', 'Shortcrust pastry, butter, raw', null, 'Pâte brisée, pur beurre, préemballée, crue', '{"pâte brisée"}', 'cereales', 'pâtes à tarte', '{gluten,milk}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 6.2, 'estimation', null, null, '{"piece":230}', null,
      '[1630,390,null,5.93,45,2.5,0,2,20,13,4.96,0.77,0.095,null,null,null,0,"traces",1.69,675,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null]'),
    ('23424', 'Pâte feuilletée pur beurre crue', 'Puff pastry, butter, raw', null, 'Pâte feuilletée, pur beurre, préemballée, crue', '{"pâte feuilletée"}', 'cereales', 'pâtes à tarte', '{gluten,milk}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 7.2, 'estimation', null, null, '{"piece":230}', null,
      '[1550,370,30.9,5.47,40,3,0,3,20,14,4.89,0.78,0.08,0.015,"< 0,014",null,0,"traces",1.68,672,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null]'),
    ('23445', 'Pâte filo crue', 'Filo pastry, raw', null, 'Pâte phyllo ou pâte filo, crue', '{"pâte phyllo"}', 'cereales', 'pâtes à tarte', '{gluten}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 12, 'estimation', null, null, '{"feuille":20}', null,
      '[1220,289,32.6,7.1,50.7,0.18,0,1.9,6,1.47,3.15,0.92,null,0,0,0,0,0,1.21,483,15,74,11,3.21,0.49,null,null,0,0,0,0.08,0,0.54,null,4.07,0.03,0,18]'),
    ('51550', 'Feuille de brick', 'Brick pastry sheet', null, 'Feuille de brick ou khatfa, préemballée', '{"feuilles de brick"}', 'cereales', 'pâtes à tarte', '{gluten}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 14, 'estimation', null, null, '{"feuille":17}', null,
      '[1200,283,null,7,59,2,0,2.5,1.5,0.1,null,null,null,null,null,null,0,0,3.25,1300,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null]'),
    -- viandes
    ('6231', 'Bœuf à bourguignon cru', 'Stewing beef, raw', null, 'Boeuf, à bourguignon ou pot-au-feu, cru', '{bourguignon,"bœuf à braiser",pot-au-feu}', 'viandes', 'bœuf', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 14.9, 'estimation', null, null, '{}', 'viande_rouge_abats',
      '[686,164,null,24,0,0,0,0,7.5,2.7,2.64,0.25,null,null,null,null,0,0,0.1,41.8,null,null,18,2.1,null,null,null,null,null,null,null,null,null,null,null,null,null,null]'),
    ('6270', 'Bœuf, paleron cru', 'Beef chuck, raw', null, 'Boeuf, paleron cru', '{paleron}', 'viandes', 'bœuf', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 15.5, 'estimation', null, null, '{}', 'viande_rouge_abats',
      '[602,144,72.3,21.2,0,0,0,0,6.54,2.59,2.61,0.35,0.031,0,0,67,0,0,0.12,49,25,343,11,2.5,5.51,10.2,null,3,0,0.1,0.2,0,0.08,0.21,3.67,0.27,2.77,3]'),
    ('6140', 'Bœuf, joue crue', 'Beef cheek, raw', null, 'Boeuf, joue crue', '{"joue de bœuf"}', 'viandes', 'bœuf', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 15.9, 'estimation', null, null, '{}', 'viande_rouge_abats',
      '[571,136,73.2,22.3,0.4,0,0,0,5.02,1.81,1.75,0.51,0.04,null,null,null,0,0,0.18,71,null,null,null,3.18,2.7,14.4,null,null,null,null,null,null,null,null,4.67,0.15,7.24,null]'),
    ('6122', 'Bœuf, plat de côtes cru', 'Beef short ribs, raw', null, 'Boeuf, plat de côtes cru', '{"plat de côtes"}', 'viandes', 'bœuf', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 11.5, 'estimation', null, 0.75, '{}', 'viande_rouge_abats',
      '[1190,287,58.2,18.4,0,0,0,0,23.7,10.6,9.57,0.6,0.06,0,0,76,0,0,0.12,49,14,232,9,1.9,3.08,6.68,null,0,null,null,null,0,0.071,0.12,3.72,0.25,2.57,5]'),
    ('6103', 'Bœuf, entrecôte crue', 'Beef rib steak, raw', null, 'Boeuf, entrecôte crue', '{entrecôtes}', 'viandes', 'bœuf', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 29, 'estimation', null, null, '{"piece":250}', 'viande_rouge_abats',
      '[961,231,62.5,19.4,0,0,0,0,17.1,8.07,6.36,0.48,0.053,0,0,68,0,0,0.075,29.8,20,246,8,2.21,4.25,8.13,3.55,4,0,0.1,0.66,0,0.099,0.24,3.91,0.29,1.85,3]'),
    ('6111', 'Bœuf, faux-filet cru', 'Beef sirloin, raw', null, 'Boeuf, faux-filet cru', '{contre-filet}', 'viandes', 'bœuf', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 28.5, 'estimation', null, null, '{"piece":200}', 'viande_rouge_abats',
      '[639,152,70.5,22.3,0.6,0,0,0,6.74,null,null,null,null,null,null,75,0,0,0.082,32.2,21,315,24,2.26,3.26,10.6,2.6,0,0,0.55,0.36,0,0.063,0.098,5.77,0.48,1.19,11]'),
    ('6116', 'Bœuf, filet cru', 'Beef fillet, raw', null, 'Boeuf, filet cru', '{tournedos,chateaubriand}', 'viandes', 'bœuf', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 46, 'estimation', null, null, '{"piece":150}', 'viande_rouge_abats',
      '[553,132,72.8,21.6,0.22,"< 0,5",0,0,4.95,2.06,1.9,0.22,0.022,0.005,"traces",null,0,0,0.15,61.8,null,null,null,2.57,3.22,8.83,null,null,null,null,null,null,null,null,null,null,1.73,null]'),
    ('6206', 'Bœuf, rumsteck cru', 'Beef rump steak, raw', null, 'Boeuf, rumsteck cru', '{rumsteak,romsteck}', 'viandes', 'bœuf', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 25.5, 'estimation', null, null, '{"piece":150}', 'viande_rouge_abats',
      '[499,118,72.6,23.5,0.4,0,0,0,2.5,0.78,0.86,0.16,0.0032,0.0013,0.00064,62,0,0,0.14,54,12,312,13,2.33,3.68,9.3,0.9,3,0,0.5,0.23,0,0.064,0.24,6.43,0.63,1.64,4]'),
    ('6212', 'Bœuf, bavette crue', 'Beef flank steak, raw', null, 'Boeuf, bavette d''aloyau crue', '{"bavette d''aloyau"}', 'viandes', 'bœuf', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 25, 'estimation', null, null, '{"piece":160}', 'viande_rouge_abats',
      '[557,133,73.7,20.4,0,0,0,0,5.67,2.2,2.26,0.31,0.028,0,0,65,0,0,0.085,34.4,22,328,25,3.31,6.8,11,null,0,0,null,0.31,0,0.066,0.1,4.17,0.26,3.12,11]'),
    ('6204', 'Bœuf, onglet cru', 'Beef hanger steak, raw', null, 'Boeuf, onglet cru', '{onglet}', 'viandes', 'bœuf', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 26, 'estimation', null, null, '{"piece":160}', 'viande_rouge_abats',
      '[577,138,72.4,19.9,0.62,"< 0,5",0,0,6.18,2.76,2.31,0.22,0.03,0.0033,"traces",null,0,0,0.18,70.9,null,null,null,3.63,4.67,8.12,null,null,null,null,null,null,null,null,null,null,3.6,null]'),
    ('6201', 'Bœuf, steak cru', 'Beef steak, raw', null, 'Boeuf, steak ou bifteck cru', '{bifteck,biftecks}', 'viandes', 'bœuf', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 22, 'estimation', null, null, '{"piece":130}', 'viande_rouge_abats',
      '[953,229,62,18.7,0.06,0,0,0,17.2,6.91,7.42,0.63,0.14,0,0,66,0,0,0.15,58.7,19,306,7,1.91,3.75,5.62,4.95,17.5,0,0.6,0.48,0,0.1,0.16,3.23,0.39,2.95,6]'),
    ('6250', 'Bœuf haché 5 % MG cru', 'Minced beef, 5% fat, raw', null, 'Boeuf, steak haché 5% MG cru', '{"steak haché 5 %","viande hachée"}', 'viandes', 'bœuf', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 16.9, 'estimation', null, null, '{"piece":125}', 'viande_rouge_abats',
      '[547,130,74,21.9,0.3,0,0,0,4.59,1.64,1.86,0.3,0.024,0,0,62,0,0,0.097,37.8,22,346,9,2.65,4.54,6.72,3.8,4,0,0.1,0.17,0,0.041,0.15,4.7,0.34,2.12,5]'),
    ('6254', 'Bœuf haché 15 % MG cru', 'Minced beef, 15% fat, raw', null, 'Boeuf, steak haché 15% MG cru', '{"steak haché 15 %","viande hachée"}', 'viandes', 'bœuf', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 13.5, 'estimation', null, null, '{"piece":125}', 'viande_rouge_abats',
      '[897,215,65.4,20.2,0.47,0,0,0,14.8,6.86,7.15,0.49,0.069,0.002,0.001,68,0,0,0.1,41.7,18,295,15,2.64,4.8,6.78,3.9,4,0,0.1,0.17,0,0.042,0.15,4.1,0.2,1.9,6]'),
    ('6311', 'Bœuf, queue crue', 'Oxtail, raw', null, 'Boeuf, queue crue', '{"queue de bœuf"}', 'viandes', 'bœuf', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 13.5, 'estimation', null, 0.55, '{}', 'viande_rouge_abats',
      '[849,203,65,21.5,0.23,"< 0,5",0,0,12.9,4.41,6.81,0.37,0.042,0.005,"traces",null,0,0,0.28,111,null,null,null,2.55,4.52,5.45,null,null,null,null,null,null,null,null,null,null,1.47,null]'),
    ('40202', 'Langue de bœuf crue', 'Beef tongue, raw', null, 'Langue, boeuf, crue', '{langue}', 'viandes', 'abats', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 13, 'estimation', null, null, '{}', 'viande_rouge_abats',
      '[811,195,67.7,16.8,0.82,0.3,0,0,13.8,4.69,5.23,0.73,0.077,0,0,87,0,0,0.17,68.6,16,315,6,2.27,3.31,11.9,2.15,0,0,0,0.1,3.1,0.13,0.34,4.2,0.17,5.1,7]'),
    ('6521', 'Veau, escalope crue', 'Veal escalope, raw', null, 'Veau, escalope crue', '{"escalopes de veau"}', 'viandes', 'veau', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 28, 'estimation', null, null, '{"piece":130}', 'viande_rouge_abats',
      '[480,114,73.7,20.5,0.58,0,0,0,3.28,0.83,1.15,1.31,0.061,0.057,0.015,null,0,0,0.097,38.7,21,380,9.79,1.8,2.56,7.2,2.52,"traces",null,null,0.15,null,0.13,0.28,5.7,0.44,2,5]'),
    ('6540', 'Veau, poitrine crue', 'Veal breast, raw', null, 'Veau, poitrine crue', '{tendron}', 'viandes', 'veau', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 14.5, 'estimation', null, 0.8, '{}', 'viande_rouge_abats',
      '[843,203,67.7,17.5,0,0,0,0,14.8,3.1,null,null,null,null,null,71,0,0,0.18,71,18,286,7,0.53,2.33,8,2.8,null,0,null,null,null,null,null,null,null,null,null]'),
    ('6560', 'Veau, épaule crue', 'Veal shoulder, raw', null, 'Veau, épaule crue', '{"veau à blanquette",blanquette}', 'viandes', 'veau', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 19.5, 'estimation', null, null, '{}', 'viande_rouge_abats',
      '[523,124,74.9,20.7,0,0,0,0,4.63,1.55,1.86,0.47,0.013,null,null,86,0,0,0.15,61.1,24,311,22,1.16,3.98,6.9,2.8,0,0,0.5,0.26,0,0.09,0.29,6,0.38,2.69,11]'),
    ('6583', 'Veau, jarret cru', 'Veal shank, raw', null, 'Veau, jarret cru', '{"osso buco"}', 'viandes', 'veau', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 16.9, 'estimation', null, 0.65, '{"tranche":280}', 'viande_rouge_abats',
      '[496,118,75.4,21.3,0,0,0,0,3.66,1.11,1.56,0.37,0.011,null,null,null,0,0,0.21,82.8,null,null,9,1.2,5.01,6.29,null,null,null,null,null,null,null,null,5.92,0.3,2.3,null]'),
    ('6550', 'Veau, rôti cru', 'Veal roast, raw', null, 'Veau, rôti cru', '{"rôti de veau"}', 'viandes', 'veau', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 25, 'estimation', null, null, '{}', 'viande_rouge_abats',
      '[611,145,66.5,27.3,0,0,0,0,3.96,2.27,1.03,0.65,0.024,0.079,0.021,26.2,0,0,0.2,94,null,null,9,1.9,null,9.11,"< 5",null,null,null,null,null,null,null,null,null,null,null]'),
    ('6510', 'Veau, côte crue', 'Veal chop, raw', null, 'Veau, côte crue', '{"côtes de veau"}', 'viandes', 'veau', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 24.5, 'estimation', null, 0.75, '{"piece":250}', 'viande_rouge_abats',
      '[787,189,68.9,18.3,0,0,0,0,12.9,4.84,5.54,0.93,0.036,0,0,82,0,0,0.11,43.4,22,290,13,1.26,4.29,5.62,2.8,0,null,null,0.21,0,0.07,0.23,2.69,0.2,2.82,12]'),
    ('40106', 'Foie de veau cru', 'Calf liver, raw', null, 'Foie, veau, cru', '{foie}', 'viandes', 'abats', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 27, 'estimation', null, null, '{"tranche":120}', 'viande_rouge_abats',
      '[505,120,71.6,15.5,5.64,0,0,0,3.4,1.31,0.69,1.19,0.05,0.02,0.06,286,0,1.54,0.16,62.7,18,320,4.9,4.6,5.3,40,"< 20",13800,11,0.62,0.79,9.75,0.14,0.67,17.1,0.5,46.5,1180]'),
    ('40304', 'Ris de veau cru', 'Veal sweetbread, raw', null, 'Ris, veau, cru', '{}', 'viandes', 'abats', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 39, 'estimation', null, null, '{}', 'viande_rouge_abats',
      '[406,96.5,79.2,17.2,0,0,0,0,3.07,0.81,0.78,0.23,0,0,0,250,0,0,0.17,67,23,488,3,1.05,1.55,6,2.5,0,0,0.25,0.09,49.2,0.069,0.19,4.77,0.035,3.33,22]'),
    ('40409', 'Rognon de veau cru', 'Veal kidney, raw', null, 'Rognon, veau, cru', '{rognons}', 'viandes', 'abats', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 24, 'estimation', null, null, '{}', 'viande_rouge_abats',
      '[398,94.5,79.1,15.8,0.85,null,0,0,3.12,0.96,0.68,0.62,0.006,0.05,0.02,364,0,0,0.45,178,16,272,11,3.36,1.97,81.7,5.6,92,null,1,0.2,5,0.32,1.9,6.99,0.37,28.2,21]'),
    ('21502', 'Agneau, gigot cru', 'Lamb leg, raw', null, 'Agneau, gigot cru', '{gigot,"gigot d''agneau"}', 'viandes', 'agneau', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 23.5, 'estimation', null, 0.75, '{}', 'viande_rouge_abats',
      '[538,128,74.5,20,0.48,"traces",0,0,5.13,1.97,1.9,0.47,0.038,0.056,0.014,72,0,0,0.12,48.7,22,231,10,1.51,3,7.73,1.85,45,null,0.4,0.22,0,0.12,0.23,6.52,0.26,2.17,18]'),
    ('21504', 'Agneau, épaule crue', 'Lamb shoulder, raw', null, 'Agneau, épaule crue', '{"épaule d''agneau",navarin}', 'viandes', 'agneau', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 18.5, 'estimation', null, 0.75, '{}', 'viande_rouge_abats',
      '[711,170,70.2,18.3,0.45,"< 0,5",0,0,10.6,3.87,4.41,0.52,0.057,0.005,"traces",72,0,0,0.2,78.8,21,230,16,1.63,3.43,7.53,1.85,0,0,0.4,0.22,0,0.11,0.21,5.66,0.13,1.65,19]'),
    ('21514', 'Agneau, collier cru', 'Lamb neck, raw', null, 'Agneau, collier cru', '{"collier d''agneau"}', 'viandes', 'agneau', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 12.9, 'estimation', null, 0.65, '{}', 'viande_rouge_abats',
      '[812,195,68.2,18,0,0,0,0,13.7,5.79,5.21,0.92,0.091,null,null,null,0,0,0.2,80.1,null,null,null,1.14,3.82,7.41,null,null,null,null,null,null,null,null,4.27,0.16,2.18,null]'),
    ('21500', 'Agneau, côtelette crue', 'Lamb chop, raw', null, 'Agneau, côtelette crue', '{côtelettes}', 'viandes', 'agneau', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 24.9, 'estimation', null, 0.65, '{"piece":80}', 'viande_rouge_abats',
      '[1380,333,52.7,15.4,0,"traces",0,0,30.1,14,10.5,1.29,0.45,0.009,0.0072,79.8,0,0,0.17,67.4,15.5,279,9.32,1.73,2.53,2.7,2.97,45,0,0.43,0.7,1,0.15,0.21,4.3,0.32,1.2,6.8]'),
    ('34001', 'Lapin cru', 'Rabbit meat, raw', null, 'Lapin, viande crue', '{lapins,lapereau}', 'viandes', 'lapin', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 12.9, 'estimation', null, 0.75, '{}', null,
      '[786,188,68.1,20.4,0.58,0,0,0,11.6,4.74,3.87,2.74,0.28,0,null,58.5,0,0,0.14,54.4,19,330,13,1.57,1.57,15.6,1.46,0,0,0,0.4,0,0.04,0.18,10.4,0.18,2.9,"< 20"]'),
    ('6900', 'Cheval cru', 'Horse meat, raw', null, 'Cheval, viande crue', '{"viande chevaline"}', 'viandes', 'autres viandes', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 21, 'estimation', null, null, '{}', 'viande_rouge_abats',
      '[556,132,72.6,20.2,0.5,0,0,0,5.5,2.04,2.2,1.26,0.43,null,null,62.7,0,0,0.14,56.1,24,321,9.09,3.82,3.48,6,1.1,21,0,0.45,0.23,0.6,0.098,0.18,4.81,0.51,2.73,8]'),
    ('14004', 'Lièvre cru', 'Hare meat, raw', null, 'Lièvre, viande crue', '{}', 'viandes', 'gibier', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 19, 'estimation', null, 0.7, '{}', 'viande_rouge_abats',
      '[466,111,73.3,21.6,0,0,0,0,2.67,0.98,0.31,1.38,0.49,0,0,60,0,0,0.15,60.5,26,318,11.6,1.8,1.7,10,0.58,0,null,0,0.1,0,0.09,0.06,8.07,0.3,1,10]'),
    ('14005', 'Chevreuil cru', 'Venison, raw', null, 'Chevreuil, viande crue', '{}', 'viandes', 'gibier', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 29, 'estimation', null, null, '{}', 'viande_rouge_abats',
      '[465,110,null,23,0,0,0,0,2,1,null,null,null,null,null,null,0,0,0.053,21,null,null,5,3.4,null,null,null,null,null,null,null,null,null,null,null,null,null,null]'),
    ('14002', 'Sanglier cru', 'Wild boar, raw', null, 'Sanglier, viande crue', '{}', 'viandes', 'gibier', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 19, 'estimation', null, null, '{}', 'viande_rouge_abats',
      '[630,150,71.1,21.5,0,"traces",0,0,7.14,2.62,4.13,0.39,0.033,null,null,63,0,0,0.21,84.7,21.3,342,8.95,1.43,2.93,6.9,2,0,null,0.36,0.1,0,0.74,0.15,6.2,0.38,0.85,2]'),
    ('28300', 'Porc, rôti cru', 'Pork roast, raw', null, 'Porc, rôti cru', '{"rôti de porc","filet de porc"}', 'viandes', 'porc', '{}', '{}', '{sans_gluten,sans_lactose}', '{}', 13.99, 'INSEE', null, null, '{}', 'viande_rouge_abats',
      '[642,153,70.1,22.3,0.5,0,0,0,6.86,2.84,3.34,0.68,0.026,null,null,48.2,0,0,0.1,40.2,27.9,349,6.51,0.5,1.58,9.22,3.73,null,0,0.7,0.08,0,0.74,0.15,8.59,0.67,0.31,1]'),
    ('28302', 'Porc, échine crue', 'Pork blade, raw', null, 'Porc, échine crue', '{échine}', 'viandes', 'porc', '{}', '{}', '{sans_gluten,sans_lactose}', '{}', 12.14, 'INSEE', null, 0.8, '{}', 'viande_rouge_abats',
      '[987,238,63,17.1,0.1,0,0,0,18.8,5.4,null,null,null,null,null,66,0,0,0.18,73.3,19.6,250,7.64,1.08,1.76,17.9,3.13,9,null,0.24,null,null,0.89,0.22,4.5,null,0.56,null]'),
    ('28001', 'Porc, épaule crue', 'Pork shoulder, raw', null, 'Porc, épaule crue', '{"épaule de porc"}', 'viandes', 'porc', '{}', '{}', '{sans_gluten,sans_lactose}', '{}', 8.9, 'estimation', null, 0.8, '{}', 'viande_rouge_abats',
      '[743,178,69.6,18.9,0.38,0,0,0,11.2,4.41,5.51,1.29,0.054,0,0.003,60.5,0,0,0.12,50,18,335,13.5,0.65,2.59,9.25,1,3.5,0,1.25,0.2,0.7,0.84,0.24,4.18,0.42,0.49,5]'),
    ('28009', 'Porc, palette crue', 'Pork blade shoulder, raw', null, 'Porc, palette crue', '{palette}', 'viandes', 'porc', '{}', '{}', '{sans_gluten,sans_lactose}', '{}', 8.5, 'estimation', null, 0.8, '{}', 'viande_rouge_abats',
      '[868,208,63.4,24.8,0,0,0,0,12.1,4.57,5.59,1.36,0.14,"< 0,0058","< 0,0058",71.1,0,0,0.18,73.2,24,380,15,1.2,3.3,"< 50","< 20","< 21",null,"< 0,5","< 0,08",null,0.47,0.06,4.47,0.27,1.44,"< 5"]'),
    ('28002', 'Porc, poitrine crue', 'Pork belly, raw', null, 'Porc, poitrine crue', '{"poitrine fraîche"}', 'viandes', 'porc', '{}', '{}', '{sans_gluten,sans_lactose}', '{}', 9.2, 'estimation', null, null, '{"tranche":120}', 'viande_rouge_abats',
      '[1050,253,59.8,17,0,"traces",0,0,20.5,7.89,10.5,2.17,0.11,0,null,81.7,0,0,0.14,56.1,18.8,293,6.68,0.52,1.84,"< 40",1.98,0,null,0.19,0.1,0,0.59,0.15,4.65,0.35,0.37,1.67]'),
    ('28100', 'Porc, côte crue', 'Pork chop, raw', null, 'Porc, côte crue', '{"côtes de porc"}', 'viandes', 'porc', '{}', '{}', '{sans_gluten,sans_lactose}', '{}', 9.9, 'estimation', null, 0.8, '{"piece":180}', 'viande_rouge_abats',
      '[687,164,69.5,19.8,0.38,0,0,0,9.3,3.75,4.23,1.01,0.043,0,0.002,56.4,0,0,0.12,49.2,22.2,350,7.05,0.66,2.31,"< 40",3.4,3,0,0.6,0.17,0,0.71,0.18,4.99,0.41,0.35,0]'),
    ('28204', 'Porc, filet mignon cru', 'Pork tenderloin, raw', null, 'Porc, filet mignon cru', '{"filet mignon"}', 'viandes', 'porc', '{}', '{}', '{sans_gluten,sans_lactose}', '{}', 15.9, 'estimation', null, null, '{"piece":500}', 'viande_rouge_abats',
      '[519,123,74.9,21.2,0.4,0,0,0,4.09,1.69,1.72,0.52,0.018,0.0024,0,33.3,0,0,0.11,43.8,27.6,395,8.99,0.82,1.68,"< 0,4",null,0,0,0.3,0.22,0,0.95,0.21,6.6,0.5,0.31,0]'),
    ('28400', 'Porc, travers cru', 'Pork spare ribs, raw', null, 'Porc, travers cru', '{"travers de porc"}', 'viandes', 'porc', '{}', '{}', '{sans_gluten,sans_lactose}', '{}', 9.9, 'estimation', null, 0.65, '{}', 'viande_rouge_abats',
      '[983,237,61.9,18,0.6,0,0,0,18,7.16,8.54,1.96,0.091,0,0,33.3,0,0,0.12,48.3,19.6,330,8.49,0.6,2.1,"< 40",0.8,0,0,2.3,0.37,0,0.66,0.16,5.35,0.37,0.38,0]'),
    ('40119', 'Foie de porc cru', 'Pork liver, raw', null, 'Foie, porc, cru', '{}', 'viandes', 'abats', '{}', '{}', '{sans_gluten,sans_lactose}', '{}', 5.9, 'estimation', null, null, '{}', 'viande_rouge_abats',
      '[523,124,72.7,20.6,1.06,1.06,0,0,4.2,1.66,0.52,0.87,0,0,0.019,301,0,0,0.34,137,18,273,9,23.3,5.76,43.5,6.7,6500,0,1.05,0.4,25.3,0.28,3.01,15.3,0.69,26,212]'),
    ('34500', 'Cuisse de grenouille crue', 'Frog leg, raw', '(Genus and species unknown or multiple)', 'Grenouille, cuisse, crue', '{"cuisses de grenouille"}', 'viandes', 'autres viandes', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 19.5, 'estimation', null, 0.65, '{"piece":25}', null,
      '[297,70,82,16.2,0.66,0,0,0,0.28,0.073,0.053,0.1,null,0.014,0.02,50,0,0,0.14,54.5,21.5,302,18.5,2.58,1.5,null,6,15,0,0.35,1,5,0.15,0.19,1.2,0.84,0.4,12.5]'),
    -- charcuteries
    ('28501', 'Lardon nature cru', 'Lardon, unsmoked, raw', null, 'Lardon nature, cru', '{lardons}', 'charcuteries', 'lardons et poitrine', '{}', null, '{}', '{}', 11.5, 'estimation', null, null, '{}', 'viande_transformee',
      '[1120,269,56.9,16.6,1.01,0.78,0,0.38,22.1,7.91,10.4,2.74,0.18,0,0.004,60.7,0,0,2.72,1130,15.6,540,"< 20",0.42,1.67,5.77,0.95,0,null,0.75,0.3,0.8,0.42,0.16,4.87,0.21,0.38,"< 2"]'),
    ('28720', 'Lardon fumé cru', 'Smoked lardon, raw', null, 'Lardon fumé, cru', '{"lardons fumés",allumettes}', 'charcuteries', 'lardons et poitrine', '{}', null, '{}', '{}', 11.5, 'estimation', null, null, '{}', 'viande_transformee',
      '[1130,272,55.7,16.7,0.35,0.35,0,0.34,22.6,8,10.4,2.92,0.19,0,0.0036,60.1,0,0,2.63,1100,23.8,596,18.2,0.6,1.2,"< 5",11.1,"< 2",0,0.48,0.19,0.9,0.38,0.11,4.9,0.25,0.42,21.1]'),
    ('28502', 'Poitrine de porc fumée crue', 'Smoked pork belly, raw', null, 'Poitrine de porc en salaison, fumée, crue', '{"poitrine fumée",bacon}', 'charcuteries', 'lardons et poitrine', '{}', null, '{}', '{}', 13.5, 'estimation', null, null, '{"tranche":15}', 'viande_transformee',
      '[1250,303,53.9,15.6,0.79,0.75,0,1,26.1,9.39,12.1,3.16,0.21,0,0,null,0,0,2.41,956,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null]'),
    ('28550', 'Poitrine de porc demi-sel', 'Salt-cured pork belly', null, 'Poitrine de porc demi-sel', '{"petit salé"}', 'charcuteries', 'lardons et poitrine', '{}', null, '{}', '{}', 10.9, 'estimation', null, null, '{}', 'viande_transformee',
      '[1120,270,55.3,16.8,1.3,0.6,0,0,22,8.3,10.8,2.94,0.14,0,null,null,0,0,2,790,16,256,8.4,0.52,1.68,null,null,"traces",null,null,0.34,null,0.85,0.24,10.2,0.3,0.83,2.19]'),
    ('28900', 'Jambon cuit supérieur', 'Cooked ham', null, 'Jambon cuit, supérieur', '{"jambon blanc","jambon de Paris"}', 'charcuteries', 'jambons', '{}', null, '{}', '{}', 19.85, 'INSEE', null, null, '{"tranche":40}', 'viande_transformee',
      '[475,113,73.3,21,0.76,0.69,0,"< 0,19",2.83,1.1,1.12,0.34,0.012,0.064,0.01,39.8,0,0,1.87,788,22.5,362,"< 20",0.54,2,10.4,"< 5",0,0,"< 0,5",0.25,18.1,0.54,0.2,5.73,0.3,0.31,16]'),
    ('28811', 'Jambon de Bayonne', 'Bayonne ham', null, 'Jambon de Bayonne', '{"jambon cru","jambon de pays"}', 'charcuteries', 'jambons', '{}', null, '{}', '{}', 27, 'estimation', null, null, '{"tranche":18}', 'viande_transformee',
      '[1020,243,48.6,28,4.51,0.5,0,"traces",12.6,4.93,6.27,1.42,0.083,0.0015,0,null,0,0,5.75,2270,null,554,null,null,null,null,null,null,null,null,null,13,null,null,null,null,null,null]'),
    ('28800', 'Jambon cru', 'Dry-cured ham', null, 'Jambon cru', '{"jambon sec","jambon de pays"}', 'charcuteries', 'jambons', '{}', null, '{}', '{}', 24, 'estimation', null, null, '{"tranche":18}', 'viande_transformee',
      '[999,239,50.1,25.9,4.27,0.75,0,"traces",13.2,5.09,6.07,1.57,0.1,0.001,0.004,72.2,0,0,5.67,2250,36.2,591,10.4,0.97,2.37,5.66,1.2,null,0,0.6,0.21,13,0.89,0.21,8.1,0.56,0.33,1.24]'),
    ('28727', 'Filet de bacon', 'Bacon, back', null, 'Filet de bacon', '{bacon}', 'charcuteries', 'jambons', '{}', null, '{}', '{}', 19.5, 'estimation', null, null, '{"tranche":10}', 'viande_transformee',
      '[500,118,70.1,23.1,0.7,"< 0,2",0,0,2.6,1.07,1.21,0.32,0.019,"< 0,01","< 0,01",47.2,0,0,3.18,1270,23,470,3.8,0.4,1.4,"< 20","< 20","< 21",0,"< 0,25",0.45,6.55,0.6,0.082,6.53,0.34,0.38,49.1]'),
    ('28850', 'Coppa', 'Coppa', null, 'Coppa', '{}', 'charcuteries', 'jambons', '{}', null, '{}', '{}', 28, 'estimation', null, null, '{"tranche":8}', 'viande_transformee',
      '[1180,284,null,25,1,0.5,0,0,20,6.83,5.92,null,0.063,null,null,null,0,0,5.3,1800,null,null,null,null,null,null,12,null,null,null,null,null,null,null,null,null,null,null]'),
    ('28858', 'Pancetta', 'Pancetta', null, 'Pancetta ou poitrine roulée sèche', '{"poitrine roulée"}', 'charcuteries', 'lardons et poitrine', '{}', null, '{}', '{}', 25, 'estimation', null, null, '{"tranche":8}', 'viande_transformee',
      '[1450,349,43.9,20.2,2.49,0.43,0,0,28.8,12.4,12.4,3.35,0.16,"< 0,01","< 0,01",75.2,0,0,4.14,1650,18,370,6.2,0.71,2.5,"< 20","< 20","< 21",null,0.66,0.94,14.3,0.51,0.12,4.54,0.27,0.93,18.3]'),
    ('30316', 'Chorizo', 'Chorizo', null, 'Chorizo supérieur, doux ou fort, type saucisse sèche', '{}', 'charcuteries', 'saucissons', '{}', null, '{}', '{}', 15.5, 'estimation', null, null, '{"tranche":5}', 'viande_transformee',
      '[1960,474,28,20.9,1.87,1.87,0,0.53,41.9,16,18.1,5.76,0.35,"< 0,01","< 0,01",111,0,1.69,3.91,1560,27,490,24,1.8,2,"< 20",30,"< 21",null,0.83,2.25,null,0.39,0.22,6.14,0.27,1.11,51.4]'),
    ('30300', 'Saucisson sec', 'Dry-cured sausage', null, 'Saucisson sec', '{saucissons}', 'charcuteries', 'saucissons', '{}', null, '{}', '{}', 19.5, 'estimation', null, null, '{"tranche":6}', 'viande_transformee',
      '[1740,418,30,24.2,5.48,2.55,0,0.73,33.1,11.3,14.2,3.73,0.21,0.0078,0.016,99.4,0,0,4.75,1900,32,583,14.4,1.27,2.7,"< 10",7,"traces",0,0.5,0.16,5,0.62,0.37,8.55,0.43,0.67,1.64]'),
    ('30700', 'Saucisson à l''ail', 'Garlic sausage', null, 'Saucisson à l''ail', '{}', 'charcuteries', 'saucissons', '{}', null, '{}', '{}', 12, 'estimation', null, null, '{"tranche":20}', 'viande_transformee',
      '[1140,276,57.2,15,0.56,0.56,0,0.63,23.6,9.92,10.7,2.87,0.18,0,null,null,0,0,2,783,9,230,9,2.3,null,null,7,null,null,null,null,5,0.16,0.22,2.6,null,null,null]'),
    ('30789', 'Mortadelle', 'Mortadella', null, 'Mortadelle', '{}', 'charcuteries', 'saucissons', '{}', null, '{}', '{}', 13.5, 'estimation', null, null, '{"tranche":15}', 'viande_transformee',
      '[1280,310,55.1,15.2,0.69,0.67,0.014,0.000017,27.4,10.2,11.5,null,0.089,0,null,72.5,0,0,2.3,967,26.9,270,36.5,0.8,1.5,"< 5",27.8,7,null,0.78,0.5,null,0.33,0.16,4.09,0.25,0.68,31.5]'),
    ('30051', 'Chair à saucisse crue', 'Sausage meat, raw', null, 'Chair à saucisse, pur porc, crue', '{farce}', 'charcuteries', 'saucisses', '{}', null, '{}', '{}', 9.9, 'estimation', null, null, '{}', 'viande_transformee',
      '[1070,258,61.1,16.9,0,null,0,0,21.2,7.87,9.44,1.91,null,null,null,72,0,0,0.14,56,19,287,14,0.88,2.2,null,null,2,null,"traces",0.28,0.7,0.73,0.24,4.34,0.38,0.7,5]'),
    ('30115', 'Chipolata crue', 'Chipolata sausage, raw', null, 'Chipolata crue', '{chipolatas}', 'charcuteries', 'saucisses', '{}', null, '{}', '{}', 10.9, 'estimation', null, null, '{"piece":55}', 'viande_transformee',
      '[1050,253,62.2,15.8,1,0.32,0,0.4,20.6,7.61,8.75,2.24,0.17,null,null,55.5,0,0,1.58,722,16.6,404,"< 20",0.48,1.76,5.44,7,null,0,0.19,0.34,null,0.4,null,4.6,0.21,0.36,1.5]'),
    ('30110', 'Saucisse de Toulouse crue', 'Toulouse sausage, raw', null, 'Saucisse de Toulouse crue', '{"saucisses de Toulouse"}', 'charcuteries', 'saucisses', '{}', null, '{}', '{}', 10.9, 'estimation', null, null, '{"piece":120}', 'viande_transformee',
      '[1330,321,53.2,13.3,0.64,0.5,0,0,29.5,11.3,13.2,3.7,0.24,0.042,0.052,65.9,0,0,1.89,747,21.7,null,28.9,0.9,2.22,11.2,7,null,null,null,null,null,null,null,null,null,null,null]'),
    ('30105', 'Saucisse de Montbéliard', 'Montbéliard sausage', null, 'Saucisse de Montbéliard, à cuire', '{"saucisse fumée"}', 'charcuteries', 'saucisses', '{}', null, '{}', '{}', 13.5, 'estimation', null, null, '{"piece":140}', 'viande_transformee',
      '[1330,322,50.5,17.3,1.72,0.5,0,0,27.3,10,12,null,0.28,null,null,78,0,0,2.33,931,26.8,311,29.9,0.5,2,"< 5",29.7,6.5,0,"< 0,5",0.34,"< 0,5",0.53,0.18,5.28,0.34,0.63,28.5]'),
    ('30108', 'Saucisse de Morteau cuite', 'Morteau sausage, cooked', null, 'Saucisse de Morteau bouillie/cuite à l''eau', '{Morteau}', 'charcuteries', 'saucisses', '{}', null, '{}', '{}', 14.9, 'estimation', null, null, '{"piece":350}', 'viande_transformee',
      '[1340,323,49.6,15.2,0,0,0,0,29.1,12.2,12.9,3.99,0.26,null,null,77.3,0,0,2.02,809,15,230,8.4,0.8,1.9,7,9,11,"< 30","< 0,5",0.13,"< 1",0.41,0.15,3.75,0.27,0.49,"< 20"]'),
    ('30742', 'Saucisse de Strasbourg', 'Strasbourg sausage', null, 'Saucisse de Strasbourg ou knack, à cuire', '{knack}', 'charcuteries', 'saucisses', '{}', null, '{}', '{}', 11.5, 'estimation', null, null, '{"piece":35}', 'viande_transformee',
      '[1200,291,57.9,12.4,1.39,1.06,0,1.37,25.9,10.9,11.8,3.28,0.22,0.0013,0.0027,73.1,0,0,1.99,807,13.4,204,23.7,1.12,1.13,"< 10",7,null,0,0.26,0.38,9.4,0.29,0.2,2.47,0.11,0.42,1.6]'),
    ('8703', 'Boudin noir à cuire', 'Black pudding', null, 'Boudin noir, à cuire', '{boudin}', 'charcuteries', 'saucisses', '{}', null, '{}', '{}', 10.9, 'estimation', null, null, '{"piece":125}', 'viande_transformee',
      '[1230,297,57.2,12.2,0.29,0.2,0,1.42,27.1,9.57,10.9,3.5,0.22,0,null,82.5,0,0,1.29,574,6.84,162,22.4,17.4,0.37,8,5,null,null,"< 0,25",0.12,null,0.034,0.13,0.41,"< 0,1",0.19,2.22]'),
    ('8801', 'Boudin blanc à cuire', 'White pudding', null, 'Boudin blanc, à cuire', '{}', 'charcuteries', 'saucisses', '{}', null, '{}', '{}', 15, 'estimation', null, null, '{"piece":125}', 'viande_transformee',
      '[1010,244,64.2,10,3.64,3.64,0,"traces",21,7.89,9.61,2.54,null,0,null,null,0,0,1.42,523,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null]'),
    ('8550', 'Andouillette à cuire', 'Andouillette', null, 'Andouillette, à cuire', '{andouillettes}', 'charcuteries', 'saucisses', '{}', null, '{}', '{}', 14.5, 'estimation', null, null, '{"piece":150}', 'viande_transformee',
      '[937,225,63,18.8,0.5,"< 0,5",0,0.71,16.3,6.94,6.22,1.72,0.12,0,null,284,0,0,1.46,584,12.5,55.6,34.1,1.67,2.6,18.3,2,null,0,"< 0,25",0.39,null,0.028,0.15,0.81,"< 0,1",0.49,1.2]'),
    ('8211', 'Pâté de campagne', 'Country pâté', null, 'Pâté ou terrine de campagne', '{"terrine de campagne"}', 'charcuteries', 'pâtés et rillettes', '{}', null, '{}', '{}', 12.5, 'estimation', null, null, '{}', 'viande_transformee',
      '[1340,323,52.2,15.5,1.5,0.62,0,0,28.2,10.4,12.5,3.89,0.39,0.01,0.02,148,0,0.42,1.54,617,15.4,212,12.3,6.1,3.13,17.2,10,null,0,0.2,0.38,5.9,0.14,0.8,6.8,0.19,3.94,24]'),
    ('8001', 'Rillettes de porc', 'Pork rillettes', null, 'Rillettes pur porc', '{rillettes}', 'charcuteries', 'pâtés et rillettes', '{}', null, '{}', '{}', 14.5, 'estimation', null, null, '{}', 'viande_transformee',
      '[1710,413,44,16.7,0.13,"< 0,2",0,0.21,38.3,15.2,16.4,4.87,0.31,"< 0,01",0.02,84.1,0,0.37,0.97,389,15,240,6.9,0.91,2.3,"< 20","< 20",26.9,"< 5",0.48,1.13,"< 0,5",0.069,0.045,3.32,0.086,1.06,14.3]'),
    ('30150', 'Merguez crue', 'Merguez sausage, raw', null, 'Merguez crue', '{merguez}', 'charcuteries', 'saucisses', '{}', null, '{}', '{}', 12.5, 'estimation', null, null, '{"piece":60}', 'viande_transformee',
      '[1250,301,55,13.8,1.15,1.15,0,0,26.8,11.2,null,null,null,null,null,null,0,0,2.01,900,23.3,null,22.1,null,2.78,2.38,7,null,null,null,null,null,null,null,null,null,null,null]'),
    ('28964', 'Blanc de dinde en tranche', 'Turkey ham slice', null, 'Jambon de dinde ou blanc de dinde en tranche', '{"jambon de dinde"}', 'charcuteries', 'jambons', '{}', null, '{sans_porc}', '{}', 17.5, 'estimation', null, null, '{"tranche":35}', 'viande_transformee',
      '[420,99.3,74,20.9,0.023,0.023,0,0.39,1.67,0.54,0.57,0.46,0.032,0.0015,0.003,49.7,0,0,1.9,763,26,370,7.1,0.35,0.92,"< 50","< 20","< 21",null,"< 0,5",0.11,26.3,0.058,0.065,8.86,0.35,0.6,17.3]'),
    ('28860', 'Viande des Grisons', 'Bündnerfleisch', null, 'Viande des Grisons', '{"viande séchée"}', 'charcuteries', 'jambons', '{}', null, '{sans_porc}', '{}', 45, 'estimation', null, null, '{"tranche":8}', 'viande_transformee',
      '[874,207,49.5,38.9,0.56,0.56,0,0,5.47,2.52,1.25,0.098,0.011,0,null,91.9,0,0,3.83,1530,46.6,660,30.8,1.8,5.9,9,53.8,3,null,"< 0,5","< 0,01","< 0,5",0.062,0.26,11.8,0.7,2.39,33.9]'),
    ('8110', 'Confit de canard', 'Duck confit', null, 'Confit de canard, appertisé', '{"cuisse de canard confite"}', 'charcuteries', 'confits', '{}', null, '{sans_porc}', '{}', 17.5, 'estimation', null, 0.7, '{"piece":250}', 'viande_transformee',
      '[1140,273,49.7,25.7,0.15,0.14,0,0.4,18.8,7.26,9.63,1.92,0.034,null,null,132,0,0,1.44,568,18.8,241,5.3,2.7,5.7,28,17,21,"< 30",1.8,0.46,"< 1",0.056,0.34,7.1,0.3,2.95,"< 20"]'),
    ('8324', 'Foie gras de canard, bloc', 'Duck foie gras, block', null, 'Foie gras, canard, bloc, 30% de morceaux', '{"foie gras"}', 'charcuteries', 'pâtés et rillettes', '{}', null, '{sans_porc}', '{}', 95, 'estimation', null, null, '{"tranche":40}', 'viande_transformee',
      '[2010,488,39.1,6.88,2.19,1.41,0,0,50.1,21.6,27.1,0.76,0.053,0,null,null,0,0,1.29,514,null,null,null,2.1,null,null,null,null,null,null,null,null,null,null,null,null,null,null]'),
    -- volailles
    ('36017', 'Poulet, filet sans peau cru', 'Chicken breast, skinless, raw', null, 'Poulet, filet sans peau cru', '{"blanc de poulet","filets de poulet","escalope de poulet"}', 'volailles', 'poulet', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 14.9, 'estimation', null, null, '{"piece":150}', null,
      '[464,110,75.1,23.4,0,"traces",0,0,1.5,0.44,0.59,0.31,0.02,"< 0,01","< 0,01",66,0,0.75,0.11,43,32,390,3.3,0.33,0.52,"< 20","< 20","< 21",0,"< 0,25",0.36,4.89,0.12,0.052,10.7,0.41,0.17,14.6]'),
    ('36002', 'Poulet, cuisse avec peau crue', 'Chicken leg, with skin, raw', null, 'Poulet, cuisse, viande et peau crue', '{"cuisses de poulet"}', 'volailles', 'poulet', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 7.2, 'estimation', null, 0.7, '{"piece":220}', null,
      '[799,192,69.2,17.3,0,"traces",0,0,13.5,3.85,6.04,2.96,0.22,"< 0,01","< 0,01",92.5,0,0.39,0.22,86,21,280,6.7,0.68,1.4,"< 20","< 20",33.6,0,"< 0,25",0.74,3.26,0.09,0.058,4.35,0.18,0.4,12.9]'),
    ('36019', 'Poulet, haut de cuisse sans peau cru', 'Chicken thigh meat, raw', null, 'Poulet, haut de cuisse, viande crue', '{"hauts de cuisse"}', 'volailles', 'poulet', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 9.9, 'estimation', null, null, '{"piece":120}', null,
      '[487,116,76.2,19.7,0,0,0,0,4.12,1.1,1.5,0.94,0.03,0.002,0.007,94,0,0,0.24,95,23,242,7,0.81,1.58,null,null,7,0,0,0.18,0,0.088,0.2,5.56,0.45,0.61,4]'),
    ('36022', 'Poulet, pilon cru', 'Chicken drumstick, raw', null, 'Poulet, pilon cru', '{pilons}', 'volailles', 'poulet', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 6.9, 'estimation', null, 0.65, '{"piece":100}', null,
      '[648,155,72.5,18.1,0,0,0,0,9.2,2.46,3.72,1.97,0.077,0.003,0.007,92,0,0,0.27,106,18,211,8,0.71,1.86,null,null,14,0,0.1,0.19,0,0.083,0.2,4.84,0.35,0.53,3]'),
    ('36016', 'Poulet entier cru, viande et peau', 'Chicken, meat and skin, raw', null, 'Poulet, viande et peau crues', '{"poulet rôti",poulet}', 'volailles', 'poulet', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 7.5, 'estimation', null, 0.65, '{"piece":1500}', null,
      '[723,173,68.4,21.5,0.3,0,0,0,9.54,2.46,3.53,1.79,0.033,0.007,0.018,77.5,0,0,0.15,60,24.5,263,7.5,3.41,1.5,10,3.18,26,0,0.2,0.44,1.6,0.17,0.82,6.68,0.71,2.21,6]'),
    ('36000', 'Poule crue, viande et peau', 'Boiling fowl, meat and skin, raw', null, 'Poule, viande et peau crues', '{"poule au pot"}', 'volailles', 'poule', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 7.9, 'estimation', null, 0.65, '{"piece":1800}', null,
      '[1060,255,61.8,17.6,0.4,0,0,0,20.3,5.71,8.24,4.44,0.15,0.01,0.05,71,0,0,0.18,71,20,204,10,1.04,1.19,8,1.57,52,0,null,0.33,0,0.11,0.17,6.26,0.33,0.32,6]'),
    ('40111', 'Foie de poulet cru', 'Chicken liver, raw', null, 'Foie, poulet, cru', '{"foies de volaille"}', 'volailles', 'abats', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 7.9, 'estimation', null, null, '{"piece":40}', 'viande_rouge_abats',
      '[479,114,76.5,16.9,0.73,0,0,0,4.83,1.56,1.25,1.31,0.006,0,0,345,0,0,0.18,71,19,230,8,8.99,2.67,56.9,2.7,3290,56,0.25,0.7,17.9,0.31,1.78,9.73,0.85,16.6,588]'),
    ('40700', 'Gésier de poulet cru', 'Chicken gizzard, raw', null, 'Gésier, poulet, cru', '{gésiers}', 'volailles', 'abats', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 9.9, 'estimation', null, null, '{}', 'viande_rouge_abats',
      '[417,99.1,79.3,16.8,0,0,0,0,3.53,1.01,0.51,0.36,0.0038,0,0,240,0,0,0.19,75.5,15,237,11,2.49,2.72,null,1.2,19,0,0.6,0.33,3.7,0.028,0.23,3.68,0.11,1.21,5]'),
    ('36304', 'Dinde, escalope crue', 'Turkey escalope, raw', null, 'Dinde, escalope crue', '{"escalopes de dinde"}', 'volailles', 'dinde', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 13.5, 'estimation', null, null, '{"piece":130}', null,
      '[457,108,74.9,23.7,0,0,0,0,1.48,0.29,0.26,0.26,0.009,0,0.002,57,0,0,0.28,113,28,242,11,0.73,1.28,10,null,6,0,0.1,0.06,0,0.042,0.15,9.92,0.81,0.63,7]'),
    ('36305', 'Dinde, cuisse crue', 'Turkey leg, raw', null, 'Dinde, cuisse, viande et peau crues', '{"cuisse de dinde"}', 'volailles', 'dinde', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 7.5, 'estimation', null, 0.75, '{}', null,
      '[625,149,71.9,19.7,0,"traces",0,0,7.85,2.24,2.58,2.14,0.11,0.003,0.017,79,0,0,0.23,93.5,21.5,241,14,1.36,2.71,null,null,13.5,0,0.5,0.11,0,0.066,0.22,4.16,0.37,1.12,8]'),
    ('36206', 'Canard, magret cru', 'Duck breast, raw', null, 'Canard, magret cru', '{magret,magrets}', 'volailles', 'canard', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 20.5, 'estimation', null, null, '{"piece":350}', null,
      '[1390,337,53.2,17.9,0.1,0.1,0,0,29.4,8.95,null,null,null,null,null,null,0,0,0.21,54.4,null,null,5,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null]'),
    ('36203', 'Canard, cuisse crue', 'Duck leg, raw', null, 'Canard, cuisse avec peau, sans os, crue', '{"cuisses de canard"}', 'volailles', 'canard', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 12.5, 'estimation', null, 0.9, '{"piece":250}', null,
      '[438,104,72.3,18.7,0.3,null,0,0,3.1,1.05,1.47,0.42,null,null,null,null,0,0,0.26,103,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null]'),
    ('36700', 'Pintade crue', 'Guinea fowl, meat, raw', null, 'Pintade, viande crue', '{pintades}', 'volailles', 'pintade', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 10.9, 'estimation', null, 0.6, '{"piece":1300}', null,
      '[539,128,71.7,22,0,0,0,0,4.46,1.21,1.56,1,null,0.01,0.03,68.5,0,0,0.17,68,23,207,11,0.81,1.17,null,null,20,0,0.4,0.3,1.5,0.063,0.11,8.22,0.43,0.36,5.5]'),
    ('36100', 'Caille crue, viande et peau', 'Quail, meat and skin, raw', null, 'Caille, viande et peau crues', '{cailles}', 'volailles', 'caille', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 17.5, 'estimation', null, 0.7, '{"piece":160}', null,
      '[585,140,69.7,19.6,0,0,0,0,6.8,1.91,2.36,1.68,null,null,null,76,0,0,0.13,53,23,216,13,3.97,2.42,null,1.5,73,0,0.5,0.05,6.1,0.24,0.26,7.54,0.6,0.43,8]'),
    ('36501', 'Oie crue, viande et peau', 'Goose, meat and skin, raw', null, 'Oie, viande et peau crues', '{oies}', 'volailles', 'oie', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 17, 'estimation', null, 0.6, '{}', null,
      '[1510,366,49.7,15.9,0,"traces",0,0,33.6,9.78,17.8,3.76,0.21,0,0,80,0,0,0.18,73,18,308,12,2.5,1.72,24,1.2,17,null,1,0,4.2,0.085,0.25,3.61,0.39,0.34,4]'),
    ('36600', 'Pigeon cru', 'Pigeon, meat, raw', null, 'Pigeon, viande crue', '{pigeonneau}', 'volailles', 'pigeon', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 26, 'estimation', null, 0.55, '{"piece":400}', null,
      '[885,213,64.7,18,0,0,0,0,15.7,5.2,6.19,2.34,0,0.01,0.025,92.5,0,0,0.13,52.5,23.5,218,12.5,4.03,2.45,null,null,50.5,0,0.4,0.1,6.2,0.25,0.25,6.45,0.47,0.44,6.5]'),
    -- poissons
    ('26079', 'Anchois cru', 'Anchovy, raw', 'Engraulis encrasicolus (Linnaeus, 1758)', 'Anchois, cru', '{"anchois frais"}', 'poissons', 'poissons bleus', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 12, 'estimation', null, 0.65, '{"piece":20}', null,
      '[541,129,71.8,18.6,"traces",0,0,0,6.07,1.64,1.11,1.69,0.073,0.48,0.93,124,0,0,0.18,73,22.3,294,86.5,2.63,1.86,21.3,55,65.7,0,11,0.57,0,0.061,0.32,12.7,0.14,0.62,9]'),
    ('26177', 'Anchois à l''huile, égoutté', 'Anchovy fillets in oil, drained', 'Engraulis encrasicolus (Linnaeus, 1758)', 'Anchois, filets, salés, à l''huile, semi-conserve, égouttés', '{"filets d''anchois"}', 'poissons', 'poissons en conserve', '{fish}', null, '{pescetarien,sans_porc}', '{}', 42, 'estimation', null, null, '{"piece":4}', null,
      '[830,199,null,24.9,0,0,0,0,11,1.64,null,null,null,null,null,70,0,"traces",14.4,3600,null,215,null,6.9,1.7,null,null,55,0,4.6,0.29,0,0.06,0.26,14,0.14,null,8]'),
    ('26072', 'Bar cru', 'Sea bass, raw', 'Dicentrarchus labrax (Linnaeus, 1758)', 'Bar commun ou loup, cru', '{loup,"bar de ligne"}', 'poissons', 'poissons blancs', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 21, 'estimation', null, 0.5, '{"piece":400}', null,
      '[365,86.1,78.1,19.1,0.9,"traces",0,0,0.7,0.2,0.21,0.19,"< 0,01",0.04,0.12,47.6,0,0,0.23,92.3,27,390,10,0.26,0.3,30,21.9,"< 21",0,5.59,0.79,0.66,0.025,0.058,3.67,0.34,3.12,22.2]'),
    ('26043', 'Cabillaud cru', 'Cod, raw', 'Gadus morhua morhua (Linnaeus, 1758)', 'Cabillaud, cru', '{"morue fraîche","dos de cabillaud"}', 'poissons', 'poissons blancs', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 24.5, 'estimation', null, null, '{"piece":140}', null,
      '[328,77.4,79.8,18.1,"traces","traces",0,"< 0,2",0.57,0.1,0.068,0.22,0.001,0.05,0.13,43.9,0,0,0.23,65.2,25.6,357,4.43,0.49,0.39,136,101,"< 2",0,null,0.44,1,"< 0,04",0.049,2.18,0.16,1.32,21.2]'),
    ('26098', 'Morue salée sèche', 'Salt cod, dried', 'Gadus morhua morhua (Linnaeus, 1758)', 'Morue, salée, sèche', '{morue,bacalhau}', 'poissons', 'poissons salés', '{fish}', '{sulphur-dioxide-and-sulphites}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 23, 'estimation', null, null, '{}', null,
      '[890,210,34.2,47.6,1.1,0,0,0,1.67,0.31,0.32,0.54,null,0.032,0.24,105,0,0,12.3,4900,80.7,1300,124,2.09,1.07,null,230,24.5,0,4,1.67,0,0.13,0.2,5.26,0.58,5.43,22.3]'),
    ('26027', 'Pilchard à la tomate, égoutté', 'Pilchard in tomato sauce, drained', 'Sardina pilchardus (Walbaum, 1792)', 'Pilchard, sauce tomate, appertisé, égoutté', '{}', 'poissons', 'poissons en conserve', '{fish}', null, '{pescetarien,sans_porc}', '{}', 9.5, 'estimation', null, null, '{}', null,
      '[654,157,70.1,13,1.5,1,0,0,11,3,2.2,3.4,0.07,0.84,2.3,56,0,null,1,400,29,310,250,2.5,1.3,30,64,7,0,14,2.5,"traces",0.01,0.33,5.9,0.27,13,0]'),
    ('26088', 'Dorade royale crue', 'Gilthead sea bream, raw', 'Sparus aurata', 'Dorade royale ou daurade ou vraie daurade, élevage, crue', '{daurade,dorade}', 'poissons', 'poissons blancs', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 17.5, 'estimation', null, 0.5, '{"piece":400}', null,
      '[543,129,72.5,20.9,"traces",0,0,0,5.1,1.19,1.49,1.73,0.037,0.31,0.56,66.3,0,0,0.13,51.5,30.7,458,2.34,0.39,0.41,3.7,5,4.9,"< 0,008",3.11,0.95,0,0.077,0.065,7.4,0.43,3.16,5]'),
    ('26122', 'Églefin cru', 'Haddock, raw', 'Melanogrammus aeglefinus (Linnaeus, 1758)', 'Églefin, cru', '{aiglefin}', 'poissons', 'poissons blancs', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 19.5, 'estimation', null, null, '{"piece":140}', null,
      '[323,76.2,80.4,17.3,1.02,"traces",0,0,0.35,0.098,0.065,0.18,0.001,0.049,0.092,42.3,0,0,0.16,65.9,26.4,292,9.23,0.28,0.32,36,126,"< 2",0,"< 0,5",0.33,0,"< 0,04","< 0,04",2.64,0.32,1.07,11.3]'),
    ('26090', 'Haddock fumé', 'Smoked haddock', 'Melanogrammus aeglefinus (Linnaeus, 1758)', 'Haddock (fumé) ou églefin fumé', '{"églefin fumé"}', 'poissons', 'poissons fumés', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 28, 'estimation', null, null, '{}', null,
      '[411,97,75,22.6,0,0,0,0,0.73,0.17,0.16,0.32,0.023,0.079,0.17,77,0,0,1.91,763,54,415,49,1.4,0.5,28,255,24,0,0.8,0.55,0,0.047,0.049,5.07,0.4,1.6,15]'),
    ('26009', 'Flétan cru', 'Halibut, raw', 'Hippoglossus hippoglossus (Linnaeus, 1758)', 'Flétan de l''Atlantique ou flétan, cru', '{}', 'poissons', 'poissons blancs', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 31, 'estimation', null, null, '{}', null,
      '[409,96.5,76.8,21.2,0,0,0,0,1.31,0.24,0.5,0.57,0.044,0.15,0.26,43.7,0,0,0.15,59,23,424,15,0.65,0.45,null,12.6,40,0,null,0.64,0,0.05,0.063,4.9,0.38,0.96,12]'),
    ('26011', 'Hareng cru', 'Herring, raw', 'Clupea harengus (Linnaeus, 1758)', 'Hareng, cru', '{harengs}', 'poissons', 'poissons bleus', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 8.9, 'estimation', null, 0.6, '{"piece":150}', null,
      '[734,176,71.5,17.7,0,"traces",0,0,11.7,2.82,5.59,2.43,0.15,0.65,1.1,55.6,0,0,0.22,89.2,27,342,61.6,1.21,0.79,31.2,54.1,38.1,0,10.7,1.21,0.75,0.035,0.24,3.95,0.38,11.5,9.4]'),
    ('26013', 'Hareng fumé', 'Smoked herring', 'Clupea harengus (Linnaeus, 1758)', 'Hareng fumé, au naturel', '{kipper,"hareng saur"}', 'poissons', 'poissons fumés', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 17.5, 'estimation', null, null, '{}', null,
      '[697,167,68.3,16.5,0.5,0,0,0,11,2.76,1.6,5.13,0.12,2.98,1.11,49.9,0,0,3.98,1590,34.8,226,62.4,1,0.6,28,40,12,0,22,1.35,0,"< 0,04",0.23,3.45,0.37,11.8,12]'),
    ('26130', 'Julienne crue', 'Ling, raw', 'Molva spp.', 'Julienne ou lingue, crue', '{lingue}', 'poissons', 'poissons blancs', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 18.5, 'estimation', null, null, '{"piece":140}', null,
      '[343,80.8,79.3,19.2,"traces","traces",0,0,0.44,0.11,0.076,0.18,"traces",0.051,0.077,38,0,0,0.26,128,62.5,365,27.6,0.68,0.59,37.5,43.5,15.8,null,"traces",0.3,"traces",0.09,0.11,2.08,0.3,0.78,7]'),
    ('26134', 'Lieu noir cru', 'Saithe, raw', 'Pollachius virens (Linnaeus, 1758)', 'Lieu noir, cru', '{"colin noir",lieu}', 'poissons', 'poissons blancs', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 15.9, 'estimation', null, null, '{"piece":140}', null,
      '[350,82.5,79.4,18.8,0,"traces",0,0,0.8,0.15,0.12,0.24,0.002,0.039,0.19,62,0,0,0.2,80.5,30.7,385,14.7,1.3,0.57,120,143,2.8,null,1.77,0.88,0,0.13,0.15,2.26,0.25,4.38,10]'),
    ('26006', 'Colin d''Alaska cru', 'Alaska pollock, raw', 'Theragra chalcogramma', 'Lieu ou colin d''Alaska, cru', '{"lieu d''Alaska"}', 'poissons', 'poissons blancs', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 9.9, 'estimation', null, null, '{"piece":110}', null,
      '[308,72.6,81.2,16.3,0.51,"traces",0,"< 0,17",0.61,0.015,0.008,0.028,0.00004,0.0048,0.019,48.4,0,0,0.48,190,36.9,296,12.8,0.4,0.41,15.7,78.2,4,0,1.1,0.36,"traces",0.07,0.07,1.1,0.14,2.3,3]'),
    ('26018', 'Lotte crue', 'Monkfish, raw', 'Lophius spp.', 'Lotte ou baudroie, crue', '{baudroie,"queue de lotte"}', 'poissons', 'poissons blancs', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 32, 'estimation', null, null, '{}', null,
      '[284,67,82.6,15.1,"traces","traces",0,"< 0,2",0.74,0.18,0.13,0.31,0.002,0.053,0.12,25,0,0,0.19,77.8,20.7,296,18.2,0.3,0.55,34.5,32.2,6,null,1.43,0,0.67,0.027,0.06,2.1,0.24,0.9,7]'),
    ('26051', 'Maquereau cru', 'Mackerel, raw', 'Scomber scombrus (Linnaeus, 1758)', 'Maquereau, cru', '{maquereaux,lisette}', 'poissons', 'poissons bleus', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 9.9, 'estimation', null, 0.6, '{"piece":300}', null,
      '[823,198,66.4,18.1,0.93,"traces",0,0,13.5,3.22,4.03,3.91,0.12,0.91,1.56,49.7,0,0,0.16,64,28.4,340,4.92,0.48,0.6,37.6,87.2,56.6,0,6.44,1.16,0.2,0.086,0.19,9.13,0.53,4.9,8.16]'),
    ('26087', 'Maquereau fumé', 'Smoked mackerel', 'Scomber scombrus (Linnaeus, 1758)', 'Maquereau, fumé', '{}', 'poissons', 'poissons fumés', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 19, 'estimation', null, null, '{}', null,
      '[1200,289,54.1,19.8,0.92,"traces",0,0,22.9,5.26,10.3,7.34,1.01,1.29,2.45,96.7,0,0,1.54,616,32.4,304,19,1.1,0.72,33.5,109,39,null,7.85,0.93,"traces",0.18,0.4,9.41,0.49,7.3,13.3]'),
    ('26123', 'Maquereau au naturel en conserve, égoutté', 'Mackerel, canned in brine, drained', 'Scomber scombrus (Linnaeus, 1758)', 'Maquereau, filet (grillé ou non), au naturel, appertisé, égoutté', '{"maquereaux en boîte"}', 'poissons', 'poissons en conserve', '{fish}', null, '{pescetarien,sans_porc}', '{}', 12.5, 'estimation', null, null, '{"boite":120}', null,
      '[920,221,59.9,18.8,0.018,0,0,0,16.2,3.74,5.23,7.24,0.25,1.25,2.11,64.8,0,null,0.86,337,23,200,38,1.1,0.8,70,"< 20",51.7,"< 5",4.56,1.23,"< 0,5",0.027,0.14,5.32,0.062,10.5,8.37]'),
    ('26095', 'Merlan cru', 'Whiting, raw', 'Melangius merlangus (Linnaeus, 1758)', 'Merlan, cru', '{merlans,"filet de merlan"}', 'poissons', 'poissons blancs', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 25.37, 'INSEE', null, null, '{"piece":120}', null,
      '[336,79.2,79.3,18.8,"traces","traces",0,0,0.47,0.095,0.063,0.2,0.001,0.046,0.14,46.9,0,0,0.16,63.6,31.7,417,18,0.31,0.39,30.2,94.9,3,0,4.11,0.46,0,0.025,0.024,2.26,0.18,1.33,13]'),
    ('26044', 'Merlu cru', 'Hake, raw', 'Merluccius merluccius (Linnaeus, 1758)', 'Merlu, cru', '{colin}', 'poissons', 'poissons blancs', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 17.9, 'estimation', null, null, '{"piece":140}', null,
      '[349,82.6,80,17.6,0,"traces",0,0,1.35,0.22,0.38,0.31,0.0018,0.075,0.21,31.4,0,0,0.22,98.6,22.9,332,25.3,1,0.64,31.2,37.6,"traces",0,2.15,0.25,"traces",0.08,0.17,1.7,0.18,1,9]'),
    ('26055', 'Plie crue', 'Plaice, raw', 'Pleuronectes platessa (Linnaeus, 1758)', 'Carrelet ou plie ou plie commune, cru', '{carrelet}', 'poissons', 'poissons plats', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 17, 'estimation', null, null, '{}', null,
      '[375,88.6,77.7,20,"traces","traces",0,0,0.94,0.2,0.21,0.25,0.0016,0.091,0.077,44.5,0,0,0.2,79.5,28.5,352,127,0.21,0.49,31.4,191,"< 2",0,1.11,0.68,1.5,0.42,0.096,4.32,0.25,0.64,9.5]'),
    ('26052', 'Raie crue', 'Skate, raw', 'Raja spp.', 'Raie, crue', '{"aile de raie"}', 'poissons', 'poissons blancs', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 18.5, 'estimation', null, 0.65, '{}', null,
      '[390,91.9,76.8,21.4,0.5,"traces",0,0,0.47,0.12,0.074,0.16,0.001,0.011,0.11,45.6,0,0,0.35,139,23.1,279,11.8,0.23,0.41,27.8,23.6,1.2,0,0.36,0.31,0,"< 0,04",0.05,3.44,0.19,1.13,5]'),
    ('26063', 'Rascasse crue', 'Scorpion fish, raw', 'Trachyscorpia cristula echinata (Köhler 1869)', 'Rascasse ou rascasse de profondeur, crue', '{"chapon de mer"}', 'poissons', 'poissons blancs', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 19.5, 'estimation', null, 0.4, '{}', null,
      '[371,87.6,78.9,18.9,"traces","traces",0,0,1.33,0.34,0.29,0.7,"traces",0.077,0.32,null,0,0,null,null,21,465,61,null,1.8,null,11,null,0,4.3,null,null,null,null,null,null,null,null]'),
    ('26085', 'Rouget-barbet cru', 'Red mullet, raw', 'Mullus surmuletus (Linnaeus, 1758)', 'Rouget-barbet de roche, cru', '{rougets}', 'poissons', 'poissons blancs', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 24, 'estimation', null, 0.5, '{"piece":120}', null,
      '[660,158,70.6,18.4,"traces",0,0,0,9.37,2.72,3.54,2.52,0.024,0.99,0.63,56.8,0,0,0.17,66.3,30.7,343,22.8,0.49,0.37,36.2,11.5,8.4,0,1.12,1.57,"traces",0.06,0.065,4.46,0.37,4.52,11]'),
    ('26065', 'Sardine crue', 'Sardine, raw', 'Sardina pichardus (Walbaum, 1792)', 'Sardine, crue', '{sardines}', 'poissons', 'poissons bleus', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 8.9, 'estimation', null, 0.65, '{"piece":50}', null,
      '[671,160,null,19.5,0,"traces",0,0,9.17,2.66,1.35,3.6,0.38,1.26,1.84,78.9,0,0,0.22,101,36,584,57.5,1.67,1.5,52.8,26.8,28,"traces",14,0.28,2.5,0.038,0.23,7.56,0.47,8.6,3.18]'),
    ('26040', 'Sardine à l''huile d''olive, égouttée', 'Sardine in olive oil, drained', 'Sardina pichardus (Walbaum, 1792)', 'Sardine, à l''huile d''olive, appertisée, égouttée', '{"sardines en boîte"}', 'poissons', 'poissons en conserve', '{fish}', null, '{pescetarien,sans_porc}', '{}', 15.5, 'estimation', null, null, '{"boite":90,"piece":22}', null,
      '[936,224,60.9,23.3,0.11,0,0,0,14.5,3.07,6.33,2.96,0.091,0.91,0.86,64.2,0,0,0.79,291,44,412,432,2.5,1.8,42.3,21.2,"< 16",0,10.3,2.43,0,0.03,0.16,6.47,0.22,20,8.55]'),
    ('26036', 'Saumon d''élevage cru', 'Farmed salmon, raw', 'Salmo salar (Linnaeus, 1758)', 'Saumon, élevage, cru', '{saumon,"pavé de saumon"}', 'poissons', 'poissons gras', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 24.9, 'estimation', null, null, '{"piece":140}', null,
      '[806,193,66.5,20.5,"traces","traces",0,"< 0,25",12.4,2.15,4.9,4.17,0.32,0.62,0.88,53.6,0,0,0.16,45.4,27.4,358,5.84,0.48,0.36,16.5,8.21,4.27,"< 0,008",4.92,2.3,1.8,0.21,0.076,8.25,0.58,3.95,20.8]'),
    ('26161', 'Saumon sauvage cru', 'Wild salmon, raw', 'Salmo salar (Linnaeus, 1758)', 'Saumon, sauvage, cru', '{"saumon du Pacifique"}', 'poissons', 'poissons gras', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 34, 'estimation', null, null, '{"piece":140}', null,
      '[695,166,68.4,21,0,0,0,0,9.17,1.92,2.87,2.43,null,0.32,1.12,53,0,0,0.12,46,29.2,436,13.5,0.66,0.58,27,12.2,19.5,null,"< 8,6",1.11,0,0.21,0.24,8.83,0.49,4.84,13.1]'),
    ('26037', 'Saumon fumé', 'Smoked salmon', 'Salmo salar (Linnaeus, 1758)', 'Saumon fumé', '{"saumon fumé en tranches"}', 'poissons', 'poissons fumés', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 42, 'estimation', null, null, '{"tranche":35}', null,
      '[768,184,64.3,22.2,0.13,0.13,0,0.26,10.5,1.81,4.97,3.03,0.25,0.63,0.79,72.1,0,0,2.86,1220,38.3,551,5.97,0.16,0.24,"< 10",40,15,"< 8",5.45,2.85,0,0.18,0.15,9.2,0.52,3.35,10]'),
    ('26058', 'Sole crue', 'Sole, raw', 'Solea solea (Linnaeus, 1758) or Solea vulgaris', 'Sole, crue', '{soles}', 'poissons', 'poissons plats', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 36, 'estimation', null, 0.55, '{"piece":250}', null,
      '[328,77.3,80.1,18,"traces","traces",0,0,0.6,0.13,0.1,0.16,0.00052,0.019,0.081,51.8,0,0,0.19,76.3,26.9,349,22.5,0.35,0.42,23,88.2,5,0,0.75,0.47,"traces",0.046,0.077,3.51,0.26,1.91,7.5]'),
    ('26053', 'Thon cru', 'Tuna, raw', 'Thunnus spp.', 'Thon, cru', '{thons}', 'poissons', 'poissons gras', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 29.5, 'estimation', null, null, '{"piece":150}', null,
      '[654,155,66.6,24,2.72,"traces",0,0,5.38,1,0.96,null,0.0058,0.5,1.57,34,0,0,0.12,49,34.9,429,17.7,1.77,0.55,97.1,26.9,265,0,7.8,1.2,1.37,0.13,0.12,11,0.54,3.79,13.6]'),
    ('26039', 'Thon au naturel en conserve, égoutté', 'Tuna, canned in brine, drained', '(Genus and species unknown or multiple)', 'Thon, au naturel, appertisé, égoutté', '{"thon en boîte","miettes de thon"}', 'poissons', 'poissons en conserve', '{fish}', null, '{pescetarien,sans_porc}', '{}', 13.5, 'estimation', null, null, '{"boite":140}', null,
      '[602,143,68,26.8,0,0,0,0,3.94,1.01,0.92,1.35,0.012,0.2,0.87,50,0,0,0.74,251,24,207,6.26,0.76,0.45,305,16,6.5,0,5.08,0.88,"traces",0.03,0.053,13.6,0.44,2.53,16.3]'),
    ('26179', 'Thon à l''huile d''olive, égoutté', 'Tuna in olive oil, drained', 'Thunnus alalunga', 'Thon germon ou thon blanc, à l''huile d''olive, appertisé, égoutté', '{"thon germon"}', 'poissons', 'poissons en conserve', '{fish}', null, '{pescetarien,sans_porc}', '{}', 19.5, 'estimation', null, null, '{"boite":110}', null,
      '[807,192,59.3,31.3,1.01,0,0,0,6.95,1.41,3.9,1.3,0.035,0.14,0.68,40.1,0,0,0.67,270,35.9,331,1,0.5,0.4,11,6,4,0,0.86,1.75,0,"< 0,04",0.051,15.6,0.63,2.45,5]'),
    ('27009', 'Truite arc-en-ciel crue', 'Rainbow trout, raw', 'Oncorhynchus mykiss', 'Truite arc en ciel, élevage, crue', '{truites}', 'poissons', 'poissons d''eau douce', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 13.5, 'estimation', null, 0.6, '{"piece":250}', null,
      '[553,132,74,19,0,"traces",0,0,6.24,1.15,1.75,1.62,0.066,0.19,0.64,59.1,0,0,0.11,45.5,28.7,410,41.7,0.46,0.61,17.6,8.1,49,0,12.1,1.55,"traces",0.13,0.11,4.36,0.38,4.33,12.8]'),
    ('27029', 'Truite fumée', 'Smoked trout', 'Oncorhynchus mykiss', 'Truite, élevage, fumée', '{}', 'poissons', 'poissons fumés', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 36, 'estimation', null, null, '{"tranche":35}', null,
      '[717,171,61.7,22.3,3.17,0.21,0,0.28,7.69,1.36,3.64,2.44,0.19,0.38,0.61,47.9,0,0,3.1,1300,31.4,412,2.7,0.4,0.4,23,40,51,0,5.2,2.3,0,0.21,0.081,7.1,0.67,1.7,26]'),
    ('26042', 'Turbot cru', 'Turbot, raw', 'Psetta maxima (Linnaeus, 1758) or Scophtalmus maximus', 'Turbot, sauvage, cru', '{}', 'poissons', 'poissons plats', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 39, 'estimation', null, 0.45, '{}', null,
      '[386,91.5,78.1,17.2,"traces","traces",0,0,2.54,0.71,0.56,0.67,null,null,null,48,0,0,0.24,95.3,49,253,38.7,0.45,0.21,47.3,35,11,null,"traces",0,0.85,0.055,0.1,2.13,0.21,2.07,8]'),
    ('27011', 'Brochet cru', 'Pike, raw', 'Esox lucius (Linnaeus, 1758)', 'Brochet, cru', '{brochets}', 'poissons', 'poissons d''eau douce', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 19.5, 'estimation', null, 0.5, '{}', null,
      '[372,87.7,79.1,18.8,1,"traces",0,0,0.94,0.26,0.18,0.29,0.011,0.033,0.074,43.8,0,0,0.13,51.9,21,228,33,0.9,0.97,12.7,15.3,21,0,4.33,0.45,3.6,0.076,0.058,1.83,0.13,2,15]'),
    ('27024', 'Sandre cru', 'Zander, raw', 'Lucioperca lucioperca (Linnaeus, 1758) or Sander lucioperca', 'Sandre, cru', '{}', 'poissons', 'poissons d''eau douce', '{fish}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 27, 'estimation', null, null, '{}', null,
      '[369,87.2,78.4,18.3,1.06,"traces",0,0,1.08,0.3,0.34,0.44,0.013,0.098,0.25,70.3,0,0,0.12,57,29,340,54,0.3,0.4,20,21.5,0,null,0.7,1.35,1,0.16,0.25,2.31,null,null,null]'),
    ('26046', 'Surimi', 'Surimi', '(Genus and species unknown or multiple)', 'Surimi, bâtonnets, tranche ou râpé saveur crabe', '{"bâtonnets de surimi","bâtonnet de crabe"}', 'poissons', 'produits dérivés', '{fish}', null, '{pescetarien,sans_porc}', '{}', 9.5, 'estimation', null, null, '{"piece":16}', null,
      '[492,117,72.5,7.54,11.8,2.71,0,0.73,4.33,0.41,2.37,1.36,0.3,0.098,0.21,10.8,0,"traces",1.77,628,11.5,51.8,19,0.4,0.19,9.23,10,28,0,"< 0,5",1.1,0,0.02,0.021,0.22,0.03,0.71,2]'),
    ('8293', 'Tarama', 'Taramasalata', '(Genus and species unknown or multiple)', 'Tarama, aux oeufs de cabillaud, préemballé', '{}', 'poissons', 'produits dérivés', '{fish}', null, '{pescetarien,sans_porc}', '{}', 15.5, 'estimation', null, null, '{}', 'sauce_emulsionnee',
      '[2140,518,30,6.11,4.01,0.62,0,0.48,53,4.31,32.1,16.2,4.32,0.41,0.32,65.2,0,"traces",1.53,720,6.6,80.9,8.5,0.4,0.7,"< 5",10,5,53,0.96,9,"< 0,5",0.1,0.095,0.57,0.084,2.7,"< 16"]'),
    ('8933', 'Quenelle de poisson à cuire', 'Fish quenelle', null, 'Quenelle de poisson, à cuire', '{"quenelles de brochet"}', 'poissons', 'produits dérivés', '{fish}', null, '{pescetarien,sans_porc}', '{}', 12.5, 'estimation', null, null, '{"piece":80}', null,
      '[1030,245,52.3,8.1,23.6,1.9,0,2.15,12.7,8.2,3.36,1.14,0.25,"< 0,012","< 0,012",50.1,0,0,0.95,370,11.9,98.8,27.7,0.84,0.82,null,null,null,null,null,null,null,null,null,null,null,null,null]'),
    -- fruits_de_mer
    ('10001', 'Calmar cru', 'Squid, raw', 'Loligo vulgaris', 'Calmar ou calamar ou encornet, cru', '{calamar,encornet,chipiron}', 'fruits_de_mer', 'céphalopodes', '{molluscs}', '{sulphur-dioxide-and-sulphites}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 17.5, 'estimation', null, 0.7, '{}', null,
      '[326,77,80.9,14.4,2.17,"traces",0,0,1.19,0.28,0.11,0.39,0.0017,0.12,0.27,247,0,0,0.61,243,44.2,227,17.5,0.2,1.13,23.8,12.8,2,0,0.36,1.39,4.7,"< 0,04",0.032,1.57,0.096,3.15,11]'),
    ('10016', 'Seiche crue', 'Cuttlefish, raw', 'Sepia spp.', 'Seiche, crue', '{"blanc de seiche"}', 'fruits_de_mer', 'céphalopodes', '{molluscs}', '{sulphur-dioxide-and-sulphites}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 15.9, 'estimation', null, null, '{}', null,
      '[323,76.3,80.6,16.2,0.51,"traces",0,0,1.05,0.37,0.1,0.44,0.0097,0.07,0.22,111,0,0,0.93,372,31,351,37.1,2.74,1.81,65,21,25,0,0,2.4,5.3,0.057,0.37,2.1,0.33,2.5,14]'),
    ('10018', 'Poulpe cru', 'Octopus, raw', 'Octopus vulgaris', 'Poulpe, cru', '{pieuvre}', 'fruits_de_mer', 'céphalopodes', '{molluscs}', '{sulphur-dioxide-and-sulphites}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 19.5, 'estimation', null, 0.85, '{}', null,
      '[255,60.1,85.4,12.9,0.97,"traces",0,0,0.5,0.16,0.058,0.13,0.0006,0.04,0.081,101,0,0,0.68,271,33,265,50.1,2.32,2.36,38,20.3,20,0,0.5,1.65,5,0.048,0.059,3.2,0.36,15,14]'),
    ('10045', 'Noix de Saint-Jacques crue', 'Scallop, raw', '(Genus and species unknown or multiple)', 'Coquille Saint-Jacques, noix, crue', '{"coquilles Saint-Jacques",saint-jacques}', 'fruits_de_mer', 'coquillages', '{molluscs}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 44, 'estimation', null, null, '{"piece":30}', null,
      '[354,83.6,78.7,17.9,1.15,"traces",0,0,0.84,0.094,0.032,0.17,0.0014,0.05,0.081,38,0,0,0.34,137,44,392,11.9,0.58,1.56,7.7,28,"< 2",null,"< 0,5",1.04,null,"< 0,04",0.046,1.97,0.13,2,null]'),
    ('10014', 'Moule crue', 'Mussel, raw', 'Mytilus edulis', 'Moule commune, crue', '{moules,"moules de bouchot"}', 'fruits_de_mer', 'coquillages', '{molluscs}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 6.44, 'INSEE', null, 0.25, '{"piece":12}', null,
      '[303,71.8,82.7,11.2,2.69,"traces",0,0,1.82,0.44,0.36,0.52,0.022,0.15,0.15,65.2,0,0,0.85,339,31,276,51.5,6.78,2.36,48.3,138,60,0,0,1.6,6.4,0.11,0.23,1.6,0.077,12.3,39.5]'),
    ('10013', 'Moule cuite', 'Mussel, boiled', 'Mytilus spp.', 'Moule, bouillie/cuite à l''eau', '{"moules décortiquées"}', 'fruits_de_mer', 'coquillages', '{molluscs}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 16, 'estimation', null, null, '{}', null,
      '[457,108,74.1,17.2,5.12,"traces",0,0,2.09,0.37,0.29,0.72,0.013,0.35,0.16,52.1,0,0,0.8,322,66.6,166,59.4,3.99,2.85,55.7,106,98.4,null,"< 0,34",2.68,5.87,"< 0,04",0.29,1.16,0.044,17.6,48]'),
    ('10035', 'Huître creuse crue', 'Pacific oyster, raw', 'Crassostrea gigas', 'Huître creuse, crue', '{huîtres}', 'fruits_de_mer', 'coquillages', '{molluscs}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 12.5, 'estimation', null, 0.15, '{"piece":80}', null,
      '[283,67.2,83.3,8.64,3.86,0,0,0,1.91,0.34,0.23,0.35,0.012,0.15,0.071,20.3,0,0,1.41,566,78.1,215,81,2.07,21.8,14.9,101,14.2,0,"< 0,5",1.21,6.5,0.037,0.15,1.95,0.095,28.6,6.5]'),
    ('10017', 'Palourde crue', 'Clam, raw', 'Ruditapes decussatus or Mercenaria spp. or Venus verrucosa', 'Clam, praire ou palourde, cru', '{palourdes,clovisse,praires}', 'fruits_de_mer', 'coquillages', '{molluscs}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 19.5, 'estimation', null, 0.2, '{}', null,
      '[339,80.5,81.1,11.5,2.66,"traces",0,0,2.65,0.21,0.17,0.46,0.015,0.043,0.064,40,0,0,0.82,329,19,180,46,7.81,0.96,null,80,53,0,0,0.68,13,0.048,0.13,1.08,0.035,11.3,10.5]'),
    ('10019', 'Bulot cru', 'Whelk, raw', 'Buccinum undatum', 'Bulot ou buccin, cru', '{bulots,buccin}', 'fruits_de_mer', 'coquillages', '{molluscs}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 10.9, 'estimation', null, 0.4, '{}', null,
      '[555,131,66,23.8,7.61,0,0,0,0.57,0.16,0.09,0.19,0.0059,0.004,0.006,65,0,0,0.52,206,86,347,57,5.02,1.62,null,null,26,0,0,0.13,4,0.028,0.11,1.08,0.34,9.07,6]'),
    ('10021', 'Crevette crue', 'Prawn, raw', '(Genus and species unknown or multiple)', 'Crevette, crue', '{crevettes,gambas}', 'fruits_de_mer', 'crustacés', '{crustaceans}', '{sulphur-dioxide-and-sulphites}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 21, 'estimation', null, 0.55, '{"piece":15}', null,
      '[420,99,74.3,19.7,3.21,0,0,0,0.84,0.22,0.23,0.38,0.0059,null,null,150,0,0,0.45,182,49.8,278,84.8,3.21,2.81,34,120,null,null,"< 0,2",1.7,0,0.035,0.03,3.2,0.15,1,19]'),
    ('10007', 'Crevette cuite', 'Prawn, cooked', '(Genus and species unknown or multiple)', 'Crevette, cuite', '{"crevettes roses"}', 'fruits_de_mer', 'crustacés', '{crustaceans}', '{sulphur-dioxide-and-sulphites}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 19.5, 'estimation', null, 0.55, '{"piece":10}', null,
      '[387,91.3,74.9,20.5,0.2,0,0,0,0.79,0.25,0.093,0.23,0.006,0.06,0.055,162,0,0.42,1.61,640,50,253,177,2.24,0.97,28.8,26.3,"< 9","< 30","< 0,25",1.26,"< 2","< 0,02",0.05,1.65,0.15,1.52,14.6]'),
    ('10006', 'Crevette grise cuite', 'Brown shrimp, cooked', 'Crangon crangon', 'Crevette grise, cuite', '{"crevettes grises"}', 'fruits_de_mer', 'crustacés', '{crustaceans}', '{sulphur-dioxide-and-sulphites}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 29, 'estimation', null, 0.45, '{}', null,
      '[379,89.4,74.7,19.4,0.47,0,0,0,1.1,0.31,0.28,0.49,"< 0,01",0.24,0.17,164,0,0,1.47,458,53,97,1000,0.79,2.4,40,260,"< 21",null,"< 0,25",4.32,"< 0,5","< 0,015",0.28,0.49,0.094,12.6,33.5]'),
    ('10024', 'Langoustine crue', 'Norway lobster, raw', 'Nephros norvegicus (Linnaeus, 1758)', 'Langoustine, crue', '{langoustines}', 'fruits_de_mer', 'crustacés', '{crustaceans}', '{sulphur-dioxide-and-sulphites}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 29, 'estimation', null, 0.4, '{"piece":70}', null,
      '[381,89.8,76.5,19.1,1.53,0,0,0,0.79,0.27,0.2,0.32,0.022,0.18,0.085,79.4,0,0,0.72,287,43.3,505,41.5,2.92,3.4,55,141,0,null,0,1.5,3,0.13,0.01,2,0.21,0.9,17]'),
    ('10010', 'Homard cru', 'Lobster, raw', 'Homarus gammarus or Homarus americanus', 'Homard, cru', '{homards}', 'fruits_de_mer', 'crustacés', '{crustaceans}', '{sulphur-dioxide-and-sulphites}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 42, 'estimation', null, 0.4, '{"piece":500}', null,
      '[362,85.5,77.9,17.9,0.94,0,0,0,1.15,0.2,0.33,0.39,0.029,0.18,0.093,117,0,0,0.9,361,34.2,204,68.8,0.45,2.96,"< 2,2",240,11,0,0,1.19,2.5,0.038,0.038,1.7,0.12,3.78,12]'),
    ('10025', 'Crabe cuit', 'Crab, boiled', 'Cancer pagurus', 'Crabe ou tourteau, bouilli/cuit à l''eau', '{tourteau,dormeur}', 'fruits_de_mer', 'crustacés', '{crustaceans}', '{sulphur-dioxide-and-sulphites}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 15.5, 'estimation', null, 0.35, '{"piece":800}', null,
      '[520,124,72.3,19.5,1.79,"traces",0,0,4.29,0.55,1.26,1.4,0.11,0.61,0.28,73.3,0,0,1.23,478,55,248,53,1.62,4.42,39.6,100,26,null,"traces",2.4,3.6,0.084,0.53,2.1,0.2,6.79,25.5]'),
    ('10005', 'Crabe en conserve, égoutté', 'Crab meat, canned, drained', '(Genus and species unknown or multiple)', 'Crabe, miettes et ou pattes décortiquées, appertisé, égoutté', '{"miettes de crabe"}', 'fruits_de_mer', 'crustacés', '{crustaceans}', null, '{pescetarien,sans_porc}', '{}', 32, 'estimation', null, null, '{"boite":110}', null,
      '[414,97.8,74.7,18.1,4.16,0,0,0,0.96,0.19,0.2,0.35,0.0084,0.2,0.13,75,0,0,1.64,656,32,105,120,3.15,8.8,48.9,60,0,null,0,2.4,0,0.05,0.22,1.4,0.3,13.5,20]'),
    ('10008', 'Escargot cru', 'Snail, raw', 'Helix spp.', 'Escargot, cru', '{escargots,cagouille}', 'fruits_de_mer', 'escargots', '{molluscs}', '{}', '{pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 32, 'estimation', null, null, '{"piece":8}', null,
      '[330,77.9,79.1,16.1,1.29,"traces",0,0,0.92,0.19,0.13,0.26,0.016,0.12,0,57.5,0,0,0.35,138,48.3,35,90,2.6,1.17,null,6,30,0,"< 0,5",5,15,0.02,0.12,1.7,0.028,0.92,8.5]'),
    -- oeufs
    ('22000', 'Œuf cru', 'Egg, raw', null, 'Oeuf cru', '{œufs,"oeuf de poule"}', 'oeufs', 'œufs', '{eggs}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 5.4, 'estimation', null, 0.83, '{"piece":60}', null,
      '[582,140,76.3,12.8,0.06,0.06,0,0,9.83,2.64,3.66,1.65,0.058,0,0.053,372,0,0,0.31,124,11,138,76.8,1.75,1.01,"< 2,58",35.3,160,0,2,1.05,0,0.04,0.46,0.075,0.17,0.89,47]'),
    ('22001', 'Blanc d''œuf cru', 'Egg white, raw', null, 'Oeuf, blanc (blanc d''oeuf), cru', '{"blancs d''œufs"}', 'oeufs', 'œufs', '{eggs}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 6.5, 'estimation', 1.03, null, '{"piece":32}', null,
      '[204,48.1,87.6,10.9,0.73,0.71,0,0,0.17,0,null,0,0,0,0,0,0,0,0.42,166,11,163,7,0.08,0.03,9.97,2.2,0,0,0,0,0,0.004,0.44,0.11,0.005,0.09,4]'),
    ('22002', 'Jaune d''œuf cru', 'Egg yolk, raw', null, 'Oeuf, jaune (jaune d''oeuf), cru', '{"jaunes d''œufs"}', 'oeufs', 'œufs', '{eggs}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 9, 'estimation', 1.03, null, '{"piece":18}', null,
      '[1270,307,55,15.5,1.09,0.56,0,0,26.7,9.55,11.7,4.2,0.16,0.011,0.11,939,0,0,0.048,19.1,1.5,43,50.2,0.7,1.1,83.5,175,336,88,2,2.58,0,0.17,0.38,"< 0,16",0.29,3.03,159]'),
    ('22010', 'Œuf dur', 'Egg, hard-boiled', null, 'Oeuf dur', '{"œufs durs"}', 'oeufs', 'œufs', '{eggs}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 6.2, 'estimation', null, 0.83, '{"piece":60}', null,
      '[557,134,76.5,13.5,0.52,0.52,0,0,8.62,3.22,4.01,1.39,0.052,0.0042,0.032,355,0,0,0.31,123,14,120,41,1.72,1.27,7.01,49.7,61.5,11,1.12,1.03,0,0.066,0.51,0.064,0.12,1.11,44]'),
    ('22050', 'Œuf de caille cru', 'Quail egg, raw', null, 'Oeuf de caille, cru', '{"œufs de caille"}', 'oeufs', 'œufs', '{eggs}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 22, 'estimation', null, 0.88, '{"piece":10}', null,
      '[639,154,74.4,13.1,0.41,0.4,0,0,11.1,3.56,4.32,1.32,null,0,0,844,0,0,0.35,141,13,132,64,3.65,1.47,null,null,155,11,1.4,1.08,0,0.13,0.79,0.15,0.15,1.58,66]'),
    -- produits_laitiers
    ('19023', 'Lait entier', 'Whole milk', null, 'Lait entier, UHT', '{lait}', 'produits_laitiers', 'laits', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 1.25, 'estimation', 1.03, null, '{}', null,
      '[270,64.6,87.5,3.46,4.77,4.64,0,0,3.55,2.08,0.64,0.065,0.014,"< 0,003","< 0,003",11.8,0,0.00064,0.093,37,10.5,157,119,"< 0,084",0.41,2.63,19.4,31.6,"< 30",0.13,0.11,"< 2",0.04,0.17,"< 0,2",0.03,0.16,0.85]'),
    ('19041', 'Lait demi-écrémé', 'Semi-skimmed milk', null, 'Lait demi-écrémé, UHT', '{lait}', 'produits_laitiers', 'laits', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 1.1, 'estimation', 1.03, null, '{}', null,
      '[201,47.7,89.2,3.48,5,4.96,0,0,1.56,0.97,0.29,0.028,0.0068,"< 0,002","< 0,002",5.2,0,0.0006,0.088,35,10.7,158,121,"< 0,084",0.41,1.89,25.8,"< 16","< 30","< 0,15","< 0,1","< 2",0.02,0.16,"< 0,2",0.03,0.16,0.85]'),
    ('19050', 'Lait écrémé', 'Skimmed milk', null, 'Lait écrémé, UHT', '{}', 'produits_laitiers', 'laits', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 1.05, 'estimation', 1.03, null, '{}', null,
      '[146,34.4,90.6,3.6,5.01,4.68,0,0,0.021,"< 0,15",0.02,"< 0,15","< 0,15","< 0,15","< 0,15",2.1,0,0.00064,0.085,34,10.7,156,119,"< 0,084",0.42,2.42,19.7,"< 16","< 30","< 0,15","< 0,1","< 2",0.03,0.17,"< 0,2",0.02,0.18,0.85]'),
    ('19200', 'Lait de chèvre entier', 'Goat milk, whole', null, 'Lait de chèvre, entier, UHT', '{}', 'produits_laitiers', 'laits', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 2.2, 'estimation', 1.03, null, '{}', null,
      '[269,64.6,87.2,2.96,4.2,4.2,0,0,4.02,2.52,1.01,0.14,0.035,0,0,11,0,"traces",0.1,41.6,13.3,187,125,0.076,0.42,2,15.3,51.3,0,0.1,0.04,1.15,0.047,0.13,0.3,0.057,0.077,1]'),
    ('19026', 'Lait concentré non sucré', 'Evaporated milk', null, 'Lait concentré sans sucres ajoutés, entier', '{"lait concentré"}', 'produits_laitiers', 'laits', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 4.2, 'estimation', 1.07, null, '{}', null,
      '[498,119,74.5,6.44,9.91,9.47,0,"< 3",5.9,3.96,1.36,0.1,0.02,"< 0,01","< 0,01",null,0,0.34,0.24,95,27.5,371,292,0.019,null,2.3,28,null,null,null,null,1.9,0.05,0.32,0.19,0.05,0.16,30.7]'),
    ('19027', 'Lait concentré sucré', 'Sweetened condensed milk', null, 'Lait concentré sucré, entier', '{}', 'produits_laitiers', 'laits', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 5.4, 'estimation', 1.28, null, '{}', null,
      '[1380,327,27.2,7.7,56.5,56.5,0,0,7.87,5.23,2.32,0.32,null,0,0,34,0,"traces",0.21,85.2,25.2,371,290,0.19,0.96,"< 4,5",28,73,14,0.2,0.16,2.6,0.09,0.42,0.21,0.051,0.44,11]'),
    ('19054', 'Lait écrémé en poudre', 'Skimmed milk powder', null, 'Lait en poudre, écrémé', '{"lait en poudre"}', 'produits_laitiers', 'laits', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 11, 'estimation', 0.5, null, '{}', null,
      '[1530,361,1.95,35.3,54,53.1,0,0,0.7,0.48,0.19,0.03,0.014,0,0,19,0,0.039,1.32,526,114,1750,1260,0.32,4.25,20.2,41,5,1,0,0.01,6.2,0.41,1.65,0.92,0.35,4.01,50]'),
    ('19801', 'Lait ribot', 'Buttermilk', null, 'Lait fermenté à boire ou lait ribot, nature, maigre', '{"lait fermenté",babeurre,lben}', 'produits_laitiers', 'laits', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 1.8, 'estimation', 1.03, null, '{}', null,
      '[153,36.2,90.6,3.33,3.87,3.87,0,0.05,0.54,0.34,0.12,"< 0,01","< 0,01","< 0,01","< 0,01",4.9,0,0.9,0.11,35,10.2,120,160,"< 1","< 1","< 5",17,"< 2","< 50",0,"< 0,1",1.25,0.05,0.09,"< 0,05","< 0,05",0.24,7.8]'),
    ('19865', 'Kéfir de lait', 'Milk kefir', null, 'Kéfir de lait', '{kéfir}', 'produits_laitiers', 'laits fermentés', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 4.2, 'estimation', 1.03, null, '{}', null,
      '[255,61.1,87.6,3.19,4.5,3.42,0,0,3.4,2.33,0.97,0.1,0.027,null,null,14,0,null,0.12,49,12.7,155,127,0.05,0.44,1.3,24.3,30.6,null,0.1,0.092,0.3,0.045,0.2,0.087,0.038,0.18,21]'),
    ('19593', 'Yaourt nature', 'Plain yogurt', null, 'Yaourt ou lait fermenté, nature', '{yaourts,yoghourt}', 'produits_laitiers', 'yaourts', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 2.3, 'estimation', 1.03, null, '{"piece":125,"pot":125}', null,
      '[211,50.1,88.4,3.83,4.26,4,0,"traces",1.68,1.08,0.31,0.033,0.011,"< 0,002","< 0,002",6.4,0,0.99,0.1,40,12.4,180,137,"< 0,25",0.52,2.16,38,17.7,"< 30","traces","< 0,1","< 2",0.03,0.22,"< 0,1",0.05,0.15,7.05]'),
    ('19594', 'Yaourt nature 0 % MG', 'Plain yogurt, fat-free', null, 'Yaourt ou lait fermenté, nature, 0% MG', '{"yaourt maigre"}', 'produits_laitiers', 'yaourts', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 2.3, 'estimation', 1.03, null, '{"piece":125,"pot":125}', null,
      '[166,39.1,88.9,4.16,4.89,4.63,0,0.031,"< 0,1","< 0,15","< 0,15","< 0,15","< 0,15","< 0,15","< 0,15",2.5,0,1.06,0.11,43,13.9,196,152,"< 0,25",0.55,3.84,29.2,"< 16","< 30","traces","< 0,1","< 2",0.03,0.24,"< 0,1",0.04,0.16,7.95]'),
    ('19860', 'Yaourt à la grecque', 'Greek-style yogurt', null, 'Yaourt à la grecque nature', '{"yaourt grec"}', 'produits_laitiers', 'yaourts', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 4.2, 'estimation', 1.03, null, '{"piece":125,"pot":125}', null,
      '[428,103,83.5,3.02,3.73,3.11,0,0.071,8.16,5.26,1.62,0.16,0.025,"< 0,005","< 0,005",14.1,0,0.87,0.08,32,10.1,143,116,"< 0,25","< 0,5","< 2",20.7,74.5,null,"traces","< 0,1","< 2",0.02,0.18,"< 0,1",0.03,0.13,6.95]'),
    ('19554', 'Yaourt de brebis nature', 'Sheep milk yogurt', null, 'Yaourt au lait de brebis, nature, 3% MG environ', '{"yaourt au lait de brebis"}', 'produits_laitiers', 'yaourts', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 6.2, 'estimation', 1.03, null, '{"piece":125,"pot":125}', null,
      '[279,66.5,85.7,5.61,3.48,3.31,0,0.13,3.01,2.13,0.59,0.13,0.04,"< 0,01","< 0,01",14.4,0,1.17,0.13,3.15,15,110,178,0.04,0.43,"< 20",40,37.2,"< 5","< 0,25","< 0,08","< 0,5",0.049,0.22,0.31,0.013,0.53,31.9]'),
    ('19646', 'Fromage blanc 2-3 % MG', 'Fromage blanc, 2-3% fat', null, 'Fromage blanc, nature, 2-3% MG', '{"fromage blanc"}', 'produits_laitiers', 'fromages blancs', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 3.2, 'estimation', 1.03, null, '{"pot":100}', null,
      '[318,75.7,84,7.28,3.86,3.86,0,0.019,3.23,2.07,0.65,0.063,0.011,"< 0,003","< 0,003",11.9,0,0.89,0.088,35,11.9,162,131,"< 0,25",0.54,5.4,27.7,26.5,20,"traces",0.54,"< 2",0.02,0.25,"< 0,1",0.04,0.25,10.6]'),
    ('19644', 'Fromage blanc 0 % MG', 'Fromage blanc, fat-free', null, 'Fromage blanc, nature, 0% MG', '{"fromage blanc maigre"}', 'produits_laitiers', 'fromages blancs', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 3.2, 'estimation', 1.03, null, '{"pot":100}', null,
      '[206,48.4,86.5,7.34,4.22,3.29,0,0.042,"< 0,1","< 0,15","< 0,15","< 0,15","< 0,15","< 0,15","< 0,15",4,0,0.92,0.09,36,12.7,168,150,"< 0,25",0.58,5.1,33,"< 16",3,1.28,"< 0,1","< 2",0.03,0.26,"< 0,1",0.04,0.28,15.4]'),
    ('19641', 'Faisselle 6 % MG', 'Faisselle, 6% fat', null, 'Faisselle, 6% MG environ', '{faisselle}', 'produits_laitiers', 'fromages blancs', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 5.2, 'estimation', null, null, '{"pot":100}', null,
      '[349,83.6,84.7,4.47,3.36,3.36,0,0.21,5.5,3.74,1.15,0.14,0.03,"< 0,01",0.02,18.2,0,0.96,0.088,35,11,150,130,"< 0,05",0.44,"< 20",20,62.9,30,"< 0,25",0.13,"< 0,5","< 0,015",0.12,0.17,0.024,0.33,9.22]'),
    ('19666', 'Petit-suisse nature', 'Petit-suisse, plain', null, 'Fromage frais type petit suisse, nature, 10% MG environ', '{petits-suisses}', 'produits_laitiers', 'fromages blancs', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 5.5, 'estimation', null, null, '{"piece":60}', null,
      '[572,137,76.2,9.19,2.61,2.61,0,0.78,9.89,6.55,2.01,0.21,0.033,"< 0,006","< 0,006",32.6,0,0.67,0.075,30,9.97,139,105,"< 0,25",0.51,4.12,24.8,87.4,null,"traces","< 0,1","< 2",0.03,0.3,"< 0,2","< 0,03",0.28,14.5]'),
    ('19410', 'Crème épaisse 30 % MG', 'Thick cream, 30% fat', null, 'Crème 30% MG, épaisse, rayon frais', '{"crème fraîche","crème fraîche épaisse"}', 'produits_laitiers', 'crèmes', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 5.6, 'estimation', 1, null, '{}', null,
      '[1170,285,63.9,2.32,1.38,1.38,0,"< 3",29.9,19.5,6.09,0.63,0.11,"< 0,015","< 0,015",87.3,0,0.5,0.065,26,7.65,118,78.2,"< 0,25","< 0,5","< 2","< 13",296,"< 30","< 0,2",0.66,"< 0,5","< 0,01",0.12,"< 0,2",0.02,"< 0,1",3.25]'),
    ('19417', 'Crème liquide entière 30 % MG', 'Liquid cream, 30% fat', null, 'Crème 30% MG, fluide, UHT', '{"crème fleurette","crème fluide"}', 'produits_laitiers', 'crèmes', '{milk}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 5.2, 'estimation', 1, null, '{}', null,
      '[1210,293,63.6,2.2,3.69,2.93,0,0,30,18.6,6.34,0.61,0.11,"< 0,014","< 0,014",86.9,0,0.11,0.068,27,7.64,115,74.8,"< 0,25","< 0,5",2.14,"< 2,5",287,70,"traces",0.49,2.44,0.02,0.12,"< 0,2",0.02,0.28,5.75]'),
    ('19431', 'Crème épaisse légère 12-25 % MG', 'Thick light cream, 12-25% fat', null, 'Crème 12 à 25% MG, légère, épaisse, rayon frais', '{"crème légère"}', 'produits_laitiers', 'crèmes', '{milk}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 4.6, 'estimation', 1, null, '{}', null,
      '[669,162,76.4,2.65,4.55,2.87,0,0.9,14.4,9.66,2.98,0.32,0.05,"< 0,008","< 0,008",47.2,0,0.62,0.078,31,8.83,124,93.3,"< 0,25","< 0,5",2.23,13,144,"< 30","< 0,2",0.31,"traces",0.01,0.1,"< 0,2",0.02,0.12,2.35]'),
    ('19420', 'Crème chantilly', 'Whipped cream, sweetened', null, 'Crème chantilly, sous pression, UHT', '{chantilly}', 'produits_laitiers', 'crèmes', '{milk}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 9.5, 'estimation', null, null, '{}', null,
      '[1260,305,57.1,2.11,10.6,10.4,0,"< 3",28.2,18.9,6.65,0.68,0.11,"< 0,01","< 0,01",76,0,0.094,0.065,26,11,147,101,0.05,0.37,null,11,184,43,0.4,0.64,0,0.037,0.065,0.07,0.041,0.29,3]'),
    -- fromages
    ('12115', 'Emmental', 'Emmental cheese', null, 'Emmental ou emmenthal', '{emmenthal,"gruyère (courant)"}', 'fromages', 'pâtes pressées cuites', '{milk}', '{eggs}', '{pescetarien,sans_gluten,sans_porc}', '{}', 10.5, 'estimation', null, null, '{}', null,
      '[1550,373,39.1,27.9,"traces","traces",0,0,28.8,19.7,6.58,0.54,0.11,"< 0,01","< 0,01",96.3,0,1.47,0.61,245,48.9,97.4,978,0.15,3.48,"< 10",26,226,70,0.78,0.74,"traces",0.033,0.41,0.095,0.087,1.84,20]'),
    ('12118', 'Emmental râpé', 'Grated emmental cheese', null, 'Emmental ou emmenthal, râpé', '{"gruyère râpé","fromage râpé"}', 'fromages', 'pâtes pressées cuites', '{milk}', '{eggs}', '{pescetarien,sans_gluten,sans_porc}', '{}', 9.8, 'estimation', 0.35, null, '{}', null,
      '[1530,368,39,27.6,0.58,"traces",0,0.042,28.2,18.1,5.98,0.61,0.13,"< 0,06","< 0,06",87.9,0,1.11,0.68,272,36.3,90.4,977,"< 0,25",4.3,9.4,19.8,277,78,"< 0,6",1.1,"< 0,5",0.02,0.28,"< 0,2",0.21,1.9,8.38]'),
    ('12114', 'Gruyère', 'Gruyère cheese', null, 'Gruyère, sans précision (origine France ou Suisse)', '{gruyères}', 'fromages', 'pâtes pressées cuites', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 18.5, 'estimation', null, null, '{}', null,
      '[1690,408,32.5,26.3,0.78,0.0001,0,0,33.5,22,9.55,1.47,0.34,0,0,110,0,null,1.3,320,39.2,81,800,0.17,4.89,5.33,23.1,268,33,0.6,0.28,0,0.06,0.28,0.11,0.081,1.6,10]'),
    ('12110', 'Comté', 'Comté cheese', null, 'Comté', '{}', 'fromages', 'pâtes pressées cuites', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 20.5, 'estimation', null, null, '{}', null,
      '[1710,413,33.2,27.8,"traces",0,0,0,33.8,21.7,10.2,1.96,0.21,0.025,null,115,0,null,0.84,403,43.7,116,907,0.49,3.84,7.02,24.4,263,null,null,0.8,null,null,0.38,null,null,2.59,5]'),
    ('12105', 'Beaufort', 'Beaufort cheese', null, 'Beaufort', '{}', 'fromages', 'pâtes pressées cuites', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 27.5, 'estimation', null, null, '{}', null,
      '[1680,404,34.3,26.7,0.72,0.1,0,0.063,33,21.4,5.84,null,0.33,0.024,null,null,0,null,1.06,440,null,118,845,0.24,4.75,7.22,37.3,null,100,null,null,null,null,null,null,null,null,null]'),
    ('12120', 'Parmesan', 'Parmesan cheese', null, 'Parmesan', '{"parmigiano reggiano"}', 'fromages', 'pâtes pressées cuites', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 27, 'estimation', 0.4, null, '{}', null,
      '[1710,411,30.4,31.1,1.14,"traces",0,0,31,20.6,7.23,0.96,0.14,"< 0,01",0.04,95.3,0,1.88,1.57,628,40,110,980,0.1,3.9,20,90,334,26.7,"< 0,25",0.17,"< 0,5","< 0,015",0.26,1.23,0.18,2.64,16]'),
    ('12122', 'Pecorino', 'Pecorino cheese', null, 'Pecorino (fromage de brebis)', '{}', 'fromages', 'pâtes pressées cuites', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 26, 'estimation', 0.4, null, '{}', null,
      '[1590,383,32.2,25.5,1,"< 0,5",0,0,31,22,7.58,0.64,null,null,null,104,0,null,5.3,1890,null,94,1160,1.4,3.5,null,null,137,24,0.5,0.73,0,0.03,0.47,0.2,0.09,null,7]'),
    ('12109', 'Cantal jeune', 'Young cantal cheese', null, 'Cantal jeune', '{cantal}', 'fromages', 'pâtes pressées', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 14.5, 'estimation', null, null, '{}', null,
      '[1510,363,40.6,24.7,"traces",0,0,0,29.1,18.8,5.97,0.67,0.17,0.016,"< 0,06",73.1,0,1.45,1.81,723,27.6,98.2,730,"< 0,25",3.5,9.8,"< 13",261,85,"< 0,6",0.64,null,0.03,0.39,"< 0,2",0.05,1.3,12.5]'),
    ('12726', 'Cheddar', 'Cheddar cheese', null, 'Cheddar', '{}', 'fromages', 'pâtes pressées', '{milk}', '{eggs}', '{pescetarien,sans_gluten,sans_porc}', '{}', 14.5, 'estimation', null, null, '{"tranche":20}', null,
      '[1650,399,36.4,24.7,1.2,0.15,0,0,32.6,20.1,7.35,0.77,0.19,0.019,"< 0,06",103,0,1.36,1.77,707,28.5,79.9,739,"< 0,25",3.8,14.1,37.7,386,177,"< 0,6",1.27,0,0.03,0.4,"< 0,2",0.05,1.3,17.7]'),
    ('12736', 'Gouda', 'Gouda cheese', null, 'Gouda', '{}', 'fromages', 'pâtes pressées', '{milk}', '{eggs}', '{pescetarien,sans_gluten,sans_porc}', '{}', 11.5, 'estimation', null, null, '{"tranche":25}', null,
      '[1530,369,38.4,24.7,"traces",0,0,0,30.2,20.1,7.75,0.66,0.15,0,0,103,0,null,1.95,810,29,121,774,0.24,3.9,9.02,29.7,164,10,0.5,0.24,0,0.03,0.33,0.063,0.08,1.54,21]'),
    ('12740', 'Mimolette', 'Mimolette cheese', null, 'Mimolette, sans précision', '{}', 'fromages', 'pâtes pressées', '{milk}', '{eggs}', '{pescetarien,sans_gluten,sans_porc}', '{}', 16.5, 'estimation', null, null, '{}', null,
      '[1320,319,45.5,25.8,"traces",0,0,0,24.2,16.6,5.66,0.58,null,null,null,67,0,null,2.17,880,37.1,103,825,"< 1",3.1,4.9,"< 10",120,112,"< 0,2",0.3,0,0.03,0.33,0.1,"< 0,05",0.57,18.4]'),
    ('12743', 'Morbier', 'Morbier cheese', null, 'Morbier', '{}', 'fromages', 'pâtes pressées', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 15.5, 'estimation', null, null, '{}', null,
      '[1470,355,43.6,22.8,"traces","traces",0,0,29.2,19.2,6.4,0.75,0.21,0.01,"< 0,01",89,0,0.77,1.41,562,23,83,600,0.06,2.8,"< 20","< 20",201,null,"< 0,25",0.55,"< 0,5","< 0,015",0.21,0.88,0.036,1.79,29]'),
    ('12119', 'Ossau-iraty', 'Ossau-iraty cheese', null, 'Ossau-Iraty (fromage de brebis)', '{"brebis des Pyrénées"}', 'fromages', 'pâtes pressées', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 26, 'estimation', null, null, '{}', null,
      '[1750,423,33.8,24.2,1,0.12,0,0,36,24.3,8.43,1.78,0.28,0.021,null,94.4,0,null,1.76,677,35.6,45.7,764,0.32,2.43,null,null,273,null,null,0.15,null,0.036,0.5,null,0.028,1.06,35.3]'),
    ('12749', 'Raclette', 'Raclette cheese', null, 'Raclette (fromage)', '{"fromage à raclette"}', 'fromages', 'pâtes pressées', '{milk}', '{eggs}', '{pescetarien,sans_gluten,sans_porc}', '{}', 13.9, 'estimation', null, null, '{"tranche":30}', null,
      '[1420,342,44.7,23.4,"traces","traces",0,0,27.5,18.5,6.26,0.69,0.14,0.02,"< 0,01",99.6,0,0.85,1.69,676,24.5,75.9,658,null,3,8,20,183,null,null,0.51,null,null,null,null,null,null,51]'),
    ('12045', 'Reblochon', 'Reblochon cheese', null, 'Reblochon', '{}', 'fromages', 'pâtes molles', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 17.5, 'estimation', null, null, '{"piece":450}', null,
      '[1330,322,49.1,20.3,"traces",0,0,0,26.9,19,5.77,1.04,0.2,0.019,null,89.9,0,null,1.38,509,20.2,104,471,0.32,4.44,5.1,19.4,null,null,null,null,null,null,null,null,null,null,25]'),
    ('12752', 'Saint-nectaire', 'Saint-nectaire cheese', null, 'Saint-Nectaire, sans précision', '{}', 'fromages', 'pâtes pressées', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 16.5, 'estimation', null, null, '{}', null,
      '[1420,342,44.6,23.5,0.5,0,0,0,27.5,18,6.4,0.74,0.23,null,null,93,0,null,1.8,620,24,83.8,540,0.22,2.83,5.11,31.4,null,null,null,null,null,null,0.42,null,null,1.03,null]'),
    ('12771', 'Tomme de Savoie', 'Tomme de Savoie cheese', null, 'Tomme ou tome de Savoie', '{tome}', 'fromages', 'pâtes pressées', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 16.5, 'estimation', null, null, '{}', null,
      '[1500,361,42.5,23.5,0.97,0.058,0,0,29.2,20.8,7.31,1.13,0.2,"< 0,021","< 0,021",88.6,0,0.68,1.31,547,20,140,600,0.07,2.9,"< 20","< 20",265,161,"< 0,25",0.85,"< 0,5","< 0,015",0.26,3.23,0.049,2.03,47.6]'),
    ('12020', 'Brie', 'Brie cheese', null, 'Brie, sans précision', '{}', 'fromages', 'pâtes molles', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 11.5, 'estimation', null, null, '{}', null,
      '[1430,345,51.4,17.6,0.68,0.15,0,0.056,30.4,21.5,7.85,0.82,0.18,0.017,0,193,0,null,1.43,655,18.4,142,420,0.42,2.35,4.54,18.9,241,9,0.39,0.47,"traces",0.058,0.45,0.39,0.22,0.76,69.6]'),
    ('12001', 'Camembert', 'Camembert cheese', null, 'Camembert, sans précision sur le type de lait (pasteurisé ou cru)', '{}', 'fromages', 'pâtes molles', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 11.5, 'estimation', null, null, '{"piece":250}', null,
      '[1160,280,54.8,19.5,"traces","traces",0,0,22.5,15.8,4.73,0.42,0.06,"< 0,01","< 0,01",73,0,0.26,1.45,579,19.3,148,439,0.22,2.5,5.76,19,185,null,0.4,0.57,"traces",0.048,0.54,1.37,0.24,1.03,89]'),
    ('12039', 'Munster', 'Munster cheese', null, 'Munster', '{}', 'fromages', 'pâtes molles', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 15.5, 'estimation', null, null, '{}', null,
      '[1350,324,49.2,20.4,0.7,0.56,0,0.19,26.8,18.9,7.42,0.56,0.14,0,0,96,0,null,2,750,27,134,350,0.41,2.81,4.32,30.4,297,13,0.6,0.26,0,0.013,0.32,0.1,0.056,1.47,12]'),
    ('12036', 'Maroilles', 'Maroilles cheese', null, 'Maroilles, sans précision', '{}', 'fromages', 'pâtes molles', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 16.5, 'estimation', null, null, '{}', null,
      '[1350,325,48.3,21.9,"traces","< 0,2",0,0,26.4,18.1,5.8,0.55,0.1,"< 0,01","< 0,01",103,0,0.61,2.09,834,23,100,580,0.09,2.8,"< 20","< 20",222,84.5,"< 0,25",0.57,"< 0,5","< 0,015",0.34,0.53,0.026,2.57,144]'),
    ('12051', 'Mont d''or', 'Mont d''or cheese', null, 'Mont d''or ou vacherin du Haut-Doubs (produit en France) ou vacherin-Mont d''Or (produit en Suisse)', '{vacherin}', 'fromages', 'pâtes molles', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 19.5, 'estimation', null, null, '{}', null,
      '[1210,293,52.9,17.9,0.54,0.5,0,0,24.6,17,6.35,1.18,null,null,null,null,0,null,1.43,486,30,120,491,null,8,5.8,30,null,100,null,null,null,null,null,null,null,null,null]'),
    ('12812', 'Fromage de chèvre en bûche', 'Goat cheese log', null, 'Fromage de chèvre bûche', '{"bûche de chèvre",chèvre}', 'fromages', 'chèvres', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 15.5, 'estimation', null, null, '{"tranche":20,"piece":180}', null,
      '[1180,285,54.8,18.8,"traces","traces",0,0,23.3,16.2,4.88,0.62,0.1,"< 0,01","< 0,01",95.9,0,0.55,1.58,630,12.7,167,190,0.22,0.61,10.1,30,152,null,"< 0,5",0.29,null,0.022,0.47,1.05,0.16,null,76.4]'),
    ('12805', 'Fromage de chèvre frais', 'Fresh goat cheese', null, 'Fromage de chèvre frais, type palet, crottin ou bûchette', '{"chèvre frais"}', 'fromages', 'chèvres', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 17.5, 'estimation', null, null, '{}', null,
      '[804,194,64.8,12,2.5,2.17,0,0.000017,15.2,10.7,3.78,0.61,0.095,0.0025,null,72.1,0,null,1.15,377,11.9,159,170,0.26,0.4,5.95,29.5,128,0,"< 0,5",0.37,"< 1","< 0,04",0.4,0.59,0.046,null,47]'),
    ('12833', 'Crottin de chèvre', 'Goat cheese crottin', null, 'Crottin de chèvre, sans précision sur le type de lait - pasteurisé ou cru -', '{crottins}', 'fromages', 'chèvres', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 23, 'estimation', null, null, '{"piece":60}', null,
      '[1430,344,null,22.4,1,"traces",0,0,28,19.6,5.5,0.91,0.13,0.01,null,111,0,null,1.17,467,12.7,238,107,0.22,0.59,13,30,175,null,"< 0,5",0.44,null,"< 0,04",0.65,1.12,0.16,0.1,77.5]'),
    ('12520', 'Bleu de vache', 'Blue cheese, cow milk', null, 'Fromage bleu au lait de vache, non allégé en matière grasse', '{"fromage bleu"}', 'fromages', 'pâtes persillées', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 14.5, 'estimation', null, null, '{}', null,
      '[1500,361,48.1,16.8,0.68,0.18,0,0.063,32.5,22.5,7.78,0.8,0.17,0,0,91,0,null,1.87,850,17,129,391,"< 1",2.5,16.1,48,224,"< 50","< 0,2","< 0,1",0,"< 0,05",0.43,1.5,0.07,0.74,47]'),
    ('12521', 'Bleu d''Auvergne', 'Bleu d''Auvergne cheese', null, 'Fromage bleu d''Auvergne', '{}', 'fromages', 'pâtes persillées', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 15, 'estimation', null, null, '{}', null,
      '[1420,342,44.1,20.6,"traces",0,0,0.0001,29,20.2,6.95,0.81,0.19,null,null,59,0,null,2.68,1100,18.1,126,551,0.3,2.69,3.73,27.1,250,null,null,null,null,null,0.55,null,null,0.85,54.8]'),
    ('12522', 'Fourme d''Ambert', 'Fourme d''Ambert cheese', null, 'Fourme d''Ambert', '{}', 'fromages', 'pâtes persillées', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 15, 'estimation', null, null, '{}', null,
      '[1400,339,46.6,20.6,"traces","traces",0,0,28.4,16.3,5.02,0.56,0.15,0.015,"< 0,013",91.8,0,0.6,2.2,881,23.3,107,591,"< 0,25",2.8,7.6,13,286,109,"< 0,6",0.75,null,0.05,0.51,0.27,0.13,0.83,26.4]'),
    ('12500', 'Roquefort', 'Roquefort cheese', null, 'Roquefort (fromage de brebis)', '{}', 'fromages', 'pâtes persillées', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 22.5, 'estimation', null, null, '{}', null,
      '[1590,384,41.9,19.5,"traces","traces",0,0,33.9,24.9,5.88,0.84,0.23,0.02,"< 0,01",74.7,0,0.93,3.22,1290,31.9,115,660,0.1,1.83,"< 10",51.2,212,null,null,0.12,0,0.044,0.67,0.73,0.081,0.57,29.1]'),
    ('12524', 'Gorgonzola', 'Gorgonzola cheese', null, 'Gorgonzola', '{}', 'fromages', 'pâtes persillées', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 17, 'estimation', null, null, '{}', null,
      '[1320,318,51.1,19.5,"traces",0,0,0,26.9,16.4,8.17,0.84,0.082,"< 0,012","< 0,012",81.1,0,null,1.89,710,18,110,390,0.08,2.1,"< 20",70,286,168,0.24,0.16,"< 0,5",0.07,0.32,2.93,0.13,0.73,41.2]'),
    ('12066', 'Feta', 'Feta cheese', null, 'Feta, au lait de brebis 70% minimum et lait de chèvre 30% maximum', '{féta}', 'fromages', 'fromages frais', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 14.5, 'estimation', null, null, '{}', null,
      '[1180,284,55.2,15.1,0.45,"traces",0,0.2,24.3,16.8,4.93,0.82,0.16,0.01,"< 0,01",65.2,0,1.45,2.27,908,12,66,220,0.08,1.2,"< 20",80,215,null,"< 0,25",0.4,null,0.016,0.27,0.18,"< 0,01",0.53,18.9]'),
    ('12071', 'Brousse', 'Sheep whey cheese', null, 'Brousse (fromage de brebis frais au lactosérum)', '{brocciu}', 'fromages', 'fromages frais', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 12.5, 'estimation', null, null, '{}', null,
      '[590,142,74.3,9.38,4.81,4.81,0,0,9.36,5.7,1.67,0.26,0.066,"< 0,06","< 0,06",83.8,0,0.44,0.76,303,22.8,168,260,"< 0,25",0.83,5.2,43.9,86.5,"< 30","< 0,6",0.84,null,0.05,0.22,"< 0,2",0.04,0.19,4.95]'),
    ('19590', 'Mozzarella de vache', 'Mozzarella, cow milk', null, 'Mozzarella au lait de vache', '{mozzarelle}', 'fromages', 'fromages frais', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 9.9, 'estimation', null, null, '{"piece":125}', null,
      '[942,227,62.7,16.5,0.7,0.7,0,0,17.7,11.7,4.24,0.45,0.06,"< 0,01","< 0,01",79,0,0.12,0.6,240,20,76,598,0.44,2.92,16.3,37.2,174,57,0.4,0.19,0,0.03,0.28,0.1,0.037,2.28,7]'),
    ('19591', 'Mozzarella di bufala', 'Buffalo mozzarella', null, 'Mozzarella au lait de bufflonne ou buflesse ("di bufala")', '{}', 'fromages', 'fromages frais', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 17.5, 'estimation', null, null, '{"piece":125}', null,
      '[1080,260,61.3,14.5,0.18,"traces",0,0.063,22.3,15,5.09,0.55,0.06,"< 0,01","< 0,01",60.3,0,0.37,0.49,197,9.8,17,260,0.11,2.1,"< 20",30,141,148,"< 0,25",0.28,0,"< 0,015",0.096,"< 0,1",0.011,0.45,23.6]'),
    ('19585', 'Ricotta', 'Ricotta', null, 'Ricotta', '{}', 'fromages', 'fromages frais', '{milk}', '{}', '{pescetarien,sans_gluten,sans_porc}', '{}', 8.2, 'estimation', null, null, '{}', null,
      '[null,null,71.7,8.13,4.09,3.69,0,0,10.7,7.38,2.99,0.32,0.16,0,0,51,0,null,0.27,82,11,105,314,0.38,1.16,null,18,117,33,0.2,0.11,0,0.013,0.2,0.1,0.043,0.34,12]'),
    ('19584', 'Mascarpone', 'Mascarpone', null, 'Mascarpone', '{}', 'fromages', 'fromages frais', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 8.9, 'estimation', null, null, '{}', null,
      '[1520,369,51.5,6,3.1,2.99,0,"< 0,5",37,25.9,10.1,1.03,0.15,"< 0,037","< 0,037",123,0,null,0.13,32.2,13,120,130,0.06,0.53,"< 50",21,345,258,"< 0,5",1,0,0.028,0.15,0.13,0.028,0.48,"< 5"]'),
    ('12068', 'Fromage frais à tartiner nature', 'Cream cheese', null, 'Fromage frais ou spécialité fromagère non affinée, nature, à tartiner, en barquette, non allégée en matière grasse', '{"fromage à tartiner"}', 'fromages', 'fromages frais', '{milk}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 9.9, 'estimation', null, null, '{}', null,
      '[931,225,67.8,6.25,3.31,3.31,0,0,20.7,13,4.52,0.45,0.096,"< 0,06","< 0,06",62.1,0,0.41,0.9,358,9.31,129,97.7,"< 0,25","< 0,5",2.8,"< 13",202,86,"< 0,6",0.55,null,0.03,0.17,"< 0,2","< 0,04",0.28,4.65]'),
    -- matieres_grasses
    ('17270', 'Huile d''olive vierge extra', 'Extra virgin olive oil', null, 'Huile d''olive vierge extra', '{"huile d''olive"}', 'matieres_grasses', 'huiles', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 10.5, 'estimation', 0.92, null, '{}', null,
      '[3700,899,0.1,0.25,"traces",0,0,0,99.9,15.2,73.1,7.17,0.65,"< 0,01","< 0,01",0,0,"traces","< 0,013","< 5","< 0,05","< 0,3","< 0,2","< 0,05","< 0,05","< 20","< 20",0,210,"< 0,25",22.3,0,0,0,0,0,0,0]'),
    ('17130', 'Huile de colza', 'Rapeseed oil', null, 'Huile de colza', '{}', 'matieres_grasses', 'huiles', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 2.9, 'estimation', 0.92, null, '{}', null,
      '[3700,900,0,0,0,0,0,0,100,7.26,59.7,26.9,7.83,0,0,0,0,0,"< 0,0028","< 1,11","< 0,58","< 0,81","< 2,57",0.023,0.026,"< 10",0.8,0,0,0,27.7,0,0,0,0,0,0,0]'),
    ('17440', 'Huile de tournesol', 'Sunflower oil', null, 'Huile de tournesol', '{}', 'matieres_grasses', 'huiles', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 2.6, 'estimation', 0.92, null, '{}', null,
      '[3700,900,"< 0,03",0.25,"traces",0,0,0,100,11.1,27.6,56.3,0.05,"< 0,01","< 0,01",0,0,"traces",0.025,10,"< 0,05","< 0,3","< 0,2","< 0,05","< 0,05","< 20","< 20",0,"< 5","< 0,25",57.3,0,0,0,0,0,0,0]'),
    ('17040', 'Huile d''arachide', 'Groundnut oil', null, 'Huile d''arachide', '{}', 'matieres_grasses', 'huiles', '{peanuts}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 4.2, 'estimation', 0.92, null, '{}', null,
      '[3700,899,0.08,0.25,0,0,0,0,99.9,16.2,64.2,15.1,0.18,"< 0,01",0.048,0,0,"traces","< 0,013","< 5","< 0,05","< 0,3",1.3,"< 0,05",0.06,"< 20","< 20",0,"< 5","< 0,25",14.2,0,0,0,0,0,0,0]'),
    ('17220', 'Huile de noix', 'Walnut oil', null, 'Huile de noix', '{}', 'matieres_grasses', 'huiles', '{nuts}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 19.5, 'estimation', 0.92, null, '{}', null,
      '[3700,900,0,0,0,0,0,0,100,10,16.8,69.6,11.9,0,0,0,0,0,0,0,0,0,0,0,0,"< 5",0.8,0,"< 0,008",0,1.81,0,0,0,0,0,0,0]'),
    ('17210', 'Huile de noisette', 'Hazelnut oil', null, 'Huile de noisette', '{}', 'matieres_grasses', 'huiles', '{nuts}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 24, 'estimation', 0.92, null, '{}', null,
      '[3700,900,0,0,0,0,0,0,100,8.34,75.4,12.9,0.36,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,28.6,0,0,0,0,0,0,0]'),
    ('17400', 'Huile de sésame', 'Sesame oil', null, 'Huile de sésame', '{}', 'matieres_grasses', 'huiles', '{sesame-seeds}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 19.5, 'estimation', 0.92, null, '{}', null,
      '[3700,900,0,0,0,0,0,0,100,14.9,40.2,40,0.38,0,0,0,0,0,0,0,0,0,0,0,0,null,null,0,0,0,1.1,0,0,0,0,0,0,0]'),
    ('17180', 'Huile de lin', 'Flaxseed oil', null, 'Huile de lin', '{}', 'matieres_grasses', 'huiles', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 19, 'estimation', 0.92, null, '{}', null,
      '[3700,900,0,0,0.018,0,0,0,100,8.98,18.4,67.8,53.4,0,0,0,0,0,0,0,0,0,1,0,0.07,null,null,0,0,0,0.47,0,0,0,0,0,0,0]'),
    ('17350', 'Huile de pépins de raisin', 'Grapeseed oil', null, 'Huile de pépins de raisin', '{}', 'matieres_grasses', 'huiles', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 7.5, 'estimation', 0.92, null, '{}', null,
      '[3700,900,"< 0,03",0,0,0,0,0,100,11.4,19.5,64.1,0.32,"< 0,01","< 0,01",0,0,0,"< 0,013","< 5","< 0,05",1.1,0.3,"< 0,05","< 0,05","< 20","< 20",0,"< 5","< 0,25",15.7,0,0,0,0,0,0,0]'),
    ('17420', 'Huile de soja', 'Soybean oil', null, 'Huile de soja', '{}', 'matieres_grasses', 'huiles', '{soybeans}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 4.2, 'estimation', 0.92, null, '{}', null,
      '[3700,900,0,0,0,0,0,0,100,15.7,22.8,57.7,6.79,0,0,0,0,0,"< 0,0028","< 1,11",1.52,1.85,"< 2,57",0.041,0.11,"< 10",0.8,0,0,0,13.1,0,0,0,0,0,0,0]'),
    ('16050', 'Huile de coco vierge', 'Virgin coconut oil', null, 'Huile ou graisse de coco, vierge', '{"graisse de coco"}', 'matieres_grasses', 'huiles', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 16.5, 'estimation', 0.92, null, '{}', null,
      '[3700,899,0.09,0.16,"traces",0,0,0,99.9,85.4,4.02,0.61,"< 0,046","< 0,046","< 0,046",0,0,"traces","< 4","< 4","< 2","< 8","< 10","< 0,5","< 1","< 0,83","< 2,5","< 16","< 30",null,"< 0,1","< 2",null,null,null,null,null,null]'),
    ('16590', 'Margarine', 'Margarine', null, 'Matière grasse tartinable à teneur en MG > 62%, doux, standard', '{"matière grasse tartinable"}', 'matieres_grasses', 'margarines', '{}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 5.2, 'estimation', 0.95, null, '{}', 'sauce_emulsionnee',
      '[2670,650,26.5,0.022,0.089,0.089,0,0.13,72.1,32.6,27.2,9.17,0.77,0,0,0,"traces",0,0.54,299,"< 2",13.5,6.9,"< 1","< 1","< 3","< 10",2.2,436,7.5,21.5,2.4,"< 0,05","< 0,05","< 0,05","< 0,05","< 0,2","< 5"]'),
    ('16400', 'Beurre doux', 'Butter, unsalted', null, 'Beurre à 80% MG minimum, doux', '{beurre}', 'matieres_grasses', 'beurres', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 10.5, 'estimation', 0.91, null, '{}', null,
      '[3100,753,15.4,0.64,0.71,0.71,0,0,83,60,19,1.82,0.35,"< 0,043","< 0,043",235,0,0.095,0.035,14,2.63,36.1,19.8,"< 0,5","< 1","< 2","< 13",900,329,"< 1",2.04,0,"< 0,02",0.03,"< 0,2","< 0,04",0.1,0.85]'),
    ('16402', 'Beurre demi-sel', 'Butter, lightly salted', null, 'Beurre à 80% MG, demi-sel', '{"beurre salé"}', 'matieres_grasses', 'beurres', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 10.9, 'estimation', 0.91, null, '{}', null,
      '[2980,725,15.5,0.75,0.5,0.5,0,0,80,56.5,20.9,2.54,0.45,0,0,223,0,"traces",1.9,762,4.94,39,17.8,0.13,0.052,"< 10",1.75,731,264,1.13,2.11,0,0.0073,0.033,0.061,0.003,0.17,3]'),
    ('16401', 'Beurre concentré', 'Butter oil', null, 'Huile de beurre ou beurre concentré', '{ghee,"beurre clarifié"}', 'matieres_grasses', 'beurres', '{milk}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 13.5, 'estimation', 0.91, null, '{}', null,
      '[3700,900,1.5,0.28,0,0,0,0,99.9,61.9,28.7,3.69,0.43,0,0,256,0,"traces",0.005,2,0,0.002,4,0.004,0.01,null,null,824,193,1.8,2.8,0,0.001,0.005,0.003,0.001,0.01,0]'),
    ('16520', 'Saindoux', 'Lard', null, 'Saindoux', '{"graisse de porc"}', 'matieres_grasses', 'graisses animales', '{}', '{}', '{sans_gluten,sans_lactose}', '{}', 5.9, 'estimation', 0.92, null, '{}', null,
      '[3700,900,0,0,0,0,0,0,100,39.2,45.1,11.2,0.9,0,0,95,0,0,0,0,0,0,0,0,0.11,3.55,1.15,0,0,2.5,0.6,0,0,0,0,0,0,0]'),
    ('16550', 'Graisse de canard', 'Duck fat', null, 'Graisse de canard', '{}', 'matieres_grasses', 'graisses animales', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 10.5, 'estimation', 0.92, null, '{}', null,
      '[3690,898,0.2,0,0,0,0,0,99.8,33.2,49.3,12.9,null,0,0,100,0,0,0,0,0,0,0,0,0,null,2,0,0,4.8,2.7,0,0,0,0,0,0,0]'),
    ('16560', 'Graisse d''oie', 'Goose fat', null, 'Graisse d''oie', '{}', 'matieres_grasses', 'graisses animales', '{}', '{}', '{sans_gluten,sans_lactose,sans_porc}', '{}', 15, 'estimation', 0.92, null, '{}', null,
      '[3690,898,0.2,0,0,0,0,0,99.8,27.7,56.7,11,0.5,0,0,100,0,0,0,0,0,0,0,0,0,null,2,0,0,0,2.7,0,0,0,0,0,0,0]'),
    -- herbes_epices
    ('11000', 'Ail cru', 'Garlic, raw', null, 'Ail, cru', '{"gousse d''ail",aulx}', 'herbes_epices', 'aromates frais', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{7,8,9,10,11,12}', 8.9, 'estimation', null, 0.87, '{"gousse":5,"tete":50}', null,
      '[462,109,67.8,5.31,18.6,1.2,"< 0,5",5.8,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.73,0.023,9,20,530,11,0.63,0.75,"< 20","< 20",0,"< 5","< 0,25","< 0,08","< 0,5",0.2,"< 0,01","< 0,1",1.1,0,26.1]'),
    ('11033', 'Basilic frais', 'Basil, fresh', null, 'Basilic, frais', '{basilics}', 'herbes_epices', 'herbes fraîches', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 45, 'estimation', null, 0.75, '{"feuille":0.5,"bouquet":30,"botte":30}', null,
      '[148,35.2,92.1,3.15,3.4,0.3,0,1.6,0.64,0.041,0.088,0.39,null,0,0,0,0,"traces",0.01,4,64,295,177,3.17,0.81,null,null,0,3140,0,0.8,18,0.034,0.076,0.9,0.16,0,68]'),
    ('11002', 'Cerfeuil frais', 'Chervil, fresh', null, 'Cerfeuil, frais', '{}', 'herbes_epices', 'herbes fraîches', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 45, 'estimation', null, 0.8, '{"bouquet":30,"botte":30}', null,
      '[203,48.3,86.8,3.31,6.25,0.6,0,2.55,0.55,0.25,0.011,0.29,0.2,0,0,0,0,"traces",0.025,5,34,597,273,0.8,1.1,0.1,2.8,0,"traces","traces",1.45,48.5,0.063,0.17,0.75,0.013,0,220]'),
    ('11003', 'Ciboulette fraîche', 'Chives, fresh', null, 'Ciboule ou ciboulette, fraîche', '{civette,ciboule}', 'herbes_epices', 'herbes fraîches', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 45, 'estimation', null, null, '{"bouquet":20,"botte":20,"brin":1}', null,
      '[129,30.8,90.2,2.55,2.85,2.09,0,2.55,0.46,0.089,0.061,0.17,0.099,0,0,0,0,"traces",0.024,9.5,31,286,82,1.54,0.48,0.12,2.2,0,1610,0,0.38,38.5,0.067,0.098,0.59,0.1,0,84.5]'),
    ('11094', 'Coriandre fraîche', 'Coriander leaves, fresh', null, 'Coriandre, fraiche', '{"persil arabe"}', 'herbes_epices', 'herbes fraîches', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 39, 'estimation', null, 0.75, '{"bouquet":30,"botte":30}', null,
      '[92.6,22.3,92.2,2.13,0.87,0.87,0,2.8,0.52,0.014,0.28,0.04,null,0,0,0,0,"traces",0.12,46,26,521,67,1.77,0.5,null,null,0,3930,0,2.5,27,0.067,0.16,1.11,0.15,0,62]'),
    ('11093', 'Aneth frais', 'Dill, fresh', null, 'Aneth, frais', '{"fenouil bâtard"}', 'herbes_epices', 'herbes fraîches', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 45, 'estimation', null, 0.8, '{"bouquet":20,"botte":20}', null,
      '[202,48.2,86,3.93,3.9,1.2,0,3.5,1.1,0.34,0.68,0.08,0.011,0,0,0,0,"traces",0.15,27,28,647,202,5.5,1.8,2.7,3.9,0,null,0,1.7,70,0.19,0.43,2.4,0.3,0,116]'),
    ('11092', 'Estragon frais', 'Tarragon, fresh', null, 'Estragon, frais', '{}', 'herbes_epices', 'herbes fraîches', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 45, 'estimation', null, 0.8, '{"bouquet":20,"botte":20,"branche":2}', null,
      '[null,null,null,3.8,4.1,1.2,0,6.2,null,0.6,null,null,null,0,0,0,0,"traces",0.025,null,null,null,null,null,null,null,null,0,null,null,null,null,null,null,null,null,null,null]'),
    ('11027', 'Menthe fraîche', 'Mint, fresh', null, 'Menthe, fraîche', '{}', 'herbes_epices', 'herbes fraîches', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 35, 'estimation', null, 0.75, '{"bouquet":30,"botte":30,"feuille":0.3}', null,
      '[240,57.6,82.1,3.52,5.3,5.3,0,7.4,0.84,0.22,0.029,0.45,null,0,0,0,0,"traces",0.076,30.5,71.5,514,221,8.48,1.1,0.5,null,0,740,0,5,22.6,0.08,0.22,1.33,0.14,0,110]'),
    ('11014', 'Persil frais', 'Parsley, fresh', null, 'Persil, frais', '{"persil plat","persil frisé"}', 'herbes_epices', 'herbes fraîches', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 24, 'estimation', null, 0.75, '{"bouquet":40,"botte":40,"branche":2}', null,
      '[178,42.5,85.5,2.97,4.1,0.85,0,4.3,0.63,0.1,0.3,0.12,0.076,0,0,0,0,"traces",0.59,51.5,50,554,138,6.2,1.07,0.66,"< 5","< 2",5050,0,0.75,133,0.086,0.098,1.31,0.09,0,152]'),
    ('11068', 'Romarin frais', 'Rosemary, fresh', null, 'Romarin, frais', '{}', 'herbes_epices', 'herbes fraîches', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 45, 'estimation', null, 0.65, '{"branche":2,"bouquet":20}', null,
      '[498,121,67.8,3.31,6.6,null,0,14.1,5.86,2.84,1.16,0.9,null,0,0,0,0,"traces",0.065,26,91,668,317,6.65,0.93,null,null,0,null,0,null,21.8,0.036,0.15,0.91,0.34,0,109]'),
    ('11069', 'Sauge fraîche', 'Sage, fresh', null, 'Sauge, fraîche', '{}', 'herbes_epices', 'herbes fraîches', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 50, 'estimation', null, null, '{"feuille":0.5}', null,
      '[145,34.9,85.6,4,0.97,0.3,"< 0,5",7,"< 0,5","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,0.34,0.028,11.1,54,510,230,4.6,0.28,"< 20","< 20",0,652,"< 0,25",1.46,"< 0,5",0.14,0.09,"< 0,1",0.14,null,72.1]'),
    ('11070', 'Thym frais', 'Thyme, fresh', null, 'Thym, frais', '{farigoule}', 'herbes_epices', 'herbes fraîches', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 45, 'estimation', null, 0.65, '{"branche":1,"bouquet":15}', null,
      '[446,107,65.1,5.56,10.5,null,0,14,1.68,0.47,0.081,0.53,null,0,0,0,0,"traces",0.023,9,160,609,405,17.5,1.81,null,null,0,2850,0,1.7,160,0.048,0.47,1.82,0.35,0,45]'),
    ('11074', 'Gingembre frais', 'Ginger root, fresh', null, 'Gingembre, racine fraîche', '{"racine de gingembre"}', 'herbes_epices', 'aromates frais', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', null, 9.5, 'estimation', null, 0.85, '{"piece":60}', null,
      '[139,33.3,90.9,1.1,3.4,1,"< 0,5",2.7,1.1,0.09,0.8,0.13,"< 0,01","< 0,01","< 0,01",0,0,"traces",0.016,6.3,26,320,11,0.4,0.24,"< 20","< 20",0,43,"< 0,25",0.75,"< 0,5",0.018,"< 0,01","< 0,1",0.1,0,11.8]'),
    ('11016', 'Raifort cru', 'Horseradish, raw', null, 'Raifort, frais', '{}', 'herbes_epices', 'aromates frais', '{}', '{mustard}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 14, 'estimation', null, 0.75, '{}', null,
      '[307,73.2,76.5,5.25,7.79,null,0,7.5,0.45,0.088,0.054,0.31,0.21,0,0,0,0,0.68,0.033,13,31,394,102,1.65,1.4,0.2,0.9,0,11,0,"traces",134,0.1,0.11,0.55,0.18,0,null]'),
    ('11023', 'Ail séché, poudre', 'Garlic powder', null, 'Ail séché, poudre', '{"ail en poudre","ail semoule"}', 'herbes_epices', 'épices', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 39, 'estimation', 0.5, null, '{}', null,
      '[1460,346,6.45,16.6,63.7,2.43,0,9,0.73,0.25,0.12,0.18,0.0056,0,0,0,0,0,0.15,60,77,1190,79,5.65,2.99,null,null,0,0,0,0.67,1.2,0.44,0.14,0.8,1.65,0,47]'),
    ('11025', 'Cannelle en poudre', 'Cinnamon, ground', null, 'Cannelle, poudre', '{cannelle}', 'herbes_epices', 'épices', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 59, 'estimation', 0.5, null, '{"baton":3}', null,
      '[1010,243,10.6,3.99,27.5,2.17,0,53.1,1.24,0.35,0.25,0.068,0.0095,0,0,0,0,"traces",0.025,10,60,431,1000,8.32,1.83,3.1,null,0,112,0,2.32,3.8,0.022,0.041,1.33,0.16,0,6]'),
    ('11075', 'Cardamome en poudre', 'Cardamom, ground', null, 'Cardamome, poudre', '{cardamome}', 'herbes_epices', 'épices', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 120, 'estimation', 0.5, null, '{}', null,
      '[1340,321,8.28,10.8,40.5,null,0,28,6.7,null,null,null,null,0,0,0,0,"traces",0.045,18,229,1120,383,14,7.47,null,null,0,null,0,null,21,0.2,0.18,1.1,0.23,0,null]'),
    ('11064', 'Carvi, graine', 'Caraway seed', null, 'Carvi, graine', '{"cumin des prés"}', 'herbes_epices', 'épices', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 55, 'estimation', 0.5, null, '{}', null,
      '[1380,334,9.87,19.8,11.9,0.64,0,38,14.6,0.62,7.13,3.27,null,0,0,0,0,"traces",0.043,17,258,1350,689,16.2,5.5,null,null,0,206,0,2.5,21,0.38,0.38,3.61,0.36,0,10]'),
    ('11052', 'Clou de girofle', 'Clove', null, 'Clou de girofle', '{"clous de girofle",girofle}', 'herbes_epices', 'épices', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 95, 'estimation', 0.5, null, '{"piece":0.1}', null,
      '[1390,335,9.87,5.97,31.6,2.38,0,33.9,13,3.95,1.39,3.61,0.59,0,0,0,0,"traces",0.69,277,259,1020,632,11.8,2.32,null,null,0,45,0,8.82,0.2,0.16,0.22,1.56,0.39,0,25]'),
    ('11026', 'Coriandre, graine', 'Coriander seed', null, 'Coriandre, graine', '{"coriandre en grains"}', 'herbes_epices', 'épices', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 45, 'estimation', 0.5, null, '{}', null,
      '[1420,345,8.86,12.4,13,null,0,41.9,17.8,0.99,13.6,1.75,null,0,0,0,0,"traces",0.088,35,330,1270,709,16.3,4.7,null,null,0,null,0,null,21,0.24,0.29,2.13,null,0,0]'),
    ('11042', 'Cumin, graine', 'Cumin seed', null, 'Cumin, graine', '{cumin}', 'herbes_epices', 'épices', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 52, 'estimation', 0.5, null, '{}', null,
      '[1780,427,8.06,17.8,33.7,2.25,0,10.5,22.3,1.54,14,3.28,0,0,0,0,0,"traces",0.42,168,366,1790,931,66.4,4.8,null,null,0,762,0,3.33,7.7,0.63,0.33,4.58,0.44,0,10]'),
    ('11089', 'Curcuma en poudre', 'Turmeric, ground', null, 'Curcuma, poudre', '{curcuma}', 'herbes_epices', 'épices', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 48, 'estimation', 0.5, null, '{}', null,
      '[1220,291,12.9,9.68,44.4,3.21,0,22.7,3.25,1.84,0.45,0.76,0.003,0,0,0,0,"traces",0.068,27,208,2080,168,55,4.5,null,null,0,null,0,4.43,0.7,0.058,0.15,1.35,0.11,0,20]'),
    ('11066', 'Fenouil, graine', 'Fennel seed', null, 'Fenouil, graine', '{"graines de fenouil"}', 'herbes_epices', 'épices', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 48, 'estimation', 0.5, null, '{}', null,
      '[1350,327,8.81,15.8,12.5,12.5,0,39.8,14.9,0.48,9.91,1.69,null,0,0,0,0,"traces",0.22,88,385,1690,1200,18.5,3.7,null,null,0,81,0,2.72,21,0.41,0.35,6.05,0.47,0,0]'),
    ('11077', 'Fenugrec, graine', 'Fenugreek seed', null, 'Fenugrec, graine', '{fenugrec}', 'herbes_epices', 'épices', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 42, 'estimation', 0.5, null, '{}', null,
      '[1470,350,7.72,27.1,33.8,8.7,0,24.6,6.41,1.46,null,null,null,0,0,0,0,"traces",0.17,67,191,770,176,33.5,2.5,null,null,0,null,0,null,3,0.32,0.37,1.64,0.6,0,57]'),
    ('11006', 'Gingembre en poudre', 'Ginger, ground', null, 'Gingembre, poudre', '{"gingembre moulu"}', 'herbes_epices', 'épices', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 62, 'estimation', 0.5, null, '{}', null,
      '[1410,335,9.94,8.98,58.3,3.39,0,14.1,4.24,2.6,0.48,0.93,0.22,0,0,0,0,"traces",0.068,27,214,1320,114,19.8,3.64,null,null,0,18,0,0,0.7,0.046,0.17,9.62,0.63,0,13]'),
    ('11053', 'Laurier, feuille', 'Bay leaf', null, 'Laurier, feuille', '{"feuilles de laurier",laurier-sauce}', 'herbes_epices', 'herbes séchées', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 95, 'estimation', null, null, '{"feuille":0.2}', null,
      '[1480,353,5.44,7.61,48.6,48.6,0,26.3,8.36,2.28,1.64,2.29,null,0,0,0,0,"traces",0.058,23,120,529,834,43,3.7,null,null,0,3710,0,1.79,46.5,0.009,0.42,2.01,1.74,0,180]'),
    ('11048', 'Noix de muscade', 'Nutmeg', null, 'Noix de muscade', '{muscade}', 'herbes_epices', 'épices', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 85, 'estimation', 0.5, null, '{"piece":4}', null,
      '[2090,506,6.23,5.84,27.4,2.99,0,20.8,36.3,25.9,3.22,0.35,null,0,0,0,0,"traces",0.04,16,183,350,184,3.04,2.15,1.6,null,0,28,0,0,3,0.35,0.057,1.3,0.16,0,76]'),
    ('11049', 'Paprika', 'Paprika', null, 'Paprika, poudre', '{"poivron moulu"}', 'herbes_epices', 'épices', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 48, 'estimation', 0.5, null, '{}', null,
      '[1320,318,11.2,14.1,18.8,10.3,0,34.9,12.9,2.14,1.7,7.77,0.45,0,0,0,0,0.34,0.17,68,178,2280,229,21.1,4.33,null,null,0,null,0,29.1,0.9,0.33,1.23,10.1,2.14,0,49]'),
    ('11088', 'Piment de Cayenne en poudre', 'Cayenne pepper', null, 'Poivre de Cayenne ou piment de Cayenne, poudre', '{"poivre de Cayenne"}', 'herbes_epices', 'épices', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 55, 'estimation', 0.5, null, '{}', null,
      '[1560,376,8.05,12,29.4,10.3,0,27.2,17.3,3.26,2.75,8.37,null,0,0,0,0,"traces",0.075,30,152,2010,148,7.8,2.48,null,null,0,null,0,29.8,76.4,0.33,0.92,8.7,2.45,0,106]'),
    ('11015', 'Poivre noir en poudre', 'Black pepper, ground', null, 'Poivre noir, poudre', '{poivre,"poivre moulu"}', 'herbes_epices', 'épices', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 55, 'estimation', 0.5, null, '{"grain":0.05}', null,
      '[1380,331,9,13.3,39.9,0.64,0,25.3,7.5,2.9,2.06,2.17,0.63,"< 0,01","< 0,01",0,0,"traces",0.036,14.2,190,1600,480,17,0.99,"< 20","< 20",0,608,"< 0,25",1.93,"< 0,5",0.12,"< 0,01",0.46,0.23,0,21.8]'),
    ('11019', 'Poivre blanc en poudre', 'White pepper, ground', null, 'Poivre blanc, poudre', '{}', 'herbes_epices', 'épices', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 65, 'estimation', 0.5, null, '{}', null,
      '[1320,313,11.4,12.1,48.3,null,0,26.2,2.12,0.63,0.79,0.62,null,0,0,0,0,"traces",0.013,5,90,73,265,14.3,1.13,3,null,0,null,0,null,21,0.022,0.13,0.21,0.1,0,10]'),
    ('11039', 'Safran', 'Saffron', null, 'Safran', '{"safran en pistils"}', 'herbes_epices', 'épices', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 30000, 'estimation', 0.5, null, '{"dose":0.1}', null,
      '[1490,352,11.9,11.4,61.5,42.4,0,3.9,5.85,1.59,0.43,2.07,null,0,0,0,0,"traces",0.37,148,264,1720,111,11.1,1.09,null,null,0,318,0,1.69,80.8,0.12,0.27,1.46,1.01,0,93]'),
    ('11060', 'Herbes de Provence', 'Herbes de Provence', null, 'Herbes de Provence, séchées', '{"herbes séchées"}', 'herbes_epices', 'herbes séchées', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 45, 'estimation', 0.2, null, '{}', null,
      '[1170,283,7.1,11.5,23.1,null,0,40.1,7.2,1.88,0.53,2.86,null,null,null,0,0,0,0.088,35,304,1970,1860,69.8,5.47,4.4,15,0,null,0,1.69,54,0.33,0.34,6.03,1.58,0,274]'),
    ('11035', 'Origan séché', 'Oregano, dried', null, 'Origan, séché', '{origan}', 'herbes_epices', 'herbes séchées', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 55, 'estimation', 0.2, null, '{}', null,
      '[1100,265,9.93,9,26.4,4.09,0,42.5,4.28,1.55,0.72,1.37,0.62,0,0,0,0,0,0.063,25,270,1260,1600,36.8,2.69,null,null,0,1010,0,18.3,2.3,0.18,0.53,4.64,1.04,0,237]'),
    ('11038', 'Thym séché', 'Thyme, dried', null, 'Thym, séché', '{thym}', 'herbes_epices', 'herbes séchées', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 50, 'estimation', 0.2, null, '{"branche":1}', null,
      '[1180,285,7.79,9.11,26.9,1.71,0,37,7.43,2.73,0.47,1.19,null,0,0,0,0,0,0.14,55,220,814,1890,124,6.18,null,null,0,2260,0,7.48,50,0.51,0.4,4.94,0.55,0,274]'),
    ('11036', 'Romarin séché', 'Rosemary, dried', null, 'Romarin, séché', '{romarin}', 'herbes_epices', 'herbes séchées', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 45, 'estimation', 0.25, null, '{}', null,
      '[1350,328,9.31,4.88,21.5,null,0,42.6,15.2,7.37,3.01,2.34,null,0,0,0,0,0,0.13,50,220,955,1280,29.3,3.23,null,null,0,null,0,null,61.2,0.51,0.43,1,1.74,0,307]'),
    ('11032', 'Basilic séché', 'Basil, dried', null, 'Basilic, séché', '{}', 'herbes_epices', 'herbes séchées', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 60, 'estimation', 0.2, null, '{}', null,
      '[1010,244,10.4,23,10.1,1.71,0,37.7,4.07,2.16,1.24,0.5,0.3,0,0,0,0,0,0.19,76,711,2630,2240,89.8,7.1,null,null,0,378,0,10.7,0.8,0.08,1.2,4.9,1.34,0,310]'),
    ('11063', 'Aneth séché', 'Dill, dried', null, 'Aneth, séché', '{}', 'herbes_epices', 'herbes séchées', '{}', '{gluten,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 75, 'estimation', 0.2, null, '{}', null,
      '[1330,315,7.3,20,42.2,null,0,13.6,4.36,0.23,null,null,null,null,null,0,0,0,0.52,208,451,3310,1780,48.8,3.3,null,null,0,null,0,null,50,0.42,0.28,2.81,1.71,0,null]'),
    ('11056', 'Quatre-épices', 'Four-spice blend', null, 'Quatre épices, poudre', '{"quatre épices"}', 'herbes_epices', 'épices', '{}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 65, 'estimation', 0.5, null, '{}', null,
      '[1460,348,8.46,6.09,50.5,null,0,21.6,8.69,2.55,0.66,2.36,null,0,0,0,0,"traces",0.19,77,135,1040,661,7.06,1.01,null,null,0,null,0,null,39.2,0.1,0.063,2.86,0.21,0,36]'),
    ('11005', 'Curry en poudre', 'Curry powder', null, 'Curry, poudre', '{cari}', 'herbes_epices', 'épices', '{}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 42, 'estimation', 0.5, null, '{}', null,
      '[1230,301,8.8,14.5,2.63,2.63,0,53.2,14,1.65,8.78,3.06,0.26,0,0,0,0,"traces",0.13,52,255,1170,525,19.1,4.7,null,0.5,0,11,0,25.2,0.7,0.18,0.2,3.26,0.11,0,56]'),
    ('11065', 'Extrait de vanille', 'Vanilla extract', null, 'Vanille, extrait alcoolique', '{"vanille liquide"}', 'herbes_epices', 'épices', '{}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 180, 'estimation', 0.95, null, '{}', null,
      '[996,240,64.5,0.05,2.41,null,0,0,0,null,null,null,null,0,0,0,32.9,"traces",0.01,4,5,98,null,0.13,0.06,null,null,0,null,0,null,0,0.008,0.071,0.32,0.019,0,0]'),
    -- sauces_condiments
    ('11013', 'Moutarde', 'Mustard', null, 'Moutarde', '{"moutarde de Dijon"}', 'sauces_condiments', 'condiments', '{mustard}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 5.2, 'estimation', 1.05, null, '{}', null,
      '[628,151,67.9,6.92,4.33,1.73,0,"< 1",11.2,1.1,5.76,2.91,1.15,0.0091,"< 0,005",0.35,0,1.82,6.3,2300,98.8,205,207,2.64,1.12,21,10.7,0,null,0,null,null,0.076,0.11,0.8,0.071,0,13]'),
    ('11021', 'Moutarde à l''ancienne', 'Wholegrain mustard', null, 'Moutarde à l''ancienne', '{"moutarde en grains"}', 'sauces_condiments', 'condiments', '{mustard}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 6.2, 'estimation', 1.05, null, '{}', null,
      '[591,142,67.8,6.6,2.2,2.2,0,4.5,9.9,0.61,5.34,3.47,1.25,"< 0,01","< 0,01",5.44,0,3.02,4.9,1960,95,200,110,1.7,1.1,70,"< 20","< 21",29.3,"< 0,25",1.18,"< 0,5",0.22,0.044,0.94,0.018,null,18]'),
    ('11018', 'Vinaigre', 'Vinegar', null, 'Vinaigre', '{"vinaigre blanc"}', 'sauces_condiments', 'condiments', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 1.9, 'estimation', 1.01, null, '{}', null,
      '[97.1,22.5,92.9,0.04,0.95,0.04,0,0,0.1,0,0,0,null,0,0,0,0,5.9,0.013,5,2.5,20.5,6,0.24,0.02,0.1,"< 5",0,0,0,0,0.5,0,0,0,0,0,0]'),
    ('11220', 'Vinaigre de vin rouge', 'Red wine vinegar', null, 'Vinaigre de vin rouge', '{"vinaigre de vin"}', 'sauces_condiments', 'condiments', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 2.6, 'estimation', 1.01, null, '{}', null,
      '[89,20.6,91.5,0.25,"traces","traces","traces",0,0,null,null,null,null,null,0,null,0.11,6.6,0.013,5.1,5.9,74,10,0.41,0.08,"< 20",null,0,8.94,"< 0,25","< 0,08","< 0,5","< 0,015","< 0,01","< 0,1",0.015,null,"< 5"]'),
    ('11090', 'Vinaigre de cidre', 'Cider vinegar', null, 'Vinaigre de cidre', '{}', 'sauces_condiments', 'condiments', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 2.9, 'estimation', 1.01, null, '{}', null,
      '[null,null,93.8,0,0.93,0.4,0,0,0,0,0,0,null,0,0,0,0,null,0.013,5,5,73,7,0.2,0.04,null,null,0,0,0,0,0,0,0,0,0,0,0]'),
    ('11091', 'Vinaigre balsamique', 'Balsamic vinegar', null, 'Vinaigre balsamique', '{balsamique}', 'sauces_condiments', 'condiments', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 7.5, 'estimation', 1.06, null, '{}', null,
      '[391,91.7,77,0.69,18,18,0,0.75,"< 0,6",0,null,0,null,null,0,null,0,5.16,0.068,27,12,160,18,0.95,0.12,"< 20","< 20",0,"< 5","< 0,25",null,"< 0,5","< 0,015","< 0,01","< 0,1",1.71,null,5.5]'),
    ('11040', 'Câpres au vinaigre', 'Capers in vinegar', null, 'Câpres, au vinaigre', '{câpre}', 'sauces_condiments', 'condiments', '{}', '{mustard,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 16.5, 'estimation', null, null, '{}', null,
      '[null,null,83.9,2.18,3.5,0.41,0,3.6,0.86,0.23,0.063,0.3,null,0,0,0,0,null,4.06,1620,33,40,40,1.67,0.32,null,null,0,83,0,0.88,4.3,0.018,0.14,0.65,0.023,0,23]'),
    ('11004', 'Cornichon au vinaigre', 'Gherkin in vinegar', null, 'Cornichon, au vinaigre', '{cornichons}', 'sauces_condiments', 'condiments', '{}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 8.5, 'estimation', null, null, '{"piece":8}', null,
      '[67.8,16,93.7,1.06,0.78,0.6,0,1.5,"< 0,6","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01","< 0,01",0,0,2.12,1.72,689,23,120,65,0.25,0.13,"< 20","< 20",0,369,0,0.48,"< 0,5",0.13,"< 0,01",0.2,"< 0,01",0,11.5]'),
    ('13032', 'Olive noire en saumure, égouttée', 'Black olive in brine, drained', null, 'Olive noire, en saumure, égouttée', '{"olives noires"}', 'sauces_condiments', 'condiments', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 9.5, 'estimation', null, 0.8, '{"piece":4}', null,
      '[709,173,74.9,1.38,"< 0,1",0,0,6.2,17.2,2.08,10.2,1.51,0.14,"< 0,0069","< 0,0069","< 0,7",0,null,1.77,706,16,19,80,8.5,0.14,"< 50","< 20",0,265,0,6.1,"< 0,5",0.017,"< 0,01","< 0,1",0.025,0,"< 5"]'),
    ('13033', 'Olive verte en saumure, égouttée', 'Green olive in brine, drained', null, 'Olive verte, en saumure, égouttée', '{"olives vertes",picholine}', 'sauces_condiments', 'condiments', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 8.5, 'estimation', null, 0.8, '{"piece":4}', null,
      '[677,164,74.5,1.13,0.61,"traces",0,3.6,16.6,2.25,10.4,1.53,0.17,"< 0,008","< 0,008",1,0,0.31,2.94,1180,14.6,27.3,77.8,0.3,"< 0,5","< 2","< 2,5",0,"< 30","< 0,25",3.3,2.29,"< 0,02","< 0,02","< 0,2","< 0,04",0,0.85]'),
    ('11043', 'Tapenade', 'Olive tapenade', null, 'Tapenade, préemballée', '{"tapenade noire"}', 'sauces_condiments', 'condiments', '{}', null, '{pescetarien,sans_porc}', '{}', 18, 'estimation', null, null, '{}', 'sauce_emulsionnee',
      '[941,229,62.3,1.93,3.29,0.51,0,5.26,21.9,5.44,14.4,2.12,0.17,null,0,3.2,0,null,2.98,1280,20,258,63,4.3,0.4,2.2,4.5,0,162,0,4.49,1.05,0,0.09,1.1,0.02,0,0]'),
    ('11112', 'Harissa', 'Harissa', null, 'Harissa (sauce au piment), préemballée', '{"purée de piment"}', 'sauces_condiments', 'condiments', '{}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 9.5, 'estimation', 1.05, null, '{}', null,
      '[318,76.4,77.9,2.72,7.3,6.89,"traces",5.1,2.9,0.47,0.73,1.01,0.04,null,"< 0,01",null,0,null,2.81,1120,47.2,710,78.1,3.1,"< 1","< 5",43.5,null,4000,null,6.1,31.9,"< 0,05",0.21,"< 0,05",0.26,null,28]'),
    ('11104', 'Sauce soja', 'Soy sauce', null, 'Sauce soja, préemballée', '{shoyu}', 'sauces_condiments', 'sauces', '{soybeans,gluten}', '{fish,sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 9.5, 'estimation', 1.15, null, '{}', null,
      '[170,39.9,75.4,7.25,1.72,"traces","< 0,01",0.9,"< 0,5","< 0,006","< 0,006","< 0,006","< 0,006","< 0,006","< 0,006",0,0,0.76,13.1,5250,60.9,375,28.9,2.1,0.78,3.2,13.2,0,"< 30",0,"< 0,1",2.64,0.03,0.1,"< 0,2",0.11,"< 0,1",null]'),
    ('11194', 'Sauce nuoc-mâm', 'Fish sauce', null, 'Sauce nuoc mâm ou sauce au poisson, préemballée', '{"sauce poisson"}', 'sauces_condiments', 'sauces', '{fish}', null, '{pescetarien,sans_porc}', '{}', 9, 'estimation', 1.2, null, '{}', null,
      '[345,81.2,null,9.3,10.9,8.34,0,0.2,0,0,null,null,null,null,null,null,0,0,22.2,8860,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null]'),
    ('20916', 'Miso', 'Miso paste', null, 'Miso', '{"pâte miso"}', 'sauces_condiments', 'sauces', '{soybeans}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 18, 'estimation', 1.15, null, '{}', null,
      '[791,188,43,11.7,18.1,6.2,null,5.4,6.01,1.14,1.24,3.2,null,0,0,0,0,null,9.32,3730,48,210,57,2.49,2.56,null,null,0,52,0,0.01,0,0.098,0.23,0.91,0.2,0.08,19]'),
    ('11008', 'Ketchup', 'Ketchup', null, 'Ketchup, préemballé', '{}', 'sauces_condiments', 'sauces', '{}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 3.6, 'estimation', 1.13, null, '{}', null,
      '[460,108,68.3,1.23,23.7,21.1,0.12,1.77,0.16,0.035,0.028,0.098,0.0089,0,0,0,0,1.42,2.35,900,21.2,440,21.4,0.77,0.12,"< 10",2,0,560,0,1.48,10.2,0.24,0.078,1.27,0.11,0,6.67]'),
    ('11054', 'Mayonnaise', 'Mayonnaise', null, 'Mayonnaise (70% MG min.), préemballée', '{}', 'sauces_condiments', 'sauces', '{eggs}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 6.2, 'estimation', 0.95, null, '{}', 'sauce_emulsionnee',
      '[2850,692,18.1,1.33,3.41,1.2,0,0.26,74.5,6.76,18.6,40.8,6,"< 0,092","< 0,092",70,0,0.8,1.4,552,6.42,28.1,17.6,0.34,0.13,"< 10",30,8.5,"< 80","< 0,5",47.9,"< 0,5","< 0,04","< 0,04",0.14,0.031,0.39,"< 16"]'),
    ('11110', 'Sauce vinaigrette', 'Vinaigrette dressing', null, 'Sauce vinaigrette (50 à 75% d''huile), préemballée', '{vinaigrette}', 'sauces_condiments', 'sauces', '{}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 5.9, 'estimation', 0.98, null, '{}', 'sauce_emulsionnee',
      '[1950,475,40.4,0.55,2.91,2.11,0,0.75,51,5.52,null,null,null,null,null,"< 0,7",0,null,2.2,1010,12,110,20,0.64,0.18,"< 50","< 20","< 21",30,0,12.9,"< 0,5",0.12,0.01,0.4,0.049,0.037,6.58]'),
    ('11179', 'Sauce pesto', 'Pesto sauce', null, 'Sauce pesto, préemballée', '{pesto,pistou}', 'sauces_condiments', 'sauces', '{}', null, '{pescetarien,sans_porc}', '{}', 12.5, 'estimation', 1, null, '{}', 'sauce_emulsionnee',
      '[1530,370,46.6,3.94,6.6,3.2,"< 0,5",2.5,35.4,4.39,17.7,11.7,0.06,"< 0,01","< 0,01",18.2,0,1.39,2.64,1060,36,200,150,0.59,0.66,"< 20","< 20",13,831,"< 0,25",17.9,92.6,0.047,0.097,0.59,0.073,null,25.8]'),
    ('11107', 'Sauce tomate aux oignons', 'Tomato and onion sauce', null, 'Sauce tomate aux oignons, préemballée', '{"sauce tomate"}', 'sauces_condiments', 'sauces', '{}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 4.6, 'estimation', 1.05, null, '{}', null,
      '[328,78.8,84.7,1.52,7.69,5.44,"traces",2.17,4.18,0.49,2.02,1.67,0.038,null,"< 0,01",0,0,null,1.17,467,24.7,553,24.4,0.58,0.17,"< 10",18.2,0,259,0,1.44,5.45,0.027,0.093,0.86,0.079,0,9]'),
    ('11001', 'Bouillon de bœuf déshydraté', 'Beef stock cube', null, 'Bouillon de boeuf, déshydraté', '{"bouillon cube","cube de bouillon"}', 'sauces_condiments', 'aides culinaires', '{}', null, '{}', '{}', 14.5, 'estimation', null, null, '{"cube":10}', null,
      '[970,232,2.6,10.2,18,2,0,0,13.3,7.03,2.6,1.4,0.038,0,0,4.8,0,"traces",33,13200,21.9,344,32.7,0.35,0.32,4.6,"< 5",0,null,0,2.17,0,1.38,0.23,2.09,0.29,0.34,76.3]'),
    ('11174', 'Bouillon de volaille déshydraté', 'Chicken stock cube', null, 'Bouillon de volaille, déshydraté', '{"bouillon de poule"}', 'sauces_condiments', 'aides culinaires', '{}', null, '{}', '{}', 14.5, 'estimation', null, null, '{"cube":10}', null,
      '[810,193,8.14,13,17,4,0,0.5,8,5,1.94,0.37,0.022,0,0.0016,null,0,"traces",56.4,22500,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null]'),
    ('11041', 'Bouillon de légumes déshydraté', 'Vegetable stock cube', null, 'Bouillon de légumes, déshydraté', '{"bouillon cube de légumes"}', 'sauces_condiments', 'aides culinaires', '{}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 14.5, 'estimation', null, null, '{"cube":10}', null,
      '[1200,287,1.65,9.66,26,null,0,"< 0,5",16,7.79,5.82,null,0.031,null,null,3.2,0,"traces",47.7,19100,27,557,51.1,1,0.8,2.57,"< 5","< 2",null,13.8,2.77,"< 0,5",3.69,0.64,4.94,0.57,0.1,180]'),
    ('11169', 'Fond de veau déshydraté', 'Veal stock powder', null, 'Fond de veau pour sauces et cuisson, déshydraté', '{"fond de veau"}', 'sauces_condiments', 'aides culinaires', '{}', null, '{}', '{}', 24, 'estimation', 0.6, null, '{}', null,
      '[1450,343,4.2,8.5,59.5,22.3,"traces",2.1,7.4,3.22,2.82,0.99,0.11,"< 0,0035","< 0,0035",18.2,0,"traces",16.7,6660,30,450,39,0.68,1.1,"< 50","< 20","< 21",null,"< 0,5",null,null,2.19,0.29,4.23,0.13,0.55,223]'),
    ('11172', 'Court-bouillon déshydraté', 'Court-bouillon powder', null, 'Court-bouillon pour poissons, déshydraté', '{court-bouillon}', 'sauces_condiments', 'aides culinaires', '{}', null, '{sans_porc}', '{}', 22, 'estimation', null, null, '{}', null,
      '[1080,260,null,5,7,4.5,"traces",2.5,23,16,null,null,null,null,null,null,0,"traces",47.5,19000,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null]'),
    ('11058', 'Sel iodé', 'Iodised salt', null, 'Sel blanc alimentaire, iodé, non fluoré (marin, ignigène ou gemme)', '{sel,"sel fin","sel de table"}', 'sauces_condiments', 'sels', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 1.2, 'estimation', 1.2, null, '{"pincee":0.4}', null,
      '[0,0,0.027,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,97.8,39100,3.15,16.9,13.3,null,null,null,1860,0,null,null,null,null,null,null,null,null,null,null]'),
    ('11017', 'Sel non iodé', 'Salt, not iodised', null, 'Sel blanc alimentaire, non iodé, non fluoré (marin, ignigène ou gemme)', '{"sel marin","gros sel"}', 'sauces_condiments', 'sels', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 1, 'estimation', 1.2, null, '{"pincee":0.4}', null,
      '[0,0,0.027,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,97.8,39100,3.15,16.9,13.3,0.33,0.1,1.1,1.8,0,0,0,0,0,0,0,0,0,0,0]'),
    ('11082', 'Fleur de sel', 'Fleur de sel', null, 'Fleur de sel, non iodée, non fluorée', '{"sel de Guérande"}', 'sauces_condiments', 'sels', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 22, 'estimation', 1, null, '{"pincee":0.4}', null,
      '[0,0,3.75,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,94.3,37700,424,103,171,null,null,null,null,0,null,null,null,null,null,null,null,null,null,null]'),
    -- sucres
    ('31016', 'Sucre blanc', 'White sugar', null, 'Sucre blanc', '{"sucre en poudre","sucre semoule",sucre}', 'sucres', 'sucres', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 1.7, 'estimation', 0.85, null, '{"morceau":6}', null,
      '[1700,399,0.23,0,99.7,99.7,0,0,0,0,0,0,0,0,0,0,0,0,0.0054,2.17,1.65,13.5,3.69,0.077,0.02,"< 10",0.3,0,0,0,0,0,0,0.019,0,0,0,0]'),
    ('31017', 'Sucre roux', 'Brown sugar', null, 'Sucre roux', '{cassonade,vergeoise}', 'sucres', 'sucres', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 3.2, 'estimation', 0.85, null, '{}', null,
      '[1670,393,1.34,0.12,98.1,97,0,0,0,0,0,0,0,0,0,0,0,0,0.07,28,9,133,83,0.71,0.03,1.1,0.3,0,0,0,0,0,0,0,0.11,0.041,0,1]'),
    ('31044', 'Sucre vanillé', 'Vanilla sugar', null, 'Sucre vanillé', '{"sucre vanille"}', 'sucres', 'sucres', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 9.5, 'estimation', 0.85, null, '{"sachet":7.5}', null,
      '[1690,397,0.56,0.1,98.6,97.2,0,0.37,0.33,0.053,"< 0,005","< 0,005","< 0,01","< 0,01","< 0,01",0,0,0,0.0075,3,null,2,null,null,null,null,null,0,null,null,null,null,null,null,null,null,null,null]'),
    ('31008', 'Miel', 'Honey', null, 'Miel', '{miels}', 'sucres', 'miels et sirops', '{}', '{}', '{vegetarien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 13.5, 'estimation', 1.42, null, '{}', null,
      '[1410,331,17.1,0.65,82.1,81.1,null,0,0,0,0,0,0,0,0,0,0,0,0.01,4.11,4.26,70.3,7.93,0.18,0.098,"< 10",0.67,0,0,0,0,0.5,0,0.038,0.12,0.024,0,2]'),
    ('31034', 'Sirop d''érable', 'Maple syrup', null, 'Sirop d''érable', '{}', 'sucres', 'miels et sirops', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 24, 'estimation', 1.33, null, '{}', null,
      '[1140,269,32.3,0.04,67.2,60.2,null,0,0.06,0.007,0.011,0.017,0,0,0,0,0,0,0.026,10.5,21,219,106,0.11,1.09,null,null,0,0,0,0,0,0.066,1.27,0.081,0.002,0,0]'),
    ('31089', 'Sirop d''agave', 'Agave syrup', null, 'Sirop d''agave', '{}', 'sucres', 'miels et sirops', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 11.5, 'estimation', 1.36, null, '{}', null,
      '[null,null,21.8,0.25,78,68,null,0,0.5,"< 0,01","< 0,01","< 0,01","< 0,01",0,"< 0,01",0,0,0,0.0072,3.99,null,null,null,null,null,null,null,0,null,null,null,null,null,null,null,null,null,null]'),
    ('31067', 'Mélasse de canne', 'Cane molasses', null, 'Mélasse de canne', '{mélasse}', 'sucres', 'miels et sirops', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 8.5, 'estimation', 1.4, null, '{}', null,
      '[1270,300,null,0,74.7,74.7,null,0,0.1,0.018,0.032,0.05,0,0,0,0,0,0,0.093,37,242,1460,205,4.72,0.29,null,null,0,0,0,0,0,0.041,0.002,0.93,0.67,0,0]'),
    ('31024', 'Confiture de fraise', 'Strawberry jam', null, 'Confiture de fraise (extra ou classique)', '{confitures}', 'sucres', 'confitures', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 5.9, 'estimation', 1.33, null, '{}', null,
      '[1060,248,38.4,0.25,60.5,60.1,"< 0,5",0.7,0.5,0.11,0.15,0.14,0.05,"< 0,01","< 0,01",0,0,0.71,0.018,7,5.7,77,9,0.17,"< 0,05","< 20","< 20",0,"< 5",null,0.28,11.4,"< 0,015","< 0,01","< 0,1","< 0,01",null,24.6]'),
    ('31037', 'Confiture d''abricot', 'Apricot jam', null, 'Confiture d''abricot (extra ou classique)', '{}', 'sucres', 'confitures', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 5.9, 'estimation', 1.33, null, '{}', null,
      '[1050,246,39.2,0.25,59.7,56.8,"traces",1.1,0.3,0.029,0.11,0,0,0,0,0,0,0.85,0.013,5,4.4,110,8.7,0.14,0.07,"< 20","< 20",0,82.1,"< 0,25",0.7,6.42,"< 0,015","< 0,01","< 0,1",0.022,null,2.5]'),
    ('15013', 'Crème de marron', 'Chestnut cream', null, 'Crème de marron ou confiture de châtaigne, préemballée', '{"crème de marrons"}', 'sucres', 'confitures', '{}', '{milk,sulphur-dioxide-and-sulphites}', '{vegetarien,pescetarien,sans_gluten,sans_porc}', '{}', 8.5, 'estimation', 1.3, null, '{}', null,
      '[1180,278,32.8,0.95,65.9,51.5,0,2.28,0.66,0.13,null,null,null,0,0,null,0,0,0.014,"< 10",12.2,174,11.3,1.7,0.3,1,0.4,null,0,null,null,6.29,null,null,null,null,null,30]'),
    ('31074', 'Chocolat noir 70 %', 'Dark chocolate, 70% cocoa', null, 'Chocolat noir 70 % de cacao environ, de dégustation, tablette', '{"chocolat noir"}', 'sucres', 'chocolats', '{}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 15.5, 'estimation', null, null, '{"carre":5}', null,
      '[2450,591,0.9,10.4,26.9,17.9,"< 0,5",12.8,46.3,28.7,14,1.46,0.09,"< 0,01",0.04,6.07,0,"traces",0.02,8,200,750,62,11,3,"< 20","< 20","< 21","< 5",2.16,0.67,"< 0,5",0.13,0.11,0.49,"< 0,01",0,52]'),
    ('31085', 'Chocolat noir à pâtisser', 'Dark cooking chocolate', null, 'Chocolat noir 40% de cacao et plus, à pâtisser, tablette', '{"chocolat pâtissier"}', 'sucres', 'chocolats', '{}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 12.5, 'estimation', null, null, '{"carre":10}', null,
      '[2280,546,0.9,6.39,51.4,41.6,null,8.76,33.1,22,10.1,1.01,0.069,null,"< 0,01",1.73,0,"traces",0.015,5.36,130,300,46,4.35,1.3,null,null,0,54,0,1.44,0.28,0.07,0.07,0.6,0.03,null,12]'),
    ('31004', 'Chocolat au lait', 'Milk chocolate', null, 'Chocolat au lait, tablette', '{}', 'sucres', 'chocolats', '{milk}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 11.5, 'estimation', null, null, '{"carre":5}', null,
      '[2300,550,0.37,7.5,58.9,56.3,"traces",2.9,30.8,18.7,9.52,1.03,0.08,"< 0,01","< 0,01",22.1,0,0.54,0.2,78,59,510,220,3.6,1.1,"< 20",33.7,40.1,32.8,1.5,0.45,1.58,0.071,0.26,0.18,0.066,0.54,18.7]'),
    ('31010', 'Chocolat blanc', 'White chocolate', null, 'Chocolat blanc, tablette', '{}', 'sucres', 'chocolats', '{milk}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 13, 'estimation', null, null, '{"carre":5}', null,
      '[2350,563,0.81,6.16,57.1,56,null,1,34.2,21.3,10,1.06,0.071,"< 0,005","< 0,0067",23,0,"traces",0.22,88,26.5,350,281,0.2,0.9,3,0.8,6.5,75,"traces",1.14,0,0.08,0.49,0.2,0.07,"traces",10]'),
    ('18100', 'Cacao en poudre non sucré', 'Cocoa powder, unsweetened', null, 'Cacao, sans sucres ajoutés, poudre soluble', '{cacao,"cacao amer"}', 'sucres', 'chocolats', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 16.5, 'estimation', 0.45, null, '{}', null,
      '[1610,387,3.5,22.4,11.6,0.9,"< 0,5",29.5,20.6,12.4,6.65,0.62,0.04,"< 0,01","< 0,01",0,0,2.4,0.11,45,500,3900,140,48.5,6.4,"< 20","< 20",0,"< 5",2.73,0.61,"< 0,5",0.076,0.12,1.15,"< 0,01",0,107]'),
    -- desserts
    ('24430', 'Biscuit à la cuillère', 'Ladyfinger biscuit', null, 'Biscuit sec aux oeufs à la cuillère (cuiller) ou boudoir', '{boudoir,"biscuits cuillère"}', 'desserts', 'biscuits', '{gluten,eggs}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 9.5, 'estimation', null, null, '{"piece":7}', null,
      '[1550,366,10.8,7.75,74.5,48.8,"traces",2.9,3.4,1.17,1.38,0.86,0.05,"< 0,003",0.013,101,0,0,0.3,120,12.6,117,25.3,0.96,"< 1",7.9,"< 13",25.8,"< 30","traces",0.48,"< 2",0.07,0.14,"< 0,2","< 0,03",0.26,7.85]'),
    ('24009', 'Spéculoos', 'Speculoos biscuit', null, 'Spéculoos', '{spéculos}', 'desserts', 'biscuits', '{gluten}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 6.5, 'estimation', null, null, '{"piece":7}', null,
      '[2000,476,0.9,5.63,71.2,32.5,"traces",3,18.1,7.81,7.52,2.59,0.31,"< 0,01","< 0,01","< 1",0,"traces",0.92,367,14.9,103,14,0.73,"< 0,5",2.44,"< 2,5","< 16","< 30","traces",2.25,5.72,"< 0,02","< 0,02",0.38,"< 0,03",0.39,3.05]'),
    ('24015', 'Petit-beurre', 'Petit beurre biscuit', null, 'Biscuit sec petit beurre', '{"biscuit petit beurre"}', 'desserts', 'biscuits', '{gluten,milk}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 5.5, 'estimation', null, null, '{"piece":8}', null,
      '[1890,450,1.4,7.78,73.4,22,"traces",2.54,13.3,8.61,2.79,0.62,0.07,"< 0,01","< 0,01",40,0,0.14,1.04,462,18,150,34,0.82,0.52,"< 20","< 20",107,null,"< 0,25",0.53,"< 0,5",0.082,0.035,"< 0,1",0.026,0.092,19.1]'),
    ('24520', 'Meringue', 'Meringue', null, 'Meringue', '{meringues}', 'desserts', 'biscuits', '{eggs}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 14, 'estimation', null, null, '{"piece":12}', null,
      '[1680,396,1.36,4.82,93.2,87.6,"traces","< 0,25",0.52,"< 0,005","< 0,005","< 0,005","< 0,01","< 0,01","< 0,01",0,0,0,0.23,91.1,4.76,89.8,4.15,0.18,0.15,3,2,0,0,0,0,0,"traces",0.24,0.1,0.01,0.1,6]'),
    ('7742', 'Brioche', 'Brioche', null, 'Brioche nature, artisanale', '{brioches}', 'desserts', 'viennoiseries', '{gluten,eggs}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 14, 'estimation', null, null, '{"tranche":35}', null,
      '[1760,420,20.1,11.3,50.7,5.7,0,"< 0,5",19.1,8.51,4.92,1.14,0.16,null,null,109,0,0,1.47,590,25.5,188,30,1.15,0.68,"< 10",31.8,83.5,58,"< 0,5",1.2,"< 0,5",0.11,0.2,1.42,0.12,0.32,53]'),
    ('7620', 'Croissant pur beurre', 'Butter croissant', null, 'Croissant pur beurre, artisanal', '{croissants}', 'desserts', 'viennoiseries', '{gluten,milk}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 20, 'estimation', null, null, '{"piece":60}', null,
      '[1760,420,21.1,6.61,45.7,7.3,0,2.5,22.6,15.1,5.14,0.73,0.11,"< 0,01","< 0,01",76.6,0,0.1,1.16,463,15,120,22,0.7,0.53,"< 20","< 20",200,53,"< 0,25",0.6,0.71,0.066,0.039,0.2,0.029,0.13,18.3]'),
    ('39700', 'Crème anglaise', 'Custard sauce', null, 'Crème anglaise, préemballée', '{}', 'desserts', 'crèmes dessert', '{milk,eggs}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 5.9, 'estimation', 1.05, null, '{}', null,
      '[410,97.3,77.7,3.44,14.8,12.9,0,1,2.5,1.55,0.72,0.099,0.0095,"< 0,0024","< 0,0024",26.6,0,0,0.13,53.7,10,140,110,0.11,0.38,"< 50","< 20",28.9,69.8,"< 0,5",0.24,0.45,0.028,0.19,0.11,0.021,0.23,9.03]'),
    -- boissons
    ('18066', 'Eau du robinet', 'Tap water', null, 'Eau du robinet', '{eau}', 'boissons', 'eaux', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 0, 'estimation', 1, null, '{}', null,
      '[0,0,100,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0076,2.4,0.99,0.73,7.13,0.03,0.011,null,null,0,0,0,0,0,0,0,0,0,0,0]'),
    ('18046', 'Eau minérale gazeuse', 'Sparkling mineral water', null, 'Eau minérale, embouteilée, gazeuse (aliment moyen)', '{"eau gazeuse","eau pétillante"}', 'boissons', 'eaux', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 0.6, 'estimation', 1, null, '{}', null,
      '[0.077,0.018,99.9,0,0.0046,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0097,14.2,3.7,1.25,15.4,0.00006,0.0039,"< 3,72","< 0",0,0,0,0,0,0,0,0,0,0,0]'),
    ('18003', 'Café moulu', 'Ground coffee', null, 'Café, moulu', '{"café en poudre"}', 'boissons', 'cafés et thés', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 14.5, 'estimation', 0.4, null, '{}', null,
      '[1410,341,3.47,13.9,20.3,null,0,39.7,13.9,null,null,null,null,0,0,0.29,0,null,0.097,38.8,212,2050,116,9.26,0.77,7.24,3.6,0,null,0,2.7,0,0.07,0.2,15,0.001,0,22]'),
    ('18004', 'Café noir', 'Black coffee, brewed', null, 'Café, non instantané, sans sucres ajoutés, prêt à boire', '{"café filtre"}', 'boissons', 'cafés et thés', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 0.9, 'estimation', 1, null, '{}', null,
      '[24.5,5.78,97.8,0.25,1.35,"traces","< 0,5","< 0,5",0.018,0.002,0.015,0.001,0,0,0,0,0,0.078,0.0067,2.7,9.2,150,4.3,"< 0,05","< 0,05","< 20","< 20",0,"< 5","< 0,25","< 0,08","< 0,5","< 0,015","< 0,01",1.26,0.73,0,"< 5"]'),
    ('18076', 'Thé, feuilles', 'Tea leaves', null, 'Thé, feuille', '{"thé en vrac"}', 'boissons', 'cafés et thés', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 45, 'estimation', 0.35, null, '{"sachet":2}', null,
      '[957,232,9.3,19.4,6.3,null,0,55.8,2,null,null,null,null,0,0,0,0,null,0.11,45,250,2160,430,18,2.9,null,16,0,null,0,2.1,0,0.14,0.95,7.5,0.3,0,null]'),
    ('18154', 'Thé noir infusé', 'Black tea, brewed', null, 'Thé noir, infusé, sans sucres ajoutés', '{thé}', 'boissons', 'cafés et thés', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 0.5, 'estimation', 1, null, '{}', null,
      '[5.36,1.26,99.7,0,0.3,0,0,0,0.007,0.002,0.001,0.004,null,0,0,0,0,0,0.0075,3,3,37,0,0.02,0.02,null,null,0,0,0,0,0,0,0.014,0,0,0,5]'),
    ('18155', 'Thé vert infusé', 'Green tea, brewed', null, 'Thé vert, infusé, sans sucres ajoutés', '{"thé vert"}', 'boissons', 'cafés et thés', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 0.5, 'estimation', 1, null, '{}', null,
      '[21.7,5.1,98.5,0,1.09,null,0,0,0,null,null,null,null,null,null,null,0,0.25,0.011,4.25,3.49,53.8,3.78,0.06,"< 0,05","< 20","< 20",0,"< 5",null,null,"< 0,5","< 0,015","< 0,01",0.21,"< 0,01",null,6.99]'),
    ('18022', 'Tisane infusée', 'Herbal tea, brewed', null, 'Tisane infusée ou infusion, sans sucres ajoutés', '{infusion,tisane}', 'boissons', 'cafés et thés', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 0.5, 'estimation', 1, null, '{}', null,
      '[3.4,0.8,99.7,0,0.2,0,0,0,0,0,0,0,null,0,0,0,0,0,0.0025,1,1,9,2,0.08,0.04,null,1,0,0,0,0,0,0.01,0.004,0,0,0,1]'),
    ('2070', 'Jus d''orange pur jus', 'Orange juice, pure', null, 'Jus d''orange, pur jus', '{"jus d''orange"}', 'boissons', 'jus', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 2.8, 'estimation', 1.04, null, '{}', null,
      '[193,45.4,88.2,0.61,9.61,9.61,0,0.28,0.11,0.053,0.023,0.031,null,0,0,0,0,1,0.012,4.81,10,165,0.41,0.068,0.045,null,0.7,0,26.2,0,0.2,37,0.08,0.021,0.3,0.1,0,30]'),
    ('2074', 'Jus de pomme pur jus', 'Apple juice, pure', null, 'Jus de pomme, pur jus', '{"jus de pommes"}', 'boissons', 'jus', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 2.2, 'estimation', 1.04, null, '{}', null,
      '[208,48.9,88.4,0.17,11.4,10.9,0.5,0.23,0.14,0.046,0.006,0.039,null,0,0,0,0,0.6,0.022,13.3,4.56,113,4.32,0.3,"< 0,1",0.1,1,0,7,0,0.01,14.5,0.013,"< 0,01",0.043,0.042,0,6.75]'),
    ('2016', 'Jus de raisin pur jus', 'Grape juice, pure', null, 'Jus de raisin, pur jus', '{}', 'boissons', 'jus', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 2.6, 'estimation', 1.06, null, '{}', null,
      '[294,69.2,82.4,0.25,16.3,16,0,0.14,0.057,0.031,0.003,0.022,0.005,0,0,0,0,0.8,0.0089,3.81,8.35,114,8.29,0.47,0.056,"< 10",0.5,0,5,0,0,null,0.017,0.015,0.29,0.032,0,"< 5"]'),
    ('2032', 'Jus de tomate', 'Tomato juice', null, 'Jus de tomate, pur jus, salé à 6 g/L', '{}', 'boissons', 'jus', '{}', '{celery}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 2.6, 'estimation', 1.03, null, '{}', null,
      '[85.2,20.1,93.7,0.88,3.32,3.3,0,0.56,0.11,0.07,0.0075,0.025,0.002,0,0,0,0,0.4,0.6,231,13.7,302,5.1,0.42,0.18,0.3,0.2,0,235,0,0.53,25.8,0.041,0.028,0.68,0.098,0,12]'),
    ('18018', 'Cola sucré', 'Cola, sugar-sweetened', null, 'Cola, sucré', '{soda,cola}', 'boissons', 'sodas', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 1.4, 'estimation', 1.04, null, '{}', 'boisson_sucree',
      '[170,40.1,90.3,0.000026,10,10,0,0.000057,0.000023,0.000019,0,0,null,0,0,0,0,null,0.0071,6.71,2.44,2,1.92,0.11,"< 0,016","< 2,2",0.8,0,0,0,0,0,0,0,0,0,0,0]'),
    ('18010', 'Limonade', 'Lemonade, sugar-sweetened', null, 'Limonade, sucrée', '{}', 'boissons', 'sodas', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 0.9, 'estimation', 1.03, null, '{}', 'boisson_sucree',
      '[140,33,90.5,0.000022,8.24,8.22,"traces",0.14,0.000021,0.000019,0,0,null,0,0,0,0,"traces",0.0049,5.72,"< 0,58",3.51,6.52,0.0092,"< 0,01","< 10",0.5,0,0,0,0,0,0,0,0,0,0,0]'),
    ('18058', 'Sirop dilué dans l''eau', 'Cordial diluted with water', null, 'Boisson préparée à partir de sirop à diluer type menthe, fraise, etc, sucré, dilué dans l''eau', '{"sirop à l''eau"}', 'boissons', 'sodas', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 0.6, 'estimation', 1.03, null, '{}', 'boisson_sucree',
      '[133,31.2,92.2,0.055,7.7,7.7,"traces",0,0,0,0,0,null,0,0,0,0,0.063,0.012,4.94,2.71,5.06,7.55,0.025,0.01,"traces",0,0,2,0,0,1.3,0.001,0.0011,0.0071,0.0025,0,1.51]'),
    ('18075', 'Thé glacé sucré', 'Iced tea, sugar-sweetened', null, 'Boisson au thé, aromatisée, sucrée', '{"thé glacé"}', 'boissons', 'sodas', '{}', '{sulphur-dioxide-and-sulphites}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 1.3, 'estimation', 1.03, null, '{}', 'boisson_sucree',
      '[98.6,23.2,93.1,0.02,5.78,5.65,0,0.13,0.0027,0.00034,0,0,null,0,0,0,0,0,0.024,22.8,1.2,12.9,2,0.0099,0.015,"< 10",0.4,0,0,0,0,22.4,0,0,0,0,0,0]'),
    ('18900', 'Boisson au soja', 'Soy drink', null, 'Boisson au soja, nature, non enrichie, préemballée', '{"lait de soja",tonyu}', 'boissons', 'boissons végétales', '{soybeans}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 1.7, 'estimation', 1.03, null, '{}', null,
      '[177,42.4,91.5,3.19,1.87,0.53,"< 0,01",0.71,2.1,0.28,0.44,1.14,0.14,"< 0,006","< 0,006","< 0,7",0,0.18,0.053,21,19.3,160,16.8,0.55,"< 0,5","< 2","< 2,5","< 21","< 30","< 0,5",0.31,"< 2",0.04,0.02,"< 0,2",0.05,0,13]'),
    ('18107', 'Boisson à l''amande', 'Almond drink', null, 'Boisson à l''amande, nature, sans sucres ajoutés, non enrichie, préemballée', '{"lait d''amande"}', 'boissons', 'boissons végétales', '{nuts}', '{soybeans}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 2.4, 'estimation', 1.03, null, '{}', null,
      '[148,35.8,94.6,1.06,0.68,"traces","traces","< 0,5",3.2,0.31,2.05,0.62,"< 0,01","< 0,01","< 0,01",0,0,0.019,0.051,20.5,8.3,31,12,0.1,0.11,"< 20","< 20",0,"< 5","< 0,25",0.96,"< 0,5","< 0,015",0.016,0.16,"< 0,01",null,"< 5"]'),
    ('18899', 'Boisson à l''avoine', 'Oat drink', null, 'Boisson à l''avoine, nature, sans sucres ajoutés, non enrichie, préemballée', '{"lait d''avoine"}', 'boissons', 'boissons végétales', '{gluten}', '{}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 1.9, 'estimation', 1.03, null, '{}', null,
      '[173,41,90.5,0.25,7.78,5,0,"< 0,5",1.1,0.2,0.37,0.5,"< 0,01","< 0,01","< 0,01",0,0,0,0.066,26.4,2.3,32,1,0.02,"< 0,05","< 20","< 20",0,"< 5","< 0,5",0.37,"< 0,5",0.029,"< 0,01","< 0,1","< 0,01",null,6.39]'),
    ('18904', 'Boisson au riz', 'Rice drink', null, 'Boisson au riz, nature, préemballée', '{"lait de riz"}', 'boissons', 'boissons végétales', '{}', '{gluten}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 1.8, 'estimation', 1.03, null, '{}', null,
      '[221,52.2,87.6,0.23,10.8,5.6,0,"< 0,5",1,0.11,0.27,0.56,"< 0,01","< 0,01","< 0,01",0,0,0,0.074,29.5,3.3,16,5,0.01,"< 0,05","< 20","< 20",0,"< 5","< 0,5",0.48,"< 0,5","< 0,015","< 0,01",0.18,"< 0,01",null,"< 5"]'),
    -- boissons_alcoolisees
    ('5214', 'Vin rouge', 'Red wine', null, 'Vin rouge', '{"vin de cuisine"}', 'boissons_alcoolisees', 'vins', '{sulphur-dioxide-and-sulphites}', '{eggs,fish,milk}', '{pescetarien,sans_gluten,sans_porc}', '{}', 5.5, 'estimation', 0.99, null, '{}', 'alcool',
      '[314,75.7,87.2,0.16,0,"traces",0,"< 1","< 0,5",0,0,0,0,0,0,0,10.8,0.037,"< 2","< 2",10.5,115,6.31,0.36,"< 0,5","< 0,83","< 1",0,"< 30","< 0,1","< 0,1","< 2",0.02,0.01,"< 0,2",0.05,0,0.85]'),
    ('5215', 'Vin blanc sec', 'Dry white wine', null, 'Vin blanc sec', '{"vin blanc"}', 'boissons_alcoolisees', 'vins', '{sulphur-dioxide-and-sulphites}', '{eggs,fish,milk}', '{pescetarien,sans_gluten,sans_porc}', '{}', 5.5, 'estimation', 0.99, null, '{}', 'alcool',
      '[229,55.3,92.1,0.25,0.17,0.17,null,0,0,0,0,0,0,0,0,0,7.75,0.12,0.0063,2.5,7.3,84.3,7.1,0.34,"< 0,05","< 20","< 20",0,0,0,0,"< 0,5","< 0,01","< 0,01","< 0,1","< 0,01",0,"< 5"]'),
    ('5216', 'Vin rosé', 'Rosé wine', null, 'Vin rosé', '{}', 'boissons_alcoolisees', 'vins', '{sulphur-dioxide-and-sulphites}', '{eggs,fish,milk}', '{pescetarien,sans_gluten,sans_porc}', '{}', 5, 'estimation', 0.99, null, '{}', 'alcool',
      '[287,69.2,88.1,0.15,1.4,1.4,null,0,0,0,0,0,0,0,0,0,9,null,0.01,4,7,75,12,0.95,0.034,0.1,1,0,null,0,0,0,0.005,0.04,0.085,0.022,"traces",0.1]'),
    ('5207', 'Champagne', 'Champagne', null, 'Champagne', '{}', 'boissons_alcoolisees', 'vins', '{sulphur-dioxide-and-sulphites}', '{eggs,fish,milk}', '{pescetarien,sans_gluten,sans_porc}', '{}', 30, 'estimation', 0.99, null, '{}', 'alcool',
      '[316,76.1,86.8,0.3,1.4,1.4,null,0,0,0,0,0,0,0,0,0,9.9,null,0.0048,1.93,7.97,22.8,7.15,0.11,0.042,"< 10",0.7,0,0,0,0,0,"traces",0.01,0.1,0.02,0,"traces"]'),
    ('5001', 'Bière blonde', 'Lager beer', null, 'Bière "coeur de marché" (4-5° alcool)', '{bière}', 'boissons_alcoolisees', 'bières et cidres', '{gluten}', '{fish,sulphur-dioxide-and-sulphites}', '{pescetarien,sans_lactose,sans_porc}', '{}', 2.4, 'estimation', 1.01, null, '{}', 'alcool',
      '[163,39,92,0.39,3.12,0.05,null,0,0,0,0,0,0,0,0,0,3.57,"traces",0.0047,1.88,7.2,36.6,6.05,0.01,0,"< 2,2",1.88,0,0,0,0,0,0.005,0.025,0.74,0.05,0.02,5.64]'),
    ('5006', 'Cidre brut', 'Dry cider', null, 'Cidre brut', '{cidre}', 'boissons_alcoolisees', 'bières et cidres', '{}', '{fish,milk,sulphur-dioxide-and-sulphites}', '{pescetarien,sans_gluten,sans_porc}', '{}', 3.2, 'estimation', 1.01, null, '{}', 'alcool',
      '[150,35.9,93.9,0,2.62,2.22,0.39,0,0,0,0,0,0,0,0,0,3.72,null,0.01,4.12,2.92,95.8,3.24,0.84,0.022,"< 2,2",0.7,0,"traces",null,null,14.1,null,null,null,null,null,null]'),
    ('1004', 'Rhum', 'Rum', null, 'Rhum', '{}', 'boissons_alcoolisees', 'spiritueux', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 19, 'estimation', 0.95, null, '{}', 'alcool',
      '[969,234,66.6,0,0,0,0,0,0,0,0,0,0,0,0,0,33.4,0,0.0025,1,0,2,0,0.12,0.07,null,1,0,0,0,0,0,0.008,0,0,0,0,0]'),
    ('1023', 'Cognac ou armagnac', 'Cognac or armagnac', null, 'Eau de vie de vin type armagnac ou cognac', '{"eau-de-vie de vin",fine}', 'boissons_alcoolisees', 'spiritueux', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 42, 'estimation', 0.95, null, '{}', 'alcool',
      '[922,222,67.9,0,0.76,0,0,0,0,0,0,0,null,null,null,0,31.3,0,0.0019,0.75,null,2,"traces","traces",0.011,null,1.2,0,null,0,0,0,0,0,0,0,0,0]'),
    ('1024', 'Calvados', 'Calvados', null, 'Eau de vie type calvados', '{}', 'boissons_alcoolisees', 'spiritueux', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 30, 'estimation', 0.95, null, '{}', 'alcool',
      '[null,null,null,0,0,0,0,0,0,0,null,null,null,null,null,null,null,0,0,0,null,null,null,null,null,null,null,0,null,null,null,null,null,null,null,null,null,null]'),
    ('1007', 'Vermouth', 'Vermouth', null, 'Apéritif à base de vin ou vermouth', '{noilly}', 'boissons_alcoolisees', 'apéritifs', '{}', '{eggs,fish,milk,sulphur-dioxide-and-sulphites}', '{pescetarien,sans_gluten,sans_porc}', '{}', 11, 'estimation', 1.01, null, '{}', 'alcool',
      '[573,137,75.3,0.054,11.3,11.1,0,0,0,0,0,0,null,null,null,0,13.1,0,0.038,15,7,48,7.37,0.44,0.035,"traces",1.2,0,0,0,0,null,"traces","traces",0.045,0.0075,0.0033,"traces"]'),
    ('1015', 'Marsala', 'Marsala wine', null, 'Marsala', '{}', 'boissons_alcoolisees', 'apéritifs', '{}', '{eggs,fish,milk,sulphur-dioxide-and-sulphites}', '{pescetarien,sans_gluten,sans_porc}', '{}', 13, 'estimation', 1.03, null, '{}', 'alcool',
      '[887,211,57.7,0.1,27.9,27.9,0,0,0,0,0,0,null,null,null,0,14.2,0,0.01,4,null,97,4,0.4,0,null,null,0,0,0,0,0,0,0.01,0.1,0.01,null,0]'),
    ('1006', 'Vin doux naturel', 'Fortified sweet wine', null, 'Vin doux', '{porto,banyuls,"vin cuit"}', 'boissons_alcoolisees', 'apéritifs', '{sulphur-dioxide-and-sulphites}', '{eggs,fish,milk}', '{pescetarien,sans_gluten,sans_porc}', '{}', 10, 'estimation', 1.03, null, '{}', 'alcool',
      '[616,148,70.5,0.2,9.96,7.78,null,0,0,0,0,0,0,0,0,0,15.3,null,0.023,9,9,92,8,0.24,0.07,0.035,1,0,0,0,0,0,0.018,0.018,0.21,0,0,0]'),
    -- plats_composes
    ('25018', 'Ratatouille cuisinée', 'Ratatouille, ready-made', null, 'Ratatouille cuisinée, préemballée', '{ratatouille}', 'plats_composes', 'plats de légumes', '{}', null, '{vegetarien,pescetarien,sans_porc}', '{}', 5.5, 'estimation', null, null, '{}', null,
      '[238,57.1,88,1.22,4.97,3.91,"traces",2.03,3.15,0.47,2.19,0.48,0.06,"< 0,01","< 0,01",0.07,0,null,0.94,369,18.6,295,16.4,0.38,0.17,"< 10",3,10,373,0,1.56,25.2,0.03,0.03,0.56,0.04,null,18]'),
    ('25001', 'Blanquette de veau préparée', 'Veal blanquette, ready-made', null, 'Blanquette de veau, préemballée', '{blanquette}', 'plats_composes', 'plats de viande', '{}', null, '{sans_porc}', '{}', 14, 'estimation', null, null, '{}', null,
      '[474,113,75.1,15.4,3.1,0.3,0,0.8,4,2.03,1.36,0.26,0.02,"< 0,01","< 0,01",56.6,0,0.32,0.74,295,12,190,15,0.92,3.2,"< 20","< 20","< 21",null,"< 0,25",0.37,"< 0,5",0.062,0.047,1.77,0.074,1.59,23.3]'),
    ('25003', 'Choucroute garnie préparée', 'Sauerkraut with meats, ready-made', null, 'Choucroute garnie, préemballée', '{choucroute}', 'plats_composes', 'plats de viande', '{}', null, '{}', '{}', 8.5, 'estimation', null, null, '{}', 'viande_transformee',
      '[454,109,82.4,5.06,2.8,0.66,"traces",2.71,8.06,3.22,3.45,0.96,0.074,null,null,34.7,0,null,1.39,552,18,97.5,27.1,0.83,0.84,"< 10",17.8,0,0,0,0.25,9.09,0.14,0.11,0.68,0.02,null,10]'),
    ('25010', 'Petit salé aux lentilles préparé', 'Salt pork with lentils, ready-made', null, 'Petit salé ou saucisse aux lentilles, préemballé', '{"saucisse aux lentilles"}', 'plats_composes', 'plats de viande', '{}', null, '{}', '{}', 8, 'estimation', null, null, '{}', 'viande_transformee',
      '[494,118,73.5,8.24,8.89,1.51,"traces",2.83,4.87,1.89,1.97,0.6,0.043,null,"< 0,01",27,0,null,0.98,384,19.4,167,20,1.8,1.2,2.8,2,"< 2",280,"< 0,5",0.39,"< 0,5",0.24,0.075,1.5,0.14,0.13,22.9]'),
    ('25910', 'Soupe à l''oignon préparée', 'Onion soup, ready-made', null, 'Soupe à l''oignon, préemballée à réchauffer', '{"soupe à l''oignon"}', 'plats_composes', 'soupes', '{}', null, '{}', '{}', 3.5, 'estimation', 1, null, '{}', null,
      '[253,60.8,90.6,1.64,4.26,2.65,0,1.38,3.83,2.03,null,0.26,null,0,0,0,0,"traces",0.7,315,1,28,12,0.27,0.25,null,null,1,1,0,0.11,0.5,0.013,0.01,0.24,0.02,0,6]'),
    ('25903', 'Soupe de légumes préparée', 'Vegetable soup, ready-made', null, 'Soupe aux légumes variés, préemballée à réchauffer', '{potage}', 'plats_composes', 'soupes', '{}', null, '{}', '{}', 2.6, 'estimation', 1, null, '{}', null,
      '[154,36.8,90.2,0.84,4.5,1.63,0,1.23,1.45,0.58,0.58,0.12,0.0068,"< 0,01","< 0,01",3.7,0,"traces",0.63,275,5.3,110,14,0.14,0.11,"< 20","< 20","< 21",1710,0,0.62,5.75,0.29,0.062,0.31,0.16,0.052,39.8]'),
    ('25904', 'Soupe de poissons préparée', 'Fish soup, ready-made', null, 'Soupe de poissons et/ou crustacés, préemballée à réchauffer', '{"soupe de poisson"}', 'plats_composes', 'soupes', '{fish}', null, '{sans_porc}', '{}', 6.5, 'estimation', 1, null, '{}', null,
      '[209,50,89.4,4.11,2.71,0.86,0,0.8,2.35,0.78,0.62,0.25,0.035,0.035,0.053,30,0,"traces",0.91,284,11,110,130,0.61,0.25,"< 20",70,59.8,446,"< 0,2",0.32,"< 0,5",0.03,0.039,0.63,0.032,1.35,"< 5"]'),
    ('25220', 'Choucroute cuisinée aux lardons, sans garniture', 'Sauerkraut cooked with lardons', null, 'Choucroute cuisinée aux lardons, sans garniture, égouttée, cuite', '{choucroute,"chou fermenté"}', 'plats_composes', 'plats de légumes', '{}', null, '{}', '{}', 4.5, 'estimation', null, null, '{}', null,
      '[310,75.5,85.6,1.38,"< 0,1","< 0,2","< 0,5",4.5,6.6,2.02,3.12,1.08,0.1,"< 0,01","< 0,01",8.44,0,0.53,1.26,505,6.8,83,43,0.3,0.15,"< 20","< 20","< 21","< 5","< 0,25",0.4,17.2,"< 0,015","< 0,01","< 0,1",0.055,0.028,19.1]'),
    -- algues
    ('20987', 'Nori séché', 'Nori, dried', 'Porphyra sp.', 'Nori (Porphyra sp., Pyropia), séchée ou déshydratée', '{"algue nori"}', 'algues', 'algues séchées', '{}', '{crustaceans,fish,molluscs}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 140, 'estimation', null, null, '{"feuille":2.5}', null,
      '[1070,257,6.7,30.2,11.7,0,0,36.8,1.77,0.46,0.15,1.17,null,null,null,0,0,null,4.75,1900,480,1760,440,36.4,4.35,41.1,5620,0,17800,0.56,3.09,63.9,0.54,1.83,6.25,0.53,null,31.8]'),
    ('11085', 'Agar-agar', 'Agar, dried', 'Gelidium amansii', 'Agar (algue), séché', '{agar}', 'algues', 'algues séchées', '{}', '{crustaceans,fish,molluscs}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 180, 'estimation', 0.5, null, '{}', null,
      '[null,null,8.68,6.21,null,2.97,0,null,0.3,0.061,0.027,0.1,null,null,0,0,0,null,0.26,102,770,1130,625,21.4,5.8,0,36000,0,0,0,5,0,0.01,0.22,0.2,0.3,0,580]'),
    ('20990', 'Kombu séché', 'Kombu, dried', 'Saccharina japonica', 'Kombu ou kombu japonais (Saccharina japonica), séché ou déshydraté', '{"kombu japonais"}', 'algues', 'algues séchées', '{}', '{crustaceans,fish,molluscs}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 95, 'estimation', null, null, '{}', null,
      '[925,222,10.8,7.89,24.9,null,0,34.1,2.56,0.72,0.23,0.75,null,null,null,0,0,null,6.12,2450,1030,10400,811,13,1.21,134,233000,0,1590,0,null,14.8,0.21,0.42,1.5,0.08,null,124]'),
    -- autres
    ('11007', 'Gélatine sèche', 'Gelatine, dry', null, 'Gélatine, sèche', '{"feuille de gélatine"}', 'autres', 'gélifiants', '{}', '{fish,sulphur-dioxide-and-sulphites}', '{sans_gluten,sans_lactose}', '{}', 55, 'estimation', null, null, '{"feuille":2}', null,
      '[1480,348,11.3,86.9,0,"traces",0,0,0.1,0.036,0.041,null,0.001,0,null,null,0,"traces",0.75,298,22,14,280,1.2,null,null,5,0,null,0,0,0,0,0.07,0,0.006,0,0]'),
    ('11010', 'Levure de boulanger fraîche', 'Fresh baker''s yeast', null, 'Levure de boulanger fraîche', '{"levure fraîche"}', 'autres', 'levures et poudres à lever', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 9.5, 'estimation', null, null, '{"cube":42}', null,
      '[481,115,69,8.4,11.9,0,0,8.1,1.9,0.24,1.05,0.004,0,0,0,0,0,null,0.075,30,40,601,19,3.25,9.97,1,0.6,0,0,0,0,0.1,1.88,1.13,12.3,0.43,0.01,785]'),
    ('11045', 'Levure de boulanger sèche', 'Dried baker''s yeast', null, 'Levure de boulanger déshydratée', '{"levure déshydratée"}', 'autres', 'levures et poudres à lever', '{}', '{gluten}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 32, 'estimation', 0.6, null, '{"sachet":8}', null,
      '[1430,341,5.08,42.7,14.3,0,0,26.9,6.56,1,4.31,0.017,null,0,0,0,0,null,0.13,51,54,955,30,2.17,7.94,null,5,0,0,0,0,0.3,11,4,40.2,1.5,0.07,2340]'),
    ('11046', 'Levure chimique', 'Baking powder', null, 'Levure chimique ou poudre à lever', '{"poudre à lever"}', 'autres', 'levures et poudres à lever', '{}', '{gluten}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 15, 'estimation', 0.9, null, '{"sachet":11}', null,
      '[461,108,4.5,0.1,26.9,0,0,0.2,0,0,0,0,0,0,0,0,0,null,null,9250,33,12.5,6620,11.1,0.015,null,null,0,0,0,0,0,0,0,0,0,0,0]'),
    ('11507', 'Bicarbonate de soude', 'Baking soda', null, 'Bicarbonate de soude', '{"bicarbonate alimentaire"}', 'autres', 'levures et poudres à lever', '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_gluten,sans_lactose,sans_porc}', '{}', 6.5, 'estimation', 1.1, null, '{}', null,
      '[1.7,0.4,0.2,0.1,0,0,0,0,0,0,0,0,null,0,0,0,0,"traces",null,27400,0,0,0,0,0,null,null,0,0,0,0,0,0,0,0,0,0,0]'),
    ('25598', 'Seitan', 'Seitan', null, 'Seitan, préemballé', '{"protéine de blé"}', 'autres', 'substituts de viande', '{gluten}', '{peanuts,soybeans,nuts,celery,mustard,sesame-seeds,sulphur-dioxide-and-sulphites,lupin}', '{vegetarien,vegetalien,pescetarien,sans_lactose,sans_porc}', '{}', 19, 'estimation', null, null, '{}', null,
      '[566,134,67.8,20.6,6.74,0.81,0,0.9,2.5,0.38,1.5,0.44,0.02,"< 0,01","< 0,01",null,0,0.16,1.13,451,18,75,20,1.5,1.2,30,"< 20",0,24.6,"< 0,5",0.51,"< 0,5",0.036,0.03,6.92,0.022,0.038,14.7]')
),
nutrient_order (keys) as (
  select array[
    'energy_kj', 'energy_kcal', 'water_g', 'protein_g', 'carbohydrate_g', 'sugars_g',
    'polyols_g', 'fiber_g', 'fat_g', 'saturated_fat_g', 'monounsaturated_fat_g',
    'polyunsaturated_fat_g', 'ala_g', 'epa_g', 'dha_g', 'cholesterol_mg', 'alcohol_g',
    'organic_acids_g', 'salt_g', 'sodium_mg', 'magnesium_mg', 'potassium_mg', 'calcium_mg',
    'iron_mg', 'zinc_mg', 'selenium_ug', 'iodine_ug', 'retinol_ug', 'beta_carotene_ug',
    'vitamin_d_ug', 'vitamin_e_mg', 'vitamin_c_mg', 'vitamin_b1_mg', 'vitamin_b2_mg',
    'vitamin_b3_mg', 'vitamin_b6_mg', 'vitamin_b12_ug', 'vitamin_b9_ug'
  ]
)
insert into public.foods (
  id, name_fr, name_en, scientific_name, common_names, category, subcategory,
  nutrition_per_100g, nutrition_details, score_rule, allergens, allergens_absent,
  diet_compatibility, season_months, is_imported, average_price_per_kg, price_source, price_date,
  price_is_estimate, density_g_per_ml, edible_fraction, unit_weights_g, ciqual_code,
  ciqual_edition, ciqual_name
)
select
  private.ciqual_food_id(r.code), r.name_fr, r.name_en, r.scientific_name,
  r.common_names::text[], r.category, r.subcategory, private.ciqual_nutrition(known.amounts),
  private.ciqual_details(known.amounts, 'ciqual-2025'), r.score_rule, r.contains::text[],
  private.allergens_ruled_out(r.contains::text[], r.undecided::text[]),
  r.diets::text[], coalesce(r.months::smallint[], '{}'), r.months is null, r.price,
  split_part(r.price_source, '/', 1),
  case split_part(r.price_source, '/', 1)
    when 'INSEE' then date '2026-08-01'
    when 'estimation' then date '2026-09-01'
  end,
  coalesce(r.price_source <> 'INSEE', false), r.density, r.edible, r.units::jsonb, r.code, '2025',
  r.ciqual_name
from reference as r
cross join nutrient_order as o
cross join lateral (
  select coalesce(jsonb_object_agg(o.keys[a.place], a.value), '{}') as amounts
  from jsonb_array_elements(r.amounts::jsonb) with ordinality as a (value, place)
  where a.value <> 'null'
) as known
on conflict (ciqual_code) do nothing;

-- 20_foods/reference/3_messages.sql

-- Sentences about foods; foods come back from the trash.

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'foods_ciqual_code_key',
    'Un autre aliment a déjà ce code Ciqual.',
    'Vérifiez le code, ou ouvrez la fiche existante.',
    'Another food has this Ciqual code already.',
    'Check the code, or open the existing record.'
  ),
  (
    'food_name_taken',
    'Un aliment porte déjà ce nom : %s.',
    'Ouvrez sa fiche, ou confirmez que c’est un autre aliment.',
    'A food has this name already: %s.',
    'Open its record, or confirm that this is another food.'
  ),
  (
    'unknown_category',
    'La catégorie « %s » n’existe pas.',
    'Choisissez une catégorie de la liste.',
    'There is no category “%s”.',
    'Choose a category from the list.'
  ),
  (
    'unknown_nutrient',
    'Le nutriment « %s » n’existe pas.',
    'Utilisez une clé de la table des nutriments.',
    'There is no nutrient “%s”.',
    'Use a key of the table of nutrients.'
  ),
  (
    'nutrient_out_of_range',
    '%s : la valeur doit être comprise entre %s et %s %s pour 100 g.',
    'Vérifiez la saisie et l’unité ; une valeur inconnue reste vide.',
    '%s: the value must lie between %s and %s %s per 100 g.',
    'Check the figure and its unit; leave an unknown value empty.'
  ),
  (
    'sum_above_100_g',
    'Les constituants pèsent %s g pour 100 g (105 g au plus).',
    'Vérifiez protéines, glucides, lipides, fibres, eau et alcool.',
    'The constituents weigh %s g per 100 g (105 g at most).',
    'Check protein, carbohydrates, fat, fibre, water and alcohol.'
  ),
  (
    'saturated_above_fat',
    'Les acides gras saturés (%s g) dépassent les lipides (%s g).',
    'Corrigez l’une des deux valeurs.',
    'Saturated fat (%s g) exceeds fat (%s g).',
    'Correct one of the two values.'
  ),
  (
    'sugars_above_carbohydrates',
    'Les sucres (%s g) dépassent les glucides (%s g).',
    'Corrigez l’une des deux valeurs.',
    'Sugars (%s g) exceed carbohydrates (%s g).',
    'Correct one of the two values.'
  ),
  (
    'fatty_acids_above_fat',
    'Les acides gras (%s g) dépassent les lipides (%s g).',
    'Vérifiez saturés, mono-insaturés et poly-insaturés.',
    'Fatty acids (%s g) exceed fat (%s g).',
    'Check saturated, monounsaturated and polyunsaturated fat.'
  ),
  (
    'energy_differs',
    'L’énergie s’écarte de plus de 5 %% du calcul réglementaire (%s %s).',
    'Vérifiez l’énergie et les macronutriments.',
    'Energy is more than 5%% away from the legal calculation (%s %s).',
    'Check energy and macronutrients.'
  ),
  (
    'salt_differs_from_sodium',
    'Le sel devrait valoir 2,5 fois le sodium, soit %s g.',
    'Vérifiez le sel (g) et le sodium (mg).',
    'Salt should be 2.5 times sodium: %s g.',
    'Check salt (g) and sodium (mg).'
  ),
  (
    'far_above_reference',
    '100 g apportent %s fois l’apport de référence d’un jour.',
    'Vérifiez la valeur et son unité.',
    '100 g hold %s times the reference intake of a day.',
    'Check the value and its unit.'
  ),
  (
    'score_not_computable',
    'Trop de valeurs manquent pour calculer le score : %s.',
    'Complétez-les si une source les donne.',
    'Too many values are missing to compute the score: %s.',
    'Fill them in if a source has them.'
  ),
  (
    'essentials_missing',
    'Valeurs essentielles manquantes : %s.',
    'Complétez-les si une source les donne ; ne mettez pas 0 à la place.',
    'Essential values are missing: %s.',
    'Fill them in if a source has them; do not write 0 instead.'
  ),
  (
    'unknown_allergen',
    'L’allergène « %s » n’existe pas.',
    'Choisissez parmi les 14 allergènes réglementaires.',
    'There is no allergen “%s”.',
    'Choose among the 14 legal allergens.'
  ),
  (
    'allergen_both_ways',
    'L’allergène « %s » est à la fois présent et absent.',
    'Gardez un seul des deux états.',
    'The allergen “%s” is both present and absent.',
    'Keep one of the two states.'
  ),
  (
    'allergens_unknown',
    'Allergènes au statut inconnu : %s sur 14.',
    'Inconnu ne veut pas dire absent : complétez-le d’après l’étiquette.',
    'Allergens of unknown status: %s of 14.',
    'Unknown is not absent: complete it from the label.'
  ),
  (
    'unknown_diet',
    'Le régime « %s » n’existe pas.',
    'Choisissez un régime de la liste.',
    'There is no diet “%s”.',
    'Choose a diet from the list.'
  ),
  (
    'diet_against_allergen',
    'Un aliment « %s » ne peut pas contenir l’allergène « %s ».',
    'Retirez le régime ou corrigez l’allergène.',
    'A “%s” food cannot contain the allergen “%s”.',
    'Remove the diet or correct the allergen.'
  ),
  (
    'diet_against_category',
    'Le régime « %s » surprend dans cette catégorie.',
    'Vérifiez le régime et la catégorie.',
    'The diet “%s” is surprising in this category.',
    'Check the diet and the category.'
  ),
  (
    'diet_allergen_undecided',
    'L’aliment se dit « %s », mais personne n’a décidé de l’allergène « %s ».',
    'Décidez l’allergène d’après l’étiquette, ou retirez le régime.',
    'The food is called “%s”, but nobody has decided the allergen “%s”.',
    'Decide the allergen from the label, or remove the diet.'
  ),
  (
    'allergen_against_diet',
    'L’aliment est exempt de l’allergène « %s », et pourtant pas « %s ».',
    'Ajoutez le régime, ou remettez l’allergène à vérifier.',
    'The food is free of the allergen “%s”, and yet not “%s”.',
    'Add the diet, or set the allergen back to unknown.'
  ),
  (
    'imported_has_no_season',
    'Un aliment qui n’est pas cultivé en France n’y a pas de saison.',
    'Effacez les mois, ou décochez « Pas cultivé en France ».',
    'A food that is not grown in France has no season there.',
    'Clear the months, or untick “Not grown in France”.'
  ),
  (
    'not_a_month',
    'Un mois est un nombre entier de 1 à 12.',
    'Choisissez les mois dans le calendrier.',
    'A month is a whole number from 1 to 12.',
    'Choose the months in the calendar.'
  ),
  (
    'unit_not_accepted',
    'Aucune recette n’accepte la mesure « %s ».',
    'Choisissez une mesure de la liste.',
    'No recipe accepts the measure “%s”.',
    'Choose a measure from the list.'
  ),
  (
    'price_without_source',
    'Un prix doit indiquer sa source.',
    'Indiquez d’où vient ce prix.',
    'A price must name its source.',
    'Say where this price comes from.'
  ),
  (
    'price_in_future',
    'La date d’un prix ne peut pas être dans le futur.',
    'Indiquez le jour où ce prix a été relevé.',
    'The date of a price cannot lie in the future.',
    'Give the day on which the price was seen.'
  ),
  (
    'not_a_date',
    'Cette valeur doit être une date.',
    'Saisissez une date, par exemple 2025-03-31.',
    'This value must be a date.',
    'Type a date, such as 2025-03-31.'
  ),
  (
    'not_a_ciqual_code',
    'Un code Ciqual est un nombre de 1 à 10 chiffres.',
    'Reprenez le code de la table Ciqual.',
    'A Ciqual code is a number of 1 to 10 digits.',
    'Copy the code from the Ciqual table.'
  ),
  (
    'ciqual_edition_wrong',
    'L’édition Ciqual est 2020 ou 2025, et va avec un code.',
    'Indiquez le code et l’édition, ou aucun des deux.',
    'The Ciqual edition is 2020 or 2025 and goes with a code.',
    'Give both code and edition, or neither.'
  ),
  (
    'unknown_score_rule',
    'La règle de score « %s » n’existe pas.',
    'Choisissez une règle de la liste, ou aucune.',
    'There is no score rule “%s”.',
    'Choose a rule of the list, or none.'
  ),
  (
    'override_without_reason',
    'Un score corrigé à la main demande une raison.',
    'Expliquez la correction en une phrase.',
    'A score set by hand needs a reason.',
    'Explain the correction in a sentence.'
  ),
  (
    'override_above_rule',
    'La règle « %s » limite le score à %s.',
    'Choisissez un score plus bas ou retirez la règle.',
    'The rule “%s” limits the score to %s.',
    'Choose a lower score or remove the rule.'
  ),
  (
    'override_against_alcohol',
    'Une boisson alcoolisée n’a pas de score.',
    'Retirez le score corrigé ou la règle « alcool ».',
    'An alcoholic drink has no score.',
    'Remove the score set by hand or the rule “alcool”.'
  ),
  (
    'unknown_filter',
    'Le filtre « %s » n’existe pas ou sa valeur est mal formée.',
    'Utilisez les filtres proposés par la liste.',
    'The filter “%s” does not exist or its value is malformed.',
    'Use the filters that the list offers.'
  );

insert into private.restorable_tables (table_name, roles) values
  ('foods', array['nutritionist', 'admin']);

-- 30_recipes/reference.sql

-- Sentences about recipes; recipes come back from the trash.

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'recipes_slug_key',
    'Une recette porte déjà ce nom ou cette adresse.',
    'Donnez-lui un autre nom, ou une adresse à elle.',
    'A recipe has this name or address already.',
    'Give it another name, or an address of its own.'
  ),
  (
    'time_out_of_range',
    'Cette date n’est pas plausible.',
    'Vérifiez-la : elle ne peut être ni à venir, ni antérieure à votre compte.',
    'This date is not plausible.',
    'Check it: it can neither lie ahead nor before your account.'
  ),
  (
    'recipe_not_found',
    'La recette %s n’existe pas ou n’est pas publiée.',
    'Choisissez une recette de la liste.',
    'The recipe %s does not exist or is not published.',
    'Choose a recipe from the list.'
  ),
  (
    'food_not_found',
    'L’ingrédient « %s » renvoie à un aliment qui n’existe pas.',
    'Choisissez l’aliment à nouveau.',
    'The ingredient “%s” refers to a food that does not exist.',
    'Choose the food again.'
  ),
  (
    'food_is_being_saved',
    'Un aliment de cette recette est en cours d’enregistrement.',
    'Réessayez dans un instant.',
    'A food of this recipe is being saved.',
    'Try again in a moment.'
  ),
  (
    'ingredient_not_convertible',
    'Impossible de convertir en grammes : « %s » (%s %s).',
    'Donnez la quantité en grammes, ou ajoutez cette mesure ou la densité à la fiche de l’aliment.',
    'Cannot convert into grams: “%s” (%s %s).',
    'Give the quantity in grams, or add this measure or the density to the food’s record.'
  ),
  (
    'recipes_published_are_complete',
    'Une recette publiée a des ingrédients et des étapes.',
    'Complétez-la avant de la publier.',
    'A published recipe has ingredients and steps.',
    'Complete it before publishing.'
  ),
  (
    'recipes_featured_are_published',
    'Seule une recette publiée peut être mise en avant.',
    'Publiez-la d’abord.',
    'Only a published recipe can be featured.',
    'Publish it first.'
  ),
  (
    'recipes_slug_shape',
    'L’adresse s’écrit en minuscules et chiffres, séparés par des tirets.',
    'Par exemple : soupe-de-lentilles.',
    'The address is lower-case letters and digits separated by hyphens.',
    'For example: lentil-soup.'
  );

insert into private.restorable_tables (table_name, roles) values
  ('recipes', array['nutritionist', 'admin']);

-- 40_combinations/reference.sql

-- Food combinations, sentences about them; they come back from the trash.

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'food_combinations_pair_key',
    'Cette combinaison existe déjà.',
    'Ouvrez la fiche existante, ou choisissez deux autres aliments.',
    'This combination exists already.',
    'Open the existing record, or choose two other foods.'
  ),
  (
    'food_combinations_foods_differ',
    'Une combinaison réunit deux aliments différents.',
    'Choisissez un autre aliment.',
    'A combination joins two different foods.',
    'Choose another food.'
  ),
  (
    'food_combinations_verified_have_reference',
    'Une combinaison vérifiée cite sa référence.',
    'Ajoutez le DOI ou la référence.',
    'A verified combination cites its reference.',
    'Add the DOI or the reference.'
  ),
  (
    'food_combinations_doi_shape',
    'Un DOI commence par « 10. », par exemple 10.1055/s-2006-957450.',
    'Recopiez le DOI sans « https:// ».',
    'A DOI begins with “10.”, such as 10.1055/s-2006-957450.',
    'Copy the DOI without “https://”.'
  );

insert into private.restorable_tables (table_name, roles) values
  ('food_combinations', array['nutritionist', 'admin']);

-- ------------------------------------------------------------------------------------------------
-- Combinations
-- ------------------------------------------------------------------------------------------------

-- Two reference foods by their Ciqual code. Strength 8-10: human trial, at least x2 or -50 %; 6-7 human,
-- moderate; 3-5 in vitro, animal or mixed. What rests on general knowledge nobody has read in its
-- source yet: it stays unverified. Oxalates against iron are left out: the human trial found no effect
-- (doi 10.1038/sj.ejcn.1602721).
insert into public.food_combinations (
  id, food_1_id, food_2_id, combination_type, synergy_score, nutritional_benefits,
  scientific_explanation, reference_doi, reference_note, evidence_grade, is_verified
)
select
  extensions.uuid_generate_v5(
    extensions.uuid_ns_url(), 'https://coach.example/associations/' || c.first || '-' || c.second
  ),
  private.ciqual_food_id(c.first), private.ciqual_food_id(c.second),
  c.kind::public.combination_type, c.strength, c.effects::text[], c.explanation, c.doi, c.note,
  c.grade, c.grade <> 'connaissance_generale'
from (
  values
  ('11089', '11015', 'synergique', 8, '{"Curcumine bien mieux absorbée"}',
   'La pipérine du poivre ralentit l''élimination de la curcumine : chez des volontaires, la quantité qui passe dans le sang a été multipliée par vingt. Une pincée suffit, avec un peu de matière grasse.',
   '10.1055/s-2006-957450', 'Essai chez l''homme', 'essai_humain'),
  ('20031', '13004', 'synergique', 9, '{"Caroténoïdes de la salade mieux absorbés"}',
   'Les caroténoïdes des feuilles ne passent qu''avec du gras. Servie avec de l''avocat, une salade livre 5 à 15 fois plus d''alpha-carotène, de bêta-carotène et de lutéine.',
   '10.1093/jn/135.3.431', 'Essai croisé chez l''homme', 'essai_humain'),
  ('20385', '13004', 'synergique', 9, '{"Lycopène mieux absorbé"}',
   'Les lipides de l''avocat dissolvent le lycopène de la tomate, dont l''absorption a été multipliée par 4,4 chez les participants.',
   '10.1093/jn/135.3.431', 'Essai croisé chez l''homme', 'essai_humain'),
  ('20169', '17270', 'synergique', 7, '{"Lycopène mieux absorbé"}',
   'La cuisson libère le lycopène des parois de la tomate et l''huile d''olive l''emporte : le taux sanguin monte davantage que sans huile.',
   null, 'Fielding et coll., 2005, à confirmer à la source', 'connaissance_generale'),
  ('20009', '22000', 'synergique', 7, '{"Caroténoïdes des crudités mieux absorbés"}',
   'Le jaune d''œuf apporte le gras qui manque aux crudités : plus de caroténoïdes gagnent le sang quand la salade contient un œuf entier.',
   '10.3945/ajcn.115.111062', 'Essai chez l''homme, à confirmer à la source', 'connaissance_generale'),
  ('20585', '20041', 'synergique', 7, '{"Fer végétal mieux absorbé"}',
   'La vitamine C du poivron garde le fer des lentilles sous la forme que l''intestin absorbe et contrecarre les phytates.',
   null, 'Am J Clin Nutr 2001;73:93', 'etude_humaine'),
  ('20587', '18154', 'antagoniste', 8, '{"Fer végétal bloqué par les tanins"}',
   'Bu au repas, le thé retient dans ses tanins une grande part du fer des lentilles : l''absorption baisse de 64 %. Le boire une heure avant ou entre les repas.',
   '10.1093/ajcn/37.3.416', 'Essai chez l''homme', 'essai_humain'),
  ('20587', '18004', 'antagoniste', 7, '{"Fer végétal moins absorbé"}',
   'Une tasse de café prise avec le repas diminue de 39 % l''absorption du fer ; une heure avant, l''effet disparaît.',
   '10.1093/ajcn/37.3.416', 'Essai chez l''homme', 'essai_humain'),
  ('20587', '12115', 'antagoniste', 6, '{"Fer végétal moins absorbé"}',
   'Le calcium d''une portion de fromage réduit de moitié environ l''absorption du fer du même repas. À séparer pour qui manque de fer.',
   '10.1093/ajcn/53.1.112', 'Essai chez l''homme', 'essai_humain'),
  ('20059', '19041', 'antagoniste', 7, '{"Calcium de l''épinard presque inutilisable"}',
   'Les oxalates de l''épinard retiennent son calcium : 5 % en est absorbé, contre 28 % de celui du lait. Ne pas compter sur l''épinard pour le calcium.',
   '10.1093/ajcn/47.4.707', 'Essai chez l''homme', 'essai_humain'),
  ('20057', '11013', 'synergique', 8, '{"Sulforaphane restitué"}',
   'Cuire le brocoli détruit l''enzyme qui forme le sulforaphane ; la moutarde en apporte une autre et en quadruple la quantité disponible.',
   null, 'Okunade et coll., 2018, 12 participants', 'essai_humain'),
  ('20385', '20057', 'complementaire', 3, '{"Composés protecteurs variés"}',
   'Réunis, tomate et brocoli ont freiné des tumeurs de la prostate chez le rat plus que chacun seul. Rien ne l''établit chez l''homme.',
   '10.1158/0008-5472.CAN-06-3462', 'Étude chez le rat', 'animal'),
  ('18155', '2007', 'synergique', 4, '{"Catéchines préservées à la digestion"}',
   'L''acidité et la vitamine C du citron protègent les catéchines du thé vert : au laboratoire, cinq fois plus survivent à la digestion.',
   '10.1002/mnfr.200700086', 'Digestion simulée in vitro', 'in_vitro'),
  ('18154', '19041', 'antagoniste', 6, '{"Effet vasculaire du thé perdu"}',
   'Les caséines du lait s''attachent aux catéchines : l''amélioration de la souplesse des artères observée avec le thé noir disparaît avec du lait.',
   '10.1093/eurheartj/ehl442', 'Essai chez 16 femmes', 'essai_humain'),
  ('13028', '19041', 'antagoniste', 6, '{"Acides phénoliques moins absorbés"}',
   'Prises avec du lait, les myrtilles livrent moins d''antioxydants : le pic d''acide caféique a baissé de moitié. Les manger à distance du lait.',
   '10.1016/j.freeradbiomed.2008.11.023', 'Essai chez l''homme', 'essai_humain'),
  ('13028', '13005', 'antagoniste', 7, '{"Flavanols détruits dans le smoothie"}',
   'La banane mixée est riche en une enzyme qui oxyde les flavanols des baies : 84 % de moins en ont été retrouvés dans le sang.',
   '10.1039/d3fo01599h', 'Essai chez 8 hommes', 'essai_humain'),
  ('20532', '11000', 'synergique', 4, '{"Fer et zinc plus accessibles"}',
   'Au laboratoire, les composés soufrés de l''ail rendent plus accessibles le fer et le zinc des pois chiches.',
   null, 'Gautam et coll., 2010, in vitro', 'in_vitro'),
  ('20532', '20034', 'synergique', 4, '{"Fer et zinc plus accessibles"}',
   'L''oignon agit comme l''ail : dans une digestion simulée, il libère davantage de fer et de zinc des pois chiches.',
   null, 'Gautam et coll., 2010, in vitro', 'in_vitro'),
  ('9102', '11000', 'synergique', 4, '{"Fer et zinc plus accessibles"}',
   'Cuit avec de l''ail, le riz laisse échapper plus de fer et de zinc dans une digestion simulée.',
   null, 'Gautam et coll., 2010, in vitro', 'in_vitro'),
  ('9102', '20034', 'synergique', 4, '{"Fer et zinc plus accessibles"}',
   'Même effet de l''oignon avec le riz complet, observé au laboratoire seulement.',
   null, 'Gautam et coll., 2010, in vitro', 'in_vitro'),
  ('9681', '20532', 'complementaire', 7, '{"Protéines complètes"}',
   'La semoule manque de lysine, le pois chiche de méthionine : le couscous de légumes réunit les deux, comme le feraient des protéines animales.',
   null, 'Young et Pellett, 1994, à confirmer à la source', 'connaissance_generale'),
  ('9102', '20535', 'complementaire', 7, '{"Protéines complètes"}',
   'Riz et lentilles se complètent en acides aminés ; les manger dans la journée suffit, sans les peser au même repas.',
   null, 'Young et Pellett, 1994, à confirmer à la source', 'connaissance_generale'),
  ('20056', '17270', 'synergique', 6, '{"Vitamine D mieux absorbée"}',
   'La vitamine D des champignons se dissout dans le gras : avec des lipides, on en absorbe environ un tiers de plus.',
   null, 'Dawson-Hughes et coll., 2015, à confirmer à la source', 'connaissance_generale'),
  ('6201', '11068', 'synergique', 5, '{"Moins d''amines hétérocycliques à la cuisson"}',
   'Les antioxydants du romarin limitent les composés nocifs que forme la viande saisie à feu vif. Mariner avant de griller.',
   null, 'Smith et coll., 2008, à confirmer à la source', 'connaissance_generale'),
  ('19593', '32140', 'complementaire', 4, '{"Ferments et fibres ensemble"}',
   'Les fibres de l''avoine nourrissent les bactéries, celles du yaourt en apportent : une association logique, encore peu mesurée.',
   null, 'Avis général, à documenter', 'connaissance_generale')
) as c (first, second, kind, strength, effects, explanation, doi, note, grade);

-- 50_plans/reference.sql

-- Sentences about meal plans.

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'unknown_day',
    'Le jour « %s » n’existe pas.',
    'Utilisez lundi, mardi, mercredi, jeudi, vendredi, samedi ou dimanche.',
    'There is no day “%s”.',
    'Use lundi, mardi, mercredi, jeudi, vendredi, samedi or dimanche.'
  ),
  (
    'meal_plan_not_found',
    'Ce plan de repas n’existe pas ou ne vous est pas ouvert.',
    'Rechargez la liste des plans.',
    'There is no such meal plan, or it is not open to you.',
    'Reload the list of plans.'
  ),
  (
    'lists_differ_in_length',
    'Il faut une portion par recette.',
    'Donnez autant de portions que de recettes.',
    'Each recipe needs one portion.',
    'Give as many portions as recipes.'
  ),
  (
    'plan_has_allergen',
    '« %s » contient un de vos allergènes : %s.',
    'Choisissez une autre recette.',
    '“%s” contains an allergen of yours: %s.',
    'Choose another recipe.'
  ),
  (
    'plan_allergen_unknown',
    '« %s » : présence inconnue de %s.',
    'Inconnu ne veut pas dire absent : vérifiez les étiquettes.',
    '“%s”: presence of %s unknown.',
    'Unknown is not absent: check the labels.'
  ),
  (
    'plan_breaks_diet',
    '« %s » ne respecte pas ce régime : %s.',
    'Choisissez une autre recette.',
    '“%s” does not respect this diet: %s.',
    'Choose another recipe.'
  ),
  (
    'plan_diet_unknown',
    '« %s » : on ne sait pas si ce régime est respecté : %s.',
    'Vérifiez les ingrédients.',
    '“%s”: unknown whether it respects this diet: %s.',
    'Check the ingredients.'
  ),
  (
    'plan_coverage_low',
    'Trop de valeurs nutritionnelles manquent pour juger cette journée.',
    'Complétez les aliments de ses recettes.',
    'Too many nutrition values are missing to judge this day.',
    'Complete the foods of its recipes.'
  ),
  (
    'plan_energy_low',
    'Cette journée apporte %s kcal, moins que le métabolisme de base (%s kcal).',
    'Ajoutez une portion ou un plat.',
    'This day gives %s kcal, less than the basal metabolic rate (%s kcal).',
    'Add a portion or a dish.'
  ),
  (
    'plan_energy_high',
    'Cette journée apporte %s kcal, plus de %s kcal.',
    'Réduisez les portions.',
    'This day gives %s kcal, more than %s kcal.',
    'Reduce the portions.'
  ),
  (
    'plan_energy_off',
    'Cette journée apporte %s kcal pour un besoin de %s kcal.',
    'Ajustez les portions.',
    'This day gives %s kcal for a need of %s kcal.',
    'Adjust the portions.'
  ),
  (
    'plan_protein_high',
    'Cette journée apporte %s g de protéines par kg de poids, plus de 2,2.',
    'Réduisez les portions les plus riches.',
    'This day gives %s g of protein per kg of body weight, more than 2.2.',
    'Reduce the richest portions.'
  ),
  (
    'plan_fat_low',
    'Les lipides ne font que %s %% de l’énergie, moins de 20 %%.',
    'Ajoutez une source de bonnes graisses.',
    'Fat makes only %s%% of the energy, less than 20%%.',
    'Add a source of good fats.'
  ),
  (
    'plan_fiber_low',
    'Cette journée apporte %s g de fibres, moins de 25 g.',
    'Ajoutez légumes, légumineuses ou céréales complètes.',
    'This day gives %s g of fibre, less than 25 g.',
    'Add vegetables, pulses or whole grains.'
  ),
  (
    'plan_sugars_high',
    'Cette journée apporte %s g de sucres, plus de 100 g.',
    'Remplacez un plat sucré.',
    'This day gives %s g of sugars, more than 100 g.',
    'Replace a sweet dish.'
  ),
  (
    'plan_salt_high',
    'Cette journée apporte %s g de sel, plus de 5 g.',
    'Salez moins ou remplacez un plat salé.',
    'This day gives %s g of salt, more than 5 g.',
    'Salt less or replace a salty dish.'
  ),
  (
    'weekly_meal_plans_week_starts_on_monday',
    'La semaine commence un lundi.',
    'Choisissez un lundi.',
    'The week starts on a Monday.',
    'Choose a Monday.'
  );

-- 60_tracking/reference.sql

-- Sentences about goals, days and progress.

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'nutrition_goals_period_is_forward',
    'La fin ne peut pas précéder le début.',
    'Corrigez l’une des deux dates.',
    'The end cannot come before the start.',
    'Correct one of the two dates.'
  ),
  (
    'day_in_future',
    'Ce jour n’est pas encore venu.',
    'Choisissez aujourd’hui ou un jour passé.',
    'That day has not come yet.',
    'Choose today or a day before.'
  ),
  (
    'user_progress_photos_are_addresses',
    'L’adresse d’une photo commence par https:// et ne contient pas d’espace.',
    'Envoyez la photo d’abord, puis indiquez l’adresse reçue.',
    'The address of a photo begins with https:// and holds no space.',
    'Upload the photo first, then give the address you received.'
  );

-- 70_subscriptions/reference.sql

-- Sentences about subscriptions.

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'subscriptions_period_is_forward',
    'La fin de la période ne peut pas précéder son début.',
    'Corrigez l’une des deux dates.',
    'The period cannot end before it starts.',
    'Correct one of the two dates.'
  ),
  (
    'subscriptions_open_ones_have_a_period',
    'Un abonnement ouvert a une fin de période.',
    'Indiquez la fin de la période en cours.',
    'An open subscription has an end of period.',
    'Give the end of the current period.'
  ),
  (
    'subscription_by_command',
    'Un abonnement ne se modifie pas directement.',
    'Utilisez ses commandes (annuler, reprendre, prolonger, suspendre), avec une raison.',
    'A subscription is not changed directly.',
    'Use its commands (cancel, resume, extend, pause), with a reason.'
  ),
  (
    'subscription_field_is_fixed',
    'La personne et les identifiants Stripe d’un abonnement ne changent pas.',
    'Un autre abonnement se crée par le paiement, pas ici.',
    'The person and the Stripe identifiers of a subscription never change.',
    'Another subscription is made by paying for it, not here.'
  ),
  (
    'subscription_not_found',
    'Cet abonnement n’existe pas.',
    'Rechargez la liste : il a peut-être été supprimé avec le compte.',
    'There is no such subscription.',
    'Reload the list: it may have gone with the account.'
  ),
  (
    'command_reason_too_short',
    'La raison doit compter au moins %s caractères.',
    'Dites pourquoi : elle reste dans l’historique de l’abonnement.',
    'The reason needs at least %s characters.',
    'Say why: it stays in the history of the subscription.'
  ),
  (
    'subscription_is_over',
    'Cet abonnement est terminé.',
    'Rechargez la fiche ; la personne peut s’abonner de nouveau.',
    'This subscription has ended.',
    'Reload the record; the person may subscribe again.'
  ),
  (
    'subscription_not_running',
    'Cet abonnement n’est pas en cours.',
    'Annulez-le, ou attendez que le paiement le relance.',
    'This subscription is not running.',
    'Cancel it, or wait until a payment revives it.'
  ),
  (
    'cancellation_is_set',
    'L’annulation est déjà prévue pour cette date.',
    'Rechargez la fiche.',
    'The cancellation is already set for that date.',
    'Reload the record.'
  ),
  (
    'nothing_to_resume',
    'Cet abonnement n’est ni suspendu ni en cours d’annulation.',
    'Rechargez la fiche.',
    'This subscription is neither paused nor about to be cancelled.',
    'Reload the record.'
  ),
  (
    'collection_is_paused',
    'Les paiements de cet abonnement sont déjà suspendus.',
    'Rechargez la fiche.',
    'The payments of this subscription are paused already.',
    'Reload the record.'
  ),
  (
    'another_subscription_lives',
    'Cette personne a un autre abonnement en cours.',
    'Une personne n’a qu’un abonnement en cours : annulez d’abord l’autre.',
    'This person has another subscription that is running.',
    'A person has one running subscription: cancel the other first.'
  ),
  (
    'unknown_cancellation',
    'L’annulation « %s » n’existe pas.',
    'Choisissez now, period_end ou on_date.',
    'There is no cancellation “%s”.',
    'Choose now, period_end or on_date.'
  ),
  (
    'date_out_of_reach',
    'La date doit être à venir, dans les %s mois.',
    'Choisissez une autre date.',
    'The date must lie ahead, within %s months.',
    'Choose another date.'
  ),
  (
    'period_too_long',
    'La période ne peut pas finir dans plus de %s mois.',
    'Prolongez de moins de jours.',
    'The period cannot end more than %s months from now.',
    'Extend by fewer days.'
  );

-- 80_insights/reference.sql

-- Which insights there are, and how old each may be.

-- A day and two hours: the daily maintenance may take its time.
insert into private.insight_views (view_name, position, features, max_age) values
  ('rollups', 1, '{tracking,progress,plans,lists,recipes,account,everything}', '26 hours'),
  ('nutrition_insights_mv', 2, '{tracking}', '26 hours'),
  ('popular_recipes_mv', 3, '{recipes}', '26 hours'),
  ('ingredient_popularity_mv', 4, '{recipes}', '26 hours');

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'unknown_view',
    'L’indicateur « %s » n’existe pas.',
    'Choisissez parmi : %s.',
    'There is no insight “%s”.',
    'Choose among: %s.'
  );

-- 90_operations/reference/bulk_messages.sql

-- Sentences about changing many rows at once.

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'no_bulk_changes',
    'De « %s », les fiches se modifient une par une.',
    'Choisissez des aliments ou des combinaisons.',
    'Records of “%s” are changed one by one.',
    'Choose foods or combinations.'
  ),
  (
    'bulk_column_unknown',
    'Le champ « %s » ne se modifie que fiche par fiche.',
    'Ouvrez chaque fiche.',
    'The field “%s” is changed record by record only.',
    'Open each record.'
  ),
  (
    'bulk_row_shape',
    'Une modification donne l’identifiant d’une fiche, sa version et ses nouvelles valeurs.',
    'Rechargez la page, puis réessayez.',
    'A change gives the identifier of a record, its version and its new values.',
    'Reload the page, then try again.'
  ),
  (
    'bulk_row_twice',
    'Une même fiche est donnée deux fois.',
    'Donnez chaque fiche une seule fois.',
    'The same record is given twice.',
    'Give each record only once.'
  ),
  (
    'changed_meanwhile_by',
    '%s a modifié cette fiche entre-temps.',
    'Relisez-la, puis réessayez.',
    '%s has changed this record in the meantime.',
    'Read it again, then try again.'
  ),
  (
    'changed_meanwhile',
    'Cette fiche a changé entre-temps.',
    'Relisez-la, puis réessayez.',
    'This record has changed in the meantime.',
    'Read it again, then try again.'
  ),
  (
    'value_unreadable',
    'Cette valeur n’a pas la forme attendue, ou sort des limites.',
    'Vérifiez la saisie.',
    'This value has not the expected form, or is out of range.',
    'Check what you entered.'
  );

-- 90_operations/reference/content_messages.sql

-- Sentences about versions of content and comments on it.

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'no_history',
    'De « %s », les versions ne sont pas gardées.',
    'Choisissez un aliment, une recette ou une combinaison.',
    'Versions of “%s” are not kept.',
    'Choose a food, a recipe or a combination.'
  ),
  (
    'no_such_version',
    'La version %s de cette fiche n’est pas gardée.',
    'Actualisez l’historique.',
    'Version %s of this record is not kept.',
    'Refresh the history.'
  ),
  (
    'record_is_gone',
    'Cette fiche a été supprimée entre-temps.',
    'Cherchez-la dans la corbeille.',
    'This record has been deleted in the meantime.',
    'Look for it in the trash.'
  ),
  (
    'comment_out_of_range',
    'Un commentaire compte de 1 à %s caractères.',
    'Raccourcissez-le, ou écrivez-en deux.',
    'A comment has 1 to %s characters.',
    'Shorten it, or write two.'
  ),
  (
    'comment_is_gone',
    'Ce commentaire a déjà été supprimé.',
    'Actualisez la page.',
    'This comment has already been deleted.',
    'Refresh the page.'
  );

-- 90_operations/reference/health.sql

-- The thresholds of the health checks, and what each says in both languages.

-- ------------------------------------------------------------------------------------------------
-- Thresholds
-- ------------------------------------------------------------------------------------------------

insert into private.health_thresholds (
  name, position, comparison, info, warning, error, unit, conditions, needs, source
) values
  (
    'cache_hit_ratio', 1, '<', null, 99, null, '%', '{"min_reads": 100000}', 'statistics',
    'PgHero, Supabase. A young database reads its first pages from the disk: hence min_reads.'
  ),
  (
    'index_use', 2, '<', null, 95, null, '%', '{"min_rows": 10000, "min_scans": 100}', 'statistics',
    'PgHero. A few scans, such as those of ANALYZE or of a backup, prove nothing: hence min_scans.'
  ),
  (
    'sequential_scans', 3, '>=', null, 100, null, 'per_day', '{"min_rows": 10000}', 'statistics',
    'Own choice: how often a day the rows of a table are read from end to end.'
  ),
  (
    'unused_index', 4, '>=', 1, null, null, 'count', '{"min_mb": 1, "min_days": 7}', 'statistics',
    'pg-extras, pgdoctor.'
  ),
  ('duplicate_index', 5, '>=', null, 1, null, 'count', '{}', null, 'splinter 0009.'),
  (
    'invalid_index', 6, '>=', null, 1, null, 'count', '{}', null,
    'PgHero. PostgreSQL maintains such an index and never reads it.'
  ),
  ('long_running_query', 7, '>=', null, 60, null, 's', '{}', 'sessions', 'PgHero.'),
  ('slow_query', 8, '>=', null, 20, null, 'ms', '{"min_calls": 100}', 'statements', 'PgHero.'),
  ('idle_in_transaction', 9, '>=', null, 300, 900, 's', '{}', 'sessions', 'pgMonitor.'),
  ('connections', 10, '>=', null, 75, 90, '%', '{}', 'sessions', 'pgMonitor.'),
  ('lock_waits', 11, '>', null, 5, null, 'count', '{"max_seconds": 60}', 'sessions', 'pgEdge.'),
  ('sequence_used', 12, '>', null, 75, 90, '%', '{}', null, 'pgMonitor, PgHero.'),
  ('transaction_wraparound', 13, '>=', null, 50, 75, '%', '{}', null, 'pgMonitor.'),
  (
    'dead_tuples', 14, '>', null, 20, null, '%', '{"min_rows": 10000}', 'statistics',
    'The scale of autovacuum.'
  ),
  (
    'stale_statistics', 15, '>', null, 10, null, '%', '{"min_rows": 1000}', 'statistics',
    'The scale of autovacuum, which passes once a minute: hence min_rows.'
  ),
  (
    'large_table', 16, '>=', 1, 10, null, 'GB', '{}', null,
    'Own choice: the sizes from which a backup and a partition become questions.'
  ),
  (
    'stale_view', 17, '>=', null, 1, null, 'count', '{}', null, 'The greatest age of each view.'
  ),
  ('failed_job', 18, '>=', null, null, 1, 'count', '{}', null, 'Own choice.'),
  (
    'backup_age', 19, '>', null, 24, 72, 'h', '{}', null,
    'One backup a day; an error once three nights have passed without.'
  ),
  (
    'backup_proof', 20, '>', null, 7, 30, 'days', '{}', null,
    'pgBackRest verify, weekly; an error after a month.'
  );

-- ------------------------------------------------------------------------------------------------
-- Words
-- ------------------------------------------------------------------------------------------------

insert into private.health_texts (name, language, title, conditions, meaning, remedy) values
  (
    'cache_hit_ratio', 'fr', 'Lectures servies par la mémoire', 'au moins {min_reads} lectures',
    'La base lit trop souvent le disque : les écrans répondent plus lentement.',
    'Cherchez d’abord les requêtes qui parcourent de grandes tables ; sinon, donnez plus de '
    || 'mémoire '
    || 'au serveur (shared_buffers, ou l’offre supérieure de l’hébergeur).'
  ),
  (
    'cache_hit_ratio', 'en', 'Reads served from memory', 'at least {min_reads} reads',
    'The database reads the disk too often: screens answer more slowly.',
    'First look for queries that scan large tables; failing that, give the server more memory '
    || '(shared_buffers, or the next plan of the host).'
  ),
  (
    'index_use', 'fr', 'Usage des index',
    'tables d’au moins {min_rows} lignes parcourues au moins {min_scans} fois',
    'De grandes tables sont lues en entier là où un index suffirait : listes et recherches '
    || 'ralentissent.',
    'Repérez la requête (pg_stat_statements, explain) et ajoutez, par une migration, l’index qui '
    || 'porte '
    || 'sur les colonnes de son filtre.'
  ),
  (
    'index_use', 'en', 'Index use',
    'tables of at least {min_rows} rows scanned at least {min_scans} times',
    'Large tables are read as a whole where an index would do: lists and searches slow down.',
    'Find the query (pg_stat_statements, explain) and add, in a migration, the index on the '
    || 'columns '
    || 'it filters by.'
  ),
  (
    'sequential_scans', 'fr', 'Parcours complets de tables', 'tables d’au moins {min_rows} lignes',
    'Une grande table est relue de bout en bout de nombreuses fois par jour ; cela occupe le '
    || 'processeur et chasse le reste de la mémoire.',
    'Trouvez ce qui la parcourt : un filtre sans index, un comptage exact, un travail trop '
    || 'fréquent. '
    || 'Ajoutez l’index ou espacez le travail.'
  ),
  (
    'sequential_scans', 'en', 'Full reads of tables', 'tables of at least {min_rows} rows',
    'A large table is read from end to end many times a day, which keeps the processor busy and '
    || 'drives everything else out of memory.',
    'Find what scans it: a filter without an index, an exact count, a job that runs too often. Add '
    || 'the index or run the job less often.'
  ),
  (
    'unused_index', 'fr', 'Index inutilisés',
    'au moins {min_mb} Mo, statistiques d’au moins {min_days} jours',
    'Ces index ralentissent chaque écriture et prennent de la place sans servir à aucune lecture.',
    'Vérifiez qu’aucun travail mensuel ni aucune clé étrangère n’en a besoin, puis supprimez-les '
    || 'par '
    || 'une migration (drop index).'
  ),
  (
    'unused_index', 'en', 'Unused indexes',
    'at least {min_mb} MB, statistics at least {min_days} days old',
    'These indexes slow every write down and take room without serving any read.',
    'Check that no monthly job and no foreign key needs them, then drop them in a migration '
    || '(drop index).'
  ),
  (
    'duplicate_index', 'fr', 'Index en double', '',
    'Un autre index de la même table rend déjà le même service : celui-ci ne fait que coûter.',
    'Supprimez l’index désigné (drop index) par une migration ; gardez celui qui le couvre.'
  ),
  (
    'duplicate_index', 'en', 'Duplicate indexes', '',
    'Another index of the same table already does the same work: this one only costs.',
    'Drop the named index (drop index) in a migration; keep the one that covers it.'
  ),
  (
    'invalid_index', 'fr', 'Index invalides', '',
    'La construction de l’index a échoué : il coûte à chaque écriture et ne sert à aucune lecture '
    || '; '
    || 's’il devait garantir une unicité, elle ne l’est pas.',
    'Reconstruisez-le (reindex index) ou supprimez-le et recréez-le ; sur une table partitionnée, '
    || 'attachez l’index de chaque partition.'
  ),
  (
    'invalid_index', 'en', 'Invalid indexes', '',
    'Building the index failed: it costs at each write and serves no read; if it was to make '
    || 'values '
    || 'unique, they are not.',
    'Rebuild it (reindex index) or drop and create it again; on a partitioned table attach the '
    || 'index '
    || 'of each partition.'
  ),
  (
    'long_running_query', 'fr', 'Requête très longue', '',
    'Une requête dure depuis longtemps : elle occupe le serveur et peut en faire attendre '
    || 'd’autres.',
    'Si elle n’est pas un travail attendu, arrêtez-la : select pg_cancel_backend(pid) ; en dernier '
    || 'recours pg_terminate_backend(pid).'
  ),
  (
    'long_running_query', 'en', 'Very long query', '',
    'A query has been running for long: it keeps the server busy and may make others wait.',
    'If it is no expected job, stop it: select pg_cancel_backend(pid); as a last resort '
    || 'pg_terminate_backend(pid).'
  ),
  (
    'slow_query', 'fr', 'Requêtes lentes', 'au moins {min_calls} appels',
    'Des requêtes fréquentes sont lentes : ce sont elles que les personnes attendent.',
    'Lisez leur plan (explain analyze) ; ajoutez l’index qui manque ou demandez moins de colonnes '
    || 'et '
    || 'de lignes.'
  ),
  (
    'slow_query', 'en', 'Slow queries', 'at least {min_calls} calls',
    'Frequent queries are slow: these are the ones people wait for.',
    'Read their plan (explain analyze); add the missing index or ask for fewer columns and rows.'
  ),
  (
    'idle_in_transaction', 'fr', 'Transaction laissée ouverte', '',
    'Une session garde une transaction ouverte sans rien faire : ses verrous restent, et les '
    || 'lignes '
    || 'mortes ne peuvent être nettoyées nulle part.',
    'Fermez le programme en cause, ou sa session : select pg_terminate_backend(pid) ; puis réglez '
    || 'idle_in_transaction_session_timeout.'
  ),
  (
    'idle_in_transaction', 'en', 'Transaction left open', '',
    'A session keeps a transaction open and does nothing: its locks stay, and dead rows cannot be '
    || 'cleaned up anywhere.',
    'Close the program at fault, or its session: select pg_terminate_backend(pid); then set '
    || 'idle_in_transaction_session_timeout.'
  ),
  (
    'connections', 'fr', 'Connexions occupées', '',
    'Le serveur approche de son nombre maximal de connexions : les suivantes seront refusées et la '
    || 'console répondra par des erreurs.',
    'Fermez les sessions oubliées, passez les programmes par le pooler, ou augmentez '
    || 'max_connections.'
  ),
  (
    'connections', 'en', 'Connections in use', '',
    'The server comes near its greatest number of connections: further ones will be refused and '
    || 'the '
    || 'console will answer with errors.',
    'Close forgotten sessions, lead programs through the pooler, or raise max_connections.'
  ),
  (
    'lock_waits', 'fr', 'Sessions bloquées', 'ou une attente de plus de {max_seconds} s',
    'Des sessions attendent qu’une autre libère des lignes ou une table : des enregistrements '
    || 'semblent figés à l’écran.',
    'Regardez la session qui bloque (blocked_by) ; si elle ne finit pas : '
    || 'select pg_cancel_backend(pid), puis pg_terminate_backend(pid).'
  ),
  (
    'lock_waits', 'en', 'Blocked sessions', 'or a wait of more than {max_seconds} s',
    'Sessions wait for another one to release rows or a table: saving seems frozen on the screen.',
    'Look at the session that blocks (blocked_by); if it does not end: '
    || 'select pg_cancel_backend(pid), then pg_terminate_backend(pid).'
  ),
  (
    'sequence_used', 'fr', 'Numéros bientôt épuisés', '',
    'Un compteur approche de sa dernière valeur ; au-delà, plus aucune ligne ne pourra être '
    || 'ajoutée à '
    || 'la table.',
    'Passez la colonne et sa séquence en bigint par une migration, avant que le compteur n’arrive '
    || 'au '
    || 'bout.'
  ),
  (
    'sequence_used', 'en', 'Numbers soon used up', '',
    'A counter comes near its last value; beyond it no row can be added to the table.',
    'Turn the column and its sequence into bigint in a migration, before the counter comes to its '
    || 'end.'
  ),
  (
    'transaction_wraparound', 'fr', 'Bouclage des transactions', '',
    'Le nettoyage de fond n’avance plus ; à 100 %, PostgreSQL refuse toute écriture pour protéger '
    || 'les '
    || 'données.',
    'Fermez les transactions et emplacements de réplication anciens, puis lancez vacuum (freeze) '
    || 'sur '
    || 'la base désignée.'
  ),
  (
    'transaction_wraparound', 'en', 'Transaction id wraparound', '',
    'Background cleaning no longer advances; at 100 % PostgreSQL refuses every write to protect '
    || 'the '
    || 'data.',
    'Close old transactions and replication slots, then run vacuum (freeze) in the named database.'
  ),
  (
    'dead_tuples', 'fr', 'Lignes mortes', 'plus de {min_rows} lignes mortes',
    'Une table garde beaucoup de lignes effacées ou remplacées : elle grossit et se lit plus '
    || 'lentement.',
    'Lancez vacuum (analyze) sur la table désignée ; si cela revient, abaissez son '
    || 'autovacuum_vacuum_scale_factor et cherchez une transaction restée ouverte.'
  ),
  (
    'dead_tuples', 'en', 'Dead rows', 'more than {min_rows} dead rows',
    'A table keeps many deleted or replaced rows: it grows and reads more slowly.',
    'Run vacuum (analyze) on the named table; if it comes back, lower its '
    || 'autovacuum_vacuum_scale_factor and look for a transaction left open.'
  ),
  (
    'stale_statistics', 'fr', 'Statistiques périmées', 'plus de {min_rows} lignes changées',
    'PostgreSQL choisit ses plans d’après un état ancien de la table : une requête peut devenir '
    || 'lente '
    || 'd’un coup.',
    'Lancez analyze sur la table désignée (ou la maintenance quotidienne, qui le fait).'
  ),
  (
    'stale_statistics', 'en', 'Stale statistics', 'more than {min_rows} rows changed',
    'PostgreSQL chooses its plans from an old state of the table: a query may turn slow all at '
    || 'once.',
    'Run analyze on the named table (or the daily maintenance, which does it).'
  ),
  (
    'large_table', 'fr', 'Tables volumineuses', '',
    'Une table devient grande : ses sauvegardes, ses migrations et ses parcours prennent du temps.',
    'Vérifiez ce qui peut être purgé ou archivé ; au-delà de 100 millions de lignes, pensez à la '
    || 'partitionner par mois.'
  ),
  (
    'large_table', 'en', 'Large tables', '',
    'A table becomes large: its backups, migrations and scans take time.',
    'See what can be purged or archived; beyond 100 million rows think of partitioning it by month.'
  ),
  (
    'stale_view', 'fr', 'Vues matérialisées périmées', '',
    'Des analyses montrent des chiffres plus anciens que promis.',
    'Lancez leur rafraîchissement depuis Maintenance (refresh_materialized_views) et voyez '
    || 'pourquoi le '
    || 'dernier n’a pas eu lieu.'
  ),
  (
    'stale_view', 'en', 'Stale materialized views', '',
    'Analyses show figures older than promised.',
    'Refresh them from Maintenance (refresh_materialized_views) and see why the last refresh did '
    || 'not '
    || 'take place.'
  ),
  (
    'failed_job', 'fr', 'Travaux de fond en échec', '',
    'La dernière exécution d’un travail a échoué : ce qu’il entretient ne l’est plus.',
    'Lisez son erreur dans Maintenance, corrigez-en la cause, puis relancez le travail.'
  ),
  (
    'failed_job', 'en', 'Failed background jobs', '',
    'The last run of a job failed: what it looks after is no longer looked after.',
    'Read its error in Maintenance, mend the cause, then run the job again.'
  ),
  (
    'backup_age', 'fr', 'Âge de la dernière sauvegarde', '',
    'En cas de perte, tout ce qui a été saisi depuis la dernière sauvegarde complète serait perdu.',
    'Lancez une sauvegarde complète depuis Maintenance (create_full_backup) et vérifiez le travail '
    || 'de '
    || 'chaque nuit.'
  ),
  (
    'backup_age', 'en', 'Age of the last backup', '',
    'Should data be lost, everything entered since the last full backup would be gone.',
    'Run a full backup from Maintenance (create_full_backup) and check the nightly job.'
  ),
  (
    'backup_proof', 'fr', 'Dernière restauration prouvée', '',
    'Une sauvegarde qui n’a pas été restaurée à l’essai n’est qu’un espoir.',
    'Lancez, depuis Maintenance, la preuve par restauration de la dernière sauvegarde complète.'
  ),
  (
    'backup_proof', 'en', 'Last proved restore', '',
    'A backup that was never restored as a trial is only a hope.',
    'From Maintenance, run the proof by restore of the last full backup.'
  );

-- 90_operations/reference/jobs.sql

-- The jobs with their steps and schedule, how long things are kept, and the first rows of two ledgers.

-- ------------------------------------------------------------------------------------------------
-- One at a time
-- ------------------------------------------------------------------------------------------------

insert into private.tasks (task, label_fr, label_en) values
  ('rollups', 'Le calcul des indicateurs', 'The update of the insights'),
  ('insights', 'L’actualisation des indicateurs', 'The refresh of the insights');

-- ------------------------------------------------------------------------------------------------
-- Jobs
-- ------------------------------------------------------------------------------------------------

insert into private.tasks (task, label_fr, label_en) values
  ('daily_maintenance', 'La maintenance quotidienne', 'The daily maintenance'),
  ('weekly_maintenance', 'La maintenance hebdomadaire', 'The weekly maintenance'),
  ('refresh_insights', 'L’actualisation des indicateurs', 'The refresh of the insights'),
  ('full_backup', 'La sauvegarde complète', 'The full backup'),
  ('restore_backup', 'La restauration', 'The restore'),
  ('prove_backup', 'La preuve de la sauvegarde', 'The proof of the backup'),
  ('schedule', 'la planification', 'the schedule');

insert into private.tasks (task, label_fr, label_en) values
  ('hourly_monitoring', 'La surveillance de la base', 'The monitoring of the database');

insert into private.job_steps (job, position, step, action, required) values
  ('daily_maintenance', 10, 'rate_limits', 'clean_rate_limits', false),
  ('daily_maintenance', 20, 'analyses', 'clean_analyses', false),
  ('daily_maintenance', 30, 'trash', 'clean_trash', false),
  ('daily_maintenance', 40, 'recipe_statistics', 'recount_recipes', false),
  ('daily_maintenance', 50, 'insights', 'renew_insights', false),
  ('daily_maintenance', 60, 'analyze', 'analyze_tables', false),
  -- Late, since it locks the profiles it changes until the end where all steps are one transaction.
  ('daily_maintenance', 65, 'nutrition_needs', 'renew_needs', false),
  ('daily_maintenance', 70, 'backups', 'expire_backups', false),
  ('weekly_maintenance', 10, 'audit_log', 'clean_audit', false),
  ('weekly_maintenance', 20, 'draft_plans', 'clean_draft_plans', false),
  ('weekly_maintenance', 30, 'indexes', 'care_for_indexes', false),
  ('weekly_maintenance', 40, 'rollups', 'check_rollups', false),
  ('weekly_maintenance', 50, 'popularity', 'renew_popularity', false),
  ('weekly_maintenance', 60, 'audit_chain', 'check_audit', false),
  ('refresh_insights', 10, 'insights', 'renew_insights', true);

-- A step that finds a damaged backup marks it and ends well, so that the mark is kept; the step
-- after it fails, so that the run does.
insert into private.job_steps (job, position, step, action) values
  ('full_backup', 1, 'backup', 'backup_step'),
  ('full_backup', 2, 'verify', 'verify_step'),
  ('full_backup', 3, 'confirm', 'confirm_step'),
  ('restore_backup', 1, 'keep_current', 'keep_current_step'),
  ('restore_backup', 2, 'verify', 'verify_step'),
  ('restore_backup', 3, 'restore', 'restore_step'),
  ('prove_backup', 1, 'prove', 'prove_step'),
  ('prove_backup', 2, 'confirm', 'confirm_step');

insert into private.job_steps (job, position, step, action) values
  ('hourly_monitoring', 1, 'record_health', 'record_health');

insert into private.job_schedule (job, every, at, weekday) values
  ('daily_maintenance', '1 day', '02:00', null),
  ('weekly_maintenance', '7 days', '03:00', 7),
  ('full_backup', '1 day', '04:00', null);

insert into private.job_schedule (job, every, at) values ('hourly_monitoring', '1 hour', '00:00');

-- ------------------------------------------------------------------------------------------------
-- How long things are kept
-- ------------------------------------------------------------------------------------------------

insert into private.retention_rules (kept, period) values
  ('rate_limits', '7 days'),
  ('analyses', '1 year'),
  ('audit_log', '3 months'),
  ('draft_plans', '30 days'),
  ('trash', '30 days');

-- 90_operations/reference/messages.sql

-- Sentences about jobs, backups, restores and health.

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'task_running',
    '%s est déjà en cours : lancé par %s, à %s.',
    'Attendez la fin, puis réessayez.',
    '%s is already running: started by %s at %s.',
    'Wait until it ends, then try again.'
  ),
  (
    'unknown_job',
    'La tâche « %s » n’existe pas.',
    'Choisissez parmi : %s.',
    'There is no job “%s”.',
    'Choose among: %s.'
  ),
  (
    'unknown_run',
    'Cette exécution n’existe pas.',
    'Actualisez la liste des exécutions.',
    'There is no such run.',
    'Refresh the list of runs.'
  ),
  (
    'run_has_ended',
    'Cette exécution est déjà terminée.',
    'Actualisez la liste des exécutions.',
    'This run has already ended.',
    'Refresh the list of runs.'
  ),
  (
    'step_stopped',
    'L’étape « %s » a été arrêtée : annulée, ou plus longue que permis (statement_timeout : %s).',
    'Rien n’a été fait à moitié : relancez-la, ou permettez davantage au rôle de la base.',
    'The step “%s” was stopped: cancelled, or longer than allowed (statement_timeout: %s).',
    'Nothing was done by half: start it again, or allow the role of the database more.'
  ),
  (
    'run_interrupted',
    'Interrompue : le processus qui exécutait l’étape « %s » s’est arrêté.',
    'Rien n’a été fait à moitié : relancez-la.',
    'Interrupted: the process that ran the step “%s” has stopped.',
    'Nothing was done by half: start it again.'
  ),
  (
    'audit_is_broken',
    'Le journal d’audit se contredit en %s endroit(s) : %s.',
    'Comparez-le avec une sauvegarde et cherchez qui a écrit dans la base sans passer par les règles.',
    'The audit log contradicts itself in %s place(s): %s.',
    'Compare it with a backup and find who wrote to the database behind the rules.'
  ),
  (
    'backup_running',
    'Une sauvegarde est déjà en cours depuis %s.',
    'Attendez qu’elle se termine.',
    'A backup has been running since %s.',
    'Wait for its end.'
  ),
  (
    'restore_running',
    'Une restauration est en cours depuis %s.',
    'Attendez qu’elle se termine.',
    'A restore has been running since %s.',
    'Wait for its end.'
  ),
  (
    'proof_running',
    'Une épreuve de restauration est en cours depuis %s.',
    'Attendez qu’elle se termine.',
    'A trial restore has been running since %s.',
    'Wait for its end.'
  ),
  (
    'expiry_running',
    'Le tri des anciennes sauvegardes est en cours depuis %s.',
    'Attendez qu’il se termine.',
    'Old backups have been being removed since %s.',
    'Wait for its end.'
  ),
  (
    'unknown_backup',
    'Cette sauvegarde n’existe pas.',
    'Rechargez la liste : elle a peut-être expiré.',
    'This backup does not exist.',
    'Reload the list: it may have expired.'
  ),
  (
    'backup_chunk_missing',
    'Sauvegarde endommagée : le morceau %s sur %s manque.',
    'Choisissez une autre sauvegarde ou rechargez le fichier de celle-ci.',
    'Damaged backup: chunk %s of %s is missing.',
    'Choose another backup or load the file of this one again.'
  ),
  (
    'backup_chunk_changed',
    'Sauvegarde endommagée : le morceau %s (%s) n’est plus celui qui a été écrit.',
    'Choisissez une autre sauvegarde ou rechargez le fichier de celle-ci.',
    'Damaged backup: chunk %s (%s) is not what was written.',
    'Choose another backup or load the file of this one again.'
  ),
  (
    'backup_manifest_changed',
    'Sauvegarde endommagée : sa description ne correspond plus à son contenu.',
    'Choisissez une autre sauvegarde ou rechargez le fichier de celle-ci.',
    'Damaged backup: its description does not match its content.',
    'Choose another backup or load the file of this one again.'
  ),
  (
    'backup_not_restorable',
    'Sauvegarde endommagée : la table %s restaurée à part diffère de ce qui avait été lu.',
    'Choisissez une autre sauvegarde.',
    'Damaged backup: the table %s restored aside differs from what was read.',
    'Choose another backup.'
  ),
  (
    'backup_format_unknown',
    'Cette sauvegarde est d’un format inconnu (version %s).',
    'Mettez la console à jour, puis recommencez.',
    'This backup has an unknown format (version %s).',
    'Update the console, then try again.'
  ),
  (
    'backup_newer_schema',
    'Cette sauvegarde vient d’une version plus récente de la base (%s, ici %s).',
    'Appliquez d’abord les migrations manquantes.',
    'This backup comes from a newer version of the database (%s, here %s).',
    'Apply the missing migrations first.'
  ),
  (
    'backup_other_installation',
    'Cette sauvegarde vient d’une autre installation.',
    'Vérifiez le fichier ; si c’est voulu, demandez expressément une autre installation.',
    'This backup comes from another installation.',
    'Check the file; if it is meant, ask for another installation expressly.'
  ),
  (
    'restore_conflict',
    'Restauration annulée, rien n’a changé. La table %s refuse une ligne : %s',
    'Regardez les conflits de la simulation, corrigez la ligne, puis recommencez.',
    'Restore cancelled, nothing has changed. The table %s refuses a row: %s',
    'Look at the conflicts of the dry run, correct the row, then try again.'
  ),
  (
    'database_in_use',
    'La base est trop occupée pour restaurer maintenant ; rien n’a changé.',
    'Recommencez quand les imports et traitements en cours sont finis.',
    'The database is too busy to restore now; nothing has changed.',
    'Try again when running imports and jobs have ended.'
  ),
  (
    'disk_full',
    'Le disque de la base est plein ; rien n’a changé.',
    'Libérez de la place ou supprimez d’anciennes sauvegardes, puis recommencez.',
    'The disk of the database is full; nothing has changed.',
    'Free some space or delete old backups, then try again.'
  ),
  (
    'not_a_user_backup',
    'Ce document n’est pas la sauvegarde d’une personne.',
    'Choisissez le fichier tel qu’il a été téléchargé.',
    'This document is not the backup of a person.',
    'Choose the file as it was downloaded.'
  ),
  (
    'user_backup_changed',
    'Cette sauvegarde a été modifiée depuis sa création.',
    'Choisissez le fichier tel qu’il a été téléchargé.',
    'This backup was changed after it was made.',
    'Choose the file as it was downloaded.'
  ),
  (
    'person_was_erased',
    'Les données de cette personne ont été effacées à sa demande.',
    'Elles ne peuvent pas être restaurées.',
    'The data of this person were erased on request.',
    'They cannot be restored.'
  ),
  (
    'cannot_erase_oneself',
    'On n’efface pas son propre compte.',
    'Demandez à un autre administrateur.',
    'Nobody erases their own account.',
    'Ask another administrator.'
  ),
  (
    'command_too_old',
    'Commande restaurée trop tard pour être envoyée sans risque de doublon.',
    'Vérifiez chez Stripe, puis demandez-la de nouveau si besoin.',
    'Command restored too late to be sent without the risk of doing it twice.',
    'Check at Stripe, then ask for it again if needed.'
  ),
  (
    'personal_backup_reason',
    'Sauvegarde des données de la personne',
    'Consignée au journal des accès.',
    'Backup of the data of the person',
    'Noted in the access log.'
  ),
  (
    'personal_restore_reason',
    'Restauration des données de la personne',
    'Consignée au journal des accès.',
    'Restore of the data of the person',
    'Noted in the access log.'
  ),
  (
    'unknown_health_check',
    'Le contrôle « %s » n’existe pas.',
    'Prenez l’un de ceux que liste detect_performance_issues.',
    'There is no check “%s”.',
    'Take one of those that detect_performance_issues lists.'
  ),
  (
    'health_check_raised',
    'Le contrôle n’a pas abouti : %s',
    'Corrigez la cause, ou demandez l’aide du propriétaire de la base.',
    'The check did not come to its end: %s',
    'Mend the cause, or ask the owner of the database for help.'
  ),
  (
    'health_no_statistics',
    'Les statistiques d’activité sont arrêtées (track_counts = off).',
    'Remettez track_counts à on dans la configuration du serveur.',
    'Statistics of activity are off (track_counts = off).',
    'Set track_counts to on in the configuration of the server.'
  ),
  (
    'health_no_sessions',
    'Ce moteur n’a qu’une seule connexion : il n’y a pas d’autre session à observer.',
    'Aucune action : ce contrôle vaut pour un serveur PostgreSQL.',
    'This engine has a single connection: there is no other session to watch.',
    'Nothing to do: this check is for a PostgreSQL server.'
  ),
  (
    'health_no_statements',
    'L’extension pg_stat_statements n’est pas installée.',
    'Chargez-la (shared_preload_libraries), puis create extension pg_stat_statements.',
    'The extension pg_stat_statements is not installed.',
    'Load it (shared_preload_libraries), then create extension pg_stat_statements.'
  ),
  (
    'health_young_statistics',
    'Les statistiques n’ont que %s jour(s) ; il en faut %s pour conclure.',
    'Attendez, sans remettre les statistiques à zéro.',
    'Statistics are only %s day(s) old; it takes %s to conclude.',
    'Wait, without resetting the statistics.'
  ),
  (
    'health_few_reads',
    'Trop peu de lectures pour conclure : %s.',
    'Aucune action.',
    'Too few reads to conclude: %s.',
    'Nothing to do.'
  ),
  (
    'health_hidden_sessions',
    'L’activité de %s session(s) d’autres rôles n’est pas visible d’ici.',
    'Donnez pg_read_all_stats au propriétaire de la base pour les voir.',
    'The activity of %s session(s) of other roles cannot be seen from here.',
    'Grant pg_read_all_stats to the owner of the database to see them.'
  ),
  (
    'health_never_backed_up',
    'Aucune sauvegarde complète n’a jamais abouti.',
    'Lancez-en une maintenant.',
    'No full backup has ever been completed.',
    'Run one now.'
  ),
  (
    'health_never_proved',
    'Aucune sauvegarde n’a jamais été prouvée par une restauration.',
    'Lancez la preuve de la dernière sauvegarde.',
    'No backup has ever been proved by a restore.',
    'Run the proof of the last backup.'
  ),
  ('health_level_ok', 'SAIN', '', 'HEALTHY', ''),
  ('health_level_info', 'POUR INFORMATION', '', 'INFORMATION', ''),
  ('health_level_warning', 'AVERTISSEMENT', '', 'WARNING', ''),
  ('health_level_error', 'ERREUR', '', 'ERROR', ''),
  ('health_level_unavailable', 'NON VÉRIFIABLE', '', 'UNAVAILABLE', ''),
  (
    'health_report_head',
    '[%s] Base %s : %s erreur(s), %s avertissement(s), %s information(s), '
    || '%s contrôle(s) non vérifiable(s) (%s)',
    '',
    '[%s] Database %s: %s error(s), %s warning(s), %s information(s), %s check(s) unavailable (%s)',
    ''
  ),
  (
    'health_report_block',
    E'%s — %s\n  Valeur : %s (seuil : %s)\n  Depuis : %s\n  Sens : %s\n  Remède : %s',
    '',
    E'%s — %s\n  Value: %s (threshold: %s)\n  Since: %s\n  Meaning: %s\n  Remedy: %s',
    ''
  ),
  ('health_report_note', '  Note : %s', '', '  Note: %s', ''),
  ('health_report_evidence', '  Constat : %s', '', '  Evidence: %s', ''),
  ('health_report_unknown', 'inconnu', '', 'unknown', '');

-- 90_operations/reference/view_messages.sql

-- Sentences about saved views.

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'view_name_taken',
    'Vous avez déjà une vue « %s » de cette liste.',
    'Choisissez un autre nom, ou mettez l’autre vue à jour.',
    'You already have a view “%s” of this list.',
    'Choose another name, or update the other view.'
  ),
  (
    'team_view_name_taken',
    'L’équipe a déjà une vue « %s » de cette liste.',
    'Choisissez un autre nom, ou gardez la vue pour vous.',
    'The team already has a view “%s” of this list.',
    'Choose another name, or keep the view to yourself.'
  ),
  (
    'too_many_views',
    'Vous avez déjà %s vues.',
    'Supprimez celles dont vous ne vous servez plus.',
    'You already have %s views.',
    'Delete those that you no longer use.'
  );
