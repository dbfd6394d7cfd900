"""Steering: when the briefing comes, in which time zone, how long a digest is, and the briefing at once."""

from collections.abc import Sequence
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot import clock, texts
from bot.briefing import briefing_now
from bot.commands.request import Request
from bot.deps import Deps
from bot.lengths import length_phrase, parse_length
from bot.reply import Reply
from bot.richtext import RichText, bold, join, plain
from bot.timetable import Misunderstood, Off, Timetable, days_phrase, parse_timetable
from storage.records import Schedule


async def briefing(request: Request, deps: Deps) -> Reply:
    """Show what is new since the last briefing; the scheduled one still comes, with all of it."""
    return await briefing_now(request.chat, deps.now(), deps) or Reply(plain(texts.NOTHING_NEW))


async def schedule(request: Request, deps: Deps) -> Reply:
    """Set when the briefing comes, or say when it does."""
    if not request.words:
        return Reply(await _schedule_now(request, deps) + plain(f"\n{texts.SCHEDULE_HOW}"))
    match parse_timetable(request.words):
        case Off():
            await deps.store.schedules.replace(request.chat.id, ())
            return Reply(plain(texts.SCHEDULE_OFF))
        case Misunderstood(words=()):
            return Reply(plain(texts.SCHEDULE_HOW))
        case Misunderstood(words=words):
            missed = texts.SCHEDULE_MISSED.format(words=", ".join(f"“{word}”" for word in words))
            return Reply(plain(f"{missed} {texts.SCHEDULE_HOW}"))
        case Timetable() as timetable:
            await _set_times(request, [(at, timetable.weekdays) for at in timetable.times], request.zone, deps)
            return Reply(await _schedule_now(request, deps))


async def timezone(request: Request, deps: Deps) -> Reply:
    """Set the time zone by name or city, or say which it is; the schedule keeps its wall-clock times."""
    if not request.words:
        return Reply(plain(texts.ZONE_NOW.format(zone=request.chat.zone, now=_wall_clock(deps.now(), request.zone))))
    zone = await deps.find_zone(request.words)
    if not isinstance(zone, ZoneInfo):
        hint = f" Did you mean {' or '.join(zone)}?" if zone else ""
        return Reply(plain(texts.ZONE_UNKNOWN.format(words=request.words) + hint))
    await deps.store.chats.set_zone(request.chat.id, zone.key)
    kept = await deps.store.schedules.of_chat(request.chat.id)
    await _set_times(request, [(each.at, each.weekdays) for each in kept], zone, deps)
    return Reply(
        plain(
            texts.ZONE_SET.format(zone=zone.key, now=_wall_clock(deps.now(), zone))
            + _next(await deps.store.schedules.of_chat(request.chat.id), zone, deps.now())
        )
    )


async def settings(request: Request, deps: Deps) -> Reply:
    """Show this chat's settings, or set one: the length of digests, or whether to speak when nothing is new."""
    asked = request.words.casefold()
    if not asked:
        return Reply(await _settings_now(request, deps))
    if asked in texts.QUIET_WORDS:
        quiet = texts.QUIET_WORDS[asked]
        await deps.store.chats.set_quiet(request.chat.id, quiet=quiet)
        return Reply(plain(texts.QUIET_SET[quiet]))
    length = parse_length(asked)
    if length is None:
        return Reply(plain(texts.LENGTH_RANGE))
    await deps.store.chats.set_length(request.chat.id, length)
    return Reply(plain(texts.LENGTH_SET.format(length=length_phrase(length))))


async def _settings_now(request: Request, deps: Deps) -> RichText:
    chat = request.chat
    rows = (
        bold("Settings of this chat"),
        plain("A digest has ") + bold(length_phrase(chat.length)) + plain(" (/settings long)"),
        plain("Time zone: ") + bold(chat.zone) + plain(" (/timezone Vilnius)"),
        plain("When nothing is new: ") + plain(texts.QUIET_SHOWN[chat.quiet]),
        await _schedule_now(request, deps),
    )
    return join(plain("\n"), rows)


async def _set_times(
    request: Request, times: Sequence[tuple[time, frozenset[int]]], zone: ZoneInfo, deps: Deps
) -> None:
    now = deps.now()
    slots = [(at, weekdays, clock.next_due(at, weekdays, zone, now)) for at, weekdays in times]
    await deps.store.schedules.replace(request.chat.id, slots)


async def _schedule_now(request: Request, deps: Deps) -> RichText:
    kept = await deps.store.schedules.of_chat(request.chat.id)
    if not kept:
        return plain(texts.SCHEDULE_NONE)
    times = ", ".join(f"{each.at:%H:%M}" for each in sorted(kept, key=lambda each: each.at))
    days = days_phrase(kept[0].weekdays)
    head = plain("Briefing ") + bold(f"{days} at {times}") + plain(f" ({request.chat.zone}).")
    return head + plain(_next(kept, request.zone, deps.now()))


def _next(kept: Sequence[Schedule], zone: ZoneInfo, now: datetime) -> str:
    """Say when the next briefing comes, in local time; nothing where none is scheduled."""
    if not kept:
        return ""
    due = min(each.next_at for each in kept).astimezone(zone)
    distance = (due.date() - now.astimezone(zone).date()).days
    when = {0: "today", 1: "tomorrow"}.get(distance, f"{due:%A}, {due.day} {due:%B}")
    return f" The next one comes {when} at {due:%H:%M}."


def _wall_clock(now: datetime, zone: ZoneInfo) -> str:
    return f"{now.astimezone(zone):%H:%M}"
