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
