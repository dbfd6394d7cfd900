import pytest

from summarizer.summary import summary
from summarizer.summary.outcomes import outcome_adjustments, tells_result
from summarizer.summary.title import title_terms
from summarizer.summary.vectors import vectorized

TITLE = "Gulls of Lund silence the Terns"


def added(text, title=TITLE):
    vectors = vectorized(text, "en")
    eligible = range(len(vectors.spans))
    return list(outcome_adjustments(vectors, title_terms(vectors, "en", title, eligible), eligible))


@pytest.mark.parametrize(
    "sentence",
    [
        "The Gulls took a 31-9 victory over the Terns.",
        "It was a 31-9 home win for the Gulls.",
        "The Gulls beat the Terns 31-9 in Lund.",
        "The Terns lost to the Gulls, 9–31, on Friday.",
        "Four goals sealed a 3-1 aggregate victory.",
    ],
)
def test_a_final_score_is_a_result(sentence):
    assert tells_result(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The Gulls beat the Terns in Lund.",
        "Marsh shot the Gulls to a 9-7 lead.",
        "The Gulls won the first set 6-3.",
        "The council voted 5-4 to close the pier.",
        "The Gulls (16-4) play in Lund.",
        "The Gulls, beaten by the Terns, led 9-7 with two minutes left.",
    ],
)
def test_a_score_in_a_game_is_no_result(sentence):
    assert not tells_result(sentence)


def test_the_first_result_gains_value_and_the_scene_before_it_loses_value():
    text = (
        "Rain fell all day. Nine boys sold fish. The Gulls beat the Terns 31-9. In May, the Gulls beat Brennford 12-3."
    )

    scene, boys, result, earlier = added(text)

    assert scene < 0 > boys
    assert result > 0 == earlier


@pytest.mark.parametrize("title", [None, "Nine boys sell fish in the rain", "Fish costs more, say boys"])
def test_a_result_that_the_title_does_not_speak_of_gains_nothing(title):
    assert added("Nine boys sold fish in the rain. It costs more. The Gulls beat the Terns 31-9.", title) == [0, 0, 0]


def test_what_tells_the_news_before_a_result_loses_nothing():
    text = "The Gulls of Lund silenced the Terns. Rain fell. The Gulls beat the Terns 31-9."

    assert added(text)[:2] == [0, 0]


@pytest.mark.parametrize(
    "sentence",
    [
        "The storm left nine dead.",
        "At least 1,200 people were killed in the storm.",
        "The storm killed at least forty islanders.",
        "Friends of the 31 fishermen who died met in Lund.",
        "Officials count 31 deaths.",
    ],
)
def test_the_first_sentence_that_tells_how_many_died_gains_value(sentence):
    assert added(f"Rain fell. {sentence} A storm in May killed two.")[1:] == [pytest.approx(0.5), 0]


@pytest.mark.parametrize(
    "sentence",
    ["Guards of the city killed a seal.", "The Oct. 9 storm killed the market.", "Nine fishermen met in Lund."],
)
def test_other_numbers_gain_nothing(sentence):
    assert added(f"Rain fell. {sentence}") == [0, 0]


def test_the_points_of_a_report_on_a_game_tell_the_result_before_the_scene():
    text = (
        "The hall at Brennford is too small for a final, but those who find a seat have a good time. The lights went "
        "out and banners came down from the roof. Boys sold fried fish in the rows behind the bench for two crowns. "
        "Helena Marsh and the Gulls had one of the best nights of the year, beating the Terns of Harbour Point 31-9. "
        "Marsh scored with 4:10 left to bring the Gulls within 9-7. Tom Amar added nine points from the bench for the "
        "Gulls. The Gulls will meet Port Ellery in the next round on Friday. Cole said that the Terns will rest."
    )

    assert summary(text, "en", title=TITLE)[0].text.startswith("Helena Marsh and the Gulls")
