"""An article's signature: the data that are compared to decide whether two articles report one event."""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from summarizer.sentences import Tokenizer
from summarizer.stories.background import share_of_articles
from summarizer.stories.days import named_days
from summarizer.stories.names import countries_in, latin, skeleton
from summarizer.stories.plain_numbers import plain_numbers, share_of_number
from summarizer.stories.signs import Signs
from summarizer.terms import stemmer, stems, stop_words

LEAD_CHARACTERS: Final = 2500
"""Characters of an article that are compared; the rest is background, which may be the same for other events."""

MAX_TERMS: Final = 120
"""The terms of each kind that are kept, those that weigh most; nearly all leads have fewer."""

MAX_WORDS_OF_TITLE: Final = 40

WEIGHT_OF_TITLE: Final = 2.0
HALF_WEIGHT_WORDS: Final = 25
HALF_WEIGHT_WORDS_ACROSS: Final = 100
"""A title's word counts twice, one this far into the text half. Reports in two languages share few words, so there the
later ones count for more."""

WEIGHT_OF_NAME: Final = 1.5
WEIGHT_OF_NAME_ACROSS: Final = 2.5
WEIGHT_OF_NUMBER: Final = 2.5
PREFIX_LETTERS: Final = 5
"""The letters by which words in two languages are compared: "companies", "compañía" and "compagnia"."""

# A capitalised word within a sentence: at its beginning every word has a capital.
_NAME: Final = re.compile(r"(?<=[^\s.!?…:“\"«„]\s)[^\W\d_a-zà-öø-ÿа-яёіїєґα-ω]\w{2,}")

_FIGURE: Final = re.compile(r"#\d{3,}")
_YEAR: Final = re.compile(r"#(?:19|20)\d\d")
_ROUND_UP: Final = re.compile(
    r"""\b(?:round-?up|news\ in\ brief|in\ brief:|(?:\w+\ )?things\ (?:to|you\ need\ to)\ know|week\ in\ review|
    (?:morning|evening|daily)\ briefing|top\ stories|was\ (?:heute|in\ der\ nacht)\ (?:wichtig|passiert)|
    nachrichten\ (?:kompakt|des\ tages|am\ \w+)|kurzmeldungen|l[’']essentiel\ de\ l[’']actu|les\ titres\ du|
    ce\ qu[’']il\ faut\ retenir|resumen\ (?:del\ día|de\ la\ semana|de\ noticias)|las\ noticias\ del?\ |
    le\ notizie\ (?:del|di\ oggi)|het\ nieuws\ van|nieuwsoverzicht|главно\w+\ за|главные\ новости|дайджест|
    итоги\ (?:дня|недели)|события\ (?:дня|недели)|головн\w+\ за|головні\ новини|підсумки\ (?:дня|тижня))""",
    re.VERBOSE | re.IGNORECASE,
)


class Term(NamedTuple):
    """Something that articles may share, its weight in this article, and the share of all articles that have it."""

    name: str
    weight: float
    share: float


@dataclass(frozen=True, slots=True)
class Signature:
    """What identifies the event that an article reports.

    `own` are the stems of the article's language and its numbers; `across` are forms that other languages share (names,
    countries, cognates, numbers). `title` are the title's stems and numbers. `day` is the ordinal of the date of
    publication, `None` if it is unknown. A round-up is about many events. `outlet` is the name of the publisher, `None`
    if it is unknown. `days` are the days of the year that the article names, `names_of_title` the names and countries
    in its title, in the forms of `across`.
    """

    language: str | None
    day: int | None
    title: tuple[str, ...]
    is_round_up: bool
    own: tuple[Term, ...]
    across: tuple[Term, ...]
    outlet: str | None = None
    days: frozenset[int] = frozenset()
    names_of_title: frozenset[str] = frozenset()

    @property
    def signs(self) -> Signs[str]:
        """The signs that distinguish it from an article with the same words; computed at each access."""
        stems_and_numbers = frozenset(term.name for term in self.own)
        figures_of_title = frozenset(each for each in self.title if each.startswith("#"))
        return Signs(
            self.language,
            self.outlet,
            self.is_round_up,
            sum(not each.startswith("#") for each in stems_and_numbers),
            frozenset(self.title) - figures_of_title,
            figures_of_title,
            self.names_of_title,
            frozenset(term.name for term in self.across),
            frozenset(filter(_is_figure, stems_and_numbers)),
            self.days,
        )


class Opening(NamedTuple):
    """The part of an article that is compared; `published` is an ISO 8601 date, with or without a time.

    `source` is the outlet's name.
    """

    title: str | None
    text: str
    language: str | None = None
    published: str | None = None
    source: str | None = None


