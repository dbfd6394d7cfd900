"""Drops the stories that a page shows below its own, each with a headline of its own."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from summarizer.reading.lines.paragraphs import collapsed, is_ended
from summarizer.reading.pages.nested_texts import texts_of
from summarizer.reading.pages.normalization import letters, remove
from summarizer.reading.prose import MIN_ARTICLE_WORDS, words_in

_MIN_STORIES: Final = 2

# The limit bounds the time for hostile pages.
_MAX_HEADLINES: Final = 40

# A shorter headline may be the name of the site, which is in the title, too.
_MIN_SHARE_OF_TITLE: Final = 0.5

# What has less prose is a teaser, a caption or an entry of a list, which belongs to the story or is left out later.
_MIN_NEXT_WORDS: Final = 30

# The page's own story has at least this share of the prose in all stories. The others may be longer only if each is an
# article with a main headline, and the title names the page's own; otherwise, they may be parts of the same story.
_MIN_SHARE_OF_ARTICLE: Final = 0.25
_MIN_SHARE: Final = 0.5


def drop_next_stories(tree: HtmlElement) -> None:
    """Remove the other stories of a page if it is sure which one is its own, and if that one has enough prose."""
    headlines = _headlines(tree, "h1")
    stories = articles = _articles(headlines)
    if not headlines:
        headlines = _headlines(tree, "h2")
        stories = _articles(headlines)
    elif not stories:
        stories = _neighbours(list(headlines))
    if len(stories) < _MIN_STORIES:
        return
    named = _named(headlines, letters(tree.findtext(".//head/title") or ""))
    if named is not None:
        own = next((each for each in stories if each in named.iterancestors()), None)
        min_share = _MIN_SHARE_OF_ARTICLE if articles else _MIN_SHARE
    else:
        # The title may be cut off, or in other words than the headline of the first article.
        own, min_share = next(iter(articles), None), _MIN_SHARE
    if own is not None:
        _keep(own, stories, min_share)


def _keep(own: HtmlElement, stories: Sequence[HtmlElement], min_share: float) -> None:
    """Remove the stories but the page's own, unless too little prose would be left."""
    words = {each: _words_of_prose(each) for each in stories}
    if words[own] >= max(MIN_ARTICLE_WORDS, min_share * sum(words.values())):
        for each in stories:
            if each is not own and words[each] >= _MIN_NEXT_WORDS:
                remove(each)


def _headlines(tree: HtmlElement, tag: str) -> Mapping[HtmlElement, str]:
    """Return the letters of each headline; one that only holds a logo has none, and is left out."""
    texts = texts_of(islice(tree.iter(tag), _MAX_HEADLINES))
    return {headline: words for headline, text in texts if (words := letters(text))}


def _named(headlines: Mapping[HtmlElement, str], title: str) -> HtmlElement | None:
    """Return the longest headline that is in the title of the page and is most of it, if there is one."""
    longest = max(
        (each for each in headlines if headlines[each] in title), key=lambda each: len(headlines[each]), default=None
    )
    if longest is None or len(headlines[longest]) < _MIN_SHARE_OF_TITLE * len(title):
        return None
    return longest


def _articles(headlines: Iterable[HtmlElement]) -> Sequence[HtmlElement]:
    """Return the outermost articles that contain a headline; the articles in them may be related stories."""
    around = ([*headline.iterancestors("article")] for headline in headlines)
    return list(dict.fromkeys(articles[-1] for articles in around if articles))


def _neighbours(headlines: Sequence[HtmlElement]) -> Sequence[HtmlElement]:
    """Return the neighbours of one kind that contain a headline and paragraphs each, if there are any."""
    if len(headlines) < _MIN_STORIES:
        return []
    around_second = set(headlines[1].iterancestors())
    common = next((each for each in headlines[0].iterancestors() if each in around_second), None)
    stories = [next((up for up in each.iterancestors() if up.getparent() is common), None) for each in headlines]
    found = [each for each in stories if each is not None and _words_of_prose(each)]
    kinds = {(each.tag, each.get("class")) for each in found}
    return found if len(kinds) == 1 and len(found) == len(set(found)) == len(headlines) else []


def _words_of_prose(story: HtmlElement) -> int:
    """Return the number of words in the paragraphs of a story that end like sentences."""
    texts = (collapsed(text) for _, text in texts_of(story.iter("p")))
    return sum(words_in(text) for text in texts if is_ended(text))
