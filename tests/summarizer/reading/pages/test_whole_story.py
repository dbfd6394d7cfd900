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
STORY_GOES_ON = tuple(
    f"On the {day} day they searched the {place} of the harbour, where the water is deep and nothing grows, and came "
    "back with pieces of wood, some rope and a box of nails that had been lying there for a very long time."
    for day, place in (("first", "north"), ("second", "south"), ("third", "east"), ("fourth", "west"))
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


@pytest.mark.parametrize("headline", ["Divers at work: <span>Divers find old bell</span>", "Divers at work | Bell"])
def test_a_kicker_in_the_headline_is_not_a_paragraph(headline):
    found = read(f"<article><h1>{headline}</h1><h2>Divers at work</h2>{paragraphs(LEAD, *STORY)}</article>")

    assert found.text.split("\n\n") == [LEAD, *STORY]


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
        ("<meta name=author content=redaktion>", "<p class=meta>Von <b>Nora Quill</b></p>", "Nora Quill"),
        ("<meta name=author content=admin>", "<aside><p>By Nora Quill</p></aside>", "admin"),
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


@pytest.mark.parametrize(
    "above",
    [
        f"<header class=head>{HEADLINE}<h2 class=dek>{LEAD}</h2><div><a href='#'>Share</a></div></header>",
        f"<header>{HEADLINE}<div class=lede>{LEAD}</div><p>By Nora Quill</p></header>",
    ],
    ids=["subheading", "byline below"],
)
def test_the_standfirst_in_the_header_of_the_story_is_read(above):
    found = read(f"<header><nav><a href='/'>Home</a></nav></header><main>{above}<div>{paragraphs(*STORY)}</div></main>")

    assert (found.title, found.text.split("\n\n")) == ("Divers find old bell", [LEAD, *STORY])


def test_short_sentences_in_boxes_are_read_where_longer_ones_are():
    short = "It weighs <a href='/b'>four hundred pounds</a>."
    boxes = "".join(f"<div class=par><span>{text}</span></div>" for text in (LEAD, *STORY[:2], short, *STORY[2:]))

    assert "It weighs four hundred pounds." in read(f"<main><div>{HEADLINE}{boxes}</div></main>").text


@pytest.mark.parametrize(
    ("linked", "is_read"),
    [
        ("“We shall ring it every Sunday,” the priest of the old town said in a letter to the divers.", True),
        ("Get the latest news from the harbour of the old town for as little as two pounds a month.", False),
        ("The ferry has a new captain.", False),
    ],
)
def test_a_paragraph_that_is_one_link_is_read_if_it_is_a_long_sentence(linked, is_read):
    linked_paragraph = f"<a href='/a'>{linked}</a>"
    found = read(f"<article>{HEADLINE}{paragraphs(LEAD, *STORY[:2], linked_paragraph, *STORY[2:])}</article>")

    assert (linked in found.text) is is_read


@pytest.mark.parametrize(
    "stories",
    [
        "<div class=s><h1>Divers find old bell</h1>{own}</div><div class=s><h1>Night train stops</h1>{other}</div>",
        "<article><h2>Divers find old bell</h2>{own}</article><article><h2>Night train stops</h2>{other}</article>",
        "<section><header><h1>Divers find old bell</h1></header>{own}</section>{next}",
    ],
    ids=["neighbours", "smaller headlines", "headers"],
)
def test_the_next_story_is_recognised_by_its_headline(stories):
    next_story = f"<section><header><h1>Night train stops</h1></header>{paragraphs(*OTHER)}</section>"
    body = stories.format(own=paragraphs(LEAD, *STORY), other=paragraphs(*OTHER), next=next_story)

    assert read(f"<main>{body}</main>").text.split("\n\n") == [LEAD, *STORY]


ALL = paragraphs(LEAD, *STORY)
MOST = paragraphs(LEAD, *STORY[1:])
OTHERS = paragraphs(*OTHER)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        (
            "Divers find old bell - Harbour Post",
            f"<div class=c><h1>Harbour Post</h1></div><div class=c>{HEADLINE}{ALL}</div>",
        ),
        (
            "Divers find old bell - Harbour Post",
            f"<article><h1>Harbour Post</h1>{OTHERS}</article><article><h1>Bell from the sea</h1>{ALL}</article>",
        ),
        (
            "Divers find old bell - Harbour Post",
            f"<div class=c><h1><img src=l.png></h1></div><div class=c>{HEADLINE}{ALL}</div>",
        ),
        ("Divers find old bell", f"<section>{HEADLINE}</section><section><h1>What happened</h1>{ALL}</section>"),
        ("Divers find old bell", f"<article>{HEADLINE}</article><article><h1>What happened</h1>{ALL}</article>"),
        (
            "Old bell is found by divers",
            f"<section><h1>Harbour news</h1><p>{OTHER[0]}</p></section><section>{HEADLINE}{ALL}</section>",
        ),
        (
            "Divers find old b… - Harbour Post",
            f"<section>{HEADLINE}{ALL}</section><section><h1>What they say</h1>{OTHERS}</section>",
        ),
        (
            "Divers find old bell",
            f"<article><h2>Divers find old bell</h2><p>{LEAD}</p></article><article><h2>Below</h2>{ALL}</article>",
        ),
        (
            "Divers find old bell",
            f"<section>{HEADLINE}{ALL}</section><section><h1>The search</h1>{paragraphs(*STORY_GOES_ON)}</section>",
        ),
        (
            "Divers find old bell",
            f"<article>{HEADLINE}{MOST}</article><article><h1>Bell</h1><p>{STORY[0]}</p></article>",
        ),
    ],
    ids=[
        "site's name above",
        "site's name with prose",
        "logo above",
        "text in the second section",
        "text in the second article",
        "title in other words",
        "title cut off",
        "parts with smaller headlines",
        "chapters",
        "captions",
    ],
)
def test_a_story_with_several_headlines_is_read_in_full(title, body):
    found = read_page(Material(f"<html><head><title>{title}</title></head><body><main>{body}</main></body></html>"))

    assert isinstance(found, Article), found
    assert [text for text in (LEAD, *STORY, *STORY_GOES_ON) if text in body and text not in found.text] == []


