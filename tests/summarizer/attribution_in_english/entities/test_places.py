import pytest

from summarizer.attribution_in_english.entities.context import ContextFeature, context_features
from summarizer.attribution_in_english.entities.places import (
    _towns,
    country_of,
    country_of_demonym,
    is_place,
    normalized_name,
)
from summarizer.attribution_in_english.parsing.pipeline import parse


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


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("Tarnesford", "was a close-knit community"),
        ("Velmar", "is a small town on the lake"),
        ("Quandt", "is an old fishing village"),
        ("Lunden", "was a rural community"),
    ],
)
def test_what_a_clause_calls_a_town_is_a_place(name, what):
    assert ContextFeature.TERRITORY in context_features(parse(f"Yesterday , {name} {what}."), 2, 3)


@pytest.mark.parametrize(
    "text",
    [
        "Yesterday , Lund was a city clerk.",
        "Yesterday , Lund was a community leader.",
        "Yesterday , Velmar was a community of bakers.",
        "Yesterday , Lund was in a small town.",
    ],
)
def test_who_is_of_a_town_is_no_place(text):
    assert ContextFeature.TERRITORY not in context_features(parse(text), 2, 3)
