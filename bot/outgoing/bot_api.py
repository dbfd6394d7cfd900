"""A message part as the Bot API wants it: sent, changed, or removed."""

import json
from datetime import timedelta
from typing import Final, TypeAlias

from telegram import (
    Bot,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)
from telegram.error import BadRequest, RetryAfter

from storage.records import Delivery, Payload

Markup: TypeAlias = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply

MAX_HINT_CHARACTERS: Final = 64
"""Characters of a hint; Telegram refuses a message with a longer one."""

MAX_REMEMBERED_MESSAGES: Final = 1000
"""Messages whose looks are remembered, the newest."""


class MessageSender:
    """Carries out parts, and remembers what its messages show: a change to the same is none, and Telegram refuses it.

    A button that is pressed twice asks for such a change. Where other processes change messages too, nothing can be
    remembered, and Telegram is left to refuse it.
    """

    def __init__(self, bot: Bot, *, remembers: bool) -> None:
        self._bot = bot
        self._remembers = remembers
        self._looks: dict[tuple[int, int], str] = {}

    async def carry_out(self, delivery: Delivery) -> int | None:
        """Carry out one part; return the message it is, or has changed; `None` where it removed one."""
        look = json.dumps([delivery.payload.get(name) for name in ("text", "entities", "buttons")])
        changed = delivery.payload.get("editing")
        if changed:
            # Forgotten until the answer is there: of a change whose answer is lost nobody knows what is shown.
            shown = self._looks.pop((delivery.telegram_id, _number(changed)), None)
            if shown == look:
                self._looks[delivery.telegram_id, _number(changed)] = look
                return _number(changed)
        message_id = await _send(self._bot, delivery)
        if message_id is not None and self._remembers:
            self._looks[delivery.telegram_id, message_id] = look
        if len(self._looks) > MAX_REMEMBERED_MESSAGES:
            del self._looks[next(iter(self._looks))]
        return message_id


async def _send(bot: Bot, delivery: Delivery) -> int | None:
    payload = delivery.payload
    if "removing" in payload:
        await bot.delete_message(delivery.telegram_id, _number(payload["removing"]))
        return None
    if "editing" in payload:
        return await _edit(bot, delivery, _number(payload["editing"]))
    answering = payload.get("answering")
    reply = ReplyParameters(_number(answering), allow_sending_without_reply=True) if answering else None
    if "file_words" in payload:
        message = await bot.send_document(
            delivery.telegram_id,
            str(payload["file_words"]).encode(),
            filename=str(payload["file_name"]),
            caption=str(payload["text"]) or None,
            message_thread_id=delivery.topic_id,
            reply_parameters=reply,
            reply_markup=_keyboard(payload.get("buttons"), bot),
        )
    else:
        message = await bot.send_message(
            delivery.telegram_id,
            str(payload["text"]),
            entities=message_entities(payload.get("entities")),
            message_thread_id=delivery.topic_id,
            reply_parameters=reply,
            reply_markup=_markup(payload, bot),
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        )
    return message.message_id


async def _edit(bot: Bot, delivery: Delivery, message_id: int) -> int:
    """Change a message of ours; one that shows these words already is as it should be."""
    try:
        await bot.edit_message_text(
            str(delivery.payload["text"]),
            delivery.telegram_id,
            message_id,
            entities=message_entities(delivery.payload.get("entities")),
            reply_markup=_keyboard(delivery.payload.get("buttons"), bot),
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        )
    except BadRequest as error:
        if "not modified" not in error.message:
            raise
    return message_id


def seconds_asked(error: RetryAfter) -> float:
    """Return the seconds Telegram asks us to wait."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def _number(value: object) -> int:
    return int(str(value))


def message_entities(listed: object) -> list[MessageEntity]:
    """Return entities, given in the Bot API's form, as the library's."""
    rows = listed if isinstance(listed, list) else []
    return [MessageEntity(row["type"], row["offset"], row["length"], url=row.get("url")) for row in rows]


def _markup(payload: Payload, bot: Bot) -> Markup | None:
    """Return what stands under a new message: buttons, a question, or the end of one."""
    if isinstance(asked := payload.get("asks"), dict):
        return _question(**asked)
    return ReplyKeyboardRemove() if payload.get("answered") else _keyboard(payload.get("buttons"), bot)


def _question(hint: str, here: str | None, refusal: str | None) -> ReplyKeyboardMarkup | ForceReply:
    if here is None:
        return ForceReply(input_field_placeholder=hint[:MAX_HINT_CHARACTERS])
    rows = [[KeyboardButton(here, request_location=True)], *([[KeyboardButton(refusal)]] if refusal else [])]
    return ReplyKeyboardMarkup(
        rows, resize_keyboard=True, one_time_keyboard=True, input_field_placeholder=hint[:MAX_HINT_CHARACTERS]
    )


def _keyboard(rows: object, bot: Bot) -> InlineKeyboardMarkup | None:
    if not isinstance(rows, list):
        return None
    return InlineKeyboardMarkup([[_button(each, bot) for each in row] for row in rows])


def _button(row: list[str], bot: Bot) -> InlineKeyboardButton:
    """Return a button of what `reply` keeps of it; Telegram refuses inline queries where its owner turned them off."""
    label, command, *url = row
    if not url:
        return InlineKeyboardButton(label, callback_data=command)
    if bot.supports_inline_queries:
        return InlineKeyboardButton(label, switch_inline_query=command)
    return InlineKeyboardButton(label, url=url[0])
