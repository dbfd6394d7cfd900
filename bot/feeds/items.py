"""Read an item of a source once, and keep it for every chat that follows the source."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from bot.articles.matching import Declined, Read, fresh_digest, further_sources, keys_in, known_digest, may_replace
from bot.articles.origin import Origin, storing
from bot.deps import Deps
from bot.domain.item_filter import has_any
from bot.domain.submission import Submission
from bot.feeds.alerts import alert, watches_for
from bot.fetching.fetch import MAX_PAGE_BYTES
from bot.message_types.audience import audience_of
from bot.message_types.outgoing_message import as_edits, encode_all, messages_of
from bot.render.digest import digest_reply
from storage.digest_transaction import DigestTransaction
from storage.followed import ItemReason, SourceKind, WaitingCopy, WaitingItem
from storage.inbox import TakenOverError
from storage.records import Entry, Repeat, Source, StoredDigest
from summarizer.model import Article, Material, Refusal
from summarizer.reading.pages.address import host_of
from summarizer.similarity.fingerprint import Likeness, fingerprint

log = logging.getLogger(__name__)

MAX_ATTEMPTS: Final = 8
"""How often we try to read an item: one that crashes the process must not do so forever."""

_MAX_FETCHES: Final = 4
_RETRY_AFTER: Final = timedelta(minutes=20)
_MAY_PASS: Final = frozenset((Refusal.LINK_DEAD, Refusal.LINK_SLOW))
"""Failures that may be gone when the page is fetched again."""

_FOLLOWED: Final = Origin()
"""The origin of an item: no update, and no person in particular."""


@dataclass(frozen=True, slots=True)
class _Later:
    """The page cannot be fetched now, but perhaps later."""


async def read_item(item_id: int, deps: Deps) -> bool:
    """Read an item, and keep it for every chat that has yet to get it; return whether there are messages to send."""
    waiting = await deps.store.items.claim(item_id, deps.now())
    if waiting is None:
        return False
    sends = await _take(waiting, deps) if waiting.copies else False
    if sends is None:
        await deps.store.items.postpone(waiting, deps.now() + _RETRY_AFTER * 3 ** (waiting.attempts - 1))
        return False
    await deps.store.items.finish(waiting, deps.now())
    return sends


async def _take(waiting: WaitingItem, deps: Deps) -> bool | None:
    """Keep an item for its chats; return `None` if it must be read later."""
    if waiting.attempts > MAX_ATTEMPTS:
        await _decline(waiting, waiting.copies, ItemReason.FAILED, deps)
        return False
    read = await _article(waiting, deps)
    if isinstance(read, _Later):
        return None
    if isinstance(read, ItemReason):
        await _decline(waiting, waiting.copies, read, deps)
        return False
    article, _ = read
    wanted = [each for each in waiting.copies if has_any(each.only, article.title, article.text)]
    await _decline(waiting, [each for each in waiting.copies if each not in wanted], ItemReason.FILTERED, deps)
    return any([await _keep(waiting, each, read, deps) for each in wanted])


async def _decline(waiting: WaitingItem, copies: Sequence[WaitingCopy], reason: ItemReason, deps: Deps) -> None:
    if copies:
        log.info("item %d of source %d: not for %d chats: %s", waiting.id, waiting.source.id, len(copies), reason)
        await deps.store.items.decline(waiting, [each.subscription_id for each in copies], reason)


async def _article(waiting: WaitingItem, deps: Deps) -> Read | ItemReason | _Later:
    """Return the article of an item: the text in the feed if it is complete, else the text of its page."""
    link, own = _string(waiting, "link"), _own_material(waiting)
    reason = ItemReason.NOT_AN_ARTICLE
    if link and not (waiting.words.get("is_full") or waiting.source.kind is SourceKind.CHANNEL):
        async with deps.memory(MAX_PAGE_BYTES):
            page = await deps.fetch(link)
            if not isinstance(page, Refusal):
                read = await deps.read(Material(page.content, None, page.media_type, page.url, proven_url=page.url))
                if not isinstance(read, Refusal):
                    return _completed(read, waiting)
            elif page in _MAY_PASS and waiting.attempts < _MAX_FETCHES:
                return _Later()
            else:
                reason = ItemReason.UNREACHABLE
    # A feed may contain more of an article than its page shows to people without a subscription.
    read = await deps.read(own) if own.content else Refusal.EMPTY
    return reason if isinstance(read, Refusal) else read


def _own_material(waiting: WaitingItem) -> Material:
    """Return the part of an item that the feed itself contains."""
    link = _string(waiting, "link")
    return Material(
        _string(waiting, "text") or "",
        url=link,
        source=waiting.source.title,
        author=_string(waiting, "author"),
        published=_string(waiting, "published"),
        title=_string(waiting, "title"),
        proven_url=link if waiting.source.kind is SourceKind.CHANNEL else None,
    )


def _completed(read: Read, waiting: WaitingItem) -> Read:
    """Return what was read from a page, with the date, author and outlet from the feed where the page has none."""
    article, keys = read
    published, author = article.published or _string(waiting, "published"), article.author or _string(waiting, "author")
    # If a page does not name its outlet, the host stands in for it.
    is_named = article.source is not None and article.source != host_of(article.url)
    outlet = article.source if is_named else waiting.source.title or article.source
    return replace(article, published=published, author=author, source=outlet), keys


def _string(waiting: WaitingItem, name: str) -> str | None:
    value = waiting.words.get(name)
    return value if isinstance(value, str) else None


async def _keep(waiting: WaitingItem, copy: WaitingCopy, read: Read, deps: Deps) -> bool:
    """Keep an item for one chat and mark it done in one transaction; return whether there are messages to send."""
    old = await deps.store.digests.get(copy.chat.id, copy.digest_id) if copy.digest_id is not None else None
    entry = await _entry(waiting, copy, old, read, deps)
    if isinstance(entry, Declined):
        await _decline(waiting, [copy], ItemReason.NOT_AN_ARTICLE, deps)
        return False
    shown = await deps.store.deliveries.showing(old.id) if old else ()
    watches = await watches_for(entry, copy.chat, deps)
    try:
        async with storing((entry,), copy.chat, _FOLLOWED, deps) as transaction:
            (stored,) = transaction.stored
            known = isinstance(entry, Repeat)
            await transaction.complete_copy(
                waiting, copy.subscription_id, stored.id, ItemReason.KNOWN if known else None
            )
            if old and stored.id == old.id and not known:
                await _edit(transaction, stored, copy, shown)
            await alert(transaction, stored, copy.chat, watches, deps)
    except TakenOverError:
        # Another process took this one for dead, and has kept the item for the chat.
        log.info("item %d of source %d: kept elsewhere", waiting.id, waiting.source.id)
        return False
    log.info("item %d of source %d became digest %d", waiting.id, waiting.source.id, stored.id)
    return bool(transaction.deliveries)


async def _entry(
    waiting: WaitingItem, copy: WaitingCopy, old: StoredDigest | None, read: Read, deps: Deps
) -> Entry | Declined:
    """Return what to store for a chat: a new digest, a changed one, or a repeat of an article it already has."""
    article, keys = read
    submission = Submission(origin=_string(waiting, "forwarded_from"))
    known, same = await known_digest(article, keys, copy.chat, _FOLLOWED, deps)
    if known and same:
        # Add no source to somebody else's digest: sources may call themselves anything. Two feeds of a site that
        # name one page are not two outlets.
        is_further = may_replace(known, copy.chat, _FOLLOWED) and not _is_page_of(article, known)
        return Repeat(known, Source(article.source, article.url) if is_further else Source(None, None))
    if old and fingerprint(old.digest.article.text) == keys.fingerprint:
        return Repeat(old, Source(None, None))
    fresh = await fresh_digest(article, keys_in(copy.chat, article, keys, _FOLLOWED), copy.chat.length, deps)
    if isinstance(fresh, Declined):
        return fresh
    replaced = await _replaced(old, known, article.text, deps)
    further = further_sources(submission, article, _FOLLOWED)
    return replace(fresh, replacing=replaced.id if replaced else None, sources=further)


def _is_page_of(article: Article, known: StoredDigest) -> bool:
    """Return whether an article is from the page that a digest was made from."""
    return article.url is not None and article.url == known.digest.article.url


async def _replaced(old: StoredDigest | None, known: StoredDigest | None, text: str, deps: Deps) -> StoredDigest | None:
    """Return the digest that a changed item replaces: some feeds later reuse an id for another article."""
    if old and await deps.likeness(old.digest.article.text, text) in (Likeness.SAME, Likeness.REWRITTEN):
        return old
    return known


async def _edit(
    transaction: DigestTransaction, stored: StoredDigest, copy: WaitingCopy, shown: tuple[tuple[int, ...], ...]
) -> None:
    """Change the messages that show a digest."""
    has_company = bool(await transaction.stories.left_without(stored.id))
    reply = digest_reply(stored, audience_of(copy.chat), known=False, has_company=has_company)
    for messages in shown:
        await transaction.answer(encode_all(as_edits(messages_of(reply), messages)), stored.id)
