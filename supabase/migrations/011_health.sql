-- Health of the database: what is watched, from which value on it tells, in which words, and what
-- was found each hour. The functions that look are in supabase/functions/monitoring.sql.

-- ------------------------------------------------------------------------------------------------
-- Thresholds
-- ------------------------------------------------------------------------------------------------

create table private.health_thresholds (
  name text primary key
    constraint health_thresholds_name_is_a_word check (name ~ '^[a-z_]{1,40}$'),
  position integer not null constraint health_thresholds_position_key unique,
  comparison text not null
    constraint health_thresholds_comparison_is_known check (comparison in ('<', '>', '>=')),
  info numeric,
  warning numeric,
  error numeric,
  unit text not null constraint health_thresholds_unit_is_known
    check (unit in ('%', 'count', 'ms', 's', 'h', 'days', 'GB', 'per_day')),
  conditions jsonb not null default '{}'
    constraint health_thresholds_conditions_are_numbers check (
      jsonb_typeof(conditions) = 'object'
      and not jsonb_path_exists(conditions, 'strict $.* ? (@.type() != "number")')
    ),
  needs text constraint health_thresholds_needs_is_known
    check (needs in ('statistics', 'sessions', 'statements')),
  source text not null
);

revoke all on table private.health_thresholds from anon, authenticated, service_role;

comment on table private.health_thresholds is
  'Every health check, one row each: the function private.check_<name> looks, these are the values '
  'from which it tells. The owner of the database may change them; the code repeats none.';
comment on column private.health_thresholds.name is 'The check, such as cache_hit_ratio.';
comment on column private.health_thresholds.position is 'Its place in lists.';
comment on column private.health_thresholds.comparison is
  'How the value must compare to a threshold to reach its level.';
comment on column private.health_thresholds.info is 'Threshold of the level info; NULL: none.';
comment on column private.health_thresholds.warning is
  'Threshold of the level warning; NULL: none.';
comment on column private.health_thresholds.error is 'Threshold of the level error; NULL: none.';
comment on column private.health_thresholds.unit is 'What the value counts.';
comment on column private.health_thresholds.conditions is
  'What must hold besides, as {name: number}, such as {"min_rows": 10000}.';
comment on column private.health_thresholds.needs is
  'What the check cannot do without: statistics of activity, other sessions, statistics of '
  'statements; NULL: nothing. Without it the check is unavailable, which differs from healthy.';
comment on column private.health_thresholds.source is 'Who recommends these values, or why.';

