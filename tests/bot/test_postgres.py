"""The whole bot on PostgreSQL: what SQLite does for one machine, it does for several."""

from bot.articles.samples import HARBOUR
from bot.message_types.fluent_lookup import ENGLISH
from bot.messengers.telegram.loopback import LoopbackTelegram
from tests.bot.conftest import is_briefing, running_bot


async def test_the_bot_keeps_finds_briefs_and_forgets_on_postgresql(fresh_postgres_url, settings, workers, clock):
    on_postgres = settings.model_copy(update={"database_url": fresh_postgres_url})
    telegram = LoopbackTelegram(clock.now)
    async with running_bot(on_postgres, workers, clock, telegram) as before:
        await before.ask("/schedule 08:00")
        await before.ann.answer(after=await before.ann.send_text(HARBOUR))

    clock.move(hours=13)
    async with running_bot(on_postgres, workers, clock, telegram) as after:
        await after.tick()
        assert is_briefing(after.replies()[-1].text)

        assert "#1 Port Ellery" in (await after.ask('/search "coal pier" brandt')).text
        assert "A speech is not a contract" in (await after.ask("/claims okoro")).text
        assert "Helena Marsh" in (await after.ask("/actors")).text

        await after.ask("/forget everything")
        assert (await after.ask("/latest")).text == ENGLISH("nothing-kept")
