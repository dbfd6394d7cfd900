"""Inline queries: readers type the bot's name and some words in any chat, and pick one of their digests to send."""

import logging
import re
from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo

from telegram import (
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
    Update,
)
from telegram.constants import ChatType
from telegram.error import TelegramError

from bot.locales.interface_languages import language_of
from bot.message_types.audience import Audience, audience_of
from bot.message_types.fluent_lookup import texts_in
from bot.messengers.telegram.handlers.chat_roles import Standing, standing
from bot.messengers.telegram.handlers.gateway import Gateway
from bot.messengers.telegram.outgoing.bot_api import message_entities
from bot.render.inline import Choice, choice_of
from bot.typed_input.search_query import BadQuery, parse_search
from storage.database import StorageError
from storage.records import Chat, StoredDigest

log = logging.getLogger(__name__)

RESULTS_PER_PAGE: Final = 10
"""Digests offered at a time; a reader who scrolls on gets more."""

_MAX_OFFSET: Final = 5
"""Digits of the largest offset that we give; a longer one is not ours."""

_NUMBER: Final = re.compile(r"#(\d{1,18})")

_SHARED: Final = re.compile(r"#(\d{1,18})-(\d{1,18})")
"""The words of a share button: the chat and the number of a digest. Earlier buttons have the id of the digest."""

_START: Final = "inline"
"""The argument that /start gets from the button that opens the chat with the bot."""


@dataclass(frozen=True, slots=True)
class Inline:
    """The handler of inline queries. Answers are useless after a few seconds, so queries are not stored or queued."""

    gateway: Gateway

    async def offer(self, update: Update) -> None:
        """Offer the reader's newest digests, those that match the typed words, or one by its number."""
        query = update.inline_query
        if query is None:
            return
        results: list[InlineQueryResultArticle] = []
        following, button = "", None
        try:
            if await self.gateway.is_allowed(update):
                chat = await self.gateway.deps.store.chats.find(query.from_user.id)
                found = await self._found(query, chat)
                button = None if found or query.offset else await self._button(query, chat)
                audience = audience_of(chat) if chat else self._stranger(query)
                results = [_result(choice_of(kept, audience)) for kept in found[:RESULTS_PER_PAGE]]
                following = str(_offset(query) + RESULTS_PER_PAGE) if len(found) > RESULTS_PER_PAGE else ""
        except StorageError as error:
            log.warning("an inline query could not be answered: %s", error)
            return
        # Telegram must not show the results to others, nor cached results that lack the newest digest.
        await query.answer(results, is_personal=True, cache_time=0, next_offset=following, button=button)

    async def _found(self, query: InlineQuery, chat: Chat | None) -> tuple[StoredDigest, ...]:
        """Return the digests on a page, and the first one on the next page."""
        store, offset, words = self.gateway.deps.store, _offset(query), query.query.strip()
        if _NUMBER.fullmatch(words) or _SHARED.fullmatch(words):
            kept = await self._named(words, query, chat)
            return (kept,) if kept and not offset else ()
        if chat is None:
            return ()
        if not words:
            return await store.digests.latest(chat.id, RESULTS_PER_PAGE + 1, offset)
        audience = audience_of(chat)
        asked = parse_search(words, self.gateway.deps.now(), audience.zone, audience.texts)
        if isinstance(asked, BadQuery):
            return ()
        return tuple(hit.kept for hit in await store.lookup.search(chat.id, asked, RESULTS_PER_PAGE + 1, offset))

    async def _named(self, words: str, query: InlineQuery, chat: Chat | None) -> StoredDigest | None:
        """Return the digest that a share button names, or one of the reader's own by the number they typed."""
        digests = self.gateway.deps.store.digests
        if shared := _SHARED.fullmatch(words):
            return await self._if_visible(await digests.numbered(int(shared[1]), int(shared[2])), query)
        number = int(words.removeprefix("#"))
        own = await digests.numbered(chat.id, number) if chat else None
        return own or await self._if_visible(await digests.get_from_any_chat(number), query)

    async def _if_visible(self, kept: StoredDigest | None, query: InlineQuery) -> StoredDigest | None:
        """Return a digest if the reader can see it in the chat it belongs to."""
        chat = await self.gateway.deps.store.chats.get(kept.chat_id) if kept else None
        if chat is None or chat.telegram_id == query.from_user.id:
            return kept if chat else None
        if chat.kind == ChatType.PRIVATE:
            return None
        try:
            member = await query.get_bot().get_chat_member(chat.telegram_id, query.from_user.id)
        except TelegramError:
            return None
        return None if standing(member) is Standing.OUT else kept

    async def _button(self, query: InlineQuery, chat: Chat | None) -> InlineQueryResultsButton:
        """Return the button that opens the chat with the bot, for a reader who has nothing to choose from."""
        texts = texts_in(chat.language if chat else language_of(query.from_user.language_code))
        has_some = chat is not None and await self.gateway.deps.store.digests.count(chat.id) > 0
        words = texts("inline-nothing-found") if has_some else texts("inline-nothing-kept")
        return InlineQueryResultsButton(words, start_parameter=_START)

    def _stranger(self, query: InlineQuery) -> Audience:
        """Return the audience for someone who has no private chat with the bot."""
        zone = ZoneInfo(self.gateway.deps.settings.default_timezone)
        return Audience(texts_in(language_of(query.from_user.language_code)), zone)


def _offset(query: InlineQuery) -> int:
    """Return how many digests the reader has seen; an offset that we never gave counts as 0."""
    given = query.offset
    return int(given) if given.isascii() and given.isdigit() and len(given) <= _MAX_OFFSET else 0


def _result(choice: Choice) -> InlineQueryResultArticle:
    content = InputTextMessageContent(
        choice.message.text,
        entities=message_entities(choice.message.entities),
        link_preview_options=LinkPreviewOptions(is_disabled=True),
    )
    return InlineQueryResultArticle(choice.key, choice.title, content, description=choice.description or None)
