"""Attributes relative clauses about a source: "X, according to whom", "eine Studie, nach der"."""

from typing import Final

from summarizer.attribution_in_other_languages.constructions.nominal import content_end, source_before
from summarizer.attribution_in_other_languages.constructions.phrase_sources import document_before
from summarizer.attribution_in_other_languages.constructions.sentence import Sentence, made_of
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.phrases.phrases import phrase_at
from summarizer.attribution_in_other_languages.speakers.relative_subjects import ending_at, standing_for
from summarizer.attribution_in_other_languages.values import Attribution

_MAX_TO_NAME: Final = 14
_MIN_BEFORE_WHICH: Final = 2


def according_to_whom(sentence: Sentence, cue: Cue) -> Attribution | None:
    """Read "X, | according to whom | it is late": the speaker is the name before."""
    clauses, nominals = sentence.clauses, sentence.nominals
    comma = next(
        (at for at in range(cue.last, len(sentence.items)) if sentence.items[at].text == ","), len(sentence.items)
    )
    span = clauses.span(cue.last, min(comma, clauses.end_from(cue.last)))
    name = next((at for at in range(cue.first - 1, -1, -1) if nominals.name_at(sentence.items[at])), None)
    if span is None:
        return None
    if sentence.is_verb_second and (document := document_before(sentence, cue.first)) is not None:
        return made_of(cue, [span], document)
    if nominals.language.has_free_order and (source := source_before(nominals, sentence.items, cue.first)) is not None:
        end = content_end(sentence, source[1], cue.last)
        span = clauses.span(cue.last, min(comma, end)) if end is not None else None
        return made_of(cue, [span], source[0]) if span is not None else None
    if name is None or cue.first - name > _MAX_TO_NAME:
        return None
    return made_of(cue, [span], phrase_at(nominals, sentence.items, name, cue.first))


def according_to_which(sentence: Sentence, cue: Cue) -> Attribution | None:
    """Read "eine Studie, | nach der | viele krank sind": the source is the noun that the pronoun means."""
    items = sentence.items
    if not sentence.is_verb_second or cue.first < _MIN_BEFORE_WHICH or items[cue.first - 1].text != ",":
        return None
    if cue.last + 1 >= len(items) or not items[cue.last].has("relative") or items[cue.last].has("possessive"):
        return None
    meant = ending_at(sentence.nominals, items, cue.first - 1)
    end = next((at for at in range(cue.last + 1, len(items)) if items[at].text in ",;"), len(items))
    span = sentence.clauses.span(cue.last + 1, end)
    if meant is None or span is None:
        return None
    if cue.kind == "evidence" and "document" not in sentence.nominals.language.word(meant.head or "").tags:
        return None
    return made_of(cue, [span], standing_for(meant, items[cue.last]))
