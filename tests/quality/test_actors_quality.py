"""Small articles with who acts in them; an entry may be added freely, changed only with a reason."""

from functools import cache
from pathlib import Path

import pytest

from summarizer.attribution.analysis import who_said_what

ARTICLES = Path(__file__).parent / "articles"

# Who matters, in any order. Nobody else does.
KEY = {
    "strait": {"Sundland", "Hallen", "Dario Venn", "Ruth Calder", "Amara Linde", "Sundland Coast Guard"},
    "bridge": {"Lena Okafor", "Norrby"},
    "harbour": {"Tarnholm Shipping", "Velmar"},
    "vaccine": {"Ostmark", "Tomas Brandt"},
    "summary_strike": {"Norrland Rail"},
}

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

# Whoever takes a photograph, and what a text writes with a capital, acts in no story.
NOBODY = {
    "strait": {"Jonas Hell", "Hallen Post", "Prime Minister", "Authority", "Union"},
    "summary_strike": {"Easter Monday"},
}


@cache
def read(name):
    actors, claims = who_said_what((ARTICLES / f"{name}.txt").read_text(encoding="utf-8"), None)
    return {actor.name: actor for actor in actors}, claims


@pytest.mark.parametrize("article", KEY)
def test_those_who_matter_are_key_and_nobody_else(article):
    assert {name for name, actor in read(article)[0].items() if actor.key} == KEY[article]


@pytest.mark.parametrize(
    ("article", "name", "kind"), [(at, *each) for at, kinds in KINDS.items() for each in kinds.items()]
)
def test_everybody_is_of_their_kind(article, name, kind):
    assert read(article)[0][name].kind == kind


@pytest.mark.parametrize(
    ("article", "name", "aliases"), [(at, *each) for at, named in ALIASES.items() for each in named.items()]
)
def test_other_names_of_the_same_are_aliases(article, name, aliases):
    assert set(read(article)[0][name].aliases) == aliases


@pytest.mark.parametrize(("article", "name"), [(at, name) for at, names in NOBODY.items() for name in sorted(names)])
def test_nobody_is_made_an_actor_who_is_none(article, name):
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
def test_everybody_knows_what_they_claim(name, cues):
    actors, claims = read("strait")

    assert [claims[place].cue for place in actors[name].claims] == cues


def test_everybody_knows_what_others_claim_about_them():
    actors, claims = read("strait")

    assert [claims[place].speaker for place in actors["Sundland"].about] == ["Marta Quill"]
