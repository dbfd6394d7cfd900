"""Tell new articles from those a chat already has."""

from dataclasses import dataclass, replace
from typing import TypeAlias

from bot.articles.arrival import Arrival
from bot.articles.materials import NamedMaterial
from bot.deps import Deps
from bot.incoming.submission import Submission
from storage.records import Chat, Entry, NewDigest, Repeat, Source, StoredDigest
from summarizer.model import Article, DuplicateKeys, Material, Refusal
from summarizer.reading.pages.address import clean_address
from summarizer.similarity.duplicates import Likeness, fingerprint


@dataclass(frozen=True, slots=True)
class Declined:
    """A piece that gets no digest, and why."""

    refusal: Refusal
    name: str | None


Outcome: TypeAlias = Entry | Declined


Read: TypeAlias = tuple[Article, DuplicateKeys]


async def outcome_of(piece: NamedMaterial, submission: Submission, arrival: Arrival, deps: Deps) -> Outcome:
    """Read one piece, and tell news from what the chat has already."""
    read = await read_piece(piece, deps)
    if isinstance(read, Declined):
        return read
    article, keys = read
    known, same = await known_digest(article, keys, arrival.chat, deps)
    if known and same:
        return await _again(known, _source(submission, article, arrival), arrival, deps)
    fresh = await fresh_digest(article, keys, arrival, deps)
    if isinstance(fresh, Declined):
        return replace(fresh, name=piece.name)
    return replace(fresh, replacing=known.id if known else None, sources=further_sources(submission, article, arrival))


async def read_piece(piece: NamedMaterial, deps: Deps) -> Read | Declined:
    """Make an article of a piece, with the keys that find its duplicates."""
    if not isinstance(piece.material, Material):
        return Declined(piece.material, piece.name)
    read = await deps.read(piece.material)
    return Declined(read, piece.name) if isinstance(read, Refusal) else read


async def known_digest(
    article: Article, keys: DuplicateKeys, chat: Chat, deps: Deps
) -> tuple[StoredDigest | None, bool]:
    """Return the chat's digest of an article, and whether it tells the same; a page may have been rewritten."""
    candidates = await deps.store.duplicates.candidates(chat.id, keys)
    for kept in candidates:
        if fingerprint(kept.digest.article.text) == keys.fingerprint:
            return kept, True
    rewritten = None
    for kept in candidates:
        # Unfinished is not a repeat: at worst the chat has the same news twice, while a wrong "same" would lose it.
        like = await deps.likeness(kept.digest.article.text, article.text)
        if like is Likeness.SAME:
            return kept, True
        # Careless sites give all their pages one address: what else is on it is another article.
        if keys.address and address_of_kept(kept) == keys.address:
            is_rewritten = like is Likeness.REWRITTEN or kept.digest.article.title == article.title
            rewritten = kept if is_rewritten else rewritten
    return rewritten, False


async def fresh_digest(
    article: Article, keys: DuplicateKeys | None, arrival: Arrival, deps: Deps
) -> NewDigest | Declined:
    """Digest an article in the length asked for, or in the chat's."""
    made = await deps.digest(article, arrival.length or arrival.chat.length)
    return Declined(made, None) if isinstance(made, Refusal) else NewDigest(made, keys)


def address_of_kept(kept: StoredDigest) -> str | None:
    """Return the address that a digest's article is recognised by."""
    return clean_address(kept.digest.article.url or "")


async def _again(known: StoredDigest, source: Source, arrival: Arrival, deps: Deps) -> Outcome:
    """Give known news its new source, and the length where one is asked for."""
    if arrival.length is None:
        return Repeat(known, source)
    fresh = await fresh_digest(known.digest.article, None, arrival, deps)
    return fresh if isinstance(fresh, Declined) else replace(fresh, replacing=known.id, sources=(source,))


def _source(submission: Submission, article: Article, arrival: Arrival) -> Source:
    """Return where a known article came from this time; a page names itself, whoever forwarded its link."""
    name, url = (submission.origin, submission.origin_url) if submission.origin else (article.source, article.url)
    return Source(name, url, arrival.source_id)


def further_sources(submission: Submission, article: Article, arrival: Arrival) -> tuple[Source, ...]:
    """Return who forwarded an article that has a source of its own, and the other pieces of a paste."""
    pieces = tuple(Source(None, None, message_id, piece=True) for message_id in arrival.further_ids)
    if submission.origin and submission.origin != article.source:
        return (Source(submission.origin, submission.origin_url), *pieces)
    return pieces
