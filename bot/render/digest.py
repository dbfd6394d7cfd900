"""The message of a digest: it fits on one screen of a phone, and the rest is folded until it is tapped."""

from collections.abc import Sequence
from typing import Final
from urllib.parse import quote

from bot.domain.shown_actors import is_silent_place, shown_actors
from bot.domain.shown_claims.choice import shown_claims
from bot.message_types.action import Action
from bot.message_types.audience import Audience
from bot.message_types.fluent_lookup import Texts
from bot.message_types.reply import Button, Buttons, Reply, Share
from bot.message_types.richtext import RichText, bold, expandable, italic, join, link, plain
from bot.render.claim_sentences import claim_line
from bot.render.components import (
    BREAK,
    GAP,
    actor_lines,
    fitting,
    linked_to_article,
    point_line,
    published_day,
    section,
    shortened,
    title_of,
)
from storage.records import Source, StoredDigest
from summarizer.model import Actor, Claim, Digest, Point

MAX_ACTORS: Final = 6
MAX_CLAIMS: Final = 6
"""Actors, and claims, in a digest; buttons show the rest."""

MAX_VISIBLE_CLAIMS: Final = 2
"""Claims that are not folded, if there is room for them."""

SCREEN_CHARACTERS: Final = 600
"""Characters that are not folded: together with the folded parts and the buttons, they fill one screen of a phone."""

USUAL_POINTS: Final = 3
MAX_SCREEN_CHARACTERS: Final = 740
"""Points that are never folded, even if they exceed the usual number of characters, up to this larger number."""

MORE: Final = "⋯"
LESS: Final = "×"
"""The buttons that show and hide the other buttons."""

LENGTH_STEPS: Final = (1, 2, 3, 5, 7, 10)
"""The lengths in sentences that the buttons "Shorter" and "Longer" step through."""

MAX_ADDRESS_CHARACTERS: Final = 1000
"""Characters of an article's address in a button; a longer one is not shared."""

_MAX_SHARED_CHARACTERS: Final = 120
"""Characters of a digest shared with the address: escaped, one of another script can take nine characters."""


def digest_reply(
    kept: StoredDigest,
    audience: Audience,
    *,
    known: bool = False,
    in_place: bool = False,
    all_buttons: bool = False,
    has_company: bool = False,
) -> Reply:
    """Render a digest: title, points, who speaks, and who else acts; `known` says that the chat had it already.

    If its story has other articles (`has_company`), it gets a button for the story.
    """
    digest, texts = kept.digest, audience.texts
    day = texts.day(kept.kept_at.astimezone(audience.zone).date())
    known_note, notes = [texts("known", day=day)] if known else [], limits(digest, texts)
    head = _heading(kept, audience)
    # Fold as if there were no note that the chat has it: otherwise other parts would be folded than in the earlier
    # message.
    taken = len(head.text) + sum(map(len, notes))
    shown, folded = _points(digest.points, taken)
    room = 0 if folded else SCREEN_CHARACTERS - taken - len(shown.text)
    people, folded_people = _people(digest, audience, room)
    # A folded part has a frame of its own; empty lines around it would only take up space.
    top = join(BREAK, [join(GAP, [head, shown, *people]), expandable(folded), expandable(folded_people)])
    buttons = _buttons(kept, texts, all_buttons=all_buttons, has_company=has_company)
    return Reply(
        join(GAP, [top, *map(italic, [*known_note, *notes])]),
        buttons,
        in_place=in_place,
        digest_id=kept.id,
        language=texts.language,
    )


def unheard_actors(digest: Digest, claims: Sequence[Claim]) -> Sequence[Actor]:
    """Choose the actors to list: those shown first who speak in none of these claims, which name them already.

    Below claims, a place that says nothing is left out even if few others act.
    """
    names = {claim.speaker for claim in claims}
    # What "the Maltese government" says is Malta's.
    heard = {at for at, claim in enumerate(digest.claims) if claim in claims}
    found = [actor for actor in shown_actors(digest) if actor.name not in names and heard.isdisjoint(actor.claims)]
    return [actor for actor in found if not (claims and is_silent_place(actor))][:MAX_ACTORS]


def claims_with_roles(digest: Digest, claims: Sequence[Claim]) -> Sequence[tuple[Claim, str | None]]:
    """Pair each claim with the role of its speaker; a speaker's second claim has none."""
    roles = {actor.name: actor.role for actor in digest.actors}
    return [(claim, roles.pop(claim.speaker or "", None)) for claim in claims]


