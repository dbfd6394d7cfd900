"""Who says something if the parser gave the speaker to another word, or the verb to a label or a part of the body."""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def found(text):
    """Return the speaker, the cue's first word and the pieces of the content of each claim."""
    return [(claim.speaker, claim.cue.split()[0], *claim.pieces) for claim in claims(read_document(text))]


def speakers_of(text):
    return [speaker for speaker, *_ in found(text)]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The hall was declared a ruin by Tom Marsh.", ("Tom Marsh", "declared", "The hall", "a ruin")),
        (
            "The strike was branded a disgrace by Ann Lund on Monday.",
            ("Ann Lund", "branded", "The strike", "a disgrace"),
        ),
        (
            "The valley was declared a disaster zone by Governor Paul Reyes.",
            ("Paul Reyes", "declared", "The valley", "a disaster zone"),
        ),
        (
            "The bridge was declared a danger to the public by the council.",
            ("the council", "declared", "The bridge", "a danger to the public"),
        ),
        (
            "The mayor was called a thief and a coward by Olga Vale.",
            ("Olga Vale", "called", "The mayor", "a thief and a coward"),
        ),
    ],
)
def test_who_calls_something_a_ruin_is_named_after_by(text, claim):
    assert found(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "The portrait was declared a masterpiece by Tom Marsh.",
        "The story was called a novel by Ann Lund.",
        "The blast was called an attack by the Norrby Guard.",
    ],
)
def test_who_made_or_did_something_has_not_said_what_it_is(text):
    assert not set(speakers_of(text)) - {None}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("As the search went on a nurse shouted at the crowd: “Step back from the wall, all of you, now.”", "a nurse"),
        ("As work continued one miner yelled into the shaft: “Knock twice if you can hear our voices.”", "one miner"),
        ("As rescue efforts continued one woman yelled into the rubble: “Hold on if you can hear me.”", "one woman"),
        ("While the fire raged, several nurses shouted: “Leave the hall by the back door.”", "several nurses"),
        ("After the mayor left the hall Ann Lund said that it was late.", "Ann Lund"),
    ],
)
def test_who_speaks_may_follow_a_clause_without_a_comma(text, speaker):
    assert speakers_of(text) == [speaker]


def test_who_is_asked_after_such_a_clause_does_not_speak():
    assert speakers_of("As the vote began a senator asked by reporters left the hall.") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Lund, who wrote in from the set of “Tarn,” had a similar story: “It was just the wrong day.”", "Lund"),
        ("Ann Lund, who plays the nurse in “Tarn,” had the same thought: “We should have left.”", "Ann Lund"),
        ("Joe Hale, who phoned in from the set of “Mill,” had another view: “No one wanted to buy it.”", "Joe Hale"),
    ],
)
def test_a_title_before_the_verb_does_not_hide_the_speaker(text, speaker):
    assert speakers_of(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("NORRBY: Three villages have been cut off by the flood, said Inspector Ann Lund.", "Ann Lund"),
        ("NORRBY: Two men here have lost their cars to thieves, says police chief Tom Berg.", "Tom Berg"),
        ("NORRBY: Nine boats have sunk in the storm, says harbour master Olga Vale.", "Olga Vale"),
        ("Ann Lund: “The ferry will sail again on Monday, says the board.”", "Ann Lund"),
        ("Police: Two drivers have lost their cars to thieves.", "Police"),
    ],
)
def test_a_dateline_is_no_speaker(text, speaker):
    assert speakers_of(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Lund left the hall, her voice shaking, saying that the vote was a disgrace.", "Ann Lund"),
        ("Olga Vale held the letter up, her hands trembling, telling the crowd that it was forged.", "Olga Vale"),
        ("Paul Reyes walked to the bench, his eyes red, saying that he was sorry.", "Paul Reyes"),
        ("Her letter arrived in May, saying that she was ill.", "Her letter"),
        ("Ann Lund read the letter, her lawyer beside her, saying that it was forged.", "Ann Lund"),
    ],
)
def test_whose_voice_shakes_is_the_speaker(text, speaker):
    assert speakers_of(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("She wrote to the town she had left: “I miss you all and will be back when the snow is gone.”", "wrote"),
        ("He thanked the woman he wanted to marry: “I would not be here without you and your mother.”", "thanked"),
        ("She apologises for the farm she wanted to sell: “I let you down and never wrote to you.”", "apologises"),
    ],
)
def test_what_is_told_of_an_object_is_no_cue(text, speaker):
    assert [cue for _, cue, *_ in found(text)] == [speaker]


