"""Newcomers to a private bot: its admins are asked about each once, and let them in or decline.

Either decision can be taken back.
"""

import logging
from typing import Final

from bot.commands.request import Request
from bot.deps import Deps
from bot.locales.interface_languages import language_of
from bot.message_types.audience import audience_of
from bot.message_types.fluent_lookup import texts_in
from bot.message_types.outgoing_message import encode_all, messages_of
from bot.message_types.reply import Reply
from bot.message_types.richtext import plain
from bot.render.newcomers import Newcomer, decided_reply, newcomer_reply
from storage.database import StorageError
from storage.newcomers import MessagesByChat
from storage.records import Delivery, NewcomerState

log = logging.getLogger(__name__)

_MAX_ID_DIGITS: Final = 18


async def ask_admins(newcomer: Newcomer, username: str | None, deps: Deps) -> tuple[Delivery, ...]:
    """Ask the admins who have a chat with the bot whether to let somebody in; return the messages, which are stored.

    Return none if they were asked before, or if the database is unavailable: then nobody is asked this time.
    """
    try:
        chats = [await deps.store.chats.find(telegram_id) for telegram_id in sorted(deps.settings.admins)]
        asked = [chat for chat in chats if chat and chat.paused is None]
        if not asked:
            return ()
        questions = {
            chat.id: encode_all(messages_of(newcomer_reply(newcomer, username, audience_of(chat).texts)))
            for chat in asked
        }
        added = await deps.store.newcomers.ask(newcomer.telegram_id, questions, deps.now())
    except StorageError as error:
        log.warning("the admins could not be asked about a newcomer: %s", error)
        return ()
    if added:
        log.info("audit: the admins are asked about newcomer %d", newcomer.telegram_id)
    return added


async def admit(request: Request, deps: Deps) -> Reply | None:
    """Let a newcomer use the bot."""
    return await _decide(NewcomerState.ADMITTED, request, deps)


async def decline(request: Request, deps: Deps) -> Reply | None:
    """Decline a newcomer, or revoke their access."""
    return await _decide(NewcomerState.DECLINED, request, deps)


async def _decide(state: NewcomerState, request: Request, deps: Deps) -> Reply | None:
    """Record a decision; like `/stats`, the command exists in the chats of the bot's admins only."""
    number, _, others = request.words.partition(" ")
    language, _, shown_name = others.partition(" ")
    is_number = number.isascii() and number.isdigit() and len(number) <= _MAX_ID_DIGITS
    if request.chat.telegram_id not in deps.settings.admins or not is_number:
        return None
    newcomer = Newcomer(int(number), language_of(language), shown_name)
    by = request.by or request.chat.telegram_id
    told = await _welcome(newcomer, deps) if state is NewcomerState.ADMITTED else {}
    if await deps.store.newcomers.decide(newcomer.telegram_id, state, by, told, deps.now()):
        log.info("audit: %d decided about newcomer %d: %s", by, newcomer.telegram_id, state)
    return decided_reply(newcomer, state, request.texts)


async def _welcome(newcomer: Newcomer, deps: Deps) -> MessagesByChat:
    """Return the message that welcomes a newcomer; the next tick sends it."""
    zone = deps.settings.default_timezone
    chat = await deps.store.chats.find_or_add(
        newcomer.telegram_id, None, "private", zone, deps.now(), language=newcomer.language
    )
    return {chat.id: encode_all(messages_of(Reply(plain(texts_in(chat.language)("newcomer-welcome")))))}