insert into private.health_thresholds (
  name, position, comparison, info, warning, error, unit, conditions, needs, source
) values
  (
    'cache_hit_ratio', 1, '<', null, 99, null, '%', '{"min_reads": 100000}', 'statistics',
    'PgHero, Supabase. A young database reads its first pages from the disk: hence min_reads.'
  ),
  (
    'index_use', 2, '<', null, 95, null, '%', '{"min_rows": 10000, "min_scans": 100}', 'statistics',
    'PgHero. A few scans, such as those of ANALYZE or of a backup, prove nothing: hence min_scans.'
  ),
  (
    'sequential_scans', 3, '>=', null, 100, null, 'per_day', '{"min_rows": 10000}', 'statistics',
    'Own choice: how often a day the rows of a table are read from end to end.'
  ),
  (
    'unused_index', 4, '>=', 1, null, null, 'count', '{"min_mb": 1, "min_days": 7}', 'statistics',
    'pg-extras, pgdoctor.'
  ),
  ('duplicate_index', 5, '>=', null, 1, null, 'count', '{}', null, 'splinter 0009.'),
  (
    'invalid_index', 6, '>=', null, 1, null, 'count', '{}', null,
    'PgHero. PostgreSQL maintains such an index and never reads it.'
  ),
  ('long_running_query', 7, '>=', null, 60, null, 's', '{}', 'sessions', 'PgHero.'),
  ('slow_query', 8, '>=', null, 20, null, 'ms', '{"min_calls": 100}', 'statements', 'PgHero.'),
  ('idle_in_transaction', 9, '>=', null, 300, 900, 's', '{}', 'sessions', 'pgMonitor.'),
  ('connections', 10, '>=', null, 75, 90, '%', '{}', 'sessions', 'pgMonitor.'),
  ('lock_waits', 11, '>', null, 5, null, 'count', '{"max_seconds": 60}', 'sessions', 'pgEdge.'),
  ('sequence_used', 12, '>', null, 75, 90, '%', '{}', null, 'pgMonitor, PgHero.'),
  ('transaction_wraparound', 13, '>=', null, 50, 75, '%', '{}', null, 'pgMonitor.'),
  (
    'dead_tuples', 14, '>', null, 20, null, '%', '{"min_rows": 10000}', 'statistics',
    'The scale of autovacuum.'
  ),
  (
    'stale_statistics', 15, '>', null, 10, null, '%', '{"min_rows": 1000}', 'statistics',
    'The scale of autovacuum, which passes once a minute: hence min_rows.'
  ),
  (
    'large_table', 16, '>=', 1, 10, null, 'GB', '{}', null,
    'Own choice: the sizes from which a backup and a partition become questions.'
  ),
  (
    'stale_view', 17, '>=', null, 1, null, 'count', '{}', null, 'The greatest age of each view.'
  ),
  ('failed_job', 18, '>=', null, null, 1, 'count', '{}', null, 'Own choice.'),
  (
    'backup_age', 19, '>', null, 24, 72, 'h', '{}', null,
    'One backup a day; an error once three nights have passed without.'
  ),
  (
    'backup_proof', 20, '>', null, 7, 30, 'days', '{}', null,
    'pgBackRest verify, weekly; an error after a month.'
  );

-- ------------------------------------------------------------------------------------------------
-- Words
-- ------------------------------------------------------------------------------------------------

create table private.health_texts (
  name text not null references private.health_thresholds (name) on delete cascade,
  language text not null
    constraint health_texts_language_is_known check (language in ('fr', 'en')),
  title text not null,
  conditions text not null default '',
  meaning text not null,
  remedy text not null,
  primary key (name, language)
);

revoke all on table private.health_texts from anon, authenticated, service_role;

comment on table private.health_texts is
  'The words of each health check in each language. Read through private.health_checks only.';
comment on column private.health_texts.name is 'The check.';
comment on column private.health_texts.language is 'fr or en.';
comment on column private.health_texts.title is 'What lists and reports call it.';
comment on column private.health_texts.conditions is
  'Its conditions beside the threshold; {name} stands for the number of that condition.';
comment on column private.health_texts.meaning is 'What it means for the team.';
comment on column private.health_texts.remedy is 'What to do about it.';

