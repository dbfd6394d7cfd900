import pytest

from bot.domain.item_filter import has_any

TITLE, TEXT = "The coal pier closes", "Mayor Élise Marsh said so.\nДокеры против."


@pytest.mark.parametrize(
    ("only", "wanted"),
    [
        ((), True),
        (("pier",), True),
        (("Coal Pier",), True),
        (("elise marsh",), True),
        (("докеры",), True),
        (("ferry", "marsh"), True),
        (("ferry",), False),
        (("mars",), False),
        (("pier coal",), False),
        (("!",), False),
    ],
)
def test_an_article_is_wanted_if_it_has_one_of_the_words(only: tuple[str, ...], *, wanted: bool) -> None:
    assert has_any(only, TITLE, TEXT) is wanted
