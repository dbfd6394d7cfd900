from summarizer.person_names.caching import cached_for_names


def test_results_are_cached_for_names_but_not_for_longer_strings():
    computed = []
    length = cached_for_names(lambda name: computed.append(name) or len(name))

    results = [length(name) for name in ("Ann Lund", "Ann Lund", "so" * 100, "so" * 100)]

    assert results == [8, 8, 200, 200]
    assert computed == ["Ann Lund", "so" * 100, "so" * 100]
