"""A story in a briefing: told in full with a sentence and a quotation, or named on one line."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Final, TypeAlias

from bot.domain.compared_story import Step, best_report, day_of, titles_by_day, words_at
from bot.domain.headline import best_quotation, nearest_sentence
from bot.domain.stories import ArticleSpan, Disputed, News, StoryForReader
from bot.message_types.audience import Audience
from bot.message_types.fluent_lookup import Texts
from bot.message_types.richtext import RichText, bold, italic, join, plain, quote
from bot.render.claim_content import cut_at_clause
from bot.render.claim_sentences import claim_line
from bot.render.components import BREAK, linked_to_article, shortened
from bot.render.story import named_outlets, voices_phrase
from storage.records import StoredDigest
from summarizer.model import Claim, Point

MAX_TITLE_CHARACTERS: Final = 100
"""How long the title of a story that is told may be."""

MAX_NEW_CHARACTERS: Final = 110
"""How long the news of a story that is only named may be."""

MAX_STEPS: Final = 3
MAX_STEP_CHARACTERS: Final = 80
"""How many days of a story are shown, the latest, and how long the title of each may be."""


_Quotation: TypeAlias = tuple[StoredDigest, Claim]


class _Shown(Enum):
    """A part of a story that is told."""

    TITLE = auto()
    SENTENCE = auto()
    QUOTATION = auto()


@dataclass(frozen=True, slots=True)
class Room:
    """How many of the told stories get a quotation, and how long a sentence and a quotation may be, in characters."""

    quotations: int
    sentence: int
    quotation: int


def told_story(
    story: StoryForReader,
    number: int,
    now: datetime,
    audience: Audience,
    room: Room,
    disputed: Disputed,
    *,
    of_week: bool,
) -> RichText:
    """Render title, sentence, quotation and outlets; if the story comes back, its news replaces the sentence.

    A disputed sentence, title or quotation is marked, once per story; the story's button shows both sides.
    """
    best = best_report(story, audience.texts.language)
    sentence = nearest_sentence(best.digest)
    words = " ".join(sentence.text.split()) if sentence else ""
    # The sentence serves as the title of an article that has none.
    title, below = (best.digest.article.title, words) if best.digest.article.title else (words, "")
    new = _new(story, now, audience, room.sentence)
    quoted = _quotation_of(story, sentence) if number <= room.quotations else None
    part = _disputed_part(disputed, best, _shown_sentence(story, best, sentence), quoted)
    heading = bold(plain(f"{number}. ") + linked_to_article(cut_at_clause(title, MAX_TITLE_CHARACTERS), best))
    parts = [
        _marked(heading, audience.texts, is_disputed=part is _Shown.TITLE),
        _marked(new or plain(cut_at_clause(below, room.sentence)), audience.texts, is_disputed=part is _Shown.SENTENCE),
        _course(story, audience) if of_week else RichText(),
        quote(_marked(_quotation(quoted, room), audience.texts, is_disputed=part is _Shown.QUOTATION))
        if quoted
        else RichText(),
        _sources(story, audience.texts),
    ]
    return join(BREAK, parts)


def named_line(
    story: StoryForReader, number: int, now: datetime, audience: Audience, most: int, *, of_week: bool
) -> RichText:
    """Render a story on a line: its title in at most `most` characters, its outlets, and what is new."""
    best = best_report(story, audience.texts.language)
    point = best.digest.points[0].text if best.digest.points else ""
    title = linked_to_article(shortened(best.digest.article.title or point, most), best)
    days = sorted({day_of(kept, audience.zone) for kept in story.articles})
    when = audience.texts.days_and_months(days[0], days[-1]) if of_week and len(days) > 1 else ""
    # A line must not begin with a dash.
    origin = " · ".join(filter(None, (named_outlets(story.outlet_names, 1), when)))
    line = plain(f"{number}. ") + title + italic(f"\u00a0— {origin}" if origin else "")
    return join(BREAK, [line, _new(story, now, audience, MAX_NEW_CHARACTERS)])


def _new(story: StoryForReader, now: datetime, audience: Audience, most: int) -> RichText:
    """Render what is new in a story that an earlier briefing told: a sentence, or how many more sources it has."""
    news, texts = story.news, audience.texts
    if news is None:
        return RichText()
    if not news.sentences:
        return italic(texts("more-sources", count=news.gained))
    words = cut_at_clause(_newest(story, news).text, most)
    return bold(_new_since(news, now, audience)) + plain(f" {words}")


def _shown_sentence(story: StoryForReader, best: StoredDigest, sentence: Point | None) -> ArticleSpan | None:
    """Return the sentence shown for a story: the given one, or the newest news if the story comes back."""
    if story.news:
        return story.news.sentences[-1] if story.news.sentences else None
    return ArticleSpan(best.id, sentence.start, sentence.end) if sentence else None


def _newest(story: StoryForReader, news: News) -> Point:
    """Return the last of the new sentences, which is the one that is shown."""
    newest = news.sentences[-1]
    kept = next(kept for kept in story.articles if kept.id == newest.digest_id)
    return Point(words_at(kept, newest.start, newest.end), newest.start, newest.end)


def _new_since(news: News, now: datetime, audience: Audience) -> str:
    since, today, texts = news.since.astimezone(audience.zone), now.astimezone(audience.zone).date(), audience.texts
    days = (today - since.date()).days
    if days == 0:
        return texts("new-since-today", time=texts.clock(since))
    if days < 7:
        return texts("new-since-weekday", weekday=texts.weekday(since.weekday()))
    return texts("new-since-day", day=texts.day_and_month(since.date()))


def _course(story: StoryForReader, audience: Audience) -> RichText:
    """Render how a story developed over the week: the first title of each day, except that of the best report."""
    shown = best_report(story, audience.texts.language).id
    steps = titles_by_day(story.articles, audience.zone)
    others = [step for step in steps if step.kept.id != shown] if len(steps) > 1 else []
    return join(BREAK, [_step(step, audience.texts) for step in others[-MAX_STEPS:]])


def _step(step: Step, texts: Texts) -> RichText:
    return plain(f"• {texts.day_and_month(step.day)}: ") + linked_to_article(
        shortened(step.words, MAX_STEP_CHARACTERS), step.kept
    )


def _quotation_of(story: StoryForReader, sentence: Point | None) -> _Quotation | None:
    """Return a quotation that repeats none of the sentences; if the story was told before, one from its news."""
    shown = [sentence] if sentence else []
    with_news: set[int] = set()
    if story.news and story.news.sentences:
        shown.append(_newest(story, story.news))
        with_news = {each.digest_id for each in story.news.sentences}
    return best_quotation([kept for kept in story.articles if not with_news or kept.id in with_news], shown)


def _quotation(quoted: _Quotation, room: Room) -> RichText:
    kept, claim = quoted
    return claim_line(claim, kept.digest.article.language, most=room.quotation)


def _disputed_part(
    disputed: Disputed, best: StoredDigest, sentence: ArticleSpan | None, quoted: _Quotation | None
) -> "_Shown | None":
    """Return which of the shown parts of a story is disputed: the sentence before the title and the quotation."""
    if sentence and disputed.has(sentence):
        return _Shown.SENTENCE
    if best.id in disputed.titles:
        return _Shown.TITLE
    if quoted and disputed.has(ArticleSpan(quoted[0].id, quoted[1].start, quoted[1].end)):
        return _Shown.QUOTATION
    return None


def _marked(shown: RichText, texts: Texts, *, is_disputed: bool) -> RichText:
    return join(plain(" "), [shown, italic(texts("accounts-differ"))]) if is_disputed else shown


def _sources(story: StoryForReader, texts: Texts) -> RichText:
    """Name the outlets that reported a story, and say how many are independent if some are not."""
    is_reprinted = story.independent < story.outlets
    parts = [plain(named_outlets(story.outlet_names)), plain(voices_phrase(story, texts) if is_reprinted else "")]
    return italic(join(plain(" · "), parts))
