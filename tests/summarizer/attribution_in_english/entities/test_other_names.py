import pytest

from summarizer.attribution_in_english.entities.clusters import clusters
from summarizer.attribution_in_english.parsing.pipeline import parse


def mentions_by_name(text):
    return {cluster.name: len(cluster.mentions) for cluster in clusters(parse(text))}


@pytest.mark.parametrize(
    ("text", "name", "mentions"),
    [
        ("Tom Orden, known as Vipera to millions, fell ill. Orden, 32, rests. Vipera plays.", "Tom Orden", 4),
        ("Anna Holm, better known as Zuma, sang on Monday. Zuma thanked fans.", "Anna Holm", 3),
        ("Juan Orden, nicknamed the Fox, resigned. Nobody saw the Fox leave.", "Juan Orden", 3),
        ("Luis Venn, also known as “Torito”, was held. Torito had fled, police said.", "Luis Venn", 3),
        ("The singer Zuma, whose real name is Anna Holm, sang. Zuma thanked fans.", "Anna Holm", 3),
        ("Anna Holm, known as the Tin Lady, won. The Tin Lady wept. The Tin Lady left.", "Anna Holm", 4),
        ("Anna Holm, dubbed the Tin Lady, won. Nobody saw the Tin Lady. The Tin Lady left.", "Anna Holm", 4),
        ("Tom Orden, nicknamed Slim Otter, sang. Slim Otter thanked fans. Slim Otter left.", "Tom Orden", 4),
    ],
)
def test_the_name_that_somebody_is_known_by_is_the_persons(text, name, mentions):
    assert mentions_by_name(text)[name] == mentions


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Lund, known as a critic of Velmar Steel, spoke. Velmar Steel sued her.", "Velmar Steel"),
        ("Ann Lund, known for Norrstat Records, spoke. Norrstat Records closed.", "Norrstat Records"),
        ("Ann Lund, known as Norway's voice, spoke. Norway waited.", "Norway"),
        ("Ann Lund, known as the Velmar Bank heiress, spoke. Velmar Bank closed.", "Velmar Bank"),
    ],
)
def test_what_somebody_is_known_for_is_not_the_persons_name(text, name):
    found = mentions_by_name(text)

    assert name in found
    assert found["Ann Lund"] == 1


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Ann Lund, known as the Wolf, was held. Wolf Radio told of it. It is late, Wolf said.", "Ann Lund"),
        ("Tom Orden, nicknamed Otter, was held. Otter Records closed. It is late, Otter said.", "Tom Orden"),
        ("Ann Lund, known as the Wolf, was held. Olga Wolf wept. It is late, Wolf said.", "Ann Lund"),
        ("Tom Orden went by the name Quist when he met Olga Quist. It is late, Quist said.", "Tom Orden"),
        ("Ann Lund, known as the Wolf, was held. Wolf said that it had not known her.", "Ann Lund"),
        ("Ann Lund, nicknamed Velmar after the mill, sued. Velmar said that it was late.", "Ann Lund"),
        ("Tom Orden, dubbed Torvald, is a clown. Torvald said that it was late.", "Tom Orden"),
    ],
)
def test_a_nickname_that_is_also_anothers_name_joins_nobody(text, person):
    assert mentions_by_name(text)[person] == 1


@pytest.mark.parametrize(
    ("text", "name", "mentions"),
    [
        ("Mark Torvena, a scientist, was not involved. It is key, Tornave said. Tornave was glad.", "Mark Torvena", 3),
        ("The judge, Justice E. Mwela, faulted both. Justice Nwela added that it was late.", "E. Mwela", 2),
        ("Simón Quist spoke on Monday. It is late, Simon Quist said.", "Simón Quist", 2),
        ("Petra Tornava won. Petra Tornava was glad. Ivan Tornava cheered. Petra Tornavo waves.", "Petra Tornava", 3),
        ("It is fun, said Sami Dholkar. Many came, Dhollkar said. Dholkar said it was late.", "Sami Dholkar", 3),
        ("Mira Quistov led. It is cold, Quisstov said. Quistov said it would snow.", "Mira Quistov", 3),
        ("VelmarCare hired him on Monday. Velmar Care said that it was glad. VelmarCare grows.", "VelmarCare", 3),
    ],
)
def test_a_name_that_a_text_spells_in_two_ways_is_one(text, name, mentions):
    assert mentions_by_name(text)[name] == mentions


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Anna Hansen and Ola Hanson spoke. Hansen said no. Ola Hanson said yes.", {"Anna Hansen", "Ola Hanson"}),
        ("Maria Petrova sang on Monday. It was late, Petrov said.", {"Maria Petrova", "Petrov"}),
        ("Mayor Ola Carlsen met his rival Carlson on Monday. Carlson said no.", {"Ola Carlsen", "Carlson"}),
        (
            "Anna Hanssen said it was thin. Ola Hansson said it was not. Hansson left.",
            {"Anna Hanssen", "Ola Hansson"},
        ),
        ("Ivan Tornava sang. Petra Tornavo danced. Tornava left.", {"Ivan Tornava", "Petra Tornavo"}),
        ("Ann Tornava left. Tornava was glad. The Tornavas said it was late.", {"Ann Tornava", "Tornavas"}),
        ("Ann Tornava left. Tornava was glad. Then Tornavo said no.", {"Ann Tornava", "Tornavo"}),
        ("Tom Austen spoke. Austin waited, and Austin was wet.", {"Tom Austen", "Austin"}),
        ("Justice Ann Mwela left. Senator Nwela said that it was late.", {"Ann Mwela", "Nwela"}),
        ("Senator Ola Carlsen won. Senator Carlson lost. Senator Carlson said no.", {"Ola Carlsen", "Carlson"}),
        ("Senator Ola Carlsen won, and Carlsen was glad. Senator Carlson said no.", {"Ola Carlsen", "Carlson"}),
        ("Justice Ann Torten agreed. Justice Torden said that it was late.", {"Ann Torten", "Torden"}),
        ("Judge Ann Corlet agreed. Judge Coltre said that it was late.", {"Ann Corlet", "Coltre"}),
        ("Judge Ann Mwela agreed. Judge Nwela left. Judge Nwela said that it was late.", {"Ann Mwela", "Nwela"}),
        ("Simón Quist met Simon Quist at noon. Simon Quist said it was late.", {"Simón Quist", "Simon Quist"}),
        ("VelmarCare sued Velmar Care in May. Velmar Care said it was late.", {"VelmarCare", "Velmar Care"}),
        ("Petra Tornava led Petra Tornavo. Tornava won.", {"Petra Tornava", "Petra Tornavo"}),
        ("Ola Carlsen won. Ola Carlson lost. Carlsen smiled. Carlson said no.", {"Ola Carlsen", "Ola Carlson"}),
    ],
)
def test_people_with_similar_surnames_are_kept_apart(text, names):
    assert names <= mentions_by_name(text).keys()


