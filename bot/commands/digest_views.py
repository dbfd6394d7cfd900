"""The commands behind the buttons of a digest: its length, actors, claims and text, and its deletion."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from bot.articles.stories.reading import has_company
from bot.commands.export_delete import may_delete
from bot.commands.following import follow_row
from bot.commands.request import Answer, Request, missing_digest, named_digest
from bot.deps import Deps
from bot.message_types.audience import Audience
from bot.message_types.reply import Reply
from bot.message_types.richtext import plain
from bot.render import digest_views
from bot.render.digest import digest_reply
from bot.typed_input.lengths import ALLOWED_SENTENCES
from storage.records import StoredDigest
from summarizer.model import Length, Refusal

View: TypeAlias = Callable[[StoredDigest, Audience, int], Reply]
"""Renders one part of a digest; the number is that of a page, from 0, or of a line, from 1."""


async def show(request: Request, deps: Deps) -> Reply:
    """Show a digest in a new message."""
    kept = await named_digest(request, deps)
    if kept is None:
        return missing_digest(request)
    return digest_reply(kept, request.audience, has_company=await has_company(kept.chat_id, kept.id, deps))


async def length(request: Request, deps: Deps) -> Reply:
    """Show a digest in this number of sentences, and store that length; pressing the button twice is idempotent.

    In a group or a channel the stored digest stays as it is, because it belongs to all readers.
    """
    kept = await named_digest(request, deps)
    if kept is None:
        return missing_digest(request)
    sentences = min(max(request.arguments.position, ALLOWED_SENTENCES[0]), ALLOWED_SENTENCES[-1])
    changed = await _in_length(kept, sentences, deps)
    if isinstance(changed, Refusal):
        return Reply(plain(request.texts.refusal(changed)))
    if request.is_private:
        await deps.store.digests.set_points(request.chat.id, kept.id, changed.digest.points)
    accompanied = await has_company(kept.chat_id, kept.id, deps)
    return digest_reply(changed, request.audience, in_place=True, has_company=accompanied)


async def digest(request: Request, deps: Deps) -> Reply:
    """Show a digest again in place of another view, with its one row of buttons."""
    return await _as_it_stands(request, deps, all_buttons=False)


async def options(request: Request, deps: Deps) -> Reply:
    """Show a digest with all its buttons."""
    return await _as_it_stands(request, deps, all_buttons=True)


async def _as_it_stands(request: Request, deps: Deps, *, all_buttons: bool) -> Reply:
    """Show a digest in the number of sentences that the request names; in a group, the stored one may differ."""
    kept = await named_digest(request, deps)
    if kept is None:
        return missing_digest(request)
    sentences, stored = request.arguments.position, len(kept.digest.points)
    if sentences != stored and sentences in ALLOWED_SENTENCES:
        changed = await _in_length(kept, sentences, deps)
        kept = kept if isinstance(changed, Refusal) else changed
    accompanied = await has_company(kept.chat_id, kept.id, deps)
    reply = digest_reply(kept, request.audience, in_place=True, all_buttons=all_buttons, has_company=accompanied)
    following = await follow_row(kept, request.texts, deps) if all_buttons else ()
    return replace(reply, buttons=(*reply.buttons, *following))


async def _in_length(kept: StoredDigest, sentences: int, deps: Deps) -> StoredDigest | Refusal:
    """Return a digest with its points in this number of sentences."""
    made = await deps.digest(kept.digest.article, Length(sentences))
    return made if isinstance(made, Refusal) else replace(kept, digest=replace(kept.digest, points=made[0].points))


def view_command(view: View, lines: Callable[[StoredDigest], int] | None = None) -> Answer:
    """Turn a view into a command. If `lines` counts the lines of a digest, the request names a line, else a page."""

    async def command(request: Request, deps: Deps) -> Reply:
        kept = await named_digest(request, deps)
        if kept is None:
            return missing_digest(request)
        position = request.arguments.position
        if lines and not 1 <= position <= lines(kept):
            return Reply(plain(request.texts("no-such-line")))
        return view(kept, request.audience, position)

    return command


actors = view_command(digest_views.actors_view)
claims = view_command(digest_views.claims_view)
text = view_command(digest_views.text_view)
left_out = view_command(lambda kept, audience, _: digest_views.left_out_view(kept, audience))
point = view_command(digest_views.point_view, lambda kept: len(kept.digest.points))
claim = view_command(digest_views.claim_view, lambda kept: len(kept.digest.attributed))


async def confirm_delete(request: Request, deps: Deps) -> Reply:
    """Ask whether to delete a digest, if this person may: in a group, the question replaces it for everybody."""
    kept = await named_digest(request, deps)
    if kept is None:
        return missing_digest(request)
    if not await may_delete(kept, request):
        return Reply(plain(request.texts("not-yours")), only_for_asker=True)
    return digest_views.delete_question(kept, request.audience)
