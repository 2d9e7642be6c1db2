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
