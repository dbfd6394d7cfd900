"""`precis check`: check the configuration, language model, database and token, and say how to fix them."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final, TypeAlias

from rich.console import Console
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.config import UNLIMITED, Settings
from bot.domain.start_error import CannotStartError
from bot.messengers.telegram.updates.webhook import PATH, adds_path_twice, called_url
from bot.runtime.interpreter import check_interpreter
from storage.database import StorageError
from storage.private_files import is_open_to_others
from storage.store import Store
from summarizer.attribution_in_english.parsing.pipeline import stock_components
from summarizer.digest import warm

CheckResult: TypeAlias = tuple[bool, str]
"""Whether a check has passed, and a sentence about it."""

MAX_UPDATES_LISTED: Final = 10
"""Updates that were set aside, the newest, which are listed with their reasons."""

MAX_SOURCES_LISTED: Final = 10
"""How many failing sources are listed with the reason, those that failed most often first."""


async def run_checks(settings: Settings, console: Console) -> int:
    """Print the result of each check; return exit status 0 if all have passed, 1 otherwise."""
    checks: tuple[tuple[str, Callable[[Settings], Awaitable[CheckResult]]], ...] = (
        (".env", _env_file),
        ("articles", _articles),
        ("language model", _model),
        ("workers", _workers),
        ("database", _database),
        ("sources", _sources),
        ("webhook", _webhook),
        ("Telegram", _telegram),
    )
    all_passed = True
    for name, check in checks:
        passed, message = await check(settings)
        console.print(f"{'✓' if passed else '✗'} {name}: {message}", markup=False, highlight=False, soft_wrap=True)
        all_passed = all_passed and passed
    return 0 if all_passed else 1


async def _env_file(_settings: Settings) -> CheckResult:
    return await asyncio.to_thread(_permissions_of, Path(".env"))


def _permissions_of(env_file: Path) -> CheckResult:
    if not env_file.exists():
        return True, "there is none; the settings are those of the environment"
    if is_open_to_others(env_file):
        return False, "other users of this machine can read the token in it; run `chmod 600 .env`"
    return True, "only you can read it"


async def _articles(settings: Settings) -> CheckResult:
    limit = settings.articles_per_hour
    return True, f"{UNLIMITED if limit is None else limit or 'none'} per hour from each person"


async def _model(_settings: Settings) -> CheckResult:
    try:
        warm()
    except OSError:
        return False, "the English language model is not installed; `make demo` installs it"
    stock = stock_components()
    if stock:
        return (
            True,
            f"loaded, but slower: spaCy runs its own {', '.join(stock)}, because ours do not fit this version of it",
        )
    return True, "loaded"


async def _workers(_settings: Settings) -> CheckResult:
    try:
        await check_interpreter()
    except CannotStartError as error:
        return False, str(error)
    return True, "their processes can start"


async def _webhook(settings: Settings) -> CheckResult:
    if settings.webhook_url is None:
        return True, "none; the bot polls"
    called = called_url(settings.webhook_url)
    if adds_path_twice(settings.webhook_url):
        return False, f"Telegram would call {called}; write WEBHOOK_URL without {PATH}, which the bot adds"
    return True, f"Telegram calls {called}, and the bot listens on {settings.webhook_listen}:{settings.webhook_port}"


async def _database(settings: Settings) -> CheckResult:
    try:
        store = await Store.open(settings.database_url)
    except StorageError as error:
        return False, f"DATABASE_URL: {error}"
    counts, set_aside_updates = await store.inbox.counts(), await store.inbox.set_aside_updates(MAX_UPDATES_LISTED)
    await store.close()
    waiting = ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in counts.items())
    listed = [
        f"\n    update {it.update_id} of {it.received_at:%Y-%m-%d %H:%M} UTC: {it.reason}" for it in set_aside_updates
    ]
    return True, f"open and up to date; {waiting}" + "".join(listed)


async def _sources(settings: Settings) -> CheckResult:
    try:
        store = await Store.open(settings.database_url)
    except StorageError:
        return False, "the database cannot be used"
    sources = await store.sources.every()
    await store.close()
    failing = [each for each in sources if each.fault]
    # By number: the address of a source may contain a token, and its title reveals what somebody reads.
    listed = [
        f"\n    source {each.id}: {each.fault}, failures in a row: {each.failures}"
        for each in failing[:MAX_SOURCES_LISTED]
    ]
    return True, f"{len(sources)} followed, {len(failing)} of them failing" + "".join(listed)


async def _telegram(settings: Settings) -> CheckResult:
    token = settings.telegram_bot_token
    if token is None:
        return False, "TELEGRAM_BOT_TOKEN is not set; get one from @BotFather, or use `precis chat`, which needs none"
    api = settings.telegram_api_url
    try:
        async with Bot(token.get_secret_value(), f"{api}/bot", f"{api}/file/bot") as bot:
            return True, f"this is @{bot.username}"
    except InvalidToken:
        return False, "Telegram does not accept TELEGRAM_BOT_TOKEN; check it with @BotFather"
    except TelegramError as error:
        return False, f"no response ({type(error).__name__}); check the network and TELEGRAM_API_URL"
