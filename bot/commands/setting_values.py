"""The settings of a chat: for each setting the words that change it, and the answer."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import time
from types import MappingProxyType
from typing import Final, TypeAlias

from babel import Locale

from bot.commands.request import Request
from bot.commands.schedule import quoted, set_times
from bot.deps import Deps
from bot.domain import recurrence
from bot.locales.interface_languages import LANGUAGES
from bot.message_types.fluent_lookup import texts_in
from bot.render.settings import LET_IN, parts_phrase
from bot.typed_input.lengths import length_phrase, parse_length
from bot.typed_input.timetable import MAX_TIMES, BadTimetable, parse_days

_TIME: Final = re.compile(r"(\d{2}):(\d{2}) (on|off)")
_SWITCH: Final = MappingProxyType({"on": True, "off": False})
_TOPIC_SEPARATORS: Final = re.compile(r"[,;\n،؛、]+")
_INVISIBLE: Final = re.compile("[\x00-\x1f\x7f\u200b\u2060\ufeff\ud800-\udfff]")

MAX_TOPICS: Final = 20
MAX_TOPIC_BYTES: Final = LET_IN.room()
"""Bytes of UTF-8 in a topic, which its button must be able to carry."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of changing a setting: what to say, the page that shows it, and whether it failed."""

    message: str
    page: str = ""
    failed: bool = False


Setter: TypeAlias = Callable[[str, Request, Deps], Awaitable[Outcome]]


def setter_of(words: str) -> tuple[Setter, str] | None:
    """Return the function that changes a setting, and its words; `None` if the words set nothing."""
    flat = " ".join(words.split())
    if parse_length(flat) or flat[:1].isdigit():
        return _length, flat
    if flat.casefold() == "quiet":
        return _quiet, "on"
    for name, setter in SETTERS.items():
        # Line breaks in the words are kept, because they can separate topics.
        if found := re.match(name.replace(" ", r"\s+") + r"\s+(.+)", words.strip(), re.IGNORECASE | re.DOTALL):
            return setter, found[1]
    return None


async def _length(words: str, request: Request, deps: Deps) -> Outcome:
    length, texts = parse_length(words), request.texts
    if length is None:
        return Outcome(texts("length-range"), "length", failed=True)
    await deps.store.chats.set_length(request.chat.id, length)
    return Outcome(texts("length-set", length=length_phrase(length, texts)), "length")


async def _language(words: str, request: Request, deps: Deps) -> Outcome:
    language = _language_meant(words, request.chat.language)
    if language is None:
        known = request.texts.listed(LANGUAGES.values(), any_of=True)
        return Outcome(request.texts("language-unknown", languages=known), "language", failed=True)
    await deps.store.chats.set_language(request.chat.id, language)
    return Outcome(texts_in(language)("language-set", language=LANGUAGES[language]))


def _language_meant(words: str, spoken: str) -> str | None:
    """Return the language with this code, or with this name in that language, in English or in the chat's language."""
    name_or_code = words.casefold()
    for code, name in LANGUAGES.items():
        names = [code, name, *(Locale(each).languages[code] for each in ("en", spoken))]
        if name_or_code in (each.casefold() for each in names):
            return code
    return None


async def _show(words: str, request: Request, deps: Deps) -> Outcome:
    chat, texts = request.chat, request.texts
    part, _, state = words.casefold().partition(" ")
    shown = {"actors": chat.shows_actors, "claims": chat.shows_claims}
    if part not in shown or state not in _SWITCH:
        return Outcome(texts("shown-how"), "show", failed=True)
    shown[part] = _SWITCH[state]
    await deps.store.chats.set_shown(chat.id, **shown)
    return Outcome(texts("shown-set", parts=parts_phrase(texts, **shown)), "show")


async def _quiet(words: str, request: Request, deps: Deps) -> Outcome:
    if words.casefold() not in _SWITCH:
        return Outcome(request.texts("quiet-how"), failed=True)
    quiet = _SWITCH[words.casefold()]
    await deps.store.chats.set_quiet(request.chat.id, quiet=quiet)
    return Outcome(request.texts("quiet-set" if quiet else "quiet-unset"))


