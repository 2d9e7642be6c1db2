-- Sentences about recipes; recipes come back from the trash.

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
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
