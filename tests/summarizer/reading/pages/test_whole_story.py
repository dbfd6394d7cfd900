"""All of a story is read from its page, and nothing else: what sites do to paragraphs, lists, headings and boxes."""

import pytest

from summarizer.model import Article, Material
from summarizer.reading.pages.page import read_page

LEAD = "The harbour of the old town was closed for a week while divers looked for the anchor of the ferry."
STORY = (
    "“Nobody expected to find a bell,” said the harbour master, Arvydas Anušauskas, on Thursday.",
    "The bell will be shown in the town hall from next month, and the ferry is to get a new anchor.",
    "Children from the school had drawn the bell before it was cleaned, and the drawings will hang beside it.",
    "The divers said that they would come back in spring, when the water in the harbour is clear again.",
)
OTHER = (
    "The night train to the coast will stop running in autumn, the railway company announced on Monday.",
    "Its carriages are more than forty years old, and nobody makes the parts for them any more.",
    "The drivers asked the ministry for new carriages, and the ministry promised to look at the request.",
)
HEADLINE = "<h1>Divers find old bell</h1>"


def paragraphs(*texts):
    return "".join(f"<p>{text}</p>" for text in texts)


def read(body, head=""):
    found = read_page(
        Material(f"<html><head><title>Divers find old bell</title>{head}</head><body>{body}</body></html>")
    )
    assert isinstance(found, Article), found
    return found


@pytest.mark.parametrize(
    "body",
    [
        f"<article>{HEADLINE}<div>{LEAD}</div>{paragraphs(*STORY)}</article>",
        f"<article>{HEADLINE}{LEAD}{paragraphs(*STORY)}</article>",
        f"<article><header>{HEADLINE}<p class='intro'>{LEAD}</p></header><div>{paragraphs(*STORY)}</div></article>",
        f"<main>{HEADLINE}<section>{LEAD}</section><section>{paragraphs(*STORY)}</section></main>",
        f"<table><tr><td><font size=2>{'<br><br>'.join((LEAD, *STORY))}</font></td></tr></table>",
        f"<div><aside class=main><article>{HEADLINE}{paragraphs(LEAD, *STORY)}</article></aside></div>",
        f"<article>{HEADLINE}<x-text>{paragraphs(LEAD)}</x-text><x-text>{paragraphs(*STORY)}</x-text></article>",
    ],
    ids=["bare div", "bare text", "header", "section", "line breaks", "aside", "site's own tags"],
)
def test_the_lead_is_read_wherever_a_site_puts_it(body):
    assert read(body).text.split("\n\n") == [LEAD, *STORY]


def test_a_sentence_that_is_mostly_a_link_is_part_of_the_story():
    linked = "It also <a href='/a'>runs the ferry to the island of birds</a>."
    body = "".join(
        f"<div class=t><div class=u><p>{text}</p></div></div>" for text in (LEAD, *STORY[:2], linked, *STORY[2:])
    )

    assert "It also runs the ferry to the island of birds." in read(f"<article>{HEADLINE}{body}</article>").text


def test_a_link_to_another_story_is_dropped():
    linked = "Read more: <a href='/a'>the ferry to the island of birds has a new captain.</a>"
    found = read(f"<article>{HEADLINE}{paragraphs(LEAD, *STORY[:2], linked, *STORY[2:])}</article>")

    assert "new captain" not in found.text


def test_the_items_of_a_list_follow_the_line_that_announces_it():
    items = "<ul><li>boats with sails,</li><li>ferries of the line that failed</li></ul>"
    lists = f"<p><b>The harbour is closed to:</b></p>{items}"
    blocks = "".join(
        f"<div class=c><div class=t>{each}</div></div>" for each in (paragraphs(LEAD), lists, paragraphs(*STORY))
    )

    assert read(blocks).text.split("\n\n")[1:4] == [
        "The harbour is closed to:",
        "boats with sails,",
        "ferries of the line that failed",
    ]


@pytest.mark.parametrize(
    "beside",
    [
        f"<template>{paragraphs(*OTHER)}</template>",
        f"</article><article><h1>Night train stops</h1>{paragraphs(*OTHER)}",
    ],
    ids=["template", "next story"],
)
def test_another_story_on_the_page_is_not_read(beside):
    found = read(f"<main><article>{HEADLINE}{paragraphs(LEAD, *STORY)}{beside}</article></main>")

    assert found.text.split("\n\n") == [LEAD, *STORY]


def test_a_request_for_consent_is_dropped_with_its_lines_that_do_not_name_cookies():
    asked = paragraphs(
        "We use cookies and similar technologies to measure how our pages are read and to show advertising.",
        "By accepting you agree that we and our 90 partners process personal data such as your browsing.",
        "You may change your mind at any time at the foot of each page. Some partners do not ask for your consent.",
    )
    found = read(f"<div class=a><div>{HEADLINE}{paragraphs(LEAD, *STORY)}</div></div><div class=b>{asked}</div>")

    assert found.text.split("\n\n") == [LEAD, *STORY]


