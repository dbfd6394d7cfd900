"""`precis stories`: group articles, one JSON object a line, into stories, and the articles of each by origin."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from typer import echo

from bot.console.json_lines import error_row, lines_of, row_of, string_in, written
from summarizer.language import language_of
from summarizer.stories.grouping import group
from summarizer.stories.origins import Trace, origins, trace_of
from summarizer.stories.signature import Opening, Signature, signature_of

EXIT_UNREADABLE = 1
"""The exit status if the input could not be read."""


@dataclass(frozen=True, slots=True)
class Telling:
    """An article of the input, ready to be compared."""

    id: object
    signature: Signature
    trace: Trace


def print_stories(source: str) -> int:
    """Read `{"id", "title", "text", "source", "url", "published", "language"}` per line; print a line for each story.

    Every key but "id" may be missing, if there is a title or a text. Stories are in the order of their first article.
    Then comes a line `{"id", "error"}` for each line that could not be used. Return the exit status.
    """
    try:
        lines = lines_of(source)
    except OSError as error:
        echo(f"precis: {source}: cannot be read ({error.strerror})", err=True)
        return EXIT_UNREADABLE
    tellings: list[Telling] = []
    errors: list[dict[str, object]] = []
    for line, outcome in zip(lines, _tellings(lines), strict=True):
        if isinstance(outcome, Telling):
            tellings.append(outcome)
        else:
            errors.append(error_row(line, outcome))
    for row in (*story_rows(tellings), *errors):
        echo(written(row))
    return 0


def story_rows(tellings: Sequence[Telling]) -> Iterator[dict[str, object]]:
    """Yield the row of each story."""
    groups = group([telling.signature for telling in tellings])
    for number, members in enumerate(groups, 1):
        yield _story_row(number, [tellings[at] for at in members])


def _story_row(number: int, story: Sequence[Telling]) -> dict[str, object]:
    languages = dict.fromkeys(telling.signature.language for telling in story)
    return {
        "story": number,
        "articles": [telling.id for telling in story],
        "origins": [[story[at].id for at in each] for each in origins([telling.trace for telling in story])],
        "language": [language for language in languages if language],
    }


def _tellings(lines: Iterable[str]) -> Iterator[Telling | str]:
    """Yield the article of each line, or what is wrong with the line."""
    ids: set[str] = set()
    for line in lines:
        row = row_of(line)
        # As JSON, since an id may be a list, and true is not 1.
        key = json.dumps(row["id"]) if isinstance(row, dict) else ""
        if isinstance(row, str):
            yield row
        elif key in ids:
            yield 'an earlier line has this "id"'
        else:
            ids.add(key)
            yield _telling(row)


def _telling(row: Mapping[str, object]) -> Telling | str:
    title, text = string_in(row, "title") or "", string_in(row, "text") or ""
    if not title and not text:
        return 'this line has neither a "title" nor a "text"'
    language = _language(string_in(row, "language")) or language_of(f"{title}\n{text}")
    opening = Opening(title, text, language, string_in(row, "published"))
    trace = trace_of(text or title, string_in(row, "source"), string_in(row, "url"), string_in(row, "author"))
    return Telling(row["id"], signature_of(opening), trace)


def _language(tag: str | None) -> str | None:
    """Return the ISO 639-1 code of a language tag: "pt" of "pt-BR"."""
    code = (tag or "").strip().lower().replace("_", "-").partition("-")[0]
    return code if len(code) == 2 and code.isalpha() else None
