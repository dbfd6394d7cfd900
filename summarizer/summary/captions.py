"""Finds captions and lines of a transcript: sentences that a label or a photographer's name marks as no prose."""

import re
from collections.abc import Iterator
from typing import Final

from summarizer.summary.vectors import Vectors

# "Sold: The coal pier …", "Mina Torv: It was dark.", "TORV: Good evening."; not the German "Der Grund: Die Bahn …".
_LABEL: Final = re.compile(
    r"[A-Z][a-z’']+(?: [a-z’']+){0,2}: [A-Z]"
    r"|[“\"]?(?!(?:D(?:er|ie|as)|(?:Sein|Ihr|Unser|Mein|Ein)e?r?) )(?:[A-Z][\w.’'-]*,? ){0,4}[A-Z][\w.’'-]*"
    r"(?: \([^)]*\))?: [“\"‘']?[A-Z]"
)

# "Ann Lund", "Agency/Ann Lund": what stands at the end of a caption's line, without a full stop. One word is a button.
_CREDIT: Final = re.compile(r"[A-Z][\w’'-]*(?:[/ ][A-Z][\w’'-]*){1,3}")


def captions(vectors: Vectors) -> frozenset[int]:
    """Return the indices of the sentences of a text that are captions, or that a speaker's name introduces.

    A label on the first sentence alone is a dateline: "Lund: The council …".
    """
    labelled = [at for at, sentence in enumerate(vectors.sentences) if ":" in sentence and _LABEL.match(sentence)]
    if labelled == [0]:
        labelled = []
    return frozenset([*labelled, *_credited(vectors)])


def _credited(vectors: Vectors) -> Iterator[int]:
    """Yield the sentences whose line ends with a name alone."""
    for at, sentence in enumerate(vectors.sentences[1:], 1):
        if _CREDIT.fullmatch(sentence) and _is_on_one_line(vectors, at):
            yield at - 1


def _is_on_one_line(vectors: Vectors, at: int) -> bool:
    """Return whether a sentence stands on the line of the one before it."""
    return "\n" not in vectors.text[vectors.spans[at - 1][1] : vectors.spans[at][0]]
