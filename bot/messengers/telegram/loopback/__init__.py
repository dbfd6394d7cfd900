"""An in-process Telegram, on which the demo, `precis chat` and the tests run the real application without a network."""

from bot.messengers.telegram.loopback.chats import ShownMessage
from bot.messengers.telegram.loopback.server import LoopbackTelegram
from bot.messengers.telegram.loopback.users import Group, Person
from bot.messengers.telegram.loopback.validation import Refused

__all__ = ["Group", "LoopbackTelegram", "Person", "Refused", "ShownMessage"]
