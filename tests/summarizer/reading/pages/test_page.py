import json
import logging

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml.html import HtmlElement

from summarizer.model import Article, Material, Refusal, Stub
from summarizer.reading.pages.page import read_page

BODY = (
    "The harbour of the old town was closed for a week while divers looked for the anchor of the ferry.",
    "“Nobody expected to find a bell,” said the harbour master, Arvydas Anušauskas, on Thursday.",
    "The bell will be shown in the town hall from next month, and the ferry is to get a new anchor.",
    "Children from the school had drawn the bell before it was cleaned, and the drawings will hang beside it.",
)
MENU = "<nav>" + "".join(f'<a href="/{name}">{name}</a> ' for name in ("Home", "Sport", "Sea")) + "</nav>"


def html(body, head="<title>Divers find old bell | Harbour News</title>"):
    return f"<!doctype html><html><head>{head}</head><body>{MENU}{body}<footer>Imprint</footer></body></html>"


def article(*paragraphs):
    inner = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"<article><h1>Divers find old bell</h1>{inner}</article>"


def refusal_of(page, **known):
    """Return why a page is not an article, whether or not it shows other text."""
    outcome = read_page(Material(page, **known))
    return outcome.refusal if isinstance(outcome, Stub) else outcome


def test_a_page_becomes_an_article():
    head = (
        '<meta property="og:title" content="Divers find old bell"><meta property="og:type" content="article">'
        '<meta property="og:site_name" content="Harbour News"><meta name="author" content="Jane Doe">'
        '<meta property="article:published_time" content="2025-06-03T10:00:00Z">'
    )

    found = read_page(
        Material(html(article(*BODY, "Read more: Ferry fined"), head), url="https://example.org/bell?x=1&utm_source=z")
    )

    assert isinstance(found, Article)
    assert found.text == "\n\n".join(BODY)
    assert (found.title, found.source, found.author) == ("Divers find old bell", "Harbour News", "Jane Doe")
    assert (found.published, found.url, found.language) == (
        "2025-06-03T10:00:00+00:00",
        "https://example.org/bell?x=1",
        "en",
    )


def test_the_source_is_the_host_if_the_page_does_not_name_its_site():
    found = read_page(Material(html(article(*BODY)), url="https://www.example.org/bell"))

    assert isinstance(found, Article)
    assert found.source == "example.org"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1257"])
def test_a_page_is_decoded_with_its_own_character_set(encoding):
    page = html(article(*BODY), f'<meta charset="{encoding}">').replace("“", '"').replace("”", '"')

    found = read_page(Material(page.encode(encoding)))

    assert isinstance(found, Article)
    assert "Anušauskas" in found.text


def test_the_text_before_a_paywall_is_a_stub_and_not_an_article():
    stub = read_page(
        Material(html(article(*BODY[:3], "But then the divers…") + "<p>Already a subscriber? Sign in</p>"))
    )

    assert isinstance(stub, Stub)
    assert stub.text.startswith(BODY[0])


def test_lines_that_are_links_to_other_articles_are_dropped():
    links = '<h3><a href="/2">The ferry that lost its bell in the storm</a></h3>'

    found = read_page(Material(html(article(*BODY[:2], links, *BODY[2:]))))

    assert isinstance(found, Article)
    assert found.text == "\n\n".join(BODY)
    assert ("The ferry that lost its bell in the storm", "link") in [(each.text, each.reason) for each in found.dropped]


def test_a_headline_repeated_above_the_text_is_dropped():
    head = '<meta property="og:title" content="Bell found"><meta name="twitter:title" content="Bell found">'

    found = read_page(Material(html(f"<h1>Divers find old bell</h1><p>{'</p><p>'.join(BODY)}</p>", head)))

    assert isinstance(found, Article)
    assert found.text == "\n\n".join(BODY)


