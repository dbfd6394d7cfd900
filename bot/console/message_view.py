"""Messages on a terminal: bubbles with bold text and quotations from the entities, and buttons under them."""

from collections.abc import Sequence
from datetime import tzinfo
from itertools import count
from typing import Final

from rich.align import Align
from rich.box import ROUNDED
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.panel import Panel
from rich.segment import Segment
from rich.style import Style
from rich.text import Text

from bot.message_types.richtext import units
from bot.messengers.telegram.loopback import ShownMessage

_STYLES: Final = {
    "bold": "bold",
    "italic": "italic",
    "code": "cyan",
    "text_link": "blue underline",
    "url": "blue underline",
    "bot_command": "blue",
    "blockquote": "",
    "expandable_blockquote": "",
}
_QUOTES: Final = ("blockquote", "expandable_blockquote")
_MAX_WIDTH: Final = 76
_MAX_FOLDED_LINES: Final = 9
"""Lines of an expandable quotation that are shown; Telegram shows three, and the rest after a tap."""


def message_view(shown: ShownMessage, zone: tzinfo | None = None, *, numbered: bool = False) -> RenderableType:
    """Return one message with its buttons: the bot's on the left, a user's on the right.

    With `numbered`, the buttons are numbered from 1. The time is shown in `zone`, or in the machine's if it is `None`.
    """
    body: list[RenderableType] = []
    if shown.note:
        body.append(Text(f"⤷ {shown.note}" if shown.note.startswith("Forwarded") else f"📎 {shown.note}", style="dim"))
    if shown.text:
        body.append(_body(shown))
    title = Text.assemble((shown.sender, "bold"), (f"  {shown.at.astimezone(zone):%H:%M}", "dim"))
    panel = Panel(
        Group(*body),
        title=title,
        title_align="left",
        box=ROUNDED,
        border_style="green" if shown.by_bot else "blue",
        width=min(_MAX_WIDTH, max(len(line) for line in [shown.text, shown.note or "", " " * 30]) + 6),
        padding=(0, 1),
    )
    numbers = count(1)
    labels = [[f"{next(numbers)} {it['text']}" if numbered else it["text"] for it in row] for row in shown.buttons]
    rows = [_buttons(row) for row in labels]
    return Align(Group(panel, *rows), "left" if shown.by_bot else "right")


def _buttons(labels: Sequence[str]) -> RenderableType:
    boxes = Text("  ").join(Text(f" {label} ", style="reverse") for label in labels)
    return Padding(boxes, (0, 0, 0, 2))


def _body(shown: ShownMessage) -> RenderableType:
    """Return the styled text, with a bar on the left of quotations."""
    styled = _styled(shown)
    sections: list[RenderableType] = []
    done = 0
    quotes = [each for each in shown.entities if each["type"] in _QUOTES]
    for quote in quotes:
        start = _character_index(shown.text, quote["offset"])
        end = _character_index(shown.text, quote["offset"] + quote["length"])
        before = styled[done:start]
        before.rstrip()
        if before.plain:
            sections.append(before)
        sections.append(_quoted(styled[start:end], folded=quote["type"] != "blockquote"))
        done = end
    rest = styled[done:]
    rest.rstrip()
    if rest.plain:
        sections.append(rest)
    return Group(*sections)


def _quoted(text: Text, *, folded: bool) -> RenderableType:
    lines = text.split("\n", allow_blank=False)
    shown = lines[:_MAX_FOLDED_LINES] if folded else lines
    more = [Text(f"⌄ {len(lines) - len(shown)} more", style="dim")] if len(shown) < len(lines) else []
    return _Barred(Group(*shown, *more))


class _Barred:
    """A renderable with a bar along its left side, however its lines wrap."""

    def __init__(self, inside: RenderableType) -> None:
        self._inside = inside

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for line in console.render_lines(self._inside, options.update(width=options.max_width - 2)):
            yield Segment("▎ ", Style(color="green"))
            yield from line
            yield Segment.line()


def _styled(shown: ShownMessage) -> Text:
    text = Text(shown.text)
    for entity in shown.entities:
        start = _character_index(shown.text, entity["offset"])
        end = _character_index(shown.text, entity["offset"] + entity["length"])
        text.stylize(_STYLES.get(entity["type"], ""), start, end)
    return text


def _character_index(text: str, offset: int) -> int:
    """Return the index of the character at an offset in UTF-16 units."""
    seen = 0
    for at, letter in enumerate(text):
        if seen >= offset:
            return at
        seen += units(letter)
    return len(text)
