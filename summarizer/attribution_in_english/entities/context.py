"""Features of a mention's context: which words precede and follow the name."""

from collections.abc import Iterator
from enum import StrEnum, auto
from typing import Final

from summarizer.attribution_in_english.entities.credits import is_in_dateline, is_place_of_dateline
from summarizer.attribution_in_english.entities.organization_words import BODY_NOUNS, COMPANY_NOUNS, ORGANIZATION_WORDS
from summarizer.attribution_in_english.entities.places import PLACE_WORDS, ROADS, is_place
from summarizer.attribution_in_english.entities.role_nouns import RELATIONAL_NOUNS, is_role_noun
from summarizer.attribution_in_english.entities.teams import plays_a_match
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS, is_source
from summarizer.attribution_in_english.parsing.tokens import Doc, Token
from summarizer.person_names.gender import is_given_name

# These also describe companies and countries: "rival Velmar Steel".
ALSO_OF_COMPANIES: Final = RELATIONAL_NOUNS | frozenset(
    "broadcaster champion contender contractor developer employer grocer handler host investor leader operator owner"
    " partner player producer provider publisher runner winner".split()
)
"""Role nouns that a company may have too."""

# Nouns for things that only a country or a city has.
_STATE_POSSESSIONS: Final = frozenset(
    "parliament government army navy president premier capital mayor border coast airspace minister".split()
)

# Further nouns for places where people live: "the resort of Norrby".
_SETTLEMENTS: Final = frozenset("borough capital hamlet outskirts resort settlement suburb suburbs township".split())

_TOWNS: Final = frozenset("borough city hamlet suburb town township village".split())
# A community of people who share something else has no such name.
_OF_VILLAGES: Final = frozenset("coastal farming fishing island knit mining mountain rural".split())

BUSINESSES: Final = frozenset(
    "agency association broadcaster charity contractor cooperative corporation developer foundation grocer group"
    " handler network operator organisation organization provider publisher union".split()
)
"""Nouns that mark an organisation directly before its name."""

# Nouns for things that only a company has, and for what a company is called.
_COMPANY_POSSESSIONS: Final = frozenset(
    "app ceo cfo chairman chairwoman coo customers employees executive executives factory products profit profits"
    " revenue sales shareholders shares stock stores subsidiary users workforce".split()
)
# Further nouns that describe a body after its name.
_DESCRIBING_NOUNS: Final = frozenset("broadcaster charity regulator union watchdog".split())
_NAMES: Final = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "PRODUCT"})
# "Founded" in "the group Ann Lund founded" may be tagged as a participle.
_FINITE_TAGS: Final = frozenset({"VBD", "VBN", "VBZ", "VBP"})
_MAX_TOKENS_TO_ITS: Final = 15
_MAX_TOKENS_TO_HIS: Final = 8
# "Ann Lund, a 28-year-old".
_MAX_TOKENS_AFTER: Final = 7
_PERSONAL_FORMS: Final = frozenset({"his", "her", "himself", "herself"})
# "Shares in Velmar", "trust in Lund": after these words, "in" does not indicate a place.
_WITHOUT_A_PLACE: Final = frozenset(
    "believe belief confidence faith hope interest interested invest investment investor involved result role share"
    " stake trust vote".split()
)
# "Its annual Camp Velmar event" is named after something, but is not an actor.
_EVENTS: Final = frozenset(
    "award awards ceremony championship conference cup event exhibition expo fair festival final forum gala match open"
    " parade race show summit tour tournament trial trophy week workshop".split()
)

