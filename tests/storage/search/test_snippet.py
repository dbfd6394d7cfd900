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
        # No sentence matches, so the digest was found by its title or source: the first point is shown.
        ("harbour", "Nobody on board was hurt.", []),
    ],
)
def test_the_line_with_the_most_terms_is_shown_and_marked(asked: str, line: str, marked: list[str]) -> None:
    found, marks = matching_line(_digest(title="Harbour"), query_of(asked))

    assert (found, [found[start:end] for start, end in marks]) == (line, marked)


def test_terms_for_actors_are_marked_too() -> None:
    _, marks = matching_line(_digest(), Query((Term(("dawn",)),), (Term(("klaipeda",)),)))

    assert len(marks) == 2


def test_marks_are_ordered_and_limited_and_do_not_overlap() -> None:
    marks = marked_words("a b a b a b a b", (Term(("a", "b")), Term(("b",)), Term(("a",))))

    assert marks == ((0, 3), (4, 7), (8, 11), (12, 15))
    assert len(marks) == MAX_MARKED_WORDS


@given(st.text(max_size=60))
def test_word_spans_cover_every_word(text: str) -> None:
    spans = word_spans(text)

    assert tuple(word for word, _, _ in spans) == words(text)
    assert all(word in folded(text[start:end]) for word, start, end in spans)
