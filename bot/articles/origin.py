"""What brought an article, and how it is answered: an article needs neither a message nor an answer."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.articles.stories.placing import place_stored
from bot.deps import Deps
from storage.digest_transaction import DigestTransaction
from storage.records import Chat, Entry
from summarizer.model import Length


@dataclass(frozen=True, slots=True)
class Origin:
    """What brought a submission; it is completed in the transaction that stores the article.

    For a Telegram message: `update_ids` are the updates that brought it, `message_id` is the message that holds the
    words, and `further_message_ids` hold more of them. `submitter` is the person who asked, in a chat with several
    people. Our own sample article (`is_sample`) is left out of briefings and of the lists of actors.
    """

    update_ids: tuple[int, ...] = ()
    message_id: int | None = None
    further_message_ids: tuple[int, ...] = ()
    submitter: int | None = None
    is_sample: bool = False

    def __str__(self) -> str:
        """Return the name of the origin in the log, which contains none of its content."""
        return f"update {self.update_ids[0]}" if self.update_ids else "an article nobody sent"


@dataclass(frozen=True, slots=True)
class Answering:
    """How an article is answered: the message to reply to, and the requested length, if any.

    A `silent` submission is one that nobody asked about, in a chat where people also talk to each other. It gets no
    answer unless it is an article.
    """

    reply_to: int | None = None
    length: Length | None = None
    silent: bool = False


@asynccontextmanager
async def storing(entries: Sequence[Entry], chat: Chat, origin: Origin, deps: Deps) -> AsyncIterator[DigestTransaction]:
    """Store entries, each in its story, and complete their origin, in one transaction; the body adds the answers."""
    async with deps.store.digests.storing(
        chat.id,
        entries,
        deps.now(),
        update_ids=origin.update_ids,
        source_message_id=origin.message_id,
        submitter=origin.submitter,
        is_sample=origin.is_sample,
    ) as transaction:
        if not origin.is_sample:
            await place_stored(entries, transaction)
        yield transaction
