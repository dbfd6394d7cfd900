import pytest

from summarizer.attribution_in_english.document import read_document
from summarizer.model import ActorKind


def names_of(text, kind):
    return [cluster.name for cluster in read_document(text).clusters if cluster.kind is kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TARN (Newswire) -Chipmaker VLMC said on Tuesday that its plants were safe. VLMC employs many.", "VLMC"),
        ("“We wait,” they said. -Airline Norrvia said it was late. Norrvia flies to Tarn.", "Norrvia"),
        ("Late on Monday Drugmaker Velmarin said it was safe. Velmarin employs many.", "Velmarin"),
    ],
)
def test_a_firm_is_listed_without_its_trade(text, expected):
    names = names_of(text, ActorKind.ORGANIZATION)

    assert expected in names
    assert not [name for name in names if name != expected and name.endswith(expected)]


@pytest.mark.parametrize("name", ["Maker Bank", "Retailer Weekly", "Charity Commission"])
def test_a_trade_that_begins_a_name_stays(name):
    text = f"The {name} said it was late. The {name} met in Norrby."

    assert name in names_of(text, ActorKind.ORGANIZATION)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Al Tarniya’s Omar Bin Fahad said it was calm. Bin Fahad left. Al Tarniya’s Bin Fahad said so.",
            "Omar Bin Fahad",
        ),
        ("Hana El Sahl of TV Norr spoke. El Sahl said so. Then TV Norr’s El Sahl said it was late.", "Hana El Sahl"),
        ("Velmar's Ola Renholt spoke. Renholt was late. Velmar's Renholt said so.", "Ola Renholt"),
    ],
)
def test_a_person_is_listed_without_an_employer(text, expected):
    assert names_of(text, ActorKind.PERSON).count(expected) == 1
    assert not [name for name in names_of(text, ActorKind.PERSON) if "’" in name or "'" in name]


def test_a_body_keeps_its_possessor():
    text = "Norrby's City Council met. Tarn's City Council met too. The City Council said it was late."

    assert any("Norrby's" in name for name in names_of(text, ActorKind.ORGANIZATION))


@pytest.mark.parametrize(
    "text",
    [
        "The NP was late. NP Tarnpur candidate Mukesh Sidhu said so in Tarnpur. Roads to Tarnpur were shut.",
        "The KSD lost. In Rosvik, KSD Rosvik leader Una Holm said it was late. People in Rosvik voted.",
        "The LKP met in Sundapur. LKP Sundapur chairman Arun Das said the LKP was ready.",
    ],
)
def test_a_partys_constituency_is_no_part_of_its_name(text):
    assert not [name for name in names_of(text, ActorKind.ORGANIZATION) if " " in name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("NHS England chief Ann Lund said it was late. In England the NHS is old.", "NHS England"),
        ("HGC Norrstad director Ann Lund said it was late. HGC Norrstad is old.", "HGC Norrstad"),
    ],
)
def test_a_bodys_branch_keeps_its_place(text, name):
    assert name in names_of(text, ActorKind.ORGANIZATION)


@pytest.mark.parametrize(
    ("first", "second"),
    [("Iskandar", "Mutiara"), ("Taman", "Perwira"), ("Bandar", "Selasih")],
)
def test_the_second_word_of_a_place_is_no_actor_of_its_own(first, second):
    text = (
        f"A truck left the site near {first} {second}, in Malaysia, on Monday.\n\n"
        f"“We learn,” said Ahmad Razak. The firm bought a plot in {first} {second} for its plant. "
        f"Homes in {first} {second} are near."
    )

    names = [cluster.name for cluster in read_document(text).clusters]

    assert second not in names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Mirena Karpova beat Isaline Dufour on Monday. The 29-year-old Mirena led and won 4-0 against Isaline,"
                " who has roots in Tarn. Mirena said she was happy. “I am happy,” Mirena told reporters. Isaline left."
            ),
            ["Mirena Karpova", "Isaline Dufour"],
        ),
        (
            (
                "The decision to drop Shardul Iyer and Jay Rao was debated. Apart from Shardul, nobody was named. Rao"
                " said that Shardul was late. Shardul, for instance, attended a camp."
            ),
            ["Shardul Iyer", "Jay Rao"],
        ),
        (
            "Oksana Velychko won. Oksana was glad, she said. A coach of Oksana said so, and Oksana left.",
            ["Oksana Velychko"],
        ),
    ],
)
def test_who_is_called_by_the_first_name_is_listed_once(text, expected):
    document = read_document(text)

    assert [cluster.name for cluster in document.clusters if cluster.kind is ActorKind.PERSON] == expected
    assert not [
        cluster.name
        for cluster in document.clusters
        if cluster.name in {name.split()[0] for name in expected} and cluster.kind is not ActorKind.PLACE
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Velmar Foods cut its prices. Velmar is old. Velmar said so.", "Velmar"),
        ("Get on the Norrvik Train. Norrvik won the vote. Norrvik said he was glad.", "Norrvik Train"),
        ("They flew to Tarnway. At Tarnway he said so. Ann Lund reported from Tarnway Atoll.", "Tarnway"),
    ],
)
def test_a_first_word_of_something_else_makes_no_person(text, name):
    assert name not in [name for name in names_of(text, ActorKind.PERSON) if " " in name]
