"""Steering: when the briefing comes, in which time zone, how long a digest is, and the briefing at once."""

from collections.abc import Sequence
from datetime import datetime, time
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

from bot import clock
from bot.briefing import briefing_now, briefing_of_week
from bot.commands.request import Request
from bot.deps import Deps
from bot.lengths import length_phrase, parse_length
from bot.reply import Reply
from bot.richtext import RichText, bold, join, plain
from bot.texts import Texts
from bot.timetable import WEEKDAYS, WEEKEND, Misunderstood, Off, Timetable, parse_timetable
from storage.records import Schedule

_QUIET: Final = MappingProxyType({"quiet": True, "quiet on": True, "quiet off": False})


async def briefing(request: Request, deps: Deps) -> Reply:
    """Show what is new since the last briefing, or all of the week; the scheduled one still comes, with all of it."""
    asked, texts = request.words.casefold(), request.texts
    if asked in texts("week-words").split(", "):
        return await briefing_of_week(request.chat, deps.now(), deps) or Reply(plain(texts("nothing-of-the-week")))
    if asked not in ("", *texts("now-words").split(", ")):
        return Reply(plain(texts("briefing-how")))
    return await briefing_now(request.chat, deps.now(), deps) or Reply(plain(texts("nothing-new")))


async def schedule(request: Request, deps: Deps) -> Reply:
    """Set when the briefing comes, or say when it does."""
    texts = request.texts
    if not request.words:
        return Reply(join(plain("\n"), [await _schedule_now(request, deps), plain(texts("schedule-how"))]))
    match parse_timetable(request.words):
        case Off():
            await deps.store.schedules.replace(request.chat.id, ())
            return Reply(plain(texts("schedule-off")))
        case Misunderstood(words=()):
            return Reply(plain(texts("schedule-how")))
        case Misunderstood(words=words):
            missed = texts("schedule-missed", words=texts.listed(f"“{word}”" for word in words))
            return Reply(join(plain("\n"), [plain(missed), plain(texts("schedule-how"))]))
        case Timetable() as timetable:
            await _set_times(request, [(at, timetable.weekdays) for at in timetable.times], request.zone, deps)
            return Reply(await _schedule_now(request, deps))


async def timezone(request: Request, deps: Deps) -> Reply:
    """Set the time zone by name or city, or say which it is; the schedule keeps its wall-clock times."""
    texts = request.texts
    if not request.words:
        now = texts.clock(deps.now().astimezone(request.zone))
        return Reply(plain(texts("zone-now", zone=request.chat.zone, now=now)))
    zone = await deps.find_zone(request.words)
    if not isinstance(zone, ZoneInfo):
        unknown = texts("zone-unknown", words=request.words)
        hint = texts("zone-meant", zones=texts.listed(zone, any_of=True)) if zone else ""
        return Reply(join(plain("\n"), [plain(unknown), plain(hint)]))
    await deps.store.chats.set_zone(request.chat.id, zone.key)
    kept = await deps.store.schedules.of_chat(request.chat.id)
    await _set_times(request, [(each.at, each.weekdays) for each in kept], zone, deps)
    told = texts("zone-set", zone=zone.key, now=texts.clock(deps.now().astimezone(zone)))
    coming = _next(await deps.store.schedules.of_chat(request.chat.id), zone, deps.now(), texts)
    return Reply(join(plain("\n"), [plain(told), plain(coming)]))


async def settings(request: Request, deps: Deps) -> Reply:
    """Show this chat's settings, or set one: the length of digests, or whether to speak when nothing is new."""
    asked, texts = request.words.casefold(), request.texts
    if not asked:
        return Reply(await _settings_now(request, deps))
    if asked in _QUIET:
        quiet = _QUIET[asked]
        await deps.store.chats.set_quiet(request.chat.id, quiet=quiet)
        return Reply(plain(texts("quiet-set" if quiet else "quiet-unset")))
    length = parse_length(asked)
    if length is None:
        return Reply(plain(texts("length-range")))
    await deps.store.chats.set_length(request.chat.id, length)
    return Reply(plain(texts("length-set", length=length_phrase(length, texts))))


def days_phrase(weekdays: frozenset[int], texts: Texts) -> str:
    """Say weekdays as people do: "every day", "on weekdays", "on Mon, Wed and Fri"."""
    known = {clock.EVERY_DAY: "every-day", WEEKDAYS: "on-weekdays", WEEKEND: "at-weekends"}
    if weekdays in known:
        return texts(known[weekdays])
    return texts("on-days", days=texts.listed(texts.weekday_short(day) for day in sorted(weekdays)))


async def _settings_now(request: Request, deps: Deps) -> RichText:
    chat, texts = request.chat, request.texts
    rows = (
        bold(texts("settings-head")),
        texts.rich("settings-length", length=bold(length_phrase(chat.length, texts))),
        texts.rich("settings-zone", zone=bold(chat.zone)),
        plain(texts("settings-quiet" if chat.quiet else "settings-not-quiet")),
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
    kept, texts = await deps.store.schedules.of_chat(request.chat.id), request.texts
    if not kept:
        return plain(texts("schedule-none"))
    days = bold(days_phrase(kept[0].weekdays, texts))
    times = bold(texts.listed(texts.clock(each.at) for each in kept))
    head = texts.rich("schedule-now", days=days, times=times, zone=request.chat.zone)
    return join(plain("\n"), [head, plain(_next(kept, request.zone, deps.now(), texts))])


def _next(kept: Sequence[Schedule], zone: ZoneInfo, now: datetime, texts: Texts) -> str:
    """Say when the next briefing comes, in local time; nothing where none is scheduled."""
    if not kept:
        return ""
    due = min(each.next_at for each in kept).astimezone(zone)
    distance = (due.date() - now.astimezone(zone).date()).days
    name = {0: "next-today", 1: "next-tomorrow"}.get(distance, "next-later")
    return texts(name, time=texts.clock(due), weekday=texts.weekday(due.weekday()), day=texts.day(due.date()))
