"""Tells what stands on a page in place of an article: a notice, a wall, a list of links, or nothing."""

import re

from lxml.html import HtmlElement

from summarizer.model import Article, Refusal
from summarizer.reading.metadata import Metadata
from summarizer.reading.paragraphs import collapsed
from summarizer.reading.prose import words_in

# A notice is shorter than an article, and so is the stub that a paywall leaves.
_NOTICE_WORDS = 300
_STUB_WORDS = 120

# Links of so many words are headlines; a front page has dozens, and little else.
_HEADLINE_WORDS = 4
_INDEX_HEADLINES = 12
_INDEX_SHARE = 0.5

# Not urlsplit, which raises on addresses that a page may well name as its own.
_FRONT = re.compile(r"[a-z]+://[^/?#]*/?(?:#.*)?", re.IGNORECASE)

_HIDDEN = frozenset({"script", "style", "template", "head", "svg"})
_CUT_OFF = re.compile(r"(?:…|\.{3})\W*\Z")

# In the order they are looked for: the rarer words first, for consent banners stand on walls of every kind.
_SIGNS: dict[Refusal, re.Pattern[str]] = {
    Refusal.PAGE_CAPTCHA: re.compile(
        r"verify (?:that )?you are (?:a )?human|are you a robot|i['’]?m not a robot|enable javascript|captcha"
        r"|checking your browser|unusual traffic|access denied|attention required|just a moment\.\.\."
        r"|javascript is (?:disabled|required)|press (?:&|and) hold|bot detection",
        re.IGNORECASE,
    ),
    Refusal.PAGE_MISSING: re.compile(
        r"page (?:was |could )?(?:can)?not (?:be )?found|\b404 |(?:page|article) (?:is )?no longer|seite nicht gefunden"
        r"|page (?:you requested |you are looking for )?(?:does not|doesn['’]t) exist|page introuvable"
        r"|страница не найдена|página no encontrada|pagina non trovata",
        re.IGNORECASE,
    ),
    Refusal.PAGE_PAYWALL: re.compile(
        r"subscribe (?:now )?to (?:continue|read|keep reading|unlock)|already (?:a subscriber|have an account)"
        r"|subscribers? only|for subscribers|to continue reading|(?:sign|log) in to (?:read|continue)|premium article"
        r"|unlock this article|start your (?:free )?(?:trial|subscription)|become a (?:member|subscriber)",
        re.IGNORECASE,
    ),
    Refusal.PAGE_CONSENT: re.compile(
        r"before you continue|we (?:and our (?:\d+ )?partners )?(?:use|value) (?:cookies|your privacy)|reject all"
        r"|(?:accept|manage) (?:all |your )?(?:cookies|consent|privacy)|your privacy choices|cookie consent"
        r"|site uses? cookies|cookies zustimmen|accepter les cookies",
        re.IGNORECASE,
    ),
}


def wall_before(article: Article, tree: HtmlElement, metadata: Metadata) -> Refusal | None:
    """Why what was found is no article after all: the first lines before a paywall, a notice, teasers of many."""
    words = words_in(article.text)
    cut_off = _CUT_OFF.search(article.text) and _SIGNS[Refusal.PAGE_PAYWALL].search(_visible(tree))
    if words < _STUB_WORDS and (cut_off or not metadata.is_free):
        return Refusal.PAGE_PAYWALL
    if not metadata.is_article and _is_front(article.url) and _is_index(tree):
        return Refusal.PAGE_INDEX
    if metadata.is_article or words > _NOTICE_WORDS:
        return None
    # A short report may speak of a captcha or of cookies; a notice of that length speaks of little else.
    return _notice(f"{article.title}\n{article.text}", signs=1 if words < _STUB_WORDS else 2)


def what_stands(tree: HtmlElement) -> Refusal:
    """What a page without an article is."""
    visible = _visible(tree)
    title = collapsed(tree.findtext(".//head/title") or "")
    notice = _notice(title if words_in(visible) > _NOTICE_WORDS else f"{title}\n{visible}", signs=1)
    return notice or (Refusal.PAGE_INDEX if _is_index(tree) else Refusal.PAGE_EMPTY)


def _notice(text: str, signs: int) -> Refusal | None:
    """The notice of whose signs the text has so many."""
    found = ((refusal, {match[0].casefold() for match in sign.finditer(text)}) for refusal, sign in _SIGNS.items())
    return next((refusal for refusal, phrases in found if len(phrases) >= signs), None)


def _visible(tree: HtmlElement) -> str:
    """All words that the page shows, and those for browsers without scripts."""
    texts = (element.text if element.tag not in _HIDDEN else None for element in tree.iter())
    tails = (element.tail for element in tree.iter())
    return collapsed(" ".join(part for pair in zip(texts, tails, strict=True) for part in pair if part))


def _is_index(tree: HtmlElement) -> bool:
    """Whether most words of the page are headlines that lead elsewhere."""
    links = [words_in(link.text_content()) for link in tree.iter("a")]
    headlines = [words for words in links if words >= _HEADLINE_WORDS]
    return len(headlines) >= _INDEX_HEADLINES and sum(headlines) > _INDEX_SHARE * words_in(_visible(tree))


def _is_front(url: str | None) -> bool:
    """Whether the address is that of a site itself."""
    return url is not None and _FRONT.fullmatch(url) is not None
