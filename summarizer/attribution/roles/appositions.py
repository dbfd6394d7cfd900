"""What stands beside a name, set off from it: "Ann Lund, 45, a teacher from Norrby", "the mayor, Ann Lund,"."""

from typing import Final

from spacy.tokens import Doc, Span, Token

from summarizer.attribution.entities.role_nouns import is_calling
from summarizer.attribution.grammar.cues import VERBS
from summarizer.attribution.roles.modifiers import is_address
from summarizer.attribution.roles.noun_phrases import Description, description_from, description_up_to, object_end

_OPENING: Final = frozenset({",", "(", "—", "–", "--", "-"})
_CLOSING: Final = _OPENING | frozenset(").;:!?\"“”'’") | {"''", "``"}
# How many pieces between commas may stand before the apposition: an age, a place, a party.
_MOST_ASIDES: Final = 3
_LONGEST_ASIDE: Final = 7
_ASIDES: Final = frozenset({"of", "from", "jr.", "sr.", "jr"})
_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_BEGINNING: Final = _FINITE | {"PRP", "NNP", "NNPS", "NN", "NNS"}


def apposed(doc: Doc, start: int, end: int) -> Description | None:
    """Return the description set off behind a name, over an age, a party or a place between."""
    position = _place_end(doc, end)
    for _ in range(_MOST_ASIDES):
        if position >= len(doc) or doc[position - 1].is_sent_end or doc[position].text not in _OPENING:
            return None
        found = description_from(doc, position + 1)
        if found is not None and (_is_set_off(doc, found.end) or _is_subject(doc, start, found)):
            return found
        position = aside_end(doc, position)
    return None


def set_before(doc: Doc, start: int, end: int) -> Description | None:
    """Return the description that a comma sets off from the name behind it: "the mayor, Ann Lund,"."""
    while start > 0 and is_address(doc[start - 1]):
        start -= 1
    if start < 2 or doc[start - 1].text != "," or doc[start - 2].is_sent_end or _is_owner(doc, end):
        return None
    found = description_up_to(doc, start - 1)
    if found is None or _is_ambiguous(doc, found, start - 2) or _is_listed(doc, found.start):
        return None
    return found if _is_closed(doc, end) or _opens_clause(doc, _article(doc, found.start)) else None


def _is_owner(doc: Doc, end: int) -> bool:
    """Whether a name only says whose somebody is: "the mayor, Ann Lund's husband,"."""
    return end < len(doc) and doc[end].tag_ == "POS"


def aside_end(doc: Doc, position: int) -> int:
    """Return where an age, a place or a party that opens at a token is over: ", 45" or "(R-Ohio)"; else the end."""
    closing = ")" if doc[position].text == "(" else ","
    for end in range(position + 1, min(len(doc), position + 1 + _LONGEST_ASIDE)):
        if doc[end].text == closing:
            is_aside = closing == ")" or _is_aside(doc[position + 1 : end])
            return end + (closing == ")") if is_aside else len(doc)
        if doc[end].is_sent_end or doc[end].tag_ in _FINITE:
            break
    return len(doc)


def _is_aside(words: Span) -> bool:
    """Whether what stands between two commas is an age, a place or a party: "45", "of Norrby", "R-Ohio"."""
    if not len(words):
        return False
    return words[0].like_num or words[0].lower_ in _ASIDES or (len(words) > 1 and words[1].text in {"-", "–"})


def _place_end(doc: Doc, end: int) -> int:
    """The end of the place or the body behind a name: "Governor Lund of Norrby"."""
    if end < len(doc) and doc[end].lower_ in {"of", "from", "at"}:
        return object_end(doc, end + 1, len(doc)) or end
    return end


def _is_set_off(doc: Doc, end: int) -> bool:
    """Whether a description ends there, and is not what the next verb is about: "said Lund, the reporter heard"."""
    return end >= len(doc) or doc[end - 1].is_sent_end or not _begins_sentence(doc[end])


def _begins_sentence(token: Token) -> bool:
    return token.tag_ in _BEGINNING and not (token.tag_ == "VBD" and token.dep_ in {"acl", "relcl"})


def _is_subject(doc: Doc, start: int, found: Description) -> bool:
    """Whether a name and what follows it open a clause whose verb stands right behind, and is no "an aide said,"."""
    if found.end > found.head + 1:
        return _opens_clause(doc, start) or doc[start - 1].tag_ == "CC"
    is_report = found.end + 1 < len(doc) and doc[found.end].lemma_ in VERBS and doc[found.end + 1].is_punct
    return not is_report and _opens_clause(doc, start)


def _opens_clause(doc: Doc, position: int) -> bool:
    """Whether nothing before a position makes what stands there another verb's or a preposition's."""
    if position == 0 or doc[position].is_sent_start:
        return True
    last = doc[position - 1]
    if last.text == "," and position > 1:
        return doc[position - 2].ent_type_ != "PERSON"
    return last.is_punct or last.is_space or last.tag_ == "WRB"


def _is_ambiguous(doc: Doc, found: Description, last: int) -> bool:
    """Whether a name may explain the last noun only: "the brother of the gunman, Per Holm,", but not "an aide to"."""
    return found.head < last and is_calling(doc[last]) and any(t.lower_ == "of" for t in doc[found.head : last])


def _is_listed(doc: Doc, start: int) -> bool:
    """Whether a description is one of several: "the president, the vice president, Ann Lund"."""
    position = _article(doc, start)
    return position > 1 and doc[position - 1].text == "," and is_calling(doc[position - 2])


def _article(doc: Doc, start: int) -> int:
    """The position of the article before a description, if it has one."""
    return start - 1 if start > 0 and doc[start - 1].tag_ in {"DT", "PRP$"} else start


def _is_closed(doc: Doc, end: int) -> bool:
    """Whether a comma or a full stop sets off the name from what follows it."""
    return end >= len(doc) or doc[end - 1].is_sent_end or doc[end].text in _CLOSING
