from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.identities import known_actors, matching_actors, ranked_actors
from storage.records import ActorTally, Appearance
from summarizer.model import Actor, ActorKind

PERSON, ORGANIZATION, PLACE = ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.PLACE
NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)


def appearances(*actors):
    """Return one appearance per digest, newest first, of a name or of a tuple of name, kind and aliases."""
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
        # There are two of them: the bare name is ambiguous.
        (["Smith", "John Smith", "Anna Smith"], {"Smith": 1, "John Smith": 1, "Anna Smith": 1}),
        (["Helen Marsh", "Helena Marsh"], {"Helen Marsh": 1, "Helena Marsh": 1}),
        # A given name alone does not identify a person.
        (["Helena", "Helena Marsh"], {"Helena": 1, "Helena Marsh": 1}),
        ([("Washington", PLACE, ()), "Denzel Washington"], {"Washington": 1, "Denzel Washington": 1}),
        ([("Norcoal", ORGANIZATION, ()), ("Norcoal Union", ORGANIZATION, ())], {"Norcoal": 1, "Norcoal Union": 1}),
        ([("EU", ORGANIZATION, ()), ("European Union", ORGANIZATION, ("EU",))], {"European Union": 2}),
        (["Vladimir Putin", "Владимир Путин", "Володимир Путін"], {"Vladimir Putin": 3}),
        (["Путин", "Vladimir Putin", "Путін"], {"Vladimir Putin": 3}),
        (["Зеленський", "Volodymyr Zelenskyy", "Владимир Зеленский", "Zelensky"], {"Volodymyr Zelenskyy": 4}),
        (["Сергей Иванов", "Іван Іванов", "Ivan Ivanov"], {"Сергей Иванов": 1, "Іван Іванов": 2}),
        # Two people have the surname, so the bare one stays apart.
        (["Иванов", "Ivan Ivanov", "Сергей Иванов"], {"Иванов": 1, "Ivan Ivanov": 1, "Сергей Иванов": 1}),
        # Latin names are compared as they are written, also if their skeletons are the same.
        (["Ann Marsh", "Ann Marz", "Анна Лунд"], {"Ann Marsh": 1, "Ann Marz": 1, "Анна Лунд": 1}),
    ],
)
def test_names_of_one_actor_are_resolved(actors, people):
    assert {each.name: len(each.digest_ids) for each in known_actors(appearances(*actors))} == people


@pytest.mark.parametrize(
    ("asked", "actors", "names"),
    [
        ("marsh", ["Helena Marsh", "Marsh"], ["Helena Marsh"]),
        ("Smith", ["John Smith", "Anna Smith", "John Smith"], ["John Smith", "Anna Smith"]),
        ("john smith", ["John Smith", "Anna Smith"], ["John Smith"]),
        # A whole word takes precedence over a prefix.
        ("Marsh", ["Tom Marshall", "Helena Marsh"], ["Helena Marsh"]),
        ("Mars", ["Tom Marshall", "Helena Marsh"], ["Tom Marshall", "Helena Marsh"]),
        ("Port Ellery", [("Port Ellery Council", ORGANIZATION, ()), ("Port Ellery", PLACE, ())], ["Port Ellery"]),
        ("EU", [("European Union", ORGANIZATION, ("EU",)), "Eusebio Lund"], ["European Union"]),
        ("Putin", ["Владимир Путин", "Володимир Путін"], ["Владимир Путин"]),
        ("путін", ["Vladimir Putin", "Владимир Путин"], ["Vladimir Putin"]),
        ("Владимир Путин", ["Vladimir Putin", "Ivan Putin"], ["Vladimir Putin"]),
        ("Ona", [], []),
    ],
)
def test_a_name_matches_the_actors_it_may_mean(asked, actors, names):
    assert [each.name for each in matching_actors(asked, appearances(*actors), exactly=False)] == names


def test_an_exact_name_matches_only_the_actor_with_that_name():
    people = appearances("Smith", "John Smith", "Anna Smith")

    assert [each.name for each in matching_actors("smith", people, exactly=True)] == ["Smith"]
    assert len(matching_actors("smith", people, exactly=False)) == 3


def test_an_actor_has_the_names_and_claims_of_all_digests():
    (who,) = known_actors(appearances(("Marsh", PERSON, ("the mayor",)), ("Helena Marsh", PERSON, ("Marsh",))))

    assert who.aliases == ("Marsh", "the mayor")
    assert who.digest_ids == (100, 99)
    assert who.own_claims == ((100, 0), (99, 1))
    assert who.claims_about == ()


def test_the_names_of_one_actor_are_ranked_together():
    tallies = [
        ActorTally("Norcoal", ORGANIZATION, 3),
        ActorTally("Helena Marsh", PERSON, 2),
        ActorTally("Marsh", PERSON, 2),
    ]

    assert [(each.name, each.digests, names) for each, names in ranked_actors(tallies)] == [
        ("Helena Marsh", 4, ("Helena Marsh", "Marsh")),
        ("Norcoal", 3, ("Norcoal",)),
    ]


def test_names_in_two_scripts_are_ranked_together():
    tallies = [ActorTally(name, PERSON, 1) for name in ("Владимир Путин", "Putin", "Володимир Путін", "Ona Lund")]

    assert [(each.name, each.digests) for each, _ in ranked_actors(tallies)] == [("Владимир Путин", 3), ("Ona Lund", 1)]


def test_a_name_without_words_is_ranked_by_itself():
    assert len(ranked_actors([ActorTally("🙂", PERSON, 1), ActorTally("Ona Lund", PERSON, 1)])) == 2
