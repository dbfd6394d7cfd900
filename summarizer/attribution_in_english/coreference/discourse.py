"""The discourse model: the entities mentioned so far, and how prominent each mention makes its referent."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from summarizer.attribution_in_english.entities.clusters import Cluster
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.person_names.gender import Gender

Referent = int | Token
"""The index of a cluster, or the head of a noun phrase that names no cluster."""

MAX_MENTIONS_BACK: Final = 400
"""A text without full stops is one sentence: a limit in sentences alone would let a search run through all of it."""


@dataclass(frozen=True, slots=True)
class DiscourseMention:
    """A mention of any form, with the prominence that its place in the sentence gives its referent.

    `sentence` counts the sentences of the narrative: a sentence inside a quotation does not move the story on.
    `has_clause` is true if a relative clause describes the referent, `is_presented` if the description of somebody new
    ends a sentence before a quotation, `is_among_others` of a body that is named with others, and `is_told_of` if only
    another's words have the referent.
    """

    referent: Referent
    sentence: int
    prominence: float
    is_subject: bool = False
    is_source: bool = False
    is_introduction: bool = False
    has_clause: bool = False
    is_owner: bool = False
    is_among_others: bool = False
    is_presented: bool = False
    is_quoted: bool = False
    is_accused: bool = False
    is_told_of: bool = False


@dataclass(slots=True)
class DiscourseModel:
    """The clusters of a text, what is known about each, and what has been mentioned so far.

    `role_words`, `role_nouns`, `other_roles`, `name_words` and `genders` are parallel to `clusters`: the normalized
    words of the role, those among them that describe the person and not somebody else ("aide", of "Mr. Lund's aide"),
    both of these for the other roles that the text tells, nouns first, and the words of the name. `resolved` maps a
    token's position to its referent. `relative_of` maps a cluster to the one it was introduced as a relative of: with
    "her daughter, Ann Lund", the daughter to the mother. `guessed` has the clusters whose gender only a pronoun gave.
    `noun_genders` has the genders of people without a name, by the position of the noun. `introduced` has the nouns
    that were introduced with a description, "teachers unions", by the noun as it is written. `statements` has the last
    statement of each kind, with the noun of its author. `speaker` is who spoke last, as a mention. `named_in_office`
    has the people of each office that the text calls by initials. `described` has the names of people that are in no
    cluster, by position. `impersonal` has the clusters whose names only look like a person's, and `inert` the bodies
    that do nothing in the text.
    """

    clusters: tuple[Cluster, ...]
    role_words: tuple[frozenset[str], ...]
    role_nouns: tuple[frozenset[str], ...]
    other_roles: tuple[tuple[tuple[frozenset[str], frozenset[str]], ...], ...]
    name_words: tuple[tuple[str, ...], ...]
    genders: list[Gender | None]
    mentions: list[DiscourseMention] = field(default_factory=list)
    resolved: dict[int, Referent] = field(default_factory=dict)
    relative_of: dict[int, int] = field(default_factory=dict)
    guessed: set[int] = field(default_factory=set)
    noun_genders: dict[int, Gender] = field(default_factory=dict)
    introduced: dict[str, list[Token]] = field(default_factory=dict)
    statements: dict[str, tuple[Token, Token | None]] = field(default_factory=dict)
    speaker: DiscourseMention | None = None
    times_in_a_row: int = 0
    named_in_office: dict[str, frozenset[int]] = field(default_factory=dict)
    described: set[int] = field(default_factory=set)
    impersonal: frozenset[int] = frozenset()
    inert: frozenset[int] = frozenset()

    def recent(self, sentence: int, max_sentences_back: int) -> Iterator[DiscourseMention]:
        """Yield the mentions of this sentence and of the last few before it, the latest first."""
        for mention in islice(reversed(self.mentions), MAX_MENTIONS_BACK):
            if sentence - mention.sentence > max_sentences_back:
                return
            yield mention
