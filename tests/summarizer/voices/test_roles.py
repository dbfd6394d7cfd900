import pytest

from summarizer.voices.cast import cast


def role(text, name):
    everybody = cast(text)
    names = [figure.name for figure in everybody.figures]
    return everybody.roles[names.index(name)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("French President Ann Lund spoke.", "French President"),
        ("The former Secretary of State Ann Lund spoke.", "former Secretary of State"),
        ("Ann Lund, the Mexican minister of the economy, spoke.", "Mexican minister of the economy"),
        ("The Mexican president, Ann Lund, spoke.", "Mexican president"),
        ("Ann Lund is the mayor of Oslo.", "mayor of Oslo"),
        ("Ann Lund, who is a senator, spoke.", "senator"),
        ("Ann Lund, who heads the bank, spoke.", "heads the bank"),
        ("Ann Lund spoke on Monday.", None),
        ("Mrs. Ann Lund spoke.", None),
    ],
)
def test_a_role_is_what_the_text_calls_somebody(text, expected):
    assert role(text, "Ann Lund") == expected
