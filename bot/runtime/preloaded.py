"""Imported once, by the server that forks the workers: loads the models, whose memory the workers then share.

The server can only be made to do something before it forks by an import.
"""

import gc
from contextlib import suppress

import bot.runtime.worker_process  # noqa: F401 - for its memory to be shared, too
from summarizer.digest import warm

# If the English model is missing, each worker fails when it starts, and the error is reported there.
with suppress(OSError):
    warm()
gc.collect()
# The garbage collector would write to every object, and each worker would then get a copy of its own.
gc.freeze()
