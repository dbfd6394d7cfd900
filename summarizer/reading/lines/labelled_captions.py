"""Finds captions by the lines around them: below "Image caption,", and the text for the blind above a credit."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.reading.lines.paragraphs import collapsed, is_ended

_LABEL: Final = re.compile(r"(?:image|media|video) caption,?", re.IGNORECASE)
_SOURCE: Final = re.compile(r"image source,?", re.IGNORECASE)
_CREDITED: Final = re.compile(r"(?P<caption>.{10,280}[^.!?])[.!?] (?:Photograph|Photo|Image|Picture|Composite): [A-Z]")
_MAX_CAPTION: Final = 300
_MAX_DESCRIPTION: Final = 150


def labelled_captions(paragraphs: Sequence[str]) -> Iterator[int]:
    """Yield the indices of labels, of the captions below them and of the descriptions above them, in no order."""
    for index, paragraph in enumerate(paragraphs):
        line = collapsed(paragraph)
        if _LABEL.fullmatch(line):
            yield index
            yield from _around_label(paragraphs, index)
        elif index and (credited := _CREDITED.match(line)) and collapsed(paragraphs[index - 1]) == credited["caption"]:
            yield index - 1


def _around_label(paragraphs: Sequence[str], label: int) -> Iterator[int]:
    """Yield the indices of the caption below a label, and of the description above it."""
    below = label + 1
    if below < len(paragraphs) and len(paragraphs[below]) <= _MAX_CAPTION and not _LABEL.fullmatch(paragraphs[below]):
        yield below
    above = label - 1
    while above > 0 and _SOURCE.match(paragraphs[above]):
        above -= 1
    if above > 0 and len(paragraphs[above]) <= _MAX_DESCRIPTION and not is_ended(paragraphs[above]):
        yield above
