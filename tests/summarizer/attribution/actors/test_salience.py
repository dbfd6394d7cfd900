import pytest

from summarizer.attribution.actors.salience import saliences
from summarizer.attribution.document import cast

REPORT = (
    "The port of Norrby will close next year, Mayor Ann Lund announced on Monday. Lund blamed the falling trade.\n\n"
    "Lund spoke to the Velmar Herald. Ships will go to Oslo, the mayor added."
)


def weights(text, title=None):
    everybody = cast(text)
    return {figure.name: weight for figure, weight in zip(everybody.figures, saliences(everybody, title), strict=True)}


@pytest.mark.parametrize(
    ("more", "less"),
    [("Ann Lund", "Oslo"), ("Norrby", "Oslo"), ("Ann Lund", "Velmar Herald")],
)
def test_who_stands_early_and_often_matters_more(more, less):
    found = weights(REPORT)

    assert found[more] > found[less]


def test_datelines_and_captions_above_the_story_are_not_its_beginning():
    above = "Port of Norrby closes\n\nFriday, 3 April 2026\n\nBoats in Oslo.\n\n"

    assert weights(above + REPORT)["Ann Lund"] > 0.5 > weights(above + REPORT)["Oslo"]


def test_a_people_in_the_title_names_its_country():
    text = "Malta closed its ports. Nobody in Italy noticed."

    assert weights(text, "Maltese ports closed")["Malta"] > weights(text, "Ports closed")["Malta"]


def test_more_signs_make_somebody_matter_more_and_never_more_than_certain():
    often = " ".join(["Ann Lund left Oslo."] * 500)

    assert 0.9 < weights(often, "Ann Lund leaves")["Ann Lund"] < 1


@pytest.mark.parametrize(("text", "figures"), [("", 0), ("\n", 0), ("Oslo", 1), ("OSLO BURNS", 1), ("“", 0)])
def test_hardly_a_text_has_a_weight_for_each_figure_in_it(text, figures):
    assert len(saliences(cast(text), None)) == figures