@pytest.mark.parametrize("when", ["on Monday", "to Ann Lund", "again"])
def test_what_somebody_apologises_for_may_follow_the_day(when):
    assert [cue for _, cue, *_ in found(f"Karl Holm apologised {when} he had closed the mill.")] == ["apologised"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Lund met fans. Dana Holt/Reuters via Imagn Images Lund then thanked the cooks of the inn.", "Ann Lund"),
        ("Mayor Ann Lund met fans. Tom Berg via Getty Images Lund said that it was late.", "Ann Lund"),
        ("Joe Hale met fans. Tom Berg/AFP via Alamy Images Hale also said that it was late.", "Joe Hale"),
        ("Ann Vale via a spokesman said that it was late.", "Ann Vale"),
    ],
)
def test_the_credit_of_a_picture_is_no_speaker(text, speaker):
    assert speakers_of(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Norrby Dam Council (NDC) report said that the dam was old.", "The Norrby Dam Council report"),
        ("An Old Mill Trust (OMT) spokesman said that it was late.", "An Old Mill Trust spokesman"),
        (
            "The race was run again after a Finish Line Camera (FLC) review ruled that Berg was late.",
            "a Finish Line Camera review",
        ),
        ("NORRBY (AP) Police said that it was late.", "Police"),
    ],
)
def test_initials_in_brackets_do_not_part_a_description(text, speaker):
    assert speakers_of(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The two ministers, Ann Lund and Joe Hale, said it was late.", "Ann Lund and Joe Hale"),
        ("Both sons — Tom Berg and Paul Berg — denied the charge.", "Tom Berg and Paul Berg"),
        ("The authors (Ann Lund and Joe Hale) also argue that it was late.", "Ann Lund and Joe Hale"),
        (
            "The only two states to have left the river pact – Peru and Kenya – criticised the plan.",
            "Peru and Kenya",
        ),
        ("The parents of the boys, Tom Berg and Paul Berg, said it was late.", "The parents of the boys"),
        ("Two ministers, Ann Lund, Joe Hale and Olga Vale, said it was late.", "Two ministers"),
        ("The ministers, Ann Lund and others, said it was late.", "The ministers"),
        ("His lawyers, in Norrby and Tarn, said it was late.", "His lawyers"),
    ],
)
def test_those_whom_a_description_lists_are_named(text, speaker):
    assert speakers_of(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "Alderman Paul Reyes after greeting the Acting Chairperson, Comrade Mila Oder maintained that he is"
                " glad that they will work together."
            ),
            "Paul Reyes",
        ),
        (
            (
                "Alderman Paul Reyes after greeting the guild's Acting Chair, Comrade Nora Quist maintained that he is"
                " glad that they will work together."
            ),
            "Paul Reyes",
        ),
        (
            (
                "Alderman Paul Reyes while welcoming the Acting Secretary, Madam Ruth Aldane maintained that he is glad"
                " that they will work together."
            ),
            "Paul Reyes",
        ),
        ("While greeting the Acting Secretary, Paul Reyes maintained that it is late.", "Paul Reyes"),
        ("After welcoming the guests, Ruth Aldane said that it is late.", "Ruth Aldane"),
    ],
)
def test_one_who_opens_a_sentence_speaks_and_not_whom_they_greet(text, speaker):
    assert speakers_of(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Ida Marsh left. She said the man came aboard and threatened to drown her.",
            "the man came aboard and threatened to drown her",
        ),
        (
            "Tom Hale left. He said a woman blocked the road and accused him of theft.",
            "a woman blocked the road and accused him of theft",
        ),
        (
            "Nora Quist left. She said the boy ran up and warned her not to move.",
            "the boy ran up and warned her not to move",
        ),
    ],
)
def test_speakers_do_not_threaten_themselves(text, content):
    assert [pieces for _, cue, *pieces in found(text)] == [[content]]


