"""Finding again what was kept: the latest, a search, who is in the news, who said what."""

from bot.commands.request import Request, digest_meant
from bot.deps import Deps
from bot.render import finding, views
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
        return Reply(plain(request.texts("nothing-kept")))
    return finding.latest_reply(kept, await deps.store.digests.count(request.chat.id), offset, request.reader)


async def search(request: Request, deps: Deps) -> Reply:
    """Find digests by words or "exact phrases"."""
    if not request.words:
        return Reply(plain(request.texts("how-to-search")))
    hits = await deps.store.finding.search(request.chat.id, request.words, PAGE)
    return (
        finding.hits_reply(hits, request.words, request.reader)
        if hits
        else Reply(plain(request.texts("nothing-found")))
    )


async def actors(request: Request, deps: Deps) -> Reply:
    """Show everyone in one digest, what one actor did, or who is in the news here."""
    if kept := await digest_meant(request, deps):
        return views.who_view(kept, request.reader, 0)
    if request.number is not None:
        return Reply(plain(request.texts("no-such-digest")))
    if request.words:
        return await _actor(request, deps)
    tallies = await deps.store.finding.actors(request.chat.id, PAGE)
    return finding.tally_reply(tallies, request.reader) if tallies else Reply(plain(request.texts("nothing-kept")))


async def _actor(request: Request, deps: Deps) -> Reply:
    kept = await deps.store.finding.digests_with(request.chat.id, request.words, PAGE)
    if not kept:
        return Reply(plain(request.texts("nobody-named", name=request.words)))
    said = await deps.store.finding.claims_by(request.chat.id, request.words, CLAIMS)
    about = await deps.store.finding.claims_about(request.chat.id, request.words, CLAIMS)
    return finding.person_reply(request.words, kept, said, about, request.reader)


async def claims(request: Request, deps: Deps) -> Reply:
    """Show the claims of one digest, of one speaker, or of the latest digest."""
    if kept := await digest_meant(request, deps):
        return views.said_view(kept, request.reader, 0)
    if request.number is not None:
        return Reply(plain(request.texts("no-such-digest")))
    if request.words:
        found = await deps.store.finding.claims_by(request.chat.id, request.words, CLAIMS)
        missing = Reply(plain(request.texts("no-claims-of", name=request.words)))
        return finding.claims_by_reply(request.words, found, request.reader) if found else missing
    newest = await deps.store.digests.latest(request.chat.id, 1)
    return views.said_view(newest[0], request.reader, 0) if newest else Reply(plain(request.texts("nothing-kept")))
