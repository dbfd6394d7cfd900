"""Turns what the grammar attributes and what stands between quotation marks into claims, in reading order."""

import re
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Doc, Token

from summarizer import grammar
from summarizer.attribution import Attribution, attributions
from summarizer.cast import Cast
from summarizer.cues import DENIALS
from summarizer.model import Claim, ClaimKind
from summarizer.quotes import Quotation

_LEADING: Final = re.compile(r"[\s,;:.!?)\]—–\-…]+")
_TRAILING: Final = re.compile(r"[\s,;:(\[—–\-]+$")
_FINAL: Final = re.compile(r"[.]+$")

Extent = tuple[int, int]


def claims(cast: Cast) -> tuple[Claim, ...]:
    """Return who said what, in reading order; no two claims share a cue."""
    doc = cast.doc
    drafts = [_draft(doc, attribution, cast.quotations) for attribution in attributions(doc, cast.quoted)]
    kept = [draft for draft in drafts if draft is not None]
    return tuple(sorted((_claim(cast, draft) for draft in kept), key=lambda claim: (claim.start, claim.cue_start)))


@dataclass(frozen=True, slots=True)
class _Draft:
    """An attribution with its pieces as character positions."""

    attribution: Attribution
    pieces: tuple[Extent, ...]
    kind: ClaimKind


def _draft(doc: Doc, attribution: Attribution, quoted: tuple[Quotation, ...]) -> _Draft | None:
    pieces = [_trimmed(doc.text, *_characters(doc, piece)) for piece in attribution.pieces]
    whole = _with_whole_quotations([piece for piece in pieces if piece[1] > piece[0]], quoted)
    if not whole:
        return None
    return _Draft(attribution, whole, _kind(doc.text, whole, quoted))


def _characters(doc: Doc, extent: Extent) -> Extent:
    last = doc[extent[1] - 1]
    return doc[extent[0]].idx, last.idx + len(last)


def _trimmed(text: str, start: int, end: int) -> Extent:
    """The piece without the commas and stops around it that are the sentence's own."""
    lead = _LEADING.match(text, start, end)
    start = lead.end() if lead else start
    while (tail := _TRAILING.search(text, start, end) or _FINAL.search(text, start, end)) is not None:
        end = tail.start()
    return start, end


def _with_whole_quotations(pieces: list[Extent], quoted: tuple[Quotation, ...]) -> tuple[Extent, ...]:
    """The pieces, each widened to hold all of a quotation of which it holds a part; none overlap."""
    widened: list[Extent] = []
    for piece in pieces:
        start, end = _widened(piece, quoted)
        if widened and start <= widened[-1][1]:
            widened[-1] = widened[-1][0], max(end, widened[-1][1])
        else:
            widened.append((start, end))
    return tuple(widened)


def _widened(piece: Extent, quoted: tuple[Quotation, ...]) -> Extent:
    start, end = piece
    touched = [quotation for quotation in quoted if quotation.start < end and start < quotation.end]
    return min([start, *(q.start for q in touched)]), max([end, *(q.end for q in touched)])


def _kind(text: str, pieces: tuple[Extent, ...], quoted: tuple[Quotation, ...]) -> ClaimKind:
    """Direct where nearly every letter is quoted, mixed where some are."""
    letters = sum(end - start for start, end in pieces)
    within = sum(
        min(end, q.end) - max(start, q.start)
        for start, end in pieces
        for q in quoted
        if q.start < end and start < q.end
    )
    if not within:
        return ClaimKind.INDIRECT
    return ClaimKind.DIRECT if letters - within <= 8 else ClaimKind.MIXED


def _claim(cast: Cast, draft: _Draft) -> Claim:
    attribution, pieces = draft.attribution, draft.pieces
    start, end = pieces[0][0], pieces[-1][1]
    cue_start, cue_end = _characters(cast.doc, attribution.cue)
    mention = _mention(cast.doc, attribution.speaker)
    text = cast.doc.text
    return Claim(
        speaker=cast.name_of(attribution.speaker) if attribution.speaker is not None else None,
        speaker_mention=text[slice(*mention)] if mention else None,
        speaker_start=mention[0] if mention else None,
        speaker_end=mention[1] if mention else None,
        cue=text[cue_start:cue_end],
        cue_start=cue_start,
        cue_end=cue_end,
        content=text[start:end],
        start=start,
        end=end,
        spans=pieces,
        kind=draft.kind,
        denied=attribution.sort in DENIALS,
        hedged=attribution.hedged,
    )


def _mention(doc: Doc, speaker: Token | None) -> Extent | None:
    return _characters(doc, grammar.noun_phrase(speaker)) if speaker is not None else None
