"""Reads the tables of a language, TOML files in `summarizer/article_languages/<code>/`, and keeps those last used."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final

from summarizer.attribution_in_other_languages.lexicon.expansion import Form, TableError, expand, paradigms
from summarizer.attribution_in_other_languages.lexicon.language import Declension, Language, Sequence_, Verb, Word
from summarizer.person_names.given_names import FEMALE, MALE

SORTS: Final = frozenset("say tell ask deny confirm announce warn demand accuse think write report name".split())
"""The sorts of verbs of saying; `name` takes an object and what it is called."""

TAKES: Final = frozenset("quote clause noun infinitive bare".split())
"""What can be the content of a verb of saying; `bare` is a main clause without a conjunction."""

TAGS: Final = frozenset(
    "article determiner possessive pronoun preposition inner relative conjunction question coordination adverb time"
    " auxiliary negation reflexive role title body group document medium organization place country nationality"
    " particle stop given hearsay passive back modifier area noun compound qualifier rule latter office finite"
    " subjunctive vague network progressive event saying".split()
)
"""The word classes of `words.toml`, `people.toml` and `names.toml`: each is a key with words."""

PHRASES: Final = frozenset("view before after around alone evidence as so parenthesis".split())
_FILES: Final = ("cues", "words", "people", "names")


@lru_cache(maxsize=2)
def load_language(code: str) -> Language:
    """Return the tables of a language (ISO 639-1); the two that were used last are kept."""
    tables = {name: _read_file(code, name) for name in _FILES}
    words, phrases = _words_and_phrases(code, tables)
    settings = {name: tuple(text.split()) for name, text in tables["words"].get("settings", {}).items()}
    if "latin" in settings.get("given", ()):
        _add_given_names(words)
    declined = [_declension(code, row) for row in tables["names"].get("declensions", ())]
    declensions = tuple(sorted(declined, key=_priority))
    finite = _verb_endings(settings.pop("verbs", ()))
    return Language(
        code,
        words,
        phrases,
        declensions,
        settings,
        finite,
        articles="article" in tables["words"],
        inflects=any(not each.attested for each in declensions),
        same=_same(tables["names"]),
    )


def _words_and_phrases(
    code: str, tables: Mapping[str, dict[str, Any]]
) -> tuple[dict[str, Word], dict[str, tuple[Sequence_, ...]]]:
    """The words of the tables by their forms, and the phrases by their first words, the longest first."""
    endings = paradigms({key: text for table in tables.values() for key, text in table.pop("paradigms", {}).items()})
    words: dict[str, Word] = {}
    phrases: dict[str, list[Sequence_]] = {}
    for kind, form, word in _entries(code, tables, endings):
        parts = tuple(form.replace("…", " … ").split())
        if kind == "word" and (len(parts) == 1 or word.verb is None):
            words[form] = _united(words.get(form), word)
        else:
            phrases.setdefault(parts[0], []).append((parts, kind, word))
    ordered = {first: tuple(sorted(found, key=lambda each: -len(each[0]))) for first, found in phrases.items()}
    return words, ordered


def _verb_endings(written: Sequence[str]) -> dict[str, Word]:
    """The endings of finite verbs with their features: "a:s an:p"."""
    endings = paradigms({"verbs": " ".join(written)})["verbs"]
    return {ending: Word(frozenset({"finite"}), features) for ending, features in endings}


def _same(names: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """The names of one body in each line: "Fed | Federal Reserve"."""
    lines = names.get("settings", {}).get("same", "").strip().splitlines()
    rows = [tuple(name.strip() for name in line.split("|")) for line in lines]
    return {name.casefold(): row for row in rows for name in row}


def _add_given_names(words: dict[str, Word]) -> None:
    """Add the given names of many countries to those of the table; a word that has another meaning is left alone."""
    for names, gender in ((MALE, "m"), (FEMALE, "f")):
        for name in names:
            words.setdefault(name, Word(frozenset({"given"}), frozenset({gender}), None, name))


def _priority(declension: Declension) -> tuple[int, int]:
    """Sort declensions by how much of a stem they need, then by the length of their nominative."""
    return -min(map(len, declension.stems), default=0), -len(declension.nominative.strip("ь"))


def _read_file(code: str, name: str) -> dict[str, Any]:
    path = files("summarizer").joinpath("article_languages", code, f"{name}.toml")
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise TableError(f"{code}/{name}.toml: {error}") from error


def _entries(
    code: str, tables: Mapping[str, Mapping[str, Any]], endings: Mapping[str, tuple[Form, ...]]
) -> Iterator[tuple[str, str, Word]]:
    """Yield kind, form and word of everything in the tables."""
    for row in tables["cues"].get("verbs", ()):
        verb = _verb(code, row)
        for form, lemma, features in expand(row["forms"], endings):
            yield "word", form, Word(frozenset({"verb"}), features, verb, lemma)
    for kind, tag, text in _lists(code, tables):
        for form, lemma, features in expand(text, endings):
            yield kind, form, Word(frozenset({tag}), features, None, lemma)


def _lists(code: str, tables: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, str, str]]:
    """Yield the lists of words and phrases: what kind of phrase, or "word", the class of its words, and the list."""
    for kind, text in tables["cues"].get("phrases", {}).items():
        if kind not in PHRASES:
            raise TableError(f"{code}/cues.toml: unknown kind of phrase {kind!r}")
        yield kind, kind, text
    for name in ("words", "people", "names"):
        for tag, text in tables[name].items():
            if tag in {"settings", "declensions"}:
                continue
            if tag not in TAGS:
                raise TableError(f"{code}/{name}.toml: unknown class of words {tag!r}")
            yield "word", tag, text


def _verb(code: str, row: Mapping[str, Any]) -> Verb:
    takes = frozenset(row.get("takes", "quote clause").split())
    if row.get("sort") not in SORTS or takes - TAKES or "forms" not in row:
        raise TableError(f"{code}/cues.toml: verbs need a sort, forms, and takes of {sorted(TAKES)}: {dict(row)!r:.80}")
    return Verb(row["sort"], takes, frozenset(row.get("prepositions", "").split()))


def _declension(code: str, row: Mapping[str, Any]) -> Declension:
    try:
        others = paradigms({"others": row["others"]})["others"]
        stems = tuple(row.get("stems", "").split())
        return Declension(
            row["nominative"], others, row["gender"], stems, "attested" in row, tuple(row.get("except", "").split())
        )
    except KeyError as error:
        raise TableError(f"{code}/names.toml: a declension lacks {error}") from error


def _united(known: Word | None, word: Word) -> Word:
    if known is None:
        return word
    return Word(
        known.tags | word.tags,
        known.features | word.features,
        _both(known.verb, word.verb),
        known.lemma or word.lemma,
    )


def _both(known: Verb | None, verb: Verb | None) -> Verb | None:
    """A verb of two rows takes what either takes; the sort is that of the first."""
    if known is None or verb is None:
        return known or verb
    governing = [each.prepositions for each in (known, verb) if each.takes & {"noun", "infinitive"}]
    prepositions = frozenset().union(*governing) if all(governing) else frozenset()
    return Verb(known.sort, known.takes | verb.takes, prepositions)
