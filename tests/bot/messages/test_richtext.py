import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages.richtext import (
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
PIECES = st.builds(lambda make, words: make(words), st.sampled_from([plain, bold, italic, code]), WORDS)
RICH = st.lists(PIECES, max_size=40).map(lambda pieces: join(plain(" "), pieces))


def covered(rich: RichText) -> list[tuple[str, str]]:
    """Return what each entity covers, by Telegram's own way of counting."""
    encoded = rich.text.encode("utf-16-le")
    return [(e.kind, encoded[2 * e.offset : 2 * (e.offset + e.length)].decode("utf-16-le")) for e in rich.entities]


def test_styles_cover_their_words_whatever_stands_before():
    rich = plain("🙂 ") + bold("Marsh") + plain(" said ") + link("it", "https://a.example")

    assert rich.text == "🙂 Marsh said it"
    assert covered(rich) == [("bold", "Marsh"), ("text_link", "it")]


def test_a_quote_holds_the_looks_within_it():
    assert covered(expandable(bold("a") + plain("b"))) == [("expandable_blockquote", "ab"), ("bold", "a")]


def test_nothing_has_no_entity():
    assert bold("") == RichText()


def test_joining_passes_over_what_is_empty():
    assert join(plain(", "), [plain("a"), plain(""), plain("b")]).text == "a, b"


@given(RICH, st.integers(5, 50))
def test_a_split_loses_nothing_but_white_space_and_keeps_the_limit(rich, limit):
    parts = split(rich, limit)

    assert "".join("".join(part.text.split()) for part in parts) == "".join(rich.text.split())
    assert all(0 < units(part.text) <= limit for part in parts)
    assert all(part.text == part.text.strip() for part in parts)


@given(RICH, st.integers(5, 50))
def test_a_split_keeps_every_look_where_it_was(rich, limit):
    parts = split(rich, limit)

    def looks(texts: list[tuple[str, str]]) -> list[tuple[str, str]]:
        return sorted((kind, letter) for kind, words in texts for letter in words if not letter.isspace())

    assert looks([each for part in parts for each in covered(part)]) == looks(covered(rich))


@given(st.integers(101, 350))
def test_no_message_has_more_looks_than_telegram_keeps(count):
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
