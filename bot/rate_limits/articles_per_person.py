"""The hourly limit: how many articles one person may send to the bot, in all chats together."""

from datetime import timedelta

from bot.articles.materials import MAX_PIECES_PER_MESSAGE, pieces_of
from bot.articles.origin import Origin
from bot.deps import Deps
from bot.domain.submission import Submission
from bot.message_types.fluent_lookup import Texts


async def admitted(
    submission: Submission, origin: Origin, by: int, deps: Deps, most: int = MAX_PIECES_PER_MESSAGE
) -> int:
    """Return how many pieces of a submission to read, and count them; 0 if its sender has reached the limit."""
    wanted, limit = min(len(pieces_of(submission)), most), deps.settings.articles_per_hour
    if not submission.has_article or limit is None or by in deps.settings.admins:
        return wanted
    since = deps.now() - timedelta(hours=1)
    return await deps.store.inbox.submit(origin.update_ids[0], by, since, wanted, limit)


def limit_reached(texts: Texts, deps: Deps) -> str:
    """Return the text for somebody who has reached the hourly limit."""
    limit = deps.settings.articles_per_hour
    return texts("too-many-articles", limit=limit) if limit else texts("no-articles")
