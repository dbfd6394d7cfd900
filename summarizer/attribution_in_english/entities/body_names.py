"""Bodies' names that the pipeline cut: "the Canal and Harbour Guard Board", "Action Group for Literacy"."""

from typing import Final

from summarizer.attribution_in_english.entities.organization_words import BODY_NOUNS, ORGANIZATION_WORDS
from summarizer.attribution_in_english.parsing.tokens import Span

_PROPER_NOUN_TAGS: Final = frozenset({"NNP", "NNPS"})
_BODY_NOUNS: Final = ORGANIZATION_WORDS | {"operator", "regulator"}
# What has a purpose in its name: "Action Group for Literacy".
_PURSUING: Final = frozenset(
    "alliance association campaign centre center coalition committee council federation forum foundation fund group"
    " initiative institute league movement network society union".split()
)
# Of these a state has several, told apart by their numbers.
_NUMBERED: Final = frozenset(
    "army battalion battery brigade circuit corps court division fleet infantry precinct regiment squadron wing".split()
)
# "For" and three words.
_MAX_PURPOSE: Final = 4


def end_of_body(entity: Span) -> int | None:
    """Return the end of a name that goes on as a body's: "Norrby-Tarn", of "Norrby-Tarn Police"; else `None`."""
    doc, end = entity.doc, entity.end
    if entity.label_ not in {"GPE", "LOC", "ORG", "FAC"} or end >= len(doc):
        return None
    if entity.label_ == "ORG" and (purpose := _end_of_purpose(entity)) is not None:
        return purpose
    if start_of_body(entity) < entity.start:
        return end
    while end < len(doc) and doc[end].tag_ in _PROPER_NOUN_TAGS and not doc[end].ent_type_:
        end += 1
    is_body = end > entity.end and doc[end - 1].lower_ in _BODY_NOUNS and doc[end - 1].is_title
    return end if is_body and entity.root.dep_ == "compound" else None


def start_of_body(entity: Span) -> int:
    """Return the start of a body's name if the pipeline found only its end: "the Canal and Harbour Guard Board"."""
    doc, start = entity.doc, entity.start
    if _is_numbered(entity):
        return start - 1
    if entity.label_ != "ORG" or start < 3 or doc[entity.end - 1].lower_ not in ORGANIZATION_WORDS or len(entity) < 2:
        return start
    article, first, link = doc[start - 3 : start]
    is_part = first.tag_ == "NNP" and not first.ent_type_ and first.lower_ not in _BODY_NOUNS and first.is_title
    return start - 2 if article.lower_ == "the" and link.lower_ in {"and", "&"} and is_part else start


def _is_numbered(entity: Span) -> bool:
    """Whether a number before a name tells which of several is meant: "the 12th U.S. Circuit Court of Appeals"."""
    doc, start = entity.doc, entity.start
    if start == 0 or entity.label_ not in {"ORG", "LAW", "FAC"} or doc[start - 1].ent_type_ != "ORDINAL":
        return False
    number = doc[start - 1]
    is_name = number.text[0].isdigit() or (number.text[0].isupper() and not number.is_sent_start)
    return is_name and not _NUMBERED.isdisjoint(token.lower_ for token in entity)


def _end_of_purpose(entity: Span) -> int | None:
    """The end of a body's name after what it is for: "Action Group for Literacy", "the Canals for Norrby group"."""
    doc = entity.doc
    link = entity.end - 1 if doc[entity.end - 1].lower_ == "for" else entity.end
    end = link + 1
    while end < len(doc) and doc[end].tag_ in _PROPER_NOUN_TAGS:
        end += 1
    if doc[link].lower_ != "for" or end == link + 1 or end - link > _MAX_PURPOSE:
        return None
    before = doc[entity.start - 1] if entity.start else doc[entity.start]
    is_definite = "the" in {doc[entity.start].lower_, before.lower_}
    if is_definite and end < len(doc) and doc[end].is_lower and doc[end].lower_ in BODY_NOUNS | {"campaign", "charity"}:
        return end
    is_free = not any(token.ent_type_ for token in doc[link + 1 : end])
    return end if is_free and doc[link - 1].lower_ in _PURSUING else None
