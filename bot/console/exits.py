"""How a command ends: expected errors as one line on standard error, and the exit status."""

import asyncio
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

# A function imports what it needs within itself: `--help` loads this module, and would otherwise take seconds.
if TYPE_CHECKING:
    from bot.config import Settings

EXIT_FAILURE, EXIT_USAGE = 1, 2
"""Exit statuses: the work could not be done; the command line or the configuration is wrong."""


@contextmanager
def storage_errors_in_one_line() -> Iterator[None]:
    """Print a `StorageError`, or an error of the file system, as one line and exit."""
    from storage.database import StorageError  # noqa: PLC0415 - see above

    try:
        yield
    except StorageError as error:
        complain(str(error))
        raise typer.Exit(EXIT_FAILURE) from None
    except OSError as error:
        # Most often, this user has no permission to read the folder.
        complain(f"{error.filename}: {error.strerror}" if error.filename else str(error))
        raise typer.Exit(EXIT_FAILURE) from None


def settings_or_exit() -> "Settings":
    """Return the settings; print each mistake in them as a line and exit if there are any."""
    from bot.config import ConfigError, read_settings, unknown_settings  # noqa: PLC0415 - see above

    try:
        settings = read_settings(Path(".env"))
    except ConfigError as error:
        for mistake in error.mistakes:
            complain(mistake)
        raise typer.Exit(EXIT_USAGE) from None
    for line in unknown_settings():
        complain(f".env: {line}")
    return settings


def run_or_exit(work: Coroutine[Any, Any, None], database: str = "") -> None:
    """Run a coroutine to its end; print expected errors as one line, without a traceback, and exit.

    `database` is what a message about the database begins with.
    """
    from telegram.error import BadRequest, InvalidToken, TelegramError  # noqa: PLC0415 - see above

    from bot.domain.start_error import CannotStartError  # noqa: PLC0415 - see above
    from storage.database import StorageError  # noqa: PLC0415 - see above

    try:
        asyncio.run(work)
    except StorageError as error:
        complain(f"{database}{error}")
        raise typer.Exit(EXIT_FAILURE) from None
    except InvalidToken:
        complain("TELEGRAM_BOT_TOKEN: Telegram does not accept this token; check it with @BotFather")
        raise typer.Exit(EXIT_USAGE) from None
    except CannotStartError as error:
        complain(str(error))
        raise typer.Exit(EXIT_USAGE if error.is_lasting else EXIT_FAILURE) from None
    except BadRequest as error:
        complain(f"Telegram refused a request: {error.message}")
        raise typer.Exit(EXIT_FAILURE) from None
    except TelegramError as error:
        complain(f"Telegram does not respond ({type(error).__name__}); check the network and TELEGRAM_API_URL")
        raise typer.Exit(EXIT_FAILURE) from None
    except KeyboardInterrupt:
        typer.echo("")


def complain(line: str) -> None:
    """Print a line to standard error."""
    typer.echo(f"precis: {line}", err=True)
