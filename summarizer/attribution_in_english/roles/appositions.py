"""Roles in apposition to a name: "Ann Lund, 45, a teacher from Norrby", "the mayor, Ann Lund,"."""

from typing import Final

from summarizer.attribution_in_english.entities.places import normalized_name
from summarizer.attribution_in_english.entities.role_nouns import KINSHIP_NOUNS, is_role_noun
from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS, first_conjunct
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Doc, Span, Token
from summarizer.attribution_in_english.roles.modifiers import is_form_of_address
from summarizer.attribution_in_english.roles.noun_phrases import (
    RolePhrase,
    object_end,
    role_phrase_from,
    role_phrase_up_to,
)

_OPENING_MARKS: Final = frozenset({",", "(", "—", "–", "--", "-"})
_CLOSING_MARKS: Final = _OPENING_MARKS | frozenset(").;:!?\"“”'’") | {"''", "``"}
# How many phrases between commas may precede the apposition: an age, a place, a party.
_MAX_PARENTHETICALS: Final = 3
_MAX_PARENTHETICAL_TOKENS: Final = 7
_PARENTHETICAL_OPENERS: Final = frozenset({"of", "from", "jr.", "sr.", "jr"})
# Titles that may stand between a role and a name: "the committee's chair, Rep. Ann Lund".
_TITLES_AFTER_ROLES: Final = frozenset(
    "brig capt col congressman congresswoman gen gov judge justice lt maj rep sen sgt".split()
)
_SENTENCE_START_TAGS: Final = FINITE_TAGS | {"PRP", "NNP", "NNPS", "NN", "NNS"}


def apposition_after(doc: Doc, start: int, end: int) -> RolePhrase | None:
    """Return the role in apposition after a name, skipping an age, a party or a place between."""
    position = _place_end(doc, end)
    for _ in range(_MAX_PARENTHETICALS):
        if position >= len(doc) or doc[position - 1].is_sent_end or doc[position].text not in _OPENING_MARKS:
            return None
        found = role_phrase_from(doc, position + 1)
        if found is not None and _is_name_in_list(doc, found):
            return None
        if found is not None and (_is_set_off(doc, found.end) or _is_subject(doc, start, found)):
            return _with_firm(doc, found)
        position = parenthetical_end(doc, position)
    return None


def _is_name_in_list(doc: Doc, found: RolePhrase) -> bool:
    """Whether a role is somebody's name between others: "Lund, King and Hale", "Ann Lund, Collis King and Hale".

    "Lund, Director and Founder" is not.
    """
    if doc[found.start].ent_type_ == doc[found.head].ent_type_ == "PERSON":
        return True
    is_word = found.end - found.start == 1 and doc[found.start].text.istitle()
    after = doc[found.end : found.end + 2]
    return is_word and len(after) == 2 and after[0].lower_ == "and" and not is_role_noun(after[1])


def _with_firm(doc: Doc, found: RolePhrase) -> RolePhrase:
    """A bare role with the firm that ends the sentence after it: "said Ann Lund, Director, Velmar Securities."."""
    if found.end - found.start > 1:
        return found
    comma = _department_end(doc, found) or found.end
    end = comma + 1
    if end >= len(doc) or doc[comma].text != "," or doc[end].ent_type_ != "ORG":
        return found
    while end < len(doc) and doc[end].ent_type_ == "ORG" and (doc[end].ent_iob_ == "I" or end == comma + 1):
        end += 1
    is_last = end == len(doc) or doc[end - 1].is_sent_end or doc[end].text == "."
    is_whole = is_last or (comma > found.end and doc[end].text == ",")
    return RolePhrase(found.start, found.head, end) if is_whole else found


def _department_end(doc: Doc, found: RolePhrase) -> int | None:
    """The comma after the department between a capitalised role and its firm: "Director, Media and Arts, Velmar"."""
    if not doc[found.head].text[0].isupper() or doc[found.end : found.end + 1].text != ",":
        return None
    for token in doc[found.end + 1 : found.end + _MAX_PARENTHETICAL_TOKENS]:
        if token.text == ",":
            return token.i if token.i > found.end + 1 else None
        if not token.text[0].isupper() and token.lower_ not in {"and", "of", "&"}:
            return None
    return None


def apposition_before(doc: Doc, start: int, end: int) -> RolePhrase | None:
    """Return the role that a comma separates from the name after it: "the mayor, Ann Lund,"."""
    while start > 0 and is_form_of_address(doc[start - 1]):
        start -= 1
    is_titled = start > 1 and normalized_name(doc[start - 1].text) in _TITLES_AFTER_ROLES and doc[start - 2].text == ","
    start -= is_titled
    if start < 2 or doc[start - 1].text != "," or doc[start - 2].is_sent_end or _is_possessive(doc, end):
        return None
    found = role_phrase_up_to(doc, start - 1)
    if found is None or _is_ambiguous(doc, found, start - 2) or _is_listed(doc, found.start):
        return None
    if is_titled and (found.end - found.start == 1 or _continues_list(doc, end)):
        return None
    if doc[found.head].ent_type_ == "PERSON" or _is_couple(doc, found):
        # "Collis King, Ann Lund": King is a surname.
        return None
    return found if _is_set_off_after(doc, end) or _opens_clause(doc, _article_start(doc, found.start)) else None


def _continues_list(doc: Doc, end: int) -> bool:
    """Whether others follow a name: "the vice chair, Rep. Lund, and Sen. Holm"."""
    after = doc[end + 1 : end + 3]
    if doc[end : end + 1].text == "and" or not len(after):
        return True
    return after[0].lower_ == "and" or normalized_name(after[0].text) in _TITLES_AFTER_ROLES


