import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.model import Article
from summarizer.similarity.duplicates import duplicate_keys, likeness
from summarizer.similarity.fingerprint import Likeness, fingerprint

STORY = (
    "The harbour of Port Ellery was closed for 7 days while divers looked for the anchor of the ferry. "
    "Nobody had expected to find a bell from 1871, said the harbour master, who had sent the divers down. "
    "The bell will be shown in the town hall from next month, and the ferry is to get a new anchor. "
    "Children from the school had drawn the bell before it was cleaned, and the drawings will hang beside it. "
    "The council has set aside 40,000 crowns for the work, and the museum society has promised as much again. "
) * 1
WIRE = STORY.replace("The harbour of Port Ellery", "The Port Ellery harbour") + "More follows shortly. "
OTHER = (
    "The ferry company said it would sue the town of Port Ellery for the 7 days on which no ship could sail. "
    "Its lawyers have written to the council, and the mayor has answered that the town owes nobody anything."
)
ALERT = (
    "The air alarm was raised in {0} on Monday morning, and people went down to the shelters for an hour or two. " * 8
)
REPORT = "At {hour} the Ellery exchange stood at {index} points, {change} percent above the last close. " * 4


@pytest.mark.parametrize(
    ("one", "other", "like"),
    [
        (STORY, STORY, Likeness.SAME),
        (STORY, WIRE, Likeness.SAME),
        (STORY, STORY.replace("had expected", "had not expected"), Likeness.REWRITTEN),
        (ALERT.format("Kelm"), ALERT.format("Port Ellery"), Likeness.REWRITTEN),
        (STORY, STORY[: len(STORY) // 3] + OTHER, Likeness.REWRITTEN),
        (STORY, STORY[: len(STORY) // 3], Likeness.REWRITTEN),
        (STORY, OTHER, Likeness.OTHER),
        (
            REPORT.format(hour=10, index=4120, change="0.4"),
            REPORT.format(hour=11, index=4190, change="2.1"),
            Likeness.REWRITTEN,
        ),
        ("", "", Likeness.SAME),
        ("", STORY, Likeness.OTHER),
    ],
)
def test_an_article_is_compared_with_itself_with_a_rewritten_version_and_with_other_news(one, other, like):
    assert likeness(one, other) is like
    assert likeness(other, one) is like


def test_nearly_identical_texts_share_a_band_and_different_texts_share_none():
    bands = [set(duplicate_keys(Article(text)).bands) for text in (STORY, WIRE, OTHER)]

    assert bands[0] & bands[1]
    assert not bands[0] & bands[2]


@pytest.mark.parametrize(
    ("url", "address", "place"),
    [
        ("https://www.example.org/a?utm_source=x", "https://www.example.org/a", "example.org"),
        ("https://example.org/", None, "example.org"),
        ("https://t.me/herald/5", "https://t.me/herald/5", "t.me/herald"),
        ("https://t.me/c/1234/5", "https://t.me/c/1234/5", None),
        ("https://t.me/annlee", None, None),
        ("http://127.0.0.1:8000/a", "http://127.0.0.1:8000/a", None),
        (None, None, None),
    ],
)
def test_the_keys_give_the_address_of_one_article_and_the_place_that_published_it(url, address, place):
    keys = duplicate_keys(Article("It rained."), url)

    assert (keys.address, keys.place) == (address, place)


def test_the_url_that_an_article_declares_is_no_key():
    keys = duplicate_keys(Article("It rained.", url="https://t.me/herald/5"))

    assert (keys.address, keys.place) == (None, None)


@given(st.text(max_size=200))
def test_any_text_has_duplicate_keys_and_is_the_same_as_itself(text):
    keys = duplicate_keys(Article(text))

    assert len(keys.bands) == 16
    assert keys.fingerprint == fingerprint(f" {text.upper()}\n".lower()) or text.casefold() != text.upper().casefold()
    assert likeness(text, text) is Likeness.SAME
