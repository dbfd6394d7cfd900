"""`make quality`: what the digests are worth on articles that people annotated, beside what we want to reach.

The articles belong to others and are not in this repository; without them there is nothing to measure.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

KINDS = {"person": "person", "organization": "org", "place": "place"}


@dataclass(frozen=True, slots=True)
class Row:
    """A figure, and the least we want it to be, or the most."""

    what: str
    wanted: float
    found: float
    at_most: bool = False

    @property
    def cells(self) -> tuple[str, str, str]:
        """The row as the table shows it, green where the figure is reached."""
        reached = self.found <= self.wanted if self.at_most else self.found >= self.wanted
        sign = "≤" if self.at_most else "≥"
        return self.what, f"{sign} {self.wanted:.2f}", f"[{'green' if reached else 'red'}]{self.found:.3f}[/]"


def main(shared: Path) -> None:
    """Digest every article as it is, score the digests, and print the table."""
    console = Console()
    if not (shared / "data" / "claims").is_dir():
        console.print(f"No annotated articles at {shared}: nothing to measure.")
        return
    table = Table("measured", "wanted", "found")
    for row in [*_claims(shared), *_actors(shared)]:
        table.add_row(*row.cells)
    console.print(table)


def _claims(shared: Path) -> Iterator[Row]:
    gold = shared / "data" / "claims" / "polnear_dev.jsonl"
    digests = _digests(gold)
    options = ("--classes", "speech,evidence", "--threshold")
    score = _score(shared, "score_claims.py", gold, digests, *options, "0.5")
    yield Row("claims, PolNeAR: joint F1", 0.82, score["joint"]["f1"])
    yield Row("claims, PolNeAR: speaker accuracy", 0.92, score["speaker_accuracy"])
    yield Row("claims, PolNeAR: recall of direct speech", 0.95, score["by_kind"]["direct"]["content_recall"])
    score = _score(shared, "score_claims.py", gold, digests, *options, "0.8")
    yield Row("claims, PolNeAR: joint F1, four fifths of the words", 0.75, score["joint"]["f1"])


def _actors(shared: Path) -> Iterator[Row]:
    for name, wanted in (("dexter", 0.72), ("gum", 0.67)):
        gold = shared / "data" / "actors" / f"{name}_dev.jsonl"
        score = _score(shared, "score_actors.py", gold, map(_scored, _digests(gold)))
        yield Row(f"actors, {name}: F1 among the five first", wanted, score["F1@5"])
        yield Row(f"actors, {name}: duplicates among them", 0.05, score["dup@5_per_doc"], at_most=True)
    roles = json.loads((shared / "data" / "actors" / "gum_roles_gold.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        with_roles = Path(folder) / "gold.jsonl"
        _write(with_roles, (_with_roles(article, roles[article["id"]]) for article in _read(gold)))
        everyone = map(_scored, _digests(gold, "--all-actors"))
        score = _score(shared, "score_actors.py", with_roles, everyone, "--roles")
    yield Row("roles, gum, everybody: precision", 0.90, score["role_P"])
    yield Row("roles, gum, everybody: recall", 0.80, score["role_R"])


def _with_roles(article: dict[str, Any], roles: dict[str, list[str]]) -> dict[str, Any]:
    """The annotated article, its people with the roles they were given apart."""
    actors = [
        {**actor, "roles": next((roles[name] for name in (actor["name"], *actor["aliases"]) if name in roles), [])}
        for actor in article["actors"]
    ]
    return {**article, "actors": actors}


def _scored(digest: dict[str, Any]) -> dict[str, Any]:
    """The digest's actors as the scorer calls their kinds."""
    return {**digest, "actors": [{**actor, "type": KINDS[actor["kind"]]} for actor in digest["actors"]]}


def _digests(articles: Path, *options: str) -> list[dict[str, Any]]:
    """Return what `precis digest` makes of the articles, each with its title, as a page or a post has one."""
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder) / "texts.jsonl"
        _write(texts, ({key: article.get(key) for key in ("id", "title", "text")} for article in _read(articles)))
        command = [sys.executable, "-m", "bot", "digest", "--jsonl", "--as-is", *options, str(texts)]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE)  # noqa: S603 # our own command
    return [json.loads(line) for line in done.stdout.splitlines()]


def _score(shared: Path, scorer: str, gold: Path, digests: Iterable[dict[str, Any]], *options: str) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        made, scores = Path(folder) / "made.jsonl", Path(folder) / "scores.json"
        _write(made, digests)
        if scorer == "score_claims.py":
            options = (*options, "--json", str(scores))
        command = [sys.executable, str(shared / "eval" / scorer), str(gold), str(made), *options]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE)  # noqa: S603 # the data's own scorer
        return json.loads(scores.read_bytes() if scores.exists() else done.stdout)  # type: ignore[no-any-return]


def _read(path: Path) -> list[dict[str, Any]]:
    # Not splitlines: a line separator within a text is no end of its row.
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def _write(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
