"""Marks each word in the full-text index with its chat, so that each posting list belongs to one chat. Pure.

An index has a list of digests for each word, and for a prefix it reads the lists of all words that begin with it. If
all chats shared the word "council", the cost of a search would grow with what all of them have stored.
"""

from typing import Final

MAX_MARKED_BYTES: Final = 650_000
"""PostgreSQL rejects a tsvector of more than a megabyte; words have positions, and beside the body there are names."""


def mark_of(chat_id: int) -> str:
    """Return the prefix of a chat's words in the index; no mark is a prefix of another."""
    return f"c{chat_id}x"


def marked(line: str, chat_id: int) -> str:
    """Return a line of folded words, each with the mark of its chat."""
    mark = mark_of(chat_id)
    found = " ".join(f"{mark}{word}" for word in line.split())
    return found.encode()[:MAX_MARKED_BYTES].decode(errors="ignore")
