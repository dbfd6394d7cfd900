"""Formatted posts as Telegram sends them since Bot API 10.1: a tree of blocks, read as paragraphs and links.

Every release adds kinds of nodes, so unknown nodes are searched, not dropped: values under `_BLOCK_KEYS` are more
blocks, values under `_TEXT_KEYS` are rich text.
"""

from collections.abc import Iterator

_BLOCK_KEYS = ("blocks", "items", "cells")
_TEXT_KEYS = ("summary", "text", "expression", "alternative_text", "caption", "credit")
_MAX_LEVELS = 64
"""Levels of the tree that are read: far more than people nest, and far fewer than Python's stack has."""


def read_blocks(rich_message: object) -> tuple[str, tuple[str, ...]]:
    """Return a rich message's paragraphs, separated by blank lines, and its links in order; empty if it has none."""
    if not isinstance(rich_message, dict):
        return "", ()
    paragraphs = (" ".join(line.split()) for line in _paragraphs(rich_message.get("blocks"), 0))
    return "\n\n".join(filter(None, paragraphs)), tuple(dict.fromkeys(_urls(rich_message, 0)))


def _paragraphs(node: object, depth: int) -> Iterator[str]:
    if depth > _MAX_LEVELS:
        return
    if isinstance(node, list):
        for block in node:
            yield from _paragraphs(block, depth + 1)
    elif isinstance(node, dict):
        for name, part in node.items():
            if name in _TEXT_KEYS:
                yield _inline_text(part, depth + 1)
            elif name in _BLOCK_KEYS:
                yield from _paragraphs(part, depth + 1)
    elif isinstance(node, str):
        yield node


def _inline_text(node: object, depth: int) -> str:
    if depth > _MAX_LEVELS:
        return ""
    if isinstance(node, str):
        return node
    if isinstance(node, list):
        return "".join(_inline_text(part, depth + 1) for part in node)
    if isinstance(node, dict):
        return "".join(_inline_text(node[name], depth + 1) for name in (*_TEXT_KEYS, *_BLOCK_KEYS) if name in node)
    return ""


def _urls(node: object, depth: int) -> Iterator[str]:
    if depth > _MAX_LEVELS:
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
