"""The commands that start the bot and erase a chat."""

from dataclasses import replace

from bot.commands.request import Request
from bot.commands.schedule import schedule
from bot.commands.setting_values import setter_of
from bot.deps import Deps
from bot.messages.action import Action
from bot.messages.reply import Button, Reply
from bot.messages.richtext import plain
from bot.render import start_help as render
from bot.render.settings import Panel


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
