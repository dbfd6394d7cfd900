"""Candidates for names: the pipeline's entities, and the names and proper nouns that it missed or cut."""

from collections.abc import Iterator
from typing import Final

from summarizer.attribution_in_english.entities.body_names import end_of_body, start_of_body
from summarizer.attribution_in_english.entities.boundaries import is_title
from summarizer.attribution_in_english.entities.context import BUSINESSES
from summarizer.attribution_in_english.entities.full_names import full_names, run_start
from summarizer.attribution_in_english.entities.organization_words import LEGAL_FORMS, ORGANIZATION_WORDS
from summarizer.attribution_in_english.entities.parted_names import parted_names
from summarizer.attribution_in_english.entities.places import country_of_demonym, is_place, normalized_name
from summarizer.attribution_in_english.parsing.tokens import Doc, Span, Token
from summarizer.model import ActorKind
from summarizer.person_names.gender import is_given_name

_KIND_OF_LABEL: Final = {
    "PERSON": ActorKind.PERSON,
    "ORG": ActorKind.ORGANIZATION,
    "GPE": ActorKind.PLACE,
    "LOC": ActorKind.PLACE,
    "FAC": ActorKind.PLACE,
}
_NON_ACTOR_LABELS: Final = frozenset(
    "PRODUCT EVENT WORK_OF_ART LAW DATE TIME MONEY LANGUAGE ORDINAL CARDINAL PERCENT QUANTITY".split()
)
_TEMPORAL_LABELS: Final = frozenset({"DATE", "TIME"})
_PROPER_NOUN_TAGS: Final = frozenset({"NNP", "NNPS"})
_POSSESSIVE_HEADS: Final = frozenset(
    "association foundation fund hospital institute league society trust union".split()
)

_LODGINGS: Final = frozenset("guesthouse hostel hotel hotels inn lodge motel resort spa suites".split())
_MAX_REST_OF_LODGING: Final = 3

# With a title that the pipeline took into the name.
_MAX_GIVEN_NAMES: Final = 2
_MAX_SURNAMES: Final = 2

Candidate = tuple[int, int, ActorKind | None]
"""Start and end in tokens, and the entity type that the pipeline gives it, if any."""


def candidates(doc: Doc) -> Iterator[Candidate]:
    """Yield the spans of tokens that may be names. No token is in two of them."""
    taken: set[int] = set()
    bodies = {entity.start: end for entity in doc.ents if (end := end_of_body(entity)) is not None}
    certain = [(*span, ActorKind.PERSON) for span in full_names(doc)]
    certain += [(*span, ActorKind.ORGANIZATION) for span in _possessive_organizations(doc)]
    certain += [(*span, ActorKind.PERSON) for span in parted_names(doc)]
    for start, end, kind in certain:
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            yield start, end, kind
    for entity in doc.ents:
        if not taken.isdisjoint(range(entity.start, entity.end)) or _is_demonym(entity):
            continue
        if (end := bodies.get(entity.start)) is not None:
            begin = start_of_body(entity)
            taken.update(range(begin, end))
            yield begin, end, ActorKind.ORGANIZATION
            continue
        taken.update(range(entity.start, _start_of_subject(entity)))
        if _is_part_of_list(entity):
            yield entity.start, entity.start + 1, ActorKind.ORGANIZATION
            yield entity.end - 1, entity.end, ActorKind.ORGANIZATION
        elif entity.label_ not in _NON_ACTOR_LABELS or _follows_business(entity):
            start = entity.start - (_has_unknown_given_name(entity) or _has_known_given_name(entity))
            end = max(_end_of_parted_name(entity), _end_of_subject(entity), _end_of_lodging(entity))
            taken.update(range(start, end))
            yield start, end, _KIND_OF_LABEL.get(entity.label_)
    for start, end in _proper_noun_runs(doc, taken):
        yield start, end, None


def _start_of_subject(entity: Span) -> int:
    """The start of the name that the pipeline took into a title before it, else the title's end: "Science, Lund"."""
    last = entity[len(entity) - 1]
    is_title = entity.label_ == "WORK_OF_ART" and len(entity) > 2 and last.nbor(-1).text == ","
    is_subject = last.dep_ == "nsubj" and last.tag_ in _PROPER_NOUN_TAGS and last.head.i > last.i
    return last.i if is_title and is_subject else entity.end


def _has_unknown_given_name(entity: Span) -> bool:
    """Whether the pipeline left out the name before a surname: "their leader Irineo Mujica", "Mayor Irineo Mujica".

    It may be a surname of two words, if the name before it is a known given name.
    """
    doc, start = entity.doc, entity.start
    if entity.label_ != "PERSON" or len(entity) > _MAX_SURNAMES or start < 2:
        return False
    given, before = doc[start - 1], doc[start - 2]
    if len(entity) == _MAX_SURNAMES and (not is_given_name(given.text) or not is_title(before)):
        return False
    is_name = given.tag_ in _PROPER_NOUN_TAGS and not given.ent_type_ and given.text.istitle() and given.is_alpha
    is_described = (before.is_lower and before.tag_ == "NN") or (before.is_title and is_title(before))
    return is_name and not is_title(given) and given.dep_ == "compound" and is_described


def _has_known_given_name(entity: Span) -> bool:
    """Whether the pipeline took only a surname, and that for a place: "Ed Lund's concert"."""
    doc, start = entity.doc, entity.start
    if entity.label_ != "GPE" or len(entity) > 1 or start == 0 or is_place(normalized_name(entity.text)):
        return False
    given = doc[start - 1]
    is_free = given.tag_ in _PROPER_NOUN_TAGS and not given.ent_type_ and given.text.istitle()
    return is_free and is_given_name(given.text) and not is_place(normalized_name(given.text))