insert into private.health_texts (name, language, title, conditions, meaning, remedy) values
  (
    'cache_hit_ratio', 'fr', 'Lectures servies par la mémoire', 'au moins {min_reads} lectures',
    'La base lit trop souvent le disque : les écrans répondent plus lentement.',
    'Cherchez d’abord les requêtes qui parcourent de grandes tables ; sinon, donnez plus de '
    || 'mémoire '
    || 'au serveur (shared_buffers, ou l’offre supérieure de l’hébergeur).'
  ),
  (
    'cache_hit_ratio', 'en', 'Reads served from memory', 'at least {min_reads} reads',
    'The database reads the disk too often: screens answer more slowly.',
    'First look for queries that scan large tables; failing that, give the server more memory '
    || '(shared_buffers, or the next plan of the host).'
  ),
  (
    'index_use', 'fr', 'Usage des index',
    'tables d’au moins {min_rows} lignes parcourues au moins {min_scans} fois',
    'De grandes tables sont lues en entier là où un index suffirait : listes et recherches '
    || 'ralentissent.',
    'Repérez la requête (pg_stat_statements, explain) et ajoutez, par une migration, l’index qui '
    || 'porte '
    || 'sur les colonnes de son filtre.'
  ),
  (
    'index_use', 'en', 'Index use',
    'tables of at least {min_rows} rows scanned at least {min_scans} times',
    'Large tables are read as a whole where an index would do: lists and searches slow down.',
    'Find the query (pg_stat_statements, explain) and add, in a migration, the index on the '
    || 'columns '
    || 'it filters by.'
  ),
  (
    'sequential_scans', 'fr', 'Parcours complets de tables', 'tables d’au moins {min_rows} lignes',
    'Une grande table est relue de bout en bout de nombreuses fois par jour ; cela occupe le '
    || 'processeur et chasse le reste de la mémoire.',
    'Trouvez ce qui la parcourt : un filtre sans index, un comptage exact, un travail trop '
    || 'fréquent. '
    || 'Ajoutez l’index ou espacez le travail.'
  ),
  (
    'sequential_scans', 'en', 'Full reads of tables', 'tables of at least {min_rows} rows',
    'A large table is read from end to end many times a day, which keeps the processor busy and '
    || 'drives everything else out of memory.',
    'Find what scans it: a filter without an index, an exact count, a job that runs too often. Add '
    || 'the index or run the job less often.'
  ),
  (
    'unused_index', 'fr', 'Index inutilisés',
    'au moins {min_mb} Mo, statistiques d’au moins {min_days} jours',
    'Ces index ralentissent chaque écriture et prennent de la place sans servir à aucune lecture.',
    'Vérifiez qu’aucun travail mensuel ni aucune clé étrangère n’en a besoin, puis supprimez-les '
    || 'par '
    || 'une migration (drop index).'
  ),
  (
    'unused_index', 'en', 'Unused indexes',
    'at least {min_mb} MB, statistics at least {min_days} days old',
    'These indexes slow every write down and take room without serving any read.',
    'Check that no monthly job and no foreign key needs them, then drop them in a migration '
    || '(drop index).'
  ),
  (
    'duplicate_index', 'fr', 'Index en double', '',
    'Un autre index de la même table rend déjà le même service : celui-ci ne fait que coûter.',
    'Supprimez l’index désigné (drop index) par une migration ; gardez celui qui le couvre.'
  ),
  (
    'duplicate_index', 'en', 'Duplicate indexes', '',
    'Another index of the same table already does the same work: this one only costs.',
    'Drop the named index (drop index) in a migration; keep the one that covers it.'
  ),
  (
    'invalid_index', 'fr', 'Index invalides', '',
    'La construction de l’index a échoué : il coûte à chaque écriture et ne sert à aucune lecture '
    || '; '
    || 's’il devait garantir une unicité, elle ne l’est pas.',
    'Reconstruisez-le (reindex index) ou supprimez-le et recréez-le ; sur une table partitionnée, '
    || 'attachez l’index de chaque partition.'
  ),
  (
    'invalid_index', 'en', 'Invalid indexes', '',
    'Building the index failed: it costs at each write and serves no read; if it was to make '
    || 'values '
    || 'unique, they are not.',
    'Rebuild it (reindex index) or drop and create it again; on a partitioned table attach the '
    || 'index '
    || 'of each partition.'
  ),
  (
    'long_running_query', 'fr', 'Requête très longue', '',
    'Une requête dure depuis longtemps : elle occupe le serveur et peut en faire attendre '
    || 'd’autres.',
    'Si elle n’est pas un travail attendu, arrêtez-la : select pg_cancel_backend(pid) ; en dernier '
    || 'recours pg_terminate_backend(pid).'
  ),
  (
    'long_running_query', 'en', 'Very long query', '',
    'A query has been running for long: it keeps the server busy and may make others wait.',
    'If it is no expected job, stop it: select pg_cancel_backend(pid); as a last resort '
    || 'pg_terminate_backend(pid).'
  ),
  (
    'slow_query', 'fr', 'Requêtes lentes', 'au moins {min_calls} appels',
    'Des requêtes fréquentes sont lentes : ce sont elles que les personnes attendent.',
    'Lisez leur plan (explain analyze) ; ajoutez l’index qui manque ou demandez moins de colonnes '
    || 'et '
    || 'de lignes.'
  ),
  (
    'slow_query', 'en', 'Slow queries', 'at least {min_calls} calls',
    'Frequent queries are slow: these are the ones people wait for.',
    'Read their plan (explain analyze); add the missing index or ask for fewer columns and rows.'
  ),
  (
    'idle_in_transaction', 'fr', 'Transaction laissée ouverte', '',
    'Une session garde une transaction ouverte sans rien faire : ses verrous restent, et les '
    || 'lignes '
    || 'mortes ne peuvent être nettoyées nulle part.',
    'Fermez le programme en cause, ou sa session : select pg_terminate_backend(pid) ; puis réglez '
    || 'idle_in_transaction_session_timeout.'
  ),
  (
    'idle_in_transaction', 'en', 'Transaction left open', '',
    'A session keeps a transaction open and does nothing: its locks stay, and dead rows cannot be '
    || 'cleaned up anywhere.',
    'Close the program at fault, or its session: select pg_terminate_backend(pid); then set '
    || 'idle_in_transaction_session_timeout.'
  ),
  (
    'connections', 'fr', 'Connexions occupées', '',
    'Le serveur approche de son nombre maximal de connexions : les suivantes seront refusées et la '
    || 'console répondra par des erreurs.',
    'Fermez les sessions oubliées, passez les programmes par le pooler, ou augmentez '
    || 'max_connections.'
  ),
  (
    'connections', 'en', 'Connections in use', '',
    'The server comes near its greatest number of connections: further ones will be refused and '
    || 'the '
    || 'console will answer with errors.',
    'Close forgotten sessions, lead programs through the pooler, or raise max_connections.'
  ),
  (
    'lock_waits', 'fr', 'Sessions bloquées', 'ou une attente de plus de {max_seconds} s',
    'Des sessions attendent qu’une autre libère des lignes ou une table : des enregistrements '
    || 'semblent figés à l’écran.',
    'Regardez la session qui bloque (blocked_by) ; si elle ne finit pas : '
    || 'select pg_cancel_backend(pid), puis pg_terminate_backend(pid).'
  ),
  (
    'lock_waits', 'en', 'Blocked sessions', 'or a wait of more than {max_seconds} s',
    'Sessions wait for another one to release rows or a table: saving seems frozen on the screen.',
    'Look at the session that blocks (blocked_by); if it does not end: '
    || 'select pg_cancel_backend(pid), then pg_terminate_backend(pid).'
  ),
  (
    'sequence_used', 'fr', 'Numéros bientôt épuisés', '',
    'Un compteur approche de sa dernière valeur ; au-delà, plus aucune ligne ne pourra être '
    || 'ajoutée à '
    || 'la table.',
    'Passez la colonne et sa séquence en bigint par une migration, avant que le compteur n’arrive '
    || 'au '
    || 'bout.'
  ),
  (
    'sequence_used', 'en', 'Numbers soon used up', '',
    'A counter comes near its last value; beyond it no row can be added to the table.',
    'Turn the column and its sequence into bigint in a migration, before the counter comes to its '
    || 'end.'
  ),
  (
    'transaction_wraparound', 'fr', 'Bouclage des transactions', '',
    'Le nettoyage de fond n’avance plus ; à 100 %, PostgreSQL refuse toute écriture pour protéger '
    || 'les '
    || 'données.',
    'Fermez les transactions et emplacements de réplication anciens, puis lancez vacuum (freeze) '
    || 'sur '
    || 'la base désignée.'
  ),
  (
    'transaction_wraparound', 'en', 'Transaction id wraparound', '',
    'Background cleaning no longer advances; at 100 % PostgreSQL refuses every write to protect '
    || 'the '
    || 'data.',
    'Close old transactions and replication slots, then run vacuum (freeze) in the named database.'
  ),
  (
    'dead_tuples', 'fr', 'Lignes mortes', 'plus de {min_rows} lignes mortes',
    'Une table garde beaucoup de lignes effacées ou remplacées : elle grossit et se lit plus '
    || 'lentement.',
    'Lancez vacuum (analyze) sur la table désignée ; si cela revient, abaissez son '
    || 'autovacuum_vacuum_scale_factor et cherchez une transaction restée ouverte.'
  ),
  (
    'dead_tuples', 'en', 'Dead rows', 'more than {min_rows} dead rows',
    'A table keeps many deleted or replaced rows: it grows and reads more slowly.',
    'Run vacuum (analyze) on the named table; if it comes back, lower its '
    || 'autovacuum_vacuum_scale_factor and look for a transaction left open.'
  ),
  (
    'stale_statistics', 'fr', 'Statistiques périmées', 'plus de {min_rows} lignes changées',
    'PostgreSQL choisit ses plans d’après un état ancien de la table : une requête peut devenir '
    || 'lente '
    || 'd’un coup.',
    'Lancez analyze sur la table désignée (ou la maintenance quotidienne, qui le fait).'
  ),
  (
    'stale_statistics', 'en', 'Stale statistics', 'more than {min_rows} rows changed',
    'PostgreSQL chooses its plans from an old state of the table: a query may turn slow all at '
    || 'once.',
    'Run analyze on the named table (or the daily maintenance, which does it).'
  ),
  (
    'large_table', 'fr', 'Tables volumineuses', '',
    'Une table devient grande : ses sauvegardes, ses migrations et ses parcours prennent du temps.',
    'Vérifiez ce qui peut être purgé ou archivé ; au-delà de 100 millions de lignes, pensez à la '
    || 'partitionner par mois.'
  ),
  (
    'large_table', 'en', 'Large tables', '',
    'A table becomes large: its backups, migrations and scans take time.',
    'See what can be purged or archived; beyond 100 million rows think of partitioning it by month.'
  ),
  (
    'stale_view', 'fr', 'Vues matérialisées périmées', '',
    'Des analyses montrent des chiffres plus anciens que promis.',
    'Lancez leur rafraîchissement depuis Maintenance (refresh_materialized_views) et voyez '
    || 'pourquoi le '
    || 'dernier n’a pas eu lieu.'
  ),
  (
    'stale_view', 'en', 'Stale materialized views', '',
    'Analyses show figures older than promised.',
    'Refresh them from Maintenance (refresh_materialized_views) and see why the last refresh did '
    || 'not '
    || 'take place.'
  ),
  (
    'failed_job', 'fr', 'Travaux de fond en échec', '',
    'La dernière exécution d’un travail a échoué : ce qu’il entretient ne l’est plus.',
    'Lisez son erreur dans Maintenance, corrigez-en la cause, puis relancez le travail.'
  ),
  (
    'failed_job', 'en', 'Failed background jobs', '',
    'The last run of a job failed: what it looks after is no longer looked after.',
    'Read its error in Maintenance, mend the cause, then run the job again.'
  ),
  (
    'backup_age', 'fr', 'Âge de la dernière sauvegarde', '',
    'En cas de perte, tout ce qui a été saisi depuis la dernière sauvegarde complète serait perdu.',
    'Lancez une sauvegarde complète depuis Maintenance (create_full_backup) et vérifiez le travail '
    || 'de '
    || 'chaque nuit.'
  ),
  (
    'backup_age', 'en', 'Age of the last backup', '',
    'Should data be lost, everything entered since the last full backup would be gone.',
    'Run a full backup from Maintenance (create_full_backup) and check the nightly job.'
  ),
  (
    'backup_proof', 'fr', 'Dernière restauration prouvée', '',
    'Une sauvegarde qui n’a pas été restaurée à l’essai n’est qu’un espoir.',
    'Lancez, depuis Maintenance, la preuve par restauration de la dernière sauvegarde complète.'
  ),
  (
    'backup_proof', 'en', 'Last proved restore', '',
    'A backup that was never restored as a trial is only a hope.',
    'From Maintenance, run the proof by restore of the last full backup.'
  );

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
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
  -- Of the report: level, database, counts of errors, warnings, informations and of what is not
  -- verifiable, then the time.
  (
    'health_report_head',
    '[%s] Base %s : %s erreur(s), %s avertissement(s), %s information(s), '
    || '%s contrôle(s) non vérifiable(s) (%s)',
    '',
    '[%s] Database %s: %s error(s), %s warning(s), %s information(s), %s check(s) unavailable (%s)',
    ''
  ),
  -- Level, title, value, threshold, since when, meaning, remedy.
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

