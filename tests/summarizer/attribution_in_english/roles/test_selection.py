import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.attribution_in_english.document import read_document
from summarizer.attribution_in_english.roles.selection import words_of_role
from summarizer.model import ActorKind


def role_in(text, name):
    document = read_document(text)
    names = [cluster.name for cluster in document.clusters]
    return document.roles[names.index(name)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("French President Ann Lund spoke.", "French President"),
        ("The former Secretary of State Ann Lund spoke.", "former Secretary of State"),
        ("Ann Lund, the Mexican minister of the economy, spoke.", "Mexican minister of the economy"),
        ("The Mexican president, Ann Lund, spoke.", "Mexican president"),
        ("Ann Lund is the mayor of Oslo.", "mayor of Oslo"),
        ("“It is safe,” said Ann Lund, Director, Velmar Securities.", "Director, Velmar Securities"),
        (
            "Ann Lund, director of the Mummy and Me literacy program, spoke.",
            "director of the Mummy and Me literacy program",
        ),
        (
            "They asked Ann Lund, an aide to Vice President Holm on Velmar's July 25 plan.",
            "aide to Vice President Holm",
        ),
        ("“It held,” said Ann Lund, a senior fellow at the Dam Institute.", "senior fellow at the Dam Institute"),
        ("The visit of defenseman Ann Lund was short.", "defenseman"),
        ("His Honour Judge Ann Lund spoke.", "Judge"),
        ("Ann Lund, a surprise winner for her part in the film, spoke.", "surprise winner"),
        ("“It helps our steel-the President Ann Lund was there,” he said.", "President"),
        ("Ann Lund, who is a senator, spoke.", "senator"),
        ("Ann Lund, who heads the bank, spoke.", "who heads the bank"),
        ("Ann Lund, who owns a safety and rescue firm, spoke.", "who owns a safety and rescue firm"),
        ("Ann Lund, who teaches history in Norrby, spoke.", "who teaches history"),
        ("Ann Lund, 58, who sells bread, spoke.", "who sells bread"),
        ("The union's regional organiser, Ann Lund, spoke.", "union's regional organiser"),
        ("It will snow, said chief forecaster Ann Lund.", "chief forecaster"),
        ("Ann Lund, a crofter, spoke.", "crofter"),
        ("Lt Col Ann Lund, a trade specialist on the council, spoke.", "trade specialist on the council"),
        ("They met Holm and rival Sen. Ann Lund of Norrby, who spoke.", "Sen."),
        ("“It is late,” Ann Lund, Director and Founder of Velmar, said on Monday.", "Director"),
        ("The club has Ann Lund, Collis King and Tom Hale. King was late.", None),
        ("They heard Lund, King and Hale's thoughts. Ann Lund wrote them down.", None),
        ("Collis King, Ann Lund and Tom Hale spoke. King was late.", None),
        ("Committee chair Cllr Ann Lund spoke.", "Committee chair"),
        ("Ann Lund was a nurse and her husband was a cook.", "nurse"),
        ("The father of baby Ann Lund spoke. Ann Lund was well.", None),
        ("The nephew of Private Ann Lund spoke. Ann Lund fell in 1914.", None),
        ("“Come home,” his father and mother, Ann Lund, wrote.", None),
        ("The mother of two Ann Lund spoke.", None),
        ("Ann Lund, a nurse and the mother of Tom Holm, spoke.", "nurse and the mother of Tom Holm"),
        ("Ann Lund spoke on Monday.", None),
        ("Mrs. Ann Lund spoke.", None),
        ("Sharnock MD Ann Lund spoke.", "Sharnock MD"),
        ("Norr Party MLA Ann Lund spoke.", "Norr Party MLA"),
        ("Velmar Hospitals COO Ann Lund spoke.", "Velmar Hospitals COO"),
        ("Kota MP Datuk Ann Lund spoke.", "Kota MP"),
        (
            "Former Honorary Consul of Norway to Auckland Ann Lund spoke.",
            "Former Honorary Consul of Norway to Auckland",
        ),
        ("Ann Lund, member of a local hunters’ guild, spoke.", "member of a local hunters’ guild"),
        ("Ann Lund, director of the Farmers’ Law Center, spoke.", "director of the Farmers’ Law Center"),
        ("Ann Lund, head of the nurses’ union, spoke.", "head of the nurses’ union"),
        ("The wards are “all full,”said group adviser Ann Lund.", "group adviser"),
        ("Tom Hale and assistant Crown attorney Ann Lund spoke.", "assistant Crown attorney"),
        ("He met his business partner Ann Lund, who spoke.", None),
    ],
)
def test_a_role_is_what_the_text_says_a_person_is(text, expected):
    assert role_in(text, "Ann Lund") == expected


