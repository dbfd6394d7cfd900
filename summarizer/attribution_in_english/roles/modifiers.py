"""The premodifiers of a noun: "newly elected", "14-year-old", "University of"."""

from typing import Final

from summarizer.attribution_in_english.entities.role_nouns import COURTESY_TITLES, is_plural_role_noun, is_role_noun
from summarizer.attribution_in_english.parsing.tokens import Doc, Token

HYPHENS: Final = frozenset({"-", "–", "‐", "‑"})
"""The characters that join two words."""

_QUOTES: Final = frozenset('"“”')
_APOSTROPHES: Final = frozenset({"'", "’"})

DETERMINERS: Final = frozenset({"DT", "PRP$", "PDT"})
"""The tags of articles, possessives and predeterminers."""

_PREMODIFIER_TAGS: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "HYPH", "AFX", "FW", "POS"})
_VERB_TAGS: Final = frozenset({"VB", "VBD", "VBP", "VBZ"})
_ARGUMENT_DEPS: Final = frozenset({"nsubj", "dobj", "pobj", "ROOT", "attr"})
# "Lady" and "Professor" are missing because they are more than forms of address.
_FORMS_OF_ADDRESS: Final = COURTESY_TITLES | frozenset("alhaji cllr dame datin dato datuk dr prof shri sir smt".split())
_YEAR_DIGITS: Final = 4
_PARTICIPLES_OF_OFFICE: Final = frozenset("acting incoming outgoing retiring ruling sitting".split())
# Before a title these are mostly in lower case.
_NOUNS_OF_OFFICE: Final = frozenset(
    "army associate bureau cabinet campaign city club committee company council county court defense defence deputy"
    " district division fire foreign government health house junior justice majority media ministry minority navy party"
    " police press prison schools school senate staff state team town transport union university vice village"
    " ward".split()
)


def is_premodifier(doc: Doc, position: int) -> bool:
    """Return whether a word may modify the noun after it."""
    token = doc[position]
    if token.is_space or not _QUOTES.isdisjoint(token.text[1:-1]):
        # The tokenizer may keep the end of a quotation at the next word: "late,”said".
        return False
    if is_hyphenated(doc, position):
        # "Our steel-the President said": a hyphen that stands for a dash.
        is_article = token.tag_ == "DT" and doc[position + 1 : position + 2].text not in HYPHENS
        return (token.tag_ not in _VERB_TAGS or token.lower_ == "be") and not is_article
    if token.ent_type_ in {"DATE", "TIME"}:
        return token.lower_ == "old" or _is_year(token)
    if token.tag_ in {"VBN", "VBG"}:
        return token.dep_ in {"amod", "compound", "nmod"}
    if token.tag_ == "RB":
        return token.dep_ == "advmod" and token.head.dep_ == "amod" and token.head.i == position + 1
    return token.tag_ in _PREMODIFIER_TAGS or is_genitive(token) or _is_inside_organization_name(token)


def is_title_modifier(doc: Doc, position: int) -> bool:
    """Whether a word modifies the title after it. A verb's argument does not: "what action President Lund took"."""
    token = doc[position]
    if token.is_sent_end or not is_premodifier(doc, position):
        return False
    if not token.is_lower or token.tag_ not in {"NN", "NNS"} or is_hyphenated(doc, position):
        return True
    return token.dep_ not in _ARGUMENT_DEPS and not is_plural_role_noun(token)


def is_of_clause(doc: Doc, position: int) -> bool:
    """Return whether a word in lower case before a capitalised title belongs to the clause around it.

    "On record President Lund", "…, leading President Lund to resign", but not "state Senator Lund".
    """
    token, following = doc[position], doc[position + 1 : position + 2].text
    if not token.is_lower or not following[:1].isupper() or is_hyphenated(doc, position):
        return False
    if position > 0 and doc[position - 1].lower_ == "no":
        # "It is no secret President Lund will go."
        return True
    if token.tag_ == "VBG":
        return token.lower_ not in _PARTICIPLES_OF_OFFICE
    is_noun = token.tag_ in {"NN", "NNS"}
    return is_noun and token.lower_ not in _NOUNS_OF_OFFICE and not is_role_noun(token)


def is_genitive(token: Token) -> bool:
    """Return whether a token ends a genitive; of a plural, the tagger may take it for a quotation mark: "hunters’"."""
    if token.tag_ == "POS" or token.text not in _APOSTROPHES or token.i == 0:
        return token.tag_ == "POS"
    owner = token.nbor(-1)
    return token.head.i == owner.i and (token.dep_ == "case" or owner.dep_ == "poss")


def is_hyphenated(doc: Doc, position: int) -> bool:
    """Return whether a word is a hyphen, or joined to another by one: "then-president"."""
    token = doc[position]
    if token.text in HYPHENS:
        return position > 0 and not doc[position - 1].whitespace_ and not token.whitespace_
    if not token.text[0].isalnum():
        return False
    after = position + 1 < len(doc) and doc[position + 1].text in HYPHENS and not token.whitespace_
    before = position > 0 and doc[position - 1].text in HYPHENS and not doc[position - 1].whitespace_
    return after or before


def is_form_of_address(token: Token) -> bool:
    """Return whether a word is a form of address and not a role: "Sir"."""
    return token.lower_.removesuffix(".") in _FORMS_OF_ADDRESS


def _is_year(token: Token) -> bool:
    """Whether a number is the year of the word after it: "the party's 2012 nominee"."""
    is_number = token.is_digit and len(token) >= _YEAR_DIGITS
    return is_number and token.i + 1 < len(token.doc) and token.nbor(1).tag_ in _PREMODIFIER_TAGS


def _is_inside_organization_name(token: Token) -> bool:
    """Whether a lower-case word is part of an organisation's name: "University of Norrby", "Hall of Fame"."""
    if not 0 < token.i < len(token.doc) - 1:
        return False
    last, following = token.nbor(-1), token.nbor(1)
    if is_role_noun(last):
        return False
    if token.ent_iob_ == "I" and token.ent_type_ in {"ORG", "GPE", "FAC"} and following.ent_iob_ == "I":
        return token.lower_ in {"of", "and", "for", "the", "&", "in"}
    return token.lower_ == "of" and last.tag_ == following.tag_ == "NNP"
