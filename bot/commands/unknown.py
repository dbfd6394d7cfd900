"""What is answered if no command has a name, or if it does not exist for the person who asks."""

from difflib import get_close_matches
from typing import Final

from bot.commands.registry import MENU
from bot.commands.request import Request
from bot.message_types.reply import Reply
from bot.message_types.richtext import plain

_MAX_COMMAND_LETTERS: Final = 32
"""Characters in the longest command that Telegram allows."""

_MIN_SIMILARITY: Final = 0.7
"""Similarity, from 0 to 1, above which we suggest a command: "serch" has .91 to "search", "stats" .62 to "settings"."""


def unknown(name: str, request: Request) -> Reply:
    """Say that a command or a button is unknown, and suggest the most similar command."""
    texts = request.texts
    if request.pressed:
        return Reply(plain(texts("stale-button")), in_place=True)
    close = get_close_matches(name[:_MAX_COMMAND_LETTERS], MENU, 1, cutoff=_MIN_SIMILARITY)
    return Reply(plain(texts("command-meant", name=f"/{close[0]}") if close else texts("unknown-command")))
