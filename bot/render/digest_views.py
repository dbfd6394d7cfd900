"""What the buttons of a digest show in its place: all actors, all claims, the text, and a line in its context."""

from collections.abc import Sequence
from typing import Final

from bot.domain.shown_actors import shown_actors
from bot.message_types.action import Action
from bot.message_types.audience import Audience
from bot.message_types.fluent_lookup import Texts
from bot.message_types.reply import Button, Reply
from bot.message_types.richtext import RichText, bold, expandable, italic, join, plain, quote, split
from bot.render.claim_sentences import claim_line
from bot.render.components import BREAK, GAP, actor_lines, section, shortened, title_of
from bot.render.context import highlighted, passage
from storage.records import StoredDigest
from summarizer.model import Actor, Claim

ACTORS_PER_PAGE: Final = 30
CLAIMS_PER_PAGE: Final = 8
TEXT_UNITS_PER_PAGE: Final = 2500
"""Actors, claims, and UTF-16 units of text in one message."""

MAX_LEFT_OUT_PIECES: Final = 20
MAX_LEFT_OUT_CHARACTERS: Final = 150
"""Removed pieces of text, and characters of each, in one message."""


def actors_view(kept: StoredDigest, audience: Audience, page: int) -> Reply:
    """Render a page of the actors: those shown first, then those who are only named."""
    texts, language, chosen = audience.texts, kept.digest.article.language, shown_actors(kept.digest)
    actors = [*chosen, *(each for each in kept.digest.actors if each not in chosen)]
    page, pages = _clamped(page, len(actors), ACTORS_PER_PAGE)
    shown = actors[page * ACTORS_PER_PAGE :][:ACTORS_PER_PAGE]
    first, others = [each for each in shown if each in chosen], [each for each in shown if each not in chosen]
    sections = [
        _actors_with_aliases(first, texts, language) if first else RichText(),
        section(texts("also-named"), expandable(actor_lines(others, language))) if others else RichText(),
    ]
    body = join(GAP, sections) or plain(texts("nobody-acts"))
    return _view(kept, audience, body, turns=_turns(Action.of("who", kept.id), page, pages), page=(page, pages))


def claims_view(kept: StoredDigest, audience: Audience, page: int) -> Reply:
    """Render a page of the claims, with a button for the context of each."""
    claims, language = kept.digest.attributed, kept.digest.article.language
    page, pages = _clamped(page, len(claims), CLAIMS_PER_PAGE)
    first = page * CLAIMS_PER_PAGE
    shown = claims[first : first + CLAIMS_PER_PAGE]
    rows = [plain(f"{at}. ") + claim_line(claim, language) for at, claim in enumerate(shown, first + 1)]
    numbered = [Button(str(at), Action.of("claim", kept.id, at)) for at in range(first + 1, first + 1 + len(shown))]
    body = join(GAP, rows) or plain(audience.texts("no-claims"))
    turns = _turns(Action.of("said", kept.id), page, pages)
    return _view(kept, audience, body, tuple(numbered), turns, page=(page, pages))


def text_view(kept: StoredDigest, audience: Audience, page: int) -> Reply:
    """Render a page of the extracted text, with the points in bold, and a button that shows them in context."""
    digest, texts = kept.digest, audience.texts
    pages = split(
        highlighted(digest.article.text, [(point.start, point.end) for point in digest.points]), TEXT_UNITS_PER_PAGE
    )
    at = min(page, len(pages) - 1)
    left_out = Button(texts("button-left-out", count=len(digest.article.dropped)), Action.of("left", kept.id))
    further = (
        *((Button(texts("button-points"), Action.of("point", kept.id, 1)),) if digest.points else ()),
        *((left_out,) if digest.article.dropped or digest.article.repaired else ()),
    )
    turns = _turns(Action.of("text", kept.id), at, len(pages))
    return _view(kept, audience, pages[at], further, turns, page=(at, len(pages)))


def left_out_view(kept: StoredDigest, audience: Audience) -> Reply:
    """Render what extraction removed from the text, and what it repaired."""
    texts, article = audience.texts, kept.digest.article
    dropped = [
        plain(shortened(each.text, MAX_LEFT_OUT_CHARACTERS)) + italic(f" · {each.reason}")
        for each in article.dropped[:MAX_LEFT_OUT_PIECES]
    ]
    mended = [plain(f"{each.before} → {each.after}") for each in article.repaired[:MAX_LEFT_OUT_PIECES]]
    sections = [
        section(texts("left-out"), expandable(join(BREAK, dropped))) if dropped else RichText(),
        section(texts("mended"), expandable(join(BREAK, mended))) if mended else RichText(),
    ]
    body = join(GAP, sections) or plain(texts("nothing-left-out"))
    return _view(kept, audience, body, back=Button(texts("button-text"), Action.of("text", kept.id)))


