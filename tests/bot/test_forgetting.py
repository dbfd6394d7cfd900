"""After /forget, neither the reader's words nor their name are in any file of the database."""

from pathlib import Path

import pytest

from bot.articles.samples import HARBOUR
from bot.message_types.fluent_lookup import ENGLISH
from bot.messengers.telegram.loopback import Person
from tests.bot.conftest import running_bot

RARE = "Zqxforget"


def _is_on_disk(settings) -> bool:
    path = Path(settings.database_url.removeprefix("sqlite:///"))
    contents = [each.read_bytes().lower() for each in path.parent.iterdir() if each.name.startswith(path.name)]
    return any(RARE.lower().encode() in each for each in contents)


@pytest.mark.parametrize("is_pressed", [True, False])
async def test_after_forget_no_word_is_on_disk_while_the_bot_runs_or_after_it_stopped(
    settings, workers, clock, is_pressed
):
    async with running_bot(settings, workers, clock) as bench:
        reader = Person(bench.telegram, RARE, 3003)
        await reader.answer(after=await reader.send_text(HARBOUR.replace("Marsh", RARE)))
        await reader.answer(after=await reader.send_text(f"/search {RARE}"))
        assert _is_on_disk(settings)

        if is_pressed:
            await reader.answer(after=await reader.send_text("/forget"))
            await reader.press_button(ENGLISH("forget-button"))
        else:
            await reader.send_text("/forget everything")
        await bench.settle()

        assert reader.messages[-1].text == ENGLISH("forgotten")
        assert not _is_on_disk(settings)
    assert not _is_on_disk(settings)


async def test_after_delete_no_word_of_the_digest_is_on_disk(settings, workers, clock):
    async with running_bot(settings, workers, clock) as bench:
        shown = await bench.ann.answer(after=await bench.ann.send_text(HARBOUR.replace("Marsh", RARE)))
        await bench.ask("/delete", reply_to=shown.message_id)
        await bench.settle()
        await bench.tick()

        assert not _is_on_disk(settings)
    assert not _is_on_disk(settings)