def limits(digest: Digest, texts: Texts) -> Sequence[str]:
    """Say whether the digest is the whole text, and which parts of a long or foreign article were not analysed."""
    found = [texts("short")] if digest.is_whole else []
    if digest.read_to:
        found.append(texts("long", words=len(digest.article.text[: digest.read_to].split())))
    if digest.is_part:
        found.append(texts("part"))
    return [*found, texts("unread")] if "claims" in digest.unread else found


def _heading(kept: StoredDigest, audience: Audience) -> RichText:
    """Render title and origin; an untitled article has only the origin, as a point often repeats its first words."""
    article = kept.digest.article
    known = (
        article.title,
        article.source,
        article.author,
        published_day(article.published, audience.texts, audience.zone),
    )
    head, *origin = [*filter(None, known), ""]
    rows = [bold(linked_to_article(head, kept)), italic(" · ".join(filter(None, origin)))]
    if kept.sources:
        rows.append(audience.texts.rich("also-from", sources=join(plain(", "), map(_source, kept.sources))))
    return join(BREAK, rows)


def _source(source: Source) -> RichText:
    name = source.name or source.url or ""
    return link(name, source.url) if source.url else plain(name)


def _points(points: Sequence[Point], taken: int) -> tuple[RichText, RichText]:
    """Render the points: the first as the lead, the others as a list; return those to show, and those to fold."""
    rows = [plain(point_line(point) if at == 0 else f"• {point_line(point)}") for at, point in enumerate(points)]
    usual = fitting(rows[:USUAL_POINTS], MAX_SCREEN_CHARACTERS - taken)
    shown = max(1, usual, fitting(rows, SCREEN_CHARACTERS - taken))
    return join(GAP, rows[:shown]), join(GAP, rows[shown:])


def _people(digest: Digest, audience: Audience, room: int) -> tuple[list[RichText], RichText]:
    """Render who speaks, best quotation first, and who else acts; return what fits, and what to fold."""
    claims = shown_claims(digest, MAX_CLAIMS) if audience.shows_claims else ()
    rows = [claim_line(claim, digest.article.language, role) for claim, role in claims_with_roles(digest, claims)]
    actors = unheard_actors(digest, claims) if audience.shows_actors else ()
    heading = audience.texts("who-else") if claims else audience.texts("who")
    listed = section(heading, actor_lines(actors, digest.article.language)) if actors else RichText()
    if not rows and len(listed.text) <= room:
        return [listed], RichText()
    shown = fitting(rows[:MAX_VISIBLE_CLAIMS], room)
    return rows[:shown], join(GAP, [join(BREAK, rows[shown:]), listed])


def _buttons(kept: StoredDigest, texts: Texts, *, all_buttons: bool, has_company: bool) -> Buttons:
    """Return the row of four buttons, or that row and the others below it.

    If the story has other articles, its button comes first, and the one for a longer digest is among the others.
    """
    digest, number, count = kept.digest, kept.id, len(kept.digest.points)
    lengths = [] if digest.is_whole else [each for each in LENGTH_STEPS if each > count][:1]
    longer = tuple(Button(texts("button-longer"), Action.of("length", number, each)) for each in lengths)
    shorter = tuple(
        Button(texts("button-shorter"), Action.of("length", number, each))
        for each in [each for each in LENGTH_STEPS if each < count][-1:]
    )
    # The digest may be shown here in another length than the stored one.
    closing, opening = Button(LESS, Action.of("back", number, count)), Button(MORE, Action.of("options", number, count))
    first: tuple[Button | Share, ...] = (
        *((Button(texts("button-story"), Action.of("story", number)),) if has_company else longer),
        *((Button(texts("button-actors"), Action.of("who", number)),) if digest.actors else ()),
        *((Button(texts("button-claims"), Action.of("said", number)),) if digest.attributed else ()),
        closing if all_buttons else opening,
    )
    if not all_buttons:
        return (first,)
    text = Button(texts("button-text"), Action.of("text", number))
    others = _share(kept, texts), Button(texts("button-delete"), Action.of("deleting", number))
    return (first, (*longer, *shorter, text), others) if has_company else (first, (*shorter, text, *others))


def _share(kept: StoredDigest, texts: Texts) -> Share:
    """Return the button that shares the digest inline, or the article's address and first point if that is off."""
    article, points = kept.digest.article, kept.digest.points
    words = shortened("\n".join([title_of(kept), *(point.text for point in points[:1])]), _MAX_SHARED_CHARACTERS)
    address = quote(article.url or "", safe="")
    there = f"{address}&text={quote(words)}" if 0 < len(address) <= MAX_ADDRESS_CHARACTERS else quote(words, safe="")
    return Share(texts("button-share"), f"#{kept.chat_id}-{kept.number}", f"https://t.me/share/url?url={there}")
