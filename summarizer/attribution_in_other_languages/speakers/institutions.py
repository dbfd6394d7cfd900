"""Finds a body or document that speaks without being the subject: "заявили в министерстве", "в отчете говорится"."""

from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.phrases.phrases import phrase_at
from summarizer.attribution_in_other_languages.values import Phrase, Token
from summarizer.model import ActorKind

_MAX_BODY_AFTER: Final = 4
_MAX_BODY_BEFORE: Final = 24


def speaker_within(nominals: Nominals, items: Sequence[Token], cue: Cue, limit: int) -> Phrase | None:
    """Return the body or document in which something is said, if the verb has no subject in its clause."""
    prepositions = nominals.language.setting("within")
    if not prepositions or not _may_lack_subject(cue):
        return None
    for at in range(cue.last, min(cue.last + _MAX_BODY_AFTER, limit - 1)):
        if not items[at].is_word or items[at].has("conjunction"):
            break
        if items[at].lower in prepositions:
            return _body_at(nominals, items, at + 1, limit)
    for at in range(cue.first - 1, max(-1, cue.first - _MAX_BODY_BEFORE), -1):
        if items[at].text in ".!?;:" or items[at].has("conjunction", "relative") or items[at].quotation is not None:
            break
        if items[at].text == "," and items[at + 1].has("coordination"):
            break
        if items[at].lower in prepositions and (phrase := _body_at(nominals, items, at + 1, cue.first)) is not None:
            return phrase if _lacks_subject(nominals, items, cue, phrase) else None
    return None


def _lacks_subject(nominals: Nominals, items: Sequence[Token], cue: Cue, phrase: Phrase) -> bool:
    """Whether nothing between a place or body and a verb can be the subject: "в Петровске | садоводы | сообщают"."""
    if "p" not in cue.word.features:
        return True
    between = [item for item in items[: cue.first] if item.start >= phrase.end]
    return not any(_can_be_plural_subject(nominals, item) for item in between)


def _can_be_plural_subject(nominals: Nominals, item: Token) -> bool:
    if nominals.name_at(item) is not None or not item.is_word or not item.text.islower():
        return False
    if item.has("role", "group", "pronoun"):
        return "nom" in item.word.features
    return not item.word.tags and item.lower.endswith(nominals.language.setting("nominatives"))


def _may_lack_subject(cue: Cue) -> bool:
    features = cue.word.features
    is_impersonal = cue.verb is not None and cue.verb.sort == "report" and "p" not in features
    return is_impersonal or ("p" in features and "s" not in features)


def _body_at(nominals: Nominals, items: Sequence[Token], at: int, limit: int) -> Phrase | None:
    phrase = phrase_at(nominals, items, at, limit)
    if phrase is None:
        return None
    if phrase.entity is not None:
        if items[at].has("network"):
            return None
        kind = nominals.entities[phrase.entity].kind
        return phrase if kind in {ActorKind.ORGANIZATION, ActorKind.PLACE} else None
    tags = nominals.language.word(phrase.head or "").tags
    return phrase if tags & {"body", "document"} else None
