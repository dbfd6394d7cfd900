"""Lists of claims, by date or by digest."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Final, TypeVar

from bot.domain.over_time import ClaimsOverTime
from bot.message_types.audience import Audience
from bot.message_types.reply import Button, Reply
from bot.message_types.richtext import RichText, bold, code, italic, join, plain
from bot.render.claim_sentences import claim_line
from bot.render.components import BREAK, GAP, MAX_TITLE_CHARACTERS, shortened
from bot.render.pagination import Page, digest_buttons, page_reply
from bot.render.weeks import weeks_line
from storage.records import ClaimHit

Key = TypeVar("Key")

RECENT: Final = timedelta(days=31)
"""Claims older than this are grouped by month instead of by day."""


def claims_of_actor_reply(
    head: str, over_time: ClaimsOverTime, now: datetime, page: Page, audience: Audience, further: Sequence[Button] = ()
) -> Reply:
    """Render a page of claims by or about an actor: those on one story together, the others by date.

    If a claim denies or changes an earlier one, the earlier one is shown below it.
    """
    openers = digest_buttons((hit.number, hit.digest_id) for hit in over_time.claims)
    weeks = weeks_line(over_time.weeks, audience.texts)
    sections = [_heading(head, page, audience), weeks, claims_over_time(over_time, now, audience)]
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


def claims_over_time(over_time: ClaimsOverTime, now: datetime, audience: Audience) -> RichText:
    """Render claims with their digests' numbers, grouped by story, or by when the digest was made.

    A digest that is older than a month is dated by its month only.
    """
    several = _told_by_several(over_time)
    claims = _without_earlier(over_time)

    def heading(hit: ClaimHit) -> tuple[int | None, str]:
        story = over_time.story_of.get(hit.digest_id)
        return (story, several[story]) if story in several else (None, _when(hit, now, audience))

    groups = []
    for (story, name), hits in _grouped(claims, heading):
        rows = [_with_earlier(hit, over_time, now, audience, with_day=story is not None) for hit in hits]
        groups.append(join(BREAK, [plain(name) if story is None else bold(name), *rows]))
    return join(GAP, groups)


def _told_by_several(over_time: ClaimsOverTime) -> dict[int | None, str]:
    """Return the newest title of each story with claims in several digests; stories without a title are left out."""
    titles: dict[int | None, dict[int, str]] = defaultdict(dict)
    for hit in over_time.claims:
        if hit.digest_id in over_time.story_of:
            titles[over_time.story_of[hit.digest_id]].setdefault(hit.digest_id, _title(hit))
    newest = {story: next(filter(None, told.values()), "") for story, told in titles.items() if len(told) > 1}
    return {story: title for story, title in newest.items() if title}


def _without_earlier(over_time: ClaimsOverTime) -> Sequence[ClaimHit]:
    """Return the claims that are not shown below a later one."""
    below: set[ClaimHit] = set()
    shown = []
    for hit in over_time.claims:
        if hit not in below:
            shown.append(hit)
            below |= {over_time.earlier[hit]} if hit in over_time.earlier else set()
    return shown


def _with_earlier(
    hit: ClaimHit, over_time: ClaimsOverTime, now: datetime, audience: Audience, *, with_day: bool
) -> RichText:
    """Render a claim, and below it the earlier one that it denies or changes."""
    of_day = plain(f"{_when(hit, now, audience)}: " if with_day else "")
    line = plain("• ") + of_day + claim_line(hit.claim, hit.language) + plain(f" #{hit.number}")
    earlier = over_time.earlier.get(hit)
    if earlier is None:
        return line
    words = claim_line(earlier.claim, earlier.language) + plain(f" #{earlier.number}")
    if _day(earlier, audience) == _day(hit, audience):
        # Two outlets may report one speech with different figures: which came first says nothing.
        before = audience.texts.rich("same-day-statement", words=words)
    else:
        before = audience.texts.rich("earlier-statement", day=_when(earlier, now, audience), words=words)
    return join(BREAK, [line, plain("↳ ") + before])


def _when(hit: ClaimHit, now: datetime, audience: Audience) -> str:
    day = _day(hit, audience)
    return audience.texts.day(day) if now - hit.kept_at < RECENT else audience.texts.month(day)


def _grouped(claims: Sequence[ClaimHit], of: Callable[[ClaimHit], Key]) -> Iterator[tuple[Key, list[ClaimHit]]]:
    return ((key, list(hits)) for key, hits in groupby(claims, of))


def _heading(head: str, page: Page, audience: Audience, note: str = "") -> RichText:
    counted = audience.texts("claims-in-all", count=page.count)
    return bold(head) + BREAK + italic(" · ".join(filter(None, (note, counted))))


def _line(hit: ClaimHit) -> RichText:
    return plain("• ") + claim_line(hit.claim, hit.language)


def _title(hit: ClaimHit) -> str:
    return shortened(hit.title or "", MAX_TITLE_CHARACTERS)


def _day(hit: ClaimHit, audience: Audience) -> date:
    return hit.kept_at.astimezone(audience.zone).date()
