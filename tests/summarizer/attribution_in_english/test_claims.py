import sys
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [
        (claim.speaker, claim.cue, " | ".join(text[start:end] for start, end in claim.spans))
        for claim in claims(read_document(text))
    ]


FORMS = {
    "a clause": ("Mayor Ann Lund said that the bridge was safe.", "Ann Lund", "said", "that the bridge was safe"),
    "no that": ("Mayor Ann Lund said the bridge was safe.", "Ann Lund", "said", "the bridge was safe"),
    "trailing": ("The bridge was safe, Mayor Ann Lund said.", "Ann Lund", "said", "The bridge was safe"),
    "inserted": (
        "The bridge, Ann Lund said, was perfectly safe.",
        "Ann Lund",
        "said",
        "The bridge | was perfectly safe",
    ),
    "quotation first": ("“It is safe,” said Ann Lund.", "Ann Lund", "said", "“It is safe,”"),
    "quotation last": ("Ann Lund told the paper: “It is safe.”", "Ann Lund", "told the paper", "“It is safe.”"),
    "quotation around": (
        "“It is safe,” Ann Lund said. “Trust me.”",
        "Ann Lund",
        "said",
        "“It is safe,” | “Trust me.”",
    ),
    "question": ("“Is it safe?” asked Ann Lund.", "Ann Lund", "asked", "“Is it safe?”"),
    "according to": (
        "According to Ann Lund, the bridge was safe.",
        "Ann Lund",
        "According to",
        "the bridge was safe",
    ),
    "noun": (
        "Ann Lund issued a warning that the bridge was unsafe.",
        "Ann Lund",
        "issued a warning",
        "that the bridge was unsafe",
    ),
    "accusation": (
        "Ann Lund accused the builders of stealing steel.",
        "Ann Lund",
        "accused",
        "the builders of stealing steel",
    ),
    "attribution": (
        "Ann Lund attributed the cracks to the cold.",
        "Ann Lund",
        "attributed",
        "the cracks to the cold",
    ),
    "appeal": ("Ann Lund urged drivers to stay at home.", "Ann Lund", "urged", "drivers to stay at home"),
    "promise": ("Ann Lund vowed to mend the bridge.", "Ann Lund", "vowed", "to mend the bridge"),
    "colon": ("Lund: “The bridge is safe and sound.”", "Lund", ":", "“The bridge is safe and sound.”"),
    "document": (
        "The report found that the steel was too thin.",
        "The report",
        "found",
        "that the steel was too thin",
    ),
    "anonymous": ("A source said the bridge would close.", "A source", "said", "the bridge would close"),
    "guillemets": ("«The bridge is safe», said Ann Lund.", "Ann Lund", "said", "«The bridge is safe»"),
    "German marks": ("„The bridge is safe“, said Ann Lund.", "Ann Lund", "said", "„The bridge is safe“"),
    "who": (
        "Ann Lund, who said the bridge was safe, resigned.",
        "Ann Lund",
        "said",
        "the bridge was safe",
    ),
    "several": (
        "Latvia and Estonia said that the bridge was safe.",
        "Latvia and Estonia",
        "said",
        "that the bridge was safe",
    ),
    "participle": (
        "Ann Lund closed the bridge, saying it was unsafe.",
        "Ann Lund",
        "saying",
        "it was unsafe",
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_the_claim_is_found(form):
    text, *expected = FORMS[form]

    assert tuple(expected) in claims_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lund did not say that the bridge was safe.",
        "Ann Lund declined to say whether the bridge was safe.",
        "Ann Lund refused to confirm that the bridge was safe.",
        "Nobody fell. The bridge is made of steel.",
        "I think the bridge is safe.",
        "",
    ],
)
def test_words_that_nobody_said_are_not_a_claim(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "denied", "hedged"),
    [
        ("Ann Lund denied that the bridge was unsafe.", True, False),
        ("Ann Lund reportedly said that the bridge was unsafe.", False, True),
        ("Ann Lund may announce that the bridge is unsafe.", False, True),
        ("Ann Lund said that the bridge was unsafe.", False, False),
    ],
)
def test_denials_and_hedges_are_marked(text, denied, hedged):
    claim = claims(read_document(text))[0]

    assert (claim.denied, claim.hedged) == (denied, hedged)


