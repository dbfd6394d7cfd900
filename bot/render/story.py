"""The view of a story: what its outlets share, what only one reports, where they differ, and who said what."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from bot.domain.compared_story import (
    ComparedStory,
    SharedPoint,
    Step,
    best_report,
    course,
    day_of,
    differences,
    only_in,
    outlet_of,
    shared_points,
)
from bot.domain.statements import Speaker, Statement, speakers_of
from bot.domain.stories import StoryForReader
from bot.message_types.audience import Audience
from bot.message_types.fluent_lookup import Texts
from bot.message_types.outgoing_message import MAX_PART_UNITS
from bot.message_types.reply import Buttons, Reply, in_rows
from bot.message_types.richtext import MAX_ENTITIES, RichText, bold, expandable, italic, join, link, plain, quote, units
from bot.render.claim_content import cut_at_clause
from bot.render.claim_sentences import wording
from bot.render.components import BREAK, GAP, fitting, linked_to_article, section, shortened, title_of
from bot.render.pagination import digest_buttons
from storage.records import StoredDigest
from summarizer.model import ClaimKind
from summarizer.stories.comparison.values import Passage

MAX_SENTENCE_CHARACTERS: Final = 280
MAX_STATEMENT_CHARACTERS: Final = 200
"""How long a sentence and a statement may be, in characters; a longer one is cut at the end of a clause."""

VISIBLE_POINTS: Final = 3
VISIBLE_CHARACTERS: Final = 560
"""How many shared points, with how many characters, are not folded: with the rest they fill two phone screens."""

MAX_NAMED_OUTLETS: Final = 3
"""How many outlets are named; the others are only counted."""

MAX_TITLE_CHARACTERS: Final = 200
MAX_OUTLET_CHARACTERS: Final = 40
"""How long the title, and the name of an outlet, may be."""

MAX_BUTTONS: Final = 40
"""How many articles have a button of their own."""

# Joins a statement to its verb, which is left out if the name is in the line above.
_CONJUNCTION: Final = re.compile(r"^(?:that|dass|que|что|що) ")


@dataclass(frozen=True, slots=True)
class _Room:
    """How many shared points, sentences of one outlet, differences, speakers and steps are shown."""

    points: int
    only: int
    differences: int
    speakers: int
    steps: int


_ROOMS: Final = (
    _Room(8, 8, 4, 8, 8),
    _Room(8, 6, 3, 6, 6),
    _Room(6, 5, 3, 5, 5),
    _Room(5, 4, 3, 4, 4),
    _Room(4, 3, 2, 3, 3),
    _Room(3, 2, 2, 2, 2),
    _Room(2, 1, 1, 1, 1),
)
"""Tried in order; the first one with which the story fits one message is used."""


def story_reply(story: ComparedStory, audience: Audience) -> Reply:
    """Render a story, with a button for the digest of each article."""
    text = RichText()
    for room in _ROOMS:
        text = _text(story, audience, room)
        if units(text.text) <= MAX_PART_UNITS and len(text.entities) <= MAX_ENTITIES:
            break
    return Reply(text, _buttons(story.story), language=audience.texts.language)


def uncompared_reply(story: StoryForReader, audience: Audience) -> Reply:
    """Render a story whose articles could not be compared in time: say so, and list them."""
    parts = [_head(story, audience), plain(audience.texts("story-unfinished")), _articles(story.articles)]
    return Reply(join(GAP, parts), _buttons(story), language=audience.texts.language)


def voices_phrase(story: StoryForReader, texts: Texts) -> str:
    """Say how many outlets report a story, and how many of them independently: "3 outlets, 2 independent"."""
    # A pasted article does not name its outlet.
    outlets = max(story.outlets, story.independent)
    if story.independent < outlets:
        return texts("outlets-some-independent", outlets=outlets, independent=story.independent)
    return texts("outlets-independent", outlets=outlets)


def named_outlets(outlets: Sequence[str], most: int = MAX_NAMED_OUTLETS) -> str:
    """Name at most `most` outlets and count the others: "The Herald, Coast Radio +2"."""
    more = len(outlets) - most
    named = ", ".join(map(_short, outlets[:most]))
    return f"{named} +{more}" if more > 0 else named


def _text(story: ComparedStory, audience: Audience, room: _Room) -> RichText:
    points, pairs = shared_points(story, audience.texts.language)[: room.points], differences(story)[: room.differences]
    steps = course(story, audience.zone)[: room.steps]
    news = {step.words for step in steps}
    only = [each for each in only_in(story, points) if story.words(each[1]) not in news][: room.only]
    shown = [story.words(passage) for passage in _shown(points, only, pairs)]
    merged = speakers_of(story.digests, [*shown, *news], audience.texts.language) if audience.shows_claims else ()
    speakers = merged[: room.speakers]
    texts = audience.texts
    rows = [_point(point, story) for point in points]
    visible = max(1, fitting(rows[:VISIBLE_POINTS], VISIBLE_CHARACTERS))
    parts = [
        _head(story.story, audience),
        join(GAP, [join(GAP, rows[:visible]), expandable(join(GAP, rows[visible:]))]),
        expandable(join(GAP, [_only(outlet, each, story, texts) for outlet, each in only])),
        section(texts("they-differ"), join(BREAK, [_pair(pair, story) for pair in pairs])) if pairs else RichText(),
        section(texts("story-said"), expandable(join(GAP, map(_speaker, speakers)))) if speakers else RichText(),
        section(texts("story-course"), expandable(join(BREAK, [_step(each, texts) for each in steps])))
        if steps
        else RichText(),
        _articles(story.story.articles),
    ]
    return join(GAP, parts)


def _shown(
    points: Iterable[SharedPoint], only: Iterable[tuple[str, Passage]], pairs: Iterable[tuple[Passage, Passage]]
) -> Sequence[Passage]:
    return [
        *(point.passage for point in points),
        *(passage for _, passage in only),
        *(passage for pair in pairs for passage in pair),
    ]


def _head(story: StoryForReader, audience: Audience) -> RichText:
    best, texts = best_report(story, audience.texts.language), audience.texts
    days = sorted({day_of(kept, audience.zone) for kept in story.articles})
    when = texts.days(days[0], days[-1])
    voices = voices_phrase(story, texts)
    return join(
        BREAK,
        [
            bold(linked_to_article(shortened(title_of(best), MAX_TITLE_CHARACTERS), best)),
            italic(f"{voices}\u00a0· {when}"),
        ],
    )


def _point(point: SharedPoint, story: ComparedStory) -> RichText:
    return plain(f"• {_cut(story.words(point.passage))}") + italic(f" — {named_outlets(point.outlets)}")


def _only(outlet: str, passage: Passage, story: ComparedStory, texts: Texts) -> RichText:
    """Render a sentence that only one outlet has, as far as words can be compared: in one language only."""
    if len({kept.digest.article.language for kept in story.digests}) > 1:
        return bold(f"{_short(outlet)}: ") + plain(_cut(story.words(passage)))
    return texts.rich("only-in", outlet=bold(_short(outlet)), words=_cut(story.words(passage)))


def _pair(pair: tuple[Passage, Passage], story: ComparedStory) -> RichText:
    sides = [bold(f"{_short(story.outlet(each))}: ") + plain(_cut(story.words(each))) for each in pair]
    return quote(join(BREAK, sides))


def _speaker(speaker: Speaker) -> RichText:
    name = bold(speaker.name) + (plain(", ") + italic(speaker.role) if speaker.role else RichText())
    return join(BREAK, [name, *map(_statement, speaker.statements)])


def _statement(statement: Statement) -> RichText:
    """Render what somebody said below their name; a quotation needs no verb unless it is denied."""
    claim = statement.claim
    worded = wording(claim, statement.language, most=MAX_STATEMENT_CHARACTERS)
    speaks_for_itself = bool(worded.before) or (claim.kind is ClaimKind.DIRECT and not claim.denied)
    cue = "" if speaks_for_itself else worded.after.strip(" ")
    words = worded.content if cue else _CONJUNCTION.sub("", worded.content)
    said = plain(words) if claim.kind is ClaimKind.DIRECT else italic(words)
    return plain("• ") + join(plain(" "), [plain(cue), said]) + italic(f" — {named_outlets(statement.outlets)}")


def _step(step: Step, texts: Texts) -> RichText:
    day, outlet = texts.day_and_month(step.day), _short(outlet_of(step.kept))
    return bold(day) + plain(f" {_cut(step.words)}") + italic(f" — {outlet}")


def _articles(digests: Sequence[StoredDigest]) -> RichText:
    """List the outlets with the numbers on the buttons, each linked to its article."""
    rows = []
    for kept in digests[:MAX_BUTTONS]:
        url, name = kept.digest.article.url, f"#{kept.number} {_short(kept.digest.article.source or '')}".strip()
        rows.append(link(name, url) if url else plain(name))
    return italic(join(plain(" · "), rows))


def _buttons(story: StoryForReader) -> Buttons:
    return in_rows(digest_buttons((kept.number, kept.id) for kept in story.articles[:MAX_BUTTONS]))


def _short(outlet: str) -> str:
    return shortened(outlet, MAX_OUTLET_CHARACTERS)


def _cut(words: str) -> str:
    return cut_at_clause(words, MAX_SENTENCE_CHARACTERS)
