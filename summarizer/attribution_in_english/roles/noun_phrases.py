"""The extent of the phrase around a role noun: "former minister of trade", word for word and no further."""

import re
from dataclasses import dataclass
from typing import Final

from summarizer.attribution_in_english.entities.role_nouns import KINSHIP_NOUNS, RELATIONAL_NOUNS, is_role_noun
from summarizer.attribution_in_english.parsing.tokens import Doc, Token
from summarizer.attribution_in_english.roles.modifiers import (
    DETERMINERS,
    HYPHENS,
    is_form_of_address,
    is_genitive,
    is_hyphenated,
    is_of_clause,
    is_premodifier,
    is_title_modifier,
)
from summarizer.attribution_in_english.roles.portfolios import portfolio_start

LINKING_PREPOSITIONS: Final = frozenset("of for at in to from with on under against behind".split())
"""The prepositions that begin a role's complement: "mayor of", "spokesman for", "mastermind behind"."""

# Hyphens and genitives count as tokens.
_MAX_RUN_TOKENS: Final = 12
_MAX_PHRASE_TOKENS: Final = 14
_MAX_TITLE_TOKENS: Final = 9

_NOUN_TAGS: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "CD"})
_QUOTES: Final = frozenset({'"', "“", "”", "'", "‘", "’", "``", "''"})
_EXCLUDING_DETERMINERS: Final = frozenset("no not neither nor any some each every both these those all".split())
_LEADING_ADVERBS: Final = frozenset("then now once currently formerly previously also still himself herself".split())
# What may follow the noun without a hyphen, and the full stop that the tokenizer cuts off: "professor emeritus", "Col
# .".
_POSTPOSITIVES: Final = frozenset("elect designate emeritus emerita general laureate .".split())
_PICTURE_AGENCIES: Final = frozenset("afp ap epa getty reuters".split())
# Before a body's name they belong to the role.
_TIMES: Final = frozenset({"acting", "former", "interim", "then"})
_GLUED_AGENCY: Final = re.compile(r"(?:AFP|EPA|Getty|Reuters)[A-Z][a-z]")
# Adjectives that only refer to others of the same kind.
_POINTING_ADJECTIVES: Final = frozenset("other own fellow same such next".split())
# "His Honour Judge Lund", "Her Excellency President Lund".
_STYLES: Final = frozenset("honour honor excellency highness majesty grace holiness eminence".split())
# "At the time", "in an interview": these say when, not where or of what.
_OCCASION_NOUNS: Final = frozenset(
    "time moment end beginning start day age address interview statement speech letter email memo post tweet".split()
)
# "Writer at large", "commander in chief".
_IDIOM_ENDS: Final = frozenset({"large", "chief"})


@dataclass(frozen=True, slots=True)
class RolePhrase:
    """A role noun with the words around it that belong to the role, by token positions."""

    start: int
    head: int
    end: int


def role_phrase_from(doc: Doc, position: int, stop: int | None = None) -> RolePhrase | None:
    """Return the role that begins at a token, without its article: "the mayor of Norrby"."""
    stop = len(doc) if stop is None else stop
    start = _after_determiner(doc, position, stop)
    end = _run_end(doc, start + (start < stop and doc[start].tag_ == "VBG"), stop)
    while end > start and doc[end - 1].tag_ == "JJ" and _role_noun_position(doc, start, end) is None:
        end -= 1
    head = _role_noun_position(doc, start, end)
    if head is None or doc[position].lower_ in _EXCLUDING_DETERMINERS or doc[start].lower_ == "only":
        return None
    found = RolePhrase(_phrase_start(doc, start, head), head, _phrase_end(doc, start, end, stop))
    return None if _runs_into_next_name(doc, found) else found