def _is_couple(doc: Doc, found: RolePhrase) -> bool:
    """Whether two relatives are meant, only one of whom has the name: "his father and mother, Ann Lund"."""
    words = doc[found.start : found.end]
    return len(words) == 3 and words[1].lower_ == "and" and KINSHIP_NOUNS.issuperset({words[0].lower_, words[2].lower_})


def _is_possessive(doc: Doc, end: int) -> bool:
    """Whether a name is a possessive: "the mayor, Ann Lund's husband,"."""
    return end < len(doc) and doc[end].tag_ == "POS"


def parenthetical_end(doc: Doc, position: int) -> int:
    """Return the end of an age, a place or a party that a token opens: ", 45" or "(R-Ohio)"; else the text's end."""
    closing = ")" if doc[position].text == "(" else ","
    for end in range(position + 1, min(len(doc), position + 1 + _MAX_PARENTHETICAL_TOKENS)):
        if doc[end].text == closing:
            is_parenthetical = closing == ")" or _is_parenthetical(doc[position + 1 : end])
            return end + (closing == ")") if is_parenthetical else len(doc)
        if doc[end].is_sent_end or doc[end].tag_ in FINITE_TAGS:
            break
    return len(doc)


def _is_parenthetical(words: Span) -> bool:
    """Whether the words between two commas are an age, a place or a party: "45", "of Norrby", "R-Ohio"."""
    if not len(words):
        return False
    return (
        words[0].like_num
        or words[0].lower_ in _PARENTHETICAL_OPENERS
        or (len(words) > 1 and words[1].text in {"-", "–"})
    )


def _place_end(doc: Doc, end: int) -> int:
    """The end of the place or the organisation after a name: "Governor Lund of Norrby"."""
    if end < len(doc) and doc[end].lower_ in {"of", "from", "at"}:
        return object_end(doc, end + 1, len(doc)) or end
    return end


def _is_set_off(doc: Doc, end: int) -> bool:
    """Whether a role ends there, and is not the subject of a next verb: "said Lund, the reporter heard"."""
    return end >= len(doc) or doc[end - 1].is_sent_end or not _begins_sentence(doc[end])


def _begins_sentence(token: Token) -> bool:
    return token.tag_ in _SENTENCE_START_TAGS and not (token.tag_ == "VBD" and token.dep_ in {"acl", "relcl"})


def _is_subject(doc: Doc, start: int, found: RolePhrase) -> bool:
    """Whether name and apposition open a clause whose verb follows directly, unless it is that of "an aide said,"."""
    if _ends_object(doc, start, found):
        return False
    if found.end > found.head + 1:
        return _opens_clause(doc, start) or (doc[start - 1].tag_ == "CC" and not _is_report(doc, found.end))
    return not _is_report(doc, found.end) and _opens_clause(doc, start)


def _ends_object(doc: Doc, start: int, found: RolePhrase) -> bool:
    """Whether a name ends the objects of a clause, and the role speaks: "sent to Ree and Lund, an aide said."."""
    name, speaker = doc[start : found.start - 1].root, doc[found.head]
    first = first_conjunct(name)
    # "Addressing the mayor, Ann Lund, the priest told her": the mayor is described once.
    described = name.head if name.dep_ == "appos" else first
    is_object = described.dep_ in {"dobj", "pobj"} or (name.dep_ == "conj" and first.dep_ not in SUBJECT_DEPS)
    is_subject = speaker.dep_ in SUBJECT_DEPS and speaker.head.i >= found.end
    return is_object and (is_subject or _is_report(doc, found.end))


def _is_report(doc: Doc, position: int) -> bool:
    """Whether a clause ends with a reporting verb: "an aide said."."""
    return position + 1 < len(doc) and doc[position].lemma_ in REPORTING_VERBS and doc[position + 1].is_punct


def _opens_clause(doc: Doc, position: int) -> bool:
    """Whether nothing before a position makes what follows the object of another verb or of a preposition."""
    if position == 0 or doc[position].is_sent_start:
        return True
    last = doc[position - 1]
    if last.text == "," and position > 1:
        return doc[position - 2].ent_type_ != "PERSON"
    return last.is_punct or last.is_space or last.tag_ == "WRB"


def _is_ambiguous(doc: Doc, found: RolePhrase, last: int) -> bool:
    """Whether a name may explain only the last noun: "the brother of the gunman, Per Holm,", but not "an aide to"."""
    return found.head < last and is_role_noun(doc[last]) and any(t.lower_ == "of" for t in doc[found.head : last])


def _is_listed(doc: Doc, start: int) -> bool:
    """Whether a role is one of a list: "the president, the vice president, Ann Lund"."""
    position = _article_start(doc, start)
    if position < 2 or doc[position - 1].text != "," or not is_role_noun(doc[position - 2]):
        return False
    # "His daughter, who is a teacher, the mayor, Ann Lund, said": the teacher ends a clause about somebody else.
    before = next((at for at in range(position - 2, doc[start].sent.start - 1, -1) if doc[at].text == ","), None)
    return before is None or doc[before + 1].lower_ != "who"


def _article_start(doc: Doc, start: int) -> int:
    """The position of the article before a role, or of the role if it has none."""
    return start - 1 if start > 0 and doc[start - 1].tag_ in {"DT", "PRP$"} else start


def _is_set_off_after(doc: Doc, end: int) -> bool:
    """Whether a comma or a full stop separates the name from what follows it."""
    return end >= len(doc) or doc[end - 1].is_sent_end or doc[end].text in _CLOSING_MARKS
