"""An update as Telegram gave it, parsed by itself: one that cannot be parsed costs the others nothing."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias, TypeGuard

from telegram import Bot, Message, Update

from bot.incoming.message import topic_of
from storage.sanitize import storable

Payload: TypeAlias = Mapping[str, object]

_LARGEST: Final = 2**63 - 1
"""The largest number that a database keeps."""

DEEPEST: Final = 200
"""Levels of lists and objects: far more than Telegram's updates have, far fewer than a `RecursionError` takes."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """An update, the chat and topic it belongs to, and the JSON that is kept of it."""

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
    """An update that could not be parsed. `kind` is the class of the error; its text could hold a reader's words."""

    update_id: int
    telegram_id: int | None
    payload: Payload
    kind: str

    @property
    def reason(self) -> str:
        """Why the update was set aside, for its operator."""
        return f"it could not be parsed ({self.kind})"


def parse(raw: object, bot: Bot) -> Parsed | Unparsable | None:
    """Parse an update; return `None` if it has no number, and so cannot be kept."""
    update_id = raw.get("update_id") if isinstance(raw, dict) else None
    return parse_numbered(update_id, raw, bot) if _is_number(update_id) and update_id >= 0 else None


def parse_numbered(update_id: int, raw: Any, bot: Bot) -> Parsed | Unparsable:
    """Parse an update whose number is known."""
    payload: dict[str, Any] = {}
    try:
        payload = _keepable(raw)
        return _parsed(Update.de_json(payload, bot), payload)
    # The library raises whatever its constructors raise; an update that is let through would stop every later one.
    except Exception as error:  # noqa: BLE001
        return Unparsable(update_id, _chat_id(payload), payload, type(error).__name__)


def _keepable(raw: dict[str, Any]) -> dict[str, Any]:
    """Return the JSON as every database takes it; raise `ValueError` if it is nested too deep, or has a NaN."""
    if _is_deeper(raw, DEEPEST):
        raise ValueError("nested too deep")
    payload: dict[str, Any] = storable(raw)
    json.dumps(payload, allow_nan=False)
    return payload


def _is_deeper(value: object, levels: int) -> bool:
    layer = [value]
    for _ in range(levels):
        layer = [part for each in layer for part in _parts(each)]
    return bool(layer)


def _parts(value: object) -> Collection[object]:
    match value:
        case dict():
            return value.values()
        case list():
            return value
    return ()


def _parsed(update: Update, payload: Payload) -> Parsed:
    """Return an update with what it is kept by; raise `TypeError` for a number or words that are none.

    The library takes any value for them.
    """
    chat, message = update.effective_chat, update.effective_message
    telegram_id, topic_id = chat.id if chat else None, topic_of(message)
    words = (message.text, message.caption) if isinstance(message, Message) else ()
    if not all(number is None or _is_number(number) for number in (telegram_id, topic_id)):
        raise TypeError("the number of a chat or topic is not a number")
    if not all(each is None or isinstance(each, str) for each in words):
        raise TypeError("the text or caption is not a string")
    return Parsed(update, telegram_id, topic_id, payload)


def _chat_id(payload: Payload) -> int | None:
    """Return the chat of an update that could not be parsed, if it can be told: it is erased with its chat.

    An inline query has no chat; a person's own chat has the person's number.
    """
    events = [event for event in payload.values() if isinstance(event, dict)]
    messages = [message for event in events if isinstance(message := event.get("message"), dict)]
    for name in ("chat", "from"):
        owners = (each.get(name) for each in (*messages, *events))
        numbers = [owner.get("id") for owner in owners if isinstance(owner, dict)]
        for number in filter(_is_number, numbers):
            return number
    return None


def _is_number(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < _LARGEST
