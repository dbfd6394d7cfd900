"""The registry: one row for each command, and an answer to each command of the menu."""

import re

from bot.commands import registry
from bot.commands.registry import REGISTRY
from bot.render.start_help import COMMANDS

TAKES_AN_ARTICLE = "digest"
"""The command of the menu that a submission carries: `bot.telegram.handlers.submissions` answers it."""


def test_no_two_rows_have_the_same_name():
    assert len(REGISTRY) == len(registry._TYPED) + len(registry._ON_BUTTONS)


def test_every_command_of_the_menu_is_answered():
    assert {*COMMANDS} - {*REGISTRY} == {TAKES_AN_ARTICLE}


def test_every_name_is_one_that_telegram_accepts():
    assert [name for name in REGISTRY if not re.fullmatch("[a-z0-9_]{1,32}", name)] == []
