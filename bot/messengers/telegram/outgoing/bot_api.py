"""Sends, edits and deletes messages with the Bot API."""

from collections.abc import Iterable
from datetime import timedelta
from io import BytesIO
from typing import Final, TypeAlias, assert_never

from telegram import (
    Bot,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    KeyboardButton,
    LinkPreviewOptions,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)
from telegram.error import BadRequest, RetryAfter

from bot.message_types.outgoing_message import (
    Delete,
    Document,
    Edit,
    Keyboard,
    OutgoingMessage,
    RemoveKeyboard,
    Send,
    SendFile,
    SendPage,
)
from bot.message_types.reply import Button, Buttons, Question, Share
from bot.message_types.richtext import Entity, RichText

Markup: TypeAlias = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply

MAX_HINT_CHARACTERS: Final = 64
"""Characters of a hint; Telegram refuses a message with a longer one."""

MAX_REMEMBERED_MESSAGES: Final = 1000
"""Messages whose content is remembered, the newest."""

_NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)


class MessageSender:
    """Carries out outgoing messages, and skips an edit that would change nothing, which Telegram refuses.

    A button that is pressed twice asks for such an edit. If other processes edit messages too, what is shown cannot be
    remembered, and Telegram refuses the edit. A sender that `pays` may exceed Telegram's free limit.
    """

    def __init__(self, bot: Bot, *, remembers: bool, pays: bool = False) -> None:
        self._bot = bot
        # Telegram charges Stars only for messages beyond the free limit.
        self._paid = True if pays else None
        self._remembers = remembers
        self._shown: dict[tuple[int, int], tuple[RichText, Buttons]] = {}

    async def carry_out(
        self, message: OutgoingMessage | Document, telegram_id: int, topic_id: int | None
    ) -> int | None:
        """Carry out a message in a chat; return the id of the message sent or edited, `None` if it was deleted."""
        content = _content(message)
        if isinstance(message, Edit):
            # Forget what is shown until Telegram has answered: if the answer is lost, we do not know it.
            shown = self._shown.pop((telegram_id, message.message_id), None)
            if shown is not None and shown == content:
                self._shown[telegram_id, message.message_id] = shown
                return message.message_id
        message_id = await self._carried_out(message, telegram_id, topic_id)
        if message_id is not None and content and self._remembers:
            self._shown[telegram_id, message_id] = content
        if len(self._shown) > MAX_REMEMBERED_MESSAGES:
            del self._shown[next(iter(self._shown))]
        return message_id

    async def _carried_out(
        self, message: OutgoingMessage | Document, telegram_id: int, topic_id: int | None
    ) -> int | None:
        match message:
            case Delete(message_id):
                await self._bot.delete_message(telegram_id, message_id)
                return None
            case Edit():
                return await self._edit(message, telegram_id)
            case SendFile(name, words, caption, buttons, reply_to):
                document = Document(name, BytesIO(words.encode()), caption, buttons, reply_to)
                return await self._send_document(document, telegram_id, topic_id)
            case Document():
                return await self._send_document(message, telegram_id, topic_id)
            case SendPage():
                raise ValueError("a page must be composed before it is sent")
            case Send():
                return await self._send(message, telegram_id, topic_id)
            case _:
                assert_never(message)

    async def _send(self, message: Send, telegram_id: int, topic_id: int | None) -> int:
        sent = await self._bot.send_message(
            telegram_id,
            message.text.text,
            entities=message_entities(message.text.entities),
            message_thread_id=topic_id,
            reply_parameters=_reply_to(message.reply_to),
            reply_markup=_markup(message.keyboard, self._bot),
            link_preview_options=_NO_PREVIEW,
            allow_paid_broadcast=self._paid,
        )
        return sent.message_id

    async def _send_document(self, message: Document, telegram_id: int, topic_id: int | None) -> int:
        message.content.seek(0)
        sent = await self._bot.send_document(
            telegram_id,
            # The client reads the file while it sends it.
            InputFile(message.content, message.name, read_file_handle=False),
            caption=message.caption.text or None,
            message_thread_id=topic_id,
            reply_parameters=_reply_to(message.reply_to),
            reply_markup=inline_keyboard(message.buttons, self._bot),
            allow_paid_broadcast=self._paid,
        )
        return sent.message_id

    async def _edit(self, edit: Edit, telegram_id: int) -> int:
        """Edit a message of ours; that it shows this content already is not an error."""
        try:
            await self._bot.edit_message_text(
                edit.message.text.text,
                telegram_id,
                edit.message_id,
                entities=message_entities(edit.message.text.entities),
                reply_markup=inline_keyboard(_buttons(edit.message.keyboard), self._bot),
                link_preview_options=_NO_PREVIEW,
            )
        except BadRequest as error:
            if "not modified" not in error.message:
                raise
        return edit.message_id


def seconds_asked(error: RetryAfter) -> float:
    """Return how many seconds Telegram asks us to wait."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def message_entities(entities: Iterable[Entity]) -> list[MessageEntity]:
    """Return our entities as the library's; offsets and lengths are UTF-16 code units."""
    return [MessageEntity(each.kind, each.offset, each.length, url=each.url) for each in entities]


def inline_keyboard(rows: Buttons, bot: Bot) -> InlineKeyboardMarkup | None:
    """Convert rows of buttons to the library's type; return `None` if there are none."""
    return InlineKeyboardMarkup([[_button(each, bot) for each in row] for row in rows]) if rows else None


def _content(message: OutgoingMessage | Document) -> tuple[RichText, Buttons] | None:
    """Return the content of a message, to compare it with that of an edit."""
    sent = message.message if isinstance(message, Edit) else message
    return (sent.text, _buttons(sent.keyboard)) if isinstance(sent, Send) else None


def _buttons(keyboard: Keyboard) -> Buttons:
    return keyboard if isinstance(keyboard, tuple) else ()


def _reply_to(message_id: int | None) -> ReplyParameters | None:
    return ReplyParameters(message_id, allow_sending_without_reply=True) if message_id else None


def _markup(keyboard: Keyboard, bot: Bot) -> Markup | None:
    """Return the reply markup of a new message: buttons, a question, or the removal of a keyboard."""
    if isinstance(keyboard, Question):
        return _question(keyboard)
    return ReplyKeyboardRemove() if isinstance(keyboard, RemoveKeyboard) else inline_keyboard(keyboard, bot)


def _question(question: Question) -> ReplyKeyboardMarkup | ForceReply:
    hint = question.hint[:MAX_HINT_CHARACTERS]
    if question.here is None:
        return ForceReply(input_field_placeholder=hint)
    rows = [[KeyboardButton(question.here, request_location=True)]]
    if question.refusal:
        rows.append([KeyboardButton(question.refusal)])
    return ReplyKeyboardMarkup(rows, resize_keyboard=True, one_time_keyboard=True, input_field_placeholder=hint)


def _button(button: Button | Share, bot: Bot) -> InlineKeyboardButton:
    """Return a button; Telegram refuses to switch to inline queries if the bot's owner turned them off."""
    if isinstance(button, Button):
        return InlineKeyboardButton(button.label, callback_data=button.action.encode())
    if bot.supports_inline_queries:
        return InlineKeyboardButton(button.label, switch_inline_query=button.query)
    return InlineKeyboardButton(button.label, url=button.url)