def role_phrase_before(doc: Doc, end: int) -> RolePhrase | None:
    """Return the role that ends directly before a token: "Lithuanian Defense Minister" before a name."""
    while end > 0 and is_form_of_address(doc[end - 1]):
        end -= 1
    head = _role_noun_position(doc, max(0, end - 3), end)
    if head is None:
        return None
    if head > 1 and doc[head].lower_ in _IDIOM_ENDS and doc[head - 1].lower_ == "in" and is_role_noun(doc[head - 2]):
        head -= 2
    start = head
    while start > 0 and end - start < _MAX_RUN_TOKENS and is_title_modifier(doc, start - 1):
        # "Ask former President Lund": only a possessor may precede "former".
        if doc[start].lower_ == "former" and doc[start - 1].tag_ != "POS":
            break
        if doc[head].text[0].isupper() and is_of_clause(doc, start - 1):
            break
        # "Clinton and rival Sen. Lund."
        if doc[start - 1].is_lower and doc[start - 1].lower_ in RELATIONAL_NOUNS:
            break
        start -= 1
    start = _start_of_body(doc, start + _is_credited_agency(doc, start, head))
    start = portfolio_start(doc, start, head)
    return RolePhrase(_phrase_start(doc, start, head), head, end)


def _start_of_body(doc: Doc, position: int) -> int:
    """The start of the body's name that a role begins within: "the Norr Hills Shire Council chief"."""
    start = position
    before = [token.lower_ for token in doc[max(0, start - 4) : start]]
    if before[:2] == ["university", "of"] and before[3:] == ["at"]:
        # "The University of Norrby at Tarn coach."
        start -= 2
    while start > 0 and doc[start].ent_iob_ == "I" and doc[start].ent_type_ == "ORG":
        start -= 1
    is_name = doc[start].text[0].isupper() and doc[start].tag_ not in DETERMINERS
    is_whole = all(token.is_alpha or token.text in HYPHENS for token in doc[start:position])
    if start == position or not is_name or not is_whole or any(map(is_role_noun, doc[start:position])):
        return position
    return start - (start > 0 and doc[start - 1].lower_ in _TIMES)


def role_phrase_up_to(doc: Doc, end: int) -> RolePhrase | None:
    """Return the longest role that begins with an article or after a verb, and ends directly before a token."""
    start = end
    while start > 0 and end - start < _MAX_PHRASE_TOKENS and _may_be_inside(doc, start - 1):
        start -= 1
    for position in range(start, end):
        if position == start or doc[position].tag_ in DETERMINERS or not is_premodifier(doc, position - 1):
            found = role_phrase_from(doc, position, end)
            if found is not None and found.end == end:
                return found
    return None


def _is_credited_agency(doc: Doc, position: int, head: int) -> bool:
    """Whether a line opens with the agency of a picture, which the caption follows: "Reuters Velmar CEO Lund"."""
    if position < head and _GLUED_AGENCY.match(doc[position].text):
        # "ReutersNorwegian Prime Minister".
        return True
    is_first = position == 0 or "\n" in doc[position - 1].text
    return is_first and position + 1 < head and doc[position].lower_ in _PICTURE_AGENCIES


def object_end(doc: Doc, position: int, stop: int) -> int | None:
    """Return the end of the noun phrase that begins at a token; `None` if there is none, or it is a date."""
    start = _after_determiner(doc, position, stop)
    quoted = _quoted_title_end(doc, start, stop)
    end = _run_end(doc, quoted or start, stop)
    if end in {start, quoted}:
        return quoted
    last = doc[end - 1]
    if is_genitive(last):
        is_cut = end < len(doc) and (
            doc[end].text in _QUOTES or doc[end].tag_ in DETERMINERS or doc[end].ent_type_ == "DATE"
        )
        return None if is_cut else end
    # "a diversity and inclusion firm": what follows shares the article.
    is_shared = last.tag_ == "JJ" or (last.tag_ == "NN" and start > position and doc[start - 1].lower_ in {"a", "an"})
    if is_shared and end + 1 < stop and doc[end].lower_ == "and" and doc[end + 1].tag_ in {"JJ", "NN", "NNS", "VBG"}:
        return object_end(doc, end + 1, stop)
    return end if last.tag_ in _NOUN_TAGS or last.lower_ in _IDIOM_ENDS or is_hyphenated(doc, end - 1) else None