_GOODS: Final = frozenset(
    "aluminium aluminum beef beer cement chemical coal copper dairy diamond energy food gas gold iron lithium metal"
    " milk nickel oil paper power salmon seed silver steel sugar timber uranium vaccine wine".split()
)
# What only a person is.
_TRADES: Final = frozenset(
    "actor actress analyst anthropologist archaeologist attorney author biologist botanist cardiologist chef chemist"
    " climatologist criminologist demographer dentist dermatologist ecologist economist engineer epidemiologist farmer"
    " firefighter geneticist geologist historian housewife journalist lawyer lecturer linguist mathematician"
    " meteorologist musician neurologist neuroscientist novelist nurse oceanographer oncologist paediatrician painter"
    " pediatrician philosopher photographer physician physicist poet postdoc professor prosecutor psychiatrist"
    " psychologist scholar scientist sculptor seismologist singer sociologist solicitor statistician strategist student"
    " surgeon teacher toxicologist urologist veterinarian virologist volcanologist waiter waitress zoologist".split()
)
_A: Final = frozenset({"a", "an"})
_AFTER_ROLES: Final = frozenset({"and", "at", "from", "in", "of", "who", "with"})
_FULL_NAME_TOKENS: Final = 2
# "In south Norrby" is in Norrby.
_PARTS_OF_TOWNS: Final = frozenset("central downtown east eastern north northern south southern west western".split())
# What a name before these is, if the text also has a word that shows that no campaign or voters are meant.
_SITES: Final = {
    "camp": frozenset("displaced migrants prisoners refugee refugees tents".split()),
    "base": frozenset("air airmen garrison military naval troops".split()),
    "crossing": frozenset({"border", "borders", "frontier"}),
}
# A candidate has a camp too.
_OF_ELECTIONS: Final = frozenset("ballot candidate candidates election elections vote voted voters votes".split())
_NEAR: Final = 200
# Before the name of a road, and only before one.
_ON: Final = frozenset({"at", "in", "on"})
_ALONG: Final = frozenset({"along", "down", "off"})
_AREAS: Final = frozenset("area district neighborhood neighbourhood suburb".split())
_RESIDENTS: Final = frozenset({"resident", "residents"})
# "The elder Lund" is one of several people.
_COMPARATIVES: Final = frozenset("elder younger older senior junior".split())


class ContextFeature(StrEnum):
    """A feature of the words around a mention."""

    MODIFIER = auto()
    """It only modifies a common noun: "a Nokia phone"."""
    HEADLINE = auto()
    """It is in a line with title capitals."""
    LOCATED = auto()
    """It follows "in" or "near", or is the place of a dateline."""
    DATELINE = auto()
    """It is in a dateline."""
    REACHED = auto()
    """It follows "from", "to" or "at", as a town's name often does."""
    DEFINITE = auto()
    """It follows "the"."""
    ROLE_NOUN = auto()
    """It follows a role noun, "striker", or is in apposition to one: "the chair, Ann Lund,", "Ann Lund, a nurse"."""
    WHO_CLAUSE = auto()
    """It precedes ", who", as only a person's name does."""
    COMPARED = auto()
    """It follows "the elder"."""
    TERRITORY = auto()
    """It has a parliament or a port, or somebody is based there."""
    BODY = auto()
    """It is in apposition to a noun that describes a body, directly before it: "the nonprofit group"."""
    COMPANY = auto()
    """It follows a noun for companies, "carmaker", or has what only a company has: "'s shares"."""
    NOT_A_PERSON = auto()
    """It precedes ", which" or "its": "Velmar cut its prices"."""
    AGED = auto()
    """An age follows it, ", 28,", or "his" and "herself" refer to it: it is a person."""
    SPEAKS = auto()
    """It is the subject of a verb of speech."""
    EVENT = auto()
    """It is part of an event's name: "the Lund Trophy final"."""
    PLAYS = auto()
    """It wins, loses or is beaten, and the sentence tells the score: "Norrby beat Tarn 3-1"."""


def context_features(doc: Doc, start: int, end: int) -> frozenset[ContextFeature]:
    """Return the features of a name's context, except `HEADLINE`, which depends on the whole line."""
    return frozenset(_features(doc, start, end))


def _features(doc: Doc, start: int, end: int) -> Iterator[ContextFeature]:
    root, after = doc[start:end].root, [token.lower_ for token in doc[end : end + _MAX_TOKENS_AFTER]]
    yield from _features_of_beginning(doc, start, end, root)
    if _is_on_road(doc, start, end) or _is_area(doc, start, end):
        yield ContextFeature.LOCATED
    if _is_modifier(root, end):
        yield ContextFeature.MODIFIER
        if root.head.lower_ in _EVENTS and end - start > 1 and root.head.i == end:
            yield ContextFeature.EVENT
    elif end - start == 1 and start > 1 and doc[start - 1].lower_ in _COMPARATIVES and doc[start - 2].lower_ == "the":
        yield ContextFeature.COMPARED
    if after[:1] == [","]:
        yield from _features_after_comma(doc, start, end, after)
    if _is_territory(doc, start, end, after) or _is_called_town(root):
        yield ContextFeature.TERRITORY
    if _has_a_company_s(after):
        yield ContextFeature.COMPANY
    yield from _features_in_clause(doc, end, root)


