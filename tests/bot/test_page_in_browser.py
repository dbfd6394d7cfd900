"""The script of the exported page, in a real browser: what it shows, finds, filters and marks."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio

from bot.message_types.audience import Audience
from bot.message_types.fluent_lookup import ENGLISH
from bot.render.export_page.frame import frame
from bot.render.export_page.rows import row
from tests.bot.telling import NOW, actor, spoken, stored
from tests.tools.chromium import Browser, Page, browser_program, running_browser

pytestmark = pytest.mark.asyncio(loop_scope="module")

Opened = Callable[..., Awaitable[Page]]

PHONE, DESKTOP = (390, 844), (1280, 900)
HOSTILE = "</script><img src=https://n.example/x.png onerror=alert(1)> “It’s <b>over</b>,” Lee said."
HERALD = "🚢 The coal pier closes in 2028. “It is over for us,” Marsh said.\nThe council votes in March."
BLATT = "Die Brücke bleibt gesperrt. Straßen führen um sie herum."


def digests():
    """Three digests of two stories: two languages, a character of two units, and hostile words in every field."""
    said = spoken("Marsh", HERALD, "“It is over for us,”")
    attack = spoken("Lee", HOSTILE, "“It’s <b>over</b>,”")
    return [
        (1, stored(1, HERALD, "Coal pier closes", "Herald", points=["The coal pier closes in 2028."], claims=[said],
                   actors=[actor("Marsh", role="mayor")], published="2026-11-20", url="https://herald.example/1")),
        (1, stored(2, HOSTILE, HOSTILE, HOSTILE, claims=[attack], actors=[actor(HOSTILE)], published="2026-11-22",
                   url="javascript:alert(2)")),
        (2, stored(3, BLATT, "Brücke gesperrt", "Blatt", language="de", published="2026-11-24",
                   actors=[actor("Marsh", role="mayor")])),
    ]  # fmt: skip


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Browser]:
    program = browser_program()
    if program is None:
        pytest.skip("the script of the exported page, because there is no Chromium here")
    async with running_browser(program, tmp_path_factory.mktemp("profile")) as running:
        yield running


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Opened:
    """Open the page of some digests, each with the number of its story."""

    async def open_page(rows: list | None = None, size: tuple[int, int] = PHONE) -> Page:
        zone = ZoneInfo("UTC")
        around = frame(Audience(ENGLISH, zone), NOW)
        written = ",".join(row(kept, story, zone) for story, kept in (digests() if rows is None else rows))
        path = tmp_path / "precis.html"
        path.write_bytes(around.head + written.encode() + around.tail)
        return await browser.open(path, *size)

    return open_page


async def set_field(page: Page, name: str, value: str) -> None:
    """Type into a filter, and wait until the page shows what it finds."""
    await page.value(f"""new Promise(shown => {{
        new MutationObserver(shown).observe(document.getElementById("count"), {{ childList: true }});
        const field = document.getElementById({name!r});
        field.value = {value!r};
        field.dispatchEvent(new Event("input", {{ bubbles: true }}));
    }})""")


async def press(page: Page, selector: str) -> None:
    """Press a button, and wait until the page shows what it leads to."""
    await page.value(f"""new Promise(shown => {{
        new MutationObserver(shown).observe(document.body, {{ childList: true, subtree: true }});
        document.querySelector({selector!r}).click();
    }})""")


async def texts(page: Page, selector: str) -> list[str]:
    """Return the texts of the elements that a selector finds."""
    found: list[str] = await page.value(f"[...document.querySelectorAll({selector!r})].map(each => each.textContent)")
    return found


async def unfold(page: Page, at: int) -> None:
    """Open a digest, and wait until its details are filled in."""
    await page.value(f"""new Promise(filled => {{
        const digest = document.querySelectorAll("details.digest")[{at}];
        digest.addEventListener("toggle", filled, {{ once: true }});
        digest.open = true;
    }})""")


async def titles(page: Page) -> list[str]:
    return await texts(page, ".digest .title")


@pytest.mark.parametrize("size", [PHONE, DESKTOP])
async def test_stories_fit_the_window_and_nothing_is_fetched_or_reported(opened: Opened, size: tuple[int, int]) -> None:
    page = await opened(size=size)
    for at in range(3):
        await unfold(page, at)

    assert await texts(page, ".story h2 small") == ["Digests: 2"]
    assert await texts(page, "#count") == ["Digests: 3 / 3"]
    assert await titles(page) == ["Coal pier closes", HOSTILE, "Brücke gesperrt"]
    assert await page.value("document.documentElement.scrollWidth <= innerWidth")
    assert page.faults == []
    # The browser's own arrows in the fields are "data:".
    assert {each.partition(":")[0] for each in page.requests} <= {"file", "data"}


async def test_an_opened_digest_marks_its_claims_and_points_in_the_text(opened: Opened) -> None:
    page = await opened()
    await unfold(page, 0)

    assert await texts(page, "mark") == ["“It is over for us,”"]
    assert await texts(page, ".text strong") == ["The coal pier closes in 2028."]
    assert await texts(page, ".text p") == HERALD.split("\n")
    assert await texts(page, ".claims li") == ["Marsh said: “It is over for us”"]
    target = await page.value("document.querySelector(document.querySelector('.claims a').hash).textContent")
    assert target == "“It is over for us,”"
    assert await page.value("document.querySelector('.sources a').href") == "https://herald.example/1"


async def test_an_article_stays_text_whatever_it_says(opened: Opened) -> None:
    page = await opened()
    await unfold(page, 1)

    assert "".join(await texts(page, ".text p")) == HOSTILE
    assert (
        await page.value("document.querySelectorAll('#list img, #list script, #list a[href^=javascript]').length") == 0
    )
    assert page.faults == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("PIER council", ["Coal pier closes"]),
        ("brucke", ["Brücke gesperrt"]),
        ("strassen", ["Brücke gesperrt"]),
        ("“votes in march”", ["Coal pier closes"]),
        ("“march votes”", []),
        ("-pier", [HOSTILE, "Brücke gesperrt"]),
        ('-"coal pier" gesperrt', ["Brücke gesperrt"]),
        ("blatt", ["Brücke gesperrt"]),
        ("-", []),
    ],
)
async def test_the_search_finds_words_phrases_and_what_is_without_them(
    opened: Opened, words: str, found: list[str]
) -> None:
    page = await opened()
    await set_field(page, "words", words)

    assert await titles(page) == found
    assert await texts(page, "#count") == [f"Digests: {len(found)} / 3"]
    assert await texts(page, "#list > p") == ([] if found else [ENGLISH("nothing-found")])


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("outlet", "Herald", [1]),
        ("language", "de", [3]),
        ("first-day", "2026-11-22", [2, 3]),
        ("last-day", "2026-11-22", [1, 2]),
    ],
)
async def test_a_filter_applies_until_it_is_cleared(opened: Opened, name: str, value: str, found: list[int]) -> None:
    page = await opened()
    await set_field(page, name, value)

    assert [int(each.split()[0][1:]) for each in await texts(page, ".digest .origin")] == found
    await press(page, "button[type=reset]")
    assert len(await titles(page)) == 3


async def test_an_actor_leads_to_the_digests_that_have_them_and_back(opened: Opened) -> None:
    page = await opened()
    await press(page, "#show-actors")

    assert await texts(page, ".known li") == ["Marsh mayor · Digests: 2", f"{HOSTILE} person · Digests: 1"]
    await press(page, ".known button")
    assert await titles(page) == ["Coal pier closes", "Brücke gesperrt"]
    assert await page.value("document.getElementById('show-stories').getAttribute('aria-pressed')") == "true"
    await press(page, "#actor button")
    assert len(await titles(page)) == 3


async def test_stories_come_thirty_at_a_time(opened: Opened) -> None:
    page = await opened([(number, stored(number, title=f"Story {number}")) for number in range(1, 36)])

    assert len(await titles(page)) == 30
    await press(page, "#more")
    assert len(await titles(page)) == 35
    assert await page.value("document.getElementById('more').hidden")
