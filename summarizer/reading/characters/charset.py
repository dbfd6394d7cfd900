"""Decodes bytes to text: what the bytes themselves prove takes precedence over any declared character set."""

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

# A page that declares its character set must do so in its head. The sample is enough for the detector.
_HEAD_BYTES = 4_096
_SAMPLE_BYTES = 100_000

# Browsers decode these labels as their supersets, because that is what sites really send under them.
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

# Sets whose letters have the same codes as in a Windows set, which has quotation marks in place of control characters.
_WINDOWS_EQUIVALENTS = {
    "iso8859-2": "cp1250",
    "iso8859-7": "cp1253",
    "iso8859-8": "cp1255",
    "iso8859-13": "cp1257",
    "iso8859-15": "cp1252",
}
_CONTROLS = re.compile(rb"[\x80-\x9f]")

# The sets that servers declare for every page if nobody has configured them.
_SERVER_DEFAULTS = frozenset(("cp1252", "utf-8"))

# Japanese in seven bits, valid as ASCII.
_ISO_2022_JP = re.compile(rb"\x1b(?:\$[@B]|\(J)")

# The commonest characters of Chinese, simplified and traditional, with its comma and full stop, are a quarter of any
# text; the commonest syllables of Korean two fifths, hiragana half of a Japanese one.
_COMMON_HAN = frozenset(
    "的一是不了在有人和这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過"
    "子说說种種面而方后後多定行学學法所民得经經，。、"
)
_COMMON_HANGUL = frozenset("이다는을의에가고은하한를로지사도기서리자어인라정대시있해일수원부나과장전그들아여보")
_HIRAGANA = frozenset(map(chr, range(0x3041, 0x3094)))

# The share of these characters above which a text is certainly in the language and the set; in others they are rare.
_EAST_ASIAN = {
    "gb18030": (_COMMON_HAN, 0.12),
    "big5hkscs": (_COMMON_HAN, 0.12),
    "cp949": (_COMMON_HANGUL, 0.15),
    "euc_jp": (_HIRAGANA, 0.25),
    "cp932": (_HIRAGANA, 0.25),
}

# The greatest share of the letters beyond ASCII that may be damaged in UTF-8, and the difference in strangeness up to
# which two sets are equally plausible.
_MAX_DAMAGED_SHARE, _STRANGENESS_TOLERANCE = 0.05, 0.02


def decoded(content: bytes, media_type: str | None = None) -> str:
    """Decode bytes by their BOM or as UTF-8, else with the most plausible set of the header, the page and the detector.

    Bytes that cannot be decoded become U+FFFD; nothing is raised.
    """
    proven = _proven(content)
    return content.decode(proven or _likeliest(content, media_type), errors="replace")


def utf16_order(content: bytes) -> str | None:
    """Return the codec of UTF-16 without a BOM, or `None` if the bytes are not UTF-16.

    It is recognised by spaces and ASCII, whose high byte is zero.
    """
    sample = content[: _HEAD_BYTES // 2 * 2]
    zeros = sample[0::2].count(0), sample[1::2].count(0)
    if len(sample) < 8 or max(zeros) < len(sample) / 40 or min(zeros) > len(sample) / 400:
        return None
    name = "utf-16-le" if zeros[1] > zeros[0] else "utf-16-be"
    return name if all(map(_is_written, sample.decode(name, errors="replace")[:-1])) else None


def _is_written(character: str) -> bool:
    return character in "\t\r\n\f" or (
        character != "\ufffd" and unicodedata.category(character) not in _UNWRITTEN_CATEGORIES
    )


_UNWRITTEN_CATEGORIES = frozenset(("Cc", "Cn", "Co", "Cs"))


def _proven(content: bytes) -> str | None:
    """Return the character set that the bytes themselves prove, or `None`."""
    for bom, name in _BOMS:
        if content.startswith(bom):
            return name
    if b"\0" in content[:_HEAD_BYTES] and (order := utf16_order(content)):
        return order
    if _ISO_2022_JP.search(content[:_SAMPLE_BYTES]) and content.isascii():
        return "iso2022_jp"
    return "utf-8" if _is_utf8(content) else None


def _is_utf8(content: bytes) -> bool:
    """Whether the bytes are UTF-8, even if they are cut off within a letter or damaged in places."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = content[:_SAMPLE_BYTES].decode("utf-8", errors="replace")
        damaged = text.count("\ufffd")
        whole = sum(1 for character in text if not character.isascii()) - damaged
        return whole > 0 and damaged <= max(1, _MAX_DAMAGED_SHARE * whole) and whole > damaged
    return True


def _likeliest(content: bytes, media_type: str | None) -> str:
    """Return the set in which the text is least strange; of equals, the one named most often, then most reliably."""
    in_header, in_page = _from_header(media_type), _from_page(content)
    first = (in_page, in_header) if in_page and in_header in _SERVER_DEFAULTS else (in_header, in_page)
    named = [_as_windows(name, content) for name in (*first, _detected(content)) if name] or ["cp1252"]
    votes = Counter(named)
    sample = content[:_SAMPLE_BYTES]
    if not any(first) and (east_asian := _east_asian(sample)):
        return east_asian
    strange = {name: strangeness(sample.decode(name, errors="replace"), name) for name in votes}
    sane = [name for name in named if strange[name] <= min(strange.values()) + _STRANGENESS_TOLERANCE]
    return max(sane, key=votes.__getitem__)


def _east_asian(sample: bytes) -> str | None:
    """Return the set in which the sample is certainly Chinese, Korean or Japanese; the detector often confuses them."""
    certainty = {
        name: _share(sample.decode(name, errors="replace"), common) / needed
        for name, (common, needed) in _EAST_ASIAN.items()
    }
    best = max(certainty, key=certainty.__getitem__)
    return best if certainty[best] > 1 else None


def _share(text: str, common: frozenset[str]) -> float:
    """Return the share of the non-ASCII characters that are among the given ones."""
    non_ascii = [character for character in text if not character.isascii()]
    return sum(character in common for character in non_ascii) / len(non_ascii) if non_ascii else 0.0


def _as_windows(name: str, content: bytes) -> str:
    """Return the set's Windows equivalent if the bytes use the codes in which they differ, else the set itself."""
    return _WINDOWS_EQUIVALENTS.get(name, name) if _CONTROLS.search(content[:_SAMPLE_BYTES]) else name


def _from_header(media_type: str | None) -> str | None:
    found = _IN_HEADER.search(media_type or "")
    return _codec(found[1]) if found else None


def _from_page(content: bytes) -> str | None:
    found = _IN_PAGE.search(content[:_HEAD_BYTES])
    return _codec(found[1].decode("ascii", errors="ignore")) if found else None


def _detected(content: bytes) -> str | None:
    guess = cchardet.detect(content[:_SAMPLE_BYTES])["encoding"]
    return _codec(guess) if guess else None


def _codec(label: str) -> str | None:
    """Return the codec of a label, or `None` if it is not a character set that Python can decode."""
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    return _SUPERSETS.get(name, name) if _CHARACTER_SET.match(name) else None
