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
