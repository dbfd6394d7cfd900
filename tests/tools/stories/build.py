"""Build the tables of `summarizer.stories`: how frequent stems are, and the names of countries.

    python -m tests.tools.stories.build

The frequencies are those of wordfreq 3.1.1 (Robyn Speer), which counted words in Wikipedia, subtitles, news, books and
web pages up to 2021. Its code is under the Apache licence 2.0, its data under CC BY-SA 4.0. Our table is adapted from
them and under the same licence: words become stems, stop words and the rarest are left out, and frequencies are rounded
to a tenth of their decimal logarithm. No text of an article is read. Install wordfreq by hand to run this: it is
finished ("sunset" by its author), and takes 57 MB.

The names of countries are CLDR's, from babel (Unicode-3.0).
"""

import math
from collections import Counter, defaultdict
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import wordfreq
from babel import Locale

from summarizer.language_identification import LANGUAGES
from summarizer.sentences import Tokenizer
from summarizer.stories.names import MAX_PLACE_WORDS, country_key
from summarizer.terms import SNOWBALL, stemmer, stop_words

TARGET: Final = Path(__file__).parents[3] / "summarizer" / "stories"

WORDFREQ_NAMES: Final = {"no": "nb", "sr": "sh"}
"""wordfreq's codes of languages that it calls otherwise."""

MIN_FREQUENCY: Final = 2e-6
"""Rarer stems, two in five, are left out of the table: they count as rare as one that it lacks."""

MIN_COUNTRY_LETTERS: Final = 4
"""A name of one word with fewer letters may be a word of another language: "Mali", "Oman" are kept, "USA" is added."""

SHORT_NAMES: Final = {
    "usa": "US", "ssha": "US", "eeuu": "US", "ee uu": "US", "etats unis": "US", "uk": "GB", "eau": "AE",
    "holland": "NL", "uae": "AE", "oae": "AE", "drk": "CD",
}  # fmt: skip


def main() -> None:
    """Write both tables."""
    write_background()
    write_countries()


def write_background() -> None:
    with ZipFile(TARGET / "background.zip", "w", ZIP_DEFLATED, compresslevel=9) as archive:
        for language in sorted(LANGUAGES.keys() | SNOWBALL.keys()):
            if rows := background(language):
                archive.writestr(ZipInfo(language, (1980, 1, 1, 0, 0, 0)), rows, ZIP_DEFLATED, 9)


def background(language: str) -> str:
    """Return the lines of a language's table: a logarithm in tenths and the stems of that frequency."""
    source = WORDFREQ_NAMES.get(language, language)
    if source not in wordfreq.available_languages("small"):
        return ""
    stem, stop, words = stemmer(language), stop_words(language), Tokenizer()
    frequencies: Counter[str] = Counter()
    for entry, frequency in wordfreq.get_frequency_dict(source, "small").items():
        for word in words.to_words(entry):
            if word not in stop:
                frequencies[stem(word)] += frequency
    bins = defaultdict(list)
    for name, frequency in frequencies.items():
        if frequency >= MIN_FREQUENCY:
            bins[round(10 * (math.log10(frequency) + 9))].append(name)
    return "".join(f"{tenths} {' '.join(sorted(bins[tenths]))}\n" for tenths in sorted(bins, reverse=True))


def write_countries() -> None:
    """Write the names that mean one country in all languages that we stem."""
    meanings = defaultdict(set)
    for language in LANGUAGES:
        territories = Locale.parse(language).territories
        for code, name in territories.items():
            words = Tokenizer().to_words(name)[:MAX_PLACE_WORDS]
            if len(code) == 2 and code.isalpha() and sum(map(len, words)) >= MIN_COUNTRY_LETTERS:
                meanings[" ".join(map(country_key, words))].add(code)
    names = {name: min(codes) for name, codes in meanings.items() if len(codes) == 1 and name} | SHORT_NAMES
    lines = [f"{name}\t{code}\n" for name, code in sorted(names.items())]
    note = "# Names of countries by CLDR (Unicode-3.0), without endings; written by tests/tools/stories/build.py\n"
    (TARGET / "countries.tsv").write_text(note + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
