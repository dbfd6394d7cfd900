"""The values that pass between the rooms: an article, and what a digest says of it.

Every offset is a character position in `Article.text`: `article.text[span.start:span.end] == span.text`, always.
A value nobody knows is `None`, never a guess.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias


class Refusal(StrEnum):
    """Why something that was sent gets no digest. Every one has a sentence of its own in `bot.messages.texts`."""

    EMPTY = "empty"
    GREETING = "greeting"
    THANKS = "thanks"
    SMALL_TALK = "small talk"
    TOO_SHORT = "too short"
    NOT_PROSE = "not prose"
    NO_WORDS = "no words"

    PAGE_CONSENT = "consent page"
    PAGE_PAYWALL = "paywall"
    PAGE_CAPTCHA = "captcha"
    PAGE_INDEX = "index page"
    PAGE_MISSING = "missing page"
    PAGE_LIVE = "live page without text"
    PAGE_BLOCKED = "blocked page"
    PAGE_SCRIPT = "page for browsers only"
    PAGE_EMPTY = "page without an article"

    LINK_DEAD = "dead link"
    LINK_SLOW = "slow link"
    LINK_FORBIDDEN = "forbidden link"
    LINK_UNREADABLE = "link to something unreadable"

    FILE_TOO_BIG = "file too big"
    FILE_ENCRYPTED = "encrypted file"
    FILE_SCANNED = "scanned file"
    FILE_DAMAGED = "damaged file"
    FILE_LOST = "file that did not come"
    FILE_UNKNOWN = "unknown kind of file"

    TOO_LONG = "took too long"


@dataclass(frozen=True, slots=True)
class Material:
    """Something to read, before we know whether it is an article: a text, a page or a file.

    `content` is `str` for words as somebody sent them, `bytes` for a file or a page as it came over the wire.
    `as_is` takes a text as given: nothing repaired, nothing dropped, no title looked for. `familiar` holds the keys
    of lines that its source prints around every article.
    """

    content: str | bytes
    name: str | None = None
    media_type: str | None = None
    url: str | None = None
    source: str | None = None
    author: str | None = None
    published: str | None = None
    as_is: bool = False
    familiar: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Dropped:
    """Words of the submission that are no part of the article, and why ("read more", "share row", …)."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Repaired:
    """A damaged word and what it was mended to."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Article:
    """Clean text with what is known of where it comes from.

    `text` holds paragraphs separated by a blank line; the title is not in it. `published` is an ISO 8601 date or
    date and time; `language` an ISO 639-1 code.
    """

    text: str
    title: str | None = None
    url: str | None = None
    source: str | None = None
    author: str | None = None
    published: str | None = None
    language: str | None = None
    dropped: tuple[Dropped, ...] = ()
    repaired: tuple[Repaired, ...] = ()


@dataclass(frozen=True, slots=True)
class DuplicateKeys:
    """What an article is recognised by when it comes again.

    `fingerprint` is the same for the same words; nearly the same words share one of the `bands`; `address` is its own,
    without trackers, where it names one article; `lines` are the keys of the lines at its beginning and end, where its
    `place`, the site or the channel, repeats itself.
    """

    fingerprint: str
    bands: tuple[str, ...] = ()
    address: str | None = None
    lines: tuple[str, ...] = ()
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Stub:
    """What a page shows in place of an article: the first lines before a paywall, a table, a notice."""

    refusal: Refusal
    text: str


Reading: TypeAlias = Article | Stub | Refusal
"""What comes of a submission: an article, or why it is none, with what stood there instead if anything did."""


@dataclass(frozen=True, slots=True)
class Length:
    """How long a summary is: so many sentences at most or, where `words` is given, so many words.

    One sentence is given even where it alone has more words.
    """

    sentences: int = 3
    words: int | None = None


DEFAULT_LENGTH: Final = Length()
"""The length of a digest until somebody asks for another."""


class Method(StrEnum):
    """How sentences are chosen; `PRECIS` is ours, the others are there to compare with."""

    PRECIS = "precis"
    LEXRANK = "lexrank"
    TEXTRANK = "textrank"
    LSA = "lsa"
    LUHN = "luhn"
    LEAD = "lead"


@dataclass(frozen=True, slots=True)
class Point:
    """One sentence of an article, word for word."""

    text: str
    start: int
    end: int


class ActorKind(StrEnum):
    """What an actor is."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who acts in the story, all names merged.

    `name`, `role` and every alias stand verbatim in the article. `salience` is in 0..1, comparable within one
    article. `key` tells those who matter from those who are only named. `claims` are the places, among the digest's
    claims, of what the actor claims; `about` of what others claim about it.
    """

    name: str
    kind: ActorKind
    role: str | None
    aliases: tuple[str, ...]
    mentions: int
    salience: float
    key: bool
    claims: tuple[int, ...] = ()
    about: tuple[int, ...] = ()


class ClaimKind(StrEnum):
    """How a claim's words are given: quoted, partly quoted, or paraphrased."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


@dataclass(frozen=True, slots=True)
class Claim:
    """Who said what.

    `speaker` is the resolved name ("Arvydas Anušauskas"), `None` where it could not be resolved;
    `speaker_mention` the words at the cue ("he"), with their offsets. `start:end` is the whole content and
    `content` its text; `spans` are its pieces where "he said" stands in the middle. `via` is who passed the claim
    on ("as reported by …").
    """

    speaker: str | None
    speaker_mention: str | None
    speaker_start: int | None
    speaker_end: int | None
    cue: str
    cue_start: int
    cue_end: int
    content: str
    start: int
    end: int
    spans: tuple[tuple[int, int], ...]
    kind: ClaimKind
    denied: bool = False
    hedged: bool = False
    via: str | None = None

    @property
    def pieces(self) -> tuple[str, ...]:
        """The words that were said, piece by piece, without what stands between them."""
        return tuple(self.content[start - self.start : end - self.start] for start, end in self.spans)


@dataclass(frozen=True, slots=True)
class Digest:
    """An article's points in reading order, its actors by falling salience, and its claims in reading order.

    `read_to` is the number of characters of a very long text that were read for them, `None` if all were. `unread`
    names the parts ("actors", "claims") that could not be read because the article's language had no analyser when the
    digest was made: that is not the same as finding none.
    """

    article: Article
    points: tuple[Point, ...]
    actors: tuple[Actor, ...]
    claims: tuple[Claim, ...]
    read_to: int | None = None
    unread: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether the points are the whole article: it is too short to be summarised."""
        told = " ".join(point.text for point in self.points)
        return "".join(told.split()) == "".join(self.article.text.split())

    @property
    def attributed(self) -> tuple[Claim, ...]:
        """The claims that somebody makes: "it was said that" has nobody to be heard."""
        return tuple(claim for claim in self.claims if claim.speaker_mention)

    @property
    def key_actors(self) -> tuple[Actor, ...]:
        """The actors who matter, most salient first."""
        return tuple(actor for actor in self.actors if actor.key)
