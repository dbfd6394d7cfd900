import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document
from summarizer.model import ActorKind


def people_in(text):
    return [cluster.name for cluster in read_document(text).clusters if cluster.kind is ActorKind.PERSON]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chief Minister M K Lund reviewed it. CM Lund said it was late.", ["M K Lund"]),
        ("Police held Deputy Comm M. Marsh. DCP Marsh was at home, and DCP Marsh spoke.", ["M. Marsh"]),
        ("Asiwaju Bola Ahmed Lund spoke. Alhaji Bola Lund was late, Mr Lund said.", ["Bola Ahmed Lund"]),
        ("Shri Arun Lund spoke. Arun Lund was late.", ["Arun Lund"]),
        ("AP Lund left late. Ann Lund said so.", ["Ann Lund"]),
        ("Crooked Ann Lund lost. Ann Lund said so.", ["Ann Lund"]),
        ("Ann Lund spoke. Imagn Images Lund told her aides that it was late.", ["Ann Lund"]),
        ("The court sat. Imagn Images Ann Lund left it. Ann Lund said so.", ["Ann Lund"]),
        ("Mayor Lund spoke. Alamy Images Lund said it was late. Lund left.", ["Lund"]),
    ],
)
def test_one_person_is_listed_once(text, expected):
    assert people_in(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jimmy Lund III 25 as the others won.", ["Jimmy Lund III"]),
        ("Tickets for Ed Sheerwin's concert are dear. Ed Sheerwin sings.", ["Ed Sheerwin"]),
        ("AP Lund, a lawyer, spoke.", ["AP Lund"]),
        ("Mary Ann Lund spoke.", ["Mary Ann Lund"]),
        ("Norrby Academy’s Ann Lund moves the ball on Monday.", ["Ann Lund"]),
        ("Norrby Prep’s Ann Lund (4) moves the ball on Monday.", ["Ann Lund"]),
        ("He said that Quist Academy’s Tom Hale scored.", ["Tom Hale"]),
        ("They met Ann Lund - Tom Hale did not.", ["Ann Lund"]),
        ("Rovers goal keeper AJ Lundberg said it was late.", ["AJ Lundberg"]),
        ("National Assembly Speaker Han Jin-taek pledged full help.", ["Han Jin-taek"]),
        ("Rotarian Edwin Lund spoke. Rotarian Edwin praised them.", ["Edwin Lund"]),
        ("In court, Pereda-Lunari began to shout.", ["Pereda-Lunari"]),
        ("“It is full,” said Tarnaya Hospitals COO R Ramesh. It was late.", ["R Ramesh"]),
        ("“It is full,” said Sharnock MD Prakash Varma. It was late.", ["Prakash Varma"]),
        ("“It is full,” said Velmar Steel CFO K Anand. It was late.", ["K Anand"]),
        ("Lawyers met Justices BR Gavani and others on Monday. Justice Gavani spoke.", ["BR Gavani"]),
        ("Then Senators Ann Lund and Tom Hale spoke. Lund was late.", ["Ann Lund", "Tom Hale"]),
        ("Dato' Rahim Osman said it was late. Dato’ Rahim said so.", ["Rahim Osman"]),
        ("Tan Sri Lim Wei spoke. Datuk Seri Lim said it was late.", ["Lim Wei"]),
        ("Norr Party MLA Asha Roy spoke. MLA Asha Roy was late, Roy said.", ["Asha Roy"]),
        ("Former Honorary Consul of Norway to Auckland Dilip Lund told them it was late.", ["Dilip Lund"]),
        ("The party's man for Kolkata Ann Lund spoke.", ["Ann Lund"]),
        ("Tarnpur SP Anita Lund said the case was closed.", ["Anita Lund"]),
        ("Velmar VP Tom Hale said it was late.", ["Tom Hale"]),
        ("NSC president D K Shenvar said the list was ready.", ["D K Shenvar"]),
        ("NJP MP B Y Ramanvar objected. Ramanvar was late.", ["B Y Ramanvar"]),
        ("They asked party chairman K. R. Nambivar about it.", ["K. R. Nambivar"]),
        ("The captain R Ashvar was late.", ["R Ashvar"]),
        ("Md Karim spoke. Md Karim was late.", ["Md Karim"]),
        ("Velmar Council's Housing and Transport Portfolio Holder Cllr Vera Stein spoke.", ["Vera Stein"]),
        ("Talks among Gov. Ann Lund and her fellow Republicans in control dragged on.", ["Ann Lund"]),
        ("Ann Lund and his fellow Democrats met. The leader Tories have is late.", ["Ann Lund"]),
        ("Gov. Ann Lund asked her fellow Conservatives in Norrby to wait.", ["Ann Lund"]),
        ("Lawyer Ann Lund and assistant Crown attorney Tim Hale spoke.", ["Ann Lund", "Tim Hale"]),
    ],
)
def test_a_name_is_whole(text, expected):
    assert people_in(text) == expected


