"""Lists of claims, by date or by digest."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from typing import Final, TypeVar

from bot.messages.audience import Audience
from bot.messages.reply import Button, Reply
from bot.messages.richtext import RichText, bold, code, italic, join, plain
from bot.render.claim_wording import claim_line
from bot.render.components import BREAK, GAP, MAX_TITLE_CHARACTERS, shortened
from bot.render.pagination import Page, digest_buttons, page_reply
from storage.records import ClaimHit

Key = TypeVar("Key")

RECENT: Final = timedelta(days=31)
"""Claims older than this are grouped by month instead of by day."""


def claims_of_actor_reply(
    head: str, claims: Sequence[ClaimHit], now: datetime, page: Page, audience: Audience, further: Sequence[Button] = ()
) -> Reply:
    """Render a page of an actor's claims, or of those about an actor, by date."""
    openers = digest_buttons((hit.number, hit.digest_id) for hit in claims)
    sections = [_heading(head, page, audience), claims_over_time(claims, now, audience)]
    return page_reply(sections, page, audience, openers=openers, further=further)


def claims_by_digest_reply(
    head: str, claims: Sequence[ClaimHit], page: Page, audience: Audience, *, digests: int | None = None
) -> Reply:
    """Render the claims of a story or of a day, by digest; a story says how many `digests` report it."""
    note = audience.texts("told-by", count=digests) if digests else ""
    groups = [
        join(BREAK, [code(f"#{number}") + plain(f" {title}"), *(_line(hit) for hit in hits)])
        for (number, title), hits in _grouped(claims, lambda hit: (hit.number, _title(hit)))
    ]
    openers = digest_buttons((hit.number, hit.digest_id) for hit in claims)
    return page_reply([_heading(head, page, audience, note), *groups], page, audience, openers=openers)


def claims_over_time(claims: Sequence[ClaimHit], now: datetime, audience: Audience) -> RichText:
    """Render claims with their digests' numbers, grouped by the day or the month in which the digest was made."""

    def when(hit: ClaimHit) -> str:
        day = hit.kept_at.astimezone(audience.zone).date()
        return audience.texts.day(day) if now - hit.kept_at < RECENT else audience.texts.month(day)

    groups = [
        join(BREAK, [plain(name), *(_line(hit) + plain(f" #{hit.number}") for hit in hits)])
        for name, hits in _grouped(claims, when)
    ]
    return join(GAP, groups)


def _grouped(claims: Sequence[ClaimHit], of: Callable[[ClaimHit], Key]) -> Iterator[tuple[Key, list[ClaimHit]]]:
    return ((key, list(hits)) for key, hits in groupby(claims, of))


def _heading(head: str, page: Page, audience: Audience, note: str = "") -> RichText:
    counted = audience.texts("claims-in-all", count=page.count)
    return bold(head) + BREAK + italic(" · ".join(filter(None, (note, counted))))


def _line(hit: ClaimHit) -> RichText:
    return plain("• ") + claim_line(hit.claim, hit.language)


def _title(hit: ClaimHit) -> str:
    return shortened(hit.title or "", MAX_TITLE_CHARACTERS)
