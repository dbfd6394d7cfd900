"""An in-process Telegram, on which the demo, `precis chat` and the tests run the real application without a network."""

from bot.loopback.chats import ShownMessage
from bot.loopback.server import LoopbackTelegram
from bot.loopback.users import Group, Person
from bot.loopback.validation import Refused

__all__ = ["Group", "LoopbackTelegram", "Person", "Refused", "ShownMessage"]
