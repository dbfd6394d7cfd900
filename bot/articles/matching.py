"""Tell new articles from those a chat already has."""

from dataclasses import dataclass, replace
from typing import TypeAlias

from bot.articles.materials import Piece
from bot.articles.origin import Origin
from bot.deps import Deps
from bot.domain.submission import Submission
from storage.records import Chat, Entry, NewDigest, Repeat, Source, StoredDigest
from summarizer.model import Article, DuplicateKeys, Length, Refusal
from summarizer.similarity.fingerprint import Likeness, fingerprint


@dataclass(frozen=True, slots=True)
class Declined:
    """Something that gets no digest, and why; `name` is its link or file if the message has several."""

    refusal: Refusal
    name: str | None


Outcome: TypeAlias = Entry | Declined
"""The outcome of one piece."""

Read: TypeAlias = tuple[Article, DuplicateKeys]
"""An article, and the keys that find its duplicates."""


async def outcome_of(
    piece: Piece, submission: Submission, chat: Chat, origin: Origin, length: Length | None, deps: Deps
) -> Outcome:
    """Read one piece and check whether the chat has the article already; `length` is the requested one, if any."""
    read = await read_piece(piece, chat, deps)
    if isinstance(read, Declined):
        return read
    article, keys = read
    known, same = await known_digest(article, keys, chat, origin, deps)
    if known and same:
        is_own = may_replace(known, chat, origin)
        source = source_of(submission, article, origin, is_own=is_own)
        return await _repeat(known, source, length, deps, is_own=is_own)
    fresh = await fresh_digest(article, keys_in(chat, article, keys, origin), length or chat.length, deps)
    if isinstance(fresh, Declined):
        return replace(fresh, name=piece.name)
    return replace(fresh, replacing=known.id if known else None, sources=further_sources(submission, article, origin))


async def read_piece(piece: Piece, chat: Chat, deps: Deps) -> Read | Declined:
    """Get a piece and make an article of it, with the keys that find its duplicates."""
    async with deps.memory(piece.size):
        material = await piece.load(chat, deps)
        read = material if isinstance(material, Refusal) else await deps.read(material)
    return Declined(read, piece.name) if isinstance(read, Refusal) else read


async def known_digest(
    article: Article, keys: DuplicateKeys, chat: Chat, origin: Origin, deps: Deps
) -> tuple[StoredDigest | None, bool]:
    """Return the chat's digest of an article, and whether the text is the same.

    If it is not, the page was rewritten, and the new digest may replace this one. In a group, another member's digest
    counts only if the two articles agree in everything that a digest shows: otherwise a member who sends a forged copy
    first would decide what the others are shown when they send the genuine article.
    """
    candidates = await deps.store.duplicates.candidates(chat.id, keys, keys_in(chat, article, keys, origin).fingerprint)
    own = [kept for kept in candidates if may_replace(kept, chat, origin)]
    alike = [kept for kept in candidates if _stated(kept.digest.article) == _stated(article)]
    for kept in (*own, *alike):
        if fingerprint(kept.digest.article.text) == keys.fingerprint:
            return kept, True
    rewritten = None
    for kept in own:
        # If the comparison did not finish, take the article for a new one: at worst the chat has the same news twice,
        # while a wrong "same" would lose it.
        like = await deps.likeness(kept.digest.article.text, article.text)
        if like is Likeness.SAME:
            return kept, True
        # Careless sites give all their pages one address: a different text at the same address is another article.
        if keys.address and kept.address == keys.address:
            is_rewritten = like is Likeness.REWRITTEN or kept.digest.article.title == article.title
            rewritten = kept if is_rewritten else rewritten
    return rewritten, False


def keys_in(chat: Chat, article: Article, keys: DuplicateKeys, origin: Origin) -> DuplicateKeys:
    """Return the keys under which a digest is stored; a chat stores one digest per fingerprint.

    In a group it stores one for each member and each combination of title, source, author, date and link.
    """
    if not _is_group(chat):
        return keys
    return replace(keys, fingerprint=fingerprint(repr((keys.fingerprint, origin.submitter, _stated(article)))))


def _stated(article: Article) -> tuple[str | None, ...]:
    """Return what a digest shows of an article besides its words."""
    return article.title, article.source, article.author, article.published, article.url


async def fresh_digest(
    article: Article, keys: DuplicateKeys | None, length: Length, deps: Deps
) -> NewDigest | Declined:
    """Digest an article in a length."""
    made = await deps.digest(article, length)
    if isinstance(made, Refusal):
        return Declined(made, None)
    digest, traits = made
    # If only the length differs, it is the same article, whose story is known.
    return NewDigest(digest, keys, traits=traits if keys else None)


def may_replace(kept: StoredDigest, chat: Chat, origin: Origin) -> bool:
    """Return whether a submission may change a stored digest: in a group only that of the person who asked for it."""
    return not _is_group(chat) or (origin.submitter is not None and origin.submitter == kept.submitter)


def _is_group(chat: Chat) -> bool:
    return chat.kind in ("group", "supergroup")


async def _repeat(known: StoredDigest, source: Source, length: Length | None, deps: Deps, *, is_own: bool) -> Outcome:
    """Add the new source to a known article and change its length; somebody else's is only shown in that length."""
    if length is None:
        return Repeat(known, source)
    fresh = await fresh_digest(known.digest.article, None, length, deps)
    if isinstance(fresh, Declined):
        return fresh
    return replace(fresh, replacing=known.id, sources=(source,)) if is_own else shown_as(known, fresh, source)


def shown_as(known: StoredDigest, fresh: NewDigest, source: Source) -> Repeat:
    """Return an entry that shows a known article in the length of `fresh`, but leaves the stored digest as it is."""
    return Repeat(replace(known, digest=fresh.made), source)


def source_of(submission: Submission, article: Article, origin: Origin, *, is_own: bool) -> Source:
    """Return where a known article came from this time; a page is its own source, no matter who forwarded the link.

    No name is added to somebody else's digest: pages, channels and people may call themselves anything.
    """
    if not is_own:
        return Source(None, None, origin.message_id)
    name, url = (submission.origin, submission.origin_url) if submission.origin else (article.source, article.url)
    return Source(name, url, origin.message_id)


def further_sources(submission: Submission, article: Article, origin: Origin) -> tuple[Source, ...]:
    """Return further sources: who forwarded an article that names its own source, and other pieces of a paste."""
    pieces = tuple(Source(None, None, message_id, piece=True) for message_id in origin.further_message_ids)
    if submission.origin and submission.origin != article.source:
        return (Source(submission.origin, submission.origin_url), *pieces)
    return pieces
