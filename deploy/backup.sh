#!/bin/sh
# Copies the database to a folder. Of SQLite, the newest seven copies are kept; of PostgreSQL, one dump for each day of
# the week. DATABASE_URL is the bot's.
#
#   backup.sh FOLDER
set -eu
umask 077

case "${DATABASE_URL:-}" in
postgres*)
    # A dump that fails leaves the last one as it is.
    pg_dump --format=custom --file="$1/new" "$DATABASE_URL"
    mv "$1/new" "$1/precis-$(date +%u).dump"
    ;;
*)
    "$(dirname "$0")/../.venv/bin/precis" backup --keep 7 "$1"
    ;;
esac
