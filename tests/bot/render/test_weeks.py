"""A bar for each week, and in words what they say."""

import pytest

from bot.domain.over_time import Week
from bot.message_types.fluent_lookup import ENGLISH
from bot.render.weeks import bars, weeks_line
from tests.bot.telling import NOW


@pytest.mark.parametrize(
    ("counts", "row"),
    [((0, 1, 4, 8), "▁▂▅█"), ((1, 1), "██"), ((0, 1, 100), "▁▂█"), (range(8), "▁▂▃▄▅▆▇█")],
)
def test_the_highest_bar_is_the_most_and_only_nothing_is_the_lowest(counts, row):
    assert bars(list(counts)) == row


def test_the_bars_are_explained_in_words():
    weeks = [Week(NOW.date().replace(day=16), 5), Week(NOW.date().replace(day=23), 1)]

    assert weeks_line(weeks, ENGLISH).text == ("█▂\nBy week over 2 weeks. Busiest: the week of 16 November, 5 digests")


def test_without_weeks_there_is_no_row():
    assert not weeks_line((), ENGLISH)
