"""Whether the interpreter of the worker processes can be started."""

import asyncio
import os
from asyncio.subprocess import DEVNULL, PIPE
from multiprocessing.spawn import get_executable

from bot.domain.start_error import CannotStartError


async def check_interpreter() -> None:
    """Raise `CannotStartError` if the interpreter that the workers run in cannot be started.

    It may be in a folder that the bot's user cannot read, which multiprocessing would report in a hundred lines.
    """
    interpreter = os.fsdecode(get_executable() or "")
    try:
        process = await asyncio.create_subprocess_exec(interpreter, "-S", "-c", "pass", stdin=DEVNULL, stderr=PIPE)
    except OSError as error:
        reason, is_lasting = error.strerror or str(error), isinstance(error, (FileNotFoundError, PermissionError))
    else:
        _, said = await process.communicate()
        if process.returncode == 0:
            return
        reason, is_lasting = _last_line(said) or f"it ended with status {process.returncode}", True
    line = f"the worker processes cannot start with {interpreter}: {reason}"
    raise CannotStartError(line, is_lasting=is_lasting)


def _last_line(said: bytes) -> str:
    return said.decode(errors="replace").strip().rpartition("\n")[2]
