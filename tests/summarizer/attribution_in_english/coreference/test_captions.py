import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def speaker_after(caption, story="Health Minister Tom Rusk opened the ward on Monday."):
    """Return the speaker of "he said" after a caption in the story."""
    return claims(read_document(f"{story}\n\n{caption}\n\nHe said nurses would be hired."))[-1].speaker


@pytest.mark.parametrize(
    "caption",
    [
        "Pictured: Sports Minister Karl Vale with nurses at the ward in Leeds.",
        "Sports Minister Karl Vale at the opening (Picture: Norrby Press)",
        "Karl Vale and Ed Falk pose for photographers outside the ward.",
        "Karl Vale is pictured leaving the ward on Monday.",
        "Karl Vale waves to patients at the ward",
        "Delighted: Karl Vale (left) with nurses at the ward.",
        "Karl Vale (left) met the surgeon Ed Falk (right) before the opening.",
    ],
)
def test_the_people_in_a_caption_are_not_meant_by_a_pronoun_after_it(caption):
    assert speaker_after(caption) == "Tom Rusk"


@pytest.mark.parametrize(
    "sentence",
    [
        "Sports Minister Karl Vale came to the opening.",
        "Karl Vale (left) is to open a second ward.",
        "Karl Vale walks through the ward.",
        "As Karl Vale leaves the ward, he is cheered.",
    ],
)
def test_the_people_in_a_sentence_of_the_story_are(sentence):
    assert speaker_after(sentence) in {"Karl Vale", None}


def test_a_name_alone_introduces_the_person_of_a_section():
    text = "Two nurses tell their stories.\n\nKarl Vale\n\nHe said the nights were long."
    assert claims(read_document(text))[-1].speaker == "Karl Vale"


def test_a_minister_in_a_caption_does_not_rival_the_one_of_the_story():
    text = (
        "Schools Minister Paul Vale has promised more teachers.\n\nHealth Minister Tom Rusk at a clinic in Leeds\n\n"
        "The minister said more would follow."
    )
    assert claims(read_document(text))[-1].speaker == "Paul Vale"
