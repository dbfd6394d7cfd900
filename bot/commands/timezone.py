"""The time zone of a chat: by city, country, name, offset, or by the place that somebody shares."""

import re
from typing import Final
from zoneinfo import ZoneInfo

from bot.commands.request import Request
from bot.commands.schedule import set_times
from bot.deps import Deps
from bot.messages.audience import Audience
from bot.messages.reply import Button, Question, Reply
from bot.messages.richtext import join, plain
from bot.parsers.time_zones import find_zone
from bot.render.components import GAP, shortened
from bot.render.schedule import schedule_text, zone_name
from storage.records import Schedule

_PLACE: Final = re.compile(r"-?\d+\.\d+ -?\d+\.\d+")
_QUOTED_LENGTH: Final = 60


def place_words(latitude: float, longitude: float) -> str:
    """Return the words behind /timezone that mean a place."""
    return f"{latitude:.6f} {longitude:.6f}"


async def timezone(request: Request, deps: Deps) -> Reply:
    """Set the time zone, or say which it is; the schedule keeps its wall-clock times."""
    texts = request.texts
    if not request.words:
        told = [zone_now(request, deps), texts("zone-how")]
        return Reply(join(GAP, map(plain, told)), (zone_buttons(request),), in_place=True)
    if request.words == texts("button-leave-zone"):
        return Reply(plain(texts("zone-kept", zone=zone_name(request.chat.zone))), answered=True)
    zone = find_zone(request.words)
    if not isinstance(zone, ZoneInfo):
        return await _not_found(zone, request, deps)
    await deps.store.chats.set_zone(request.chat.id, zone.key)
    if request.chat.asked:
        await deps.store.chats.ask(request.chat.id, None, deps.now())
    kept = await deps.store.schedules.of_chat(request.chat.id)
    kept = await set_times([(each.at, each.weekdays) for each in kept], zone, request, deps) if kept else kept
    return _set(zone, kept, request, deps)


async def ask_zone(request: Request, deps: Deps) -> Reply:
    """Ask for a city or a place: in a private chat what is written next is the answer."""
    texts = request.texts
    if not request.is_private:
        return Reply(plain(texts("zone-how")))
    await deps.store.chats.ask(request.chat.id, "timezone", deps.now())
    question = Question(texts("zone-hint"), texts("button-share-place"), texts("button-leave-zone"))
    return Reply(plain(texts("zone-ask")), asks=question)


def zone_now(request: Request, deps: Deps) -> str:
    """Say which time zone a chat has, and what time it is there."""
    now = request.texts.clock(deps.now().astimezone(request.zone))
    return request.texts("zone-now", zone=zone_name(request.chat.zone), now=now)


def zone_buttons(request: Request) -> tuple[Button, ...]:
    """The way to another zone, where somebody can be asked for it."""
    return (Button(request.texts("button-change-zone"), "settings ask zone"),) if request.is_private else ()


def _set(zone: ZoneInfo, kept: tuple[Schedule, ...], request: Request, deps: Deps) -> Reply:
    texts, now = request.texts, deps.now()
    told = texts("zone-set", zone=zone_name(zone.key), now=texts.clock(now.astimezone(zone)))
    coming = schedule_text(kept, now, Audience(texts, zone)) if kept else plain("")
    is_asked = request.chat.asked == "timezone"
    return Reply(join(GAP, [plain(told), coming]), in_place=not is_asked, answered=is_asked)


async def _not_found(zones: tuple[str, ...], request: Request, deps: Deps) -> Reply:
    """Say that we know no such zone, with those that may be meant as buttons.

    What is written next is another try.
    """
    texts = request.texts
    if request.is_private:
        await deps.store.chats.ask(request.chat.id, "timezone", deps.now())
    words = shortened(request.words, _QUOTED_LENGTH)
    if zones:
        buttons = tuple((Button(zone_name(zone), f"timezone {zone}"),) for zone in zones)
        return Reply(plain(texts("zone-which", words=words)), buttons)
    is_place = _PLACE.fullmatch(request.words)
    unknown = texts("zone-unknown-place") if is_place else texts("zone-unknown", words=words)
    return Reply(join(GAP, [plain(unknown), plain(texts("zone-try"))]))
