"""How a speaker's statements went on, and how often a name was in the news by week."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.over_time import WEEKS, by_story, earlier_version, weeks_in_news
from storage.records import Appearance, ClaimHit
from summarizer.model import ClaimKind
from tests.bot.telling import NOW, actor, spoken

UTC = ZoneInfo("UTC")


def appearance(digest_id, *, days):
    return Appearance(digest_id, NOW - timedelta(days=days), actor("Marsh"))


def hit(digest_id, words, *, days, denied=False):
    claim = spoken("Marsh", words, words, ClaimKind.INDIRECT, denied=denied)
    return ClaimHit(claim, digest_id, digest_id, None, NOW - timedelta(days=days))


def test_a_name_is_counted_once_a_digest_in_the_week_in_which_it_was_kept():
    found = [appearance(1, days=0), appearance(1, days=0), appearance(2, days=1), appearance(3, days=8)]
    weeks = weeks_in_news(found, NOW, UTC)

    assert len(weeks) == WEEKS
    assert [(week.monday, week.digests) for week in weeks[-2:]] == [(date(2026, 11, 16), 1), (date(2026, 11, 23), 2)]
    assert sum(week.digests for week in weeks[:-2]) == 0


@pytest.mark.parametrize("days", [(), (0,), (0, 1), (0, 7 * WEEKS)])
def test_a_single_week_tells_no_course(days):
    found = [appearance(number, days=each) for number, each in enumerate(days)]

    assert weeks_in_news(found, NOW, UTC) == ()


def test_a_week_begins_on_monday_in_the_zone_of_the_reader():
    late_on_sunday = Appearance(1, NOW.replace(day=22, hour=23), actor("Marsh"))
    found = [late_on_sunday, appearance(2, days=8), appearance(3, days=30)]

    assert [week.digests for week in weeks_in_news(found, NOW, UTC)][-2:] == [2, 0]
    assert [week.digests for week in weeks_in_news(found, NOW, ZoneInfo("Europe/Vilnius"))][-2:] == [1, 1]


def test_claims_on_one_story_stand_together_the_newest_story_first():
    places = ((9, 0), (8, 0), (8, 1), (7, 0), (6, 0))

    assert by_story(places, {9: 1, 8: 2, 7: 1}) == ((9, 0), (7, 0), (8, 0), (8, 1), (6, 0))


CLOSES = "the coal pier will close in 2028"


@pytest.mark.parametrize(
    ("words", "denied", "is_other"),
    [
        ("the coal pier would close in 2028", True, True),
        ("the coal pier will close in 2031", False, True),
        ("the coal pier will close in 2028", False, False),
        ("the coal pier will close", False, False),
        ("schools will open in 2031", False, False),
        ("schools will open in 2028", True, False),
    ],
)
def test_an_earlier_statement_is_beside_one_that_denies_it_or_has_another_number(words, denied, is_other):
    before, now = hit(1, CLOSES, days=3), hit(2, words, days=0, denied=denied)

    assert earlier_version(now, [now, before]) == (before if is_other else None)


def test_a_statement_is_compared_with_earlier_ones_only_and_the_latest_of_them_is_shown():
    first, second = hit(1, CLOSES, days=3), hit(2, "the coal pier will close in 2030", days=2)
    third = hit(3, "the coal pier will close in 2031", days=1)

    assert earlier_version(third, [first, second, third]) == second
    assert earlier_version(first, [first, second, third]) is None
