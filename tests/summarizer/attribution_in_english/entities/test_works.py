import pytest

from summarizer.attribution_in_english.entities.clusters import clusters
from summarizer.attribution_in_english.parsing.pipeline import parse


def names(text):
    return {cluster.name for cluster in clusters(parse(text))}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ('After a long row, "Harbour Police" goes on a break. Ann Lund left the show.', "Police"),
        ("The channel showed “The Glass Senate” again on Monday. Ann Lund praised it.", "Glass Senate"),
        ("Ann Lund wrote 'Velmar Society' in a month.", "Velmar Society"),
        ("Ann Lund wrote the novel Norrstat in a month, and sold it.", "Norrstat"),
        ("The film Norrstat opens on Friday, said Ann Lund.", "Norrstat"),
        ("Ann Lund sang on the album Velmar Union in May.", "Velmar Union"),
    ],
)
def test_the_title_of_a_work_is_no_actor(text, title):
    found = names(text)

    assert title not in found
    assert "Ann Lund" in found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The group “Harbour Workers United” has sued Ann Lund for it.", "Harbour Workers United"),
        ("The film Ann Lund made opens on Friday.", "Ann Lund"),
        ("“Norrby Council is late,” Ann Lund said.", "Norrby Council"),
        ("Juan “Tiggy” Orden resigned on Monday.", "Juan “Tiggy” Orden"),
        ("The drama began when Ann Lund resigned on Monday.", "Ann Lund"),
    ],
)
def test_a_name_near_marks_or_a_work_stays_an_actor(text, name):
    assert name in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The research vessel Orkan was stuck in the ice. Ann Lund watched the Orkan.", "Orkan"),
        ("MV Orkan Lys ran aground on Monday. The Orkan Lys is old, Ann Lund said.", "Orkan Lys"),
        ("Forty people slept aboard the Tarn Maiden, Ann Lund said.", "Tarn Maiden"),
        ("Golf's fictional anti-hero Barty Greenway is loved. Ann Lund is like Barty Greenway.", "Barty Greenway"),
        ("The actor who plays Holbrook in the drama met Ann Lund. Holbrook is a doctor.", "Holbrook"),
        ("Ann Lund starred in the role of Marta Quill in a film.", "Marta Quill"),
        ("Hurricane Ylva hit the coast, Ann Lund said.", "Hurricane Ylva"),
        ("Ann Lund parked her Ford Fiesta near the shop.", "Ford Fiesta"),
        ("The FTSE 100 fell on Monday, said Ann Lund.", "FTSE"),
        ("The airline said flight KX371 was late, and Ann Lund was aboard.", "KX371"),
        ("Many British Muslims, who fast in May, met Ann Lund.", "British Muslims"),
    ],
)
def test_a_vessel_a_character_a_storm_or_a_product_is_no_actor(text, name):
    assert name not in names(text)
    assert "Ann Lund" in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The ferry sank on Monday. Captain Ann Lund said that it was old.", "Ann Lund"),
        ("Ann Lund plays Marta Quill in the semi-final on Monday.", "Marta Quill"),
        ("The Ford Foundation paid for the bridge.", "Ford Foundation"),
        ("Harrison Ford opened the bridge on Monday.", "Harrison Ford"),
        ("Dario Holm, 41, was aboard. Holm said that the ship was old.", "Dario Holm"),
    ],
)
def test_people_and_bodies_beside_such_words_stay_actors(text, name):
    assert name in names(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The film Disney released in May lost money, and the series Netflix cancelled had few viewers.", "Disney"),
        ("The film Disney released in May lost money, and the series Netflix cancelled had few viewers.", "Netflix"),
        ("The ferry Norlines operates between Lund and Norrby burned in May. Norlines owns nine ships.", "Norlines"),
        ("All aboard Boeing jets must wear masks. Airbus sold more jets than Boeing in May.", "Boeing"),
        ("The thriller Amazon made with Sony opens in May. Ann Lund praised it.", "Amazon"),
        ("The submarine Norland lost in 1960 was found. Norland sent two ships to the wreck.", "Norland"),
        ("The drama Fox News makes is late. Ann Lund left Fox News.", "Fox News"),
        (
            "Norrby United beat Holm Rovers. Holm Rovers plays Norrby United on Friday, the movie star said.",
            "Norrby United",
        ),
    ],
)
def test_who_makes_a_work_or_runs_a_vessel_stays_an_actor(text, expected):
    assert expected in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The ferry Orkan burned on Monday. Ann Lund watched the Orkan.", "Orkan"),
        ("The film Norrstat closed when Ann Lund left.", "Norrstat"),
        ("The film Norrstat earned a prize in May and pleased Ann Lund.", "Norrstat"),
        ("Ann Lund slept aboard the Tarn Maiden.", "Tarn Maiden"),
    ],
)
def test_a_work_or_vessel_whose_name_has_the_only_verb_is_no_actor(text, name):
    assert name not in names(text)
