"""Measures the digests of articles as a phone shows them.

    python -m tests.tools.pictures.heights FILE.jsonl… [--first N] [--menu] [--screens FOLDER]

A line of a file has an "id", a "text", and perhaps a "title" and a "lang". Prints for each digest its height with the
buttons in CSS pixels, its characters outside what unfolds, its rows of buttons, the buttons whose label is cut off, and
the claims that repeat a point by more than half; then the medians. Needs Chromium (Debian: apt install chromium).
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any, Final
from zoneinfo import ZoneInfo

from bot.locales.interface_languages import LANGUAGES
from bot.message_types.audience import Audience
from bot.message_types.fluent_lookup import texts_in
from bot.message_types.outgoing_message import encode, messages_of
from bot.message_types.reply import Reply
from bot.message_types.richtext import RichText, units
from bot.messengers.telegram.loopback import ShownMessage
from bot.render.digest import digest_reply
from storage.records import StoredDigest
from storage.search.normalize import words
from summarizer.digest import digest_of
from summarizer.model import Article, Digest, Material
from summarizer.reading import read
from tests.tools.chromium import evaluated, found_browser, take
from tests.tools.pictures.phone import COLUMNS, WIDTH, page, sheet

NOON: Final = datetime(2026, 11, 29, 12, tzinfo=UTC)
ZONE: Final = ZoneInfo("UTC")
SOURCE: Final = "The Morning Courier"
"""The source of an article that names none: with the date it makes the second line of most digests."""

A_SHEET: Final = 2 * COLUMNS
"""Digests on one picture."""

MAX_SHARE: Final = 0.5
"""A claim is counted as repeating a point that has more of its content words than this."""

MIN_OPENING: Final = 15
MAX_OPENING: Final = 40
"""Characters by which a claim is found in the message; a shorter claim may be there by chance."""

_MEASURES: Final = """[...document.querySelectorAll(".row")].map(row => [
    row.getBoundingClientRect().height,
    [...row.querySelectorAll(".key")].filter(key => key.scrollWidth > key.clientWidth).map(key => key.textContent)
])"""


@dataclass(frozen=True, slots=True)
class Rendered:
    """The digest of an article, and the message that shows it."""

    name: str
    digest: Digest
    reply: Reply


@dataclass(frozen=True, slots=True)
class Measures:
    """What a phone shows of a digest."""

    name: str
    height: float
    visible: int
    rows: int
    cut_off: Sequence[str]
    repeated: int


def rendered(files: Sequence[Path], first: int | None, *, all_buttons: bool) -> Iterator[Rendered]:
    """Digest and render the first articles of each file; what is no article is named on standard error."""
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines()[:first]:
            row = json.loads(line)
            article = read(Material(row["text"]))
            if not isinstance(article, Article):
                sys.stderr.write(f"{row['id']}: {article}\n")
                continue
            told = {
                "title": row.get("title") or article.title,
                "source": article.source or SOURCE,
                "published": NOON.isoformat(),
            }
            kept = StoredDigest(1, 1, 1, NOON, digest_of(replace(article, **told)))
            language = row.get("lang", "en")
            audience = Audience(texts_in(language if language in LANGUAGES else "en"), ZONE)
            yield Rendered(str(row["id"]), kept.digest, digest_reply(kept, audience, all_buttons=all_buttons))


def measured(digests: Sequence[Rendered], browser: str) -> Iterator[Measures]:
    """Measure the digests, all on one page."""
    html = page([shown_message(each.reply) for each in digests], ZONE, dark=False)
    for each, (height, cut_off) in zip(digests, evaluated(html, _MEASURES, browser, WIDTH), strict=True):
        rows, repeated = len(each.reply.buttons), sum(_repeats(each))
        yield Measures(each.name, height, visible_characters(each.reply.text), rows, cut_off, repeated)


def shown_message(reply: Reply) -> ShownMessage:
    """Return the message of a reply as the in-process Telegram would show it."""
    (message,) = messages_of(reply)
    sent: Any = encode(message).payload
    buttons = tuple(tuple({"text": button.label} for button in row) for row in reply.buttons)
    return ShownMessage(
        1, by_bot=True, sender="Précis", at=NOON, text=sent["text"], entities=sent["entities"], buttons=buttons
    )


def visible_characters(rich: RichText) -> int:
    """Return the characters of a text outside its expandable quotations."""
    folded = [each for each in rich.entities if each.kind == "expandable_blockquote"]
    return units(rich.text) - sum(each.length for each in folded)


def _repeats(each: Rendered) -> Iterator[bool]:
    """Tell of each claim that the message shows whether it repeats a point."""
    flat = _flat(each.reply.text.text)
    points = [_flat(point.text) for point in each.digest.points]
    shown_before = [*points, _flat(each.digest.article.title or "")]
    for claim in each.digest.attributed:
        opening = _flat(max(claim.pieces, key=len))[:MAX_OPENING]
        # What lies within a point or the title is in the message once for that; a claim that is shown makes it twice.
        if len(opening) >= MIN_OPENING and flat.count(opening) > sum(opening in other for other in shown_before):
            said = _content_words(claim.content)
            yield any(len(said & _content_words(point)) > MAX_SHARE * len(said) for point in points)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _content_words(text: str) -> frozenset[str]:
    return frozenset(word for word in words(text) if len(word) > 3)


def main() -> None:
    """Measure the articles of the files that are named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--first", type=int)
    parser.add_argument("--menu", action="store_true", help="with the second row of buttons")
    parser.add_argument("--screens", type=Path, help="take light and dark pictures of the digests")
    options = parser.parse_args()
    browser = found_browser()
    digests = list(rendered(options.files, options.first, all_buttons=options.menu))
    results = list(measured(digests, browser))
    for each in results:
        sys.stdout.write(f"{_line(each)}\n")
    heights, visible = [each.height for each in results], [each.visible for each in results]
    sys.stdout.write(
        f"{len(results)} digests: height {median(heights):.0f} (median), {max(heights):.0f} (most); "
        f"visible characters {median(visible):.0f} (median), {max(visible)} (most); "
        f"rows of buttons {max(each.rows for each in results)} (most); "
        f"claims that repeat a point {sum(each.repeated for each in results)}\n"
    )
    if options.screens:
        _take_screens(digests, options.screens, browser)


def _line(each: Measures) -> str:
    cut_off = f"  cut off: {', '.join(each.cut_off)}" if each.cut_off else ""
    seen = f"{each.height:5.0f} px {each.visible:5} characters  {each.rows} rows  {each.repeated} repeated"
    return f"{each.name:50} {seen}{cut_off}"


def _take_screens(digests: Sequence[Rendered], folder: Path, browser: str) -> None:
    """Take pictures of the digests, some on each, once on a light and once on a dark screen."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, first in enumerate(range(0, len(digests), A_SHEET), 1):
        shown = [shown_message(each.reply) for each in digests[first : first + A_SHEET]]
        for name, dark in (("light", False), ("dark", True)):
            take(folder / f"{number:02}-{name}.png", sheet(shown, ZONE, dark=dark), browser, COLUMNS * WIDTH)


if __name__ == "__main__":
    main()
