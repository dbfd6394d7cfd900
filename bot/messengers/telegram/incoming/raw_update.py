"""Parse updates one by one, so that one that cannot be parsed does not stop the others."""

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias, TypeGuard

from telegram import Bot, Message, Update, User

from bot.messengers.telegram.incoming.message import GENERAL_TOPIC_ID, chat_id_of, topic_of
from storage.sanitize import storable

Payload: TypeAlias = Mapping[str, object]

_MAX_INTEGER: Final = 2**63 - 1
"""The largest integer that a database column holds."""

_MESSAGES: Final = frozenset((Update.MESSAGE, Update.EDITED_MESSAGE, Update.CHANNEL_POST, Update.EDITED_CHANNEL_POST))

_UNSTORABLE_ESCAPES: Final = (r"\u0000", r"\ud")
"""The JSON escapes of a NUL and of surrogates, including those that form a valid pair."""

MAX_LEVELS: Final = 200
"""Levels of lists and objects: far more than Telegram's updates have, far fewer than cause a `RecursionError`."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """An update, the chat and topic it belongs to, and its JSON as it is stored."""

    update: Update
    telegram_id: int | None
    topic_id: int | None
    payload: Payload

    @property
    def update_id(self) -> int:
        """Telegram's number for the update."""
        return self.update.update_id


@dataclass(frozen=True, slots=True)
class Unparsable:
    """An update that could not be parsed. `kind` is the class of the error, whose text could quote a reader."""

    update_id: int
    telegram_id: int | None
    payload: Payload
    kind: str

    @property
    def reason(self) -> str:
        """Why the update was set aside, for the operator."""
        return f"it could not be parsed ({self.kind})"


@dataclass(frozen=True, slots=True)
class Unread:
    """A message that was not parsed: its chat and topic, and its JSON as it is stored."""

    update_id: int
    kind: str
    telegram_id: int
    topic_id: int | None
    payload: Payload


def unread(raw: Any, is_wanted: Callable[[int, int], bool]) -> Unread | None:
    """Return a message without parsing it, if its chat and number may be left unparsed; `None` if it must be parsed.

    Parsing takes most of the time. The chat and topic are those that `parse` finds.
    """
    kind = next((name for name in raw if name in _MESSAGES), "") if isinstance(raw, dict) and len(raw) == 2 else ""
    message = raw[kind] if kind else None
    if not isinstance(message, dict) or not isinstance(message.get("chat"), dict):
        return None
    update_id, chat_id, topic = raw.get("update_id"), message["chat"].get("id"), _topic_in(message)
    if not all(map(_is_storable_integer, (update_id, chat_id, topic or 0))) or update_id < 0:
        return None
    if not is_wanted(chat_id, update_id):
        return None
    try:
        payload = _storable_payload(raw)
    except (ValueError, RecursionError):
        return None
    return Unread(update_id, kind, chat_id, topic, payload)


def _topic_in(message: Mapping[str, Any]) -> Any:
    """Return what `topic_of` would return for the parsed message."""
    topic = message.get("message_thread_id") if message.get("is_topic_message") else None
    return None if topic == GENERAL_TOPIC_ID else topic


def parse(raw: object, bot: Bot) -> Parsed | Unparsable | None:
    """Parse an update; return `None` if it has no id and therefore cannot be stored."""
    update_id = raw.get("update_id") if isinstance(raw, dict) else None
    return parse_numbered(update_id, raw, bot) if _is_storable_integer(update_id) and update_id >= 0 else None


def parse_numbered(update_id: int, raw: Any, bot: Bot) -> Parsed | Unparsable:
    """Parse an update whose id is known."""
    payload: dict[str, Any] = {}
    try:
        payload = _storable_payload(raw)
        return _with_chat(Update.de_json(payload, bot), payload)
    # The library lets any error of its constructors through; if we did too, this update would stop all later ones.
    except Exception as error:  # noqa: BLE001
        return Unparsable(update_id, _chat_id(payload), payload, type(error).__name__)


def _storable_payload(raw: dict[str, Any]) -> dict[str, Any]:
    """Return the JSON in a form that every database accepts; raise `ValueError` if it is too deep or has a NaN."""
    if _is_nested_deeper(raw, MAX_LEVELS):
        raise ValueError("nested too deep")
    written = json.dumps(raw, allow_nan=False)
    # Most updates contain none of these characters, and copying one takes as long as storing it.
    return storable(raw) if any(each in written for each in _UNSTORABLE_ESCAPES) else raw


def _is_nested_deeper(value: object, levels: int) -> bool:
    layer = [value]
    for _ in range(levels):
        if not layer:
            return False
        layer = [part for each in layer for part in _children(each)]
    return bool(layer)


def _children(value: object) -> Collection[object]:
    match value:
        case dict():
            return value.values()
        case list():
            return value
    return ()


def _with_chat(update: Update, payload: Payload) -> Parsed:
    """Return an update with its chat and topic; raise `TypeError` if a field that the queue uses has the wrong type.

    The library accepts values of any type, and an error outside the handlers would end the polling.
    """
    message = update.effective_message
    telegram_id, topic_id = chat_id_of(update), None if update.guest_message else topic_of(message)
    words = (message.text, message.caption) if isinstance(message, Message) else ()
    if not all(number is None or _is_storable_integer(number) for number in (telegram_id, topic_id)):
        raise TypeError("the number of a chat or topic is not a number")
    if not all(each is None or isinstance(each, str) for each in words):
        raise TypeError("the text or caption is not a string")
    asked = update.callback_query or update.inline_query
    people = [each for each in (asked and asked.from_user, update.effective_user) if each is not None]
    if not all(map(_is_person, people)) or (asked and not people):
        raise TypeError("the sender is not a person")
    return Parsed(update, telegram_id, topic_id, payload)


def _is_person(user: object) -> bool:
    return isinstance(user, User) and _is_storable_integer(user.id) and isinstance(user.language_code, str | None)


def _chat_id(payload: Payload) -> int | None:
    """Return the chat of an update that could not be parsed, so that it can be erased with the chat; `None` if unknown.

    An inline query has no chat, but a person's private chat has the person's id. A guest query comes from a chat
    that is not one of the bot's.
    """
    events = [event for event in payload.values() if isinstance(event, dict)]
    messages = [message for event in events if isinstance(message := event.get("message"), dict)]
    for name in ("sender_chat", "from") if "guest_message" in payload else ("chat", "from"):
        owners = (each.get(name) for each in (*messages, *events))
        numbers = [owner.get("id") for owner in owners if isinstance(owner, dict)]
        for number in filter(_is_storable_integer, numbers):
            return number
    return None


def _is_storable_integer(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < _MAX_INTEGER
