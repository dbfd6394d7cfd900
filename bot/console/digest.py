"""`precis digest`: digest files, links and standard input, as text, JSON or JSON lines."""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from typer import echo

from bot.config import Settings
from bot.console.digest_pool import answers, workers
from bot.console.digest_view import print_digest
from bot.console.json_lines import decoded, error_row, lines_of, row_of, string_in, written
from bot.console.refusals import REASONS
from bot.incoming.fetch import Fetcher
from bot.incoming.submission import MAX_FILE_BYTES
from bot.runtime.workers import TIME_LIMIT_SECONDS
from summarizer.digest import digest_of, make_digest
from summarizer.json_format import digest_json
from summarizer.model import Article, Digest, Length, Material, Method, Refusal, Stub
from summarizer.reading import read

EXIT_UNREADABLE = 1
"""The exit status if a source is no article or could not be read."""


@dataclass(frozen=True, slots=True)
class DigestOptions:
    """The options of `precis digest`."""

    length: Length
    method: Method
    as_is: bool
    all_actors: bool
    as_json: bool
    title: str | None = None


async def digest_sources(sources: Iterable[str], options: DigestOptions, settings: Settings) -> int:
    """Print the digest of every source; return exit status 0, or 1 if one was no article or could not be read."""
    failures = 0
    fetcher = Fetcher(settings.fetch_allow)
    try:
        for source in sources:
            material = await _material(source, fetcher, options)
            outcome = material if isinstance(material, str | Refusal) else _digest(material, options)
            if isinstance(outcome, Digest):
                _print(outcome, options)
            else:
                failures += 1
                reason = REASONS[outcome] if isinstance(outcome, Refusal) else outcome
                echo(f"precis: {source}: {reason}", err=True)
    finally:
        await fetcher.aclose()
    return EXIT_UNREADABLE if failures else 0


async def _material(source: str, fetcher: Fetcher, options: DigestOptions) -> Material | Refusal | str:
    """Read one source; a string says why it cannot be read."""
    if source == "-":
        return Material(decoded(sys.stdin.buffer.read()), as_is=options.as_is, title=options.title)
    if source.startswith(("http://", "https://")):
        page = await fetcher.fetch(source)
        return (
            page
            if isinstance(page, Refusal)
            else Material(page.content, None, page.media_type, page.url, title=options.title)
        )
    return _file(Path(source), options)


def _file(path: Path, options: DigestOptions) -> Material | Refusal | str:
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            return Refusal.FILE_TOO_BIG
        content = path.read_bytes()
    except FileNotFoundError:
        return "no such file; a link must begin with http:// or https://"
    except OSError as error:
        return f"cannot be read ({error.strerror})"
    if options.as_is:
        return Material(decoded(content), as_is=True, title=options.title)
    return Material(content, name=path.name, title=options.title)


def _digest(material: Material, options: DigestOptions) -> Digest | Refusal:
    return make_digest(material, length=options.length, method=options.method)


def _print(digest: Digest, options: DigestOptions) -> None:
    if options.as_json:
        echo(written(digest_json(digest, all_actors=options.all_actors), indent=2))
    else:
        print_digest(digest, Console(), all_actors=options.all_actors)


def digest_lines(sources: Sequence[str], options: DigestOptions) -> int:
    """Read `{"id", "text"}` or `{"id", "html", "url"}` per line; print a digest per line, in order, on all cores.

    A line may have a "title" as well.
    """
    source = sources[0] if sources else "-"
    try:
        rows = lines_of(source)
    except OSError as error:
        echo(f"precis: {source}: cannot be read ({error.strerror})", err=True)
        return EXIT_UNREADABLE
    if not rows:
        return 0
    with workers(len(rows)) as pool, _progress() as progress:
        task = progress.add_task("articles", total=len(rows))
        future = pool.map(_line_digest, rows, [options] * len(rows), chunksize=1, timeout=TIME_LIMIT_SECONDS * 3)
        for row, answer in zip(rows, answers(future.result()), strict=True):
            echo(written(answer if isinstance(answer, dict) else error_row(row, answer)))
            progress.advance(task)
    return 0


def _line_digest(line: str, options: DigestOptions) -> dict[str, object]:
    row = row_of(line)
    if isinstance(row, str):
        return error_row(line, row)
    material = _line_material(row, options)
    return {"id": row["id"], **({"error": material} if isinstance(material, str) else _answer(material, options))}


def _answer(material: Material, options: DigestOptions) -> dict[str, object]:
    """Digest the material of one line; if a page shows no article, `text` is what it shows."""
    match read(material):
        case Article() as article:
            made = digest_of(article, length=options.length, method=options.method)
            return digest_json(made, all_actors=options.all_actors)
        case Stub(refusal=refusal, text=text):
            return {"error": REASONS[refusal], "text": text}
        case refusal:
            return {"error": REASONS[refusal]}


def _line_material(row: dict[str, object], options: DigestOptions) -> Material | str:
    text, html = row.get("text"), row.get("html")
    address, title = string_in(row, "url"), string_in(row, "title")
    if isinstance(text, str):
        return Material(text, url=address, as_is=options.as_is, title=title)
    if isinstance(html, str):
        return Material(html, media_type="text/html", url=address, title=title)
    return 'this line has neither "text" nor "html"'


def _progress() -> Progress:
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=console, disable=not console.is_terminal)
