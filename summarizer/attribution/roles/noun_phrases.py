"""Where the phrase around a calling begins and ends: "former minister of trade", word for word and no further."""

from dataclasses import dataclass
from typing import Final

from spacy.tokens import Doc, Token

from summarizer.attribution.entities.role_nouns import is_calling
from summarizer.attribution.roles.modifiers import DETERMINERS, HYPHENS, belongs, is_address, is_hyphenated, qualifies

# In tokens, of which hyphens and genitives are some.
_LONGEST_RUN: Final = 12
_LONGEST: Final = 14

_NOUNS: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "CD"})
_QUOTES: Final = frozenset({'"', "“", "”", "'", "‘", "’", "``", "''"})
_NOBODY: Final = frozenset("no not neither nor any some each every both these those all".split())
_MEANWHILE: Final = frozenset("then now once currently formerly previously also still himself herself".split())
_LINKS: Final = frozenset("of for at in to from with on under against".split())
# What may follow the noun without a hyphen, and the point that the pipeline cuts off: "professor emeritus", "Col .".
_BEHIND: Final = frozenset("elect designate emeritus emerita general laureate .".split())
# What only points to the others of a kind.
_POINTERS: Final = frozenset("other own fellow same such next".split())
# "At the time", "in an interview": when, and not where or of what.
_OCCASIONS: Final = frozenset(
    "time moment end beginning start day age address interview statement speech letter email memo post tweet".split()
)
# "Writer at large", "commander in chief".
_IDIOMS: Final = frozenset({"large", "chief"})


@dataclass(frozen=True, slots=True)
class Description:
    """A noun that says what somebody is, with the words around it that belong to it, by token positions."""

    start: int
    head: int
    end: int


def description_from(doc: Doc, position: int, stop: int | None = None) -> Description | None:
    """Return the description that begins at a token, its article left out: "the mayor of Norrby"."""
    stop = len(doc) if stop is None else stop
    start = _behind_determiner(doc, position, stop)
    end = _run_end(doc, start + (start < stop and doc[start].tag_ == "VBG"), stop)
    while end > start and doc[end - 1].tag_ == "JJ" and _head(doc, start, end) is None:
        end -= 1
    head = _head(doc, start, end)
    if head is None or doc[position].lower_ in _NOBODY or doc[start].lower_ == "only":
        return None
    found = Description(_beginning(doc, start, head), head, _end(doc, start, end, stop))
    return None if _names_another(doc, found) else found


def description_before(doc: Doc, end: int) -> Description | None:
    """Return the description that ends right before a token: "Lithuanian Defense Minister" before a name."""
    while end > 0 and is_address(doc[end - 1]):
        end -= 1
    head = _head(doc, max(0, end - 3), end)
    if head is None:
        return None
    if head > 1 and doc[head].lower_ in _IDIOMS and doc[head - 1].lower_ == "in" and is_calling(doc[head - 2]):
        head -= 2
    start = head
    while start > 0 and end - start < _LONGEST_RUN and belongs(doc, start - 1):
        # "Ask former President Lund": before "former" stands only whose he was.
        if doc[start].lower_ == "former" and doc[start - 1].tag_ != "POS":
            break
        start -= 1
    return Description(_beginning(doc, start, head), head, end)


def description_up_to(doc: Doc, end: int) -> Description | None:
    """Return the longest description that begins with an article or after a verb, and ends right before a token."""
    start = end
    while start > 0 and end - start < _LONGEST and _can_stand_in(doc, start - 1):
        start -= 1
    for position in range(start, end):
        if position == start or doc[position].tag_ in DETERMINERS or not qualifies(doc, position - 1):
            found = description_from(doc, position, end)
            if found is not None and found.end == end:
                return found
    return None


def object_end(doc: Doc, position: int, stop: int) -> int | None:
    """Return the end of the noun that begins at a token; `None` where there is none, or it is a date."""
    start = _behind_determiner(doc, position, stop)
    end = _run_end(doc, start, stop)
    if start == end:
        return None
    last = doc[end - 1]
    if last.tag_ == "POS":
        return None if end < len(doc) and (doc[end].text in _QUOTES or doc[end].tag_ in DETERMINERS) else end
    if last.tag_ == "JJ" and end < stop and doc[end].lower_ == "and":
        return object_end(doc, end + 1, stop)
    return end if last.tag_ in _NOUNS or last.lower_ in _IDIOMS or is_hyphenated(doc, end - 1) else None


