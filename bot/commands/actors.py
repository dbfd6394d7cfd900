"""The commands about actors: who is in the news of a chat, and the profile of one actor."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.commands.claims_over_time import read_claims_over_time
from bot.commands.paging import PAGE_ROWS, PageRequest, action_for, page_request_of, saved_query_deleted
from bot.commands.request import Request, digest_of
from bot.deps import Deps
from bot.domain.identities import KnownActor, matching_actors, ranked_actors
from bot.domain.over_time import weeks_in_news
from bot.message_types.action import Action, ActionName
from bot.message_types.reply import Button, Reply
from bot.message_types.richtext import plain
from bot.render import digest_views
from bot.render.actors import ActorProfile, Choice, choice_reply, profile_reply, ranking_reply
from bot.render.components import shortened
from bot.render.search import MAX_QUOTED_CHARACTERS

RANKING_WEEKS: Final = 4
"""Weeks that the ranking of actors covers; if the chat has no digest from these, it covers all digests."""

SHOWN_AT_FIRST: Final = 4
"""Digests, claims, and claims by others that a profile shows before the buttons to all of them."""

EARLIEST: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""A moment before every digest."""

_QUOTATION_MARKS: Final = "\"“”„‟«»'"


async def actors(request: Request, deps: Deps) -> Reply:
    """Show the actors of one digest, the profile of one actor, or the ranking of all actors."""
    page_request = await page_request_of(request, deps)
    if page_request is None:
        return saved_query_deleted(request)
    if kept := await digest_of(page_request.request, deps):
        return digest_views.actors_view(kept, request.audience, 0)
    if page_request.request.number is not None:
        return Reply(plain(request.texts("no-such-digest")))
    if page_request.request.words:
        return await _actor(page_request, deps)
    return await _ranking(page_request, deps)


async def resolve_actors(request: Request, deps: Deps) -> tuple[KnownActor, ...]:
    """Return the actors that a request names; a name in quotation marks must match the whole name."""
    name = unquoted(request.words)
    appearances = await deps.store.actors.named(request.chat.id, name)
    return matching_actors(name, appearances, exactly=name != request.words)


def unquoted(name: str) -> str:
    """Return a name without the quotation marks around it."""
    return name.strip(_QUOTATION_MARKS)


async def choice_of(command: ActionName, page_request: PageRequest, people: Sequence[KnownActor], deps: Deps) -> Reply:
    """Ask which of several actors is meant, with a button for each."""
    request = page_request.request
    choices = [
        Choice(
            each.name,
            each.role,
            each.kind,
            len(each.digest_ids),
            (await action_for(command, f'"{each.name}"', request, deps)).at_offset(0),
        )
        for each in people[:PAGE_ROWS]
    ]
    more = len(people) - len(choices)
    return choice_reply(unquoted(request.words), choices, more, request.audience, in_place=page_request.by_button)


async def _actor(page_request: PageRequest, deps: Deps) -> Reply:
    request = page_request.request
    people = await resolve_actors(request, deps)
    if not people:
        told = request.texts("nobody-named", name=shortened(request.words, MAX_QUOTED_CHARACTERS))
        return Reply(plain(told), in_place=page_request.by_button)
    if len(people) > 1:
        return await choice_of("actors", page_request, people, deps)
    return await _profile(people[0], page_request, deps)


async def _profile(who: KnownActor, page_request: PageRequest, deps: Deps) -> Reply:
    request, chat_id = page_request.request, page_request.request.chat.id
    profile = ActorProfile(
        who,
        await deps.store.lookup.by_ids(chat_id, who.digest_ids[:SHOWN_AT_FIRST]),
        await read_claims_over_time(chat_id, who.own_claims, 0, SHOWN_AT_FIRST, deps),
        await deps.store.claims.at(chat_id, who.claims_about[:SHOWN_AT_FIRST]),
        weeks_in_news(who.appearances, deps.now(), request.zone),
    )
    return profile_reply(
        profile,
        await _buttons_to_all(who, request, deps),
        deps.now(),
        request.audience,
        in_place=page_request.by_button,
    )


async def _buttons_to_all(who: KnownActor, request: Request, deps: Deps) -> Sequence[Button]:
    """Return buttons that open the full lists; the profile shows only a part of each."""
    name, texts = f'"{who.name}"', request.texts
    parts: tuple[tuple[int, str, ActionName, str], ...] = (
        (len(who.own_claims), texts("button-said", count=len(who.own_claims)), "claims", name),
        (len(who.claims_about), texts("button-told", count=len(who.claims_about)), "about", name),
        (len(who.digest_ids), texts("button-digests"), "search", f"actor:{name}"),
    )
    return [
        Button(label, (await action_for(command, words, request, deps)).at_offset(0))
        for count, label, command, words in parts
        if count > SHOWN_AT_FIRST
    ]


async def _ranking(page_request: PageRequest, deps: Deps) -> Reply:
    request, weeks = page_request.request, RANKING_WEEKS
    since = deps.now() - timedelta(weeks=RANKING_WEEKS)
    tallies = await deps.store.actors.tallies(request.chat.id, since)
    if not tallies:
        since, weeks = EARLIEST, 0
        tallies = await deps.store.actors.tallies(request.chat.id, since)
    if not tallies:
        kept = await deps.store.digests.count(request.chat.id)
        told = request.texts("nobody-in-the-news") if kept else request.texts("nothing-kept")
        return Reply(plain(told), in_place=page_request.by_button)
    ranked = ranked_actors(tallies)
    page = page_request.page(Action("actors"), len(ranked))
    shown = ranked[page.offset : page.offset + PAGE_ROWS]
    roles = await deps.store.actors.roles(request.chat.id, [name for _, names in shown for name in names], since)
    choices = [
        Choice(
            tally.name,
            next((roles[name] for name in (tally.name, *names) if name in roles), None),
            tally.kind,
            tally.digests,
            await action_for("actors", f'"{tally.name}"', request, deps),
        )
        for tally, names in shown
    ]
    return ranking_reply(choices, page, request.audience, weeks=weeks)