def test_the_relay_is_kept_apart_from_the_speaker():
    claim = claims(read_document("The bridge was safe, Ann Lund said, as reported by Radio Norrby."))[0]

    assert (claim.speaker, claim.via, claim.content) == ("Ann Lund", "Radio Norrby", "The bridge was safe")


def test_a_quotation_in_single_marks_goes_on_in_the_next_paragraph():
    text = "Karl Holm said: 'We won the seat, we won the town, it isn't over.\n\n'We will be back.' He left."

    assert [text[start:end] for claim in claims(read_document(text)) for start, end in claim.spans] == [
        "'We won the seat, we won the town, it isn't over.\n\n'We will be back.'"
    ]


def test_a_quotation_over_two_paragraphs_is_one_claim():
    text = "“The bridge is safe,” Ann Lund said. “Trust me.\n\n“I have seen the steel.”"

    assert len(claims(read_document(text))) == 1


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ann Lund said: “The bridge is safe.”", "direct"),
        ("Ann Lund said the bridge was “perfectly safe”.", "mixed"),
        ("Ann Lund said the bridge was safe.", "indirect"),
    ],
)
def test_the_kind_follows_the_quotation_marks(text, kind):
    assert claims(read_document(text))[0].kind == kind


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Its captain, Ann Lund, said the bridge was safe.", "Ann Lund"),
        ("Ann Lund is expected to say that the bridge is safe.", "Ann Lund"),
        ("Ann Lund was quoted as saying that the bridge was safe.", "Ann Lund"),
        ("Users were warned on Reddit, Ann Porter of Velmar said. She had found it.", "Ann Porter"),
    ],
)
def test_the_speaker_is_the_one_who_says_it(text, speaker):
    assert claims(read_document(text))[0].speaker == speaker


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("“It is safe,” said Ann Lund, who built it, “and it will stand.”", ["“It is safe,”", "“and it will stand.”"]),
        ('"It is safe," Ann Lund insisted, "and you know it."', ['"It is safe,"', '"and you know it."']),
    ],
)
def test_a_quotation_continues_after_its_speaker(text, spans):
    claim = claims(read_document(text))[0]

    assert [text[start:end] for start, end in claim.spans] == spans


def test_a_nickname_is_not_part_of_the_content():
    text = "“The bridge is safe,” Joel “the Hammer” Abara said."

    assert [claim.content for claim in claims(read_document(text))] == ["“The bridge is safe,”"]


def check(text):
    for claim in claims(read_document(text)):
        assert claim.spans
        assert all(0 <= start < end <= len(text) for start, end in claim.spans)
        assert all(before[1] <= after[0] for before, after in pairwise(claim.spans))
        assert (claim.start, claim.end) == (claim.spans[0][0], claim.spans[-1][1])
        assert text[claim.start : claim.end] == claim.content
        assert text[claim.cue_start : claim.cue_end] == claim.cue
        assert claim.speaker is None or claim.speaker in text
        assert claim.via is None or claim.via in text
        mention = claim.speaker_start, claim.speaker_end
        assert (claim.speaker_mention is None) == (mention == (None, None))
        assert claim.speaker_mention is None or text[slice(*mention)] == claim.speaker_mention


FRAGMENTS = [
    *"“ ” „ « » ‘ ’ ‚ › ‹ \" ' `` '' : , . ? ! — - ( )".split(), "\n", "\n\n", "\xa0", "Ann Lund", "Mr. Hale", "she",
    "the minister", "they", "who", "WASHINGTON", "LUND:", "nobody", "a report", "said", "says", "saying", "told",
    "called", "warned that", "was accused of", "is said to", "according to", "denied", "in a statement", "it leaks",
    "as reported by", "the bridge is safe", "and that", "and", "but", "while", "not", "if", "declined to say", "will",
    "in her view", "added:", "asked whether", "on Monday", "The", "No", "ALL CAPITALS", "über",
]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=40).map(" ".join))
def test_every_claim_matches_the_text(text):
    check(text)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join))
