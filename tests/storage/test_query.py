import pytest

from storage.query import Query, Term, query_of, term


@pytest.mark.parametrize(
    ("asked", "terms"),
    [
        ("", ()),
        ("ferry", (Term(("ferry",), is_open=True),)),
        ("Ferry DAWN", (Term(("ferry",)), Term(("dawn",), is_open=True))),
        ('"ferry left" dawn', (Term(("ferry", "left")), Term(("dawn",), is_open=True))),
        ('dawn "ferry left"', (Term(("dawn",)), Term(("ferry", "left")))),
        ("coal-pier", (Term(("coal", "pier"), is_open=True),)),
        ('"" ferry "', (Term(("ferry",), is_open=True),)),
        # With a letter or two half of all words begin.
        ("to", (Term(("to",)),)),
        ("漢", (Term(("漢",), is_open=True),)),
        ("* ( ^ 🙂", ()),
    ],
)
def test_words_and_phrases_are_read(asked: str, terms: tuple[Term, ...]) -> None:
    assert query_of(asked) == Query(terms)


def test_no_words_are_no_term() -> None:
    assert term("🙂 —", is_open=True) is None


def test_a_query_of_nothing_is_empty() -> None:
    assert Query().is_empty
    assert not Query(actors=(Term(("marsh",)),)).is_empty
