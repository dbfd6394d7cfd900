"""The catalogue of newspapers and broadcasters: its pages, and following an outlet of it."""

import re
from typing import Final

from bot.commands.follow_limits import follow_source, refusal_text
from bot.commands.request import Request
from bot.deps import Deps
from bot.domain.outlet import Outlet
from bot.feeds.catalogue import countries, languages, outlet_of, outlets_in
from bot.message_types.reply import Reply
from bot.message_types.richtext import RichText, plain
from bot.render.followed_sources import followed_text
from bot.render.source_catalogue import PAGE_OUTLETS, Shelf, ShelfPage, ShownOutlet, choice_reply, shelf_reply
from storage.followed import Followed, FollowRefusal, NewSource

# The arguments that buttons carry: a language, perhaps a country, and the key of an outlet to follow; "de ?" asks for
# the choice of languages and countries.
_SHELF: Final = re.compile(r"(?P<language>[a-z]{2})(?: (?P<country>[A-Z]{2}))?(?: \+(?P<key>[0-9a-f]{8}))?")
_CHOICE: Final = re.compile(r"(?P<language>[a-z]{2}) \?")


def adds_outlet(words: str) -> bool:
    """Return whether the arguments of `catalogue` name an outlet to follow, rather than a page to show."""
    return "+" in words


async def catalogue(request: Request, deps: Deps) -> Reply:
    """Show a page of outlets ("de AT"), or the choice of language and country; follow an outlet if one is named."""
    words = request.arguments.words
    if choice := _CHOICE.fullmatch(words):
        language = _with_outlets(choice["language"])
        return choice_reply(language, countries(language), languages(), request.audience)
    asked = _SHELF.fullmatch(words)
    if asked is None:
        return await first_page(plain(request.texts("follow-ask")), request, deps)
    told = await _follow(asked["key"], request, deps) if asked["key"] else plain(request.texts("follow-ask"))
    return await _page(Shelf(_with_outlets(asked["language"]), asked["country"]), told, request, deps)


async def first_page(told: RichText, request: Request, deps: Deps) -> Reply:
    """Show the first outlets in the language of the chat, below a text."""
    return await _page(Shelf(_with_outlets(request.chat.language)), told, request, deps)


async def follow_outlet(outlet: Outlet, request: Request, deps: Deps) -> Followed | FollowRefusal:
    """Follow an outlet without looking at its feed first: `/following` says what is wrong with it."""
    followed = await follow_source(NewSource(outlet.address, title=outlet.name), request, deps)
    deps.source_followed.call()
    return followed


async def _page(shelf: Shelf, told: RichText, request: Request, deps: Deps) -> Reply:
    found, offset = outlets_in(shelf.language, shelf.country), request.arguments.offset or 0
    first = offset if offset < len(found) else 0
    mine = {each.source.address: each for each in await deps.store.subscriptions.of_chat(request.chat.id)}
    shown = [ShownOutlet(each, mine.get(each.address)) for each in found[first : first + PAGE_OUTLETS]]
    page = ShelfPage(
        shelf,
        shown,
        first,
        len(found),
        has_flags=shelf.country is None and len(countries(shelf.language)) > 1,
        leads_to_list=bool(mine),
        in_place=request.pressed,
    )
    return shelf_reply(told, page, request.audience)


async def _follow(key: str, request: Request, deps: Deps) -> RichText:
    outlet = outlet_of(key)
    if outlet is None:
        return plain(request.texts("list-too-old"))
    followed = await follow_outlet(outlet, request, deps)
    if isinstance(followed, FollowRefusal):
        return plain(refusal_text(followed, request, deps))
    return followed_text(followed, request.audience)


def _with_outlets(language: str) -> str:
    return language if language in languages() else "en"
