"""`python -m bot` and the `precis` command."""

from bot.cli import cli


def main() -> None:
    """Run the command line."""
    cli()


if __name__ == "__main__":
    main()
