import pytest

from bot.domain.shown_actors import shown_actors
from summarizer.model import Actor, ActorKind, Article, Digest, Point

PERSON, BODY, PLACE = ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.PLACE


def actor(name, kind, *, key=True, claims=(), mentions=1):
    return Actor(name, kind, None, (), mentions, 0.5, key=key, claims=claims)


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


@pytest.mark.parametrize(
    ("body", "is_shown"),
    [
        (actor("Velmar", BODY), False),
        (actor("Velmar", BODY, claims=(0,)), True),
        (actor("Velmar", BODY, mentions=2), True),
        (actor("Norrstat", BODY), True),
        (actor("Holm", PERSON), True),
    ],
    ids=["named once", "it speaks", "named twice", "in the title", "a person"],
)
def test_a_body_that_the_text_only_names_in_passing_is_not_shown(body, is_shown):
    article = Article("Lund left Norrstat. Velmar and Holm stay.", title="Norrstat loses Lund")
    digest = Digest(article, (Point("Lund left Norrstat.", 0, 19),), (actor("Lund", PERSON), body), ())

    assert (body in shown_actors(digest)) is is_shown


@pytest.mark.parametrize(
    ("name", "is_shown"),
    [("Lund", False), ("UN", False), ("Ann", False), ("Norrstat", True), ("Marsh", True), ("Лунин", True)],
)
def test_a_name_within_a_longer_word_of_the_title_is_not_read(name, is_shown):
    article = Article("Text.", title="UNESCO meets Lundberg at Norrstat’s Annual, Marshs Haus, у Лунина")
    body = actor(name, BODY)
    digest = Digest(article, (Point("Holm left.", 0, 10),), (actor("Holm", PERSON), body), ())

    assert (body in shown_actors(digest)) is is_shown


def test_of_places_alone_only_those_in_a_point_are_shown():
    article = Article("Norway beat Wales. A ship came from Japan.")
    places = (actor("Norway", PLACE), actor("Wales", PLACE), actor("Japan", PLACE))
    digest = Digest(article, (Point("Norway beat Wales.", 0, 18),), places, ())

    assert [each.name for each in shown_actors(digest)] == ["Norway", "Wales"]


@pytest.mark.parametrize("other", [actor("Norway", PLACE), actor("Wales", PLACE), actor("Hale", PERSON, key=False)])
def test_a_body_named_in_passing_is_shown_if_nobody_else_is_left(other):
    article = Article("Norway beat Wales. Velmar paid.")
    digest = Digest(article, (Point("Norway beat Wales.", 0, 18),), (other, actor("Velmar", BODY)), ())

    assert [each.name for each in shown_actors(digest)] == ["Velmar"]


@pytest.mark.parametrize(
    ("title", "person", "shown"),
    [
        ("Woman shot in resort", actor("Lund", PERSON, key=False, mentions=2), ["Lund", "Norway"]),
        ("Fire in a mill", actor("Lund", PERSON, key=False, mentions=3), ["Lund", "Norway"]),
        (None, actor("Lund", PERSON, key=False, mentions=2), ["Lund", "Norway"]),
        ("Woman shot in Norway", actor("Lund", PERSON, key=False, mentions=2), ["Norway"]),
        ("Woman shot in resort", actor("Lund", PERSON, key=False), ["Norway"]),
        ("Woman shot in resort", actor("Hale", PERSON, key=False, mentions=2), ["Norway"]),
    ],
    ids=["named twice", "and more", "no title", "the title names the country", "named once", "in no point"],
)
def test_if_only_the_scene_is_key_the_people_of_the_points_are_shown(title, person, shown):
    article = Article("Lund was found in Norway. Hale too.", title=title)
    points = (Point("Lund was found in Norway.", 0, 25),)
    digest = Digest(article, points, (actor("Norway", PLACE), person), ())

    assert [each.name for each in shown_actors(digest)] == shown
