"""People whose surname is a town's name, whom the pipeline takes for two places: "Clara" and "Lagos"."""

from collections.abc import Iterator
from typing import Final

from summarizer.attribution_in_english.entities.boundaries import is_title
from summarizer.attribution_in_english.entities.context import ALSO_OF_COMPANIES, ContextFeature, context_features
from summarizer.attribution_in_english.entities.organization_words import ORGANIZATION_WORDS
from summarizer.attribution_in_english.entities.places import (
    PLACE_WORDS,
    country_of,
    country_of_demonym,
    is_place,
    is_state,
    is_town,
)
from summarizer.attribution_in_english.entities.role_nouns import is_role_noun
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS, is_source
from summarizer.attribution_in_english.parsing.tokens import Doc, Token
from summarizer.person_names.gender import gender_of_word, is_given_name

TokenRange = tuple[int, int]

_LABELS_OF_SURNAMES: Final = frozenset({"GPE", "LOC", "FAC", "PERSON"})
_LABELS_OF_GIVEN_NAMES: Final = _LABELS_OF_SURNAMES | {"ORG", "PRODUCT"}
_PROPER_NOUN_TAGS: Final = frozenset({"NNP", "NNPS"})
# "Greater Lagos" and "Real Madrid" are no people.
_BEFORE_TOWNS: Final = frozenset(
    "air athletic atletico central city club downtown dynamo east eastern fc greater inner inter lower metro"
    " metropolitan new north northern old olympic outer port racing radio real saint san santa south southern sporting"
    " st team tv upper west western".split()
)
_IN: Final = frozenset("at around between from in inside near outside to towards".split())
_ARTICLES: Final = frozenset({"a", "an", "another", "the"})
_TAGS_BEFORE_NOUNS: Final = frozenset({"CD", "HYPH", "JJ", "JJR", "JJS", "NN", "NNP", "RB", "VBG", "VBN"})
_MAX_TOKENS_OF_NOUN: Final = 7
_SHE: Final = frozenset({"he", "she"})
_SURE: Final = frozenset({ContextFeature.AGED, ContextFeature.ROLE_NOUN, ContextFeature.WHO_CLAUSE})


def parted_names(doc: Doc) -> Iterator[TokenRange]:
    """Yield the spans of two words that the pipeline took for two places and that the text shows to be a person's."""
    towns = (token.i for token in doc if token.i and token.ent_type_ in _LABELS_OF_SURNAMES)
    pairs = [at - 1 for at in towns if _may_be_name(doc, at - 1)]
    if not pairs:
        return
    surnames = {token.text for token in doc if _is_known_as_person(doc, token.i)}
    sure = {doc[at : at + 2].text for at in pairs if _is_person(doc, at) or _is_named_later(doc, at, surnames)}
    yield from ((at, at + 2) for at in pairs if doc[at : at + 2].text in sure)


def is_surname(word: str) -> bool:
    """Return whether a town's name may be a surname: not if it is that of a country or a state."""
    return is_town(word) and not is_state(word) and country_of(word) is None


def says_of_person(doc: Doc, at: int) -> bool:
    """Return whether a subject does what only people do: "Lagos was born", "Lagos claims she"."""
    name, verb = doc[at], doc[at].head
    if name.dep_ not in SUBJECT_DEPS or verb.i < at:
        return False
    if name.dep_ == "nsubjpass" and verb.lower_ == "born":
        return True
    after = [token.lower_ for token in doc[verb.i + 1 : verb.i + 3] if token.lower_ != "that"]
    return is_source(name) and after[:1] in (["he"], ["she"])


def _may_be_name(doc: Doc, at: int) -> bool:
    """Whether two capitalised words stand alone, and the pipeline took the second one for a town."""
    first, last = doc[at], doc[at + 1]
    words = (first, last)
    if not all(word.is_alpha and word.text.istitle() and len(word) > 1 for word in words) or not first.whitespace_:
        return False
    if not is_surname(last.text) or _goes_on(doc, at + 2):
        return False
    is_one = first.ent_type_ in _LABELS_OF_GIVEN_NAMES and first.ent_iob_ == "B"
    is_found = last.ent_type_ == "PERSON" and last.ent_iob_ == "I"
    return not is_found and (is_one or _is_missed(first, last)) and _may_be_given_name(first)


