"""An in-process Telegram: the demo, `precis chat` and the tests run the real application on it, with no network."""

from bot.loopback.chats import Shown
from bot.loopback.server import LoopbackTelegram
from bot.loopback.users import Group, Person
from bot.loopback.validation import Refused

__all__ = ["Group", "LoopbackTelegram", "Person", "Refused", "Shown"]
