from datetime import date

import pytest

from summarizer.stories.days import MAX_DAYS, days_between, named_days


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("The hearing is on Dec. 2, and the verdict on the 3rd of May.", "en", [(5, 3), (12, 2)]),
        ("At least 10 may have died since May 20.", "en", [(5, 20)]),
        ("Он начнётся 7 мая и продлится с 11 по 13 ноября.", "ru", [(5, 7), (11, 11), (11, 12), (11, 13)]),
        ("Від 24 серпня.", "uk", [(8, 24)]),
        ("Am 3. Mai und vom 4.–5. Juni.", "de", [(5, 3), (6, 4), (6, 5)]),
        ("Le 1er juillet, puis le 3 aout.", "fr", [(7, 1), (8, 3)]),
        ("El 3 de mayo.", "es", [(5, 3)]),
        ("Born on March 4, 1961, and 4 de mayo de 2010.", "en", []),
        ("Fue el 4 de mayo de 2010.", "es", []),
        ("1,10 мая, 99 мая", "ru", []),
        ("3 May", None, []),
        ("3 May", "xx", []),
    ],
)
def test_days_are_read_with_their_month_but_without_those_of_a_named_year(text, language, days):
    assert named_days("", text, language) == {_of_year(month, day) for month, day in days}


def test_only_the_first_days_of_an_article_are_kept():
    text = " ".join(f"{day} May," for day in range(1, 31))

    assert named_days("1 June", text, "en") == {_of_year(6, 1), *(_of_year(5, day) for day in range(1, MAX_DAYS))}


def test_days_are_as_far_apart_as_the_nearest_of_them_over_the_turn_of_the_year_too():
    assert days_between(named_days("", "30 December", "en"), named_days("", "2 January, 5 June", "en")) == 3
    assert days_between(named_days("", "30 December", "en"), frozenset()) == 0


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("30 November", "1 December", 1),
        ("28 February", "1 March", 1),
        ("29 February", "1 March", 0),
        ("31 May", "2 June", 2),
    ],
)
def test_a_month_ends_after_its_last_day(one, other, apart):
    assert days_between(named_days("", one, "en"), named_days("", other, "en")) == apart


def _of_year(month, day):
    return date(2027, month, day).timetuple().tm_yday
