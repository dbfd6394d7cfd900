"""Asks a source for new items: a conditional GET, with the same guard and limits as for links."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import httpx

from bot.fetching.body import read_body
from bot.fetching.fetch import MAX_REDIRECTS, Fetcher, may_be_asked
from storage.followed import SourceFault
from summarizer.model import Refusal

_ACCEPT: Final = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, "
    "application/json;q=0.8, text/html;q=0.7, */*;q=0.1"
)

_NOT_MODIFIED: Final = 304
_FOR_GOOD: Final = (301, 308)

_FAULTS: Final = MappingProxyType(
    {
        401: SourceFault.DENIED,
        402: SourceFault.DENIED,
        403: SourceFault.DENIED,
        404: SourceFault.NOT_FOUND,
        407: SourceFault.DENIED,
        410: SourceFault.GONE,
        429: SourceFault.RATE_LIMITED,
        451: SourceFault.DENIED,
    }
)

_FAULTS_OF_LINKS: Final = MappingProxyType(
    {
        Refusal.LINK_SLOW: SourceFault.SLOW,
        Refusal.LINK_FORBIDDEN: SourceFault.FORBIDDEN,
        Refusal.LINK_UNREADABLE: SourceFault.DAMAGED,
        Refusal.FILE_TOO_BIG: SourceFault.TOO_BIG,
    }
)


@dataclass(frozen=True, slots=True)
class Validators:
    """The cache validators of the version we have: if the source still has that version, it need not send it again."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class SourceResponse:
    """The response of a source: its content, a fault, or neither if it has nothing new.

    `moved_to` is its new address after a permanent redirect; `max_age` and `retry_after` are the values of the headers
    `Cache-Control` and `Retry-After`.
    """

    content: bytes = b""
    media_type: str | None = None
    url: str = ""
    is_unchanged: bool = False
    fault: SourceFault | None = None
    moved_to: str | None = None
    validators: Validators = Validators()
    cache_control: str | None = None
    retry_after: str | None = None


async def request_source(fetcher: Fetcher, url: str, validators: Validators) -> SourceResponse:
    """Ask a source for new items, following redirects; each is checked again."""
    response = await fetcher.limited(_following_redirects(fetcher, url, validators))
    if isinstance(response, Refusal):
        return SourceResponse(fault=_FAULTS_OF_LINKS.get(response, SourceFault.UNREACHABLE))
    return response


async def _following_redirects(fetcher: Fetcher, url: str, validators: Validators) -> SourceResponse:
    address, moved_to, for_good = httpx.URL(url), None, True
    for _ in range(MAX_REDIRECTS + 1):
        if not may_be_asked(address):
            return SourceResponse(fault=SourceFault.FORBIDDEN)
        async with fetcher.response(address, _headers(validators)) as response:
            if response.next_request is None:
                return await _source_response(fetcher, response, validators, moved_to)
            address = response.next_request.url
            # After a temporary redirect, permanent ones no longer change the address of the source.
            for_good = for_good and response.status_code in _FOR_GOOD
            moved_to = str(address) if for_good else moved_to
    return SourceResponse(fault=SourceFault.TOO_MANY_REDIRECTS)


async def _source_response(
    fetcher: Fetcher, response: httpx.Response, known: Validators, moved_to: str | None
) -> SourceResponse:
    headers, url = response.headers, str(response.url)
    told = {"cache_control": headers.get("cache-control"), "retry_after": headers.get("retry-after")}
    if response.status_code == _NOT_MODIFIED:
        return SourceResponse(url=url, is_unchanged=True, moved_to=moved_to, validators=known, **told)
    if not response.is_success:
        return SourceResponse(url=url, fault=_fault(response.status_code), **told)
    content = await read_body(response, fetcher.max_bytes)
    if isinstance(content, Refusal):
        return SourceResponse(url=url, fault=_FAULTS_OF_LINKS.get(content, SourceFault.UNREACHABLE), **told)
    now = Validators(headers.get("etag"), headers.get("last-modified"))
    return SourceResponse(content, headers.get("content-type"), url, moved_to=moved_to, validators=now, **told)


def _fault(status: int) -> SourceFault:
    if status >= 500:
        return SourceFault.SERVER_ERROR
    return _FAULTS.get(status, SourceFault.UNREACHABLE)


def _headers(known: Validators) -> dict[str, str]:
    headers = {"Accept": _ACCEPT}
    if known.etag:
        headers["If-None-Match"] = known.etag
    if known.last_modified:
        headers["If-Modified-Since"] = known.last_modified
    return headers
