"""Tell a chat at once of a new article that it watches for, in the transaction that stores the article."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.watching import Untold, matches, untold_at
from bot.messages.audience import audience_of
from bot.messages.outgoing_message import encode_all, messages_of
from bot.messages.richtext import join, plain
from bot.render.digest import digest_reply
from storage.followed import Watch
from storage.keeping import Keeping
from storage.records import Chat, StoredDigest

log = logging.getLogger(__name__)


async def tell_watching(
    keeping: Keeping, stored: StoredDigest, chat: Chat, watches: Sequence[Watch], now: datetime
) -> Untold | None:
    """Add a message that shows a digest if the chat watches for it; return why it is not told although it watches."""
    found = [each for each in watches if matches(each, stored.digest)]
    if not found:
        return None
    audience, company = audience_of(chat), await keeping.stories.left_without(stored.id)
    local = now.astimezone(audience.zone)
    untold = untold_at(local, is_known_story=bool(company))
    if untold is None:
        for each in found:
            if await keeping.count_told(each.id, local.date()):
                reply = digest_reply(stored, audience)
                head = plain(audience.texts("watch-found", words=each.words))
                shown = replace(reply, text=join(plain("\n\n"), [head, reply.text]))
                await keeping.answer(encode_all(messages_of(shown)), stored.id)
                return None
        untold = Untold.DAILY_LIMIT
    log.info("digest %d: a chat that watches for it is not told: %s", stored.id, untold)
    return untold
