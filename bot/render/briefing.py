"""The briefing: each story once, with its first points and everyone who told it."""

from collections.abc import Sequence
from datetime import datetime

from bot.reader import Reader
from bot.render.pieces import BREAK, GAP, title_of, titled
from bot.reply import Reply
from bot.richtext import RichText, bold, code, italic, join, plain
from storage.records import Kept


def briefing_reply(stories: Sequence[Sequence[Kept]], now: datetime, reader: Reader) -> Reply:
    """Tell the stories, one after the other."""
    local, texts = now.astimezone(reader.zone), reader.texts
    told = texts("briefing-head", day=texts.day(local.date()), time=texts.clock(local), stories=len(stories))
    head = bold(texts("your-briefing")) + BREAK + italic(told)
    return Reply(join(GAP, [head, *(_story(story, reader) for story in stories)]))


def _story(story: Sequence[Kept], reader: Reader) -> RichText:
    first = story[0]
    points = join(GAP, [plain(f"• {' '.join(point.text.split())}") for point in first.digest.points[:2]])
    others = "; ".join(title_of(kept) for kept in story[1:])
    also = BREAK + italic(reader.texts("also", titles=others)) if others else plain("")
    return titled(first) + plain(" ") + code(f"#{first.id}") + BREAK + points + also
