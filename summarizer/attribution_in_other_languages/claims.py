"""Makes the claims of the model from attributions."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from summarizer.attribution_in_other_languages.names.nominatives import in_nominative
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.retold import without_retold
from summarizer.attribution_in_other_languages.text.marks import QUOTES
from summarizer.attribution_in_other_languages.values import Attribution, Phrase, Span, Text
from summarizer.model import Claim, ClaimKind
from summarizer.repetitions import without_repetitions


def claims(text: Text, nominals: Nominals, found: Sequence[Attribution]) -> tuple[Claim, ...]:
    """Return the claims in reading order."""
    made = sorted(_claims(text, nominals, found), key=lambda claim: (claim.start, claim.cue_start))
    return tuple(without_repetitions(without_retold(made, nominals.language)))


def _claims(text: Text, nominals: Nominals, found: Sequence[Attribution]) -> Iterator[Claim]:
    cue: tuple[Span, ...] = ()
    starts = frozenset(frame.start for frame in text.frames)
    for attribution in found:
        used = attribution.cue or cue
        if used:
            claim = _as_claim(text.text, nominals, attribution, used)
            is_first = claim.speaker_start in starts and nominals.language.inflects
            yield _with_small_letter(claim, nominals) if is_first else claim
        if not (cue and attribution.is_reported):
            cue = used


def _as_claim(text: str, nominals: Nominals, attribution: Attribution, cue: Sequence[Span]) -> Claim:
    spans = tuple(sorted(attribution.content))
    start, end = spans[0][0], spans[-1][1]
    speaker = attribution.speaker
    return Claim(
        speaker=_speaker_name(text, nominals, speaker),
        speaker_mention=text[speaker.start : speaker.end] if speaker else None,
        speaker_start=speaker.start if speaker else None,
        speaker_end=speaker.end if speaker else None,
        cue=text[cue[0][0] : cue[-1][1]],
        cue_start=cue[0][0],
        cue_end=cue[-1][1],
        content=text[start:end],
        start=start,
        end=end,
        spans=spans,
        kind=_kind_of_claim(text, spans, direct=attribution.direct),
        denied=attribution.sort == "deny",
        hedged=attribution.hedged,
        via=_via(text, nominals, attribution.via) if attribution.via else None,
    )


def _with_small_letter(claim: Claim, nominals: Nominals) -> Claim:
    """A claim whose speaker is written in lower case within a sentence, as a common noun is: "Источник | уточнил"."""
    name = claim.speaker
    if name is None or claim.speaker_start in nominals.by_start or name[:2].isupper():
        return claim
    if any(each.name == name for each in nominals.entities):
        return claim
    return replace(claim, speaker=name[0].lower() + name[1:])


def _speaker_name(text: str, nominals: Nominals, speaker: Phrase | None) -> str | None:
    if speaker is None:
        return None
    if speaker.entity is not None:
        return nominals.entities[speaker.entity].name
    words = text[slice(*(speaker.named or (speaker.start, speaker.end)))]
    if "capital" in nominals.language.setting("nouns") and words[0] in QUOTES and words[-1] in QUOTES:
        words = words[1:-1]
    return None if speaker.pronoun else in_nominative(words, nominals.language)


def _via(text: str, nominals: Nominals, via: Span) -> str:
    """The medium that passed a claim on, in the nominative: "в | Твиттере" is Твиттер."""
    named = nominals.by_start.get(via[0]) if nominals.language.inflects else None
    is_whole = named is not None and named[1] == via[1]
    return nominals.entities[named[0]].name if named is not None and is_whole else text[slice(*via)]


def _kind_of_claim(text: str, spans: Sequence[Span], *, direct: bool | None) -> ClaimKind:
    if direct:
        return ClaimKind.DIRECT
    said = "".join(text[start:end] for start, end in spans)
    return ClaimKind.MIXED if any(mark in said for mark in '«“„"') else ClaimKind.INDIRECT
