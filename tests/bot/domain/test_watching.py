from datetime import UTC, datetime

import pytest

from bot.domain.watching import Untold, matches, untold_at
from storage.followed import Watch, WatchKind
from summarizer.model import Actor, ActorKind, Article, Digest

DIGEST = Digest(
    Article("The coal pier closes, Mayor Helena Marsh said.", title="Norcoal leaves"),
    (),
    (Actor("Helena Marsh", ActorKind.PERSON, "mayor", ("Marsh",), 2, 0.9, key=True),),
    (),
)


def watch(words: str, kind: WatchKind) -> Watch:
    return Watch(1, 1, words, kind, 3, None, 0)


@pytest.mark.parametrize(
    ("words", "kind", "found"),
    [
        ("coal pier", WatchKind.WORDS, True),
        ("NORCOAL", WatchKind.WORDS, True),
        ("pier coal", WatchKind.WORDS, False),
        ("marsh", WatchKind.ACTOR, True),
        ("Helena Marsh", WatchKind.ACTOR, True),
        ("Mars", WatchKind.ACTOR, False),
        ("Norcoal", WatchKind.ACTOR, False),
        ("!", WatchKind.ACTOR, False),
    ],
)
def test_an_article_is_found_by_its_words_or_its_actors(words: str, kind: WatchKind, *, found: bool) -> None:
    assert matches(watch(words, kind), DIGEST) is found


@pytest.mark.parametrize(
    ("hour", "is_known_story", "untold"),
    [
        (12, False, None),
        (7, False, None),
        (22, False, Untold.QUIET_HOURS),
        (3, False, Untold.QUIET_HOURS),
        (12, True, Untold.KNOWN_STORY),
    ],
)
def test_a_chat_is_told_by_day_and_once_for_each_story(
    hour: int, untold: Untold | None, *, is_known_story: bool
) -> None:
    assert untold_at(datetime(2026, 6, 3, hour, tzinfo=UTC), is_known_story=is_known_story) is untold