@pytest.mark.parametrize("name", ["CO₂", "CO2", "GPT", "Brexit", "Obamacare", "The Ashes", "$488"])
def test_a_gas_a_law_or_a_price_is_no_entity(name):
    document = read_document(f"Readers asked Ann Lund about it. {name} was on her mind, and {name} again.")

    assert [cluster.name for cluster in document.clusters] == ["Ann Lund"]


def bodies_in(text):
    return [cluster.name for cluster in read_document(text).clusters if cluster.kind is ActorKind.ORGANIZATION]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Better Lanes for Leeds group called for action.", "Better Lanes for Leeds"),
        ("He said that the Harbour Action Group for Literacy has met.", "Harbour Action Group for Literacy"),
        ("They praised the Lantern Foundation for Literacy on Monday.", "Lantern Foundation for Literacy"),
        ("The work of the Forestry and Railway Safety Board is slow.", "Forestry and Railway Safety Board"),
        ("He trusts the Livestock and Dairy Inspection Board.", "Livestock and Dairy Inspection Board"),
        ("The Aviation and Harbour Safety Board failed.", "Aviation and Harbour Safety Board"),
        ("Then the 9th U.S. Circuit Court of Appeals ruled on it.", "9th U.S. Circuit Court of Appeals"),
        ("The 12th U.S. Circuit Court of Appeals ruled on Tuesday.", "12th U.S. Circuit Court of Appeals"),
        ("Soldiers of the 3rd U.S. Infantry Division waited.", "3rd U.S. Infantry Division"),
        ("Oslo-based wool-cloth weaving giant B Plums today said it would close. It helped B Plums.", "B Plums"),
        (
            "Oslo-headquartered fruit-packing giant J Looms today announced it would close. It helped J Looms.",
            "J Looms",
        ),
        ("Oslo-headquartered fruit-packing giant K Silos today said it would close. It helped K Silos.", "K Silos"),
        ("The battery maker G Volt sold its plant. On Monday, G Volt said it would close.", "G Volt"),
    ],
)
def test_a_bodys_name_is_whole(text, expected):
    assert bodies_in(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Norrby Council voted for Velmar Bank on Monday.", ["Norrby Council", "Velmar Bank"]),
        ("He left the Norrby Council for Velmar Bank.", ["Norrby Council", "Velmar Bank"]),
        ("The Senate and House Judiciary Committee met.", ["Senate", "House Judiciary Committee"]),
        ("The Norrby Speaker Series Trust met on Monday.", ["Norrby Speaker Series Trust"]),
        ("For the third time the Supreme Court met.", ["Supreme Court"]),
        ("Second Norrby Council voted on it.", ["Norrby Council"]),
        ("The Norrby AFL-CIO voted on it.", ["Norrby AFL-CIO"]),
    ],
)
def test_a_bodys_name_does_not_swallow_another(text, expected):
    assert bodies_in(text) == expected


HYPHENATED = (
    "Dr. {given} {whole} opened the clinic in May. Builders Paul {part} and Elsa Brandt laid the floor.\n\n"
    "{whole} added, “The rooms are warm at last.”"
)


@pytest.mark.parametrize(
    ("given", "whole"), [("Claire", "Calder-Woods"), ("Tom", "Calder-Woods"), ("Ida", "Alden-Fields")]
)
def test_a_part_of_a_surname_with_a_hyphen_is_not_somebody_elses(given, whole):
    text = HYPHENATED.format(given=given, whole=whole, part=whole.partition("-")[2])

    assert [claim.speaker for claim in claims(read_document(text))] == [f"{given} {whole}"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Lund and Omar Reyes met on Monday. The Reyes-Lund talks failed, Lund said.", "Ann Lund"),
        ("Ann Lund met Rev. Ida Calder-Woods. Lund added, “The rooms are warm at last.”", "Ann Lund"),
        (
            "Paul Woods met Rev. Ida Calder-Woods. Woods added, “The rooms are warm at last.”",
            "Paul Woods",
        ),
    ],
)
def test_a_name_beside_a_hyphen_or_a_hyphenated_one_stays_its_bearers(text, speaker):
    assert [claim.speaker for claim in claims(read_document(text))] == [speaker]


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("National Assembly Speaker", "Woo Jae-min"),
        ("National Party Whip", "Pak Dong-ju"),
        ("Democratic Party Whip", "Won Bin-seo"),
        ("National Assembly Whip", "Kang Dae-hun"),
    ],
)
def test_who_holds_an_office_is_no_body(office, name):
    text = (
        f"“Nothing was done,” Karl Vale said. {office} {name} vowed to open the books.\n\n"
        "“We will pay for every roof,” he said."
    )

    assert [claim.speaker for claim in claims(read_document(text))] == ["Karl Vale", name, name]


@pytest.mark.parametrize("name", ["Mill Street Speaker Company", "North Quay Whip Trust", "State Speaker Fund"])
def test_a_body_named_after_an_office_is_no_person(name):
    assert [claim.speaker for claim in claims(read_document(f"The {name} said it was late."))] == [name]
