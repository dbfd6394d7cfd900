"""Read the stories of a chat as they are shown to readers."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Final

from bot.deps import Deps
from bot.domain.stories import Origins, RankedStory, StoryForReader, about_none, by_weight, ranked_story
from storage.records import Chat, Member, StoredDigest

MAX_ARTICLES: Final = 30
"""How many articles of one story are read, the latest ones: a story that runs for weeks may have hundreds."""


async def story_of(kept: StoredDigest, deps: Deps) -> StoryForReader | None:
    """Return the story of a digest, which may be the only one in it; `None` if the digest was deleted meanwhile."""
    stories = await read_stories(kept.chat_id, await stories_with(kept.chat_id, [kept.id], deps), deps)
    return next((story for story in stories if kept.id in {each.id for each in story.articles}), None)


async def stories_with(chat_id: int, digest_ids: Sequence[int], deps: Deps) -> tuple[RankedStory, ...]:
    """Return the stories of some digests of a chat, most important first, each with all of its articles."""
    members, asked = await deps.store.stories.members(chat_id, digest_ids), set(digest_ids)
    return await ranked([_latest(story, asked) for story in by_story(members)])


async def has_company(chat_id: int, digest_id: int, deps: Deps) -> bool:
    """Return whether a digest's story has other articles."""
    return len(await deps.store.stories.ids_of_story(chat_id, digest_id)) > 1


async def without_left_out(chat: Chat, digest_ids: Sequence[int], deps: Deps) -> tuple[int, ...]:
    """Return, in their order, the digests that are not about any topic that the chat left out."""
    if not chat.left_out:
        return tuple(digest_ids)
    subjects = await deps.store.lookup.subjects(chat.id, digest_ids)
    # In a thread: with a week of news and twenty topics this takes a tenth of a second.
    included = await asyncio.to_thread(about_none, subjects, chat.left_out)
    return tuple(each for each in digest_ids if each in included)


def by_story(members: Iterable[Member]) -> list[list[Member]]:
    """Return the members of each story, oldest first."""
    stories: dict[int, list[Member]] = {}
    for member in members:
        stories.setdefault(member.story_id, []).append(member)
    return list(stories.values())


async def ranked(stories: Sequence[Sequence[Member]]) -> tuple[RankedStory, ...]:
    """Find the origins of stories, and return the stories, most important first; one without members is left out."""
    # In a thread: finding the origins of a day's stories takes a tenth of a second.
    return await asyncio.to_thread(_ranked, stories)


async def read_stories(
    chat_id: int, stories: Sequence[RankedStory], deps: Deps, whole: int | None = None
) -> tuple[StoryForReader, ...]:
    """Read the articles of stories; those after the first `whole`, if given, without their actors and claims.

    A story is left out if all of its articles were deleted meanwhile, or those whose new sentences brought it back.
    """
    told, named = _ids(stories[:whole]), _ids(stories[whole:] if whole is not None else ())
    read = (*await deps.store.lookup.by_ids(chat_id, told), *await deps.store.lookup.without_parts(chat_id, named))
    digests = {each.id: each for each in read}
    return tuple(made for story in stories if (made := _made(story, digests)))


def _ids(stories: Iterable[RankedStory]) -> list[int]:
    return [each.digest_id for story in stories for each in story.members]


def _made(story: RankedStory, digests: Mapping[int, StoredDigest]) -> StoryForReader | None:
    articles = tuple(digests[each.digest_id] for each in story.members if each.digest_id in digests)
    if not story.news or not story.news.sentences:
        return StoryForReader(articles, story.origins, story.news) if articles else None
    left = tuple(each for each in story.news.sentences if each.digest_id in digests)
    return StoryForReader(articles, story.origins, replace(story.news, sentences=left)) if left else None


def _latest(story: Sequence[Member], asked: AbstractSet[int]) -> list[Member]:
    """Return the members of a story to read, always including those that were asked for, however many came later."""
    return [each for at, each in enumerate(story, MAX_ARTICLES - len(story)) if at >= 0 or each.digest_id in asked]


def _ranked(stories: Sequence[Sequence[Member]]) -> tuple[RankedStory, ...]:
    return by_weight(ranked_story(story, _origins(story)) for story in stories if story)


def _origins(story: Sequence[Member]) -> Origins:
    """Return the ids of a story's digests by origin."""
    if len(story) == 1:
        return ((story[0].digest_id,),)
    # Imported here because it needs NumPy, without which the bot starts faster.
    from summarizer.stories.origins import origins  # noqa: PLC0415
    from summarizer.stories.traits import trace_from  # noqa: PLC0415

    traces = [trace_from(each.shingles, each.agencies, each.source, each.url, each.author) for each in story]
    return tuple(tuple(story[at].digest_id for at in each) for each in origins(traces))
