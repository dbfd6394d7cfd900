"""`python -m bot` and the `precis` command."""

import atexit
import gc
import os
import sys

import typer

# typer has its own copy of click, whose errors have no public name.
from typer._click.exceptions import ClickException

from bot.console.cli import cli
from bot.console.exits import EXIT_USAGE


def main() -> None:
    """Run the command line; on wrong usage, print one line to standard error and exit with status 2."""
    # If this is not set, python-telegram-bot warns about each duration and gives it as a number, not as a timedelta.
    os.environ.setdefault("PTB_TIMEDELTA", "true")
    # While the interpreter exits, the garbage collector goes through every object several times. That takes 0.15 s, and
    # the system takes the memory back anyway.
    atexit.register(gc.freeze)
    try:
        status = cli(standalone_mode=False)
    except ClickException as error:
        typer.echo(f"precis: {error.format_message()} (see precis --help)", err=True)
        status = EXIT_USAGE
    except typer.Abort:
        status = EXIT_USAGE
    sys.exit(status or 0)


if __name__ == "__main__":
    main()
