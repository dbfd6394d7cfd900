"""What a person is said to be, word for word: "Lithuanian Defense Minister", "spokesman for the army"."""

import re
from collections.abc import Collection, Iterator
from typing import Final

from spacy.tokens import Doc, Token

from summarizer.attribution.entities.mentions import Name
from summarizer.attribution.entities.role_nouns import (
    ANYBODY,
    KIN,
    PARTISANS,
    PASSING,
    RELATIVE,
    TITLES,
    is_calling,
    is_several,
)
from summarizer.attribution.grammar.phrases import Extent
from summarizer.attribution.roles import appositions, predicates
from summarizer.attribution.roles.modifiers import is_address
from summarizer.attribution.roles.noun_phrases import Description, description_before, description_up_to

# How much a form is worth: what stands at the name, what a sentence says, what somebody leads.
_AT_NAME: Final = 3.0
_STATED: Final = 1.0
_LED: Final = 0.5
# A word more than the noun itself tells much; an office tells more than a trade, and kin, parties and friends least.
# "The study's author" tells less than "Professor": whose, only the story says.
_DETAILED: Final = 1.0
_OFFICE: Final = 0.8
_SLIGHT: Final = -1.0
_FORMER: Final = -0.3
_UNNAMED: Final = -0.3
_QUOTED: Final = -0.5

# Words that say when somebody was what he is called, not what.
_WHEN: Final = frozenset("former late then ex current acting future new longtime".split())
_SAYING_LITTLE: Final = KIN | PARTISANS | RELATIVE | PASSING | ANYBODY
_NOT_STATED: Final = (RELATIVE | PASSING | ANYBODY) - {"member"}

_OF_WHOM: Final = re.compile(r".*['’]s?\s|\s(?:of|for|to|at|in|from|with|on|under|against)\s.*", re.DOTALL)

_Weighed = tuple[float, Extent]


def role_of(doc: Doc, names: Collection[Name], quoted: Collection[int]) -> Extent | None:
    """Return the stretch of tokens that says best what the bearer of these names is, `None` if nothing does.

    The most telling one wins, the earliest of equals.
    """
    own = {token.lower_ for name in names for token in doc[name.start : name.end]}
    best: _Weighed | None = None
    for name in names:
        for weight, extent in _candidates(doc, name, is_quoted=name.start in quoted):
            if best is None or weight > best[0]:
                cut = _without_own_name(doc, extent, own)
                best = (weight, cut) if cut is not None else best
    return best[1] if best else None


def words_of_role(role: str) -> list[str]:
    """Return the words of a role that are about its bearer: of "Mr. Lund's aide for trade" only "aide"."""
    return _OF_WHOM.sub("", role).split()


def _candidates(doc: Doc, name: Name, *, is_quoted: bool) -> Iterator[_Weighed]:
    """What is said of somebody where a name of his stands, with its weight."""
    start, end = name.start, name.end
    shift = _AT_NAME + (_QUOTED if is_quoted else 0)
    for found in (_title(doc, start), appositions.apposed(doc, start, end), appositions.set_before(doc, start, end)):
        if found is not None and _says_something(doc, found):
            yield shift + _detail(doc, found), (found.start, found.end)
    # What people say of one another in quotation marks is opinion.
    if is_quoted:
        return
    said = predicates.stated(doc, doc[start:end].root, end)
    if said is not None and doc[said.head].lower_ not in _NOT_STATED:
        yield _STATED + _detail(doc, said), (said.start, said.end)
    deed = predicates.led(doc, end)
    if deed is not None:
        yield _LED, deed


def _title(doc: Doc, start: int) -> Description | None:
    """What stands right before a name: "Defense Minister", "Secretary of State"."""
    found = description_before(doc, start)
    if found is not None or start == 0:
        return found
    last = doc[start - 1]
    # "A spokesman for the ministers", "a friend of Mr.", "of Norrby's": what follows is not whom the words describe.
    if last.tag_ == "POS" or is_several(last) or is_address(last):
        return None
    found = description_up_to(doc, start)
    return None if found is None or any(token.ent_type_ == "PERSON" for token in doc[found.head : found.end]) else found


def _says_something(doc: Doc, found: Description) -> bool:
    """Whether a description is more than "man" or "rival"."""
    return doc[found.head].lower_ not in ANYBODY | RELATIVE or found.end - found.start > 1


def _detail(doc: Doc, found: Description) -> float:
    """How much more than another a description tells."""
    word = doc[found.head].lower_.removesuffix(".")
    words = doc[found.start : found.end]
    told = [token for token in words if token.text[0].isalnum() and token.lower_ not in _WHEN]
    return (
        _DETAILED * (len(told) > 1)
        + _OFFICE * (word in TITLES)
        + _SLIGHT * (word in _SAYING_LITTLE)
        + _FORMER * (words[0].lower_ in {"former", "ex", "then"})
        + _UNNAMED * any(token.tag_ == "POS" and token.nbor(-1).is_lower for token in words)
    )


def _without_own_name(doc: Doc, extent: Extent, own: Collection[str]) -> Extent | None:
    """The role without its bearer's name: of "Mr. Lund's wife" for Ann Lund only "wife"; `None` if it is all name."""
    start, end = extent
    if not any(
        token.text[0].isupper() and token.lower_ in own and not _is_longer_name(token, own) for token in doc[start:end]
    ):
        return extent
    owned = [token.i + 1 for token in doc[start : end - 1] if token.tag_ == "POS"]
    return (owned[-1], end) if owned else None


def _is_longer_name(token: Token, own: Collection[str]) -> bool:
    """Whether a name is a part of another one: of "Lund Holdings", of his father's."""
    before = token.i > 0 and _is_name(token.nbor(-1), own)
    return before or (token.i + 1 < len(token.doc) and _is_name(token.nbor(1), own))


def _is_name(token: Token, own: Collection[str]) -> bool:
    return token.tag_ == "NNP" and token.lower_ not in own and not is_address(token) and not is_calling(token)
