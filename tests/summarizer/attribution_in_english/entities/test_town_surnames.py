import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document
from summarizer.model import ActorKind


def people_in(text):
    return [cluster.name for cluster in read_document(text).clusters if cluster.kind is ActorKind.PERSON]


def mentions_of(text, name, kind):
    clusters = [cluster for cluster in read_document(text).clusters if (cluster.name, cluster.kind) == (name, kind)]
    return [mention.text for cluster in clusters for mention in cluster.mentions]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ottilka Paris, a nurse who left, spoke on Monday. Paris was late.", "Ottilka Paris"),
        ("Selka Vienna told reporters that the bridge was shut. Vienna said it was the fog.", "Selka Vienna"),
        ("The film is about Selka London. London, a nurse, said that she had seen it.", "Selka London"),
        ("Ilse Vienna, who runs the shelter, said it would close. Vienna was born in Graz.", "Ilse Vienna"),
        ("The panel heard Tirza Havana on Monday. Havana was born in Oslo. Havana says she was ill.", "Tirza Havana"),
        ("Marenka Lagos, a Danish woman who had fled, has claimed that she was held. Lagos is 40.", "Marenka Lagos"),
        ("Valdeka Paris claims she was held on a ship. Paris was late.", "Valdeka Paris"),
    ],
)
def test_two_places_side_by_side_are_a_person_if_the_text_shows_it(text, name):
    assert people_in(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Kinshasa Paris flights were late. Kinshasa Paris flight crews said it was fog.",
        "The Paris London train was late, the firm said. London was cold.",
        "She lives in Brooklyn New York. Brooklyn New York, a place of many bars, is dear.",
        "They went from Sofia Lagos next, and to Lima. Lagos is near.",
        "They met in London Paris said. London was quiet.",
        "Florence Vienna Paris: three cities, one week. Vienna was best, a writer said.",
        "Berlin London talks failed. Berlin, a city of millions, said it would not pay.",
        "Greater Lagos, a city of millions, was calm.",
    ],
)
def test_towns_side_by_side_stay_towns(text):
    assert people_in(text) == []


@pytest.mark.parametrize("first", ["Later", "Today"])
def test_the_first_word_of_a_sentence_is_no_given_name(first):
    assert people_in(f"{first} Lagos, who had won the cup, was calm.") == ["Lagos"]


def test_the_surname_alone_is_the_person_but_not_after_in_or_a_movement():
    text = (
        "Clara Milan, a nurse, moved to Milan. Milan said the ward was full. A letter to Milan was lost, according to "
        "Milan. In Milan it was hot."
    )

    assert mentions_of(text, "Clara Milan", ActorKind.PERSON) == ["Clara Milan", "Milan", "Milan", "Milan"]
    assert mentions_of(text, "Milan", ActorKind.PLACE) == ["Milan", "Milan"]


def test_a_capital_that_the_text_has_too_is_the_person_only_where_that_is_told():
    text = (
        "Ottilka Paris, a nurse, moved to Paris. In Paris she worked at night. Paris said she was tired. Paris left at "
        "noon. Paris police found her. Paris said it would pay."
    )

    assert mentions_of(text, "Ottilka Paris", ActorKind.PERSON) == ["Ottilka Paris", "Paris", "Paris"]
    assert mentions_of(text, "Paris", ActorKind.PLACE) == ["Paris", "Paris", "Paris", "Paris"]


@pytest.mark.parametrize("sentence", ["Cairo said the talks had failed.", "Cairo said it would pay."])
def test_a_capital_is_not_a_person_only_because_somebody_has_that_surname(sentence):
    text = f"Jorun Cairo, an Egyptian woman, spoke on Monday. In Cairo, the court sat. {sentence}"

    assert [claim.speaker for claim in claims(read_document(text))] == ["Cairo"]


@pytest.mark.parametrize("trust", ["They lost faith in Milan.", "A no confidence motion in Milan failed."])
def test_trust_in_somebody_is_no_place(trust):
    text = f"Clara Milan, a minister, spoke. {trust}"

    assert mentions_of(text, "Clara Milan", ActorKind.PERSON) == ["Clara Milan", "Milan"]
