"""A briefing tells a story once; it comes back only with something new."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from sqlalchemy import text

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from bot.articles.stories.reading import read_stories
from bot.articles.stories.selection import select
from bot.message_types.fluent_lookup import ENGLISH
from bot.runtime.worker_process import news_of_each
from tests.bot.briefings.test_compose import RATES, briefings
from tests.bot.messengers.telegram.outgoing.test_courier import Fails, read_timeout
from tests.bot.test_unfinished import never_finishing  # noqa: F401 - a fixture

CRANE = "On Tuesday evening 14 dockers were injured when a crane fell on the pier, the fire service said."
REPEATED = HARBOUR.replace("Port Ellery Will Close", "Port Ellery to Close").replace(
    "The Dockers' Union welcomed the plan", "The union of the dockers welcomed the plan"
)
RETOLD = """Port Ellery's coal pier to be closed by 2028

Port Ellery is to close its coal pier before the end of 2028, and offshore wind parts will be handled there by a new \
terminal, Mayor Helena Marsh announced Sunday.

Norcoal, which has run the pier since 1971, and the city had been in dispute for four years. Tomas Brandt, chief \
executive of Norcoal, accused the council: it had broken its word to workers.

All 640 dock workers would be offered training, said the mayor, and none dismissed before 2030."""
RETOLD_ELSEWHERE = """Mayor of Port Ellery: coal pier closes in 2028

The coal pier of Port Ellery will close, Mayor Helena Marsh announced on Sunday, by 2028's end, and a terminal for \
wind parts offshore is to replace it.

Four years of dispute between Norcoal and the city end with the decision. The company, running the pier since 1971, \
was kept in the dark, its chief executive Tomas Brandt said; Marsh denied that.

The Dockers' Union welcomed what was planned, but wants promises in writing, and its members will be balloted in \
January."""
DEVELOPED = HARBOUR_ELSEWHERE.replace("Norcoal threatens", "Norcoal still threatens").replace(
    "The city expects", f"{CRANE} The city expects"
)

VOTED = f"{RATES} The vote was taken on Wednesday morning."
RESIGNED = (
    VOTED.replace("Central bank holds rates", "Rates on hold")
    + " On Wednesday evening the minister of finance resigned over the decision, his office said."
)


@pytest.fixture
async def told(bench):
    """A chat whose briefing told a story on Tuesday morning."""
    await bench.ask("/timezone Vilnius")
    await bench.ask("/schedule 08:00")
    await bench.ask(HARBOUR)
    bench.clock.move(hours=11)
    await bench.tick()
    assert len(briefings(bench)) == 1
    return bench


async def selection(bench):
    """Return the stories that a briefing would tell now."""
    chat, now, deps = await bench.store.chats.get(1), bench.clock.now(), bench.running.deps
    return await read_stories(1, (await select(chat, now - timedelta(days=8), now, deps)).stories, deps)


async def next_briefing(bench):
    bench.clock.move(days=1)
    await bench.tick()
    return briefings(bench)


async def tellings(bench):
    async with bench.store._database.reading() as connection:
        rows = await connection.execute(text("SELECT digest_id, is_shown FROM telling ORDER BY briefing_id, digest_id"))
        return [(digest_id, bool(is_shown)) for digest_id, is_shown in rows]


async def test_a_told_story_does_not_come_back_with_an_article_that_repeats_it(told):
    await told.ask(REPEATED)

    assert len(await next_briefing(told)) == 1
    assert (await told.ask("/briefing")).text == ENGLISH("nothing-new")
    assert await tellings(told) == [(1, True), (2, False)]


async def test_a_told_story_comes_back_with_a_new_sentence(told):
    await told.ask(DEVELOPED)

    (story,) = await selection(told)

    assert story.news.since == told.clock.now()
    shown = {each.id: each.digest.article.text for each in story.articles}
    assert CRANE in [shown[each.digest_id][each.start : each.end] for each in story.news.sentences]
    assert [each.number for each in story.articles] == [2, 1]
    assert len(await next_briefing(told)) == 2
    assert len(await next_briefing(told)) == 2


async def test_a_told_story_comes_back_with_clearly_more_independent_origins(told):
    await told.ask(RETOLD)
    assert await selection(told) == ()

    await told.ask(RETOLD_ELSEWHERE)
    (story,) = await selection(told)

    assert (story.independent, story.news.gained, story.news.sentences) == (3, 2, ())
    assert len(await next_briefing(told)) == 2


