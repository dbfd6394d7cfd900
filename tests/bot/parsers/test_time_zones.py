from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.parsers.time_zones import find_zone


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("Europe/Vilnius", "Europe/Vilnius"),
        ("europe/vilnius", "Europe/Vilnius"),
        ("Vilnius", "Europe/Vilnius"),
        ("kaunas", "Europe/Vilnius"),
        ("New York", "America/New_York"),
        ("new_york", "America/New_York"),
        ("são paulo", "America/Sao_Paulo"),
        ("Sao Paulo", "America/Sao_Paulo"),
        ("Kiev", "Europe/Kiev"),
        ("Kyiv", "Europe/Kyiv"),
        ("Москва", "Europe/Moscow"),
        ("San Francisco", "America/Los_Angeles"),
        ("Birmingham", "Europe/London"),
        ("utc", "UTC"),
        ("UTC+3", "Etc/GMT-3"),
        ("-5", "Etc/GMT+5"),
        ("GMT+0", "GMT+0"),
        ("+5:30", "Asia/Kolkata"),
        ("UTC−3:30", "America/St_Johns"),
        ("Germany", "Europe/Berlin"),
        ("Deutschland", "Europe/Berlin"),
        ("Україна", "Europe/Kyiv"),
        ("Литва", "Europe/Vilnius"),
        ("ukraine", "Europe/Kyiv"),
        ("Vil\u200bnius", "Europe/Vilnius"),
        ("54.687200 25.279700", "Europe/Vilnius"),
        ("-33.9, 18.4", "Africa/Johannesburg"),
        ("47.5500 7.5900", "Europe/Zurich"),
        ("47.6150 7.6650", "Europe/Berlin"),
        ("47.5850 7.5600", "Europe/Paris"),
        ("0.0 -30.0", "Etc/GMT+2"),
        ("90.0 0.0", "Etc/GMT"),
    ],
)
def test_zones_as_people_name_them(words, zone):
    found = find_zone(words)

    assert isinstance(found, ZoneInfo)
    assert found.key == zone


@pytest.mark.parametrize(("words", "close"), [("Europe/Vilnus", "Europe/Vilnius"), ("Amstredam", "Europe/Amsterdam")])
def test_a_misspelt_name_brings_suggestions(words, close):
    assert close in find_zone(words)


def test_of_a_country_with_several_zones_the_main_ones_are_named():
    assert find_zone("United States") == ("America/New_York", "America/Chicago", "America/Los_Angeles")


@pytest.mark.parametrize(
    "words",
    [
        "",
        "qqqqqqqq",
        "+99",
        "+5:55",
        "🙂",
        "\u200b",
        "../../etc",
        "<b>Q</b>",
        "Q" * 4000,
        "שלום",
        "👩‍👩‍👧",
        "91.0 0.0",
        "0.0 181.0",
    ],
)
def test_nonsense_brings_nothing(words):
    assert find_zone(words) == ()


@given(st.text(max_size=30))
@settings(max_examples=30, deadline=None)
def test_anything_typed_has_an_answer(words):
    found = find_zone(words)

    assert isinstance(found, ZoneInfo) or all(isinstance(name, str) for name in found)
