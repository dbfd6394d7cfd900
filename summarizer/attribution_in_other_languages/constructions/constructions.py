"""The constructions of attribution: what each cue of a frame attributes, and to whom."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import Final, TypeAlias

from summarizer.attribution_in_other_languages.constructions.bracketed import (
    introduced,
    main_clause_after,
    main_clause_before,
    pronoun_first,
)
from summarizer.attribution_in_other_languages.constructions.bracketed_objects import object_within
from summarizer.attribution_in_other_languages.constructions.circumstances import with_circumstances
from summarizer.attribution_in_other_languages.constructions.contents import clauses_of, says_something
from summarizer.attribution_in_other_languages.constructions.fronted import content_before
from summarizer.attribution_in_other_languages.constructions.insertions import without_insertions
from summarizer.attribution_in_other_languages.constructions.inside_quotations import cued_inside
from summarizer.attribution_in_other_languages.constructions.labels import with_label
from summarizer.attribution_in_other_languages.constructions.nouns_of_saying import from_nouns, with_noun
from summarizer.attribution_in_other_languages.constructions.objects import noun_after
from summarizer.attribution_in_other_languages.constructions.parenthetical import as_clause, by_phrase
from summarizer.attribution_in_other_languages.constructions.pointers import (
    content_to_point_to,
    pointing_back,
    without_pointers,
)
from summarizer.attribution_in_other_languages.constructions.quoted import quotation_after, quotation_before, unclaimed
from summarizer.attribution_in_other_languages.constructions.relayed import relayed
from summarizer.attribution_in_other_languages.constructions.reported import bare_after, clause_after
from summarizer.attribution_in_other_languages.constructions.reported_mood import with_reported_frames
from summarizer.attribution_in_other_languages.constructions.sentence import Sentence
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.cues.cues import cues
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.values import Attribution, Span, Text

_MAX_SUBJECT_AFTER_AS: Final = 3

_Construction: TypeAlias = Callable[[Sentence, Cue, set[int]], Attribution | None]

_READERS: Final[tuple[_Construction, ...]] = (
    quotation_before, pointing_back, quotation_after, clause_after, content_before, bare_after, noun_after,
)  # fmt: skip
_QUOTED: Final[tuple[_Construction, ...]] = (quotation_before, quotation_after)
_PASSIVE: Final[tuple[_Construction, ...]] = (main_clause_after, clause_after)
_VERB_SECOND: Final[tuple[_Construction, ...]] = (
    quotation_before, quotation_after, main_clause_after, clause_after, main_clause_before, pronoun_first,
    object_within,
)  # fmt: skip


def attributions(text: Text, nominals: Nominals) -> Iterator[Attribution]:
    """Yield what the frames of a text attribute, in reading order."""
    found: list[tuple[Attribution, ...]] = []
    before: Span | None = None
    for frame in text.frames:
        cued = cues(frame, nominals.language)
        sentence = Sentence(
            frame, clauses_of(frame.items, cued, is_inflected=nominals.language.inflects), nominals, before
        )
        told = tuple(_told_once(tuple(_of_sentence(text, sentence))))
        told = tuple(without_insertions(sentence, each) for each in without_pointers(sentence, told))
        found.append(told if found else with_label(sentence, told))
        before = content_to_point_to(sentence, before)
    if "subjunctive" in nominals.language.setting("reports"):
        return with_reported_frames(text.frames, found, nominals)
    return chain.from_iterable(found)


def _of_sentence(text: Text, sentence: Sentence) -> Iterator[Attribution]:
    taken: set[int] = set()
    made = tuple(_of_cues(sentence, taken))
    yield from made
    yield from from_nouns(sentence, made)
    yield from cued_inside(text, sentence, taken)
    yield from unclaimed(text, sentence, taken)


def _of_cues(sentence: Sentence, taken: set[int]) -> Iterator[Attribution]:
    found = sentence.clauses.cues
    for number, cue in enumerate(found):
        if any(cue.first <= other.first < cue.last and other is not cue for other in found[:number]):
            continue
        made = _of_cue(sentence, cue, number, taken)
        if made is not None and says_something(sentence.items, made):
            yield with_circumstances(sentence, cue, with_noun(sentence, cue, _with_source(sentence, cue, made)))


def _with_source(sentence: Sentence, cue: Cue, made: Attribution) -> Attribution:
    """Return an attribution whose cue has the preposition of its source: "| In | dem Bericht | heißt es |"."""
    items, speaker = sentence.items, made.speaker
    if not (sentence.is_verb_second and cue.is_impersonal and not cue.is_passive and speaker is not None):
        return made
    at = next((k for k in range(cue.first) if items[k].start == speaker.start), 0)
    if not at or not items[at - 1].has("preposition"):
        return made
    return replace(made, cue=((items[at - 1].start, items[at - 1].end), *made.cue))


def _of_cue(sentence: Sentence, cue: Cue, number: int, taken: set[int]) -> Attribution | None:
    if cue.kind != "verb":
        return by_phrase(sentence, cue, taken)
    if sentence.is_verb_second:
        return _of_second_verb(sentence, cue, number, taken)
    opener = number > 0 and sentence.clauses.cues[number - 1]
    if opener and opener.kind in {"as", "before"} and _opens_clause_of(sentence, opener, cue):
        return as_clause(sentence, opener, cue)
    return relayed(sentence, cue, taken) or _first(_READERS, sentence, cue, taken)


def _of_second_verb(sentence: Sentence, cue: Cue, number: int, taken: set[int]) -> Attribution | None:
    sort = cue.verb.sort if cue.verb is not None else ""
    if cue.is_passive:
        return _first(_PASSIVE if cue.is_impersonal else (*_QUOTED, *_PASSIVE), sentence, cue, taken)
    if sort == "confirm" and _is_reflexive(sentence, cue):
        return None
    if sort == "name":
        return _first((quotation_after, object_within), sentence, cue, taken)
    return introduced(sentence, cue, number) or _first(_VERB_SECOND, sentence, cue, taken)


def _is_reflexive(sentence: Sentence, cue: Cue) -> bool:
    """Whether something is confirmed by itself, so that nobody speaks: "bestätigt | sich | die Sorge"."""
    return any(item.has("reflexive") for item in sentence.items[cue.last : cue.last + 1])


def _told_once(made: Sequence[Attribution]) -> Iterator[Attribution]:
    """Yield the attributions of a sentence, except those of a later cue that contain an earlier one.

    "«We shall stay», said Roth, | as he had announced |": the quotation is already attributed.
    """
    for each in made:
        if not any(other is not each and _repeats(each, other) for other in made):
            yield each


def _repeats(outer: Attribution, inner: Attribution) -> bool:
    if not outer.cue or not inner.cue or outer.cue[0][0] <= inner.cue[0][0]:
        return False
    is_told = inner.direct or outer.speaker is None or outer.speaker.pronoun
    return is_told and any(start <= inner.cue[0][0] and inner.cue[-1][1] <= end for start, end in outer.content)


def _first(readers: Sequence[_Construction], sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    for reader in readers:
        found = reader(sentence, cue, taken)
        if found is not None:
            return found
    return None


def _opens_clause_of(sentence: Sentence, introduced: Cue, cue: Cue) -> bool:
    """Whether nothing but a short subject stands between "as" and its verb."""
    before = sentence.items[introduced.first - 1] if introduced.first else None
    if introduced.kind == "as" and before is not None and before.is_word and not before.has("coordination"):
        return False  # "sites such as | X recommend"
    between = sentence.items[introduced.last : cue.first]
    return len(between) <= _MAX_SUBJECT_AFTER_AS and all(item.is_word for item in between)
