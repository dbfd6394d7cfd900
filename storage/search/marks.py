"""Marks each word in the full-text index with its chat, so that each list of digests belongs to one chat. Pure.

An index finds, for a word, every digest that has it, and for the beginning of a word it reads all of these lists. If
all chats shared the word "council", a search would cost what all of them have kept.
"""

from typing import Final

MAX_MARKED_BYTES: Final = 650_000
"""PostgreSQL rejects a tsvector of more than a megabyte; words have positions, and beside the body there are names."""


def mark_of(chat_id: int) -> str:
    """Return what the words of a chat begin with in the index; no mark begins with another."""
    return f"c{chat_id}x"


def marked(line: str, chat_id: int) -> str:
    """Return a line of folded words, each with the mark of its chat."""
    mark = mark_of(chat_id)
    found = " ".join(f"{mark}{word}" for word in line.split())
    return found.encode()[:MAX_MARKED_BYTES].decode(errors="ignore")
