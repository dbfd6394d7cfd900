"""Small articles with the claims a careful reader finds. Add entries freely; change one only with a reason."""

from functools import cache
from pathlib import Path

import pytest

from summarizer.attribution_in_english.analysis import who_said_what

ARTICLES = Path(__file__).parent / "articles"

CLAIMS = {
    "bridge": [
        ("Lena Okafor", "announced", "indirect", "that the Norrby bridge would stay closed until spring"),
        ("Lena Okafor", "said", "indirect", "engineers had found cracks in two of the six pillars"),
        ("Lena Okafor", "told reporters", "direct", "“We will not gamble with anybody's life,”"),
        ("Lena Okafor", "denied", "indirect", "that her office had ignored earlier warnings"),
        ("Piotr Hallgren", "accused", "indirect", "the ministry of wasting two years"),
        ("a report by the Road Agency", "According to", "indirect", "repairs could cost 40 million crowns"),
        ("Marta Quill", "said", "mixed", "the closure “will kill the high street”"),
        ("Sundlinjen", "promised", "indirect", "to run boats every half hour"),
    ],
    "harbour": [
        ("Joel Abara", "said", "direct", "“They offered us crumbs,”"),
        ("Tarnholm Shipping", "rejected", "indirect", "the accusation"),
        ("Tarnholm Shipping", "warned", "indirect", "that every day of the strike costs two million euros"),
        ("Tarnholm Shipping", "urged", "indirect", "the workers to return on Monday"),
        ("Ingrid Salo", "attributed", "indirect", "the walkout to rivalry between two unions"),
        ("A port official", "said", "indirect", "the army may be called in"),
        ("Dario Venn", "stated", "direct", "that “all options remain open”"),
    ],
    "vaccine": [
        (
            "A study published on Monday",
            "found",
            "indirect",
            "that measles cases in Ostmark fell by half within a year",
        ),
        ("The researchers", "said", "indirect", "the school campaign was the main reason"),
        ("Amara Linde", "cautioned", "indirect", "that the numbers are small"),
        ("Amara Linde", "said", "direct", "“Two more winters will tell,”"),
        ("Amara Linde", "adding", "indirect", "that rural clinics still lack nurses"),
        ("Tomas Brandt", "praised", "indirect", "the campaign"),
        ("Tomas Brandt", "vowed", "indirect", "to extend it to every village"),
        ("Ruth Calder", "wrote", "direct", "“The secretary takes credit for other people's work,”"),
        ("Ruth Calder", "claimed", "indirect", "that Brandt had tried to cut the budget twice"),
    ],
}

ROLES = {
    "bridge": {"Lena Okafor": "Transport Minister", "Piotr Hallgren": "Mayor", "Marta Quill": "Shop owner"},
    "harbour": {
        "Joel Abara": "who heads the Dockers' Union",
        "Ingrid Salo": "Chief executive",
        "Dario Venn": "Prime Minister",
    },
    "vaccine": {
        "Amara Linde": "Professor",
        "Tomas Brandt": "Health Secretary",
        "Ruth Calder": "opposition lawmaker",
    },
}


@cache
def read(name):
    text = (ARTICLES / f"{name}.txt").read_text(encoding="utf-8")
    return text, *who_said_what(text, None)


@pytest.mark.parametrize(
    ("article", "expected"), [(name, claim) for name, expected in CLAIMS.items() for claim in expected]
)
def test_the_claim_is_found(article, expected):
    text, _, claims = read(article)

    found = {(claim.speaker, claim.cue, claim.kind.value, text[slice(*claim.spans[0])]) for claim in claims}

    assert expected in found


@pytest.mark.parametrize("article", CLAIMS)
def test_at_most_one_claim_is_spurious(article):
    _, _, claims = read(article)

    assert len(claims) <= len(CLAIMS[article]) + 1


@pytest.mark.parametrize("article", ROLES)
def test_people_have_the_roles_that_the_article_gives(article):
    _, actors, _ = read(article)

    assert {actor.name: actor.role for actor in actors if actor.kind == "person" and actor.role} == ROLES[article]


def test_only_a_denial_is_denied():
    denied = {claim.cue for name in CLAIMS for claim in read(name)[2] if claim.denied}

    assert denied == {"denied", "rejected"}


def test_the_relay_of_a_claim_is_kept():
    assert {claim.via for claim in read("harbour")[2]} == {None, "Radio Velmar"}


def test_words_that_nobody_said_are_not_a_claim():
    cues = {claim.cue for name in CLAIMS for claim in read(name)[2]}

    assert cues.isdisjoint({"declined", "answer", "respond", "say"})


def test_a_quotation_continues_after_its_speaker():
    text, _, claims = read("harbour")
    quoted = next(claim for claim in claims if claim.speaker == "Joel Abara")

    assert [text[start:end] for start, end in quoted.spans] == [
        "“They offered us crumbs,”",
        "“Nobody here can live on that.”",
    ]
