"""Where a story begins: its title, its first whole sentence, and the names in both."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from summarizer.attribution_in_english.document import Document
from summarizer.attribution_in_english.entities.places import country_of_demonym
from summarizer.attribution_in_english.parsing.tokens import Doc
from summarizer.caption_lines import captions_in, is_within

_FIRST_LINE: Final = re.compile(r"\s*([^\n]{1,160})\n")
_SENTENCE_ENDS: Final = frozenset('.!?”"')
_WORD: Final = re.compile(r"\w+")

# Shorter sentences at the top are datelines, bylines and captions.
_MIN_LEAD_WORDS: Final = 6


@dataclass(frozen=True, slots=True)
class Opening:
    """Where the story begins. Offsets are in characters; `starts` has those of all sentences.

    `title_names` are the names in the given title, or in the heading that is the text's first line. `lead` is the index
    of the first whole sentence. `first_demonym` maps a country to the first mention of its demonym: "the Dutch",
    "Dutch ships".
    """

    title_names: frozenset[str]
    title_countries: frozenset[str]
    first_demonym: Mapping[str, int]
    starts: tuple[int, ...]
    lead: int
    length: int

    def sentence(self, offset: int) -> int:
        """Return the index of the sentence around a character."""
        return bisect_right(self.starts, offset) - 1

    @property
    def start(self) -> int:
        """The offset of the first whole sentence."""
        return self.starts[self.lead] if self.starts else 0


def opening_of(document: Document, title: str | None) -> Opening:
    """Return the opening of a text; without a title, a short first line is taken for the title."""
    text = document.text
    sentences = list(document.doc.sents)
    pictures = captions_in(text)
    heading = 0 if title or is_within(pictures, 0) else _heading_end(text)
    lead = next(
        (
            number
            for number, sentence in enumerate(sentences)
            if sentence.start_char >= heading
            and not is_within(pictures, sentence.start_char)
            and _is_whole(document.doc, sentence.start, sentence.end)
        ),
        0,
    )
    start = sentences[lead].start_char if sentences else 0
    above = title or text[:heading]
    return Opening(
        title_names=_names_in(above, {mention.text for cluster in document.clusters for mention in cluster.mentions}),
        title_countries=frozenset(filter(None, map(country_of_demonym, _WORD.findall(above)))),
        first_demonym=_first_demonyms(document.doc, start),
        starts=tuple(sentence.start_char for sentence in sentences),
        lead=lead,
        length=max(1, len(text) - start),
    )


def _names_in(title: str, names: Iterable[str]) -> frozenset[str]:
    """The names in a title. A name inside a longer name does not count: "Norrby" in "Norrby Bank"."""
    found = set()
    # Compiling a regular expression is slow, and few names are in the title.
    for name in sorted((name for name in names if name in title), key=lambda name: (-len(name), name)):
        without = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "\n", title)
        if without != title:
            found.add(name)
            title = without
    return frozenset(found)


def _first_demonyms(doc: Doc, start: int) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for token in doc:
        if token.idx >= start and token.text[0].isupper() and (country := country_of_demonym(token.text)):
            found.setdefault(country, token.idx)
    return found


def _is_whole(doc: Doc, start: int, end: int) -> bool:
    """Whether a sentence belongs to the story, rather than being a dateline, a byline or a caption."""
    words = [token for token in doc[start:end] if token.is_alpha]
    return len(words) >= _MIN_LEAD_WORDS and any(token.pos_ in {"VERB", "AUX"} for token in words)


def _heading_end(text: str) -> int:
    """The end of the text's own title: its first line, if that is short, not a sentence, and followed by more."""
    line = _FIRST_LINE.match(text)
    if line is None:
        return 0
    words = [word for word in line[1].split() if len(word) > 3]
    capital = sum(word[0].isupper() for word in words)
    is_sentence = line[1].rstrip()[-1:] in _SENTENCE_ENDS and capital < 0.75 * len(words)
    return 0 if is_sentence else line.end()
