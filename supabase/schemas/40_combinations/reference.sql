-- Sentences about food combinations; combinations come back from the trash.

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
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
