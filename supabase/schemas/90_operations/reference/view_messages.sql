-- Sentences about saved views.

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'view_name_taken',
    'Vous avez déjà une vue « %s » de cette liste.',
    'Choisissez un autre nom, ou mettez l’autre vue à jour.',
    'You already have a view “%s” of this list.',
    'Choose another name, or update the other view.'
  ),
  (
    'team_view_name_taken',
    'L’équipe a déjà une vue « %s » de cette liste.',
    'Choisissez un autre nom, ou gardez la vue pour vous.',
    'The team already has a view “%s” of this list.',
    'Choose another name, or keep the view to yourself.'
  ),
  (
    'too_many_views',
    'Vous avez déjà %s vues.',
    'Supprimez celles dont vous ne vous servez plus.',
    'You already have %s views.',
    'Delete those that you no longer use.'
  );