def _features_of_beginning(doc: Doc, start: int, end: int, root: Token) -> Iterator[ContextFeature]:
    """The features of what is before a name: a word, the beginning of the text, or that of a dateline."""
    if is_in_dateline(doc, start):
        yield ContextFeature.DATELINE
        if is_place_of_dateline(doc, start):
            yield ContextFeature.LOCATED
    elif start > 0:
        is_part = start > 1 and doc[start - 1].lower_ in _PARTS_OF_TOWNS
        yield from _features_before(doc[start - 1 - is_part])
        yield from _features_of_body(doc, start, end, root)
    elif _may_be_dateline(doc, end):
        yield ContextFeature.LOCATED


def _features_after_comma(doc: Doc, start: int, end: int, after: list[str]) -> Iterator[ContextFeature]:
    """The features of a name that a comma follows."""
    if _is_apposition_of_role(doc, start, end) or _is_described_as_person(doc, start, end):
        yield ContextFeature.ROLE_NOUN
    if after[1:2] == ["who"] and not _is_within_phrase(doc, start, end):
        yield ContextFeature.WHO_CLAUSE
    if after[1:2] == ["which"]:
        yield ContextFeature.NOT_A_PERSON
    if end - start > 1 and _is_age(after[1:]):
        yield ContextFeature.AGED
    if _is_described_as_body(doc, end):
        yield ContextFeature.COMPANY


def _features_in_clause(doc: Doc, end: int, root: Token) -> Iterator[ContextFeature]:
    """The features of what a name is and does in its clause."""
    if root.dep_ == "nsubj" and _is_its_subject(doc, end, root):
        yield ContextFeature.NOT_A_PERSON
    if root.dep_ in {"nsubj", "nsubjpass"} and _is_his_subject(doc, end, root):
        yield ContextFeature.AGED
    if is_source(root):
        yield ContextFeature.SPEAKS
    if plays_a_match(root):
        yield ContextFeature.PLAYS


def _is_on_road(doc: Doc, start: int, end: int) -> bool:
    """Whether a name is a road's: "on Norrby Pike", "along Ann Lund Lane", but not "an attack on Ann Pike"."""
    if end - start < 2 or start == 0 or doc[end - 1].lower_ not in ROADS:
        return False
    before, is_sure = doc[start - 1].lower_, doc[end - 1].lower_ == "street" or not is_given_name(doc[start].text)
    return before in _ALONG or (before in _ON and is_sure)


def _is_area(doc: Doc, start: int, end: int) -> bool:
    """Whether people live there: "in the Norrby area", "the 50-year-old Norrby resident"."""
    noun = doc[end : end + 1].text
    return noun in _RESIDENTS or (noun in _AREAS and start > 0 and doc[start - 1].lower_ == "the")


def _may_be_dateline(doc: Doc, end: int) -> bool:
    """Whether a name that opens the text may be where it was written, and is no person's: "Norrby, The council met"."""
    mark, first = doc[end : end + 1].text, doc[end + 1 : end + 2]
    return mark == "," and first.text.istitle() and first[0].tag_ not in {"NNP", "NNPS"}


def _features_before(before: Token) -> Iterator[ContextFeature]:
    word = before.lower_
    if word in {"in", "near", "outside"} and not _is_without_a_place(before.head):
        yield ContextFeature.LOCATED
    if word in {"from", "to", "at", "around", "across"}:
        yield ContextFeature.REACHED
    if word == "the":
        yield ContextFeature.DEFINITE
    is_home = word == "native" and before.i > 0 and before.nbor(-1).tag_ in {"PRP$", "POS"}
    if is_home:
        # "Her native Norrby."
        yield ContextFeature.LOCATED
    if before.is_lower and is_role_noun(before) and word not in ALSO_OF_COMPANIES and not is_home:
        yield ContextFeature.ROLE_NOUN


