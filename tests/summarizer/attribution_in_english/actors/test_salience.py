import pytest

from summarizer.attribution_in_english.actors.features import features_of
from summarizer.attribution_in_english.actors.involvement import involvements
from summarizer.attribution_in_english.actors.salience import logistic
from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document

REPORT = (
    "The port of Norrby will close next year, Mayor Ann Lund announced on Monday. Lund blamed the falling trade.\n\n"
    "Lund spoke to the Velmar Herald. Ships will go to Oslo, the mayor added."
)


def weights(text, title=None):
    document = read_document(text)
    found = map(logistic, features_of(document, involvements(document, claims(document)), title))
    return {cluster.name: weight for cluster, weight in zip(document.clusters, found, strict=True)}


@pytest.mark.parametrize(
    ("more", "less"),
    [("Ann Lund", "Oslo"), ("Norrby", "Oslo"), ("Ann Lund", "Velmar Herald")],
)
def test_early_and_frequent_mentions_raise_salience(more, less):
    found = weights(REPORT)

    assert found[more] > found[less]


def test_mentions_throughout_a_text_raise_salience():
    facts = "The harbour was full. The weather was fine. The boats stayed. The night was calm."
    early = f"Velmar Steel met Norrby Bank. Velmar Steel won. Velmar Steel rose. {facts}"
    late = f"Velmar Steel met Norrby Bank. Velmar Steel won. {facts} Velmar Steel rose."

    assert weights(late)["Velmar Steel"] > weights(early)["Velmar Steel"]


def test_datelines_and_captions_do_not_count_as_the_lead():
    above = "Port of Norrby closes\n\nFriday, 3 April 2026\n\nBoats in Oslo.\n\n"

    assert weights(above + REPORT)["Ann Lund"] > 0.5 > weights(above + REPORT)["Oslo"]


def test_a_demonym_in_the_title_counts_for_its_country():
    text = "Malta closed its ports. Nobody in Italy noticed."

    assert weights(text, "Maltese ports closed")["Malta"] > weights(text, "Ports closed")["Malta"]


def test_salience_stays_below_one_with_many_mentions():
    often = " ".join(["Ann Lund left Oslo."] * 500)

    assert 0.9 < weights(often, "Ann Lund leaves")["Ann Lund"] < 1


@pytest.mark.parametrize(("text", "clusters"), [("", 0), ("\n", 0), ("Oslo", 1), ("OSLO BURNS", 1), ("“", 0)])
def test_a_nearly_empty_text_has_features_for_each_cluster(text, clusters):
    assert len(features_of(read_document(text), {}, None)) == clusters
