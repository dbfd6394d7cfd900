"""Chooses the antecedent of a pronoun, or none if two could be meant."""

from collections.abc import Callable, Container
from dataclasses import dataclass
from itertools import islice
from typing import Final

from summarizer.attribution_in_english.coreference.discourse import (
    MAX_MENTIONS_BACK,
    DiscourseMention,
    DiscourseModel,
    Referent,
)
from summarizer.model import ActorKind

# How many sentences of narrative lie at most between a pronoun and its antecedent, and how many if the latter spoke
# last.
_MAX_SENTENCES_BACK: Final = 4
_MAX_SENTENCES_SINCE_SPEAKING: Final = 8

# What a candidate gains if it spoke last and the pronoun is a speaker, by the number of sentences since.
_CONTINUITY: Final = (1.0, 1.0, 0.4, 0.2)
# What it loses if the story has since turned to another candidate.
_SUPERSEDED: Final = 0.5
# What a person gains in the next sentence by an introduction ("Ann Lund, a nurse"), and by saying something.
_INTRODUCED: Final = 0.6
_SOURCE: Final = 0.7
# What a person gains in addition who is presented at the end of a sentence, before the words quoted in the next.
_PRESENTED: Final = 0.2
# What one of several bodies loses: "Velmar and Norrby Oil were first, but Tarn Gas grew. It …".
_AMONG_OTHERS: Final = -0.6
# How far the best candidate must be ahead of the second.
_MARGIN: Final = 0.5
# The least score of an antecedent.
_MIN_SCORE: Final = -2.2
# Below this, "he said" meant somebody else as often as not, if another was about: measured on 194 articles.
_FAINT_SCORE: Final = -1.0

Fit = Callable[[Referent], float | None]
"""How well a referent fits: `None` if it cannot be meant, else a number to add to its prominence."""


@dataclass(frozen=True, slots=True)
class Antecedent:
    """The most prominent candidate, and the others.

    `is_clear` is true if none of them is nearly as prominent, `is_faint` if the candidate itself is not prominent.
    """

    referent: Referent
    is_clear: bool
    is_faint: bool
    others: tuple[Referent, ...]


def antecedent_of(model: DiscourseModel, sentence: int, fit: Fit, *, is_speaker: bool) -> Antecedent | None:
    """Return the most prominent recent candidate; `None` if there is none."""
    scores: dict[Referent, float] = {}
    fits: dict[Referent, float | None] = {}
    for mention in model.recent(sentence, _MAX_SENTENCES_BACK):
        referent = mention.referent
        if referent not in fits:
            fits[referent] = fit(referent)
        fitness = fits[referent]
        if fitness is not None:
            score = fitness + _score(mention, sentence, is_speaker=is_speaker)
            scores[referent] = max(score, scores.get(referent, score))
    if is_speaker:
        _prefer_last_speaker(model, sentence, fit, scores)
    return _winner(scores)


def _score(mention: DiscourseMention, sentence: int, *, is_speaker: bool) -> float:
    """The prominence of a mention, less for each sentence since; a new person, or the last speaker, is in focus."""
    distance = sentence - mention.sentence
    is_presented = mention.is_presented and is_speaker
    focus = _SOURCE * ((mention.is_source or is_presented) and is_speaker) + _INTRODUCED * mention.is_introduction
    focus += _PRESENTED * is_presented
    among = _AMONG_OTHERS * mention.is_among_others
    return mention.prominence + among - distance + focus * (distance <= 1)


def _prefer_last_speaker(model: DiscourseModel, sentence: int, fit: Fit, scores: dict[Referent, float]) -> None:
    """Add what the last speaker gains by continuing, unless the story has since turned to another candidate."""
    last = model.speaker
    if last is None or sentence - last.sentence > _MAX_SENTENCES_SINCE_SPEAKING:
        return
    fitness = fit(last.referent)
    if fitness is None:
        return
    score = fitness + last.prominence + _SOURCE - min(sentence - last.sentence, _MAX_SENTENCES_BACK - 1)
    scores[last.referent] = max(score, scores.get(last.referent, score))
    if _is_superseded(model, last, scores):
        scores[last.referent] -= _SUPERSEDED
    else:
        scores[last.referent] += _CONTINUITY[min(sentence - last.sentence, len(_CONTINUITY) - 1)]


def _is_superseded(model: DiscourseModel, last: DiscourseMention, scores: Container[Referent]) -> bool:
    """Whether another candidate has been a subject, or is new to the story, since somebody spoke.

    Only a named person displaces a named person. "A source" is displaced by anybody. A later sentence about the one
    who spoke turns the story back: "Her father coaches them. The title meant much to Lund."
    """
    returned = last.sentence
    for mention in islice(reversed(model.mentions), MAX_MENTIONS_BACK):
        if mention is last:
            return False
        if mention.referent == last.referent and not mention.is_quoted:
            returned = max(returned, mention.sentence)
        if mention.sentence < returned or (mention.is_told_of and model.times_in_a_row > 1):
            # Somebody who has spoken twice in a row goes on speaking, even if their words mention other people.
            continue
        is_fit = type(mention.referent) is type(last.referent) or _is_named(model, mention.referent)
        is_other = is_fit and mention.referent != last.referent
        if is_other and (mention.is_subject or _is_new_person(model, mention)) and mention.referent in scores:
            return True
    return False


def _is_named(model: DiscourseModel, referent: Referent) -> bool:
    return isinstance(referent, int) or referent.i in model.described


def _is_new_person(model: DiscourseModel, mention: DiscourseMention) -> bool:
    """Whether somebody is introduced with a clause: "She lived with Joe Hale, who sings. He said"."""
    referent = mention.referent
    is_person = not isinstance(referent, int) or model.clusters[referent].kind is ActorKind.PERSON
    is_person = is_person and _is_named(model, referent)
    return is_person and mention.is_introduction and mention.has_clause


def _winner(scores: dict[Referent, float]) -> Antecedent | None:
    ranked = sorted(scores, key=lambda referent: -scores[referent])
    if not ranked or scores[ranked[0]] < _MIN_SCORE:
        return None
    is_clear = len(ranked) == 1 or scores[ranked[0]] - scores[ranked[1]] >= _MARGIN
    return Antecedent(ranked[0], is_clear, scores[ranked[0]] < _FAINT_SCORE, tuple(ranked[1:]))
