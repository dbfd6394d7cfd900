import pytest

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
    ],
)
def test_a_name_is_whole(text, expected):
    assert people_in(text) == expected


@pytest.mark.parametrize("name", ["CO₂", "CO2", "GPT", "Brexit", "Obamacare", "The Ashes", "$488"])
def test_a_gas_a_law_or_a_price_is_no_entity(name):
    document = read_document(f"Readers asked Ann Lund about it. {name} was on her mind, and {name} again.")

    assert [cluster.name for cluster in document.clusters] == ["Ann Lund"]
