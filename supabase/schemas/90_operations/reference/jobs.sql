-- The jobs with their steps and schedule, how long things are kept, and the first rows of two ledgers.

-- ------------------------------------------------------------------------------------------------
-- One at a time
-- ------------------------------------------------------------------------------------------------

insert into private.tasks (task, label_fr, label_en) values
  ('rollups', 'Le calcul des indicateurs', 'The update of the insights'),
  ('insights', 'L’actualisation des indicateurs', 'The refresh of the insights');

-- ------------------------------------------------------------------------------------------------
-- Jobs
-- ------------------------------------------------------------------------------------------------

insert into private.tasks (task, label_fr, label_en) values
  ('daily_maintenance', 'La maintenance quotidienne', 'The daily maintenance'),
  ('weekly_maintenance', 'La maintenance hebdomadaire', 'The weekly maintenance'),
  ('refresh_insights', 'L’actualisation des indicateurs', 'The refresh of the insights'),
  ('full_backup', 'La sauvegarde complète', 'The full backup'),
  ('restore_backup', 'La restauration', 'The restore'),
  ('prove_backup', 'La preuve de la sauvegarde', 'The proof of the backup'),
  ('schedule', 'la planification', 'the schedule');

insert into private.tasks (task, label_fr, label_en) values
  ('hourly_monitoring', 'La surveillance de la base', 'The monitoring of the database');

insert into private.job_steps (job, position, step, action, required) values
  ('daily_maintenance', 10, 'rate_limits', 'clean_rate_limits', false),
  ('daily_maintenance', 20, 'analyses', 'clean_analyses', false),
  ('daily_maintenance', 30, 'trash', 'clean_trash', false),
  ('daily_maintenance', 40, 'recipe_statistics', 'recount_recipes', false),
  ('daily_maintenance', 50, 'insights', 'renew_insights', false),
  ('daily_maintenance', 60, 'analyze', 'analyze_tables', false),
  -- Late, since it locks the profiles it changes until the end where all steps are one transaction.
  ('daily_maintenance', 65, 'nutrition_needs', 'renew_needs', false),
  ('daily_maintenance', 70, 'backups', 'expire_backups', false),
  ('weekly_maintenance', 10, 'audit_log', 'clean_audit', false),
  ('weekly_maintenance', 20, 'draft_plans', 'clean_draft_plans', false),
  ('weekly_maintenance', 30, 'indexes', 'care_for_indexes', false),
  ('weekly_maintenance', 40, 'rollups', 'check_rollups', false),
  ('weekly_maintenance', 50, 'popularity', 'renew_popularity', false),
  ('weekly_maintenance', 60, 'audit_chain', 'check_audit', false),
  ('refresh_insights', 10, 'insights', 'renew_insights', true);

-- A step that finds a damaged backup marks it and ends well, so that the mark is kept; the step
-- after it fails, so that the run does.
insert into private.job_steps (job, position, step, action) values
  ('full_backup', 1, 'backup', 'backup_step'),
  ('full_backup', 2, 'verify', 'verify_step'),
  ('full_backup', 3, 'confirm', 'confirm_step'),
  ('restore_backup', 1, 'keep_current', 'keep_current_step'),
  ('restore_backup', 2, 'verify', 'verify_step'),
  ('restore_backup', 3, 'restore', 'restore_step'),
  ('prove_backup', 1, 'prove', 'prove_step'),
  ('prove_backup', 2, 'confirm', 'confirm_step');

insert into private.job_steps (job, position, step, action) values
  ('hourly_monitoring', 1, 'record_health', 'record_health');

insert into private.job_schedule (job, every, at, weekday) values
  ('daily_maintenance', '1 day', '02:00', null),
  ('weekly_maintenance', '7 days', '03:00', 7),
  ('full_backup', '1 day', '04:00', null);

insert into private.job_schedule (job, every, at) values ('hourly_monitoring', '1 hour', '00:00');

-- ------------------------------------------------------------------------------------------------
-- How long things are kept
-- ------------------------------------------------------------------------------------------------

insert into private.retention_rules (kept, period) values
  ('rate_limits', '7 days'),
  ('analyses', '1 year'),
  ('audit_log', '3 months'),
  ('draft_plans', '30 days'),
  ('trash', '30 days');
