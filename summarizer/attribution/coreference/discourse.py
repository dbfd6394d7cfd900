"""What somebody who has read so far has in mind: who was spoken of, when, and how present that leaves them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from spacy.tokens import Token

from summarizer.attribution.entities.clusters import Figure
from summarizer.attribution.entities.gender import Gender

Referent = int | Token
"""A figure's place among the figures, or the head of a noun phrase that stands for itself."""

# So many mentions back nobody remembers anybody: where no full stops are, a sentence never ends.
_FARTHEST: Final = 400


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody spoken of, and how present that leaves them in a reader's mind."""

    referent: Referent
    sentence: int
    presence: float


@dataclass(slots=True)
class Memory:
    """Everybody the text names, with what is known of them, and who was spoken of so far.

    `roles` and `names` hold the plain words of each figure's role and name, `callings` those of the role that say what
    its bearer is, and not whose; `found` maps a token to whom it means. `relatives` are known only as somebody's: of
    "her daughter, Ann Lund" the mother is kept.
    """

    figures: tuple[Figure, ...]
    roles: tuple[frozenset[str], ...]
    callings: tuple[frozenset[str], ...]
    names: tuple[tuple[str, ...], ...]
    genders: list[Gender | None]
    mentions: list[Mention] = field(default_factory=list)
    found: dict[int, Referent] = field(default_factory=dict)
    relatives: dict[int, int] = field(default_factory=dict)

    def back(self, sentence: int, reach: int) -> Iterator[Mention]:
        """Yield the mentions of the last few sentences, the latest first."""
        for mention in islice(reversed(self.mentions), _FARTHEST):
            if sentence - mention.sentence > reach:
                return
            yield mention
