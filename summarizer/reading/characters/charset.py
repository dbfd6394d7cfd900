"""Turns bytes into text: what the bytes prove goes before what somebody says of them."""

import codecs
import re
import unicodedata
from collections import Counter

import cchardet

from summarizer.reading.characters.plausible import strangeness

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

# Browsers read these labels as their supersets; what is sent under them is those.
_SUPERSETS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "koi8-r": "koi8-u",
}

# Sets whose letters stand where Windows has them; bytes that are control characters there are quotation marks here.
_WINDOWS = {"iso8859-2": "cp1250", "iso8859-7": "cp1253", "iso8859-8": "cp1255", "iso8859-13": "cp1257",
            "iso8859-15": "cp1252"}  # fmt: skip
_CONTROLS = re.compile(rb"[\x80-\x9f]")

# What servers say of every page when nobody told them.
_SAID_OF_ALL = frozenset(("cp1252", "utf-8"))

# Japanese in seven bits, valid as ASCII.
_ISO_2022_JP = re.compile(rb"\x1b(?:\$[@B]|\(J)")

# The commonest characters of Chinese, simplified and traditional, with its comma and full stop: a quarter of any text.
_COMMON_HAN = frozenset(
    "的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過"
    "子说說种種面而方后後多定行学學法所民得经經，。、"
)
_COMMON_SHARE = 0.12

# Of every hundred letters beyond ASCII in UTF-8 so many may be damaged, and of every hundred words so many strange.
_DAMAGED, _STRANGE = 0.05, 0.02


def decoded(content: bytes, media_type: str | None = None) -> str:
    """The text in the bytes: by BOM, UTF-8, and else by whichever of header, page and detection reads sanely.

    What cannot be read becomes U+FFFD; nothing is raised.
    """
    proven = _proven(content)
    return content.decode(proven or _likeliest(content, media_type), errors="replace")


def wide(content: bytes) -> str | None:
    """Which order of UTF-16 the bytes are in without saying so: the high half of spaces and ASCII is zero."""
    sample = content[: _HEAD // 2 * 2]
    zeros = sample[0::2].count(0), sample[1::2].count(0)
    if len(sample) < 8 or max(zeros) < len(sample) / 40 or min(zeros) > len(sample) / 400:
        return None
    name = "utf-16-le" if zeros[1] > zeros[0] else "utf-16-be"
    return name if all(map(_is_written, sample.decode(name, errors="replace")[:-1])) else None


def _is_written(character: str) -> bool:
    return character in "\t\r\n\f" or (character != "\ufffd" and unicodedata.category(character) not in _UNWRITTEN)


_UNWRITTEN = frozenset(("Cc", "Cn", "Co", "Cs"))


def _proven(content: bytes) -> str | None:
    """The character set that the bytes themselves prove."""
    for bom, name in _BOMS:
        if content.startswith(bom):
            return name
    if b"\0" in content[:_HEAD] and (order := wide(content)):
        return order
    if _ISO_2022_JP.search(content[:_SAMPLE]) and content.isascii():
        return "iso2022_jp"
    return "utf-8" if _is_utf8(content) else None


def _is_utf8(content: bytes) -> bool:
    """Whether this is UTF-8, be it cut off in the middle of a letter or damaged here and there."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = content[:_SAMPLE].decode("utf-8", errors="replace")
        damaged = text.count("\ufffd")
        whole = sum(1 for character in text if not character.isascii()) - damaged
        return whole > 0 and damaged <= max(1, _DAMAGED * whole) and whole > damaged
    return True


def _likeliest(content: bytes, media_type: str | None) -> str:
    """The set under which the text is least strange; of equals the one most say, then the surest to know."""
    said, shown = _from_header(media_type), _from_page(content)
    first = (shown, said) if shown and said in _SAID_OF_ALL else (said, shown)
    named = [_as_sent(name, content) for name in (*first, _detected(content)) if name] or ["cp1252"]
    votes = Counter(named)
    sample = content[:_SAMPLE]
    if not any(first) and (chinese := _chinese(sample)):
        return chinese
    strange = {name: strangeness(sample.decode(name, errors="replace"), name) for name in votes}
    sane = [name for name in named if strange[name] <= min(strange.values()) + _STRANGE]
    return max(sane, key=votes.__getitem__)


def _chinese(sample: bytes) -> str | None:
    """The set in which this is Chinese beyond doubt: the detector often takes one of the two for the other."""
    shares = {name: _common_share(sample.decode(name, errors="replace")) for name in ("gb18030", "big5hkscs")}
    best = max(shares, key=shares.__getitem__)
    return best if shares[best] > _COMMON_SHARE else None


def _common_share(text: str) -> float:
    """Which share of what is beyond ASCII is among the characters that every Chinese text is full of."""
    beyond = [character for character in text if not character.isascii()]
    return sum(character in _COMMON_HAN for character in beyond) / len(beyond) if beyond else 0.0


def _as_sent(name: str, content: bytes) -> str:
    """The set, or the one of Windows that is sent under its name."""
    return _WINDOWS[name] if name in _WINDOWS and _CONTROLS.search(content[:_SAMPLE]) else name


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
