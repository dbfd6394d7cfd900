"""The values that pass between the stages of reading with tables; all offsets are characters of the text."""

from dataclasses import dataclass

from summarizer.attribution_in_english.quotations.quotes import Quotation
from summarizer.attribution_in_other_languages.lexicon.language import Word
from summarizer.model import ActorKind

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a punctuation mark, with what the tables know of it.

    An item that stands for a whole quotation has the index of that quotation.
    """

    start: int
    end: int
    text: str
    lower: str
    word: Word
    quotation: int | None = None

    @property
    def is_word(self) -> bool:
        """Whether this is a word or a number, not a mark and not a whole quotation."""
        return self.quotation is None and self.text[:1].isalnum()

    @property
    def is_capital(self) -> bool:
        """Whether the word begins with a capital letter."""
        return self.text[:1].isupper()

    @property
    def is_abbreviation(self) -> bool:
        """Whether all letters are capitals, and there is more than one."""
        return len(self.text) > 1 and self.text.isupper()

    def has(self, *tags: str) -> bool:
        """Whether the tables list the word in one of these classes."""
        return not self.word.tags.isdisjoint(tags)


@dataclass(frozen=True, slots=True)
class Frame:
    """One sentence, or several that a quotation runs through.

    `items` are the tokens outside speech; each quotation that is speech is one item with the index of the quotation.
    """

    start: int
    end: int
    items: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A text with its tokens, the quotations that may be speech, and its frames in reading order."""

    text: str
    tokens: tuple[Token, ...]
    quotations: tuple[Quotation, ...]
    frames: tuple[Frame, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the text: its span, its words, and what the words around it show of its kind, gender and case.

    `cases` are those that a preposition or a post before the name allows; none if nothing restricts them.
    """

    start: int
    end: int
    text: str
    kind: ActorKind | None = None
    gender: str | None = None
    cases: frozenset[str] = frozenset()
    nominative: bool | None = None
    role: Span | None = None
    role_noun: str = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, organisation or place: its name in base form, and its mentions in reading order."""

    name: str
    kind: ActorKind
    mentions: tuple[Mention, ...]
    gender: str | None = None
    aliases: tuple[str, ...] = ()
    role: Span | None = None
    role_lemmas: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that may be a speaker. `entity` is the index of the entity that it names, `head` its role noun.

    `pronoun` is set if the phrase is one, and the speaker must be found before it. `named` is the span of the
    words that name the speaker, if they are elsewhere: "nach | eigenen | Angaben".
    """

    start: int
    end: int
    entity: int | None = None
    gender: str | None = None
    plural: bool = False
    pronoun: bool = False
    head: str | None = None
    named: Span | None = None

    @property
    def is_known(self) -> bool:
        """Whether the phrase is a name, a pronoun, or a noun that the tables list; no other is a subject for sure."""
        return self.entity is not None or self.pronoun or self.head is not None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says what, before names are resolved: no speaker if the sentence names none.

    `continues` is set if the speaker is that of the previous attribution: a dropped subject, another quotation. `verb`
    are the features of the cue, with which its subject agrees.
    """

    cue: tuple[Span, ...]
    sort: str
    content: tuple[Span, ...]
    speaker: Phrase | None = None
    continues: bool = False
    hedged: bool = False
    via: Span | None = None
    direct: bool | None = None
    verb: frozenset[str] = frozenset()

    @property
    def is_reported(self) -> bool:
        """Whether the cue is itself in reported speech: its speaker is then not the one who continues."""
        return "subj" in self.verb
