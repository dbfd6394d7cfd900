"""Where things stand in a parsed text: its sentences and quotations, found by position without a search."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Doc

from summarizer.attribution.grammar.phrases import Extent
from summarizer.attribution.quotations import quotes
from summarizer.attribution.quotations.quotes import Quotation
from summarizer.attribution.quotations.transcript import Line
from summarizer.attribution.quotations.transcript import lines as spoken_lines

_LINE: Final = re.compile(r"\S[^\n]*")

# A sentence of more tokens is a table, or has lost its full stops.
_LONGEST_SENTENCE: Final = 500
# Farther into its sentence, in tokens, no quotation opens it.
_FEW: Final = 20

# What may stand before the first letter of a quotation.
_BEFORE_WORDS: Final = "„“”\"«»‟‚‘'`‹›…[(¿¡ "

Characters = tuple[int, int]
"""Character positions from the first to after the last."""


@dataclass(frozen=True, slots=True)
class Run:
    """A quotation with its marks, over all of its paragraphs: its characters, and the tokens they touch."""

    start: int
    end: int
    first: int
    last: int
    is_open: bool

    @property
    def extent(self) -> Characters:
        """Its characters from the first to after the last."""
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class Layout:
    """A text with what is looked up by position.

    `starts` are the tokens' first characters, `sentences` the first tokens of sentences, and the end; `lines` the
    first characters of the lines that hold words.
    """

    doc: Doc
    text: str
    runs: tuple[Run, ...]
    quoted: frozenset[int]
    starts: tuple[int, ...]
    sentences: tuple[int, ...]
    lines: tuple[int, ...]
    conversation: tuple[Line, ...]

    def sentence(self, position: int) -> Extent:
        """Return the sentence around a token.

        Not `token.sent`: it looks at the whole text every time.
        """
        place = bisect_right(self.sentences, position)
        return self.sentences[place - 1], self.sentences[place]

    def is_readable(self, position: int) -> bool:
        """Return whether the sentence around a token is one: nobody wrote a longer one, and it costs too much."""
        start, end = self.sentence(position)
        return end - start <= _LONGEST_SENTENCE

    def paragraph(self, character: int) -> int:
        """Return the number of the paragraph around a character."""
        return bisect_right(self.lines, character)

    def tokens(self, piece: Characters) -> Extent:
        """Return the tokens that a stretch of the text touches."""
        return max(0, bisect_right(self.starts, piece[0]) - 1), bisect_left(self.starts, piece[1])

    def characters(self, extent: Extent) -> Characters:
        """Return the character positions of a stretch of tokens."""
        last = self.doc[extent[1] - 1]
        return self.starts[extent[0]], last.idx + len(last)

    def touching(self, piece: Characters) -> range:
        """Return the places of the runs that share a character with a stretch of the text."""
        first = bisect_right(self.runs, piece[0], key=lambda run: run.end)
        return range(first, bisect_left(self.runs, piece[1], key=lambda run: run.start))

    def opens_sentence(self, run: Run) -> bool:
        """Return whether no word of its sentence stands before a quotation."""
        first = self.sentence(min(run.first, len(self.doc) - 1))[0]
        return run.first - first <= _FEW and not any(token.is_alpha for token in self.doc[first : run.first])

    def is_paragraph(self, run: Run) -> bool:
        """Return whether a quotation is all there is in its paragraph, or its paragraphs."""
        following = bisect_right(self.lines, run.end - 1)
        end = self.lines[following] if following < len(self.lines) else len(self.text)
        return self.opens_sentence(run) and not self.text[run.end : end].strip(" .\n\xa0")

    def is_capital(self, run: Run) -> bool:
        """Return whether a quotation begins like a sentence."""
        return self.text[run.start : run.start + 6].lstrip(_BEFORE_WORDS)[:1].isupper()


def layout(doc: Doc, text: str, quotations: tuple[Quotation, ...], quoted: frozenset[int]) -> Layout:
    """Note where a text's sentences, quotations and lines of conversation stand."""
    starts = tuple(token.idx for token in doc)
    sentences = (0, *(token.i for token in doc if token.i and token.is_sent_start), len(doc))
    conversation = spoken_lines(text)
    spoken = {line.name[0]: line.words[0] for line in conversation}
    runs = tuple(
        _run(starts, run, spoken) for run in quotes.joined_over_paragraphs(text, quotations, frozenset(spoken))
    )
    lines = tuple(line.start() for line in _LINE.finditer(text))
    return Layout(doc, text, runs, quoted, starts, sentences, lines, conversation)


def _run(starts: tuple[int, ...], run: tuple[Quotation, ...], spoken: dict[int, int]) -> Run:
    """A quotation; of one that begins with its speaker's name, only what the name says."""
    start, end = spoken.get(run[0].inner[0], run[0].start), run[-1].end
    first = max(0, bisect_right(starts, start) - 1)
    return Run(start, end, first, bisect_left(starts, end), run[-1].is_open)