def test_text_without_spaces_is_read_without_an_error(text):
    check(text)


@pytest.mark.parametrize(
    "text",
    [
        "“It is safe,” Ann Lund said, “ " * 200,
        "ANN LUND SAID THE BRIDGE WAS SAFE. “IT IS,” SHE SAID. " * 40,
        "ann lund said the bridge was safe and she said it would stand " * 100,
        "he said that she said that " * 300,
        "Ann Lund and " * 1000 + "said so.",
        "Ann Lund sagte: „Die Brücke hält.“ Elle a dit: «C'est fini.» Powiedziała: „Tak”. " * 20,
        "“ ” " * 2000,
        "“It leaks.\n\n" * 500,
        "LUND: It leaks.\nABARA: It does not.\n" * 200,
        ": “" * 500,
    ],
)
def test_hostile_texts_are_read_without_an_error(text):
    check(text)


def call_count(work, subject):
    """Return how many calls a piece of work takes: a measure without a clock."""
    count = 0

    def note(_frame, event, _argument):
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(note)
    try:
        work(subject)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lund said the bridge was safe. “It will stand,” she said. “Trust me.” ",
        "“It is safe,” Ann Lund said, “it is” and “it was” and “it will be”. ",
        "“1” “2” “3” ",
        "ann lund said the bridge was safe and she said it would stand ",
        "Ann Lund and Joel Abara and ",
        "He said that she said that ",
        "“It leaks.”\n\n",
        "“It leaks,”\n",
    ],
)
def test_the_work_is_linear_in_the_length_of_the_text(text):
    once, four_times = (call_count(claims, read_document(text * times)) for times in (30, 120))

    assert four_times < 4.5 * once + 500


@pytest.mark.parametrize(
    "text",
    [
        "Dr Lund left. The doctor said he was late. ",
        "PM Lund left. The PM said he was late. ",
        "A neighbour, 58, left. Ann Lund, 58, wept. The 58-year-old said she was late. ",
        "Nina Holm left. The singer said she was tired. ",
        "Karl Vale left. It rained. It ended. It was late. The mother-of-two said it was hot. ",
    ],
)
def test_the_work_of_finding_out_who_is_meant_is_linear(text):
    once, four_times = (call_count(read_document, text * times) for times in (30, 120))

    assert four_times < 4.5 * once + 500


@pytest.mark.parametrize(
    ("signed", "speaker"),
    [
        ("“The bridge is a gift to our town.” -Ann Lund", "Ann Lund"),
        ("“The bridge is a gift to our town.” -Senator Ann Lund", "Ann Lund"),
        ("“The bridge is a gift to our town.” -Mayor Lund", "Lund"),
        ("“The bridge is a gift to our town.” – Ann Lund, driver", "Ann Lund"),
    ],
)
def test_a_name_after_a_dash_signs_the_quotation_with_or_without_a_space(signed, speaker):
    found = claims(read_document(f"The bridge at Norrby opened on Monday.\n\n{signed}\n\nIt is long."))

    assert [(claim.speaker or "").removeprefix("Mayor ").removeprefix("Senator ") for claim in found] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"Am I late?," asked Helen Pickford from Ola Berg\'s bakery at the end of Mill Road.', "Helen Pickford"),
        ('"Am I late?," asked Ida Marsh of the inn.', "Ida Marsh"),
        ('"Am I late?," asked Nina Holt from Nora Berg\'s hair salon at the top of High Street.', "Nina Holt"),
    ],
)
def test_nobody_is_both_the_speaker_and_the_addressee(text, speaker):
    (claim,) = claims(read_document(text))

    assert (claim.speaker, claim.cue) == (speaker, "asked")


def test_somebody_else_who_is_asked_stays_in_the_cue():
    (claim,) = claims(read_document("“Am I late?” Ida Marsh asked Nina Holt at the inn."))

    assert (claim.speaker, claim.cue) == ("Ida Marsh", "asked Nina Holt")
