"""What a reader can do here, command by command."""

from typing import Final

from bot.reader import Reader
from bot.reply import Reply
from bot.richtext import italic, join, plain
from bot.texts import Texts

COMMANDS: Final = (
    "digest",
    "latest",
    "search",
    "actors",
    "claims",
    "briefing",
    "schedule",
    "timezone",
    "settings",
    "export",
    "delete",
    "forget",
    "help",
)
"""In the order of the menu."""


def help_reply(reader: Reader) -> Reply:
    """What a reader can do here, a line each."""
    texts = reader.texts
    told = [(texts("submitting"), texts("submitting.help"))]
    told += [(texts(f"command-{name}.usage"), texts(f"command-{name}.help")) for name in COMMANDS if name != "help"]
    rows = [plain(what) + plain("\n") + italic(f"    {meaning}") for what, meaning in told]
    return Reply(join(plain("\n"), rows))


def menu(texts: Texts) -> tuple[tuple[str, str], ...]:
    """Each command with its line in the menu."""
    return tuple((name, texts(f"command-{name}")) for name in COMMANDS)
