"""What the admins of a private bot see of a newcomer, with a button for each decision."""

from typing import Final

from bot.messages.action import Action
from bot.messages.reply import Button, Reply
from bot.messages.richtext import plain
from bot.messages.texts import Texts
from bot.render.components import shortened
from storage.records import NewcomerState

_MAX_NAME_CHARACTERS: Final = 64


def newcomer_reply(newcomer: int, name: str, language: str, texts: Texts) -> Reply:
    """Ask whether to let somebody in; the name is one that the person chose."""
    asked = texts("newcomer-asks", name=shortened(name, _MAX_NAME_CHARACTERS), chat_id=str(newcomer))
    return Reply(plain(asked), ((_admit(newcomer, language, texts), _decline(newcomer, language, texts)),))


def decided_reply(newcomer: int, language: str, state: NewcomerState, texts: Texts) -> Reply:
    """Say what was decided, with the button that takes it back."""
    if state is NewcomerState.ADMITTED:
        told, other = texts("newcomer-admitted", chat_id=str(newcomer)), _decline(newcomer, language, texts)
    else:
        told, other = texts("newcomer-declined", chat_id=str(newcomer)), _admit(newcomer, language, texts)
    return Reply(plain(told), ((other,),), in_place=True)


def _admit(newcomer: int, language: str, texts: Texts) -> Button:
    return Button(texts("button-admit"), Action.of("admit", newcomer, language))


def _decline(newcomer: int, language: str, texts: Texts) -> Button:
    return Button(texts("button-decline"), Action.of("decline", newcomer, language))
