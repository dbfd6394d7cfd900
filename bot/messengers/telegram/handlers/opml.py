"""Lists of feeds that are sent as a file."""

from dataclasses import dataclass
from typing import Final

from telegram.ext import filters

from bot.commands.opml import show_list
from bot.deps import Deps
from bot.domain.submission import MAX_FILE_BYTES, Attachment
from bot.message_types.fluent_lookup import texts_in
from bot.message_types.reply import Reply
from bot.message_types.richtext import plain
from bot.messengers.telegram.handlers.addressing import addressing_of
from bot.messengers.telegram.handlers.gateway import Context, Gateway, Incoming, sender
from bot.messengers.telegram.handlers.requests import request_from
from bot.messengers.telegram.incoming.message import submission_of
from bot.messengers.telegram.incoming.plan import Addressing
from storage.records import Chat
from summarizer.model import Refusal
from summarizer.reading.feed_formats.feed import MAX_OPML_BYTES

OPML_FILE: Final = filters.Document.FileExtension("opml") | filters.Document.MimeType("text/x-opml")
"""The messages that bring a list, by the file's name or media type."""


@dataclass(frozen=True, slots=True)
class OpmlFiles:
    """The handler of lists of feeds; in a group it handles only those addressed to the bot."""

    gateway: Gateway

    async def message(self, incoming: Incoming, context: Context) -> None:
        """Describe a list, and offer to follow its feeds."""
        chat, update = incoming.chat, incoming.update
        (attachment,) = submission_of(incoming.message).attachments
        if addressing_of(incoming.message, chat, context.bot) is Addressing.NONE:
            await self.gateway.answer_with((), (update.update_id,), chat)
            return
        deps = self.gateway.deps.acting_for(sender(update))
        # Telegram does not always give the size of a file.
        async with deps.memory(min(attachment.size or MAX_FILE_BYTES, MAX_FILE_BYTES)):
            content = await _content(attachment, deps)
            if isinstance(content, Refusal):
                reply = _refused(content, chat)
            else:
                reply = await show_list(content, request_from(update, chat, "", self.gateway), deps)
        await self.gateway.answer(reply, update, chat)


async def _content(attachment: Attachment, deps: Deps) -> bytes | Refusal:
    if (attachment.size or 0) > MAX_OPML_BYTES:
        return Refusal.FILE_TOO_BIG
    return await deps.download(attachment)


def _refused(refusal: Refusal, chat: Chat) -> Reply:
    texts = texts_in(chat.language)
    return Reply(plain(texts("opml-too-big") if refusal is Refusal.FILE_TOO_BIG else texts.refusal(refusal)))
