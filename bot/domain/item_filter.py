"""Whether an item contains one of the words, phrases or names that a chat asked for."""

from collections.abc import Sequence

from storage.search.normalize import words


def has_any(only: Sequence[str], title: str | None, text: str) -> bool:
    """Return whether the title or text of an article contains one of these as whole words; true if `only` is empty."""
    if not only:
        return True
    said = _line(f"{title or ''}\n{text}")
    return any(wanted.strip() and wanted in said for wanted in map(_line, only))


def _line(text: str) -> str:
    return f" {' '.join(words(text))} "
