"""The parts of the exported page around its rows: the HTML with its style, its script and its labels."""

import base64
import hashlib
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Final

from tornado.template import Template

from bot.message_types.audience import Audience
from bot.message_types.fluent_lookup import Texts

_ROWS: Final = b"<!--digests-->"

_LANGUAGE_TAGS: Final = {"en": "en-GB"}
"""Where the tag is not the language itself: a browser writes dates as the chat does, "30 November 2026"."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The page before and after the rows, a JSON array without its brackets."""

    head: bytes
    tail: bytes


def frame(audience: Audience, now: datetime) -> Frame:
    """Return the frame in the language of a chat.

    Its content security policy allows only our own script and style, given by their hashes: no network, no other
    script, no image.
    """
    style, script, texts = _file("page.css"), _file("page.js"), audience.texts
    policy = "; ".join(
        (
            "default-src 'none'",
            f"style-src '{_hash(style)}'",
            f"script-src '{_hash(script)}'",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )
    made = texts("export-page-made", day=texts.day(now.astimezone(audience.zone).date()))
    page = _template().generate(
        language=_LANGUAGE_TAGS.get(texts.language, texts.language),
        policy=policy,
        style=style,
        script=script,
        made=made,
        **_labels(texts),
    )
    head, _, tail = page.partition(_ROWS)
    return Frame(head + b"[", b"]" + tail)


def _labels(texts: Texts) -> dict[str, str]:
    return {
        "title": texts("export-page-title"),
        "no_script": texts("export-page-no-script"),
        "search": texts("export-page-search"),
        "search_hint": texts("export-page-search-hint"),
        "outlet": texts("export-page-outlet"),
        "article_language": texts("export-page-language"),
        "first_day": texts("export-page-first-day"),
        "last_day": texts("export-page-last-day"),
        "all_of_them": texts("export-page-all"),
        "clear": texts("export-page-clear"),
        "stories": texts("export-page-stories"),
        "actors": texts("export-page-actors"),
        "digests": texts("export-page-digests"),
        "nothing": texts("nothing-found"),
        "more": texts("export-page-more"),
        "who": texts("who"),
        "who_said_what": texts("story-said"),
        "article": texts("export-page-article"),
        "person": texts("export-page-person"),
        "organization": texts("export-page-organization"),
        "place": texts("export-page-place"),
    }


def _hash(content: str) -> str:
    digest = hashlib.sha256(content.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


@cache
def _template() -> Template:
    return Template(_file("page.html"), whitespace="all")


@cache
def _file(name: str) -> str:
    return files("bot.render.export_page").joinpath(name).read_text(encoding="utf-8")
