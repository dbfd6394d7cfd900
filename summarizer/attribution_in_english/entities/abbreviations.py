"""Finds the abbreviations of things: "hypersensitivity pneumonitis, or HP", "Norr Cup (NC)", "an ECG", "two ECGs"."""

import re
from typing import Final

from summarizer.attribution_in_english.entities.organization_words import EXPANSIONS, ORGANIZATION_WORDS
from summarizer.attribution_in_english.entities.places import normalized_name
from summarizer.attribution_in_english.grammar.phrases import is_source
from summarizer.attribution_in_english.parsing.tokens import Doc, Token

_MIN_LETTERS: Final = 2
_MAX_LETTERS: Final = 5
# Most texts have no such place, and searching for it is faster than looking at each word.
_PLACE: Final = re.compile(r"(?:\(|,\s*or)\s*[^\W\d_]{2}", re.IGNORECASE)

# What a name with one of these is short for is no body: "the Norr Cup (NORCUP)".
_EVENTS_AND_LAWS: Final = frozenset(
    "Act Agreement Bill Championship Championships Code Convention Cup Festival Games Olympics Prize Summit Treaty"
    " Trophy".split()
)
_MAX_NAME_TOKENS: Final = 8
# What no event or law does.
_DEEDS: Final = frozenset(
    "apologise apologize appoint ask deny dismiss donate employ fire hire invite lobby petition promise refuse sack sue"
    " vow".split()
)

# "A condition called HP".
_CALLED: Final = re.compile(
    r"\b(?:condition|disease|disorder|illness|infection|syndrome|virus) (?:called|known as|named) ([A-Z]{2,6})\b"
)


# Several of them are counted: "LLMs".
_PLURAL: Final = re.compile(r"[A-Z]{2,5}s")
_INDEFINITE: Final = frozenset({"a", "an", "another"})
_MODIFIER_DEPS: Final = frozenset({"compound", "amod", "nmod", "poss"})


def abbreviated_things(doc: Doc) -> frozenset[str]:
    """Return the abbreviations of words in small letters, which are no names: "chronic lung disease (CLD)".

    They stand in brackets, or between ", or" and a comma. Those of illnesses also follow "called". There are several of
    a thing, while a body is one.
    """
    called = frozenset(_CALLED.findall(doc.text)) | _counted(doc)
    if not _PLACE.search(doc.text):
        return called
    found = [token for token in doc if _is_abbreviation(token.text)]
    events = {token.text for token in found if _follows_event(doc, token.i)}
    # Those who hold an event may have its name: "The NFF fired its chief".
    bodies = {token.text for token in found if token.text in events and _acts(token)}
    return called | (events - bodies) | {token.text for token in found if _follows_its_words(doc, token.i)}


def _counted(doc: Doc) -> frozenset[str]:
    """The abbreviations with a plural or "a" in the text, unless they also stand for a body: "a PIN", "LLMs"."""
    plurals = {token.text[:-1] for token in doc if _PLURAL.fullmatch(token.text)}
    singles = {token.text for token in doc if _is_abbreviation(token.text) and _is_any_one(token)}
    found = plurals | singles
    if not found:
        return frozenset()
    # "The LLM said": of a body, which alone speaks, there is no plural.
    bodies = {
        token.text
        for token in doc
        if token.text in found and (_is_body(token) or (token.text not in plurals and _acts(token)))
    }
    return frozenset(form for each in found - bodies for form in (each, f"{each}s"))


def _is_any_one(token: Token) -> bool:
    """Whether an article tells that there are others: "an ECG", but not "an FBI raid"."""
    has_article = any(child.lower_ in _INDEFINITE and child.i == token.i - 1 for child in token.lefts)
    return has_article and token.dep_ not in _MODIFIER_DEPS


def _is_body(token: Token) -> bool:
    """Whether an abbreviation is that of one body: it is well known, acts without an article, or follows its name."""
    if normalized_name(token.text) in EXPANSIONS:
        return True
    is_bare = token.dep_ in {"nsubj", "nsubjpass"} and not any(child.dep_ == "det" for child in token.lefts)
    is_introduced = token.i > 1 and token.nbor(-1).text == "(" and token.nbor(-2).text[0].isupper()
    return is_introduced or (is_bare and token.ent_type_ == "ORG" and token.head.pos_ == "VERB")


def _acts(token: Token) -> bool:
    return is_source(token) or (token.dep_ == "nsubj" and token.head.lemma_ in _DEEDS)


def _is_abbreviation(text: str) -> bool:
    return text.isupper() and text.isalpha() and _MIN_LETTERS <= len(text) <= _MAX_LETTERS


def _follows_event(doc: Doc, at: int) -> bool:
    """Whether an abbreviation in brackets follows the name of an event or a law: "the Cup of Norrby (COUPNOR)"."""
    start = at - 1
    if start < 1 or doc[start].text != "(" or doc[at + 1 : at + 2].text != ")" or not doc[start - 1].text[0].isupper():
        return False
    while start > 0 and at - start < _MAX_NAME_TOKENS and _may_be_in_name(doc[start - 1]):
        start -= 1
    words = doc[start : at - 1]
    is_event = any(
        word.text in _EVENTS_AND_LAWS
        and (word.i == at - 2 or word.nbor().lower_ in {"of", "for", "on"})
        # "Campaign for a Festival".
        and not any(_is_aim(before) for before in doc[start : word.i])
        for word in words
    )
    return is_event and not any(word.lower_ in ORGANIZATION_WORDS for word in words)


def _is_aim(link: Token) -> bool:
    return link.lower_ in {"for", "against"} and link.i > 0 and link.nbor(-1).text[0].isupper()


def _may_be_in_name(token: Token) -> bool:
    return token.text[0].isupper() or token.lower_ in {"a", "against", "an", "of", "the", "for", "on", "and"}


def _follows_its_words(doc: Doc, at: int) -> bool:
    """Whether the words before an abbreviation begin with its letters."""
    end = at - 1 if at > 0 and doc[at - 1].text == "(" else at - 2
    if end != at - 1 and [token.lower_ for token in doc[max(0, at - 2) : at]] != [",", "or"]:
        return False
    words = doc[max(0, end - len(doc[at])) : max(0, end)]
    written = "".join(token.lower_[0] if token.is_sent_start else token.text[0] for token in words)
    return written == doc[at].lower_ and not any(token.lower_ in ORGANIZATION_WORDS for token in words)
