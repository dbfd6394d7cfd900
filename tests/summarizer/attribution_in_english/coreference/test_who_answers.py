import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def last_speaker(text):
    return claims(read_document(text))[-1].speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ivan Marsh said Paul Orden should be questioned about the mine. He said the books were false.", "Ivan Marsh"),
        ("Joe Hale said Ivan Marsh must be asked about the fire. He said the doors were locked.", "Joe Hale"),
        (
            (
                "Ivan Marsh said an inquiry meant Paul Orden should be asked about the port. But he said he had not"
                " seen the president take money."
            ),
            "Ivan Marsh",
        ),
    ],
)
def test_who_is_only_to_be_asked_does_not_answer(text, speaker):
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Lund was asked about the dam. She said it was safe.", "Ann Lund"),
        ("Police had questioned Joe Hale about the fire. He said he was at home.", "Joe Hale"),
    ],
)
def test_who_was_asked_answers(text, speaker):
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    "text",
    [
        (
            "Norcoal Inc argued that Velmar Corp was a monopoly. Velmar Corp said in May that it was small."
            ' "Velmar has rivals in every field in which we do business," it said.'
        ),
        (
            "Norcoal Inc sued the Norrby Bank over the mine. The Norrby Bank said nothing was wrong."
            ' "Norrby Bank has always paid its way," it said.'
        ),
        (
            "The Tarn Council fined Velmar Airlines for noise. Velmar Airlines said on Friday it was sorry."
            ' "Velmar Airlines will pay what we owe," it said.'
        ),
    ],
)
def test_a_body_that_may_name_itself_leaves_the_speaker_open(text):
    assert last_speaker(text) is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "Norcoal Inc argued that Velmar Corp was a monopoly. Norcoal Inc said it was right."
                ' "Velmar Corp has no rivals," it said.'
            ),
            "Norcoal Inc",
        ),
        (
            (
                "Norcoal Inc argued that Velmar Corp was a monopoly. Velmar Corp said in May that it was small."
                ' "We have rivals in every field," it said.'
            ),
            "Velmar Corp",
        ),
    ],
)
def test_a_body_that_names_another_is_still_the_speaker(text, speaker):
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    "text",
    [
        (
            "The pages on the reefs are gone. This was a popular resource among teachers since they detailed how the"
            " sea was rising."
        ),
        "The songs are loved among sailors because they say the sea is kind.",
        "The films were a hit among farmers as they explained how the weevil spreads.",
    ],
)
def test_those_who_like_a_thing_do_not_say_what_it_says(text):
    assert last_speaker(text) is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The law was hailed by teachers because they said it would cut costs.", "teachers"),
        ("The plan is loved by farmers since they believe it will save the valley.", "farmers"),
    ],
)
def test_those_who_like_it_say_why(text, speaker):
    claim = claims(read_document(text))[-1]
    assert (claim.speaker or claim.speaker_mention) == speaker


@pytest.mark.parametrize(
    ("text", "urged"),
    [
        ("Norland's military ruler warns against meddling, urges population to defend the country.", "population"),
        ("Norland's military chief warns against rumours, urges population to stay calm.", "population"),
        ("Ann Lund calls for peace, urges farmers to sell their grain.", "farmers"),
    ],
)
def test_those_who_are_urged_do_not_urge(text, urged):
    found = claims(read_document(text))
    assert urged not in {claim.speaker_mention for claim in found}
    assert found[-1].content.startswith(urged)


@pytest.mark.parametrize("text", ["“Is it late?” asks Joe Hale.", '"Go home," urges Joe Hale.'])
def test_a_name_after_the_verb_of_a_quotation_speaks(text):
    assert last_speaker(text) == "Joe Hale"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The Norrby Herald asked four of the ten voters on Monday. They said they had read every page.",
            "four of the ten voters",
        ),
        (
            "The Tarn Sun-Times asked two of the nine clerks Monday. They said it was late.",
            "two of the nine clerks",
        ),
        ("Radio Tarn interviewed two of the nurses. They said the ward was full.", "two of the nurses"),
        ("The Guardian spoke to five of the students. They said that the hall was cold.", "five of the students"),
    ],
)
def test_those_whom_a_paper_asked_answer_and_not_the_paper(text, speaker):
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The union asked its members about a strike. They said they would walk out.", "its members"),
        ("The station asked its viewers on Friday. They said the film was dull.", "its viewers"),
        ("Reporters from the Norby Post asked the ministers on Friday. They said it was safe.", "the ministers"),
        ("A journalist interviewed two nurses. They said the ward was full.", "two nurses"),
    ],
)
def test_members_asked_by_their_union_and_those_asked_by_reporters_answer(text, speaker):
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # The police may as well have told what came of it.
        ("Police questioned two men. They said the two would be charged.", None),
        ("The council surveyed 40 residents. They said the road was unsafe.", None),
        ("The Norrby Herald asked the readers to wait. They said it was late.", "Norrby Herald"),
        ("The Kremlin blamed Oslo. They said it was late.", "Kremlin"),
    ],
)
def test_they_are_left_open_or_stay_who_they_were_if_no_paper_asked(text, speaker):
    assert last_speaker(text) == speaker
