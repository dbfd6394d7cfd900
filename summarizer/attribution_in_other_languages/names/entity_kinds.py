"""Tells what an entity is, a person, an organisation or a place, from all of its mentions."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.inflection import name_readings
from summarizer.attribution_in_other_languages.lexicon.language import Language
from summarizer.attribution_in_other_languages.lexicon.letters import is_latin
from summarizer.attribution_in_other_languages.values import Mention
from summarizer.model import ActorKind

_MAX_WORD: Final = 12


def kind_told(text: str, mentions: Sequence[Mention], language: Language) -> ActorKind:
    """Return the kind of most mentions; a single word after a post is a place if another mention is one.

    A single word of unknown kind is a place if it follows "in", and a person if it follows "with".
    """
    kinds = Counter(mention.kind for mention in mentions if mention.kind is not None)
    if not kinds:
        is_place = any(_follows_one_of(text, mention, language.setting("locatives")) for mention in mentions)
        if is_place:
            return ActorKind.PLACE
        is_person = any(_is_companion(text, mention, language) for mention in mentions)
        return ActorKind.PERSON if is_person else ActorKind.ORGANIZATION
    is_single = language.inflects and all(" " not in mention.text for mention in mentions)
    if (
        is_single
        and kinds[ActorKind.PLACE]
        and all(mention.role for mention in mentions if mention.kind is ActorKind.PERSON)
    ):
        return ActorKind.PLACE  # "мэр | Приморска", "в | Приморске"
    return kinds.most_common(1)[0][0]


def is_company(mentions: Sequence[Mention], names: frozenset[str], language: Language) -> bool:
    """Return whether the text shortens a name to its first word, and that is no given name, as with companies."""
    first, *others = max((mention.text for mention in mentions), key=len).split()
    is_person = any(mention.role for mention in mentions) or is_given_name(first, language)
    return bool(others) and first in names and not is_person and not names & set(others)


def is_given_name(word: str, language: Language) -> bool:
    """Return whether the tables list a word as a given name."""
    return "given" in language.word(word.casefold()).tags


def _follows_one_of(text: str, mention: Mention, words: tuple[str, ...]) -> bool:
    if " " in mention.text or mention.text.isupper():
        return False
    return text[max(0, mention.start - _MAX_WORD) : mention.start].casefold().split()[-1:] in [[word] for word in words]


def _is_companion(text: str, mention: Mention, language: Language) -> bool:
    """Whether a name is in the instrumental after "with", as that of a man often is: "встреча с | Лундом"."""
    follows_with = _follows_one_of(text, mention, language.setting("companions")) and not is_latin(mention.text)
    return follows_with and name_readings(mention.text, language).get(("m", "ins"), mention.text) != mention.text
