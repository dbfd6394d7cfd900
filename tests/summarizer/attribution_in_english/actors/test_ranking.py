import pytest

from summarizer.attribution_in_english.actors.ranking import rank
from summarizer.attribution_in_english.actors.standing import Standing
from summarizer.attribution_in_english.analysis import who_said_what

TEXT = """Minister Ann Lund opened the new bridge in Norrby on Monday. Lund had fought for it for years.

Lund thanked the workers, and Velmar Steel paid them. In Oslo nobody noticed.

Prime Minister Dario Venn said that the bridge was too dear."""


def by_name(title=None):
    return {actor.name: actor for actor in who_said_what(TEXT, title)[0]}


def test_actors_are_sorted_by_decreasing_salience():
    salience = [actor.salience for actor in who_said_what(TEXT, None)[0]]

    assert salience == sorted(salience, reverse=True)


def test_an_actor_named_early_and_often_ranks_first():
    assert next(iter(by_name())) == "Ann Lund"


def test_an_actor_named_only_in_passing_is_not_key():
    assert not by_name()["Oslo"].key


@pytest.mark.parametrize(
    "text",
    [
        """A fire in Tarnby killed two on Monday. Nobody in Tarnby slept. The fire began in a shop, Mayor Ann Lund said.
        Lund said that help was late. “We had no water,” baker Tom Hale said.""",
        """Forty ships wait at Velmar because of ice. The ice will melt, harbour master Ann Lund told reporters.
        She said ships would leave by Friday. Sailor Tom Hale said that he was bored.""",
        """The pool in Tarnby will close in May. “It leaks,” said Ann Lund, who runs it. Lund said that it was old.
        Swimmer Tom Hale said that he would miss it.""",
    ],
)
def test_people_who_speak_rank_above_their_town(text):
    actors = {actor.name: actor for actor in who_said_what(" ".join(text.split()), None)[0]}

    assert list(actors)[:2] == ["Ann Lund", "Tom Hale"]
    assert actors["Ann Lund"].key


@pytest.mark.parametrize(("speaking", "key"), [((0, 1), (0, 1)), ((0, 1, 2), (0, 1, 2, 3))])
def test_more_actors_are_key_if_three_people_speak(speaking, key):
    standings = [Standing.SPEAKER if index in speaking else Standing.ACTOR for index in range(5)]
    ranked = rank((0.7, 0.6, 0.26, 0.25, 0.1), standings)

    assert tuple(each.index for each in ranked if each.key) == key


@pytest.mark.parametrize("place", ["Denmark", "Paris"])
@pytest.mark.parametrize(
    ("sentence", "title", "is_key"),
    [
        ("It is the oldest in {place}.", "Ann Lund closes a harbour", False),
        ("It is the oldest in {place}.", "Ann Lund closes a harbour in {place}", True),
        ("{place} sent its soldiers.", "Ann Lund closes a harbour", True),
        ("It is the oldest in {place}.", "A harbour closes", True),
    ],
)
def test_a_place_that_does_nothing_is_key_only_if_the_title_does_not_name_others(place, sentence, title, is_key):
    text = (
        f"A harbour in {place} will close in May. {sentence.format(place=place)} Minister Ann Lund said that it lost"
        " money. Lund told reporters that ships would leave. Captain Tom Hale said that ships were needed."
    )
    actors = {actor.name: actor for actor in who_said_what(text, title.format(place=place))[0]}

    assert actors[place].key is is_key


def test_a_person_who_is_named_only_in_a_role_of_another_is_not_key():
    text = (
        "Ann Lund, an aide under President Tom Hale, wants a bridge. Lund has fought for it for years, and will fight."
        " The bridge will cost ten million."
    )
    actors = {actor.name: actor.key for actor in who_said_what(text, None)[0]}

    assert actors == {"Ann Lund": True, "Tom Hale": False}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Families used Twitter on Monday. Ann Lund wrote on Twitter that she was cold.", "Twitter"),
        ("Velmar Rovers may rise to the Premier League. In the Premier League they must pay.", "Premier League"),
        (
            "Snow fell near the White House. Ann Lund said that voters want it. Then Tom Hale said that he was ill.",
            "White House",
        ),
        ("Bill Holm met Hillary Holm. Ann Lund came. Secretary Holm left early.", "Holm"),
    ],
)
def test_a_setting_and_a_name_that_may_be_anybodys_are_not_key(text, name):
    actors = {actor.name: actor.key for actor in who_said_what(text, "Ann Lund and Velmar Rovers")[0]}

    assert actors[name] is False


def test_a_person_with_a_surname_that_ends_the_name_of_a_body_is_key():
    actors = who_said_what("Secretary Holm left early on Monday. Holm was ill. The Bank of Holm was closed.", None)[0]

    assert {actor.name: actor.key for actor in actors}["Holm"] is True


def test_a_body_that_does_nothing_ranks_below_the_people_who_speak():
    text = (
        "Trade with Velmar Steel will end in May. Minister Ann Lund said that it lost money. Lund told reporters that"
        " prices at Velmar Steel would rise. Captain Tom Hale said that he was sorry."
    )

    assert [actor.name for actor in who_said_what(text, "Velmar Steel")[0]] == ["Ann Lund", "Tom Hale", "Velmar Steel"]


def test_being_named_in_the_title_raises_salience():
    assert by_name("Velmar Steel builds a bridge")["Velmar Steel"].salience > by_name()["Velmar Steel"].salience


def test_the_first_line_serves_as_the_title_if_none_is_given():
    titled = who_said_what(f"Velmar Steel builds a bridge\n\n{TEXT}", None)[0]

    salience = next(actor.salience for actor in titled if actor.name == "Velmar Steel")

    assert salience > by_name("Norrby's bridge opens")["Velmar Steel"].salience


def test_mentions_by_alias_are_counted():
    lund = by_name()["Ann Lund"]

    assert (lund.aliases, lund.mentions, lund.role) == (("Lund",), 3, "Minister")


def test_a_descriptive_noun_is_an_alias():
    nato = who_said_what("NATO met in Oslo. The alliance agreed.", None)[0][0]

    assert nato.aliases == ("The alliance",)


def test_a_descriptive_noun_with_a_modifier_is_not_an_alias():
    nato = who_said_what("NATO met in Oslo. The 32-member alliance agreed.", None)[0][0]

    assert nato.aliases == ()


@pytest.mark.parametrize(
    "line",
    [
        "CNN's Tom Hale contributed to this report.",
        "Tom Hale in Oslo and Per Venn contributed reporting.",
        "Ida Quill and Tom Hale contributed to this story.",
    ],
)
def test_those_who_only_contributed_to_the_report_are_not_key(line):
    text = f"A mine flooded on Monday. Minister Ann Lund told CNN that two men were missing. {line}"
    actors = {actor.name: actor for actor in who_said_what(text, None)[0]}

    assert actors["Ann Lund"].key
    assert not actors["Tom Hale"].key
    assert "CNN" not in actors or not actors["CNN"].key


@pytest.mark.parametrize(
    "line", ["Tom Hale contributed a million to the campaign.", "Tom Hale contributed to the fund."]
)
def test_a_donor_may_be_key(line):
    actors = {actor.name: actor for actor in who_said_what(f"{line} Hale is rich.", None)[0]}

    assert actors["Tom Hale"].key
