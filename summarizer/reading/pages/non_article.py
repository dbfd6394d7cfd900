"""Recognises pages that show no article: a notice, a paywall, a list of links, or nothing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from lxml.html import HtmlElement

from summarizer.model import Article, Dropped, Refusal
from summarizer.reading.lines.paragraphs import collapsed
from summarizer.reading.pages.metadata import Metadata
from summarizer.reading.pages.nested_texts import texts_of
from summarizer.reading.pages.notices import CONSENT_WORDS, LIVE_TITLE, NOTICE_PHRASES, PART_NOTICE, PAYWALL_CUT
from summarizer.reading.prose import words_in

# A notice is shorter than an article, and so is the text before a paywall.
_MAX_NOTICE_WORDS = 300
_MAX_STUB_WORDS = 120
_MAX_CUT_OFF_WORDS = 200

# The lines of a wall below a longer text.
_MAX_WALL_LINES = 3
_MAX_WALL_WORDS = 40

# A paywall speaks for itself; in a report somebody says the same words.
_REPORTED_SPEECH = re.compile(r"\b(?:said|says|told|according|sagte|selon|según|сказал\w*)\b")

# On a consent page at least every fifteenth word is about consent; in a report about consent there are fewer.
_MIN_CONSENT_SHARE = 0.065

# Links of at least this many words are headlines; a front page has dozens of them, and little else.
_MIN_HEADLINE_WORDS = 4
_MIN_INDEX_HEADLINES = 12
_MIN_INDEX_SHARE = 0.5
_MIN_CARDS = 5

# Not urlsplit, which raises for some addresses that a page may declare as its own.
_FRONT_PAGE = re.compile(r"[a-z]+://[^/?#]*/?(?:#.*)?", re.IGNORECASE)

_HIDDEN_TAGS = frozenset({"script", "style", "template", "head", "svg"})
_PERIPHERAL_TAGS = ("aside", "nav", "footer", "header")

# If the notice is a smaller share of a title, the title is a headline. The part after a bar or a dash is the site's
# name.
_MIN_NOTICE_SHARE = 0.5
_SITE_SEPARATOR = re.compile(r"\s[|–—·-]\s|\n")

_CUT_OFF = re.compile(r"(?:…|\.{3})\W*\Z")

# Longer titles and endings say no more; a row of full stops would be searched from each of them.
_MAX_TITLE_CHARACTERS, _MAX_ENDING_CHARACTERS = 2_000, 200

# Each paragraph is searched for in the text of all teasers, so more would take more than linear time.
_MAX_COMPARED_PARAGRAPHS = 300


def article_refusal(article: Article, tree: HtmlElement, metadata: Metadata) -> Refusal | None:
    """Return why an extracted text is not an article after all: it ends at a paywall, is a notice, or only teasers."""
    words = words_in(article.text)
    if _is_stub(article, words, tree, metadata):
        return Refusal.PAGE_PAYWALL
    if metadata.is_article:
        return None
    if (_is_front_page(article.url) and _is_index(tree)) or _is_of_cards(article, tree):
        return Refusal.PAGE_MISSING if _notice_in_titles(tree) is Refusal.PAGE_MISSING else Refusal.PAGE_INDEX
    if words > _MAX_NOTICE_WORDS:
        return None
    if len(CONSENT_WORDS.findall(article.text)) > _MIN_CONSENT_SHARE * words:
        return Refusal.PAGE_CONSENT
    # A short report may mention a captcha or cookies; a notice of that length mentions little else.
    return _notice_in_titles(tree) or _notice_in(article.text, min_phrases=2)


def without_wall(article: Article) -> Article:
    """Return an article without the lines below it that say that the rest is for subscribers, marked as a part."""
    paragraphs = article.text.split("\n\n")
    ending = range(max(1, len(paragraphs) - _MAX_WALL_LINES), len(paragraphs))
    start = next((at for at in ending if _is_wall(paragraphs[at])), None)
    is_part = start is not None or any(_is_wall(line.text) for line in article.dropped)
    walls = tuple(Dropped(line, "paywall") for line in paragraphs[start:]) if start is not None else ()
    text = "\n\n".join(paragraphs[:start])
    return replace(article, text=text, dropped=article.dropped + walls, is_part=is_part)


def _is_wall(line: str) -> bool:
    is_cut = words_in(line) <= _MAX_WALL_WORDS and PART_NOTICE.search(line) is not None
    return is_cut and _REPORTED_SPEECH.search(line) is None


def page_refusal(tree: HtmlElement, metadata: Metadata) -> Refusal:
    """Return what kind of page it is if no article was found on it."""
    visible = _visible(tree)
    shown = _notice_in(visible, min_phrases=1) if words_in(visible) <= _MAX_NOTICE_WORDS else None
    notice = shown if shown is Refusal.PAGE_CAPTCHA else _notice_in_titles(tree) or shown
    if notice in (None, Refusal.PAGE_SCRIPT) and (metadata.is_live or LIVE_TITLE.search(metadata.title or "")):
        return Refusal.PAGE_LIVE
    return notice or (Refusal.PAGE_INDEX if _is_index(tree) else Refusal.PAGE_EMPTY)


def _is_stub(article: Article, words: int, tree: HtmlElement, metadata: Metadata) -> bool:
    """Whether the text is only the beginning of an article: it breaks off, or the page says so."""
    if words >= _MAX_CUT_OFF_WORDS or metadata.is_free:
        return False
    visible = _visible(tree, without=[*tree.iter(*_PERIPHERAL_TAGS), *_cards(tree)])
    is_reported = any(PAYWALL_CUT.search(each) for each in article.text.split("\n\n") if _REPORTED_SPEECH.search(each))
    if PAYWALL_CUT.search(visible) and not is_reported:
        return True
    breaks_off = _CUT_OFF.search(article.text[-_MAX_ENDING_CHARACTERS:]) is not None and _says(
        Refusal.PAGE_PAYWALL, visible
    )
    return words < _MAX_STUB_WORDS and (breaks_off or metadata.is_free is False)


def _says(refusal: Refusal, text: str) -> bool:
    return NOTICE_PHRASES[refusal].search(text) is not None


def _notice_in(text: str, min_phrases: int) -> Refusal | None:
    """Return the first notice of which the text has at least `min_phrases` different phrases."""
    for refusal, pattern in NOTICE_PHRASES.items():
        if len({match[0].casefold() for match in pattern.finditer(text)}) >= min_phrases:
            return refusal
    return None


def _notice_in_titles(tree: HtmlElement) -> Refusal | None:
    """Return the notice in a page's title or first headline, if that says little else.

    A real headline may mention robots, cookies or the number 404, so the notice must be most of it.
    """
    headline = next(tree.iter("h1"), None)
    titles = (tree.findtext(".//head/title") or "", headline.text_content() if headline is not None else "")
    parts = [
        collapsed(part) for title in titles for part in _SITE_SEPARATOR.split(title.strip()[:_MAX_TITLE_CHARACTERS])
    ]
    for refusal, pattern in NOTICE_PHRASES.items():
        matches = ((part, pattern.search(part)) for part in parts)
        if any(match and len(match[0]) >= _MIN_NOTICE_SHARE * len(part) for part, match in matches):
            return refusal
    return None


def _visible(tree: HtmlElement, without: Sequence[HtmlElement] = ()) -> str:
    """Return all the text that the page shows, including that for browsers without scripts."""
    left_out: set[HtmlElement] = set()
    for element in without:
        if element not in left_out:
            left_out.update(element.iter())
    texts = (
        element.text if element.tag not in _HIDDEN_TAGS and element not in left_out else None for element in tree.iter()
    )
    tails = (element.tail if element.getparent() not in left_out else None for element in tree.iter())
    return collapsed(" ".join(part for pair in zip(texts, tails, strict=True) for part in pair if part))


def _is_index(tree: HtmlElement) -> bool:
    """Whether most words of the page are headlines that link to other pages."""
    links = [words_in(text) for _, text in texts_of(tree.iter("a"))]
    headlines = [words for words in links if words >= _MIN_HEADLINE_WORDS]
    return len(headlines) >= _MIN_INDEX_HEADLINES and sum(headlines) > _MIN_INDEX_SHARE * words_in(_visible(tree))


def _is_of_cards(article: Article, tree: HtmlElement) -> bool:
    """Whether most of the extracted text consists of teasers, each next to a headline that links to another page."""
    cards = list(_cards(tree))
    if len(cards) < _MIN_CARDS:
        return False
    shown = " ".join(collapsed(text) for _, text in texts_of(cards))
    paragraphs = [paragraph for paragraph in article.text.split("\n\n") if paragraph][:_MAX_COMPARED_PARAGRAPHS]
    return sum(collapsed(paragraph) in shown for paragraph in paragraphs) > 0.5 * len(paragraphs)


def _cards(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the parent element of each headline that is a link, once if several headlines share it."""
    seen: set[HtmlElement] = set()
    for headline in tree.iter("h2", "h3", "h4"):
        linked = next(headline.iter("a"), None) is not None or _parent(headline, "a") is not None
        around = headline.getparent()
        if linked and around is not None and around not in seen:
            seen.add(around)
            yield around


def _parent(element: HtmlElement, tag: str) -> HtmlElement | None:
    parent = element.getparent()
    return parent if parent is not None and parent.tag == tag else None


def _is_front_page(url: str | None) -> bool:
    """Whether the address is that of a front page."""
    return url is not None and _FRONT_PAGE.fullmatch(url) is not None