def test_a_passage_that_the_extraction_left_out_is_restored_at_its_position():
    lines = [f"{sentence} It was the {at}th year of the search." for at in range(9) for sentence in BODY]
    pages = [
        f'<div class="grid"><div class="article__body"><p>{"</p><p>".join(lines[at : at + 6])}</p></div></div>'
        for at in range(0, 36, 6)
    ]
    split = '<div class="promo"><div>Sign up now</div></div>'.join(pages)

    found = read_page(Material(html(f"<article><h1>Divers find old bell</h1>{split}</article>")))

    assert isinstance(found, Article)
    assert found.text.split("\n\n") == lines


def test_an_article_only_in_the_structured_data_is_found():
    data = json.dumps({"@type": "NewsArticle", "headline": "Divers find old bell", "articleBody": "\n\n".join(BODY)})

    found = read_page(Material(html("<div id=app></div>", f'<script type="application/ld+json">{data}</script>')))

    assert isinstance(found, Article)
    assert found.text == "\n\n".join(BODY)


@pytest.mark.parametrize("url", ["http://[broken", "https://", "x"])
def test_an_invalid_address_is_ignored(url):
    assert isinstance(
        read_page(Material(html(article(*BODY), f'<link rel="canonical" href="{url}">'), url=url)), Article
    )


def test_a_front_page_with_a_lead_story_is_still_an_index():
    front = html(f"<p>{'</p><p>'.join(BODY * 2)}</p>{LINKS * 3}")

    assert refusal_of(front, url="https://example.org/") is Refusal.PAGE_INDEX


LINKS = "".join(f'<div><a href="/{n}">Divers find old bell number {n} in the harbour</a></div>' for n in range(40))
COOKIES = (
    "<p>Before you continue: we use cookies and data to measure what you read. Accept all cookies or reject all.</p>"
)


GERMAN_CONSENT = (
    "<p>Wir nutzen Cookies und Tracking, auch unsere Partner, für Werbung. Die Einwilligung können Sie in der "
    "Datenschutzerklärung widerrufen. Wer Werbung nicht mag, kann ohne Tracking lesen und dafür im Monat zahlen, "
    "so wie man es von der gedruckten Zeitung kennt.</p><button>Akzeptieren und weiter</button>"
)
FRENCH_CONSENT = (
    "<p>Avec votre consentement, nos partenaires et nous posons des cookies et lisons ce que votre appareil en garde. "
    "Vous pouvez accepter ou refuser, et changer d'avis quand vous voulez dans notre politique de confidentialité, "
    "qui dit aussi combien de temps nous gardons le tout.</p><button>Tout accepter</button>"
)
CARDS = "".join(
    f'<div class="card"><h3><a href="/{at}">Divers find old bell number {at}</a></h3><p>{BODY[at % 4]}</p></div>'
    for at in range(12)
)
LIVE = '<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "The search"}</script>'