@pytest.mark.parametrize(
    "text",
    [
        "Ida Marsh left. She said the man was drunk and warned that he would return.",
        "Tom Hale left. He said his brother lost the keys and blamed him for it.",
        "Ida Marsh left. She said the price was high and threatened to sue the man.",
    ],
)
def test_they_say_a_second_thing_of_others(text):
    assert len(found(text)) == 2


@pytest.mark.parametrize(
    "headline",
    [
        "Dogs may sleep longer in the winter, vets warn Her house has stood for 900 years.",
        "Old bridges will fall within a year, engineers say They have sold the mill.",
        "Milk could cost less by the spring, farmers predict His brother has left the town.",
    ],
)
def test_what_follows_a_headline_without_a_break_is_not_said_in_it(headline):
    assert speakers_of(f"“The roof leaks,” Ida Marsh said. {headline}") == ["Ida Marsh"]


@pytest.mark.parametrize(
    "text", ["The pastor said He would provide for all of them.", "The pastor said they had raised 900 crowns."]
)
def test_a_pronoun_after_a_verb_may_be_its_content(text):
    assert speakers_of(text) == ["The pastor"]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The miller was described as a “gentle giant” by his grieving sons.",
            ("his grieving sons", "described", "The miller", "as a “gentle giant”"),
        ),
        ("The plan was described as a gamble by Omar Dunn.", ("Omar Dunn", "described", "The plan", "as a gamble")),
        (
            "The teacher was described as a “rare gem” by her former pupils.",
            ("her former pupils", "described", "The teacher", "as a “rare gem”"),
        ),
        (
            "Mr Hale described Ms Vale as heroic after early reports showed that more people had been saved.",
            ("Hale", "described", "Ms Vale as heroic"),
        ),
        (
            "Mr Hale described her as fearless after early reports showed that more people had been saved.",
            ("Hale", "described", "her as fearless"),
        ),
        ("The neighbour described her as gentle.", ("The neighbour", "described", "her as gentle")),
    ],
)
def test_what_somebody_is_described_as_is_said(text, claim):
    assert claim in found(text)


@pytest.mark.parametrize(
    "text", ["It was described as a novel by Omar Dunn.", "The road was described as closed by noon."]
)
def test_an_author_or_a_time_after_it_is_no_speaker(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Nora Quist recalled being paid four months late.", ("Nora Quist", "recalled", "being paid four months late")),
        ("Omar Dunn recalled seeing a light on the hill.", ("Omar Dunn", "recalled", "seeing a light on the hill")),
        ("Ida Marsh recalled losing both her boats.", ("Ida Marsh", "recalled", "losing both her boats")),
        (
            "Pastor Tom Hale prayed that the town would be spared.",
            ("Tom Hale", "prayed", "that the town would be spared"),
        ),
        ("Ida Marsh prays the ferry will return.", ("Ida Marsh", "prays", "the ferry will return")),
        ("Residents prayed that nobody was inside.", ("Residents", "prayed", "that nobody was inside")),
    ],
)
def test_what_is_recalled_or_prayed_is_said(text, claim):
    assert found(text) == [claim]


@pytest.mark.parametrize(
    "text", ["Residents prayed for the victims.", "Ida Marsh prayed at the church.", "The firm recalled cars."]
)
def test_a_prayer_or_a_recall_is_not(text):
    assert found(text) == []
