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
from summarizer.model import USUAL, Length, Method

cli = typer.Typer(
    name="precis",
    help="The news in its own words: the sentences that carry it, who acts in it, who said what.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

DONE, NO_ARTICLE, WRONG_USAGE = 0, 1, 2
"""Exit statuses."""

ON_TELEGRAM = (
    "No TELEGRAM_BOT_TOKEN yet: @BotFather on Telegram gives you one, put it into .env. Until then, chat here."
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
    sources: Annotated[list[str] | None, typer.Argument(metavar="[SOURCE]…", show_default=False)] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the digest as JSON.")] = False,
    lines: Annotated[bool, typer.Option("--jsonl", help="Read JSON lines, write a digest a line.")] = False,
    sentences: Annotated[
        int, typer.Option(min=1, max=50, help="How many sentences the summary has.")
    ] = USUAL.sentences,
    words: Annotated[
        int | None, typer.Option(min=1, help="How many words it has, in place of sentences.", show_default=False)
    ] = None,
    method: Annotated[
        Method, typer.Option(help="How its sentences are chosen: ours, or one to compare it with.")
    ] = Method.PRECIS,
    as_is: Annotated[
        bool, typer.Option("--as-is", help="Take the text as given: nothing repaired or dropped.")
    ] = False,
    all_actors: Annotated[
        bool, typer.Option("--all-actors", help="List everyone named, not only who matters.")
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
        _complain("name a file, a link, or - for standard input; `precis digest --help` tells more")
        raise typer.Exit(WRONG_USAGE)
    raise typer.Exit(asyncio.run(console_digest.digest_sources(sources or ["-"], wish, settings)))


@cli.command()
def run() -> None:
    """Run the bot on Telegram; without a token, say how to get one and open `precis chat`."""
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
    """Talk with the bot in this terminal; no account needed."""
    from bot.console.local_bot import chat_here  # noqa: PLC0415 - as above

    settings = _settings()
    set_up_logging("ERROR", settings.log_format)
    _guarded(chat_here(settings, Console()))


@cli.command()
def demo() -> None:
    """Play a scripted conversation with the real bot, on no network."""
    from bot.console.demo import play  # noqa: PLC0415 - as above

    set_up_logging("ERROR", "text")
    _guarded(play(Console()))


@cli.command()
def check() -> None:
    """Check configuration, language model, database and token; say what is wrong and how to mend it."""
    from bot.console.check import examine  # noqa: PLC0415 - as above

    settings = _settings()
    set_up_logging("ERROR", settings.log_format)
    raise typer.Exit(asyncio.run(examine(settings, Console())))


@cli.command()
def backup(file: Annotated[Path, typer.Argument(show_default=False)]) -> None:
    """Copy everything that is kept into a file, while the bot runs or not."""
    from storage.backup import back_up  # noqa: PLC0415 - as above

    with _one_line():
        back_up(_settings().database_url, file)
    typer.echo(f"Everything is copied to {file}; `precis restore {file}` brings it back.")


@cli.command()
def restore(file: Annotated[Path, typer.Argument(show_default=False)]) -> None:
    """Bring back what `precis backup` copied; what was there is set aside."""
    from storage.backup import restore as bring_back  # noqa: PLC0415 - as above

    with _one_line():
        before = bring_back(_settings().database_url, file)
    typer.echo(f"Everything is as it was in {file}." + (f" What was there before is in {before}." if before else ""))


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
        _complain("TELEGRAM_BOT_TOKEN: Telegram does not know this token; @BotFather shows yours")
        raise typer.Exit(WRONG_USAGE) from None
    except TelegramError as error:
        _complain(f"Telegram does not answer ({type(error).__name__}): check the network and TELEGRAM_API_URL")
        raise typer.Exit(NO_ARTICLE) from None
    except KeyboardInterrupt:
        typer.echo("")


def _complain(line: str) -> None:
    typer.echo(f"precis: {line}", err=True)
