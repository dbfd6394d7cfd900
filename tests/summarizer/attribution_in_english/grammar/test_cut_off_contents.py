import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.speaker, claim.cue, claim.content) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The clinic said power and then gas was lost as the storm reached the coast on Monday.",
            ("The clinic", "said", "power and then gas was lost as the storm reached the coast on Monday"),
        ),
        (
            "The firm said heat and then light was cut as the valley flooded.",
            ("The firm", "said", "heat and then light was cut as the valley flooded"),
        ),
        (
            "The singer has denied guilt, and pledged to co-operate with the tax office.",
            ("The singer", "pledged", "to co-operate with the tax office"),
        ),
        (
            "The club vowed to re-examine the contract in May.",
            ("The club", "vowed", "to re-examine the contract in May"),
        ),
        (
            "Mrs. Lund has kept the plan, promising to meet and in some years exceed the targets without a vote.",
            ("Lund", "promising", "to meet and in some years exceed the targets without a vote"),
        ),
    ],
)
def test_a_content_is_whole(text, claim):
    assert claim in claims_in(text)


@pytest.mark.parametrize(
    ("speaker", "subject"), [("team of geologists", "Tarn Cave"), ("group of divers", "Holm Wreck")]
)
def test_a_predicate_is_not_cut_after_be(speaker, subject):
    content = f"that {subject} could really be less than a third of the length first given"
    assert claims_in(f"A {speaker} have found {content}.") == [(f"A {speaker}", "found", content)]


@pytest.mark.parametrize(
    "content",
    [
        "the goals are clear — “less noise, more sleep.”",
        "the message is plain – “saving the mill and the pier; and no new tax.”",
        "the goals are clear -- “trains before roads, and roads before ships.”",
        "the plan was simple: “more trains; fewer cars; and a bridge.”",
    ],
)
def test_a_quotation_after_a_dash_or_a_colon_ends_what_was_said(content):
    assert claims_in(f"Ann Lund says {content} The town has voted.") == [("Ann Lund", "says", content)]


def test_a_whole_sentence_after_a_colon_is_quoted_alone():
    text = "Ann Lund laughed and said to those who asked: “It is late.”"
    assert [content for _, _, content in claims_in(text)] == ["“It is late.”"]


@pytest.mark.parametrize(
    "text",
    [
        "It is a change Lund said could help those villages this winter.",
        "Lund said were no traces of smoke in the barn.",
        "It is a rule Holm said would ruin the ferries next year.",
    ],
)
def test_a_predicate_without_a_subject_is_no_claim(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Ann Lund said grace and then dinner was served.", None),
        ("Ann Lund promised to pay and sold the mill.", ("Ann Lund", "promised", "to pay")),
        ("Ann Lund said there could be rain.", ("Ann Lund", "said", "there could be rain")),
        ("Ann Lund said it would be dear, placing the plan in doubt.", ("Ann Lund", "said", "it would be dear")),
    ],
)
def test_a_content_takes_nothing_from_the_writer(text, claim):
    found = [(speaker, cue, content.partition(", placing")[0]) for speaker, cue, content in claims_in(text)]
    assert found == ([claim] if claim else [])


@pytest.mark.parametrize(
    "text",
    [
        "Video footage of the blaze seemingly showed people jumping from the roof.",
        "A picture posted by a neighbour showed a large fire on the pier.",
        "The court saw a video that showed guards kicking a prisoner.",
        "It has a large pole which carries a red flag to indicate it is near.",
        "The ship has a lamp which blinks to signal that it is turning.",
        "A screenshot showed an old price list.",
    ],
)
def test_what_is_only_seen_is_no_claim(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The study showed that the lake is warming.", ("The study", "showed", "that the lake is warming")),
        ("A poll shows most voters are undecided.", ("A poll", "shows", "most voters are undecided")),
        (
            "The station released data which show that fares rose.",
            ("data", "show", "that fares rose"),
        ),
        ("The video shows that the guard fell.", ("The video", "shows", "that the guard fell")),
    ],
)
def test_what_is_found_out_is_a_claim(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize(
    ("speaker", "content"),
    [
        ("Karl Holm", "he understood “the times are changing” but questioned whether the mast was needed"),
        ("Ann Lund", "she accepted the need for a road but doubted that it would pay"),
        ("The workers", "they appreciated the offer but feared it would not last"),
    ],
)
def test_what_is_conceded_is_told_with_the_doubt(speaker, content):
    assert claims_in(f"{speaker} said {content}.") == [(speaker, "said", content)]


def test_another_saying_after_but_is_a_claim_of_its_own():
    assert claims_in("Ann Lund said the dam leaked but warned that nobody listened.") == [
        ("Ann Lund", "said", "the dam leaked"),
        ("Ann Lund", "warned", "that nobody listened"),
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Ann Lund is starting a new year, announcing Monday evening an extended lease of the mill.",
            "an extended lease of the mill",
        ),
        (
            "The club has a new name, announcing Monday evening an extended contract with Norrby Dairy to fund a team.",
            "an extended contract with Norrby Dairy to fund a team",
        ),
        ("The port announced Friday morning a merger with Norrby Shipping.", "a merger with Norrby Shipping"),
        ("Ann Lund announced Tuesday night the sale of the ferry.", "the sale of the ferry"),
    ],
)
def test_a_day_before_the_object_is_not_what_was_announced(text, content):
    assert [found for _, _, found in claims_in(text)] == [content]


@pytest.mark.parametrize(
    "content",
    [
        "that the boat hit the pier on its side, not at its head, and therefore there was no danger",
        "that the mill was empty, and thus nobody was at risk",
        "that the bridge had been shut, and hence no car was on it",
    ],
)
def test_a_conclusion_belongs_to_the_content(content):
    assert [found for _, _, found in claims_in(f"The counsel contended {content}. The case goes on.")] == [content]


def test_a_conclusion_belongs_to_a_content_that_ends_with_a_contrast():
    content = (
        "that the pipe laid by Marsh broke at the edge of the field, not in the road, and hence there was no need to"
    )
    assert [found for _, _, found in claims_in(f"The firm claimed {content} pay.")] == [f"{content} pay"]


@pytest.mark.parametrize(
    "text",
    [
        "The fire exposed gaps in the rules that ministers have said they want to close.",
        "The fire exposed gaps, which ministers have said they want to close.",
        "The town has old wells, which Ann Lund said she wants to reopen.",
    ],
)
def test_a_clause_without_its_object_is_no_claim(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Ann Lund said they want to leave.", ("Ann Lund", "said", "they want to leave")),
        (
            "There are signs that Ann Lund has said she wants to leave.",
            ("Ann Lund", "said", "she wants to leave"),
        ),
    ],
)
def test_a_clause_without_an_object_may_be_whole(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A study published in the journal Tide says the cliff has moved.", "A study published in the journal Tide"),
        (
            "A report printed on Friday in the magazine Norrby Weekly says the dam leaks.",
            "A report printed on Friday in the magazine Norrby Weekly",
        ),
        ("A poll printed in the newspaper Courier says voters are tired.", "A poll printed in the newspaper Courier"),
        ('The "bank clerk" accused her of theft.', 'The "bank clerk"'),
        ("The “harbour master” said the pier was shut.", "The “harbour master”"),
        (
            'Ann paid. The "police officer" accused her of theft. He told her that she owed money.',
            'The "police officer"',
        ),
        ('A man posing as a guard called. The "officer" claimed that she owed money.', 'The "officer"'),
    ],
)
def test_a_speaker_is_whole(text, speaker):
    assert [found for found, _, _ in claims_in(text)][-1] == speaker
