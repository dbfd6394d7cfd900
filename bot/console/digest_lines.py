"""`precis digest --jsonl`: a digest for each JSON line, on all cores."""

from collections.abc import Sequence
from functools import partial

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text
from typer import echo

from bot.console.digest import EXIT_UNREADABLE, DigestOptions
from bot.console.digest_pool import each_answer, workers
from bot.console.json_lines import error_row, lines_of, row_of, string_in, written
from bot.console.refusals import REASONS
from bot.runtime.workers import TIME_LIMIT_SECONDS
from summarizer.digest import digest_of
from summarizer.json_format import digest_json
from summarizer.model import Article, Material, Stub
from summarizer.reading import read


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
        work = partial(_line_digest, options=options)
        for row, answer in each_answer(pool, work, rows, TIME_LIMIT_SECONDS * 3):
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
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), _Rate(), TimeRemainingColumn())
    return Progress(*columns, console=console, disable=not console.is_terminal)


class _Rate(ProgressColumn):
    """A progress column: how many articles are digested per second."""

    def render(self, task: Task) -> Text:
        """Return the rate of the last articles, or a dash before the second one."""
        return Text(f"{task.speed:.1f}/s" if task.speed else "–/s", style="progress.data.speed")
