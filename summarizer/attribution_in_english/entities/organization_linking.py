"""Links the names of organisations: spelt out or as initials, with or without their legal form or country."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from summarizer.attribution_in_english.entities.organization_words import (
    EXPANSIONS,
    LEGAL_FORMS,
    OMISSIBLE_WORDS,
    ORGANIZATION_WORDS,
    PRESS_WORDS,
    is_organization,
)
from summarizer.attribution_in_english.entities.places import (
    country_of,
    country_of_demonym,
    is_place,
    is_town,
    normalized_name,
)
from summarizer.person_names.gender import is_given_name

_LINKING_WORDS: Final = frozenset("of for in on the".split())
_NON_INITIALS: Final = _LINKING_WORDS | {"and"}
# Words that are initials already: "AIHI" for the AI Harbour Institute.
_INITIALS: Final = frozenset({"ai"})

# "Big Harbour" for "Big Harbour Records"; a longer name is no company's.
_MAX_COMPANY_WORDS: Final = 4

# Further words that may be omitted, but do not show by themselves that "Lund Capital" is a company's name.
_OMITTED_WHEN_KNOWN: Final = OMISSIBLE_WORDS | frozenset(
    "capital global international management partners productions worldwide".split()
)

_PARTISANS: Final = frozenset(
    "conservatives democrats doctors drivers farmers greens growers hospitals labourites liberals nurses officials"
    " parents republicans residents schools socialists students taxpayers teachers tories veterans voters"
    " workers".split()
)

_MIN_ACRONYM: Final = 3
_MAX_ACRONYM: Final = 5


class OrganizationLinker:
    """Resolves the short forms of organisations' names.

    `definite` are the names that follow "the" somewhere, `abbreviated` those whose last word is an abbreviation.
    """

    def __init__(self, keys: Iterable[str], definite: frozenset[str], abbreviated: frozenset[str]) -> None:
        self._definite = definite
        self._resolved: dict[str, str] = {}
        self._full = {key: _expanded(key) for key in dict.fromkeys(keys)}
        known = set(self._full.values())
        self._full = {key: _without_domain(full, known) for key, full in self._full.items()}
        long = [key for key in dict.fromkeys(self._full.values()) if " " in key]
        # "FDIC" is short for a corporation, whose key is without that word.
        self._glosses = {
            initials(key): full for key, full in self._full.items() if " " in full and key not in EXPANSIONS
        }
        self._glosses |= {initials(key): key for key in long}
        self._longer: dict[str, set[str]] = defaultdict(set)
        for key in long:
            for short in _short_forms(key):
                self._longer[short].add(key)
            words = key.split()
            if key in abbreviated and len(words) == 2 and is_place(words[0]):
                # "The ISO" for "the California ISO".
                self._longer[words[1]].add(key)
            if _is_team(words):
                # "The Moles" for "the Norrby Moles".
                self._longer[words[-1]].add(key)
        for key, full in self._full.items():
            if key != full and key.split()[-1] in LEGAL_FORMS and is_given_name(full.split()[0]):
                # "Walt Disney Co.", or "Disney".
                self._longer[full.split()[-1]].add(full)

    def add_gloss(self, short: str, long: str) -> None:
        """Add a short form that the text itself explains."""
        self._glosses.setdefault(short, self._full.get(long, long))

    def resolve(self, key: str) -> str:
        """Return the full name that a name stands for."""
        if key not in self._resolved:
            self._resolved[key] = self._resolve(key)
        return self._resolved[key]

    def _beginning_with(self, key: str) -> str | None:
        """The only name whose initials begin with an acronym: "HGC" for a Harbour Guard Council of Norrby."""
        if " " in key or not _MIN_ACRONYM <= len(key) <= _MAX_ACRONYM:
            return None
        found = [long for short, long in self._glosses.items() if short.startswith(key) and len(short) == len(key) + 1]
        return found[0] if len(found) == 1 else None

    def _resolve(self, key: str) -> str:
        full = self._glosses.get(key) or self._beginning_with(key) or self._full.get(key, key)
        if " " not in full and full in ORGANIZATION_WORDS and key not in self._definite:
            return full
        longer = {self.resolve(other) for other in self._longer.get(full, ()) if other != full}
        return next(iter(longer)) if len(longer) == 1 else full


def _is_team(words: list[str]) -> bool:
    """Whether a plural follows the name of a town or a state, as in a team's name, but not a party or a trade there.

    A country has several teams with one name: "the Norway Rowers".
    """
    home = " ".join(words[:-1])
    is_home = (is_town(home) or is_place(home)) and country_of(home) is None
    return is_home and words[-1].endswith("s") and words[-1] not in _PARTISANS


def is_team_called(name: str, short: str) -> bool:
    """Return whether a name is that of a team with its town, and a short one is without: "Norrby Moles", "Moles"."""
    words = normalized_name(name).split()
    return len(words) > 1 and _is_team(words) and normalized_name(short) == words[-1]


def _short_forms(key: str) -> Iterable[str]:
    """Yield the short forms of a name: its end, also as initials, the part before "of", the word before "Bank"."""
    words = key.split()
    for cut in range(1, len(words)):
        ending = words[cut:]
        if words[cut - 1] not in _LINKING_WORDS and (len(ending) > 1 or ending[0] in ORGANIZATION_WORDS):
            yield " ".join(ending)
        if words[cut] in _LINKING_WORDS and (cut > 1 or words[0] in ORGANIZATION_WORDS):
            yield " ".join(words[:cut])
    for cut in range(1, len(words) - 1):
        yield f"{' '.join(words[:cut])} {initials(' '.join(words[cut:]))}"
    if len(words) == 2 and words[1] in PRESS_WORDS:
        yield words[1]
    yield from _without_omissible_words(words)


def _without_omissible_words(words: list[str]) -> Iterable[str]:
    """Yield the names of a company without the words at the end that may be omitted."""
    if len(words) > _MAX_COMPANY_WORDS:
        return
    for end in range(len(words) - 1, 0, -1):
        name = " ".join(words[:end])
        if words[end] not in _OMITTED_WHEN_KNOWN:
            return
        if not _means_more(name):
            yield name


def _means_more(name: str) -> bool:
    """Whether the words before "Bank" stand for something else when alone: "Norrby Bank", "City Council Bank"."""
    return is_organization(name) or is_place(name) or country_of_demonym(name) is not None


def _expanded(key: str) -> str:
    """The name with its abbreviations expanded and without its legal form."""
    words = EXPANSIONS.get(key, " ".join(EXPANSIONS.get(word, word) for word in key.split())).split()
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        words.pop()
    return " ".join(words)


def _without_domain(full: str, known: set[str]) -> str:
    """The name of a firm called by its website, if the text has it: "Velmar.com", whose key is "velmarcom"."""
    bare = full.removesuffix("com")
    return bare if bare in known else full


def initials(key: str) -> str:
    """Return the first letters of a name's words, without "of", "and" and the like, and with "AI" whole."""
    return "".join(word if word in _INITIALS else word[0] for word in key.split() if word not in _NON_INITIALS)
