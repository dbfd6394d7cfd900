"""Alert a chat at once to a new story that mentions what it watches for."""

from bot.deps import Deps
from bot.domain.watching import is_quiet, is_recent, matching
from bot.message_types.audience import audience_of
from bot.message_types.outgoing_message import encode_all, messages_of
from bot.render.watches import alert_reply
from storage.digest_transaction import DigestTransaction
from storage.followed import Watch
from storage.records import Chat, Entry, NewDigest, StoredDigest


async def watches_for(entry: Entry, chat: Chat, deps: Deps) -> tuple[Watch, ...]:
    """Return the watches that a new article matches, if the chat may be alerted now.

    There are no alerts at night, nor for an article that is old or has changed: those go into the next briefing.
    """
    if not isinstance(entry, NewDigest) or entry.replacing is not None:
        return ()
    now, audience = deps.now(), audience_of(chat)
    if is_quiet(now.astimezone(audience.zone)) or not is_recent(entry.made.article.published, now):
        return ()
    return matching(await deps.store.watches.of_chat(chat.id), entry.made)


async def alert(
    transaction: DigestTransaction, stored: StoredDigest, chat: Chat, watches: tuple[Watch, ...], deps: Deps
) -> None:
    """Add an alert to the transaction that stores an article, if the article begins a story.

    A watch that has used up its alerts for today is ignored.
    """
    if not watches or await transaction.stories.left_without(stored.id):
        return
    audience = audience_of(chat)
    today = deps.now().astimezone(audience.zone).date()
    told = [each for each in watches if await transaction.count_told(each.id, today)]
    if told:
        await transaction.answer(encode_all(messages_of(alert_reply(stored, told, audience))))
