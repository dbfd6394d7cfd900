"""The command for the settings of a chat: one message with buttons, or typed words."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from bot.commands.request import Request
from bot.commands.setting_values import setter_of
from bot.commands.timezone import ask_zone, zone_now
from bot.deps import Deps
from bot.message_types.action import Action
from bot.message_types.reply import Question, Reply
from bot.message_types.richtext import plain
from bot.render import settings as pages
from bot.render.components import shortened
from bot.render.settings import Panel

PAGES: Final[Mapping[str, Callable[[Panel], Reply]]] = MappingProxyType(
    {
        "": pages.main_page,
        "length": pages.length_page,
        "language": pages.language_page,
        "show": pages.shown_page,
        "times": pages.times_page,
        "leave out": pages.topics_page,
        "done": pages.closed_page,
    }
)
_MAX_QUOTED_CHARACTERS: Final = 60


def sets(words: str) -> bool:
    """Return whether the words change a setting, rather than show a page or ask a question."""
    return setter_of(words) is not None


async def settings(request: Request, deps: Deps) -> Reply:
    """Show a page of the settings, or change one: typed words are answered with a sentence, a button with its page."""
    return replace(await _answer(request, deps), discreet=True)


async def _answer(request: Request, deps: Deps) -> Reply:
    texts = request.texts
    if found := setter_of(request.words):
        setter, words = found
        outcome = await setter(words, request, deps)
        # Read the chat again: its language may have changed.
        after = replace(request, chat=await deps.store.chats.get(request.chat.id) or request.chat)
        if not request.pressed:
            return Reply(plain(outcome.message), ((pages.settings_button(after.texts),),))
        return await _page(outcome.page, after, deps, outcome.message if outcome.failed else "")
    asked = " ".join(request.words.casefold().split())
    if asked.startswith("ask "):
        return await _ask(asked.removeprefix("ask "), request, deps)
    if asked in PAGES or asked in ("zone", "days"):
        return await _page(asked, request, deps)
    if request.pressed:
        return Reply(plain(texts("stale-button")), ((pages.settings_button(texts),),), in_place=True)
    unknown = texts("settings-unknown", words=shortened(request.words, _MAX_QUOTED_CHARACTERS))
    return Reply(plain(unknown), ((pages.settings_button(texts),),))


async def _page(name: str, request: Request, deps: Deps, notice: str = "") -> Reply:
    kept = await deps.store.schedules.of_chat(request.chat.id)
    panel = Panel(request.chat, kept, request.audience, notice)
    if name == "zone":
        return pages.zone_page(panel, zone_now(request, deps))
    if name == "days":
        without = replace(panel, notice=notice or request.texts("days-without-times"))
        return pages.days_page(panel) if kept else pages.times_page(without)
    return PAGES[name](panel)


async def _ask(what: str, request: Request, deps: Deps) -> Reply:
    """Ask for what buttons cannot offer; outside private chats, where no answer is awaited, say what to type."""
    texts = request.texts
    if what == "zone":
        return await ask_zone(request, deps)
    asking = {
        "times": (Action("schedule"), texts("schedule-ask"), texts("schedule-hint"), texts("schedule-how")),
        "topics": (Action("settings", "leave out"), texts("topics-ask"), texts("topics-hint"), texts("topics-how")),
    }
    if what not in asking:
        return Reply(plain(texts("stale-button")), ((pages.settings_button(texts),),), in_place=True)
    action, ask, hint, how = asking[what]
    if not request.is_private:
        return Reply(plain(how))
    await deps.store.chats.set_pending_question(request.chat.id, action.encode(), deps.now())
    return Reply(plain(ask), asks=Question(hint))
