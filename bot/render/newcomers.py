"""What the admins of a private bot see about a newcomer, with a button for each decision."""

from dataclasses import dataclass
from typing import Final

from bot.message_types.action import Action, ActionName
from bot.message_types.fluent_lookup import Texts
from bot.message_types.reply import Button, Reply
from bot.message_types.richtext import plain
from bot.render.components import shortened
from storage.records import NewcomerState

_MAX_NAME_CHARACTERS: Final = 64


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody who wrote to a private bot: their Telegram id, a language of the interface, and their display name.

    The name is empty if it is unknown. It is not stored: the buttons carry as much of it as fits.
    """

    telegram_id: int
    language: str
    name: str = ""


def newcomer_reply(newcomer: Newcomer, username: str | None, texts: Texts) -> Reply:
    """Ask whether to let somebody in."""
    name = f"{newcomer.name} (@{username})" if username else newcomer.name
    asked = texts("newcomer-asks", name=shortened(name, _MAX_NAME_CHARACTERS), chat_id=str(newcomer.telegram_id))
    return Reply(plain(asked), ((_admit(newcomer, texts), _decline(newcomer, texts)),))


def decided_reply(newcomer: Newcomer, state: NewcomerState, texts: Texts) -> Reply:
    """Say what was decided, with the button that takes it back."""
    number = str(newcomer.telegram_id)
    who = f"{newcomer.name} ({number})" if newcomer.name else number
    if state is NewcomerState.ADMITTED:
        told, other = texts("newcomer-admitted", name=who), _decline(newcomer, texts)
    else:
        told, other = texts("newcomer-declined", name=who), _admit(newcomer, texts)
    return Reply(plain(told), ((other,),), in_place=True)


def _admit(newcomer: Newcomer, texts: Texts) -> Button:
    return Button(texts("button-admit"), _action("admit", newcomer))


def _decline(newcomer: Newcomer, texts: Texts) -> Button:
    return Button(texts("button-decline"), _action("decline", newcomer))


def _action(name: ActionName, newcomer: Newcomer) -> Action:
    action = Action.of(name, newcomer.telegram_id, newcomer.language)
    shown = _cut(" ".join(newcomer.name.split()), action.room())
    return action.plus(shown) if shown else action


def _cut(name: str, most_bytes: int) -> str:
    """Cut a name to at most this many bytes of UTF-8, and add an ellipsis if anything was cut."""
    encoded = name.encode("utf-8", "ignore")
    if len(encoded) <= most_bytes:
        return encoded.decode()
    ellipsis = "…"
    return encoded[: most_bytes - len(ellipsis.encode())].decode("utf-8", "ignore").rstrip() + ellipsis
