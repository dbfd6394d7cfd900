"""Whether a chat is told at once of an article that it watches for: pure rules."""

from datetime import datetime, time
from enum import StrEnum
from typing import Final

from bot.domain.item_filter import has_any
from storage.followed import Watch, WatchKind
from storage.search.normalize import name_line
from summarizer.model import Digest

QUIET_FROM: Final = time(22)
QUIET_TO: Final = time(7)
"""The local hours in which nobody is told; what comes then is in the next briefing."""


class Untold(StrEnum):
    """Why a chat is not told of an article that it watches for."""

    QUIET_HOURS = "quiet hours"
    KNOWN_STORY = "the chat knows the story"
    DAILY_LIMIT = "told often enough today"


def matches(watch: Watch, digest: Digest) -> bool:
    """Tell whether an article has the words of a watch in its title or text, or names its actor."""
    if watch.kind is WatchKind.WORDS:
        return has_any((watch.words,), digest.article.title, digest.article.text)
    wanted = name_line(watch.words)
    names = (name for actor in digest.actors for name in (actor.name, *actor.aliases))
    return bool(wanted) and any(f"{wanted} " in f"{name_line(name)} " for name in names)


def untold_at(local: datetime, *, is_known_story: bool) -> Untold | None:
    """Return why a chat is not told at this local time; `None` if it may be."""
    if is_known_story:
        return Untold.KNOWN_STORY
    is_quiet = local.time() >= QUIET_FROM or local.time() < QUIET_TO
    return Untold.QUIET_HOURS if is_quiet else None
