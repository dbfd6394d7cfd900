from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.identities import known_actors, matching_actors, ranking
from storage.records import ActorTally, Appearance
from summarizer.model import Actor, ActorKind

PERSON, BODY, PLACE = ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.PLACE
NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)


def appear(*actors):
    """One appearance a digest, newest first: a name, or a name with kind and aliases."""
    made = [(each, PERSON, ()) if isinstance(each, str) else each for each in actors]
    return [
        Appearance(
            100 - at, NOON - timedelta(days=at), Actor(name, kind, None, aliases, 1, 0.5, key=True, claims=(at,))
        )
        for at, (name, kind, aliases) in enumerate(made)
    ]


@pytest.mark.parametrize(
    ("actors", "people"),
    [
        (["Helena Marsh", "Helena Marsh"], {"Helena Marsh": 2}),
        (["Marsh", "Helena Marsh"], {"Helena Marsh": 2}),
        (["HELENA MARSH", "Helena Marsh"], {"HELENA MARSH": 2}),
        (["Putin", "Vladimir Putin", "Vladimir Vladimirovich Putin"], {"Vladimir Vladimirovich Putin": 3}),
        # Two of them: nobody knows whom the bare name means.
        (["Smith", "John Smith", "Anna Smith"], {"Smith": 1, "John Smith": 1, "Anna Smith": 1}),
        (["Helen Marsh", "Helena Marsh"], {"Helen Marsh": 1, "Helena Marsh": 1}),
        # A given name is no short name.
        (["Helena", "Helena Marsh"], {"Helena": 1, "Helena Marsh": 1}),
        ([("Washington", PLACE, ()), "Denzel Washington"], {"Washington": 1, "Denzel Washington": 1}),
        ([("Norcoal", BODY, ()), ("Norcoal Union", BODY, ())], {"Norcoal": 1, "Norcoal Union": 1}),
        ([("EU", BODY, ()), ("European Union", BODY, ("EU",))], {"European Union": 2}),
    ],
)
def test_who_is_who(actors, people):
    assert {each.name: len(each.digest_ids) for each in known_actors(appear(*actors))} == people


@pytest.mark.parametrize(
    ("asked", "actors", "names"),
    [
        ("marsh", ["Helena Marsh", "Marsh"], ["Helena Marsh"]),
        ("Smith", ["John Smith", "Anna Smith", "John Smith"], ["John Smith", "Anna Smith"]),
        ("john smith", ["John Smith", "Anna Smith"], ["John Smith"]),
        # The whole word goes before a beginning.
        ("Marsh", ["Tom Marshall", "Helena Marsh"], ["Helena Marsh"]),
        ("Mars", ["Tom Marshall", "Helena Marsh"], ["Tom Marshall", "Helena Marsh"]),
        ("Port Ellery", [("Port Ellery Council", BODY, ()), ("Port Ellery", PLACE, ())], ["Port Ellery"]),
        ("EU", [("European Union", BODY, ("EU",)), "Eusebio Lund"], ["European Union"]),
        ("Ona", [], []),
    ],
)
def test_whom_a_name_means(asked, actors, names):
    assert [each.name for each in matching_actors(asked, appear(*actors), exactly=False)] == names


def test_a_name_in_quotation_marks_is_ones_whole_name():
    people = appear("Smith", "John Smith", "Anna Smith")

    assert [each.name for each in matching_actors("smith", people, exactly=True)] == ["Smith"]
    assert len(matching_actors("smith", people, exactly=False)) == 3


def test_somebody_is_known_by_all_their_digests():
    (who,) = known_actors(appear(("Marsh", PERSON, ("the mayor",)), ("Helena Marsh", PERSON, ("Marsh",))))

    assert who.aliases == ("Marsh", "the mayor")
    assert who.digest_ids == (100, 99)
    assert who.said == ((100, 0), (99, 1))
    assert who.told == ()


def test_names_of_one_are_ranked_together():
    tallies = [ActorTally("Norcoal", BODY, 3), ActorTally("Helena Marsh", PERSON, 2), ActorTally("Marsh", PERSON, 2)]

    assert [(each.name, each.digests, names) for each, names in ranking(tallies)] == [
        ("Helena Marsh", 4, ("Helena Marsh", "Marsh")),
        ("Norcoal", 3, ("Norcoal",)),
    ]


def test_a_name_without_words_is_ranked_by_itself():
    assert len(ranking([ActorTally("🙂", PERSON, 1), ActorTally("Ona Lund", PERSON, 1)])) == 2
