"""The command for a briefing at once."""

from bot.briefings.compose import briefing_now, briefing_of_week
from bot.commands.request import Request
from bot.deps import Deps
from bot.message_types.reply import Reply
from bot.message_types.richtext import plain


async def briefing(request: Request, deps: Deps) -> Reply:
    """Show what is new since the last scheduled briefing, or the last week; the next one still covers all of it."""
    asked, texts = request.words.casefold(), request.texts
    if asked in texts("week-words").split(", "):
        return await briefing_of_week(request.chat, deps.now(), deps) or Reply(plain(texts("nothing-of-the-week")))
    if asked not in ("", *texts("now-words").split(", ")):
        return Reply(plain(texts("briefing-how")))
    return await briefing_now(request.chat, deps.now(), deps) or Reply(plain(texts("nothing-new")))
