"""Finds minor sentences: scenery, background, the circumstances of a statement, or an anecdote at the opening."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import NDArray

from summarizer.summary.people import People
from summarizer.summary.pointers import dangles
from summarizer.summary.title import TitleTerms
from summarizer.summary.vectors import Vector, Vectors

_MARK: Final = re.compile('["“„«]')
_QUOTATION: Final = re.compile(r'["“„«][^"“”„«»]*["”“»]')

OPENINGS: Final[Mapping[str, tuple[re.Pattern[str], float]]] = MappingProxyType({
    # "The two men …"
    "pointing": (
        re.compile(
            r"The (?:two|three|four|five|six|seven|eight|nine|ten|\d+|pair|couple|same|other|original|episode|incident"
            r")\b|(?:These|Those|Such|Another|Others?)\b"
        ),
        -0.6,
    ),
    # "To be more specific, …": the sentence goes on with the one before.
    "continuing": (
        re.compile(
            r"(?:To be (?:more|less) (?:exact|precise|specific)|To put it (?:another way|differently)"
            r"|In (?:that|this|the same) (?:spirit|vein|sense|regard|respect)|There(?:['’]s| is| are) also)\b"
        ),
        -0.6,
    ),
    # "At her Brooklyn school, Joseph …": the person is named in the sentence before.
    "pronoun": (
        re.compile(
            r"(?:In|On|At|After|Before|During|By|From|For|With|As|When|While|Under|Since|Despite)\b[^,A-Z]{0,60},?"
            r" (?:he|she|they|it|his|her|their)\b"
        ),
        -0.6,
    ),
    # "Unlike the first two films, …"
    "comparison": (
        re.compile(r"(?:Unlike|Like|Other than|Whereas|Although|Compared|Called|Dubbed|Known|Born|Founded)\b"),
        -0.6,
    ),
    # "Tom Marsh is the head of …"
    "identity": (
        re.compile(
            r"(?:[A-Z][\w.’'-]+,? ){1,5}(?:[^,]+, )?"
            r"(?:(?:is|was|has been) (?:the|an?|one of)\b"
            # "Lund is the first town to …" is news.
            r"(?! (?:first|second|third|last|latest|next|only)\b)"
            r"|(?:is|are|was|were) (?:part of|home to|located|based|best known|known for)\b)"
        ),
        -0.6,
    ),
    # "Last month, a ferry sank …"
    "earlier": (
        re.compile(
            r"(?:(?:Late |Early )?[Ll]ast (?:week|month|year|night)|Earlier|Previously|Since|Back in|In (?:19|20)\d\d"
            r"|For years|Over the (?:last|past)|\w+ (?:years|months|weeks) ago)\b"
        ),
        -0.4,
    ),
    # "One of the ships …", "Many islanders …"
    "example": (
        re.compile(r"(?:For (?:example|instance)|Among|Including|Many|One (?:of|such|example))\b"),
        -0.4,
    ),
})  # fmt: skip
"""How an English sentence after the first one begins if it is beside the news, and what that adds to its value."""

# "A similar stance …"
_SIMILAR: Final = frozenset({"similar", "same"})
_SIMILAR_OPENING: Final = re.compile(r".{0,80}\b(?:similar|the same)\b")

# "It's three degrees outside …", "If you go to Lund …"
_SCENE: Final = re.compile(r"(?:It['’]s|It (?:is|was)|If you|Meet|Imagine|Picture|Remember)\b")
_SCENE_WEIGHT: Final = -1.0

# The words in "-ing" that are not participles: "The cause was lightning".
_NOT_PARTICIPLES: Final = (
    "ceiling|during|evening|king|lightning|morning|pudding|ring|sibling|spring|sterling|string|wedding|wing"
    "|(?:no|some|any|every)?thing"
)
# The words with a capital before the writer's "I"; after any other, "I" is a number: "Elizabeth I", "World War I".
_BEFORE_I: Final = (
    "After|Although|And|As|Because|Before|But|Here|How|If|Maybe|Now|Once|Perhaps|Since|So|That|Then|Though|Today|Until"
    "|What|When|Where|While|Why|Yet"
)


@dataclass(frozen=True, slots=True)
class Wording:
    """What a sentence beside the news says outside quotations, and what that adds to its value.

    It has one of the words; looking for them first is faster.
    """

    words: frozenset[str]
    pattern: re.Pattern[str]
    weight: float


WORDING: Final[Mapping[str, Wording]] = MappingProxyType({
    # Scenery, and plans that have become decisions: "was considering".
    "progress": Wording(
        frozenset({"was", "were", "been", "is", "are"}),
        re.compile(
            rf"\b(?:was|were|had been) (?!(?:{_NOT_PARTICIPLES})\b)[a-z]+ing\b"
            r"|\b(?:is|are) (?:sitting|standing|walking|wearing|waiting|playing|driving|watching)\b"
        ),
        -0.6,
    ),
    # The writer's own person, or the reader's.
    "address": Wording(
        frozenset({"I", "My", "my", "me", "We", "we", "Our", "our", "us", "You", "you", "Your", "your"}),
        re.compile(
            rf"(?:^|[^\w\s] ?|\b[a-z][\w’'-]* |\b(?:{_BEFORE_I}) )I\b"
            r"|\b(?:[Mm]y|me|[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our)\b"
        ),
        -0.5,
    ),
    # "was due to land", below a sentence that says what came of it.
    "overtaken": Wording(
        frozenset({"scheduled", "supposed", "expected", "due", "set"}),
        re.compile(r"\b(?:was|were|had been) (?:scheduled|supposed|expected|due|set) to\b"),
        -0.4,
    ),
    "circumstances": Wording(
        frozenset({
            "conference", "issued", "post", "tweet", "letter", "interview", "When", "when",
            "incident", "crash", "accident", "attack", "revealed", "disclosed", "announced",
        }),
        re.compile(
            r"\b(?:(?:news|press) conference|issued (?:a|the) (?:statement|ruling)"
            r"|in a (?:post|tweet|letter)|told [\w’' .]{1,40} in an interview|[Ww]hen asked"
            r"|(?:incident|crash|accident|attack) (?:happened|occurred|unfolded|took place)"
            r"|was (?:first )?(?:revealed|disclosed|announced) (?:by|in|last|on))\b"
        ),
        -0.6,
    ),
    "background": Wording(
        frozenset({
            "years", "decades", "months", "generations", "centuries", "children", "sons", "daughters", "married",
            "born", "grew",
        }),
        re.compile(
            r"\bfor (?:(?:many|several|some) )?(?:years|decades|months|generations|centuries)\b"
            r"|\b(?:has been married|has \w+ (?:children|sons|daughters)|was born|grew up)\b"
        ),
        -0.4,
    ),
    # "But, as mentioned, …"
    "continuing": Wording(
        frozenset({"mentioned"}),
        re.compile(r"\b[Aa]s (?:already )?mentioned(?: (?:above|before|earlier|previously))?,"),
        -0.6,
    ),
    # "Ann Cole (pictured)": the picture is not shown.
    "picture": Wording(frozenset({"pictured"}), re.compile(r"\((?:\w+ )?pictured\b"), -0.6),
})  # fmt: skip

# What introduces a quotation or a list.
_COLON: Final = ": "
_COLON_WEIGHT: Final = -0.3

# "It was a long night," she said.
_MOSTLY_QUOTED: Final = 0.7
_QUOTATION_WEIGHT: Final = -1.0

# "It was cold, too," below "“It was a long night.": without its beginning, the quotation looks like the writer's words.
_CONTINUED_QUOTATION_WEIGHT: Final = -3.0

# If several sentences have at most this share of the title before one has most of it, they are an anecdote. Their first
# sentence has one stem of the title at most: with two it is about the news, and the rest of the title is a quotation.
_ANECDOTE_SENTENCES: Final = 3
_ANECDOTE_SHARE: Final = 0.25
_ANECDOTE_STEMS: Final = 1
_ANECDOTE_WEIGHT: Final = -0.6
_CORE_SHARE: Final = 0.7
_CORE_WEIGHT: Final = 0.6

# A first sentence with hardly a word of the title sets a scene.
_FIRST_SHARE: Final = 0.15
_FIRST_WEIGHT: Final = -1.2

# "He had opposed it."
_SHORT_WORDS: Final = 12
_SHORT_WEIGHT: Final = -1.0

# A sentence with this share of its stems in an earlier one tells the same again.
_RETOLD_SHARE: Final = 0.5
_RETOLD_WEIGHT: Final = -0.6
_COMPARED_SENTENCES: Final = 20


def minor_sentence_adjustments(
    vectors: Vectors, language: str | None, title: TitleTerms, them: People, eligible: Sequence[int]
) -> Vector:
    """Return what is added to the value of each sentence: less than 0 if it is beside the news.

    The weights are set by hand. They are not fitted, because each sign is in few articles.
    """
    added = _by_opening(title, eligible) + _RETOLD_WEIGHT * _are_retold(vectors, eligible)
    added += _CONTINUED_QUOTATION_WEIGHT * them.continued
    if language == "en":
        added += [_by_wording(*each) for each in zip(range(len(added)), vectors.sentences, vectors.words, strict=True)]
    return added


def _by_opening(title: TitleTerms, eligible: Sequence[int]) -> Vector:
    """Return what an opening without the title takes from its sentences, and adds to the first that has the title."""
    added = np.zeros(len(title.shares))
    if not title.is_known or not eligible or title.counts[eligible[0]] > _ANECDOTE_STEMS:
        return added
    shares = title.shares[list(eligible)]
    core = int(np.argmax(shares >= _CORE_SHARE * shares.max()))
    if core >= _ANECDOTE_SENTENCES and shares[:core].max() <= _ANECDOTE_SHARE:
        added[: eligible[core]] = _ANECDOTE_WEIGHT
        added[eligible[core]] = _CORE_WEIGHT
    if shares[0] <= _FIRST_SHARE:
        added[eligible[0]] += _FIRST_WEIGHT
    return added


def _are_retold(vectors: Vectors, eligible: Sequence[int]) -> NDArray[np.bool_]:
    """Return which sentences have half of their stems in one of the first eligible sentences before them."""
    count = len(vectors.spans)
    sizes = np.maximum(1, np.bincount(vectors.rows, minlength=count))
    retold = np.zeros(count, dtype=np.bool_)
    for at in eligible[:_COMPARED_SENTENCES]:
        is_common = np.zeros(len(vectors.sentence_frequency))
        is_common[vectors.columns[vectors.rows == at]] = 1
        shares = np.bincount(vectors.rows, is_common[vectors.columns], count) / sizes
        known = set(vectors.numbers[at])
        for later in at + 1 + np.flatnonzero(shares[at + 1 :] >= _RETOLD_SHARE):
            retold[later] |= known.issuperset(vectors.numbers[later])
    return retold


def _by_wording(at: int, sentence: str, words: Sequence[str]) -> float:
    """Return what the wording of an English sentence adds to its value."""
    told = _QUOTATION.sub("", sentence) if _MARK.search(sentence) else sentence
    added = _by_beginning(sentence, words) if at else _SCENE_WEIGHT * bool(_SCENE.match(sentence))
    added += sum(
        each.weight for each in WORDING.values() if not each.words.isdisjoint(words) and each.pattern.search(told)
    )
    added += _COLON_WEIGHT * (_COLON in told)
    added += _SHORT_WEIGHT * (len(words) < _SHORT_WORDS and dangles(sentence))
    return added + _QUOTATION_WEIGHT * (len(sentence) - len(told) > _MOSTLY_QUOTED * len(sentence))


def _by_beginning(sentence: str, words: Sequence[str]) -> float:
    """Return what the beginning of an English sentence adds to its value: the lowest weight of those that fit."""
    added = [weight for pattern, weight in OPENINGS.values() if pattern.match(sentence)]
    if not _SIMILAR.isdisjoint(words) and _SIMILAR_OPENING.match(sentence):
        added.append(OPENINGS["pointing"][1])
    return min(added, default=0.0)
