"""What an article must have for a watch, and when a chat is told."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.watching import is_quiet, is_recent, matching
from storage.followed import Watch, WatchKind
from summarizer.model import Actor, ActorKind, Article, Digest

NOW = datetime(2026, 6, 3, 12, tzinfo=UTC)
MARSH = Actor("Helena R. Marsh", ActorKind.PERSON, None, ("Marsh",), 2, 0.5, True)
ARTICLE = Digest(Article("The coal pier will close, Helena R. Marsh said.", title="Harbour plans"), (), (MARSH,), ())
RUSSIAN = Digest(Article("Марш закроет пирс."), (), (Actor("Марш", ActorKind.PERSON, None, (), 1, 0.5, True),), ())

WATCHES = {
    "a phrase that the text has": ("coal pier", WatchKind.WORDS, ARTICLE, True),
    "its words in another order": ("pier coal", WatchKind.WORDS, ARTICLE, False),
    "a word of the title": ("HARBOUR", WatchKind.ACTOR, ARTICLE, True),
    "a part of a word": ("har", WatchKind.ACTOR, ARTICLE, False),
    "a name without its middle initial": ("Helena Marsh", WatchKind.ACTOR, ARTICLE, True),
    "the same as a phrase": ("Helena Marsh", WatchKind.WORDS, ARTICLE, False),
    "somebody else of the name": ("Edda Marsh", WatchKind.ACTOR, ARTICLE, False),
    "a name in the other script": ("Marsh", WatchKind.ACTOR, RUSSIAN, True),
}


@pytest.mark.parametrize(("words", "kind", "digest", "found"), WATCHES.values(), ids=WATCHES)
def test_an_article_matches_a_watch(words: str, kind: WatchKind, digest: Digest, found: bool) -> None:
    watch = Watch(1, 1, words, kind, 5, None, 0)

    assert matching([watch], digest) == ((watch,) if found else ())


@pytest.mark.parametrize(("hour", "minute", "quiet"), [(21, 59, False), (22, 0, True), (6, 59, True), (7, 0, False)])
def test_there_are_no_alerts_between_ten_at_night_and_seven(hour: int, minute: int, quiet: bool) -> None:
    assert is_quiet(datetime.combine(date(2026, 6, 3), datetime.min.time()).replace(hour=hour, minute=minute)) is quiet


DATES = {
    "no date": (None, True),
    "no date that we can read": ("Wednesday", True),
    "an hour ago": ("2026-06-03T11:00:00+00:00", True),
    "two days ago": ("2026-06-01T11:00:00+00:00", False),
    "yesterday, at any time": ("2026-06-02", True),
    "the day before": ("2026-05-31", False),
}


@pytest.mark.parametrize(("published", "recent"), DATES.values(), ids=DATES)
def test_an_article_older_than_a_day_causes_no_alert(published: str | None, recent: bool) -> None:
    assert is_recent(published, NOW) is recent
