"""Imported once, by the server that forks the workers: loads the models, whose memory the workers then share.

Only an import can make the server do something before it forks.
"""

import gc
from contextlib import suppress

import bot.runtime.worker_process  # noqa: F401 - for its memory to be shared, too
from summarizer.digest import warm

# Without the English model each worker fails when it begins, where the error is reported.
with suppress(OSError):
    warm()
gc.collect()
# The garbage collector would write to every object, and each worker would then get a copy of its own.
gc.freeze()
