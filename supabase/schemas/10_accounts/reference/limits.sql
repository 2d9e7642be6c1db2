-- What may be done how often, and what is said at the doors of sign-in.

insert into private.action_limits (action_type, max_actions, window_minutes, description) values
  ('sign_in_pair', 10, 15, 'Wrong passwords for one account from one address of the network.'),
  ('sign_in_account', 50, 60, 'Wrong passwords for one account from anywhere.'),
  ('sign_in_address', 100, 15, 'Wrong passwords from one address of the network.'),
  ('recovery_code_account', 5, 60, 'Wrong codes for one account: as long as a code lives.'),
  ('recovery_code_address', 20, 60, 'Wrong codes from one address of the network.'),
  ('recovery_mail_account', 10, 60, 'E-mails asked for one account.'),
  ('recovery_mail_address', 30, 60, 'E-mails asked from one address of the network.'),
  ('email_change_account', 5, 60, 'New addresses that a member of staff asks for.'),
  ('email_change_address', 20, 60, 'New addresses asked for from one address of the network.'),
  ('search_address', 600, 1, 'Searches of foods and recipes from one address of the network.'),
  ('people_search', 120, 1, 'Searches of people by one member of staff, who types.'),
  ('personal_access', 60, 60, 'Accesses to personal data that one member of staff opens.'),
  ('personal_read', 600, 60, 'Readings of personal data by one member of staff.'),
  ('personal_export', 60, 60, 'Backups of one person by one administrator.'),
  ('full_backup', 30, 60, 'Backups of everything that one administrator asks for.'),
  ('erasure', 60, 60, 'People whom one administrator erases.'),
  ('export', 60, 60, 'Lists that one person exports as a file.');

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'too_many_actions',
    'Vous avez fait cela trop souvent en peu de temps.',
    'Réessayez dans %s minutes.',
    'You have done this too often in a short time.',
    'Try again in %s minutes.'
  ),
  (
    'too_many_tries',
    'Trop d’essais en peu de temps.',
    'Réessayez dans %s minutes.',
    'Too many tries in a short time.',
    'Try again in %s minutes.'
  ),
  (
    'mail_not_configured',
    'Ce serveur n’envoie pas d’e-mails.',
    'Demandez un nouveau mot de passe à la personne qui administre la console.',
    'This server sends no e-mail.',
    'Ask whoever administers the console for a new password.'
  ),
  (
    'sample_password',
    'Ce mot de passe des comptes d’exemple est connu de tous : un serveur que d’autres machines '
    'atteignent le refuse.',
    'Créez votre accès : npm run staff -- grant EMAIL admin.',
    'This password of the sample accounts is known to everyone: a server that other machines can '
    'reach refuses it.',
    'Make an account of your own: npm run staff -- grant EMAIL admin.'
  ),
  (
    'account_deactivated',
    'Ce compte est désactivé.',
    'Adressez-vous à la personne qui administre la console.',
    'This account is deactivated.',
    'Ask whoever administers the console.'
  ),
  (
    'email_by_support',
    'L’adresse e-mail d’un compte se change avec le support.',
    'Écrivez-lui depuis votre adresse actuelle.',
    'The e-mail address of an account is changed with support.',
    'Write to them from your present address.'
  ),
  (
    'session_ended',
    'Votre session est terminée.',
    'Connectez-vous de nouveau.',
    'Your session has ended.',
    'Sign in again.'
  );
