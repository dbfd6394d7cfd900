import pytest

from bot.domain.shown_actors import shown_actors
from summarizer.model import Actor, ActorKind, Article, Digest

PERSON, BODY, PLACE = ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.PLACE


def actor(name, kind, *, key=True, claims=()):
    return Actor(name, kind, None, (), 1, 0.5, key=key, claims=claims)


@pytest.mark.parametrize(
    ("actors", "shown"),
    [
        ([actor("Lund", PERSON), actor("Norway", PLACE), actor("Velmar", BODY)], ["Lund", "Velmar"]),
        ([actor("Lund", PERSON), actor("Norway", PLACE, claims=(1,))], ["Lund", "Norway"]),
        ([actor("Lund", PERSON), actor("Hale", PERSON, key=False, claims=(0,))], ["Lund", "Hale"]),
        ([actor("Lund", PERSON), actor("Norr", BODY), actor("Sun", BODY, key=False, claims=(0,))], ["Lund", "Norr"]),
        ([actor("Norway", PLACE), actor("Wales", PLACE), actor("Lund", PERSON, key=False)], ["Norway", "Wales"]),
        ([actor("Norway", PLACE), actor("Lund", PERSON, key=False, claims=(0,))], ["Norway", "Lund"]),
    ],
    ids=[
        "a silent place is left out",
        "a place that speaks is not",
        "every person who speaks is in it",
        "a body that matters little is not",
        "an article about places has them",
        "even if a person comments",
    ],
)  # fmt: skip
def test_those_shown_first_matter_or_speak_and_are_not_the_places_where_it_happens(actors, shown):
    digest = Digest(Article("Text."), (), tuple(actors), ())

    assert [each.name for each in shown_actors(digest)] == shown
