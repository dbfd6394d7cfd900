import pytest

from summarizer.model import Refusal
from summarizer.reading.prose import language_refusal, refusal_of, words_in

PROSE = "The harbour was closed for a week while divers looked for the anchor that the ferry had lost in the storm. "


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("", Refusal.EMPTY),
        (" \n\t", Refusal.EMPTY),
        ("👍👍", Refusal.NO_WORDS),
        ("12 34 https://example.org/a @somebody", Refusal.NO_WORDS),
        ("Hello!", Refusal.GREETING),
        ("hi there bot", Refusal.GREETING),
        ("Thank you so much", Refusal.GREETING),
        ("Привет", Refusal.GREETING),
        ("The ferry sank.", Refusal.TOO_SHORT),
        (PROSE, Refusal.TOO_SHORT),
        ("Milk 1.20\nBread 2.30\nEggs and butter 3.40\n" * 20, Refusal.NOT_PROSE),
        ("name | age | town\nJane | 30 | Rome\n" * 20, Refusal.NOT_PROSE),
        ("def f(x):\n    return {x: [y for y in g(x)]}\n" * 20, Refusal.NOT_PROSE),
        ("word " * 300, Refusal.NOT_PROSE),
        (PROSE * 3, None),
        (f"{PROSE * 3}\n\n- one\n- two", None),
    ],
)
def test_what_is_no_article_is_named(text, refusal):
    assert refusal_of(text) == refusal


def test_words_of_a_script_without_spaces_are_estimated():
    assert words_in("今日は天気がいいですね") > 2


@pytest.mark.parametrize(("language", "refused"), [("en", False), ("ru", False), ("ja", True), (None, True)])
def test_languages_without_models_are_refused(language, refused):
    assert (language_refusal(language) is Refusal.LANGUAGE) is refused
