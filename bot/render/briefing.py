"""The briefing: three stories told, the others named, each with a button that opens it."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.domain.stories import Disputed, StoryForReader
from bot.message_types.action import Action
from bot.message_types.audience import Audience
from bot.message_types.fluent_lookup import Texts
from bot.message_types.outgoing_message import MAX_PART_UNITS
from bot.message_types.reply import MAX_BUTTONS_IN_A_ROW, Button, Buttons, Reply, in_rows
from bot.message_types.richtext import MAX_ENTITIES, RichText, bold, expandable, italic, join, plain, units
from bot.render.briefed_story import Room, named_line, told_story
from bot.render.components import BREAK, GAP, capitalized
from bot.render.quotations import quotations_action

MAX_TOLD: Final = 3
"""How many stories are told, with title, sentence, quotation and outlets."""

MAX_OPEN: Final = 10
MAX_ALL_OPEN: Final = 12
"""How many stories are not folded, and how many there may be for none to be folded."""

MAX_STORIES: Final = 40
"""How many stories have a line and a button; `/latest` has the articles of the others."""

MAX_TITLE_CHARACTERS: Final = 90
MAX_FOLDED_TITLE_CHARACTERS: Final = 60
"""How long the title of a story that is named may be, and of one that is folded, in characters."""

WORDS_A_MINUTE: Final = 200
"""How many words of news people read per minute."""

SCREENS_LINES: Final = 56
LINE_CHARACTERS: Final = 36
FOLDED_LINES: Final = 3
"""Lines of text on two screens of a phone, characters of a line, and lines that a folded part shows."""

_ROOMS: Final = (Room(3, 240, 160), Room(3, 180, 120), Room(3, 140, 100), Room(2, 140, 100), Room(1, 140, 100))
"""Tried in order; the first one with which a briefing fits two screens is used."""

_SMALL_ROOMS: Final = (
    (_ROOMS[-1], MAX_STORIES),
    *((Room(0, 140, 0), most) for most in (MAX_STORIES, 30, 20, MAX_OPEN)),
)
"""Tried in turn if a briefing does not fit one message: the room, and how many stories to name."""


NOTHING_DISPUTED: Final = Disputed()


@dataclass(frozen=True, slots=True)
class Edition:
    """The content of a briefing: its most important stories, at most `MAX_STORIES`, and the total number of stories.

    `begins` is when the first of its articles was stored. `since` is a phrase for the last briefing, empty if there was
    none. A weekly briefing shows how each story developed. `disputed` is what other outlets contradict in the stories
    that are told.
    """

    stories: Sequence[StoryForReader]
    now: datetime
    begins: datetime
    count: int
    since: str = ""
    of_week: bool = False
    disputed: Disputed = NOTHING_DISPUTED


def briefing_reply(edition: Edition, audience: Audience) -> Reply:
    """Render a briefing as one message."""
    # Rendered once: they do not depend on the room.
    lines = [*_named_lines(edition, audience)]
    texts = ((_text(edition, lines, audience, room, MAX_STORIES), room) for room in _ROOMS)
    fitting = next((room for text, room in texts if lines_on_phone(text) <= SCREENS_LINES), _ROOMS[-1])
    text, named = RichText(), MAX_STORIES
    for room, named in ((fitting, MAX_STORIES), *_SMALL_ROOMS):
        text = _text(edition, lines, audience, room, named)
        if units(text.text) <= MAX_PART_UNITS and len(text.entities) <= MAX_ENTITIES:
            break
    return Reply(text, _buttons(edition, named, audience.texts), language=audience.texts.language)


def since_phrase(since: datetime | None, now: datetime, audience: Audience) -> str:
    """Say when the last briefing was, as precisely as a reader needs; empty if there was none."""
    if since is None:
        return ""
    local, today, texts = since.astimezone(audience.zone), now.astimezone(audience.zone).date(), audience.texts
    days = (today - local.date()).days
    time = texts.clock(local)
    if days < 2:
        return texts("since-yesterday", time=time) if days else texts("since-today", time=time)
    if days < 7:
        return texts("since-weekday", weekday=texts.weekday(local.weekday()), time=time)
    return texts("since-day", day=texts.day(local.date()))


def _text(edition: Edition, lines: Sequence[RichText], audience: Audience, room: Room, most: int) -> RichText:
    """Render a briefing that shows at most `most` stories; `lines` are the lines of the stories that are only named."""
    told = [
        told_story(story, at, edition.now, audience, room, edition.disputed, of_week=edition.of_week)
        for at, story in enumerate(edition.stories[:MAX_TOLD], 1)
    ]
    lines = lines[: most - MAX_TOLD]
    is_open = max(0, _open_stories(edition) - MAX_TOLD)
    shown, folded = lines[:is_open], lines[is_open:]
    more = edition.count - len(told) - len(lines)
    body = [
        *told,
        join(BREAK, shown),
        expandable(join(BREAK, folded)),
        plain(audience.texts("further-stories", count=more)) if more else RichText(),
    ]
    return join(GAP, [_head(edition, body, audience), *body])


def _named_lines(edition: Edition, audience: Audience) -> Iterator[RichText]:
    is_open = _open_stories(edition)
    for at, story in enumerate(edition.stories[MAX_TOLD:], MAX_TOLD + 1):
        most = MAX_TITLE_CHARACTERS if at <= is_open else MAX_FOLDED_TITLE_CHARACTERS
        yield named_line(story, at, edition.now, audience, most, of_week=edition.of_week)


def _open_stories(edition: Edition) -> int:
    return edition.count if edition.count <= MAX_ALL_OPEN else MAX_OPEN


def lines_on_phone(rich: RichText) -> int:
    """Estimate how many lines a text takes on a phone."""
    folded = sum(each.length for each in rich.entities if each.kind == "expandable_blockquote")
    lines = [math.ceil(len(line) / LINE_CHARACTERS) or 1 for line in rich.text[: len(rich.text) - folded].split("\n")]
    return sum(lines) + (FOLDED_LINES if folded else 0)


def _head(edition: Edition, body: Sequence[RichText], audience: Audience) -> RichText:
    """Render the line above a briefing: its date, how many minutes it takes to read, and when the last briefing was."""
    texts, today = audience.texts, edition.now.astimezone(audience.zone).date()
    minutes = math.ceil(sum(len(part.text.split()) for part in body) / WORDS_A_MINUTE)
    if edition.of_week:
        when = texts.days_and_months(today - timedelta(days=6), today)
    else:
        # In most languages a weekday is lower case.
        weekday = capitalized(texts.weekday(today.weekday()))
        when = texts("briefing-when", weekday=weekday, day=texts.day_and_month(today))
    head = texts("briefing-head", when=when, stories=edition.count, minutes=minutes)
    return join(BREAK, [bold(head), italic(capitalized(edition.since))])


def _buttons(edition: Edition, named: int, texts: Texts) -> Buttons:
    """Return a numbered button for each story, in rows of equal length, and one for the quotations."""
    buttons = [_opener(story, str(at)) for at, story in enumerate(edition.stories[:named], 1)]
    rows = math.ceil(len(buttons) / MAX_BUTTONS_IN_A_ROW)
    quotations = Button(texts("button-quotations"), quotations_action(edition.begins, edition.now))
    further = (Button(texts("button-latest"), Action("latest")),) if edition.count > named else ()
    return (*in_rows(buttons, math.ceil(len(buttons) / rows)), (quotations, *further))


def _opener(story: StoryForReader, label: str) -> Button:
    """Return the button that opens a story, or its digest if it has only one article."""
    return Button(label, Action.of("story" if len(story.articles) > 1 else "show", story.articles[0].id))
