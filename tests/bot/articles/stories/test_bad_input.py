"""What must not be one story, and must not count twice, when a reader sends it."""

import pytest

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from bot.articles.stories.reading import story_of
from tests.bot.articles.stories.test_placing import stories
from tests.bot.articles.stories.test_selection import CRANE, selection, told  # noqa: F401 - a fixture
from tests.bot.test_conversation import HERALD
from tests.summarizer.stories import articles as ours

PADDING = " Readers who know more may write to the newsroom, which is open from nine to five on working days."


def pasted(opening):
    """Return an article as a reader pastes it."""
    return f"{opening.title}\n\n{opening.text}"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ours.FIRE_AT_A_WAREHOUSE, ours.FIRE_AT_A_SCHOOL),
        (ours.MATCH, ours.OTHER_MATCH),
    ],
    ids=["two fires", "two matches"],
)
async def test_two_similar_events_are_two_stories(bench, one, other):
    await bench.ask(pasted(one))
    await bench.ask(pasted(other))

    assert await stories(bench) == [[1], [2]]


async def test_a_round_up_joins_none_of_its_events(bench):
    for each in (ours.FIRE_AT_A_WAREHOUSE, ours.MATCH, ours.ROUND_UP):
        await bench.ask(pasted(each))

    assert await stories(bench) == [[1], [2], [3]]


async def test_the_same_outlet_reporting_twice_is_one_origin(bench):
    for text in (HARBOUR, HARBOUR_ELSEWHERE):
        await bench.ann.answer(after=await bench.ann.forward(text, HERALD))
    kept = (await bench.store.digests.latest(1, 1))[0]

    story = await story_of(kept, bench.running.deps)

    assert (len(story.articles), story.outlets, story.independent) == (2, 1, 1)


async def test_a_correction_has_only_the_corrected_sentence_as_news(told):  # noqa: F811
    await told.ask(HARBOUR.replace("640 dock workers", "460 dock workers"))

    (story,) = await selection(told)

    assert story.news is not None
    (sentence,) = story.news.sentences
    assert "460 dock workers" in story.articles[0].digest.article.text[sentence.start : sentence.end]


async def test_an_article_that_only_quotes_another_outlet_is_passed_over(told):  # noqa: F811
    quoted = HARBOUR.partition("\n\n")[2].partition("\n\n")[0]
    await told.ask(f"Port Ellery: what the Herald reports\n\nThe Herald writes: {quoted}{PADDING}")

    (story,) = await selection(told) or (None,)

    assert story is None


@pytest.mark.parametrize("published", [None, "not a date", "1970-01-01", "2099-12-31"])
async def test_a_wrong_or_missing_date_hides_nothing_new(told, published):  # noqa: F811
    await told.ask(HARBOUR_ELSEWHERE.replace("The city expects", f"{CRANE} The city expects"))
    async with told.store._database.writing() as connection:
        await connection.exec_driver_sql("UPDATE digest SET published = ?", (published,))

    (story,) = await selection(told)

    shown = {each.id: each.digest.article.text for each in story.articles}
    assert CRANE in [shown[each.digest_id][each.start : each.end] for each in story.news.sentences]


async def test_a_growing_live_ticker_is_told_again_only_with_its_news(told):  # noqa: F811
    sent = await told.ann.send_text(f"{HARBOUR_ELSEWHERE}")
    await told.ann.answer(after=sent)
    told.clock.move(days=1)
    await told.tick()

    await told.ann.edit(sent, HARBOUR_ELSEWHERE.replace("The city expects", f"{CRANE} The city expects"))
    await told.settle()

    assert await stories(told) == [[1, 2]]
    assert await selection(told) == ()
