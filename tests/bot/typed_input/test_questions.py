"""Questions about somebody in the news."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.typed_input.questions import actor_asked_about


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Who is Putin?", "Putin"),
        ("who's Helena Marsh", "Helena Marsh"),
        ("Who’s O’Neill?", "O'Neill"),
        ("Tell me about Jean-Paul Mercier.", "Jean-Paul Mercier"),
        ("Wer ist Helena Marsh?", "Helena Marsh"),
        ("¿Quién es Helena Marsh?", "Helena Marsh"),
        ("Qui est Helena Marsh ?", "Helena Marsh"),
        ("Кто такой Путин?", "Путин"),
        ("Хто така Гелена Марш?", "Гелена Марш"),
    ],
)
def test_a_question_about_somebody_has_a_name(text, name):
    assert actor_asked_about(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Who is?",
        "Who?",
        "Who is to blame for the fire at the pier on Monday?",
        "Whoever is Putin",
        "Who is Marsh? The mayor said on Monday that the pier would close.",
        "Marsh",
        "Who is 12?",
        "Who is " + "a" * 100,
        "",
    ],
)
def test_other_words_are_not_such_a_question(text):
    assert actor_asked_about(text) is None


@given(st.text(max_size=150) | st.text(max_size=80).map("who is {}".format))
def test_any_text_has_an_answer(text):
    name = actor_asked_about(text)

    assert name is None or (name and name in " ".join(text.replace("’", "'").split()))
