"""Whether an article mentions what a chat watches for, and whether the chat may be alerted now. Pure."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Final

from bot.domain.item_filter import has_any
from storage.followed import Watch, WatchKind
from storage.search.transliteration import across_scripts
from summarizer.model import Digest

QUIET_FROM: Final = time(22)
QUIET_UNTIL: Final = time(7)

MAX_AGE: Final = timedelta(days=1)
"""How old an article may be: a source that a chat has just followed brings articles that are weeks old."""


def matching(watches: Sequence[Watch], digest: Digest) -> tuple[Watch, ...]:
    """Return the watches that an article matches."""
    return tuple(each for each in watches if _has(each, digest))


def is_quiet(local: datetime) -> bool:
    """Return whether a local time is in the quiet hours."""
    return local.time() >= QUIET_FROM or local.time() < QUIET_UNTIL


def is_recent(published: str | None, now: datetime) -> bool:
    """Return whether an article is recent enough for an alert; true if its date is unknown."""
    try:
        when = datetime.fromisoformat(published or "")
    except ValueError:
        return True
    # A date without a time may mean any time of that day, in any zone.
    least = when if when.tzinfo else when.replace(tzinfo=UTC) + timedelta(days=1)
    return now - least <= MAX_AGE


def _has(watch: Watch, digest: Digest) -> bool:
    if has_any((watch.words,), digest.article.title, digest.article.text):
        return True
    return watch.kind is WatchKind.ACTOR and _names(watch.words, digest)


def _names(wanted: str, digest: Digest) -> bool:
    """Return whether a single name of an actor contains all these words, in either script."""
    names = [name for actor in digest.actors for name in (actor.name, *actor.aliases)]
    spelt = across_scripts([wanted, *names])
    return any(set(spelt[wanted]) <= set(spelt[name]) for name in names)
