"""Who is listed as an actor, and as what, in invented sentences."""

import pytest

from summarizer.attribution_in_other_languages.reader import read


def listed(text: str, code: str, title: str | None = None) -> list[tuple[str, str]]:
    """Return name and kind of each actor, sorted."""
    return sorted((actor.name, actor.kind.value) for actor in read(text, title, code)[0])


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("es", "El presidente de Perú, Luis Vera, habló en Lima.", [("Luis Vera", "person")]),
        ("es", "Lima.- El juez Luis Vera habló.", [("Luis Vera", "person")]),
        ("de", "Der Minister Paul Weiß sprach in Köln über die Bevölkerung Syriens.", [("Paul Weiß", "person")]),
        (
            "fr",
            "Le maire Luc Petit quitte le Grand Salon.",
            [("Grand Salon", "organization"), ("Luc Petit", "person")],
        ),
        ("es", "Perú negocia. El juez Luis Vera habló en Lima.", [("Luis Vera", "person"), ("Perú", "place")]),
        ("ru", "Мэр Приморска молчит. В Приморске ждут.", []),
        (
            "ru",
            "Мэр Приморска Иван Петров уехал. В Приморске ждут. Приморск спит.",
            [("Иван Петров", "person"), ("Приморск", "place")],
        ),
    ],
)
def test_a_place_where_something_happens_is_no_actor(code, text, found):
    assert listed(text, code) == found


def test_a_place_in_the_title_is_listed():
    assert ("Lima", "place") in listed("El juez Luis Vera habló en Lima.", "es", "Lima espera")


def test_words_of_a_post_are_no_actors():
    text = "La ministra de la Mujer y Equidad de Género, Ana Ruiz, salió."

    assert listed(text, "es") == [("Ana Ruiz", "person")]
