from summarizer.reading.feed_formats.discovery import MAX_OFFERED, offered_feeds
from summarizer.reading.feed_formats.feed import usual_places

URL = "https://news.example/world/"


def offered(*links: str) -> list[tuple[str, str | None]]:
    page = f"<html><head>{''.join(links)}</head><body><a href='/rss'>RSS</a></body></html>".encode()
    return [(each.address, each.title) for each in offered_feeds(page, "text/html", URL)]


def link(href: str, kind: str = "application/rss+xml", title: str = "News") -> str:
    return f'<link rel="alternate" type="{kind}" title="{title}" href="{href}">'


def test_the_feeds_that_a_page_names_are_found() -> None:
    atom, js = "application/atom+xml", "application/feed+json"

    assert offered(link("/rss.xml"), link("atom.xml", atom, "Atom"), link("//f.example/f.json", js)) == [
        ("https://news.example/rss.xml", "News"),
        ("https://news.example/world/atom.xml", "Atom"),
        ("https://f.example/f.json", "News"),
    ]


def test_links_that_are_not_feeds_are_not_offered() -> None:
    others = link("/en", "text/html"), link("/wp-json/feed/1", "application/json"), link("javascript:x()")

    assert offered(*others, '<link rel="stylesheet" type="application/rss+xml" href="/x">') == []


def test_a_feed_is_offered_once_and_feeds_of_comments_last() -> None:
    links = link("/comments/feed"), link("/feed"), link("http://news.example/feed/")

    assert [address for address, _ in offered(*links)] == [
        "https://news.example/feed",
        "https://news.example/comments/feed",
    ]


def test_a_page_offers_a_limited_number_of_feeds() -> None:
    assert len(offered(*(link(f"/{at}.xml") for at in range(2 * MAX_OFFERED)))) == MAX_OFFERED


def test_a_page_that_is_damaged_offers_none() -> None:
    assert offered_feeds(b"\x00", None, URL) == ()


def test_a_base_that_is_no_address_is_ignored() -> None:
    assert offered('<base href="http://[news">', link("/rss.xml")) == [("https://news.example/rss.xml", "News")]


def test_a_site_may_have_its_feed_at_the_usual_places() -> None:
    assert "https://news.example/feed/" in usual_places(URL)
