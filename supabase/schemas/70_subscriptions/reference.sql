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
  );
