"""The command that sets the time zone: by city, country, name or offset, or by a shared location."""

from functools import cache
from typing import Final
from zoneinfo import ZoneInfo

from bot.commands.request import Request
from bot.commands.schedule import set_times
from bot.deps import Deps
from bot.locales.interface_languages import LANGUAGES
from bot.message_types.action import Action
from bot.message_types.audience import Audience
from bot.message_types.fluent_lookup import texts_in
from bot.message_types.reply import Button, Question, Reply
from bot.message_types.richtext import join, plain
from bot.render.components import GAP, shortened
from bot.render.schedule import schedule_text, zone_name
from bot.typed_input.time_zones import Zones, find_zone, parse_place, zone_of_place
from storage.records import Schedule

ZONE_QUESTION: Final = Action("timezone")
"""The command that the answer to our question about the time zone belongs to."""

_MAX_QUOTED_CHARACTERS: Final = 60


async def timezone(request: Request, deps: Deps) -> Reply:
    """Set the time zone, or show it; scheduled briefings keep their local times."""
    texts = request.texts
    if request.keeps_zone:
        return Reply(plain(texts("zone-kept", zone=zone_name(request.chat.zone))), answered=True)
    if not request.words and request.place is None:
        told = [zone_now(request, deps), texts("zone-how")]
        return Reply(join(GAP, map(plain, told)), (zone_buttons(request),), in_place=True)
    place = request.place or parse_place(request.words)
    zone = (zone_of_place(place) or ()) if place else find_zone(request.words)
    if request.place and isinstance(zone, ZoneInfo) and request.chat.asked != ZONE_QUESTION.encode():
        return _offer(zone, request)
    if not isinstance(zone, ZoneInfo):
        return await _not_found(zone, request, deps, is_place=place is not None)
    await deps.store.chats.set_zone(request.chat.id, zone.key)
    if request.chat.asked:
        await deps.store.chats.set_pending_question(request.chat.id, None, deps.now())
    kept = await deps.store.schedules.of_chat(request.chat.id)
    kept = await set_times([(each.at, each.weekdays) for each in kept], zone, request, deps) if kept else kept
    return _set(zone, kept, request, deps)


async def ask_zone(request: Request, deps: Deps) -> Reply:
    """Ask for a city or a location; in a private chat the next message is the answer."""
    texts = request.texts
    if not request.is_private:
        return Reply(plain(texts("zone-how")))
    await deps.store.chats.set_pending_question(request.chat.id, ZONE_QUESTION.encode(), deps.now())
    question = Question(texts("zone-hint"), texts("button-share-place"), texts("button-leave-zone"))
    return Reply(plain(texts("zone-ask")), asks=question)


@cache
def keep_zone_labels() -> frozenset[str]:
    """Return what the button that keeps the time zone says, in every language.

    Telegram sends its label as a message. The button may stay longer than we wait for an answer, and in the language
    that the chat had when it was sent; Telegram does not tell us when it is removed.
    """
    return frozenset(texts_in(language)("button-leave-zone") for language in LANGUAGES)


def zone_now(request: Request, deps: Deps) -> str:
    """Return a sentence with the chat's time zone and its local time."""
    now = request.texts.clock(deps.now().astimezone(request.zone))
    return request.texts("zone-now", zone=zone_name(request.chat.zone), now=now)


def zone_buttons(request: Request) -> tuple[Button, ...]:
    """Return the button that changes the zone; private chats only, because elsewhere the bot cannot ask for one."""
    return (Button(request.texts("button-change-zone"), Action("settings", "ask zone")),) if request.is_private else ()


def _set(zone: ZoneInfo, kept: tuple[Schedule, ...], request: Request, deps: Deps) -> Reply:
    texts, now = request.texts, deps.now()
    told = texts("zone-set", zone=zone_name(zone.key), now=texts.clock(now.astimezone(zone)))
    coming = schedule_text(kept, now, Audience(texts, zone)) if kept else plain("")
    is_asked = request.chat.asked == ZONE_QUESTION.encode()
    return Reply(join(GAP, [plain(told), coming]), in_place=not is_asked, answered=is_asked)


def _offer(zone: ZoneInfo, request: Request) -> Reply:
    """Offer the zone of a place that was shared without our asking: it may be where the news happens."""
    name = zone_name(zone.key)
    button = Button(request.texts("button-use-zone", zone=name), Action.of("timezone", zone.key))
    return Reply(plain(request.texts("zone-not-asked", zone=name)), ((button,),))


async def _not_found(zones: Zones, request: Request, deps: Deps, *, is_place: bool) -> Reply:
    """Say that there is no such zone, with buttons for similar ones; the next message counts as another try."""
    texts = request.texts
    if request.is_private:
        await deps.store.chats.set_pending_question(request.chat.id, ZONE_QUESTION.encode(), deps.now())
    words = shortened(request.words, _MAX_QUOTED_CHARACTERS)
    if zones:
        buttons = tuple((Button(zone_name(zone), Action.of("timezone", zone)),) for zone in zones)
        return Reply(plain(texts("zone-which", words=words)), buttons)
    unknown = texts("zone-unknown-place") if is_place else texts("zone-unknown", words=words)
    return Reply(join(GAP, [plain(unknown), plain(texts("zone-try"))]))
