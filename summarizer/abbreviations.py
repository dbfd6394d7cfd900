"""The abbreviations that do not end a sentence, from the tables of the languages that have tables."""

import re
import tomllib
from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=4)
def abbreviations(language: str | None) -> tuple[str, ...]:
    """Return the abbreviations of a language (ISO 639-1); none if it has no tables."""
    if language is None or not re.fullmatch(r"[a-z]{2}", language):
        return ()
    table = files("summarizer").joinpath("article_languages", language, "words.toml")
    if not table.is_file():
        return ()
    listed: str = tomllib.loads(table.read_text(encoding="utf-8"))["settings"].get("abbreviations", "")
    return tuple(each.replace("_", " ") for each in listed.split())


@lru_cache(maxsize=4)
def ending_abbreviation(language: str | None) -> re.Pattern[str] | None:
    """Return the pattern of a text that ends with an abbreviation; after a number it is a unit, which may end one."""
    known = abbreviations(language)
    if not known:
        return None
    return re.compile(rf"(?<!\d)(?:^|[^\w.])(?:{'|'.join(map(re.escape, known))})$")
