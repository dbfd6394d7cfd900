"""When a sentence says that something happened."""

from datetime import date

import pytest

from summarizer.stories.comparison.moments import Moment, latest_moment

MONDAY, TUESDAY, WEDNESDAY = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 25)


@pytest.mark.parametrize(
    ("sentence", "moment"),
    [
        ("The dam burst on Monday.", Moment(MONDAY, 0)),
        ("The dam burst early Monday.", Moment(MONDAY, 1)),
        ("After Monday’s storm the dam burst on Tuesday evening.", Moment(TUESDAY, 3)),
        ("The dam burst last Monday.", None),
        ("The court meets on Friday.", None),
        ("The court will meet on Tuesday.", None),
        ("Police had expected rain on Monday.", Moment(MONDAY, 0)),
        ("By Wednesday morning the dam had burst.", Moment(WEDNESDAY, 1)),
        ("The court will decide on Wednesday what was wrong.", None),
        ("The court meets on Wednesday.", None),
        ("The dam burst.", None),
    ],
)
def test_a_weekday_is_one_of_the_days_before_publication_or_the_day_after_if_the_sentence_tells_what_was(
    sentence, moment
):
    assert latest_moment(sentence, "2026-11-24") == moment


@pytest.mark.parametrize(("published", "weekday"), [("0001-01-01", "Sunday"), ("9999-12-31", "Saturday")])
def test_no_day_is_before_the_first_or_after_the_last_of_the_calendar(published, weekday):
    assert latest_moment(f"The dam burst on {weekday}.", published) is None


@pytest.mark.parametrize("published", ["", "yesterday", "2026-13-45"])
def test_without_a_date_of_publication_a_weekday_says_nothing(published):
    assert latest_moment("The dam burst on Monday.", published) is None


@pytest.mark.parametrize(
    ("one", "other", "is_after"),
    [
        (Moment(TUESDAY, 0), Moment(MONDAY, 3), True),
        (Moment(MONDAY, 3), Moment(MONDAY, 1), True),
        (Moment(MONDAY, 3), Moment(MONDAY, 0), False),
        (Moment(MONDAY, 0), Moment(MONDAY, 1), False),
        (Moment(MONDAY, 1), Moment(MONDAY, 1), False),
    ],
)
def test_a_part_of_a_day_is_not_after_a_day_without_one(one, other, is_after):
    assert one.is_after(other) is is_after
