import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.reading.characters.letter_model import surprise


@pytest.mark.parametrize(
    ("likelier", "other"),
    [
        ("naïve", "naÃ¯ve"),
        ("Gdańsk", "Gdaлsk"),
        ("Привет", "прИВЕт"),
        ("ÉCOLE", "ECOLéE"),
        ("中文", "涓枃"),
        ("서울", "쒖슱"),
        ("été", "ĥtĥ"),
        ("ล่ะ", "ล\x9b"),
    ],
)
def test_real_words_are_less_surprising_than_damaged_ones(likelier, other):
    assert surprise(" ", likelier) < surprise(" ", other)


@given(st.characters(), st.text())
def test_the_surprise_of_any_text_grows_with_its_length(before, text):
    assert 0 <= surprise(before, text) <= surprise(before, text + "a")
