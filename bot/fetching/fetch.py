"""Fetch pages from untrusted links: through a guard against private addresses, within limits of size and time."""

import asyncio
import socket
import ssl
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache, cached_property
from http.cookiejar import CookieJar, DefaultCookiePolicy
from importlib.metadata import version
from ipaddress import ip_network
from typing import Any, Final, Self, TypeVar
from weakref import WeakValueDictionary

import httpx
from ssrfguard import DEFAULT_DENIED, AddressTable, Block, Policy, Reach, SSRFGuardError
from ssrfguard.httpx import AsyncSafeTransport

from bot.fetching.body import read_body
from bot.fetching.received_bytes_limit import limit_received_bytes
from summarizer.model import Refusal

Made = TypeVar("Made")

MAX_REDIRECTS: Final = 5
MAX_FETCHES_PER_HOST: Final = 2
MAX_CONNECTIONS: Final = 100
MAX_PAGE_BYTES: Final = 5 * 1024 * 1024

_WEB_PORTS: Final = (80, 443)
"""The ports of a host that is allowed without a port: others belong to its databases and consoles."""

_AZURE: Final = Block(ip_network("168.63.129.16/32"), "Azure's platform address", "", Reach.DENIED, "")
"""The guard's table lacks this address, because it is a public one; it responds only inside Azure."""

POLICY: Final = Policy(
    denied_networks=AddressTable((*DEFAULT_DENIED.blocks, _AZURE)),
    allowed_ports=frozenset((80, 443, 8000, 8080, 8443)),
)

_READABLE_TYPES: Final = (
    "text/html",
    "application/xhtml+xml",
    "text/plain",
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/zip",
    "application/x-zip-compressed",
    "application/x-mimearchive",
    "message/rfc822",
    "multipart/related",
)
_UNSPECIFIC_TYPES: Final = ("application/octet-stream", "binary/octet-stream", "")
_READABLE_SUFFIXES: Final = (".pdf", ".docx", ".html", ".htm", ".xhtml", ".txt", ".zip", ".eml", ".mht", ".mhtml")


@dataclass(frozen=True, slots=True)
class Fetched:
    """A response: the decompressed body, its content type, and the `url` at which the redirects ended."""

    content: bytes
    media_type: str | None
    url: str


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """What one link may cost: bytes as received and after decompression, and seconds in total, redirects included."""

    size: int = MAX_PAGE_BYTES
    seconds: float = 15.0


