"""A reply: rich text, buttons, a file or a question, however many messages it takes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from bot.message_types.action import Action
from bot.message_types.richtext import RichText


@dataclass(frozen=True, slots=True)
class Button:
    """A button that does what its action says, as if the reader had typed it."""

    label: str
    action: Action


@dataclass(frozen=True, slots=True)
class Share:
    """A button that shares the inline result of `query` with another chat, or `url` if inline mode is off."""

    label: str
    query: str
    url: str


Buttons: TypeAlias = tuple[tuple[Button | Share, ...], ...]
"""Rows of buttons."""


MAX_BUTTONS_IN_A_ROW: Final = 8
"""Buttons that Telegram shows in one row."""


NUMBERED_BUTTONS_IN_A_ROW: Final = 5
"""Numbered buttons in one row if there are many: as many as a phone has room for."""


def in_rows(buttons: Sequence[Button], most: int = NUMBERED_BUTTONS_IN_A_ROW) -> tuple[tuple[Button, ...], ...]:
    """Arrange buttons in rows of at most this many."""
    return tuple(tuple(buttons[at : at + most]) for at in range(0, len(buttons), most))


@dataclass(frozen=True, slots=True)
class Question:
    """A question that the reader's next message answers; `hint` is shown in the empty text field.

    A question about a place has buttons below the field: `here` shares the reader's location, `refusal` declines.
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
class Page:
    """The page with everything stored for the chat; it is composed when it is sent.

    It has only the digests with an id lower than `before`, if that is given.
    """

    before: int | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer, however many messages it takes.

    If a button asked for it, it may be shown `in_place` of the message with the button. It may show the digest with the
    id `digest_id`. If it takes several messages, they are numbered in `language`. A reply that `asks` a question is a
    message of its own without other buttons, and so is one that is `answered`, which removes the buttons of the
    question. One that is `only_for_asker` is never shown to the other people in a group; one that is `discreet` is
    hidden from them if Telegram can show it to the asker alone.
    """

    text: RichText
    buttons: Buttons = ()
    file: File | Page | None = None
    in_place: bool = False
    digest_id: int | None = None
    language: str = "en"
    asks: Question | None = None
    answered: bool = False
    only_for_asker: bool = False
    discreet: bool = False