async def _times(words: str, request: Request, deps: Deps) -> Outcome:
    """Add or remove one time; a new one gets the days of the others."""
    found, texts = _TIME.fullmatch(words.casefold()), request.texts
    if words.casefold() == "off":
        await deps.store.schedules.replace(request.chat.id, ())
        return Outcome(texts("schedule-off"), "times")
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        return Outcome(texts("schedule-how"), "times", failed=True)
    at = time(int(found[1]), int(found[2]))
    kept = {each.at: each.weekdays for each in await deps.store.schedules.of_chat(request.chat.id)}
    days = frozenset(day for weekdays in kept.values() for day in weekdays) or recurrence.EVERY_DAY
    wanted = kept | {at: kept.get(at, days)} if found[3] == "on" else {each: kept[each] for each in kept if each != at}
    if len(wanted) > MAX_TIMES:
        return Outcome(texts("schedule-too-many", most=MAX_TIMES), "times", failed=True)
    await set_times(wanted.items(), request.zone, request, deps)
    return Outcome(texts("times-set"), "times")


async def _days(words: str, request: Request, deps: Deps) -> Outcome:
    """Set the days of all times."""
    texts, kept = request.texts, await deps.store.schedules.of_chat(request.chat.id)
    if not kept:
        return Outcome(texts("days-without-times"), "times", failed=True)
    days = parse_days(words, request.chat.language)
    if isinstance(days, BadTimetable):
        message = texts("schedule-missed", words=quoted(days.words, texts)) if days.words else texts("days-how")
        return Outcome(message, "days", failed=True)
    await set_times([(each.at, days) for each in kept], request.zone, request, deps)
    return Outcome(texts("times-set"), "days")


async def _leave_out(words: str, request: Request, deps: Deps) -> Outcome:
    """Add topics that briefings leave out."""
    texts, chat = request.texts, request.chat
    cleaned = [" ".join(_INVISIBLE.sub(" ", topic).split()) for topic in _TOPIC_SEPARATORS.split(words)]
    topics = [topic for topic in cleaned if topic]
    if not topics:
        return Outcome(texts("topics-how"), "leave out", failed=True)
    if any(len(topic.encode()) > MAX_TOPIC_BYTES for topic in topics):
        return Outcome(texts("topic-too-long"), "leave out", failed=True)
    spelt: dict[str, str] = {}
    for topic in (*chat.left_out, *topics):
        spelt.setdefault(topic.casefold(), topic)
    wanted = tuple(spelt.values())
    if len(wanted) > MAX_TOPICS:
        return Outcome(texts("topics-too-many", most=MAX_TOPICS), "leave out", failed=True)
    await deps.store.chats.set_left_out(chat.id, wanted)
    return Outcome(texts("topics-set", topics=texts.listed(wanted)), "leave out")


async def _let_in(words: str, request: Request, deps: Deps) -> Outcome:
    """Stop leaving out a topic; a button for a topic that is no longer left out also succeeds."""
    texts, topic = request.texts, " ".join(words.split())
    left = [each for each in request.chat.left_out if each.casefold() != topic.casefold()]
    if len(left) < len(request.chat.left_out):
        await deps.store.chats.set_left_out(request.chat.id, left)
    elif not request.pressed:
        return Outcome(texts("topic-unknown"), "leave out", failed=True)
    return Outcome(texts("topic-let-in", topic=topic), "leave out")


async def _articles(words: str, request: Request, deps: Deps) -> Outcome:
    texts, which = request.texts, words.casefold()
    if not request.is_group or which not in ("all", "asked"):
        return Outcome(texts("articles-how"), failed=True)
    await deps.store.chats.set_answers_all(request.chat.id, answers_all=which == "all")
    return Outcome(texts("articles-set-all" if which == "all" else "articles-set-asked"))


SETTERS: Final[Mapping[str, Setter]] = MappingProxyType(
    {
        "length": _length,
        "language": _language,
        "show": _show,
        "quiet": _quiet,
        "times": _times,
        "days": _days,
        "leave out": _leave_out,
        "let in": _let_in,
        "articles": _articles,
    }
)
