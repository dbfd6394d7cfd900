import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "A lawyer said on Monday that the mayor took cash. Ann Lund, a lawyer for the mayor, said there was none.",
            "A lawyer",
        ),
        ("A doctor said the vaccine was safe. Ann Lund, a doctor in Tarn, said it was not.", "A doctor"),
        (
            (
                "A prosecutor said that the mayor took cash. Ann Lund, a former prosecutor who now teaches law,"
                " said the case was weak."
            ),
            "A prosecutor",
        ),
        (
            "A witness told the court that the man had a knife. Ann Lund, a witness for the defence, said he had none.",
            "A witness",
        ),
        ("A lawyer said that the mayor took cash. Attorney Ann Lund, who defends him, denied it.", "A lawyer"),
        ("A judge said the dam was safe. Judge Ann Lund said it was not.", "A judge"),
        ("A judge said the dam was safe, but another wept. Judge Ann Lund left early.", "A judge"),
        ("A judge said the dam was safe. Former Judge Ann Lund left early.", "A judge"),
        ("A judge said the dam was safe. Judge Ann Lund left early.", "Ann Lund"),
        ("A prosecutor said the dam was safe. District Attorney Ann Lund left early.", "Ann Lund"),
    ],
)
def test_an_unnamed_speaker_of_a_lead_is_named_next_only_if_one_can_be_meant(text, speaker):
    first = claims(read_document(text))[0]

    assert (first.speaker or first.speaker_mention) == speaker
