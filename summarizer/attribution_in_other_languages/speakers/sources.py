"""Finds the speaker after a preposition: the agent of a passive, or the document in which something "is said"."""

from collections.abc import Sequence

from summarizer.attribution_in_other_languages.cues.brackets import clause_start
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.phrases.phrases import phrase_at
from summarizer.attribution_in_other_languages.values import Phrase, Token


def source_of(nominals: Nominals, items: Sequence[Token], first: int, limit: int) -> Phrase | None:
    """Return the document or body after a preposition that an impersonal verb names: "In | dem Antrag | heißt es"."""
    if first + 1 >= limit or not items[first].has("preposition"):
        return None
    phrase = phrase_at(nominals, items, first + 1, limit)
    return phrase if phrase is not None and (phrase.head is not None or phrase.entity is not None) else None


def agent_of(nominals: Nominals, items: Sequence[Token], cue: Cue) -> Phrase | None:
    """Return the speaker of a passive: "wird | von der Partei | gefordert"."""
    marks = nominals.language.setting("agent")
    front = clause_start(items, cue.first)
    for at in (front, *range(cue.first + 1, cue.end - 1)):
        if items[at].lower in marks:
            phrase = phrase_at(nominals, items, at + 1, cue.end - 1)
            if phrase is not None and (phrase.entity is not None or phrase.head is not None):
                return phrase
    return None