def _is_missed(first: Token, last: Token) -> bool:
    """Whether the pipeline missed the word before a town's name. "Later Lagos left" has a capital, but no such name."""
    is_noun = not first.ent_type_ and first.tag_ == "NNP" and last.ent_type_ != "PERSON"
    return is_noun and (not first.is_sent_start or is_given_name(first.text))


def _may_be_given_name(word: Token) -> bool:
    """Whether a word begins a name, and is neither a title nor part of the name of a region, a club or a body."""
    before = word.nbor(-1) if word.i and not word.is_sent_start else None
    if before is not None and _is_part_of_name(before) and not is_title(before):
        return False
    key = word.lower_
    is_other = is_title(word) or key in _BEFORE_TOWNS | ORGANIZATION_WORDS | PLACE_WORDS
    return not is_other and country_of(key) is None and country_of_demonym(key) is None


def _goes_on(doc: Doc, end: int) -> bool:
    """Whether more of the name follows, or a noun that two towns describe: "the Paris London train"."""
    if end >= len(doc):
        return False
    last, after = doc[end - 1], doc[end]
    is_compound = last.dep_ in {"compound", "nmod"} and last.head.i >= end
    return after.text == "-" or is_compound or after.ent_iob_ == "I" or _is_part_of_name(after)


def _is_part_of_name(word: Token) -> bool:
    return word.tag_ in _PROPER_NOUN_TAGS and word.text[0].isupper()


def _is_person(doc: Doc, at: int) -> bool:
    """Whether a known given name comes first, or the context of two words shows that they are a person's name."""
    first, end = doc[at], at + 2
    features = context_features(doc, at, end)
    root = doc[at:end].root
    if ContextFeature.PLAYS in features or _follows_place_word(doc, at):
        return False
    if features & _SURE or _is_described(doc, end) or says_of_person(doc, root.i):
        return is_given_name(first.text) or not _is_any_place(first)
    speaks = bool(first.ent_type_) and is_source(root)
    return not _is_any_place(first) and (is_given_name(first.text) or speaks or _is_she_next(root))


def _is_named_later(doc: Doc, at: int, surnames: set[str]) -> bool:
    """Whether the text says of the second word alone, in another place, what it says of people only."""
    return doc[at + 1].text in surnames and not _is_any_place(doc[at]) and not _follows_place_word(doc, at)


def _is_known_as_person(doc: Doc, at: int) -> bool:
    """Whether what surrounds a town's name that stands alone shows that it is a person's."""
    word = doc[at]
    if not word.text.istitle() or not is_surname(word.text) or _goes_on(doc, at + 1):
        return False
    is_alone = at == 0 or word.is_sent_start or not _is_part_of_name(doc[at - 1])
    return bool(is_alone) and (says_of_person(doc, at) or _is_described(doc, at + 1))


def _follows_place_word(doc: Doc, at: int) -> bool:
    return at > 0 and doc[at - 1].lower_ in _IN


def _is_any_place(word: Token) -> bool:
    return is_place(word.text) or is_town(word.text)


def _is_described(doc: Doc, end: int) -> bool:
    """Whether an apposition says that a name is a person's: "Clara Lagos, an Irish woman who"."""
    if len(doc) < end + 3 or doc[end].text != "," or doc[end + 1].lower_ not in _ARTICLES:
        return False
    noun = end + 2
    last = min(len(doc) - 1, noun + _MAX_TOKENS_OF_NOUN)
    while noun < last and doc[noun + 1].tag_ in _TAGS_BEFORE_NOUNS:
        noun += 1
    word = doc[noun]
    is_role = is_role_noun(word) or gender_of_word(word.text) is not None
    return word.is_lower and word.tag_ == "NN" and is_role and word.lower_ not in ALSO_OF_COMPANIES


def _is_she_next(name: Token) -> bool:
    """Whether a name is its sentence's subject, and the next sentence begins with "he" or "she"."""
    end = name.sent.end
    if name.dep_ not in SUBJECT_DEPS or name.head.dep_ != "ROOT" or end >= len(name.doc):
        return False
    others = (token for token in name.sent if token.ent_type_ == "PERSON" and token.i not in {name.i, name.i - 1})
    return name.doc[end].lower_ in _SHE and next(others, None) is None
