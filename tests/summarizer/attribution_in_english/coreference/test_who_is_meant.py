"""Whom "he", "they" and "the chief of Velmar" mean, and when two could be meant."""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document

_FADES = "\n\n“That is a shot whose effect fades fast,” he said. “So we repeat it.”"
_SURPRISE = "\n\n“It was a surprise to all of us in the trade,” he said."


def last_speaker(text):
    return claims(read_document(text))[-1].speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "The Velmox vaccine will stay in use in all towns. Dr. Paul Reyes, a professor, told reporters that old"
                " doses are gone. “There is plenty of Velmox,” Reyes said.\n\nVelmox is the shot that most clinics"
                f" prefer because it also guards against cough.{_FADES}"
            ),
            "Paul Reyes",
        ),
        (
            (
                "The Quorvid drug came to market in May. Joe Hale, a pharmacist in Tarn, said he had sold little of it."
                f"\n\nQuorvid is now sold out in most towns.{_SURPRISE}"
            ),
            "Joe Hale",
        ),
        (
            (
                "Homes at Trellick sell fast, says Joe Hale, a planner. The Trellick estate has no bus. Trellick is not"
                " cheap, but “it is still better than the rest of the county,” he says."
            ),
            "Joe Hale",
        ),
    ],
)
def test_he_is_not_what_is_used_like_a_thing(text, speaker):
    assert last_speaker(text) == speaker


def test_somebody_known_by_one_name_may_be_meant():
    text = (
        "Rosal sang for two hours on Sunday. A Rosal concert is never short."
        "\n\n“I am so happy for all the fans in the hall,” she said."
    )

    assert last_speaker(text) == "Rosal"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Paul Reyes fell ill. A doctor told him it would pass, and Reyes was sent home, he said.", "Paul Reyes"),
        ("Paul Reyes fell ill. A doctor told him to rest, and a clerk sent him a bill, he said.", "Paul Reyes"),
        ("Ann Lund waited. A guard shouted at her, and a woman was pushed to the ground, she said.", "Ann Lund"),
        # Who opens the sentence speaks.
        ("Paul Reyes fell ill in May. A doctor said he needed rest.", "A doctor"),
        ("A doctor saw Ann Lund. “Rest is all that you need for now,” he said.", "A doctor"),
    ],
)
def test_a_speaker_does_not_call_himself_a_doctor(text, speaker):
    assert last_speaker(text) == speaker


def test_who_owns_something_is_meant_by_the_pronouns_after_it():
    text = (
        "Joe Hale led the march. The bishop is no king, the clerks wrote. The paper tells of"
        " Hale’s walks in the wood, including his song of May 2, in which he told them of the snow and wrote, “Bring a"
        " drum, we shall be loud.”"
    )

    assert last_speaker(text) == "Joe Hale"


@pytest.mark.parametrize(
    ("introduction", "speaker"),
    [
        (
            "Hale's scorn had no effect on T.J. Marrow, a former clerk and now a lobbyist for Lund.",
            "T.J. Marrow",
        ),
        ("The mood has changed for T.J. Marrow, a baker from Tarn.", "T.J. Marrow"),
        (
            "Ann Lund lost the vote of T.J. Marrow, a farmer in the hills near Tarn who backed her.",
            "T.J. Marrow",
        ),
    ],
)
def test_whom_a_sentence_presents_before_a_quotation_speaks(introduction, speaker):
    text = f"Joe Hale was in Tarn. {introduction}\n\n“That is something out of an old film. Come on,” he added."

    assert last_speaker(text) == speaker


