import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.model import Article, Dropped, Material, Refusal, Repaired
from summarizer.reading.article import article_of, read_text

BODY = (
    "The harbour of the old town was closed for a week while divers looked for the anchor of the ferry.",
    "“Nobody expected to find a bell,” said the harbour master, Arvydas Anušauskas, on Thursday.",
    "The bell will be shown in the town hall from next month, and the ferry is to get a new anchor.",
)
TEXT = "\n\n".join(BODY)


def test_a_pasted_post_becomes_an_article():
    post = "\n\n".join(
        ("Divers Find Bell", "By Jane Doe", *BODY, "Read More:  Ferry Fined", "Leave a Comment", "First!")
    )

    article = read_text(Material(post.replace("š", "ลก"), url="https://example.org/bell"))

    assert article == Article(
        text=TEXT,
        title="Divers Find Bell",
        url="https://example.org/bell",
        author="Jane Doe",
        language="en",
        dropped=(
            Dropped("By Jane Doe", "byline"),
            Dropped("Read More:  Ferry Fined", "read more"),
            Dropped("Leave a Comment", "comments"),
            Dropped("First!", "comments"),
        ),
        repaired=(Repaired("Anuลกauskas", "Anušauskas"),),
    )


def test_a_copy_that_lost_its_line_breaks_becomes_an_article():
    copied = (
        f"By\n   Jane Doe  Harbour News\n close   Video Ferry loses its anchor  {BODY[0]}   Divers at work on Monday.  "
        f"(Sam Roe/Harbour News Digital )    {BODY[1]}FERRY FIRM TO CUT A THIRD OF ITS ROUTES {BODY[2]}"
        "   Jane Doe is a Harbour News reporter covering ports."
    )

    article = read_text(Material(copied, title="Divers Find Bell"))

    assert isinstance(article, Article)
    assert (article.text, article.author, article.source) == (TEXT, "Jane Doe", "Harbour News")
    assert {(each.text, each.reason) for each in article.dropped} == {
        ("By Jane Doe  Harbour News", "byline"),
        ("close   Video Ferry loses its anchor", "video"),
        ("Divers at work on Monday.  (Sam Roe/Harbour News Digital )", "caption"),
        ("FERRY FIRM TO CUT A THIRD OF ITS ROUTES", "related"),
        ("Jane Doe is a Harbour News reporter covering ports.", "byline"),
    }


def test_the_metadata_of_the_sender_takes_precedence_over_those_in_the_text():
    post = f"Divers Find Bell\nBy Jane Doe\nJune 3, 2025\nVILNIUS (Reuters) — {TEXT}"

    article = read_text(Material(post, source="Harbour News", author="Sam Roe", published="2025-06-04"))

    assert isinstance(article, Article)
    assert (article.source, article.author, article.published) == ("Harbour News", "Sam Roe", "2025-06-04")


def test_metadata_that_the_sender_does_not_give_are_read_from_the_text():
    article = read_text(Material(f"Divers Find Bell\nBy Jane Doe\nJune 3, 2025\nVILNIUS (Reuters) — {TEXT}"))

    assert isinstance(article, Article)
    assert (article.source, article.author, article.published) == ("Reuters", "Jane Doe", "2025-06-03")
    assert article.text == TEXT


def test_a_text_taken_as_is_is_unchanged():
    text = "  Anuลกauskas spoke.\r\n\r\nRead more: nothing \n"

    article = read_text(Material(text, as_is=True))

    assert isinstance(article, Article)
    assert (article.text, article.title, article.dropped, article.repaired) == (text, None, (), ())


@pytest.mark.parametrize("as_is", [True, False])
def test_a_blank_text_is_refused_as_empty(as_is):
    assert read_text(Material(" \n\u00a0\n", as_is=as_is)) is Refusal.EMPTY


def test_an_article_in_a_language_without_models_is_an_article():
    lithuanian = "Uostas buvo uždarytas savaitę, kol narai ieškojo kelto inkaro senojo miesto įlankoje. " * 6

    assert read_text(Material(lithuanian)).language == "lt"


def test_a_text_longer_than_two_novels_is_refused():
    assert article_of(TEXT * 5000, Material("")) is Refusal.FILE_TOO_BIG


@given(st.text(max_size=300), st.booleans())
def test_any_text_gives_an_article_or_a_refusal(text, as_is):
    outcome = read_text(Material(text, as_is=as_is))

    assert isinstance(outcome, Refusal) or (outcome.text == text if as_is else outcome.text.strip())
