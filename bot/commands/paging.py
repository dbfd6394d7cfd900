"""Pages of a list: which one a request asks for, and the action of the buttons that turn it."""

from dataclasses import dataclass, replace
from typing import Final

from bot.commands.request import Request
from bot.deps import Deps
from bot.message_types.action import Action, ActionName, list_action, saved_list_action
from bot.message_types.reply import Reply
from bot.message_types.richtext import plain
from bot.render.pagination import Page

PAGE_ROWS: Final = 10
"""Digests, actors or claims in one message."""


@dataclass(frozen=True, slots=True)
class PageRequest:
    """A request for a page of a list, with the number of rows to skip.

    The words of `request` are complete, even if a button carried only the number of a saved query.
    """

    request: Request
    offset: int
    by_button: bool

    def page(self, action: Action, count: int) -> Page:
        """Return the page to show: the last one if the list has become shorter than the offset."""
        return Page(action, min(self.offset, last_offset(count)), PAGE_ROWS, count, self.by_button)


async def page_request_of(request: Request, deps: Deps) -> PageRequest | None:
    """Return the page that a request asks for; `None` if its saved query has been deleted."""
    arguments = request.arguments
    words: str | None = arguments.words
    if arguments.saved_query is not None:
        words = await deps.store.saved_queries.get(request.chat.id, arguments.saved_query)
    if words is None:
        return None
    by_button = arguments.offset is not None
    return PageRequest(replace(request, words=words), arguments.offset or 0, by_button)


async def action_for(name: ActionName, words: str, request: Request, deps: Deps) -> Action:
    """Return the action that shows a list; save its words if they are too long for a button."""
    if action := list_action(name, words):
        return action
    return saved_list_action(name, await deps.store.saved_queries.save(request.chat.id, words, deps.now()))


def last_offset(count: int) -> int:
    """Return the offset of the last page of a list with this many rows."""
    return max(0, (count - 1) // PAGE_ROWS * PAGE_ROWS)


def saved_query_deleted(request: Request) -> Reply:
    """Say that the words a button stands for are no longer saved."""
    return Reply(plain(request.texts("list-too-old")))
