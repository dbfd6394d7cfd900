"""Reading a digest: shorter, longer, everybody in it, what they said, and the text it is from."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from bot.commands.export_delete import may_delete
from bot.commands.request import Command, Request
from bot.deps import Deps
from bot.messages.audience import Audience
from bot.messages.reply import Reply
from bot.messages.richtext import plain
from bot.parsers.lengths import SENTENCES
from bot.render import digest_views
from bot.render.digest import digest_reply
from storage.records import StoredDigest
from summarizer.model import Length, Refusal

View: TypeAlias = Callable[[StoredDigest, Audience, int], Reply]
"""Shows a digest's part; the number is a page's, or a line's."""


async def show(request: Request, deps: Deps) -> Reply:
    """Show a digest in a message of its own."""
    kept = await _meant(request, deps)
    return digest_reply(kept, request.audience) if kept else _gone(request)


async def length(request: Request, deps: Deps) -> Reply:
    """Show a digest in so many sentences, and keep it so; pressed twice, it stays as it is.

    Where others read it too it is only shown so: what is kept is everybody's.
    """
    kept = await _meant(request, deps)
    if kept is None:
        return _gone(request)
    sentences = min(max(request.arguments.position, SENTENCES[0]), SENTENCES[-1])
    made = await deps.digest(kept.digest.article, Length(sentences))
    if isinstance(made, Refusal):
        return Reply(plain(request.texts.refusal(made)))
    if request.is_private:
        await deps.store.digests.set_points(request.chat.id, kept.id, made.points)
    changed = replace(kept, digest=replace(kept.digest, points=made.points))
    return digest_reply(changed, request.audience, in_place=True)


def viewing(view: View, lines: Callable[[StoredDigest], int] | None = None) -> Command:
    """Make a command of a view; with `lines`, the request names one of so many, from 1, else a page, from 0."""

    async def command(request: Request, deps: Deps) -> Reply:
        kept = await _meant(request, deps)
        if kept is None:
            return _gone(request)
        position = request.arguments.position
        if lines and not 1 <= position <= lines(kept):
            return Reply(plain(request.texts("no-such-line")))
        return view(kept, request.audience, position)

    return command


back = viewing(lambda kept, audience, _: digest_reply(kept, audience, in_place=True))
who = viewing(digest_views.who_view)
claims = viewing(digest_views.claims_view)
text = viewing(digest_views.text_view)
left = viewing(lambda kept, audience, _: digest_views.left_view(kept, audience))
point = viewing(digest_views.point_view, lambda kept: len(kept.digest.points))
claim = viewing(digest_views.claim_view, lambda kept: len(kept.digest.attributed))


async def deleting(request: Request, deps: Deps) -> Reply:
    """Ask whether a digest is to go; in a group only whom it may go for, since all see the question in its place."""
    kept = await _meant(request, deps)
    if kept is None:
        return _gone(request)
    if not await may_delete(kept, request):
        return Reply(plain(request.texts("not-yours")))
    return digest_views.deleting_view(kept, request.audience)


async def _meant(request: Request, deps: Deps) -> StoredDigest | None:
    return None if request.number is None else await deps.store.digests.get(request.chat.id, request.number)


def _gone(request: Request) -> Reply:
    """Say that a button's digest is no more, in its place: there is nothing left to press."""
    return Reply(plain(request.texts("digest-gone")), in_place=True)
