"""A chat's schedule of briefings, in words and as buttons."""

from collections.abc import Iterable, Sequence
from datetime import datetime, time
from itertools import groupby
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain import recurrence
from bot.message_types.action import Action
from bot.message_types.audience import Audience
from bot.message_types.fluent_lookup import Texts
from bot.message_types.reply import Button
from bot.message_types.richtext import RichText, bold, join, plain
from bot.render.components import BREAK, GAP
from bot.typed_input.schedule_words import WEEKDAYS, WEEKEND
from storage.records import Schedule

Slot = tuple[time, frozenset[int]]

UPCOMING_SHOWN: Final = 3
"""Upcoming briefings that are listed: enough to see whether a schedule is as intended."""

COMMON_TIMES: Final = (time(8), time(18))
"""Times that buttons offer directly."""


def schedule_text(kept: Sequence[Schedule], now: datetime, audience: Audience) -> RichText:
    """Say when briefings come: times and days, and the next ones in local time."""
    texts = audience.texts
    if not kept:
        return plain(texts("schedule-none"))
    lines = [_line(due.astimezone(audience.zone), texts) for due in _next(kept, now, audience.zone)]
    heading = plain(texts("schedule-next", zone=zone_name(audience.zone.key)))
    return join(GAP, [times_text(kept, texts), join(BREAK, [heading, *lines])])


def times_text(kept: Sequence[Schedule], texts: Texts) -> RichText:
    """Say the times and days, with one line for all times that have the same days."""
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
    """Return buttons for common times, for no briefing, and to the other choices."""
    offered = (*((at,) for at in COMMON_TIMES), COMMON_TIMES)
    every_day = {each.at for each in kept if each.weekdays == recurrence.EVERY_DAY} if _is_daily(kept) else set()
    times = tuple(
        Button(
            ticked(texts.listed(texts.clock(at) for at in each), on=set(each) == every_day),
            Action.of("schedule", *(f"{at:%H:%M}" for at in each)),
        )
        for each in offered
    )
    further = (
        Button(texts("button-times-days"), Action("settings", "times")),
        Button(texts("button-zone"), Action("timezone")),
    )
    none = (Button(texts("button-no-briefing"), Action("schedule", "off")),) if kept else ()
    # The label with two times does not fit into a third of a phone's width.
    return (times[:-1], (*times[-1:], *none), further)


def days_phrase(weekdays: frozenset[int], texts: Texts) -> str:
    """Say weekdays in words: "every day", "on weekdays", "on Mon, Wed and Fri"."""
    known = {recurrence.EVERY_DAY: "every-day", WEEKDAYS: "on-weekdays", WEEKEND: "at-weekends"}
    if weekdays in known:
        return texts(known[weekdays])
    return texts("on-days", days=texts.listed(texts.weekday_short(day) for day in sorted(weekdays)))


def zone_name(key: str) -> str:
    """Return the name of a zone for readers: "UTC+3" for IANA's "Etc/GMT-3"."""
    if not key.startswith("Etc/GMT") or key[7:8] not in ("+", "-"):
        return key
    return f"UTC{'+' if key[7] == '-' else '−'}{key[8:]}"


def ticked(label: str, *, on: bool) -> str:
    """Put a tick before the label of what is chosen."""
    return f"✓ {label}" if on else label


def _next(kept: Iterable[Schedule], now: datetime, zone: ZoneInfo) -> tuple[datetime, ...]:
    return recurrence.upcoming([(each.at, each.weekdays) for each in kept], zone, now, UPCOMING_SHOWN)


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
