"""Finds the lines of a page that are not its story: links, its headline, pull quotes, and requests for consent."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, takewhile

from lxml.html import HtmlElement

from summarizer.reading.lines.paragraphs import collapsed
from summarizer.reading.pages.blocks import Block, is_link
from summarizer.reading.pages.nested_texts import texts_of
from summarizer.reading.pages.normalization import letters
from summarizer.reading.pages.notices import BANNER_ADDRESS, BANNER_WORDS, CONSENT_WORDS
from summarizer.reading.prose import words_in

# A box asks for consent if at least this many of its words, and this share of them, are about consent.
_MIN_CONSENT_WORDS = 4
_MIN_CONSENT_SHARE = 0.05

# In a box of at most this many words that addresses the reader, further words count: those for what is stored and used.
_MAX_BANNER_WORDS = 200
_COOKIES = re.compile(r"\bcookie", re.IGNORECASE)

# The words above a headline, which name its subject; some pages repeat them in the same line as the headline.
_KICKER = re.compile(r"[^:|–—]{2,40}(?:: | [|–—] )")

# A box of at least this many words is a pull quote if a paragraph contains them; the speaker's name may follow them.
_BOX_TAGS = ("blockquote", "aside", "figure")
_MIN_QUOTED_WORDS = 4
_SIGNED = re.compile(r"\s[–—-]{1,2}\s?[^–—]{2,60}\Z")

# The limit bounds the time for hostile pages.
_MAX_BOXES = 40

# A link of fewer words may be a name in a list; a longer one is a headline or a call to action.
_MIN_LINK_WORDS = 3


def reasons_of(tree: HtmlElement, blocks: Sequence[Block]) -> Mapping[str, str]:
    """Return the lines that consist of links, and the page's headline, which some pages show twice."""
    links = {block.text for block in blocks if is_link(block) and words_in(block.text) >= _MIN_LINK_WORDS}
    headlines = {collapsed(text) for _, text in texts_of(tree.iter("h1"))}
    # A headline may have a line above it, which is extracted as a line of its own.
    headlines |= {collapsed(part) for headline in islice(tree.iter("h1"), _MAX_BOXES) for part in headline.itertext()}
    headlines |= {line.rstrip(" :|–—") for line in headlines}
    headlines |= set(_headlines_with_kicker(headlines, blocks))
    consent = {line for box in _consent_boxes(blocks) for line in box}
    return (
        dict.fromkeys(links, "link")
        | dict.fromkeys(headlines, "headline")
        | dict.fromkeys(consent, "cookies")
        | dict.fromkeys(_pull_quotes(blocks), "repeated")
    )


def _headlines_with_kicker(headlines: set[str], blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the blocks that repeat the page's headline after a kicker: "Harbour: Divers find old bell"."""
    known = {letters(headline) for headline in headlines if words_in(headline) >= _MIN_QUOTED_WORDS}
    for block in blocks if known else ():
        kicker = _KICKER.match(block.text)
        if kicker and letters(block.text[kicker.end() :]) in known:
            yield block.text


def _pull_quotes(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the lines of the boxes that repeat words of a paragraph in larger letters."""
    boxes: dict[HtmlElement | None, list[Block]] = {}
    for block in blocks:
        boxes.setdefault(_box(block), []).append(block)
    outside = boxes.pop(None, [])
    paragraphs = " ".join(letters(block.text) for block in outside if block.element.tag == "p") if boxes else ""
    for lines in islice(boxes.values(), _MAX_BOXES):
        quoted = [_SIGNED.sub("", block.text) for block in lines if words_in(block.text) >= _MIN_QUOTED_WORDS]
        if quoted and all(letters(words) in paragraphs for words in quoted):
            box = _box(lines[0])
            yield from (collapsed(part) for part in box.itertext() if part.strip()) if box is not None else ()
            yield from (block.text for block in lines)


def _box(block: Block) -> HtmlElement | None:
    """Return the box that a block is in, or is, if it may be a pull quote."""
    element = block.element
    return element if element.tag in _BOX_TAGS else next(element.iterancestors(*_BOX_TAGS), None)


def _consent_boxes(blocks: Sequence[Block]) -> Iterator[list[str]]:
    """Yield the lines of each box that asks for consent; some of them do not speak of it."""
    around_cookies = _around(block.element for block in blocks if _COOKIES.search(block.text))
    parents = ((block.element.getparent(), block.text) for block in blocks if around_cookies)
    asking = (box for box, text in parents if box in around_cookies and CONSENT_WORDS.search(text))
    boxes: dict[HtmlElement, list[str]] = {box: [] for box in islice(dict.fromkeys(asking), _MAX_BOXES)}
    for block in blocks if boxes else ():
        for box in block.element.iterancestors():
            if box in boxes:
                boxes[box].append(block.text)
    for lines in boxes.values():
        if _asks_for_consent(" ".join(lines)):
            yield lines


def _asks_for_consent(words: str) -> bool:
    found, size = len(CONSENT_WORDS.findall(words)), words_in(words)
    if size <= _MAX_BANNER_WORDS and BANNER_ADDRESS.search(words):
        found += len(BANNER_WORDS.findall(words))
    return found >= _MIN_CONSENT_WORDS and found >= _MIN_CONSENT_SHARE * size


def _around(elements: Iterable[HtmlElement]) -> set[HtmlElement]:
    """Return all elements that contain one of the given ones."""
    around: set[HtmlElement] = set()
    for element in elements:
        around.update(takewhile(lambda each: each not in around, element.iterancestors()))
    return around
