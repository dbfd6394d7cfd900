"""Finds denials of assertions, in English: "is unlikely to meet the queen" and "will meet the queen"."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from summarizer.stories.comparison.alignment import Likeness
from summarizer.stories.comparison.sentences import Sentence
from summarizer.terms import stems, stop_words

MIN_LIKENESS: Final = 0.2

REACH: Final = 5
"""How many words before a verb may deny it or make it uncertain, and within how many its object follows."""

_WORD: Final = re.compile(r"[^\W\d_][\w’'-]*|[.;:,]")
_NEGATIONS: Final = frozenset("not neither nor cannot unlikely yet denied denies deny denying without".split())
_AUXILIARIES: Final = frozenset("to be been being have has had ever also personally".split())
_UNCERTAIN: Final = frozenset(
    """who whom which those think thinks believe believes whether if could may might should would can must unless before
    until what how why where ask asked asks asking want wants wanted hope hopes hoped try tried trying urge urged urges
    demand demanded call called calls ready prepared possible rather refused declined failed stop stopped avoid avoided
    prevent prevented little few no hardly""".split()
)
"""Words before a verb after which it is neither asserted nor denied."""

_Action: TypeAlias = tuple[str, str]
"""The stems of a verb and its object, or of whatever two words follow each other."""


def denials(sentences: Sequence[Sentence], likeness: Likeness) -> Iterator[tuple[int, int]]:
    """Yield pairs of sentences, one of which denies what the other asserts."""
    pairs = tuple(likeness.pairs(MIN_LIKENESS))
    # Analysed only for sentences that are similar, which are few.
    actions = {at: _actions(sentences[at]) for at in {at for pair in pairs for at in pair}}
    for one, other in pairs:
        (asserted, denied), (others_asserted, others_denied) = actions[one], actions[other]
        if (denied - asserted) & (others_asserted - others_denied) or (others_denied - others_asserted) & (
            asserted - denied
        ):
            yield one, other


def _actions(sentence: Sentence) -> tuple[frozenset[_Action], frozenset[_Action]]:
    """Return the verbs with their objects that a sentence asserts, and those that it denies."""
    asserted: set[_Action] = set()
    denied: set[_Action] = set()
    if sentence.language == "en":
        words = [word.lower().replace("’", "'") for word in _WORD.findall(sentence.text)]
        for at, action in _actions_in(words):
            before = words[max(0, at - REACH) : at]
            if not _UNCERTAIN.isdisjoint(before):
                continue
            if not any(map(_negates, before)):
                asserted.add(action)
            elif _is_denied(words, at, before):
                denied.add(action)
    return frozenset(asserted), frozenset(denied)


def _is_denied(words: Sequence[str], at: int, before: Sequence[str]) -> bool:
    """Return whether the last negation before a word applies to that word, without qualification."""
    negation = max(place for place, word in enumerate(before) if _negates(word))
    if not _AUXILIARIES.issuperset(before[negation + 1 :]) or "until" in words:
        return False
    # Somebody charged with arson may deny arson, which is not a contradiction.
    return not before[negation].startswith("den") or words[at].endswith("ing")


def _negates(word: str) -> bool:
    return word in _NEGATIONS or word.endswith("n't")


def _actions_in(words: Sequence[str]) -> Iterator[tuple[int, _Action]]:
    """Yield two content words with only stop words between them, and the place of the first."""
    stop, previous = stop_words("en"), -1
    for at, word in enumerate(words):
        if not word[0].isalpha():
            previous = -1
        elif word not in stop and word not in _UNCERTAIN and not _negates(word):
            pair = stems((words[previous], word), "en") if previous >= 0 and at - previous <= REACH else ()
            if len(pair) == 2:
                yield previous, (pair[0], pair[1])
            previous = at
