"""The bot: messages in, digests and briefings out."""

import os

# python-telegram-bot gives periods as timedelta when this is set, and warns at every one when it is not.
os.environ.setdefault("PTB_TIMEDELTA", "true")
