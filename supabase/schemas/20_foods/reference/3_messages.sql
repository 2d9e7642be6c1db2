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
