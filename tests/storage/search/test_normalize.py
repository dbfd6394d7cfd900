import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.search.normalize import folded, words


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Anušauskas", "anusauskas"),
        ("ŁÓDŹ", "lodz"),
        ("Straße", "strasse"),
        ("İstanbul", "istanbul"),
        ("ﬁsh", "fish"),
        ("Ærø", "aero"),
    ],
)
def test_case_and_accents_are_removed(text: str, plain: str) -> None:
    assert folded(text) == plain


@given(st.text())
def test_folding_is_idempotent(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("“Nobody,” she said…", ("nobody", "she", "said")),
        ("O’Brien's 3rd", ("o", "brien", "s", "3rd")),
        ("— 🌅 —", ()),
    ],
)
def test_words_are_runs_of_letters_and_digits(text: str, expected: tuple[str, ...]) -> None:
    assert words(text) == expected
