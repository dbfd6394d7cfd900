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
        "A photo taken by Karl Vale shocked the town.",
    ],
)
def test_the_people_in_a_sentence_of_the_story_are(sentence):
    assert speaker_after(sentence) in {"Karl Vale", None}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A photo taken by Ann Lund shocked the world. She said she had cried for days.", "Ann Lund"),
        ("The picture of the mill by Tom Hale won a prize. He said he was glad.", "Tom Hale"),
        ("A photo released by Mayor Ida Holm angered residents. “It is a lie,” she said.", "Ida Holm"),
        ("A picture taken by Tom Hale led to his arrest. He said he was sorry.", "Tom Hale"),
        ("Ann Lund left the mill.\n\nPhoto of the surgeon Eva Dahl in May.\n\nShe said it was late.", "Ann Lund"),
        ("Ann Lund left.\n\nHandout image released by Eva Dahl after the fire.\n\nShe said it was late.", "Ann Lund"),
    ],
)
def test_who_took_a_picture_in_the_story_is_meant(text, speaker):
    assert claims(read_document(text))[-1].speaker == speaker


def test_a_name_alone_introduces_the_person_of_a_section():
    text = "Two nurses tell their stories.\n\nKarl Vale\n\nHe said the nights were long."
    assert claims(read_document(text))[-1].speaker == "Karl Vale"


def test_a_minister_in_a_caption_does_not_rival_the_one_of_the_story():
    text = (
        "Schools Minister Paul Vale has promised more teachers.\n\nHealth Minister Tom Rusk at a clinic in Leeds\n\n"
        "The minister said more would follow."
    )
    assert claims(read_document(text))[-1].speaker == "Paul Vale"
