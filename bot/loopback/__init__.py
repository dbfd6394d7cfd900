"""An in-process Telegram: the demo, `precis chat` and the tests run the real application on it, with no network."""

from bot.loopback.people import Group, Person
from bot.loopback.rooms import Shown
from bot.loopback.rules import Refused
from bot.loopback.server import LoopbackTelegram

__all__ = ["Group", "LoopbackTelegram", "Person", "Refused", "Shown"]
