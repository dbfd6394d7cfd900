"""Reads the metadata of a page: headline, author, date, site, address, and the text if it is in the structured data."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Any

from lxml.html import HtmlElement

from summarizer.reading.lines.byline import byline_of
from summarizer.reading.lines.dates import RENEWED_AFTER, date_in
from summarizer.reading.lines.paragraphs import collapsed
from summarizer.reading.pages.nested_texts import texts_of
from summarizer.reading.pages.periphery import is_beside_the_story, is_logo, is_page_header

# Larger or more deeply nested structured data is ignored.
_MAX_JSON_CHARACTERS = 500_000
_MAX_DEPTH = 12

_ARTICLE_TYPE = re.compile(r"(?:\w*Article|\w*BlogPosting|Report|LiveBlogPosting|ReviewNewsArticle)\Z")
_SEPARATOR = re.compile(r"\s+[|–—·»:-]\s+|\s*\|\s*")
_DATE = re.compile(r"(?P<moment>(?P<day>(?:19|20)\d\d-\d\d-\d\d)\S{0,30})")

_WORD = re.compile(r"\w+")
_AUTHOR = re.compile(r"\b(?:author|byline|by-line)\b", re.IGNORECASE)
_MAX_BYLINE_CHARACTERS = 120

# The author is in one of the first elements whose attributes say so, or in none of them.
_MAX_AUTHOR_ELEMENTS = 100
_DATED = re.compile(r"(?:^|[\s_-])(?:date|dateline|published|pub-?date|timestamp)(?:$|[\s_-])", re.IGNORECASE)
_MAX_DATE_ELEMENTS = 20
_DATE_NAMES = ("article:published_time", "datepublished", "pubdate", "publishdate", "date", "dc.date", "dc.date.issued",
               "parsely-pub-date", "sailthru.date")  # fmt: skip
_CHANGE_NAMES = ("article:modified_time", "datemodified", "og:updated_time", "last-modified", "dc.date.modified")

_ACCOUNT = re.compile(
    r"admin\w*|web ?master|editor\w*|redaktion|redacci[oó]n|r[eé]daction|staff|user\d*|root|wp", re.IGNORECASE
)

# The name of a site is short; a longer last part of a title belongs to the headline.
_MAX_SITE_WORDS, _MAX_SITE_CHARACTERS = 4, 200
_MAX_TITLE_CHARACTERS = 1_000


@dataclass(frozen=True, slots=True)
class Metadata:
    """The metadata that a page declares.

    `is_article` is set if the page calls itself an article, `is_live` if it is a live blog; `is_free` is `False` behind
    a paywall and `None` if the page does not say. `urls` and `body` are those of the structured data and meta elements.
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
    """Return the metadata of a parsed page: from JSON-LD, else from Open Graph, else from the visible page."""
    news = next((node for node in _nodes(tree) if _is_article(node)), {})
    meta = _meta(tree)
    site = (meta.get("og:site_name") or "")[:_MAX_SITE_CHARACTERS] or _name(news.get("publisher"))
    named = (meta.get(name) for name in _DATE_NAMES)
    published = (
        _text(news.get("datePublished"))
        or next(filter(None, named), None)
        or _time(_story(tree))
        or _printed_date(_story(tree))
    )
    modified = next(filter(None, map(meta.get, _CHANGE_NAMES)), None)
    return Metadata(
        title=_title(tree, _text(news.get("headline")), meta, site),
        site=site,
        author=_name(news.get("author")) or _author(_person(meta.get("author")), _story(tree)),
        published=_renewed(iso_date(published), iso_date(_text(news.get("dateModified")) or modified)),
        urls=(_canonical(tree), meta.get("og:url")),
        body=_text(news.get("articleBody")),
        is_article=bool(news) or meta.get("og:type", "").lower() in {"article", "news"},
        is_free=_boolean(news.get("isAccessibleForFree")),
        is_live="LiveBlogPosting" in _types(news),
    )


def _story(tree: HtmlElement) -> HtmlElement:
    """Return the element of the story if the page says which it is: other stories and comments have dates and names."""
    stories = [each for each in tree.iter("article") if next(each.iter("h1"), None) is not None]
    return stories[0] if stories else tree


def _author(account: str | None, story: HtmlElement) -> str | None:
    """Return the author in the head of the page, or the printed one if the former is the name of an account."""
    byline = _byline(filter(_is_named_author, story.iter("a", "address", "p", "span", "div")))
    if account is None or not (_ACCOUNT.fullmatch(account) or account.islower()):
        return account or byline
    return byline or _byline(filter(_is_explicit_byline, story.iter("p", "span", "div"))) or account


def _renewed(published: str | None, modified: str | None) -> str | None:
    """Return the date of a page that was rewritten long after it was first published."""
    if not (published and modified):
        return published
    age = date.fromisoformat(modified[:10]) - date.fromisoformat(published[:10])
    return modified if age >= RENEWED_AFTER else published


