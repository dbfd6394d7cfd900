"""The contract by folder: every entry of bot/ either never imports Telegram, or is known to be at the edge."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]

EDGE = {"__init__", "__main__", "console", "runtime", "messengers"}
"""What talks to Telegram, or starts what does. A new folder belongs into the contract unless it must be added here."""


def test_every_entry_of_the_bot_is_in_the_contract_or_at_the_edge():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    (contract,) = [each for each in contracts if each.get("forbidden_modules") == ["telegram", "bot.messengers"]]
    free = {name.removeprefix("bot.") for name in contract["source_modules"]}
    entries = {each.stem for each in (ROOT / "bot").iterdir() if each.name != "__pycache__"}

    assert entries == free | EDGE
    assert not free & EDGE


def test_the_bot_has_at_most_twenty_entries():
    assert len([each for each in (ROOT / "bot").iterdir() if each.name != "__pycache__"]) <= 20
