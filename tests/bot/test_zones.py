from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.zones import find_zone


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
    ],
)
def test_zones_as_people_name_them(words, zone):
    found = find_zone(words)

    assert isinstance(found, ZoneInfo)
    assert found.key == zone


@pytest.mark.parametrize(("words", "close"), [("Europe/Vilnus", "Europe/Vilnius"), ("Amstredam", "Europe/Amsterdam")])
def test_a_misspelt_name_brings_suggestions(words, close):
    assert close in find_zone(words)


@pytest.mark.parametrize("words", ["", "qqqqqqqq", "+99", "🙂"])
def test_nonsense_brings_nothing(words):
    assert find_zone(words) == ()


@given(st.text(max_size=30))
@settings(max_examples=30, deadline=None)
def test_anything_typed_has_an_answer(words):
    found = find_zone(words)

    assert isinstance(found, ZoneInfo) or all(isinstance(name, str) for name in found)
