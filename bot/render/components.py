"""Parts of messages: titles, dates, actors and points."""

from collections.abc import Sequence
from datetime import datetime, tzinfo
from itertools import accumulate
from typing import Final

from bot.message_types.audience import Audience
from bot.message_types.fluent_lookup import Texts
from bot.message_types.richtext import RichText, bold, code, italic, join, link, plain
from bot.render.cue_rules import CUE_RULES, within_sentence
from storage.records import StoredDigest
from summarizer.model import Actor, Point

BREAK: Final = plain("\n")
GAP: Final = plain("\n\n")

MAX_TITLE_CHARACTERS: Final = 100
"""Characters of a title, or of a source's name, in a list."""


def shortened(words: str, most: int) -> str:
    """Cut text to at most this many characters at a word boundary, and add an ellipsis if anything was cut."""
    flat = " ".join(words.split())
    return flat if len(flat) <= most else flat[:most].rsplit(" ", 1)[0].rstrip(",;:–— ") + " …"


def capitalized(words: str) -> str:
    """Capitalise the first letter, and leave the others as they are."""
    return words[:1].upper() + words[1:]


def fitting(rows: Sequence[RichText], most: int) -> int:
    """Return how many of the rows, from the first on, fit into this many characters."""
    lengths = accumulate(len(row.text) for row in rows)
    return sum(length <= most for length in lengths)


def section(title: str, body: RichText) -> RichText:
    """Put a heading above a body."""
    return bold(title) + BREAK + body


def title_of(kept: StoredDigest) -> str:
    """Return the article's title, or the beginning of its text if it has none."""
    return kept.digest.article.title or shortened(kept.digest.article.text, 80)


def linked_to_article(words: str, kept: StoredDigest) -> RichText:
    """Link words to the article if its address is known."""
    url = kept.digest.article.url
    return link(words, url) if url else plain(words)


def published_day(published: str | None, texts: Texts, zone: tzinfo | None) -> str | None:
    """Return a publication date in the usual form, in a zone, or as given if it cannot be parsed.

    If `zone` is `None`, the machine's time zone is used.
    """
    if published is None:
        return None
    try:
        when = datetime.fromisoformat(published)
    except ValueError:
        return published
    return texts.day(when.astimezone(zone).date() if when.tzinfo else when.date())


def digest_entry(kept: StoredDigest, audience: Audience) -> RichText:
    """Render a digest in a list: number and title, and on the next line its source and date."""
    article, title = kept.digest.article, linked_to_article(shortened(title_of(kept), MAX_TITLE_CHARACTERS), kept)
    when = audience.texts.day(kept.kept_at.astimezone(audience.zone).date())
    origin = " · ".join(filter(None, (shortened(article.source or "", MAX_TITLE_CHARACTERS), when)))
    # On its own line: next to a right-to-left title, the two would swap places.
    return code(f"#{kept.number}") + plain(" ") + title + BREAK + plain(origin)


def name_and_role(actor: Actor, language: str | None) -> RichText:
    """Render an actor's name and role, which the article has in this language."""
    rules = CUE_RULES.get(language or "")
    role = within_sentence(actor.role, rules) if actor.role and rules else actor.role
    return bold(actor.name) + (plain(", ") + italic(role) if role else RichText())


def actor_lines(actors: Sequence[Actor], language: str | None) -> RichText:
    """Render actors with their roles, one per line."""
    return join(BREAK, [plain("• ") + name_and_role(actor, language) for actor in actors])


def point_line(point: Point) -> str:
    """Return the text of a point on one line."""
    return " ".join(point.text.split())
