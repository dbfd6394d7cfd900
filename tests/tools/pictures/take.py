"""Takes the README's pictures: the real bot talks, a headless Chromium looks at the chat.

    python -m tests.tools.pictures.take docs/pictures

Needs Chromium (Debian: apt install chromium); nothing is fetched.
"""

import asyncio
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from bot.config import Settings
from bot.console.demo import ScriptedClock
from bot.console.local_bot import running_on_loopback, settle
from bot.messengers.telegram.loopback import LoopbackTelegram, Person, ShownMessage
from bot.messengers.telegram.loopback.users import channel_origin
from bot.runtime.workers import Workers
from tests.tools.chromium import found_browser, take
from tests.tools.pictures.phone import WIDTH, page

ARTICLES = Path(__file__).parents[2] / "quality" / "articles"
BEGINNING = datetime(2026, 11, 23, 19, 40, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Vilnius")


async def conversation(folder: Path, browser: str) -> None:
    """Have the conversation, and take a picture of what each step shows."""
    clock = ScriptedClock(BEGINNING)
    telegram = LoopbackTelegram(clock.now)
    ann = Person(telegram, "Ann")
    with tempfile.TemporaryDirectory() as place, Workers() as workers:
        settings = Settings.model_construct(database_url=f"sqlite:///{Path(place) / 'pictures.db'}")
        async with running_on_loopback(settings, telegram, workers, clock.now) as bot:
            await ann.forward(HARBOUR, channel_origin("The Harbour Herald", "harbourherald", 512))
            await settle(bot, telegram)
            await asyncio.to_thread(_take, folder / "digest.png", ann.messages[-1:], browser, dark=False)
            for label in ("Said", "3"):
                await ann.press_button(label)
                await settle(bot, telegram)
            await asyncio.to_thread(_take, folder / "claim.png", ann.messages[-1:], browser, dark=True)
            await ann.forward(HARBOUR_ELSEWHERE, channel_origin("Coast Business", "coastbusiness", 77))
            await settle(bot, telegram)
            await ann.press_button("Story")
            await settle(bot, telegram)
            await asyncio.to_thread(_take, folder / "story.png", ann.messages[-1:], browser, dark=False)
            for text in articles():
                await ann.forward(text, channel_origin("The Morning Courier", "morningcourier", 9))
            await settle(bot, telegram)
            for asked in ("/timezone Vilnius", "/schedule 08:00 weekdays"):
                await ann.send_text(asked)
            await settle(bot, telegram)
            clock.move_to(BEGINNING + timedelta(hours=10, minutes=20))
            await bot.scheduler.tick()
            await settle(bot, telegram)
            await asyncio.to_thread(_take, folder / "briefing.png", ann.messages[-1:], browser, dark=True)


def articles() -> Sequence[str]:
    """Return articles that we wrote ourselves."""
    return [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))[:4]]


def _take(path: Path, messages: Sequence[ShownMessage], browser: str, *, dark: bool) -> None:
    take(path, page(messages, ZONE, dark=dark), browser, WIDTH)


def main() -> None:
    """Take every picture into the folder that is named."""
    browser = found_browser()
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    asyncio.run(conversation(folder, browser))


if __name__ == "__main__":
    main()
