"""The private address of a feed: nobody can guess it, and a chat can get another one."""

import secrets
from typing import Final

FEEDS_PATH: Final = "/feeds"
"""Where the feeds are, below `PUBLIC_URL`."""

TOKEN_BYTES: Final = 32
"""Random bytes in an address, so that nobody can guess it."""

TOKEN_PATTERN: Final = "[A-Za-z0-9_-]{43}"  # noqa: S105 - a pattern: 32 random bytes


def new_token() -> str:
    """Return the token of a new address."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def address_of(public_url: str, token: str) -> str:
    """Return the address of the feed with this token."""
    return f"{public_url}{FEEDS_PATH}/{token}"
