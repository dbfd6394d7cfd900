"""Finding digests again: the latest, and a search."""

import asyncio
from typing import Final

from bot.commands.paging import PAGE, command_of, gone, turn_of
from bot.commands.request import Request
from bot.deps import Deps
from bot.messages.reply import Reply
from bot.messages.richtext import plain
from bot.parsers.search_query import LONGEST, Misunderstood, Problem, parse_search
from bot.render.components import shortened
from bot.render.search import ASKED_LENGTH, hits_reply, latest_reply

_WRONG: Final = {
    Problem.NOTHING: "how-to-search",
    Problem.TOO_LONG: "search-too-long",
    Problem.NO_ACTOR: "search-no-actor",
    Problem.NO_SOURCE: "search-no-source",
    Problem.NO_DAY: "search-no-day",
    Problem.UNKNOWN_DAY: "search-unknown-day",
    Problem.DAY_AHEAD: "search-day-ahead",
}


async def latest(request: Request, deps: Deps) -> Reply:
    """Show a page of the chat's digests, newest first."""
    turn = await turn_of(request, deps)
    if turn is None or turn.request.words:
        return Reply(plain(request.texts("how-to-latest")))
    page = turn.page("latest", await deps.store.digests.count(request.chat.id))
    if not page.count:
        return Reply(plain(request.texts("nothing-kept")), in_place=page.in_place)
    kept = await deps.store.digests.latest(request.chat.id, PAGE, page.offset)
    return latest_reply(kept, page, request.reader)


async def search(request: Request, deps: Deps) -> Reply:
    """Find digests by words, "exact phrases", actors, sources and days."""
    turn = await turn_of(request, deps)
    if turn is None:
        return gone(request)
    asked, chat_id = turn.request.words, request.chat.id
    query = parse_search(asked, deps.now(), request.zone, request.texts)
    if isinstance(query, Misunderstood):
        said = shortened(query.said, ASKED_LENGTH)
        return Reply(plain(request.texts(_WRONG[query.problem], most=LONGEST, said=said)))
    finding = deps.store.finding
    hits, count = await asyncio.gather(finding.search(chat_id, query, PAGE, turn.offset), finding.count(chat_id, query))
    if not count:
        return Reply(plain(request.texts("nothing-found")), in_place=turn.by_button)
    page = turn.page(await command_of("search", asked, request, deps), count)
    if not hits:
        hits = await finding.search(chat_id, query, PAGE, page.offset)
    return hits_reply(hits, asked, page, request.reader)