def _behind_determiner(doc: Doc, position: int, stop: int) -> int:
    """The first word behind "the", "his", "then a"."""
    while position < stop and _leads_up(doc[position]) and not is_hyphenated(doc, position):
        position += 1
    return position


def _leads_up(token: Token) -> bool:
    is_blank = token.is_space and "\n" not in token.text
    return token.tag_ in DETERMINERS or token.lower_ in _MEANWHILE or is_blank


def _run_end(doc: Doc, start: int, stop: int) -> int:
    """The end of the words that stand one before another without a preposition."""
    position = start
    while position < min(stop, start + _LONGEST_RUN) and qualifies(doc, position):
        position += 1
        if doc[position - 1].is_sent_end:
            break
    return position


def _can_stand_in(doc: Doc, position: int) -> bool:
    """Whether a word can stand inside a description with words behind its noun."""
    token = doc[position]
    if token.is_sent_end:
        return False
    return qualifies(doc, position) or token.tag_ in DETERMINERS or token.lower_ in _LINKS or token.lower_ == "and"


def _head(doc: Doc, start: int, end: int) -> int | None:
    """The calling that a run of words ends with."""
    if start < end and is_calling(doc[end - 1]):
        return end - 1
    if end - start < 2 or doc[end - 1].lower_ not in _BEHIND or doc[end - 1].is_sent_end:
        return None
    noun = end - 3 if doc[end - 2].text in HYPHENS else end - 2
    return noun if noun >= start and is_calling(doc[noun]) else None


def _beginning(doc: Doc, start: int, head: int) -> int:
    """The start without what only counts or points: "two", "other"."""
    while start < head and (doc[start].lower_ in _POINTERS or _is_loose(doc, start)):
        start += 1
    return start


def _is_loose(doc: Doc, position: int) -> bool:
    """Whether a word says nothing at the beginning of a description: a number, half of something."""
    token = doc[position]
    if token.text[0].isalnum() and is_hyphenated(doc, position):
        return False
    return token.tag_ in {"CD", "HYPH", "POS", "IN", "CC", "DT"} or not token.text[0].isalnum()


def _end(doc: Doc, start: int, position: int, stop: int) -> int:
    """The end of a description whose noun stands before a position, with what it is a minister, or a member, of."""
    is_bare = True
    whole = position
    while position < stop and not doc[position - 1].is_sent_end:
        word = doc[position].lower_
        if word in _LINKS:
            end, is_bare = _linked_end(doc, position, stop), False
        elif word in {"and", "&"}:
            end = _second_end(doc, position + 1, stop, is_bare=is_bare)
        elif word in HYPHENS and is_hyphenated(doc, position):
            end = min(stop, position + 2)
        else:
            break
        if end is None:
            break
        if end - start > _LONGEST:
            return whole
        # "A professor and the director of …": where the second is too long to be told whole, it is left out.
        whole, position = position if word in {"and", "&"} and is_calling(doc[end - 1]) else end, end
    return position


def _linked_end(doc: Doc, position: int, stop: int) -> int | None:
    """The end of what a preposition joins to a description, if it is not an occasion."""
    end = object_end(doc, position + 1, stop)
    is_occasion = end is not None and doc[position].lower_ not in {"of", "for"} and doc[end - 1].lower_ in _OCCASIONS
    return None if is_occasion else end


def _second_end(doc: Doc, position: int, stop: int, *, is_bare: bool) -> int | None:
    """The end of what "and" joins to a description: another calling, or another noun behind its preposition."""
    start = _behind_determiner(doc, position, stop)
    end = _run_end(doc, start, stop)
    if start == end or doc[end - 1].ent_type_ == "PERSON" or doc[end - 1].tag_ == "POS":
        return None
    if is_bare or start > position:
        return end if _head(doc, start, end) is not None else None
    return end if doc[end - 1].tag_ in _NOUNS else None


def _names_another(doc: Doc, found: Description) -> bool:
    """Whether a description runs into the next full name of a list: "Secretary of State Ann Lund, Mayor …"."""
    for token in doc[found.head + 2 : found.end - 1]:
        last = token.nbor(-1)
        if is_calling(last):
            return False
        if _begins_full_name(token) and last.tag_ in {"NNS", "NNP", "NNPS"}:
            return not is_address(last)
    return False


def _begins_full_name(token: Token) -> bool:
    return token.ent_type_ == "PERSON" and token.ent_iob_ == "B" and token.nbor(1).ent_iob_ == "I"
