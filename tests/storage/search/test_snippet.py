import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.search.normalize import folded, word_spans, words
from storage.search.query import Query, Term
from storage.search.snippet import MAX_MARKED_WORDS, marked_words, matching_line
from summarizer.model import Article, Digest, Point
from tests.storage.asking import query_of

TEXT = "The ferry left Klaipėda at dawn. Nobody on board was hurt. The night ferry's crew left.\n\nBuses run from Łódź."


def _digest(text: str = TEXT, title: str | None = None) -> Digest:
    return Digest(Article(text, title), (Point("Nobody on board was hurt.", 33, 58),), (), ())


@pytest.mark.parametrize(
    ("asked", "line", "marked"),
    [
        ("ferry", "The ferry left Klaipėda at dawn.", ["ferry"]),
        ("klaipeda", "The ferry left Klaipėda at dawn.", ["Klaipėda"]),
        ("ferry crew", "The night ferry's crew left.", ["ferry", "crew"]),
        ('"ferry left"', "The ferry left Klaipėda at dawn.", ["ferry left"]),
        ("lod", "Buses run from Łódź.", ["Łódź"]),
        ("hur", "Nobody on board was hurt.", ["hurt"]),
        # Found by its title or source: the first point.
        ("harbour", "Nobody on board was hurt.", []),
    ],
)
def test_the_line_that_has_most_is_shown_and_marked(asked: str, line: str, marked: list[str]) -> None:
    found, marks = matching_line(_digest(title="Harbour"), query_of(asked))

    assert (found, [found[start:end] for start, end in marks]) == (line, marked)


def test_whoever_is_looked_for_is_marked_too() -> None:
    _, marks = matching_line(_digest(), Query((Term(("dawn",)),), (Term(("klaipeda",)),)))

    assert len(marks) == 2


def test_marks_lie_apart_in_order_and_are_few() -> None:
    marks = marked_words("a b a b a b a b", (Term(("a", "b")), Term(("b",)), Term(("a",))))

    assert marks == ((0, 3), (4, 7), (8, 11), (12, 15))
    assert len(marks) == MAX_MARKED_WORDS


@given(st.text(max_size=60))
def test_every_word_is_found_where_it_stands(text: str) -> None:
    spans = word_spans(text)

    assert tuple(word for word, _, _ in spans) == words(text)
    assert all(word in folded(text[start:end]) for word, start, end in spans)
