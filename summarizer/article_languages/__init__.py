"""The languages of articles in which actors and claims are found: English is parsed, the others are read with tables.

A language with tables is a folder, named for its code, that `summarizer.attribution_with_tables` reads;
`docs/languages.md` says how the tables are written. An article in any other language has points only.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, TypeAlias

from summarizer.article_languages import en
from summarizer.model import Actor, Claim

Analyser: TypeAlias = Callable[[str, str | None], tuple[tuple[Actor, ...], tuple[Claim, ...]]]
"""Returns the actors of a text with this title by decreasing salience, and its claims in reading order."""


def _read_with_tables(code: str, text: str, title: str | None) -> tuple[tuple[Actor, ...], tuple[Claim, ...]]:
    """Read an article with the tables of a language; they are loaded at its first article."""
    from summarizer.attribution_with_tables.reader import read  # noqa: PLC0415 - a worker that reads English only never loads it

    return read(text, title, code)


LANGUAGES_WITH_TABLES: Final = ("de", "es", "fr", "it", "ru", "uk")
"""The languages with a folder of tables here."""

ANALYSERS: Final[Mapping[str, Analyser]] = {
    "en": en.analyse,
    **{code: partial(_read_with_tables, code) for code in LANGUAGES_WITH_TABLES},
}
"""The analyser of each language (ISO 639-1): who acts in an article, and who says what."""
