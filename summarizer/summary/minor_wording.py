"""Tells by its wording whether an English sentence is beside the news."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from summarizer.summary.pointers import dangles

_MARK: Final = re.compile('["“„«]')
_QUOTATION: Final = re.compile(r'["“„«][^"“”„«»]*["”“»]')

OPENINGS: Final[Mapping[str, tuple[re.Pattern[str], float]]] = MappingProxyType({
    # "The two men …"
    "pointing": (
        re.compile(
            r"The (?:two|three|four|five|six|seven|eight|nine|ten|\d+|pair|couple|same|other|original|episode|incident"
            r"|(?:first|last|second) time)\b|(?:These|Those|Such|Another|Others?)\b"
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
            r"|For years|Over the (?:last|past)|\w+ (?:years|months|weeks) ago"
            r"|(?:\w+ )?(?:hours?|days?|weeks?|months?|years?) (?:after|before|earlier|later))\b"
        ),
        -0.4,
    ),
    # "Eventually, …", "Cole soon found …": the middle of a tale.
    "narrating": (
        re.compile(
            r"(?:Afterwards?|At first|Eventually|Finally|In the end|Soon|Soon after(?:ward)?s?),? (?!the\b)"
            r"|(?:The )?(?:[A-Z][\w’'-]+ ){1,3}(?:eventually|soon|subsequently|then) [a-z]+\b"
        ),
        -0.4,
    ),
    # "That’s because …", "Commenting, …": the sentence goes on with the one before.
    "adding": (
        re.compile(r"(?:That|This|It)(?:['’]s| is| was) (?:because|how|why)\b|(?:Commenting|Continuing|Reacting),"),
        -0.6,
    ),
    # "Previously, the fee was nine crowns."
    "before": (re.compile(r"(?:In the past|Previously|Until (?:now|then)),? "), -0.8),
    # "One of the ships …", "Many islanders …"
    "example": (
        re.compile(r"(?:For (?:example|instance)|Among|Attend(?:ees|ing)|Including|Many|One (?:of|such|example))\b"),
        -0.4,
    ),
    # "Cole later commented on the vote.": it only announces the quotation below it.
    "announcing": (
        re.compile(
            r"[^“\"„«]{0,150}?\b(?:commented on|reacted to|weighed in|opened up|spoke (?:about|of|out)|talked about"
            r"|(?<!most )(?<!widely )(?<!been )discussed|elaborated on|mentioned [\w ]{1,40} times)\b(?!.*[“\"„«])"
        ),
        -0.6,
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
    # "Norcoal did not respond to a request for comment."
    "unanswered": Wording(
        frozenset({"comment", "request", "requests", "inquiries", "queries", "questions"}),
        re.compile(
            r"^[^,]{0,90}\b(?:could not|did not|didn[’']t|has not|hasn[’']t|have not|haven[’']t|had not)\b[^,.]{0,25}"
            r"\b(?:answer(?:ed)?|reached|repl(?:y|ied)|respond(?:ed)?|return(?:ed)?)\b[^,.]{0,60}"
            r"\b(?:comment|requests?|inquiries|queries|questions)\b"
        ),
        -1.0,
    ),
    # "The figures, shared exclusively with the Herald, …": the newspaper speaks of itself.
    "exclusive": Wording(frozenset({"exclusively"}), re.compile(r"\bexclusively (?:by|to|with)\b"), -0.6),
    # "To see why, imagine a fishing village.", "To grasp it, one has to go back to 2015."
    "hypothetical": Wording(
        frozenset({"imagine", "Imagine", "To"}),
        re.compile(
            r"(?:^|, )[Ii]magine (?:an?|being|how|if|that|the|you)\b"
            r"|^To [a-z]+ [^,]{1,90}, (?:consider|let[’']s|look|think|(?:one|we|you) (?:ha(?:s|ve)|needs?) to)\b"
        ),
        -2.0,
    ),
    # Coal is "no longer just a fuel": what it is instead is in the next sentence.
    "contrast": Wording(
        frozenset({"just", "merely", "only", "simply"}),
        re.compile(
            r"\b(?:is|are|was|were)(?: no longer| not|n[’']t) (?:just|merely|only|simply) (?:an?|the|about) "
            r"(?!.*\bbut\b)[^,;:—–]*$"
        ),
        -1.0,
    ),
    # When an alarm was raised, and when somebody came.
    "minutes": Wording(
        frozenset({"m", "am", "pm"}),
        re.compile(r"\b\d{1,2}[:.]\d\d [ap]\.?m\b.{0,90}\b\d{1,2}[:.]\d\d [ap]\.?m\b"),
        -0.6,
    ),
    # "The ceremony began at nine.", "Sirens sounded before a moment of silence."
    "programme": Wording(
        frozenset({"ceremony", "event", "gathering", "meeting", "memorial", "rally", "service", "silence", "vigil"}),
        re.compile(
            r"\b(?:ceremony|event|gathering|meeting|memorial|rally|service|vigil)\b.*"
            r"\b(?:(?:began|begins|opened|started|starts|was held) (?:\w+ )?at (?:\d|about|around|noon)"
            r"|(?:began|closed|opened) with)"
            r"|\bmoment of silence\b"
        ),
        -1.0,
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

# "He had opposed it.", "The psalms are also sung on Sunday."
_SHORT_WORDS: Final = 12
_SHORT_WEIGHT: Final = -1.0
_ADDED: Final = re.compile(
    r"(?:The |An? )?(?:[\w’'-]+ ){1,4}(?:is|are|was|were|has|have|had|will|would|can|could) also\b"
)

# "has been closed for years", "had asked him": what was so before the news.
_BEFORE_WORDS: Final = frozenset({"has", "have", "had"})
_BEFORE: Final = re.compile(
    r"(?<!\bmay )(?<!\bto )(?<!\bmight )(?<!\bmust )(?<!\bwill )(?<!ould )"
    r"\b(?:(?:has|have) (?:\w+ly |also |long |already |not |never )?been"
    r"|had (?:\w+ly |also |long |already |not |never )?(?:been|\w+ed|made|taken|become|seen|given|shown|found|left|led"
    r"|grown|come|gone|won|lost|held|kept|said|told|brought|risen|fallen|begun|known|met|paid|put|sent|set|spent))\b"
)


def by_wording(at: int, sentence: str, words: Sequence[str]) -> float:
    """Return what the wording of an English sentence adds to its value."""
    present = frozenset(words)
    told = _QUOTATION.sub("", sentence) if _MARK.search(sentence) else sentence
    added = _by_beginning(sentence, present) if at else _SCENE_WEIGHT * bool(_SCENE.match(sentence))
    added += sum(
        each.weight for each in WORDING.values() if not each.words.isdisjoint(present) and each.pattern.search(told)
    )
    added += _COLON_WEIGHT * (_COLON in told)
    added += _SHORT_WEIGHT * (len(words) < _SHORT_WORDS and (dangles(sentence) or _adds(at, sentence)))
    return added + _QUOTATION_WEIGHT * (len(sentence) - len(told) > _MOSTLY_QUOTED * len(sentence))


def _adds(at: int, sentence: str) -> bool:
    return at > 0 and _ADDED.match(sentence) is not None


def _by_beginning(sentence: str, words: frozenset[str]) -> float:
    """Return what the beginning of an English sentence adds to its value: the lowest weight of those that fit."""
    added = [weight for pattern, weight in OPENINGS.values() if pattern.match(sentence)]
    if not _SIMILAR.isdisjoint(words) and _SIMILAR_OPENING.match(sentence):
        added.append(OPENINGS["pointing"][1])
    return min(added, default=0.0)


def is_about_before(sentence: str, words: Sequence[str]) -> bool:
    """Return whether an English sentence tells what had happened, or what has been so for some time."""
    return not _BEFORE_WORDS.isdisjoint(words) and _BEFORE.search(sentence) is not None
