"""What a button asks for: the name of a command and its arguments, within the 64 bytes that Telegram allows.

The encoded form looks like what a reader types after the slash: "claims #12". A number without "#" is the id of a
digest, which is never reused; readers type the number that a digest has in their chat. Only this module encodes and
decodes it.
"""

import re
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias, TypeGuard, get_args

ActionName: TypeAlias = Literal[
    "start",
    "help",
    "latest",
    "search",
    "actors",
    "claims",
    "briefing",
    "schedule",
    "timezone",
    "settings",
    "export",
    "delete",
    "forget",
    "stats",
    "show",
    "back",
    "length",
    "who",
    "said",
    "claim",
    "point",
    "text",
    "left",
    "deleting",
    "about",
    "sample",
    "again",
    "options",
    "follow",
    "following",
    "unfollow",
    "watch",
    "unwatch",
    "story",
    "quotes",
    "catalogue",
    "admit",
    "decline",
]
"""The commands that buttons carry, and what a handler answers itself.

Buttons in old messages carry these names: a name may be added, but none may be renamed or removed.
"""

SAMPLE: Final[ActionName] = "sample"
"""Asks for the digest of our sample article."""

SEND_AGAIN: Final[ActionName] = "again"
"""Asks to send a message again that may not have arrived."""

MAX_ACTION_BYTES: Final = 64
"""Bytes of UTF-8 that Telegram accepts as the callback data of a button."""

MAX_OFFSET: Final = 9_999_999
"""The largest offset of a page, in rows of a list."""

_OFFSET_MARK: Final = "›"
_SAVED_MARK: Final = "~"

_OFFSET: Final = re.compile(rf"(?:^|(?<=\s)){_OFFSET_MARK}(\d{{1,{len(str(MAX_OFFSET))}}})\Z")
_SAVED: Final = re.compile(rf"{_SAVED_MARK}(\d{{1,15}})")
_NUMBER_ARGUMENTS: Final = re.compile(r"#?(\d{1,18})(?: (\d{1,9}))?")

_NAMES: Final = frozenset(get_args(ActionName))


@dataclass(frozen=True, slots=True)
class Action:
    """A command and its arguments, as a button carries them.

    Building one raises `ValueError` if no command has this name, or if the encoded form does not fit a button.
    """

    name: ActionName
    arguments: str = ""

    def __post_init__(self) -> None:
        """Check name and size here, so that the traceback shows where the button is built."""
        if not _is_name(self.name):
            raise ValueError(f"{self.name!r} is not the name of a command")
        if (size := _bytes(self.encode())) > MAX_ACTION_BYTES:
            raise ValueError(f"{self.encode()!r} has {size} bytes; a button carries at most {MAX_ACTION_BYTES}")

    @classmethod
    def of(cls, name: ActionName, *arguments: str | int) -> "Action":
        """Return the action with these arguments, separated by spaces."""
        return cls(name, " ".join(map(str, arguments)))

    def plus(self, *arguments: str | int) -> "Action":
        """Return this action with further arguments."""
        return Action.of(self.name, *filter(None, [self.arguments]), *arguments)

    def at_offset(self, offset: int) -> "Action":
        """Return the action for the page of this list that skips this many rows."""
        return self.plus(f"{_OFFSET_MARK}{offset}")

    def room(self) -> int:
        """Return how many bytes of UTF-8 one more argument may have."""
        return MAX_ACTION_BYTES - _bytes(self.encode()) - len(" ")

    def encode(self) -> str:
        """Return the callback data of a button."""
        return f"{self.name} {self.arguments}" if self.arguments else self.name


@dataclass(frozen=True, slots=True)
class Arguments:
    """The arguments of a command, typed or on a button.

    `words` are all arguments except the offset. "#12 3" has the `number` 12, most often a digest's, and the `position`
    3, a page or a line of it (0 if there is none). "coal pier ›10" has the `offset` 10, in rows of a list. "~5" names a
    `saved_query`: the words of a search that are too long for a button.
    """

    words: str
    number: int | None = None
    position: int = 0
    offset: int | None = None
    saved_query: int | None = None


def decode(data: str) -> Action | None:
    """Return the action of a button; `None` if there is no such action, as for buttons of another version."""
    name, _, arguments = data.partition(" ")
    return Action(name, arguments) if _is_name(name) and _bytes(data) <= MAX_ACTION_BYTES else None


def parse_arguments(text: str) -> Arguments:
    """Read the arguments of a command."""
    paged = _OFFSET.search(text)
    words = text[: paged.start()].strip() if paged else text
    numbers, saved = _NUMBER_ARGUMENTS.fullmatch(words), _SAVED.fullmatch(words)
    return Arguments(
        words,
        number=int(numbers[1]) if numbers else None,
        position=int(numbers[2] or 0) if numbers else 0,
        offset=int(paged[1]) if paged else None,
        saved_query=int(saved[1]) if saved else None,
    )


def list_action(name: ActionName, words: str) -> Action | None:
    """Return the action for a list; `None` if the words are too long to leave room for every offset."""
    encoded = f"{name} {words} {_OFFSET_MARK}{MAX_OFFSET}"
    return Action(name, words) if _bytes(encoded) <= MAX_ACTION_BYTES else None


def saved_list_action(name: ActionName, saved_query: int) -> Action:
    """Return the action for a list whose words are saved under a number."""
    return Action(name, f"{_SAVED_MARK}{saved_query}")


def _is_name(name: str) -> TypeGuard[ActionName]:
    return name in _NAMES


def _bytes(text: str) -> int:
    # Typed text can contain a lone surrogate, which strict UTF-8 cannot encode.
    return len(text.encode("utf-8", "surrogatepass"))
