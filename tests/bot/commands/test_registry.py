"""The registry: one row for each command, and what is in the menus."""

import re

from bot.commands.registry import _ON_BUTTONS, _TYPED, DIGEST, MEMBERS_MENU, MENU, REGISTRY
from bot.message_types.fluent_lookup import ENGLISH


def test_no_two_rows_have_the_same_name():
    assert len(REGISTRY) == len(_TYPED) + len(_ON_BUTTONS)


def test_every_command_of_the_menu_is_answered():
    assert {*MENU} - {*REGISTRY} == {DIGEST}


def test_every_name_is_one_that_telegram_accepts():
    assert [name for name in REGISTRY if not re.fullmatch("[a-z0-9_]{1,32}", name)] == []


def test_a_command_in_the_menu_has_its_three_messages():
    assert all(ENGLISH(f"command-{name}") for name in MENU)
    assert all(ENGLISH(f"command-{name}.{part}") for name in MENU if name != "help" for part in ("usage", "help"))


def test_members_of_a_group_see_only_what_they_may_do():
    assert MEMBERS_MENU == ("digest", "latest", "search", "actors", "claims", "story", "briefing", "help")
    assert set(MEMBERS_MENU) <= set(MENU)
