-- Sentences about goals.

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'nutrition_goals_period_is_forward',
    'La fin ne peut pas précéder le début.',
    'Corrigez l’une des deux dates.',
    'The end cannot come before the start.',
    'Correct one of the two dates.'
  );
