"""The commands: each is a plain function from a request to a reply, and one table lists them all."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from bot.commands import digest_views
from bot.commands.actors import actors
from bot.commands.briefing import briefing
from bot.commands.claims import claims, claims_about
from bot.commands.export_delete import delete, export
from bot.commands.follow import follow
from bot.commands.following import changes_following, following, unfollow
from bot.commands.newcomers import admit, decline
from bot.commands.published_feed import is_feed_request
from bot.commands.quotations import quotations
from bot.commands.request import Command, Request
from bot.commands.schedule import schedule
from bot.commands.search import latest, search
from bot.commands.settings import sets, settings
from bot.commands.source_catalogue import adds_outlet, catalogue
from bot.commands.start_help import forget, help_, start, unknown
from bot.commands.stats import stats
from bot.commands.story import story
from bot.commands.timezone import timezone
from bot.commands.watch import unwatch, watch
from bot.render.start_help import COMMANDS

TABLE: Final[Mapping[str, Command]] = {
    "start": start,
    "help": help_,
    "latest": latest,
    "search": search,
    "actors": actors,
    "claims": claims,
    "story": story,
    "briefing": briefing,
    "schedule": schedule,
    "follow": follow,
    "following": following,
    "unfollow": unfollow,
    "watch": watch,
    "unwatch": unwatch,
    "timezone": timezone,
    "settings": settings,
    "export": export,
    "delete": delete,
    "forget": forget,
    "stats": stats,
    # Buttons carry these commands; they also work when typed, but the help does not list them.
    "show": digest_views.show,
    "back": digest_views.digest,
    "options": digest_views.options,
    "length": digest_views.length,
    "who": digest_views.actors,
    "said": digest_views.claims,
    "claim": digest_views.claim,
    "point": digest_views.point,
    "text": digest_views.text,
    "left": digest_views.left_out,
    "deleting": digest_views.confirm_delete,
    "about": claims_about,
    "quotes": quotations,
    "catalogue": catalogue,
    "admit": admit,
    "decline": decline,
}

TYPED: Final = frozenset(("start", *COMMANDS))
"""The commands that we answer in a group when they are typed without our name; the others may belong to another bot."""

_CHANGING: Final[Mapping[str, Callable[[Request], bool]]] = MappingProxyType(
    {
        "settings": lambda request: sets(request.words),
        "schedule": lambda request: bool(request.words),
        "timezone": lambda request: bool(request.words or request.place),
        "follow": lambda request: bool(request.words),
        "catalogue": lambda request: adds_outlet(request.words),
        "following": lambda request: changes_following(request.words),
        "unfollow": lambda request: bool(request.words),
        "watch": lambda request: bool(request.words),
        "unwatch": lambda request: bool(request.words),
        "export": lambda request: is_feed_request(request.words),
        "admit": lambda request: bool(request.words),
        "decline": lambda request: bool(request.words),
        "forget": lambda request: request.words == "everything",
    }
)


def changes(name: str, request: Request) -> bool:
    """Return whether a command changes the settings of a chat; in a group only admins may do that."""
    return name in _CHANGING and _CHANGING[name](request)


__all__ = ["TABLE", "TYPED", "Command", "Request", "changes", "unknown"]
