"""The dependencies of the use cases: store, settings, clock, workers, and access to pages and files."""

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
    """Everything that a use case may use; nothing here depends on Telegram.

    `now` returns the time, aware and in UTC. Four functions run in a worker process: `read` makes an article of a
    material, `digest` makes its digest of a given length, `likeness` compares two texts, and `group` finds the stories
    among pairs of title and text. If the worker does not finish, the first two return a `Refusal`, the others
    `Unfinished`. `fetch` gets a page, `download` a file that a reader sent.
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
