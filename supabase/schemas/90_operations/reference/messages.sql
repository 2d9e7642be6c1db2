-- Sentences about jobs, backups, restores and health.

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'task_running',
    '%s est déjà en cours : lancé par %s, à %s.',
    'Attendez la fin, puis réessayez.',
    '%s is already running: started by %s at %s.',
    'Wait until it ends, then try again.'
  ),
  (
    'unknown_job',
    'La tâche « %s » n’existe pas.',
    'Choisissez parmi : %s.',
    'There is no job “%s”.',
    'Choose among: %s.'
  ),
  (
    'unknown_run',
    'Cette exécution n’existe pas.',
    'Actualisez la liste des exécutions.',
    'There is no such run.',
    'Refresh the list of runs.'
  ),
  (
    'run_has_ended',
    'Cette exécution est déjà terminée.',
    'Actualisez la liste des exécutions.',
    'This run has already ended.',
    'Refresh the list of runs.'
  ),
  (
    'step_stopped',
    'L’étape « %s » a été arrêtée : annulée, ou plus longue que permis (statement_timeout : %s).',
    'Rien n’a été fait à moitié : relancez-la, ou permettez davantage au rôle de la base.',
    'The step “%s” was stopped: cancelled, or longer than allowed (statement_timeout: %s).',
    'Nothing was done by half: start it again, or allow the role of the database more.'
  ),
  (
    'run_interrupted',
    'Interrompue : le processus qui exécutait l’étape « %s » s’est arrêté.',
    'Rien n’a été fait à moitié : relancez-la.',
    'Interrupted: the process that ran the step “%s” has stopped.',
    'Nothing was done by half: start it again.'
  ),
  (
    'audit_is_broken',
    'Le journal d’audit se contredit en %s endroit(s) : %s.',
    'Comparez-le avec une sauvegarde et cherchez qui a écrit dans la base sans passer par les règles.',
    'The audit log contradicts itself in %s place(s): %s.',
    'Compare it with a backup and find who wrote to the database behind the rules.'
  ),
  (
    'backup_running',
    'Une sauvegarde est déjà en cours depuis %s.',
    'Attendez qu’elle se termine.',
    'A backup has been running since %s.',
    'Wait for its end.'
  ),
  (
    'restore_running',
    'Une restauration est en cours depuis %s.',
    'Attendez qu’elle se termine.',
    'A restore has been running since %s.',
    'Wait for its end.'
  ),
  (
    'proof_running',
    'Une épreuve de restauration est en cours depuis %s.',
    'Attendez qu’elle se termine.',
    'A trial restore has been running since %s.',
    'Wait for its end.'
  ),
  (
    'expiry_running',
    'Le tri des anciennes sauvegardes est en cours depuis %s.',
    'Attendez qu’il se termine.',
    'Old backups have been being removed since %s.',
    'Wait for its end.'
  ),
  (
    'unknown_backup',
    'Cette sauvegarde n’existe pas.',
    'Rechargez la liste : elle a peut-être expiré.',
    'This backup does not exist.',
    'Reload the list: it may have expired.'
  ),
  (
    'backup_chunk_missing',
    'Sauvegarde endommagée : le morceau %s sur %s manque.',
    'Choisissez une autre sauvegarde ou rechargez le fichier de celle-ci.',
    'Damaged backup: chunk %s of %s is missing.',
    'Choose another backup or load the file of this one again.'
  ),
  (
    'backup_chunk_changed',
    'Sauvegarde endommagée : le morceau %s (%s) n’est plus celui qui a été écrit.',
    'Choisissez une autre sauvegarde ou rechargez le fichier de celle-ci.',
    'Damaged backup: chunk %s (%s) is not what was written.',
    'Choose another backup or load the file of this one again.'
  ),
  (
    'backup_manifest_changed',
    'Sauvegarde endommagée : sa description ne correspond plus à son contenu.',
    'Choisissez une autre sauvegarde ou rechargez le fichier de celle-ci.',
    'Damaged backup: its description does not match its content.',
    'Choose another backup or load the file of this one again.'
  ),
  (
    'backup_not_restorable',
    'Sauvegarde endommagée : la table %s restaurée à part diffère de ce qui avait été lu.',
    'Choisissez une autre sauvegarde.',
    'Damaged backup: the table %s restored aside differs from what was read.',
    'Choose another backup.'
  ),
  (
    'backup_format_unknown',
    'Cette sauvegarde est d’un format inconnu (version %s).',
    'Mettez la console à jour, puis recommencez.',
    'This backup has an unknown format (version %s).',
    'Update the console, then try again.'
  ),
  (
    'backup_newer_schema',
    'Cette sauvegarde vient d’une version plus récente de la base (%s, ici %s).',
    'Appliquez d’abord les migrations manquantes.',
    'This backup comes from a newer version of the database (%s, here %s).',
    'Apply the missing migrations first.'
  ),
  (
    'backup_other_installation',
    'Cette sauvegarde vient d’une autre installation.',
    'Vérifiez le fichier ; si c’est voulu, demandez expressément une autre installation.',
    'This backup comes from another installation.',
    'Check the file; if it is meant, ask for another installation expressly.'
  ),
  (
    'restore_conflict',
    'Restauration annulée, rien n’a changé. La table %s refuse une ligne : %s',
    'Regardez les conflits de la simulation, corrigez la ligne, puis recommencez.',
    'Restore cancelled, nothing has changed. The table %s refuses a row: %s',
    'Look at the conflicts of the dry run, correct the row, then try again.'
  ),
  (
    'database_in_use',
    'La base est trop occupée pour restaurer maintenant ; rien n’a changé.',
    'Recommencez quand les imports et traitements en cours sont finis.',
    'The database is too busy to restore now; nothing has changed.',
    'Try again when running imports and jobs have ended.'
  ),
  (
    'disk_full',
    'Le disque de la base est plein ; rien n’a changé.',
    'Libérez de la place ou supprimez d’anciennes sauvegardes, puis recommencez.',
    'The disk of the database is full; nothing has changed.',
    'Free some space or delete old backups, then try again.'
  ),
  (
    'not_a_user_backup',
    'Ce document n’est pas la sauvegarde d’une personne.',
    'Choisissez le fichier tel qu’il a été téléchargé.',
    'This document is not the backup of a person.',
    'Choose the file as it was downloaded.'
  ),
  (
    'user_backup_changed',
    'Cette sauvegarde a été modifiée depuis sa création.',
    'Choisissez le fichier tel qu’il a été téléchargé.',
    'This backup was changed after it was made.',
    'Choose the file as it was downloaded.'
  ),
  (
    'person_was_erased',
    'Les données de cette personne ont été effacées à sa demande.',
    'Elles ne peuvent pas être restaurées.',
    'The data of this person were erased on request.',
    'They cannot be restored.'
  ),
  (
    'cannot_erase_oneself',
    'On n’efface pas son propre compte.',
    'Demandez à un autre administrateur.',
    'Nobody erases their own account.',
    'Ask another administrator.'
  ),
  (
    'command_too_old',
    'Commande restaurée trop tard pour être envoyée sans risque de doublon.',
    'Vérifiez chez Stripe, puis demandez-la de nouveau si besoin.',
    'Command restored too late to be sent without the risk of doing it twice.',
    'Check at Stripe, then ask for it again if needed.'
  ),
  (
    'personal_backup_reason',
    'Sauvegarde des données de la personne',
    'Consignée au journal des accès.',
    'Backup of the data of the person',
    'Noted in the access log.'
  ),
  (
    'personal_restore_reason',
    'Restauration des données de la personne',
    'Consignée au journal des accès.',
    'Restore of the data of the person',
    'Noted in the access log.'
  ),
  (
    'unknown_health_check',
    'Le contrôle « %s » n’existe pas.',
    'Prenez l’un de ceux que liste detect_performance_issues.',
    'There is no check “%s”.',
    'Take one of those that detect_performance_issues lists.'
  ),
  (
    'health_check_raised',
    'Le contrôle n’a pas abouti : %s',
    'Corrigez la cause, ou demandez l’aide du propriétaire de la base.',
    'The check did not come to its end: %s',
    'Mend the cause, or ask the owner of the database for help.'
  ),
  (
    'health_no_statistics',
    'Les statistiques d’activité sont arrêtées (track_counts = off).',
    'Remettez track_counts à on dans la configuration du serveur.',
    'Statistics of activity are off (track_counts = off).',
    'Set track_counts to on in the configuration of the server.'
  ),
  (
    'health_no_sessions',
    'Ce moteur n’a qu’une seule connexion : il n’y a pas d’autre session à observer.',
    'Aucune action : ce contrôle vaut pour un serveur PostgreSQL.',
    'This engine has a single connection: there is no other session to watch.',
    'Nothing to do: this check is for a PostgreSQL server.'
  ),
  (
    'health_no_statements',
    'L’extension pg_stat_statements n’est pas installée.',
    'Chargez-la (shared_preload_libraries), puis create extension pg_stat_statements.',
    'The extension pg_stat_statements is not installed.',
    'Load it (shared_preload_libraries), then create extension pg_stat_statements.'
  ),
  (
    'health_young_statistics',
    'Les statistiques n’ont que %s jour(s) ; il en faut %s pour conclure.',
    'Attendez, sans remettre les statistiques à zéro.',
    'Statistics are only %s day(s) old; it takes %s to conclude.',
    'Wait, without resetting the statistics.'
  ),
  (
    'health_few_reads',
    'Trop peu de lectures pour conclure : %s.',
    'Aucune action.',
    'Too few reads to conclude: %s.',
    'Nothing to do.'
  ),
  (
    'health_hidden_sessions',
    'L’activité de %s session(s) d’autres rôles n’est pas visible d’ici.',
    'Donnez pg_read_all_stats au propriétaire de la base pour les voir.',
    'The activity of %s session(s) of other roles cannot be seen from here.',
    'Grant pg_read_all_stats to the owner of the database to see them.'
  ),
  (
    'health_never_backed_up',
    'Aucune sauvegarde complète n’a jamais abouti.',
    'Lancez-en une maintenant.',
    'No full backup has ever been completed.',
    'Run one now.'
  ),
  (
    'health_never_proved',
    'Aucune sauvegarde n’a jamais été prouvée par une restauration.',
    'Lancez la preuve de la dernière sauvegarde.',
    'No backup has ever been proved by a restore.',
    'Run the proof of the last backup.'
  ),
  ('health_level_ok', 'SAIN', '', 'HEALTHY', ''),
  ('health_level_info', 'POUR INFORMATION', '', 'INFORMATION', ''),
  ('health_level_warning', 'AVERTISSEMENT', '', 'WARNING', ''),
  ('health_level_error', 'ERREUR', '', 'ERROR', ''),
  ('health_level_unavailable', 'NON VÉRIFIABLE', '', 'UNAVAILABLE', ''),
  (
    'health_report_head',
    '[%s] Base %s : %s erreur(s), %s avertissement(s), %s information(s), '
    || '%s contrôle(s) non vérifiable(s) (%s)',
    '',
    '[%s] Database %s: %s error(s), %s warning(s), %s information(s), %s check(s) unavailable (%s)',
    ''
  ),
  (
    'health_report_block',
    E'%s — %s\n  Valeur : %s (seuil : %s)\n  Depuis : %s\n  Sens : %s\n  Remède : %s',
    '',
    E'%s — %s\n  Value: %s (threshold: %s)\n  Since: %s\n  Meaning: %s\n  Remedy: %s',
    ''
  ),
  ('health_report_note', '  Note : %s', '', '  Note: %s', ''),
  ('health_report_evidence', '  Constat : %s', '', '  Evidence: %s', ''),
  ('health_report_unknown', 'inconnu', '', 'unknown', '');
