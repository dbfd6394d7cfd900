"""Who said what: over time, and digest by digest."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from typing import Final, TypeVar

from bot.messages.reader import Reader
from bot.messages.reply import Button, Reply
from bot.messages.richtext import RichText, bold, code, italic, join, plain
from bot.render.components import BREAK, GAP, TITLE_LENGTH, claim_line, shortened
from bot.render.pagination import Page, openers, page_reply
from storage.records import ClaimHit

Key = TypeVar("Key")

RECENT: Final = timedelta(days=31)
"""What was said earlier is told by the month, not by the day."""


def said_reply(
    head: str, claims: Sequence[ClaimHit], now: datetime, page: Page, reader: Reader, further: Sequence[Button] = ()
) -> Reply:
    """Somebody's claims, or those about them, over time."""
    ids = [hit.digest_id for hit in claims]
    sections = [_heading(head, page, reader), over_time(claims, now, reader)]
    return page_reply(sections, page, reader, openers=openers(ids), further=further)


def told_reply(
    head: str, claims: Sequence[ClaimHit], page: Page, reader: Reader, *, digests: int | None = None
) -> Reply:
    """The claims of a story or of a day, digest by digest; of a story with the number of `digests` that tell it."""
    note = reader.texts("told-by", count=digests) if digests else ""
    groups = [
        join(BREAK, [code(f"#{digest_id}") + plain(f" {title}"), *(_line(hit) for hit in hits)])
        for (digest_id, title), hits in _grouped(claims, lambda hit: (hit.digest_id, _title(hit)))
    ]
    ids = [hit.digest_id for hit in claims]
    return page_reply([_heading(head, page, reader, note), *groups], page, reader, openers=openers(ids))


def over_time(claims: Sequence[ClaimHit], now: datetime, reader: Reader) -> RichText:
    """Claims with their digests' numbers, under the day they were kept, or the month, where that is a while ago."""

    def when(hit: ClaimHit) -> str:
        day = hit.kept_at.astimezone(reader.zone).date()
        return reader.texts.day(day) if now - hit.kept_at < RECENT else reader.texts.month(day)

    groups = [
        join(BREAK, [plain(name), *(_line(hit) + plain(f" #{hit.digest_id}") for hit in hits)])
        for name, hits in _grouped(claims, when)
    ]
    return join(GAP, groups)


def _grouped(claims: Sequence[ClaimHit], of: Callable[[ClaimHit], Key]) -> Iterator[tuple[Key, list[ClaimHit]]]:
    return ((key, list(hits)) for key, hits in groupby(claims, of))


def _heading(head: str, page: Page, reader: Reader, note: str = "") -> RichText:
    counted = reader.texts("claims-in-all", count=page.count)
    return bold(head) + BREAK + italic(" · ".join(filter(None, (note, counted))))


def _line(hit: ClaimHit) -> RichText:
    return plain("• ") + claim_line(hit.claim)


def _title(hit: ClaimHit) -> str:
    return shortened(hit.title or "", TITLE_LENGTH)
