"""Positions in a parsed text: its sentences, quotations and paragraphs, found without a search."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from operator import attrgetter
from typing import Final

from summarizer.attribution_in_english.grammar.phrases import TokenSpan
from summarizer.attribution_in_english.parsing.tokens import Doc
from summarizer.attribution_in_english.quotations import quotes
from summarizer.attribution_in_english.quotations.quotes import Quotation
from summarizer.attribution_in_english.quotations.transcript import TranscriptLine, transcript_lines
from summarizer.posts import Post, embedded_posts

_PARAGRAPH_START: Final = re.compile(r"\S[^\n]*")

# A longer sentence is a table, or has lost its full stops.
_MAX_SENTENCE_TOKENS: Final = 500
# A quotation further into its sentence does not open it.
_MAX_OPENING_TOKENS: Final = 20

# A longer line is not a heading, even without a full stop.
_MAX_HEADING_CHARS: Final = 80
# A quotation with the name of its speaker after it: “It saves me an hour.” – Dan Webb, driver
_SIGNED: Final = re.compile(r"\s*[„“\"«‟‘'][^„“”\"«»]+[”\"»’']\s*[—–-]\s*\w")
_FINAL_MARKS: Final = frozenset(".!?…:;,。—–-")

# The characters that may precede the first letter of a quotation.
_LEADING_MARKS: Final = "„“”\"«»‟‚‘'`‹›…[(¿¡ "

CharSpan = tuple[int, int]
"""Character positions from the first to after the last."""


@dataclass(frozen=True, slots=True)
class JoinedQuotation:
    """A quotation over all of its paragraphs, with its marks: its characters, and the tokens they overlap."""

    start: int
    end: int
    token_start: int
    token_end: int
    is_open: bool

    @property
    def span(self) -> CharSpan:
        """Its characters from the first to after the last."""
        return self.start, self.end

    @property
    def token_count(self) -> int:
        """How many tokens it has, quotation marks included."""
        return self.token_end - self.token_start


@dataclass(frozen=True, slots=True)
class Layout:
    """The positions of a text's sentences, quotations and paragraphs, for lookups without a search.

    `quotations` are in reading order; `quoted` holds the positions of the tokens inside those that are speech.
    `token_starts` has each token's first character. `sentence_starts` has each sentence's first token and, last, the
    number of tokens. `paragraph_starts` has the first character of each line that is not blank.
    """

    doc: Doc
    text: str
    quotations: tuple[JoinedQuotation, ...]
    quoted: frozenset[int]
    token_starts: tuple[int, ...]
    sentence_starts: tuple[int, ...]
    paragraph_starts: tuple[int, ...]
    transcript: tuple[TranscriptLine, ...]
    posts: tuple[Post, ...]

    def sentence(self, position: int) -> TokenSpan:
        """Return the sentence around a token.

        `token.sent` is not used: it walks through the whole text at each call.
        """
        index = bisect_right(self.sentence_starts, position)
        return self.sentence_starts[index - 1], self.sentence_starts[index]

    def is_readable(self, position: int) -> bool:
        """Return whether the sentence around a token is short enough to be one; a longer one would cost too much."""
        start, end = self.sentence(position)
        return end - start <= _MAX_SENTENCE_TOKENS

    def paragraph(self, character: int) -> int:
        """Return the number of the paragraph around a character."""
        return bisect_right(self.paragraph_starts, character)

    def token_span(self, span: CharSpan) -> TokenSpan:
        """Return the tokens that overlap a span of characters."""
        return max(0, bisect_right(self.token_starts, span[0]) - 1), bisect_left(self.token_starts, span[1])

    def char_span(self, span: TokenSpan) -> CharSpan:
        """Return the characters of a span of tokens."""
        last = self.doc[span[1] - 1]
        return self.token_starts[span[0]], last.idx + len(last)

    def overlapping(self, span: CharSpan) -> range:
        """Return the indices of the quotations that overlap a span of characters."""
        first = bisect_right(self.quotations, span[0], key=attrgetter("end"))
        return range(first, bisect_left(self.quotations, span[1], key=attrgetter("start")))

    def opens_sentence(self, quotation: JoinedQuotation) -> bool:
        """Return whether no word of its sentence precedes a quotation."""
        first = self.sentence(min(quotation.token_start, len(self.doc) - 1))[0]
        return quotation.token_start - first <= _MAX_OPENING_TOKENS and not any(
            token.is_alpha for token in self.doc[first : quotation.token_start]
        )

    def fills_paragraph(self, quotation: JoinedQuotation) -> bool:
        """Return whether a quotation fills its paragraph, or all of its paragraphs."""
        following = bisect_right(self.paragraph_starts, quotation.end - 1)
        end = self.paragraph_starts[following] if following < len(self.paragraph_starts) else len(self.text)
        return self.opens_sentence(quotation) and not self.text[quotation.end : end].strip(" .\n\xa0")

    def is_heading(self, character: int) -> bool:
        """Return whether a character is in a heading: a short line within the text that no mark ends."""
        index = self.paragraph(character) - 1
        if index < 1 or index + 1 >= len(self.paragraph_starts):
            return False
        start, end = self.paragraph_starts[index], self.paragraph_starts[index + 1]
        line = self.text[start : min(end, start + _MAX_HEADING_CHARS)].rstrip()
        if _SIGNED.match(line):
            return False
        return end - start < _MAX_HEADING_CHARS and line.rstrip("”“\"'’)]» ")[-1:] not in _FINAL_MARKS

    def starts_with_capital(self, quotation: JoinedQuotation) -> bool:
        """Return whether a quotation begins with a capital, like a sentence."""
        return self.text[quotation.start : quotation.start + 6].lstrip(_LEADING_MARKS)[:1].isupper()


def layout_of(doc: Doc, text: str, quotations: tuple[Quotation, ...], quoted: frozenset[int]) -> Layout:
    """Return the layout of a text with its quotations and transcript lines."""
    token_starts = tuple(token.idx for token in doc)
    sentence_starts = (0, *(token.i for token in doc if token.i and token.is_sent_start), len(doc))
    transcript = transcript_lines(text)
    spoken = {line.speaker[0]: line.content[0] for line in transcript}
    joined = tuple(
        _joined(token_starts, parts, spoken)
        for parts in quotes.joined_over_paragraphs(text, quotations, frozenset(spoken))
    )
    paragraph_starts = tuple(line.start() for line in _PARAGRAPH_START.finditer(text))
    posts = embedded_posts(text)
    return Layout(doc, text, joined, quoted, token_starts, sentence_starts, paragraph_starts, transcript, posts)


def _joined(token_starts: tuple[int, ...], parts: tuple[Quotation, ...], spoken: dict[int, int]) -> JoinedQuotation:
    """A quotation joined over paragraphs. If it begins with its speaker's name, only the words after the name count."""
    start, end = spoken.get(parts[0].inner[0], parts[0].start), parts[-1].end
    first = max(0, bisect_right(token_starts, start) - 1)
    return JoinedQuotation(start, end, first, bisect_left(token_starts, end), parts[-1].is_open)
