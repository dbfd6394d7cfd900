"""The subject of a verb that the parser joined to the clause before it."""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def speaker_of(text, cue):
    return [claim.speaker for claim in claims(read_document(text)) if claim.cue.startswith(cue)][-1]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "A Scottish sailor identified in reports as Martin Hale also drowned, and the Irish transport ministry"
                ' said it was "looking for two more boats off Corvo."'
            ),
            "the Irish transport ministry",
        ),
        (
            (
                "A farmer identified by neighbours as Paul Reyes also fell, and the fire service said the roof was"
                " rotten."
            ),
            "the fire service",
        ),
        (
            (
                "A Welsh cook identified in posts as Dana Holm also fell ill, and the Welsh health office said it was"
                ' "looking after a family in Corvo."'
            ),
            "the Welsh health office",
        ),
        ("A nurse known for her jokes said that it was late.", "A nurse known for her jokes"),
    ],
)
def test_after_a_whole_clause_and_another_noun_speaks(text, speaker):
    assert speaker_of(text, "said") == speaker


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        (
            (
                "French President Anton Brisk attended the burial of Royal Dutch sailors freeing the old port of Corvo"
                " from Spanish rule and called for overlooked victims of the war to be remembered."
            ),
            "called",
            "Anton Brisk",
        ),
        (
            (
                "Danish Premier Ann Lund marked on Saturday the 80th anniversary of Red Cross nurses saving the western"
                " town of Tarn from Soviet hunger and called for forgotten miners to be honoured."
            ),
            "called",
            "Ann Lund",
        ),
        (
            (
                "Danish Premier Ann Lund marked on Saturday the 80th anniversary of Royal Dutch sailors freeing the old"
                " port of Corvo from Spanish rule and called for overlooked victims of the war to be honoured."
            ),
            "called",
            "Ann Lund",
        ),
        ("Lund praised nurses crossing the river and warning that the bridge was rotten.", "praised", "Lund"),
    ],
)
def test_a_participle_does_not_go_on_with_a_past_tense(text, cue, speaker):
    assert speaker_of(text, cue) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "Greens hit back, saying that a ban does not force Mayor Brisk to close shops, arguing the city hall is"
                " being vindictive."
            ),
            "Greens",
        ),
        (
            (
                "Farmers wrote back, saying that a tariff does not force Minister Lund to burn wheat, arguing the"
                " chamber is being childish."
            ),
            "Farmers",
        ),
        (
            (
                "Unions shot back, saying that a merger does not oblige Governor Holm to sell trains, arguing the"
                " ministry is being stubborn."
            ),
            "Unions",
        ),
        ("Brisk said that the council rejected it. The council met, arguing that it was late.", "The council"),
    ],
)
def test_a_rule_argues_nothing(text, speaker):
    assert speaker_of(text, "arguing") == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "The mill has not told Hill News what the letter says but the Northern Times, external has reported it"
                " is a farewell."
            ),
            "Northern Times",
        ),
        ("The Norrby Post, external has reported that the mayor had left.", "Norrby Post"),
        ("In May the Tarn Herald, external reported that the dam leaks.", "Tarn Herald"),
        ("External experts reported that the dam leaks.", "External experts"),
    ],
)
def test_the_mark_of_a_link_does_not_speak(text, speaker):
    assert speaker_of(text, "reported") == speaker