def test_roles_that_only_repeat_the_name_leave_room_for_others():
    text = (
        "Lund minister Tom Lund spoke. Lund director Tom Lund spoke. Lund chairman Tom Lund left. Lund president Tom"
        " Lund came. Tom Lund, a baker, slept."
    )

    assert role_in(text, "Tom Lund") == "baker"


def test_the_most_informative_role_wins():
    text = "Senator Ann Lund was ill. Ann Lund, the chairwoman of the budget committee, came back on Monday."

    assert role_in(text, "Ann Lund") == "chairwoman of the budget committee"


def test_the_earliest_of_equal_roles_wins():
    assert (
        role_in("The mayor of Oslo, Ann Lund, spoke. Ann Lund, mayor of the city, left.", "Ann Lund") == "mayor of Oslo"
    )


def test_a_former_role_counts_less_than_a_current_one():
    assert role_in("Governor Ann Lund spoke. Lund, a former federal prosecutor, left.", "Ann Lund") == "Governor"


def test_only_people_have_roles():
    document = read_document("Velmar Steel, the owner of the pier, met Mayor Ann Lund.")

    found = dict(zip([cluster.kind for cluster in document.clusters], document.roles, strict=True))
    assert found == {ActorKind.ORGANIZATION: None, ActorKind.PERSON: "Mayor"}


@pytest.mark.parametrize(
    ("role", "words"),
    [
        ("Mr. Lund's campaign manager", ["campaign", "manager"]),
        ("wife of President Lund", ["wife"]),
        ("the team’s coach", ["coach"]),
        ("Defense Minister", ["Defense", "Minister"]),
        ("", []),
    ],
)
def test_words_about_others_are_left_out_of_the_words_of_a_role(role, words):
    assert words_of_role(role) == words


FRAGMENTS = ["Ann Lund", "Per Holm", "the", "a", "former", "minister", "President", "mayor of", "Norrby", "'s", "who",
          "is", "heads", "45", ",", ".", "(", ")", "—", "and", "14-year-old", "brother", "the bank", "of", "-",
          "in chief", "\n\n", "  ", "said", "not", "was elected", "as", "Sen.", "Mr.", "“", "”"]  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=25).map(" ".join))
def test_a_role_is_part_of_the_text_and_omits_the_name_of_its_bearer(text):
    document = read_document(text)

    for cluster, role in zip(document.clusters, document.roles, strict=True):
        if role is not None:
            assert role in text
            assert role == role.strip()
            assert "\n" not in role
            assert len(role.split()) <= 14
            assert cluster.name not in role


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The committee's chair, Rep. Ann Lund, D-Norr., said that it was late.", "committee's chair"),
        ("Giving judgment, the presiding judge, Justice A. Lund, faulted both.", "presiding judge"),
        ("His aide, who was a lawyer, the panel's chair, Sen. Ann Lund, said no.", "panel's chair"),
        ("The army's commander, Gen. Ann Lund, left on Monday.", "army's commander"),
        # Of a list, each title belongs to its own name.
        ("The vice chair, Rep. Ann Lund, and Sen. Ola Holm attended.", "Rep."),
        ("The governor, Sen. Ann Lund, left.", "Sen."),
        ("They asked the mayor of Norrby, Rep. Ann Lund, Gov. Ola Holm and others.", "Rep."),
    ],
)
def test_an_office_that_a_comma_and_a_title_follow_says_more_than_the_title(text, expected):
    assert role_in(text, "A. Lund" if "A. Lund" in text else "Ann Lund") == expected
