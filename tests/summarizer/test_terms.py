import pytest

from summarizer.terms import SNOWBALL, stems, stop_words


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "closures", "CLOSURE"),
        ("de", "Häfen", "Hafen"),
        ("el", "κυβερνήσεις", "κυβέρνηση"),
        ("pl", "premierem", "premiera"),
        ("lt", "vyriausybės", "vyriausybė"),
        ("tr", "İşçiler", "işçi"),
        ("tr", "ISPARTA", "ısparta"),
        ("uk", "уряду", "уряд"),
    ],
)
def test_forms_of_a_word_have_one_stem(language: str, one: str, other: str):
    assert stems([one], language) == stems([other], language)


@pytest.mark.parametrize("language", SNOWBALL)
def test_every_snowball_stemmer_is_installed(language: str):
    assert stems(["zzz"], language)


def test_a_language_without_a_stemmer_keeps_its_words():
    assert stems(["Kapal"], "ms") == ("kapal",)


def test_stop_words_have_no_stems():
    assert stems(["the", "pier"], "en") == ("pier",)
    assert stems(["İçin"], "tr") == ()
    assert stop_words("xx") == frozenset()
