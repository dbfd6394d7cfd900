"""Drops the stories that a page shows below its own, each with a headline of its own."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from summarizer.reading.lines.paragraphs import collapsed
from summarizer.reading.pages.normalization import letters, remove

_MIN_STORIES: Final = 2

# The limit bounds the time for hostile pages.
_MAX_STORIES: Final = 40


def drop_next_stories(tree: HtmlElement) -> None:
    """Keep one of several stories with headlines of their own: the one that the page is named for, else the first."""
    stories = _stories(tree, "h1")
    named = letters(tree.findtext(".//head/title") or "")
    own = next((each for each in stories if letters(_headline(each, "h1")) in named), stories[0] if stories else None)
    if own is None and next(tree.iter("h1"), None) is None:
        # Articles with smaller headlines may be teasers, so the page must be named for one of them.
        stories = _stories(tree, "h2")
        own = next((each for each in stories if letters(_headline(each, "h2")) in named), None)
    for each in stories if own is not None else ():
        if each is not own:
            remove(each)


def _stories(tree: HtmlElement, headline: str) -> list[HtmlElement]:
    """Return the elements that are stories: articles, else neighbours of one kind, each with a headline of its own."""
    stories = [each for each in tree.iter("article") if _headline(each, headline) and not _is_within(each, "article")]
    if not stories and headline == "h1":
        stories = _neighbours(list(islice(tree.iter("h1"), _MAX_STORIES)))
    return stories if len(stories) >= _MIN_STORIES else []


def _neighbours(headlines: Sequence[HtmlElement]) -> list[HtmlElement]:
    """Return the neighbours of one kind that contain a headline each, if there are any."""
    if len(headlines) < _MIN_STORIES:
        return []
    around_second = set(headlines[1].iterancestors())
    common = next((each for each in headlines[0].iterancestors() if each in around_second), None)
    stories = [next((up for up in each.iterancestors() if up.getparent() is common), None) for each in headlines]
    found = [each for each in stories if each is not None]
    kinds = {(each.tag, each.get("class")) for each in found}
    return found if len(kinds) == 1 and len(found) == len(set(found)) == len(headlines) else []


def _headline(story: HtmlElement, tag: str) -> str:
    headline = next(story.iter(tag), None)
    return collapsed(headline.text_content()) if headline is not None else ""


def _is_within(element: HtmlElement, tag: str) -> bool:
    return next(element.iterancestors(tag), None) is not None
