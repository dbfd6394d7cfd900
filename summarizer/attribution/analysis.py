"""Who acts in an article, and who says what: one reading for both."""

from summarizer.attribution.actors.ranking import actors
from summarizer.attribution.claims import claims
from summarizer.attribution.document import cast
from summarizer.model import Actor, Claim


def who_said_what(text: str, title: str | None) -> tuple[tuple[Actor, ...], tuple[Claim, ...]]:
    """Return the actors of an English article by falling salience, and its claims in reading order."""
    everybody = cast(text)
    said = claims(everybody)
    return actors(everybody, said, title), said
