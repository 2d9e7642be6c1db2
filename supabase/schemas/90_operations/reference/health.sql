-- The thresholds of the health checks, and what each says in both languages.

-- ------------------------------------------------------------------------------------------------
-- Thresholds
-- ------------------------------------------------------------------------------------------------

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
