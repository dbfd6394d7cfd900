"""Conditional requests to sources, over loopback HTTP."""

from collections.abc import AsyncIterator

import pytest

from bot.fetching.conditional_get import SourceResponse, Validators, request_source
from bot.fetching.fetch import Fetcher, FetchLimits
from storage.followed import SourceFault
from tests.bot.site import Site

FEED = "<rss/>"


@pytest.fixture
async def fetcher(site: Site) -> AsyncIterator[Fetcher]:
    async with Fetcher([f"127.0.0.1:{site.port}"], FetchLimits(size=100_000, seconds=60)) as opened:
        yield opened


async def test_a_response_has_its_content_and_headers(site: Site, fetcher: Fetcher) -> None:
    headers = {"ETag": '"1"', "Last_Modified": "Mon, 01 Jun 2026 10:00:00 GMT", "Cache_Control": "max-age=900"}
    address = site.page("/feed", FEED, Content_Type="application/rss+xml", **headers)

    assert await request_source(fetcher, address, Validators()) == SourceResponse(
        FEED.encode(),
        "application/rss+xml",
        address,
        validators=Validators('"1"', "Mon, 01 Jun 2026 10:00:00 GMT"),
        cache_control="max-age=900",
    )
    assert "If-None-Match" not in site.requests[0]
    assert "User-Agent: Precis/" in site.requests[0]


async def test_unchanged_content_is_not_sent_again(site: Site, fetcher: Fetcher) -> None:
    known = Validators('"1"', "Mon, 01 Jun 2026 10:00:00 GMT")
    address = site.page("/feed", "", "304 Not Modified")

    assert await request_source(fetcher, address, known) == SourceResponse(
        url=address, is_unchanged=True, validators=known
    )
    assert 'If-None-Match: "1"' in site.requests[0]
    assert "If-Modified-Since: Mon, 01 Jun 2026 10:00:00 GMT" in site.requests[0]


@pytest.mark.parametrize(
    ("first", "second", "moved"),
    [
        ("301 Moved Permanently", "308 Permanent Redirect", "/end"),
        ("301 Moved Permanently", "302 Found", "/middle"),
        ("302 Found", "301 Moved Permanently", None),
        ("307 Temporary Redirect", "303 See Other", None),
    ],
)
async def test_a_source_has_moved_as_far_as_its_redirects_are_permanent(
    site: Site, fetcher: Fetcher, first: str, second: str, moved: str | None
) -> None:
    site.page("/end", FEED)
    site.page("/middle", "", second, Location="/end")
    address = site.page("/begin", "", first, Location="/middle")

    response = await request_source(fetcher, address, Validators())

    assert response.content == FEED.encode()
    assert response.moved_to == (f"http://127.0.0.1:{site.port}{moved}" if moved else None)


@pytest.mark.parametrize(
    ("status", "fault"),
    [
        ("400 Bad Request", SourceFault.UNREACHABLE),
        ("401 Unauthorized", SourceFault.DENIED),
        ("403 Forbidden", SourceFault.DENIED),
        ("404 Not Found", SourceFault.NOT_FOUND),
        ("410 Gone", SourceFault.GONE),
        ("429 Too Many Requests", SourceFault.RATE_LIMITED),
        ("500 Internal Server Error", SourceFault.SERVER_ERROR),
    ],
)
async def test_a_failure_has_its_reason(site: Site, fetcher: Fetcher, status: str, fault: SourceFault) -> None:
    address = site.page("/feed", FEED, status, Retry_After="120")

    response = await request_source(fetcher, address, Validators())

    assert (response.fault, response.retry_after, response.content) == (fault, "120", b"")


@pytest.mark.parametrize(
    "target", ["http://10.0.0.1/", "http://127.0.0.1:1/", "file:///etc/passwd", "http://a:b@127.0.0.1/"]
)
async def test_no_redirect_leads_to_where_a_link_may_not(site: Site, fetcher: Fetcher, target: str) -> None:
    address = site.page("/feed", "", "301 Moved Permanently", Location=target)

    response = await request_source(fetcher, address, Validators())

    assert (response.fault, response.moved_to) == (SourceFault.FORBIDDEN, None)


async def test_redirects_in_a_circle_end(site: Site, fetcher: Fetcher) -> None:
    address = site.page("/feed", "", "302 Found", Location="/feed")

    assert (await request_source(fetcher, address, Validators())).fault is SourceFault.TOO_MANY_REDIRECTS


async def test_a_body_that_does_not_end_is_cut(site: Site, fetcher: Fetcher) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\n\r\n<rss>"

    response = await request_source(fetcher, site.endless_page("/endless", head, b"<item/>" * 100), Validators())

    assert response.fault is SourceFault.TOO_BIG


async def test_a_source_that_stalls_is_given_up(site: Site) -> None:
    address = site.page("/stall", FEED, Content_Length="99")
    async with Fetcher([f"127.0.0.1:{site.port}"], FetchLimits(seconds=0.2)) as fetcher:
        assert (await request_source(fetcher, address, Validators())).fault is SourceFault.SLOW
