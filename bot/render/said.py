"""Who said what: over time, and digest by digest."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from typing import Final, TypeVar

from bot.reader import Reader
from bot.render.lists import Page, openers, page_reply
from bot.render.pieces import BREAK, GAP, TITLE_LENGTH, claim_line, hit_lines, shortened
from bot.reply import Button, Reply
from bot.richtext import RichText, bold, code, italic, join, plain
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


def told_reply(head: str, claims: Sequence[ClaimHit], page: Page, reader: Reader) -> Reply:
    """The claims of a story or of a day, digest by digest."""
    ids = [hit.digest_id for hit in claims]
    groups = [
        join(BREAK, [code(f"#{digest_id}") + plain(f" {title}"), *map(_line, hits)])
        for (digest_id, title), hits in _grouped(claims, lambda hit: (hit.digest_id, _title(hit)))
    ]
    return page_reply([_heading(head, page, reader), *groups], page, reader, openers=openers(ids))


def over_time(claims: Sequence[ClaimHit], now: datetime, reader: Reader) -> RichText:
    """Claims under the day they were kept, or the month, where that is a while ago."""

    def when(hit: ClaimHit) -> str:
        day = hit.kept_at.astimezone(reader.zone).date()
        return reader.texts.day(day) if now - hit.kept_at < RECENT else reader.texts.month(day)

    groups = [join(BREAK, [italic(name), hit_lines(hits)]) for name, hits in _grouped(claims, when)]
    return join(GAP, groups)


def _grouped(claims: Sequence[ClaimHit], of: Callable[[ClaimHit], Key]) -> Iterator[tuple[Key, list[ClaimHit]]]:
    return ((key, list(hits)) for key, hits in groupby(claims, of))


def _heading(head: str, page: Page, reader: Reader) -> RichText:
    counted = reader.texts("claims-in-all", count=page.count)
    return bold(head) + italic(f" · {counted}")


def _line(hit: ClaimHit) -> RichText:
    return plain("• ") + claim_line(hit.claim)


def _title(hit: ClaimHit) -> str:
    return shortened(hit.title or "", TITLE_LENGTH)
