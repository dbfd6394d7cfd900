"""Finds the names in a parsed text: the pipeline's entities cut to their own words, and the proper nouns it missed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Doc, Span, Token

from summarizer.model import ActorKind
from summarizer.voices.callings import ROLES
from summarizer.voices.places import people_of, plain

HONORIFICS: Final = frozenset("mr mrs ms miss dr sir dame lord lady prof professor".split())

ORGANIZED: Final = frozenset(
    "agency association bank board bureau center centre chamber church club coalition college commission committee"
    " company congress corporation council court department federation force forces foundation fund government"
    " group house institute institution league library ministry museum network office organization organisation"
    " parliament party police press senate service society team times post journal news radio television treasury"
    " tribunal union university authority administration alliance army navy guard campaign airlines airport"
    " hospital school assembly academy exchange".split()
)
"""The words that end, or begin, the names of organisations."""

_LABELS: Final = {
    "PERSON": ActorKind.PERSON,
    "ORG": ActorKind.ORGANIZATION,
    "GPE": ActorKind.PLACE,
    "LOC": ActorKind.PLACE,
    "FAC": ActorKind.ORGANIZATION,
}
_NOT_ACTORS: Final = frozenset(
    "PRODUCT EVENT WORK_OF_ART LAW DATE TIME MONEY LANGUAGE ORDINAL CARDINAL PERCENT QUANTITY".split()
)
_CONNECTORS: Final = frozenset(
    "de del della der den des di do dos du da van von bin ibn al el la le ben y of the and for in on & 's ’s".split()
)
# What the pipeline cuts out of "Secretary of State" and takes for a name.
_PARTS: Final = frozenset({"state", "supreme", "defense", "defence", "interior", "treasury"})
_INDEFINITE: Final = frozenset("a an these those some many every each".split())
_ENDS: Final = frozenset(".!?”\"'’")
_FEW_LETTERS: Final = re.compile(r"^\W*\w?\W*$")
_CREDIT: Final = re.compile(
    r"^\s*(?:image|photo|photograph|picture|file photo|video|credit|graphic|illustration)s?\s*(?:by\b|:|/)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Name:
    """One mention of a name, by token positions; article, title and genitive are outside.

    `kind` is what the pipeline took it for. `title` is the "Mr." or "General" before it. `modifies` tells a name that
    only qualifies a thing ("a Nokia phone"), `headline` one in a line set in capitals, `located` one behind "in",
    `is_who` one that goes on with ", who".
    """

    start: int
    end: int
    text: str
    kind: ActorKind | None
    title: str | None
    modifies: bool
    headline: bool
    located: bool
    is_who: bool


def names(doc: Doc) -> tuple[Name, ...]:
    """Return the mentions of names in reading order."""
    headlines = _headlines(doc)
    common = {token.text for token in doc if token.is_lower}
    found = [_name(doc, start, end, kind, headlines) for start, end, kind in _stretches(doc)]
    kept = (name for name in found if name is not None and not _is_common(name, common))
    return tuple(sorted(kept, key=lambda name: name.start))


def is_title(token: Token) -> bool:
    """Whether a word before a name says what its bearer is: "Mr.", "Senator", "Leader"."""
    key = plain(token.text)
    return key in HONORIFICS or key in ROLES


def _stretches(doc: Doc) -> Iterator[tuple[int, int, ActorKind | None]]:
    """The stretches of tokens that may be names, with what the pipeline takes them for."""
    taken: set[int] = set()
    for entity in doc.ents:
        if entity.label_ == "NORP" and _begins_name(entity):
            continue
        taken.update(range(entity.start, entity.end))
        if entity.label_ not in _NOT_ACTORS:
            yield entity.start, entity.end, _LABELS.get(entity.label_)
    run: list[int] = []
    for token in doc:
        if token.tag_ in {"NNP", "NNPS"} and token.i not in taken and not (token.is_sent_start and not run):
            run.append(token.i)
            continue
        if run:
            yield run[0], run[-1] + 1, None
        run = []
    if run:
        yield run[0], run[-1] + 1, None


def _begins_name(entity: Span) -> bool:
    """Whether a people's name is the first word of an organisation's: "Arab League"."""
    doc, position = entity.doc, entity.end
    while position < len(doc) and doc[position].tag_ in {"NNP", "NNPS"} and not doc[position].ent_type_:
        position += 1
    return position > entity.end and doc[position - 1].lower_ in ORGANIZED


def _headlines(doc: Doc) -> set[int]:
    """The positions of tokens in lines set in capitals like titles, or crediting a photograph."""
    found: set[int] = set()
    for sentence in doc.sents:
        words = [token for token in sentence if token.is_alpha and len(token) > 3]
        capital = sum(token.text[0].isupper() for token in words)
        ended = sentence.text.rstrip()[-1:] in _ENDS
        if (len(words) >= 3 and capital > 0.75 * len(words) and not ended) or _CREDIT.match(sentence.text):
            found.update(range(sentence.start, sentence.end))
    return found


def _name(doc: Doc, start: int, end: int, kind: ActorKind | None, headlines: set[int]) -> Name | None:
    """The name in a stretch of tokens, cut to its own words; `None` where nothing is left of it."""
    start, end = _cut(doc, start, end, kind)
    text = doc[start:end].text
    if start == end or _FEW_LETTERS.match(text) or "\n" in text or not any(t.text[0].isupper() for t in doc[start:end]):
        return None
    before = doc[start - 1] if start > 0 else None
    title = before.text if before is not None and is_title(before) and before.text[0].isupper() else None
    if (people_of(text) and not title) or plain(text) in ROLES | _PARTS:
        return None
    if before is not None and before.lower_ in _INDEFINITE and end - start == 1:
        return None
    located = before is not None and before.lower_ == "in"
    modifies, is_who = _modifies(doc[start:end].root, end), _is_who(doc, end)
    return Name(start, end, text, kind, title, modifies, start in headlines, located, is_who)


def _cut(doc: Doc, start: int, end: int, kind: ActorKind | None) -> tuple[int, int]:
    """The stretch without articles, titles, genitives and whatever the pipeline swallowed with it."""
    if kind is ActorKind.PERSON or (kind is None and doc[end - 1].lower_ not in ORGANIZED):
        start = max((token.i + 1 for token in doc[start : end - 1] if is_title(token)), default=start)
    while start < end and (doc[start].tag_ in {"DT", "PRP$", "IN", "CC", "``", "''", ":"} or _is_blank(doc[start])):
        start += 1
    if kind is ActorKind.PERSON:
        end = next((t.i for t in doc[start:end] if t.is_lower and t.text not in _CONNECTORS), end)
    end = next((token.i for token in doc[start + 1 : end] if token.text in {"(", "/"}), end)
    while end + 1 < len(doc) and doc[end].text == "-" and not (doc[end - 1].whitespace_ or doc[end].whitespace_):
        end += 2
    while start < end and (doc[end - 1].tag_ in {"POS", "CC", "IN", "DT"} or _is_blank(doc[end - 1])):
        end -= 1
    return start, end


def _is_blank(token: Token) -> bool:
    return token.is_punct or token.is_space


def _is_who(doc: Doc, end: int) -> bool:
    """Whether a name goes on with ", who", as only a person's does."""
    return [token.lower_ for token in doc[end : end + 2]] == [",", "who"]


def _modifies(root: Token, end: int) -> bool:
    """Whether a name only says what kind of thing the common noun behind it is."""
    return root.dep_ in {"compound", "amod", "nmod"} and root.head.i >= end and root.head.tag_ not in {"NNP", "NNPS"}


def _is_common(name: Name, common: set[str]) -> bool:
    """Whether a single capitalised word is one that the text also writes small: "Hijackers" in a title."""
    return name.kind is not ActorKind.PERSON and name.text.istitle() and name.text.lower() in common
