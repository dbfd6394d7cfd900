"""Addresses that carry a secret: a feed made for one reader, whose address nobody else may see."""

import re
from itertools import pairwise
from typing import Final
from urllib.parse import parse_qsl, urlsplit

_SECRET_NAMES: Final = re.compile(
    r"(?:.*[_-])?(?:auth|key|apikey|api_key|token|secret|sig|signature|hash|pass|password|passwd|pwd|session|sid|uuid|"
    r"code|member|subscriber|user|userid|uid|private|access|jwt|hmac)(?:[_-]?id)?",
    re.IGNORECASE,
)

_MIN_SECRET_CHARACTERS: Final = 16
_SECRET: Final = re.compile(r"[A-Za-z0-9_=+~.-]+")
_UUID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


def carries_secret(address: str) -> bool:
    """Return whether an address seems personal: by a parameter name in its query, or a part that looks random."""
    parts = urlsplit(address)
    if parts.username or parts.password:
        return True
    query = parse_qsl(parts.query, keep_blank_values=False)
    if any(_SECRET_NAMES.fullmatch(name) or _looks_random(value) for name, value in query):
        return True
    return any(map(_looks_random, parts.path.split("/")))


def _looks_random(part: str) -> bool:
    """Return whether a part of an address is not a word: a UUID, or a long run of letters and digits."""
    if _UUID.search(part):
        return True
    longest = max(re.split(r"[._~=+-]", part), key=len)
    if len(longest) < _MIN_SECRET_CHARACTERS or not _SECRET.fullmatch(part):
        return False
    changes = sum(one.isdigit() != other.isdigit() for one, other in pairwise(longest))
    return not longest.isdigit() and changes >= 4
