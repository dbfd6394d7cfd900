"""The command line: `digest`, `chat`, `demo`, `run`, `check`, `backup`, `restore`."""

import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot.config import ConfigError, Settings, read_settings
from bot.runtime.logs import set_up_logging
from summarizer.model import DEFAULT_LENGTH, Length, Method

cli = typer.Typer(
    name="precis",
    help="News digests: the key sentences of an article, who is involved, and who said what.",
    no_args_is_help=True,
    add_completion=False,
    # The boxes of rich name Python's types: `--json <bool>`.
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

DONE, NO_ARTICLE, WRONG_USAGE = 0, 1, 2
"""Exit statuses."""

ON_TELEGRAM = (
    "TELEGRAM_BOT_TOKEN is not set. Get a token from @BotFather on Telegram and put it in .env. Until then, chat here."
)


def _show_version(wanted: bool) -> None:  # noqa: FBT001 - typer calls it with the option's value
    if wanted:
        typer.echo(f"precis {version('precis')}")
        raise typer.Exit


@cli.callback()
def _options(
    *,
    _version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    """Take the options that go before a command."""


@cli.command()
def digest(
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
    all_actors: Annotated[
        bool, typer.Option("--all-actors", help="List everyone who is named, not only those who matter.")
    ] = False,
) -> None:
    """Digest files, http(s) links, or standard input (-)."""
    from bot.console import digest as console_digest  # noqa: PLC0415 - the language libraries take a second to load; `--help` needs none

    settings = _settings()
    length = Length(sentences, words)
    wish = console_digest.Wish(length=length, method=method, as_is=as_is, all_actors=all_actors, as_json=as_json)
    if lines:
        raise typer.Exit(console_digest.digest_lines(sources or [], wish))
    if not sources and sys.stdin.isatty():
        _complain("give a file, a link, or - for standard input; see `precis digest --help`")
        raise typer.Exit(WRONG_USAGE)
    raise typer.Exit(asyncio.run(console_digest.digest_sources(sources or ["-"], wish, settings)))


@cli.command()
def run() -> None:
    """Run the bot on Telegram, or open the chat if it has no token."""
    settings = _settings()
    if settings.telegram_bot_token is None:
        typer.echo(ON_TELEGRAM)
        chat()
        return
    from bot.runtime.serve import run as serve  # noqa: PLC0415 - as above

    set_up_logging(settings.log_level, settings.log_format)
    _guarded(serve(settings))


@cli.command()
def chat() -> None:
    """Talk to the bot in this terminal; no account needed."""
    from bot.console.local_bot import chat_here  # noqa: PLC0415 - as above

    settings = _settings()
    set_up_logging("ERROR", settings.log_format)
    _guarded(chat_here(settings, Console()))


@cli.command()
def demo() -> None:
    """Play a scripted conversation with the real bot, offline."""
    from bot.console.demo import play  # noqa: PLC0415 - as above

    set_up_logging("ERROR", "text")
    _guarded(play(Console()))


@cli.command()
def check() -> None:
    """Check the configuration, language model, database and token."""
    from bot.console.check import examine  # noqa: PLC0415 - as above

    settings = _settings()
    set_up_logging("ERROR", settings.log_format)
    raise typer.Exit(asyncio.run(examine(settings, Console())))


@cli.command()
def backup(file: Annotated[Path, typer.Argument(metavar="FILE", hidden=True)]) -> None:
    """Copy the database to a file, even while the bot is running."""
    from storage.backup import back_up  # noqa: PLC0415 - as above

    with _one_line():
        back_up(_settings().database_url, file)
    typer.echo(f"Copied everything to {file}. Restore it with `precis restore {file}`.")


@cli.command()
def restore(file: Annotated[Path, typer.Argument(metavar="FILE", hidden=True)]) -> None:
    """Restore a backup; the current database is moved aside."""
    from storage.backup import restore as bring_back  # noqa: PLC0415 - as above

    with _one_line():
        before = bring_back(_settings().database_url, file)
    typer.echo(f"Restored everything from {file}." + (f" The previous database is now {before}." if before else ""))


@contextmanager
def _one_line() -> Iterator[None]:
    """Say in one line what is wrong with the database."""
    from storage.database import StorageError  # noqa: PLC0415 - as above

    try:
        yield
    except StorageError as error:
        _complain(str(error))
        raise typer.Exit(NO_ARTICLE) from None


def _settings() -> Settings:
    try:
        return read_settings(Path(".env"))
    except ConfigError as error:
        for mistake in error.mistakes:
            _complain(mistake)
        raise typer.Exit(WRONG_USAGE) from None


def _guarded(work: "asyncio.Future[None] | object") -> None:
    """Run to the end; what stands in the way is one line, not a traceback."""
    from telegram.error import InvalidToken, TelegramError  # noqa: PLC0415 - as above

    from storage.database import StorageError  # noqa: PLC0415 - as above

    try:
        asyncio.run(work)  # type: ignore[arg-type]
    except StorageError as error:
        _complain(str(error))
        raise typer.Exit(NO_ARTICLE) from None
    except InvalidToken:
        _complain("TELEGRAM_BOT_TOKEN: Telegram does not accept this token; check it with @BotFather")
        raise typer.Exit(WRONG_USAGE) from None
    except TelegramError as error:
        _complain(f"Telegram does not respond ({type(error).__name__}); check the network and TELEGRAM_API_URL")
        raise typer.Exit(NO_ARTICLE) from None
    except KeyboardInterrupt:
        typer.echo("")


def _complain(line: str) -> None:
    typer.echo(f"precis: {line}", err=True)
