"""Finds captions and lines of a transcript: a label, a date or a photographer's name marks them as no prose."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from summarizer.caption_lines import captions_in, is_within
from summarizer.caption_signs import CREDIT_ALONE
from summarizer.caption_verbs import DATED_CAPTION
from summarizer.summary.eligibility import is_ended
from summarizer.summary.vectors import Vectors

# A label before a sentence: "Sold: The coal pier …", "Mina Torv: It was dark.", "TORV: Good evening."
_LABEL: Final = re.compile(
    r"(?P<words>[A-Z][a-z’']+(?: [a-z’']+){0,2}): [A-Z]"
    r"|[“\"]?(?P<name>(?:[A-Z][\w.’'-]*,? ){0,4}[A-Z][\w.’'-]*)(?: \([^)]*\))?: [“\"‘']?[A-Z]"
)

_MIN_DATELINED_WORDS: Final = 12


def captions(vectors: Vectors) -> frozenset[int]:
    """Return the indices of the sentences of a text that are captions, or that a speaker's name introduces.

    A caption ends with a photographer's name, or in English with the place and the day of the picture, or its line
    is a caption as a whole.
    A label on the first sentence is a dateline ("Lund: The council …") if it is the only one, or if the sentence is
    long and the label is not one of a transcript. In a language other than English a label before a sentence is a
    usual way to quote or to sum up ("Bilanz: …"), so only one that comes again is a speaker's.
    """
    labels = {
        at: found["words"] or found["name"]
        for at, sentence in enumerate(vectors.sentences)
        if ":" in sentence and (found := _LABEL.match(sentence))
    }
    if _has_dateline(vectors, labels):
        del labels[0]
    if vectors.language not in {None, "en"}:
        uses = Counter(labels.values())
        return frozenset([*(at for at, label in labels.items() if uses[label] > 1), *_credited(vectors)])
    dated = [at for at, sentence in enumerate(vectors.sentences) if DATED_CAPTION.fullmatch(sentence)]
    spans = captions_in(vectors.text)
    whole = [at for at, (start, _) in enumerate(vectors.spans) if is_within(spans, start)] if spans else []
    return frozenset([*labels, *dated, *whole, *_credited(vectors)])


def _has_dateline(vectors: Vectors, labels: Mapping[int, str]) -> bool:
    """Return whether the label on the first sentence names a place, not the first speaker of a transcript."""
    if 0 not in labels or len(labels) == 1:
        return 0 in labels
    first, *others = labels.values()
    is_long = len(vectors.words[0]) > _MIN_DATELINED_WORDS and is_ended(vectors.sentences[0])
    return is_long and first not in others and not (first.isupper() and any(map(str.isupper, others)))


def _credited(vectors: Vectors) -> Iterator[int]:
    """Yield the sentences whose line ends with a name alone."""
    for at, sentence in enumerate(vectors.sentences[1:], 1):
        if CREDIT_ALONE.fullmatch(sentence) and _is_on_one_line(vectors, at):
            yield at - 1


def _is_on_one_line(vectors: Vectors, at: int) -> bool:
    """Return whether a sentence stands on the line of the one before it."""
    return "\n" not in vectors.text[vectors.spans[at - 1][1] : vectors.spans[at][0]]
