"""What Telegram rejects, in its own words."""

import json
import re
from typing import Any, Final

from bot.messages.reply import MAX_BUTTONS_IN_A_ROW
from bot.messages.richtext import units

MAX_TEXT_UNITS: Final = 4096
MAX_CAPTION_UNITS: Final = 1024
MAX_CALLBACK_BYTES: Final = 64
"""Bytes of a button's data."""

MAX_BUTTONS: Final = 100
"""Buttons under one message."""

MAX_ENTITIES: Final = 100
MAX_RESULTS: Final = 50
MAX_FILE_BYTES: Final = 64
"""Of a result's id, and of the offset of the next results."""

_START: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


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


def check_text(text: str, entities: list[dict[str, Any]], most: int = MAX_TEXT_UNITS) -> None:
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
    """Refuse buttons without words or with too much data, and more of them than clients show."""
    rows = (markup or {}).get("inline_keyboard", ())
    if any(len(row) > MAX_BUTTONS_IN_A_ROW for row in rows) or sum(len(row) for row in rows) > MAX_BUTTONS:
        raise Refused(400, "Bad Request: reply markup is too long")
    for button in (button for row in (markup or {}).get("inline_keyboard", ()) for button in row):
        if not button.get("text"):
            raise Refused(400, "Bad Request: can't parse inline keyboard button: text is empty")
        data = button.get("callback_data")
        if data is not None and not 1 <= len(data.encode()) <= MAX_CALLBACK_BYTES:
            raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")


def check_choices(parameters: dict[str, Any]) -> None:
    """Refuse an answer to an inline query that clients could not show, or that Telegram would cut without a word."""
    results = parameters["results"]
    ids = [str(result["id"]) for result in results]
    if len(results) > MAX_RESULTS:
        raise Refused(400, "Bad Request: Too many inline query results specified")
    if len(set(ids)) < len(ids):
        raise Refused(400, "Bad Request: RESULT_ID_DUPLICATE")
    if not all(1 <= len(each.encode()) <= MAX_FILE_BYTES for each in ids):
        raise Refused(400, "Bad Request: RESULT_ID_INVALID")
    for result in results:
        _check_choice(result)
    if len(parameters.get("next_offset", "").encode()) > MAX_FILE_BYTES:
        raise Refused(400, "Bad Request: NEXT_OFFSET_INVALID")
    button = parameters.get("button")
    if button and not (button["text"].strip() and _START.fullmatch(button.get("start_parameter", ""))):
        raise Refused(400, "Bad Request: START_PARAM_INVALID")


def _check_choice(result: dict[str, Any]) -> None:
    content = result["input_message_content"]
    entities = content.get("entities", [])
    if result["type"] != "article" or not result["title"].strip():
        raise Refused(400, "Bad Request: ARTICLE_TITLE_EMPTY")
    check_text(content["message_text"], entities)
    if len(entities) > MAX_ENTITIES:
        raise Refused(400, "Bad Request: entities beyond the hundredth would be dropped")
    check_keyboard(result.get("reply_markup"))