def without_site(title: str, site: str | None) -> str:
    """Return the headline without the name of the site that browsers show after it ("… | Daily Post")."""
    if site and (named := re.match(rf"{re.escape(site)}\s*:\s+", title, re.IGNORECASE)):
        return title[named.end() :]
    separators = list(_SEPARATOR.finditer(title))
    if site and separators and title[: separators[0].start()].casefold() == site.casefold():
        return title[separators[0].end() :]
    for separator in separators:
        rest = title[separator.end() :].casefold()
        if site and rest.startswith(site.casefold()[:20]):
            return title[: separator.start()]
    if not separators or (site and title.casefold() == site.casefold()):
        return title
    last = separators[-1]
    is_sure = "|" in last[0] or (site is None and last[0].strip() in {"-", "–", "—", "·", "»"})
    is_site = 0 < len(title[last.end() :].split()) <= _MAX_SITE_WORDS and len(title[: last.start()].split()) > 2
    return title[: last.start()] if is_sure and is_site else title


def iso_date(text: str | None) -> str | None:
    """Return the first ISO 8601 date, or date and time, in a text, or `None`."""
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


def _byline(elements: Iterator[HtmlElement]) -> str | None:
    """Return the author in the first of the elements that holds a byline and little else."""
    for _, text in texts_of(islice(elements, _MAX_AUTHOR_ELEMENTS)):
        line = collapsed(text)
        byline = byline_of(line) if 0 < len(line) <= _MAX_BYLINE_CHARACTERS else None
        if byline and byline.author:
            return byline.author
    return None


def _is_named_author(element: HtmlElement) -> bool:
    return any(_AUTHOR.search(element.get(name, "")) for name in ("rel", "class", "itemprop"))


def _is_explicit_byline(element: HtmlElement) -> bool:
    """Whether a short element begins with a word such as "By", and is one of the story's own."""
    begun = (element.text or "").strip()
    found = byline_of(collapsed(element.text_content())) if 0 < len(begun) <= _MAX_BYLINE_CHARACTERS else None
    return found is not None and found.explicit and not is_beside_the_story(element)


def _time(tree: HtmlElement) -> str | None:
    """Return the first date and time in a `time` element that does not give the time of an update."""
    times = (each for each in tree.iter("time") if each.get("datetime") and "updat" not in each.get("class", ""))
    return next((each.get("datetime") for each in times if not is_beside_the_story(each)), None)


def _printed_date(story: HtmlElement) -> str | None:
    """Return the date that the story shows in an element whose attributes say so and which holds nothing else."""
    named = (each for each in story.iter("p", "span", "div") if _DATED.search(each.get("class", "")))
    lines = ((each, collapsed(text)) for each, text in texts_of(islice(named, _MAX_DATE_ELEMENTS)))
    return next((day for each, line in lines if (day := date_in(line)) and not is_beside_the_story(each)), None)


def _title(tree: HtmlElement, headline: str | None, meta: dict[str, str], site: str | None) -> str | None:
    """Return the title on which most of the page's titles agree, as the page shows it if it does.

    The votes are weighted, because several titles in the head are often filled in from the same field.
    """
    shown = [element.text_content() for element in islice(tree.iter("h1"), 3)]
    candidates = [
        *((title, 1.25) for title in shown),
        (headline, 1.25),
        (meta.get("og:title"), 1.0),
        (meta.get("twitter:title"), 0.25),
        (tree.findtext(".//head/title"), 0.75),
    ]
    site = site or _logo(tree)
    titles = [
        (without_site(collapsed(title)[:_MAX_TITLE_CHARACTERS], site), weight)
        for title, weight in candidates
        if title and title.strip()
    ]
    titles = [(title, weight) for title, weight in titles if not site or title.casefold() != site.casefold()]
    titles = titles or [(collapsed(each.text_content()), 1.0) for each in islice(tree.iter("h2"), 1)]
    votes: Counter[str] = Counter()
    for title, weight in titles:
        votes[_normalized(title)] += weight  # type: ignore[assignment] # a counter of fractions
    return max(titles, key=lambda each: votes[_normalized(each[0])])[0] if titles else None


def _logo(tree: HtmlElement) -> str | None:
    """Return the name of the site if it is the page's headline and its title at once, as on old pages."""
    title = collapsed(tree.findtext(".//head/title") or "")
    logos = (each for each in tree.iter("h1") if is_logo(each) or _is_above(each))
    return next((title for each in logos if title and collapsed(each.text_content()) == title), None)


def _is_above(element: HtmlElement) -> bool:
    """Whether an element is in the header of the page, and not in that of its story."""
    header = next(element.iterancestors("header"), None)
    return header is not None and is_page_header(header)


def _normalized(title: str) -> str:
    """Return a title without the differences between two copies of it: case, quotation marks, dashes, a full stop."""
    return " ".join(_WORD.findall(title.casefold()))


def _nodes(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """Yield the objects of the page's JSON-LD, outermost first; invalid JSON is ignored."""
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
    """Return the first content of each of the page's meta elements, by lower-case name."""
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
    """Return a JSON-LD boolean, which may also be a word or a URL of schema.org; `None` if it is neither."""
    word = str(value).lower().rpartition("/")[2] if value is not None else ""
    return {"true": True, "yes": True, "false": False, "no": False}.get(word)


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _name(value: object, depth: int = 4) -> str | None:
    """Return the names of a JSON-LD person or organisation, or of several."""
    if depth and isinstance(value, dict):
        return _name(value.get("name"), depth - 1)
    if depth and isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(filter(None, (_name(each, depth - 1) for each in value[:6]))) or None
    return _person(_text(value))


def _person(name: str | None) -> str | None:
    """Return a name that could be in a byline, not an address or a text; else `None`."""
    name = collapsed(name or "").removeprefix("By ").removeprefix("by ")
    return name if name and len(name) <= 120 and "://" not in name and "@" not in name else None
