"""Says who said what, in reading order: the claims of a text, each word of them where it stands."""

from typing import Final

from spacy.tokens import Token

from summarizer.model import Claim
from summarizer.voices import grammar
from summarizer.voices.attribution import attributions
from summarizer.voices.cast import Cast
from summarizer.voices.cues import DENIALS
from summarizer.voices.speech import Extent, Speech, characters, speeches

_RELATIVE: Final = frozenset({"WP", "WDT"})


def claims(cast: Cast) -> tuple[Claim, ...]:
    """Return who said what, in the order in which it was said."""
    found = tuple(attributions(cast.doc, cast.quoted))
    said = [_claim(cast, speech) for speech in speeches(cast.doc, cast.text, found, cast.quotations)]
    own = (claim for claim in said if not any(_is_told_in(claim, other) for other in said))
    return tuple(sorted(own, key=lambda claim: (claim.start, claim.cue_start)))


def _is_told_in(claim: Claim, other: Claim) -> bool:
    """Whether a claim is only what another says that somebody says: "He said the company would ask for it"."""
    inside = other.start <= claim.start and claim.end <= other.end
    return claim is not other and inside and other.start <= claim.cue_start < other.end


def _claim(cast: Cast, speech: Speech) -> Claim:
    doc, text = cast.doc, cast.text
    attribution = speech.attribution
    start, end = speech.pieces[0][0], speech.pieces[-1][1]
    cue_start, cue_end = characters(doc, attribution.cue)
    mention = _mention(cast, attribution.speaker)
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
        via=_words(cast, attribution.via),
    )


def _speaker(cast: Cast, speaker: Token | None) -> str | None:
    """What to call the speaker; "who" is called by the noun before it."""
    if speaker is not None and speaker.tag_ in _RELATIVE:
        speaker = grammar.antecedent(speaker)
    return cast.name_of(speaker) if speaker is not None else None


def _words(cast: Cast, token: Token | None) -> str | None:
    extent = _mention(cast, token)
    return cast.text[slice(*extent)] if extent else None


def _mention(cast: Cast, speaker: Token | None) -> Extent | None:
    return characters(cast.doc, grammar.noun_phrase(speaker)) if speaker is not None else None
