"""Pages from strangers' links: fetched through a guard, within limits of size and time."""

import asyncio
import socket
import ssl
import zlib
from collections.abc import Callable, Iterable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from importlib.metadata import version
from ipaddress import ip_network
from typing import Any, Final, Self
from weakref import WeakValueDictionary

import httpx
from ssrfguard import DEFAULT_DENIED, AddressTable, Block, Policy, Reach, SSRFGuardError
from ssrfguard.httpx import AsyncSafeTransport

from summarizer.model import Refusal

MAX_REDIRECTS: Final = 5
MAX_FETCHES_PER_HOST: Final = 2

_AZURE: Final = Block(ip_network("168.63.129.16/32"), "Azure's platform address", "", Reach.DENIED, "")
"""The guard's table has every other cloud's metadata address; this one is public and answers only inside Azure."""

POLICY: Final = Policy(
    denied_networks=AddressTable((*DEFAULT_DENIED.blocks, _AZURE)),
    allowed_ports=frozenset((80, 443, 8000, 8080, 8443)),
)

_READABLE: Final = (
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
_UNSAID: Final = ("application/octet-stream", "binary/octet-stream", "")
_ENDINGS: Final = (".pdf", ".docx", ".html", ".htm", ".xhtml", ".txt", ".zip", ".eml", ".mht", ".mhtml")


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came over the wire: `url` is where the redirects ended."""

    content: bytes
    media_type: str | None
    url: str


@dataclass(frozen=True, slots=True)
class Limits:
    """What one link may cost: bytes after decompression, and seconds in all, redirects included."""

    size: int = 5 * 1024 * 1024
    seconds: float = 15.0


class Fetcher:
    """Gets pages. `allow` names hosts, or host:port, that may be private addresses: an intranet, a test."""

    def __init__(
        self,
        allow: Iterable[str] = (),
        limits: Limits = Limits(),
        resolver: Callable[..., Any] = socket.getaddrinfo,
    ) -> None:
        self._allow = frozenset(name.casefold() for name in allow)
        self._limits = limits
        settings: dict[str, Any] = {
            "headers": {
                "User-Agent": f"Precis/{version('precis')} (+news digest bot)",
                "Accept": "text/html,*/*;q=0.5",
                "Accept-Encoding": "gzip",
            },
            # A host's first address may be dead: leave time for its next.
            "timeout": httpx.Timeout(limits.seconds, connect=limits.seconds / 3),
            # Sites must not follow readers through us.
            "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=())),
            "trust_env": False,
            "verify": _trust(),
            "follow_redirects": False,
        }
        guarded = AsyncSafeTransport(policy=POLICY, resolver=resolver, trust_env=False, verify=_trust())
        self._guarded = httpx.AsyncClient(transport=guarded, **settings)
        self._exempt = httpx.AsyncClient(**settings)
        self._turns: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()

    async def fetch(self, url: str) -> Fetched | Refusal:
        """Get a page, following redirects with every hop checked anew; or say why there is none."""
        try:
            async with asyncio.timeout(self._limits.seconds):
                return await self._follow(url)
        except (TimeoutError, httpx.TimeoutException):
            return Refusal.LINK_SLOW
        except SSRFGuardError:
            return Refusal.LINK_FORBIDDEN
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError, OSError, zlib.error) as error:
            return Refusal.LINK_FORBIDDEN if _guards(error) else Refusal.LINK_DEAD

    async def _follow(self, url: str) -> Fetched | Refusal:
        address = httpx.URL(url)
        for _ in range(MAX_REDIRECTS + 1):
            if address.scheme not in ("http", "https") or address.userinfo:
                return Refusal.LINK_FORBIDDEN
            outcome = await self._get(address)
            if not isinstance(outcome, httpx.URL):
                return outcome
            address = outcome
        return Refusal.LINK_DEAD

    async def _get(self, address: httpx.URL) -> Fetched | Refusal | httpx.URL:
        """Make one request; a redirect gives the address it leads to."""
        client = self._exempt if self._allowed(address) else self._guarded
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(self._turn(address.host))
            response = await stack.enter_async_context(client.stream("GET", address))
            if response.next_request is not None:
                return response.next_request.url
            if response.status_code in (404, 410):
                return Refusal.PAGE_MISSING
            if not response.is_success:
                return Refusal.LINK_DEAD
            if not _readable(response):
                return Refusal.LINK_UNREADABLE
            content = await self._body(response)
            if isinstance(content, Refusal):
                return content
            return Fetched(content, response.headers.get("content-type"), str(response.url))

    def _turn(self, host: str) -> asyncio.Semaphore:
        """Return what requests to one host take turns by; it is gone when none is under way."""
        return self._turns.setdefault(host, asyncio.Semaphore(MAX_FETCHES_PER_HOST))

    async def _body(self, response: httpx.Response) -> bytes | Refusal:
        """Read and unpack the body; a refusal once it grows too big, whatever its headers said."""
        unpacked = _unpacking(response.headers.get("content-encoding", ""))
        if unpacked is None:
            return Refusal.LINK_UNREADABLE
        body = bytearray()
        async for chunk in response.aiter_raw():
            # Never more than one byte too many: 317 bytes of Brotli became 1.2 GB where a chunk was unpacked whole.
            body += unpacked(chunk, self._limits.size + 1 - len(body))
            if len(body) > self._limits.size:
                return Refusal.FILE_TOO_BIG
        return bytes(body)

    def _allowed(self, address: httpx.URL) -> bool:
        port = address.port or (443 if address.scheme == "https" else 80)
        host = f"[{address.host}]" if ":" in address.host else address.host.casefold()
        return bool(self._allow & {host, f"{host}:{port}"})

    async def aclose(self) -> None:
        """Close every connection."""
        await self._guarded.aclose()
        await self._exempt.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.aclose()


@cache
def _trust() -> ssl.SSLContext:
    """Return the TLS certificates we trust. They take a twentieth of a second of CPU to read, so this is done once."""
    return httpx.create_ssl_context(trust_env=False)


def _readable(response: httpx.Response) -> bool:
    kind = response.headers.get("content-type", "").partition(";")[0].strip().casefold()
    return kind in _READABLE or (kind in _UNSAID and response.url.path.casefold().endswith(_ENDINGS))


def _unpacking(coding: str) -> Callable[[bytes, int], bytes] | None:
    """Return what unpacks a chunk of a body to so many bytes at most; `None` for a coding we did not ask for."""
    match coding.strip().casefold():
        case "" | "identity":
            return lambda chunk, _most: chunk
        case "gzip" | "x-gzip":
            return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress
    return None


def _guards(error: BaseException | None) -> bool:
    """Tell whether the guard is behind an error of the client's."""
    while error is not None:
        if isinstance(error, SSRFGuardError):
            return True
        error = error.__cause__ or error.__context__
    return False