@pytest.mark.parametrize(
    ("page", "refusal"),
    [
        (html("<h1>Just a moment...</h1><p>Please verify you are human to go on.</p>"), Refusal.PAGE_CAPTCHA),
        (html("<noscript>You need to enable JavaScript to run this app.</noscript>"), Refusal.PAGE_SCRIPT),
        (
            html("<p>Press &amp; hold to confirm you are a human.</p>", "<title>Access denied</title>"),
            Refusal.PAGE_CAPTCHA,
        ),
        (html("<h1>Access denied</h1><p>You cannot see this page from where you are.</p>"), Refusal.PAGE_BLOCKED),
        (html(GERMAN_CONSENT), Refusal.PAGE_CONSENT),
        (html(FRENCH_CONSENT), Refusal.PAGE_CONSENT),
        (html(article(BODY[0], BODY[1]) + "<p>Il vous reste 80 % de cet article à lire.</p>"), Refusal.PAGE_PAYWALL),
        (html(article(BODY[0], BODY[1]) + "<p>Jetzt weiterlesen mit Abo</p>"), Refusal.PAGE_PAYWALL),
        (html(CARDS), Refusal.PAGE_INDEX),
        (html(f"<h1>Sorry, we can’t find that page</h1>{CARDS}"), Refusal.PAGE_MISSING),
        (
            html("<h1>Live: the search for the bell</h1><ul><li>10:32</li></ul>", "<title>Live</title>"),
            Refusal.PAGE_LIVE,
        ),
        (html("<p>Turn on JavaScript to see what is new.</p>", LIVE), Refusal.PAGE_LIVE),
        (
            html("<h1>Page not found</h1><p>Try the search.</p>", "<title>404 - Harbour News</title>"),
            Refusal.PAGE_MISSING,
        ),
        (html(COOKIES), Refusal.PAGE_CONSENT),
        (html(COOKIES * 3), Refusal.PAGE_CONSENT),
        (html(article(BODY[0]) + "<p>Subscribe to continue reading.</p>"), Refusal.PAGE_PAYWALL),
        (
            html(article(*BODY[:3], "But then the divers…") + "<p>Already a subscriber? Sign in</p>"),
            Refusal.PAGE_PAYWALL,
        ),
        (html(LINKS), Refusal.PAGE_INDEX),
        (html(""), Refusal.PAGE_EMPTY),
        ("", Refusal.PAGE_EMPTY),
        ("<html></html>", Refusal.PAGE_EMPTY),
    ],
)
def test_a_page_without_an_article_is_refused_with_the_reason(page, refusal):
    assert refusal_of(page) is refusal


def test_a_short_text_on_a_page_that_declares_a_paywall_is_a_stub():
    data = json.dumps({"@type": "NewsArticle", "headline": "Divers find old bell", "isAccessibleForFree": False})

    page = html(article(*BODY), f'<script type="application/ld+json">{data}</script>')

    assert refusal_of(page) is Refusal.PAGE_PAYWALL


def test_one_text_with_several_linked_headlines_is_an_article():
    finds = "".join(f'<h3><a href="/{at}">The bell of {1800 + at}</a></h3><p>{BODY[at % 4]}</p>' for at in range(12))

    assert isinstance(read_page(Material(html(f"<article><h1>Twelve bells</h1>{finds}</article>"))), Article)


def test_an_article_beside_offers_to_subscribe_is_an_article():
    offers = "<p>Already a subscriber? Log in</p><p>Subscribe to our newsletter</p>"

    assert isinstance(read_page(Material(html(article(*BODY) + offers))), Article)


@pytest.mark.parametrize("teaser", ["Für Abonnenten", "Article réservé aux abonnés", "Solo para suscriptores"])
def test_a_short_article_beside_a_teaser_for_subscribers_is_an_article(teaser):
    set_aside_updates = f"<aside><h3><a href='/x'>A bell for the town hall</a></h3><p>{teaser}</p></aside>"

    assert isinstance(read_page(Material(html(article(*BODY) + set_aside_updates))), Article)


@pytest.mark.parametrize(
    "title",
    [
        "Voters reject all three ballot measures on the harbour",
        "Highway 404 closed after divers find old bell",
        "Access denied: divers wait for weeks at the old harbour",
        "Firm behind captcha finds old bell in the harbour",
    ],
)
def test_a_headline_that_mentions_the_subject_of_a_notice_is_a_headline(title):
    found = read_page(Material(html(f"<h1>{title}</h1><p>{'</p><p>'.join(BODY)}</p>", f"<title>{title}</title>")))

    assert isinstance(found, Article)
    assert found.title == title


@pytest.mark.parametrize("href", ["http://[", "//[", "http://℀.com/", "\x00", "javascript:alert(1)"])
def test_a_malformed_address_is_ignored(href):
    head = f'<link rel="canonical" href="{href}"><meta property="og:url" content="{href}">'

    found = read_page(Material(html(article(*BODY), head), url="https://example.org/bell"))

    assert isinstance(found, Article)
    assert found.url.startswith("https://example.org/")


