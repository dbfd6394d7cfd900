"""Finds the names in a parsed text: the pipeline's entities, the proper nouns it missed, and peoples that act."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Doc, Span, Token

from summarizer.attribution.entities.boundaries import is_office_only, is_title, own_words
from summarizer.attribution.entities.candidates import stretches
from summarizer.attribution.entities.context import Sign, signs_of
from summarizer.attribution.entities.organization_words import ORGANIZED
from summarizer.attribution.entities.places import people_of
from summarizer.attribution.entities.role_nouns import ROLES
from summarizer.attribution.grammar import phrases
from summarizer.model import ActorKind

_INDEFINITE: Final = frozenset("a an these those some many every each".split())
_CLOSING: Final = frozenset("”\"'’»“")
_ENDS: Final = frozenset(".!?”\"'’")
# What such a word ends is an event, a law or a flight, and nobody.
_THINGS: Final = frozenset(
    "accord act agreement amendment anniversary award awards bill ceremony championship championships conference"
    " constitution crisis cup day election elections festival flight games marathon medal memorial olympics open"
    " pact paralympics prix prize program programme project protocol report scandal summit time tournament treaty"
    " tsunami war week world".split()
)
# A stretch of more capitalised words is a line in capitals.
_LONGEST: Final = 14
_FEW_LETTERS: Final = re.compile(r"^\W*\w?\W*$")
_CREDIT: Final = re.compile(
    r"^\s*(?:image|photo|photograph|picture|file photo|video|credit|graphic|illustration)s?\s*(?:by\b|:|/)",
    re.IGNORECASE,
)

# Whoever acts for a country: "Iraqi troops" are Iraq's doing, "Iraqi carpets" are not.
_IN_ITS_NAME: Final = frozenset(
    "administration army authorities cabinet command delegation diplomats embassy forces government intelligence"
    " leaders leadership military ministry navy negotiators officials parliament police regime senate side soldiers"
    " state troops".split()
)


@dataclass(frozen=True, slots=True)
class Name:
    """One mention of a name, by token positions; article, title and genitive are outside.

    `kind` is what the pipeline took it for, `title` the "Mr." or "General" before it, `signs` what stands around it.
    `country` is the one for which the people or the body that is named acts ("Iraqi troops"), `None` for a name of
    somebody's own.
    """

    start: int
    end: int
    text: str
    kind: ActorKind | None
    title: str | None = None
    signs: frozenset[Sign] = frozenset()
    country: str | None = None


def names(doc: Doc) -> tuple[Name, ...]:
    """Return the mentions of names in reading order."""
    headlines = _headlines(doc)
    common = {token.text for token in doc if token.is_lower}
    found = [_name(doc, start, end, kind, headlines) for start, end, kind in stretches(doc)]
    kept = [name for name in found if name is not None and not _is_common(name, common)]
    kept += _again(doc, kept)
    taken = {position for name in kept for position in range(name.start, name.end)}
    peoples = (_people(doc, token, headlines) for token in doc if token.i not in taken and token.text[0].isupper())
    return tuple(sorted([*kept, *filter(None, peoples)], key=lambda name: name.start))


def _again(doc: Doc, found: list[Name]) -> Iterator[Name]:
    """Known names of one word where the pipeline found none: at the beginning of a sentence, behind a quotation."""
    persons = (name.text for name in found if name.kind is ActorKind.PERSON or name.title)
    known = {name.text for name in found} | {text.split()[-1] for text in persons}
    taken = {position for name in found for position in range(name.start, name.end)}
    for token in doc:
        if token.text in known and token.i not in taken and _stands_alone(token):
            yield Name(token.i, token.i + 1, token.text, None, signs=signs_of(doc, token.i, token.i + 1))


def _stands_alone(token: Token) -> bool:
    """Whether a word opens a sentence as a name does, or stands right behind a quotation, where a capital tells."""
    if token.i > 0 and token.nbor(-1).text in _CLOSING and token.pos_ not in {"PRON", "DET"}:
        return True
    return bool(token.is_sent_start) and token.tag_ in {"NNP", "NNPS"}


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
    start, end = own_words(doc, start, end, kind)
    if not 0 < end - start <= _LONGEST:
        return None
    before = doc[start - 1] if start > 0 else None
    title = before.text if before is not None and is_title(before) and before.text[0].isupper() else None
    words = doc[start:end]
    if not _is_written_as_name(words) or not _names_somebody(words, title, kind):
        return None
    return Name(start, end, words.text, kind, title, signs_of(doc, start, end) | _headed(start, headlines))


def _is_written_as_name(words: Span) -> bool:
    text = words.text
    return not _FEW_LETTERS.match(text) and "\n" not in text and any(token.text[0].isupper() for token in words)


def _names_somebody(words: Span, title: str | None, kind: ActorKind | None) -> bool:
    """Whether words with capitals are no people's adjective, office, thing or faith: "Dutch", "a Marxist"."""
    if (people_of(words.text) and not title) or is_office_only(words.text) or _is_no_name(words[-1], kind):
        return False
    if len(words) > 1:
        return True
    return not _is_adherent(words[0]) and (words.start == 0 or words[0].nbor(-1).lower_ not in _INDEFINITE)


def _headed(start: int, headlines: set[int]) -> frozenset[Sign]:
    return frozenset({Sign.HEADLINE}) if start in headlines else frozenset()


def _is_no_name(last: Token, kind: ActorKind | None) -> bool:
    """Whether a name's last word makes it a thing's or an office's: "Norrby Treaty", "Harvest Coordinator"."""
    word = last.lower_
    return word in _THINGS or (word in ROLES and word not in ORGANIZED and kind is not ActorKind.PERSON)


def _is_adherent(token: Token) -> bool:
    """Whether a word says what somebody believes, and names nobody: "a former Marxist"."""
    return token.ent_type_ == "NORP" and (token.tag_ == "JJ" or token.lower_.endswith(("ist", "ian")))


def _people(doc: Doc, token: Token, headlines: set[int]) -> Name | None:
    """The people, or the body of a people, that acts for its country: "Iraqis", "Iraqi troops"."""
    country = people_of(token.text)
    if country is None:
        return None
    acts = token.head.lower_ in _IN_ITS_NAME and token.head.i == token.i + 1
    end = token.i + 1 + acts
    if not acts and not (token.tag_ in {"NNPS", "NNS"} and token.dep_ in phrases.SUBJECTS):
        return None
    return Name(token.i, end, doc[token.i : end].text, None, signs=_headed(token.i, headlines), country=country)


def _is_common(name: Name, common: set[str]) -> bool:
    """Whether a single capitalised word is one that the text also writes small: "Hijackers" in a title."""
    return name.kind is not ActorKind.PERSON and name.text.istitle() and name.text.lower() in common
