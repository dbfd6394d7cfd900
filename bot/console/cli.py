"""The command line: `digest`, `stories`, `chat`, `demo`, `run`, `check`, `healthy`, `backup`, `restore`, `move`."""

import asyncio
import gc
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.console.exits import (
    EXIT_FAILURE,
    EXIT_USAGE,
    complain,
    run_or_exit,
    settings_or_exit,
    storage_errors_in_one_line,
)
from bot.domain.process_role import ProcessRole
from summarizer.model import DEFAULT_LENGTH, Length, Method

# A command imports what it needs within itself: `--help` would otherwise load the language libraries, which takes
# seconds. `tests/bot/test_imports.py` lists what each command may not import.
if TYPE_CHECKING:
    from bot.config import Settings

cli = typer.Typer(
    name="precis",
    help="News digests: the key sentences of an article, who is involved, and who said what.",
    add_completion=False,
    # With rich's boxes the help would name Python's types: `--json <bool>`.
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

CHAT_INSTEAD = (
    "TELEGRAM_BOT_TOKEN is not set. Get a token from @BotFather on Telegram and put it in .env. Until then, chat here."
)


def _show_version(wanted: bool) -> None:  # noqa: FBT001 - typer calls it with the option's value
    if wanted:
        from importlib.metadata import version  # noqa: PLC0415 - see above

        typer.echo(f"precis {version('precis')}")
        raise typer.Exit


@cli.callback(invoke_without_command=True)
def _options(
    context: typer.Context,
    *,
    _version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    """Handle the options that precede a command; without a command, print the help."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
        raise typer.Exit(EXIT_USAGE)


@cli.command()
def digest(  # noqa: PLR0913 # one parameter for each option
    sources: Annotated[list[str] | None, typer.Argument(metavar="SOURCE", hidden=True)] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the digest as JSON.")] = False,
    lines: Annotated[bool, typer.Option("--jsonl", help="Read JSON lines and write one digest per line.")] = False,
    sentences: Annotated[
        int, typer.Option(min=1, max=50, metavar="N", help="How many sentences the summary has.")
    ] = DEFAULT_LENGTH.sentences,
    words: Annotated[
        int | None,
        typer.Option(
            min=1, metavar="N", help="How many words it has at most, instead of --sentences.", show_default=False
        ),
    ] = None,
    method: Annotated[
        Method, typer.Option(help="How its sentences are chosen: our method, or another to compare it with.")
    ] = Method.PRECIS,
    as_is: Annotated[bool, typer.Option("--as-is", help="Take the text as it is: repair and drop nothing.")] = False,
    title: Annotated[
        str | None, typer.Option(metavar="TITLE", help="The headline, if the source has none.", show_default=False)
    ] = None,
    all_actors: Annotated[
        bool, typer.Option("--all-actors", help="List everyone who is named, not only those who matter.")
    ] = False,
) -> None:
    """Digest files, http(s) links, or standard input (-)."""
    from bot.console import digest as console_digest  # noqa: PLC0415 - see above

    length = Length(sentences, words)
    options = console_digest.DigestOptions(
        length=length, method=method, as_is=as_is, all_actors=all_actors, as_json=as_json, title=title
    )
    if lines:
        from bot.console.digest_lines import digest_lines  # noqa: PLC0415 - see above

        raise typer.Exit(digest_lines(sources or [], options))
    if not sources and sys.stdin.isatty():
        complain("give a file, a link, or - for standard input; see `precis digest --help`")
        raise typer.Exit(EXIT_USAGE)
    has_link = any(map(console_digest.is_link, sources or []))
    fetch_allow = settings_or_exit().fetch_allow if has_link else frozenset()
    raise typer.Exit(asyncio.run(console_digest.digest_sources(sources or ["-"], options, fetch_allow)))


@cli.command()
def stories(
    source: Annotated[str, typer.Argument(metavar="[FILE]", hidden=True)] = "-",
    *,
    groups_only: Annotated[bool, typer.Option("--groups-only", help="Only group the articles, which is fast.")] = False,
) -> None:
    """Group articles, one JSON object a line, by event; say what they share, and where they differ."""
    from bot.console.story_lines import print_stories  # noqa: PLC0415 - see above

    raise typer.Exit(print_stories(source, groups_only=groups_only))


@cli.command()
def run(
    role: Annotated[
        ProcessRole,
        typer.Option(help="bot: receive messages and answer them. worker: help to answer what a bot receives."),
    ] = ProcessRole.BOT,
) -> None:
    """Run the bot on Telegram, or open the chat if it has no token."""
    settings = settings_or_exit()
    if role is ProcessRole.WORKER:
        _check_worker(settings)
    if settings.telegram_bot_token is None:
        typer.echo(CHAT_INSTEAD)
        chat()
        return
    # The imports leave hardly any garbage, and looking for it would take a tenth of their time.
    gc.disable()
    from bot.runtime.logs import set_up_logging  # noqa: PLC0415 - see above
    from bot.runtime.serve import run as serve  # noqa: PLC0415 - see above

    gc.enable()
    set_up_logging(settings.log_level, settings.log_format)
    run_or_exit(serve(settings, role), database="DATABASE_URL: ")


def _check_worker(settings: "Settings") -> None:
    """Exit unless the settings allow a worker: it needs a token and PostgreSQL."""
    if settings.database_url.startswith("sqlite"):
        complain(
            "a worker shares the PostgreSQL database of its bot; set DATABASE_URL to it (SQLite is for one process)"
        )
        raise typer.Exit(EXIT_USAGE)
    if settings.telegram_bot_token is None:
        complain("a worker needs the TELEGRAM_BOT_TOKEN of the bot that it helps")
        raise typer.Exit(EXIT_USAGE)


@cli.command()
def chat() -> None:
    """Talk to the bot in this terminal; no account needed."""
    from rich.console import Console  # noqa: PLC0415 - see above

    from bot.console.local_bot import chat_here  # noqa: PLC0415 - see above
    from bot.runtime.logs import set_up_logging  # noqa: PLC0415 - see above

    settings = settings_or_exit()
    set_up_logging("ERROR", settings.log_format)
    run_or_exit(chat_here(settings, Console()))


@cli.command()
def demo() -> None:
    """Play a scripted conversation with the real bot, offline."""
    from rich.console import Console  # noqa: PLC0415 - see above

    from bot.console.demo import play  # noqa: PLC0415 - see above
    from bot.runtime.logs import set_up_logging  # noqa: PLC0415 - see above

    set_up_logging("ERROR", "text")
    run_or_exit(play(Console()))


@cli.command()
def check() -> None:
    """Check the configuration, language model, database and token."""
    from rich.console import Console  # noqa: PLC0415 - see above

    from bot.console.check import run_checks  # noqa: PLC0415 - see above
    from bot.runtime.logs import set_up_logging  # noqa: PLC0415 - see above

    settings = settings_or_exit()
    set_up_logging("ERROR", settings.log_format)
    raise typer.Exit(asyncio.run(run_checks(settings, Console())))


@cli.command()
def healthy() -> None:
    """Ask the running bot if it is healthy; needs HEALTH_PORT."""
    from bot.console.healthy import complaint  # noqa: PLC0415 - see above

    settings = settings_or_exit()
    if settings.health_port is None:
        complain("HEALTH_PORT is not set, so nothing can be asked")
        raise typer.Exit(EXIT_USAGE)
    wrong = complaint(settings.health_listen, settings.health_port)
    if wrong is not None:
        complain(wrong)
        raise typer.Exit(EXIT_FAILURE)
    typer.echo("healthy")


@cli.command()
def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", hidden=True)],
    keep: Annotated[
        int | None,
        typer.Option(
            min=1, metavar="N", help="FILE is a folder: add a copy to it and keep the newest N.", show_default=False
        ),
    ] = None,
) -> None:
    """Copy the database to a file, even while the bot is running."""
    from storage.backup import back_up, back_up_with_rotation  # noqa: PLC0415 - see above

    url = settings_or_exit().database_url
    with storage_errors_in_one_line():
        _ask_for_missing_folder(file if keep else file.parent)
        if keep:
            file = back_up_with_rotation(url, file, keep, datetime.now(UTC))
        else:
            back_up(url, file)
    typer.echo(f"Copied everything to {file}. Restore it with `precis restore {file}`.")


def _ask_for_missing_folder(folder: Path) -> None:
    """Exit unless the folder exists or the person at the terminal wants it made."""
    if folder.is_dir():
        return
    if not sys.stdin.isatty():
        complain(f"there is no folder {folder}; create it first")
        raise typer.Exit(EXIT_USAGE)
    typer.confirm(f"There is no folder {folder}. Create it?", abort=True)


@cli.command()
def restore(file: Annotated[Path, typer.Argument(metavar="FILE", hidden=True)]) -> None:
    """Restore a backup; the current database is moved aside."""
    from storage.backup import database_file  # noqa: PLC0415 - see above
    from storage.backup import restore as restore_backup  # noqa: PLC0415 - see above

    url = settings_or_exit().database_url
    with storage_errors_in_one_line():
        before = restore_backup(url, file)
        restored = database_file(url).absolute()
    previous = f" The previous database is now {before}." if before else ""
    typer.echo(f"Restored everything from {file} to {restored}.{previous}")


@cli.command()
def move(url: Annotated[str, typer.Argument(metavar="URL", hidden=True)]) -> None:
    """Copy everything from SQLite to an empty PostgreSQL database."""
    from storage.move_database import move as move_database  # noqa: PLC0415 - see above

    with storage_errors_in_one_line():
        counts = asyncio.run(move_database(settings_or_exit().database_url, url))
    moved = f"{_counted(counts['digest'], 'digest')} of {_counted(counts['chat'], 'chat')}"
    typer.echo(f"Moved {moved}. Now set DATABASE_URL to the new database.")


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
