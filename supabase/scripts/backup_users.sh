#!/usr/bin/env bash
# Sauvegarde complète, chaque jour à 4 h :
#   0 4 * * * DATABASE_URL=postgres://… BACKUP_DIR=/var/backups/coach /…/backup_users.sh
#
# DATABASE_URL      la base, en tant que propriétaire (obligatoire)
# BACKUP_DIR        dossier où copier aussi la sauvegarde, hors de la base (facultatif)
# BACKUP_KEEP_DAYS  durée de conservation de ces fichiers, en jours (30 par défaut)
#
# Codes de sortie : 0 fait, 1 fait avec un avertissement, 2 échec, 3 base injoignable ou réglage faux.
set -euo pipefail
umask 077

readonly magic='coach-backup-file 1'
keep_days="${BACKUP_KEEP_DAYS:-30}"
draft=''

say() { printf '%s\n' "$*"; }
leave() {
  local status="$1"
  shift
  say "$@" >&2
  exit "$status"
}
trap 'if [[ -n "$draft" ]]; then rm -f -- "$draft"; fi' EXIT

ask() { psql "$DATABASE_URL" -X -A -t -q -v ON_ERROR_STOP=1 -v VERBOSITY=terse -c "$1"; }

[[ -n "${DATABASE_URL:-}" ]] || leave 3 'DATABASE_URL n’est pas défini : rien n’a été sauvegardé.'
[[ "$keep_days" =~ ^[1-9][0-9]{0,4}$ ]] ||
  leave 3 "BACKUP_KEEP_DAYS doit être un nombre de jours : « $keep_days »."
command -v psql > /dev/null || leave 3 'psql est introuvable : installez le client PostgreSQL.'
if [[ -n "${BACKUP_DIR:-}" ]]; then
  [[ -d "$BACKUP_DIR" && -w "$BACKUP_DIR" ]] ||
    leave 3 "Le dossier $BACKUP_DIR n’existe pas ou n’est pas accessible en écriture."
fi
ask 'select 1' > /dev/null || leave 3 'La base est injoignable : rien n’a été sauvegardé.'

# Pas de limite de durée pour ce travail-ci.
id="$(ask "set statement_timeout = 0; select private.make_backup('quotidienne / daily')")" ||
  leave 2 'La sauvegarde a échoué ; rien n’a été laissé à moitié.'
report="$(ask "
  select format('%s lignes en %s morceaux, %s, vérifiée à %s', b.row_count, b.chunk_count,
    pg_size_pretty(b.byte_count), to_char(b.verified_at at time zone 'Europe/Paris', 'HH24:MI'))
  from private.backups as b where b.id = '$id'")" || leave 2 'La sauvegarde n’a pas pu être relue.'
say "Sauvegarde $id : $report."

if [[ -n "${BACKUP_DIR:-}" ]]; then
  # Une seule horloge, celle de Paris : après minuit, le fichier porte le nouveau jour.
  moment="$(ask "
    select to_char(b.created_at at time zone 'Europe/Paris', 'YYYY-MM-DD\"T\"HH24MISS')
    from private.backups as b where b.id = '$id'")" || leave 2 'La sauvegarde n’a pas pu être relue.'
  name="coach-$moment-$id.backup.gz"
  draft="$BACKUP_DIR/.$name.part"
  {
    printf '%s\n' "$magic"
    ask "copy (select b.* from private.backups as b where b.id = '$id') to stdout" &&
      ask "copy (
        select c.* from private.backup_chunks as c where c.backup_id = '$id' order by c.position
      ) to stdout"
  } | gzip -c > "$draft" || leave 2 "Le fichier n’a pas pu être écrit dans $BACKUP_DIR (disque plein ?)."
  gzip -t "$draft" || leave 2 'Le fichier écrit est illisible.'
  sync "$draft"
  mv -- "$draft" "$BACKUP_DIR/$name"
  draft=''
  say "Fichier $BACKUP_DIR/$name ($(du -h "$BACKUP_DIR/$name" | cut -f1))."
  removed="$(find "$BACKUP_DIR" -maxdepth 1 -type f -name 'coach-*.backup.gz' \
    -mtime "+$((keep_days - 1))" ! -name "$name" -print -delete | wc -l)" || {
    leave 1 'Avertissement : d’anciens fichiers n’ont pas pu être supprimés.'
  }
  say "$removed fichier(s) de plus de $keep_days jours supprimé(s)."
else
  say 'BACKUP_DIR n’est pas défini : la sauvegarde est dans la base seulement.'
fi

# Sans épreuve de restauration récente, une sauvegarde reste une promesse.
proved="$(ask "select count(*) from private.backups where proved_at > now() - interval '8 days'")"
if [[ "$proved" == 0 ]]; then
  leave 1 'Avertissement : aucune sauvegarde n’a été restaurée à l’essai depuis 8 jours (prove_backup).'
fi
