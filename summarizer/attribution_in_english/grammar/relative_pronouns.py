"""Who or what a relative pronoun refers to, wherever the parser attached its clause."""

from typing import Final

from summarizer.attribution_in_english.grammar.phrases import NOMINAL_POS, TEMPORAL_LABELS, finite_tag, part_of
from summarizer.attribution_in_english.parsing.tokens import Token

_GROUP_NOUNS: Final = frozenset("group organization organisation agency firm company charity institute party".split())
_PLACE_NOUNS: Final = frozenset(
    "area city community country county district nation neighborhood region state street town village world".split()
)
_PLACE_LABELS: Final = frozenset({"GPE", "LOC", "FAC"})
_SHOWN_OF_PEOPLE: Final = frozenset("address face image name photo photograph picture portrait".split())
_PRETENDING_VERBS: Final = frozenset({"pose", "masquerade"})


def antecedent(pronoun: Token) -> Token | None:
    """Return the noun that a relative pronoun refers to; if that is an apposition, the name before it."""
    clause = pronoun.head
    for _ in range(3):
        if clause.dep_ == "relcl":
            noun = clause.head
            if (one := _one_of_those(noun)) is not None:
                return one
            if noun.ent_type_ in TEMPORAL_LABELS and noun.head.dep_ == "prep" and noun.head.head.pos_ in NOMINAL_POS:
                return noun.head.head
            if (several := _several_including(noun, clause)) is not None:
                return several
            if pronoun.lower_ == "who" and (people := _people_near(noun, clause, pronoun)) is not None:
                return people
            return _apposed_name(noun) if noun.dep_ == "appos" and noun.head.pos_ == "PROPN" else _pretender(noun)
        clause = clause.head
    return _person_just_before(pronoun)


def _one_of_those(those: Token) -> Token | None:
    """Who is said to be one of those who did something: "Lund was one of those who said", "was among those who"."""
    above = those.head
    counted = above.head if above.lower_ == "of" and above.head.lower_ == "one" else above
    is_told = those.lower_ == "those" and counted.lower_ in {"among", "one"} and counted.head.lemma_ == "be"
    return next((child for child in counted.head.lefts if child.dep_ == "nsubj"), None) if is_told else None


def _person_just_before(pronoun: Token) -> Token | None:
    """The person named just before "who", if the parser found no relative clause: "backed by Ann Lund who, …, said".

    Not whom somebody asks: "asked Ann Lund who said it".
    """
    at = pronoun.i - 1
    before = pronoun.doc[at - (at > 0 and pronoun.doc[at].text == ",")] if at >= 0 else pronoun
    is_person = before.ent_type_ == "PERSON" and before.pos_ == "PROPN" and before.sent.start == pronoun.sent.start
    return before if pronoun.lower_ == "who" and is_person and before.dep_ not in {"dobj", "dative"} else None


def _pretender(noun: Token) -> Token:
    """Who only poses as a noun, for what is told of them next: "thieves posing as officers who told her that"."""
    verb = noun.head.head
    is_pretended = noun.dep_ == "pobj" and noun.head.lower_ == "as" and verb.lemma_ in _PRETENDING_VERBS
    return verb.head if is_pretended and verb.dep_ == "acl" and verb.head.pos_ in NOMINAL_POS else noun


def _people_near(noun: Token, clause: Token, pronoun: Token) -> Token | None:
    """Whom "who" means if the noun that its clause belongs to in the parse is a place or a thing."""
    if (people := _people_of_place(noun, clause)) is not None:
        return people
    return _person_above(noun) or noun if noun.ent_type_ in _PLACE_LABELS else _person_with(noun, pronoun)


def _person_above(place: Token) -> Token | None:
    """The person whose home a list of places gives: "Lund, 20, of Mill Road, Norrby, who admitted it"."""
    return next((token for token in place.ancestors if token.ent_type_ == "PERSON"), None)


def people_shown(noun: Token) -> Token | None:
    """Return the people whose names or pictures are shown: "the names and faces of pupils who left"."""
    of = next((child for child in noun.rights if child.lower_ == "of"), None)
    people = next((child for child in of.rights if child.dep_ == "pobj"), None) if of is not None else None
    is_shown = noun.lemma_.lower() in _SHOWN_OF_PEOPLE and noun.pos_ == "NOUN"
    return people if is_shown and people is not None and people.tag_ in {"NNS", "NNPS"} else None


def _people_of_place(noun: Token, clause: Token) -> Token | None:
    """The people before a place, if a relative clause tells what they do: "residents of the town who have sued"."""
    if (people := people_shown(noun)) is not None:
        return people
    link = noun.head
    is_place = noun.tag_ == "NN" and (noun.lemma_.lower() in _PLACE_NOUNS or finite_tag(clause) == "VBP")
    if not is_place or noun.dep_ != "pobj" or link.dep_ != "prep" or link.i == 0:
        return None
    people = link.head if link.head.pos_ in NOMINAL_POS else link.nbor(-1)
    return people if people.tag_ in {"NNS", "NNPS"} else None


def _person_with(noun: Token, pronoun: Token) -> Token | None:
    """The person before a relative clause that the parser gave to a thing: "had talks with Ann Lund, who said"."""
    comma = pronoun.i - 1
    if comma < 1 or noun.dep_ != "dobj" or noun.doc[comma].text != ",":
        return None
    nearest = noun.doc[comma - 1]
    nearest = nearest.head if nearest.dep_ == "appos" else nearest
    is_thing = any(child.lower_ in {"with", "by"} and child.i < nearest.i for child in noun.rights)
    return nearest if is_thing and nearest.ent_type_ == "PERSON" and nearest.i > noun.i else None


def _apposed_name(noun: Token) -> Token:
    """The name that an apposition explains: of "Lund, who heads the Dam League, a group that …" the League."""
    comma = noun.left_edge.i - 1
    last = noun.doc[comma - 1] if comma > 0 else noun.head
    while last.dep_ in {"pobj", "prep"} and last.head.i > noun.head.i:
        last = last.head
    is_nearer = noun.head.i < last.i < comma and last.pos_ == "PROPN" and noun.doc[comma].text == ","
    return last if is_nearer and noun.lemma_ in _GROUP_NOUNS and noun.head.ent_type_ == "PERSON" else noun.head


def _several_including(noun: Token, clause: Token) -> Token | None:
    """The noun before "including", if the verb of a relative clause is plural: "stars, including Ann, who have"."""
    above = noun.head
    is_plural = any(token.tag_ == "VBP" for token in (clause, *clause.lefts))
    several = above.head if above.lower_ == "including" else None
    return part_of(several) if several is not None and is_plural and several.pos_ in NOMINAL_POS else None
