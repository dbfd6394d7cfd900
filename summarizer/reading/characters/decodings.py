"""Finds the likeliest original of words that may have been decoded with a wrong code page, in whole or in part."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from summarizer.reading.characters.codepage import CODE_PAGES, CodePage
from summarizer.reading.characters.letter_model import surprise

# How much likelier (-log p) the original must be than the word as it is: `_MAX_DOUBT` at first, and less by
# `_DOUBT_PER_WORD` for each other word that proves the page.
_MAX_DOUBT, _MIN_DOUBT, _DOUBT_PER_WORD = 6, 1, 2
# The additional doubt if the word has only one or two letters, which a clean word may resemble by chance.
_SHORT_WORD_PENALTY, _PROVEN_SHORT_WORD_PENALTY = 5, 2
# The penalty of a page that explains nothing of what the best page explains; it is smaller if the page explains fewer
# than `_MIN_PROOF_WORDS` words.
_WEAK_PROOF_PENALTY, _MIN_PROOF_WORDS = 15, 5
# The greatest proof that a long word gives, the characters on which all pages are tried, and how many pages are tried
# on the rest of a longer text.
_MAX_GAIN_PER_WORD, _SAMPLE_CHARACTERS, _MAX_PAGES = 40, 4_000, 3
# The characters of one word that are sampled: a damaged word gains all that counts in far fewer.
_SAMPLE_OF_WORD = 100

_Segments = tuple["_Segments", str] | None


class _Hypothesis(NamedTuple):
    """An original of the beginning of a word: its surprise, its last two characters, and its segments, last first."""

    cost: int
    last: str
    segments: _Segments

    def extended(self, text: str, extra: int = 0) -> "_Hypothesis":
        return _Hypothesis(
            self.cost + extra + surprise(self.last, text), (self.last + text)[-2:], (self.segments, text)
        )


@dataclass(frozen=True, slots=True)
class _Proof:
    """The evidence for a code page: the words that it explains, and the sum of their gains."""

    words: frozenset[str]
    weight: int


class _Verdict(NamedTuple):
    """The original of a word under a page; `rank` compares pages, and it is accepted if its `gain` is positive."""

    rank: float
    gain: int
    text: str


def repairs(words: Sequence[str]) -> dict[str, str]:
    """Return the words that are likelier damaged than clean, with their originals."""
    characters = set().union(*words)
    suspects = {page: tuple(page.suspects(words, characters)) for page in CODE_PAGES}
    proofs = {page: proof for page, found in suspects.items() if (proof := _proof(page, found)).weight}
    greatest = max((proof.weight for proof in proofs.values()), default=0)
    best: dict[str, _Verdict] = {}
    for page in _worth_trying(suspects, proofs):
        for word in suspects[page]:
            verdict = _verdict(word, page, proofs[page], greatest)
            if word not in best or verdict.rank > best[word].rank:
                best[word] = verdict
    return {word: verdict.text for word, verdict in best.items() if verdict.gain > 0}


def _worth_trying(suspects: dict[CodePage, tuple[str, ...]], proofs: dict[CodePage, _Proof]) -> Iterable[CodePage]:
    """Return the proven pages, or only the best of them if the text is too long to try all of it in all pages."""
    if sum(len(word) for page in proofs for word in suspects[page]) <= _MAX_PAGES * _SAMPLE_CHARACTERS:
        return proofs
    return sorted(proofs, key=lambda page: -proofs[page].weight)[:_MAX_PAGES]


def _proof(page: CodePage, words: Sequence[str]) -> _Proof:
    """Return the evidence for a page from the first of the suspect words."""
    gains = {word: _gain(beginning, page, _MAX_DOUBT)[1] for word, beginning in _sample(words)}
    return _Proof(
        words=frozenset(word for word, gain in gains.items() if gain > 0),
        weight=sum(min(gain, _MAX_GAIN_PER_WORD) for gain in gains.values() if gain > 0),
    )


def _sample(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the first words, each with its beginning."""
    left = _SAMPLE_CHARACTERS
    for word in words:
        if left <= 0:
            return
        beginning = word[: min(left, _SAMPLE_OF_WORD)]
        yield word, beginning
        left -= len(beginning)


def _verdict(word: str, page: CodePage, proof: _Proof, greatest: int) -> _Verdict:
    """Return the word's original under a page; `greatest` is the weight of the best page's proof."""
    others = len(proof.words) - (word in proof.words)
    text, gain = _gain(word, page, max(_MIN_DOUBT, _MAX_DOUBT - _DOUBT_PER_WORD * others))
    penalty = _WEAK_PROOF_PENALTY * (1 - proof.weight / greatest) * min(1, len(proof.words) / _MIN_PROOF_WORDS)
    return _Verdict(gain - page.rarity - penalty, gain, text)


def _gain(word: str, page: CodePage, doubt: int) -> tuple[str, int]:
    """Return the likeliest original of a word, any part of which may be damaged, and its gain (-log p) over the word.

    This is a Viterbi search with two states: a segment is clean or damaged. Each change from clean to damaged costs
    `doubt`.
    """
    unchanged = clean = _Hypothesis(0, " ", None)
    damaged = _Hypothesis(doubt, " ", None)
    for segment, original in page.segments(word):
        unchanged, before = unchanged.extended(segment), clean
        clean = min(before.extended(segment), damaged.extended(segment), key=_cost)
        if original is None:
            damaged = clean.extended("", doubt)
        elif original == segment:
            damaged = damaged.extended(segment)
        else:
            damaged = min(before.extended(original, doubt), damaged.extended(original), key=_cost)
    likeliest = min(clean.extended(" "), damaged.extended(" "), key=_cost)
    text = "".join(reversed(list(_segments(likeliest.segments))))[:-1]
    gain = unchanged.extended(" ").cost - likeliest.cost
    letters = [character for character in text if character.isalpha()] if gain > 0 else ""
    if len(letters) <= 2 and not any(map(str.isascii, letters)):
        gain -= _SHORT_WORD_PENALTY if doubt == _MAX_DOUBT else _PROVEN_SHORT_WORD_PENALTY
    return text, gain


def _segments(segments: _Segments) -> Iterator[str]:
    """Yield the segments of a linked list, last first."""
    while segments:
        segments, text = segments
        yield text


def _cost(hypothesis: _Hypothesis) -> int:
    return hypothesis.cost
