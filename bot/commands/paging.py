"""Pages of a list: which one a button asks for, and what it has to say for that in 64 bytes."""

import re
from dataclasses import dataclass, replace
from typing import Final

from bot.commands.request import Request
from bot.deps import Deps
from bot.messages.reply import Reply
from bot.messages.richtext import plain
from bot.render.pagination import TURN, Page

PAGE_ROWS: Final = 10
"""Digests, actors or claims in one message."""

MAX_COMMAND_BYTES: Final = 64 - len(f" {TURN}1234567".encode())
"""Bytes of a button's command beside the number of those to pass over."""

_TURNED: Final = re.compile(rf"(?:^|(?<=\s)){TURN}(\d{{1,7}})\Z")
_KEPT: Final = re.compile(r"~(\d{1,15})")


@dataclass(frozen=True, slots=True)
class PageRequest:
    """What a request asks for, typed or by a button, and how many of the list are passed over."""

    request: Request
    offset: int
    by_button: bool

    def page(self, command: str, count: int) -> Page:
        """Return the page of a list; the last one, where the list has become shorter than that."""
        return Page(command, min(self.offset, last_offset(count)), PAGE_ROWS, count, self.by_button)


async def page_request_of(request: Request, deps: Deps) -> PageRequest | None:
    """Read a request, with the words that its button only numbers; `None` if those are not kept any more."""
    found = _TURNED.search(request.words)
    words = request.words[: found.start()].strip() if found else request.words
    if kept := _KEPT.fullmatch(words):
        asked = await deps.store.saved_queries.words(request.chat.id, int(kept[1]))
        if asked is None:
            return None
        words = asked
    return PageRequest(replace(request, words=words), int(found[1]) if found else 0, by_button=found is not None)


async def command_of(name: str, words: str, request: Request, deps: Deps) -> str:
    """Return a command that fits a button; words that are too long for it are kept, and the button has their number."""
    command = f"{name} {words}".strip()
    if len(command.encode("utf-8", "surrogatepass")) <= MAX_COMMAND_BYTES:
        return command
    return f"{name} ~{await deps.store.saved_queries.number(request.chat.id, words, deps.now())}"


def last_offset(count: int) -> int:
    """Return how many are passed over on the last page of so many."""
    return max(0, (count - 1) // PAGE_ROWS * PAGE_ROWS)


def gone(request: Request) -> Reply:
    """Say that a button's question is not kept any more."""
    return Reply(plain(request.texts("list-too-old")))
