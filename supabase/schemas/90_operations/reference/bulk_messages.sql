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
