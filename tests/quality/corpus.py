"""Load the marked articles of `tests/quality/corpus`, which its README describes."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Any, Final

FOLDER: Final = Path(__file__).parent / "corpus"

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Fact:
    """Something to learn from an article, with the sentences that each tell it."""

    fact: str
    weight: int
    told_by: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class MarkedActor:
    """Somebody who is named; `key` says whether a digest should list them: "yes", "no" or "open"."""

    name: str
    kind: str
    key: str
    roles: tuple[str, ...]
    aliases: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Every name that the actor goes by."""
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class MarkedClaim:
    """Something that somebody says; an `open` claim may be found or left out."""

    speaker: str
    mention: str
    cue: str
    kind: str
    spans: tuple[Span, ...]
    open: bool


@dataclass(frozen=True, slots=True)
class MarkedArticle:
    """An article and what a careful editor finds in it. All spans are characters of `text`."""

    name: str
    kind: str
    title: str
    text: str
    sentences: tuple[Span, ...]
    facts: tuple[Fact, ...]
    actors: tuple[MarkedActor, ...]
    claims: tuple[MarkedClaim, ...]


@cache
def articles() -> tuple[MarkedArticle, ...]:
    """Every article of the corpus, by name."""
    return tuple(
        marked_article(path.stem, json.loads(path.read_text(encoding="utf-8")))
        for path in sorted(FOLDER.glob("*.json"))
    )


def marked_article(name: str, marks: Mapping[str, Any]) -> MarkedArticle:
    """Build an article from its JSON; raise ValueError if a mark does not fit its text."""
    text = "\n\n".join(" ".join(paragraph) for paragraph in marks["paragraphs"])
    sentences = tuple(_sentences(marks["paragraphs"]))
    facts = tuple(
        Fact(fact["fact"], fact["weight"], tuple(_beginning(text, sentences, words) for words in fact["told_by"]))
        for fact in marks["facts"]
    )
    actors = tuple(
        MarkedActor(actor["name"], actor["kind"], actor["key"], tuple(actor["roles"]), tuple(actor["aliases"]))
        for actor in marks["actors"]
    )
    claims = tuple(
        MarkedClaim(
            claim["speaker"],
            claim["mention"],
            claim["cue"],
            claim["kind"],
            tuple(_only(text, piece) for piece in claim["content"]),
            claim.get("open", False),
        )
        for claim in marks["claims"]
    )
    return MarkedArticle(name, marks["kind"], marks["title"], text, sentences, facts, actors, claims)


def _sentences(paragraphs: Iterable[list[str]]) -> Iterator[Span]:
    start = 0
    for paragraph in paragraphs:
        # A space follows every sentence but the last of a paragraph, which a blank line follows.
        starts = [*accumulate((len(sentence) + 1 for sentence in paragraph), initial=start)]
        yield from ((at, at + len(sentence)) for at, sentence in zip(starts, paragraph, strict=False))
        start = starts[-1] + 1


def _beginning(text: str, sentences: Iterable[Span], words: str) -> Span:
    """The one sentence that begins with the words."""
    found = [(start, end) for start, end in sentences if text.startswith(words, start, end)]
    if len(found) != 1:
        raise ValueError(f"{len(found)} sentences begin with {words!r}")
    return found[0]


def _only(text: str, words: str) -> Span:
    """The one place where the words stand."""
    if text.count(words) != 1:
        raise ValueError(f"the words are found {text.count(words)} times: {words!r}")
    start = text.index(words)
    return start, start + len(words)
