"""Normalises the address of an article: the URL that the page declares, without tracking parameters."""

import re
from collections.abc import Iterable
from urllib.parse import SplitResult, urljoin, urlsplit

from courlan import extract_domain, normalize_url
from courlan.clean import TRACKERS_RE

# courlan takes these parameters for trackers because of their first letters, but on many sites they identify the
# article.
_MAY_IDENTIFY = re.compile(
    r"[cdeu]id|(?:ga|gl)[a-z]+(?:_?id)?|(?:source|session|medium|keyword|campaign|ref)_?id", re.IGNORECASE
)

# Further parameters with which newspapers and social networks record where a reader came from.
_TRACKERS = re.compile(
    r"(?:at|ns|wt|sc|_hs|__tw|ref|hsa|trk|soc|pk|piwik|vero|spm)_\w+|wt\.\w+|_?(?:igshid|ocid|cmpid|smid|smtyp|cmp|ved|spm|trk"
    r"|fb_ref|fb_source|ncid|sref|_ga|_gl|mkt_tok|s_cid|__s|_openstat|ito|taid|tblci|dicbo|guccounter|guce_\w+)",
    re.IGNORECASE,
)

_TELEGRAM = "t.me"
_SCHEMES = frozenset(("http", "https"))


def clean_address(url: str, base: str | None = None) -> str | None:
    """Return a URL, which may be relative to `base`, without trackers and fragment; `None` if it is not http(s)."""
    try:
        parts = urlsplit(urljoin(base, url.strip()) if base else url.strip())
        bare = parts._replace(query="", fragment=parts.fragment if parts.fragment.startswith("!") else "")
        if parts.scheme.lower() not in _SCHEMES or not parts.hostname:
            return None
        normal = _with_semicolons(normalize_url(bare), bare.path)
    except (ValueError, UnicodeError):
        return None
    query = "&".join(pair for pair in parts.query.split("&") if pair and not _is_tracker(pair.partition("=")[0]))
    if not query:
        return normal
    # courlan's own cleaning of the query would lose parameters without a value, and some that identify the article.
    path, hash_sign, fragment = normal.partition("#")
    return f"{path}?{query}{hash_sign}{fragment}"


def absolute_address(base: str, link: str | None) -> str | None:
    """Return the address that a link means, as it is written; `None` if it is not http(s)."""
    try:
        address = urljoin(base, link.strip()) if link else ""
    except ValueError:
        return None
    return address if address.lower().startswith(("http://", "https://")) else None


def address_of(fetched: str | None, declared: Iterable[str | None]) -> str | None:
    """Return the first URL that the page declares and that can be its own, else the URL from which it was fetched."""
    fetched = clean_address(fetched) if fetched else None
    for url in filter(None, declared):
        address = clean_address(url, fetched)
        if address and _may_belong_to(address, fetched):
            return address
    return fetched


def place_of(url: str | None) -> str | None:
    """Return the public site or channel that publishes at an address, or `None`.

    It is `None` for a person, a private channel or an intranet host, because the lines that are remembered for a place
    are shared by all chats.
    """
    if not url or not extract_domain(url):
        return None
    host = host_of(url)
    if host != _TELEGRAM:
        return host
    name, *post = urlsplit(url).path.strip("/").split("/")
    return f"{host}/{name}" if name != "c" and len(post) == 1 and post[0].isdigit() else None


def names_article(url: str) -> bool:
    """Whether an address is that of a single article: not a front page, and on Telegram a post, not a channel."""
    parts = urlsplit(url)
    if host_of(url) == _TELEGRAM:
        return parts.path.rpartition("/")[2].isdigit()
    return not _is_front_page(parts)


def host_of(url: str | None) -> str | None:
    """Return the host name of a URL without "www.": "example.org"."""
    try:
        host = urlsplit(url).hostname if url else None
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def _with_semicolons(normal: str, path: str) -> str:
    """Undo courlan's encoding of semicolons: to a server, "feed;rss" and "feed%3Brss" are different paths."""
    return normal.replace("%3B", ";") if ";" in path and "%3b" not in path.lower() else normal


def _is_tracker(name: str) -> bool:
    if _MAY_IDENTIFY.fullmatch(name):
        return False
    return bool(_TRACKERS.fullmatch(name) or TRACKERS_RE.search(name.lower()))


def _may_belong_to(declared: str, fetched: str | None) -> bool:
    """Whether a page may have the URL it declares: careless templates declare the front page, or another site."""
    if _is_front_page(urlsplit(declared)) and not (fetched and _is_front_page(urlsplit(fetched))):
        return False
    return fetched is None or extract_domain(declared) == extract_domain(fetched)


def _is_front_page(parts: SplitResult) -> bool:
    return parts.path in ("", "/") and not parts.query and not parts.fragment