def _is_without_a_place(head: Token) -> bool:
    """Whether "in" after a word does not indicate a place: "stake in", "a confidence motion in"."""
    words = [head, *(child for child in head.lefts if child.dep_ == "compound")]
    return not _WITHOUT_A_PLACE.isdisjoint(word.lemma_.lower() for word in words)


def _features_of_body(doc: Doc, start: int, end: int, root: Token) -> Iterator[ContextFeature]:
    """The features of a name that follows a noun for it, if it is not the subject of a clause about that noun."""
    if _has_relative_clause(doc, start, end):
        return
    before = doc[start - 1]
    is_apposition = root.dep_ == "appos"
    if is_apposition and before.lower_ in BODY_NOUNS and root.head.i == before.i and not _has_own_name(before):
        yield ContextFeature.BODY
    is_set_off = is_apposition and before.text == "," and start > 1 and root.head.i == start - 2
    is_set_off = is_set_off and doc[start - 2].lower_ in BODY_NOUNS
    if before.lower_ in COMPANY_NOUNS or before.lower_ in BUSINESSES or _is_producer(before) or is_set_off:
        yield ContextFeature.COMPANY


def _has_own_name(noun: Token) -> bool:
    """Whether a noun already has a name before it: "the founder of the Blue Lantern group Ann Lund"."""
    before = noun.nbor(-1) if noun.i > 0 else noun
    return before.tag_ in {"NNP", "NNPS"} and not is_place(before.lower_)


def _has_relative_clause(doc: Doc, start: int, end: int) -> bool:
    """Whether a name is the subject of a clause about the noun before it: "the group Ann Lund founded"."""
    if end >= len(doc) or doc[end].tag_ not in _FINITE_TAGS:
        return False
    return doc[end].dep_ in {"acl", "relcl"} and doc[end].head.i < start


def _is_producer(token: Token) -> bool:
    """Whether a noun describes a producer of goods: "oil producer", but not "film producer"."""
    return token.lower_ == "producer" and token.i > 0 and token.nbor(-1).lower_ in _GOODS


def _is_apposition_of_role(doc: Doc, start: int, end: int) -> bool:
    """Whether a full name before a comma stands after a role noun and a comma: "its chair, Ann Lund,"."""
    if end - start < 2 or start < 2 or doc[start - 1].text != ",":
        return False
    return doc[start - 2].is_lower and is_role_noun(doc[start - 2])


def _is_within_phrase(doc: Doc, start: int, end: int) -> bool:
    """Whether ", who" follows a whole phrase, and not the name: "Ann Lund of the Norrby Institute, who"."""
    if doc[end - 1].tag_ == "NNPS" and start > 0 and doc[start - 1].text == "the":
        # A team or a band: "the Norrby Moles, who".
        return True
    before = start - 2 if start > 1 and doc[start - 1].lower_ == "the" else start - 1
    return before >= 0 and doc[before].lower_ in {"of", "at", "from", "in"}


def _is_its_subject(doc: Doc, end: int, root: Token) -> bool:
    """Whether a subject is the first name of its sentence, and "its" follows before any other name."""
    sentence = root.sent
    if any(token.ent_type_ in _NAMES for token in doc[sentence.start : root.left_edge.i]):
        return False
    for token in doc[end : min(sentence.end, end + _MAX_TOKENS_TO_ITS)]:
        if token.lower_ == "its":
            return True
        if token.ent_type_ in _NAMES or token.lower_ in COMPANY_NOUNS or token.lower_ in ORGANIZATION_WORDS:
            return False
    return False


def _is_age(after: list[str]) -> bool:
    """Whether an age follows a name's comma: "Ann Lund, | 28,", "Ann Lund, | a 28-year-old"."""
    if len(after) < 2:
        return False
    if after[0] in {"a", "an", "the"} and after[2:] == ["-", "year", "-", "old"]:
        return after[1].isdigit()
    return after[0].isdigit() and len(after[0]) == 2 and after[1] in {",", ".", ";"}


