"""Expands the short forms in which the tables write words.

`сказа{л:m,ла:f}` is "сказал" (masculine) and "сказала" (feminine); `señal<ar>` takes the endings of the paradigm "ar".
`_` stands for a blank inside an entry and `…` for a gap: `dar_a_conocer`, `teilte…mit`. Features follow a colon and are
joined by dots: `ella:f`, `ministr{o:m,os:m.p}`.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import product
from typing import Final, TypeAlias

Form: TypeAlias = tuple[str, frozenset[str]]
"""A word or several, in lower case, and its features."""

Entry: TypeAlias = tuple[str, str, frozenset[str]]
"""A form, the first form of its entry, which stands for all of them, and the features of the form."""

FEATURES: Final = frozenset("m f n s p nom gen dat acc ins loc obl inf ger part subj 1 self".split())
"""Gender, number, case, form of a verb, and the first person."""

_GROUP: Final = re.compile(r"\{([^{}<>]*)\}|<([^{}<>]*)>")
_MAX_FORMS: Final = 400


class TableError(ValueError):
    """A table of a language is malformed."""


def paradigms(written: Mapping[str, str]) -> Mapping[str, tuple[Form, ...]]:
    """Return the endings of each paradigm: `"a:s an:p"`; a lone `-` is the empty ending."""
    return {name: tuple(_ending(part) for part in endings.split()) for name, endings in written.items()}


def expand(words: str, endings: Mapping[str, tuple[Form, ...]]) -> Iterator[Entry]:
    """Yield the forms of all entries in a text of entries separated by white space."""
    for entry in words.split():
        forms = tuple(_forms(entry, endings))
        yield from ((form, forms[0][0], features) for form, features in forms)


def _forms(entry: str, endings: Mapping[str, tuple[Form, ...]]) -> Iterator[Form]:
    pieces: list[tuple[Form, ...]] = []
    position = 0
    for group in _GROUP.finditer(entry):
        pieces.append(((entry[position : group.start()], frozenset()),))
        pieces.append(_choices(entry, group, endings))
        position = group.end()
    pieces.append((_ending(entry[position:] or "-"),))
    if any(mark in text for piece in pieces for text, _ in piece for mark in "{}<>"):
        raise TableError(f"unbalanced brackets in {entry!r}")
    if _count(pieces) > _MAX_FORMS:
        raise TableError(f"{entry!r} has more than {_MAX_FORMS} forms")
    for chosen in product(*pieces):
        text = "".join(text for text, _ in chosen).replace("_", " ").casefold()
        yield text, frozenset().union(*(features for _, features in chosen))


def _choices(entry: str, group: re.Match[str], endings: Mapping[str, tuple[Form, ...]]) -> tuple[Form, ...]:
    if group[2] is None:
        return tuple(_ending(choice or "-") for choice in group[1].split(","))
    if group[2] not in endings:
        raise TableError(f"{entry!r} names the paradigm {group[2]!r}, which is not in [paradigms]")
    return endings[group[2]]


def _ending(part: str) -> Form:
    text, _, names = part.partition(":")
    features = frozenset(filter(None, names.split(".")))
    if unknown := features - FEATURES:
        raise TableError(f"unknown features in {part!r}: {', '.join(sorted(unknown))}")
    return "" if text == "-" else text, features


def _count(pieces: list[tuple[Form, ...]]) -> int:
    count = 1
    for piece in pieces:
        count *= len(piece)
    return count
