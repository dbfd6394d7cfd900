"""The notation in which the tables of phrases are written."""

import pytest

from bot.domain.shown_claims.tables.phrases import phrase


@pytest.mark.parametrize("words", ["it isn't late", "it isn’t late", "It Isn't late"])
def test_an_apostrophe_is_either_and_capitals_do_not_count(words):
    assert phrase("it isn't").match(words)


def test_an_apostrophe_in_a_set_is_either():
    assert [each[0] for each in phrase(r"[\w'-]+").finditer("Norcoal's Norcoal’s well-known")] == [
        "Norcoal's",
        "Norcoal’s",
        "well-known",
    ]


def test_capitals_count_if_they_are_to():
    assert phrase("Then", case=True).match("then") is None


def test_alternatives_may_name_a_list_of_words():
    found = phrase("of {document}", r"{judging}\Z")

    assert [bool(found.match(words)) for words in ("of letter", "criticised", "criticised it", "of mayor")] == [
        True,
        True,
        False,
        False,
    ]