def _is_his_subject(doc: Doc, end: int, root: Token) -> bool:
    """Whether "his", "herself" or the like follows a subject in its clause before any other name."""
    for token in doc[end : min(root.sent.end, end + _MAX_TOKENS_TO_HIS)]:
        if token.lower_ in _PERSONAL_FORMS:
            return True
        if token.ent_type_ in _NAMES or token.pos_ == "PRON" or token.dep_ in SUBJECT_DEPS:
            return False
    return False


def _has_a_company_s(after: list[str]) -> bool:
    """Whether a name possesses what only a company has: "Velmar's shares", "Velmar's chief executive"."""
    if len(after) < 2 or after[0] not in {"'s", "’s", "'", "’"}:
        return False
    return after[1:3] == ["head", "of"] or not _COMPANY_POSSESSIONS.isdisjoint(after[1:3])


def _is_described_as_body(doc: Doc, end: int) -> bool:
    """Whether an apposition says that a name is a body's: "Norrby Voice, the independent watchdog,"."""
    if len(doc) < end + 3 or doc[end + 1].tag_ != "DT":
        return False
    noun = end + 2
    while noun + 1 < len(doc) and doc[noun].tag_ in {"JJ", "NN", "HYPH"} and doc[noun + 1].tag_ == "NN":
        noun += 1
    is_last = noun + 1 == len(doc) or doc[noun + 1].is_punct or doc[noun + 1].lower_ in {"for", "that", "which"}
    return is_last and (doc[noun].lower_ in BODY_NOUNS or doc[noun].lower_ in _DESCRIBING_NOUNS)


def _is_described_as_person(doc: Doc, start: int, end: int) -> bool:
    """Whether an apposition after a name of two words says what a person does: "Ann Lund, a law professor at Norr,"."""
    if end - start != _FULL_NAME_TOKENS or len(doc) < end + 3 or doc[end + 1].lower_ not in _A:
        return False
    if not all(word.is_alpha and word.text.istitle() for word in doc[start:end]):
        return False
    noun = end + 2
    while noun + 1 < len(doc) and doc[noun].tag_ in {"JJ", "NN", "HYPH"} and doc[noun + 1].tag_ == "NN":
        noun += 1
    is_last = noun + 1 == len(doc) or doc[noun + 1].text == "," or doc[noun + 1].lower_ in _AFTER_ROLES
    return is_last and doc[noun].lower_ in _TRADES


def _is_territory(doc: Doc, start: int, end: int, after: list[str]) -> bool:
    """Whether the words around a name show a place: "the port of Norrby", "Norrby's parliament", "Norrby-based"."""
    if start > 1 and doc[start - 1].lower_ == "of":
        noun = doc[start - 2].lower_
        if noun in PLACE_WORDS or noun in _SETTLEMENTS:
            return True
    if after[:2] == ["-", "based"] or _is_site(doc, start, end):
        return True
    return after[:1] in (["'s"], ["’s"]) and not _STATE_POSSESSIONS.isdisjoint(after[1:4])


def _is_called_town(name: Token) -> bool:
    """Whether a clause says that a name is a place's: "Norrby is an old town", "Tarn was a close-knit community"."""
    if name.dep_ != "nsubj" or name.head.lemma_ != "be":
        return False
    noun = next((child for child in name.head.rights if child.dep_ == "attr"), None)
    if noun is None or noun.left_edge.lower_ not in _A:
        return False
    is_village = any(child.lower_ in _OF_VILLAGES for child in noun.lefts)
    return noun.lower_ in _TOWNS or (noun.lower_ == "community" and is_village)


def _is_site(doc: Doc, start: int, end: int) -> bool:
    """Whether a camp, a base or a crossing has a name: "the Norrby camp", where refugees live."""
    noun = doc[end : end + 1].text
    if noun not in _SITES or doc[max(0, start - 1) : start].text.lower() != "the" or is_source(doc[end]):
        return False
    near = {token.lower_ for token in doc[max(0, start - _NEAR) : end + _NEAR]}
    return not _SITES[noun].isdisjoint(near) and _OF_ELECTIONS.isdisjoint(near)


def _is_modifier(root: Token, end: int) -> bool:
    """Whether a name only modifies the common noun after it."""
    return root.dep_ in {"compound", "amod", "nmod"} and root.head.i >= end and root.head.tag_ not in {"NNP", "NNPS"}
