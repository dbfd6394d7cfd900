"""How somebody's statements on a story went on, and how often they were in the news, as a reader asks for it."""

import pytest

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE

LATER = """Port Ellery keeps its coal pier two years longer, mayor says

PORT ELLERY, Nov 26 - Mayor Helena Marsh announced on Thursday that Port Ellery will close its coal pier by the end of \
2030, two years later than planned, and build the terminal for offshore wind parts beside it.

Marsh said that all 520 dock workers would be offered training, and that none of them would be dismissed before 2032. \
Norcoal chief executive Tomas Brandt welcomed the change. “The council has listened to us at last,” he said.

The Dockers' Union said it would ballot its members in January all the same.
"""


@pytest.fixture
async def days_later(bench):
    """A chat that has two articles of Monday on an event, and one of Thursday that changes what was said."""
    for text in (HARBOUR, HARBOUR_ELSEWHERE):
        await bench.ask(text)
    bench.clock.move(days=3)
    await bench.ask(LATER)
    return bench


async def test_statements_on_one_story_are_grouped_with_the_one_that_they_change(days_later):
    answer = await days_later.ask("/claims Helena Marsh")
    lines = answer.text.splitlines()
    newest = next(at for at, line in enumerate(lines) if "520 dock workers" in line)

    assert lines[newest - 1] != "26 November 2026"
    assert lines[newest].startswith("• 26 November 2026: Helena Marsh said")
    assert lines[newest + 1].startswith("↳ Earlier, on 23 November 2026: ")
    assert "640 dock workers" in lines[newest + 1]


async def test_a_profile_also_shows_how_statements_changed(days_later):
    answer = await days_later.ask("/actors Helena Marsh")

    assert "↳ Earlier, on 23 November 2026: " in answer.text


async def test_bars_show_in_which_weeks_a_name_was_in_the_news(days_later):
    days_later.clock.move(days=7)
    await days_later.ask(
        LATER.replace("Thursday", "Friday").replace("2032", "2033").replace("two years", "three years")
    )

    for asked in ("/actors Helena Marsh", "/claims Helena Marsh"):
        answer = await days_later.ask(asked)
        assert "By week over 12 weeks. Busiest: the week of 23 November" in answer.text
