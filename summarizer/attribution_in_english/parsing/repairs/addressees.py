"""Parts whom somebody addresses from who speaks: "Addressing the mayor, Ann Lund, the priest told her"."""

from collections.abc import Iterator
from typing import Final

import numpy as np
from spacy.tokens import Doc, Token

from summarizer.attribution_in_english.parsing.doc_arrays import columns

_CONJUNCTIONS: Final = frozenset({"and", "but"})
# Between what somebody does to a person and the person: "turning to", "writing to".
_PREPOSITIONS: Final = frozenset({"about", "at", "of", "on", "to", "with"})
_PREPOSITIONS_LIKE_PARTICIPLES: Final = frozenset(
    "according barring concerning considering excluding following including regarding".split()
)
_DETERMINERS: Final = frozenset({"DT", "PRP$"})
_NAMES: Final = frozenset({"NNP", "NNPS"})
_WORDS_OF_NOUNS: Final = frozenset({"HYPH", "JJ", "NN", "NNP", "NNPS"})
_FINITE: Final = frozenset({"VBD", "VBZ"})
_AUXILIARIES: Final = frozenset({"aux", "auxpass", "advmod"})
_OBJECTS: Final = frozenset({"appos", "conj", "dobj", "pobj"})
# The longest description before the name, and the longest subject.
_MAX_NOUN_TOKENS: Final = 5


def part_addressees(doc: Doc) -> Doc:
    """Make the noun just before the verb the only subject, and the name before it the object of the participle.

    The parser takes the person addressed for the subject, and who speaks for an apposition. An apposition would end
    with a comma: "Addressing the crowd, Ann Lund, the priest, told".
    """
    for participle in _opening_participles(doc):
        if (found := _addressed_and_speaker(participle)) is not None:
            _part(participle, *found)
    return doc


def _opening_participles(doc: Doc) -> Iterator[Token]:
    """The participles that open their sentence, if only after "and", but not "according"."""
    tags, starts = columns(doc, "TAG", "SENT_START").T
    for at in np.flatnonzero(tags == np.int64(doc.vocab.strings["VBG"])).tolist():
        if doc[at].lower_ in _PREPOSITIONS_LIKE_PARTICIPLES:
            continue
        if starts[at] == 1 or (at and starts[at - 1] == 1 and doc[at - 1].lower_ in _CONJUNCTIONS):
            yield doc[at]


def _addressed_and_speaker(participle: Token) -> tuple[Token, Token | None, Token] | None:
    """The name of the person addressed, the noun that describes them, if there is one, and the noun that speaks."""
    doc, start = participle.doc, participle.i + 1
    start += start < len(doc) and doc[start].lower_ in _PREPOSITIONS
    described = _end_of_noun(doc, start)
    is_described = described is not None and described < len(doc) and doc[described].text == ","
    first = described + 1 if described is not None and is_described else start
    end = _end_of_name(doc, first)
    if end == first or end + 2 >= len(doc) or doc[end].text != "," or doc[end + 1].tag_ not in _DETERMINERS:
        return None
    last = _end_of_noun(doc, end + 1)
    if last is None or last >= len(doc) or not doc[last - 1].text.islower() or not _is_verb(doc[last]):
        return None
    noun = doc[first - 2] if first > start else None
    return doc[end - 1], noun, doc[last - 1]


def _end_of_noun(doc: Doc, start: int) -> int | None:
    """The end of an article and the noun after it; `None` if there is none."""
    if start >= len(doc) or doc[start].tag_ not in _DETERMINERS:
        return None
    end = start + 1
    while end < len(doc) and end - start <= _MAX_NOUN_TOKENS and doc[end].tag_ in _WORDS_OF_NOUNS:
        end += 1
    return end if end > start + 1 and doc[end - 1].tag_ in {"NN", *_NAMES} else None


def _end_of_name(doc: Doc, start: int) -> int:
    end = start
    while end < len(doc) and doc[end].tag_ in _NAMES and not (end > start and doc[end].is_sent_start):
        end += 1
    return end


def _is_verb(token: Token) -> bool:
    """Whether a finite verb begins with a token."""
    return token.tag_ in _FINITE and (token.pos_ == "VERB" or token.dep_ in _AUXILIARIES or token.dep_ == "ROOT")


def _part(participle: Token, name: Token, described: Token | None, speaker: Token) -> None:
    after = speaker.nbor()
    verb = after.head if after.dep_ in _AUXILIARIES else after
    if speaker.dep_ == "nsubj" and name.dep_ in _OBJECTS:
        return
    if verb.i < after.i or any(each.is_ancestor(verb) for each in (name, participle, speaker)):
        return
    speaker.head, speaker.dep_ = verb, "nsubj"
    participle.head, participle.dep_ = verb, "advcl"
    if described is not None and not (name.is_ancestor(described) or described.is_ancestor(participle)):
        described.head, described.dep_ = participle, "dobj"
        name.head, name.dep_ = described, "appos"
    elif not name.is_ancestor(participle):
        name.head, name.dep_ = participle, "dobj"
