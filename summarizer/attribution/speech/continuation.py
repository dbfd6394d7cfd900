"""Gives the quotations that stand by themselves to the speech that they go on from."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from spacy.tokens import Token

from summarizer.attribution.entities.role_nouns import is_calling, is_several
from summarizer.attribution.grammar.cue_match import Attribution
from summarizer.attribution.grammar.phrases import SUBJECTS
from summarizer.attribution.quotations.offsets import Characters, Layout, Run
from summarizer.attribution.speech.assignment import Allotment
from summarizer.attribution.speech.spans import merged
from summarizer.attribution.speech.token_patterns import noun_at

# Between the pieces of one sentence: "“…,” said Ann Lee, who chairs it, “…”", "“…” and “…”".
_MIDDLE: Final = re.compile(r"[^;:!?“”\"\n]{1,160}(?:[,—–-]|\b(?:and|but|then|because|that|or))\s*")
# A quotation after which its sentence goes on.
_GOES_ON: Final = re.compile(r",[”\"'’»]{1,2}|[”\"'’»],")

_JOINED: Final = re.compile(r"[\s,]*(?:and|but|or|then|and then)?[\s,]*")

# What may stand between a speech and the paragraph that goes on with it.
_NOTHING: Final = ' .\n\xa0”"'


def continued(layout: Layout, allotment: Allotment, contents: list[list[Characters]]) -> list[list[Characters]]:
    """Return the contents with the quotations that go on from each, in reading order."""
    grown = [list(pieces) for pieces in contents]
    ends = sorted((pieces[-1][1], place) for place, pieces in enumerate(contents) if pieces)
    position, latest, quoting = 0, -1, -1
    for run in _free(layout, contents):
        while position < len(ends) and ends[position][0] <= run.start:
            latest = ends[position][1]
            quoting = latest if _ends_quoted(layout, contents[latest]) else quoting
            position += 1
        if quoting >= 0 and _is_aside(layout, allotment, latest, quoting):
            latest = quoting
        if latest >= 0 and _is_broken_off(layout, allotment.attributions[latest], run):
            latest = quoting = -1
        if latest >= 0 and _follows(layout, allotment.attributions[latest], grown[latest], run):
            grown[latest].append(run.extent)
            quoting = latest
    return grown


def _free(layout: Layout, contents: list[list[Characters]]) -> Iterator[Run]:
    """The quotations that are no part of what anybody said so far."""
    taken = merged(piece for pieces in contents for piece in pieces)
    for run in layout.runs:
        place = bisect_right(taken, run.start, key=lambda piece: piece[1])
        if place == len(taken) or taken[place][0] >= run.end:
            yield run


def _ends_quoted(layout: Layout, pieces: list[Characters]) -> bool:
    return any(layout.runs[number].end == pieces[-1][1] for number in layout.touching(pieces[-1]))


def _is_aside(layout: Layout, allotment: Allotment, place: int, main: int) -> bool:
    """Whether a cue only stands in the sentence of another's quotation: "“…,” she said, noting that …"."""
    cue, other = allotment.attributions[place].cue[0], allotment.attributions[main].cue[0]
    return layout.sentence(cue) == layout.sentence(other) and layout.doc[cue].lemma_ != "add"


def _follows(layout: Layout, attribution: Attribution, pieces: list[Characters], run: Run) -> bool:
    """Whether a quotation goes on from a speech: in the same paragraph behind its sentence, or as the next one."""
    until = max(pieces[-1][1], layout.characters(attribution.cue)[1])
    apart = layout.paragraph(run.start) - layout.paragraph(until - 1)
    if apart == 0:
        return layout.opens_sentence(run) or _is_resumed(layout, attribution, pieces, run)
    return apart == 1 and layout.is_paragraph(run) and _is_last(layout, attribution, until, run)


def _is_broken_off(layout: Layout, attribution: Attribution, run: Run) -> bool:
    """Whether a quotation, and what follows it, is no longer the speaker's."""
    return layout.opens_sentence(run) and (_is_interrupted(layout, attribution, run) or _is_anothers(layout, run))


def _is_interrupted(layout: Layout, attribution: Attribution, run: Run) -> bool:
    """Whether the sentence before a quotation is about another person than the speaker: "Lee was not so sure."."""
    start, end = layout.sentence(max(0, run.first - 1))
    if end > run.first:
        start, end = layout.sentence(max(0, start - 1))
    if start < layout.sentence(attribution.cue[0])[1] or start in layout.quoted:
        return False
    doer = next((token for token in layout.doc[start:end] if _is_main_subject(token)), None)
    return doer is not None and attribution.speaker is not None and _are_two(attribution.speaker, doer)


def _is_main_subject(token: Token) -> bool:
    return token.dep_ in SUBJECTS and token.head.dep_ == "ROOT"


def _are_two(speaker: Token, doer: Token) -> bool:
    """Whether a subject is certainly another person than a speaker with a name; "the mayor" may be anybody."""
    if speaker.pos_ != "PROPN" or doer.pos_ not in {"PROPN", "NOUN"}:
        return False
    if doer.ent_type_ == "PERSON":
        return not _words(speaker) & _words(doer)
    is_any = doer.tag_ == "NNS" or not any(child.lower_ == "the" for child in doer.lefts)
    return (is_calling(doer) or is_several(doer)) and is_any


def _words(name: Token) -> set[str]:
    """The words of a name."""
    return {token.lower_ for token in (name, *name.lefts) if token == name or token.dep_ == "compound"}


def _is_anothers(layout: Layout, run: Run) -> bool:
    """Whether a quotation opens a sentence that goes on about it: "“…,” runs the headline"."""
    if run.is_open or not _GOES_ON.search(layout.text, run.end - 3, run.end + 1):
        return False
    end = layout.sentence(run.last - 1)[1]
    noun = noun_at(layout.doc, run.last, end)
    verb = noun[1] if noun is not None else run.last
    return verb < end and layout.doc[verb].tag_ in {"VBD", "VBZ", "VBP"}


def _is_resumed(layout: Layout, attribution: Attribution, pieces: list[Characters], run: Run) -> bool:
    """Whether a quotation goes on in its sentence: behind the speaker, or joined to the one before."""
    cue = layout.characters(attribution.cue)
    is_around = pieces[-1][1] <= cue[0] and cue[1] <= run.start
    in_sentence = layout.sentence(min(run.first, len(layout.doc) - 1))[0] <= attribution.cue[0]
    pattern = _MIDDLE if is_around and in_sentence else _JOINED
    return pattern.fullmatch(layout.text, pieces[-1][1], run.start) is not None


def _is_last(layout: Layout, attribution: Attribution, until: int, run: Run) -> bool:
    """Whether nothing stands between the sentence of a speech and a quotation in the next paragraph."""
    end = layout.characters(layout.sentence(attribution.cue[0]))[1]
    return not layout.text[max(until, end) : run.start].strip(_NOTHING)
