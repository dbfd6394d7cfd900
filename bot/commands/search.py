"""The commands that find digests: the latest, and a search."""

import asyncio
from typing import Final

from bot.commands.paging import PAGE_ROWS, action_for, page_request_of, saved_query_deleted
from bot.commands.request import Request
from bot.deps import Deps
from bot.message_types.action import Action
from bot.message_types.reply import Reply
from bot.message_types.richtext import plain
from bot.render.components import shortened
from bot.render.search import MAX_QUOTED_CHARACTERS, hits_reply, latest_reply
from bot.typed_input.search_query import MAX_QUERY_CHARACTERS, BadQuery, QueryProblem, parse_search

_PROBLEM_MESSAGES: Final = {
    QueryProblem.NOTHING: "how-to-search",
    QueryProblem.TOO_LONG: "search-too-long",
    QueryProblem.NO_ACTOR: "search-no-actor",
    QueryProblem.NO_SOURCE: "search-no-source",
    QueryProblem.NO_DAY: "search-no-day",
    QueryProblem.UNKNOWN_DAY: "search-unknown-day",
    QueryProblem.FUTURE_DAY: "search-day-ahead",
    QueryProblem.MISSPELT_OPERATOR: "search-misspelt",
    QueryProblem.WITHOUT_SINCE: "search-without-since",
}


async def latest(request: Request, deps: Deps) -> Reply:
    """Show a page of the chat's digests, newest first."""
    page_request = await page_request_of(request, deps)
    if page_request is None or page_request.request.words:
        return Reply(plain(request.texts("how-to-latest")))
    page = page_request.page(Action("latest"), await deps.store.digests.count(request.chat.id))
    if not page.count:
        return Reply(plain(request.texts("nothing-kept")), in_place=page.in_place)
    kept = await deps.store.digests.latest(request.chat.id, PAGE_ROWS, page.offset)
    return latest_reply(kept, page, request.audience)


async def search(request: Request, deps: Deps) -> Reply:
    """Find digests by words, "exact phrases", actors, sources and days."""
    page_request = await page_request_of(request, deps)
    if page_request is None:
        return saved_query_deleted(request)
    asked, chat_id = page_request.request.words, request.chat.id
    query = parse_search(asked, deps.now(), request.zone, request.texts)
    if isinstance(query, BadQuery):
        words = shortened(query.words, MAX_QUOTED_CHARACTERS)
        return Reply(plain(request.texts(_PROBLEM_MESSAGES[query.problem], most=MAX_QUERY_CHARACTERS, said=words)))
    finding = deps.store.lookup
    hits, count = await asyncio.gather(
        finding.search(chat_id, query, PAGE_ROWS, page_request.offset), finding.count(chat_id, query)
    )
    if not count:
        return Reply(plain(request.texts("nothing-found")), in_place=page_request.by_button)
    page = page_request.page(await action_for("search", asked, request, deps), count)
    if not hits:
        hits = await finding.search(chat_id, query, PAGE_ROWS, page.offset)
    return hits_reply(hits, asked, page, request.audience)
