"""Selects the stories of a briefing: new ones, and those told before only if something in them is new."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, TypeAlias
from zoneinfo import ZoneInfo

from bot.articles.stories.reading import by_story, ranked, without_left_out
from bot.deps import Deps
from bot.domain.coming_back import StoryState, Verdict, verdict_on
from bot.domain.stories import ArticleSpan, News, RankedStory, by_weight, coming_back
from bot.domain.unfinished import Unfinished
from storage.records import Chat, Member, StoredDigest, Telling
from summarizer.model import Digest
from summarizer.stories.comparison.values import Passage, ToldStory

MAX_COMPARED: Final = 12
"""How many told stories are compared for one briefing, most important first; the others wait for the next one."""

MAX_TOLD_ARTICLES: Final = 3
MAX_NEW_ARTICLES: Final = 3
"""How many articles of a story are compared: the latest that were told, and the latest that came since."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The stories that a briefing tells, most important first, and what it does with each digest."""

    stories: tuple[RankedStory, ...]
    tellings: tuple[Telling, ...]


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A story with digests that no briefing has covered (`came`), and those of its digests that were told."""

    story: RankedStory
    came: tuple[Member, ...]
    told: tuple[Member, ...]

    @property
    def key(self) -> int:
        return self.story.members[0].digest_id

    @property
    def told_at(self) -> datetime | None:
        return max((each.told_at for each in self.told if each.told_at), default=None)

    @property
    def told_origins(self) -> int | None:
        """How many of its origins were told; if the story has been divided since, only those that it still has."""
        ids = {each.digest_id for each in self.told}
        still = sum(not ids.isdisjoint(origin) for origin in self.story.origins)
        return max((min(each.told_origins, still) for each in self.told), default=None)


_NewSentences: TypeAlias = tuple[ArticleSpan, ...] | None
"""The new sentences of a story; `None` if its articles were not compared."""


async def select(chat: Chat, after: datetime, now: datetime, deps: Deps) -> Selection:
    """Choose the stories of a briefing from the digests that no briefing has covered, ignoring those before `after`.

    Digests about topics that the chat left out are passed over. Articles are read only for stories that were told
    before, and only as many as are compared.
    """
    unbriefed = await deps.store.digests.unbriefed(chat.id, after)
    candidates = await _candidates(unbriefed, chat, after, deps)
    told_before = [each for each in candidates if each.told][:MAX_COMPARED]
    news = await _news(chat, told_before, now, deps)
    new_in = {each.key: found for each, found in zip(told_before, news, strict=True)}
    considered = {member.digest_id for each in candidates for member in each.came}
    tellings = [Telling(each, is_shown=False) for each in unbriefed if each not in considered]
    stories: list[RankedStory] = []
    for each in candidates:
        found = new_in.get(each.key)
        verdict = verdict_on(_state_of(each, found))
        tellings += _tellings(each, verdict)
        if verdict.is_told:
            stories.append(_as_told(each, found or ()))
    return Selection(by_weight(stories), tuple(tellings))


async def _candidates(unbriefed: Sequence[int], chat: Chat, after: datetime, deps: Deps) -> list[_Candidate]:
    """Return the stories of the digests, most important first, without the topics that the chat left out."""
    new = set(await without_left_out(chat, unbriefed, deps))
    members = await deps.store.stories.members(chat.id, new)
    further = [each.digest_id for each in members if each.kept_at > after and each.digest_id not in new]
    allowed, groups = {*new, *await without_left_out(chat, further, deps)}, by_story(members)
    group_of = {group[0].story_id: group for group in groups}
    stories = await ranked([[each for each in group if each.digest_id in allowed] for group in groups])
    return [
        _Candidate(
            story,
            tuple(each for each in story.members if each.digest_id in new),
            tuple(each for each in group_of[story.members[0].story_id] if each.told_at),
        )
        for story in stories
    ]


def _state_of(candidate: _Candidate, news: _NewSentences) -> StoryState:
    return StoryState(candidate.story.independent, candidate.told_origins, None if news is None else len(news))


def _tellings(candidate: _Candidate, verdict: Verdict) -> list[Telling]:
    if not verdict.is_settled:
        return []
    digests = candidate.story.members if verdict.is_told else candidate.came
    return [Telling(each.digest_id, verdict.is_told, candidate.story.independent) for each in digests]


def _as_told(candidate: _Candidate, news: tuple[ArticleSpan, ...]) -> RankedStory:
    if candidate.told_at is None:
        return candidate.story
    gained = candidate.story.independent - (candidate.told_origins or 0)
    ids = tuple(each.digest_id for each in candidate.came)
    return coming_back(candidate.story, News(candidate.told_at, news, max(0, gained), ids))


async def _news(chat: Chat, candidates: Sequence[_Candidate], now: datetime, deps: Deps) -> list[_NewSentences]:
    """Return the new sentences of told stories, as reported by the latest articles that came since.

    Articles that were deleted meanwhile are left out; a story without any told article, or without any newer one, is
    not compared.
    """
    compared = [(each.told[-MAX_TOLD_ARTICLES:], _latest(each.came)) for each in candidates]
    ids = [member.digest_id for told, came in compared for member in (*told, *came)]
    read = {each.id: each for each in await deps.store.lookup.by_ids(chat.id, ids)} if ids else {}
    left = [(_read(told, read), _read(came, read)) for told, came in compared]
    asked = {at: both for at, both in enumerate(left) if all(both)}
    days = {at: _local_day(candidates[at].told_at or now, chat) for at in asked}
    today = _local_day(now, chat)
    stories = [ToldStory(_digests(told), _digests(came), days[at], today) for at, (told, came) in asked.items()]
    found = await deps.news(stories) if stories else ()
    if isinstance(found, Unfinished):
        return [None] * len(candidates)
    news = {at: _spans(came, each) for (at, (_, came)), each in zip(asked.items(), found, strict=True)}
    return [news.get(at) for at in range(len(candidates))]


def _read(members: Sequence[Member], read: Mapping[int, StoredDigest]) -> tuple[StoredDigest, ...]:
    return tuple(read[each.digest_id] for each in members if each.digest_id in read)


def _digests(stored: Sequence[StoredDigest]) -> tuple[Digest, ...]:
    return tuple(each.digest for each in stored)


def _local_day(when: datetime, chat: Chat) -> date:
    return when.astimezone(ZoneInfo(chat.zone)).date()


def _spans(came: Sequence[StoredDigest], news: Sequence[Passage]) -> tuple[ArticleSpan, ...]:
    return tuple(ArticleSpan(came[each.article].id, each.start, each.end) for each in news)


def _latest(came: Sequence[Member]) -> Sequence[Member]:
    """Return the articles that are compared, oldest first."""
    return sorted(came, key=lambda each: (each.kept_at, each.digest_id))[-MAX_NEW_ARTICLES:]
