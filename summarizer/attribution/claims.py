"""Says who said what, in reading order: the claims of a text, each word of them where it stands."""

from typing import Final

from spacy.tokens import Token

from summarizer.attribution.document import Cast
from summarizer.attribution.grammar import factuality, phrases
from summarizer.attribution.grammar.cue_match import Attribution
from summarizer.attribution.grammar.cues import DENIALS
from summarizer.attribution.quotations.offsets import Characters, Layout, layout
from summarizer.attribution.speech.clauses import attributions
from summarizer.attribution.speech.speeches import Speech, speeches
from summarizer.model import Claim

_RELATIVE: Final = frozenset({"WP", "WDT"})


def claims(cast: Cast) -> tuple[Claim, ...]:
    """Return who said what, in the order in which it was said."""
    page = layout(cast.doc, cast.text, cast.quotations, cast.quoted)
    found = tuple(attributions(page))
    said = [_claim(cast, page, speech) for speech in speeches(page, found)]
    return tuple(sorted(said, key=lambda claim: (claim.start, claim.cue_start)))


def _claim(cast: Cast, page: Layout, speech: Speech) -> Claim:
    text, attribution = cast.text, speech.attribution
    start, end = speech.pieces[0][0], speech.pieces[-1][1]
    cue_start, cue_end = _cue(page, speech)
    mention = _mention(page, attribution, attribution.speaker)
    via = _mention(page, attribution, attribution.via)
    return Claim(
        speaker=_speaker(cast, attribution.speaker),
        speaker_mention=text[slice(*mention)] if mention else None,
        speaker_start=mention[0] if mention else None,
        speaker_end=mention[1] if mention else None,
        cue=text[cue_start:cue_end],
        cue_start=cue_start,
        cue_end=cue_end,
        content=text[start:end],
        start=start,
        end=end,
        spans=speech.pieces,
        kind=speech.kind,
        denied=attribution.sort in DENIALS,
        hedged=attribution.hedged,
        via=text[slice(*via)] if via else None,
    )


def _cue(page: Layout, speech: Speech) -> Characters:
    """Where the cue stands; of a colon, the colon alone: tokens may hold the bracket before it."""
    first, last = speech.attribution.cue
    start, end = page.characters((factuality.first_of(page.doc[first]), last))
    told = page.characters((first, factuality.end_of(page.doc[first], last)))[1]
    if not any(begun < told and end < over for begun, over in speech.pieces):
        end = told
    return (end - 1, end) if page.text[end - 1] == ":" else (start, end)


def _mention(page: Layout, attribution: Attribution, speaker: Token | None) -> Characters | None:
    return page.characters(phrases.full_phrase(speaker, attribution.cue)) if speaker is not None else None


def _speaker(cast: Cast, speaker: Token | None) -> str | None:
    """What to call the speaker; "who" is called by the noun before it."""
    if speaker is not None and speaker.tag_ in _RELATIVE:
        speaker = phrases.antecedent(speaker)
    return cast.name_of(speaker) if speaker is not None else None
