"""How each cluster stands in the story: whether it speaks, acts, or is only where the story happens."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from summarizer.attribution_in_english.actors.features import Features
from summarizer.attribution_in_english.actors.involvement import Involvement
from summarizer.attribution_in_english.actors.publishers import is_contact, is_credited, is_only_pictured, publishes
from summarizer.attribution_in_english.document import Document
from summarizer.attribution_in_english.entities.clusters import Cluster
from summarizer.attribution_in_english.entities.mentions import Mention
from summarizer.attribution_in_english.entities.organization_words import PLATFORMS
from summarizer.attribution_in_english.entities.places import country_of, normalized_name
from summarizer.attribution_in_english.entities.works import cast_parts
from summarizer.attribution_in_english.grammar.phrases import first_conjunct
from summarizer.model import ActorKind

# Bodies that a text also names for power itself: "who will occupy the White House".
_SEATS_OF_POWER: Final = frozenset(
    "cabinet|capitol|congress|downing street|house|kremlin|parliament|pentagon|senate|white house".split("|")
)
# Places that stand for a trade or an office, and do not act themselves: "according to Wall Street".
_FIGURES: Final = frozenset("capitol hill|fleet street|main street|oval office|silicon valley|wall street".split("|"))
# Short names of bodies that do not say which body is meant, if the text does not tell: "the Agency", "the Board".
_VAGUE_NAMES: Final = frozenset(
    "agency|authority|board|board of directors|board of governors|board of regents|board of supervisors"
    "|board of trustees|commission|committee|council|department|foundation|institute|ministry|office".split("|")
)
# The ends of the names of buildings: "Norrby Arena".
_BUILDINGS: Final = frozenset(
    "apartments arena ballpark building casino complex hall mall plaza residences residency resort stadium theater"
    " theatre tower towers".split()
)
# How swindlers present themselves: "posing as an officer of the Norrby Bank".
_SELVES: Final = tuple(["introduced", each] for each in ("himself", "herself", "themselves"))
_PRETENDING: Final = frozenset("impersonate masquerade pose pretend purport".split())
# What is said of a building.
_OF_BUILDINGS: Final = frozenset(
    "be become burn close collapse cost fall have hold host house offer open overlook reopen remain rise seat serve"
    " shut sit stand stay".split()
)
_BLAMING: Final = frozenset("accuse blame charge fine prosecute sue".split())
_DEEDS: Final = frozenset("donate fund hire lobby pay send sue".split())
# "Their" may mean the people of a body whom the text names beside it.
_PLURALS: Final = frozenset({"their", "them", "themselves", "they"})
# The ends of the names of competitions: "Premier League".
_COMPETITIONS: Final = (" league", " cup")
# The ends of the names of bodies that are houses too: "Norrby Sports Centre".
_VENUES: Final = _BUILDINGS | frozenset(
    "cafe center centre chapel church club college gallery gym hospital hotel inn library museum nursery preschool pub"
    " restaurant school".split()
)
_PART_IN_STORY: Final = 3
# The prepositions before a place where something happens.
_WHERE: Final = frozenset({"at", "in", "inside", "near", "outside"})


class Standing(Enum):
    """How an entity stands in a story."""

    SPEAKER = auto()
    """A person who makes claims."""
    ACTOR = auto()
    """Any other person, and a body or country that speaks or acts."""
    IDLE = auto()
    """A body or country that neither speaks nor acts, or a news medium that only reports."""
    TOWN = auto()
    """A place that is not a country. It happens there, even if the text lets the town itself act."""
    BACKGROUND = auto()
    """A name that only says where it happens or who somebody else is, or that may be somebody else's."""


def standings(
    document: Document, involved: Mapping[int, Involvement], features: Sequence[Features]
) -> tuple[Standing, ...]:
    """Return the standing of each cluster.

    A place or a seat of power that neither speaks nor acts is background if two people speak, and the title names
    others but not this one. Otherwise the article may be about it. A part in a film that the article is about is
    background too, even if it sings.
    """
    story, parts = _story(document), cast_parts(document.doc)
    speaking = {index for index, involvement in involved.items() if involvement.claims}
    speakers = {index for index in speaking if document.clusters[index].kind is ActorKind.PERSON}
    names_others = len(speakers) > 1 and any(each["in_title"] for each in features)
    return tuple(
        Standing.BACKGROUND
        if cluster.name in parts
        else Standing.SPEAKER
        if index in speakers
        else Standing.BACKGROUND
        if not found["in_title"] and is_only_pictured(document, cluster)
        else _standing(
            story,
            cluster,
            found,
            is_speaking=index in speaking,
            may_be_background=names_others and not found["in_title"],
        )
        for index, (cluster, found) in enumerate(zip(document.clusters, features, strict=True))
    )


@dataclass(frozen=True, slots=True)
class _Story:
    """A document with what is read of it once for all clusters.

    `surnames` are the last words of people's full names. `in_roles` has the positions of the tokens in somebody's role,
    `within_roles` those of all but the first of each role.
    """

    document: Document
    surnames: frozenset[str]
    in_roles: frozenset[int]
    within_roles: frozenset[int]


def _story(document: Document) -> _Story:
    names = [cluster.name.split(" ") for cluster in document.clusters if cluster.kind is ActorKind.PERSON]
    spans = [span for roles in document.role_spans for span in roles]
    return _Story(
        document,
        surnames=frozenset(words[-1] for words in names if len(words) > 1),
        in_roles=frozenset(at for start, end in spans for at in range(start, end)),
        within_roles=frozenset(at for start, end in spans for at in range(start + 1, end)),
    )