def _quoted_title_end(doc: Doc, position: int, stop: int) -> int | None:
    """The end of a title in quotation marks: "editor of “Norr Wars”"; `None` if none begins there."""
    if position >= stop or not doc[position].is_quote:
        return None
    closing = next((t.i for t in doc[position + 1 : min(stop, position + _MAX_TITLE_TOKENS)] if t.is_quote), None)
    if closing is None or closing == position + 1 or doc[closing - 1].is_punct:
        return None
    return closing + 1 if doc[position + 1].text[0].isupper() and doc[closing - 1].text[0].isupper() else None


def _after_determiner(doc: Doc, position: int, stop: int) -> int:
    """The first word after "the", "his", "then a"."""
    while position < stop and _is_leading_word(doc[position]) and not is_hyphenated(doc, position):
        position += 1
    return position


def _is_leading_word(token: Token) -> bool:
    is_blank = token.is_space and "\n" not in token.text
    return token.tag_ in DETERMINERS or token.lower_ in _LEADING_ADVERBS or is_blank


def _run_end(doc: Doc, start: int, stop: int) -> int:
    """The end of a run of premodifiers and nouns without a preposition."""
    position = start
    while position < min(stop, start + _MAX_RUN_TOKENS) and is_premodifier(doc, position):
        position += 1
        if doc[position - 1].is_sent_end:
            break
    return position


def _may_be_inside(doc: Doc, position: int) -> bool:
    """Whether a word may be inside a role that continues after its noun."""
    token = doc[position]
    if token.is_sent_end:
        return False
    return (
        is_premodifier(doc, position)
        or token.tag_ in DETERMINERS
        or token.lower_ in LINKING_PREPOSITIONS
        or token.lower_ == "and"
    )


def _role_noun_position(doc: Doc, start: int, end: int) -> int | None:
    """The position of the role noun that ends a run of words."""
    if start < end and is_role_noun(doc[end - 1]):
        return end - 1
    if end - start < 2 or doc[end - 1].lower_ not in _POSTPOSITIVES or doc[end - 1].is_sent_end:
        return None
    noun = end - 3 if doc[end - 2].text in HYPHENS else end - 2
    return noun if noun >= start and is_role_noun(doc[noun]) else None


def _phrase_start(doc: Doc, start: int, head: int) -> int:
    """The start of the phrase, without words that only count or point: "two", "other"."""
    skipped = _POINTING_ADJECTIVES | _STYLES
    while start < head and (doc[start].lower_ in skipped or _is_meaningless_start(doc, start)):
        start += 1
    return start


def _is_meaningless_start(doc: Doc, position: int) -> bool:
    """Whether a word means nothing at the start of a role: a number, a genitive, a preposition, a mark."""
    token = doc[position]
    if token.text[0].isalnum() and is_hyphenated(doc, position):
        return False
    return token.tag_ in {"CD", "HYPH", "POS", "IN", "CC", "DT"} or not token.text[0].isalnum()


def _phrase_end(doc: Doc, start: int, position: int, stop: int) -> int:
    """The end of a role whose noun precedes a position, with the "of …" and "and …" that belong to it."""
    is_bare = True
    whole = position
    while position < stop and not doc[position - 1].is_sent_end:
        word = doc[position].lower_
        if word in LINKING_PREPOSITIONS:
            end, is_bare = _linked_end(doc, position, stop), False
        elif word in {"and", "&"}:
            end = _coordinated_end(doc, position + 1, stop, is_bare=is_bare)
        elif word in HYPHENS and is_hyphenated(doc, position):
            end = min(stop, position + 2)
        else:
            break
        if end is None:
            break
        if end - start > _MAX_PHRASE_TOKENS:
            return whole
        # "A professor and the director of …": if the second role is too long to be kept whole, it is left out.
        whole, position = position if word in {"and", "&"} and is_role_noun(doc[end - 1]) else end, end
    return position


