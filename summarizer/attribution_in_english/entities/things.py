"""Finds the names that a text gives to things: diseases, storms, kinds of animals, formats, awards and journals."""

from itertools import pairwise, takewhile
from typing import Final

from summarizer.attribution_in_english.entities.abbreviations import abbreviated_things
from summarizer.attribution_in_english.entities.places import is_place, is_town
from summarizer.attribution_in_english.grammar.phrases import is_source
from summarizer.attribution_in_english.parsing.tokens import Doc, Token
from summarizer.person_names.gender import is_given_name

# Religions and their books, feasts, awards, diseases, drugs, currencies, stock indexes and standards, and "a good
# Samaritan", in small letters. None of these words is known as a given name.
_WELL_KNOWN: Final = frozenset(
    "anthrax baftas bible bitcoin bluetooth brexit buddhism christianity coronavirus covid-19 dax ebola emmys fentanyl"
    " ftse grammys halloween hinduism judaism koran nikkei obamacare oscars quran qur'an samaritan sensex thanksgiving"
    " torah wi-fi zika".split()
)
# Lower-case nouns that a disease's name comes before: "the Zika virus".
_DISEASES: Final = frozenset("disease epidemic fever infection infections outbreak pandemic syndrome virus".split())
# And those that initials come before: "the MMR jab", "JPEG images".
_INITIALED_THINGS: Final = frozenset(
    "antibodies antibody chip chips drug drugs format formats gene genes image images jab jabs molecule protein"
    " proteins scan scans scanner therapy vaccination vaccine vaccines".split()
)
# After a name's genitive, these make it that of a kind: "Norr's gazelle".
_ANIMALS: Final = frozenset(
    "antelope bat calf chick crane cub deer duck eagle falcon fawn finch fish foal fox frog gazelle gibbon goose gull"
    " horse kangaroo lemur lizard monkey mouse owl parrot penguin petrel plover pup seal shark sheep sparrow squirrel"
    " stork swan tortoise turtle vole warbler whale wren zebra".split()
)
# People and firms own these, unless the text is about kinds of animals.
_KEPT: Final = frozenset("calf chick duck fish goose horse pup sheep".split())
_OF_KINDS: Final = frozenset("breed endangered extinct extinction species subspecies zoo".split())
# "Velmar's owls" are those of "the firm".
_OWNERS: Final = frozenset({"company", "firm"})
# "Storm" has a capital before a name: "Storm Ida".
_STORMS: Final = frozenset("Cyclone Hurricane Storm Typhoon cyclone hurricane typhoon".split())
_JOURNAL: Final = "journal"
_AWARD: Final = "Oscar"
# Most texts have none of these words.
_SIGNS: Final = _DISEASES | _INITIALED_THINGS | {_JOURNAL, _AWARD}


def things(doc: Doc) -> frozenset[str]:
    """Return the names that cannot be an actor's in this text.

    "The IBM chips" makes a thing of IBM only if the text does not let IBM speak or act.
    """
    words = [token.text for token in doc]
    found = abbreviated_things(doc) | _species(doc) | _storms(words)
    if _SIGNS.isdisjoint(words):
        return found
    named = _named_things(words)
    return found | (named - {token.text for token in doc if token.text in named and _acts(token)})


def is_thing(name: str) -> bool:
    """Return whether a name is that of a well-known thing."""
    return name.lower() in _WELL_KNOWN


def _named_things(words: list[str]) -> frozenset[str]:
    """The names that words around them show to be things': "the Zika virus", "an Oscar"."""
    found = set()
    for at, (word, after) in enumerate(pairwise(words)):
        if _is_thing_before(word, after):
            found.add(word)
        elif after == _AWARD and word.lower() in {"an", "the"}:
            found.add(after)
        elif word == _JOURNAL and not is_given_name(after):
            found.add(" ".join(takewhile(lambda each: each[0].isupper(), words[at + 1 :])))
    return frozenset(found)


def _storms(words: list[str]) -> frozenset[str]:
    """The names of storms: "Hurricane Ida" is "Ida" later."""
    if _STORMS.isdisjoint(words):
        return frozenset()
    named = (after for word, after in pairwise(words) if word in _STORMS and after.istitle())
    return frozenset(name for name in named if not _has_surname(words, name))


def _has_surname(words: list[str], name: str) -> bool:
    """Whether somebody has the name of a storm: "Ida Lund", beside "Hurricane Ida"."""
    runs = zip(words, words[1:], words[2:], strict=False)
    return any(word == name and before not in _STORMS and after.istitle() for before, word, after in runs)


def _species(doc: Doc) -> frozenset[str]:
    """The surnames that stand before a kind of animal only: "Norr's gazelles". An owner is named elsewhere, too."""
    marks = [mark for mark in doc[1:-1] if mark.tag_ == "POS" and _is_kind(mark)]
    if not marks:
        return frozenset()
    words = {token.lower_ for token in doc}
    if not _OWNERS.isdisjoint(words):
        return frozenset()
    if _OF_KINDS.isdisjoint(words):
        marks = [mark for mark in marks if mark.nbor().lemma_ not in _KEPT]
    last = {mark.i - 1 for mark in marks}
    owners = {token.text for token in doc if token.i not in last}
    return frozenset(doc[at].text for at in last if doc[at].tag_ in {"NNP", "NNPS"} and doc[at].text not in owners)


def _is_kind(mark: Token) -> bool:
    """Whether a genitive's mark is that of one name before an animal: not "Ann Norr's owl", "Velmar's turtle farm"."""
    name, animal = mark.nbor(-1), mark.nbor()
    after = mark.doc[animal.i + 1 : animal.i + 2]
    is_whole = name.i == 0 or name.nbor(-1).tag_ not in {"NNP", "NNPS"}
    return animal.lemma_ in _ANIMALS and is_whole and not any(token.tag_ in {"NN", "NNS"} for token in after)


def _acts(token: Token) -> bool:
    """Whether a name is that of a speaker, or of a body that does something: "GM closed a plant"."""
    does = token.ent_type_ == "ORG" and token.dep_ == "nsubj" and token.head.pos_ == "VERB"
    return does or is_source(token)


def _is_thing_before(word: str, after: str) -> bool:
    """Whether a capitalised word comes before a disease's noun, or initials before a thing's."""
    if after in _DISEASES:
        return word[0].isupper() and not is_place(word) and not is_town(word)
    return after in _INITIALED_THINGS and word.isupper() and len(word) > 1
