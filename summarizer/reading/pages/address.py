"""Where an article is to be found: the address a page gives itself, without what only follows readers about."""

import re
from collections.abc import Iterable
from urllib.parse import SplitResult, urljoin, urlsplit

from courlan import extract_domain, normalize_url
from courlan.clean import TRACKERS_RE

# courlan takes these for trackers by their first letters, and on many sites they name the article.
_MAY_IDENTIFY = re.compile(
    r"[cdeu]id|(?:ga|gl)[a-z]+(?:_?id)?|(?:source|session|medium|keyword|campaign|ref)_?id", re.IGNORECASE
)

# Further names that only tell where a reader came from, as newspapers and networks append them.
_TRACKERS = re.compile(
    r"(?:at|ns|wt|sc|_hs|__tw|ref|hsa|trk|soc|pk|piwik|vero|spm)_\w+|wt\.\w+|_?(?:igshid|ocid|cmpid|smid|smtyp|cmp|ved|spm|trk"
    r"|fb_ref|fb_source|ncid|sref|_ga|_gl|mkt_tok|s_cid|__s|_openstat|ito|taid|tblci|dicbo|guccounter|guce_\w+)",
    re.IGNORECASE,
)

_TELEGRAM = "t.me"
_SCHEMES = frozenset(("http", "https"))


def clean_address(url: str, base: str | None = None) -> str | None:
    """The address without trackers and fragment, from `base` on; `None` where it is no http(s) address."""
    try:
        parts = urlsplit(urljoin(base, url.strip()) if base else url.strip())
        bare = parts._replace(query="", fragment=parts.fragment if parts.fragment.startswith("!") else "")
        if parts.scheme.lower() not in _SCHEMES or not parts.hostname:
            return None
        normal = normalize_url(bare)
    except (ValueError, UnicodeError):
        return None
    query = "&".join(pair for pair in parts.query.split("&") if pair and not _is_tracker(pair.partition("=")[0]))
    if not query:
        return normal
    # Not courlan's own cleaning of the query: it loses parameters without a value, and some that name the article.
    path, mark, fragment = normal.partition("#")
    return f"{path}?{query}{mark}{fragment}"


def address_of(fetched: str | None, named: Iterable[str | None]) -> str | None:
    """The page's address: the first it names itself by that can be its own, else the one it was fetched from."""
    ours = clean_address(fetched) if fetched else None
    for name in filter(None, named):
        theirs = clean_address(name, ours)
        if theirs and _may_belong_to(theirs, ours):
            return theirs
    return ours


def place_of(url: str | None) -> str | None:
    """The public site or channel that publishes at an address: what nobody else can publish under.

    No person, no private channel, no host of an intranet: what is remembered by place is remembered for all chats.
    """
    if not url or not extract_domain(url):
        return None
    host = host_of(url)
    if host != _TELEGRAM:
        return host
    name, *post = urlsplit(url).path.strip("/").split("/")
    return f"{host}/{name}" if name != "c" and len(post) == 1 and post[0].isdigit() else None


def names_article(url: str) -> bool:
    """Whether an address is that of one article: no front page, and on Telegram a post, not who posted it."""
    parts = urlsplit(url)
    if host_of(url) == _TELEGRAM:
        return parts.path.rpartition("/")[2].isdigit()
    return not _is_front_page(parts)


def host_of(url: str | None) -> str | None:
    """The site's address for a name: "example.org"."""
    try:
        host = urlsplit(url).hostname if url else None
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def _is_tracker(name: str) -> bool:
    if _MAY_IDENTIFY.fullmatch(name):
        return False
    return bool(_TRACKERS.fullmatch(name) or TRACKERS_RE.search(name.lower()))


def _may_belong_to(theirs: str, ours: str | None) -> bool:
    """Whether a page fetched from one address may be the one the other names; careless templates name the front."""
    if _is_front_page(urlsplit(theirs)) and not (ours and _is_front_page(urlsplit(ours))):
        return False
    return ours is None or extract_domain(theirs) == extract_domain(ours)


def _is_front_page(parts: SplitResult) -> bool:
    return parts.path in ("", "/") and not parts.query and not parts.fragment
