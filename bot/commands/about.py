"""Beginning and ending: what the bot is, what it can do, and how to be forgotten by it."""

from bot.commands.request import Request
from bot.deps import Deps
from bot.render.about import help_reply
from bot.reply import Button, Reply
from bot.richtext import plain


async def start(request: Request, deps: Deps) -> Reply:
    """Say what we do; a chat that was paused is awake again."""
    await deps.store.chats.resume(request.chat.telegram_id)
    return Reply(plain(request.texts("welcome")))


async def help_(request: Request, _deps: Deps) -> Reply:
    """List what a reader can do."""
    return help_reply(request.reader)


async def unknown(request: Request, _deps: Deps) -> Reply:
    """Say that we do not know this command."""
    return Reply(plain(request.texts("unknown-command")))


async def forget(request: Request, deps: Deps) -> Reply:
    """Erase everything about the chat, once it said so twice."""
    if request.words != "everything":
        return Reply(
            plain(request.texts("forget-ask")), ((Button(request.texts("forget-button"), "forget everything"),),)
        )
    await deps.store.chats.forget(request.chat.id)
    return Reply(plain(request.texts("forgotten")))
