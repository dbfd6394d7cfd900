from storage.search.query import Query, Term, term


def test_a_phrase_without_words_gives_no_term() -> None:
    assert term("🙂 —", is_prefix=True) is None


def test_a_query_without_conditions_is_empty() -> None:
    assert Query().is_empty
    assert not Query(actors=(Term(("marsh",)),)).is_empty
