"""Who said what: by person, by story, by day."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from typing import Final

from bot.commands.actors import choice_of, resolve_actors, unquoted
from bot.commands.paging import PAGE_ROWS, PageRequest, command_of, gone, last_offset, page_request_of
from bot.commands.request import Request, digest_meant
from bot.deps import Deps
from bot.domain.identities import KnownActor
from bot.domain.unfinished import Unfinished
from bot.messages.reply import Button, Reply
from bot.messages.richtext import plain
from bot.messages.texts import Texts
from bot.parsers.day_ranges import DayRange, parse_days
from bot.render.claims import claims_by_digest_reply, claims_of_actor_reply
from bot.render.components import MAX_TITLE_CHARACTERS, shortened, title_of
from bot.render.pagination import page_command
from bot.render.search import MAX_QUOTED_CHARACTERS
from storage.claims import ClaimPage
from storage.records import StoredDigest
from summarizer.similarity.stories import LEAD

STORY_WINDOW: Final = timedelta(days=8)
"""How long before and after a digest others tell of the same event; about as far as a briefing looks."""

MAX_DIGESTS_EACH_SIDE: Final = 150
"""Digests before it, and after it, that are looked at for that."""


async def claims(request: Request, deps: Deps) -> Reply:
    """Show the claims of a story, of a day, or of somebody; without words, of the newest story."""
    turn = await page_request_of(request, deps)
    if turn is None:
        return gone(request)
    if kept := await digest_meant(turn.request, deps):
        return await _of_story(kept, turn, deps)
    if turn.request.number is not None:
        return Reply(plain(request.texts("no-such-digest")), in_place=turn.by_button)
    if not turn.request.words:
        newest = await deps.store.digests.latest(request.chat.id, 1)
        return await _of_story(newest[0], turn, deps) if newest else Reply(plain(request.texts("nothing-kept")))
    today = deps.now().astimezone(request.zone).date()
    days = parse_days(turn.request.words, today, request.texts, short_names=False)
    return await _of_days(days, turn, deps) if days else await _of_person(turn, deps)


async def about(request: Request, deps: Deps) -> Reply:
    """Show what others said about somebody."""
    turn = await page_request_of(request, deps)
    if turn is None:
        return gone(request)
    people = await resolve_actors(turn.request, deps)
    if len(people) > 1:
        return await choice_of("about", turn, people, deps)
    if not people or not people[0].claims_about:
        name = shortened(unquoted(turn.request.words), MAX_QUOTED_CHARACTERS)
        return Reply(plain(request.texts("nothing-about", name=name)), in_place=turn.by_button)
    head = request.texts("said-of-whom", name=shortened(people[0].name, MAX_TITLE_CHARACTERS))
    return await _places(people[0], "about", people[0].claims_about, head, turn, deps)


async def _of_person(turn: PageRequest, deps: Deps) -> Reply:
    request = turn.request
    people = await resolve_actors(request, deps)
    heard = [each for each in people if each.own_claims]
    if len(heard) > 1:
        return await choice_of("claims", turn, heard, deps)
    if not heard:
        return await _of_speaker(turn, deps)
    head = request.texts("what-they-said", name=shortened(heard[0].name, MAX_TITLE_CHARACTERS))
    return await _places(heard[0], "claims", heard[0].own_claims, head, turn, deps)


async def _of_speaker(turn: PageRequest, deps: Deps) -> Reply:
    """Show the claims of somebody who is no actor: "analysts", "a spokesman"."""
    request, name = turn.request, unquoted(turn.request.words)
    said = await _shown(turn, lambda offset: deps.store.claims.by(request.chat.id, name, PAGE_ROWS, offset))
    if not said.count:
        told = request.texts("no-claims-of", name=shortened(name, MAX_QUOTED_CHARACTERS))
        return Reply(plain(told), in_place=turn.by_button)
    page = turn.page(await command_of("claims", request.words, request, deps), said.count)
    head = request.texts("what-they-said", name=shortened(name, MAX_QUOTED_CHARACTERS))
    return claims_of_actor_reply(head, said.shown, deps.now(), page, request.audience)


async def _places(
    who: KnownActor, command: str, places: Sequence[tuple[int, int]], head: str, turn: PageRequest, deps: Deps
) -> Reply:
    request, name = turn.request, f'"{who.name}"'
    page = turn.page(await command_of(command, name, request, deps), len(places))
    shown = await deps.store.claims.at(request.chat.id, places[page.offset : page.offset + PAGE_ROWS])
    person = Button(shortened(who.name, 40), page_command(await command_of("actors", name, request, deps), 0))
    return claims_of_actor_reply(head, shown, deps.now(), page, request.audience, (person,))


async def _of_days(days: DayRange, turn: PageRequest, deps: Deps) -> Reply:
    request, texts = turn.request, turn.request.texts
    start, end, day = days.start_in(request.zone), days.end_in(request.zone), _days_phrase(days, texts)
    said = await _shown(turn, lambda offset: deps.store.claims.between(request.chat.id, start, end, PAGE_ROWS, offset))
    if not said.count:
        return Reply(plain(texts("no-claims-on", day=day)), in_place=turn.by_button)
    page = turn.page(await command_of("claims", request.words, request, deps), said.count)
    return claims_by_digest_reply(texts("claims-on", day=day), said.shown, page, request.audience)


async def _of_story(kept: StoredDigest, turn: PageRequest, deps: Deps) -> Reply:
    request, ids = turn.request, await _story(kept, deps)
    said = await _shown(turn, lambda offset: deps.store.claims.in_digests(request.chat.id, ids, PAGE_ROWS, offset))
    if not said.count:
        return Reply(plain(request.texts("no-claims")), in_place=turn.by_button)
    page = turn.page(f"claims #{kept.id}", said.count)
    title = shortened(title_of(kept), MAX_TITLE_CHARACTERS)
    return claims_by_digest_reply(title, said.shown, page, request.audience, digests=len(ids) if len(ids) > 1 else None)


async def _shown(turn: PageRequest, read: Callable[[int], Awaitable[ClaimPage]]) -> ClaimPage:
    """Read the page that is asked for; the last one, where the list has become shorter than that."""
    said = await read(turn.offset)
    return said if said.shown or not said.count else await read(last_offset(said.count))


async def _story(kept: StoredDigest, deps: Deps) -> Sequence[int]:
    """Return the digests of the chat that tell of the same event as this one, itself among them.

    If the worker cannot tell which those are, the digest is a story of its own.
    """
    near = await deps.store.lookup.leads(kept.chat_id, kept.kept_at, STORY_WINDOW, LEAD, MAX_DIGESTS_EACH_SIDE)
    groups = await deps.group([(lead.title, lead.text) for lead in near]) if len(near) > 1 else ()
    if isinstance(groups, Unfinished):
        return [kept.id]
    stories = ([near[at].digest_id for at in group] for group in groups)
    return next((story for story in stories if kept.id in story), [kept.id])


def _days_phrase(days: DayRange, texts: Texts) -> str:
    if days.first == days.last:
        return texts.day(days.first)
    return texts("from-day-to-day", first=texts.day(days.first), last=texts.day(days.last))
