"""Small articles with their actors. Add entries freely; change one only with a reason."""

from functools import cache
from pathlib import Path

import pytest

from summarizer.attribution_in_english.analysis import who_said_what

ARTICLES = Path(__file__).parent / "articles"

# The key actors of each article, in any order, and no others.
KEY = {
    "strait": {
        "Sundland", "Dario Venn", "Ruth Calder", "Amara Linde", "Sundland Coast Guard", "Ingrid Salo", "Piotr Hallgren",
        "Hallen Port Authority", "Tarnholm Shipping", "Marta Quill", "Northern Fisheries Union",
    },
    "bridge": {"Lena Okafor", "Norrby"},
    "harbour": {"Tarnholm Shipping", "Velmar", "Joel Abara"},
    "vaccine": {"Ostmark", "Tomas Brandt", "Amara Linde", "Ruth Calder"},
    "summary_strike": {"Norrland Rail"},
}  # fmt: skip

KINDS = {
    "strait": {
        "Sundland": "place",
        "Ostmark": "place",
        "Hallen": "place",
        "Kalver Strait": "place",
        "Sundland Coast Guard": "organization",
        "Tarnholm Shipping": "organization",
        "Hallen Port Authority": "organization",
        "Northern Fisheries Union": "organization",
        "Institute for Sea Law": "organization",
        "Dario Venn": "person",
        "Ingrid Salo": "person",
        "Piotr Hallgren": "person",
        "Ruth Calder": "person",
        "Tom Calder": "person",
        "Amara Linde": "person",
        "Marta Quill": "person",
    },
    "bridge": {"Lena Okafor": "person", "Piotr Hallgren": "person", "Road Agency": "organization"},
    "harbour": {"Tarnholm Shipping": "organization", "Dockers' Union": "organization", "Velmar": "place"},
    "vaccine": {"Ostmark": "place", "Tomas Brandt": "person", "Amara Linde": "person"},
}

ALIASES = {
    "strait": {
        "Dario Venn": {"Venn"},
        "Ingrid Salo": {"Salo"},
        "Piotr Hallgren": {"Hallgren"},
        "Amara Linde": {"Linde"},
        "Sundland Coast Guard": {"Coast Guard"},
        "Hallen Port Authority": {"Authority"},
        "Northern Fisheries Union": {"Union"},
    },
    "vaccine": {"Tomas Brandt": {"Brandt"}},
}

# Photographers, and capitalised words that name nobody, are not actors.
NOT_ACTORS = {
    "strait": {"Jonas Hell", "Hallen Post", "Prime Minister", "Authority", "Union"},
    "summary_strike": {"Easter Monday"},
}


@cache
def read(name):
    actors, claims = who_said_what((ARTICLES / f"{name}.txt").read_text(encoding="utf-8"), None)
    return {actor.name: actor for actor in actors}, claims


@pytest.mark.parametrize("article", KEY)
def test_exactly_the_actors_that_matter_are_key(article):
    assert {name for name, actor in read(article)[0].items() if actor.key} == KEY[article]


@pytest.mark.parametrize(
    ("article", "name", "kind"), [(at, *each) for at, kinds in KINDS.items() for each in kinds.items()]
)
def test_an_actor_has_its_kind(article, name, kind):
    assert read(article)[0][name].kind == kind


@pytest.mark.parametrize(
    ("article", "name", "aliases"), [(at, *each) for at, named in ALIASES.items() for each in named.items()]
)
def test_an_actor_has_its_aliases(article, name, aliases):
    assert set(read(article)[0][name].aliases) == aliases


@pytest.mark.parametrize(
    ("article", "name"), [(at, name) for at, names in NOT_ACTORS.items() for name in sorted(names)]
)
def test_a_name_that_is_not_an_actor_is_left_out(article, name):
    assert name not in read(article)[0]


@pytest.mark.parametrize(
    ("name", "cues"),
    [
        ("Dario Venn", ["announced", "said", "promised"]),
        ("Ingrid Salo", ["told reporters", "said", "accused"]),
        ("Piotr Hallgren", ["said", "added"]),
        ("Tom Calder", []),
    ],
)
def test_an_actor_lists_its_claims(name, cues):
    actors, claims = read("strait")

    assert [claims[index].cue for index in actors[name].claims] == cues


def test_an_actor_lists_the_claims_of_others_about_it():
    actors, claims = read("strait")

    assert [claims[index].speaker for index in actors["Sundland"].about] == ["Marta Quill"]
