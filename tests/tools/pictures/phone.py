"""A chat as a phone shows it, as a page for a browser: bubbles, looks from the entities, buttons under them."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Final
from zoneinfo import ZoneInfo

from bot.messengers.telegram.loopback import ShownMessage

WIDTH: Final = 390
"""The width of a phone in CSS pixels; most phones have 360 to 430."""

COLUMNS: Final = 3
"""Phones side by side on a sheet."""

_STYLE: Final = """
:root { --sky: #dfe8d4; --in: #fff; --out: #e7fdd1; --ink: #111; --soft: #6b7680; --link: #2a7ab8; --bar: #3a93d0;
  --quote: #eaf3fb; --key: #7d9a76cc; --key-ink: #fff }
.dark { --sky: #0e1621; --in: #182533; --out: #2b5278; --ink: #f2f5f7; --soft: #7f8e9b; --link: #6ab3f3;
  --bar: #4aa3e0; --quote: #1e3044; --key: #22354a; --key-ink: #fff }
* { box-sizing: border-box; margin: 0 }
body { background: var(--sky); color: var(--ink); font: 16px/1.36 "Noto Sans", "DejaVu Sans", sans-serif;
  width: WIDTHpx; padding: 8px }
.sheet { display: flex; flex-wrap: wrap; align-items: flex-start; width: SHEETpx; padding: 0 }
.phone { width: WIDTHpx; padding: 8px; border-right: 1px solid var(--soft) }
.row { display: flex; flex-direction: column; align-items: flex-start; margin-bottom: 10px }
.mine { align-items: flex-end }
.bubble { background: var(--in); border-radius: 14px; padding: 8px 12px; max-width: 350px; white-space: pre-wrap;
  overflow-wrap: anywhere }
.mine .bubble { background: var(--out) }
.note { color: var(--link); font-weight: 600; font-size: 14px }
a { color: var(--link); text-decoration: none }
blockquote { background: var(--quote); border-left: 3px solid var(--bar); border-radius: 6px; padding: 4px 10px;
  position: relative }
.folded { display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden }
.more { color: var(--bar); font-size: 13px; position: absolute; right: 8px; bottom: 0 }
.at { color: var(--soft); font-size: 12px; text-align: right; margin-top: 2px }
.keys { display: flex; gap: 4px; width: 350px; margin-top: 4px }
.key { background: var(--key); color: var(--key-ink); border-radius: 9px; flex: 1; padding: 8px 2px; text-align: center;
  font-size: 15px; white-space: nowrap; min-width: 0; overflow: hidden; text-overflow: ellipsis }
""".replace("WIDTH", str(WIDTH)).replace("SHEET", str(COLUMNS * WIDTH))

_TAGS: Final = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "code": ("<code>", "</code>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ('<blockquote><div class="folded">', '</div><div class="more">⌄</div></blockquote>'),
    "text_link": ("<a>", "</a>"),
    "url": ("<a>", "</a>"),
    "mention": ("<a>", "</a>"),
    "bot_command": ("<a>", "</a>"),
}


def page(messages: Iterable[ShownMessage], zone: ZoneInfo, *, dark: bool) -> str:
    """Return the messages as a web page, their times in a zone."""
    return _document("".join(_row(shown, zone) for shown in messages), dark=dark)


def sheet(messages: Iterable[ShownMessage], zone: ZoneInfo, *, dark: bool) -> str:
    """Return the messages side by side, `COLUMNS` to a row, each on a phone of its own."""
    phones = "".join(f'<div class="phone">{_row(shown, zone)}</div>' for shown in messages)
    return _document(phones, "sheet", dark=dark)


def _document(body: str, *classes: str, dark: bool) -> str:
    names = " ".join([*classes, *(["dark"] if dark else [])])
    theme = f' class="{names}"' if names else ""
    return f'<!doctype html><meta charset="utf-8"><style>{_STYLE}</style><body{theme}>{body}</body>'


def _row(shown: ShownMessage, zone: ZoneInfo) -> str:
    note = f'<div class="note">{escape(shown.note)}</div>' if shown.note else ""
    at = f'<div class="at">{shown.at.astimezone(zone):%H:%M}</div>'
    keys = "".join(
        f'<div class="keys">{"".join(_key(button["text"]) for button in row)}</div>' for row in shown.buttons
    )
    side = "row" if shown.by_bot else "row mine"
    return f'<div class="{side}"><div class="bubble">{note}{body(shown.text, shown.entities)}{at}</div>{keys}</div>'


def _key(label: str) -> str:
    return f'<div class="key">{escape(label)}</div>'


def body(text: str, entities: Sequence[dict[str, object]]) -> str:
    """Return a text with its entities as tags; offsets are UTF-16 units, and entities lie within one another."""
    units = text.encode("utf-16-le")
    marks: list[tuple[int, int, int, str]] = []
    for order, entity in enumerate(entities):
        start, length = int(str(entity["offset"])), int(str(entity["length"]))
        opening, closing = _TAGS.get(str(entity["type"]), ("", ""))
        # At one place what ends comes before what begins; of two alike the first begins first and ends last.
        marks += [(start, 9_999 - length, order, opening), (start + length, length - 9_999, -order, closing)]
    pieces, done = [], 0
    for at, *_, tag in sorted(marks):
        pieces += [escape(units[done * 2 : at * 2].decode("utf-16-le")), tag]
        done = at
    html = "".join([*pieces, escape(units[done * 2 :].decode("utf-16-le"))])
    # A quote is a block of its own: the line breaks around it would show twice, but an empty line stays.
    html = html.replace("\n\n<blockquote>", "\n\u200b\n<blockquote>")
    return html.replace("\n<blockquote>", "<blockquote>").replace("</blockquote>\n", "</blockquote>")
