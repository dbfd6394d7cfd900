import pytest
from sumy.nlp.stemmers import Stemmer
from sumy.utils import get_stop_words

from summarizer.language_identification import LANGUAGES, _identifier, _is_plainly_english, language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The minister said on Thursday that the bridge would be closed.", "en"),
        ("Der Minister sagte am Donnerstag, die Brücke werde geschlossen.", "de"),
        ("Министр сказал в четверг, что мост будет закрыт на ремонт.", "ru"),
        ("Ministras ketvirtadienį pranešė, kad tiltas bus uždarytas.", "lt"),
        ("Ministeren sier at broen blir stengt på torsdag, ifølge avisen.", "no"),
    ],
)
def test_the_language_of_a_text_is_identified(text, language):
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["", "   ", "12 34 56", "👍👍", "…"])
def test_text_without_words_has_no_language(text):
    assert language_of(text) is None


def english(words: int) -> str:
    sentence = "The minister said that they would have closed the bridge, but the harbour has been busy with ships. "
    return " ".join((sentence * 20).split()[:words])


def test_plain_english_is_what_the_identifier_says_it_is():
    assert _is_plainly_english(english(60))
    assert _identifier().classify(english(60))[0] == "en"


def test_a_short_text_is_left_to_the_identifier():
    assert not _is_plainly_english(english(59))


def test_a_text_that_is_one_third_german_is_left_to_the_identifier():
    german = "Der Minister sagte am Donnerstag, die Brücke werde geschlossen. " * 5

    assert not _is_plainly_english(f"{german}{english(80)}")
    assert not _is_plainly_english(f"{english(80)}{german}")


@pytest.mark.parametrize("name", LANGUAGES.values())
def test_sumy_has_stop_words_or_a_stemmer_for_every_language_listed(name):
    assert _has_stop_words(name) or Stemmer(name)("bridges")


def _has_stop_words(name):
    try:
        return bool(get_stop_words(name))
    except LookupError:
        return False
