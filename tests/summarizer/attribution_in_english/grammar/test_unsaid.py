import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.speaker, claim.cue) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Wool rose again in May due to demand forecasts beating the hopes of farmers.",
        "The port was closed on Friday due to demand problems in the north.",
        "The ferry lost money due to demand worries among the islanders.",
    ],
)
def test_a_noun_after_due_to_is_no_demand(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Norrby Courier has assembled a panel of sailors to recommend names for the ferry.",
        "The council formed a committee to recommend a site for the school.",
        "Ann Lund appointed a team to demand answers from the port.",
    ],
)
def test_the_task_of_a_panel_is_no_claim(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lund later commented on the storm in an online post.",
        "The singer commented on the delay in a video.",
        "Paul Reyes has commented on the sale of the mill in a podcast.",
    ],
)
def test_a_topic_alone_is_no_claim(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Ann Lund is due to demand answers from the port on Friday.", ("Ann Lund", "to demand")),
        ("Ann Lund used the panel to demand answers from the port.", ("Ann Lund", "to demand")),
        ("“It was loud,” Ann Lund commented on the storm in a post.", ("Ann Lund", "commented")),
        ("Ann Lund commented in a post that the storm was loud.", ("Ann Lund", "commented")),
    ],
)
def test_what_somebody_demanded_or_commented_is_one(text, claim):
    assert [(speaker, cue.removesuffix(" on")) for speaker, cue in claims_in(text)] == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "The port signed a pact to accept the dockers' right to gather to express their anger.",
        "The court upheld their freedom to criticise the mayor.",
        "The law gives the islanders the right to demand an inquiry.",
    ],
)
def test_what_somebody_may_say_is_not_said(text):
    assert not [cue for _, cue in claims_in(text) if cue.split()[-1] in {"express", "criticise", "demand"}]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Ann Lund went to the hall to demand better pay.", ("Ann Lund", "to demand")),
        ("Ann Lund defended the right to march.", ("Ann Lund", "defended")),
        ("Ann Lund said she had the right to demand an inquiry.", ("Ann Lund", "said")),
    ],
)
def test_a_demand_beside_a_right_is_said(text, claim):
    assert claim in claims_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "As she trained, runner Ann Lund would repeat a mantra.",
        "Joe Hale repeated his slogan.",
        "Before the race Ann Lund repeated an old prayer.",
    ],
)
def test_words_that_are_only_counted_as_such_are_no_claim(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lund repeated her motto: “Stay calm.”",
        "Ann Lund repeated the slogan “No more tax”.",
        "Ann Lund repeated a call for peace.",
        "Ann Lund repeated the lie.",
    ],
)
def test_words_that_are_given_are_a_claim(text):
    assert ("Ann Lund", "repeated") in claims_in(text)


def cues_in(text):
    return [cue for _, cue in claims_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lund shied away from criticising the president directly.",
        "Joe Hale steered clear of accusing the firm of theft.",
        "The minister backed away from blaming the port.",
    ],
)
def test_what_somebody_kept_from_saying_is_no_claim(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Ann Lund did not shy away from criticising the mayor.", "criticising"),
        ("Joe Hale backed off and accused the firm of theft.", "accused"),
    ],
)
def test_what_somebody_did_say_is_a_claim(text, cue):
    assert cue in cues_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Talks have stalled, the ministry said, appearing to confirm fears that the war could end the talks.",
        "The mine will close, Ann Lund said, seeming to contradict the mayor.",
        "The dam is dry, Norcoal said, appearing to reject the report.",
    ],
)
def test_what_the_writer_concludes_from_words_is_no_claim(text):
    assert cues_in(text) == ["said"]


def test_what_somebody_appeared_to_confirm_is_one():
    assert cues_in("The mayor appeared to confirm the report.") == ["appeared to confirm"]


@pytest.mark.parametrize(
    "text",
    [
        "They trained a second network to reveal what the first one saw.",
        "The team built a model to predict the floods.",
        "Engineers designed a system to warn of leaks.",
    ],
)
def test_the_task_of_a_program_is_no_claim(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "A new model flags people at risk and reveals a warning sign in the heart.",
        "The climate model reveals a strong drift in the ice.",
        "A computer model reveals a hidden fault below the town.",
    ],
)
def test_what_a_computed_model_reveals_is_no_claim(text):
    assert claims_in(text) == []


def test_what_a_person_reveals_is_one():
    assert cues_in("The model revealed her secret.") == ["revealed"]
    assert cues_in("A new model reveals that the ice will melt.") == ["reveals"]


@pytest.mark.parametrize(
    "text",
    [
        "Enter the code and it will show that the phone is linked to the bank.",
        "You can open the page, and it will show that the name is wrong.",
        "Press the key and it will show how the clock runs.",
    ],
)
def test_what_a_screen_will_show_its_reader_is_no_claim(text):
    assert claims_in(text) == []


def test_what_a_report_will_show_is_one():
    assert "will show" in cues_in("The report is due on Friday, and it will show that the dam leaks.")


@pytest.mark.parametrize(
    "text",
    [
        "The team tested the method on new stones, suggesting this was not a quirk of the first ones.",
        "The signal held up when the lab tested it on other blood, suggesting that age did not matter.",
        "Researchers tested nine wells, suggesting that the leak began in May.",
    ],
)
def test_what_a_test_suggests_is_no_claim_of_the_testers(text):
    assert "suggesting" not in cues_in(text)


def test_what_somebody_writes_to_suggest_is_one():
    assert cues_in("Ann Lund wrote to the board, suggesting that the dam be closed.") == ["suggesting"]


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("The Norrby Post reported the sale on Monday, citing four people.", ["reported"]),
        ("The Post reported that the mill was sold, citing officials familiar with the talks.", ["reported"]),
        ("The radio said the dam leaks, citing sources.", ["said"]),
        ("“The judge erred,” the court said in a brief opinion explaining the decision.", ["said"]),
        ("“It was late,” Ann Lund wrote in a letter explaining her decision.", ["wrote"]),
        ("“We are full,” the school said in a statement explaining the move.", ["said"]),
        ("Dancers carried a puppet of the mayor, depicting him as a fox.", []),
        ("Marchers held a banner, depicting the king as a crab.", []),
        ("Students built an effigy of Ann Lund, portraying her as a witch.", []),
        ("The ad shows a crowd of men in grey coats.", []),
        ("The commercial shows a girl with a lamp.", []),
        ("A trailer shows the town under water.", []),
    ],
)
def test_sources_and_what_a_writing_or_a_picture_is_about_are_not_said(text, cues):
    assert [cue for _, cue in claims_in(text)] == cues


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The school was closed on Monday, the council citing fears of a flood.", "citing"),
        ("Ann Lund wrote a letter explaining that the dam leaks.", "explaining"),
        ("Ann Lund depicted the mayor as a fox.", "depicted"),
        ("The ad shows that prices have fallen.", "shows"),
    ],
)
def test_reasons_and_clauses_are(text, cue):
    assert cue in [cue for _, cue in claims_in(text)]
