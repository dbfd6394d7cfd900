"""The rules by which a story comes back in a briefing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.coming_back import StoryState, Verdict, verdict_on


@pytest.mark.parametrize(
    ("story", "verdict"),
    [
        (StoryState(1), Verdict.UNTOLD),
        (StoryState(1, None, None), Verdict.UNTOLD),
        (StoryState(1, 1, 0), Verdict.NOTHING_NEW),
        (StoryState(1, 1, 1), Verdict.NEWS),
        (StoryState(2, 1, 0), Verdict.NOTHING_NEW),
        (StoryState(3, 1, 0), Verdict.CORROBORATED),
        (StoryState(3, 2, 0), Verdict.NOTHING_NEW),
        (StoryState(4, 2, 0), Verdict.CORROBORATED),
        (StoryState(6, 5, 0), Verdict.NOTHING_NEW),
        (StoryState(8, 5, 0), Verdict.NOTHING_NEW),
        (StoryState(10, 5, 0), Verdict.CORROBORATED),
        (StoryState(2, 1, None), Verdict.UNKNOWN),
        (StoryState(3, 1, None), Verdict.CORROBORATED),
        (StoryState(1, 3, 0), Verdict.NOTHING_NEW),
    ],
)
def test_the_verdict_on_a_story(story, verdict):
    assert verdict_on(story) is verdict


@given(st.builds(StoryState, st.integers(1, 20), st.integers(1, 20), st.sampled_from([None, 0, 1, 3])))
def test_a_told_story_is_told_again_only_with_something_new(story):
    gained = story.origins - (story.told_origins or 0)

    if verdict_on(story).is_told:
        assert story.new_sentences or gained >= 2
    else:
        assert not story.new_sentences
