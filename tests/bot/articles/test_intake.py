from bot.articles import intake
from bot.articles.origin import Answering, Origin
from bot.articles.samples import HARBOUR
from bot.domain.submission import Submission

SUBMISSION = Submission(HARBOUR, origin="The Harbour Herald")


async def _chat(bench):
    await bench.ask("/help")
    return await bench.store.chats.find(bench.ann.id)


async def test_an_article_that_no_message_brought_is_stored_without_an_answer(bench):
    chat = await _chat(bench)
    said = bench.replies()

    deliveries = await intake.take(SUBMISSION, chat, Origin(), None, bench.running.deps)
    await bench.settle()

    assert deliveries == ()
    assert bench.replies() == said
    assert "1 digest" in (await bench.ask("/latest")).text


async def test_an_article_that_no_message_brought_may_be_answered(bench):
    chat = await _chat(bench)

    deliveries = await intake.take(SUBMISSION, chat, Origin(), Answering(), bench.running.deps)
    await bench.running.courier.deliver(deliveries)

    assert bench.replies()[-1].text.startswith("Port Ellery Will Close Its Coal Pier")


async def test_a_submission_that_is_not_an_article_is_ignored_silently(bench):
    chat = await _chat(bench)

    assert await intake.take(Submission("Too short."), chat, Origin(), None, bench.running.deps) == ()
    assert await bench.store.digests.count(chat.id) == 0
