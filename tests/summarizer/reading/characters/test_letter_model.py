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
def test_what_people_write_is_less_surprising(likelier, other):
    assert surprise(" ", likelier) < surprise(" ", other)


@given(st.characters(), st.text())
def test_every_text_has_a_surprise_which_grows_with_it(before, text):
    assert 0 <= surprise(before, text) <= surprise(before, text + "a")
