"""What the bot says, in the reader's language: the messages of `locales`, filled in by Fluent.

How it looks is `render`'s. A message that is missing, or is given too little, is a mistake of ours and raises; the
tests ask for every message in every language.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from functools import cache
from importlib.resources import files
from typing import Final, Literal, TypeAlias

from babel.dates import format_date, format_skeleton, format_time, get_day_names
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource

from bot.messages.richtext import RichText, join, plain
from summarizer.model import Refusal

CHATTER: Final = frozenset(
    (
        Refusal.EMPTY,
        Refusal.GREETING,
        Refusal.THANKS,
        Refusal.SMALL_TALK,
        Refusal.TOO_SHORT,
        Refusal.NOT_PROSE,
        Refusal.NO_WORDS,
    )
)
"""In a group these are people talking with each other: nothing to answer."""

Value: TypeAlias = str | int | RichText

# Private characters, which stand for rich text while a message is filled in; nobody else's are let in.
_FIRST, _LAST = 0xF0000, 0xF00FF
_MARKED: Final = re.compile(f"([{chr(_FIRST)}-{chr(_LAST)}])")


class Texts:
    """All that the bot says, in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        # American English writes "a, b, and c".
        self._locale = "en_GB" if language == "en" else language
        # Marks of direction around every name would be characters of ours in words of others.
        self._bundle = FluentBundle([language], use_isolating=False)
        for file in sorted(files("bot").joinpath("locales", language).iterdir(), key=lambda each: each.name):
            self._bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))

    def __call__(self, name: str, /, **values: str | int) -> str:
        """Return a message, or one of its attributes ("command-latest.menu"), with these values in it.

        Raise `KeyError` where there is none of this name, `ValueError` where a value is missing.
        """
        wanted, _, attribute = name.partition(".")
        message = self._bundle.get_message(wanted)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise KeyError(name)
        words, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise ValueError(f"{name} in {self.language}: {errors[0]}")
        return str(words)

    def rich(self, name: str, /, **values: Value) -> RichText:
        """Return a message in which values keep their look."""
        looks: dict[str, RichText] = {}
        given: dict[str, str | int] = {}
        for at, (key, value) in enumerate(values.items()):
            if isinstance(value, RichText):
                mark = chr(_FIRST + at)
                given[key], looks[mark] = mark, value
            else:
                given[key] = _MARKED.sub("", value) if isinstance(value, str) else value
        pieces = _MARKED.split(self(name, **given))
        return join(RichText(), [looks.get(piece, plain(piece)) for piece in pieces])

    def refusal(self, refusal: Refusal) -> str:
        """Say why something gets no digest, and what to do."""
        return self(f"refusal-{refusal.name.lower().replace('_', '-')}")

    def day(self, when: date) -> str:
        """A date as people write it: 3 June 2026."""
        return format_date(when, "long", self._locale)

    def month(self, when: date) -> str:
        """A month as people write it: June 2026."""
        return format_skeleton("yMMMM", when, locale=self._locale)

    def day_and_month(self, when: date) -> str:
        """A date of these weeks: 3 June."""
        return format_skeleton("MMMMd", when, locale=self._locale)

    def clock(self, when: time | datetime) -> str:
        """A time of day by the 24-hour clock."""
        return format_time(when, "HH:mm", locale=self._locale)

    def weekday(self, number: int) -> str:
        """The name of a weekday; 0 is Monday."""
        return str(get_day_names("wide", locale=self._locale)[number])

    def weekday_short(self, number: int) -> str:
        """The short name of a weekday; 0 is Monday."""
        return str(get_day_names("abbreviated", context="stand-alone", locale=self._locale)[number])

    def weekday_names(self, number: int) -> tuple[str, ...]:
        """Every name that a weekday has, in full and short; 0 is Monday."""
        widths: tuple[Literal["wide", "abbreviated", "short"], ...] = ("wide", "abbreviated", "short")
        contexts: tuple[Literal["format", "stand-alone"], ...] = ("format", "stand-alone")
        names = (get_day_names(width, context, self._locale)[number] for width in widths for context in contexts)
        return tuple(dict.fromkeys(map(str, names)))

    def listed(self, items: Iterable[str], *, any_of: bool = False) -> str:
        """Things in a row as people say them: "a, b and c", or "a, b or c"."""
        return format_list(list(items), "or" if any_of else "standard", self._locale)


@cache
def texts_in(language: str) -> Texts:
    """Return what is said in one of `LANGUAGES`."""
    return Texts(language)


ENGLISH: Final = texts_in("en")
"""What the command line says as well."""
