#!/usr/bin/env bash
# Recharge un fichier de backup_users.sh et dit ce que sa restauration changerait, ou la fait :
#   restore_backup.sh FICHIER [--apply] [--other-installation]
#
# DATABASE_URL          la base, en tant que propriétaire, migrations appliquées (obligatoire)
# --apply               restaure ; sans cela, simulation seulement
# --other-installation  accepte la sauvegarde d’une autre base, pour repartir d’une base neuve
#
# Codes de sortie : 0 fait, 1 simulation avec des conflits, 2 échec, 3 base injoignable ou réglage faux.
set -euo pipefail

readonly magic='coach-backup-file 1'
apply=false
other=false
file=''

leave() {
  local status="$1"
  shift
  printf '%s\n' "$@" >&2
  exit "$status"
}
ask() { psql "$DATABASE_URL" -X -A -t -q -v ON_ERROR_STOP=1 -v VERBOSITY=terse "$@"; }

for word in "$@"; do
  case "$word" in
    --apply) apply=true ;;
    --other-installation) other=true ;;
    -*) leave 3 "Option inconnue : $word." ;;
    *) file="$word" ;;
  esac
done
[[ -n "$file" ]] || leave 3 'Usage : restore_backup.sh FICHIER [--apply] [--other-installation]'
[[ -r "$file" ]] || leave 3 "Le fichier $file n’existe pas ou n’est pas lisible."
[[ -n "${DATABASE_URL:-}" ]] || leave 3 'DATABASE_URL n’est pas défini.'
command -v psql > /dev/null || leave 3 'psql est introuvable : installez le client PostgreSQL.'
gzip -t "$file" 2> /dev/null || leave 2 "Le fichier $file est incomplet ou abîmé : rien n’a été chargé."

# Le premier morceau suffit : head ferme le flux, ce que pipefail prendrait pour une erreur.
first="$(gzip -dc "$file" 2> /dev/null | head -n 2 || true)"
[[ "${first%%$'\n'*}" == "$magic" ]] || leave 2 "Le fichier $file n’est pas une sauvegarde de la console."
id="$(printf '%s' "${first#*$'\n'}" | cut -f1)"
[[ "$id" =~ ^[0-9a-f-]{36}$ ]] || leave 2 "Le fichier $file n’est pas une sauvegarde de la console."

ask -c 'select 1' > /dev/null || leave 3 'La base est injoignable.'
if [[ "$(ask -c "select count(*) from private.backups where id = '$id'")" == 0 ]]; then
  {
    printf 'copy private.backups from stdin;\n'
    gzip -dc "$file" | sed -n 2p
    printf '\\.\ncopy private.backup_chunks from stdin;\n'
    gzip -dc "$file" | tail -n +3
    printf '\\.\n'
  } | ask -1 -f - || leave 2 'Le fichier n’a pas pu être chargé : rien n’a changé.'
fi
problem="$(ask -c "select private.verify_backup('$id') ->> 'problem'")" ||
  leave 2 'La sauvegarde n’a pas pu être vérifiée.'
[[ -z "$problem" ]] || leave 2 "$problem"

dry=true
if [[ "$apply" == true ]]; then dry=false; fi
report="$(ask -c "
  set statement_timeout = 0;
  select private.restore_backup('$id', $dry, $other, true)")" ||
  leave 2 'La restauration a été refusée : rien n’a changé.'
# psql met le texte entre $…$ sans l’interpréter.
ask -F ' ' -c "
  select format(
    '%-36s %8s nouvelles %8s changées %8s supprimées %6s conflits %6s effacées',
    t ->> 'table', t ->> 'new', t ->> 'changed', t ->> 'deleted', t ->> 'conflicts', t ->> 'erased'
  )
  from jsonb_array_elements(\$report\$$report\$report\$::jsonb -> 'tables') as t"
conflicts="$(ask -c "select \$report\$$report\$report\$::jsonb ->> 'conflicts'")"
if [[ "$apply" == true ]]; then
  kept="$(ask -c "select \$report\$$report\$report\$::jsonb ->> 'kept_backup'")"
  printf 'Restauré. L’état d’avant est dans la sauvegarde %s.\n' "$kept"
elif [[ "$conflicts" != 0 ]]; then
  leave 1 "Simulation : $conflicts conflit(s) arrêteraient la restauration. Rien n’a changé."
else
  printf 'Simulation : rien n’a changé. Ajoutez --apply pour restaurer.\n'
fi
