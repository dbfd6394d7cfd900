"""Finds the person whom a post without a name means: "the minister" is the person whose role it is."""

from itertools import takewhile
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.compounds import word_of
from summarizer.attribution_in_other_languages.lexicon.language import Language
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.values import Entity, Phrase
from summarizer.model import ActorKind

# Marks around the words of a post, which do not belong to it.
_MARKS: Final = '«»“”„"(),'
_MAX_STEM: Final = 4  # of an inflected word
_LEADING: Final = frozenset({"article", "determiner", "possessive"})


def may_be(speaker: Phrase, entity: Entity) -> bool:
    """Return whether an entity is a person of the gender that a phrase shows."""
    if entity.kind is not ActorKind.PERSON:
        return False
    return speaker.gender is None or entity.gender is None or speaker.gender == entity.gender


def with_role(text: str, nominals: Nominals, speaker: Phrase) -> list[int]:
    """Return the earlier people whose role has the noun of a post, or only those whose role has all of its words."""
    language, head = nominals.language, speaker.head or ""
    lemma = word_of(head.capitalize(), head, language).lemma if language.setting("compounds") else ""
    lemma = lemma or language.word(head).lemma
    *head_of_state, president = language.setting("state") or ("",)
    if head_of_state and text[speaker.start : speaker.end].casefold().split()[:2] == head_of_state:
        lemma = president
    found = [
        index
        for index, entity in enumerate(nominals.entities)
        if entity.mentions[0].start < speaker.start
        and may_be(speaker, entity)
        and any(_is_same_post(lemma, other, language) for other in entity.role_lemmas)
    ]
    if language.inflects:
        found = [index for index in found if _is_of_same(text, speaker, nominals.entities[index])]
    named = {word for word in _words(text, speaker) if not language.word(word).tags & _LEADING}
    full = [index for index in found if named <= _words(text, nominals.entities[index])]
    return full or found


def _is_of_same(text: str, speaker: Phrase, entity: Entity) -> bool:
    """Whether a post contains no name that the role of a person lacks: "глава ВОЗ" is not just any "глава"."""
    names = [word.strip(_MARKS) for word in text[speaker.start : speaker.end].split()[1:]]
    role = text[slice(*entity.role)].casefold() if entity.role else ""
    known = {word.strip(_MARKS)[:_MAX_STEM] for word in role.split()}
    return all(word.casefold()[:_MAX_STEM] in known for word in names if word[:1].isupper())


def named_later(nominals: Nominals, speaker: Phrase, *, reach: int) -> int | None:
    """Return the person whom a post means that precedes the first name of a text.

    That is the first person of the text if the post is theirs and no other person has it.
    """
    if speaker.head is None:
        return None
    near = takewhile(lambda pair: pair[1].mentions[0].start < reach, enumerate(nominals.entities))
    first = next((at for at, each in near if each.kind is ActorKind.PERSON), None)
    if first is None or nominals.entities[first].mentions[0].start < speaker.start:
        return None
    lemma = nominals.language.word(speaker.head).lemma
    holders = [at for at, each in enumerate(nominals.entities) if lemma in each.role_lemmas and may_be(speaker, each)]
    return first if holders == [first] else None


def is_known_person(text: str, nominals: Nominals, speaker: Phrase) -> bool:
    """Return whether a noun without a name means a person mentioned before: "der | CDU-Politiker", not an office."""
    language, words = nominals.language, text[speaker.start : speaker.end].casefold().split()
    is_definite = words[0] in language.setting("definite") if language.articles else len(words) == 1
    is_alone = is_definite and words[-1] == speaker.head
    return is_alone and words[-1].endswith(language.setting("known") or ("\0",))


def _is_same_post(lemma: str, other: str, language: Language) -> bool:
    """Whether two nouns name the same post; the last part of a compound may stand for the whole."""
    if lemma == other:
        return True
    if language.inflects and lemma:
        short, long = sorted((lemma, other), key=len)
        # "премьер" is the "премьер-министр".
        return long.startswith(f"{short}-") and "role" in language.word(long.removeprefix(f"{short}-")).tags
    return bool(lemma and language.setting("compounds")) and (lemma.endswith(other) or other.endswith(lemma))


def _words(text: str, named: Phrase | Entity) -> set[str]:
    """The words of a post, or of the role of an entity."""
    if isinstance(named, Phrase):
        return set(text[named.start : named.end].casefold().split())
    return set(text[slice(*named.role)].casefold().split()) if named.role else set()
