"""`make floors`: score our digests on the marked articles, and compare with the scores that were reached before.

A floor is the lowest score a change may leave. `make floors RAISE=1` raises the floors to what is reached now. Nothing
here lowers one: that is an edit of floors.json, with its reason in the commit.
"""

import argparse
import json
import math
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from summarizer.model import Digest
from tests.quality.corpus import articles
from tests.quality.scoring.faults import faults
from tests.quality.scoring.score import MEASURES, digest_as_marked, measures, score

FILE: Final = Path(__file__).parent / "floors.json"

# What the table of articles has room for.
_SHOWN: Final = ("points.pyramid", "points.complete", "actors.f1", "roles.recall", "claims.f1", "claims.speaker")
_WIDTH: Final = 120
_DECIMALS: Final = 3

Scores = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Results:
    """The measures of the whole corpus, and of each article."""

    overall: Scores
    by_article: Mapping[str, Scores]


def main(arguments: list[str] | None = None) -> int:
    """Print the scores and how they moved, raise the floors if asked; return 1 if a score is below its floor."""
    options = _options(arguments)
    console = Console()
    console.width = max(console.width, _WIDTH)
    digests = {article.name: digest_as_marked(article) for article in articles()}
    reached, recorded = results(digests), read()
    console.print(_overall_table(reached, recorded), _article_table(reached, recorded))
    if options.faults:
        _print_faults(console, digests)
    if failed := below(reached, recorded):
        console.print(f"[red]Below the floor: {', '.join(failed)}.[/] No floor was changed.")
        return 1
    if options.raise_floors:
        write(raised(reached, recorded))
        console.print(f"Raised the floors in {FILE.name}.")
    return 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.quality.floors", description="Score our digests.")
    parser.add_argument("--raise", dest="raise_floors", action="store_true", help="raise the floors to these scores")
    parser.add_argument("--faults", action="store_true", help="say what is wrong with every digest")
    return parser.parse_args(arguments)


def results(digests: Mapping[str, Digest]) -> Results:
    """Score the digest of every article of the corpus."""
    scores = {article.name: score(article, digests[article.name]) for article in articles()}
    return Results(measures(tuple(scores.values())), {name: measures((one,)) for name, one in scores.items()})


def read(file: Path = FILE) -> Results:
    """The floors, and what each article had reached when they were last raised."""
    recorded = json.loads(file.read_text(encoding="utf-8"))
    return Results(recorded["floors"], recorded["articles"])


def write(recorded: Results, file: Path = FILE) -> None:
    """Record floors and the articles' scores, one article a line."""
    lines = ",\n".join(f"    {json.dumps(name)}: {json.dumps(scores)}" for name, scores in recorded.by_article.items())
    floors = json.dumps(recorded.overall, indent=4).replace("\n}", "\n  }")
    file.write_text(f'{{\n  "floors": {floors},\n  "articles": {{\n{lines}\n  }}\n}}\n', encoding="utf-8")


def below(reached: Results, recorded: Results) -> tuple[str, ...]:
    """The measures whose score is below the floor."""
    return tuple(measure for measure, floor in recorded.overall.items() if reached.overall[measure] < floor)


def raised(reached: Results, recorded: Results) -> Results:
    """Floors at what is reached, with the articles' scores of now; raise ValueError instead of lowering a floor."""
    if failed := below(reached, recorded):
        raise ValueError(f"below the floor: {', '.join(failed)}")
    floors = {measure: max(_cut(now), recorded.overall.get(measure, 0)) for measure, now in reached.overall.items()}
    scores = {
        name: {m: round(now, _DECIMALS) for m, now in all_of.items()} for name, all_of in reached.by_article.items()
    }
    return Results(floors, scores)


def _cut(figure: float) -> float:
    """The figure cut to three decimals: rounded up, it would be above the score itself."""
    return math.floor(figure * 10**_DECIMALS) / 10**_DECIMALS


def _overall_table(reached: Results, recorded: Results) -> Table:
    table = Table("measure", "score", "floor", "moved", "what", box=SIMPLE)
    for measure, what in MEASURES.items():
        now, floor = reached.overall[measure], recorded.overall.get(measure, 0)
        table.add_row(measure, f"{now:.3f}", f"{floor:.3f}", _moved(_cut(now) - floor), what)
    return table


def _article_table(reached: Results, recorded: Results) -> Table:
    table = Table("article", *(measure.replace(".", "\n") for measure in _SHOWN), "moved besides", box=SIMPLE)
    for name, scores in reached.by_article.items():
        before = recorded.by_article.get(name, {})
        moves = {measure: round(now, _DECIMALS) - before.get(measure, 0) for measure, now in scores.items()}
        cells = (f"{scores[measure]:.2f} {_moved(moves[measure])}" for measure in _SHOWN)
        others = (
            f"{measure} {_moved(moves[measure])}" for measure in MEASURES if measure not in _SHOWN and moves[measure]
        )
        table.add_row(name, *cells, ", ".join(others))
    return table


def _moved(by: float) -> str:
    return f"[{'green' if by > 0 else 'red'}]{by:+.3f}[/]" if round(by, _DECIMALS) else ""


def _print_faults(console: Console, digests: Mapping[str, Digest]) -> None:
    for article in articles():
        console.print(f"\n{article.name}", style="bold")
        for fault in faults(article, digests[article.name]):
            console.print(f"  {fault}", markup=False, highlight=False, soft_wrap=True)


if __name__ == "__main__":
    sys.exit(main())
