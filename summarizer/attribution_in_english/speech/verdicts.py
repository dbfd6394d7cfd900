"""Leaves out of a content the writer's verdict on its speaker: "…, but he was wrong"."""

from dataclasses import replace
from typing import Final

from summarizer.attribution_in_english.entities.role_nouns import is_role_noun
from summarizer.attribution_in_english.grammar.cue_match import Attribution
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.attribution_in_english.speech.senses import may_speak
from summarizer.person_names.gender import PRONOUNS, Gender, gender_of_name, gender_of_word

_SUBJECTS: Final = frozenset({"he", "she", "they"})
_VERBS: Final = frozenset({"was", "were", "is", "are"})
_VERDICTS: Final = frozenset({"wrong", "mistaken"})
_PLURAL_TAGS: Final = frozenset({"NNS", "NNPS"})


def without_verdict(attribution: Attribution) -> Attribution:
    """Return an attribution whose content ends before the writer's verdict on the speaker.

    The content is left whole if the verdict may be about somebody in it: "said the mayor was loud, but he was wrong".
    """
    speaker = attribution.speaker
    if speaker is None:
        return attribution
    words = [token for start, end in attribution.spans for token in speaker.doc.tokens[start:end]]
    at = next((at for at, word in enumerate(words) if word.lower_ == "but" and _is_verdict(word)), None)
    if at is None:
        return attribution
    but = words[at]
    # What precedes the cue is the speaker's own: "It was safe but he was wrong, Lund said".
    if but.i < attribution.cue[0] or not _is_only_about(speaker, words[:at], but.nbor().lower_):
        return attribution
    spans = tuple((start, min(end, but.i)) for start, end in attribution.spans if start < but.i)
    return replace(attribution, spans=spans)


def _is_verdict(but: Token) -> bool:
    following = [word.lower_ for word in but.doc[but.i + 1 : but.i + 4]]
    if len(following) < 3:
        return False
    subject, verb, verdict = following
    return subject in _SUBJECTS and verb in _VERBS and verdict in _VERDICTS


def _is_only_about(speaker: Token, words: list[Token], pronoun: str) -> bool:
    """Whether a pronoun after these words can mean the speaker and nobody else."""
    if pronoun == "they":
        is_several = speaker.lower_ == "they" or speaker.tag_ in _PLURAL_TAGS
        return is_several and not any(word.tag_ in _PLURAL_TAGS or word.lower_ in {"they", "them"} for word in words)
    is_person = speaker.ent_type_ == "PERSON" or is_role_noun(speaker) or _gender(speaker) is not None
    is_fitting = is_person and _gender(speaker) in {None, PRONOUNS[pronoun]}
    return is_fitting and not any(_is_somebody(word) for word in words)


def _is_somebody(word: Token) -> bool:
    return may_speak(word) or word.lower_ in PRONOUNS or gender_of_word(word.lower_) is not None


def _gender(speaker: Token) -> Gender | None:
    given = [child.text for child in speaker.lefts if child.dep_ == "compound" and child.ent_type_ == "PERSON"]
    word = PRONOUNS.get(speaker.lower_) or gender_of_word(speaker.lower_)
    return word or gender_of_name(" ".join((*given, speaker.text)))
