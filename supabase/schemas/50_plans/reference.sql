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
