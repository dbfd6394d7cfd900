"""Holds the words of a language as the reader looks them up: their classes, features and verbs of saying."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from summarizer.attribution_in_other_languages.lexicon.expansion import Form


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of saying: its sort, what it takes, and the prepositions that lead to a noun phrase as content."""

    sort: str
    takes: frozenset[str]
    prepositions: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Word:
    """What the tables know of a form: its classes and features, its verb of saying, and the first form of its entry."""

    tags: frozenset[str] = frozenset()
    features: frozenset[str] = frozenset()
    verb: Verb | None = None
    lemma: str = ""


NO_WORD: Final = Word()
"""What is known of a form that the tables do not list."""

Sequence_: TypeAlias = tuple[tuple[str, ...], str, Word]
"""The words of a phrase of several words, what kind of phrase it is, and its entry."""


@dataclass(frozen=True, slots=True)
class Declension:
    """The endings of names that are inflected alike: of the nominative, and of the other cases.

    `stems` are the endings that a stem must have, if any are given, and `exceptions` those that it may not have. An
    `attested` nominative must occur in the text.
    """

    nominative: str
    others: tuple[Form, ...]
    gender: str
    stems: tuple[str, ...] = ()
    attested: bool = False
    exceptions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Language:
    """The tables of one language.

    `articles` is whether it has them, and `inflects` whether names are inflected, so that their case shows which of
    them are subjects.
    """

    code: str
    words: Mapping[str, Word]
    phrases: Mapping[str, tuple[Sequence_, ...]]
    declensions: tuple[Declension, ...] = ()
    settings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    finite: Mapping[str, Word] = field(default_factory=dict)
    articles: bool = False
    inflects: bool = False
    same: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """For each name of a body that has several, all of them."""

    def word(self, lower: str) -> Word:
        """Return what is known of a form in lower case."""
        return self.words.get(lower, NO_WORD)

    @property
    def has_free_order(self) -> bool:
        """Whether the subject may precede or follow its verb, and only its place identifies it (es, fr, it)."""
        return self.articles and not self.inflects and "second" not in self.setting("order")

    def setting(self, name: str) -> tuple[str, ...]:
        """Return the words of a setting; none if the language does not have it."""
        return self.settings.get(name, ())
