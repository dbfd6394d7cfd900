"""`precis check`: is everything there that the bot needs, and if not, how to mend it."""

from collections.abc import Awaitable, Callable
from typing import Final

from rich.console import Console
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.config import Settings
from storage.database import StorageError
from storage.store import Store
from summarizer.attribution.parsing.pipeline import stock_components
from summarizer.digest import warm

Finding = tuple[bool, str]

SHOWN: Final = 10
"""Updates that were set aside, the newest, each with its reason."""


async def examine(settings: Settings, console: Console) -> int:
    """Print a line for each thing the bot needs; return 0 where all is well, 1 otherwise."""
    checks: tuple[tuple[str, Callable[[Settings], Awaitable[Finding]]], ...] = (
        ("language model", _model),
        ("database", _database),
        ("Telegram", _telegram),
    )
    well = True
    for name, check in checks:
        good, finding = await check(settings)
        console.print(f"{'✓' if good else '✗'} {name}: {finding}", markup=False, highlight=False, soft_wrap=True)
        well = well and good
    return 0 if well else 1


async def _model(_settings: Settings) -> Finding:
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


async def _database(settings: Settings) -> Finding:
    try:
        store = await Store.open(settings.database_url)
    except StorageError as error:
        return False, f"DATABASE_URL: {error}"
    counts, aside = await store.inbox.counts(), await store.inbox.aside(SHOWN)
    await store.close()
    waiting = ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in counts.items())
    listed = [f"\n    update {it.update_id} of {it.received_at:%Y-%m-%d %H:%M} UTC: {it.reason}" for it in aside]
    return True, f"open and up to date; {waiting}" + "".join(listed)


async def _telegram(settings: Settings) -> Finding:
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
