"""Recognises a mail by its first bytes."""

import re

_HEADER = re.compile(rb"[A-Za-z][A-Za-z0-9-]{1,40}:[ \t\r\n]")
_CONTINUATION = (b" ", b"\t")
_MACHINE_HEADERS = frozenset(
    (b"mime-version", b"message-id", b"received", b"content-type", b"return-path", b"delivered-to")
)
_HEAD_BYTES, _MAX_HEADER_LINES = 8_192, 80


def is_mail(content: bytes) -> bool:
    """Whether the bytes begin with mail headers, at least one of which people do not type by hand."""
    names: list[bytes] = []
    for line in content[:_HEAD_BYTES].splitlines()[:_MAX_HEADER_LINES]:
        if not line:
            break
        if line.startswith(_CONTINUATION) or (not names and line.startswith(b"From ")):
            continue
        if not _HEADER.match(line + b" "):
            return False
        names.append(line.partition(b":")[0].lower())
    return len(names) > 1 and not _MACHINE_HEADERS.isdisjoint(names)
