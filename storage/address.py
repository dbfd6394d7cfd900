"""Checks the address of a database as the operator writes it, without quoting any of its password."""

import re
from typing import Final
from urllib.parse import urlsplit

URL_FORMATS: Final = "must be sqlite:///path/to/file.db or postgresql://user:password@host/name"

AMBIGUOUS: Final = (
    "it has more than one @; in the password, write @ as %40, / as %2F, # as %23, ? as %3F, : as %3A and % as %25"
)

WRONG_PORT: Final = "its port is not a number from 1 to 65535"

_POSTGRESQL: Final = re.compile(r"postgres(?:ql)?://(?P<rest>.*)", re.DOTALL)


def address_fault(url: str) -> str | None:
    """Return what is wrong with the address of a database; `None` if it is unambiguous."""
    if url.startswith("sqlite:///"):
        return None
    match = _POSTGRESQL.fullmatch(url)
    if match is None:
        return URL_FORMATS
    # A user name may contain an @. A password with one would be cut off there, and its end taken for the host.
    _user, _, after_user = match["rest"].partition(":")
    if after_user.count("@") > 1:
        return AMBIGUOUS
    return None if _has_valid_port(match["rest"].rpartition("@")[2]) else WRONG_PORT


def _has_valid_port(host: str) -> bool:
    try:
        return urlsplit(f"//{host}").port != 0
    except ValueError:
        return False
