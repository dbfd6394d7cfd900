"""Formatted posts as Telegram sends them since Bot API 10.1: a tree of blocks, read as paragraphs and links.

The tree grows new kinds of node with every release, so unknown ones are read through, not dropped: what hangs under a
name of `_CONTAINERS` is more blocks, what hangs under one of `_WORDS` is rich text.
"""

from collections.abc import Iterator

_CONTAINERS = ("blocks", "items", "cells")
_WORDS = ("summary", "text", "expression", "alternative_text", "caption", "credit")
_MAX_DEPTH = 64
"""Levels read: far more than a person nests, fewer than Python's stack."""


def read_blocks(rich_message: object) -> tuple[str, tuple[str, ...]]:
    """Return a rich message's paragraphs, separated by blank lines, and its links in order; empty if it has none."""
    if not isinstance(rich_message, dict):
        return "", ()
    paragraphs = (" ".join(line.split()) for line in _paragraphs(rich_message.get("blocks"), 0))
    return "\n\n".join(filter(None, paragraphs)), tuple(dict.fromkeys(_urls(rich_message, 0)))


def _paragraphs(node: object, depth: int) -> Iterator[str]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(node, list):
        for block in node:
            yield from _paragraphs(block, depth + 1)
    elif isinstance(node, dict):
        for name, part in node.items():
            if name in _WORDS:
                yield _inline(part, depth + 1)
            elif name in _CONTAINERS:
                yield from _paragraphs(part, depth + 1)
    elif isinstance(node, str):
        yield node


def _inline(node: object, depth: int) -> str:
    if depth > _MAX_DEPTH:
        return ""
    if isinstance(node, str):
        return node
    if isinstance(node, list):
        return "".join(_inline(part, depth + 1) for part in node)
    if isinstance(node, dict):
        return "".join(_inline(node[name], depth + 1) for name in (*_WORDS, *_CONTAINERS) if name in node)
    return ""


def _urls(node: object, depth: int) -> Iterator[str]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(node, list):
        for part in node:
            yield from _urls(part, depth + 1)
    elif isinstance(node, dict):
        for name, part in node.items():
            if name == "url" and isinstance(part, str):
                yield part
            else:
                yield from _urls(part, depth + 1)
