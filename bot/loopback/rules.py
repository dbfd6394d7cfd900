"""What Telegram rejects, in its own words."""

import json
from typing import Any, Final

from bot.richtext import units

MOST_UNITS: Final = 4096
MOST_CAPTION: Final = 1024
MOST_CALLBACK: Final = 64
"""Bytes of a button's data."""


class Refused(Exception):  # noqa: N818 - an answer of Telegram's, not an error of ours
    """An answer that is not OK: the HTTP status and what it says; `parameters` as in the Bot API."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters

    def payload(self) -> bytes:
        """Return the body Telegram would send."""
        body: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        return json.dumps(body | ({"parameters": self.parameters} if self.parameters else {})).encode()


def check_text(text: str, entities: list[dict[str, Any]], most: int = MOST_UNITS) -> None:
    """Refuse a text that is empty or too long, and entities that do not lie in it."""
    if not text.strip():
        raise Refused(400, "Bad Request: message text is empty")
    if units(text) > most:
        raise Refused(400, "Bad Request: message is too long")
    for entity in entities:
        start, length = entity["offset"], entity["length"]
        if start < 0 or length <= 0 or start + length > units(text):
            raise Refused(400, "Bad Request: can't parse entities: an entity lies outside the text")
        if entity["type"] == "text_link" and not str(entity.get("url", "")).startswith(
            ("http://", "https://", "tg://")
        ):
            raise Refused(400, "Bad Request: can't parse entities: a link without an address")


def check_keyboard(markup: dict[str, Any] | None) -> None:
    """Refuse buttons without words or with too much data."""
    for button in (button for row in (markup or {}).get("inline_keyboard", ()) for button in row):
        if not button.get("text"):
            raise Refused(400, "Bad Request: can't parse inline keyboard button: text is empty")
        data = button.get("callback_data")
        if data is not None and not 1 <= len(data.encode()) <= MOST_CALLBACK:
            raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")