def point_view(kept: StoredDigest, audience: Audience, number: int) -> Reply:
    """Render a point in bold within its paragraph."""
    points, texts = kept.digest.points, audience.texts
    point = points[number - 1]
    told = italic(texts("point-of", number=number, count=len(points)))
    body = join(BREAK, [told, quote(passage(kept.digest.article.text, [(point.start, point.end)]))])
    turns = _turns(Action.of("point", kept.id), number - 1, len(points), first=1)
    return _view(kept, audience, body, turns=turns, back=Button(texts("button-text"), Action.of("text", kept.id)))


def claim_view(kept: StoredDigest, audience: Audience, number: int) -> Reply:
    """Render a claim, and its paragraph with the speaker, the cue and the content in bold."""
    claims, texts = kept.digest.attributed, audience.texts
    claim = claims[number - 1]
    told = italic(texts("claim-of", number=number, count=len(claims)))
    where = quote(passage(kept.digest.article.text, _claim_spans(claim)))
    line = claim_line(claim, kept.digest.article.language)
    turns = _turns(Action.of("claim", kept.id), number - 1, len(claims), first=1)
    page = (number - 1) // CLAIMS_PER_PAGE
    back = Button(texts("button-claims"), Action.of("said", kept.id, page))
    return _view(kept, audience, join(GAP, [join(BREAK, [told, line]), where]), turns=turns, back=back)


def delete_question(kept: StoredDigest, audience: Audience) -> Reply:
    """Ask whether to delete a digest."""
    texts = audience.texts
    answers = (
        Button(texts("button-delete"), Action.of("delete", kept.id)),
        Button(texts("button-keep"), Action.of("back", kept.id)),
    )
    return Reply(texts.rich("delete-ask", title=bold(title_of(kept))), (answers,), in_place=True, digest_id=kept.id)


def _actors_with_aliases(actors: Sequence[Actor], texts: Texts, language: str | None) -> RichText:
    """Render actors with their roles and other names."""
    rows = [actor_lines([each], language) + _aliases(each, texts) for each in actors]
    return join(BREAK, rows)


def _aliases(actor: Actor, texts: Texts) -> RichText:
    return plain(f" ({texts.listed(actor.aliases)})") if actor.aliases else RichText()


def _claim_spans(claim: Claim) -> Sequence[tuple[int, int]]:
    """Return the spans of a claim's speaker, if the text names one, its cue and its content."""
    speaker = [(claim.speaker_start, claim.speaker_end)]
    known = [(start, end) for start, end in speaker if start is not None and end is not None]
    return [*known, (claim.cue_start, claim.cue_end), (claim.start, claim.end)]


def _view(
    kept: StoredDigest,
    audience: Audience,
    body: RichText,
    row: tuple[Button, ...] = (),
    turns: tuple[Button, ...] = (),
    page: tuple[int, int] = (0, 1),
    back: Button | None = None,
) -> Reply:
    """Put a body under the digest's title, with the page number if there are several, and two rows of buttons at most.

    The last row leads back to the digest, and `back` to what the view belongs to.
    """
    number, pages = page
    where = italic(audience.texts("page-of", page=number + 1, pages=pages)) if pages > 1 else RichText()
    home = Button(audience.texts("button-to-digest"), Action.of("back", kept.id))
    last = (home, *((back,) if back else ()), *turns)
    head = join(plain(" · "), [bold(title_of(kept)), where])
    text, language = join(GAP, [head, body]), audience.texts.language
    return Reply(text, (row, last) if row else (last,), in_place=True, digest_id=kept.id, language=language)


def _clamped(page: int, count: int, a_page: int) -> tuple[int, int]:
    """Return the page, or the last one if there are fewer, and the number of pages."""
    pages = max(1, -(-count // a_page))
    return min(page, pages - 1), pages


def _turns(action: Action, at: int, count: int, *, first: int = 0) -> tuple[Button, ...]:
    """Return the buttons to the previous and the next page or line; `first` is the number of the first one."""
    before = (Button("‹", action.plus(first + at - 1)),) if at > 0 else ()
    after = (Button("›", action.plus(first + at + 1)),) if at + 1 < count else ()
    return (*before, *after)
