"""`python -m bot` and the `precis` command."""

import sys

import typer

# typer's own copy of click; its errors have no public name.
from typer._click.exceptions import ClickException

from bot.cli import WRONG_USAGE, cli


def main() -> None:
    """Run the command line; wrong usage is one line on standard error and exit status 2."""
    try:
        status = cli(standalone_mode=False)
    except ClickException as error:
        # Without a command the help has been printed, and there is nothing to add.
        if message := error.format_message():
            typer.echo(f"precis: {message} (see precis --help)", err=True)
        status = WRONG_USAGE
    except typer.Abort:
        status = WRONG_USAGE
    sys.exit(status or 0)


if __name__ == "__main__":
    main()
