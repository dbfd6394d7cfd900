"""Who is in the news of a chat, and who somebody is."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.commands.paging import PAGE_ROWS, PageRequest, command_of, gone, page_request_of
from bot.commands.request import Request, digest_meant
from bot.deps import Deps
from bot.domain.identities import KnownActor, matching_actors, ranked_actors
from bot.messages.reply import Button, Reply
from bot.messages.richtext import plain
from bot.render import digest_views
from bot.render.actors import ActorProfile, Choice, choice_reply, person_reply, ranking_reply
from bot.render.components import shortened
from bot.render.pagination import page_command
from bot.render.search import MAX_QUOTED_CHARACTERS

RANKING_WEEKS: Final = 4
"""Who is in the news is told of the last weeks; of all that is kept, where nothing came in them."""

SHOWN_AT_FIRST: Final = 4
"""Digests, claims and claims about them that are shown of somebody at first."""

EARLIEST: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""Nothing was kept before."""

_MARKS: Final = "\"“”„‟«»'"


async def actors(request: Request, deps: Deps) -> Reply:
    """Show everyone in one digest, what one actor did, or who is in the news here."""
    turn = await page_request_of(request, deps)
    if turn is None:
        return gone(request)
    if kept := await digest_meant(turn.request, deps):
        return digest_views.who_view(kept, request.audience, 0)
    if turn.request.number is not None:
        return Reply(plain(request.texts("no-such-digest")))
    if turn.request.words:
        return await _person(turn, deps)
    return await _ranking(turn, deps)


async def resolve_actors(request: Request, deps: Deps) -> tuple[KnownActor, ...]:
    """Return those whom the words of a request name; a name in quotation marks is one's whole name."""
    name = unquoted(request.words)
    appearances = await deps.store.actors.named(request.chat.id, name)
    return matching_actors(name, appearances, exactly=name != request.words)


def unquoted(name: str) -> str:
    """Return a name without the quotation marks around it."""
    return name.strip(_MARKS)


async def choice_of(command: str, turn: PageRequest, people: Sequence[KnownActor], deps: Deps) -> Reply:
    """Ask who of several is meant; each button has a command for one of them."""
    request = turn.request
    choices = [
        Choice(
            each.name,
            each.role,
            each.kind,
            len(each.digest_ids),
            page_command(await command_of(command, f'"{each.name}"', request, deps), 0),
        )
        for each in people[:PAGE_ROWS]
    ]
    more = len(people) - len(choices)
    return choice_reply(unquoted(request.words), choices, more, request.audience, in_place=turn.by_button)


async def _person(turn: PageRequest, deps: Deps) -> Reply:
    request = turn.request
    people = await resolve_actors(request, deps)
    if not people:
        told = request.texts("nobody-named", name=shortened(request.words, MAX_QUOTED_CHARACTERS))
        return Reply(plain(told), in_place=turn.by_button)
    if len(people) > 1:
        return await choice_of("actors", turn, people, deps)
    return await _profile(people[0], turn, deps)


async def _profile(who: KnownActor, turn: PageRequest, deps: Deps) -> Reply:
    request, chat_id = turn.request, turn.request.chat.id
    profile = ActorProfile(
        who,
        await deps.store.lookup.some(chat_id, who.digest_ids[:SHOWN_AT_FIRST]),
        await deps.store.claims.at(chat_id, who.own_claims[:SHOWN_AT_FIRST]),
        await deps.store.claims.at(chat_id, who.claims_about[:SHOWN_AT_FIRST]),
    )
    return person_reply(
        profile, await _everything(who, request, deps), deps.now(), request.audience, in_place=turn.by_button
    )


async def _everything(who: KnownActor, request: Request, deps: Deps) -> Sequence[Button]:
    """Return buttons to all of what is shown only in part."""
    name, texts = f'"{who.name}"', request.texts
    parts = (
        (len(who.own_claims), texts("button-said", count=len(who.own_claims)), "claims", name),
        (len(who.claims_about), texts("button-told", count=len(who.claims_about)), "about", name),
        (len(who.digest_ids), texts("button-digests"), "search", f"actor:{name}"),
    )
    return [
        Button(label, page_command(await command_of(command, words, request, deps), 0))
        for count, label, command, words in parts
        if count > SHOWN_AT_FIRST
    ]


async def _ranking(turn: PageRequest, deps: Deps) -> Reply:
    request, weeks = turn.request, RANKING_WEEKS
    since = deps.now() - timedelta(weeks=RANKING_WEEKS)
    tallies = await deps.store.actors.tallies(request.chat.id, since)
    if not tallies:
        since, weeks = EARLIEST, 0
        tallies = await deps.store.actors.tallies(request.chat.id, since)
    if not tallies:
        kept = await deps.store.digests.count(request.chat.id)
        told = request.texts("nobody-in-the-news") if kept else request.texts("nothing-kept")
        return Reply(plain(told), in_place=turn.by_button)
    ranked = ranked_actors(tallies)
    page = turn.page("actors", len(ranked))
    shown = ranked[page.offset : page.offset + PAGE_ROWS]
    roles = await deps.store.actors.roles(request.chat.id, [name for _, names in shown for name in names], since)
    choices = [
        Choice(
            tally.name,
            next((roles[name] for name in (tally.name, *names) if name in roles), None),
            tally.kind,
            tally.digests,
            await command_of("actors", f'"{tally.name}"', request, deps),
        )
        for tally, names in shown
    ]
    return ranking_reply(choices, page, request.audience, weeks=weeks)
