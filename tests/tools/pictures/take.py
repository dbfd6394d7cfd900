"""Takes the README's pictures: the real bot talks, a headless Chromium looks at the chat.

    python -m tests.tools.pictures.take docs/pictures

Needs Chromium (Debian: apt install chromium); nothing is fetched.
"""

import asyncio
import re
import shutil
import subprocess
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
from bot.loopback import LoopbackTelegram, Person, ShownMessage
from bot.loopback.users import channel_origin
from bot.runtime.workers import Workers
from tests.tools.pictures.phone import page

ARTICLES = Path(__file__).parents[2] / "quality" / "articles"
BEGINNING = datetime(2026, 11, 23, 19, 40, tzinfo=UTC)
WIDTH = 430
SHARPNESS = 1.5
ZONE = "Europe/Vilnius"


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
            await asyncio.to_thread(take, folder / "digest.png", ann.messages[-1:], browser, dark=False)
            for label in ("Said", "3"):
                await ann.press_button(label)
                await settle(bot, telegram)
            await asyncio.to_thread(take, folder / "claim.png", ann.messages[-1:], browser, dark=True)
            await ann.forward(HARBOUR_ELSEWHERE, channel_origin("Coast Business", "coastbusiness", 77))
            for text in articles():
                await ann.forward(text, channel_origin("The Morning Courier", "morningcourier", 9))
            await settle(bot, telegram)
            for asked in ("/timezone Vilnius", "/schedule 08:00 weekdays"):
                await ann.send_text(asked)
            await settle(bot, telegram)
            clock.move_to(BEGINNING + timedelta(hours=10, minutes=20))
            await bot.scheduler.tick()
            await settle(bot, telegram)
            await asyncio.to_thread(take, folder / "briefing.png", ann.messages[-1:], browser, dark=True)


def articles() -> Sequence[str]:
    """Return articles that we wrote ourselves."""
    return [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))[:4]]


def take(path: Path, messages: Sequence[ShownMessage], browser: str, *, dark: bool) -> None:
    """Take one picture, as high as the messages are."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "chat.html"
        source.write_text(page(messages, ZoneInfo(ZONE), dark=dark), encoding="utf-8")
        command = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
        measure = [*command, "--dump-dom", f"--window-size={WIDTH},100", source.as_uri()]
        source.write_text(
            source.read_text(encoding="utf-8") + "<script>document.title = document.body.scrollHeight</script>",
            encoding="utf-8",
        )
        dom = subprocess.run(measure, check=True, capture_output=True, text=True).stdout  # noqa: S603 - the browser found
        found = re.search(r"<title>(\d+)</title>", dom)
        if found is None:
            raise RuntimeError("the browser did not say how high the chat is")
        shot = [f"--screenshot={path}", f"--window-size={WIDTH},{found[1]}", f"--force-device-scale-factor={SHARPNESS}"]
        subprocess.run([*command, *shot, source.as_uri()], check=True, capture_output=True)  # noqa: S603 - as above


def main() -> None:
    """Take every picture into the folder that is named."""
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if browser is None:
        sys.exit("pictures need Chromium: apt install chromium")
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    asyncio.run(conversation(folder, browser))


if __name__ == "__main__":
    main()
