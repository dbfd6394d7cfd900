"""An article is placed in a story when it is stored; edits, deletions and late articles change the stories."""

import pytest
from sqlalchemy import text

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from bot.articles.stories.placing import delete_digest, place_some_stored_before
from bot.articles.stories.reading import has_company, story_of
from bot.message_types.fluent_lookup import ENGLISH
from tests.bot.briefings.test_compose import RATES
from tests.bot.conftest import running_bot

FIRE = (
    "Two Tarnby firefighters in hospital\n\nTwo firefighters from Tarnby are in hospital with smoke poisoning, the "
    "police said on Wednesday. Both of them were taken there in the early morning, and one of them may go home today. "
    "Their colleagues have sent flowers, and the mayor wants to visit them before the weekend."
)
BLAZE = (
    "Furniture warehouse on Mill Road burns down\n\nA furniture warehouse on Mill Road burned down on Tuesday night. "
    "Residents of Eastfield were asked to keep their windows shut, and Tarnby sent its firefighters. The owner, Colin "
    "Dray, said that sofas and tables "
    "worth two million had been lost, and that he would build the place again by next summer."
)
BOTH = (
    "Tarnby warehouse blaze: two firefighters in hospital\n\nTwo firefighters from Tarnby are in hospital with smoke "
    "poisoning after a blaze at a furniture warehouse in Eastfield. The furniture warehouse on Mill Road burned down "
    "on Tuesday night despite the work of sixty firefighters. Its owner, Colin Dray, said that sofas and tables had "
    "been lost, and residents of Eastfield were asked to keep their windows shut."
)


async def stories(bench):
    """Return the stories of the only chat, as the numbers of their digests."""
    async with bench.store._database.reading() as connection:
        rows = await connection.execute(
            text("SELECT story_id, number FROM membership JOIN digest ON digest.id = digest_id ORDER BY number")
        )
        found: dict[int, list[int]] = {}
        for story_id, number in rows:
            found.setdefault(story_id, []).append(number)
    return sorted(found.values())


async def test_an_article_joins_the_story_of_its_event(bench):
    for article in (HARBOUR, RATES, HARBOUR_ELSEWHERE):
        await bench.ask(article)

    assert await stories(bench) == [[1, 3], [2]]


async def test_a_late_article_joins_two_stories(bench):
    await bench.ask(FIRE)
    await bench.ask(BLAZE)
    assert await stories(bench) == [[1], [2]]

    await bench.ask(BOTH)

    assert await stories(bench) == [[1, 2, 3]]


async def test_deleting_the_article_that_links_a_story_divides_it(bench):
    for article in (FIRE, BLAZE, BOTH):
        await bench.ask(article)

    await bench.ask("/delete 3")

    assert await stories(bench) == [[1], [2]]


async def test_an_article_that_comes_while_another_is_deleted_holds_their_story_together(bench, monkeypatch):
    for article in (FIRE, BLAZE, BOTH):
        await bench.ask(article)
    kept = await bench.store.digests.numbered(1, 3)
    delete = bench.store.digests.delete

    async def delete_and_get_another(chat_id, digest_id):
        is_deleted = await delete(chat_id, digest_id)
        await bench.ask(BOTH)
        return is_deleted

    monkeypatch.setattr(bench.store.digests, "delete", delete_and_get_another)
    assert await delete_digest(kept, bench.running.deps)

    assert await stories(bench) == [[1, 2, 4]]


async def test_a_story_survives_the_deletion_of_its_first_article(bench):
    await bench.ask(HARBOUR)
    await bench.ask(HARBOUR_ELSEWHERE)

    await bench.ask("/delete 1")

    assert await stories(bench) == [[2]]
    async with bench.store._database.reading() as connection:
        rows = (await connection.execute(text("SELECT digest_id, story_id FROM membership"))).all()
    assert rows == [(2, 2)]


async def test_an_edited_article_leaves_its_story_and_joins_another(bench):
    await bench.ask(RATES)
    await bench.ask(HARBOUR)
    sent = await bench.ann.send_text(BOTH)
    await bench.ann.answer(after=sent)
    assert await stories(bench) == [[1], [2], [3]]

    await bench.ann.edit(sent, HARBOUR_ELSEWHERE)
    await bench.settle()

    assert await stories(bench) == [[1], [2, 3]]


async def test_an_edit_that_takes_the_link_away_divides_a_story(bench):
    await bench.ask(FIRE)
    await bench.ask(BLAZE)
    sent = await bench.ann.send_text(BOTH)
    await bench.ann.answer(after=sent)

    await bench.ann.edit(sent, RATES)
    await bench.settle()

    assert await stories(bench) == [[1], [2], [3]]


async def test_an_article_sent_again_adds_no_origin(bench):
    await bench.ask(HARBOUR)
    await bench.ask(HARBOUR)
    (kept,) = await bench.store.digests.latest(1, 5)

    story = await story_of(kept, bench.running.deps)

    assert (len(story.articles), story.independent) == (1, 1)
    assert not await has_company(1, kept.id, bench.running.deps)


async def test_a_story_knows_its_independent_origins(bench):
    for article in (HARBOUR, HARBOUR_ELSEWHERE, HARBOUR.replace("Sunday", "Monday")[:-40]):
        await bench.ask(article)
    kept = await bench.store.digests.numbered(1, 2)

    story = await story_of(kept, bench.running.deps)

    assert story.independent == 2
    assert await has_company(1, kept.id, bench.running.deps)


async def test_each_chat_has_its_own_stories(bench):
    bob = type(bench.ann)(bench.telegram, "Bob", 1002)
    await bench.ask(HARBOUR)
    await bob.answer(after=await bob.send_text(HARBOUR_ELSEWHERE))
    await bench.settle()

    async with bench.store._database.reading() as connection:
        rows = (await connection.execute(text("SELECT chat_id, story_id FROM membership ORDER BY digest_id"))).all()
    assert rows == [(1, 1), (2, 2)]


async def test_digests_stored_without_a_story_are_placed_in_the_background(settings, workers, clock):
    async with running_bot(settings, workers, clock) as bench:
        for article in (HARBOUR, RATES, HARBOUR_ELSEWHERE):
            await bench.ask(article)
        async with bench.store._database.writing() as connection:
            await connection.execute(text("DELETE FROM membership"))
            await connection.execute(text("DELETE FROM story_key"))
        kept = await bench.store.digests.numbered(1, 1)
        assert len((await story_of(kept, bench.running.deps)).articles) == 1

        await bench.running.scheduler.place_stories()
        await place_some_stored_before(bench.running.deps)

        assert await stories(bench) == [[1, 3], [2]]


async def test_forgetting_a_chat_leaves_nothing_of_its_stories(bench):
    for article in (HARBOUR, HARBOUR_ELSEWHERE):
        await bench.ask(article)

    await bench.ask("/forget")
    await bench.press_button(ENGLISH("forget-button"))

    async with bench.store._database.reading() as connection:
        for table in ("membership", "story_key", "telling"):
            assert (await connection.execute(text(f"SELECT count(*) FROM {table}"))).scalar_one() == 0  # noqa: S608


@pytest.mark.parametrize("days", [1, 3])
async def test_an_expired_digest_leaves_its_story(settings, workers, clock, days):
    settings = settings.model_copy(update={"keep_days": days})
    async with running_bot(settings, workers, clock) as bench:
        await bench.ask(HARBOUR)
        clock.move(days=2)
        await bench.ask(HARBOUR_ELSEWHERE)

        await bench.running.scheduler.sweep_retention()

        assert await stories(bench) == ([[2]] if days == 1 else [[1, 2]])
