"""The commands that start the bot, explain it, and erase a chat."""

from dataclasses import replace
from difflib import get_close_matches
from typing import Final

from bot.commands.request import Request
from bot.commands.schedule import schedule
from bot.commands.setting_values import setter_of
from bot.deps import Deps
from bot.messages.action import Action
from bot.messages.reply import Button, Reply
from bot.messages.richtext import plain
from bot.render import start_help as render
from bot.render.settings import Panel

_MAX_COMMAND_LETTERS: Final = 32
"""Characters in the longest command that Telegram allows."""

_MIN_SIMILARITY: Final = 0.7
"""Similarity, from 0 to 1, above which we suggest a command: "serch" has .91 to "search", "stats" .62 to "settings"."""


async def start(request: Request, deps: Deps) -> Reply:
    """Say what the bot does, with the first choices as buttons, and resume sending to a chat that was paused.

    A link to the bot can carry any single word, so a single word only shows a page; our buttons use two words to change
    a setting.
    """
    await deps.store.chats.resume(request.chat.telegram_id)
    if not request.is_private:
        return render.start_shared(request.chat, request.texts)
    what, _, choice = request.words.partition(" ")
    if choice and what == "language" and (found := setter_of(request.words)):
        setter, words = found
        await setter(words, request, deps)
    if choice and what == "schedule":
        await schedule(replace(request, words=choice), deps)
    chat = await deps.store.chats.get(request.chat.id) or request.chat
    kept = await deps.store.schedules.of_chat(chat.id)
    panel = Panel(chat, kept, replace(request, chat=chat).audience)
    pages = {"language": render.start_language, "schedule": render.start_schedule}
    page = render.start_page if choice else pages.get(what, render.start_page)
    return page(panel)


async def help_(request: Request, _deps: Deps) -> Reply:
    """List the commands and what they do."""
    return render.help_reply(request.audience)


def unknown(name: str, request: Request) -> Reply:
    """Say that a command or a button is unknown, and suggest the most similar command."""
    texts = request.texts
    if request.pressed:
        return Reply(plain(texts("stale-button")), in_place=True)
    close = get_close_matches(name[:_MAX_COMMAND_LETTERS], render.COMMANDS, 1, cutoff=_MIN_SIMILARITY)
    return Reply(plain(texts("command-meant", name=f"/{close[0]}") if close else texts("unknown-command")))


async def forget(request: Request, deps: Deps) -> Reply:
    """Erase everything about the chat after a confirmation."""
    texts = request.texts
    if request.words == "everything":
        await deps.store.chats.forget(request.chat.id)
        return Reply(plain(texts("forgotten")), in_place=True)
    if request.words == "nothing":
        return Reply(plain(texts("forget-kept")), in_place=True)
    erase = Button(texts("forget-button"), Action("forget", "everything"))
    keep = Button(texts("keep-button"), Action("forget", "nothing"))
    return Reply(plain(texts("forget-ask")), ((erase, keep),))
