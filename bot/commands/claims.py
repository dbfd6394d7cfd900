"""The commands about claims: by actor, by story, by day."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from bot.commands.actors import choice_of, resolve_actors, unquoted
from bot.commands.claims_over_time import read_claims_over_time
from bot.commands.paging import PAGE_ROWS, PageRequest, action_for, last_offset, page_request_of, saved_query_deleted
from bot.commands.request import Request, digest_of
from bot.deps import Deps
from bot.domain.identities import KnownActor
from bot.domain.over_time import ClaimsOverTime, weeks_in_news
from bot.message_types.action import Action, ActionName
from bot.message_types.fluent_lookup import Texts
from bot.message_types.reply import Button, Reply
from bot.message_types.richtext import plain
from bot.render.claims import claims_by_digest_reply, claims_of_actor_reply
from bot.render.components import MAX_TITLE_CHARACTERS, shortened, title_of
from bot.render.search import MAX_QUOTED_CHARACTERS
from bot.typed_input.day_ranges import DayRange, parse_days
from storage.claims import ClaimPage
from storage.records import StoredDigest


async def claims(request: Request, deps: Deps) -> Reply:
    """Show the claims in a story, on a day, or by an actor; without arguments, in the newest story."""
    page_request = await page_request_of(request, deps)
    if page_request is None:
        return saved_query_deleted(request)
    if kept := await digest_of(page_request.request, deps):
        return await _of_story(kept, page_request, deps)
    if page_request.request.number is not None:
        return Reply(plain(request.texts("no-such-digest")), in_place=page_request.by_button)
    if not page_request.request.words:
        newest = await deps.store.digests.latest(request.chat.id, 1)
        return await _of_story(newest[0], page_request, deps) if newest else Reply(plain(request.texts("nothing-kept")))
    today = deps.now().astimezone(request.zone).date()
    days = parse_days(page_request.request.words, today, request.texts, short_names=False)
    return await _of_days(days, page_request, deps) if days else await _of_actor(page_request, deps)


async def claims_about(request: Request, deps: Deps) -> Reply:
    """Show what others said about an actor."""
    page_request = await page_request_of(request, deps)
    if page_request is None:
        return saved_query_deleted(request)
    people = await resolve_actors(page_request.request, deps)
    if len(people) > 1:
        return await choice_of("about", page_request, people, deps)
    if not people or not people[0].claims_about:
        name = shortened(unquoted(page_request.request.words), MAX_QUOTED_CHARACTERS)
        return Reply(plain(request.texts("nothing-about", name=name)), in_place=page_request.by_button)
    head = request.texts("said-of-whom", name=shortened(people[0].name, MAX_TITLE_CHARACTERS))
    return await _claims_at(people[0], "about", people[0].claims_about, head, page_request, deps)


async def _of_actor(page_request: PageRequest, deps: Deps) -> Reply:
    request = page_request.request
    people = await resolve_actors(request, deps)
    quoted = [each for each in people if each.own_claims]
    if len(quoted) > 1:
        return await choice_of("claims", page_request, quoted, deps)
    if not quoted:
        return await _of_speaker(page_request, deps)
    head = request.texts("what-they-said", name=shortened(quoted[0].name, MAX_TITLE_CHARACTERS))
    return await _claims_at(quoted[0], "claims", quoted[0].own_claims, head, page_request, deps)


async def _of_speaker(page_request: PageRequest, deps: Deps) -> Reply:
    """Show the claims of a speaker who is not among the actors, such as "analysts" or "a spokesman"."""
    request, name = page_request.request, unquoted(page_request.request.words)
    listed = await _page_or_last(
        page_request, lambda offset: deps.store.claims.by(request.chat.id, name, PAGE_ROWS, offset)
    )
    if not listed.count:
        told = request.texts("no-claims-of", name=shortened(name, MAX_QUOTED_CHARACTERS))
        return Reply(plain(told), in_place=page_request.by_button)
    page = page_request.page(await action_for("claims", request.words, request, deps), listed.count)
    head = request.texts("what-they-said", name=shortened(name, MAX_QUOTED_CHARACTERS))
    return claims_of_actor_reply(head, ClaimsOverTime(listed.shown), deps.now(), page, request.audience)


async def _claims_at(
    who: KnownActor,
    command: ActionName,
    places: Sequence[tuple[int, int]],
    head: str,
    page_request: PageRequest,
    deps: Deps,
) -> Reply:
    request, name = page_request.request, f'"{who.name}"'
    page = page_request.page(await action_for(command, name, request, deps), len(places))
    over_time = await read_claims_over_time(request.chat.id, places, page.offset, PAGE_ROWS, deps)
    weeks = weeks_in_news(who.appearances, deps.now(), request.zone) if page.offset == 0 else ()
    person = Button(shortened(who.name, 40), (await action_for("actors", name, request, deps)).at_offset(0))
    return claims_of_actor_reply(head, replace(over_time, weeks=weeks), deps.now(), page, request.audience, (person,))


async def _of_days(days: DayRange, page_request: PageRequest, deps: Deps) -> Reply:
    request, texts = page_request.request, page_request.request.texts
    start, end, day = days.start_in(request.zone), days.end_in(request.zone), _days_phrase(days, texts)
    listed = await _page_or_last(
        page_request, lambda offset: deps.store.claims.between(request.chat.id, start, end, PAGE_ROWS, offset)
    )
    if not listed.count:
        return Reply(plain(texts("no-claims-on", day=day)), in_place=page_request.by_button)
    page = page_request.page(await action_for("claims", request.words, request, deps), listed.count)
    return claims_by_digest_reply(texts("claims-on", day=day), listed.shown, page, request.audience)


async def _of_story(kept: StoredDigest, page_request: PageRequest, deps: Deps) -> Reply:
    request, ids = page_request.request, await deps.store.stories.ids_of_story(kept.chat_id, kept.id)
    listed = await _page_or_last(
        page_request, lambda offset: deps.store.claims.in_digests(request.chat.id, ids, PAGE_ROWS, offset)
    )
    if not listed.count:
        return Reply(plain(request.texts("no-claims")), in_place=page_request.by_button)
    page = page_request.page(Action.of("claims", f"#{kept.number}"), listed.count)
    title = shortened(title_of(kept), MAX_TITLE_CHARACTERS)
    return claims_by_digest_reply(
        title, listed.shown, page, request.audience, digests=len(ids) if len(ids) > 1 else None
    )


async def _page_or_last(page_request: PageRequest, read: Callable[[int], Awaitable[ClaimPage]]) -> ClaimPage:
    """Read the requested page of claims, or the last one if the list has become shorter."""
    listed = await read(page_request.offset)
    return listed if listed.shown or not listed.count else await read(last_offset(listed.count))


def _days_phrase(days: DayRange, texts: Texts) -> str:
    if days.first == days.last:
        return texts.day(days.first)
    return texts("from-day-to-day", first=texts.day(days.first), last=texts.day(days.last))
