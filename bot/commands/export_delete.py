"""The commands that export all digests of a chat, delete one, and erase everything."""

import asyncio
import json
import re
from collections.abc import Sequence
from typing import Final

from bot.articles.stories.placing import delete_digest
from bot.commands.briefing_feed import export_feed, is_feed_request
from bot.commands.opml import export_sources
from bot.commands.request import Request, digest_of, missing_digest
from bot.deps import Deps
from bot.message_types.action import Action
from bot.message_types.reply import Button, File, Page, Reply
from bot.message_types.richtext import RichText, plain
from bot.render.markdown import in_markdown
from storage.records import StoredDigest
from summarizer.json_format import digest_json

_PAGE: Final = re.compile(r"html(?: (\d{1,15}))?", re.IGNORECASE)
"""The arguments that ask for a page, with the id of the last digest on the previous page."""


async def export(request: Request, deps: Deps) -> Reply:
    """Send all digests of the chat as a file: JSON, or, if requested, Markdown or an HTML page.

    `opml` sends what the chat follows; `atom` manages the feed of its briefings.
    """
    if request.words.casefold() == "opml":
        return await export_sources(request, deps)
    if is_feed_request(request.words):
        return await export_feed(request, deps)
    if paged := _PAGE.fullmatch(request.words):
        return await _page(int(paged[1]) if paged[1] else None, request, deps)
    kept = await deps.store.digests.every(request.chat.id)
    if not kept:
        return Reply(plain(request.texts("nothing-kept")))
    as_markdown = request.words.casefold() == "markdown"
    name, written = ("precis-digests.md", in_markdown) if as_markdown else ("precis-digests.json", _in_json)
    # Years of digests take a while to serialise, which would block the event loop.
    words = await asyncio.to_thread(written, kept)
    other = (
        Button(request.texts("as-json"), Action("export"))
        if as_markdown
        else Button(request.texts("as-markdown"), Action("export", "markdown"))
    )
    page = Button(request.texts("as-page"), Action("export", "html"))
    feed = (Button(request.texts("button-feed"), Action("export", "atom")),) if deps.settings.public_url else ()
    told = request.texts("exported", count=len(kept))
    return Reply(plain(told), ((other, page), feed) if feed else ((other, page),), File(name, words))


async def forget(request: Request, deps: Deps) -> Reply:
    """Erase everything about the chat after a confirmation."""
    texts = request.texts
    if request.words == "everything":
        await deps.store.chats.forget(request.chat.id)
        return Reply(plain(texts("forgotten")), in_place=True)
    if request.words == "nothing":
        return Reply(plain(texts("forget-kept")), in_place=True)
    erase = Button(texts("forget-button"), Action("forget", "everything"))
    keep = Button(texts("keep-button"), Action("forget", "nothing"))
    return Reply(plain(texts("forget-ask")), ((erase, keep),))


async def _page(before: int | None, request: Request, deps: Deps) -> Reply:
    """Send all digests as a page, or those that did not fit into the previous page."""
    if not await deps.store.digests.lengths(request.chat.id, before):
        return Reply(plain(request.texts("nothing-kept")))
    return Reply(RichText(), file=Page(before))


def _in_json(kept: Sequence[StoredDigest]) -> str:
    rows = [
        {
            "number": each.number,
            "kept_at": each.kept_at.isoformat(),
            **digest_json(each.digest, all_actors=True),
        }
        for each in kept
    ]
    return json.dumps(rows, ensure_ascii=False, indent=1)


async def delete(request: Request, deps: Deps) -> Reply:
    """Delete one digest, named by its number or by a reply to its message."""
    kept = await digest_of(request, deps)
    if kept is None:
        asked = request.words or request.replied_to
        return missing_digest(request) if asked else Reply(plain(request.texts("how-to-delete")))
    if not await may_delete(kept, request):
        return Reply(plain(request.texts("not-yours")), only_for_asker=True)
    await delete_digest(kept, deps)
    return Reply(plain(request.texts("deleted")), in_place=True)


async def may_delete(kept: StoredDigest, request: Request) -> bool:
    """Return whether this person may delete a digest: they submitted it, or may change the chat's settings."""
    return (request.by is not None and request.by == kept.submitter) or await request.may_change()
