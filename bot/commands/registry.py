"""The registry of commands, typed or on a button: the name of each, what answers it, and when it changes the settings.

The menu and the help list those in `bot.render.start_help.COMMANDS`, each with its `command-…` messages.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
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
from bot.commands.request import Answer, Request
from bot.commands.schedule import schedule
from bot.commands.search import latest, search
from bot.commands.settings import sets, settings
from bot.commands.source_catalogue import adds_outlet, catalogue
from bot.commands.start_help import forget, help_, start
from bot.commands.stats import stats
from bot.commands.story import story
from bot.commands.timezone import timezone
from bot.commands.watch import unwatch, watch
from bot.render.start_help import COMMANDS


def _never(_request: Request) -> bool:
    return False


def _with_words(request: Request) -> bool:
    return bool(request.words)


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name after the slash, what answers it, and whether a request changes the settings of the chat.

    In a group, only admins may change settings.
    """

    name: str
    answer: Answer
    changes: Callable[[Request], bool] = _never


_TYPED: Final = (
    Command("start", start),
    Command("help", help_),
    Command("latest", latest),
    Command("search", search),
    Command("actors", actors),
    Command("claims", claims),
    Command("story", story),
    Command("briefing", briefing),
    Command("schedule", schedule, changes=_with_words),
    Command("follow", follow, changes=_with_words),
    Command("following", following, changes=lambda request: changes_following(request.words)),
    Command("unfollow", unfollow, changes=_with_words),
    Command("watch", watch, changes=_with_words),
    Command("unwatch", unwatch, changes=_with_words),
    Command("timezone", timezone, changes=lambda request: bool(request.words or request.place)),
    Command("settings", settings, changes=lambda request: sets(request.words)),
    Command("export", export, changes=lambda request: is_feed_request(request.words)),
    Command("delete", delete),
    Command("forget", forget, changes=lambda request: request.words == "everything"),
    Command("stats", stats),
)

_ON_BUTTONS: Final = (
    Command("show", digest_views.show),
    Command("back", digest_views.digest),
    Command("options", digest_views.options),
    Command("length", digest_views.length),
    Command("who", digest_views.actors),
    Command("said", digest_views.claims),
    Command("claim", digest_views.claim),
    Command("point", digest_views.point),
    Command("text", digest_views.text),
    Command("left", digest_views.left_out),
    Command("deleting", digest_views.confirm_delete),
    Command("about", claims_about),
    Command("quotes", quotations),
    Command("catalogue", catalogue, changes=lambda request: adds_outlet(request.words)),
    Command("admit", admit, changes=_with_words),
    Command("decline", decline, changes=_with_words),
)
"""Commands that only buttons carry; they also work when typed, but the help does not list them."""

REGISTRY: Final[Mapping[str, Command]] = {each.name: each for each in (*_TYPED, *_ON_BUTTONS)}
"""The commands by name."""

ANSWERED_IN_GROUPS: Final = frozenset(("start", *COMMANDS))
"""The commands that we answer in a group when they are typed without our name; the others may belong to another bot."""
