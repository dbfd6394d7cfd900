"""Reads what a page says about its article: headline, author, date, site, address and, at worst, the text itself."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any

from lxml.html import HtmlElement

from summarizer.reading.lines.byline import byline_of
from summarizer.reading.lines.paragraphs import collapsed

# What one page may hold of structured data before we stop reading it.
_MAX_JSON_CHARACTERS = 500_000
_MAX_DEPTH = 12

_ARTICLE_TYPE = re.compile(r"(?:\w*Article|\w*BlogPosting|Report|LiveBlogPosting|ReviewNewsArticle)\Z")
_SEPARATOR = re.compile(r"\s+[|–—·»:-]\s+|\s*\|\s*")
_DATE = re.compile(r"(?P<moment>(?P<day>(?:19|20)\d\d-\d\d-\d\d)\S{0,30})")

_WORD = re.compile(r"\w+")
_AUTHOR = re.compile(r"\b(?:author|byline|by-line)\b", re.IGNORECASE)
_MAX_BYLINE_CHARACTERS = 120
_DATE_NAMES = ("article:published_time", "datepublished", "pubdate", "publishdate", "date", "dc.date", "dc.date.issued",
               "parsely-pub-date", "sailthru.date")  # fmt: skip

# A site's name is short; a longer last part of a title belongs to the headline.
_MAX_SITE_WORDS = 4


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says about itself.

    `is_article` where it calls itself one; `is_free` is `False` behind a paywall and `None` where unsaid; `is_live`
    where it is written on.
    """

    title: str | None
    site: str | None
    author: str | None
    published: str | None
    urls: tuple[str | None, ...]
    body: str | None
    is_article: bool
    is_free: bool | None
    is_live: bool


def metadata_of(tree: HtmlElement) -> Metadata:
    """The metadata of a parsed page, JSON-LD before Open Graph before what the page shows."""
    news = next((node for node in _nodes(tree) if _is_article(node)), {})
    meta = _meta(tree)
    site = meta.get("og:site_name") or _name(news.get("publisher"))
    named = (meta.get(name) for name in _DATE_NAMES)
    published = _text(news.get("datePublished")) or next(filter(None, named), None) or _time(tree)
    return Metadata(
        title=_title(tree, _text(news.get("headline")), meta, site),
        site=site,
        author=_name(news.get("author")) or _person(meta.get("author")) or _byline(tree),
        published=iso_date(published),
        urls=(_canonical(tree), meta.get("og:url")),
        body=_text(news.get("articleBody")),
        is_article=bool(news) or meta.get("og:type", "").lower() in {"article", "news"},
        is_free=_boolean(news.get("isAccessibleForFree")),
        is_live="LiveBlogPosting" in _types(news),
    )


def without_site(title: str, site: str | None) -> str:
    """The headline without the name of the site that browsers show behind it ("… | Daily Post")."""
    parts = list(_SEPARATOR.finditer(title))
    for found in parts:
        rest = title[found.end() :].casefold()
        if site and rest.startswith(site.casefold()[:20]):
            return title[: found.start()]
    if not parts or (site and title.casefold() == site.casefold()):
        return title
    last = parts[-1]
    sure = "|" in last[0] or (site is None and last[0].strip() in {"-", "–", "—", "·", "»"})
    named = 0 < len(title[last.end() :].split()) <= _MAX_SITE_WORDS and len(title[: last.start()].split()) > 2
    return title[: last.start()] if sure and named else title


def iso_date(text: str | None) -> str | None:
    """The ISO 8601 date or date and time that the text holds, or `None`."""
    found = _DATE.search(text or "")
    if not found:
        return None
    for form in (found["moment"], found["day"]):
        try:
            moment = datetime.fromisoformat(form)
        except ValueError:
            continue
        return moment.isoformat() if form != found["day"] else form
    return None


