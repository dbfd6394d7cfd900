"""Estimates how much each cluster matters to the story, from where and how often the text mentions it."""

import math
import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from spacy.tokens import Doc

from summarizer.attribution.document import Document
from summarizer.attribution.entities.clusters import Cluster
from summarizer.attribution.entities.organization_words import PRESS_WORDS
from summarizer.attribution.entities.places import country_of, country_of_demonym, normalized_name
from summarizer.model import ActorKind

# A logistic regression on 138 news articles in which readers marked who the story is about. Each weight was then moved
# by at most a half to where the choice is best on those and on twelve others; tests/tools/fit_salience.py repeats the
# search. Of forty features these eleven carry all that could be learnt: with more, the choice was no better on held-out
# articles.
_BIAS: Final = -3.8
_WEIGHTS: Final = MappingProxyType({
    "in_title": 1.2,
    "in_first_sentence": 1.6,
    "in_second_sentence": 0.3,
    "lateness": -1.6,
    "sentences": 2.0,
    "modifies": -0.2,
    "words": 0.4,
    "is_organization": 0.3,
    "is_place": -1.1,
    "is_country": 1.0,
    "is_press": -1.0,
})  # fmt: skip

_FIRST_LINE: Final = re.compile(r"\s*([^\n]{1,160})\n")
_SENTENCE_ENDS: Final = frozenset('.!?”"')
_WORD: Final = re.compile(r"\w+")

# Shorter sentences at the top are datelines, bylines and captions.
_MIN_LEAD_WORDS: Final = 6


def saliences(document: Document, title: str | None) -> tuple[float, ...]:
    """Return for each cluster the probability that a reader would say the story is about it, in 0..1."""
    opening = _opening(document, title)
    return tuple(_logistic(features(document, cluster, opening)) for cluster in document.clusters)


def _logistic(found: Mapping[str, float]) -> float:
    weight = _BIAS + sum(_WEIGHTS[name] * value for name, value in found.items())
    return 1 / (1 + math.exp(-weight))


@dataclass(frozen=True, slots=True)
class Opening:
    """Where the story begins. Offsets are in characters; `starts` has those of all sentences.

    `title` is the given title, or the heading in the text's first line. `lead` is the index of the first whole
    sentence. `first_demonym` maps a country to the first mention of its demonym: "the Dutch", "Dutch ships".
    """

    title: str
    title_countries: frozenset[str]
    first_demonym: Mapping[str, int]
    starts: tuple[int, ...]
    lead: int
    length: int

    def sentence(self, offset: int) -> int:
        """Return the index of the sentence around a character."""
        return bisect_right(self.starts, offset) - 1

    @property
    def start(self) -> int:
        """The offset of the first whole sentence."""
        return self.starts[self.lead] if self.starts else 0


def _opening(document: Document, title: str | None) -> Opening:
    text = document.text
    heading = 0 if title else _heading_end(text)
    sentences = list(document.doc.sents)
    lead = next(
        (
            number
            for number, sentence in enumerate(sentences)
            if sentence.start_char >= heading and _is_whole(document.doc, sentence.start, sentence.end)
        ),
        0,
    )
    start = sentences[lead].start_char if sentences else 0
    above = title or text[:heading]
    return Opening(
        title=above,
        title_countries=frozenset(filter(None, map(country_of_demonym, _WORD.findall(above)))),
        first_demonym=_first_demonyms(document.doc, start),
        starts=tuple(sentence.start_char for sentence in sentences),
        lead=lead,
        length=max(1, len(text) - start),
    )


def _first_demonyms(doc: Doc, start: int) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for token in doc:
        if token.idx >= start and token.text[0].isupper() and (country := country_of_demonym(token.text)):
            found.setdefault(country, token.idx)
    return found


def _is_whole(doc: Doc, start: int, end: int) -> bool:
    """Whether a sentence belongs to the story, and is not a dateline, a byline or a caption."""
    words = [token for token in doc[start:end] if token.is_alpha]
    return len(words) >= _MIN_LEAD_WORDS and any(token.pos_ in {"VERB", "AUX"} for token in words)


def _heading_end(text: str) -> int:
    """The end of the text's own title: its first line, if that is short, not a sentence, and followed by more."""
    line = _FIRST_LINE.match(text)
    if line is None:
        return 0
    words = [word for word in line[1].split() if len(word) > 3]
    capital = sum(word[0].isupper() for word in words)
    is_sentence = line[1].rstrip()[-1:] in _SENTENCE_ENDS and capital < 0.75 * len(words)
    return 0 if is_sentence else line.end()


def features(document: Document, cluster: Cluster, opening: Opening) -> Mapping[str, float]:
    """Return the values of a cluster's features by their names."""
    doc = document.doc
    starts = [doc[mention.start].idx for mention in cluster.mentions]
    in_story = [
        (start, mention) for start, mention in zip(starts, cluster.mentions, strict=True) if start >= opening.start
    ]
    counted = in_story or list(zip(starts, cluster.mentions, strict=True))
    country = country_of(cluster.name) if cluster.kind is ActorKind.PLACE else None
    first, first_mention = counted[0]
    first = min(first, opening.first_demonym.get(country or "", first))
    sentences = {opening.sentence(start) for start, _ in counted} | {opening.sentence(first)}
    in_title = any(mention.text in opening.title for mention in cluster.mentions)
    in_first = opening.lead in sentences
    return MappingProxyType({
        "in_title": in_title or country in opening.title_countries,
        "in_first_sentence": in_first,
        "in_second_sentence": opening.lead + 1 in sentences,
        "lateness": max(0, first - opening.start) / opening.length,
        "sentences": math.log1p(len(sentences)),
        "modifies": in_first and doc[first_mention.start : first_mention.end].root.dep_ in {"compound", "amod", "nmod"},
        "words": len(cluster.name.split()),
        "is_organization": cluster.kind is ActorKind.ORGANIZATION,
        "is_place": cluster.kind is ActorKind.PLACE,
        "is_country": country is not None,
        "is_press": not PRESS_WORDS.isdisjoint(normalized_name(cluster.name).split()),
    })  # fmt: skip
