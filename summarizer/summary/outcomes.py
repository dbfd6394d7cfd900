"""Tells by its wording whether an English sentence tells how it ended: who won and how high, or how many died."""

import re
from collections.abc import Sequence
from typing import Final

import numpy as np

from summarizer.summary.title import TitleTerms
from summarizer.summary.vectors import Vector, Vectors

_NUMBER: Final = (
    r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)"
)
_SCORE: Final = r"\d{1,3}[-–]\d{1,3}"

_RESULT: Final = re.compile(
    rf"\b{_SCORE},? (?:\w+ ){{0,2}}(?:decision|defeat|draw|loss|rout|shutout|triumph|victory|win)\b"
    r"|\b(?:beat(?:ing|s)?|defeat(?:ed|ing|s)?|dominat(?:ed|ing|es)|down(?:ed|ing)|edg(?:ed|ing)|fell to"
    rf"|los(?:t|ing) to|outlast(?:ed|ing)|rout(?:ed|ing)|topp(?:ed|ing)|won)\b.{{0,60}}\b{_SCORE}\b"
)
_RESULT_WEIGHT: Final = 0.8

# "… for a 9-7 lead with two minutes left": how it stood at some time of a game.
_PLAY: Final = re.compile(
    rf"\b{_SCORE} (?:(?!aggregate\b)[\w-]+ )?(?:advantage|deficit|lead|run|tie)\b|\b\d{{1,2}}-all\b|\b\d-pointers?\b"
    r"|\bat halftime\b|\b(?:first|second|third) set\b(?! of\b)"
    r"|\b(?:\d:\d\d|(?:minutes?|seconds?)) (?:left|remaining|to (?:go|play))\b"
)
_PLAY_WEIGHT: Final = -1.2
# A play without a number has one of these; looking for them first is faster.
_PLAY_WORDS: Final = frozenset({"halftime", "minute", "minutes", "second", "seconds", "set"})

# "The storm killed 40", "left nine dead".
_TOLL: Final = re.compile(
    rf"\b{_NUMBER} (?:(?:more|other|people|\w*men|children|\w+s) ){{0,2}}"
    r"(?:(?:(?:are|have been|were) )?(?:dead|deaths|killed)|who (?:died|were killed))\b"
    rf"|\b[Kk]ill(?:ed|ing|s) (?:(?:at least|all|nearly|some) )?{_NUMBER}\b"
)
_TOLL_WEIGHT: Final = 0.5

_OPENING_SENTENCES: Final = 9

# Boos and banners before the score of the game: no sentence of the scene has more stems of the title.
_SCENE_STEMS: Final = 2
_SCENE_WEIGHT: Final = -2.0


def outcome_adjustments(vectors: Vectors, title: TitleTerms, eligible: Sequence[int]) -> Vector:
    """Return what is added to the value of each sentence of an English text.

    It is more than 0 for the first sentence of the opening that tells the result or how many died, and less for what
    stands before a result and for the middle of a game.
    """
    opening = list(eligible[:_OPENING_SENTENCES])
    added = np.array([_PLAY_WEIGHT * _tells_play(vectors, at) for at in range(len(vectors.sentences))])
    added[[at for at in opening if _TOLL.search(vectors.sentences[at])][:1]] += _TOLL_WEIGHT
    results = [at for at in opening if title.is_known and title.counts[at] and tells_result(vectors.sentences[at])]
    added[results[:1]] += _RESULT_WEIGHT
    scene = [at for at in opening if results and at < results[0]]
    if title.counts[scene].max(initial=0) <= _SCENE_STEMS:
        added[scene] += _SCENE_WEIGHT
    return added


def _tells_play(vectors: Vectors, at: int) -> bool:
    """Return whether a sentence tells how a game stood at some time."""
    may_tell = bool(vectors.numbers[at]) or not _PLAY_WORDS.isdisjoint(vectors.words[at])
    return may_tell and _PLAY.search(vectors.sentences[at]) is not None


def tells_result(sentence: str) -> bool:
    """Return whether a sentence tells the final score of a game."""
    return _RESULT.search(sentence) is not None and _PLAY.search(sentence) is None
