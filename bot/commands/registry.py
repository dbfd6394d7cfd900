"""The registry of commands, typed or on a button: one row says all that is to be said of each.

A command in a menu is listed in the help, too, with the messages `command-<name>`, `.usage` and `.help`.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from bot.commands import digest_views
from bot.commands.actors import actors
from bot.commands.briefing import briefing
from bot.commands.briefing_feed import is_feed_request
from bot.commands.claims import claims, claims_about
from bot.commands.export_delete import delete, export, forget
from bot.commands.follow import follow
from bot.commands.following import changes_following, following, unfollow
from bot.commands.newcomers import admit, decline
from bot.commands.quotations import quotations
from bot.commands.request import Request
from bot.commands.schedule import schedule
from bot.commands.search import latest, search
from bot.commands.settings import sets, settings
from bot.commands.source_catalogue import adds_outlet, catalogue
from bot.commands.start_help import start
from bot.commands.stats import stats
from bot.commands.story import story
from bot.commands.timezone import timezone
from bot.commands.watch import unwatch, watch
from bot.deps import Deps
from bot.message_types.reply import Reply
from bot.render.start_help import help_reply


def _never(_request: Request) -> bool:
    return False


def _with_words(request: Request) -> bool:
    return bool(request.words)


async def _help(request: Request, _deps: Deps) -> Reply:
    return help_reply(request.audience, MENU)


class Menu(Enum):
    """Whose menu a command is in."""

    NOBODY = auto()
    ADMINS = auto()
    """Those who may change the settings: the reader of a private chat, and the admins of a group."""
    EVERYBODY = auto()


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name after the slash, what answers it, whose menu it is in, and when it changes the settings.

    The answer is `None` if the command does not exist for the person who asks. `changes` says whether a request changes
    the settings of the chat; in a group, only admins may do that.
    """

    name: str
    answer: Callable[[Request, Deps], Awaitable[Reply | None]]
    menu: Menu = Menu.NOBODY
    changes: Callable[[Request], bool] = _never


_TYPED: Final = (
    Command("start", start),
    Command("latest", latest, Menu.EVERYBODY),
    Command("search", search, Menu.EVERYBODY),
    Command("actors", actors, Menu.EVERYBODY),
    Command("claims", claims, Menu.EVERYBODY),
    Command("story", story, Menu.EVERYBODY),
    Command("briefing", briefing, Menu.EVERYBODY),
    Command("schedule", schedule, Menu.ADMINS, changes=_with_words),
    Command("follow", follow, Menu.ADMINS, changes=_with_words),
    Command("following", following, Menu.ADMINS, changes=lambda request: changes_following(request.words)),
    Command("unfollow", unfollow, changes=_with_words),
    Command("watch", watch, Menu.ADMINS, changes=_with_words),
    Command("unwatch", unwatch, changes=_with_words),
    Command("timezone", timezone, Menu.ADMINS, changes=lambda request: bool(request.words or request.place)),
    Command("settings", settings, Menu.ADMINS, changes=lambda request: sets(request.words)),
    Command("export", export, Menu.ADMINS, changes=lambda request: is_feed_request(request.words)),
    Command("delete", delete, Menu.ADMINS),
    Command("forget", forget, Menu.ADMINS, changes=lambda request: request.words == "everything"),
    Command("help", _help, Menu.EVERYBODY),
    Command("stats", stats),
)
"""Commands that people type, in the order of the menus."""

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

DIGEST: Final = "digest"
"""The command that takes an article, as messages do: `bot.messengers.telegram.handlers.submissions` answers it."""

MENU: Final = (DIGEST, *(each.name for each in _TYPED if each.menu is not Menu.NOBODY))
"""The commands in the menu, in its order."""

MEMBERS_MENU: Final = (DIGEST, *(each.name for each in _TYPED if each.menu is Menu.EVERYBODY))
"""The commands in a group's menu for members who are not its admins."""

ANSWERED_IN_GROUPS: Final = frozenset(("start", *MENU))
"""The commands that we answer in a group when they are typed without our name; the others may belong to another bot."""
