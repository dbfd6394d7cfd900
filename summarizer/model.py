"""The values that pass between the packages: an article and its digest.

Every offset is a character position in `Article.text`: `article.text[span.start:span.end] == span.text` always holds.
An unknown value is `None`, never a guess.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias


class Refusal(StrEnum):
    """The reason why a submission gets no digest. Each has its own message in `bot.message_types.fluent_lookup`."""

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
    PAGE_CHANNEL = "channel instead of a post"
    PAGE_NO_POST = "post that is not shown"

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
    """A text, page or file to read, before it is known whether it is an article.

    `content` is `str` for text as somebody sent it, and `bytes` for a file or a page as it came over the wire. If
    `as_is` is set, a text is taken as given: nothing is repaired or dropped, and no title is looked for. `familiar`
    holds the `line_key` of each line that the source prints around all its articles. `title` is the headline if it is
    known from elsewhere; it takes precedence over one found in the content. `url` may be an unproven claim about the
    content. `proven_url` is not: the content was fetched there, or Telegram says that it was forwarded from there.
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
    proven_url: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Dropped:
    """Text of the submission that is not part of the article, and the reason ("read more", "share row", …)."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Repaired:
    """A word that was decoded wrongly, before and after its repair."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Article:
    """The clean text of an article, and what is known about its origin.

    `text` consists of paragraphs separated by a blank line, without the title. `published` is an ISO 8601 date, or
    date and time; `language` is an ISO 639-1 code. `is_part` is set if the page says that it shows only the beginning.
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
    is_part: bool = False


@dataclass(frozen=True, slots=True)
class DuplicateKeys:
    """The keys by which duplicates of an article are found.

    `fingerprint` is equal for equal words. Nearly identical texts share one of the `bands`. `address` is the article's
    proven URL without trackers, if it names a single article. `lines` are the keys of the lines at its beginning and
    end, which are compared with those of other articles from the same `place`: the site or channel that published it.
    Without a proven URL there is neither an address nor a place.
    """

    fingerprint: str
    bands: tuple[str, ...] = ()
    address: str | None = None
    lines: tuple[str, ...] = ()
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Traits:
    """The data that determine an article's story, and whose report it prints; no word can be recovered from them.

    `signature` and `shingles` are in the packed form that `summarizer.stories` compares. Articles of one story share
    some of the `keys`. `agencies` are the news agencies that the text credits.
    """

    signature: bytes
    keys: tuple[int, ...]
    shingles: bytes
    agencies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stub:
    """The text that a page shows in place of an article: the first lines before a paywall, a table, a notice."""

    refusal: Refusal
    text: str


Reading: TypeAlias = Article | Stub | Refusal
"""The outcome of reading a submission: an article, or the reason why it is not one, with any text shown instead."""


@dataclass(frozen=True, slots=True)
class Length:
    """The greatest length of a summary, in sentences, or in words if `words` is given.

    A summary has at least one sentence, even if that sentence alone exceeds `words`.
    """

    sentences: int = 3
    words: int | None = None


DEFAULT_LENGTH: Final = Length()
"""The length of a digest unless another is asked for."""


class Method(StrEnum):
    """The method that selects sentences; `PRECIS` is ours, and the others are baselines to compare it with."""

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
    """The entity type of an actor."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, organisation or place that acts in the story, with all its names merged.

    `name`, `role` and every alias are words of the article; a language that inflects them has `name` and `role` in the
    nominative. `salience` is in 0..1 and comparable within one
    article. `key` is `True` for actors who matter to the story, `False` for those who are only named. `claims` holds
    the indices in `Digest.claims` of the actor's own claims; `about` those of the claims that others make about it.
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
    """The form of a claim: quoted, partly quoted, or paraphrased."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement with its speaker: who said what.

    `speaker` is the resolved name ("Arvydas Anušauskas"), or `None` if it could not be resolved. `speaker_mention` is
    the mention at the cue ("he"), with its offsets. `start:end` spans the whole content and `content` is its text; if
    "he said" interrupts it, `spans` are the parts around that. `via` names the source that relayed the claim ("as
    reported by …").
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
        """The text of each of the `spans`, without the words that interrupt them."""
        return tuple(self.content[start - self.start : end - self.start] for start, end in self.spans)


@dataclass(frozen=True, slots=True)
class Digest:
    """An article's points in reading order, its actors by descending salience, and its claims in reading order.

    `read_to` is the number of characters that were analysed if the text is very long, `None` if all of it was. `unread`
    names what is missing: "actors" and "claims" if the article's language had no analyser when the digest was made,
    which is not the same as finding none, and the "rest" of an article of which the page shows only the beginning.
    """

    article: Article
    points: tuple[Point, ...]
    actors: tuple[Actor, ...]
    claims: tuple[Claim, ...]
    read_to: int | None = None
    unread: tuple[str, ...] = ()

    @property
    def is_part(self) -> bool:
        """Whether the page showed only the beginning of the article."""
        return "rest" in self.unread

    @property
    def is_whole(self) -> bool:
        """Whether the points are the whole article, which is then too short to be summarised."""
        if self.is_part:
            return False
        points = " ".join(point.text for point in self.points)
        return "".join(points.split()) == "".join(self.article.text.split())

    @property
    def attributed(self) -> tuple[Claim, ...]:
        """The claims that have a speaker; "it was said that" has none."""
        return tuple(claim for claim in self.claims if claim.speaker_mention)

    @property
    def key_actors(self) -> tuple[Actor, ...]:
        """The actors who matter to the story, most salient first."""
        return tuple(actor for actor in self.actors if actor.key)
