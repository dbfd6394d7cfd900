import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.attribution.document import cast
from summarizer.attribution.roles.selection import words_of_role
from summarizer.model import ActorKind


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
        ("Ann Lund, who heads the bank, spoke.", "who heads the bank"),
        ("Ann Lund spoke on Monday.", None),
        ("Mrs. Ann Lund spoke.", None),
    ],
)
def test_a_role_is_what_the_text_calls_somebody(text, expected):
    assert role(text, "Ann Lund") == expected


def test_the_most_telling_role_wins():
    text = "Senator Ann Lund was ill. Ann Lund, the chairwoman of the budget committee, came back on Monday."

    assert role(text, "Ann Lund") == "chairwoman of the budget committee"


def test_the_earliest_of_equals_wins():
    assert role("The mayor of Oslo, Ann Lund, spoke. Ann Lund, mayor of the city, left.", "Ann Lund") == "mayor of Oslo"


def test_what_somebody_was_counts_less_than_what_he_is():
    assert role("Governor Ann Lund spoke. Lund, a former federal prosecutor, left.", "Ann Lund") == "Governor"


def test_only_people_have_roles():
    everybody = cast("Velmar Steel, the owner of the pier, met Mayor Ann Lund.")

    told = dict(zip([figure.kind for figure in everybody.figures], everybody.roles, strict=True))
    assert told == {ActorKind.ORGANIZATION: None, ActorKind.PERSON: "Mayor"}


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("Mr. Lund's campaign manager", ["campaign", "manager"]),
        ("wife of President Lund", ["wife"]),
        ("the team’s coach", ["coach"]),
        ("Defense Minister", ["Defense", "Minister"]),
        ("", []),
    ],
)
def test_a_role_has_words_of_its_own_and_words_about_others(told, words):
    assert words_of_role(told) == words


PIECES = ["Ann Lund", "Per Holm", "the", "a", "former", "minister", "President", "mayor of", "Norrby", "'s", "who",
          "is", "heads", "45", ",", ".", "(", ")", "—", "and", "14-year-old", "brother", "the bank", "of", "-",
          "in chief", "\n\n", "  ", "said", "not", "was elected", "as", "Sen.", "Mr.", "“", "”"]  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join))
def test_a_role_is_a_stretch_of_the_text_without_the_name_of_its_bearer(text):
    everybody = cast(text)

    for figure, told in zip(everybody.figures, everybody.roles, strict=True):
        if told is not None:
            assert told in text
            assert told == told.strip()
            assert "\n" not in told
            assert len(told.split()) <= 14
            assert figure.name not in told
