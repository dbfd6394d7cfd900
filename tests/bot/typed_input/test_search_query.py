from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.message_types.fluent_lookup import ENGLISH
from bot.typed_input.search_query import MAX_QUERY_CHARACTERS, BadQuery, QueryProblem, parse_search
from storage.search.query import Query, Term

NOW = datetime(2026, 11, 25, 22, 30, tzinfo=UTC)
VILNIUS = ZoneInfo("Europe/Vilnius")
HERALD = Term(("herald",), is_prefix=True)
COAL, PIER, MARSH = Term(("coal",)), Term(("pier",), is_prefix=True), Term(("marsh",), is_prefix=True)


def search(text):
    return parse_search(text, NOW, VILNIUS, ENGLISH)


@pytest.mark.parametrize(
    ("text", "terms"),
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
def test_words_and_phrases_are_parsed(text: str, terms: tuple[Term, ...]) -> None:
    assert search(text) == Query(terms)


@pytest.mark.parametrize("text", ["", "* ( ^ 🙂"])
def test_a_text_without_words_is_not_a_search(text: str) -> None:
    assert search(text) == BadQuery(QueryProblem.NOTHING)


@pytest.mark.parametrize(
    ("text", "query"),
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
        # A database might take these for operators of its own.
        ("NEAR(coal pier", Query((Term(("near", "coal")), PIER))),
        ("coal -pier", Query((Term(("coal",), is_prefix=True),), without=(Query((PIER,)),))),
        ("coal −pier", Query((Term(("coal",), is_prefix=True),), without=(Query((PIER,)),))),
        ('-"coal pier"', Query(without=(Query((Term(("coal", "pier")),)),))),
        ("-actor:Marsh -source:herald", Query(without=(Query(actors=(MARSH,)), Query(sources=(HERALD,))))),
        ("-actor: Marsh", Query(without=(Query(actors=(MARSH,)),))),
        ("coal - pier", Query((COAL, PIER))),
        ("coal pier --", Query((COAL, PIER))),
        ("author-led", Query((Term(("author", "led"), is_prefix=True),))),
        ('coal^ "pier', Query((COAL, PIER))),
    ],
)
def test_words_and_operators_are_parsed(text, query):
    assert search(text) == query


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        # It is past midnight in Vilnius.
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
def test_a_day_begins_in_the_readers_time_zone(text, moment):
    assert search(text) == Query(since=datetime.fromisoformat(moment))


@pytest.mark.parametrize(
    ("text", "problem", "words"),
    [
        ("", QueryProblem.NOTHING, ""),
        ("* ( 🙂 \u200f \u200b", QueryProblem.NOTHING, ""),
        ('"', QueryProblem.NOTHING, ""),
        ("a" * (MAX_QUERY_CHARACTERS + 1), QueryProblem.TOO_LONG, ""),
        ("actor:", QueryProblem.NO_ACTOR, ""),
        ("coal actor:", QueryProblem.NO_ACTOR, ""),
        ('actor:""', QueryProblem.NO_ACTOR, ""),
        ("actor: source:Herald", QueryProblem.NO_ACTOR, ""),
        ("actor:🙂", QueryProblem.NO_ACTOR, ""),
        ("source:", QueryProblem.NO_SOURCE, ""),
        ("coal since:", QueryProblem.NO_DAY, ""),
        ("coal since:foo", QueryProblem.UNKNOWN_DAY, "foo"),
        ("since:2026-13-45", QueryProblem.UNKNOWN_DAY, "2026-13-45"),
        ("since:2027-01-01", QueryProblem.FUTURE_DAY, "2027-01-01"),
        ("-since:monday", QueryProblem.WITHOUT_SINCE, ""),
        ("coal sorce:Herald", QueryProblem.MISSPELT_OPERATOR, "sorce"),
        ('Acter:"Helena Marsh"', QueryProblem.MISSPELT_OPERATOR, "Acter"),
        ("sinse:monday", QueryProblem.MISSPELT_OPERATOR, "sinse"),
        ("author: Marsh", QueryProblem.MISSPELT_OPERATOR, "author"),
        ("speaker:Marsh", QueryProblem.MISSPELT_OPERATOR, "speaker"),
    ],
)
def test_a_search_that_cannot_be_parsed_says_why(text, problem, words):
    assert search(text) == BadQuery(problem, words)


@given(st.text(st.sampled_from('ab:"“” \n*(-−actorsincesource7d🙂\u200f') | st.characters(), max_size=60))
def test_any_text_is_a_query_or_a_problem(text):
    found = search(text)

    assert isinstance(found, BadQuery) or not found.is_empty
