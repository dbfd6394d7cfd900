"""Who is in the news of a chat, and who somebody is."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.commands.paging import PAGE, Turn, command_of, gone, turn_of
from bot.commands.request import Request, digest_meant
from bot.deps import Deps
from bot.domain.identities import Somebody, meant, ranking
from bot.messages.reply import Button, Reply
from bot.messages.richtext import plain
from bot.render import digest_views
from bot.render.actors import Choice, Life, namesakes_reply, person_reply, ranking_reply
from bot.render.components import shortened
from bot.render.pagination import turned
from bot.render.search import ASKED_LENGTH

WEEKS: Final = 4
"""Who is in the news is told of the last weeks; of all that is kept, where nothing came in them."""

SHOWN: Final = 4
"""Digests, claims and claims about them that are shown of somebody at first."""

EARLIEST: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""Nothing was kept before."""

_MARKS: Final = "\"“”„‟«»'"


async def actors(request: Request, deps: Deps) -> Reply:
    """Show everyone in one digest, what one actor did, or who is in the news here."""
    turn = await turn_of(request, deps)
    if turn is None:
        return gone(request)
    if kept := await digest_meant(turn.request, deps):
        return digest_views.who_view(kept, request.reader, 0)
    if turn.request.number is not None:
        return Reply(plain(request.texts("no-such-digest")))
    if turn.request.words:
        return await _person(turn, deps)
    return await _ranking(turn, deps)


async def whom(request: Request, deps: Deps) -> tuple[Somebody, ...]:
    """Return those whom the words of a request name; a name in quotation marks is one's whole name."""
    name = bare(request.words)
    appearances = await deps.store.people.named(request.chat.id, name)
    return meant(name, appearances, exactly=name != request.words)


def bare(name: str) -> str:
    """Return a name without the quotation marks around it."""
    return name.strip(_MARKS)


async def choice_of(command: str, turn: Turn, people: Sequence[Somebody], deps: Deps) -> Reply:
    """Ask who of several is meant; each button has a command for one of them."""
    request = turn.request
    choices = [
        Choice(
            each.name,
            each.role,
            each.kind,
            len(each.digest_ids),
            turned(await command_of(command, f'"{each.name}"', request, deps), 0),
        )
        for each in people[:PAGE]
    ]
    more = len(people) - len(choices)
    return namesakes_reply(bare(request.words), choices, more, request.reader, in_place=turn.by_button)


async def _person(turn: Turn, deps: Deps) -> Reply:
    request = turn.request
    people = await whom(request, deps)
    if not people:
        told = request.texts("nobody-named", name=shortened(request.words, ASKED_LENGTH))
        return Reply(plain(told), in_place=turn.by_button)
    if len(people) > 1:
        return await choice_of("actors", turn, people, deps)
    return await _life(people[0], turn, deps)


async def _life(who: Somebody, turn: Turn, deps: Deps) -> Reply:
    request, chat_id = turn.request, turn.request.chat.id
    life = Life(
        who,
        await deps.store.finding.some(chat_id, who.digest_ids[:SHOWN]),
        await deps.store.said.at(chat_id, who.said[:SHOWN]),
        await deps.store.said.at(chat_id, who.told[:SHOWN]),
    )
    return person_reply(
        life, await _everything(who, request, deps), deps.now(), request.reader, in_place=turn.by_button
    )


async def _everything(who: Somebody, request: Request, deps: Deps) -> Sequence[Button]:
    """Return buttons to all of what is shown only in part."""
    name, texts = f'"{who.name}"', request.texts
    parts = (
        (len(who.said), texts("button-said", count=len(who.said)), "claims", name),
        (len(who.told), texts("button-told", count=len(who.told)), "about", name),
        (len(who.digest_ids), texts("button-digests"), "search", f"actor:{name}"),
    )
    return [
        Button(label, turned(await command_of(command, words, request, deps), 0))
        for count, label, command, words in parts
        if count > SHOWN
    ]


async def _ranking(turn: Turn, deps: Deps) -> Reply:
    request, weeks = turn.request, WEEKS
    since = deps.now() - timedelta(weeks=WEEKS)
    tallies = await deps.store.people.tallies(request.chat.id, since)
    if not tallies:
        since, weeks = EARLIEST, 0
        tallies = await deps.store.people.tallies(request.chat.id, since)
    if not tallies:
        kept = await deps.store.digests.count(request.chat.id)
        told = request.texts("nobody-in-the-news") if kept else request.texts("nothing-kept")
        return Reply(plain(told), in_place=turn.by_button)
    ranked = ranking(tallies)
    page = turn.page("actors", len(ranked))
    shown = ranked[page.offset : page.offset + PAGE]
    roles = await deps.store.people.roles(request.chat.id, [name for _, names in shown for name in names], since)
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
    return ranking_reply(choices, page, request.reader, weeks=weeks)