def test_whom_the_police_arrest_does_not_speak_for_them():
    text = (
        "Chief Joe Hale said the man was calm. Police arrested Paul Reyes, 34, a baker."
        "\n\n“It was an ugly scene for all of the neighbours,” he said."
    )

    assert last_speaker(text) == "Joe Hale"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Velmar CEO Ann Lund has sold a mill. “Life is odd,” wrote the CEO of Velmar.", "Ann Lund"),
        ("Ann Lund, the president of Velmar, has left Tarn. “Life is odd,” said the president of Velmar.", "Ann Lund"),
        ("Norrby United coach Paul Reyes was calm. The coach of Norrby United said it was late.", "Paul Reyes"),
        ("Former Velmar CEO Ann Lund has sold a mill. “Life is odd,” wrote the CEO of Velmar.", "the CEO of Velmar"),
        ("Velmar CEO Ann Lund has sold a mill. “Life is odd,” wrote the CEO of Tarn Oil.", "the CEO of Tarn Oil"),
        (
            "Velmar CEO Ann Lund has left. “Life is odd,” said the deputy chief of Velmar.",
            "the deputy chief of Velmar",
        ),
    ],
)
def test_the_chief_of_a_body_is_the_one_whom_the_text_calls_so(text, speaker):
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    "text",
    [
        "A post told of the price of seats for Lund's Come Again Tour. They compared her show to that of a rival.",
        "The prices rose for the Lund Jubilee Tour. They said that it was too dear.",
        "Ann Lund bought a seat for the Velmar Winter Tour. They said that it was too dear.",
    ],
)
def test_they_are_not_a_body_that_does_nothing(text):
    assert last_speaker(text) is None


def test_they_are_a_body_that_acts():
    text = "The Velmar Trust bought the mill. Nurses left the Velmar Trust. They said that it was too dear."

    assert last_speaker(text) is not None


@pytest.mark.parametrize(
    "name",
    ["brix, a baker from Tarn who", "Oru, a man from Tarn who", "yarl, a student from Tarn who"],
)
def test_a_name_that_is_described_is_a_person(name):
    text = (
        "Paul Reyes said that guests should ask who owns an inn. Many of its guests are sailors, like"
        f" {name} owns an inn. He looks after it: “Most of the rooms are quite dry in the winter.”"
    )

    assert last_speaker(text) != "Paul Reyes"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "“Floods can be stopped,” Irena Tove Sandvik, head of the Tarn Institute, said in a letter. She"
                " noted the old walls by the sea."
            ),
            "Irena Tove Sandvik",
        ),
        (
            (
                "Velmar & Lund and Norrby Oil were first, but Halden Power has plans too. The plans are new. It said"
                " the plant will open in May."
            ),
            "Halden Power",
        ),
        (
            (
                "Tarn Gas, Norrby Oil and Velmar & Lund were first to sell it, but Halden Power is hoping to add a"
                " plant. It said the plant will open in May."
            ),
            "Halden Power",
        ),
    ],
)
def test_the_one_described_or_named_alone_is_meant(text, speaker):
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        (
            (
                "Chief Paul Hale was calm. Reform is slow. Such is the case in Tarn, where Chief Joe Reyes has been"
                " blunt about the death of a man. The inquiry goes on. And so it seems to be the case in this town."
            ),
            None,
        ),
        ("The mayor thanked Paul Reyes. The hall was full. The lamps were lit. The snow fell.", None),
        ("The priest sang for Paul Reyes. The hall was full. The lamps were lit. The snow fell.", None),
        # Nobody else is about.
        ("Paul Reyes fell ill in May. The hall was full. The lamps were lit.", "Paul Reyes"),
        ("Paul Reyes fell ill in May. “It is late,” Reyes said. The hall was full. The lamps were lit.", "Paul Reyes"),
    ],
)
def test_he_is_left_open_if_only_told_of_far_back_and_another_is_about(before, speaker):
    assert last_speaker(f"{before}\n\n“It is a good day for the whole of the valley,” he said.") == speaker


@pytest.mark.parametrize("rank", ["Det Supt", "Det Insp", "Ch Insp", "Det Sgt"])
def test_a_surname_with_a_rank_is_that_of_the_person_named_before(rank):
    text = (
        f'{rank} Joe Ferrow said the find was large.\n\nPolice said they were at work.\n\n"It was a good day for all,"'
        f" {rank} Ferrow said.\n\nHe added that it was late."
    )

    assert [claim.speaker for claim in claims(read_document(text))][-2:] == ["Joe Ferrow", "Joe Ferrow"]
