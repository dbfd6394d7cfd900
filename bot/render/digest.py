"""The message of a digest: one screen of a phone, and the rest folded until it is tapped."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Final
from urllib.parse import quote

from bot.messages.action import Action
from bot.messages.audience import Audience
from bot.messages.reply import Button, Buttons, Reply, Share
from bot.messages.richtext import RichText, bold, expandable, italic, join, link, plain
from bot.messages.texts import Texts
from bot.render.components import (
    BREAK,
    GAP,
    actor_lines,
    claim_lines,
    linked_to_article,
    point_line,
    section,
    shortened,
    title_of,
)
from storage.records import Source, StoredDigest
from summarizer.model import Actor, Claim, Digest, Point

MAX_ACTORS: Final = 6
MAX_FOLDED_CLAIMS: Final = 8
"""Actors, and claims, in a digest; buttons show the rest."""

MAX_SCREEN_CHARACTERS: Final = 800
"""Characters of points that are not folded: with title, actors and buttons they fill one screen of a phone."""

LENGTH_STEPS: Final = (1, 2, 3, 5, 7, 10)
"""The lengths in sentences that the buttons "Shorter" and "Longer" step through."""

MAX_ADDRESS_CHARACTERS: Final = 1000
"""Characters of an article's address in a button; a longer one is not shared."""

_MAX_SHARED_CHARACTERS: Final = 120
"""Characters of a digest shared with the address: escaped, one of another script can take nine characters."""


def digest_reply(kept: StoredDigest, audience: Audience, *, known: bool = False, in_place: bool = False) -> Reply:
    """Render a digest: title, points, actors, and folded claims. If it is `known`, the chat had it already."""
    digest, texts = kept.digest, audience.texts
    sections = [_heading(kept, audience), *_points(digest.points)]
    if audience.shows_actors and (actors := introduced_actors(digest)):
        sections.append(section(texts("who"), actor_lines(actors)))
    if audience.shows_claims and digest.attributed:
        sections.append(section(texts("who-said-what"), expandable(_first_claims(digest.attributed, texts))))
    if known:
        sections.append(italic(texts("known", day=texts.day(kept.kept_at.astimezone(audience.zone).date()))))
    sections += [italic(words) for words in limits(digest, texts)]
    return Reply(
        join(GAP, sections), _buttons(kept, texts), in_place=in_place, digest_id=kept.id, language=texts.language
    )


def introduced_actors(digest: Digest) -> Sequence[Actor]:
    """Choose the actors to show: the key actors, and the speakers of shown claims who have a role or several claims."""
    heard = Counter(claim.speaker for claim in digest.attributed[:MAX_FOLDED_CLAIMS])
    found = [actor for actor in digest.actors if actor.key or heard[actor.name] > (0 if actor.role else 1)]
    return found[:MAX_ACTORS]


def limits(digest: Digest, texts: Texts) -> Sequence[str]:
    """Say if the digest is the whole text, and which parts of a long or a foreign article were not analysed."""
    found = [texts("short")] if digest.is_whole else []
    if digest.read_to:
        found.append(texts("long", words=len(digest.article.text[: digest.read_to].split())))
    return [*found, texts("unread")] if digest.unread else found


def _heading(kept: StoredDigest, audience: Audience) -> RichText:
    """Render title and origin; an untitled article has only the origin, as a point often repeats its first words."""
    article = kept.digest.article
    known = (article.title, article.source, article.author, _published(article.published, audience))
    head, *origin = [*filter(None, known), ""]
    rows = [bold(linked_to_article(head, kept)), italic(" · ".join(filter(None, origin)))]
    if kept.sources:
        rows.append(audience.texts.rich("also-from", sources=join(plain(", "), map(_source, kept.sources))))
    return join(BREAK, rows)


def _source(source: Source) -> RichText:
    name = source.name or source.url or ""
    return link(name, source.url) if source.url else plain(name)


def _published(published: str | None, audience: Audience) -> str | None:
    """Return the publication date in the chat's zone, or as given if we cannot parse it."""
    if published is None:
        return None
    try:
        when = datetime.fromisoformat(published)
    except ValueError:
        return published
    return audience.texts.day(when.astimezone(audience.zone).date() if when.tzinfo else when.date())


def _points(points: Sequence[Point]) -> list[RichText]:
    """Render the points that fit one screen, at least one, and fold the others."""
    rows = [plain(f"• {point_line(point)}") for point in points]
    shown = 1
    while shown < len(rows) and sum(len(row.text) for row in rows[: shown + 1]) <= MAX_SCREEN_CHARACTERS:
        shown += 1
    return [*rows[:shown], expandable(join(GAP, rows[shown:]))]


def _first_claims(claims: Sequence[Claim], texts: Texts) -> RichText:
    left = len(claims) - MAX_FOLDED_CLAIMS
    return join(
        BREAK, [claim_lines(claims[:MAX_FOLDED_CLAIMS]), plain(texts("and-more", count=left) if left > 0 else "")]
    )


def _buttons(kept: StoredDigest, texts: Texts) -> Buttons:
    digest, number = kept.digest, kept.id
    views: list[Button] = []
    if digest.actors:
        views.append(Button(texts("button-actors", count=len(digest.actors)), Action.of("who", number)))
    if digest.attributed:
        views.append(Button(texts("button-claims", count=len(digest.attributed)), Action.of("said", number)))
    last = (_share(kept, texts), Button(texts("button-delete"), Action.of("deleting", number)))
    return (_lengths(digest, number, texts), (*views, Button(texts("button-text"), Action.of("text", number))), last)


def _lengths(digest: Digest, number: int, texts: Texts) -> tuple[Button, ...]:
    """Return the buttons for a shorter and a longer digest, if there can be one."""
    count = len(digest.points)
    shorter = [each for each in LENGTH_STEPS if each < count][-1:]
    longer = [] if digest.is_whole else [each for each in LENGTH_STEPS if each > count][:1]
    return (
        *(Button(texts("button-shorter"), Action.of("length", number, each)) for each in shorter),
        *(Button(texts("button-longer"), Action.of("length", number, each)) for each in longer),
    )


def _share(kept: StoredDigest, texts: Texts) -> Share:
    """Return the button that shares the digest inline, or without inline mode the article's address and first point."""
    article, points = kept.digest.article, kept.digest.points
    words = shortened("\n".join([title_of(kept), *(point.text for point in points[:1])]), _MAX_SHARED_CHARACTERS)
    address = quote(article.url or "", safe="")
    there = f"{address}&text={quote(words)}" if 0 < len(address) <= MAX_ADDRESS_CHARACTERS else quote(words, safe="")
    return Share(texts("button-share"), f"#{kept.id}", f"https://t.me/share/url?url={there}")
