"""Turns bytes into text: what the bytes prove goes before what somebody says of them."""

import codecs
import re

import cchardet

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_IN_HEADER = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_IN_PAGE = re.compile(rb"<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)

# Python's codecs hold more than character sets: rot-13, punycode, escapes.
_CHARACTER_SET = re.compile(r"utf|iso|cp\d|koi|mac|gb|big5|euc|shift|johab|hz|tis|ascii|windows")

# Where a page must name its character set if it does, and enough for the detector.
_HEAD = 4_096
_SAMPLE = 100_000

# Browsers read these labels as their Windows supersets; what is sent under them is those.
_SUPERSETS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "gb2312": "gb18030",
}


def decoded(content: bytes, media_type: str | None = None) -> str:
    """The text in the bytes: by BOM, strict UTF-8, the header's charset, the page's own, then by detection.

    What cannot be read becomes U+FFFD; nothing is raised.
    """
    for bom, name in _BOMS:
        if content.startswith(bom):
            return content.decode(name, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        named = (_from_header(media_type), _from_page(content), _detected(content))
        return content.decode(next(filter(None, named), "cp1252"), errors="replace")


def _from_header(media_type: str | None) -> str | None:
    found = _IN_HEADER.search(media_type or "")
    return _codec(found[1]) if found else None


def _from_page(content: bytes) -> str | None:
    found = _IN_PAGE.search(content[:_HEAD])
    return _codec(found[1].decode("ascii", errors="ignore")) if found else None


def _detected(content: bytes) -> str | None:
    guess = cchardet.detect(content[:_SAMPLE])["encoding"]
    return _codec(guess) if guess else None


def _codec(label: str) -> str | None:
    """The codec of this label, or `None` where it is no character set we can read."""
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    return _SUPERSETS.get(name, name) if _CHARACTER_SET.match(name) else None
