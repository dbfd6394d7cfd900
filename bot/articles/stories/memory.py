"""What a briefing tells: new stories, and those told before only if something in them is new."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeAlias
from zoneinfo import ZoneInfo

from bot.articles.stories.reading import by_story, read_stories
from bot.deps import Deps
from bot.domain.coming_back import Standing, Verdict, verdict_on
from bot.domain.stories import News, NewSentence, StoryForReader, by_weight, coming_back, without_left_out
from bot.domain.unfinished import Unfinished
from storage.records import Chat, Member, StoredDigest, Telling
from summarizer.stories.comparison.news import Told
from summarizer.stories.comparison.values import Passage

MAX_COMPARED: Final = 12
"""How many told stories are compared for one briefing, the weightiest first; the others wait for the next one."""

MAX_TOLD_ARTICLES: Final = 3
MAX_NEW_ARTICLES: Final = 3
"""How many articles of a story are compared: the latest that were told, and the latest that came since."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The stories that a briefing tells, those that weigh most first, and what it makes of each digest."""

    stories: tuple[StoryForReader, ...]
    tellings: tuple[Telling, ...]


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A story with digests that no briefing has covered (`came`), and those of its digests that were told."""

    story: StoryForReader
    came: tuple[StoredDigest, ...]
    told: tuple[Member, ...]

    @property
    def key(self) -> int:
        return self.story.articles[0].id

    @property
    def told_at(self) -> datetime | None:
        return max((each.told_at for each in self.told if each.told_at), default=None)

    @property
    def told_origins(self) -> int | None:
        return max((each.told_origins for each in self.told), default=None)


_NewSentences: TypeAlias = Sequence[Passage] | None
"""The new sentences of a story; `None` if its articles were not compared."""


async def select(digests: Sequence[StoredDigest], chat: Chat, after: datetime, now: datetime, deps: Deps) -> Selection:
    """Choose what a briefing tells of digests that no briefing has covered; articles from before `after` stay out.

    Digests about topics that the chat left out are passed over.
    """
    candidates = await _candidates(digests, chat, after, deps)
    told_before = [each for each in candidates if each.told][:MAX_COMPARED]
    news = await _news(told_before, ZoneInfo(chat.zone), now, deps)
    new_in = {each.key: found for each, found in zip(told_before, news, strict=True)}
    considered = {kept.id for each in candidates for kept in each.came}
    tellings = [Telling(each.id, is_shown=False) for each in digests if each.id not in considered]
    stories: list[StoryForReader] = []
    for each in candidates:
        found = new_in.get(each.key)
        verdict = verdict_on(_standing(each, found))
        tellings += _tellings(each, verdict)
        if verdict.is_told:
            stories.append(_as_told(each, found or ()))
    return Selection(by_weight(stories), tuple(tellings))


async def _candidates(digests: Sequence[StoredDigest], chat: Chat, after: datetime, deps: Deps) -> list[_Candidate]:
    """Return the stories of the digests, those that weigh most first, without the topics that the chat left out."""
    # In a thread: with a week of news and twenty topics this takes a tenth of a second, and so do the origins.
    included = await asyncio.to_thread(without_left_out, digests, chat.left_out)
    new = {each.id for each in included}
    members = await deps.store.stories.members(chat.id, list(new))
    further = [each.digest_id for each in members if each.kept_at > after and each.digest_id not in new]
    before = await deps.store.lookup.by_ids(chat.id, further)
    included += await asyncio.to_thread(without_left_out, before, chat.left_out)
    allowed, groups = {each.id for each in included}, by_story(members)
    shown = [[each for each in group if each.digest_id in allowed] for group in groups]
    group_of = {member.digest_id: group for group in groups for member in group}
    return [
        _Candidate(
            story,
            tuple(each for each in story.articles if each.id in new),
            tuple(each for each in group_of[story.articles[0].id] if each.told_at),
        )
        for story in await read_stories(shown, included, deps)
    ]


def _standing(candidate: _Candidate, news: _NewSentences) -> Standing:
    return Standing(candidate.story.independent, candidate.told_origins, None if news is None else len(news))


def _tellings(candidate: _Candidate, verdict: Verdict) -> list[Telling]:
    if not verdict.is_settled:
        return []
    digests = candidate.story.articles if verdict.is_told else candidate.came
    return [Telling(each.id, verdict.is_told, candidate.story.independent) for each in digests]


def _as_told(candidate: _Candidate, news: Sequence[Passage]) -> StoryForReader:
    if candidate.told_at is None:
        return candidate.story
    came = _latest(candidate.came)
    sentences = tuple(NewSentence(came[each.article].id, each.start, each.end) for each in news)
    gained = candidate.story.independent - (candidate.told_origins or 0)
    ids = tuple(each.id for each in candidate.came)
    return coming_back(candidate.story, News(candidate.told_at, sentences, max(0, gained), ids))


async def _news(candidates: Sequence[_Candidate], zone: ZoneInfo, now: datetime, deps: Deps) -> list[_NewSentences]:
    """Return the new sentences of stories that were told, by the latest of the articles that came since."""
    if not candidates:
        return []
    ids = [each.digest_id for candidate in candidates for each in candidate.told[-MAX_TOLD_ARTICLES:]]
    read = {each.id: each for each in await deps.store.lookup.by_ids(candidates[0].came[0].chat_id, ids)}
    stories = [
        Told(
            tuple(read[it.digest_id].digest for it in each.told[-MAX_TOLD_ARTICLES:] if it.digest_id in read),
            tuple(kept.digest for kept in _latest(each.came)),
            (each.told_at or now).astimezone(zone).date(),
            now.astimezone(zone).date(),
        )
        for each in candidates
    ]
    found = await deps.news(stories)
    return [None] * len(stories) if isinstance(found, Unfinished) else list(found)


def _latest(came: Sequence[StoredDigest]) -> Sequence[StoredDigest]:
    """Return the articles that are compared, oldest first."""
    return sorted(came, key=lambda each: (each.kept_at, each.id))[-MAX_NEW_ARTICLES:]
