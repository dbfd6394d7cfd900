"""The actors and the claims of an article, read from one analysis of its text."""

from summarizer.attribution_in_english.actors.ranking import actors
from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document
from summarizer.model import Actor, Claim


def who_said_what(text: str, title: str | None) -> tuple[tuple[Actor, ...], tuple[Claim, ...]]:
    """Return the actors of an English article by decreasing salience, and its claims in reading order."""
    document = read_document(text)
    found = claims(document)
    return actors(document, found, title), found
