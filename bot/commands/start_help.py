"""The command /start; /help is answered by `bot.render.start_help` alone."""

from dataclasses import replace

from bot.commands.request import Request
from bot.commands.schedule import schedule
from bot.commands.setting_values import setter_of
from bot.deps import Deps
from bot.message_types.reply import Reply
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