-- ------------------------------------------------------------------------------------------------
-- What a check finds
-- ------------------------------------------------------------------------------------------------

create type private.health_finding as (level text, value numeric, evidence jsonb, note text);

comment on type private.health_finding is
  'What private.check_<name> returns: ok, info, warning, error or unavailable, the value that was '
  'judged, the rows that show it, and what limits the finding.';

create type private.health_check as (
  name text,
  title text,
  level text,
  value numeric,
  unit text,
  threshold text,
  since timestamptz,
  evidence jsonb,
  meaning text,
  remedy text,
  note text
);

comment on type private.health_check is
  'The one row shape of health checks: a finding with its threshold, its age and its words.';

-- ------------------------------------------------------------------------------------------------
-- History
-- ------------------------------------------------------------------------------------------------

create table private.health_history (
  check_name text not null,
  hour timestamptz not null,
  taken_at timestamptz not null,
  level text not null constraint health_history_level_is_known
    check (level in ('ok', 'info', 'warning', 'error', 'unavailable')),
  value numeric,
  since timestamptz not null,
  -- In the order in which it is read: one check, the latest hours.
  primary key (check_name, hour)
);

revoke all on table private.health_history from anon, authenticated, service_role;

comment on table private.health_history is
  'What each check found, one row each hour: another run within the hour replaces it. Written by '
  'private.record_health, read by health_history(check_name, since).';
