from storage.search.query import Query, Term, term


def test_no_words_are_no_term() -> None:
    assert term("🙂 —", is_prefix=True) is None


def test_a_query_of_nothing_is_empty() -> None:
    assert Query().is_empty
    assert not Query(actors=(Term(("marsh",)),)).is_empty
