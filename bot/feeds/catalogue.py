"""The outlets of the catalogue: by language and country, and by name."""

from collections import Counter
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Final

from bot.domain.outlet import Outlet
from storage.search.normalize import words as normalized
from storage.search.query import term
from summarizer.reading.pages.address import host_of

_NO_NAMES: Final = frozenset(("www", "www1", "rss", "rssexport", "feeds", "newsfeed", "com"))
"""Parts of hosts, beside the last one, that are not the name of an outlet."""


@cache
def outlets() -> tuple[Outlet, ...]:
    """Return the whole catalogue, by language, country and name."""
    table = files("bot.feeds").joinpath("catalogue.tsv").read_text(encoding="utf-8")
    return tuple(Outlet(*line.split("\t")) for line in table.splitlines() if not line.startswith("#"))


def languages() -> tuple[str, ...]:
    """Return the languages of the catalogue, the one with the most outlets first."""
    return tuple(code for code, _ in Counter(each.language for each in outlets()).most_common())


def countries(language: str) -> tuple[str, ...]:
    """Return the countries that have outlets in a language, the one with the most first."""
    counted = Counter(each.country for each in outlets() if each.language == language)
    return tuple(code for code, _ in counted.most_common())


def outlets_in(language: str, country: str | None = None) -> tuple[Outlet, ...]:
    """Return the outlets in a language, or those of one country, by country and name."""
    order = countries(language)
    found = [each for each in outlets() if each.language == language and country in (None, each.country)]
    return tuple(sorted(found, key=lambda each: (order.index(each.country), _place(each.name))))


def outlet_of(key: str) -> Outlet | None:
    """Return the outlet that a button names; `None` if it is no longer in the catalogue."""
    return next((each for each in outlets() if each.key == key), None)


def outlets_named(words: str, language: str) -> tuple[Outlet, ...]:
    """Return the outlets whose name or host has words that begin with these, with those in `language` first.

    An exact match of the name wins: "Le Monde" does not find "Le Monde diplomatique" as well. One or two letters alone
    must be a whole word, such as "G1": too many words begin with them.
    """
    wanted = normalized(words)
    if not wanted:
        return ()
    exact = [each for each in outlets() if list(normalized(each.name)) == list(wanted)]
    begins = is_telling(words)
    found = exact or [each for each in outlets() if _answers_to(each, wanted, begins=begins)]
    return tuple(sorted(found, key=lambda each: each.language != language))


def is_telling(words: str) -> bool:
    """Return whether words have enough letters to identify outlets by the beginnings of their names."""
    together = term("".join(normalized(words)), is_prefix=True)
    return together is not None and together.is_prefix


def _answers_to(outlet: Outlet, wanted: Sequence[str], *, begins: bool) -> bool:
    host = set((host_of(outlet.address) or "").split(".")[:-1]) - _NO_NAMES
    known = (*normalized(outlet.name), *host)
    return all(each in known or (begins and any(word.startswith(each) for word in known)) for each in wanted)


def _place(name: str) -> str:
    """Return an outlet's sort key: "The Guardian" is sorted under G."""
    return name.removeprefix("The ").casefold()
