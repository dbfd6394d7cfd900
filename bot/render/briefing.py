"""The briefing: each story once, with a key point, a claim, and all outlets that reported it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.domain.stories import Story, lead_claim
from bot.messages.action import Action
from bot.messages.audience import Audience
from bot.messages.outgoing_message import MAX_PART_UNITS
from bot.messages.reply import Button, Buttons, Reply, in_rows
from bot.messages.richtext import MAX_ENTITIES, RichText, bold, expandable, italic, join, link, plain, quote, units
from bot.render.claim_wording import claim_line
from bot.render.components import BREAK, GAP, capitalized, linked_to_article, point_line, title_of

MAX_STORIES: Final = 10
"""Stories shown in full; the others are shown by title only."""

MAX_STORIES_WITH_CLAIM: Final = (MAX_STORIES, 5, 3, 0)
"""How many of them show a claim: the largest number with which the briefing fits one message."""

MAX_CLAIM_CHARACTERS: Final = 160
"""Characters of a claim."""


def briefing_reply(stories: Sequence[Story], now: datetime, audience: Audience, since: str) -> Reply:
    """Render the stories as one message; `since` is a phrase that says when they begin."""
    told, named = stories[:MAX_STORIES], stories[MAX_STORIES:]
    head = _head(stories, now, audience, since)
    rest = [_rest(named, audience)] if named else []
    texts = (join(GAP, [head, *_told(told, claims, audience), *rest]) for claims in MAX_STORIES_WITH_CLAIM)
    text = RichText()
    for text in texts:
        if units(text.text) <= MAX_PART_UNITS and len(text.entities) <= MAX_ENTITIES:
            break
    return Reply(text, _buttons(told), language=audience.texts.language)


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


def _head(stories: Sequence[Story], now: datetime, audience: Audience, since: str) -> RichText:
    local, texts = now.astimezone(audience.zone), audience.texts
    # In most languages a weekday is lower case.
    when = texts("briefing-when", weekday=capitalized(texts.weekday(local.weekday())), day=texts.day(local.date()))
    articles, count = sum(len(story) for story in stories), len(stories)
    told = (
        texts("briefing-since", articles=articles, stories=count, since=since)
        if since
        else texts("briefing-first", articles=articles, stories=count)
    )
    return join(BREAK, [bold(texts("your-briefing")), italic(when), italic(told)])


def _told(stories: Sequence[Story], claims: int, audience: Audience) -> list[RichText]:
    return [_story(story, at, audience, with_claim=at <= claims) for at, story in enumerate(stories, 1)]


def _story(story: Story, number: int, audience: Audience, *, with_claim: bool) -> RichText:
    """Render title, point, claim and sources; an untitled article has its point as the title."""
    first = story[0]
    lines = [first.digest.article.title or "", *(point_line(point) for point in first.digest.points[:1])]
    head, *points = filter(None, lines)
    title = bold(plain(f"{number}. ") + linked_to_article(head, first))
    claim = lead_claim(first) if with_claim else None
    language = first.digest.article.language
    quoted_claim = quote(claim_line(claim, language, most=MAX_CLAIM_CHARACTERS)) if claim else RichText()
    return join(BREAK, [title, *map(plain, points), quoted_claim, _sources(story)])


def _sources(story: Story) -> RichText:
    """List the outlets that reported a story; the first one's article is linked from the title."""
    outlets: dict[str, str | None] = {}
    for kept in story:
        article = kept.digest.article
        further = [(source.name, source.url) for source in kept.sources]
        for name, url in ((article.source, article.url), *further):
            if name and not outlets.get(name):
                outlets[name] = url
    row = [link(name, url) if url else plain(name) for name, url in outlets.items()]
    return italic(join(plain(", "), row))


def _rest(stories: Sequence[Story], audience: Audience) -> RichText:
    rows = [plain("• ") + linked_to_article(title_of(story[0]), story[0]) for story in stories]
    return bold(audience.texts("further-stories", count=len(stories))) + BREAK + expandable(join(BREAK, rows))


def _buttons(stories: Sequence[Story]) -> Buttons:
    """Return a button for each story, which opens its digest."""
    buttons = [Button(str(number), Action.of("show", story[0].id)) for number, story in enumerate(stories, 1)]
    return in_rows(buttons)
