"""Finds and compares names across the Latin and Cyrillic scripts: Putin, Путин and Путін are one name. Pure.

The skeleton of a word is what its spellings have in common: Cyrillic letters become Latin ones as in BGN/PCGN, then
both scripts lose what transliterations disagree about. These are one letter each: y, i and j; g, h, kh and gh; s, z,
sh, zh and sch; ts, ch and tsch; v and w; e, ye, yo and ie; ou and u. Double letters and soft signs are dropped, and
"Volodymyr" is "Vladimir". Folding has already removed diacritics, and with them ё, й and ї.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from storage.search.normalize import words

_FIRST_CYRILLIC: Final = "Ѐ"
_LAST_CYRILLIC: Final = "ӿ"
_LAST_LATIN: Final = "ɏ"

_CYRILLIC_MARK: Final = "cyrillic0"
_LATIN_MARK: Final = "latin0"
"""The prefixes of skeletons in the index, by the script of the word; no word of a text begins with one."""

_LETTERS: Final = str.maketrans(
    dict(zip("абвгґдезиіклмнопрстуфыэє", "abvggdeziiklmnoprstufiee", strict=True))
    | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ь": "", "ю": "iu", "я": "ia"}
)

# The order matters: each replacement sees the result of those before it.
_REDUCTIONS: Final = tuple(
    (re.compile(pattern), reduced)
    for pattern, reduced in (
        ("shch|schtsch|sch|sh", "s"),
        ("ts?ch|tcs|ch|ts|tz", "q"),
        ("ck|c(?![eiyq])", "k"),
        ("c", "q"),
        ("gu(?=[ei])|gh|kh|g", "h"),
        ("zh|z", "s"),
        ("ts", "q"),
        ("ph|ff?$", "f"),
        ("(?<=[oe])[fw]$", "v"),
        ("th", "t"),
        ("x", "ks"),
        ("w", "v"),
        ("ou", "u"),
        ("[yj]", "i"),
        ("i+", "i"),
        ("i(?=[eo])", ""),
        (r"(.)\1", r"\1"),
        ("(?<=in)e$", ""),
        ("(?<=[qs])ov$", "ev"),
    )
)

# The forms of one given name in Ukrainian, Russian and western languages, keyed by skeleton.
_GIVEN_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        form: forms.split()[0]
        for forms in (
            "vladimir volodimir",
            "aleksandr aleksander aleksandre oleksandr",
            "aleksandra oleksandra",
            "aleksei oleksi aleksi",
            "andrei andri",
            "serhei serhi",
            "dmitri dmitro dimitri",
            "nikolai mikola nikola",
            "mihail mihailo",
            "pavel pavlo",
            "petr petro potr piotr",
            "evheni evhen euheni",
            "ekaterina katerina",
            "elena olena",
            "tatiana tetiana",
            "ana hana",
            "kiril kirilo",
            "daniil danilo danil",
            "ilia ila",
            "nikita mikita",
            "fedor fedir fodor",
            "hrihori hrihor",
            "hori heorhi hohi",
            "osif osip",
        )
        for form in forms.split()
    }
)


def is_cyrillic(word: str) -> bool:
    """Return whether a word has Cyrillic letters."""
    return any(_FIRST_CYRILLIC <= letter <= _LAST_CYRILLIC for letter in word)


@lru_cache(maxsize=4096)
def skeleton(word: str) -> str:
    """Return the skeleton of a folded word; an empty text for a word of another script."""
    latin = word.translate(_LETTERS)
    if not latin.isalpha() or max(latin) > _LAST_LATIN:
        return ""
    for pattern, reduced in _REDUCTIONS:
        latin = pattern.sub(reduced, latin)
    return _GIVEN_NAMES.get(latin, latin)


def marked_name(name: str) -> str:
    """Return the skeletons of a name's words for the index, each marked with the script of its word."""
    found = ((each, skeleton(each)) for each in words(name))
    return " ".join(f"{_CYRILLIC_MARK if is_cyrillic(each) else _LATIN_MARK}{bare}" for each, bare in found if bare)


def other_spellings(wanted: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Return further spellings to look up in the index for these folded words of a query.

    Latin words also find Cyrillic names, but no other Latin ones: "Marsh" is not "Marz". Cyrillic words find both, as
    Russian and Ukrainian spell a name differently.
    """
    these = tuple(wanted)
    bare = tuple(map(skeleton, these))
    if not all(bare):
        return ()
    marks = (_CYRILLIC_MARK, _LATIN_MARK) if any(map(is_cyrillic, these)) else (_CYRILLIC_MARK,)
    return tuple(tuple(f"{mark}{each}" for each in bare) for mark in marks)


def across_scripts(names: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """Return the folded words of each name, the same for one name in two scripts.

    Skeletons are used only for words that one of the names has in Cyrillic; if all names are Latin, they stay as they
    are.
    """
    folded = {name: words(name) for name in names}
    shared = {skeleton(each) for these in folded.values() for each in these if is_cyrillic(each)} - {""}
    if not shared:
        return folded
    return {
        name: tuple(skeleton(each) if skeleton(each) in shared else each for each in these)
        for name, these in folded.items()
    }
