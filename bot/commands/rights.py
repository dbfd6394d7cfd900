"""Who may do what, in one table: a typed command and a pressed button are checked against the same rows."""

from collections.abc import Mapping
from enum import Enum, auto
from types import MappingProxyType
from typing import Final

from bot.commands.registry import REGISTRY
from bot.commands.request import Request
from bot.message_types.action import SAMPLE


class ChatRole(Enum):
    """The role of a person in the chat where they type or press; a topic has the roles of its group."""

    READER = auto()
    """The reader of a private chat."""
    MEMBER = auto()
    ADMIN = auto()
    ANONYMOUS_ADMIN = auto()
    """An admin who writes in the name of the group."""
    LINKED_CHANNEL = auto()
    """The channel that a discussion group belongs to, writing in the group."""
    GUEST = auto()
    """Somebody in a group who is not reported as a member of it: a commenter, or a person writing as a channel."""
    CHANNEL_READER = auto()
    """Anybody in a channel who is not its admin, including people whom the messenger does not know there."""
    CHANNEL_ADMIN = auto()
    OPERATOR = auto()
    """An admin of the bot, in any group or channel."""


class Right(Enum):
    """What an action needs."""

    READ = auto()
    """Have the bot show something, which in a channel is a post for everybody."""
    SUBMIT = auto()
    """Have an article read and stored."""
    DELETE_OWN = auto()
    """Delete a digest that one has asked for."""
    MANAGE = auto()
    """Change the settings of a chat, delete any digest, erase everything."""


_USE: Final = frozenset((Right.READ, Right.SUBMIT, Right.DELETE_OWN))
_ALL: Final = frozenset(Right)

RIGHTS: Final[Mapping[ChatRole, frozenset[Right]]] = MappingProxyType(
    {
        ChatRole.READER: _ALL,
        ChatRole.MEMBER: _USE,
        ChatRole.ADMIN: _ALL,
        ChatRole.ANONYMOUS_ADMIN: _ALL,
        ChatRole.LINKED_CHANNEL: _ALL,
        # The messenger decides who can write in a group and press its buttons; those whom it lets in may use the bot.
        ChatRole.GUEST: _USE,
        ChatRole.CHANNEL_READER: frozenset(),
        ChatRole.CHANNEL_ADMIN: _ALL,
        ChatRole.OPERATOR: _ALL,
    }
)

_ROLES_IN: Final[Mapping[str, frozenset[ChatRole]]] = MappingProxyType(
    {
        "private": frozenset((ChatRole.READER,)),
        "channel": frozenset((ChatRole.CHANNEL_READER, ChatRole.CHANNEL_ADMIN, ChatRole.OPERATOR)),
    }
)
_ROLES_IN_GROUPS: Final = frozenset(
    (
        ChatRole.MEMBER,
        ChatRole.ADMIN,
        ChatRole.ANONYMOUS_ADMIN,
        ChatRole.LINKED_CHANNEL,
        ChatRole.GUEST,
        ChatRole.OPERATOR,
    )
)


def right_for(name: str, request: Request) -> Right:
    """Return the right that a command or button needs.

    `/stats` needs only the right to read, because access to it depends on the chat, not the person: see
    `bot.commands.stats`.
    """
    if (command := REGISTRY.get(name)) and command.changes(request):
        return Right.MANAGE
    if name == SAMPLE:
        return Right.SUBMIT
    return Right.DELETE_OWN if name in ("delete", "deleting") else Right.READ


def decided(kind: str, right: Right) -> bool | None:
    """Return whether everybody in a chat of this kind has a right, or nobody; `None` if it depends on the person."""
    answers = {right in RIGHTS[role] for role in _ROLES_IN.get(kind, _ROLES_IN_GROUPS)}
    return answers.pop() if len(answers) == 1 else None
