from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.model import Article, Material, Refusal, Stub
from summarizer.reading import read

TEXT = "The harbour of the old town was closed for a week while divers looked for the anchor of the ferry. " * 3
PAGE = f"<html><body><p>{TEXT}</p></body></html>"


@pytest.mark.parametrize(
    "material",
    [
        Material(TEXT),
        Material(TEXT.encode()),
        Material(PAGE, media_type="text/html; charset=utf-8"),
        Material(PAGE.encode()),
    ],
)
def test_one_door_takes_texts_pages_and_files(material):
    article = read(material)

    assert isinstance(article, Article)
    assert article.text == TEXT.strip()


def test_words_are_a_page_only_where_they_are_said_to_be():
    assert read(Material("<p>Hello</p>")) is not read(Material("<p>Hello</p>", media_type="text/html"))


def test_a_text_as_it_is_keeps_its_marks():
    article = read(Material(PAGE, media_type="text/html", as_is=True))

    assert isinstance(article, Article)
    assert article.text == PAGE


SIZE = 200_000


@pytest.mark.parametrize("as_html", [True, False])
@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "A",
        "Aa ",
        "read more ",
        "subscribe ",
        "share on ",
        "By Aa Bb ",
        "\n",
        " ",
        "-",
        "(",
        "Ã©",
        "ลก",
        "&amp;",
        "\u00a0",
        "1 may ",
    ],
)
def test_no_repetition_takes_long(unit, as_html):
    """Each of these made a careless pattern run for minutes; the limit of the suite's patience is the assertion."""
    material = Material((unit * SIZE)[:SIZE], media_type="text/html" if as_html else None)

    assert isinstance(read(material), Refusal | Stub)


@settings(deadline=None)
@given(
    st.one_of(
        st.text(max_size=400), st.binary(max_size=400), st.sampled_from([b"%PDF-1.4\n", b"PK\x03\x04", b"<html>"])
    ),
    st.sampled_from([None, "text/html", "application/pdf", "text/plain; charset=utf-16"]),
    st.booleans(),
)
def test_whatever_is_sent_gives_an_article_or_a_refusal(content, media_type, as_is):
    assert isinstance(read(replace(Material(content, media_type=media_type), as_is=as_is)), Article | Refusal | Stub)