def test_author_and_date_are_read_from_the_visible_page_if_the_head_has_none():
    shown = '<p class="byline">By <a rel="author" href="/jane">Jane Doe</a></p><time datetime="2026-03-03T14:05:00Z">'

    found = read_page(
        Material(html(f"<h1>Divers find old bell</h1>{shown}3 March</time><p>{'</p><p>'.join(BODY)}</p>"))
    )

    assert isinstance(found, Article)
    assert (found.author, found.published) == ("Jane Doe", "2026-03-03T14:05:00+00:00")


def test_hidden_text_is_not_part_of_the_article():
    hidden = "<p hidden>Nobody sees this, the mayor said.</p>"
    seen = f"<p>{BODY[0]}</p><p>{BODY[1]}</p>{hidden}<p>{BODY[2]}</p><p>{BODY[3]}</p>"

    found = read_page(Material(html(f"<article><h1>Divers find old bell</h1>{seen}</article>")))

    assert isinstance(found, Article)
    assert found.text == "\n\n".join(BODY)


def test_a_report_that_quotes_a_call_to_subscribe_is_not_a_paywall():
    sign = "Subscribe to continue reading, the sign on the door said on Friday, and the divers laughed."

    assert isinstance(read_page(Material(html(article(*BODY, sign)))), Article)


def test_a_damaged_headline_is_repaired_like_the_text():
    page = html(article(*BODY), "<title>Divers findâ€™s BrÃ¼cke bell</title>").replace(
        "<h1>Divers find old bell</h1>", ""
    )

    found = read_page(Material(page))

    assert isinstance(found, Article)
    assert found.title == "Divers find’s Brücke bell"


def test_endlessly_nested_authors_give_no_author():
    nested = "[" * 900 + '"Jane"' + "]" * 900
    data = f'{{"@type": "NewsArticle", "headline": "Divers find old bell", "author": {nested}}}'

    found = read_page(Material(html(article(*BODY), f'<script type="application/ld+json">{data}</script>')))

    assert isinstance(found, Article)
    assert found.author is None


def test_the_texts_read_of_nested_links_grow_with_their_number_and_not_with_its_square(monkeypatch):
    read_elements = []
    text_content = HtmlElement.text_content
    monkeypatch.setattr(HtmlElement, "text_content", lambda each: read_elements.append(each) or text_content(each))

    def elements_read(levels):
        read_elements.clear()
        read_page(Material(html("<h2><a href='/'><b>" * levels + "One word more. " * 200)))
        return len(read_elements)

    assert elements_read(60) < 3 * elements_read(30)


def test_a_report_about_cookies_is_not_a_consent_page():
    report = (*BODY, *BODY[1:], "The harbour’s own site uses cookies, the report said, and nobody had asked for them.")

    assert isinstance(read_page(Material(html(article(*report)))), Article)


def test_a_page_in_a_language_without_models_is_read():
    korean = "항구는 잠수부들이 폭풍 속에서 잃어버린 닻을 찾는 동안 일주일 동안 폐쇄되었다고 항만청이 밝혔다."

    assert read_page(Material(html(article(*[f"{korean} {at}." for at in range(6)])))).language == "ko"


@pytest.mark.parametrize(
    "page", ["<div>" * 50_000, "<p>x" * 100_000, "<" * 500_000, "<a href=x>" * 30_000, "\x00<p>\ud800"]
)
def test_hostile_pages_are_refused(page):
    assert isinstance(refusal_of(page), Refusal)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(["<p>", "</p>", "<div", "<script>", "&#0;", "<!--", "é", "text. ", "<table><tr>", "\x00"]))
)
def test_any_tag_soup_gives_an_article_or_a_refusal(parts):
    assert isinstance(read_page(Material("".join(parts))), Article | Refusal | Stub)


def test_a_page_without_an_article_is_not_logged(caplog):
    with caplog.at_level(logging.DEBUG):
        read_page(Material(""))

    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]
