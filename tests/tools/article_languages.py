"""Measures claims and actors by language: `python -m tests.tools.article_languages SHARED [CODE ...] [--errors N]`.

`SHARED` holds `data/languages/<code>_dev.jsonl` and the scorers in `eval/`; neither is in this repository. With
`--errors`, as many claims of each kind of error are printed for each language.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from summarizer.article_languages import LANGUAGES_WITH_TABLES
from summarizer.digest import digest_of
from summarizer.json_format import digest_json
from summarizer.model import Article

_KINDS = {"person": "person", "organization": "org", "place": "place"}
_COLUMNS = ("", "claims", "made", "content P", "joint P", "joint R", "joint F1", "direct", "resolved", "open", "actors",
            "roles P", "roles R", "ms/1000 w")  # fmt: skip


def main() -> None:
    """Digest the articles of each language, score them, and print one row for each."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("shared", type=Path)
    asked.add_argument("codes", nargs="*", help="all with annotated articles, if none is given")
    asked.add_argument("--part", default="dev")
    asked.add_argument("--gold", type=Path, help="another file of one language, scored for claims only")
    asked.add_argument("--classes", help="score only claims of these cue classes")
    asked.add_argument("--errors", type=int, default=0)
    options = asked.parse_args()
    table = Table(*_COLUMNS)
    folder = options.shared / "data" / "languages"
    annotated = [code for code in LANGUAGES_WITH_TABLES if (folder / f"{code}_{options.part}.jsonl").exists()]
    for code in options.codes or annotated:
        gold = options.gold or folder / f"{code}_{options.part}.jsonl"
        table.add_row(code, *_row(options.shared / "eval", gold, code, options))
    Console(width=160).print(table)


def _row(scorers: Path, gold: Path, code: str, options: argparse.Namespace) -> list[str]:
    articles = [json.loads(line) for line in gold.read_text(encoding="utf-8").split("\n") if line.strip()]
    started = time.process_time()
    digests = [_digest(article, code) for article in articles]
    spent = time.process_time() - started
    words = sum(len(article["text"].split()) for article in articles)
    with tempfile.TemporaryDirectory() as folder:
        made, scores = Path(folder) / "made.jsonl", Path(folder) / "scores.json"
        made.write_text("".join(json.dumps(digest) + "\n" for digest in digests), encoding="utf-8")
        further = ["--classes", options.classes] if options.classes else []
        shown = _run(scorers / "score_claims.py", gold, made, "--json", scores, "--errors", options.errors, *further)
        claims = json.loads(scores.read_bytes())
        if options.errors:
            sys.stdout.write(f"\n{code}\n{shown}\n")
        actors: dict[str, float] = {}
        if articles[0].get("actors"):
            actors = json.loads(_run(scorers / "score_actors.py", gold, made, "--roles"))
    joint, resolved, direct = claims["joint"], claims["speaker_resolved"], claims["by_kind"].get("direct", {})
    found = [
        claims["content_overlap"]["p"], joint["p"], joint["r"], joint["f1"], direct.get("content_recall"),
        resolved["right"], resolved["left_open"], actors.get("F1@5"), actors.get("role_P"), actors.get("role_R"),
    ]  # fmt: skip
    cells = ["" if value is None else f"{value:.3f}" for value in found]
    return [str(claims["gold_claims"]), str(claims["pred_claims"]), *cells, f"{spent / words * 1e6:.0f}"]


def _digest(article: dict[str, Any], code: str) -> dict[str, Any]:
    made = digest_of(Article(article["text"], title=article.get("title") or None, language=code))
    shown = digest_json(made, all_actors=True)
    actors = [{**actor, "type": _KINDS[actor["kind"]]} for actor in shown["actors"]]
    return {"id": article["id"], "claims": shown["claims"], "actors": actors}


def _run(*command: object) -> str:
    words: Sequence[str] = [sys.executable, *map(str, command)]
    return subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True).stdout  # noqa: S603 # the data's own scorer


if __name__ == "__main__":
    main()