@pytest.mark.parametrize(
    "quoted",
    [
        "<blockquote class=pull><p>“Nobody expected to find a bell”</p><cite>Arvydas Anušauskas</cite></blockquote>",
        "<aside><p>The divers said that they would come back in spring</p></aside>",
    ],
)
def test_a_pull_quote_is_not_read_a_second_time(quoted):
    found = read(f"<article>{HEADLINE}{paragraphs(LEAD, *STORY[:2])}{quoted}{paragraphs(*STORY[2:])}</article>")

    assert found.text.split("\n\n") == [LEAD, *STORY]


def test_a_quotation_in_a_box_of_its_own_is_read():
    letter = "“We thank the divers for their work and invite them to the opening of the exhibition,” the mayor wrote."
    found = read(f"<article>{HEADLINE}{paragraphs(LEAD, *STORY)}<blockquote><p>{letter}</p></blockquote></article>")

    assert letter in found.text


@pytest.mark.parametrize("words", [", opens new tab", " (opens in a new window)"])
def test_text_for_screen_readers_about_a_link_is_left_out(words):
    text = f"The report{words} of the harbour board says that the bell is four hundred years old."

    assert (
        "The report of the harbour board" in read(f"<article>{HEADLINE}{paragraphs(LEAD, *STORY, text)}</article>").text
    )


def test_a_line_above_the_headline_is_not_a_paragraph():
    headline = "<h1><span>Harbour</span><br><span>Divers find old bell</span></h1>"
    found = read(f"<article>{headline}{paragraphs(LEAD, *STORY)}</article>")

    assert found.text.split("\n\n") == [LEAD, *STORY]


@pytest.mark.parametrize(
    ("head", "printed", "author"),
    [
        ("<meta name=author content=admin>", "<p class=byline>By Nora Quill</p>", "Nora Quill"),
        ("<meta name=author content='Ann Lee'>", "<p class=byline>By Nora Quill</p>", "Ann Lee"),
        ("<meta name=author content=admin>", "", "admin"),
    ],
)
def test_the_printed_author_goes_before_the_name_of_an_account(head, printed, author):
    assert read(f"<article>{HEADLINE}{printed}{paragraphs(LEAD, *STORY)}</article>", head).author == author


def test_names_and_dates_of_other_stories_and_comments_are_not_the_storys():
    beside = "<section><p class=byline>By Kim Roe</p><time datetime=2025-11-02>2 Nov</time></section>"
    found = read(f"<article>{HEADLINE}{paragraphs(LEAD, *STORY)}</article>{beside}")

    assert (found.author, found.published) == (None, None)


@pytest.mark.parametrize(
    ("modified", "shown"),
    [("2026-04-24T11:00:00Z", "2026-04-24T11:00:00+00:00"), ("2012-05-12T08:00:00Z", "2012-05-10T14:00:00+00:00")],
)
def test_a_page_that_is_kept_up_to_date_has_the_date_of_its_last_change(modified, shown):
    data = f'{{"@type": "NewsArticle", "datePublished": "2012-05-10T14:00:00Z", "dateModified": "{modified}"}}'
    found = read(
        f"<article>{HEADLINE}{paragraphs(LEAD, *STORY)}</article>",
        f'<script type="application/ld+json">{data}</script>',
    )

    assert found.published == shown


def test_a_title_loses_the_name_of_the_site_before_it():
    page = (
        "<html><head><title>Harbour News | Divers find old bell</title>"
        "<meta property=og:site_name content='Harbour News'></head>"
        f"<body><article>{paragraphs(LEAD, *STORY)}</article></body></html>"
    )

    assert read_page(Material(page)).title == "Divers find old bell"


def test_the_headline_is_found_where_the_page_is_only_named_for_its_site():
    page = (
        "<html><head><title>Harbour News</title></head><body><header><h1 class=logo>Harbour News</h1></header>"
        f"<div><h2>Divers find old bell</h2>{paragraphs(LEAD, *STORY)}</div></body></html>"
    )

    assert read_page(Material(page)).title == "Divers find old bell"


@pytest.mark.parametrize(
    "wall",
    [
        "Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.",
        "Subscribe to continue reading.",
    ],
)
def test_a_long_text_that_ends_at_a_wall_is_a_part(wall):
    found = read(f"<article>{HEADLINE}{paragraphs(LEAD, *STORY, *STORY, *STORY, wall)}</article>")

    assert found.is_part
    assert wall not in found.text
    assert wall in [line.text for line in found.dropped]


def test_a_whole_text_about_a_paywall_is_not_partial():
    said = "The paper said that this story is only available to subscribers, as all its reports on the harbour are."

    assert not read(f"<article>{HEADLINE}{paragraphs(LEAD, *STORY, *STORY, *STORY, said)}</article>").is_part


@pytest.mark.parametrize("character", ["\x0b", "\x1f", "\x7f", "\ufffe"])
def test_a_control_character_beside_a_paragraph_is_dropped(character):
    lead = LEAD.replace("ferry", f"fer{character}ry")

    assert read(f"<article>{HEADLINE}<div>{lead}</div>a<br>{character}b{paragraphs(*STORY)}</article>").text.startswith(
        LEAD
    )


@pytest.mark.parametrize("unseen", ["<span hidden></span>", "<template></template>"])
def test_a_control_character_after_what_is_not_shown_is_dropped(unseen):
    body = f"<article>{HEADLINE}<p>{unseen}\x04{LEAD}</p>{unseen}\x04{paragraphs(*STORY)}</article>"

    assert read(body).text.split("\n\n") == [LEAD, *STORY]
