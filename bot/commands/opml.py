"""Import and export of a list of feeds as OPML."""

from collections.abc import Sequence

from bot.commands.follow_limits import follow_source, refusal_text
from bot.commands.paging import action_for
from bot.commands.request import Request
from bot.deps import Deps
from bot.domain.private_addresses import carries_secret
from bot.domain.unfinished import Unfinished
from bot.feeds.finding import preview_of
from bot.message_types.reply import File, Reply
from bot.message_types.richtext import join, plain
from bot.render.components import GAP
from bot.render.followed_sources import after_following
from bot.render.opml import listed_reply, opml_of
from bot.typed_input.source_addresses import Site, source_named
from storage.followed import Followed, FollowRefusal, NewSource, SourceKind
from summarizer.reading.feed_formats.feed import MAX_OUTLINES
from summarizer.reading.feed_formats.telegram_addresses import ChannelPlace


async def show_list(content: bytes, request: Request, deps: Deps) -> Reply:
    """Say what is in a list of feeds, with a button that follows them."""
    found = await deps.read_opml(content)
    if found is None or isinstance(found, Unfinished):
        return Reply(plain(request.texts("opml-damaged")))
    feeds = tuple(each for each in found if source_named(each.address))
    if not feeds:
        return Reply(plain(request.texts("opml-none")))
    mine = await deps.store.subscriptions.of_chat(request.chat.id)
    room = max(0, deps.settings.sources_per_chat - len(mine))
    words = "\n".join(each.address for each in feeds)
    action = await action_for("follow", words, request, deps) if room else None
    return listed_reply(feeds, room, action, request.audience)


async def follow_all(words: str, request: Request, deps: Deps) -> Reply:
    """Follow the source on each line, up to the limit of the chat; each is checked when it is first fetched."""
    new = known = 0
    refusal: FollowRefusal | None = None
    for source in _sources(words, deps):
        followed = await follow_source(source, request, deps)
        if isinstance(followed, Followed):
            new, known = new + followed.is_new, known + (not followed.is_new)
        else:
            refusal = followed
            break
    deps.source_followed.call()
    told = [plain(request.texts("followed-many", count=new))]
    told += [plain(request.texts("followed-many-already", count=known))] if known else []
    if refusal is FollowRefusal.CHAT_LIMIT and new:
        told.append(plain(request.texts("followed-many-limit", most=deps.settings.sources_per_chat)))
    elif refusal:
        told.append(plain(refusal_text(refusal, request, deps)))
    has_briefings = bool(await deps.store.schedules.of_chat(request.chat.id))
    return Reply(join(GAP, told), after_following(request.audience, has_briefings=has_briefings))


async def export_sources(request: Request, deps: Deps) -> Reply:
    """Send what the chat follows as OPML; include private addresses only in a private chat, which has one reader."""
    mine = await deps.store.subscriptions.of_chat(request.chat.id)
    if not mine:
        return Reply(plain(request.texts("following-none")))
    shown = [each for each in mine if request.is_private or each.source.private_to is None]
    told = [plain(request.texts("exported-opml", count=len(shown)))]
    told += [plain(request.texts("exported-opml-less"))] if len(shown) < len(mine) else []
    return Reply(join(GAP, told), file=File("precis-sources.opml", opml_of(shown)))


def _sources(words: str, deps: Deps) -> Sequence[NewSource]:
    named = [source_named(line) for line in words.splitlines()[:MAX_OUTLINES]]
    return [_source(each, deps) for each in named if each]


def _source(named: Site | ChannelPlace, deps: Deps) -> NewSource:
    if isinstance(named, ChannelPlace):
        return NewSource(preview_of(named, deps), SourceKind.CHANNEL)
    return NewSource(named.address, is_private=carries_secret(named.address))
