"""`python -m tests.tools.map`: write the map of the packages in `docs/architecture.md`, from their docstrings."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "docs" / "architecture.md"

START, END = "<!-- map -->\n", "<!-- /map -->\n"
"""What stands before and after the map in the document."""


def folders() -> tuple[Path, ...]:
    """Return the folders of our three packages that hold code."""
    files = (file for package in ("bot", "storage", "summarizer") for file in (ROOT / package).rglob("*.py"))
    return tuple(sorted({file.parent for file in files}))


def with_map(document: str) -> str:
    """Return the document with an updated map."""
    before, rest = document.split(START)
    _, after = rest.split(END)
    return "".join((before, START, *_table(), END, after))


def _table() -> Iterator[str]:
    yield "| package | what it is for |\n|---|---|\n"
    for folder in folders():
        yield f"| `{folder.relative_to(ROOT).as_posix()}/` | {_purpose(folder)} |\n"


def _purpose(folder: Path) -> str:
    """Return the first line of a package's docstring."""
    file = folder / "__init__.py"
    docstring = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8")))
    if not docstring:
        raise ValueError(f"{file} needs a docstring: its first line is the package's line in {DOCUMENT.name}")
    return docstring.splitlines()[0]


if __name__ == "__main__":
    DOCUMENT.write_text(with_map(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")
