"""Finding again what was kept: the latest, a search, who is in the news, who said what."""

from bot import render, texts
from bot.commands.request import Request, digest_meant
from bot.deps import Deps
from bot.reply import Reply
from bot.richtext import plain

PAGE = 10
"""Digests, hits or actors in one message."""

CLAIMS = 15
"""Claims of one speaker in one message."""


async def latest(request: Request, deps: Deps) -> Reply:
    """Show a page of the chat's digests; the words are how many to pass over."""
    offset = request.number or 0
    kept = await deps.store.digests.latest(request.chat.id, PAGE, offset)
    if not kept:
        return Reply(plain(texts.NOTHING_KEPT))
    return render.latest_reply(kept, await deps.store.digests.count(request.chat.id), offset, request.zone)


async def search(request: Request, deps: Deps) -> Reply:
    """Find digests by words or "exact phrases"."""
    if not request.words:
        return Reply(plain(texts.HOW_TO_SEARCH))
    hits = await deps.store.finding.search(request.chat.id, request.words, PAGE)
    return render.hits_reply(hits, request.words, request.zone) if hits else Reply(plain(texts.NOTHING_FOUND))


async def actors(request: Request, deps: Deps) -> Reply:
    """Show everyone in one digest, what one actor did, or who is in the news here."""
    if kept := await digest_meant(request, deps):
        return render.actors_reply(kept)
    if request.number is not None:
        return Reply(plain(texts.NO_SUCH_DIGEST))
    if request.words:
        return await _actor(request, deps)
    tallies = await deps.store.finding.actors(request.chat.id, PAGE)
    return render.tally_reply(tallies) if tallies else Reply(plain(texts.NOTHING_KEPT))


async def _actor(request: Request, deps: Deps) -> Reply:
    kept = await deps.store.finding.digests_with(request.chat.id, request.words, PAGE)
    if not kept:
        return Reply(plain(texts.NOBODY_NAMED.format(name=request.words)))
    said = await deps.store.finding.claims_by(request.chat.id, request.words, CLAIMS)
    about = await deps.store.finding.claims_about(request.chat.id, request.words, CLAIMS)
    return render.person_reply(request.words, kept, said, about, request.zone)


async def claims(request: Request, deps: Deps) -> Reply:
    """Show the claims of one digest, of one speaker, or of the latest digest."""
    if kept := await digest_meant(request, deps):
        return render.claims_reply(kept, request.offset)
    if request.number is not None:
        return Reply(plain(texts.NO_SUCH_DIGEST))
    if request.words:
        found = await deps.store.finding.claims_by(request.chat.id, request.words, CLAIMS)
        missing = Reply(plain(texts.NO_CLAIMS_OF.format(name=request.words)))
        return render.claims_by_reply(request.words, found) if found else missing
    newest = await deps.store.digests.latest(request.chat.id, 1)
    return render.claims_reply(newest[0]) if newest else Reply(plain(texts.NOTHING_KEPT))