def _byline(tree: HtmlElement) -> str | None:
    """Who the page shows as its author, where an element of it is called that and holds a name and little else."""
    for element in tree.iter("a", "address", "p", "span", "div"):
        called = f"{element.get('rel', '')} {element.get('class', '')} {element.get('itemprop', '')}"
        text = collapsed(element.text_content()) if _AUTHOR.search(called) else ""
        byline = byline_of(text) if 0 < len(text) <= _MAX_BYLINE_CHARACTERS else None
        if byline and byline.author:
            return byline.author
    return None


def _time(tree: HtmlElement) -> str | None:
    """The first moment that the page marks as one, unless it is that of a later change."""
    marked = (element.get("datetime") for element in tree.iter("time") if "updat" not in element.get("class", ""))
    return next(filter(None, marked), None)


def _title(tree: HtmlElement, headline: str | None, meta: dict[str, str], site: str | None) -> str | None:
    """The headline that the page's own titles agree on, as the page shows it where it does.

    Each votes with what it is worth: what stands in the head twice is often filled in from the same field.
    """
    shown = [element.text_content() for element in islice(tree.iter("h1"), 3)]
    named = [
        *((title, 1.25) for title in shown),
        (headline, 1.25),
        (meta.get("og:title"), 1.0),
        (meta.get("twitter:title"), 0.25),
        (tree.findtext(".//head/title"), 0.75),
    ]
    titles = [(without_site(collapsed(title), site), weight) for title, weight in named if title and title.strip()]
    titles = [(title, weight) for title, weight in titles if not site or title.casefold() != site.casefold()]
    votes: Counter[str] = Counter()
    for title, weight in titles:
        votes[_normalized(title)] += weight  # type: ignore[assignment] # a counter of fractions
    return max(titles, key=lambda each: votes[_normalized(each[0])])[0] if titles else None


def _normalized(title: str) -> str:
    """A title without what differs between two copies of it: case, quotes, dashes, the stop at its end."""
    return " ".join(_WORD.findall(title.casefold()))


def _nodes(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """The objects of the page's JSON-LD, outermost first; what is no JSON is passed over."""
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        text = (script.text or "").strip().removesuffix(";")
        if len(text) > _MAX_JSON_CHARACTERS:
            continue
        try:
            data = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _objects(data, _MAX_DEPTH)


def _objects(data: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth and isinstance(data, dict):
        yield data
        data = [value for key in ("@graph", "mainEntity", "mainEntityOfPage") if (value := data.get(key))]
    if depth and isinstance(data, list):
        for item in data:
            yield from _objects(item, depth - 1)


def _is_article(node: dict[str, Any]) -> bool:
    return any(_ARTICLE_TYPE.match(kind) for kind in _types(node))


def _types(node: dict[str, Any]) -> list[str]:
    kinds = node.get("@type")
    return [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]


def _meta(tree: HtmlElement) -> dict[str, str]:
    """The page's meta elements by lower-case name, the first of each."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = collapsed(element.get("content") or "")
        if name and content:
            found.setdefault(name.lower(), content)
    return found


def _canonical(tree: HtmlElement) -> str | None:
    links = (element.get("href") for element in tree.iter("link") if element.get("rel") == "canonical")
    return next(filter(None, links), None)


def _boolean(value: object) -> bool | None:
    """What a JSON-LD truth value says, written as one or as a word or an address of schema.org's."""
    said = str(value).lower().rpartition("/")[2] if value is not None else ""
    return {"true": True, "yes": True, "false": False, "no": False}.get(said)


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _name(value: object, depth: int = 4) -> str | None:
    """The name, or names, of a JSON-LD person or organisation."""
    if depth and isinstance(value, dict):
        return _name(value.get("name"), depth - 1)
    if depth and isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(filter(None, (_name(each, depth - 1) for each in value[:6]))) or None
    return _person(_text(value))


def _person(name: str | None) -> str | None:
    """A name as it may stand in a byline: no address, not longer than names are."""
    name = collapsed(name or "").removeprefix("By ").removeprefix("by ")
    return name if name and len(name) <= 120 and "://" not in name and "@" not in name else None
