"""What the use cases are given: the store, the readers, the courier, and the clock."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.config import Settings
from bot.domain.unfinished import Unfinished
from bot.incoming.fetch import Fetched
from bot.incoming.submission import Attachment
from storage.store import Store
from summarizer.model import Article, Digest, DuplicateKeys, Length, Material, Refusal
from summarizer.similarity.duplicates import Likeness


@dataclass(frozen=True, slots=True)
class Deps:
    """Everything a use case may reach; nothing here knows Telegram.

    `now` gives aware UTC time. In a worker: `read` makes an article of a material, `digest` its digest of a length,
    `likeness` compares two texts, `group` finds the stories among titles and texts. If the worker does not finish, the
    first two return a `Refusal`, the others `Unfinished`. `fetch` gets a page, `download` a file somebody sent.
    """

    store: Store
    settings: Settings
    now: Callable[[], datetime]
    read: Callable[[Material], Awaitable[tuple[Article, DuplicateKeys] | Refusal]]
    digest: Callable[[Article, Length], Awaitable[Digest | Refusal]]
    likeness: Callable[[str, str], Awaitable[Likeness | Unfinished]]
    group: Callable[[Sequence[tuple[str, str]]], Awaitable[tuple[tuple[int, ...], ...] | Unfinished]]
    fetch: Callable[[str], Awaitable[Fetched | Refusal]]
    download: Callable[[Attachment], Awaitable[bytes | Refusal]]
