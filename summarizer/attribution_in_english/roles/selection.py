"""Chooses a person's role, word for word: "Lithuanian Defense Minister", "spokesman for the army"."""

import re
from collections.abc import Collection, Iterator
from itertools import islice
from typing import Final

from summarizer.attribution_in_english.entities.boundaries import is_office_only
from summarizer.attribution_in_english.entities.mentions import Mention
from summarizer.attribution_in_english.entities.places import is_town
from summarizer.attribution_in_english.entities.role_nouns import (
    GENERIC_NOUNS,
    KINSHIP_NOUNS,
    PARTISAN_NOUNS,
    RELATIONAL_NOUNS,
    TITLES,
    TRANSIENT_NOUNS,
    is_plural_role_noun,
    is_role_noun,
)
from summarizer.attribution_in_english.grammar.phrases import TokenSpan
from summarizer.attribution_in_english.parsing.tokens import Doc, Token
from summarizer.attribution_in_english.roles import appositions, predicates
from summarizer.attribution_in_english.roles.modifiers import is_form_of_address
from summarizer.attribution_in_english.roles.noun_phrases import RolePhrase, role_phrase_before, role_phrase_up_to

# The weight of each form: a role at the name, in a statement, in what somebody leads.
_AT_NAME_WEIGHT: Final = 3.0
_STATED_WEIGHT: Final = 1.0
_LED_WEIGHT: Final = 0.5
# A role with more words than its noun says much; an office says more than a trade, and kinship, parties and friends
# least. "The study's author" says less than "Professor": only the story says which study.
_DETAILED_WEIGHT: Final = 1.0
_OFFICE_WEIGHT: Final = 0.8
_SLIGHT_WEIGHT: Final = -1.0
# "Rep." alone says less than "the committee's chair".
_LEGISLATOR_WEIGHT: Final = -0.3
_FORMER_WEIGHT: Final = -0.3
_UNNAMED_OWNER_WEIGHT: Final = -0.3
_QUOTED_WEIGHT: Final = -0.5

# Words that say when somebody had a role, not which role.
_TIME_WORDS: Final = frozenset("former late then ex current acting future new longtime".split())
# A rank alone says less than what its holder does.
_RANKS: Final = frozenset(
    "admiral brigadier capt captain cdr cmdr col colonel corporal cpl gen lance lieutenant lt maj major private"
    " sergeant sgt staff".split()
)
_LEGISLATORS: Final = frozenset({"rep", "representative", "sen", "senator"})
_VAGUE_NOUNS: Final = KINSHIP_NOUNS | PARTISAN_NOUNS | RELATIONAL_NOUNS | TRANSIENT_NOUNS | GENERIC_NOUNS
_NOT_IF_STATED: Final = (RELATIONAL_NOUNS | TRANSIENT_NOUNS | GENERIC_NOUNS) - {"member"}

_POSSESSOR_OR_COMPLEMENT: Final = re.compile(
    r".*['’]s?\s|\s(?:of|for|to|at|in|from|with|on|under|against)\s.*", re.DOTALL
)

# How many roles of one person are kept.
_MAX_ROLES: Final = 4

_WeightedSpan = tuple[float, TokenSpan]


def roles_of(doc: Doc, mentions: Collection[Mention], quoted: Collection[int]) -> tuple[TokenSpan, ...]:
    """Return the spans of tokens that describe the roles of the person with these names, the most informative first.

    Of equals, the earliest comes first. Only the first few are kept.
    """
    found: dict[TokenSpan, float] = {}
    for mention in mentions:
        for weight, span in _candidates(doc, mention, is_quoted=mention.start in quoted):
            found[span] = max(weight, found.get(span, weight))
    if not found:
        return ()
    own = {token.lower_ for mention in mentions for token in doc[mention.start : mention.end]}
    ranked = sorted(found, key=lambda span: -found[span])
    cut = (_without_own_name(doc, span, own) for span in ranked)
    return tuple(islice((span for span in cut if span is not None), _MAX_ROLES))


def words_of_role(role: str) -> list[str]:
    """Return the words of a role that describe its bearer: only "aide" of "Mr. Lund's aide for trade"."""
    return _POSSESSOR_OR_COMPLEMENT.sub("", role).split()


def _candidates(doc: Doc, mention: Mention, *, is_quoted: bool) -> Iterator[_WeightedSpan]:
    """The roles that the text gives a person at one mention, each with its weight."""
    start, end = mention.start, mention.end
    shift = _AT_NAME_WEIGHT + (_QUOTED_WEIGHT if is_quoted else 0)
    for found in (
        _title(doc, start),
        appositions.apposition_after(doc, start, end),
        appositions.apposition_before(doc, start, end),
    ):
        if found is not None and _is_informative(doc, found):
            yield shift + _informativeness(doc, found), (found.start, found.end)
    # What people say about each other in quotations is opinion.
    if is_quoted:
        return
    stated = predicates.predicated_role(doc, doc[start:end].root, end)
    if stated is not None and doc[stated.head].lower_ not in _NOT_IF_STATED:
        yield _STATED_WEIGHT + _informativeness(doc, stated), (stated.start, stated.end)
    leadership = predicates.leadership_clause(doc, end)
    if leadership is not None:
        yield _LED_WEIGHT, leadership


