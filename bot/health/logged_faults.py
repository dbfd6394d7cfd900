"""How faults are logged: which part each is about, and the bugs that end a task in the background."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

_Extra: TypeAlias = Mapping[str, str]

DATABASE_FAULT: Final[_Extra] = {"fault": "database"}
DISK_FAULT: Final[_Extra] = {"fault": "disk"}
TELEGRAM_FAULT: Final[_Extra] = {"fault": "telegram"}
WORKERS_FAULT: Final[_Extra] = {"fault": "workers"}
"""The `extra` of a warning, which says what it is about: `bot.runtime.logs` logs each fault once a minute."""


def report_bug(
    log: logging.Logger, message: str, task: asyncio.Task[None], *, on_bug: Callable[[], object] | None = None
) -> None:
    """Log the error that has ended a task, unless the task was cancelled.

    With `on_bug`, which is then called and must see to the error, the log names only its type.
    """
    if task.cancelled() or not (error := task.exception()):
        return
    if on_bug is None:
        log.critical(message, exc_info=error)
    else:
        log.critical("%s: %s", message, type(error).__name__)
        on_bug()
