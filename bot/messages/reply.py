"""An answer on its way to a chat: rich text, buttons, a file, and the payloads the store keeps of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from bot.messages.richtext import RichText, italic, payload, plain, split
from bot.messages.texts import texts_in
from storage.records import Payload

MAX_PART_UNITS = 4096 - len("\n\n99 sur 99")
"""UTF-16 units of one message, less the line that numbers the parts of a long one."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button that sends `command` as if the reader had typed it ("claims #12"); at most 64 bytes."""

    label: str
    command: str


@dataclass(frozen=True, slots=True)
class Share:
    """A button that lets the reader choose a chat: for what we show inline for `query`, else for what is at `url`."""

    label: str
    query: str
    url: str


Buttons: TypeAlias = tuple[tuple[Button | Share, ...], ...]
"""Rows of buttons."""


MAX_BUTTONS_IN_A_ROW: Final = 8
"""Buttons Telegram shows beside each other."""


NUMBERED_BUTTONS_IN_A_ROW: Final = 5
"""Buttons with numbers beside each other where there are many: a phone has room for so many."""


def in_rows(buttons: Sequence[Button], most: int = NUMBERED_BUTTONS_IN_A_ROW) -> tuple[tuple[Button, ...], ...]:
    """Return buttons in rows of so many."""
    return tuple(tuple(buttons[at : at + most]) for at in range(0, len(buttons), most))


@dataclass(frozen=True, slots=True)
class Question:
    """What a reader is to write next: `hint` stands in the empty field.

    One that a place can answer has buttons below the field: `here` shares where the reader is, `refusal` says no.
    """

    hint: str
    here: str | None = None
    refusal: str | None = None


@dataclass(frozen=True, slots=True)
class File:
    """A text file to send, `words` in UTF-8."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer, however many messages it takes.

    Asked for by a button, it is shown `in_place` of the message that has the button. It may show the digest numbered
    `digest_id`. Where it takes several messages, they are numbered in `language`. One that `asks` is a message of its
    own without other buttons, and so is one that is `answered`, which takes the question's buttons away.
    """

    text: RichText
    buttons: Buttons = ()
    file: File | None = None
    in_place: bool = False
    digest_id: int | None = None
    language: str = "en"
    asks: Question | None = None
    answered: bool = False


def payloads(reply: Reply, *, answering: int | None = None) -> tuple[Payload, ...]:
    """Return the messages of a reply: numbered where there are several, the buttons under the last.

    `answering` is the message it answers; the first part hangs on it.
    """
    if reply.file:
        file = {"file_name": reply.file.name, "file_words": reply.file.words}
        return (_message(reply.text, answering) | file | _buttons(reply),)
    parts = split(reply.text, MAX_PART_UNITS)
    numbered = tuple(_numbered(part, at, len(parts), reply.language) for at, part in enumerate(parts, 1))
    messages = [_message(part, answering if part is numbered[0] else None) for part in numbered]
    messages[-1] |= _buttons(reply)
    return tuple(messages)


def editing(parts: Sequence[Payload], shown: Sequence[int]) -> tuple[Payload, ...]:
    """Return the messages of a reply as changes of those that show the last one; what those are too many is removed.

    Parts beyond those shown are sent as new messages.
    """
    changed = [{**part, "editing": message_id} for part, message_id in zip(parts, shown, strict=False)]
    removed = [{"removing": message_id} for message_id in shown[len(parts) :]]
    return (*changed, *parts[len(shown) :], *removed)


def in_place_of(parts: Sequence[Payload], message_id: int | None) -> tuple[Payload, ...]:
    """Return the messages of an answer, the first in place of one of ours; a new one where somebody removed that."""
    if message_id is None or not parts:
        return tuple(parts)
    return ({**parts[0], "editing": message_id, "in_place_of": message_id}, *parts[1:])


def _buttons(reply: Reply) -> dict[str, object]:
    if reply.asks:
        return {"asks": {"hint": reply.asks.hint, "here": reply.asks.here, "refusal": reply.asks.refusal}}
    if reply.answered:
        return {"answered": True}
    rows = [[_button(button) for button in row] for row in reply.buttons if row]
    return {"buttons": rows} if rows else {}


def _button(button: Button | Share) -> list[str]:
    """Return label and command; for sharing label, query and address."""
    if isinstance(button, Share):
        return [button.label, button.query, button.url]
    return [button.label, button.command]


def _numbered(part: RichText, at: int, count: int, language: str) -> RichText:
    if count == 1:
        return part
    return part + plain("\n\n") + italic(texts_in(language)("page-of", page=at, pages=count))


def _message(text: RichText, answering: int | None) -> dict[str, object]:
    return payload(text) | ({"answering": answering} if answering else {})
