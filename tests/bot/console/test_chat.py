"""The chat on a terminal: it sends what is typed, and prints what the bot answers."""

import io
import os
import pty

import pytest
from rich.console import Console

from bot.articles.samples import HARBOUR
from bot.console import chat
from bot.console.chat import converse


async def output_of(bench, typed: str) -> str:
    console = Console(file=io.StringIO(), width=100, color_system=None)
    await converse(bench.ann, console, io.StringIO(typed), bench.settle)
    return console.file.getvalue()


async def test_an_article_between_commands_is_one_submission(bench):
    output = await output_of(bench, f"/start\n\n{HARBOUR}\n\n/latest\n")

    assert "Forward me the news" in output
    assert "1 digest" in output
    assert sum(not shown.by_bot for shown in bench.ann.messages) == 3


@pytest.fixture
def pipe():
    """A pipe, as a stream to read from and a stream to write to."""
    read, write = os.pipe()
    with os.fdopen(read, encoding="utf-8") as reading, os.fdopen(write, "w", encoding="utf-8") as writing:
        yield reading, writing


async def test_text_that_waits_in_a_pipe_is_one_submission_even_if_read_late(bench, pipe, monkeypatch):
    monkeypatch.setattr(chat, "PIPED_PAUSE_SECONDS", 0.0)
    console, (reading, writing) = Console(file=io.StringIO()), pipe
    writing.write(f"{HARBOUR}\n\nIt goes on — “with more”.")
    writing.close()

    await converse(bench.ann, console, reading, bench.settle)

    (sent,) = [shown.text for shown in bench.ann.messages if not shown.by_bot]
    assert sent.endswith("It goes on — “with more”.")


async def test_a_pause_after_an_empty_line_ends_an_article_while_the_pipe_is_open(bench, pipe, monkeypatch):
    monkeypatch.setattr(chat, "PIPED_PAUSE_SECONDS", 0.0)
    console, (reading, writing) = Console(file=io.StringIO()), pipe
    writing.write(f"{HARBOUR}\n\n")
    writing.flush()

    async def settle():
        await bench.settle()
        writing.close()

    await converse(bench.ann, console, reading, settle)

    assert sum(not shown.by_bot for shown in bench.ann.messages) == 1


async def test_a_line_of_digits_or_a_link_does_not_cut_an_article(bench):
    await output_of(bench, HARBOUR.replace("Read more", "2028\nhttps://herald.example/pier\nRead more"))

    assert sum(not shown.by_bot for shown in bench.ann.messages) == 1


async def test_a_number_presses_a_button_and_the_changed_message_is_printed(bench):
    output = await output_of(bench, f"{HARBOUR}\n.\n3\n")

    first, changed = output.split(" 4 ⋯ ")
    assert " 1 More    2 Who    3 Said " in first
    assert "Claim" not in first
    assert " 9 ‹ Digest " in changed


async def test_a_button_that_works_on_telegram_only_is_explained(bench):
    assert "On Telegram, this button lets you choose a chat" in await output_of(bench, f"{HARBOUR}\n.\n4\n7\n")


async def test_a_number_without_a_button_is_sent_as_text(bench):
    await output_of(bench, f"{HARBOUR}\n.\n99\n")

    assert sum(not shown.by_bot for shown in bench.ann.messages) == 2


async def test_a_message_that_a_button_changes_is_printed_again(bench):
    output = await output_of(bench, "/settings\n1\n3\n4\n")

    assert "✓ Long · 6 sentences" in output
    assert output.count("Settings of this chat") == 2


async def test_a_path_sends_the_file(bench, tmp_path):
    (tmp_path / "story.txt").write_text(HARBOUR, encoding="utf-8")

    assert "Port Ellery Will Close" in await output_of(bench, f"{tmp_path / 'story.txt'}\n")


async def test_quit_ends_the_chat(bench):
    assert "Forward me the news" not in await output_of(bench, "/quit\n/start\n")


@pytest.fixture
def terminal():
    """A terminal, as a stream to read from and a stream of keys."""
    keys, terminal = pty.openpty()
    with os.fdopen(terminal, encoding="utf-8") as reading, os.fdopen(keys, "wb", buffering=0) as typing:
        yield reading, typing


async def test_a_chat_in_a_terminal_opens_like_one_on_telegram(bench, terminal):
    console, (reading, typing) = Console(file=io.StringIO()), terminal
    typing.write(b"1\r/quit\r")

    await converse(bench.ann, console, reading, bench.settle)

    assert "Forward me the news" in console.file.getvalue()
    assert HARBOUR.splitlines()[0] in console.file.getvalue()
