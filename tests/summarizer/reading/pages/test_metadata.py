import json

import pytest
from lxml.html import document_fromstring

from summarizer.reading.pages.metadata import iso_date, metadata_of, without_site


def page(head="", body="<p>x</p>"):
    return document_fromstring(f"<html><head>{head}</head><body>{body}</body></html>")


def ld(**fields):
    return f'<script type="application/ld+json">{json.dumps(fields)}</script>'


def test_all_metadata_can_come_from_structured_data():
    news = {
        "@type": ["NewsArticle"],
        "headline": "Divers find bell",
        "author": [{"name": "Jane Doe"}, "Sam Roe"],
        "publisher": {"name": "Harbour News"},
        "datePublished": "2025-06-03T10:00:00Z",
        "articleBody": "The body.",
        "isAccessibleForFree": "False",
    }
    graph = ld(**{"@graph": [{"@type": "WebSite", "name": "Harbour"}, news]})

    found = metadata_of(page(graph + '<link rel="canonical" href="https://example.org/bell">'))

    assert (found.title, found.site, found.author) == ("Divers find bell", "Harbour News", "Jane Doe, Sam Roe")
    assert (found.published, found.urls[0]) == ("2025-06-03T10:00:00+00:00", "https://example.org/bell")
    assert (found.body, found.is_article, found.is_free) == ("The body.", True, False)


def test_the_title_on_which_most_titles_agree_wins():
    head = ld(**{"@type": "NewsArticle", "headline": "Bell!"}) + '<meta property="og:title" content="Divers find bell">'

    assert metadata_of(page(head, "<h1>Divers find bell</h1>")).title == "Divers find bell"


@pytest.mark.parametrize("script", ["{", "[[[[", "null", "3", '{"@type": {"a": 1}}', "[" * 100_000])
def test_invalid_structured_data_is_ignored(script):
    found = metadata_of(page(f'<script type="application/ld+json">{script}</script><title>Bell found</title>'))

    assert (found.title, found.is_article) == ("Bell found", False)


@pytest.mark.parametrize(
    ("title", "site", "headline"),
    [
        ("Divers find old bell | Harbour News", "Harbour News", "Divers find old bell"),
        ("Divers find old bell - Harbour News", "Harbour", "Divers find old bell"),
        ("Divers find old bell | Sea | Harbour News", None, "Divers find old bell | Sea"),
        ("Divers find old bell - Harbour News", None, "Divers find old bell"),
        ("Bell: divers find it", "Harbour News", "Bell: divers find it"),
        ("Harbour News: Divers find old bell", "Harbour News", "Divers find old bell"),
        (
            "Divers find bell – and nobody knows why",
            "Harbour News",
            "Divers find bell – and nobody knows why",
        ),
    ],
)
def test_the_name_of_the_site_is_removed_from_the_headline(title, site, headline):
    assert without_site(title, site) == headline


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2025-06-03", "2025-06-03"),
        ("2025-06-03T10:00:00+02:00", "2025-06-03T10:00:00+02:00"),
        ("2025-06-03Tnoon", "2025-06-03"),
        ("0001-01-01T00:00:00Z", None),
        ("2025-13-40", None),
        ("", None),
        (None, None),
    ],
)
def test_a_date_is_in_iso_format_or_none(text, date):
    assert iso_date(text) == date


def test_the_date_of_a_page_that_is_kept_up_to_date_may_be_in_a_meta_element():
    head = (
        '<meta property="article:published_time" content="2015-09-01">'
        '<meta property="article:modified_time" content="2026-05-06">'
    )

    assert metadata_of(page(head)).published == "2026-05-06"


def test_the_date_may_be_printed_in_an_element_of_its_own():
    body = '<article><h1>Divers find old bell</h1><div class="date">6 May 2026</div><p>x</p></article>'

    assert metadata_of(page(body=body)).published == "2026-05-06"


def test_a_date_of_a_comment_is_not_that_of_the_story():
    comment = '<div class="comments"><time datetime="2026-05-09">9 May</time></div>'

    assert (
        metadata_of(page(body=f"<article><h1>Divers find old bell</h1><p>x</p>{comment}</article>")).published is None
    )


@pytest.mark.parametrize(
    "logo", ['<h1><a href="/">Harbour News</a></h1>', '<div id="masthead"><h1>Harbour News</h1></div>']
)
def test_a_headline_that_is_the_logo_is_the_name_of_the_site(logo):
    body = f"{logo}<h2>Divers find old bell</h2><p>x</p>"

    assert metadata_of(page("<title>Harbour News</title>", body)).title == "Divers find old bell"
