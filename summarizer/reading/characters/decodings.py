"""The likeliest reading of words that may have been read in a wrong code page: as they stand, or mended in part."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from summarizer.reading.characters.codepage import PAGES, CodePage
from summarizer.reading.characters.letter_model import surprise

# How much likelier (-log p) than the word as it stands must be what it was: at first, and once the page is well proven.
_DOUBT, _TRUST, _PER_WORD = 6, 1, 2
# What is left of a doubt where the whole word is a letter or two, which clean words can be by chance.
_SHORT, _SHORT_IF_PROVEN = 5, 2
# How far behind is a page that explains none of what another explains, where it had so many words to show it.
_BEHIND, _ENOUGH = 15, 5
# The most that a long word proves, the characters that all pages are tried on, and the pages tried on the rest.
_MOST, _SAMPLE, _BEST = 40, 4_000, 3

_Pieces = tuple["_Pieces", str] | None


class _Path(NamedTuple):
    """A way to read the beginning of a word: its surprise, its last two characters, its pieces from the last."""

    cost: int
    last: str
    pieces: _Pieces

    def then(self, text: str, extra: int = 0) -> "_Path":
        return _Path(self.cost + extra + surprise(self.last, text), (self.last + text)[-2:], (self.pieces, text))


@dataclass(frozen=True, slots=True)
class _Proof:
    """What speaks for a code page: the words that it explains, and how well."""

    words: frozenset[str]
    weight: int


class _Verdict(NamedTuple):
    rank: float
    gain: int
    text: str


def mended(words: Sequence[str]) -> dict[str, str]:
    """The words that are likelier damaged than clean, and what they were."""
    characters = set().union(*words)
    suspects = {page: tuple(page.suspects(words, characters)) for page in PAGES}
    proofs = {page: proof for page, found in suspects.items() if (proof := _proof(page, found)).weight}
    most = max((proof.weight for proof in proofs.values()), default=0)
    best: dict[str, _Verdict] = {}
    for page in _worth_trying(suspects, proofs):
        for word in suspects[page]:
            verdict = _verdict(word, page, proofs[page], most)
            if word not in best or verdict.rank > best[word].rank:
                best[word] = verdict
    return {word: verdict.text for word, verdict in best.items() if verdict.gain > 0}


def _worth_trying(suspects: dict[CodePage, tuple[str, ...]], proofs: dict[CodePage, _Proof]) -> Iterable[CodePage]:
    """The proven pages; only the best of them for a text so long that not all of it could be tried in all pages."""
    if all(sum(map(len, suspects[page])) <= _SAMPLE for page in proofs):
        return proofs
    return sorted(proofs, key=lambda page: -proofs[page].weight)[:_BEST]


def _proof(page: CodePage, words: Sequence[str]) -> _Proof:
    """What the first of the words that could be damaged by the page prove."""
    gains = {word: _gain(word, page, _DOUBT)[1] for word in _sample(words)}
    return _Proof(
        words=frozenset(word for word, gain in gains.items() if gain > 0),
        weight=sum(min(gain, _MOST) for gain in gains.values() if gain > 0),
    )


def _sample(words: Sequence[str]) -> Iterator[str]:
    left = _SAMPLE
    for word in words:
        if left <= 0:
            return
        yield word[:left]
        left -= len(word)


def _verdict(word: str, page: CodePage, proof: _Proof, most: int) -> _Verdict:
    """The word as read in the page, how much likelier than as it stands, and that set against the other pages."""
    others = len(proof.words - {word})
    text, gain = _gain(word, page, max(_TRUST, _DOUBT - _PER_WORD * others))
    behind = _BEHIND * (1 - proof.weight / most) * min(1, len(proof.words) / _ENOUGH)
    return _Verdict(gain - page.rarity - behind, gain, text)


def _gain(word: str, page: CodePage, doubt: int) -> tuple[str, int]:
    """The likeliest reading of the word, any part of which may have been read in the page, and its gain over none."""
    stands = kept = _Path(0, " ", None)
    turned = _Path(doubt, " ", None)
    for piece, was in page.pieces(word):
        stands, before = stands.then(piece), kept
        kept = min(before.then(piece), turned.then(piece), key=_cost)
        if was is None:
            turned = kept.then("", doubt)
        elif was == piece:
            turned = turned.then(piece)
        else:
            turned = min(before.then(was, doubt), turned.then(was), key=_cost)
    likeliest = min(kept.then(" "), turned.then(" "), key=_cost)
    text = "".join(reversed(list(_unlinked(likeliest.pieces))))[:-1]
    gain = stands.then(" ").cost - likeliest.cost
    letters = [character for character in text if character.isalpha()] if gain > 0 else ""
    if len(letters) <= 2 and not any(map(str.isascii, letters)):
        gain -= _SHORT if doubt == _DOUBT else _SHORT_IF_PROVEN
    return text, gain


def _unlinked(pieces: _Pieces) -> Iterator[str]:
    while pieces:
        pieces, text = pieces
        yield text


def _cost(path: _Path) -> int:
    return path.cost
