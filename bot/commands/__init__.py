"""What a reader can ask for: each command a plain function from a request to replies, and the table of them all."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from bot.commands import reading
from bot.commands.about import forget, help_, start, unknown
from bot.commands.briefing import briefing
from bot.commands.finding import latest, search
from bot.commands.keeping import delete, export
from bot.commands.people import actors
from bot.commands.request import Command, Request
from bot.commands.running import stats
from bot.commands.said import about, claims
from bot.commands.schedule import schedule
from bot.commands.settings import sets, settings
from bot.commands.zone import timezone
from bot.render.about import COMMANDS

TABLE: Final[Mapping[str, Command]] = {
    "start": start,
    "help": help_,
    "latest": latest,
    "search": search,
    "actors": actors,
    "claims": claims,
    "briefing": briefing,
    "schedule": schedule,
    "timezone": timezone,
    "settings": settings,
    "export": export,
    "delete": delete,
    "forget": forget,
    "stats": stats,
    # What buttons say; nobody need type them.
    "show": reading.show,
    "back": reading.back,
    "length": reading.length,
    "who": reading.who,
    "said": reading.said,
    "claim": reading.claim,
    "point": reading.point,
    "text": reading.text,
    "left": reading.left,
    "deleting": reading.deleting,
    "about": about,
}

TYPED: Final = frozenset(("start", *COMMANDS))
"""What people type; the other commands stand on buttons, and a group may have another bot for such words."""

_CHANGING: Final[Mapping[str, Callable[[str], bool]]] = MappingProxyType(
    {
        "settings": sets,
        "schedule": bool,
        "timezone": bool,
        "forget": lambda words: words == "everything",
    }
)


def changes(name: str, words: str) -> bool:
    """Tell whether a command changes what a chat is set to, rather than show it: in a group that is for its admins."""
    return name in _CHANGING and _CHANGING[name](words)


__all__ = ["TABLE", "TYPED", "Command", "Request", "changes", "unknown"]
