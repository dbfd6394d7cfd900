"""A newspaper or broadcaster of the catalogue, `bot.feeds.catalogue`."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

_KEY_DIGITS: Final = 8


@dataclass(frozen=True, slots=True)
class Outlet:
    """A newspaper or broadcaster: its language (ISO 639-1), its country (ISO 3166), and the address of its feed."""

    language: str
    country: str
    name: str
    address: str

    @property
    def key(self) -> str:
        """The key of the outlet on a button: it is the same as long as the address is."""
        return sha256(self.address.encode()).hexdigest()[:_KEY_DIGITS]
