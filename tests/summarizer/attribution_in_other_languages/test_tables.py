"""The tables of every language, and the errors of a table that is not written as it should be."""

from importlib.resources import files

import pytest

from summarizer.article_languages import ANALYSERS, LANGUAGES_WITH_TABLES
from summarizer.attribution_in_other_languages.lexicon.expansion import TableError, expand, paradigms
from summarizer.attribution_in_other_languages.lexicon.tables import load_language
from tests.summarizer.attribution_in_other_languages.claim_lines import claim_lines


@pytest.mark.parametrize("code", LANGUAGES_WITH_TABLES)
def test_the_tables_of_a_language_can_be_read(code):
    language = load_language(code)

    assert any(word.verb for word in language.words.values())
    assert any(kind == "before" for found in language.phrases.values() for _, kind, _ in found)


def test_every_folder_of_tables_is_a_language_that_is_read():
    folders = {
        folder.name
        for folder in files("summarizer").joinpath("article_languages").iterdir()
        if folder.joinpath("cues.toml").is_file()
    }

    assert folders == set(LANGUAGES_WITH_TABLES) <= set(ANALYSERS)


def forms(words, **endings):
    return [(form, "".join(sorted(features))) for form, _, features in expand(words, paradigms(endings))]


def test_an_entry_is_expanded_with_its_features():
    assert forms("сказа{л:m,ла:f}") == [("сказал", "m"), ("сказала", "f")]
    assert forms("señal<ar> ella:f", ar="ó:s ando:ger") == [("señaló", "s"), ("señalando", "ger"), ("ella", "f")]
    assert forms("dio_a_conocer") == [("dio a conocer", "")]
    assert forms("minist{er,re}{-,s:p}") == [("minister", ""), ("ministers", "p"), ("ministre", ""), ("ministres", "p")]


@pytest.mark.parametrize("written", ["señal<xyz>", "señal{ó", "señal{ó:past}"])
def test_an_entry_that_is_written_wrongly_is_an_error(written):
    with pytest.raises(TableError):
        forms(written)


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        (
            "es",
            "Segun la policia, el conductor huyo. Ana Ruiz anadio que no habra dinero.",
            ["la policia | Segun | el conductor huyo", "Ana Ruiz | anadio | que no habra dinero"],
        ),
        (
            "de",
            "Lena Vogt erklaerte, die Lage muesse sich bessern.",
            ["Lena Vogt | erklaerte | die Lage muesse sich bessern"],
        ),
        ("fr", "Selon la prefecture, personne n'a ete blesse.", ["la prefecture | Selon | personne n'a ete blesse"]),
    ],
)
def test_a_text_without_diacritics_is_read(code, text, found):
    assert claim_lines(text, code) == found


def test_one_letter_with_a_mark_tells_that_the_text_has_them():
    assert claim_lines("Segun la policia, el conductor huyó.", "es") == []
