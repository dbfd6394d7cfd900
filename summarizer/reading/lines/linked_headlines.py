"""Finds the headlines of other articles that a copy leaves between two sentences: "More on Norland Ferry sinks The"."""

import re
from collections.abc import Iterator
from typing import Final

from summarizer.sentence_ends import begins_sentence

_UPPER: Final = "A-ZÀ-ÖØ-Þ"
_LABEL: Final = re.compile(
    rf"(?:^|(?<=[.!?\"”’)]))\s{{0,3}}(?P<label>(?:More (?:on|from) [{_UPPER}][\w&’'-]*|Trending Now|Most Read"
    rf"|(?:Related|Recommended|Latest) (?:News|Stories|Articles|Videos)) (?=[\"“‘']?[{_UPPER}\d]))"
)
_LABEL_MARKS: Final = ("More on ", "More from ", "Trending Now ", "Most Read ", "Related ", "Recommended ", "Latest ")
# The length of a video and headlines at the end of a paragraph. Times of the day are mostly rounded.
_VIDEOS: Final = re.compile(
    rf"(?<=[.!?\"”’]) \d{{1,2}}:\d[1-46-9] (?=[\"“‘']?[{_UPPER}])"
    r"(?:(?:[^\s.!?]+ ){4,40}[^\s.!?]+|.{20,800} Previous Video Next Video)$"
)
# A headline without a full stop, and the first word of the sentence or of another headline after it.
_JUNCTION: Final = re.compile(rf"(?P<last>[a-z’']{{2,}}|\d) (?=(?P<next>[{_UPPER}][a-z]*) (?P<after>\w))")
# The name of a paper, a band or a film may follow these: "seen in The Harbour".
_LITTLE: Final = frozenset("a about after and as at by for from in into is of on or than that the to was with".split())
_MAX_FIRST: Final = 700
_MAX_HEADLINE: Final = 160
_MIN_WORDS: Final = 5
# Somebody speaks in the story, and only there in the past tense.
_STORY: Final = re.compile(r"\b(?:said|told)\b")
_ENDED: Final = re.compile(r"[.!?…\"”’)]\s*$")
_STOP: Final = re.compile(r"[.!?]")
_SENTENCE: Final = re.compile(r"[^.!?]{15,400}[.!?]")


def linked_headlines(paragraph: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of labels with the headlines after them, if these run into the next sentence; of videos, too."""
    if not _ENDED.search(paragraph) and (videos := _VIDEOS.search(paragraph)) is not None:
        yield videos.start() + 1, len(paragraph)
    if not any(mark in paragraph for mark in _LABEL_MARKS):
        return
    for label in _LABEL.finditer(paragraph):
        end = _end_of_headlines(paragraph, label.end("label"))
        if end is not None:
            yield label.start("label"), end


def _end_of_headlines(paragraph: str, start: int) -> int | None:
    """Return where the sentence after some headlines begins, or `None` if none is joined to them."""
    end, last = None, start
    for junction in _JUNCTION.finditer(paragraph, start, min(len(paragraph), start + _MAX_FIRST)):
        between = paragraph[last : junction.end()]
        # A further headline has no full stop.
        if end is not None and (_STOP.search(between) or len(between) > _MAX_HEADLINE):
            break
        if _begins(junction) and not (end is None and between.count(" ") < _MIN_WORDS):
            end = last = junction.end()
    if end is None or _STORY.search(paragraph, start, end) or not _SENTENCE.match(paragraph, end):
        return None
    return end


def _begins(junction: re.Match[str]) -> bool:
    """Whether a sentence may begin after the last word of a headline."""
    is_name = junction["after"].isupper() and junction["last"] in _LITTLE
    return begins_sentence(junction["next"], "en") and not is_name
