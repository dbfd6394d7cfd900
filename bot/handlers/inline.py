"""A reader's digests in any chat: what they type behind our name finds their own, to be sent there."""

import logging
from dataclasses import dataclass
from typing import Final

from telegram import (
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
    Update,
)

from bot.handlers.door import Door
from bot.reader import reader_of
from bot.render.inline import Choice, choice_of
from bot.richtext import payload
from bot.sending import message_entities
from bot.texts import language_of, texts_in
from storage.database import StorageError
from storage.records import Chat, Kept

log = logging.getLogger(__name__)

PAGE: Final = 10
"""Digests offered at once; who scrolls on gets more."""

_FURTHEST: Final = 5
"""Digits of the offset of a page: what is longer no list of ours gave."""

_START: Final = "inline"
"""What /start is given by the button that leads to us."""


@dataclass(frozen=True, slots=True)
class Inline:
    """The handler of inline queries: worthless after seconds, so none is kept, and none waits for its turn."""

    door: Door

    async def offer(self, update: Update) -> None:
        """Offer a reader their own digests, the newest or those with the words they typed; nobody else's, ever."""
        query = update.inline_query
        if query is None:
            return
        results: list[InlineQueryResultArticle] = []
        following, button = "", None
        if self.door.is_allowed(update):
            try:
                chat = await self.door.deps.store.chats.find(query.from_user.id)
                found = await self._found(query, chat) if chat else ()
                button = None if found or query.offset else await self._button(query, chat)
            except StorageError as error:
                log.warning("an inline query could not be answered: %s", error)
                return
            results = [_result(choice_of(kept, reader_of(chat))) for kept in found[:PAGE]] if chat else []
            following = str(_offset(query) + PAGE) if len(found) > PAGE else ""
        # Telegram must neither show them to others nor hold back what was kept a moment ago.
        await query.answer(results, is_personal=True, cache_time=0, next_offset=following, button=button)

    async def _found(self, query: InlineQuery, chat: Chat) -> tuple[Kept, ...]:
        """Return the digests of a page, and the first of the next one."""
        store, offset, words = self.door.deps.store, _offset(query), query.query.strip()
        if not words:
            return await store.digests.latest(chat.id, PAGE + 1, offset)
        return tuple(hit.kept for hit in await store.finding.search(chat.id, words, PAGE + 1, offset))

    async def _button(self, query: InlineQuery, chat: Chat | None) -> InlineQueryResultsButton:
        """Lead somebody to us who has nothing to choose from."""
        texts = texts_in(chat.language if chat else language_of(query.from_user.language_code))
        has_some = chat is not None and await self.door.deps.store.digests.count(chat.id) > 0
        words = texts("inline-nothing-found") if has_some else texts("inline-nothing-kept")
        return InlineQueryResultsButton(words, start_parameter=_START)


def _offset(query: InlineQuery) -> int:
    """Return how many digests the reader has seen; what we never gave as an offset is taken for none."""
    given = query.offset
    return int(given) if given.isascii() and given.isdigit() and len(given) <= _FURTHEST else 0


def _result(choice: Choice) -> InlineQueryResultArticle:
    content = InputTextMessageContent(
        choice.message.text,
        entities=message_entities(payload(choice.message)["entities"]),
        link_preview_options=LinkPreviewOptions(is_disabled=True),
    )
    return InlineQueryResultArticle(choice.key, choice.title, content, description=choice.description or None)