def _title(doc: Doc, start: int) -> RolePhrase | None:
    """The role directly before a name: "Defense Minister", "Secretary of State"."""
    if _is_reduced_relative(doc, start):
        return None
    found = role_phrase_before(doc, start)
    if found is not None or start == 0:
        return found
    last = doc[start - 1]
    # "A spokesman for the ministers", "a friend of Mr.", "of Norrby's": the words do not describe the name that
    # follows.
    if last.tag_ == "POS" or is_plural_role_noun(last) or is_form_of_address(last):
        return None
    found = role_phrase_up_to(doc, start)
    if found is None:
        return None
    # The pipeline may take a role's last town into the name: "Consul of Norrland to Berlin Ann Lund".
    end = found.end - is_town(doc[found.end - 1].text)
    if any(token.ent_type_ == "PERSON" for token in doc[_end_of_office(doc, found) : end]):
        return None
    return None if _is_of_relative(doc, found) else found


def _end_of_office(doc: Doc, found: RolePhrase) -> int:
    """The end of an office that the pipeline took for a person's name, "Honorary Consul"; else the noun's start."""
    is_office = found.head > found.start and is_office_only(doc[found.start : found.head + 1].text)
    return found.head + is_office


def _is_of_relative(doc: Doc, found: RolePhrase) -> bool:
    """Whether the name after a role tells whose relative is meant: "nephew of Private Lund", "father of baby Ann"."""
    words = [token.lower_ for token in doc[found.head : found.end]]
    return words[0] in KINSHIP_NOUNS and "of" in words


def _is_reduced_relative(doc: Doc, start: int) -> bool:
    """Whether a name is the subject of a clause about the noun before it: "a hotelier Lund tapped as his envoy"."""
    end = start
    while end < len(doc) and doc[end].tag_ in {"NNP", "NN"}:
        end += 1
    if end >= len(doc) or doc[end].tag_ not in {"VBD", "VBN"} or doc[end].dep_ not in {"acl", "relcl"}:
        return False
    first = next((position for position in range(start - 1, max(0, start - 6), -1) if doc[position].tag_ == "DT"), None)
    is_apart = first is not None and first > 0 and doc[first - 1].text == ","
    return is_apart and first is not None and doc[first].lower_ in {"a", "an"}


def _is_informative(doc: Doc, found: RolePhrase) -> bool:
    """Whether a role is more than "man", "rival", "his business partner" or "many fellow"."""
    is_his = found.start > 0 and doc[found.start - 1].tag_ == "PRP$"
    if is_his and doc[found.head].lower_ == "partner" and found.end == found.head + 1:
        return False
    if doc[found.head].lower_ == "fellow" and doc[found.start].lower_ in {"many", "some", "several", "few", "most"}:
        return False
    return doc[found.head].lower_ not in GENERIC_NOUNS | RELATIONAL_NOUNS or found.end - found.start > 1


def _informativeness(doc: Doc, found: RolePhrase) -> float:
    """How informative a role is, for comparison with others."""
    word = doc[found.head].lower_.removesuffix(".")
    words = doc[found.start : found.end]
    telling = [token for token in words if token.text[0].isalnum() and token.lower_ not in _TIME_WORDS]
    is_rank = all(token.lower_.removesuffix(".") in _RANKS for token in telling)
    return (
        _DETAILED_WEIGHT * (len(telling) > 1 and not is_rank)
        + _OFFICE_WEIGHT * (word in TITLES and (word != "secretary" or len(words) > 1))
        + _LEGISLATOR_WEIGHT * (len(telling) == 1 and word in _LEGISLATORS)
        + _SLIGHT_WEIGHT * (word in _VAGUE_NOUNS)
        + _FORMER_WEIGHT * (words[0].lower_ in {"former", "ex", "then"})
        + _UNNAMED_OWNER_WEIGHT * any(token.tag_ == "POS" and token.nbor(-1).is_lower for token in words)
    )


def _without_own_name(doc: Doc, span: TokenSpan, own: Collection[str]) -> TokenSpan | None:
    """The role without its bearer's name: for Ann Lund only "wife" of "Mr. Lund's wife"; `None` if nothing is left."""
    start, end = span
    if not any(
        token.text[0].isupper() and token.lower_ in own and not _is_longer_name(token, own) for token in doc[start:end]
    ):
        return span
    owned = [token.i + 1 for token in doc[start : end - 1] if token.tag_ == "POS"]
    return (owned[-1], end) if owned else None


def _is_longer_name(token: Token, own: Collection[str]) -> bool:
    """Whether a name is part of a longer one: of "Lund Holdings", or of the name of the bearer's father."""
    before = token.i > 0 and _is_name(token.nbor(-1), own)
    return before or (token.i + 1 < len(token.doc) and _is_name(token.nbor(1), own))


def _is_name(token: Token, own: Collection[str]) -> bool:
    return token.tag_ == "NNP" and token.lower_ not in own and not is_form_of_address(token) and not is_role_noun(token)
