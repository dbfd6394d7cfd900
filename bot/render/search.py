"""Lists of digests that were found again: the latest, and what a search found."""

from collections.abc import Sequence

from bot.messages.reader import Reader
from bot.messages.reply import Reply
from bot.messages.richtext import bold
from bot.render.components import BREAK, listed, shortened
from bot.render.pagination import Page, openers, page_reply
from bot.render.snippet import excerpt
from storage.records import Hit, Kept

ASKED_LENGTH = 60
"""Characters of what somebody asked for that are said back."""


def latest_reply(kept: Sequence[Kept], page: Page, reader: Reader) -> Reply:
    """A page of the chat's digests, newest first."""
    rows = [listed(digest, reader) for digest in kept]
    head = bold(reader.texts("digests", count=page.count))
    return page_reply([head, *rows], page, reader, openers=openers([each.id for each in kept]))


def hits_reply(hits: Sequence[Hit], asked: str, page: Page, reader: Reader) -> Reply:
    """What a search found, each with the line that matches."""
    head = bold(reader.texts("search-head", words=shortened(asked, ASKED_LENGTH), count=page.count))
    rows = [listed(hit.kept, reader) + BREAK + excerpt(hit.line, hit.marks) for hit in hits]
    return page_reply([head, *rows], page, reader, openers=openers([hit.kept.id for hit in hits]))