@pytest.mark.parametrize(
    "asked",
    [
        (
            "Our site and its partners use cookies and identifiers to count visits and to choose adverts for you.",
            "If you press “Agree”, you allow us and 90 vendors to read data on your phone and to build profiles.",
            "You can withdraw at any time. A few vendors rely on what the law calls legitimate interest.",
        ),
        (
            "Wir und unsere 90 Partner verwenden Cookies, um Zugriffe zu zählen und Ihnen passende Werbung zu zeigen.",
            "Mit „Einverstanden“ erlauben Sie uns, Daten auf Ihrem Gerät zu speichern und Profile zu bilden.",
            "Manche Anbieter berufen sich auf ein berechtigtes Interesse.",
        ),
        (
            "Мы и наши 90 партнёров используем файлы cookie, чтобы показывать вам подходящую рекламу.",
            "Нажимая «Принять», вы разрешаете нам хранить данные на вашем устройстве и составлять профиль.",
        ),
    ],
    ids=["English", "German", "Russian"],
)
def test_a_request_for_consent_is_recognised_by_what_is_stored(asked):
    found = read(f"<div><div>{HEADLINE}{paragraphs(LEAD, *STORY)}</div></div><div>{paragraphs(*asked)}</div>")

    assert found.text.split("\n\n") == [LEAD, *STORY]


def test_a_report_about_cookies_is_read():
    report = (
        "The ministry wants websites to ask once for consent to cookies, and to keep the answer for a year.",
        "Partners of the sites, such as advertisers and vendors of profiles, called the plan a danger to privacy.",
    )

    assert read(f"<article>{HEADLINE}{paragraphs(*report, *STORY)}</article>").text.split("\n\n") == [*report, *STORY]


