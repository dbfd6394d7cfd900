"""The catalogue of newspapers and broadcasters: the shape of its table, and the outlets that a reader names."""

from importlib.resources import files

import pytest
from babel import Locale

from bot.domain.private_addresses import carries_secret
from bot.feeds.catalogue import countries, languages, outlet_of, outlets, outlets_in, outlets_named
from bot.locales.interface_languages import LANGUAGES
from bot.render.source_catalogue import PAGE_OUTLETS
from bot.typed_input.source_addresses import Site, source_named
from summarizer.article_languages import ANALYSERS

LONGEST_NAME = 24
"""Characters that a button has room for beside a flag, on every phone."""


def test_there_are_some_two_hundred_outlets_and_a_page_of_them_in_each_language_that_we_speak_or_analyse():
    found = {language: len(outlets_in(language)) for language in languages()}

    assert 200 <= sum(found.values()) == len(outlets()) <= 250
    assert {language for language, count in found.items() if count >= PAGE_OUTLETS} >= {*LANGUAGES, *ANALYSERS}


def test_the_table_is_sorted_and_nothing_is_in_it_twice():
    rows = [(each.language, each.country, each.name.casefold()) for each in outlets()]

    assert rows == sorted(rows)
    for every in ("name", "address", "key"):
        assert len({getattr(each, every) for each in outlets()}) == len(rows)


def test_every_outlet_can_be_followed_and_shown():
    # By hand an outlet is followed under the same address, so nobody follows it twice.
    assert [each for each in outlets() if source_named(each.address) != Site(each.address)] == []
    assert [each for each in outlets() if not each.address.startswith("https://")] == []
    assert [each for each in outlets() if carries_secret(each.address)] == []
    assert [each for each in outlets() if len(each.name) > LONGEST_NAME] == []
    assert {each.country for each in outlets()} <= set(Locale.parse("en").territories)
    assert [outlet_of(each.key) for each in outlets()] == list(outlets())


def test_the_table_says_where_it_comes_from():
    folder = files("bot.feeds")

    assert "LICENSES.md" in folder.joinpath("catalogue.tsv").read_text(encoding="utf-8").splitlines()[0]
    assert "MIT" in folder.joinpath("LICENSES.md").read_text(encoding="utf-8")


def test_the_country_with_the_most_outlets_comes_first_and_the_is_no_part_of_a_name():
    first = outlets_in("en", countries("en")[0])

    assert countries("de")[0] == "DE"
    assert [each.country for each in outlets_in("de")[:2]] == ["DE", "DE"]
    assert [each.name for each in first if each.name[:5] in ("Finan", "The G", "The I", "Metro")] == [
        "Financial Times", "The Guardian", "The Independent", "Metro",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("guardian", ["The Guardian"]),
        ("The Guardian", ["The Guardian"]),
        ("faz", ["Frankfurter Allgemeine"]),
        ("süddeutsche", ["Süddeutsche Zeitung"]),
        ("SUDDEUTSCHE", ["Süddeutsche Zeitung"]),
        ("українська", ["Українська правда"]),
        ("bbc", ["BBC News", "BBC News Mundo", "BBC News Україна", "Би-би-си"]),
        ("abc", ["ABC"]),
        ("my favourite paper", []),
        ("rss", []),
        ("…", []),
    ],
)
def test_outlets_are_found_by_the_beginning_of_their_name_or_host(words, names):
    found = [each.name for each in outlets_named(words, "en")]

    assert sorted(found) == sorted(names)


def test_outlets_in_the_language_of_the_chat_come_first():
    assert outlets_named("bbc", "uk")[0].language == "uk"


def test_a_key_that_is_no_longer_in_the_table_names_nothing():
    assert outlet_of("00000000") is None
