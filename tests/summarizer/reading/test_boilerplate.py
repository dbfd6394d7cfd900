import pytest

from summarizer.model import Dropped
from summarizer.reading.boilerplate import reason_to_drop, without_boilerplate

PROSE = "The harbour was closed for a week while divers looked for the anchor that the ferry had lost in the storm."


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Read More:  Ferry Firm Fined Over Lost Anchor", "read more"),
        ("READ ALSO | Ferry firm fined", "read more"),
        ("Also read: Ferry firm fined", "read more"),
        ("Read more about the lost anchor here", "read more"),
        ("Read more »", "read more"),
        ("Related: Ferry firm fined", "related"),
        ("Share", "share row"),
        ("Facebook | Twitter | WhatsApp | Email", "share row"),
        ("Share on Facebook", "share row"),
        ("👉 Subscribe @harbournews", "subscribe"),
        ("Join our channel", "subscribe"),
        ("Follow us on Twitter.", "subscribe"),
        ("Sign up for our newsletter", "newsletter"),
        ("Get the news in your inbox every morning", "newsletter"),
        ("Photo: Jane Doe", "caption"),
        ("Image: Jane Doe / Harbour Agency", "caption"),
        ("Photo by Jane Doe/Harbour Agency", "caption"),
        ("(Reporting by Jane Doe; editing by Sam Roe)", "credits"),
        ("© 2026 Harbour News", "copyright"),
        ("Copyright Harbour News. All rights reserved.", "copyright"),
        ("This site uses cookies to improve your visit.", "cookies"),
        ("Accept all cookies", "cookies"),
        ("ADVERTISEMENT", "advertisement"),
        ("Story continues below advertisement", "advertisement"),
        ("3 min read", "navigation"),
        ("Tags: harbour, ferry", "navigation"),
        ("3 hours ago", "navigation"),
        ("Sent from my iPhone", "navigation"),
        ("https://example.org/bell", "links"),
        ("#harbour #ferry", "links"),
        ("Source: Harbour News", "links"),
    ],
)
def test_lines_around_an_article_are_known(line, reason):
    assert reason_to_drop(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "Read more slowly, the minister said, and you will understand it.",
        "Read more books, she told the pupils.",
        "Also read at the funeral were two of her poems.",
        "Related charges were dropped in May.",
        "Share prices fell by a third.",
        "Subscribe or leave, the captain told the crew.",
        "Join the army, the officers said.",
        "Follow the money, she wrote on her channel.",
        "Photo by photo, the show tells of the war.",
        "Image is everything, he said.",
        "Copyright law protects the song.",
        "Advertisement revenue fell.",
        "Reporting by the paper had shown the opposite. Nobody believed it.",
        "Comments by the mayor caused anger.",
        "Watch the harbour for a week and you will see.",
        "We use cookie cutters, said the baker.",
        "“Video: nothing” was all that the log said, he added.",
        "Malcolm X.",
    ],
)
def test_prose_that_begins_alike_stays(line):
    assert without_boilerplate((PROSE, line)).paragraphs == (PROSE, line)


def test_what_is_dropped_is_reported_as_it_stood():
    cleaned = without_boilerplate((PROSE, "Read more:  Ferry firm fined"))

    assert cleaned.dropped == (Dropped("Read more:  Ferry firm fined", "read more"),)


def test_everything_after_the_comment_link_goes():
    body = (PROSE, PROSE, PROSE)

    cleaned = without_boilerplate((*body, "Leave a Comment", "First! I saw the anchor myself.", PROSE))

    assert cleaned.paragraphs == body
    assert [line.reason for line in cleaned.dropped] == ["comments"] * 3


def test_a_comment_link_above_the_article_does_not_cost_the_article():
    assert without_boilerplate(("Leave a comment", PROSE, PROSE)).paragraphs == (PROSE, PROSE)


def test_links_under_a_related_heading_go_until_prose_returns():
    cleaned = without_boilerplate((PROSE, "Related stories", "Ferry firm fined", "Anchor found in attic", PROSE))

    assert cleaned.paragraphs == (PROSE, PROSE)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("(Reporting by Jane Doe in Vilnius; editing by Sam Roe)", "Jane Doe"),
        ("Reporting by Jane Doe and Sam Roe", "Jane Doe and Sam Roe"),
        ("Editing by Sam Roe", None),
    ],
)
def test_the_credits_name_the_reporter(line, author):
    assert without_boilerplate((PROSE, line)).author == author
