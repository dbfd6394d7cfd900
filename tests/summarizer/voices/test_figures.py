import pytest

from summarizer.voices.figures import figures
from summarizer.voices.parse import parse


def named(text):
    return {figure.name: figure for figure in figures(parse(text))}


def test_a_surname_is_merged_into_the_full_name():
    people = named("Ann Lund spoke first. Later Lund left with Mr. Lund.")

    assert people["Ann Lund"].aliases == ("Lund",)
    assert len(people["Ann Lund"].names) == 3


def test_a_country_is_one_under_all_its_names():
    assert len(named("The U.S. agreed. Later the United States paid, said America.")) == 1


def test_an_acronym_is_merged_into_what_it_stands_for():
    text = "The World Health Organization (WHO) warned. The WHO said the World Health Organization was ready."

    assert list(named(text)) == ["World Health Organization"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Lithuanian people voted in Vilnius.", "Lithuanian"),
        ("Soldiers fired Patriot missiles at dawn.", "Patriot"),
        ("Photo: Jane Roe/Getty Images\n\nThe bridge fell in Oslo.", "Jane Roe"),
    ],
)
def test_what_does_not_act_is_no_figure(text, name):
    assert name not in named(text)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("President Kim Dale flew to Kyiv on Monday.", "Kim Dale", "person"),
        ("President Kim Dale flew to Kyiv on Monday.", "Kyiv", "place"),
        ("The Velmar Chamber of Commerce met in Oslo.", "Velmar Chamber of Commerce", "organization"),
    ],
)
def test_a_figure_is_of_its_kind(text, name, kind):
    assert named(text)[name].kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "According to Maud Eklund, who chairs the council, the cracks were old.",
        'The board\'s chairman, Hugo Ferrand, disputed that. "It is not true," Ferrand insisted.',
    ],
)
def test_a_given_name_or_a_who_tells_a_person(text):
    assert [figure.kind for figure in figures(parse(text))] == ["person"]
