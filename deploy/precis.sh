#!/bin/sh
# The command `precis` of a systemd installation, for root: it runs as the bot's user, in the bot's folder, where .env
# is a link to the bot's settings. Install it as /usr/local/bin/precis.
cd /var/lib/precis || exit
exec runuser -u precis -- /opt/precis/.venv/bin/precis "$@"
