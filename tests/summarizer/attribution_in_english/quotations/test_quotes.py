from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.attribution_in_english.quotations.quotes import joined_over_paragraphs, quotations


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('He said "it rains" twice.', ["it rains"]),
        ("He said “it rains” twice.", ["it rains"]),
        ("Er sagte „es regnet“ und ging.", ["es regnet"]),
        ("Il dit «il pleut» et part.", ["il pleut"]),
        ("Han sagde »det regner« og gik.", ["det regner"]),
        ("He said ``it rains'' twice.", ["it rains"]),
        ("He said ''it rains'' twice.", ["it rains"]),
        ("He said 'it rains' twice.", ["it rains"]),
        ("He said ‘it’s raining’ twice.", ["it’s raining"]),
        ("“She told me ‘no’ twice,” he said.", ["She told me ‘no’ twice,"]),
        ("The dogs' owner and Ann's cat.", []),
        ("“One,” he said. “Two.”", ["One,", "Two."]),
        ("“One,“ he said. “Two.”", ["One,", "Two."]),
        ("Er sagte ›es regnet‹ und ging.", ["es regnet"]),
        ('<a href="it-rains.html"> he said', []),
        ("The ’90s were over in '02.", []),
        ("“It never closes.\n\nNext.", ["It never closes."]),
        ("“One.\n\n“Two,” she said.", ["One.", "Two,"]),
        ('A 6" pipe burst.', []),
        ('He won the Series."We won it all," he said.', ["We won it all,"]),
        ('He won it."Then he said: "No," and left.', ["No,"]),
        ("", []),
        ("“”", []),
    ],
)
def test_quotations(text, quoted):
    assert [text[slice(*quotation.inner)] for quotation in quotations(text)] == quoted


def test_a_quotation_over_two_paragraphs_is_joined():
    text = "“One.\n\n“Two,” she said. “Three.”"

    assert [len(parts) for parts in joined_over_paragraphs(text, quotations(text), frozenset())] == [2, 1]


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ('"One.\n\n"Two," she said.', [2]),
        ("“One.\n\n“Two," + '"Three.', [2]),
        ('"One.\n\n“Two,” she said.', [1, 1]),
        ("Lund said: “One.\n\n“Two,” she added.", [1, 1]),
        ("“One.”\n\n“Two.”", [1, 1]),
    ],
)
def test_only_the_same_mark_continues_a_quotation_in_the_next_paragraph(text, lengths):
    assert [len(parts) for parts in joined_over_paragraphs(text, quotations(text), frozenset())] == lengths


def test_a_new_speaker_ends_a_quotation():
    text = "“LUND: One.\n\n“ABARA: Two.”"

    assert [
        len(parts) for parts in joined_over_paragraphs(text, quotations(text), frozenset({1, text.index("ABARA")}))
    ] == [1, 1]


@pytest.mark.parametrize("text", ["“ " * 10_000, '"a ' * 10_000, "'a " * 10_000, "“a” " * 10_000, "»" * 10_000])
def test_ten_thousand_marks_are_read(text):
    found = quotations(text)

    assert all(0 <= q.start < q.end <= len(text) for q in found)


@given(st.text(alphabet="ab .\n\"'“”‘’„«»`", max_size=60))
def test_quotations_are_in_order_and_within_the_text(text):
    found = quotations(text)

    assert all(0 <= q.start <= q.inner[0] < q.inner[1] <= q.end <= len(text) for q in found)
    assert all(left.end <= right.start for left, right in pairwise(found))


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“We do not know yet.' Ann Lund left.", ["We do not know yet."]),
        ("\"The road is shut,' Lund said. He left.", ["The road is shut,"]),
        ("He told him: ''If it is cheap, we buy it,' and left.", ["If it is cheap, we buy it,"]),
        ("'He said: \"Do not come back.\"' Lund denied it.", ['He said: "Do not come back."']),
        ("“We saw the boys' team win, and left.", ["We saw the boys' team win, and left."]),
        ("“She told me, 'Go home,' and I went.", ["She told me, 'Go home,' and I went."]),
        ("“The boys' team won,” he said.", ["The boys' team won,"]),
        (
            "'It is one of the 'must see' places of the town.' He left.",
            ["It is one of the 'must see' places of the town."],
        ),
        ("'We call it 'home' and so do they,' she said.", ["We call it 'home' and so do they,"]),
        ("He was 'rude' to the 'old' man, she said.", ["rude", "old"]),
        ("‘It was late. 'We left by the door,’ he said.", ["It was late. 'We left by the door,"]),
    ],
)
def test_another_kind_of_mark_closes_a_quotation_after_a_stop(text, quoted):
    assert [text[slice(*found.inner)] for found in quotations(text)] == quoted


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said: 'It came late. 'We had not heard of it. Ann Lund's dog barked.", ["It came late."]),
        ("He said: ‘It came late. 'We waited,' and left.", ["It came late. 'We waited,"]),
        ("He said: 'It came late. 'We left.\n\n'Nobody knew.'", ["It came late.", "We left.", "Nobody knew."]),
    ],
)
def test_a_speech_whose_line_breaks_were_lost_goes_on_at_the_next_mark(text, quoted):
    assert [text[slice(*found.inner)] for found in quotations(text)] == quoted
