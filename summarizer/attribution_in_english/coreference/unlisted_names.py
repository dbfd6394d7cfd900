"""Finds the people whose names the recogniser has missed, but whom the text describes: "users like brix, a man who"."""

from typing import Final

from summarizer.attribution_in_english.coreference.definite_descriptions import PERSON_NOUNS
from summarizer.attribution_in_english.coreference.discourse import DiscourseModel
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.person_names.gender import gender_of_word

_INDEFINITE: Final = frozenset({"a", "an"})


def is_described_name(model: DiscourseModel, token: Token) -> bool:
    """Return whether a proper noun is a person's by the noun after it, and note it with the gender that this tells."""
    if token.tag_ != "NNP" or token.doc[token.i + 1 : token.i + 2].text != ",":
        return False
    noun = next((child for child in token.rights if child.dep_ == "appos"), None)
    if noun is None or noun.tag_ != "NN" or noun.left_edge.i != token.i + 2 or not _is_of_person(noun):
        return False
    model.described.add(token.i)
    gender = gender_of_word(noun.lower_)
    if gender is not None:
        model.noun_genders[token.i] = gender
    return True


def _is_of_person(noun: Token) -> bool:
    is_indefinite = any(child.lower_ in _INDEFINITE for child in noun.lefts)
    return is_indefinite and (noun.lemma_.lower() in PERSON_NOUNS or gender_of_word(noun.lower_) is not None)
