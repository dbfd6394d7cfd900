"""When briefings come and in which time zone, as a chat is told."""

from collections.abc import Iterable, Sequence
from datetime import datetime, time
from itertools import groupby
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain import recurrence
from bot.messages.audience import Audience
from bot.messages.reply import Button
from bot.messages.richtext import RichText, bold, join, plain
from bot.messages.texts import Texts
from bot.parsers.schedule_words import WEEKDAYS, WEEKEND
from bot.render.components import BREAK, GAP
from storage.records import Schedule

Slot = tuple[time, frozenset[int]]

SHOWN: Final = 3
"""Briefings that are named ahead: enough to see whether a schedule is as it was meant."""

COMMON: Final = (time(8), time(18))
"""Hours that are offered at once."""


def schedule_text(kept: Sequence[Schedule], now: datetime, audience: Audience) -> RichText:
    """Say when briefings come: the times and days, and the next ones by the chat's clock."""
    texts = audience.texts
    if not kept:
        return plain(texts("schedule-none"))
    lines = [_line(due.astimezone(audience.zone), texts) for due in _next(kept, now, audience.zone)]
    heading = plain(texts("schedule-next", zone=zone_name(audience.zone.key)))
    return join(GAP, [times_text(kept, texts), join(BREAK, [heading, *lines])])


def times_text(kept: Sequence[Schedule], texts: Texts) -> RichText:
    """Say the times and days, a line for the times that have the same days."""
    by_days = sorted(kept, key=lambda each: (sorted(each.weekdays), each.at))
    groups = [(days, [each.at for each in group]) for days, group in groupby(by_days, key=lambda each: each.weekdays)]
    lines = [
        texts.rich(
            "schedule-now",
            days=bold(days_phrase(days, texts)),
            times=bold(texts.listed(texts.clock(at) for at in times)),
        )
        for days, times in groups
    ]
    return join(BREAK, lines)


def schedule_buttons(kept: Sequence[Schedule], texts: Texts) -> tuple[tuple[Button, ...], ...]:
    """The common times, none at all, and the way to everything else."""
    offered = (*((at,) for at in COMMON), COMMON)
    every_day = {each.at for each in kept if each.weekdays == recurrence.EVERY_DAY} if _is_daily(kept) else set()
    times = tuple(
        Button(
            ticked(texts.listed(texts.clock(at) for at in each), on=set(each) == every_day),
            f"schedule {' '.join(f'{at:%H:%M}' for at in each)}",
        )
        for each in offered
    )
    further = (Button(texts("button-times-days"), "settings times"), Button(texts("button-zone"), "timezone"))
    none = (Button(texts("button-no-briefing"), "schedule off"),) if kept else ()
    # Two times in words are too wide for a third of a phone's width.
    return (times[:-1], (*times[-1:], *none), further)


def days_phrase(weekdays: frozenset[int], texts: Texts) -> str:
    """Say weekdays as people do: "every day", "on weekdays", "on Mon, Wed and Fri"."""
    known = {recurrence.EVERY_DAY: "every-day", WEEKDAYS: "on-weekdays", WEEKEND: "at-weekends"}
    if weekdays in known:
        return texts(known[weekdays])
    return texts("on-days", days=texts.listed(texts.weekday_short(day) for day in sorted(weekdays)))


def zone_name(key: str) -> str:
    """Name a zone as people do: "UTC+3" for what IANA calls "Etc/GMT-3"."""
    if not key.startswith("Etc/GMT") or key[7:8] not in ("+", "-"):
        return key
    return f"UTC{'+' if key[7] == '-' else '−'}{key[8:]}"


def ticked(label: str, *, on: bool) -> str:
    """Mark what is chosen."""
    return f"✓ {label}" if on else label


def _next(kept: Iterable[Schedule], now: datetime, zone: ZoneInfo) -> tuple[datetime, ...]:
    return recurrence.upcoming([(each.at, each.weekdays) for each in kept], zone, now, SHOWN)


def _line(due: datetime, texts: Texts) -> RichText:
    told = texts(
        "schedule-line",
        weekday=texts.weekday(due.weekday()),
        day=texts.day_and_month(due.date()),
        time=texts.clock(due),
    )
    return plain(f"• {told}")


def _is_daily(kept: Iterable[Schedule]) -> bool:
    return all(each.weekdays == recurrence.EVERY_DAY for each in kept)
