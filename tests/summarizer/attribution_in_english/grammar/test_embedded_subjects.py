"""Who says something if the speaker is inside the phrase before the verb."""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def found(text):
    """Return the speaker, the cue's first word and the content of each claim."""
    return [(claim.speaker, claim.cue.split()[0], claim.content) for claim in claims(read_document(text))]


def speakers_of(text, cue):
    return [speaker for speaker, word, _ in found(text) if word == cue]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            (
                "The police in Norrby said a teacher was phoned by fraudsters posing as a parcel firm"
                " and told the parcel had been seized."
            ),
            ("fraudsters", "told", "the parcel had been seized"),
        ),
        (
            (
                "Inspector Holm said on Monday a pensioner was called by a man from abroad"
                " and told the account had been frozen."
            ),
            ("a man from abroad", "told", "the account had been frozen"),
        ),
        (
            "A driver was stopped by two men in uniform and told the bridge had been closed.",
            ("two men", "told", "the bridge had been closed"),
        ),
    ],
)
def test_who_acts_in_a_passive_also_told_what_it_goes_on_with(text, claim):
    assert claim in found(text)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Lund said the house was searched by officers. She told the court that it was late.", "Ann Lund"),
        ("Ann Lund was stopped by two men and told reporters that the bridge was closed.", "Ann Lund"),
        ("The mayor told the council the bridge had been closed.", "The mayor"),
    ],
)
def test_who_tells_somebody_something_is_the_subject(text, speaker):
    assert speakers_of(text, "told") == [speaker]


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        (
            (
                "A nurse in Norrby lost her savings to swindlers posing as bank clerks who told her that"
                " her account had been hacked."
            ),
            "told",
            "swindlers",
        ),
        (
            "A widow paid 9,000 crowns to criminals posing as court officials who claimed that her house was sold.",
            "claimed",
            "criminals",
        ),
        (
            "Police are looking for thieves masquerading as plumbers who told residents that the water was poisoned.",
            "told",
            "thieves",
        ),
        ("Ann Lund met officers serving as guides who said that the road was closed.", "said", "guides"),
    ],
)
def test_those_who_pose_as_others_are_the_speakers(text, cue, speaker):
    assert speakers_of(text, cue) == [speaker]


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        (
            (
                "Tarn seemed to have won, but a wild finish saw the try cancelled after a long video review ruled that"
                " Holm had left the field."
            ),
            "ruled",
            "a long video review",
        ),
        (
            "The match saw the penalty withdrawn after a check confirmed that Reyes had slipped.",
            "confirmed",
            "a check",
        ),
        (
            (
                "Lund led, but a strange turn of events saw the goal disallowed after a Video Match Referee (VMR) check"
                " ruled that Holm was offside."
            ),
            "ruled",
            "a Video Match Referee check",
        ),
        (
            "The man arrested after a police check said that he was innocent.",
            "said",
            "The man arrested after a police check",
        ),
    ],
)
def test_what_decided_a_participle_is_the_speaker_and_not_its_object(text, cue, speaker):
    assert speakers_of(text, cue) == [speaker]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The host spent a quarter of her weekly programme criticising the mayor.", {"The host"}),
        (
            "The morning show drew complaints for spending a minute and a half of its new segment discussing a theft.",
            set(),
        ),
        ("The late show was fined after spending half of its second segment praising the thieves.", set()),
        ("The city spent a year on a study showing that dams leak.", {"a study"}),
    ],
)
def test_what_a_time_is_spent_on_is_not_said_by_the_time(text, speakers):
    assert {speaker for speaker, *_ in found(text) if speaker is not None} == speakers


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        ("On Tuesday Senator Ann Lund agreed with Mayor Joe Hale questioning the new dam.", "questioning", "Joe Hale"),
        ("The union sided with the widow demanding a new inquiry.", "demanding", "the widow"),
        ("Ann Lund agreed with President Paul Reyes calling the vote a farce.", "calling", "Paul Reyes"),
        ("The premier agreed with Mayor Ann Lund calling the dam a danger.", "calling", "Ann Lund"),
        ("Ann Lund agreed with Paul Reyes, calling the vote a farce.", "calling", "Ann Lund"),
    ],
)
def test_whom_somebody_agrees_with_says_what_follows_without_a_comma(text, cue, speaker):
    assert speakers_of(text, cue) == [speaker]


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        (
            "A police bulletin issued shortly after the robbery said the suspect was tall, and called him a ghost.",
            "called",
            "A police bulletin",
        ),
        (
            "A hospital notice published just before the strike said beds were full and described the wards as unsafe.",
            "described",
            "A hospital notice",
        ),
        (
            "A police notice sent out just after the raid said the road was closed and called the men a gang.",
            "called",
            "A police notice",
        ),
        ("An alert sent soon after the raid said the road was closed.", "said", "An alert"),
        ("The trial said to be the longest began after the raid. The judge called it a farce.", "called", "The judge"),
    ],
)
def test_a_second_verb_after_a_reduced_clause_has_the_same_speaker(text, cue, speaker):
    assert [each.removesuffix(" issued") for each in speakers_of(text, cue)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Rules https://t.co/aBc12 defended the plan.",
        "Read More https://norrby.example/dam said the dam was old.",
        "Judge Blocks http://t.co/zz9 denied that it was late.",
    ],
)
def test_a_link_says_nothing(text):
    assert not any("://" in (speaker or "") for speaker, *_ in found(text))
