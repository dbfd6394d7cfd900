"""The private feed of a chat's briefings: turned on, given a new address, turned off."""

from typing import Final

from bot.commands.request import Request
from bot.deps import Deps
from bot.feeds.published_address import address_of, new_token
from bot.message_types.action import Action
from bot.message_types.reply import Button, Buttons, Reply
from bot.message_types.richtext import code, join, plain
from bot.render.components import GAP

_NAME: Final = "atom"


def is_feed_request(words: str) -> bool:
    """Return whether the words of `/export` are about the feed."""
    return words.casefold().split(maxsplit=1)[:1] == [_NAME]


async def export_feed(request: Request, deps: Deps) -> Reply:
    """Turn the feed of the chat's briefings on or off, change its address, or say that it is on."""
    if deps.settings.public_url is None:
        return Reply(plain(request.texts("feed-unavailable")))
    match request.words.casefold().split()[1:]:
        case []:
            begun_at = await deps.store.briefing_feeds.begun_at(request.chat.id)
            if begun_at is None:
                return await _at_new_address(deps.settings.public_url, request, deps)
            day = request.texts.day(begun_at.astimezone(request.zone).date())
            return Reply(plain(request.texts("feed-known", day=day)), _buttons(request))
        case ["new"]:
            return await _at_new_address(deps.settings.public_url, request, deps)
        case ["off"]:
            await deps.store.briefing_feeds.end(request.chat.id)
            return Reply(plain(request.texts("feed-ended")))
        case _:
            return Reply(plain(request.texts("feed-how")))


async def _at_new_address(public_url: str, request: Request, deps: Deps) -> Reply:
    token = new_token()
    await deps.store.briefing_feeds.begin(request.chat.id, token, deps.now())
    texts = request.texts
    told = [plain(texts("feed-begun")), code(address_of(public_url, token)), plain(texts("feed-secret"))]
    if await deps.store.schedules.of_chat(request.chat.id):
        return Reply(join(GAP, told), _buttons(request))
    schedule = Button(texts("start-no-briefing"), Action("schedule"))
    return Reply(join(GAP, [*told, plain(texts("schedule-none"))]), ((schedule,), *_buttons(request)))


def _buttons(request: Request) -> Buttons:
    return (
        (
            Button(request.texts("button-feed-new"), Action("export", f"{_NAME} new")),
            Button(request.texts("button-feed-off"), Action("export", f"{_NAME} off")),
        ),
    )
