from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages.texts import ENGLISH
from bot.parsers.search_query import MAX_QUERY_CHARACTERS, BadQuery, Problem, parse_search
from storage.search.query import Query, Term

NOW = datetime(2026, 11, 25, 22, 30, tzinfo=UTC)
VILNIUS = ZoneInfo("Europe/Vilnius")
COAL, PIER, MARSH = Term(("coal",)), Term(("pier",), is_prefix=True), Term(("marsh",), is_prefix=True)


def search(said):
    return parse_search(said, NOW, VILNIUS, ENGLISH)


@pytest.mark.parametrize(
    ("asked", "terms"),
    [
        ("ferry", (Term(("ferry",), is_prefix=True),)),
        ("Ferry DAWN", (Term(("ferry",)), Term(("dawn",), is_prefix=True))),
        ('"ferry left" dawn', (Term(("ferry", "left")), Term(("dawn",), is_prefix=True))),
        ('dawn "ferry left"', (Term(("dawn",)), Term(("ferry", "left")))),
        ("coal-pier", (Term(("coal", "pier"), is_prefix=True),)),
        ('"" ferry "', (Term(("ferry",), is_prefix=True),)),
        # With a letter or two half of all words begin.
        ("to", (Term(("to",)),)),
        ("漢", (Term(("漢",), is_prefix=True),)),
    ],
)
def test_words_and_phrases_are_read(asked: str, terms: tuple[Term, ...]) -> None:
    assert search(asked) == Query(terms)


@pytest.mark.parametrize("asked", ["", "* ( ^ 🙂"])
def test_what_holds_no_word_asks_for_nothing(asked: str) -> None:
    assert search(asked) == BadQuery(Problem.NOTHING)


@pytest.mark.parametrize(
    ("said", "query"),
    [
        ("coal pier", Query((COAL, PIER))),
        ('"coal pier"', Query((Term(("coal", "pier")),))),
        ("“coal pier”", Query((Term(("coal", "pier")),))),
        ("„coal pier“", Query((Term(("coal", "pier")),))),
        ("«coal pier»", Query((Term(("coal", "pier")),))),
        ("actor:Marsh", Query(actors=(MARSH,))),
        ("actor: Marsh", Query(actors=(MARSH,))),
        ("ACTOR:Marsh coal pier", Query((COAL, PIER), (MARSH,))),
        ("coal actor:Marsh pier", Query((COAL, PIER), (MARSH,))),
        ('actor:"Helena Marsh"', Query(actors=(Term(("helena", "marsh")),))),
        ("actor: “Helena Marsh” coal pier", Query((COAL, PIER), (Term(("helena", "marsh")),))),
        ('source:"Harbour Herald"', Query(sources=(Term(("harbour", "herald")),))),
        ("from:herald", Query(sources=(Term(("herald",), is_prefix=True),))),
        ("who:Marsh who:Brandt", Query(actors=(MARSH, Term(("brandt",), is_prefix=True)))),
        # Other words with a colon are words.
        ("at 10:30", Query((Term(("at",)), Term(("10", "30"))))),
        ("https://example.org/pier", Query((Term(("https", "example", "org", "pier"), is_prefix=True),))),
        ('said:"coal"', Query((Term(("said",)), Term(("coal",))))),
        # What a database might take for its own.
        ("NEAR(coal -pier", Query((Term(("near", "coal")), PIER))),
        ('coal^ "pier', Query((COAL, PIER))),
    ],
)
def test_words_and_operators_are_read(said, query):
    assert search(said) == query


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        # Past midnight there.
        ("since:today", "2026-11-26T00:00+02:00"),
        ("since:yesterday", "2026-11-25T00:00+02:00"),
        ("since: monday", "2026-11-23T00:00+02:00"),
        ("since:2026-11-01", "2026-11-01T00:00+02:00"),
        ("since:7d", "2026-11-19T00:00+02:00"),
        ("since:week", "2026-11-19T00:00+02:00"),
        ('since:"1 November 2025"', "2025-11-01T00:00+02:00"),
        ("since:2026-06-01", "2026-06-01T00:00+03:00"),
        ("since:monday since:yesterday", "2026-11-25T00:00+02:00"),
        ("since:0001-01-01", "1970-01-01T00:00+03:00"),
    ],
)
def test_a_day_begins_where_the_reader_is(said, moment):
    assert search(said) == Query(since=datetime.fromisoformat(moment))


@pytest.mark.parametrize(
    ("said", "problem", "words"),
    [
        ("", Problem.NOTHING, ""),
        ("* ( 🙂 \u200f \u200b", Problem.NOTHING, ""),
        ('"', Problem.NOTHING, ""),
        ("a" * (MAX_QUERY_CHARACTERS + 1), Problem.TOO_LONG, ""),
        ("actor:", Problem.NO_ACTOR, ""),
        ("coal actor:", Problem.NO_ACTOR, ""),
        ('actor:""', Problem.NO_ACTOR, ""),
        ("actor: source:Herald", Problem.NO_ACTOR, ""),
        ("actor:🙂", Problem.NO_ACTOR, ""),
        ("source:", Problem.NO_SOURCE, ""),
        ("coal since:", Problem.NO_DAY, ""),
        ("coal since:foo", Problem.UNKNOWN_DAY, "foo"),
        ("since:2026-13-45", Problem.UNKNOWN_DAY, "2026-13-45"),
        ("since:2027-01-01", Problem.DAY_AHEAD, "2027-01-01"),
    ],
)
def test_what_is_misunderstood_is_named(said, problem, words):
    assert search(said) == BadQuery(problem, words)


@given(st.text(st.sampled_from('ab:"“” \n*(actorsincesource7d🙂\u200f') | st.characters(), max_size=60))
def test_whatever_is_typed_is_read_or_named(said):
    found = search(said)

    assert isinstance(found, BadQuery) or not found.is_empty
