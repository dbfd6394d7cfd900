"""What a reader can ask for: each command a plain function from a request to replies, and the table of them all."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from bot.commands import digest_views
from bot.commands.actors import actors
from bot.commands.briefing import briefing
from bot.commands.claims import about, claims
from bot.commands.export_delete import delete, export
from bot.commands.request import Command, Request
from bot.commands.schedule import schedule
from bot.commands.search import latest, search
from bot.commands.settings import sets, settings
from bot.commands.start_help import forget, help_, start, unknown
from bot.commands.stats import stats
from bot.commands.timezone import timezone
from bot.render.start_help import COMMANDS

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
    "show": digest_views.show,
    "back": digest_views.back,
    "length": digest_views.length,
    "who": digest_views.who,
    "said": digest_views.claims,
    "claim": digest_views.claim,
    "point": digest_views.point,
    "text": digest_views.text,
    "left": digest_views.left,
    "deleting": digest_views.deleting,
    "about": about,
}

TYPED: Final = frozenset(("start", *COMMANDS))
"""What people type; the other commands stand on buttons, and a group may have another bot for such words."""

_CHANGING: Final[Mapping[str, Callable[[Request], bool]]] = MappingProxyType(
    {
        "settings": lambda request: sets(request.words),
        "schedule": lambda request: bool(request.words),
        "timezone": lambda request: bool(request.words or request.place),
        "forget": lambda request: request.words == "everything",
    }
)


def changes(name: str, request: Request) -> bool:
    """Tell whether a command changes the settings of a chat, which in a group only its admins may do."""
    return name in _CHANGING and _CHANGING[name](request)


__all__ = ["TABLE", "TYPED", "Command", "Request", "changes", "unknown"]
