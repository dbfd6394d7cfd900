"""The texts of the bot in the reader's language: the messages in `locales`, formatted by Fluent.

`render` decides how they look. A message that is missing, or that lacks a value, is a bug and raises an error; the
tests check every message in every language.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from functools import cache, cached_property
from importlib.resources import files
from typing import Final, Literal, TypeAlias

from babel.dates import format_date, format_interval, format_skeleton, format_time, get_day_names
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message

from bot.message_types.richtext import RichText, join, plain
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
"""Refusals of ordinary conversation, which get no answer in a group, because people talk to each other there."""

Value: TypeAlias = str | int | RichText

# Placeholders for rich text while a message is formatted: private-use characters, which are removed from all other
# values.
_FIRST_PLACEHOLDER, _LAST_PLACEHOLDER = 0xF0000, 0xF00FF
_PLACEHOLDER: Final = re.compile(f"([{chr(_FIRST_PLACEHOLDER)}-{chr(_LAST_PLACEHOLDER)}])")

# A message of a file: its first line, and all lines up to the next message.
_MESSAGE: Final = re.compile(r"^(?P<name>[a-z][\w-]*) *=.*\n(?:(?![a-z]).*\n)*", re.MULTILINE)


class Texts:
    """The messages of one language; their files are read when the first message is needed."""

    def __init__(self, language: str) -> None:
        self.language = language
        # British, because American English writes "a, b, and c".
        self._locale = "en_GB" if language == "en" else language

    def load(self) -> None:
        """Read the language's files and rules now; doing so at the first message would block the event loop."""
        _ = self._sources, self._bundle

    @cached_property
    def _sources(self) -> dict[str, str]:
        """The source of each message. It is parsed when the message is needed: parsing them all takes 80 ms."""
        texts = [file.read_text(encoding="utf-8") for file in files("bot").joinpath("locales", self.language).iterdir()]
        return {match["name"]: match[0] for text in texts for match in _MESSAGE.finditer(text)}

    @cached_property
    def _bundle(self) -> FluentBundle:
        # No direction marks around the values: they would end up in names and quotations.
        return FluentBundle([self.language], use_isolating=False)

    def _message(self, name: str) -> Message:
        if not self._bundle.has_message(name):
            self._bundle.add_resource(FluentResource(self._sources[name]))
        return self._bundle.get_message(name)

    def __call__(self, name: str, /, **values: str | int) -> str:
        """Return a message, or one of its attributes ("command-latest.menu"), with these values.

        Raise `KeyError` if there is no message with this name, and `ValueError` if a value is missing.
        """
        wanted, _, attribute = name.partition(".")
        message = self._message(wanted)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise KeyError(name)
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise ValueError(f"{name} in {self.language}: {errors[0]}")
        return str(text)

    def rich(self, name: str, /, **values: Value) -> RichText:
        """Return a message in which rich values keep their formatting."""
        rich_values: dict[str, RichText] = {}
        plain_values: dict[str, str | int] = {}
        for at, (key, value) in enumerate(values.items()):
            if isinstance(value, RichText):
                placeholder = chr(_FIRST_PLACEHOLDER + at)
                plain_values[key], rich_values[placeholder] = placeholder, value
            else:
                plain_values[key] = _PLACEHOLDER.sub("", value) if isinstance(value, str) else value
        parts = _PLACEHOLDER.split(self(name, **plain_values))
        return join(RichText(), [rich_values.get(part, plain(part)) for part in parts])

    def refusal(self, refusal: Refusal) -> str:
        """Return the sentence that says why something gets no digest, and what to do."""
        return self(f"refusal-{refusal.name.lower().replace('_', '-')}")

    def day(self, when: date) -> str:
        """Return a date as in "3 June 2026"."""
        return format_date(when, "long", self._locale)

    def days(self, first: date, last: date) -> str:
        """Return a range of days as in "3–5 June 2026"; a single day as `day` does."""
        return self.day(first) if first == last else format_interval(first, last, "yMMMMd", locale=self._locale)

    def month(self, when: date) -> str:
        """Return a month as in "June 2026"."""
        return format_skeleton("yMMMM", when, locale=self._locale)

    def day_and_month(self, when: date) -> str:
        """Return a date without its year, as in "3 June"."""
        return format_skeleton("MMMMd", when, locale=self._locale)

    def days_and_months(self, first: date, last: date) -> str:
        """Return a range of days without the year, as in "3–5 June"."""
        if first == last:
            return self.day_and_month(first)
        return format_interval(first, last, "MMMMd", locale=self._locale)

    def clock(self, when: time | datetime) -> str:
        """Return a time of day on the 24-hour clock, as in "08:00"."""
        return format_time(when, "HH:mm", locale=self._locale)

    def weekday(self, number: int) -> str:
        """Return the name of a weekday; 0 is Monday."""
        return str(get_day_names("wide", locale=self._locale)[number])

    def weekday_short(self, number: int) -> str:
        """Return the short name of a weekday; 0 is Monday."""
        return str(get_day_names("abbreviated", context="stand-alone", locale=self._locale)[number])

    def weekday_names(self, number: int) -> tuple[str, ...]:
        """Return every name of a weekday, full and abbreviated; 0 is Monday."""
        widths: tuple[Literal["wide", "abbreviated", "short"], ...] = ("wide", "abbreviated", "short")
        contexts: tuple[Literal["format", "stand-alone"], ...] = ("format", "stand-alone")
        names = (get_day_names(width, context, self._locale)[number] for width in widths for context in contexts)
        return tuple(dict.fromkeys(map(str, names)))

    def listed(self, items: Iterable[str], *, any_of: bool = False) -> str:
        """Return items as a list in a sentence: "a, b and c", or "a, b or c" with `any_of`."""
        return format_list(list(items), "or" if any_of else "standard", self._locale)


@cache
def texts_in(language: str) -> Texts:
    """Return the messages of one of `LANGUAGES`."""
    return Texts(language)


ENGLISH: Final = texts_in("en")
"""The messages in English, which the command line uses too."""
