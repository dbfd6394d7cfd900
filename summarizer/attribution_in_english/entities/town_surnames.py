"""Tells for each mention of a surname that is a town's name too whether the person or the town is meant."""

from collections.abc import Mapping, Sequence
from typing import Final

from summarizer.attribution_in_english.entities.context import ContextFeature
from summarizer.attribution_in_english.entities.mentions import Mention
from summarizer.attribution_in_english.entities.parted_names import is_surname, says_of_person
from summarizer.attribution_in_english.entities.places import normalized_name
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS
from summarizer.attribution_in_english.parsing.tokens import Doc
from summarizer.model import ActorKind

_GENITIVES: Final = frozenset({"'", "'s", "’", "’s"})
_MOVEMENTS: Final = frozenset(
    "arrive bus come commute cycle drive ferry flee flight fly go head journey migrate move relocate return ride road"
    " route sail ship train travel trip visit visitor voyage walk".split()
)
# What a town has or does as a body, and not a person.
_IMPERSONAL: Final = frozenset({ContextFeature.NOT_A_PERSON, ContextFeature.TERRITORY})


class TownSurnames:
    """The surnames of a text's people that are towns' names too."""

    def __init__(self, doc: Doc, mentions: Sequence[Mention], kinds: Mapping[str, ActorKind]) -> None:
        """`kinds` gives the kind of each normalized name."""
        self._doc = doc
        full_names = {normalized_name(mention.text) for mention in mentions if " " in mention.text}
        surnames = {name.split()[-1] for name in full_names if kinds.get(name) is ActorKind.PERSON}
        self._surnames = frozenset(filter(is_surname, surnames))
        alone = [mention for mention in mentions if normalized_name(mention.text) in self._surnames]
        impersonal = {
            normalized_name(mention.text) for mention in alone if not _IMPERSONAL.isdisjoint(mention.features)
        }
        self._told = {normalized_name(mention.text) for mention in alone if self._tells_person(mention)} - impersonal

    def kind_of(self, mention: Mention, kind: ActorKind | None) -> ActorKind | None:
        """Return the kind of a mention; `kind` is that of most mentions of the name.

        Surnames stand for the person, but for the town after "in", and after "from" and "to" if somebody goes there.
        If the text has the town too, only a subject is the person, if something is said of it that is said of people.
        """
        name = normalized_name(mention.text)
        if name not in self._surnames or kind not in {ActorKind.PERSON, ActorKind.PLACE}:
            return kind
        return ActorKind.PLACE if self._is_town(mention, name, kind) else ActorKind.PERSON

    def _is_town(self, mention: Mention, name: str, kind: ActorKind) -> bool:
        after = self._doc[mention.end : mention.end + 1].text
        if ContextFeature.LOCATED in mention.features and after not in _GENITIVES and mention.title is None:
            return True
        if kind is ActorKind.PERSON:
            return self._is_destination(mention)
        return not self._tells_person(mention) and not (name in self._told and self._may_be_person(mention))

    def _tells_person(self, mention: Mention) -> bool:
        """Whether the words around a surname show that a person is meant."""
        is_person = ContextFeature.AGED in mention.features or mention.title is not None
        return is_person or says_of_person(self._doc, mention.start)

    def _may_be_person(self, mention: Mention) -> bool:
        """Whether a name is a subject that "it" does not refer to: "Lagos left", but not "Lagos said it would pay"."""
        name = self._doc[mention.start]
        following = self._doc[name.head.i + 1 : name.head.i + 3]
        is_subject = name.dep_ in SUBJECT_DEPS and name.head.i >= mention.end
        return is_subject and all(token.lower_ != "it" for token in following)

    def _is_destination(self, mention: Mention) -> bool:
        """Whether a name follows "from" or "to" after a verb or a noun of movement: "moved to Lagos"."""
        link = self._doc[max(0, mention.start - 1)]
        return link.lower_ in {"from", "to"} and link.head.lemma_.lower() in _MOVEMENTS
