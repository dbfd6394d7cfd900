import pytest

from summarizer.attribution.entities.places import country, is_place, people_of


@pytest.mark.parametrize(
    ("word", "land"),
    [
        ("Lithuanian", "lithuania"),
        ("Nigerian", "nigeria"),
        ("South Korean", "south korea"),
        ("Britons", "united kingdom"),
        ("Roman", None),
        ("Republican", None),
        ("Mali", None),
        ("", None),
    ],
)
def test_people_of(word, land):
    assert people_of(word) == land


@pytest.mark.parametrize(
    ("name", "land"),
    [("the U.S.", "united states"), ("America", "united states"), ("Kenya's", "kenya"), ("Vilnius", None)],
)
def test_country(name, land):
    assert country(name) == land


@pytest.mark.parametrize(("name", "known"), [("Vilnius", True), ("Texas", True), ("the West", True), ("Lund", False)])
def test_is_place(name, known):
    assert is_place(name) is known
