#!/bin/sh
# Tells what is wrong with the database, as a text fit for an e-mail, and exits with its severity.
#
#   0 * * * * psql -c "SELECT get_database_health_metrics();" | /scripts/check_alerts.sh
#
# Reads what psql prints on standard input, as a table or bare (-At). At a terminal, or with --ask,
# it asks the database itself: DATABASE_URL=postgresql://… check_alerts.sh --ask
#
# Exit: 0 healthy, 1 warning, 2 error, 3 nothing readable or no database. The first line is fit to
# be the subject of an e-mail, so that cron mails only when something is wrong:
#   … | check_alerts.sh > report 2>&1 || mail -s "$(head -n 1 report)" team@example.org < report
set -u

unreadable=3
question='select public.get_database_health_metrics()'

fail() {
  printf '%s\n' "[ERREUR] Santé de la base inconnue : $1" >&2
  exit "$unreadable"
}

ask() {
  [ -n "${DATABASE_URL:-}" ] || fail 'DATABASE_URL n’est pas définie et rien n’est lu sur l’entrée.'
  command -v psql >/dev/null 2>&1 || fail 'psql n’est pas installé.'
  PGCONNECT_TIMEOUT="${PGCONNECT_TIMEOUT:-10}" psql -X -At -c "$question" "$DATABASE_URL" ||
    fail 'la base ne répond pas (voir le message de psql ci-dessus).'
}

# A jsonb document has these keys at its top only, and PostgreSQL writes them as `"key": value`:
# inside a text the quotes would be escaped. So no JSON parser is needed.
read_metrics() {
  awk '
    { document = document $0 }
    END {
      if (!match(document, /"exit_code": [0-9]+/)) exit 1
      code = substr(document, RSTART + 13, RLENGTH - 13)
      if (code + 0 > 2) exit 1
      if (!match(document, /"report": "([^"\\]|\\.)*"/)) exit 1
      rest = substr(document, RSTART + 11, RLENGTH - 12)
      text = ""
      while (match(rest, /\\./)) {
        escape = substr(rest, RSTART + 1, 1)
        text = text substr(rest, 1, RSTART - 1)
        if (escape == "n") text = text "\n"
        else if (escape == "t") text = text "\t"
        else if (escape ~ /["\\\/]/) text = text escape
        # Any other control character says nothing to a reader.
        rest = substr(rest, RSTART + (escape == "u" ? 6 : 2))
      }
      print code
      print text rest
    }
  '
}

case "${1:-}" in
  '') if [ -t 0 ]; then output=$(ask) || exit "$unreadable"; else output=$(cat); fi ;;
  --ask) output=$(ask) || exit "$unreadable" ;;
  *) fail "option inconnue : $1" ;;
esac

[ -n "$output" ] || fail 'rien n’a été lu sur l’entrée ; la commande psql a-t-elle échoué ?'
answer=$(printf '%s\n' "$output" | read_metrics) ||
  fail 'l’entrée n’est pas une réponse de get_database_health_metrics().'

printf '%s\n' "$answer" | sed 1d
exit "$(printf '%s\n' "$answer" | sed -n 1p)"
