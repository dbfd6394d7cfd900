"""Lists of digests: the latest, and the results of a search."""

from collections.abc import Sequence

from bot.message_types.audience import Audience
from bot.message_types.reply import Reply
from bot.message_types.richtext import bold
from bot.render.components import BREAK, digest_entry, shortened
from bot.render.pagination import Page, digest_buttons, page_reply
from bot.render.snippet import excerpt
from storage.records import Hit, StoredDigest

MAX_QUOTED_CHARACTERS = 60
"""Characters of a request that an answer repeats."""


def latest_reply(kept: Sequence[StoredDigest], page: Page, audience: Audience) -> Reply:
    """Render a page of the chat's digests, newest first."""
    rows = [digest_entry(digest, audience) for digest in kept]
    head = bold(audience.texts("digests", count=page.count))
    return page_reply([head, *rows], page, audience, openers=digest_buttons((each.number, each.id) for each in kept))


def hits_reply(hits: Sequence[Hit], asked: str, page: Page, audience: Audience) -> Reply:
    """Render a page of search results, each with the line that matches."""
    head = bold(audience.texts("search-head", words=shortened(asked, MAX_QUOTED_CHARACTERS), count=page.count))
    rows = [digest_entry(hit.kept, audience) + BREAK + excerpt(hit.line, hit.marks) for hit in hits]
    return page_reply(
        [head, *rows], page, audience, openers=digest_buttons((hit.kept.number, hit.kept.id) for hit in hits)
    )