def signature_of(opening: Opening) -> Signature:
    """Return the signature of an article."""
    heading, lead, language = opening.title or "", opening.text[:LEAD_CHARACTERS], opening.language
    return Signature(
        language,
        _day(opening.published),
        _words_of_title(heading, language),
        bool(_ROUND_UP.search(heading)),
        _heaviest([*_stems(heading, lead, language), *_numbers(heading, lead, HALF_WEIGHT_WORDS)]),
        _heaviest([*_shared_forms(heading, lead, language), *_numbers(heading, lead, HALF_WEIGHT_WORDS_ACROSS)]),
        " ".join((opening.source or "").split()).casefold() or None,
        named_days(heading, lead, language),
        frozenset(term.name for term in _shared_forms(heading, "", language) if term.name[0] in "@="),
    )


def _is_figure(term: str) -> bool:
    """Return whether a term is a number of three digits or more, and not a year."""
    return bool(_FIGURE.fullmatch(term)) and not _YEAR.fullmatch(term)


def _words_of_title(title: str, language: str | None) -> tuple[str, ...]:
    words = (*stems(Tokenizer().to_words(title), language), *(f"#{each}" for each in re.findall(r"\d+", title)))
    return tuple(dict.fromkeys(words))[:MAX_WORDS_OF_TITLE]


def _day(published: str | None) -> int | None:
    try:
        return date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return None


def _heaviest(terms: Iterable[Term]) -> tuple[Term, ...]:
    """Add up the counts of equal terms; return the terms that weigh most, rounded for storage."""
    counts: dict[str, float] = defaultdict(float)
    shares: dict[str, float] = {}
    for term in terms:
        counts[term.name] += term.weight
        shares[term.name] = min(term.share, shares.get(term.name, 1))
    merged = [Term(name, round(math.log1p(count), 3), float(f"{shares[name]:.2g}")) for name, count in counts.items()]
    return tuple(sorted(merged, key=lambda term: (term.weight * math.log(term.share), term.name))[:MAX_TERMS])


def _stems(title: str, lead: str, language: str | None) -> Iterator[Term]:
    share, words = share_of_articles(language), Tokenizer()
    names = {stemmer(language)(name.lower()) for name in _names(title, lead)}
    counts: dict[str, float] = defaultdict(float)
    for stem in stems(words.to_words(title), language):
        counts[stem] += WEIGHT_OF_TITLE
    for at, stem in enumerate(stems(words.to_words(lead), language)):
        counts[stem] += _weight_at(at, HALF_WEIGHT_WORDS)
    for stem, count in counts.items():
        yield Term(stem, count * (WEIGHT_OF_NAME if stem in names else 1), share(stem))


def _shared_forms(title: str, lead: str, language: str | None) -> Iterator[Term]:
    names, title_words = frozenset(_names(title, lead)), _words(title, language)
    weighted = [(word, WEIGHT_OF_TITLE) for word in title_words]
    weighted += [(word, _weight_at(at, HALF_WEIGHT_WORDS_ACROSS)) for at, word in enumerate(_words(lead, language))]
    share, stem = share_of_articles(language), stemmer(language)
    spans = list(countries_in([word for word, _ in weighted]))
    in_country = {at for start, end, _ in spans for at in range(start, end)}
    for start, _, code in spans:
        word, count = weighted[start]
        yield Term(f"={code}", count * WEIGHT_OF_NAME, share(stem(word.lower())))
    for at, (word, count) in enumerate(weighted):
        if at not in in_country:
            for form, factor in _forms(word, is_name=word in names):
                yield Term(form, count * factor, share(stem(word.lower())))


def _forms(word: str, *, is_name: bool) -> Iterator[tuple[str, float]]:
    """Yield the forms that a word may share with its counterpart in another language."""
    letters = latin(word)
    if is_name and len(consonants := skeleton(word)) > 1:
        yield f"@{consonants}", WEIGHT_OF_NAME_ACROSS
    if len(letters) >= PREFIX_LETTERS:
        yield letters[:PREFIX_LETTERS], 1.0
    elif len(letters) > 1 and word.isupper():
        yield letters, WEIGHT_OF_NAME


def _numbers(title: str, lead: str, half: int) -> Iterator[Term]:
    for text, in_title in ((title, True), (lead, False)):
        # Each number counts once, at its first position: otherwise a table of results would outweigh the words.
        first = {number: at for at, number in reversed(list(plain_numbers(text)))}
        for number, at in first.items():
            weight = WEIGHT_OF_TITLE if in_title else _weight_at(at // 6, half)
            yield Term(f"#{number}", WEIGHT_OF_NUMBER * weight, share_of_number(number))


def _weight_at(word: int, half: int) -> float:
    return 1 / (1 + word / half)


def _names(title: str, lead: str) -> Sequence[str]:
    return _NAME.findall(f"{title} . {lead}")


def _words(text: str, language: str | None) -> Sequence[str]:
    stop = stop_words(language)
    return [word for word in Tokenizer().to_words(text) if word.lower() not in stop]
