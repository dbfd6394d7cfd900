"""The languages of articles in which actors and claims are found: a folder of tables each; English is parsed.

A folder is named for the code of its language, and `summarizer.attribution_in_other_languages` reads it;
`docs/article_languages.md` says how the tables are written. English has no tables:
`summarizer.attribution_in_english` parses it. An article in any other language has points only.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, TypeAlias

from summarizer.model import Actor, Claim

Analyser: TypeAlias = Callable[[str, str | None], tuple[tuple[Actor, ...], tuple[Claim, ...]]]
"""Returns the actors of a text with this title by decreasing salience, and its claims in reading order."""


def _parse_english(text: str, title: str | None) -> tuple[tuple[Actor, ...], tuple[Claim, ...]]:
    """Parse an English article; spaCy is loaded at the first one."""
    from summarizer.attribution_in_english import who_said_what  # noqa: PLC0415 - the bot's own process never loads spaCy

    return who_said_what(text, title)


def _read_with_tables(code: str, text: str, title: str | None) -> tuple[tuple[Actor, ...], tuple[Claim, ...]]:
    """Read an article with the tables of a language; they are loaded at its first article."""
    from summarizer.attribution_in_other_languages.reader import read  # noqa: PLC0415 - a worker that reads English only never loads it

    return read(text, title, code)


LANGUAGES_WITH_TABLES: Final = ("de", "es", "fr", "it", "ru", "uk")
"""The languages with a folder of tables here."""

ANALYSERS: Final[Mapping[str, Analyser]] = {
    "en": _parse_english,
    **{code: partial(_read_with_tables, code) for code in LANGUAGES_WITH_TABLES},
}
"""The analyser of each language (ISO 639-1): who acts in an article, and who says what."""