def test_a_pull_quote_with_the_name_of_its_speaker_is_not_read_a_second_time():
    quoted = "<blockquote>Nobody expected to find a bell — Arvydas Anušauskas</blockquote>"
    found = read(f"<article>{HEADLINE}{paragraphs(LEAD, *STORY[:2])}{quoted}{paragraphs(*STORY[2:])}</article>")

    assert found.text.split("\n\n") == [LEAD, *STORY]


@pytest.mark.parametrize(
    "words", [" (external link)", "<span class='sr-only'>, a PDF of nine pages</span>", " (opens external website)"]
)
def test_what_only_screen_readers_read_out_is_left_out(words):
    text = f"The report{words} of the harbour board says that the bell is four hundred years old."

    assert (
        "The report of the harbour board" in read(f"<article>{HEADLINE}{paragraphs(LEAD, text, *STORY)}</article>").text
    )


def test_the_headline_repeated_behind_a_kicker_is_not_a_paragraph():
    repeated = "<h2>Harbour: Divers find old bell</h2>"

    assert read(f"<article>{HEADLINE}{repeated}{paragraphs(LEAD, *STORY)}</article>").text.split("\n\n") == [
        LEAD,
        *STORY,
    ]


@pytest.mark.parametrize(
    "notice",
    [
        "This is a preview of a subscriber-only story. To continue reading, log in or subscribe for £1 a week.",
        "You have read 40% of this article. The full story is available to subscribers.",
        "Vous avez lu 40 % de cet article. La suite est réservée aux abonnés.",
        "Полный текст доступен по подписке.",
    ],
)
def test_a_line_about_the_rest_of_an_article_marks_it_as_a_part(notice):
    found = read(f"<article>{HEADLINE}{paragraphs(LEAD, *STORY, *STORY_GOES_ON, notice)}</article>")

    assert (found.is_part, notice in found.text) == (True, False)


@pytest.mark.parametrize("title", ["Divers find old b… - Harbour Post", "What lay in the harbour?", "Harbour Post"])
def test_the_first_of_several_articles_is_read_if_it_has_most_of_the_text(title):
    body = f"<article>{HEADLINE}{ALL}</article><article><h1>Night train stops</h1>{OTHERS}</article>"
    found = read_page(Material(f"<html><head><title>{title}</title></head><body><main>{body}</main></body></html>"))

    assert isinstance(found, Article), found
    assert found.text.split("\n\n") == [LEAD, *STORY]


HEADER = "<header><h1>{}</h1><time datetime=2026-05-04>4 May</time></header>"


@pytest.mark.parametrize(
    ("title", "body", "date"),
    [
        ("Divers find old bell", f"<div class=story>{HEADER.format('Divers find old bell')}{ALL}</div>", "2026-05-04"),
        (
            "Divers find old bell - Harbour Post",
            f"{HEADER.format('Divers find old bell')}<div>{ALL}</div>",
            "2026-05-04",
        ),
        (
            "Divers find old bell - The Old Harbour Post",
            f"{HEADER.format('The Old Harbour Post')}<div><h1>Divers find old bell</h1>{ALL}</div>",
            None,
        ),
        ("Harbour Post", f"{HEADER.format('Harbour Post')}<div><h2>Divers find old bell</h2>{ALL}</div>", None),
        (
            "Divers find old bell - Harbour Post",
            f"{HEADER.format('Post of the old port').replace('r>', 'r class=logo>', 1)}<div>{HEADLINE}{ALL}</div>",
            None,
        ),
    ],
    ids=["story's header", "header beside the story", "page's header", "only name", "logo"],
)
def test_the_date_is_in_the_header_that_holds_the_headline(title, body, date):
    found = read_page(Material(f"<html><head><title>{title}</title></head><body>{body}</body></html>"))

    assert isinstance(found, Article), found
    assert (found.title, found.published) == ("Divers find old bell", date)


def test_the_standfirst_is_read_in_the_header_that_holds_the_headline():
    header = f"<header>{HEADLINE}<p class=deck>{LEAD}</p></header>"

    assert read(f"<div class=story>{header}{paragraphs(*STORY)}</div>").text.split("\n\n") == [LEAD, *STORY]
