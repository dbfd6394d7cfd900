import pytest

from bot.message_types.fluent_lookup import ENGLISH
from bot.typed_input.lengths import length_phrase, parse_length
from summarizer.model import Length


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("5", Length(5)),
        ("٣", Length(3)),
        (" Long ", Length(6)),
        ("short", Length(1)),
        ("normal", Length(3)),
        ("1 sentence", Length(1)),
        ("10 sentences", Length(10)),
        ("120 words", Length(words=120)),
        ("120WORDS", Length(words=120)),
    ],
)
def test_a_length_is_parsed(text, length):
    assert parse_length(text) == length


@pytest.mark.parametrize("text", ["", "0", "11", "-3", "19 words", "1001 words", "5 pages", "five", "5 5", "9" * 400])
def test_any_other_length_is_refused(text):
    assert parse_length(text) is None


@pytest.mark.parametrize(
    ("length", "phrase"),
    [(Length(1), "1 sentence"), (Length(), "3 sentences"), (Length(words=120), "at most 120 words")],
)
def test_the_phrase_for_a_length(length, phrase):
    assert length_phrase(length, ENGLISH) == phrase
