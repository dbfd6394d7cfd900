from rich.console import Console

from bot.config import Settings
from bot.console.check import _sources, run_checks
from storage.followed import FetchResult, NewSource, SourceFault
from storage.store import Store
from tests.storage.following import HOUR, NOON


async def test_the_sources_that_fail_are_listed_by_number(settings: Settings) -> None:
    store = await Store.open(settings.database_url)
    chat = await store.chats.find_or_add(1, None, "private", "UTC", NOON)
    for name in ("good", "slow"):
        new = NewSource(f"https://{name}.example/feed?token=s3cret", is_private=True)
        await store.subscriptions.follow(chat.id, new, NOON, most_of_chat=9, most_in_all=9)
    slow = await store.sources.claim(2, NOON)
    assert slow
    await store.sources.finish(slow, FetchResult(NOON + HOUR, HOUR, SourceFault.SLOW), NOON)
    await store.close()

    assert await _sources(settings) == (
        True,
        "2 followed, 1 of them failing\n    source 2: took too long, failures in a row: 1",
    )


async def test_sources_are_among_the_checks(settings: Settings) -> None:
    console = Console(record=True, width=200)

    await run_checks(settings, console)

    assert "✓ sources: 0 followed, 0 of them failing" in console.export_text()
