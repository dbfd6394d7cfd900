"""JSON lines in and out: what `precis digest --jsonl` and `precis stories` read and write."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path


def lines_of(source: str) -> list[str]:
    """Return the lines of a file, or of standard input (-), that are not empty; raise `OSError` if it is unreadable."""
    content = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
    # Not `splitlines`: a Unicode line separator within a text does not end the row.
    return [line for line in decoded(content).split("\n") if line.strip()]


def decoded(content: bytes) -> str:
    """Return the text of UTF-8, with or without a byte order mark; invalid bytes are replaced."""
    return content.decode("utf-8-sig", errors="replace")


def row_of(line: str) -> dict[str, object] | str:
    """Return the object in a line; a string says what is wrong with it."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return "this line is not JSON"
    if not isinstance(row, dict) or "id" not in row:
        return 'this line is not an object with an "id"'
    return row


def string_in(row: Mapping[str, object], key: str) -> str | None:
    """Return a string value of a row; `None` if it is missing, empty or not a string."""
    value = row.get(key)
    return value if isinstance(value, str) and value.strip() else None


def error_row(line: str, reason: object) -> dict[str, object]:
    """Return the row that reports a line that could not be used."""
    row = row_of(line)
    return {"id": row["id"] if isinstance(row, dict) else None, "error": str(reason)}


def written(form: Mapping[str, object], indent: int | None = None) -> str:
    """Return JSON that UTF-8 can encode: a lone surrogate, as in a message that was cut, becomes a question mark."""
    text = json.dumps(form, ensure_ascii=False, indent=indent)
    return text.encode("utf-8", errors="replace").decode()