@pytest.mark.parametrize(
    ("text", "name", "mentions"),
    [
        (
            "Rep. Anna Orvell wrote. “We have the letter from Chairwoman Orvell and will cooperate,” he said.",
            "Anna Orvell",
            2,
        ),
        ("Ola Quist won. “We thank Councillor Quist and wait,” he said.", "Ola Quist", 2),
        ("The bench, headed by Justice Rashid Nor Torvar heard it. Justice Torvar asked.", "Rashid Nor Torvar", 2),
        ("The US National Storm Center (NSC) reports rain. Later the NSC warned people.", "NSC", 3),
        ("The AI Harbour Institute met. Then AIHI said it was late, and AIHI said so.", "AI Harbour Institute", 3),
        ("The AI Harbour Foundation met. AIHF will report in May. AIHF said so.", "AI Harbour Foundation", 3),
        ("The Norr AI Safety Agency met. NAISA will report. NAISA said so.", "Norr AI Safety Agency", 3),
        ("The Denver Rapiers lost 99-90. The Rapiers had led. Ola Holm plays for the Rapiers.", "Denver Rapiers", 3),
    ],
)
def test_a_title_an_abbreviation_or_a_teams_short_name_does_not_make_another_actor(text, name, mentions):
    assert mentions_by_name(text)[name] == mentions


@pytest.mark.parametrize(
    ("text", "name", "mentions"),
    [
        ("Timothy Torvald fell. Tim is strong, Mira Olsen said. Tim was awake.", "Timothy Torvald", 3),
        ("Margaret Ostrova won. Maggie never stops, Ola Lindh said. Maggie will rest.", "Margaret Ostrova", 3),
        ("Benjamin Torvald fell. His aunt said Ben was awake. Ben was glad.", "Benjamin Torvald", 3),
        ("Carlos Pereda-Lunari was convicted. When Lunari came, they left. Lunari spoke.", "Carlos Pereda-Lunari", 3),
        ("Claire Quist-Holm brought it. Holm said it was full. Quist-Holm was glad.", "Claire Quist-Holm", 3),
        ("Rosa Pereda-Lunari won. Pereda said she was glad. Pereda left.", "Rosa Pereda-Lunari", 3),
        ("Thongtip Mary Ann waves. Mary Thongtip sang. Mary Thongtip was glad. Thongtip left.", "Mary Thongtip", 4),
        ("Olsen Mira Ann of Velmaria waves. Mira Olsen ran. Mira Olsen won, and Olsen left.", "Mira Olsen", 4),
        ("Olsen Anna-Lena sang. Anna-Lena Olsen was glad.", "Olsen Anna-Lena", 2),
        ("Quist Anna Maria waves. Anna Quist sang. Quist said that Anna Quist was glad.", "Anna Quist", 4),
    ],
)
def test_a_familiar_a_half_or_a_turned_name_is_the_persons(text, name, mentions):
    assert mentions_by_name(text)[name] == mentions


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Joshua Lindh and Joshua Torvald came. Josh said no. Josh left.", {"Joshua Lindh", "Joshua Torvald", "Josh"}),
        ("Claire Quist-Holm brought it. Andrew Holm built it. Holm said no.", {"Claire Quist-Holm", "Andrew Holm"}),
        ("Lee Ki-jun waited. Jun said it was late. Jun left Seoul.", {"Lee Ki-jun", "Jun"}),
        ("Kim Jae-quon sang on Monday. Mr. Quon said it was late. Quon left.", {"Kim Jae-quon", "Quon"}),
        ("Ali Hassan and Hassan Ali met. Ali Hassan said no. Hassan Ali said yes.", {"Ali Hassan", "Hassan Ali"}),
        ("Joshua Torvald fell. Josh Lindh helped him. Josh Lindh was late.", {"Joshua Torvald", "Josh Lindh"}),
        ("Claire Quist-Holm sued. Her lawyer Holm said it was full. Holm left.", {"Claire Quist-Holm", "Holm"}),
        ("Mayor Claire Quist-Holm sued. Judge Holm said it was full.", {"Claire Quist-Holm", "Holm"}),
        ("Benjamin Torvald fell. Striker Ben said he was awake.", {"Benjamin Torvald", "Ben"}),
    ],
)
def test_a_name_that_two_people_may_have_joins_nobody(text, names):
    assert names <= mentions_by_name(text).keys()
