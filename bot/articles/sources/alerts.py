"""Tell a chat at once of a new story that has what the chat watches for."""

from bot.deps import Deps
from bot.domain.watching import is_quiet, is_recent, matching
from bot.messages.audience import audience_of
from bot.messages.outgoing_message import encode_all, messages_of
from bot.render.watches import alert_reply
from storage.followed import Watch
from storage.keeping import Keeping
from storage.records import Chat, Entry, NewDigest, StoredDigest


async def watches_for(entry: Entry, chat: Chat, deps: Deps) -> tuple[Watch, ...]:
    """Return the watches of a chat because of which it could be told of a new article now.

    A chat is not told at night, nor of an article that is old or that changed: those are in its briefing.
    """
    if not isinstance(entry, NewDigest) or entry.replacing is not None:
        return ()
    now, audience = deps.now(), audience_of(chat)
    if is_quiet(now.astimezone(audience.zone)) or not is_recent(entry.made.article.published, now):
        return ()
    return matching(await deps.store.watches.of_chat(chat.id), entry.made)


async def alert(keeping: Keeping, stored: StoredDigest, chat: Chat, watches: tuple[Watch, ...], deps: Deps) -> None:
    """Add the message about an article to the transaction that stores it, if the article begins a story.

    A watch because of which the chat was told often enough today does not count.
    """
    if not watches or await keeping.stories.left_without(stored.id):
        return
    audience = audience_of(chat)
    today = deps.now().astimezone(audience.zone).date()
    told = [each for each in watches if await keeping.count_told(each.id, today)]
    if told:
        await keeping.answer(encode_all(messages_of(alert_reply(stored, told, audience))))
