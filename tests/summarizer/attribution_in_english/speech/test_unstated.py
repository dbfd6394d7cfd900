import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.speaker, claim.cue, claim.content) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    "text",
    [
        "“Carry me over the river and leave the boat behind,” Ann Lund sings.",
        "Karl Holm took the stage. “The mill is gone and so am I,” he sang.",
        "“No road leads back to Tarn tonight,” sang Ann Lund.",
    ],
)
def test_a_line_of_a_song_is_no_claim(text):
    assert claims_in(text) == []


def test_what_a_crowd_sings_is_its_own():
    assert claims_in("“We are staying here,” the fans sang.") == [("the fans", "sang", "“We are staying here,”")]


@pytest.mark.parametrize(
    "where", ["at the rally", "during the march", "as the strikers cheered", "as police came for her"]
)
def test_what_somebody_sings_at_a_protest_is_their_own(where):
    assert claims_in(f"“We will not sell the mill,” sang Ann Lund {where}.") == [
        ("Ann Lund", "sang", "“We will not sell the mill,”")
    ]


@pytest.mark.parametrize(("word", "said"), [("colder", "wrote"), ("rougher", "said"), ("steeper", "explained")])
def test_another_word_after_a_dash_is_no_claim(word, said):
    found = claims_in(f'Ann Lund described the second crossing as worse — "{word}," she {said}.')
    assert found == [("Ann Lund", "described", "the second crossing as worse")]


@pytest.mark.parametrize(("cue", "answer"), [("said", "“Never,”"), ("replied", '"yes,"')])
def test_a_single_word_may_be_an_answer(cue, answer):
    assert claims_in(f"Asked whether the mill would close, she had one word. {answer} Ann Lund {cue}.")[-1][1] == cue


@pytest.mark.parametrize(
    "text",
    [
        "She hung up a map in the hall that read,  On Sunday, she shared a  that read, “The mill wakes.”",
        "The firm put up a photo of a door in June that said,  On Sunday, it released a  that said, “Come in.”",
        "The club put up a picture in May that said,  On Sunday, it shared a  that said, “We are back.”",
    ],
)
def test_words_without_their_end_are_no_claim(text):
    assert all(not content.endswith(" a") for _, _, content in claims_in(text))


@pytest.mark.parametrize(
    "text",
    [
        "Here are a few more steps that the guild has written down, according to its clerks.",
        "Here's how the swap works, according to the clinic.",
        "The following are the main changes, officials said.",
        "Asked about Ann Pahl backing Karl Holm, Tarn mayor Ute Maury did not confirm it.",
        "Ann Lund's voice cracked as she spoke of what her work will be next.",
        "Karl Holm talked about whether he would run.",
        "It is understood that the board will also instruct players to report to their teams.",
        "It is believed that the council will order a review of the dam.",
        "It was thought that the union would demand a vote.",
    ],
)
def test_what_only_leads_to_a_statement_is_no_claim(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("In discussing why the pipes burst, the report points to the age of the joints.", "points to"),
        ("Explaining why it was late, the firm said that a crane had broken.", "said"),
        ("Discussing how it happened, Ann Lund blamed the builders for the delay.", "blamed"),
    ],
)
def test_a_question_that_is_then_answered_is_no_claim(text, cue):
    assert [each[1] for each in claims_in(text)] == [cue]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Ann Lund spoke of how she had lost her job.", "spoke of"),
        ("Karl Holm talked about “what it means to lose”.", "talked about"),
        ("In announcing the closure, Lund left the room.", "announcing"),
        ("It is alleged that Lund told the police a lie.", "alleged"),
    ],
)
def test_what_is_told_with_a_topic_is_a_claim(text, cue):
    assert [each[1] for each in claims_in(text)] == [cue]


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        (
            'Once sworn in, Holm was greeted by loud cheers and heckles, with one MP shouting: "He is not the one."',
            "one MP",
            "shouting",
        ),
        ('Holm left to boos, with one man yelling: "Go home and stay there!"', "one man", "yelling"),
    ],
)
def test_a_participle_before_a_colon_introduces_the_quotation(text, speaker, cue):
    assert claims_in(text)[-1][:2] == (speaker, cue)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Here is a man who has nothing to hide, Lund said.", "Here is a man"),
        ("Here’s a town that has lost its mill, its school and its bank, Lund said.", "Here’s a town"),
        ("Here are the facts that the court must weigh, Hale told the jury, and each is proven.", "Here are the facts"),
        ("Below is a river that never freezes, the guide said.", "Below is a river"),
        ("The following is a threat to the whole of Norby, Lund said: the dam.", "The following is a threat"),
        ("Lund spoke about what it was like to lose her home in the flood.", "what it was like"),
        ("Lund talked about why the mill closed: the owners had run out of money.", "why the mill closed"),
        ("Hale talked about what the money would buy: a roof, a gate and a bell.", "what the money would buy"),
        ("Lund spoke about why she left Norby.", "why she left"),
    ],
)
def test_a_statement_that_begins_like_a_list_or_a_question_is_one(text, start):
    assert [content.startswith(start) for _, _, content in claims_in(text)] == [True]
