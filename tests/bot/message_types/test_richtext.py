import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.message_types.richtext import (
    MAX_ENTITIES,
    RichText,
    bold,
    code,
    expandable,
    italic,
    join,
    link,
    plain,
    split,
    units,
)

WORDS = st.text(st.sampled_from("ab .\n🙂é"), max_size=60)
PARTS = st.builds(lambda make, words: make(words), st.sampled_from([plain, bold, italic, code]), WORDS)
RICH = st.lists(PARTS, max_size=40).map(lambda parts: join(plain(" "), parts))


def covered(rich: RichText) -> list[tuple[str, str]]:
    """Return the text that each entity covers, counted in UTF-16 units as Telegram does."""
    encoded = rich.text.encode("utf-16-le")
    return [(e.kind, encoded[2 * e.offset : 2 * (e.offset + e.length)].decode("utf-16-le")) for e in rich.entities]


def test_formats_cover_their_words_after_any_text():
    rich = plain("🙂 ") + bold("Marsh") + plain(" said ") + link("it", "https://a.example")

    assert rich.text == "🙂 Marsh said it"
    assert covered(rich) == [("bold", "Marsh"), ("text_link", "it")]


def test_a_quotation_keeps_the_formats_within_it():
    assert covered(expandable(bold("a") + plain("b"))) == [("expandable_blockquote", "ab"), ("bold", "a")]


def test_an_empty_text_has_no_entity():
    assert bold("") == RichText()


def test_joining_skips_empty_parts():
    assert join(plain(", "), [plain("a"), plain(""), plain("b")]).text == "a, b"


@given(RICH, st.integers(5, 50))
def test_a_split_loses_nothing_but_white_space_and_keeps_the_limit(rich, limit):
    parts = split(rich, limit)

    assert "".join("".join(part.text.split()) for part in parts) == "".join(rich.text.split())
    assert all(0 < units(part.text) <= limit for part in parts)
    assert all(part.text == part.text.strip() for part in parts)


@given(RICH, st.integers(5, 50))
def test_a_split_keeps_every_format_in_place(rich, limit):
    parts = split(rich, limit)

    def formatted_letters(texts: list[tuple[str, str]]) -> list[tuple[str, str]]:
        return sorted((kind, letter) for kind, words in texts for letter in words if not letter.isspace())

    assert formatted_letters([each for part in parts for each in covered(part)]) == formatted_letters(covered(rich))


@given(st.integers(101, 350))
def test_no_message_has_more_entities_than_telegram_keeps(count):
    parts = split(join(plain(" "), [bold("a")] * count))

    assert all(len(part.entities) <= MAX_ENTITIES for part in parts)
    assert sum(len(part.entities) for part in parts) == count


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One two.\n\nThree four.", ("One two.", "Three four.")),
        ("One two. Three four.", ("One two.", "Three four.")),
        ("abcdefghijklmnopqrst", ("abcdefghijkl", "mnopqrst")),
    ],
)
def test_a_split_falls_between_paragraphs_then_sentences_then_anywhere(text, parts):
    assert tuple(part.text for part in split(plain(text), 12)) == parts
