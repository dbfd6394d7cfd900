import pytest

from summarizer.attribution_in_english.entities.places import (
    _towns,
    country_of,
    country_of_demonym,
    is_place,
    normalized_name,
)


@pytest.mark.parametrize(
    ("word", "country"),
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
def test_country_of_demonym(word, country):
    assert country_of_demonym(word) == country


@pytest.mark.parametrize(
    ("name", "country"),
    [("the U.S.", "united states"), ("America", "united states"), ("Kenya's", "kenya"), ("Vilnius", None)],
)
def test_country_of(name, country):
    assert country_of(name) == country


@pytest.mark.parametrize(("name", "known"), [("Vilnius", True), ("Texas", True), ("the West", True), ("Lund", False)])
def test_is_place(name, known):
    assert is_place(name) is known


def test_the_names_of_towns_are_kept_in_their_normalised_form():
    assert [name for name in _towns() if normalized_name(name) != name] == []