def _end_of_parted_name(entity: Span) -> int:
    """The end of a person's name that the pipeline parted after a given name: "Bola", "Ahmed Lund"."""
    doc, end = entity.doc, entity.end
    if entity.label_ != "PERSON" or end >= len(doc) or doc[end].ent_iob_ != "B" or doc[end].ent_type_ != "PERSON":
        return end
    last = end + 1
    while last < len(doc) and doc[last].ent_iob_ == "I":
        last += 1
    is_given = is_given_name(doc[end - 1].text) and is_given_name(doc[end].text)
    return last if is_given and len(entity) <= _MAX_GIVEN_NAMES and last - end > 1 else end


def _end_of_subject(entity: Span) -> int:
    """The end of a subject's name if the pipeline found only its first word: "Tova Lund looked up"."""
    doc, end = entity.doc, entity.end
    if entity.label_ not in {"ORG", "PERSON"} or len(entity) > 1 or end >= len(doc):
        return end
    surname = doc[end]
    is_rest = surname.tag_ == "NNP" and not surname.ent_type_ and surname.text.istitle() and surname.dep_ == "nsubj"
    is_compound = entity.root.dep_ == "compound" and entity.root.head.i == end
    return end + 1 if is_rest and is_compound and doc[end - 1].text.istitle() else end


def _end_of_lodging(entity: Span) -> int:
    """The end of a hostel's name if the pipeline found only its beginning: "Norrby Chill | House Hostel".

    The rest would be taken for somebody who has the role before the name: "a receptionist at Norrby Chill".
    """
    doc, end = entity.doc, entity.end
    last = end
    while last < len(doc) and last - end < _MAX_REST_OF_LODGING and _is_rest_of_name(doc[last]):
        last += 1
    is_whole = last > end and doc[last - 1].lower_ in _LODGINGS and entity.root.dep_ == "compound"
    return last if is_whole and end <= entity.root.head.i < last else end


def _is_rest_of_name(token: Token) -> bool:
    return token.tag_ == "NNP" and token.text.istitle() and token.ent_type_ not in _TEMPORAL_LABELS


def _is_demonym(entity: Span) -> bool:
    """Whether an entity is a demonym, or the demonym that begins an organisation's name."""
    return entity.label_ == "NORP" and (_begins_organization(entity) or country_of_demonym(entity.text) is not None)


def _is_part_of_list(entity: Span) -> bool:
    """Whether two names that the pipeline took for one begin a list: "Velmar, Norrstat and Holm"."""
    doc, start, end = entity.doc, entity.start, entity.end
    is_pair = entity.label_ == "ORG" and end - start == 3 and doc[start + 1].text == ","
    last = doc[end - 1]
    is_name = last.text[0].isupper() and normalized_name(last.text) not in LEGAL_FORMS
    return is_pair and is_name and end < len(doc) and doc[end].lower_ in {",", "and", "&"}


def _follows_business(entity: Span) -> bool:
    """Whether a noun before a name shows that it does not name a thing: "energy group Voltaire"."""
    is_time = entity.label_ in _TEMPORAL_LABELS
    return entity.start > 0 and not is_time and entity.doc[entity.start - 1].lower_ in BUSINESSES


def _proper_noun_runs(doc: Doc, taken: set[int]) -> Iterator[tuple[int, int]]:
    """The runs of proper nouns outside all entities."""
    start: int | None = None
    for token in doc:
        is_name = token.tag_ in _PROPER_NOUN_TAGS and token.i not in taken
        if start is not None and not is_name:
            yield start, token.i
            start = None
        elif start is None and is_name and _may_begin_name(token):
            start = token.i
    if start is not None:
        yield start, len(doc)


def _may_begin_name(token: Token) -> bool:
    """Whether a word may begin a name.

    At the start of a sentence, where every word is capitalised, only a given name may, or the first of two proper
    nouns, or one before ", which".
    """
    if not token.is_sent_start or is_given_name(token.text):
        return True
    after = token.doc[token.i + 1 : token.i + 3]
    is_explained = len(after) == 2 and after[0].text == "," and after[1].lower_ in {"which", "who"}
    return is_explained or (len(after) > 0 and after[0].tag_ == "NNP" and not after[0].ent_type_)


def _possessive_organizations(doc: Doc) -> Iterator[tuple[int, int]]:
    """Organisations with a possessive name, which only the "the" before it gives away: "the Holm's Society"."""
    for mark in doc[1:-1]:
        if mark.tag_ != "POS":
            continue
        head = mark.nbor(1)
        is_found = mark.ent_iob_ == head.ent_iob_ == "I"
        if head.lower_ not in _POSSESSIVE_HEADS or not head.text[0].isupper() or is_found:
            continue
        start = run_start(doc, mark.i)
        if 0 < start < mark.i and doc[start - 1].lower_ == "the":
            yield start, mark.i + 2


def _begins_organization(entity: Span) -> bool:
    """Whether a demonym is the first word of an organisation's name: "Arab League"."""
    doc, position = entity.doc, entity.end
    while position < len(doc) and doc[position].tag_ in {"NNP", "NNPS"} and not doc[position].ent_type_:
        position += 1
    return position > entity.end and doc[position - 1].lower_ in ORGANIZATION_WORDS