def _standing(
    story: _Story, cluster: Cluster, features: Features, *, is_speaking: bool, may_be_background: bool
) -> Standing:
    """The standing of anything but a person who speaks."""
    document = story.document
    if cluster.kind is ActorKind.PERSON:
        is_nobody = (
            # Only in somebody's role: "a director under President Ann Lund".
            all(mention.start in story.in_roles for mention in cluster.mentions)
            # Maybe another person's surname: "Secretary Clinton", beside Bill and Hillary Clinton.
            or cluster.name in story.surnames
            or all(is_credited(document, each) or is_contact(document, each) for each in cluster.mentions)
        )
        return Standing.BACKGROUND if is_nobody else Standing.ACTOR
    is_place, name = cluster.kind is ActorKind.PLACE, normalized_name(cluster.name)
    if not features["in_title"] and _is_nobody(story, cluster, is_speaking=is_speaking):
        return Standing.BACKGROUND
    is_idle = not _acts(document, cluster, features, is_speaking=is_speaking)
    # Clubs play in a league, people post on a platform, and a medium that makes no claims only asked for them.
    is_setting = name in PLATFORMS or name.endswith(_COMPETITIONS) or (features["is_press"] and not is_speaking)
    is_setting = is_setting and not features["in_title"]
    is_background = is_setting or (may_be_background and (is_place or name in _SEATS_OF_POWER))
    if is_idle and is_background:
        return Standing.BACKGROUND
    if is_place and country_of(cluster.name) is None:
        return Standing.TOWN
    return Standing.IDLE if is_idle else Standing.ACTOR


def _is_nobody(story: _Story, cluster: Cluster, *, is_speaking: bool) -> bool:
    """Whether a body or a place is a figure of speech, or is silent and only tells where somebody else belongs."""
    document, name = story.document, normalized_name(cluster.name)
    if name in _FIGURES:
        return not any(_does_to_another(document, each) for each in cluster.mentions)
    if is_speaking:
        return False
    if cluster.kind is ActorKind.PLACE:
        is_building = " " in name and name.rpartition(" ")[2] in _BUILDINGS
        return is_building and not any(_does(document, each) for each in cluster.mentions)
    return (
        (name in _VAGUE_NAMES and not any(_does(document, each) for each in cluster.mentions))
        or publishes(document, cluster)
        or (all(_is_site(document, each) for each in cluster.mentions) and not _is_referred_to(document, cluster))
        or (_is_affiliation(story, cluster) and not _is_referred_to(document, cluster))
        or all(_is_pretended(document, mention) for mention in cluster.mentions)
    )


def _is_site(document: Document, mention: Mention) -> bool:
    """Whether the name of a venue only tells where something happens: "was held at the Norrby Sports Centre"."""
    words = document.doc[mention.start : mention.end]
    root = first_conjunct(words.root)
    return len(words) > 1 and words[-1].lower_ in _VENUES and root.dep_ == "pobj" and root.head.lower_ in _WHERE


def _is_affiliation(story: _Story, cluster: Cluster) -> bool:
    """Whether somebody's role ends with every mention: "a biologist at Norrby University", not "Velmar chief Lund"."""
    # Where three people are told to be from a school, the school is in the story.
    is_part = len(cluster.mentions) >= _PART_IN_STORY
    return not is_part and all(mention.start in story.within_roles for mention in cluster.mentions)


def _is_referred_to(document: Document, cluster: Cluster) -> bool:
    """Whether a pronoun or a description means a cluster: "the company", "its"."""
    index = document.clusters.index(cluster)
    positions = (at for at, referent in document.referents.items() if referent == index)
    return any(at not in document.cluster_of_token and document.doc[at].lower_ not in _PLURALS for at in positions)


def _does(document: Document, mention: Mention) -> bool:
    """Whether a mention is the subject of what no building does, or is sued: "Velmar Casino sued the town"."""
    root = document.doc[mention.start : mention.end].root
    if root.dep_ in {"dobj", "nsubjpass"} and root.head.lemma_ in _BLAMING:
        return True
    return _is_agent(document, mention) and root.head.pos_ == "VERB" and root.head.lemma_ not in _OF_BUILDINGS


def _does_to_another(document: Document, mention: Mention) -> bool:
    """Whether a mention does what no mood of a market does: "Silicon Valley sent nine lobbyists"."""
    verb = document.doc[mention.start : mention.end].root.head
    has_object = any(child.dep_ == "dobj" for child in verb.rights)
    return _does(document, mention) and has_object and verb.lemma_ in _DEEDS


def _is_pretended(document: Document, mention: Mention) -> bool:
    """Whether somebody only claims to come from there: "posed as a clerk of the Norrby Bank"."""
    sentence = document.doc[mention.start].sent
    before = document.doc[sentence.start : mention.start]
    root = document.doc[mention.start : mention.end].root
    above = set() if root.dep_ == "nsubj" else {token.i for token in root.ancestors}
    return any(
        token.lemma_ in _PRETENDING
        or (
            token.lower_ == "as"
            and token.i > 1
            and [word.lower_ for word in document.doc[token.i - 2 : token.i]] in _SELVES
        )
        for token in before
        # "The bank fired a man who had pretended to be ill".
        if token.i in above
    )


def _acts(document: Document, cluster: Cluster, features: Features, *, is_speaking: bool) -> bool:
    """Whether a cluster does something in the story, if only by speaking; a medium that only reports does not."""
    if features["is_press"] and not features["in_title"]:
        return False
    return is_speaking or any(_is_agent(document, mention) for mention in cluster.mentions)


def _is_agent(document: Document, mention: Mention) -> bool:
    """Whether a mention is the subject of an active verb outside quotations. Quotations hold opinions."""
    root = document.doc[mention.start : mention.end].root
    return root.dep_ == "nsubj" and mention.start not in document.quoted