async def test_only_the_origins_that_a_divided_story_still_has_count_as_told(told):
    async with told.store._database.writing() as connection:
        # It was told with three others, which are now a story of their own.
        await connection.execute(text("UPDATE telling SET origins = 4"))
    await told.ask(RETOLD)
    await told.ask(RETOLD_ELSEWHERE)

    (story,) = await selection(told)

    assert (story.independent, story.news.gained) == (3, 2)


async def test_a_briefing_that_may_not_have_arrived_has_told_nothing(bench):
    await bench.ask("/schedule 08:00")
    await bench.ask(HARBOUR)
    bench.telegram.faults.append(Fails(read_timeout()))
    bench.clock.move(hours=13)
    await bench.tick()
    assert briefings(bench) == []

    (again,) = await next_briefing(bench)

    assert "1 story" in again


async def test_a_briefing_that_was_sent_again_has_told_its_stories(bench):
    await bench.ask("/schedule 08:00")
    await bench.ask(HARBOUR)
    bench.telegram.faults.append(Fails(read_timeout()))
    bench.clock.move(hours=13)
    await bench.tick()
    await bench.ann.press_button(ENGLISH("send-again"))
    await bench.settle()
    assert len(briefings(bench)) == 1

    assert len(await next_briefing(bench)) == 1


async def test_a_briefing_on_demand_tells_the_same_again_within_the_hour(told):
    await told.ask(RATES)

    first, again = await told.ask("/briefing"), await told.ask("/briefing")

    assert first.text == again.text
    assert "Central bank" in first.text


async def test_a_story_that_could_not_be_compared_waits_for_the_next_briefing(told, never_finishing):  # noqa: F811
    await told.ask(DEVELOPED)

    with never_finishing(news_of_each):
        assert len(await next_briefing(told)) == 1

    assert len(await next_briefing(told)) == 2


async def test_a_deleted_article_is_not_told_again_by_one_that_repeats_it(told):
    await told.ask(REPEATED)
    await next_briefing(told)

    await told.ask("/delete 1")

    assert await tellings(told) == [(2, False)]
    assert len(await next_briefing(told)) == 1


class DeletedMeanwhile:
    """Reads the digests of a store from which one was deleted just before."""

    def __init__(self, lookup, deleted) -> None:
        self._lookup, self._deleted = lookup, deleted

    async def by_ids(self, chat_id, ids):
        return await self._lookup.by_ids(chat_id, [each for each in ids if each != self._deleted])


async def test_an_article_that_is_deleted_while_stories_are_compared_delays_its_own_story_only(told):
    await told.ask(VOTED)
    assert len(await next_briefing(told)) == 2
    await told.ask(DEVELOPED)
    await told.ask(RESIGNED)
    assert len(await selection(told)) == 2

    store, news = told.store, told.running.deps.news
    lookup = DeletedMeanwhile(store.lookup, deleted=2)
    deps = SimpleNamespace(
        store=SimpleNamespace(digests=store.digests, stories=store.stories, lookup=lookup), news=news
    )
    chat, now = await store.chats.get(1), told.clock.now()
    found = await select(chat, now - timedelta(days=8), now, deps)

    assert [story.members[0].digest_id for story in found.stories] == [3]
    assert {telling.digest_id for telling in found.tellings} == {1, 3}


async def test_a_story_is_left_out_if_the_article_with_its_news_is_deleted_before_it_is_shown(told):
    await told.ask(DEVELOPED)
    chat, now, deps = await told.store.chats.get(1), told.clock.now(), told.running.deps
    found = await select(chat, now - timedelta(days=8), now, deps)

    await told.ask("/delete 2")

    assert len(found.stories) == 1
    assert await read_stories(1, found.stories, deps) == ()


async def test_an_article_that_an_edit_moves_to_another_event_is_told_again(told):
    sent = await told.ann.send_text(RATES)
    await told.ann.answer(after=sent)
    assert len(await next_briefing(told)) == 2

    await told.ann.edit(sent, HARBOUR_ELSEWHERE.replace("Norcoal", "Seacoal").replace("Port Ellery", "Lowick"))
    await told.settle()

    assert await tellings(told) == [(1, True)]
