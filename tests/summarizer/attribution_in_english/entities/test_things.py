import pytest

from summarizer.attribution_in_english.entities.clusters import clusters
from summarizer.attribution_in_english.parsing.pipeline import parse


def names(text):
    return {cluster.name for cluster in clusters(parse(text))}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hurricane Ida tore roofs off near Norrby. Ida is moving north, said Ola Lund.", "Ida"),
        ("Storm Fergus hit the coast on Monday. Fergus weakened at noon, said Ola Lund.", "Fergus"),
        ("Fear of Typhoon Selma grew on Monday. Selma struck at noon, said Ola Lund.", "Selma"),
        ("Ola Lund said that two Torvald's foals were born. A Torvald's foal weighs little.", "Torvald"),
        ("The herd of Quandt's gazelles grew, said Ola Lund. Each Quandt's gazelle has a collar.", "Quandt"),
        ("Ola Lund found a nest of Holm's petrels on the isle.", "Holm"),
        ("Ola Lund, 60, has Norr Cell Carcinoma. “They treat Norr Cell Carcinoma,” he said.", "Norr Cell Carcinoma"),
        ("The Northern Cup of Nations (NOCON) is loud. NOCON ends soon, said Ola Lund.", "NOCON"),
        ("Ola Lund voted for the Clean Harbour Act (CHA). The CHA bans oil.", "CHA"),
        ("Ola Lund signed the Norrby Deep Sea Treaty (NDST). The NDST is old.", "NDST"),
    ],
)
def test_a_storm_a_species_a_disease_or_an_event_is_no_actor(text, name):
    found = names(text)

    assert name not in found
    assert "Ola Lund" in found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hurricane Ida hit the coast. Ida Lund, 40, fled. “I am alive,” Ida said.", "Ida Lund"),
        ("Ann Lund rode Holm's horse to victory. Holm said that he was proud.", "Holm"),
        ("The Norrby Games Association (NGA) said that it would pay. NGA left.", "Norrby Games Association"),
        ("Police shot Tom Torvald's horse on Monday, Ola Lund said.", "Tom Torvald"),
        ("Wolves killed nine of Ida Quandt's sheep, Ola Lund said.", "Ida Quandt"),
        ("Ola Lund met farmers. Velmark's sheep are few. The firm said it would sell wool.", "Velmark"),
        ("Velmark's turtle farm was shut, Ola Lund said. The firm said it was sorry.", "Velmark"),
        ("The Norrby Jazz Festival (NJF) fired its chief, Ola Lund. The NJF said she lied.", "NJF"),
        ("The Campaign for a Festival (CFF) sued Ola Lund on Monday. The CFF has a hall.", "CFF"),
        ("The Coalition Against the Treaty (CAT) marched. Ola Lund runs the CAT.", "CAT"),
        ("NORC: Cuts will last until May, Ola Lund said. The group said that oil was cheap.", "NORC"),
        ("NLA – Flights will resume in May, Ola Lund said. The airline said that fuel was dear.", "NLA"),
        ("QAS (Norse / Velmar airline) cut nine flights on Monday. Ola Lund was glad.", "QAS"),
        ("The World Norr Programme (WNP) fed thousands. The WNP said that it needs more.", "WNP"),
        ("The Norrby Cancer Centre opened on Monday. Ann Lund said so.", "Norrby Cancer Centre"),
    ],
)
def test_who_only_has_the_name_of_a_thing_stays_an_actor(text, name):
    assert name in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("NORRBY: A 54-year-old clerk lost money to swindlers, police chief Ola Holm said.", "NORRBY"),
        ("NRA – Iron prices are set to fall, analyst Ola Holm said. Iron was dear, Holm added.", "NRA"),
        ("EKBY, (NorrPost / Norr Point News - 25th Sep, 2025) A court dismissed it, Ola Holm said.", "NorrPost"),
    ],
)
def test_the_place_or_agency_that_a_text_opens_with_is_no_actor(text, name):
    found = names(text)

    assert name not in found
    assert "Ola Holm" in found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("NATO — as ever — waits for Ola Holm, the minister said.", "NATO"),
        ("IBM (Norr Machines Inc.) closed a plant on Monday. IBM said that it was sorry.", "IBM"),
        ("NORRBY: Prices rose in May. In Norrby nobody was glad, Ola Holm said.", "Norrby"),
    ],
)
def test_a_name_in_capitals_with_a_part_in_the_story_stays_an_actor(text, name):
    assert name in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He left in the Volvo. When police saw the Volvo, they stopped it, Ola Lund said.", "Volvo"),
        ("She saw his silver Toyota at noon, Ola Lund said.", "Toyota"),
        ("Marks on the Nissan van matched, Ola Lund said.", "Nissan"),
        ("NORRBY, Tenn (WNRB) — Ola Lund is glad that it rains.", "Tenn"),
        ("The Canal Guard Union, Norrby Chapter, met on Monday.", "Norrby Chapter"),
        ("He said that the Lantern Club, Tarn Branch, has met.", "Tarn Branch"),
        ("They thanked the Moles Association, Quist Chapter, Norrby State branch.", "Quist Chapter"),
        ("NORRBY, Calif — Ola Lund is glad that it rains.", "Calif"),
    ],
)
def test_a_car_a_chapter_or_a_state_after_its_town_is_no_actor(text, name):
    assert name not in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Volvo said that it would close the plant. The Volvo chief was sorry.", "Volvo"),
        ("On Monday the Norrby Chapter voted. The Norrby Chapter said no.", "Norrby Chapter"),
        ("They sued Toyota on Monday. Toyota denied it, Ola Lund said.", "Toyota"),
        ("The Nissan plant will close, and Nissan will pay, Ola Lund said.", "Nissan"),
    ],
)
def test_the_maker_of_a_car_or_a_chapter_that_acts_is_an_actor(text, name):
    assert name in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Thieves need a KLP to open the box, said Ola Lund. The KLP has four digits.", "KLP"),
        ("The team of Ola Lund fed nine QLMs with books. The QLM wrote a poem.", "QLM"),
        ("Two HCGs of the heart were taken, said Ola Lund. One HCG was odd.", "HCG"),
        ("Ola Lund took another RVT on Monday. RVT is cheap.", "RVT"),
        ("The ECG was old, said Ola Lund. The ECG told little.", "ECG"),
        ("Ola Lund asked for his PIN. The PIN was wrong.", "PIN"),
    ],
)
def test_an_abbreviation_of_which_there_are_several_is_no_actor(text, name):
    found = names(text)

    assert name not in found
    assert f"{name}s" not in found
    assert "Ola Lund" in found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Central Aid Board (CAB) met on Monday. It is a CAB that few know, said Ola Lund.", "Central Aid Board"),
        ("The NRDU said on Monday that it would sue. “We need an NRDU that acts,” said Ola Lund.", "NRDU"),
        ("An NRDU raid shook Norrby. The NRDU sued Ola Lund on Monday.", "NRDU"),
        ("Ola Lund wants a NATO without Norland. NATO has answered.", "NATO"),
    ],
)
def test_a_body_of_which_there_is_one_stays_an_actor(text, name):
    assert name in names(text)
