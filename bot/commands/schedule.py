"""The command that sets when briefings come."""

from collections.abc import Iterable, Sequence
from typing import Final
from zoneinfo import ZoneInfo

from bot.commands.request import Request
from bot.deps import Deps
from bot.domain import recurrence
from bot.message_types.fluent_lookup import Texts
from bot.message_types.reply import Reply
from bot.message_types.richtext import RichText, join, plain
from bot.render.components import GAP, shortened
from bot.render.schedule import Slot, schedule_buttons, schedule_text
from bot.typed_input.timetable import MAX_TIMES, BadTimetable, Off, Timetable, TooManyTimes, parse_timetable
from storage.records import Schedule

_MAX_QUOTED_WORDS: Final = 4
"""How many of the words that we did not understand are quoted."""

_MAX_QUOTED_CHARACTERS: Final = 40
"""Characters of a quoted word."""


async def schedule(request: Request, deps: Deps) -> Reply:
    """Set when briefings come, or show it; if any words are not understood, nothing changes."""
    texts = request.texts
    if not request.words:
        kept = await deps.store.schedules.of_chat(request.chat.id)
        return _shown(kept, request, schedule_text(kept, deps.now(), request.audience), plain(texts("schedule-how")))
    match parse_timetable(request.words, request.chat.language):
        case Off():
            await deps.store.schedules.replace(request.chat.id, ())
            return _shown((), request, plain(texts("schedule-off")))
        case Timetable(slots=slots):
            kept = await set_times(slots, request.zone, request, deps)
            return _shown(kept, request, schedule_text(kept, deps.now(), request.audience))
        case TooManyTimes():
            wrong = texts("schedule-too-many", most=MAX_TIMES)
        case BadTimetable(words=()):
            wrong = texts("schedule-no-time")
        case BadTimetable(words=words):
            wrong = texts("schedule-missed", words=quoted(words, texts))
    kept = await deps.store.schedules.of_chat(request.chat.id)
    now = schedule_text(kept, deps.now(), request.audience) if kept else plain("")
    return _shown(kept, request, plain(wrong), now, plain(texts("schedule-how")))


async def set_times(slots: Iterable[Slot], zone: ZoneInfo, request: Request, deps: Deps) -> tuple[Schedule, ...]:
    """Store these local times as the chat's schedule, and return it."""
    now = deps.now()
    due = [(at, weekdays, recurrence.next_due(at, weekdays, zone, now)) for at, weekdays in slots]
    await deps.store.schedules.replace(request.chat.id, due)
    return await deps.store.schedules.of_chat(request.chat.id)


def quoted(words: Sequence[str], texts: Texts) -> str:
    """Quote the first words that were not understood, and shorten long ones."""
    first = [texts("quoted", word=shortened(word, _MAX_QUOTED_CHARACTERS)) for word in words[:_MAX_QUOTED_WORDS]]
    more = len(words) - len(first)
    return texts("schedule-and-more", words=", ".join(first), count=more) if more else texts.listed(first)


def _shown(kept: Sequence[Schedule], request: Request, *told: RichText) -> Reply:
    return Reply(join(GAP, told), schedule_buttons(kept, request.texts), in_place=True)
