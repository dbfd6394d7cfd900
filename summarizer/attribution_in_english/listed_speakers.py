"""Names several speakers whom a description lists before their verb: "The two mayors, Ann Lund and Joe Hale, said"."""

from types import MappingProxyType
from typing import Final

from summarizer.attribution_in_english.document import Document
from summarizer.attribution_in_english.entities.role_nouns import is_plural_role_noun
from summarizer.attribution_in_english.grammar.phrases import has_conjuncts
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Token

_NUMBERS: Final = MappingProxyType({"both": 2, "two": 2, "three": 3, "four": 4})
_CLOSING: Final = MappingProxyType({",": ",", "-": "-", "--": "--", "–": "–", "—": "—", "(": ")"})
_DETERMINERS: Final = frozenset({"the", "these", "those", "his", "her", "its", "their"})
_ONLY: Final = frozenset({"first", "last", "only"})
_QUANTITIES: Final = frozenset({"few", "many", "most", "several", "some"})
_LINKS: Final = frozenset({",", "and", "&"})
_TALKS: Final = frozenset({"conversation", "interview", "talk"})
# The longest clause that says who the only ones are, and the longest list.
_MAX_CLAUSE_TOKENS: Final = 14
_MAX_LIST_TOKENS: Final = 16


def names_listed(document: Document, noun: Token, cue_start: int) -> str | None:
    """Return the names that stand between a plural noun and its verb; `None` if anything else stands there.

    Behind a longer phrase they may belong to its last noun: "the parents of the boys, Tom Berg and Joe Hale, said".
    Only a clause in dashes behind "the only states to have signed it" names the states.
    """
    doc = document.doc
    if noun.tag_ != "NNS" or cue_start <= noun.i or noun.i in document.cluster_of_token:
        return None
    words = {child.lower_ for child in noun.lefts}
    number = next((_NUMBERS[word] for word in words if word in _NUMBERS), None)
    opening = _opening_mark(noun, cue_start, is_only=bool(words & _ONLY))
    if opening is None or (number is None and not words & _DETERMINERS):
        return None
    end = _closing_mark(opening, cue_start)
    inner = doc[opening.i + 1 : end] if end is not None else ()
    if not inner or not all(word.i in document.cluster_of_token or word.lower_ in _LINKS for word in inner):
        return None
    named = dict.fromkeys(document.cluster_of_token[word.i] for word in inner if word.i in document.cluster_of_token)
    if opening.i in document.cluster_of_token or len(named) < 2 or number not in {None, len(named)}:
        return None
    *names, last = (document.clusters[index].name for index in named)
    return f"{', '.join(names)} and {last}"


def some_of_those_asked(pronoun: Token) -> str | None:
    """Return the words for some of those whom the opening names: "In talks with teachers, some said": "some teachers".

    If it names two groups, either may be meant.
    """
    sentence = pronoun.sent
    if pronoun.lower_ not in _QUANTITIES or list(pronoun.children) or pronoun.i == 0 or pronoun.nbor(-1).text != ",":
        return None
    opening = sentence.doc[sentence.start : pronoun.i - 1]
    groups = [word for word in opening if word.tag_ == "NNS" and is_plural_role_noun(word)]
    is_phrase = opening[0].dep_ == "prep" and not any(word.tag_ in FINITE_TAGS or word.text == "," for word in opening)
    is_one = len(groups) == 1 and not has_conjuncts(groups[0])
    if not is_phrase or not is_one:
        return None
    link = groups[0].head
    is_asked = link.lower_ == "with" and link.head.lemma_.lower() in _TALKS
    return f"{pronoun.text} {groups[0].text}" if is_asked else None


def _opening_mark(noun: Token, cue_start: int, *, is_only: bool) -> Token | None:
    """The mark that opens a list: directly after the noun, or the dash after an infinitive that only some have done."""
    doc, after = noun.doc, noun.i + 1
    if after < cue_start and doc[after].text in _CLOSING:
        return doc[after]
    if not is_only or after >= cue_start or doc[after].lower_ != "to":
        return None
    rest = doc[after : min(cue_start, after + _MAX_CLAUSE_TOKENS)]
    mark = next((word for word in rest if word.text in _CLOSING), None)
    is_dash = mark is not None and mark.text not in {",", "("} and bool(mark.nbor(-1).whitespace_)
    return mark if is_dash else None


def _closing_mark(opening: Token, cue_start: int) -> int | None:
    """The position of the last mark of its kind before the verb, if only adverbs and auxiliaries follow it."""
    doc, closing, position = opening.doc, _CLOSING[opening.text], cue_start - 1
    while position > opening.i and doc[position].pos_ in {"ADV", "AUX"}:
        position -= 1
    is_closed = opening.i + 1 < position <= opening.i + _MAX_LIST_TOKENS and doc[position].text == closing
    return position if is_closed else None
