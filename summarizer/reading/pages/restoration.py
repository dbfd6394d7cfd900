"""Restores the passages of a story that the extraction of its text left out."""

from collections import Counter
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from summarizer.reading.lines.paragraphs import collapsed
from summarizer.reading.pages.blocks import Block, is_link, is_sentence
from summarizer.reading.pages.normalization import letters
from summarizer.reading.prose import words_in

# Outside the story's own element, a passage belongs to the story if this many of its neighbours do.
_MIN_NEIGHBOURS = 3

# The story's element is the innermost one around this share of its passages.
_MIN_SHARE_IN_STORY = 0.8

# What may stand between the standfirst and the text: a byline, a date, buttons.
_MAX_BLOCKS_ABOVE, _MAX_BYLINE_WORDS = 30, 8

# Each is searched for in the whole text, so more of them would take more than linear time.
_MAX_MISSING_PASSAGES = 200


def completed_text(text: str, blocks: Sequence[Block]) -> str:
    """Return the text with the passages restored that are among its own on the page but were left out."""
    lines = [collapsed(line) for line in text.split("\n")]
    restored: dict[str | None, list[str]] = {}
    for above, passage in _missing_passages(blocks, lines):
        restored.setdefault(above, []).append(passage)
    completed = restored.pop(None, [])
    for line in lines:
        completed += [line, *restored.pop(line, ())]
    return "\n".join(completed)


def _missing_passages(blocks: Sequence[Block], lines: Sequence[str]) -> Iterator[tuple[str | None, str]]:
    """Yield each passage that is missing from the lines, with the line below which it belongs, `None` for the first."""
    known, whole = frozenset(lines), letters("".join(lines))
    own = [at for at, block in enumerate(blocks) if block.text in known]
    if not own:
        return
    neighbours = Counter(blocks[at].container for at in own)
    root, above = _root([blocks[at].element for at in own]), None
    previous = compared = -1
    for at in range(_lead(blocks, own[0], root), len(blocks)):
        block = blocks[at]
        if block.text in known:
            above, previous = block.text, at
            continue
        is_inside = at < own[0] or (at < own[-1] and root in block.element.iterancestors())
        is_next = block.element.tag == "li" and at - 1 == previous
        if not (is_inside or is_next or neighbours[block.container] >= _MIN_NEIGHBOURS) or not _belongs(blocks, at):
            continue
        compared += 1
        if compared > _MAX_MISSING_PASSAGES:
            return
        previous = at
        if letters(block.text) not in whole:
            yield above, block.text


def _root(elements: Sequence[HtmlElement]) -> HtmlElement:
    """Return the innermost element around most of the given ones."""
    around = Counter(ancestor for element in elements for ancestor in element.iterancestors())
    return next(
        each
        for each in elements[len(elements) // 2].iterancestors()
        if around[each] >= _MIN_SHARE_IN_STORY * len(elements)
    )


def _lead(blocks: Sequence[Block], first: int, root: HtmlElement) -> int:
    """Return the first of the passages before the text in the same `article` element, past a byline or buttons."""
    story, lead = next(root.iterancestors("article", "main"), root), first
    for at in range(first - 1, max(-1, first - 1 - _MAX_BLOCKS_ABOVE), -1):
        if story not in blocks[at].element.iterancestors():
            break
        if is_sentence(blocks[at]) and (at == lead - 1 or words_in(blocks[at].text) > _MAX_BYLINE_WORDS):
            lead = at
        elif words_in(blocks[at].text) > _MAX_BYLINE_WORDS:
            break
    return lead


def _belongs(blocks: Sequence[Block], at: int) -> bool:
    """Whether a block is a sentence of the story, an item of a list in it, or the line that announces the list."""
    block, before = blocks[at], blocks[at - 1] if at else None
    if is_sentence(block):
        return True
    if block.element.tag == "li" and before is not None and not is_link(block):
        return before.text.endswith(":") or before.element.getparent() is block.element.getparent()
    return block.text.endswith(":") and at + 1 < len(blocks) and blocks[at + 1].element.tag == "li"
