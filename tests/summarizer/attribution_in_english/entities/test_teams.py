import pytest

from summarizer.attribution_in_english.entities.clusters import clusters
from summarizer.attribution_in_english.parsing.pipeline import parse
from summarizer.model import ActorKind


def kinds(text):
    return {cluster.name: cluster.kind for cluster in clusters(parse(text))}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Leicester beat Dallas 3-1 on Monday. Ola Holm scored twice for Leicester.", "Leicester"),
        ("Ola Holm shone while Dallas recovered late for a 31-24 victory over Leicester.", "Dallas"),
        ("Ola Holm shone while Dallas recovered late for a 31-24 victory over Leicester.", "Leicester"),
        ("Houston lost 2-0 to Leeds on Monday. Ola Holm was glad.", "Houston"),
    ],
)
def test_a_town_that_wins_or_loses_by_a_score_is_a_team(text, name):
    assert kinds(text)[name] is ActorKind.ORGANIZATION


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ola Holm won Georgetown 52-48 on Monday. In Georgetown, people danced.", "Georgetown"),
        ("The bill passed 51-49 in Dallas, Ola Holm said. The town of Dallas lost money.", "Dallas"),
        ("Ola Holm beat Tom Venn 6-4 in Dallas. Venn said that he was tired.", "Dallas"),
        ("England beat Ghana 3-1 on Monday. Ola Holm scored twice.", "England"),
        ("Dallas lost 6-3 in the high court on Monday. Ola Holm, its lawyer, was glad.", "Dallas"),
        ("Houston beat Leeds 40-21 in the vote for the fair. Ola Holm was glad.", "Houston"),
        ("Dallas won 5-4 as the judges read the ruling. Ola Holm was glad.", "Dallas"),
        ("Houston lost its mayor on Monday. Ola Holm was glad.", "Houston"),
    ],
)
def test_a_town_where_somebody_wins_and_a_country_stay_places(text, name):
    assert kinds(text)[name] is ActorKind.PLACE


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sources in the Torvan camp said that refugees starve. Nobody may leave Torvan.", "Torvan"),
        ("Troops stay at the al-Quist base. Aid reached al-Quist, and the al-Quist base grew.", "al-Quist"),
        ("They closed the Ekvan crossing, and the border was quiet. Ola Holm left the Ekvan crossing.", "Ekvan"),
    ],
)
def test_a_camp_a_base_or_a_crossing_is_a_place(text, name):
    assert kinds(text).get(name, ActorKind.PLACE) is ActorKind.PLACE


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ola Venn and Tom Holm disagree. Sources in the Holm camp said that Holm would run.", "Tom Holm"),
        ("The Holm camp said that it was unfair. Refugees love Tom Holm, and Holm thanked them.", "Tom Holm"),
        ("Tom Holm lost the election. A man from the Holm camp wept with refugees. Holm left.", "Tom Holm"),
        ("Refugees voted for Tom Holm. The Holm camp was glad, and Holm thanked them.", "Tom Holm"),
    ],
)
def test_a_candidates_camp_is_not_a_place(text, name):
    assert kinds(text)[name] is ActorKind.PERSON


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He was hurt on Thornvale Pike. Cars are fast along Thornvale Pike, Ola Holm said.", "Thornvale Pike"),
        ("The pub on Edmund Street was closed. Ola Holm saw it.", "Edmund Street"),
        ("They fled down Garnet Lane, and Ola Holm saw them.", "Garnet Lane"),
        ("He was found in the Thornley area on Monday. Ola Holm saw him.", "Thornley"),
        ("The 81-year-old Port Quistow resident was honoured. Ola Holm saw him.", "Port Quistow"),
        ("She grew up in the Quistley neighbourhood, Ola Holm said.", "Quistley"),
    ],
)
def test_a_road_or_where_people_live_is_a_place(text, name):
    assert kinds(text).get(name, ActorKind.PLACE) is ActorKind.PLACE


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The attack on Joshua Pike was wrong. Pike said that he would recover.", "Joshua Pike"),
        ("Critics heaped praise on Edwin Lane on Monday. Edwin Lane was glad.", "Edwin Lane"),
        ("They relied on Mayor Ann Street. Street said that she would stay.", "Ann Street"),
    ],
)
def test_a_person_with_a_surname_like_a_roads_is_a_person(text, name):
    assert kinds(text)[name] is ActorKind.PERSON
