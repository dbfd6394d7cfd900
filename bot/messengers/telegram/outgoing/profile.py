"""The bot's profile on Telegram: its settings, and menus and descriptions in every language of the interface."""

import asyncio
import logging
from collections.abc import Iterator
from typing import Final, TypeAlias

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeDefault,
)

from bot.commands.registry import MEMBERS_MENU, MENU
from bot.locales.interface_languages import LANGUAGES
from bot.message_types.fluent_lookup import Texts, texts_in
from bot.messengers.telegram.outgoing.newer_methods import BotSettings, set_my_settings, settings_to_change
from bot.render.start_help import menu
from storage.database_retry import Pause

log = logging.getLogger(__name__)

INLINE_PLACEHOLDER: Final = "Find a digest"
"""The text that the input field shows after the bot's name; Telegram accepts one text for all languages."""

SECONDS_BETWEEN_CALLS: Final = 0.2
"""Seconds between two calls, so that they do not delay the answers to readers."""

_Menu: TypeAlias = tuple[BotCommandScope, tuple[str, ...]]

_MENUS: Final[tuple[_Menu, ...]] = (
    (BotCommandScopeDefault(), MENU),
    (BotCommandScopeAllPrivateChats(), MENU),
    (BotCommandScopeAllGroupChats(), MEMBERS_MENU),
    (BotCommandScopeAllChatAdministrators(), MENU),
)


async def update_settings(bot: Bot, wanted: BotSettings) -> None:
    """Change the settings that differ from the wanted ones; if the server cannot, only log that."""
    change = settings_to_change(bot.bot, wanted)
    names = ", ".join(change.given())
    if not names:
        return
    if not await set_my_settings(bot, change):
        log.warning("this Bot API server cannot change %s; @BotFather can", names)
        return
    log.info("changed the bot's settings on Telegram: %s", names)
    # The library caches the response of getMe, and the buttons that share a digest depend on inline mode.
    await bot.get_me()


def wanted_settings(*, answers_guests: bool, reads_all: bool | None) -> BotSettings:
    """Return the settings the bot works best with; `reads_all` turns privacy mode off, `None` leaves it as it is."""
    return BotSettings(
        supports_inline_queries=True,
        inline_query_placeholder=INLINE_PLACEHOLDER,
        supports_guest_queries=answers_guests,
        can_read_all_group_messages=reads_all,
    )


async def update_profile(bot: Bot, pause: Pause = asyncio.sleep) -> None:
    """Set the menus and descriptions that are not up to date, one call at a time.

    The current values are read first: Telegram limits how often they may be set, and most starts change nothing.
    """
    for code, texts in _languages():
        for scope, names in _MENUS:
            await pause(SECONDS_BETWEEN_CALLS)
            wanted = tuple(BotCommand(name, meaning) for name, meaning in menu(texts, names))
            if await bot.get_my_commands(scope, code) != wanted:
                await bot.set_my_commands(wanted, scope, code)
        await pause(SECONDS_BETWEEN_CALLS)
        if (await bot.get_my_description(code)).description != texts("description"):
            await bot.set_my_description(texts("description"), code)
        await pause(SECONDS_BETWEEN_CALLS)
        if (await bot.get_my_short_description(code)).short_description != texts("short-description"):
            await bot.set_my_short_description(texts("short-description"), code)


def _languages() -> Iterator[tuple[str | None, Texts]]:
    """Yield each language code with its texts; `None` stands for all other languages, with the English texts."""
    yield None, texts_in("en")
    yield from ((code, texts_in(code)) for code in LANGUAGES if code != "en")
