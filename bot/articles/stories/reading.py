"""Read the stories of a chat as they are shown to readers."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Final

from bot.deps import Deps
from bot.domain.stories import StoryForReader, Voice, by_weight, story_for_reader
from storage.records import Member, StoredDigest
from summarizer.stories.origins import Trace, origins, trace_of
from summarizer.stories.traits import trace_from

MAX_ARTICLES: Final = 30
"""How many articles of one story are read, the last stored: a story that runs for weeks may have hundreds."""


async def story_of(kept: StoredDigest, deps: Deps) -> StoryForReader | None:
    """Return the story that a digest belongs to; alone if it has no company, `None` if it was deleted meanwhile."""
    stories = await stories_of([kept], deps)
    return next((story for story in stories if kept.id in {each.id for each in story.articles}), None)


async def stories_of(digests: Sequence[StoredDigest], deps: Deps) -> tuple[StoryForReader, ...]:
    """Return the stories of some digests of one chat, those that weigh most first, each with all of its articles."""
    if not digests:
        return ()
    members = await deps.store.stories.members(digests[0].chat_id, [each.id for each in digests])
    return await read_stories(by_story(members), digests, deps)


async def has_company(chat_id: int, digest_id: int, deps: Deps) -> bool:
    """Tell whether a digest's story has other articles."""
    return len(await deps.store.stories.ids_of_story(chat_id, digest_id)) > 1


def by_story(members: Sequence[Member]) -> list[list[Member]]:
    """Return the members of each story, oldest first."""
    stories: dict[int, list[Member]] = {}
    for member in members:
        stories.setdefault(member.story_id, []).append(member)
    return list(stories.values())


async def read_stories(
    stories: Sequence[Sequence[Member]], known: Sequence[StoredDigest], deps: Deps
) -> tuple[StoryForReader, ...]:
    """Read the articles of stories, except those that are known, and find their origins."""
    digests = {each.id: each for each in known}
    # Those that were asked for stay, however many came later.
    shown = [
        [each for at, each in enumerate(story, MAX_ARTICLES - len(story)) if at >= 0 or each.digest_id in digests]
        for story in stories
    ]
    further = [each.digest_id for story in shown for each in story if each.digest_id not in digests]
    if further:
        digests |= {each.id: each for each in await deps.store.lookup.by_ids(known[0].chat_id, further)}
    # In a thread: the origins of a day's stories take a tenth of a second.
    return await asyncio.to_thread(_stories, shown, digests)


def _stories(stories: Sequence[Sequence[Member]], digests: Mapping[int, StoredDigest]) -> tuple[StoryForReader, ...]:
    read = [[(digests[each.digest_id], each) for each in story if each.digest_id in digests] for story in stories]
    return by_weight(story_for_reader([kept for kept, _ in story], voices(story)) for story in read if story)


def voices(story: Sequence[tuple[StoredDigest, Member]]) -> tuple[Voice, ...]:
    """Return the origins of a story's articles."""
    if len(story) == 1:
        ((kept, member),) = story
        return (_voice([kept], member.agencies),)
    traces = [_trace(kept, member) for kept, member in story]
    return tuple(
        _voice([story[at][0] for at in each], [agency for at in each for agency in traces[at].agencies])
        for each in origins(traces)
    )


def _trace(kept: StoredDigest, member: Member) -> Trace:
    article = kept.digest.article
    if member.shingles is None:
        return trace_of(article.text, article.source, article.url, article.author)
    return trace_from(member.shingles, member.agencies, article.source, article.url, article.author)


def _voice(articles: Sequence[StoredDigest], agencies: Sequence[str]) -> Voice:
    outlets = [name for kept in articles for name in (kept.digest.article.source, *(it.name for it in kept.sources))]
    names = tuple(dict.fromkeys(name for name in (*outlets, *agencies) if name))
    return Voice(tuple(kept.id for kept in articles), names)
