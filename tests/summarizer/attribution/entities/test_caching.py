from summarizer.attribution.entities.caching import cached_for_names


def test_answers_are_kept_for_names_and_for_nothing_longer():
    asked = []
    length = cached_for_names(lambda name: asked.append(name) or len(name))

    answers = [length(name) for name in ("Ann Lund", "Ann Lund", "so" * 100, "so" * 100)]

    assert answers == [8, 8, 200, 200]
    assert asked == ["Ann Lund", "so" * 100, "so" * 100]
