"""What Telegram rejects, with its own error messages."""

import json
import re
from typing import Any, Final

from bot.message_types.reply import MAX_BUTTONS_IN_A_ROW
from bot.message_types.richtext import units

MAX_TEXT_UNITS: Final = 4096
MAX_CAPTION_UNITS: Final = 1024
MAX_CALLBACK_BYTES: Final = 64
"""Bytes of the callback data of a button."""

MAX_BUTTONS: Final = 100
"""Buttons under one message."""

MAX_ENTITIES: Final = 100
MAX_INLINE_RESULTS: Final = 50
MAX_ID_BYTES: Final = 64
"""Bytes of an inline result's id, and of the offset of the next results."""

_START_PARAMETER: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


class Refused(Exception):  # noqa: N818 - a response of Telegram, not an error of ours
    """A response that is not OK: the HTTP status, the description, and `parameters` as in the Bot API."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters

    def payload(self) -> bytes:
        """Return the body that Telegram would send."""
        body: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        return json.dumps(body | ({"parameters": self.parameters} if self.parameters else {})).encode()


def check_text(text: str, entities: list[dict[str, Any]], max_units: int = MAX_TEXT_UNITS) -> None:
    """Raise `Refused` for a text that is empty or too long, and for entities that lie outside it."""
    if not text.strip():
        raise Refused(400, "Bad Request: message text is empty")
    if units(text) > max_units:
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
    """Raise `Refused` for buttons without a label or with too much data, and for more buttons than clients show."""
    rows = (markup or {}).get("inline_keyboard", ())
    if any(len(row) > MAX_BUTTONS_IN_A_ROW for row in rows) or sum(len(row) for row in rows) > MAX_BUTTONS:
        raise Refused(400, "Bad Request: reply markup is too long")
    for button in (button for row in (markup or {}).get("inline_keyboard", ()) for button in row):
        if not button.get("text"):
            raise Refused(400, "Bad Request: can't parse inline keyboard button: text is empty")
        data = button.get("callback_data")
        if data is not None and not 1 <= len(data.encode()) <= MAX_CALLBACK_BYTES:
            raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")


def check_inline_answer(parameters: dict[str, Any]) -> None:
    """Raise `Refused` for an answer to an inline query that clients cannot show, or that Telegram silently cuts."""
    results = parameters["results"]
    ids = [str(result["id"]) for result in results]
    if len(results) > MAX_INLINE_RESULTS:
        raise Refused(400, "Bad Request: Too many inline query results specified")
    if len(set(ids)) < len(ids):
        raise Refused(400, "Bad Request: RESULT_ID_DUPLICATE")
    if not all(1 <= len(each.encode()) <= MAX_ID_BYTES for each in ids):
        raise Refused(400, "Bad Request: RESULT_ID_INVALID")
    for result in results:
        _check_inline_result(result)
    if len(parameters.get("next_offset", "").encode()) > MAX_ID_BYTES:
        raise Refused(400, "Bad Request: NEXT_OFFSET_INVALID")
    button = parameters.get("button")
    if button and not (button["text"].strip() and _START_PARAMETER.fullmatch(button.get("start_parameter", ""))):
        raise Refused(400, "Bad Request: START_PARAM_INVALID")


def _check_inline_result(result: dict[str, Any]) -> None:
    content = result["input_message_content"]
    entities = content.get("entities", [])
    if result["type"] != "article" or not result["title"].strip():
        raise Refused(400, "Bad Request: ARTICLE_TITLE_EMPTY")
    check_text(content["message_text"], entities)
    if len(entities) > MAX_ENTITIES:
        raise Refused(400, "Bad Request: entities beyond the hundredth would be dropped")
    check_keyboard(result.get("reply_markup"))