def _linked_end(doc: Doc, position: int, stop: int) -> int | None:
    """The end of what a preposition adds to a role, unless it is an occasion: "winner for her part in the film"."""
    if doc[position].lower_ == "for" and position + 1 < stop and doc[position + 1].tag_ == "PRP$":
        return None
    end = object_end(doc, position + 1, stop)
    is_occasion = (
        end is not None and doc[position].lower_ not in {"of", "for"} and doc[end - 1].lower_ in _OCCASION_NOUNS
    )
    if is_occasion or end is None:
        return None
    # "The Centre for HIV/AIDS".
    while end + 1 < stop and doc[end].text == "/" and not doc[end].whitespace_ and not doc[end - 1].whitespace_:
        end += 2
    return _listed_end(doc, end, stop) or _whole_name_end(doc, end, stop)


def _listed_end(doc: Doc, end: int, stop: int) -> int | None:
    """The end of a portfolio that a complement lists: "commissioner for trade, peace and security"; else `None`."""
    second = _run_end(doc, end + 1, stop)
    if second >= stop or doc[end].text != "," or doc[second].lower_ != "and" or second == end + 1:
        return None
    last = _run_end(doc, second + 1, stop)
    words = [doc[end - 1], *doc[end + 1 : second], *doc[second + 1 : last]]
    is_plain = last > second + 1 and all(token.is_lower and token.tag_ in {"JJ", "NN", "NNS"} for token in words)
    is_closed = last >= stop or doc[last].is_punct
    return last if is_plain and is_closed and not any(map(is_role_noun, words)) else None


def _whole_name_end(doc: Doc, end: int, stop: int) -> int:
    """The end of a name with "and" in it, which a noun follows: "director of the Dams and You reading club"."""
    if end + 1 >= stop or doc[end].lower_ not in {"and", "&"} or not doc[end - 1].text[0].isupper():
        return end
    second, last = doc[end + 1], _run_end(doc, end + 2, stop)
    is_name = second.tag_ == "PRP" and second.text[0].isupper() and last > end + 2
    return last if is_name and doc[last - 1].tag_ in _NOUN_TAGS else end


def _coordinated_end(doc: Doc, position: int, stop: int, *, is_bare: bool) -> int | None:
    """The end of what "and" adds to a role: another role noun, or another noun after the preposition."""
    start = _after_determiner(doc, position, stop)
    end = _run_end(doc, start, stop)
    if start == end or doc[end - 1].ent_type_ == "PERSON" or is_genitive(doc[end - 1]):
        return None
    if doc[position].tag_ == "PRP$" and doc[end - 1].lower_ in KINSHIP_NOUNS:
        # "Lund was a nurse and her husband a cook."
        return None
    if is_bare or start > position:
        return end if _role_noun_position(doc, start, end) is not None else None
    return end if doc[end - 1].tag_ in _NOUN_TAGS else None


def _runs_into_next_name(doc: Doc, found: RolePhrase) -> bool:
    """Whether a role runs into the next full name of a list: "Secretary of State Ann Lund, Mayor …"."""
    for token in doc[found.head + 2 : found.end - 1]:
        last = token.nbor(-1)
        if is_role_noun(last):
            return False
        if _begins_full_name(token) and last.tag_ in {"NNS", "NNP", "NNPS"}:
            return not is_form_of_address(last)
    return False


def _begins_full_name(token: Token) -> bool:
    return token.ent_type_ == "PERSON" and token.ent_iob_ == "B" and token.nbor(1).ent_iob_ == "I"