class Fetcher:
    """Fetches pages. `allow` lists hosts that may have private addresses, as host:port or for the web's own ports."""

    def __init__(
        self,
        allow: Iterable[str] = (),
        limits: FetchLimits = FetchLimits(),
        resolver: Callable[..., Any] = socket.getaddrinfo,
    ) -> None:
        self._allow = frozenset(name.casefold() for name in allow)
        self._limits = limits
        self._resolver = resolver
        self._semaphores: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()

    @cached_property
    def _clients(self) -> "_Clients":
        """The clients, made for the first request: the bot starts without reading the certificates for them."""
        settings: dict[str, Any] = {
            "headers": {
                "User-Agent": f"Precis/{version('precis')} (+news digest bot)",
                "Accept": "text/html,*/*;q=0.5",
                "Accept-Encoding": "gzip",
            },
            # A host's first address may be unreachable: leave time for the next one.
            "timeout": httpx.Timeout(self._limits.seconds, connect=self._limits.seconds / 3),
            # Sites must not track readers through us.
            "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=())),
            "trust_env": False,
            "follow_redirects": False,
        }
        # One response per connection: the bytes of a connection are counted from its beginning.
        connections: dict[str, Any] = {
            "trust_env": False,
            "verify": trusted_certificates(),
            "limits": httpx.Limits(max_connections=MAX_CONNECTIONS, max_keepalive_connections=0),
        }
        guarded = AsyncSafeTransport(policy=POLICY, resolver=self._resolver, **connections)
        return _Clients(
            httpx.AsyncClient(transport=limit_received_bytes(guarded), **settings),
            httpx.AsyncClient(transport=limit_received_bytes(httpx.AsyncHTTPTransport(**connections)), **settings),
        )

    async def fetch(self, url: str) -> Fetched | Refusal:
        """Fetch a page, checking each redirect again; return a refusal if that fails."""
        return await self.limited(self._fetch_following_redirects(url))

    async def limited(self, work: Awaitable[Made]) -> Made | Refusal:
        """Wait for requests no longer than a link may take; return a refusal if they fail."""
        try:
            async with asyncio.timeout(self._limits.seconds):
                return await work
        except (TimeoutError, httpx.TimeoutException):
            return Refusal.LINK_SLOW
        except SSRFGuardError:
            return Refusal.LINK_FORBIDDEN
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError, OSError, zlib.error) as error:
            return Refusal.LINK_FORBIDDEN if _is_from_guard(error) else Refusal.LINK_DEAD

    async def _fetch_following_redirects(self, url: str) -> Fetched | Refusal:
        address = httpx.URL(url)
        for _ in range(MAX_REDIRECTS + 1):
            if not may_be_asked(address):
                return Refusal.LINK_FORBIDDEN
            outcome = await self._get(address)
            if not isinstance(outcome, httpx.URL):
                return outcome
            address = outcome
        return Refusal.LINK_DEAD

    async def _get(self, address: httpx.URL) -> Fetched | Refusal | httpx.URL:
        """Make one request; return the page, or the address that it redirects to."""
        async with self.response(address) as response:
            if response.next_request is not None:
                return response.next_request.url
            if response.status_code in (404, 410):
                return Refusal.PAGE_MISSING
            if not response.is_success:
                return Refusal.LINK_DEAD
            if not _is_readable(response):
                return Refusal.LINK_UNREADABLE
            content = await read_body(response, self._limits.size)
            if isinstance(content, Refusal):
                return content
            return Fetched(content, response.headers.get("content-type"), str(response.url))

    @asynccontextmanager
    async def response(
        self, address: httpx.URL, headers: Mapping[str, str] | None = None
    ) -> AsyncIterator[httpx.Response]:
        """Make one request through the guard, as one of the few that its host gets at a time; follow no redirect."""
        client = self._clients.unguarded if self._is_allowed(address) else self._clients.guarded
        async with self._semaphore(address.host), client.stream("GET", address, headers=headers) as response:
            yield response

    @property
    def max_bytes(self) -> int:
        """How many bytes a body may have."""
        return self._limits.size

    def _semaphore(self, host: str) -> asyncio.Semaphore:
        """Return the semaphore for requests to one host; it exists only while such requests are running."""
        return self._semaphores.setdefault(host, asyncio.Semaphore(MAX_FETCHES_PER_HOST))

    def _is_allowed(self, address: httpx.URL) -> bool:
        port = address.port or (443 if address.scheme == "https" else 80)
        host = f"[{address.host}]" if ":" in address.host else address.host.casefold()
        return f"{host}:{port}" in self._allow or (port in _WEB_PORTS and host in self._allow)

    async def aclose(self) -> None:
        """Close every connection."""
        if "_clients" in vars(self):
            await self._clients.guarded.aclose()
            await self._clients.unguarded.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.aclose()


def may_be_asked(address: httpx.URL) -> bool:
    """Return whether an address is an http(s) URL without a user name or password."""
    return address.scheme in ("http", "https") and not address.userinfo


@dataclass(frozen=True, slots=True)
class _Clients:
    """A client that cannot connect to private addresses, and one for the hosts that may have such addresses."""

    guarded: httpx.AsyncClient
    unguarded: httpx.AsyncClient


@cache
def trusted_certificates() -> ssl.SSLContext:
    """Return the TLS certificates we trust. Reading them takes a twentieth of a second of CPU, so this is done once."""
    return httpx.create_ssl_context(trust_env=False)


def _is_readable(response: httpx.Response) -> bool:
    kind = response.headers.get("content-type", "").partition(";")[0].strip().casefold()
    return kind in _READABLE_TYPES or (
        kind in _UNSPECIFIC_TYPES and response.url.path.casefold().endswith(_READABLE_SUFFIXES)
    )


def _is_from_guard(error: BaseException | None) -> bool:
    """Return whether an error of the client was caused by the guard."""
    while error is not None:
        if isinstance(error, SSRFGuardError):
            return True
        error = error.__cause__ or error.__context__
    return False
