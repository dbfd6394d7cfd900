"""A person's grammatical gender, "he" or "she", from the title, the role or the given name."""

import unicodedata
from enum import StrEnum
from typing import Final

from summarizer.person_names.caching import cached_for_names
from summarizer.person_names.given_names import FEMALE, MALE


class Gender(StrEnum):
    """The gender of a pronoun."""

    MALE = "male"
    FEMALE = "female"


_MALE_TITLES: Final = frozenset(
    "mr sir lord king prince emperor pope father brother son husband widower uncle nephew grandfather"
    " congressman spokesman chairman businessman actor salesman fisherman boyfriend gentleman sheikh sultan"
    " imam monk man boy guy policeman fireman postman cameraman gunman businessman councilman assemblyman alderman"
    " tradesman landlord grandson nephew stepfather stepson stepbrother groom father-in-law brother-in-law son-in-law"
    " duke marquess viscount tsar sheik baron earl count schoolboy frontman dad grandpa fiancé frenchman"
    " englishman irishman welshman dutchman scotsman cornishman".split()
)
_FEMALE_TITLES: Final = frozenset(
    "mrs ms miss lady dame queen princess empress mother sister daughter wife widow aunt niece grandmother"
    " actress girlfriend nun duchess countess"
    " baroness girl landlady granddaughter stepmother stepdaughter"
    " stepsister bride waitress hostess heiress ballerina marchioness mother-in-law sister-in-law daughter-in-law"
    " mum mom grandma fiancée schoolgirl stewardess headmistress abbess".split()
)
# Surnames that are given names elsewhere.
_EAST_ASIAN_SURNAMES: Final = frozenset("han jin jo kim lee lin min song".split())
_SURNAME_FIRST_WORDS: Final = 3

PRONOUNS: Final = {
    "he": Gender.MALE,
    "him": Gender.MALE,
    "his": Gender.MALE,
    "himself": Gender.MALE,
    "she": Gender.FEMALE,
    "her": Gender.FEMALE,
    "hers": Gender.FEMALE,
    "herself": Gender.FEMALE,
}


def gender_of_word(word: str) -> Gender | None:
    """Return the gender that a title or a noun implies: "Mr.", "spokeswoman"."""
    key = word.lower().removesuffix(".")
    if key in _MALE_TITLES:
        return Gender.MALE
    return Gender.FEMALE if key in _FEMALE_TITLES or key.endswith("woman") else None


def gender_of_name(name: str) -> Gender | None:
    """Return the gender of a full name's first word; `None` for a surname alone and for names of either gender."""
    words = name.split()
    if len(words) < 2 or _is_surname_first(words):
        return None
    given = _folded(words[0])
    male, female = given in MALE, given in FEMALE
    if male == female:
        return gender_of_word(words[0])
    return Gender.MALE if male else Gender.FEMALE


def _is_surname_first(words: list[str]) -> bool:
    """Whether the first word is a surname, though also a given name: "Kim Jong-un", "Lee Kuan Yew"."""
    return words[0].lower() in _EAST_ASIAN_SURNAMES and (len(words) == _SURNAME_FIRST_WORDS or "-" in words[1])


def is_given_name(word: str) -> bool:
    """Return whether a word is a common given name."""
    given = _folded(word)
    return given in MALE or given in FEMALE


@cached_for_names
def _folded(word: str) -> str:
    """The word in lower case without accents; for a double name the first part, unless the whole name is known."""
    whole = "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c))
    return whole if whole in MALE or whole in FEMALE else whole.split("-")[0]
