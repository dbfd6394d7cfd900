#!/bin/sh
# The command `precis` of a systemd installation, to be run by root: as the bot's user, in the bot's folder, whose .env is
# a link to the bot's settings. Install it as /usr/local/bin/precis.
cd /var/lib/precis || exit
exec runuser -u precis -- /opt/precis/.venv/bin/precis "$@"
