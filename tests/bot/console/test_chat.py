"""The bot in a terminal: what is typed goes in, what it answers is drawn."""

import io
import os

import pytest
from rich.console import Console

from bot.articles.samples import HARBOUR
from bot.console import chat
from bot.console.chat import converse


async def typed(bench, words: str) -> str:
    console = Console(file=io.StringIO(), width=100, color_system=None)
    await converse(bench.ann, console, io.StringIO(words), bench.settle)
    return console.file.getvalue()


async def test_an_article_between_commands_is_one_submission(bench):
    drawn = await typed(bench, f"/start\n\n{HARBOUR}\n\n/latest\n")

    assert "Forward me the news" in drawn
    assert "1 digest" in drawn
    assert sum(not shown.by_bot for shown in bench.ann.messages) == 3


@pytest.fixture
def pipe():
    """A pipe, to read from and to write to."""
    read, write = os.pipe()
    with os.fdopen(read, encoding="utf-8") as reading, os.fdopen(write, "w", encoding="utf-8") as writing:
        yield reading, writing


async def test_what_a_pipe_holds_is_one_submission_even_if_we_are_late_to_read_it(bench, pipe, monkeypatch):
    monkeypatch.setattr(chat, "PAUSE", 0.0)
    console, (reading, writing) = Console(file=io.StringIO()), pipe
    writing.write(f"{HARBOUR}\n\nIt goes on — “with more”.")
    writing.close()

    await converse(bench.ann, console, reading, bench.settle)

    (sent,) = [shown.text for shown in bench.ann.messages if not shown.by_bot]
    assert sent.endswith("It goes on — “with more”.")


async def test_silence_after_an_empty_line_ends_an_article_while_the_pipe_is_open(bench, pipe, monkeypatch):
    monkeypatch.setattr(chat, "PAUSE", 0.0)
    console, (reading, writing) = Console(file=io.StringIO()), pipe
    writing.write(f"{HARBOUR}\n\n")
    writing.flush()

    async def settled():
        await bench.settle()
        writing.close()

    await converse(bench.ann, console, reading, settled)

    assert sum(not shown.by_bot for shown in bench.ann.messages) == 1


async def test_a_line_of_digits_or_a_link_does_not_cut_an_article(bench):
    await typed(bench, HARBOUR.replace("Read more", "2028\nhttps://herald.example/pier\nRead more"))

    assert sum(not shown.by_bot for shown in bench.ann.messages) == 1


async def test_a_number_presses_a_button_and_what_it_changed_is_drawn(bench):
    drawn = await typed(bench, f"{HARBOUR}\n.\n3\n")

    first, changed = drawn.split(" 8 Delete ")[0], drawn.split(" 7 Delete ")[-1]
    assert " 1 – Shorter    2 + Longer " in first
    assert "Institute for Coastal Studies" in changed
    assert " 1 ‹ Digest " in changed


async def test_a_button_that_leads_elsewhere_says_where(bench):
    assert "On Telegram, this button lets you choose a chat" in await typed(bench, f"{HARBOUR}\n.\n6\n")


async def test_a_number_of_no_button_is_something_said(bench):
    await typed(bench, f"{HARBOUR}\n.\n99\n")

    assert sum(not shown.by_bot for shown in bench.ann.messages) == 2


async def test_a_message_that_a_button_changes_is_drawn_anew(bench):
    drawn = await typed(bench, "/settings\n1\n3\n4\n")

    assert "✓ Long · 6 sentences" in drawn
    assert drawn.count("Settings of this chat") == 2


async def test_a_path_sends_the_file(bench, tmp_path):
    (tmp_path / "story.txt").write_text(HARBOUR, encoding="utf-8")

    assert "Port Ellery Will Close" in await typed(bench, f"{tmp_path / 'story.txt'}\n")


async def test_quit_ends_it(bench):
    assert "Forward me the news" not in await typed(bench, "/quit\n/start\n")