comment on column private.health_history.check_name is
  'The check. No foreign key: the history of a check outlives it.';
comment on column private.health_history.hour is 'The hour of taken_at.';
comment on column private.health_history.taken_at is 'When the check looked.';
comment on column private.health_history.level is 'What it found.';
comment on column private.health_history.value is 'The value that was judged.';
comment on column private.health_history.since is
  'Since when the check has been at this level without a break.';

insert into private.tasks (task, label_fr, label_en) values
  ('hourly_monitoring', 'La surveillance de la base', 'The monitoring of the database');

create table private.active_people_history (
  day date primary key,
  counted_at timestamptz not null,
  last_1_day integer not null,
  last_7_days integer not null,
  last_30_days integer not null
);

revoke all on table private.active_people_history from anon, authenticated, service_role;

comment on table private.active_people_history is
  'How many people were active, one row each day: the last count of the day. Written by '
  'private.record_health, because the count takes seconds with a million accounts; read by '
  'get_database_health_metrics.';
comment on column private.active_people_history.day is 'The day of counted_at.';
comment on column private.active_people_history.counted_at is 'When they were counted.';
comment on column private.active_people_history.last_1_day is
  'People who signed in or tracked within a day before.';
comment on column private.active_people_history.last_7_days is 'The same for 7 days.';
comment on column private.active_people_history.last_30_days is 'The same for 30 days.';

insert into private.job_steps (job, position, step, action) values
  ('hourly_monitoring', 1, 'record_health', 'record_health');

insert into private.job_schedule (job, every, at) values ('hourly_monitoring', '1 hour', '00:00');

